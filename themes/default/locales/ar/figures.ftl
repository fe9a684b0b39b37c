# الأرقام: القائمة والرقم.
figures-title = أرقام عن العمل
figures-lead = كيف حال سوق العمل؟ عند كل رقم تجد مصدره.
figures-own = أرقام عن { $name }
figures-national = أرقام عن البلاد كلها
figures-none = لا يوجد رقم معروف بعد
figures-key-last = { $period }
figures-key-total = { $period }، الكل معًا
figures-key-highest = { $period }، الأعلى
figures-provisional = مؤقت
figures-missing = لا رقم
figures-break = انقطاع في السلسلة
figures-provisional-text = قد تتغيّر الأرقام المؤقتة.
figures-missing-text = غياب الرقم لا يعني الصفر.
figures-chart = الرسم البياني
figures-in-words = الرسم البياني بالكلمات
figures-say-one = { $named ->
    [true] { $name }: { $to } { $unit } ({ $to-period }).
   *[false] { $to-period }: { $to } { $unit }.
}
figures-say-change = { $named ->
    [true] { $name }: من { $from } في { $from-period } إلى { $to } { $unit } في { $to-period }.
   *[false] من { $from } في { $from-period } إلى { $to } { $unit } في { $to-period }.
}
figures-say-change-highest = { $named ->
    [true] { $name }: من { $from } في { $from-period } إلى { $to } { $unit } في { $to-period }. وكان الأعلى { $highest } في { $highest-period }.
   *[false] من { $from } في { $from-period } إلى { $to } { $unit } في { $to-period }. وكان الأعلى { $highest } في { $highest-period }.
}
figures-say-categories = { $named ->
    [true] { $name }: الأعلى { $from-period } بـ { $from } { $unit }، والأدنى { $to-period } بـ { $to }.
   *[false] الأعلى { $from-period } بـ { $from } { $unit }، والأدنى { $to-period } بـ { $to }.
}
figures-say-more = { $n ->
    [zero] لا سلاسل أخرى في الجدول.
    [one] في الجدول سلسلة أخرى.
    [two] في الجدول سلسلتان أخريان.
    [few] في الجدول { $n } سلاسل أخرى.
   *[other] في الجدول { $n } سلسلة أخرى.
}
figures-say-missing = { $n ->
    [zero] لا ينقص أي رقم.
    [one] ينقص رقم { $periods }.
    [two] ينقص رقما فترتين: { $periods }.
    [few] تنقص أرقام { $n } فترات: { $periods }.
   *[other] تنقص أرقام { $n } فترة: { $periods }.
}
period-quarter = الربع { $quarter ->
    [1] الأول
    [2] الثاني
    [3] الثالث
   *[4] الرابع
} من { $year }
figures-about = عن هذا الرقم
figures-indicator = ما الذي قيس
figures-unit = وحدة القياس
figures-area = النطاق
figures-dimension = مقسّم حسب
figures-source = المصدر
figures-licence = الترخيص
figures-retrieved = جُلب في
figures-definition = ماذا يدخل في العدّ؟
figures-breaks = انتبه عند المقارنة
figures-break-from = منذ { $period }:
figures-table = كل الأرقام
figures-period = الفترة
figures-category = الفئة
figures-others = أرقام أخرى
figures-all = شاهد كل الأرقام

source-word = المصدر:
source-licence = الترخيص:
source-retrieved = جُلب في
source-visit = شاهد المصدر
figures-percent = في المئة
figures-shares-text = يعرض الرسم أجزاء الكل. الأعداد نفسها في الجدول.
figures-compare = هذه المنطقة مقارنةً بجيرانها وبالشبكة كلها
figures-compare-regions = المناطق جنبًا إلى جنب
figures-compare-text = هذه أرقام { $period }، وهي أحدث فترة فيها أرقام للمقارنة. قد تحسب المناطق بطرق مختلفة، فانظر أيضًا إلى أرقام المنطقة الأخرى.
figures-compare-say = { $place }: { $value } { $unit }{ $provisional }.
figures-compare-say-missing = { $place }: { $value }.
figures-compare-network = جميع المناطق معًا
figures-compare-published = رقم جميع المناطق معًا غير محسوب هنا، بل يأتي من مصدر خاص به.
figures-compare-sum = رقم جميع المناطق معًا هو المجموع. عدد المناطق: { $n }.
figures-compare-mean = رقم جميع المناطق معًا هو المتوسط. عدد المناطق: { $n }. لكل منطقة الوزن نفسه.
figures-compare-incomplete = لا يمكن حساب مجموع المناطق: عدد المناطق التي لديها هذا الرقم { $n } من { $all }.
figures-compare-share = حصة { $name } هي { $share } في المئة من الكل.
