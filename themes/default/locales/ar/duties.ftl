# بيانات الموقع العام: سهولة الوصول والخصوصية وبيانات النشر.
nav-accessibility = سهولة الوصول
nav-privacy = الخصوصية

accessibility-title = سهولة الوصول
accessibility-lead = يريد { $name } أن يتمكّن الجميع من استخدام هذا الموقع، حتى من لا يرى أو لا يسمع جيدًا أو لا يستخدم الفأرة.
accessibility-norm = لذلك قواعد: المعيار الأوروبي EN 301 549، وهو يضم WCAG. نعمل بـ WCAG 2.2، المستويين A وAA.
accessibility-sites = ما يخصّه هذا البيان
accessibility-status = ما مدى سهولة الوصول إلى الموقع؟
compliance-fully = يستوفي هذا الموقع كل متطلبات EN 301 549.
compliance-partially = يستوفي هذا الموقع جزءًا من متطلبات EN 301 549. تقرأ أدناه ما لا يعمل جيدًا بعد.
compliance-first_measures = اتُّخذت الإجراءات الأولى. لا نعرف بعد هل يستوفي الموقع كل متطلبات EN 301 549.
compliance-not_compliant = لا يستوفي هذا الموقع متطلبات EN 301 549 بعد.
assessment-self_assessment = فحصنا ذلك بأنفسنا. انتهى الفحص في
assessment-third_party = فحصت ذلك جهة مستقلة. انتهى الفحص في
assessment-none = لم يُجرَ أي فحص بعد.
accessibility-report = اقرأ تقرير الفحص
accessibility-limitations = ما لا يعمل جيدًا بعد
ground-non_compliance = سنُصلح هذا
ground-burden = إصلاح هذا يكلّف أكثر مما يفيد
ground-out_of_scope = لا يطلب القانون هذا
limitation-why = السبب:
limitation-alternative = ما يمكنك فعله:
limitation-planned = سيُصلح هذا في موعد أقصاه
accessibility-unfinished = لم يُفحص كل شيء بعد. فقد يوجد المزيد ممّا لا يعمل جيدًا.
accessibility-help = هل هناك ما لا تستطيع قراءته أو استخدامه؟
accessibility-help-text = أخبرنا. قل لنا عمّ تبحث وما المشكلة، فنساعدك بطريقة أخرى.
accessibility-complaint = ألستَ راضيًا عن جوابنا؟ يمكنك أن ترسل شكوى إلى
accessibility-complaint-to = أمين المظالم الوطني
accessibility-statement = عن هذا البيان
accessibility-prepared = أُعِدّ هذا البيان في
accessibility-reviewed = رُوجع آخر مرة في
accessibility-register = شاهد البيان في السجل الوطني

privacy-title = الخصوصية
privacy-lead = لا يطلب هذا الموقع منك شيئًا ولا يتتبّعك. هنا تقرأ كيف ذلك.
privacy-portal = ما يفعله هذا الموقع
privacy-portal-text = يمكنك قراءة كل شيء من دون أن تقول شيئًا عن نفسك. لا توجد حسابات. لا نضع ملفات تعريف الارتباط ولا نقيس ما تفعله. ولا تجلب الصفحات شيئًا من شركات أخرى.
privacy-log = ما يسجّله خادم الموقع
privacy-log-text = يسجّل الخادم الصفحات التي طُلبت، ومعها عنوان IP، وهو رقم اتصالك بالإنترنت. هذا ضروري لحماية الموقع واكتشاف الأخطاء. لا نستخدمه لشيء آخر.
privacy-log-days = { $n ->
    [zero] ويُمحى فورًا.
    [one] ويُمحى بعد يوم واحد.
    [two] ويُمحى بعد يومين.
    [few] ويُمحى بعد { $n } أيام.
    [many] ويُمحى بعد { $n } يومًا.
   *[other] ويُمحى بعد { $n } يوم.
}
privacy-log-none = لا يسجّل الخادم من يطلب أي صفحة.
privacy-others = إذا اتصلت أو أرسلت بريدًا أو تابعت رابطًا
privacy-others-text = هل تتصل بمكتب أو ترسل إليه بريدًا؟ عندها تكون تلك الجهة مسؤولة عن بياناتك. اسألها بلا تردّد عمّا تسجّله وكم تحتفظ به. وهل تتابع رابطًا إلى موقع آخر؟ هناك تسري قواعد ذلك الموقع.
privacy-people = أشخاص مذكورون بأسمائهم في هذا الموقع
privacy-people-text = نذكر أحيانًا شخصًا باسمه. لا نفعل ذلك إلا بموافقته ولمدة محدّدة. وبعدها نزيل الاسم والصورة. ويمكن لكل شخص أن يسحب موافقته قبل ذلك.
privacy-rights = حقوقك
privacy-rights-text = من حقك أن تسأل عمّا لدينا من بياناتك، وأن تطلب تصحيحها أو محوها.
privacy-controller = المسؤول عن هذه البيانات:
privacy-officer = يراقب مسؤول حماية البيانات لدينا هل نُحسن ذلك:
privacy-complaint = ألم نصل معًا إلى حل؟ يمكنك أن ترسل شكوى إلى
privacy-complaint-to = هيئة حماية البيانات الهولندية

colophon-maker = من يُعِدّ هذا الموقع
colophon-licences = ما الذي يمكنك استخدامه
colophon-facts = المعلومات، بيانات مفتوحة
colophon-texts = النصوص
colophon-images = الصور
colophon-made-with = أُعِدّ هذا الموقع ببرنامج streekwerk { $version }.
