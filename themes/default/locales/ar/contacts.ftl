# الاتصال: كل المكاتب، ومكتب أو شخص.
contacts-title = اتصل بنا
contacts-lead = اتصل بلا تردّد، حتى إن لم تعرف بعد ما سؤالك. المساعدة مجانية.
contacts-all = شاهد كل المكاتب
contacts-people = للعمل والتدريب
contacts-businesses = لأصحاب العمل
contacts-national = لكل البلاد
contacts-by-municipality = ماذا يوجد في بلديتك؟
contacts-by-region = المكاتب حسب المنطقة
choose-municipality = اختر بلدية
choose-region = اختر منطقة

contact-touch-title = تواصل معنا
contact-visit = زُرنا
contact-topics = نساعدك في
contact-facts-title = لمن وأين
contact-for = لمن
contact-everybody = للجميع
contact-sub-regions = المنطقة الفرعية
contact-desk-of = مكتب تابع لـ
contact-municipalities = البلديات
contact-languages = نتحدّث
contact-partner = تابع لـ
contact-services = الخدمات
contact-offers = دورات يمكنك السؤال عنها هنا
whole-region = المنطقة كلها
