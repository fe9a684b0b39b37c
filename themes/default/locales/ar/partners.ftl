# الشركاء: القائمة حسب الركن، والشريك.
partners-title = الشركاء
partners-count = { $n ->
    [zero] لا توجد جهات هنا بعد.
    [one] تعمل هنا جهة واحدة من أجل العمل والتعلّم.
    [two] تعمل هنا جهتان معًا من أجل العمل والتعلّم.
    [few] تعمل هنا { $n } جهات معًا من أجل العمل والتعلّم.
   *[other] تعمل هنا { $n } جهة معًا من أجل العمل والتعلّم.
}
pillar-government-text = البلديات والمقاطعات والدولة ودوائرها.
pillar-employers-text = الشركات واتحاداتها.
pillar-education-text = المدارس والجهات المدرِّبة والمعاهد العليا.
pillar-workers-text = النقابات وغيرها من ممثلي العاملين.
pillar-delivery-text = جهات تنفّذ العمل: المكاتب وشركات العمل ومراكزه.
pillar-civic-text = المكتبات والمؤسسات وجمعيات السكان.

partner-pillar = الركن
partner-type = نوع الجهة
partner-municipalities = تعمل في
partner-hosts = مكتب المنطقة
partner-website = إلى الموقع
partner-contacts-title = اتصل أو أرسل بريدًا
partner-offers-title = { $n ->
    [zero] لا دورات تدريبية
    [one] دورة تدريبية واحدة
    [two] دورتان تدريبيتان
    [few] { $n } دورات تدريبية
   *[other] { $n } دورة تدريبية
}
partner-other-offers = دورات أخرى
partner-agreements-title = الاتفاقات
partner-tasks = يقوم بـ:
partner-services-title = ما يقدّمه هذا الشريك
partner-events-title = فعاليات يمكنك حضورها
partner-shared-services-title = ما يشارك فيه هذا الشريك
partner-facts-title = معلومات
partner-short-name = الاسم المختصر
partner-legal-name = الاسم الرسمي
partner-sectors = القطاعات
partner-kvk = رقم السجل التجاري (KVK)
partner-tooi = رمز TOOI (للجهات الحكومية)
partner-rio = رقم RIO (للتعليم)
