# الدورات: القائمة والدورة.
training-title = الدورات التدريبية
training-sector-title = الدورات: { $name }
training-level-title = الدورات: { $name }
training-month-title = الدورات التي تبدأ في { $name }
training-count = { $n ->
    [0] لا توجد دورات الآن.
    [one] توجد دورة واحدة. انظر متى تبدأ وكم تكلّف.
    [two] توجد دورتان. ما يبدأ أولًا في الأعلى.
    [few] توجد { $n } دورات. ما يبدأ أولًا في الأعلى.
   *[other] توجد { $n } دورة. ما يبدأ أولًا في الأعلى.
}
training-all = شاهد كل الدورات
training-list-heading = الدورات
training-by-month = متى تريد أن تبدأ؟
training-by-sector = في أي قطاع؟
training-by-level = بأي مستوى؟
training-by-municipality = في أي بلدية؟
training-later = دورات تبدأ لاحقًا
training-left = { $n ->
    [zero] لا توجد دورات أخرى.
    [one] توجد دورة أخرى. تجدها حسب الشهر أو القطاع أو المستوى أو البلدية.
    [two] توجد دورتان أخريان. تجدهما حسب الشهر أو القطاع أو المستوى أو البلدية.
    [few] توجد { $n } دورات أخرى. تجدها حسب الشهر أو القطاع أو المستوى أو البلدية.
   *[other] توجد { $n } دورة أخرى. تجدها حسب الشهر أو القطاع أو المستوى أو البلدية.
}
months-beside = الشهر السابق والتالي
month-earlier = قبل ذلك:
month-later = بعد ذلك:
choose-month = اختر شهرًا
choose-sector = اختر قطاعًا
choose-level = اختر مستوى
training-empty-title = لا توجد دورات هنا الآن
training-empty-text = انظر في قطاع أو شهر آخر. أو اسأل المكتب عمّا سيبدأ قريبًا.

in-short = باختصار
enrol = سجّل نفسك
enrol-at = التسجيل في موقع { $name }.
enrol-at-provider = التسجيل في موقع المدرسة.
call-number = اتصل بالرقم { $number }

starts-all = شاهد كل مواعيد البداية ({ $n })
starts-title = متى يمكنك أن تبدأ؟
starts-caption = مواعيد بداية { $name }
fact-enrol-until = التسجيل حتى نهاية
fact-room = الأماكن
enrol-no-end = بلا تاريخ نهائي
seats = { $n ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $n } أماكن
    [many] { $n } مكانًا
   *[other] { $n } مكان
}
no-start-title = لم يُحدَّد تاريخ جديد للبداية بعد
no-start-text = اسأل المدرسة أو المكتب متى تبدأ الدورة من جديد.

training-about-title = عن هذه الدورة
fact-track = الشكل
fact-mode = كيف تتعلّم
fact-credential = ما تحصل عليه
fact-duration = كم تدوم
fact-study-load = الوقت الذي تحتاج إليه
fact-language = اللغة
fact-entry = ما تحتاج إليه
fact-audience = لمن
fact-skills = ما ستتعلّمه
fact-occupations = ما يمكنك أن تعمل به
fact-municipalities = البلديات
fact-partners = يشارك أيضًا
fact-programme-code = الرقم في السجل
fact-agreement = من الاتفاق
nlqf = NLQF { $n }
hours-count = { $n } ساعة إجمالًا

costs-title = كم تكلّف؟
price-text = تكلفة الدورة
price-free-text = الدورة مجانية.
price-unknown-text = اسأل المدرسة عن تكلفة الدورة.
free-for = مجانية لـ:
schemes = مساعدة في الدفع:

ask-title = هل لديك سؤال عن هذه الدورة؟
similar-title = ربما يناسبك هذا أيضًا

finder-choices = حدّد اختيارك
finder-track = كيف تجمع بين العمل والمدرسة؟
finder-mode = أين تتعلّم؟
finder-cost = هل هي مجانية؟
finder-language = بأي لغة؟
finder-found-one = وُجدت دورة واحدة
finder-found-other = عدد الدورات الموجودة: { $n }
finder-none = لم توجد أي دورة
finder-none-title = وسّع بحثك قليلًا
finder-none-text = أزِل أحد المرشّحات فتجد أكثر. أو اسأل المكتب، فهناك من يفكّر معك.
finder-go-one = شاهد دورة واحدة
finder-go-other = شاهد الدورات ({ $n })
finder-sort = رتّب حسب
finder-sort-start = تاريخ البداية
finder-sort-title = الاسم
finder-chosen = ما اخترته
finder-undo = أزِل:
finder-clear = امسح كل المرشّحات
finder-more = أظهر دورات أكثر
