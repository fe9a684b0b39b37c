# البحث في كل شيء.
nav-search = البحث
search-title = البحث
search-lead = ابحث في كل ما في هذا الموقع: الدورات والمكاتب والمساعدة والأخبار وغيرها.
search-field = عمَّ تبحث؟
search-go = ابحث
search-site = ابحث في هذا الموقع
search-pages = صفحات أخرى
search-choices = اختر جزءًا من النتائج
search-region = المنطقة
search-kind = النوع
search-results = النتائج
search-more = اعرض المزيد
search-everywhere = ابحث في كل شيء

search-found-zero = لا نتائج للبحث عن «{ $words }»
search-found-one = نتيجة واحدة للبحث عن «{ $words }»
search-found-other = عدد النتائج للبحث عن «{ $words }»: { $n }
search-like = لا ترد كلمة «{ $word }» في أي صفحة. هذه كلمات تشبهها: { $instead }.
search-unknown = لا ترد كلمة «{ $word }» في أي صفحة.
search-most = لا توجد صفحة فيها كل كلماتك. هذه صفحات فيها معظمها.

search-none-title = لم نجد شيئًا هنا
search-none-other = جرّب كلمة أخرى، أو تأكّد من كتابتها بشكل صحيح.
search-none-fewer = استخدم كلمات أقل.
search-none-choices = ابحث في كل المناطق وكل الأنواع.

search-plain-title = البحث لا يعمل هنا
search-plain-text = يحتاج البحث إلى JavaScript، وهي معطّلة في متصفحك. اختر قسمًا أدناه: كل شيء مرتّب هناك.
search-failed-title = البحث غير متاح الآن
search-failed-text = حاول مرة أخرى بعد قليل، أو اختر قسمًا أدناه: كل شيء مرتّب هناك.
search-browse = أو اختر قسمًا
search-municipalities = كل البلديات من الألف إلى الياء
