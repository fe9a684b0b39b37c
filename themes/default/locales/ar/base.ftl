# ما يظهر في كل صفحة: الرأس والتنقل والذيل.
skip-to-content = إلى المحتوى
menu = القائمة
nav-label = القائمة الرئيسية
breadcrumb-label = مسار التنقل
languages-label = اللغة
languages-label-foot = اختر اللغة
all-regions = كل المناطق

nav-home = البداية
nav-training = الدورات
nav-contact = اتصل بنا
nav-agenda = الفعاليات
nav-figures = الأرقام
nav-agreements = الاتفاقات
nav-tasks = من يقوم بماذا
nav-results = النتائج
nav-partners = الشركاء
nav-services = الخدمات
nav-news = الأخبار
nav-stories = القصص
nav-municipalities = البلديات
nav-open-data = البيانات المفتوحة
nav-sources = المصادر وبيانات النشر
nav-about = عنّا

door-people = العمل والتدريب
door-people-text = لك: ابحث عن عمل أو تعلّم شيئًا جديدًا أو احصل على مساعدة.
door-businesses = لأصحاب العمل
door-businesses-text = لكم: ابحثوا عن موظفين ودرّبوهم واحتفظوا بهم.

foot-help-title = هل تحتاج إلى مساعدة؟
foot-help-text = اتصل بمكتب قريب منك أو زُره. المساعدة مجانية.
foot-help-button = ابحث عن مكتب
foot-nav-label = المزيد عن هذا الموقع
foot-about-title = عن هذا الموقع
foot-publisher-title = من يُعِدّ هذا الموقع
foot-social = تابِعنا على { $platform }
page-untranslated = لم تُترجَم هذه الصفحة بعد. النص باللغة التالية: { $language }.
site-untranslated = لم يُترجَم كل شيء بعد. الباقي باللغة التالية: { $language }.
page-reviewed = رُوجعت هذه الصفحة في

redirect-text = لهذه الصفحة عنوان جديد:

not-found-title = هذه الصفحة غير موجودة
not-found-text = ربما نُقلت الصفحة، أو أن العنوان غير صحيح.
not-found-try = يمكنك أن تفعل ما يلي
not-found-address = تأكّد من كتابة العنوان بشكل صحيح.
not-found-home = اذهب إلى الصفحة الأولى
not-found-contact = ابحث عن مكتب واطرح سؤالك
not-found-parts = أو اختر قسمًا
