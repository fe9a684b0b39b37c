# أسماء كل الخيارات في المحتوى. المفتاح هو نوع الخيار وقيمته في الملفات.

# مستوى الدورة.
level-mbo1 = تعليم مهني (mbo) مستوى 1
level-mbo2 = تعليم مهني (mbo) مستوى 2
level-mbo3 = تعليم مهني (mbo) مستوى 3
level-mbo4 = تعليم مهني (mbo) مستوى 4
level-ad = درجة مشارك (Associate degree)
level-bachelor = بكالوريوس من معهد عالٍ (hbo)
level-master = ماجستير
level-nt2 = الهولندية لغةً ثانية (NT2)
level-none = بلا مستوى محدّد

# كيف يجتمع التعلّم والعمل؛ الكلمة القصيرة تظهر في البطاقات.
track-bol = مدرسة مع تدريب عملي (bol)
track-bol-short = مدرسة مع تدريب عملي
track-bbl = عمل وتعلّم معًا (bbl)
track-bbl-short = عمل وتعلّم
track-third = تعليم مهني للكبار (المسار الثالث)
track-third-short = للكبار
track-course = دورة
track-course-short = دورة

mode-on_site = حضوريًّا
mode-online = عبر الإنترنت
mode-blended = جزئيًّا عبر الإنترنت
mode-workplace = في مكان العمل

pace-full_time = دوام كامل
pace-part_time = دوام جزئي
pace-self_paced = بالسرعة التي تناسبك

credential-diploma = دبلوم
credential-certificate = شهادة
credential-mbo_certificate = شهادة مهنية (mbo)
credential-practice_statement = إفادة بالخبرة العملية
credential-micro_credential = شهادة مصغّرة
credential-none = بلا ورقة، لكن بما تعلّمته

# هل بقيت أماكن؟
start-open = توجد أماكن
start-full = اكتمل العدد
start-waiting_list = قائمة انتظار
start-cancelled = أُلغيت

period-days = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
period-weeks = { $n ->
    [zero] أقل من أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $n } أسابيع
    [many] { $n } أسبوعًا
   *[other] { $n } أسبوع
}
period-months = { $n ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
period-years = { $n ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $n } سنوات
   *[other] { $n } سنة
}
period-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
   *[other] { $n } ساعة
}

audience-job_seekers = الباحثون عن عمل
audience-workers = من لديهم عمل
audience-young_people = الشباب دون 27 عامًا
audience-newcomers = القادمون الجدد إلى هولندا
audience-students = التلاميذ والطلاب
audience-self_employed = العاملون لحسابهم الخاص
audience-employers = أصحاب العمل
audience-educators = المدارس والجهات المدرِّبة

contact-service_desk = مكتب خدمة
contact-employer_desk = مكتب لأصحاب العمل
contact-learning_desk = مكتب للتعلّم والعمل
contact-person = جهة اتصال
contact-mobile_desk = مكتب متنقّل

day-mon = الاثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد

event-planned = في موعدها
event-moved = تغيّر موعدها
event-cancelled = أُلغيت

# أركان التعاون الستة.
pillar-government = الحكومة
pillar-employers = أصحاب العمل
pillar-education = التعليم
pillar-workers = العاملون
pillar-delivery = التنفيذ
pillar-civic = المجتمع

partner-type-municipality = بلدية
partner-type-province = مقاطعة
partner-type-state = الدولة
partner-type-uwv = UWV
partner-type-joint_arrangement = تعاون بين بلديات
partner-type-sheltered_employer = شركة عمل اجتماعية
partner-type-learning_desk = مكتب للتعلّم والعمل
partner-type-employer_desk = مكتب لأصحاب العمل
partner-type-work_centre = مركز عمل
partner-type-roc = مدرسة مهنية (mbo)
partner-type-university = معهد عالٍ أو جامعة
partner-type-private_trainer = جهة تدريب خاصة
partner-type-trade_association = اتحاد قطاع
partner-type-employers_association = اتحاد أصحاب عمل
partner-type-union = نقابة
partner-type-sector_fund = صندوق تدريب لقطاع
partner-type-sbb = SBB
partner-type-temp_agency = وكالة توظيف مؤقت
partner-type-library = مكتبة
partner-type-other = جهة أخرى

agreement-type-administrative = اتفاق إداري
agreement-type-covenant = ميثاق
agreement-type-multi_year_agenda = خطة لعدة سنوات
agreement-type-execution_plan = خطة تنفيذ
agreement-type-letter_of_intent = إعلان نوايا
agreement-type-grant = إعانة
agreement-type-regulation = لائحة

legal-form-joint_public_body = هيئة عامة مشتركة (ترتيب مشترك)
legal-form-joint_operations = هيئة تشغيل مشتركة
legal-form-joint_organ = جهاز مشترك
legal-form-host_municipality = بلدية مركزية
legal-form-regional_authority = سلطة إقليمية
legal-form-private_law = مؤسسة أو تعاونية أو عقد
legal-form-covenant_only = اتفاق فقط

partner-role-host = بلدية مركزية
partner-role-lead = يقود
partner-role-member = يشارك
partner-role-funder = يدفع
partner-role-executor = ينفّذ
partner-role-advisor = يقدّم المشورة

task-level-local = البلدية
task-level-sub_regional = المنطقة الفرعية
task-level-regional = المنطقة
task-level-national = البلاد

mandate-own = صلاحية أصلية
mandate-mandated = باسم غيره (توكيل)
mandate-delegated = منقولة (تفويض)
mandate-assigned = منحها القانون
mandate-voluntary = طوعية

funding-state = الدولة
funding-municipality = البلديات
funding-province = المقاطعة
funding-uwv = UWV
funding-sector_fund = صندوق تدريب لقطاع
funding-esf = الصندوق الاجتماعي الأوروبي
funding-interreg = Interreg
funding-employers = أصحاب العمل
funding-bonus = مكافأة على نتيجة

result-behind = متأخّر
result-unknown = غير معروف بعد
result-on_course = في مساره
result-reached = تحقّق

better-higher = الأعلى أفضل
better-lower = الأدنى أفضل

function-information = معلومات
function-advice = نصائح
function-training = تدريب
function-guidance = مرافقة
function-referral = إحالة

dimension-none = بلا تقسيم
dimension-sector = القطاع
dimension-occupation = المهنة
dimension-age = العمر
dimension-level = المستوى التعليمي
dimension-municipality = البلدية
dimension-area = النطاق
dimension-contract = نوع العقد

region-kind-labour_region = منطقة سوق عمل
region-kind-cross_border = منطقة حدودية
region-kind-other = منطقة أخرى

# أين الاتفاق من مدته.
term-in_force = سارٍ الآن
term-to_come = يبدأ لاحقًا
term-ended = انتهى

# أنواع المحتوى كما تسمّيها البطاقة.
kind-region = منطقة
kind-page = صفحة
kind-partner = شريك
kind-training = دورة
kind-contact = مكتب
kind-agreement = اتفاق
kind-service = خدمة
kind-figures = أرقام
kind-event = فعالية
kind-story = قصة
kind-news = خبر

# معنى الوظائف والأشكال القانونية في جملة.
function-information-text = إجابات عن أسئلة العمل والتدريب والقواعد.
function-advice-text = يفكّر معك شخص في الخطوة التالية.
function-training-text = تعلّم مهنة جديدة أو تحسّن في العمل.
function-guidance-text = يساعدك شخص حتى تنجح، وفي مكان العمل أيضًا.
function-referral-text = إلى الجهة التي تستطيع أن تساعد أكثر.

legal-form-joint_public_body-text = تؤسس البلديات معًا هيئة لها إدارتها وتتخذ قراراتها بنفسها.
legal-form-joint_operations-text = تؤسس البلديات معًا هيئة للتنفيذ. وتبقى السياسة بيد البلديات.
legal-form-joint_organ-text = تقرّر البلديات معًا حول طاولة واحدة. ولا تنشأ هيئة منفصلة بأموال أو موظفين.
legal-form-host_municipality-text = تقوم بلدية واحدة بالعمل للبلديات الأخرى، وهي تشارك في الدفع.
legal-form-regional_authority-text = تتولى إدارة للمنطقة كلها مهامّ خاصة وتتخذ القرارات.
legal-form-private_law-text = تتعاون الأطراف في مؤسسة أو تعاونية أو بعقد.
legal-form-covenant_only-text = تتعهّد الأطراف بعضها لبعض كتابةً. ويحتفظ كل منها بأمواله وموظفيه وقراراته.
