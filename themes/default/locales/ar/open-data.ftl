# البيانات المفتوحة.
open-data-title = البيانات المفتوحة
open-data-lead = معلومات هذا الموقع في ملفات يمكن للجميع استخدامها، وتُحدَّث كل يوم.
open-data-licence = هذا هو الترخيص:
open-data-languages = النصوص باللغة التي كُتبت بها. وشرح الحقول بالإنجليزية.
open-data-catalogue = الفهرس
open-data-catalogue-text = تقرأ سجلات البيانات، مثل data.overheid.nl، في الفهرس ما هو متاح (DCAT-AP-NL).
open-data-catalogue-link = شاهد الفهرس (JSON-LD)
data-licence = لهذا الجدول ترخيص خاص:
data-count = { $n ->
    [zero] لا أسطر الآن.
    [one] فيه الآن سطر واحد.
    [two] فيه الآن سطران.
    [few] فيه الآن { $n } أسطر.
    [many] فيه الآن { $n } سطرًا.
   *[other] فيه الآن { $n } سطر.
 }
data-csv = { $name } في جدول (CSV)
data-json = { $name } للبرامج (JSON)
data-schema = { $name }: شرح الحقول (JSON Schema)
data-regions = المناطق
data-regions-about = مناطق سوق العمل وبلدياتها.
data-partners = الشركاء
data-partners-about = الجهات المتعاونة.
data-training = الدورات
data-training-about = عروض التدريب: ممّن، وبأي مستوى، وكم تدوم، وكم تكلّف.
data-training-starts = مواعيد البداية
data-training-starts-about = متى تبدأ الدورات وهل بقيت أماكن.
data-contacts = المكاتب
data-contacts-about = أين يمكن للناس والشركات أن يتوجّهوا. لا تتضمن أسماء أشخاص.
data-agreements = الاتفاقات
data-agreements-about = اتفاقات الشركاء مع الأطراف ومدة سريانها.
data-services = الخدمات
data-services-about = ما يقدّمه الشركاء للناس والشركات.
data-figures = أرقام سوق العمل
data-figures-about = قيم كل الأرقام التي يمكن لغيرنا استخدامها أيضًا، مع مصدرها.
data-events = الفعاليات
data-events-about = الفعاليات القادمة والماضية.
data-news = الأخبار
data-news-about = الأخبار المنشورة.
