# The room of meetings.
room-meetings = الحياة التنظيمية
meetings-nav = الاجتماعات
meetings-decisions-nav = القرارات
meetings-title = الاجتماعات
meetings-decisions-title = سجل القرارات
meetings-tabs = أقسام الاجتماع
meetings-tab-overview = نظرة عامة
meetings-tab-agenda = جدول الأعمال
meetings-tab-attendance = الحضور
meetings-tab-interventions = المداخلات
meetings-tab-decisions = القرارات
meetings-tab-minutes = المحضر
meetings-tab-sending = إثبات الإرسال
meetings-state-draft = مشروع
meetings-state-convened = وُجه الاستدعاء
meetings-state-postponed = مؤجل
meetings-state-cancelled = ملغى
meetings-state-open = منعقد
meetings-state-closed = مختتم
meetings-state-drafted = المحضر في طور الإعداد
meetings-state-corrected = المحضر مصحح
meetings-state-approved = المحضر مصادق عليه
meetings-steps = مراحل الاجتماع
meetings-step-planned = الإعداد
meetings-step-convened = الاستدعاء
meetings-step-held = الانعقاد
meetings-step-minuted = المحضر
meetings-step-approved = المصادقة
meetings-facts = معطيات الاجتماع
meetings-kind = نوع الاجتماع
meetings-kind-ad-hoc = اجتماع خاص
meetings-kind-ordinary = اجتماع عادي
meetings-kind-urgent = اجتماع مستعجل
meetings-call-1 = الدعوة الأولى
meetings-call-2 = الدعوة الثانية
meetings-call-n = الدعوة رقم { $n }
meetings-vacant = مقعد شاغر
meetings-guest = ضيف
meetings-participant = مشارك
meetings-by-video = عن بعد، عبر الفيديو
meetings-at-place = في { $place }
meetings-article = المادة { $article }
meetings-represented-by = بالنيابة: { $name }
meetings-when = { $day }، على الساعة { $time }
meetings-attendance-unknown = لم يسجل بعد
meetings-attendance-present = حاضر
meetings-attendance-represented = ممثَّل
meetings-attendance-excused = معتذر
meetings-attendance-absent = غائب
meetings-attendance-late = متأخر
meetings-reply-none = لم يرد بعد
meetings-reply-coming = سأحضر
meetings-reply-excused = أعتذر عن الحضور
meetings-reply-represented = ينوب عني غيري

# List
meetings-list-caption = لائحة الاجتماعات
meetings-list-empty = لا اجتماعات هنا بعد. ابدؤوا بالتحضير لاجتماع جديد.
meetings-list-title = العنوان
meetings-list-when = الموعد
meetings-list-body = الهيئة
meetings-list-unit = الوحدة
meetings-list-state = الحالة
meetings-span = الفترة
meetings-span-coming = القادمة
meetings-span-past = السابقة
meetings-filter-body = الهيئة
meetings-filter-state = الحالة

# Planning
meetings-plan-new = اجتماع جديد
meetings-plan-heading = التحضير لاجتماع
meetings-plan-title = عنوان الاجتماع
meetings-plan-edit = تعديل المشروع
meetings-plan-body = الهيئة
meetings-plan-body-hint = يُستدعى أعضاء الهيئة حسب الانتدابات الجارية يوم الاجتماع.
meetings-plan-unit = الوحدة
meetings-plan-unit-hint = اكتبوا اسم الوحدة أو رمزها.
meetings-plan-day = اليوم
meetings-plan-time = الساعة
meetings-plan-duration = المدة المتوقعة بالدقائق
meetings-plan-place = المكان
meetings-plan-video = رابط الفيديو
meetings-plan-public = اجتماع عمومي
meetings-plan-public-hint = يظهر في تقويم المواعيد العمومي.
meetings-plan-people = المشاركون في اجتماع خاص
meetings-plan-people-hint = اكتبوا الاسم بأي لغة، أو العنوان البريدي كاملا، وأضيفوا كل واحد. لا حاجة إليه لاجتماع هيئة.
meetings-plan-guests = الضيوف (دون حق التصويت)
meetings-plan-guests-hint = ضيوف مسجلون في المنظمة: اكتبوا الاسم وأضيفوا كل واحد.
meetings-plan-others = ضيوف آخرون
meetings-plan-others-hint = ضيف في كل سطر: الاسم <name@example.org>
meetings-plan-submit = حفظ والاطلاع على المدعوين

# Convening
meetings-convene-title = قبل إرسال الاستدعاءات
meetings-convene-urgent_reason = سبب الاستعجال
meetings-convene-urgent_reason-hint = يُدرج في الاستدعاء وفي المحضر.
meetings-convene-invoked_by = الجهة التي قررت الاستعجال
meetings-convene-requested_by = عدد الأعضاء الذين طلبوا الاجتماع كتابة
meetings-convene-requested_by-hint = يُملأ إذا قُدم طلب كتابي. يحدد النظام الأساسي نسبة الأعضاء المصوتين اللازمة لذلك.
meetings-convene-instructed_by = بتعليمات من
meetings-convene-instructed_by-hint = لا تخولكم مهامكم استدعاء هذه الهيئة: يسجل القيد الجهة التي أمرت بالاستدعاء.
meetings-convene-starts = موعد الاجتماع
meetings-convene-submit = إرسال الاستدعاءات
meetings-invitees = المدعوون
meetings-votes-yes = مع حق التصويت
meetings-votes-no = دون حق التصويت
meetings-deputies = تجوز النيابة لـ:
meetings-vacant-seats = المقاعد الشاغرة
meetings-unreachable = مدعوون دون عنوان بريدي
meetings-public-label = العلنية
meetings-public-yes = عمومي
meetings-public-no = داخلي
meetings-agenda-edit = تعديل جدول الأعمال
meetings-days = { $n ->
    [zero] في اليوم نفسه
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $n-text } أيام
    [many] قبل { $n-text } يوما
   *[other] قبل { $n-text } يوم
}
meetings-notice-free = { $n ->
    [zero] يصل الاستدعاء في اليوم نفسه. لا أجل مفروضا لهذا الاجتماع.
    [one] يصل الاستدعاء قبل يوم واحد. لا أجل مفروضا لهذا الاجتماع.
    [two] يصل الاستدعاء قبل يومين. لا أجل مفروضا لهذا الاجتماع.
    [few] يصل الاستدعاء قبل { $n-text } أيام. لا أجل مفروضا لهذا الاجتماع.
    [many] يصل الاستدعاء قبل { $n-text } يوما. لا أجل مفروضا لهذا الاجتماع.
   *[other] يصل الاستدعاء قبل { $n-text } يوم. لا أجل مفروضا لهذا الاجتماع.
}
meetings-notice-ordinary = { $n ->
    [zero] أجل الاستدعاء محترم (المادة { $article }).
    [one] أجل الاستدعاء محترم: يوم واحد (المادة { $article }).
    [two] أجل الاستدعاء محترم: يومان (المادة { $article }).
    [few] أجل الاستدعاء محترم: { $n-text } أيام (المادة { $article }).
    [many] أجل الاستدعاء محترم: { $n-text } يوما (المادة { $article }).
   *[other] أجل الاستدعاء محترم: { $n-text } يوم (المادة { $article }).
}
meetings-notice-urgent = { $n ->
    [zero] الأجل العادي غير محترم: أقل من يوم، وكان آخر يوم للاستدعاء العادي { $latest }. يجوز عقد الاجتماع بصفة مستعجلة بذكر السبب (المادة { $article }).
    [one] الأجل العادي غير محترم: يوم واحد، وكان آخر يوم للاستدعاء العادي { $latest }. يجوز عقد الاجتماع بصفة مستعجلة بذكر السبب (المادة { $article }).
    [two] الأجل العادي غير محترم: يومان، وكان آخر يوم للاستدعاء العادي { $latest }. يجوز عقد الاجتماع بصفة مستعجلة بذكر السبب (المادة { $article }).
    [few] الأجل العادي غير محترم: { $n-text } أيام، وكان آخر يوم للاستدعاء العادي { $latest }. يجوز عقد الاجتماع بصفة مستعجلة بذكر السبب (المادة { $article }).
    [many] الأجل العادي غير محترم: { $n-text } يوما، وكان آخر يوم للاستدعاء العادي { $latest }. يجوز عقد الاجتماع بصفة مستعجلة بذكر السبب (المادة { $article }).
   *[other] الأجل العادي غير محترم: { $n-text } يوم، وكان آخر يوم للاستدعاء العادي { $latest }. يجوز عقد الاجتماع بصفة مستعجلة بذكر السبب (المادة { $article }).
}
meetings-notice-late = { $n ->
    [zero] فات أجل الاستدعاء (أقل من يوم): كان آخر يوم قانوني { $latest } (المادة { $article }). أقرب يوم يمكن استدعاؤه الآن هو { $earliest }.
    [one] فات أجل الاستدعاء (يوم واحد): كان آخر يوم قانوني { $latest } (المادة { $article }). أقرب يوم يمكن استدعاؤه الآن هو { $earliest }.
    [two] فات أجل الاستدعاء (يومان): كان آخر يوم قانوني { $latest } (المادة { $article }). أقرب يوم يمكن استدعاؤه الآن هو { $earliest }.
    [few] فات أجل الاستدعاء ({ $n-text } أيام): كان آخر يوم قانوني { $latest } (المادة { $article }). أقرب يوم يمكن استدعاؤه الآن هو { $earliest }.
    [many] فات أجل الاستدعاء ({ $n-text } يوما): كان آخر يوم قانوني { $latest } (المادة { $article }). أقرب يوم يمكن استدعاؤه الآن هو { $earliest }.
   *[other] فات أجل الاستدعاء ({ $n-text } يوم): كان آخر يوم قانوني { $latest } (المادة { $article }). أقرب يوم يمكن استدعاؤه الآن هو { $earliest }.
}
meetings-notice-call = لا تنعقد هذه الدعوة قبل { $earliest } على الساعة { $time } (المادة { $article }).
meetings-notice-past = موعد الاجتماع قد مضى. غيروا اليوم أو الساعة.
meetings-notice = أجل الاستدعاء
meetings-request = وُجه هذا الاستدعاء بناء على طلب كتابي من الأعضاء، عدد موقعيه { $asked } من أصل { $members } (المادة { $article }).
meetings-requested = طلب الأعضاء
meetings-urgent = الاستعجال

# Moving
meetings-postpone-title = تأجيل الاجتماع
meetings-postpone-starts = اليوم الجديد
meetings-postpone-starts-hint = اتركوه فارغا إن لم يتحدد الموعد بعد.
meetings-postpone-time = الساعة
meetings-postpone-urgent_reason = سبب الاستعجال، إن لم يحترم الأجل
meetings-postpone-invoked_by = الجهة التي قررت الاستعجال
meetings-postpone-requested_by = عدد الأعضاء الذين طلبوا الاجتماع كتابة
meetings-postpone-requested_by-hint = يُملأ إذا قُدم طلب كتابي. يحدد النظام الأساسي نسبة الأعضاء المصوتين اللازمة لذلك.
meetings-postpone-instructed_by = بتعليمات من
meetings-postpone-instructed_by-hint = لا تخولكم مهامكم استدعاء هذه الهيئة: يسجل القيد الجهة التي أمرت بالاستدعاء.
meetings-postpone-submit = تأجيل وإخبار المدعوين
meetings-call-title = الدعوة الموالية
meetings-call-starts = اليوم
meetings-call-time = الساعة
meetings-call-requested_by = عدد الأعضاء الذين طلبوا الاجتماع كتابة
meetings-call-requested_by-hint = يُملأ إذا قُدم طلب كتابي. يحدد النظام الأساسي نسبة الأعضاء المصوتين اللازمة لذلك.
meetings-call-instructed_by = بتعليمات من
meetings-call-instructed_by-hint = لا تخولكم مهامكم استدعاء هذه الهيئة: يسجل القيد الجهة التي أمرت بالاستدعاء.
meetings-call-submit = تسجيل عدم اكتمال النصاب وتوجيه الدعوة
meetings-cancel-title = إلغاء الاجتماع
meetings-cancel-reason = سبب الإلغاء
meetings-cancel-reason-hint = يُبعث إلى المدعوين ويظهر في صفحة الاجتماع.
meetings-cancel-why = السبب:
meetings-cancel-submit = إلغاء وإخبار المدعوين

# Sending
meetings-sending-caption = إثبات إرسال الاستدعاءات
meetings-sending-empty = لم ترسل استدعاءات بعد.
meetings-sending-name = المدعو
meetings-sending-sent = أرسلت
meetings-sending-reply = الرد
meetings-sending-none = دون بريد
meetings-sending-waiting = في الانتظار

# Agenda
meetings-agenda-empty = جدول الأعمال فارغ. أضيفوا النقطة الأولى.
meetings-agenda-add = إضافة نقطة
meetings-agenda-up = إلى أعلى
meetings-agenda-down = إلى أسفل
meetings-agenda-remove = حذف
meetings-agenda-late-added = أُضيفت بعد توجيه الاستدعاء: { $when }
meetings-agenda-late-changed = عُدّلت بعد توجيه الاستدعاء: { $when }
meetings-agenda-late-moved = نُقلت من مكانها بعد توجيه الاستدعاء: { $when }
meetings-agenda-late-removed = حُذفت بعد توجيه الاستدعاء: { $when }
meetings-agenda-gone = نقط وردت في الاستدعاء ثم حُذفت
meetings-agenda-change = تعديل
meetings-agenda-title = العنوان
meetings-agenda-kind = نوع النقطة
meetings-agenda-kind-political = سياسية
meetings-agenda-kind-organisational = تنظيمية
meetings-agenda-kind-other = أخرى
meetings-agenda-parent = نقطة فرعية من
meetings-agenda-note = توضيح
meetings-agenda-minutes = المدة بالدقائق
meetings-agenda-presenter = من يقدمها
meetings-agenda-link = مرتبطة بـ
meetings-agenda-link-hint = اكتبوا عنوان اجتماع أو قرار أو مقال، أو رقم القرار، أو اسم وحدة.
meetings-agenda-submit = حفظ النقطة
meetings-minutes-long = { $n ->
    [zero] دون مدة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n-text } دقائق
    [many] { $n-text } دقيقة
   *[other] { $n-text } دقيقة
}

# Attendance and quorum
meetings-attendance-empty = لا مدعوين بعد.
meetings-roll = تسجيل الحضور
meetings-roll-find = البحث عن اسم
meetings-roll-details = النيابة وساعة الوصول
meetings-roll-by = النائب
meetings-roll-time = ساعة الوصول
meetings-roll-save = حفظ الحضور
meetings-check-in = تسجيل الحضور بالرمز
meetings-check-in-mark = تسجيل الحضور
meetings-check-in-next = الشخص الموالي
meetings-code-code = رمز الاستدعاء
meetings-code-code-hint = عشرة أحرف وأرقام تظهر تحت رمز الاستجابة السريعة.
meetings-code-submit = بحث
meetings-quorum-yes = مكتمل
meetings-quorum-no = غير مكتمل
meetings-quorum-none = { $there } من أصل { $members }؛ لا نصاب مشترط.
meetings-quorum-reached = النصاب مكتمل: { $there } من أصل { $members }{ $represented ->
    [zero] { "" }
    [one] { "" }، منهم واحد بالنيابة
    [two] { "" }، منهم اثنان بالنيابة
    [few] { "" }، منهم { $represented-text } بالنيابة
    [many] { "" }، منهم { $represented-text } بالنيابة
   *[other] { "" }، منهم { $represented-text } بالنيابة
}، والمطلوب { $required }.
meetings-quorum-missed = النصاب غير مكتمل: { $there } من أصل { $members }{ $represented ->
    [zero] { "" }
    [one] { "" }، منهم واحد بالنيابة
    [two] { "" }، منهم اثنان بالنيابة
    [few] { "" }، منهم { $represented-text } بالنيابة
    [many] { "" }، منهم { $represented-text } بالنيابة
   *[other] { "" }، منهم { $represented-text } بالنيابة
}، والمطلوب { $required }.
meetings-quorum-recorded = كما سجل عند الافتتاح
meetings-open-chair = رئاسة الجلسة
meetings-open-chair-hint = من بين الحاضرين.
meetings-open-submit = افتتاح الاجتماع وتسجيل النصاب

# What to do
meetings-do-convene = معاينة وإرسال الاستدعاءات
meetings-do-postpone = تأجيل أو تحديد موعد
meetings-do-open = افتتاح الاجتماع
meetings-do-close = اختتام الاجتماع
meetings-do-draft = إعداد المحضر
meetings-do-redraft = إعادة الصياغة من المعطيات
meetings-do-approve = المصادقة على المحضر
meetings-do-communique = إعداد مشروع البلاغ
meetings-do-call = الدعوة الموالية
meetings-do-cancel = إلغاء
meetings-print-convocation = الاستدعاء PDF
meetings-print-attendance = ورقة الحضور PDF
meetings-print-minutes = المحضر PDF
meetings-more = إجراءات ووثائق
meetings-story = سير الاجتماع
meetings-story-planned = إعداد المشروع
meetings-story-convened = توجيه الاستدعاءات
meetings-story-opened = افتتاح الجلسة وتسجيل النصاب
meetings-story-closed = رفع الجلسة
meetings-communique = البلاغ

# Interventions
meetings-interventions-count = { $n ->
    [zero] لا مداخلات
    [one] مداخلة واحدة
    [two] مداخلتان
    [few] { $n-text } مداخلات
    [many] { $n-text } مداخلة
   *[other] { $n-text } مداخلة
}
meetings-said-empty = لم تسجل أي مداخلة بعد.
meetings-said-add = تسجيل مداخلة
meetings-said-remove = حذف
meetings-said-edit = تصحيح
meetings-said-person = المتدخل
meetings-said-speaker = أو اسمه إن لم يكن في اللائحة
meetings-said-item = نقطة جدول الأعمال
meetings-said-summary = خلاصة المداخلة
meetings-said-from = من الساعة
meetings-said-to = إلى الساعة
meetings-said-submit = حفظ المداخلة

# Decisions and votes
meetings-decisions-empty = لا قرارات بعد.
meetings-decision-late = متأخر
meetings-decision-open = قيد التنفيذ
meetings-decision-done = منجز
meetings-decision-dropped = تم التخلي عنه
meetings-decision-rejected = مرفوض
meetings-decision-add = تسجيل قرار
meetings-decision-title = عنوان القرار
meetings-decision-text = نص القرار
meetings-decision-item = نقطة جدول الأعمال
meetings-decision-type = نوع القرار
meetings-decision-owner = الجهة المكلفة بالتنفيذ
meetings-decision-owner-hint = مهمة تنظيمية لا شخص: من يتولاها يوم الأجل هو المسؤول.
meetings-decision-deadline = الأجل
meetings-decision-public = يمكن ذكره في البلاغ
meetings-decision-for = نعم
meetings-decision-for-hint = اتركوا خانات التصويت فارغة إن اتخذ القرار بالتوافق.
meetings-decision-against = لا
meetings-decision-abstain = امتناع
meetings-decision-chair_vote = صوت الرئاسة
meetings-decision-submit = تسجيل القرار
meetings-decision-meeting = الاجتماع
meetings-decision-consensus = بالتوافق، دون تصويت
meetings-decision-act = القيد في سجل القيود
meetings-hands-subject = موضوع التصويت
meetings-hands-item = نقطة جدول الأعمال
meetings-hands-type = نوع القرار
meetings-hands-for = نعم
meetings-hands-against = لا
meetings-hands-abstain = امتناع
meetings-hands-chair_vote = صوت الرئاسة
meetings-hands-submit = تسجيل النتيجة
meetings-hands-count = { $n ->
    [zero] لا يحق التصويت لأحد بعد
    [one] يحق التصويت لشخص واحد
    [two] يحق التصويت لشخصين
    [few] يحق التصويت لـ{ $n-text } أشخاص
    [many] يحق التصويت لـ{ $n-text } شخصا
   *[other] يحق التصويت لـ{ $n-text } شخص
}
meetings-votes = التصويت
meetings-vote-title = تصويت برفع الأيدي
meetings-vote-for = نعم
meetings-vote-against = لا
meetings-vote-abstain = امتناع
meetings-vote-adopted = { $subject }: قُبل المقترح برفع الأيدي { $for ->
    [zero] دون أي صوت
    [one] بصوت واحد
    [two] بصوتين
    [few] بـ{ $for-text } أصوات
    [many] بـ{ $for-text } صوتا
   *[other] بـ{ $for-text } صوت
}، والمطلوب { $needed } ({ $majority }، المادة { $article }).
meetings-vote-chair = { $subject }: قُبل المقترح بعد تعادل الأصوات، وهي { $for ->
    [zero] لا شيء
    [one] صوت واحد لكل جانب
    [two] صوتان لكل جانب
    [few] { $for-text } أصوات لكل جانب
    [many] { $for-text } صوتا لكل جانب
   *[other] { $for-text } صوت لكل جانب
}، بترجيح صوت الرئاسة ({ $majority }، المادة { $article }).
meetings-vote-rejected = { $subject }: لم يُقبل المقترح { $for ->
    [zero] لعدم حصوله على أي صوت
    [one] لحصوله على صوت واحد
    [two] لحصوله على صوتين
    [few] لحصوله على { $for-text } أصوات
    [many] لحصوله على { $for-text } صوتا
   *[other] لحصوله على { $for-text } صوت
}، والمطلوب { $needed } ({ $majority }، المادة { $article }).
meetings-majority-half = أكثر من نصف { $base }
meetings-majority-more = أكثر من { $share } { $base }
meetings-majority-least = { $share } على الأقل من { $base }
meetings-majority-any = أي عدد من { $base }
meetings-base-cast = الأصوات المعبر عنها
meetings-base-cast-and-abstentions = الأصوات والامتناعات
meetings-base-present = الحاضرين
meetings-base-members = الأعضاء
meetings-register-caption = سجل القرارات
meetings-register-empty = لا قرارات مسجلة. تسجل القرارات من صفحة الاجتماع وهو منعقد.
meetings-register-title = القرار
meetings-register-number = الرقم
meetings-register-owner = الجهة المكلفة
meetings-register-deadline = الأجل
meetings-register-state = الحالة
meetings-follow = التتبع
meetings-follow-add = إضافة تتبع
meetings-follow-empty = لا تتبع بعد.
meetings-follow-progress = تقدم
meetings-follow-done = أنجز
meetings-follow-dropped = تم التخلي عنه
meetings-follow-reminder = أُرسل تذكير إلى الجهة المكلفة
meetings-follow-kind = نوع الإضافة
meetings-follow-text = ما الجديد
meetings-follow-submit = حفظ
meetings-today = اجتماعات اليوم
meetings-today-none = لا اجتماع اليوم.
meetings-overdue = { $n ->
    [zero] لا قرارات متأخرة
    [one] قرار واحد متأخر
    [two] قراران متأخران
    [few] { $n-text } قرارات متأخرة
    [many] { $n-text } قرارا متأخرا
   *[other] { $n-text } قرار متأخر
}

# Minutes
meetings-minutes-empty = لا محضر بعد. يُعد من المعطيات المسجلة بعد رفع الجلسة.
meetings-minutes-note = ما الذي تغير
meetings-minutes-save = حفظ نسخة جديدة
meetings-minutes-edit-opening = الافتتاح
meetings-minutes-edit-closing = الاختتام
meetings-minutes-when = { $day }، من الساعة { $from } إلى الساعة { $to }
meetings-minutes-opening = بناء على الاستدعاء الموجه بتاريخ { $convened }، تم يوم { $day } عقد: { $title }.
meetings-minutes-opening-article = بناء على الاستدعاء الموجه بتاريخ { $convened } طبقا للمادة { $article } من النظام الأساسي، تم يوم { $day } عقد: { $title }.
meetings-minutes-urgent = عقد الاجتماع بصفة مستعجلة للسبب التالي: { $reason }
meetings-minutes-chaired = رئاسة الجلسة: { $name }.
meetings-minutes-closing = رُفعت الجلسة يوم { $day } على الساعة { $to }.
meetings-minutes-other = متفرقات
meetings-minutes-sign-chair = رئاسة الجلسة
meetings-versions = النسخ
meetings-version-draft = مسودة
meetings-version-corrected = تصحيح
meetings-version-approved = مصادق عليها
meetings-version-changes = ما تغير منذ النسخة { $n }
meetings-version-same = لا فرق بينها وبين النسخة السابقة.
meetings-version-text = نص هذه النسخة
meetings-approve-approved_by = تمت المصادقة باسم
meetings-approve-submit = المصادقة على المحضر
meetings-approved-by-body = الهيئة نفسها في اجتماع لاحق

# Documents
meetings-doc-minutes = محضر: { $title }
meetings-doc-convocation = استدعاء
meetings-doc-convocation-text = باسم { $unit }، يشرفنا دعوتكم إلى حضور: { $title }.
meetings-doc-convocation-article = وُجه هذا الاستدعاء طبقا للمادة { $article } من النظام الأساسي.
meetings-doc-attendance-sheet = ورقة الحضور
meetings-doc-when = التاريخ والساعة
meetings-doc-place = المكان
meetings-doc-video = رابط الفيديو
meetings-doc-chair = الرئاسة
meetings-doc-secretary = كتابة الجلسة
meetings-doc-reference = المرجع
meetings-doc-attendance = لائحة الحضور
meetings-doc-name = الاسم الكامل
meetings-doc-office = الصفة
meetings-doc-status = الحضور
meetings-doc-sign = التوقيع
meetings-doc-quorum = النصاب القانوني
meetings-doc-agenda = جدول الأعمال
meetings-doc-proceedings = المداولات
meetings-doc-decisions = القرارات
meetings-doc-number = الرقم
meetings-doc-decision = نص القرار
meetings-doc-owner = الجهة المكلفة
meetings-doc-deadline = الأجل
meetings-doc-for = نعم
meetings-doc-against = لا
meetings-doc-abstained = امتناع
meetings-doc-proof = هذا المحضر مقيد في سجل القيود تحت رقم { $n-text }؛ يمكن لأي كان التحقق منه بمسح الرمز أو بزيارة العنوان التالي.

# Mails
meetings-mail-greeting = تحية طيبة، { $name }
meetings-mail-invitation-subject = استدعاء: { $title } – { $day }
meetings-mail-invitation-text = يشرفنا استدعاؤكم لحضور «{ $title }» ({ $unit })، يوم { $day } على الساعة { $time }.
meetings-mail-moved-subject = موعد جديد: { $title } – { $day }
meetings-mail-moved-text = تغير موعد «{ $title }» ({ $unit }): الموعد الجديد هو يوم { $day } على الساعة { $time }. المرجو تجديد ردكم.
meetings-mail-call-subject = الدعوة رقم { $call }: { $title } – { $day }
meetings-mail-call-text = لعدم اكتمال النصاب، توجه إليكم الدعوة رقم { $call } لحضور «{ $title }» ({ $unit })، يوم { $day } على الساعة { $time }.
meetings-mail-postponed-subject = تأجيل: { $title }
meetings-mail-postponed-text = تقرر تأجيل «{ $title }» ({ $unit })، وكان الموعد المقرر يوم { $day }. سيصلكم موعد جديد.
meetings-mail-cancelled-subject = إلغاء: { $title }
meetings-mail-cancelled-why = السبب: { $reason }
meetings-mail-cancelled-text = تقرر إلغاء «{ $title }» ({ $unit })، وكان الموعد المقرر يوم { $day }.
meetings-mail-urgent = ينعقد الاجتماع بصفة مستعجلة (المادة { $article }): { $reason }
meetings-mail-place = المكان: { $place }
meetings-mail-video = رابط الفيديو: { $address }
meetings-mail-agenda = جدول الأعمال:
meetings-mail-reply = للرد وإظهار رمز الحضور (رابط شخصي، لا تشاركوه):
meetings-mail-article = وُجه هذا الاستدعاء طبقا للمادة { $article } من النظام الأساسي.
meetings-mail-due-subject = تذكير: القرار { $number } أجله { $deadline }
meetings-mail-due-text =
    تحية طيبة، { $name }

    يقترب أجل القرار { $number }: { $title }
    الأجل: { $deadline }

    { $address }
meetings-mail-overdue-subject = متأخر: القرار { $number } كان أجله { $deadline }
meetings-mail-overdue-text =
    تحية طيبة، { $name }

    تجاوز القرار { $number } أجله: { $title }
    الأجل: { $deadline }
    المرجو إضافة ما أنجز إلى تتبع القرار.

    { $address }

# Reply page
meetings-reply-given = ردكم المسجل
meetings-reply-calendar = إضافة إلى التقويم
meetings-reply-qr = رمز تسجيل الحضور
meetings-reply-qr-hint = أظهروا هذا الرمز عند المدخل.
meetings-reply-reply = ردكم
meetings-reply-by = من ينوب عنكم
meetings-reply-note = كلمة إلى الداعي
meetings-reply-submit = إرسال الرد

# Communique
meetings-communique-title = برئاسة { $office }: { $title }
meetings-communique-lead = برئاسة { $name }، { $office }، تم يوم { $day }، { $place }، عقد: { $title }.
meetings-communique-lead-name = برئاسة { $name }، تم يوم { $day }، { $place }، عقد: { $title }.
meetings-communique-lead-plain = تم يوم { $day }، { $place }، عقد: { $title }.
meetings-communique-political = وتداول الاجتماع في القضايا السياسية التالية: { $themes }.
meetings-communique-organisational = وفي الشق التنظيمي، تدارس الحاضرون: { $themes }.
meetings-communique-other = كما تم التطرق إلى: { $themes }.
meetings-communique-decisions = وقد خلص الاجتماع إلى ما يلي:

# Refusals
meetings-refused-state = لا تسمح حالة الاجتماع الحالية بهذا الإجراء. عودوا إلى صفحة الاجتماع لمعرفة ما يمكن القيام به.
meetings-refused-unit = اختاروا وحدة قائمة
meetings-refused-body = ليست لهذه الوحدة هذه الهيئة حسب النظام الأساسي. غيروا الهيئة أو الوحدة.
meetings-refused-nowhere = حددوا مكانا أو رابط فيديو
meetings-refused-remote = لا يعتد النظام الأساسي بالحضور عن بعد: حددوا مكانا
meetings-refused-video = اكتبوا رابطا صحيحا يبدأ بـ https://
meetings-refused-nobody = أضيفوا مشاركا واحدا على الأقل
meetings-refused-person = أحد الأشخاص غير موجود
meetings-record-meeting = اجتماع
meetings-record-decision = قرار
meetings-refused-line-guest = سطر غير مفهوم: { $line }
meetings-refused-reason = الأجل العادي غير محترم: اكتبوا سبب الاستعجال (المادة { $article })
meetings-refused-invoked = اختاروا الجهة التي يخولها النظام الأساسي إعلان الاستعجال
meetings-refused-no-request = لا يخول النظام الأساسي (المادة { $article }) لأعضاء هذه الهيئة طلب اجتماعها: اتركوا هذه الخانة فارغة
meetings-refused-request-large = عدد الأعضاء المصوتين اليوم { $members }، وهو أقل من عدد الطالبين المذكور: { $asked }
meetings-refused-request-small = عدد من طلبوا الاجتماع { $asked } من أصل { $members } من الأعضاء المصوتين اليوم، والعدد اللازم حسب النظام الأساسي (المادة { $article }) هو { $needed }
meetings-refused-convenor = هذه الهيئة تستدعيها جهة أخرى حسب النظام الأساسي (المادة { $article }): اختاروا الجهة التي أمرت بالاستدعاء
meetings-refused-convenor-vacant = لا أحد يزاول اليوم المهمة التي تخول استدعاء هذه الهيئة (المادة { $article })، ولا نائب عنها. سجلوا الانتداب أولا.
meetings-refused-empty = لا أحد لاستدعائه: كل المقاعد شاغرة. سجلوا الانتدابات أولا.
meetings-refused-who = حددوا من ينوب
meetings-refused-oneself = لا ينوب المرء عن نفسه
meetings-refused-deputy = هذا الشخص غير مخول للنيابة في هذا المقعد
meetings-refused-proxies = ينوب هذا الشخص عن غيره بالفعل: الحد الأقصى { $most }
meetings-refused-quorum = النصاب غير مكتمل: { $there } والمطلوب { $required } (المادة { $article }). سجلوا الحضور أو وجهوا الدعوة الموالية.
meetings-refused-reached = النصاب مكتمل: لا داعي لدعوة أخرى.
meetings-refused-chair = اختاروا لرئاسة الجلسة شخصا سُجل حضوره
meetings-refused-owner = حددوا الجهة المكلفة بتنفيذ القرار
meetings-refused-owner-unknown = لا توجد هذه المهمة في هذه الوحدة
meetings-refused-deadline = الأجل سابق لتاريخ الاجتماع
meetings-refused-type = نوع غير معروف في النظام الأساسي
meetings-refused-needs-vote = لهذا النوع من القرارات أغلبية خاصة: لا بد من عد الأصوات
meetings-refused-no-hands = اكتبوا عدد الأصوات
meetings-refused-hands = مجموع الأصوات { $counted } يفوق عدد أصوات الحاضرين: { $hands }
meetings-refused-chair-vote = صوت الرئاسة غير محسوب ضمن الأصوات المسجلة
meetings-refused-closed = هذا القرار مغلق
meetings-refused-drop-reason = اذكروا سبب التخلي عن القرار
meetings-refused-no-draft = لا مسودة للمحضر بعد
meetings-refused-approver = يسمي النظام الأساسي غير هذه الجهة للمصادقة
meetings-refused-approver-vacant = هذه المهمة شاغرة اليوم
meetings-refused-code = رمز غير معروف
meetings-refused-speaker = اختاروا المتدخل أو اكتبوا اسمه
meetings-refused-times = النهاية قبل البداية
meetings-refused-minutes-stale = حفظ شخص آخر نسخة جديدة في هذه الأثناء. ما كتبتموه ما زال في الخانات؛ أعيدوا الحفظ إن أردتم أن يحل محلها.

# Done
done-meetings-planned = حُفظ المشروع. تحققوا من المدعوين ثم أرسلوا الاستدعاءات.
done-meetings-saved = تم الحفظ.
done-meetings-convened = أُرسلت الاستدعاءات.
done-meetings-postponed = تأجل الاجتماع وأُخبر المدعوون.
done-meetings-called = سُجل عدم اكتمال النصاب ووُجهت الدعوة الموالية.
done-meetings-cancelled = أُلغي الاجتماع.
done-meetings-said-removed = حُذفت المداخلة.
done-meetings-opened = افتُتح الاجتماع وسُجل النصاب.
done-meetings-closed = رُفعت الجلسة.
done-meetings-adopted = اعتُمد القرار وسُجل.
done-meetings-rejected = لم يُعتمد القرار، وسُجل ذلك.
done-meetings-drafted = أُعدت مسودة المحضر.
done-meetings-approved = صودق على المحضر وقُيد في سجل القيود.
done-meetings-communique = أُعد مشروع البلاغ.
done-meetings-checked-in = سُجل الحضور.
done-meetings-replied = سُجل ردكم. شكرا.

# انعقاد الاجتماع
meetings-refused-early = يمكن افتتاح هذا الاجتماع ابتداء من { $day } على الساعة { $time }.
meetings-refused-missed = مضى يوم هذا الاجتماع، { $day }، ولم يُفتتح هنا. إن كان قد انعقد فسجلوه لاحقا، وإلا فأجلوه.
meetings-refused-other-day = أدخلوا ساعة من يوم الاجتماع: { $day }، من { $from } إلى { $until }
meetings-refused-future = لا يمكن أن يكون قد انتهى بعد الساعة الحالية
meetings-refused-roll-early = يُسجل الحضور ابتداء من يوم الاجتماع، { $day }. وإلى ذلك الحين يجيب المدعوون عبر روابطهم الشخصية.
meetings-refused-roll = تعذر تسجيل بعض أسطر لائحة الحضور
meetings-refused-roll-empty = لم يصل أي سطر من لائحة الحضور، فلم يُحفظ شيء. أشروا على الحضور ثم أعيدوا الحفظ.
meetings-refused-roll-gone = تغيرت لائحة المدعوين في هذه الأثناء، فلم يُحفظ شيء. راجعوا اللائحة ثم أعيدوا الحفظ.
meetings-do-record = التسجيل اللاحق
meetings-record-about = لاجتماع انعقد يوم { $day } دون أن يُفتتح هنا: أتموا لائحة الحضور أولا، ثم أدخلوا ساعتي الافتتاح والاختتام كما وردتا في الأوراق. وستنص قيوده على أنه سُجل لاحقا.
meetings-record-from = افتتح على الساعة
meetings-record-to = اختتم على الساعة
meetings-record-chair = رئاسة الجلسة
meetings-record-chair-hint = من بين الحاضرين.
meetings-record-submit = تسجيل الاجتماع ونصابه
meetings-close-submit = اختتام الاجتماع
meetings-held = تاريخ الانعقاد
meetings-afterwards = سُجل لاحقا
meetings-story-recorded = سُجل لاحقا
meetings-minutes-afterwards = سُجل هذا الاجتماع لاحقا، بتاريخ { $day }.

# المقاعد والأصوات
meetings-later-members = يصوت في هذه الهيئة، بمقتضى النظام الأساسي، جميع منخرطي الوحدة، ولم تُرفق بها لائحة ناخبين محصورة: لا تظهر هنا إلا مقاعد المهام، ولا يمكن استدعاء الهيئة بها وحدها. يُستدعى الجمع العام من صفحة تجديد الفرع، بعد حصر لائحته؛ وفي غير ذلك، حضروا لاجتماع خاص وسموا المشاركين فيه.
meetings-later-delegates = يصوت في هذه الهيئة، بمقتضى النظام الأساسي، المؤتمرون. ستأتي لائحتهم مع فضاء المؤتمرات الذي لم يُنجز بعد: لا تظهر هنا إلا مقاعد المهام، ولا يمكن استدعاء الهيئة بها وحدها. وإلى ذلك الحين، حضروا لاجتماع خاص وسموا المشاركين فيه.
meetings-votes-weight = { $n ->
    [zero] دون صوت
    [one] صوت واحد
    [two] صوتان
    [few] { $n-text } أصوات
    [many] { $n-text } صوتا
   *[other] { $n-text } صوت
}
meetings-weights = يعطي النظام الأساسي الأصوات أوزانا: عدد الأصوات في القاعة { $there } من أصل { $all }. أما النصاب فيُحتسب بعدد الأعضاء.
meetings-weights-how = أدخلوا عدد الأصوات لا عدد الأيدي. المقاعد ذات الأصوات المتعددة: { $who }.
meetings-calendar-due = أجل التنفيذ: { $title }

# المصادقة والإرسال
meetings-approvers = من يحق له أن يصادق اليوم
meetings-refused-approver-held = يصادق على هذا المحضر من يتولى مهمة يسميها النظام الأساسي أو من ينوب عنه. وأنتم لا تتولون اليوم أيا منها: اطلبوا من أحد المذكورين هنا أن يدخل إلى حسابه ويصادق.
meetings-minutes-languages = لغات أخرى
meetings-sending-state = الحالة
meetings-sending-proof = الإثبات
meetings-sending-show = عرض
meetings-sending-failed = تعذر الإرسال نهائيا
meetings-sending-outbox = وُضعت في مجلد الصادرات
meetings-sending-accepted = تسلمها خادم البريد
done-meetings-recorded = سُجل الاجتماع بساعتيه الحقيقيتين. أضيفوا التصويتات والقرارات ثم اختموه.

# مؤشرات محتسبة
meetings-metric-held = الاجتماعات المنعقدة
meetings-metric-held-formula = عدد اجتماعات الهيئات، في الوحدة وما تحتها، التي انعقدت فعلا خلال الفترة. لا تُحتسب الاجتماعات الخاصة ولا الملغاة ولا المؤجلة.
meetings-metric-decisions = القرارات المنفذة في أجلها
meetings-metric-decisions-formula = عدد قرارات الوحدة وما تحتها التي حل أجلها خلال الفترة ونُفذت داخله، مقسوما على عدد كل القرارات التي حل أجلها خلال الفترة. القرار الذي تُخلي عنه يُحتسب غير منفذ.
meetings-mine = استدعاءاتي
meetings-mine-unanswered = لم يرد عليه بعد
personal-invitee = المدعوون إلى الاجتماعات
personal-reply_link = روابط الرد
personal-intervention = التدخلات
personal-meeting = الاجتماعات التي ترأستها
