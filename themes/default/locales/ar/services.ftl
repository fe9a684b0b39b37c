# الخدمات: كل الخدمات حسب الوظيفة، والخدمة.
services-title = الخدمات
services-all = شاهد كل الخدمات
services-lead = ما يقدّمه الشركاء للناس ولأصحاب العمل.
for-people = للناس
for-businesses = لأصحاب العمل

service-for = لمن
service-everybody = للجميع
service-municipalities = أين
service-contacts-title = اتصل بمكتب أو زُره
service-contacts-none = يمكنك السؤال عن هذا في كل المكاتب.
service-training-title = اختر دورة
service-facts-title = من يقدّمها
service-providers = يقدّمها
service-shared-by = يشارك في الدفع
service-law = ورد في القانون
service-similar-title = خدمات مشابهة
