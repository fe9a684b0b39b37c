# ملفات للبرامج: الخلاصات والتقويمات وبطاقات الاتصال والبيانات.
twin-news = الأخبار
twin-events = الفعاليات
twin-offers = دورات جديدة
twin-starts = متى تبدأ الدورات
twin-feed = تابِع هذا في قارئ الخلاصات
twin-calendar = أضِف إلى تقويمك
twin-calendar-list = تابِع هذا في تقويمك
twin-table = نزِّل هذه البيانات (CSV)
twin-card = احفظ جهة الاتصال
calendar-start = البداية: { $name }
