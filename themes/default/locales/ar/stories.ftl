# القصص.
stories-title = القصص
stories-lead = أناس يروون كيف تعلّموا مهنة أو وجدوا عملًا آخر أو وظّفوا شخصًا.
stories-items = القصص
stories-all = اقرأ كل القصص
story-written = كُتبت في
story-related = أريد هذا أيضًا
story-others = قصص أخرى
