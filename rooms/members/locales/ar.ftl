# The room of members.
room-members = المنخرطون
members-nav = سجل المنخرطين
members-title = سجل المنخرطين
members-enter = تسجيل منخرط
members-enter-lead = لمن سبق قبول انخراطه وهو مقيد في سجل قديم. أما طلبات الانخراط الجديدة فتُسجل في لائحة الطلبات.
members-edit = تصحيح المعطيات
members-applications = طلبات الانخراط
members-application-new = تسجيل طلب ورقي
members-transfers = الانتقالات
members-rolls = لوائح الناخبين
members-article = المادة { $article }

# Words of states
members-standing-active = نشيط
members-standing-suspended = موقوف
members-standing-ended = منتهٍ
members-standing-all = الكل
members-stage-unconfirmed = لم يؤكد العنوان بعد
members-stage-sponsors = في انتظار التزكية
members-stage-open = في انتظار البت
members-stage-admitted = مقبول
members-stage-refused = مرفوض
members-stage-appealed = في التظلم
members-stage-rejected = مرفوض نهائيا
members-stage-withdrawn = مسحوب
members-gender-f = أنثى
members-gender-m = ذكر
members-why-resigned = استقالة
members-why-expelled = طرد
members-why-died = وفاة
members-why-transferred = انتقال إلى وحدة أخرى
members-why-moved = تغيير محل السكنى
members-why-erased = حذف المعطيات
members-channel-web = الاستمارة العمومية
members-channel-paper = طلب ورقي
members-entitlement-vote = للتصويت
members-entitlement-stand = للترشح
members-event-entered = نقل من سجل سابق
members-event-admitted = قبول الانخراط
members-event-corrected = تصحيح المعطيات
members-event-suspended = توقيف العضوية
members-event-reinstated = انتهاء التوقيف
members-event-ended = انتهاء العضوية
members-event-transfer-asked = طلب انتقال
members-event-transfer-refused = عدم إتمام الانتقال
members-event-transferred = انتقال
members-event-renumbered = رقم انخراط جديد
members-event-merged = دمج معطيات
members-event-unmerged = إلغاء الدمج
members-event-erased = حذف معطيات
members-transfer-asked = في انتظار الموافقة
members-transfer-done = تم
members-transfer-refused = مرفوض
members-transfer-withdrawn = مسحوب
members-transfer-consent = الموافقة
members-transfer-refuse = الرفض أو السحب
members-transfer-reason = السبب

# List
members-table-caption = لائحة المنخرطين
members-table-empty = لا منخرطين هنا بعد. ابدؤوا بتسجيل منخرط أو باستقبال طلبات الانخراط.
members-table-name = الاسم
members-table-number = رقم الانخراط
members-table-unit = الوحدة
members-table-standing = الوضعية
members-table-since = منذ
members-filter-unit = الوحدة وما تحتها
members-filter-standing = الوضعية
members-filter-gender = الجنس
members-filter-profession = الفئة السوسيو-مهنية
members-filter-age_from = السن من
members-filter-age_to = السن إلى
members-filter-seniority = أقدمية لا تقل عن
members-filter-office = المهمة
members-years = { $n ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $n-text } سنوات
    [many] { $n-text } سنة
   *[other] { $n-text } سنة
}

# Record
members-memberships = العضويات
members-memberships-none = لا عضوية ضمن ما يحق لكم الاطلاع عليه.
members-history = السجل الزمني
members-history-none = لم يسجل شيء بعد.
members-facts = المعطيات
members-since = الأقدمية منذ
members-joined = في الوحدة منذ
members-until = نهاية العضوية
members-kept-by = الوحدة الماسكة للمعطيات
members-open-person = صفحة الشخص
members-open-record = فتح معطيات المنخرط
members-identity-open = إظهار الرقم
members-identity-sealed = محفوظ مشفرا
members-read-note = كل اطلاع على هذه المعطيات يُسجل ويظهر لصاحبها.
members-right-vote = حق التصويت اليوم
members-right-stand = حق الترشح اليوم
members-right-yes = نعم
members-right-no = لا
members-reason-no-member = لا عضوية في الوحدة في ذلك اليوم
members-reason-suspended = العضوية موقوفة
members-reason-seniority = الأقدمية غير كافية: منذ { $since }، وتكتمل في { $enough }
members-reason-age = { $n ->
    [zero] السن دون المطلوب
    [one] السن دون سنة واحدة
    [two] السن دون سنتين
    [few] السن دون { $n-text } سنوات
    [many] السن دون { $n-text } سنة
   *[other] السن دون { $n-text } سنة
}
members-reason-birth = تاريخ الازدياد غير معروف
members-reason-dues-until = واجب الانخراط غير مؤدى ابتداء من { $day }
members-reason-dues = واجب الانخراط لم يؤد
members-erased = معطيات محذوفة

# Forms of a person who joins
members-entry-unit = الوحدة
members-entry-person = شخص مسجل من قبل
members-entry-name = الاسم الكامل
members-entry-gender = الجنس
members-entry-birth_day = تاريخ الازدياد
members-entry-email = البريد الإلكتروني
members-entry-phone = الهاتف
members-entry-profession = الفئة السوسيو-مهنية
members-entry-profession-hint = فئات المنظمة؛ لا نسأل عن الدخل.
members-entry-area = محل السكنى
members-entry-category = فئة واجب الانخراط
members-entry-identity = رقم البطاقة الوطنية
members-entry-identity-hint = يُحفظ مشفرا، ولا يطلع عليه إلا من له ذلك.
members-entry-number = رقم الانخراط
members-correction-name = الاسم الكامل
members-correction-gender = الجنس
members-correction-birth_day = تاريخ الازدياد
members-correction-email = البريد الإلكتروني
members-correction-phone = الهاتف
members-correction-profession = الفئة السوسيو-مهنية
members-correction-profession-hint = فئات المنظمة؛ لا نسأل عن الدخل.
members-correction-area = محل السكنى
members-correction-category = فئة واجب الانخراط
members-correction-identity = رقم البطاقة الوطنية
members-correction-identity-hint = يُحفظ مشفرا، ولا يطلع عليه إلا من له ذلك.
members-correction-number = رقم الانخراط
members-paper-unit = الوحدة
members-paper-name = الاسم الكامل
members-paper-gender = الجنس
members-paper-birth_day = تاريخ الازدياد
members-paper-email = البريد الإلكتروني
members-paper-phone = الهاتف
members-paper-profession = الفئة السوسيو-مهنية
members-paper-profession-hint = فئات المنظمة؛ لا نسأل عن الدخل.
members-paper-area = محل السكنى
members-paper-category = فئة واجب الانخراط
members-paper-identity = رقم البطاقة الوطنية
members-paper-identity-hint = يُحفظ مشفرا، ولا يطلع عليه إلا من له ذلك.
members-join-name = الاسم الكامل
members-join-gender = الجنس
members-join-birth_day = تاريخ الازدياد
members-join-email = البريد الإلكتروني
members-join-phone = الهاتف
members-join-profession = الفئة السوسيو-مهنية
members-join-profession-hint = فئات المنظمة؛ لا نسأل عن الدخل.
members-join-area = محل السكنى
members-join-category = فئة واجب الانخراط
members-join-identity = رقم البطاقة الوطنية
members-join-identity-hint = يُحفظ مشفرا، ولا يطلع عليه إلا من له ذلك.
members-entry-person-hint = اتركوه فارغا إن كان شخصا جديدا، واملؤوا الاسم والجنس.
members-entry-number-hint = اتركوه فارغا ليُعطى الرقم الموالي.
members-entry-joined = تاريخ الانخراط في الوحدة
members-entry-since = الأقدمية منذ
members-entry-since-hint = إن كانت أقدم من تاريخ الانخراط في هذه الوحدة.
members-entry-reference = المرجع
members-entry-reference-hint = السجل والصفحة، أو القرار.
members-entry-reason = ملاحظة
members-entry-submit = تسجيل
members-correction-reason = سبب التصحيح
members-correction-number-hint = يظل الرقم القديم صالحا للبحث.
members-correction-submit = حفظ
members-paper-received = تاريخ التوصل
members-paper-sponsors = أرقام انخراط المزكين
members-paper-sponsors-hint = تفصل بينها فاصلة.
members-paper-declared = وُقع التصريح بعدم وجود حالة تناف
members-paper-condition = استُوفي الشرط الخاص بالوحدة
members-paper-words = ما كُتب في الطلب
members-paper-submit = تسجيل
members-join-title = الانخراط في { $unit }
members-join-lead = املؤوا هذه الاستمارة ثم أكدوا عنوانكم من الرسالة التي ستصلكم. لا يطلع على طلبكم أحد قبل ذلك.
members-join-sponsors = أرقام انخراط المزكين
members-join-sponsors-hint = تفصل بينها فاصلة. ستصل المزكين رسالة لتأكيد تزكيتهم.
members-join-words = كلمة منكم
members-join-declared = أصرح بعدم وجود حالة تناف مما ذُكر أعلاه
members-join-condition = أصرح باستيفاء الشرط المذكور أعلاه
members-join-consent = أوافق على معالجة هذه المعطيات لغرض البت في طلبي ومسك عضويتي. يمكنني في كل وقت الاطلاع عليها وتصحيحها وطلب حذفها.
members-join-submit = إرسال الطلب
members-join-sent = بقيت خطوة واحدة
members-join-sent-text = أرسلنا رسالة إلى العنوان الذي كتبتموه. افتحوا الرابط الموجود فيها لتأكيد طلبكم خلال سبعة أيام.
members-declares-not = ما يتنافى مع الانخراط: { $what }.
members-declares = شرط الانخراط: { $what }.
members-takes-professions = الفئات المقبولة: { $what }.

# Links
members-confirm-title = تأكيد طلب الانخراط
members-confirm-lead = بتأكيد هذا العنوان يُعرض طلبكم على { $unit }.
members-confirm-submit = تأكيد
members-support-title = تزكية طلب انخراط
members-support-lead = ورد اسمكم لتزكية طلب { $applicant } الانخراط في { $unit }. هل تزكون هذا الطلب؟
members-support-submit = أزكي هذا الطلب
members-support-done = شكرا، سُجلت تزكيتكم.
members-mine-title = طلب انخراطكم
members-mine-stage = وضعية الطلب
members-appeal-title = التظلم
members-appeal-words = أسباب التظلم
members-appeal-submit = رفع التظلم
members-withdraw = سحب الطلب

# Applications
members-applications-table-caption = لائحة الطلبات
members-applications-table-empty = لا طلبات تنتظر البت.
members-applications-table-name = الاسم
members-applications-table-unit = الوحدة
members-applications-table-received = تاريخ التوصل
members-applications-table-due = البت قبل
members-applications-table-stage = الوضعية
members-applications-filter-stage = الوضعية
members-late = متأخر
members-application-facts = الطلب
members-application-channel = الورود
members-application-due = البت قبل
members-application-decided = تاريخ البت
members-application-appealed = تاريخ التظلم
members-decision-title = القرار
members-decision-body = هيئة البت: { $body }
members-decision-outcome = القرار
members-decision-admit = قبول
members-decision-refuse = رفض
members-decision-day = تاريخ القرار
members-decision-reference = رقم القرار أو المحضر
members-decision-reason = التعليل
members-decision-reason-hint = يصل نصه إلى صاحب الطلب؛ وهو لازم عند الرفض.
members-decision-number = رقم الانخراط
members-decision-number-hint = اتركوه فارغا ليُعطى الرقم الموالي.
members-decision-submit = تسجيل القرار
members-sponsors = التزكية
members-sponsors-needed = { $n ->
    [zero] لا تُطلب تزكية
    [one] تُطلب تزكية منخرط واحد
    [two] تُطلب تزكية منخرطين اثنين
    [few] تُطلب تزكية { $n-text } منخرطين
    [many] تُطلب تزكية { $n-text } منخرطا
   *[other] تُطلب تزكية { $n-text } منخرط
}
members-sponsor-yes = مؤكدة
members-sponsor-waits = غير مؤكدة

# Changes
members-suspend = توقيف العضوية
members-suspension-from = ابتداء من
members-suspension-until = إلى غاية (لا يشمل هذا اليوم)
members-suspension-reference = رقم القرار
members-suspension-reason = التعليل
members-suspension-submit = تسجيل التوقيف
members-reinstate = إنهاء التوقيف
members-reinstatement-day = ابتداء من
members-reinstatement-reason = التعليل
members-reinstatement-submit = تسجيل
members-end = إنهاء العضوية
members-ending-why = السبب
members-ending-day = أول يوم خارج العضوية
members-ending-reference = المرجع
members-ending-reference-hint = رقم القرار عند الطرد، أو تاريخ رسالة الاستقالة.
members-ending-reason = ملاحظة
members-ending-submit = تسجيل
members-transfer = نقل إلى وحدة أخرى
members-transfer-form-to = الوحدة المستقبلة
members-transfer-form-reason = السبب
members-transfer-form-submit = طلب الانتقال
members-transfers-table-caption = لائحة الانتقالات
members-transfers-table-empty = لا انتقالات هنا. يُطلب الانتقال من صفحة المنخرط.
members-transfers-table-name = الاسم
members-transfers-table-from = من
members-transfers-table-to = إلى
members-transfers-table-asked = تاريخ الطلب
members-transfers-table-state = الوضعية
members-transfers-table-actions = إجراءات

# Rolls
members-roll-freeze = حصر لائحة الناخبين
members-roll-lead = تُحصر اللائحة كما كانت في يوم معين، ويُكتب التزامها في سجل القيود: لا يمكن تغييرها بعد ذلك دون أن يظهر.
members-roll-unit = الوحدة
members-roll-entitlement = الحق
members-roll-day = اليوم
members-roll-size = عدد المقيدين
members-roll-root = جذر اللائحة
members-roll-article = المادة
members-roll-submit = حصر اللائحة
members-roll-title = لائحة الناخبين: { $unit }
members-rolls-table-caption = لوائح الناخبين
members-rolls-table-empty = لا لوائح محصورة بعد. ابدؤوا بحصر لائحة قبل الانتخاب.
members-rolls-table-unit = الوحدة
members-rolls-table-entitlement = الحق
members-rolls-table-day = اليوم
members-rolls-table-size = عدد المقيدين
members-roll-table-caption = المقيدون في اللائحة
members-roll-table-empty = لا مقيدين في هذه الصفحة.
members-roll-table-position = الترتيب
members-roll-table-name = الاسم
members-roll-table-number = رقم الانخراط
members-roll-table-unit = الوحدة
members-proof-title = برهان القيد في اللائحة
members-proof-lead = يثبت هذا المسار أن القيد جزء من اللائحة المحصورة: احسبوا بصمة القيد مع الملح، ثم اصعدوا إلى الجذر، وقارنوه بالقيد في السجل.
members-proof-sound = سليم
members-proof-broken = غير مطابق
members-proof-salt = الملح
members-proof-file = للحفظ والتحقق خارج هذا البرنامج
members-proof-download = تنزيل ملف البرهان
members-proof-act = القيد في سجل القيود

# Refusals
members-refused-not-joined = لا يتم الانخراط في هذه الوحدة.
members-refused-no-birth-day = اكتبوا تاريخ الازدياد: النظام يشترط سنا.
members-refused-age = { $n ->
    [zero] السن دون ما يشترطه النظام
    [one] يشترط النظام سنا لا تقل عن سنة واحدة
    [two] يشترط النظام سنا لا تقل عن سنتين
    [few] يشترط النظام سنا لا تقل عن { $n-text } سنوات
    [many] يشترط النظام سنا لا تقل عن { $n-text } سنة
   *[other] يشترط النظام سنا لا تقل عن { $n-text } سنة
}
members-refused-declared = التصريح بعدم التنافي لازم.
members-refused-condition = التصريح باستيفاء شرط الوحدة لازم.
members-refused-profession = هذه الوحدة لا تقبل هذه الفئة السوسيو-مهنية.
members-refused-sponsors = { $n ->
    [zero] لا تُطلب تزكية
    [one] تلزم تزكية منخرط واحد على الأقل
    [two] تلزم تزكية منخرطين اثنين على الأقل
    [few] تلزم تزكية { $n-text } منخرطين على الأقل
    [many] تلزم تزكية { $n-text } منخرطا على الأقل
   *[other] تلزم تزكية { $n-text } منخرط على الأقل
}
members-refused-number = ليس هذا رقم انخراط صالحا.
members-refused-number-taken = هذا الرقم مستعمل من قبل.
members-refused-identity = ليس هذا رقم بطاقة صالحا.
members-refused-identity-taken = هذا الرقم مسجل لشخص آخر. راجعوه، أو اتصلوا بالكتابة العامة.
members-refused-phone = ليس هذا رقم هاتف صالحا.
members-refused-already = العضوية في هذه الوحدة قائمة من قبل.
members-refused-unknown = هذا الاختيار غير موجود في النظام الأساسي.
members-refused-day = هذا التاريخ غير ممكن هنا.
members-refused-not-now = لا يمكن ذلك في الوضعية الحالية.
members-refused-other-body = البت في هذا من اختصاص هيئة عليا؛ تُسجل قراراتها من طرف وحدتها.
members-refused-too-long = هذه المدة أطول مما يسمح به النظام.
members-refused-no-transfer = اختاروا وحدة أخرى.
members-refused-transfer-pending = هناك طلب انتقال قائم.
members-refused-nobody = لا أحد يستوفي الشروط في هذا اليوم، فلا لائحة تُحصر.
members-refused-reason = الرفض يحتاج إلى تعليل.

# Done
done-members-entered = سُجل المنخرط.
done-members-entered-known = أضيفت العضوية إلى شخص مسجل من قبل.
done-members-corrected = صُححت المعطيات.
done-members-applied = سُجل الطلب.
done-members-admitted = قُبل الانخراط وسُجل المنخرط.
done-members-application-refused = سُجل الرفض وأُخبر صاحب الطلب.
done-members-suspended = سُجل التوقيف.
done-members-reinstated = سُجل إنهاء التوقيف.
done-members-ended = سُجل انتهاء العضوية.
done-members-transfer-asked = سُجل طلب الانتقال.
done-members-transferred = تم الانتقال.
done-members-transfer-ended = لم يتم الانتقال، وسُجل ذلك.
done-members-roll-frozen = حُصرت اللائحة.
done-members-confirmed = شكرا، تأكد عنوانكم وعُرض طلبكم.
done-members-withdrawn = سُحب الطلب.
done-members-appealed = رُفع التظلم.

# Acts and audit
act-membership-entered = نقل عضوية من سجل سابق
act-membership-admitted = قبول انخراط
act-membership-refused = رفض طلب انخراط
act-membership-suspended = توقيف عضوية
act-membership-reinstated = انتهاء توقيف عضوية
act-membership-ended = انتهاء عضوية
act-membership-transferred = انتقال عضوية بين وحدتين
act-roll-frozen = حصر لائحة الناخبين
fact-entitlement = الحق
fact-value-entitlement-vote = للتصويت
fact-value-entitlement-stand = للترشح
fact-size = عدد المقيدين
fact-root = الجذر
fact-since = منذ
subject-membership = عضوية
subject-application = طلب انخراط
subject-member = منخرط
subject-roll = لائحة الناخبين
subject-transfer = انتقال
audit-action-members-enter = تسجيل منخرط
audit-action-members-correct = تصحيح معطيات منخرط
audit-action-members-suspend = تسجيل توقيف
audit-action-members-reinstate = تسجيل إنهاء توقيف
audit-action-members-end = تسجيل انتهاء عضوية
audit-action-members-apply = تسجيل طلب انخراط
audit-action-members-confirm = تأكيد طلب انخراط
audit-action-members-support = تزكية طلب انخراط
audit-action-members-withdraw = سحب طلب انخراط
audit-action-members-appeal = تظلم
audit-action-members-decide = البت في طلب انخراط
audit-action-members-transfer-ask = طلب انتقال
audit-action-members-transfer = انتقال
audit-action-members-transfer-refuse = عدم إتمام انتقال
audit-action-members-freeze-roll = حصر لائحة الناخبين
audit-action-members-read = اطلاع على معطيات منخرط
audit-action-members-read-application = اطلاع على طلب انخراط
audit-action-members-read-roll = اطلاع على لائحة الناخبين
job-members-sweep = انتهاء آجال الطلبات والتوقيفات
job-members-follow = تتبع نقل الوحدات في فهرس المنخرطين
actor-members = غرفة المنخرطين

# Letters
members-mail-confirm-subject = تأكيد طلب الانخراط
members-mail-confirm-text =
    السلام عليكم { $name }،

    توصلنا بطلب انخراط في { $unit } يحمل هذا العنوان. لتأكيده افتحوا هذا الرابط خلال سبعة أيام:

    { $address }

    إن لم تكونوا أصحاب الطلب فلا تفعلوا شيئا: سيُمحى من تلقاء نفسه.

    { $organisation }
members-mail-support-subject = تزكية طلب انخراط
members-mail-support-text =
    السلام عليكم { $name }،

    ورد اسمكم لتزكية طلب { $applicant } الانخراط في { $unit }. إن كنتم تزكونه فافتحوا هذا الرابط:

    { $address }

    { $organisation }
members-mail-admitted-subject = قبول طلب انخراطكم
members-mail-admitted-text =
    السلام عليكم { $name }،

    قُبل طلب انخراطكم في { $unit }. رقم انخراطكم: { $number }

    مرحبا بكم.

    { $organisation }
members-mail-refused-subject = بخصوص طلب انخراطكم
members-mail-refused-text =
    السلام عليكم { $name }،

    لم يُقبل طلب انخراطكم في { $unit }.

    التعليل: { $reason }

    يمكنكم الاطلاع على طلبكم ورفع تظلم من هذا الرابط:

    { $address }

    { $organisation }
members-mail-rejected-subject = بخصوص طلب انخراطكم
members-mail-rejected-text =
    السلام عليكم { $name }،

    لم يُقبل طلب انخراطكم في { $unit }، وهذا القرار نهائي.

    التعليل: { $reason }

    { $organisation }

# Import and export of members
members-import = استيراد لائحة
members-import-title = استيراد المنخرطين
members-import-lead = ملف XLSX أو XLS أو ODS أو CSV. لا يُكتب أي شيء قبل أن تطلعوا على ما سينتج عنه.
members-upload-file = الملف
members-upload-unit = الوحدة
members-upload-unit-hint = للأسطر التي لا تذكر وحدة؛ وإن ذُكرت فلا تُقبل إلا الوحدات التابعة لها. يمكن تركها فارغة.
members-upload-synthetic = الأشخاص مختلقون
members-upload-submit = إرسال الملف
members-imports = الملفات السابقة
members-imports-none = لم يُستورد أي ملف بعد.
members-imports-file = الملف
members-imports-when = التاريخ
members-imports-unit = الوحدة
members-imports-state = الوضعية
members-import-state-columns = في انتظار تحديد الأعمدة
members-import-state-trying = قيد الفحص
members-import-state-ready = جاهز
members-import-state-running = قيد الاستيراد
members-import-state-done = مستورد
members-import-state-undoing = قيد التراجع
members-import-state-undone = متراجع عنه
members-import-state-broken = تعذرت قراءته
members-import-state-dropped = متروك
members-import-columns = ما تتضمنه الأعمدة
members-import-columns-lead = خُمنت الأعمدة من عناوينها. صححوا ما يلزم؛ ويُحتفظ به للملف المقبل.
members-import-column = العمود
members-import-holds = يتضمن
members-import-sample = أمثلة
members-import-nothing = لا شيء: يُتجاهل
members-import-sheet = ورقة الحساب
members-import-sheet-choose = اختيار
members-import-look = فحص ما سينتج عنه
members-import-drop = ترك الملف
members-import-twice = أكثر من عمود واحد يتضمن «{ $field }».
members-import-progress = الأسطر المقروءة: { $read }، المعالجة: { $done }
members-import-wait = تُحدَّث الصفحة تلقائيا. يمكنكم مغادرتها: يستمر العمل.
members-import-read = الأسطر المقروءة
members-import-created = منخرطون جدد
members-import-joined = انخراطات جديدة لأشخاص مسجلين
members-import-changed = سجلات أُتمت
members-import-same = مسجلون دون جديد
members-import-suspected = يُشتبه في تكرارهم
members-import-refused = أسطر مرفوضة
members-import-undone = أسطر متراجع عنها
members-import-reasons = ما لم يُؤخذ، وسببه
members-import-reasons-more = تُعرض الأسطر الأولى؛ والبقية في التقرير.
members-import-line = السطر
members-import-cell = العمود
members-import-value = المحتوى
members-import-because = السبب
members-import-take = يؤخذ
members-import-suspects = من يشبهون شخصا مسجلا
members-import-suspects-leave = لا يؤخذون، إلا ما حُدد في اللائحة
members-import-suspects-take = يؤخذون كلهم كمنخرطين جدد
members-import-start = استيراد
members-import-again = تغيير الأعمدة
members-import-report = تنزيل التقرير
members-import-undo = التراجع عن الاستيراد كله
members-import-undo-lead = يُحذف ما أحدثه هذا الملف ويُرجع ما غيّره، إلا ما عُدل بعده. ممكن قبل { $day }.
members-import-undo-late = انقضت المدة التي يمكن فيها التراجع عن هذا الاستيراد.
members-import-clean = كل الأسطر مقبولة.
members-column-number = رقم الانخراط
members-column-name = الاسم الكامل
members-column-name-latin = الاسم بالحروف اللاتينية
members-column-given = الاسم الشخصي
members-column-family = الاسم العائلي
members-column-given-latin = الاسم الشخصي بالحروف اللاتينية
members-column-family-latin = الاسم العائلي بالحروف اللاتينية
members-column-gender = الجنس
members-column-birth = تاريخ الازدياد
members-column-identity = رقم البطاقة الوطنية
members-column-phone = الهاتف
members-column-email = البريد الإلكتروني
members-column-unit = الوحدة
members-column-category = فئة الاشتراك
members-column-profession = الفئة المهنية
members-column-joined = تاريخ الانخراط
members-column-area = مجال السكنى
members-column-paid = الاشتراك مؤدى إلى غاية
members-column-state = وضعية العضوية
members-file-gender-f = أنثى
members-file-gender-m = ذكر
members-file-state-active = سارية
members-file-state-suspended = موقوفة
members-file-state-ended = منتهية
members-import-because-cell-error = في الخلية خطأ حساب
members-import-because-cell-formula = صيغة لم تُحفظ نتيجتها: افتحوا الملف واحفظوه من جديد
members-import-because-cell-long = نص أطول من المسموح به
members-import-because-day-none = تاريخ لا وجود له
members-import-because-formula = نص يُنفَّذ كصيغة حساب
members-import-because-total = سطر مجموع لا يخص شخصا
members-import-because-name-missing = لا اسم
members-import-because-name = ليس اسما
members-import-because-day-hijri = تاريخ هجري: اكتبوا التاريخ الميلادي
members-import-because-day-part = تاريخ ناقص: اكتبوا اليوم والشهر والسنة
members-import-because-day-month-first = الشهر قبل اليوم: اكتبوا اليوم أولا
members-import-because-day = ليس تاريخا
members-import-because-born-when = تاريخ ازدياد لا يُعقل
members-import-because-future = تاريخ لم يحن بعد
members-import-because-joined-unborn = تاريخ الانخراط قبل الازدياد
members-import-because-young = السن أقل مما يشترطه النظام الأساسي: { $n }
members-import-because-scientific = رقم اختصره برنامج الجداول وضاعت خاناته الأخيرة
members-import-because-phone-several = أكثر من رقم هاتف في الخلية
members-import-because-phone-short = رقم هاتف ناقص، عدد أرقامه: { $n }
members-import-because-phone-long = رقم هاتف أطول من اللازم، عدد أرقامه: { $n }
members-import-because-phone = ليس رقم هاتف
members-import-because-email = ليس عنوان بريد إلكتروني
members-import-because-identity = ليس رقم بطاقة وطنية
members-import-because-identity-shape = ليس على شكل أرقام البطاقة الوطنية
members-import-because-number = ليس رقم انخراط
members-import-because-word = كلمة غير معروفة هنا
members-import-because-unit-missing = لم تُذكر أي وحدة
members-import-because-unit-unknown = وحدة غير معروفة
members-import-because-unit-several = أكثر من وحدة تحمل هذا الاسم: اكتبوا رمزها
members-import-because-unit-not-joined = لا ينخرط الأعضاء في هذه الوحدة مباشرة
members-import-because-area-unknown = مجال ترابي غير معروف
members-import-because-area-several = أكثر من مجال ترابي يحمل هذا الاسم
members-import-because-ended = عضوية منتهية
members-import-because-number-taken = رقم انخراط مسند لغيره
members-import-because-identity-taken = رقم بطاقة وطنية مسجل لغيره
members-import-because-two-persons = رقم الانخراط ورقم البطاقة الوطنية لشخصين مختلفين
members-import-because-repeats = تكرار للسطر { $line }
members-import-because-resembles = يشبه السطر { $line }: الاسم مع تاريخ الازدياد أو الهاتف أو البريد
members-import-because-alike-name = الاسم وتاريخ الازدياد لمنخرط مسجل: { $number }
members-import-because-alike-phone = هاتف منخرط مسجل: { $number }
members-import-because-alike-email = بريد إلكتروني مسجل في هذه الوحدة { $number }
members-import-because-differs = يختلف عن السجل؛ لم يُغير السجل
members-import-because-changed-since = عُدل السجل بعد الاستيراد فبقي كما هو
members-import-because-in-use = تحيل إليه سجلات أخرى فبقي
members-import-file-empty = الملف فارغ
members-import-file-no-rows = لا سطر تحت العناوين (السطر { $row })
members-import-file-pdf = هذا ملف PDF: أرسلوا جدول الحساب نفسه
members-import-file-picture = هذه صورة
members-import-file-office = هذا مستند من نوع آخر: احفظوه بصيغة XLSX أو CSV
members-import-file-html = هذه صفحة ويب باسم جدول: افتحوها واحفظوها بصيغة XLSX
members-import-file-archive = هذا ملف مضغوط: أرسلوا ما بداخله
members-import-file-binary = ليس جدول حساب
members-import-file-password = الملف محمي بكلمة سر: احفظوه دونها
members-import-file-large = الملف أكبر من المسموح به (ميغابايت: { $n })
members-import-file-bomb = يتضخم الملف عند فتحه بشكل غير معقول
members-import-file-rows = أسطر أكثر من المسموح به ({ $n })
members-import-file-columns = أعمدة أكثر من المسموح به ({ $n }) في السطر { $row }
members-import-file-line = السطر { $row } لا ينتهي: علامة اقتباس لم تُغلق
members-import-file-twice = عمودان بالعنوان نفسه { $name }: { $first } و{ $second }
members-import-file-sheet = لا توجد ورقة باسم { $name }
members-import-file-encoding = ترميز الحروف غير سليم في السطر { $row }
members-import-file-mixed = ترميزان في ملف واحد، ابتداء من السطر { $row }
members-import-file-unclear = تعذر تحديد ترميز الحروف: احفظوا الملف بترميز UTF-8 أو بصيغة XLSX
members-import-file-broken = الملف تالف
members-import-file-unreadable = تعذرت قراءة الملف
members-import-file-no-names = لا عمود للأسماء: حددوا ما تتضمنه الأعمدة
members-import-file-gone = لم يعد الملف موجودا: أرسلوه من جديد
members-import-notice-above = أسطر فوق العناوين لم تُقرأ: { $n }
members-import-notice-merged = خلايا مدمجة { $range }: تُقرأ القيمة في الأولى وحدها
members-import-notice-more-merged = خلايا مدمجة أخرى: { $n }
members-import-notice-sheets = أوراق أخرى لم تُقرأ: { $names }
members-import-notice-hidden = أوراق مخفية لم تُقرأ: { $names }
members-import-notice-encoding = الترميز المعلن { $claimed } والفعلي { $found }
members-import-notice-unnamed = العمود { $column } بلا عنوان
members-export = تصدير
members-export-title = تصدير لائحة المنخرطين
members-export-lead = تتضمن اللائحة من تعرضهم الصفحة بشروط التصفية نفسها. يُسجل كل تصدير ويطلع عليه المعنيون.
members-exporting-columns = الأعمدة
members-exporting-identities = أرقام البطاقة الوطنية
members-exporting-reason = الغرض
members-exporting-reason-hint = ضروري إن طُلبت أرقام البطاقة الوطنية.
members-exporting-format = الصيغة
members-exporting-submit = تنزيل
members-export-refused-reason = اكتبوا الغرض: أرقام البطاقة الوطنية لا تُسلم دونه.
members-export-refused-identities = لا يحق لكم الاطلاع على أرقام البطاقة الوطنية.
members-export-refused-columns = اختاروا عمودا واحدا على الأقل.
done-members-import-dropped = تُرك الملف.
act-members-imported = استيراد لائحة منخرطين
act-members-import-undone = تراجع عن استيراد لائحة منخرطين
fact-created = جدد
fact-joined = انخراطات مضافة
fact-changed = سجلات أُتمت
fact-undone = متراجع عنها
fact-left = باقية
subject-member-import = استيراد
subject-member-export = تصدير
audit-action-members-import-file = إيداع ملف للاستيراد
audit-action-members-import-start = بدء استيراد
audit-action-members-import = استيراد منخرطين
audit-action-members-import-undo = طلب التراجع عن استيراد
audit-action-members-import-undone = تراجع عن استيراد
audit-action-members-import-drop = ترك ملف
audit-action-members-export = تصدير لائحة منخرطين
job-members-import = استيراد منخرطين
job-members-imports = إزالة ملفات الاستيراد القديمة
actor-imports = استيراد المنخرطين
