# الأخبار.
news-title = الأخبار
news-lead = ما الجديد في العمل والتعلّم؟
news-items = الأخبار
news-expired-title = هذا الخبر قديم
news-expired-text = ربما لم يعد صحيحًا.
news-others = أخبار أخرى
news-all = شاهد كل الأخبار
related-title = المزيد حول هذا
named-in-title = في الأخبار والقصص
