# البابان: للناس ولأصحاب العمل.
door-people-title = العمل والتدريب
door-people-lead = هل تبحث عن عمل أو تريد أن تتعلّم شيئًا؟ ابدأ بأحد المكاتب، أو انظر ما سيبدأ قريبًا.
door-people-desks = اتصل بمكتب أو زُره
door-people-municipalities = اختر بلديتك
door-people-services = نساعدك في
door-people-offers = يبدأ قريبًا
door-people-other = هل تبحث بنفسك عن عمل أو تدريب؟
door-people-go = إلى العمل والتدريب

door-businesses-title = لأصحاب العمل
door-businesses-lead = هل تبحثون عن موظفين أو تريدون تدريب الناس؟ اتصلوا بمستشار قريب منكم.
door-businesses-desks = اتصلوا بمستشار
door-businesses-municipalities = اختاروا بلديتكم
door-businesses-services = نساعدكم في
door-businesses-offers = تدريب لموظفيكم
door-businesses-other = هل لديك شركة؟
door-businesses-go = إلى صفحة أصحاب العمل

door-more-desks = { $n ->
    [zero] لا توجد مكاتب أخرى في هذه المنطقة.
    [one] يوجد مكتب آخر في هذه المنطقة.
    [two] يوجد مكتبان آخران في هذه المنطقة.
    [few] توجد { $n } مكاتب أخرى في هذه المنطقة.
    [many] يوجد { $n } مكتبًا آخر في هذه المنطقة.
   *[other] يوجد { $n } مكتب آخر في هذه المنطقة.
}
door-regions = اختر منطقة
door-stories = قصص آخرين
door-stories-all = اقرأ كل القصص
