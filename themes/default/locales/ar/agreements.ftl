# الاتفاقات: القائمة، والاتفاق، ومن يقوم بماذا، والنتائج.
agreements-title = الاتفاقات
agreements-lead = هذا ما تعهّدت به البلديات وأصحاب العمل والمدارس وشركاء آخرون بعضهم لبعض. ترى من يشارك، ومن يقوم بماذا، ومن يدفع، وما الفائدة.
agreements-results-text = أي الأهداف تحقّقت؟ وأيها متأخّر، ولماذا؟
agreements-tasks-text = محليًّا ما أمكن، وإقليميًّا ما لزم: كل المهام جنبًا إلى جنب.
agreements-empty-title = لا توجد الآن اتفاقات سارية
agreements-empty-text = تجد أدناه اتفاقات لم تبدأ بعد أو انتهت.
agreements-to-come = لم تبدأ بعد
agreements-ended = انتهت

agreements-governance = هكذا ندير { $name }
region-official-name = الاسم الرسمي
region-kind = نوع المنطقة
region-central-municipality = البلدية المركزية
region-host = مكتب المنطقة
region-predecessors = نشأت من
region-code = رمز المنطقة (CBS)

agreements-administrative = اتفاقات إدارية
agreements-administrative-text = تتفق الإدارات على ما تفعله معًا.
agreements-covenant = مواثيق
agreements-covenant-text = تحدّد الأطراف ما يفعله كل منها لهدف مشترك.
agreements-multi_year_agenda = خطط لعدة سنوات
agreements-multi_year_agenda-text = الأهداف لعدد من السنوات. وتفصّلها اتفاقات أخرى.
agreements-execution_plan = خطط تنفيذ
agreements-execution_plan-text = ما يحدث فعلًا خلال سنة أو سنتين، ومن يقوم به.
agreements-letter_of_intent = إعلانات نوايا
agreements-letter_of_intent-text = تقول الأطراف ما تريد أن تفعله معًا. هذه هي البداية.
agreements-grant = إعانات
agreements-grant-text = أموال لهدف معيّن، بشروط.
agreements-regulation = لوائح
agreements-regulation-text = قواعد تسري على الجميع.

agreement-word = اتفاق
agreement-purpose = ما الغرض من هذا الاتفاق؟
agreement-legal-form = الشكل
agreement-framework = يندرج تحت
agreement-this = هذا الاتفاق
agreement-below = اتفاقات تفصّله
agreement-parties-count = { $n ->
    [zero] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $n } أطراف
    [many] { $n } طرفًا
   *[other] { $n } طرف
}
agreement-tasks-count = { $n ->
    [zero] لا مهام
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $n } مهام
   *[other] { $n } مهمة
}
agreement-money-total = { $amount } معًا
agreement-results-count = { $n ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
   *[other] { $n } نتيجة
}
agreement-documents-count = { $n ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $n } وثائق
   *[other] { $n } وثيقة
}

agreement-parties = من يشارك؟
agreement-parties-caption = { $n ->
    [zero] لا أطراف
    [one] طرف واحد
    [two] طرفان ودوراهما
    [few] { $n } أطراف وأدوارها
    [many] { $n } طرفًا وأدوارها
   *[other] { $n } طرف وأدوارها
}
agreement-party = الطرف
agreement-role = الدور
agreement-function = الوظيفة
agreement-signed = وُقّع في

agreement-tasks = من يقوم بماذا؟
agreement-tasks-text = محليًّا ما أمكن، وإقليميًّا ما لزم. عند كل مهمة فوق مستوى البلدية تجد السبب.
agreement-tasks-caption = { $n ->
    [zero] لا مهام
    [one] مهمة واحدة
    [two] مهمتان، من البلدية إلى الدولة
    [few] { $n } مهام، من البلدية إلى الدولة
   *[other] { $n } مهمة، من البلدية إلى الدولة
}
agreement-task = المهمة
agreement-level = المستوى
agreement-why = لماذا ليس محليًّا؟
agreement-mandate = الصلاحية
agreement-performed-by = يقوم بها
agreement-accountable = المسؤول

agreement-money = من يدفع ماذا؟
agreement-money-caption = الأموال حسب المصدر، لكل السنوات معًا
agreement-source = المصدر
agreement-amount = المبلغ
agreement-years = السنوات
agreement-regional = حصة المنطقة
agreement-regional-share = { $percent }٪، أي { $amount }
agreement-condition = الشرط
agreement-total = المجموع
agreement-bonus = من هذا المبلغ لا يُدفع { $amount } إلا إذا تحقّقت نتيجة.

agreement-results = ما الفائدة؟
agreement-documents = الوثائق
agreement-document-elsewhere = وأيضًا على { $host }
agreement-from-this = نتج عن هذا الاتفاق

tasks-title = من يقوم بماذا؟
tasks-lead = محليًّا ما أمكن، وإقليميًّا ما لزم. هنا كل المهام من الاتفاقات السارية الآن.
tasks-at-local = تقوم به كل بلدية بنفسها
tasks-at-sub_regional = تقوم به بضع بلديات معًا
tasks-at-regional = تقوم به المنطقة كلها معًا
tasks-at-national = تقوم به الدولة أو جهة وطنية
tasks-matrix = كل المهام حسب الاتفاق
tasks-matrix-text = اختر مهمة. ستقرأ لماذا لا يمكن القيام بها محليًّا، ومن المسؤول.
tasks-caption = { $n ->
    [zero] لا مهام
    [one] مهمة واحدة ومن يقوم بها
    [two] مهمتان ومن يقوم بهما
    [few] { $n } مهام ومن يقوم بها
   *[other] { $n } مهمة ومن يقوم بها
}
tasks-none = لا مهام
tasks-all = شاهد كل مهام المنطقة

results-title = النتائج
results-lead = { $n ->
    [zero] لا توجد أهداف بعد.
    [one] يوجد هدف واحد. ترى إلى أين وصل.
    [two] لدى الشركاء هدفان. المتأخّر في الأعلى، ومعه السبب.
    [few] لدى الشركاء { $n } أهداف. المتأخّر في الأعلى، ومعه السبب.
    [many] لدى الشركاء { $n } هدفًا. المتأخّر في الأعلى، ومعه السبب.
   *[other] لدى الشركاء { $n } هدف. المتأخّر في الأعلى، ومعه السبب.
}
results-all = شاهد كل نتائج المنطقة
results-are-behind = { $n ->
    [two] متأخّرتان
   *[other] متأخّرة
}
results-are-unknown = { $n ->
    [two] غير معروفتين بعد
   *[other] غير معروفة بعد
}
results-are-on_course = { $n ->
    [two] في مسارهما
   *[other] في مسارها
}
results-are-reached = { $n ->
    [two] تحقّقتا
   *[other] تحقّقت
}
results-count-behind = { $n } { $n ->
    [two] متأخّرتان
   *[other] متأخّرة
}
results-count-unknown = { $n } غير معروفة
results-count-on_course = { $n } في مسارها
results-count-reached = { $n } تحقّقت
results-state-behind = متأخّر
results-state-behind-text = آخر قياس متأخّر عن الطريق إلى الهدف.
results-state-unknown = غير معروف بعد
results-state-unknown-text = لم يُقَس بعد، أو لا يوجد هدف بعد.
results-state-on_course = في مساره
results-state-on_course-text = آخر قياس على الطريق إلى الهدف أو متقدّم عليه.
results-state-reached = تحقّق
results-state-reached-text = تحقّق آخر هدف.
results-unit = وحدة القياس
results-latest = الوضع الآن
results-asked = المطلوب للبقاء في المسار
results-target = الهدف
results-baseline = البداية
results-on = في
results-by = في
results-not-measured = لم يُقَس بعد
results-progress = { $n } في المئة من الطريق من البداية إلى الهدف.
results-mark = تبيّن العلامة أين كان ينبغي أن يكون.
results-later = بعد ذلك:
results-explanation-behind = سبب التأخّر:
results-explanation-unknown = توضيح:
results-explanation-on_course = توضيح:
results-explanation-reached = توضيح:
results-of = من الاتفاق
results-accountable = المسؤول:
agreement-money-rest = أموال أخرى
agreement-regional-total = من أموال صناديق التدريب { $amount } مخصصة للمنطقة.
results-trend-better = يتحسّن:
results-trend-worse = يسوء:
results-trend-same = لم يتغيّر
results-trend-since = منذ
