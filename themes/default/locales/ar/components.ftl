# ما يظهر في أكثر من صفحة.
example = مثال
example-text = هذا مثال غير حقيقي، لنبيّن كيف تعمل الصفحة.
on-page = في هذه الصفحة
comma = ،{" "}
until = حتى
through = حتى نهاية
since = منذ
hour = {""}
by = لدى
organised-by = تنظيم
online = عبر الإنترنت
and-online = وعبر الإنترنت
place-unknown = يُحدَّد المكان لاحقًا

fact-start = البداية
fact-when = متى
fact-place = أين
fact-level = المستوى
fact-price = التكلفة
fact-term = المدة
fact-parties = الأطراف
fact-results = النتائج
fact-provider = المدرسة أو الجهة المدرِّبة

start-any = يمكنك البدء في أي وقت
start-any-short = في أي وقت
start-none = لم يُحدَّد تاريخ البداية بعد
start-none-short = بلا تاريخ بعد
enrolment-closed = أُغلق باب التسجيل

price-unknown = اسأل عن التكلفة
price-free-for-some = مجاني لبعض الناس
price-free = مجاني

call = اتصل
call-name = اتصل بـ { $name }:
mail = البريد الإلكتروني
book = احجز موعدًا
walk-in = يمكنك الحضور من دون موعد.
hours-title = ساعات العمل
hours-caption = ساعات عمل { $name }
hours-exceptions = تختلف الساعات في هذه الأيام:
closed = مغلق
hours-now-open = مفتوح اليوم حتى الساعة { $until }
hours-now-later = مفتوح اليوم من الساعة { $from } حتى { $until }
hours-now-tomorrow = مغلق الآن، ويفتح غدًا من الساعة { $from }
hours-now-next = مغلق الآن، ويفتح يوم { $day } من الساعة { $from }

call-people = هل تبحث عن عمل أو تريد أن تتعلّم؟
call-businesses = هل لديكم شركة؟
paper-address = هذه الصفحة على العنوان { $url }
