# الصفحة الأولى للبوابة كلها.
hub-municipalities-title = أين تسكن أو تعمل؟
hub-municipalities-text = اختر بلديتك. سترى المكتب والدورات القريبة منك.
hub-letters = البلديات حسب الحروف
hub-regions-title = أو اختر منطقة
hub-region-counts = { $municipalities ->
    [zero] لا بلديات
    [one] بلدية واحدة
    [two] بلديتان
    [few] { $municipalities } بلديات
   *[other] { $municipalities } بلدية
}، { $desks ->
    [zero] لا مكاتب
    [one] مكتب واحد
    [two] مكتبان
    [few] { $desks } مكاتب
    [many] { $desks } مكتبًا
   *[other] { $desks } مكتب
}
hub-compare-title = المناطق جنبًا إلى جنب
hub-compare-text = كل منطقة تعقد اتفاقاتها في العمل والتعلّم. يمكن للجميع أن يروا ما ينتج عنها.
hub-compare-caption = ماذا يوجد في كل منطقة، وإلى أين وصلت الاتفاقات
hub-region = المنطقة
hub-desks = المكاتب
hub-starting = لها تاريخ بداية
hub-agreements = اتفاقات سارية
hub-results = نتائج في مسارها أو تحقّقت
hub-results-count = { $good } من { $n }
hub-results-none = لا شيء بعد
hub-desks-of = { $n ->
    [zero] لا مكاتب
    [one] مكتب واحد
    [two] مكتبان
    [few] { $n } مكاتب
    [many] { $n } مكتبًا
   *[other] { $n } مكتب
} في { $name }
hub-training-of = { $n ->
    [zero] لا دورات
    [one] دورة واحدة
    [two] دورتان
    [few] { $n } دورات
   *[other] { $n } دورة
} في { $name }
hub-results-of = { $good } من { $n } من النتائج في مسارها أو تحقّقت في { $name }
hub-agreements-all = شاهد الاتفاقات الوطنية
hub-news = الأخبار
hub-welcome = عن هذا الموقع
