# البلديات والمناطق الفرعية.
municipalities-title = البلديات
municipalities-lead = { $n ->
    [zero] لا تضم هذه المنطقة أي بلدية.
    [one] تضم هذه المنطقة بلدية واحدة.
    [two] تضم هذه المنطقة بلديتين. اختر بلديتك.
    [few] تضم هذه المنطقة { $n } بلديات. اختر بلديتك.
   *[other] تضم هذه المنطقة { $n } بلدية. اختر بلديتك.
}
municipalities-all = اختر بلدية
municipalities-sub-regions = حسب المنطقة الفرعية
municipalities-sub-regions-text = تتعاون هذه البلديات فيما بينها تعاونًا أوثق.
municipalities-to-come = ستنضم لاحقًا
municipalities-more = شاهد كل البلديات

municipality-title = { $name }
sub-region-title = { $name }
place-part = هذا الجزء من البلدية يتبع هذه المنطقة:
place-sub-regions = يتبع
place-until-title = ستنتقل { $name } إلى منطقة أخرى
place-until-text = تتبع البلدية هذه المنطقة حتى نهاية
place-desk = المكتب
place-help = المساعدة
place-desks = مكتب { $name }
place-other-desks = مكاتب أخرى قريبة
place-no-desk = لا يوجد هنا مكتب خاص بعد. اتصل إذن بالرقم الوطني.
place-offers = الدورات في { $name }
place-more-offers = { $n ->
    [zero] لا دورات أخرى في { $name }
    [one] شاهد دورة أخرى في { $name }
    [two] شاهد دورتين أخريين في { $name }
    [few] شاهد { $n } دورات أخرى في { $name }
   *[other] شاهد { $n } دورة أخرى في { $name }
}
place-no-offers = لا تبدأ الآن أي دورة في { $name }
place-no-offers-text = غالبًا ما تجد شيئًا قريبًا. أو اسأل المكتب.
place-neighbours-look = انظر أيضًا في
place-region-offers = في المنطقة كلها
place-events = فعاليات في { $name }
place-services = المساعدة في { $name }
place-agreements = اتفاقات تشارك فيها { $name }
place-partners = الشركاء في { $name }
place-municipalities = البلديات
place-neighbours = بلديات قريبة

place-now = الآن { $name }
place-former = ابحث باسم قديم
place-formerly = تتبعها أيضًا هذه البلديات السابقة:
place-finder-label = اكتب اسم بلديتك
place-finder-go = تابع
place-finder-zero = لا نعرف هذه البلدية هنا. اختر من القائمة.
place-finder-one = وُجدت بلدية واحدة. اضغط Enter.
place-finder-other = عدد البلديات الموجودة: { $n }. اختر بمفاتيح الأسهم.

# Maps.
place-map = { $name } على الخريطة
map-label = خريطة { $name }
map-label-regions = خريطة المناطق
map-text-outlines = اختر بلدية على الخريطة أو في القائمة.
map-text-tiles = كل مربع بلدية. المربعات مرتبة تقريبًا حسب مواقع البلديات.
map-text-grid = كل مربع بلدية، حسب الترتيب الأبجدي.
map-text-regions-outlines = اختر منطقة على الخريطة أو في القائمة.
map-text-regions-tiles = كل مربع منطقة. المربعات مرتبة تقريبًا حسب مواقع المناطق.
