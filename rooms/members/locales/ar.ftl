# The room of members.
# One's own page, and privacy.
members-me-mine = معطياتي
members-me-data = معطياتي وتصحيحها
members-me-consents = موافقاتي
members-me-reads = من اطلع على معطياتي
members-me-export = نسخة من كل معطياتي
members-me-erasure = محو معطياتي
members-me-name = الاسم
members-me-number = رقم الانخراط
members-me-birth = تاريخ الازدياد
members-me-gender = الجنس
members-me-gender-f = أنثى
members-me-gender-m = ذكر
members-me-email = البريد الإلكتروني
members-me-identity = رقم البطاقة الوطنية
members-me-identity-kept = محفوظ مختوما، ولا يُفتح إلا بسبب يُسجَّل
members-me-units = الوحدات
members-me-since = منخرط منذ
members-me-joined = تاريخ الالتحاق بالوحدة
members-me-until = إلى غاية
members-me-why-ended = سبب الانتهاء
members-me-standing = الوضعية
members-me-standing-active = نشيطة
members-me-standing-suspended = معلقة
members-me-standing-ended = منتهية
members-me-ended-resigned = استقالة
members-me-ended-expelled = إقصاء
members-me-ended-died = وفاة
members-me-ended-transferred = انتقال إلى وحدة أخرى
members-me-ended-moved = تغيير الإقامة
members-me-ended-erased = محو المعطيات
members-me-dues = واجب الانخراط
members-me-dues-exempt = إعفاء
members-me-dues-until = مؤدى قبل { $day }
members-me-dues-none = لا أداء مسجلا
members-me-memberships = انخراطاتي
members-me-memberships-none = لا انخراط مسجلا باسمكم.
members-me-member-since = منذ { $day }
members-me-history = ما جرى
members-me-history-none = لم يُسجَّل شيء بعد.
members-me-act = القيد
members-me-event-entered = تسجيل من سجل سابق
members-me-event-admitted = قبول الطلب
members-me-event-corrected = تصحيح معطيات
members-me-event-suspended = تعليق الانخراط
members-me-event-reinstated = رفع التعليق
members-me-event-ended = انتهاء الانخراط
members-me-event-transfer-asked = طلب انتقال
members-me-event-transfer-refused = عدم قبول الانتقال
members-me-event-transferred = انتقال إلى وحدة أخرى
members-me-event-renumbered = رقم انخراط جديد
members-me-event-merged = ضم بطاقتين
members-me-event-unmerged = التراجع عن ضم بطاقتين
members-me-event-erased = محو المعطيات
members-me-known = ما هو مسجل عنكم
members-me-own-title = ما تغيرونه بأنفسكم
members-me-own-lead = يُعمل بهذه التغييرات فورا، وتُسجَّل في تاريخ انخراطكم.
members-me-officer-lead = الاسم وتاريخ الازدياد والجنس يصححها مسؤول بعد النظر في طلبكم.
members-me-own-phone = الهاتف
members-me-own-profession = الفئة المهنية
members-me-own-area = منطقة السكن
members-me-own-area-hint = اكتبوا اسم الجماعة أو الإقليم
members-me-own-submit = حفظ
members-me-phone-bad = اكتبوا رقم هاتف كاملا، مثلا 0612345678
done-members-me-saved = حُفظت التغييرات.
members-me-address-title = تغيير البريد الإلكتروني
members-me-address-lead = نرسل رابطا إلى العنوان الجديد، ولا يتغير شيء قبل فتحه. أما عنوان الدخول إلى الحساب فيُغيَّر في صفحة «عنوان الدخول».
members-me-address-email = العنوان الجديد
members-me-address-submit = إرسال الرابط
members-me-address-take-submit = اعتماد هذا العنوان
done-members-me-address-sent = أُرسل الرابط إلى العنوان الجديد، وهو صالح لمدة يوم.
done-members-me-address-taken = تغير البريد الإلكتروني.
members-me-correction-title = طلب تصحيح
members-me-correction-lead = صححوا ما ليس صحيحا واتركوا الباقي كما هو.
members-me-correction-waits = طلب تصحيح في انتظار القرار
members-me-correction-earlier = طلب سابق
members-me-correction-name = الاسم الكامل
members-me-correction-birth_day = تاريخ الازدياد
members-me-correction-gender = الجنس
members-me-correction-words = توضيح
members-me-correction-words-hint = مثلا الوثيقة التي تثبت ذلك
members-me-correction-submit = إرسال الطلب
done-members-me-correction-asked = أُرسل الطلب إلى الوحدة التي تمسك بطاقتكم.
members-me-take-back = سحب الطلب
done-members-me-taken-back = سُحب الطلب.
members-me-asked = تاريخ الطلب
members-me-decided = تاريخ القرار
members-me-reason = التعليل
members-me-state = الحالة
members-me-words = كلمة صاحب الطلب
members-me-state-asked = في انتظار القرار
members-me-state-marked = مقرر في يومه
members-me-state-done = تم
members-me-state-granted = قُبل
members-me-state-refused = رُفض
members-me-state-withdrawn = سُحب
members-me-reads-lead = كل اطلاع على بطاقتكم يُسجَّل بالدقيقة وبالمهمة التي تم بها.
members-me-reads-caption = من اطلع على معطياتي
members-me-reads-empty = لم يطلع أحد غيركم على بطاقتكم.
members-me-reads-at = التاريخ
members-me-reads-who = بصفة
members-me-reads-unit = الوحدة
members-me-reads-what = ما تم الاطلاع عليه
members-me-reads-account = حساب مأذون له
members-read-record = البطاقة
members-read-person = صفحة الشخص
members-read-identity = رقم البطاقة الوطنية
members-read-application = طلب الانخراط
members-read-export = ملف تم تنزيله
members-card-title = بطاقة الانخراط
members-card-open = فتح البطاقة
members-card-none = لم تُصدَر بطاقتكم بعد.
members-card-issue = إصدار البطاقة
members-card-issued = صدرت في
members-card-check = ما يظهر لمن يمسح الرمز
members-card-code = رمز التحقق من البطاقة
members-card-code-lead = من يمسح هذا الرمز لا يرى إلا «صالحة» أو «غير صالحة» ووقت التحقق.
members-card-pdf = البطاقة في ملف PDF
members-card-renew-title = تجديد الرمز
members-card-renew-lead = إذا ضاعت البطاقة أو نُسخت فجددوا رمزها، فيصبح الرمز القديم غير صالح فورا.
members-card-renew = تجديد الرمز
members-card-note = للتحقق من صلاحية البطاقة امسحوا الرمز.
members-card-valid = بطاقة صالحة
members-card-not-valid = بطاقة غير صالحة
members-card-checked = وقت التحقق: { $at }
members-card-says-no-more = لا تعرض هذه الصفحة اسما ولا رقما ولا وحدة.
done-members-card-issued = صدرت البطاقة.
done-members-card-renewed = جُدد رمز البطاقة، والقديم لم يعد صالحا.
members-consents-lead = لكم أن تمنحوا موافقتكم أو تسحبوها متى شئتم، ويُحفظ تاريخ كل منهما ونسخة النص.
members-consents-none = لا تُطلب منكم أي موافقة حاليا.
members-consent-unsaid = لم تُمنح
members-consent-given = ممنوحة
members-consent-outdated = ممنوحة لنص سابق
members-consent-withdrawn = مسحوبة
members-consent-give = منح الموافقة
members-consent-withdraw = سحب الموافقة
members-consent-version = نسخة النص: { $version }
members-consent-history = ما صرحتم به
members-consent-was-given = مُنحت في { $at } (نسخة النص: { $version })
members-consent-was-withdrawn = سُحبت في { $at } (نسخة النص: { $version })
done-members-consent-given = سُجلت موافقتكم.
done-members-consent-withdrawn = سُجل سحب موافقتكم.
members-export-lead = ملف يضم كل ما هو محفوظ عنكم في هذا النظام: بطاقتكم وانخراطاتكم وموافقاتكم والرسائل الموجهة إليكم وما قمتم به.
members-export-files = في الملف صفحة للقراءة (data.html) ونسخة للآلات (data.json).
members-export-take = تنزيل النسخة
members-export-title = كل المعطيات المحفوظة عني
members-export-intro = هذه كل المعطيات التي يحفظها هذا النظام عن صاحب هذه النسخة.
members-erasure-lead = لكم أن تطلبوا محو معطياتكم. تنتهي بذلك انخراطاتكم ويُغلق حسابكم، وتبقى أرقام وسنوات لا تدل على أحد.
members-erasure-days = { $n ->
    [zero] بعد القبول يتم المحو في اليوم نفسه.
    [one] بعد القبول يمر يوم واحد قبل المحو، ولكم خلاله سحب الطلب.
    [two] بعد القبول يمر يومان قبل المحو، ولكم خلالهما سحب الطلب.
    [few] بعد القبول تمر { $n-text } أيام قبل المحو، ولكم خلالها سحب الطلب.
    [many] بعد القبول يمر { $n-text } يوما قبل المحو، ولكم خلالها سحب الطلب.
   *[other] بعد القبول يمر { $n-text } يوم قبل المحو، ولكم خلالها سحب الطلب.
}
members-erasure-holds = ما يحول دون المحو الآن
members-erasure-holds-lead = يمكنكم تقديم الطلب، لكن المحو ينتظر زوال ما يلي:
members-erasure-waits = طلب المحو
members-erasure-earlier = طلب محو سابق
members-erasure-ground = السبب
members-erasure-due = لا محو قبل
members-erasure-held = ما حال دونه
members-erasure-ended = انتهى في
members-me-erase-words = كلمة منكم
members-me-erase-words-hint = غير إلزامية، وتُمحى مع الباقي
members-me-erase-sure = أطلب محو معطياتي، وأعلم أن ذلك ينهي انخراطي
members-me-erase-submit = طلب المحو
done-members-erasure-asked = سُجل طلب المحو.
done-members-erasure-granted = قُبل الطلب وأُخبر صاحبه باليوم.
done-members-erasure-refused = رُفض الطلب وأُخبر صاحبه بالتعليل.
members-hold-mandate = انتداب لم ينته
members-hold-application = طلب أو طعن لم يُبت فيه
members-hold-transfer = انتقال لم يتم
members-hold-dues = واجبات لم تؤد، وتمكن المطالبة بها قبل { $day }
members-held-mandate = انتداب
members-held-application = طلب أو طعن
members-held-transfer = انتقال
members-held-dues = واجبات الانخراط
members-ground-request = بطلب من المعني
members-ground-ended = انخراط انتهى منذ مدة
members-ground-refused = طلب انخراط لم يُقبل
members-mail-address-subject = { $organisation }: تأكيد البريد الإلكتروني
members-mail-address-text =
    السلام عليكم، { $name }،

    لاعتماد هذا العنوان في بطاقتكم افتحوا الرابط التالي خلال يوم:
    { $link }

    إن لم تطلبوا ذلك فلا تفعلوا شيئا.

    { $organisation }
members-mail-erasure-marked-subject = { $organisation }: معطياتكم
members-mail-erasure-marked-text =
    السلام عليكم، { $name }،

    انتهت مدة حفظ معطياتكم لدينا. لن تُمحى قبل { $day }. إذا كنتم ترغبون في بقائها فافتحوا صفحتكم قبل ذلك اليوم:
    { $link }

    { $organisation }
members-mail-erasure-granted-subject = { $organisation }: قبول طلب المحو
members-mail-erasure-granted-text =
    السلام عليكم، { $name }،

    قُبل طلبكم محو معطياتكم. لن تُمحى قبل { $day }، ولكم سحب الطلب قبل ذلك:
    { $link }

    { $organisation }
members-mail-erasure-refused-subject = { $organisation }: طلب المحو
members-mail-erasure-refused-text =
    السلام عليكم، { $name }،

    لم يُقبل طلبكم محو معطياتكم، للسبب التالي:
    { $reason }

    التفاصيل في صفحتكم:
    { $link }

    { $organisation }
members-refused-correction-nothing = لا فرق بين ما طلبتم وما هو مسجل
members-refused-correction-pending = لكم طلب في انتظار القرار
members-refused-erasure-pending = لكم طلب محو قائم.
members-refused-link-spent = هذا الرابط استُعمل أو انتهت مدته. اطلبوا رابطا جديدا من صفحتكم.
members-refused-many-links = أُرسلت إليكم روابط كثيرة اليوم، فعاودوا غدا
members-refused-same-address = هذا هو العنوان المسجل
members-refused-purpose = اكتبوا رمزا بحروف لاتينية صغيرة وأرقام، مثلا news
members-refused-same-text = لم يتغير النص
members-refused-seen = افتحوا الصفحة من جديد وانظروا ما سيُمحى.
members-privacy = حماية المعطيات
members-privacy-reads = من اطلع على ماذا
members-privacy-consents = نصوص الموافقة
members-privacy-rules = مدد الحفظ
members-erasures-title = ما هو مطلوب محوه أو مقرر
members-erasures-caption = ما هو مطلوب محوه أو مقرر
members-erasures-empty = لا طلب في الانتظار ولا محو مقررا.
members-erasures-subject = المعني
members-erasures-ground = السبب
members-found-subject = المعني
members-found-ground = السبب
members-erasures-state = الحالة
members-erasures-asked = التاريخ
members-erasures-due = لا محو قبل
members-erasures-held = ما حال دونه
members-erasure-title = محو معطيات
members-erasure-person = شخص
members-erasure-application = طلب انخراط
members-erasure-decide-decision = القرار
members-erasure-decide-reason = التعليل
members-erasure-decide-reason-hint = إلزامي عند الرفض، ويُرسل إلى صاحب الطلب
members-erasure-decide-submit = تسجيل القرار
members-answer-grant = قبول
members-answer-refuse = رفض
members-run-title = ما يُمحى في المرة المقبلة
members-run-lead = { $n ->
    [zero] ما انتهت مدته يُعلَّم ويُخبر أصحابه، ويُمحى في اليوم نفسه.
    [one] ما انتهت مدته يُعلَّم ويُخبر أصحابه، ثم يُمحى بعد يوم واحد.
    [two] ما انتهت مدته يُعلَّم ويُخبر أصحابه، ثم يُمحى بعد يومين.
    [few] ما انتهت مدته يُعلَّم ويُخبر أصحابه، ثم يُمحى بعد { $n-text } أيام.
    [many] ما انتهت مدته يُعلَّم ويُخبر أصحابه، ثم يُمحى بعد { $n-text } يوما.
   *[other] ما انتهت مدته يُعلَّم ويُخبر أصحابه، ثم يُمحى بعد { $n-text } يوم.
}
members-run-would-stop = { $n ->
    [zero] لن يتوقف التنفيذ.
    [one] يتجاوز ذلك الحد المقرر: سجل واحد. يتوقف التنفيذ التلقائي إلى أن تأذنوا به من هذه الصفحة.
    [two] يتجاوز ذلك الحد المقرر: سجلان. يتوقف التنفيذ التلقائي إلى أن تأذنوا به من هذه الصفحة.
    [few] يتجاوز ذلك الحد المقرر: { $n-text } سجلات. يتوقف التنفيذ التلقائي إلى أن تأذنوا به من هذه الصفحة.
    [many] يتجاوز ذلك الحد المقرر: { $n-text } سجلا. يتوقف التنفيذ التلقائي إلى أن تأذنوا به من هذه الصفحة.
   *[other] يتجاوز ذلك الحد المقرر: { $n-text } سجل. يتوقف التنفيذ التلقائي إلى أن تأذنوا به من هذه الصفحة.
}
members-run-found = انتهت مدته
members-run-due = معلَّم وحل يومه
members-run-reads = أسطر من سجل الاطلاع
members-run-corrections = طلبات تصحيح قديمة
members-run-now = تنفيذ الآن
members-run-run = تم
members-run-stopped = توقف
done-members-run-done = تم التنفيذ، وتقريره في أسفل الصفحة.
done-members-run-stopped = توقف التنفيذ: صار ما سيُمحى أكثر مما رأيتم.
members-found-caption = ما انتهت مدة حفظه
members-found-empty = لا شيء انتهت مدة حفظه.
members-found-unit = الوحدة
members-found-since = منذ
members-found-holds = ما يحول دون محوه
members-runs-title = التقارير
members-runs-caption = تقارير التنفيذ
members-runs-empty = لم يُنفَّذ شيء بعد. يبدأ التنفيذ كل ليلة من تلقاء نفسه.
members-runs-at = التاريخ
members-runs-who = من طرف
members-runs-state = الحالة
members-runs-found = انتهت مدته
members-runs-held = محجوز
members-runs-marked = عُلِّم
members-runs-erased = مُحي
members-runs-kept = حل يومه وأُبقي
members-runs-reads = أسطر الاطلاع
members-runs-corrections = طلبات تصحيح
members-rules-ended_months = أشهر بعد انتهاء آخر انخراط
members-rules-refused_months = أشهر بعد رفض طلب أو سحبه
members-rules-reads_months = أشهر حفظ سجل الاطلاع
members-rules-corrections_months = أشهر حفظ طلبات التصحيح
members-rules-holding_days = أيام بين التعليم والمحو
members-rules-dues_months = أشهر المطالبة بواجبات لم تؤد
members-rules-most = أكبر عدد يُمحى في مرة واحدة
members-rules-most_percent = أكبر نسبة من المنخرطين في مرة واحدة (٪)
members-rules-submit = حفظ
done-members-rules-saved = حُفظت مدد الحفظ.
members-reads-caption = من اطلع على ماذا
members-reads-empty = لم يُسجَّل أي اطلاع بعد.
members-reads-at = التاريخ
members-reads-who = بصفة
members-reads-member = رقم الانخراط
members-reads-what = ما تم الاطلاع عليه
members-reads-unit = الوحدة
members-reads-filter-what = ما تم الاطلاع عليه
members-reads-filter-from = من
members-reads-filter-to = إلى
members-texts-caption = نصوص الموافقة
members-texts-empty = لا نص بعد. ابدؤوا بإضافة غرض تُطلب الموافقة عليه.
members-texts-title = الغرض
members-texts-purpose = الرمز
members-texts-version = النسخة
members-texts-published = نُشر في
members-texts-state = الحالة
members-texts-actions = إجراءات
members-text-asked = مطلوب
members-text-retired = لم يعد مطلوبا
members-text-change = نص جديد
members-text-retire = إيقاف الطلب
members-text-new = إضافة غرض أو نص
members-text-purpose = الرمز
members-text-purpose-hint = حروف لاتينية صغيرة، لا يتغير بعد ذلك
members-text-title = الغرض
members-text-body = النص الذي يوافَق عليه
members-text-submit = نشر
done-members-text-published = نُشر النص. الموافقات على النص السابق لا تسري على هذا النص.
done-members-text-retired = لم تعد هذه الموافقة مطلوبة.
members-corrections-nav = طلبات التصحيح
members-corrections-title = طلبات التصحيح
members-corrections-caption = طلبات التصحيح
members-corrections-empty = لا طلب تصحيح في الانتظار.
members-corrections-member = المنخرط
members-corrections-unit = الوحدة
members-corrections-asked = تاريخ الطلب
members-correction-title = طلب تصحيح
members-correction-stands = ما هو مسجل
members-correction-wished = ما هو مطلوب
members-correction-decide-decision = القرار
members-correction-decide-reason = التعليل
members-correction-decide-reason-hint = إلزامي عند الرفض، ويراه صاحب الطلب
members-correction-decide-submit = تسجيل القرار
done-members-correction-granted = تم التصحيح.
done-members-correction-refused = رُفض الطلب.
members-identity-title = رقم البطاقة الوطنية
members-identity-why = سبب الاطلاع
members-identity-why-hint = يُسجَّل السبب، ويعلم المعني بالاطلاع
members-identity-check = التحقق من الهوية
members-identity-roll = إعداد لائحة انتخابية
members-identity-authority = طلب من سلطة مختصة
members-identity-correction = تصحيح خطأ
members-identity-submit = إظهار الرقم
members-identity-noted = سُجل هذا الاطلاع.
members-identity-none = لا رقم مسجلا.
members-invite-title = دعوة إلى فتح حساب
members-invite-lead = تُرسل دعوة لفتح حساب إلى العنوان المسجل، وبه يرى المنخرط صفحته وبطاقته:
members-invite-has-one = للمنخرط حساب مفتوح.
members-invite-no-address = لا عنوان بريد مسجلا، أو الانخراط منته. أضيفوا العنوان إلى البطاقة أولا.
members-invite-submit = إرسال الدعوة
done-members-invited = أُرسلت الدعوة.
act-member-erased = مُحيت معطيات بعد انتهاء مدة حفظها أو بطلب من صاحبها
fact-ground = السبب
fact-value-ground-request = بطلب من المعني
fact-value-ground-ended = انخراط انتهى منذ مدة
fact-value-ground-refused = طلب انخراط لم يُقبل
audit-action-members-ask-correction = طلب تصحيح معطيات
audit-action-members-take-back-correction = سحب طلب تصحيح
audit-action-members-decide-correction = قرار في طلب تصحيح
audit-action-members-ask-erasure = طلب محو
audit-action-members-take-back-erasure = سحب طلب محو
audit-action-members-decide-erasure = قرار في طلب محو
audit-action-members-erase = محو معطيات
audit-action-members-card = إصدار بطاقة انخراط
audit-action-members-consent = منح موافقة أو سحبها
audit-action-members-consent-text = نشر نص موافقة
audit-action-members-invite = دعوة منخرط إلى فتح حساب
audit-action-members-offer-address = طلب تغيير البريد
audit-action-members-own-data = تصحيح المنخرط لمعطياته
audit-action-members-own-export = تنزيل المنخرط لمعطياته
audit-action-members-reseal = ختم المعطيات بمفتاح جديد
audit-action-members-retention = تنفيذ مدد الحفظ
audit-action-members-retention-rules = تغيير مدد الحفظ
audit-action-members-export-reads = تنزيل سجل الاطلاع
audit-action-members-identity = اطلاع على رقم البطاقة الوطنية
job-members-retention = تنفيذ مدد حفظ المعطيات
job-members-reseal = ختم المعطيات بالمفتاح الجديد
actor-retention = النظام (مدد الحفظ)
personal-member = المنخرط
personal-member_card = بطاقة الانخراط
personal-consent = الموافقات
personal-member_address = عناوين بريد طُلب تأكيدها
personal-correction_request = طلبات التصحيح
personal-erasure = طلبات المحو
personal-member_read = من اطلع على المعطيات
personal-application_sponsor = طلبات أيدتموها
personal-application = طلبات الانخراط
personal-transfer = الانتقالات
personal-membership_event = تاريخ الانخراط
personal-membership_suspension = فترات التعليق
personal-dues_standing = واجبات الانخراط
personal-roll_entry = اللوائح الانتخابية
personal-member_number = أرقام الانخراط
personal-membership = الانخراطات
personal-member_import_row = سطور الاستيراد
personal-member_alike = مفاتيح التشابه
personal-member_import = عمليات الاستيراد
personal-member_export = عمليات التصدير
personal-cash_entry = قيود الصندوق
personal-bank_line = سطور الكشف البنكي
personal-dues_payment = أداءات واجب الانخراط
personal-dues_exemption = الإعفاءات
personal-dues_category = فئات الانخراط
personal-dues_carried = ما صرح به سجل سابق بشأن الأداء
personal-column-id = المعرف
personal-column-import_id = الاستيراد
personal-column-position = الترتيب
personal-column-year = السنة
personal-column-means = وسيلة الأداء
personal-column-amount = المبلغ
personal-column-party = الطرف
personal-column-paid_from = مؤدى من
personal-column-from_day = ابتداء من
personal-column-ended_at = انتهى في
personal-column-line = السطر
personal-column-person_id = معرف الشخص
personal-column-unit_id = الوحدة
personal-column-unit_path = موقع الوحدة
personal-column-name = الاسم
personal-column-honorific = اللقب
personal-column-form = صيغة المخاطبة
personal-column-birth_day = تاريخ الازدياد
personal-column-email = البريد الإلكتروني
personal-column-lang = اللغة
personal-column-biography = نبذة
personal-column-photo = الصورة
personal-column-synthetic = شخصية اصطناعية
personal-column-created_at = أُنشئ في
personal-column-updated_at = عُدل في
personal-column-kind = النوع
personal-column-value = القيمة
personal-column-note = ملاحظة
personal-column-number = الرقم
personal-column-since = منذ
personal-column-gender = الجنس
personal-column-profession = الفئة المهنية
personal-column-area = المنطقة
personal-column-phone = الهاتف
personal-column-state = الحالة
personal-column-joined = تاريخ الالتحاق
personal-column-until_day = إلى غاية
personal-column-end_reason = سبب الانتهاء
personal-column-category = الصنف
personal-column-day = اليوم
personal-column-reason = التعليل
personal-column-body = النص أو الهيئة
personal-column-reference = المرجع
personal-column-detail = تفصيل
personal-column-office = المهمة
personal-column-at = التاريخ
personal-column-what = الموضوع
personal-column-words = كلمة المعني
personal-column-channel = القناة
personal-column-received_day = تاريخ التوصل
personal-column-decided_day = تاريخ القرار
personal-column-decided_at = تاريخ القرار
personal-column-asked_at = تاريخ الطلب
personal-column-purpose = الغرض
personal-column-given = ممنوحة
personal-column-due_day = اليوم المقرر
personal-column-ground = السبب
personal-column-start_day = من
personal-column-end_day = إلى
personal-column-start = من
personal-column-role = الصفة
personal-column-recipient = العنوان
personal-column-recipient_name = المرسل إليه
personal-column-subject = الموضوع
personal-column-sent_at = أُرسل في
personal-column-action = العملية
personal-column-outcome = النتيجة
personal-column-address = عنوان الشبكة
personal-column-agent = المتصفح
personal-column-seen_at = آخر استعمال
personal-column-expires_at = ينتهي في
personal-column-label = الاسم في الحساب
personal-column-reply = الجواب
personal-column-attendance = الحضور
personal-column-paid_until = مؤدى قبل
personal-column-exempt = إعفاء
personal-column-issued_at = صدرت في
personal-column-seat = المقعد
personal-column-term = الولاية
personal-column-deadline = الأجل
personal-column-closed_at = أُغلق في
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
job-members-dues-edition = احتساب واجبات الانخراط وفق صيغة جديدة من النظام الأساسي
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

# Dues
members-filter-dues = واجبات الانخراط
members-dues-nav = واجبات الانخراط
members-dues-title = واجبات الانخراط
members-dues-tabs = أقسام واجبات الانخراط
members-dues-tab-members = الواجبات والمتأخرات
members-dues-tab-book = سجل الصندوق
members-dues-tab-shares = الحصة المحولة
members-dues-tab-statement = البيان المالي
members-dues-tab-bank = كشوف البنك
members-dues-unit-unit = الوحدة
members-dues-unit-unit-hint = اكتبوا اسم الوحدة التي تريدون الاطلاع على واجباتها.
members-dues-unit-submit = عرض
members-dues-units-caption = الوحدات التي لها سجل للصندوق
members-dues-units-empty = لا قيد بعد في أي سجل للصندوق. اختاروا وحدة ثم سجلوا أول أداء.
members-dues-units-unit = الوحدة
members-dues-units-balance = الرصيد
members-dues-units-owed = ما بقي تحويله
members-dues-units-due = ما بقي وصوله
members-dues-members = عدد المنخرطين
members-dues-in-arrears = عليهم متأخرات
members-dues-exempt = إعفاء
members-dues-never = لم يؤد شيء بعد
members-dues-late = متأخرات
members-dues-paid = مؤدى
members-dues-pay = تسجيل أداء
members-dues-number = رقم الانخراط: { $number }
members-dues-until-day = مؤدى إلى غاية { $day }
members-dues-mine = واجبات انخراطي
members-dues-from = من
members-dues-to = إلى
members-dues-show = عرض
members-dues-exempt-action = تسجيل إعفاء
members-dues-category-action = تغيير الصنف
members-dues-act = القيد رقم { $n }
members-dues-owing-caption = المنخرطون وما بذمتهم من واجبات
members-dues-owing-empty = لا منخرطين في هذه الوحدة بعد.
members-dues-owing-name = الاسم
members-dues-owing-number = رقم الانخراط
members-dues-owing-until = مؤدى إلى غاية
members-dues-owing-owed = المتأخرات
members-dues-owing-do = إجراءات
members-dues-owing-filter-state = الوضعية
members-dues-owing-filter-category = الصنف
members-dues-owing-state-arrears = عليهم متأخرات
members-dues-owing-state-paid = لا متأخرات عليهم
members-dues-owing-state-exempt = معفون بقرار
members-dues-pay-membership = المنخرط
members-dues-pay-membership-hint = اكتبوا الاسم بأي حرف كان، أو رقم الانخراط.
members-dues-pay-amount = المبلغ
members-dues-pay-amount-hint = اتركوه فارغا ليُقترح عليكم ما هو مستحق. يمكن أداء جزء من الواجب أو واجبات عدة سنوات.
members-dues-pay-day = يوم الأداء
members-dues-pay-means = طريقة الأداء
members-dues-pay-reference = رقم الشيك أو مرجع التحويل
members-dues-pay-send = إرسال الوصل بالبريد الإلكتروني إن كان للمنخرط عنوان
members-dues-pay-submit = تسجيل الأداء
members-dues-means-cash = نقدا
members-dues-means-bank = البنك
members-dues-means-cheque = شيك
members-dues-record-title = واجبات المنخرط
members-dues-record-member = المنخرط
members-dues-record-number = رقم الانخراط
members-dues-record-unit = الوحدة
members-dues-record-joined = تاريخ الانخراط
members-dues-record-category = صنف الواجب
members-dues-record-standing = الوضعية
members-dues-record-carried = مؤدى حسب سجل سابق
members-dues-record-carried-until = إلى غاية { $day }، ملف منخرطين تم استيراده
members-dues-record-owed = المتأخرات إلى اليوم
members-dues-periods-caption = الواجبات حسب الفترات
members-dues-periods-empty = لا واجب مستحق على هذا الانخراط.
members-dues-periods-period = الفترة
members-dues-periods-owed = الواجب
members-dues-periods-paid = المؤدى
members-dues-periods-state = الوضعية
members-dues-period-days = من { $from } إلى { $to }
members-dues-due-paid = مؤدى
members-dues-due-partly = مؤدى جزئيا
members-dues-due-open = غير مؤدى
members-dues-due-exempt = إعفاء
members-dues-due-rests = العضوية موقوفة
members-dues-due-free = لا واجب على هذا الصنف
members-dues-payments-caption = الأداءات والوصولات
members-dues-payments-empty = لا أداء مسجل بعد.
members-dues-payments-number = رقم الوصل
members-dues-payments-day = اليوم
members-dues-payments-amount = المبلغ
members-dues-payments-means = الطريقة
members-dues-payments-note = ملاحظة
members-dues-payments-do = إجراءات
members-dues-payment-counters = إلغاء الوصل { $number }: { $reason }
members-dues-payment-countered = أُلغي بالوصل { $number }
members-dues-payment-cancel = إلغاء الأداء
members-dues-payment-cancel-heading = إلغاء أداء
members-dues-payment-cancel-what = الوصل { $number } بتاريخ { $day }:
members-dues-payment-cancel-lead = لا يُحذف شيء: يُسجل أداء معاكس له رقمه ووصله، ويُرد المبلغ في سجل الصندوق.
members-dues-payment-cancel-day = يوم رد المبلغ
members-dues-payment-cancel-reason = السبب
members-dues-payment-cancel-submit = إلغاء الأداء
members-dues-receipt-ar = الوصل بالعربية
members-dues-receipt-fr = الوصل بالفرنسية
members-dues-receipt-en = الوصل بالإنجليزية
members-dues-receipt-send = إرسال الوصل
members-dues-receipt-line = الوصل { $number } بتاريخ { $day }:
members-dues-receipt-mail-subject = وصل واجب الانخراط رقم { $number }
members-dues-receipt-mail-text = { $name }، السلام عليكم.

    توصلت { $unit } يوم { $day } بمبلغ { $amount } برسم واجب الانخراط. رقم الوصل: { $number }.

    يمكن تحميل الوصل من هذا الرابط: { $link }
members-dues-print-ar = طباعة بالعربية
members-dues-print-fr = طباعة بالفرنسية
members-dues-print-en = طباعة بالإنجليزية
members-dues-exemptions-caption = الإعفاءات
members-dues-exemptions-empty = لا إعفاء مسجل.
members-dues-exemptions-from = من
members-dues-exemptions-until = إلى غاية
members-dues-exemptions-body = الهيئة المقررة
members-dues-exemptions-reason = السبب
members-dues-exemptions-do = إجراءات
members-dues-exempt-heading = إعفاء من واجب الانخراط
members-dues-exempt-lead = يُسجل هنا ما قررته الهيئة المختصة، ويُكتب قيد في سجل القيود دون اسم المنخرط. لا يُلغي الإعفاء المتأخرات السابقة له.
members-dues-exempt-from = ابتداء من
members-dues-exempt-from-hint = كل فترة تبدأ من هذا اليوم فصاعدا معفاة.
members-dues-exempt-until = إلى ما قبل
members-dues-exempt-until-hint = أول يوم يعود فيه الواجب. اتركوه فارغا إن كان الإعفاء غير محدد المدة.
members-dues-exempt-body = الهيئة المقررة
members-dues-exempt-reference = رقم القرار
members-dues-exempt-reason = السبب
members-dues-exempt-submit = تسجيل الإعفاء
members-dues-exemption-end = إنهاء
members-dues-exemption-end-heading = إنهاء إعفاء
members-dues-exemption-end-lead = الفترات التي تبدأ من هذا اليوم فصاعدا يعود فيها الواجب.
members-dues-exemption-end-day = ابتداء من
members-dues-exemption-end-reason = السبب
members-dues-exemption-end-submit = إنهاء الإعفاء
members-dues-category-heading = صنف واجب الانخراط
members-dues-category-lead = الفترات السابقة لهذا اليوم تبقى على صنفها.
members-dues-category-category = الصنف
members-dues-category-from = ابتداء من
members-dues-category-from-hint = كل فترة تبدأ من هذا اليوم فصاعدا تُحسب بالصنف الجديد.
members-dues-category-reason = السبب
members-dues-category-submit = حفظ الصنف
members-dues-book-caption = قيود سجل الصندوق مرتبة حسب اليوم
members-dues-book-empty = لا قيد في هذه الفترة. ابدؤوا بتسجيل الرصيد الافتتاحي.
members-dues-book-number = الرقم
members-dues-book-day = اليوم
members-dues-book-what = البيان
members-dues-book-party = من أو إلى
members-dues-book-means = طريقة الأداء
members-dues-book-kind = النوع
members-dues-book-in = مداخيل
members-dues-book-out = مصاريف
members-dues-book-balance = الرصيد
members-dues-book-do = إجراءات
members-dues-book-enter = تسجيل قيد
members-dues-book-closed-until = السجل مقفل إلى غاية { $day }. لا يُسجل شيء قبل هذا التاريخ.
members-dues-book-close-action = إقفال فترة
members-dues-book-close-heading = إقفال سجل الصندوق
members-dues-book-close-lead = ما أُقفل يبقى مقفلا: تُصحح القيود بعد ذلك بقيود معاكسة في الفترة المفتوحة. الإقفال قيد في سجل القيود بمجاميعه.
members-dues-book-close-day = إقفال إلى غاية
members-dues-book-close-submit = إقفال
members-dues-closed-caption = الفترات المقفلة
members-dues-closed-empty = لم تُقفل أي فترة بعد.
members-dues-closed-from = من
members-dues-closed-to = إلى
members-dues-closed-closing = الرصيد النهائي
members-dues-closed-act = القيد
members-dues-entry-opening = رصيد افتتاحي
members-dues-entry-dues = واجب الانخراط
members-dues-entry-gift = هبة
members-dues-entry-receipt = مدخول آخر
members-dues-entry-from_below = حصة واردة من وحدة أدنى
members-dues-entry-expense = مصروف
members-dues-entry-upward = حصة محولة إلى وحدة أعلى
members-dues-entry-counter = قيد معاكس
members-dues-entry-counters = تصحيح القيد { $number }
members-dues-entry-countered = صُحح بقيد معاكس
members-dues-entry-kind = النوع
members-dues-entry-amount = المبلغ
members-dues-entry-day = اليوم
members-dues-entry-means = طريقة الأداء
members-dues-entry-words = البيان
members-dues-entry-party = من أو إلى
members-dues-entry-reference = رقم الوثيقة المثبتة
members-dues-entry-submit = تسجيل القيد
members-dues-entry-counter-heading = قيد معاكس
members-dues-entry-counter-what = القيد { $number } بتاريخ { $day } ({ $words }):
members-dues-entry-counter-form-day = يوم التصحيح
members-dues-entry-counter-form-reason = السبب
members-dues-entry-counter-form-submit = تسجيل القيد المعاكس
members-dues-shares-owed = ما بقي تحويله إلى أعلى
members-dues-shares-due = ما بقي وصوله من الوحدات الأدنى
members-dues-shares-of-payments = حصص الوحدات الأعلى من الأداءات
members-dues-shares-sent = ما أُرسل منها
members-dues-upward-caption = إلى الوحدات الأعلى
members-dues-upward-empty = لا حصة مستحقة لوحدة أعلى.
members-dues-upward-unit = الوحدة
members-dues-upward-due = الحصص
members-dues-upward-confirmed = وصل
members-dues-upward-transit = في الطريق
members-dues-upward-owed = ما بقي تحويله
members-dues-below-caption = من الوحدات الأدنى
members-dues-below-empty = لا حصة منتظرة من وحدة أدنى.
members-dues-below-unit = الوحدة
members-dues-below-due = الحصص
members-dues-below-confirmed = وصل
members-dues-below-transit = في الطريق
members-dues-below-owed = ما بقي وصوله
members-dues-remittances-caption = التحويلات
members-dues-remittances-empty = لا تحويل بعد.
members-dues-remittances-day = اليوم
members-dues-remittances-from = من
members-dues-remittances-to = إلى
members-dues-remittances-amount = المبلغ
members-dues-remittances-state = الوضعية
members-dues-remittances-do = إجراءات
members-dues-remittance-sent = في الطريق
members-dues-remittance-received = تأكد الوصول
members-dues-remittance-refused = لم يصل
members-dues-remittance-withdrawn = أُرجع
members-dues-remittance-confirm = تأكيد الوصول
members-dues-remittance-refuse = لم يصل
members-dues-remittance-take-back = إرجاع
members-dues-remittance-what = تحويل من { $from } إلى { $to } بتاريخ { $day }:
members-dues-remittance-confirm-heading = تأكيد وصول تحويل
members-dues-remittance-confirm-form-day = يوم الوصول
members-dues-remittance-confirm-form-means = طريقة الوصول
members-dues-remittance-confirm-form-submit = تأكيد الوصول
members-dues-remittance-undo-heading = تحويل لم يصل
members-dues-remittance-undo-day = يوم القيد المعاكس
members-dues-remittance-undo-reason = السبب
members-dues-remittance-undo-submit = تسجيل عدم الوصول
members-dues-remit-action = تحويل الحصة
members-dues-remit-heading = تحويل الحصة إلى وحدة أعلى
members-dues-remit-to = إلى
members-dues-remit-amount = المبلغ
members-dues-remit-day = اليوم
members-dues-remit-means = طريقة الأداء
members-dues-remit-reference = رقم الشيك أو مرجع التحويل
members-dues-remit-submit = تسجيل التحويل
members-dues-statement-opening = الرصيد الافتتاحي
members-dues-statement-receipts = المداخيل
members-dues-statement-from-below = حصص واردة
members-dues-statement-expenses = المصاريف
members-dues-statement-upward = حصص محولة
members-dues-statement-closing = الرصيد النهائي
members-dues-statement-below = مع كل الوحدات التابعة
members-dues-statement-means-caption = حسب طريقة الأداء
members-dues-statement-kinds-caption = حسب النوع
members-dues-statement-units-caption = حسب الوحدات
members-dues-statement-by-means-caption = البيان حسب طريقة الأداء
members-dues-statement-by-means-empty = لا حركة في هذه الفترة.
members-dues-statement-by-means-means = طريقة الأداء
members-dues-statement-by-means-opening = افتتاحي
members-dues-statement-by-means-receipts = مداخيل
members-dues-statement-by-means-from-below = حصص واردة
members-dues-statement-by-means-expenses = مصاريف
members-dues-statement-by-means-upward = حصص محولة
members-dues-statement-by-means-closing = نهائي
members-dues-statement-by-kind-caption = البيان حسب النوع
members-dues-statement-by-kind-empty = لا حركة في هذه الفترة.
members-dues-statement-by-kind-kind = النوع
members-dues-statement-by-kind-amount = المبلغ
members-dues-statement-by-unit-caption = البيان حسب الوحدات
members-dues-statement-by-unit-empty = لا حركة في هذه الفترة.
members-dues-statement-by-unit-unit = الوحدة
members-dues-statement-by-unit-opening = افتتاحي
members-dues-statement-by-unit-receipts = مداخيل
members-dues-statement-by-unit-from-below = حصص واردة
members-dues-statement-by-unit-expenses = مصاريف
members-dues-statement-by-unit-upward = حصص محولة
members-dues-statement-by-unit-closing = نهائي
members-dues-bank-lead = أرسلوا كشف البنك في ملف CSV، ثم سموا أعمدته. لا يُسجل أي أداء قبل موافقتكم، ولا يؤخذ السطر نفسه مرتين.
members-dues-bank-file = كشف البنك (CSV)
members-dues-bank-file-hint = خمسة ميغابايت على الأكثر.
members-dues-bank-submit = قراءة الملف
members-dues-bank-imports-caption = الكشوف الأخيرة
members-dues-bank-imports-empty = لا كشف بعد.
members-dues-bank-imports-name = الملف
members-dues-bank-imports-at = تاريخ الإرسال
members-dues-bank-imports-state = الوضعية
members-dues-bank-state-mapping = في انتظار تسمية الأعمدة
members-dues-bank-state-taken = قُرئت سطوره
members-dues-bank-columns-title = أعمدة الكشف
members-dues-bank-columns-lead = تحققوا من الأعمدة المقترحة:
members-dues-bank-preview = أول سطور الملف
members-dues-bank-column = العمود { $n }
members-dues-bank-columns-heading = رقم سطر العناوين
members-dues-bank-columns-heading-hint = تُقرأ السطور التي بعده. اكتبوا 0 إن لم تكن عناوين.
members-dues-bank-columns-day_column = عمود اليوم
members-dues-bank-columns-amount_column = عمود المبلغ الوارد
members-dues-bank-columns-amount_column-hint = عمود الدائن إن كان مستقلا.
members-dues-bank-columns-words = أعمدة البيان والمرجع
members-dues-bank-columns-words-hint = فيها يُبحث عن رقم المنخرط أو اسمه.
members-dues-bank-columns-submit = قراءة السطور
members-dues-bank-lines-heading = سطور كشف البنك
members-dues-bank-open-caption = سطور تنتظر موافقتكم
members-dues-bank-open-empty = لا سطر ينتظر موافقتكم.
members-dues-bank-open-lead = أشروا على السطور الصحيحة، واكتبوا رقم المنخرط حيث لم يُعرف.
members-dues-bank-by-number = عُرف بالرقم
members-dues-bank-by-name = عُرف بالاسم، تحققوا منه
members-dues-bank-number = رقم المنخرط
members-dues-bank-other = منخرط آخر: رقمه
members-dues-bank-member = المنخرط
members-dues-bank-dismiss = ليس أداء
members-dues-bank-send = إرسال الوصولات بالبريد الإلكتروني
members-dues-bank-confirm = تسجيل الأداءات المؤشر عليها
members-dues-bank-done-caption = سطور تم البت فيها
members-dues-bank-done-empty = لا سطر.
members-dues-bank-done-day = اليوم
members-dues-bank-done-words = البيان
members-dues-bank-done-amount = المبلغ
members-dues-bank-done-state = الوضعية
members-dues-bank-line-open = ينتظر
members-dues-bank-line-taken = سُجل أداؤه
members-dues-bank-line-dismissed = ليس أداء
members-dues-bank-report-caption = سطور لم تؤخذ
members-dues-bank-report-empty = أُخذت كل السطور.
members-dues-bank-report-line = السطر
members-dues-bank-report-why = السبب
members-dues-bank-report-text = محتواه
members-dues-bank-refused-day = لا يُقرأ فيه تاريخ
members-dues-bank-refused-amount = لا يُقرأ فيه مبلغ
members-dues-bank-refused-outgoing = مبلغ خارج أو خانة فارغة
members-dues-bank-refused-future = تاريخه لم يحن بعد
members-dues-bank-refused-closed = سجل الصندوق مقفل في هذا اليوم
members-dues-bank-refused-before = سبق أخذ السطر نفسه
members-dues-doc-receipt = وصل أداء
members-dues-doc-refund = وصل إرجاع
members-dues-doc-number = الرقم
members-dues-doc-name = توصلنا من
members-dues-doc-amount = المبلغ
members-dues-doc-day = اليوم
members-dues-doc-means = طريقة الأداء
members-dues-doc-reference = المرجع
members-dues-doc-covers = عن الفترة
members-dues-doc-note = ملاحظة
members-dues-doc-treasurer = أمين المال
members-dues-doc-president = الرئيس
members-dues-refused-amount-words = اكتبوا مبلغا بالأرقام، مثل 100 أو 100,50
members-dues-refused-amount-places = لا يُكتب بعد الفاصلة أكثر من رقمين
members-dues-refused-amount-large = المبلغ أكبر مما يُسجل مرة واحدة
members-dues-refused-amount-two-ways = يُقرأ هذا المبلغ بوجهين؛ اكتبوه دون فاصل بين الآلاف
members-dues-refused-amount-missing = اكتبوا المبلغ
members-dues-refused-amount-proposed = هذا ما هو مستحق؛ غيروه إن أُدي غيره ثم أرسلوا الاستمارة
members-dues-refused-not-positive = اكتبوا مبلغا أكبر من الصفر
members-dues-refused-future = هذا اليوم لم يحن بعد
members-dues-refused-closed = سجل الصندوق مقفل إلى غاية { $day }؛ اختاروا يوما بعده
members-dues-refused-countered = سبق تصحيح هذا القيد، أو هو نفسه تصحيح
members-dues-refused-not-by-hand = يُصحح هذا القيد من الأداء أو التحويل الذي جاء منه
members-dues-refused-begun = الرصيد الافتتاحي مسجل من قبل بهذه الطريقة
members-dues-refused-body = اختاروا هيئة من هيئات النظام الأساسي
members-dues-refused-category = اختاروا صنفا من أصناف النظام الأساسي
members-dues-refused-reason = اكتبوا السبب
members-dues-refused-order = هذا اليوم سابق لبدايته
members-dues-refused-nothing-to-close = لا قيد يُقفل إلى هذا اليوم، أو هو مقفل من قبل
members-dues-refused-no-receiver = لا وحدة أعلى لها حصة من واجبات هذه الوحدة
members-dues-refused-more-than-owed = هذا أكثر مما بقي تحويله: { $amount }
members-dues-refused-before-sent = هذا اليوم سابق ليوم الإرسال
members-dues-refused-remittance-ended = لم يعد هذا التحويل في الطريق
members-dues-refused-no-lines = لا سطور في الملف
members-dues-refused-not-a-table = تعذرت قراءة السطر { $n } من الملف
members-dues-refused-columns = سموا عمود اليوم وعمود المبلغ
members-dues-refused-read = سبقت قراءة هذا الكشف
members-dues-refused-nothing-chosen = أشروا على سطر واحد على الأقل
members-dues-refused-line-taken = سبق البت في أحد هذه السطور
members-dues-refused-no-such-number = لا منخرط في هذه الوحدة رقمه { $number }
members-dues-refused-too-long = الفترة أطول مما يُطبع مرة واحدة؛ اختاروا فترة أقصر
done-members-dues-paid = سُجل الأداء وصدر وصله.
done-members-dues-receipt-sent = أُرسل الوصل.
done-members-dues-receipt-no-address = ليس للمنخرط عنوان إلكتروني، فلم يُرسل شيء.
done-members-dues-payment-cancelled = أُلغي الأداء بأداء معاكس.
done-members-dues-exempted = سُجل الإعفاء.
done-members-dues-exemption-ended = انتهى الإعفاء.
done-members-dues-categorised = حُفظ الصنف.
done-members-dues-cash-entered = سُجل القيد.
done-members-dues-cash-countered = سُجل القيد المعاكس.
done-members-dues-book-closed = أُقفلت الفترة.
done-members-dues-remitted = سُجل التحويل، وهو في انتظار تأكيد الوصول.
done-members-dues-remittance-received = تأكد وصول التحويل.
done-members-dues-remittance-undone = سُجل أن التحويل لم يصل.
done-members-dues-bank-read = قُرئت السطور. تحققوا منها ثم سجلوا الأداءات.
done-members-dues-bank-confirmed = سُجلت الأداءات.
done-members-dues-bank-dismissed = لن يُحسب السطر أداء.
fact-opening = الرصيد الافتتاحي
fact-receipts = المداخيل
fact-from-below = حصص واردة
fact-expenses = المصاريف
fact-upward = حصص محولة
fact-closing = الرصيد النهائي
audit-action-members-pay = تسجيل أداء
audit-action-members-payment-cancelled = إلغاء أداء
audit-action-members-exempted = تسجيل إعفاء
audit-action-members-exemption-ended = إنهاء إعفاء
audit-action-members-categorised = تغيير صنف الواجب
audit-action-members-cash = تسجيل قيد في سجل الصندوق
audit-action-members-cash-countered = تسجيل قيد معاكس
audit-action-members-cash-closed = إقفال سجل الصندوق
audit-action-members-remitted = تحويل حصة
audit-action-members-remittance-received = تأكيد وصول تحويل
audit-action-members-remittance-undone = تسجيل عدم وصول تحويل
audit-action-members-bank = قراءة كشف البنك
audit-action-members-book-export = تحميل سجل الصندوق
audit-action-members-book-print = طباعة سجل الصندوق
audit-action-members-statement-print = طباعة البيان المالي
act-dues-exempted = { $body ->
    [none] إعفاء من واجب الانخراط
   *[other] إعفاء من واجب الانخراط بقرار من { $body }
}
act-dues-exemption-ended = { $day ->
    [none] انتهاء إعفاء من واجب الانخراط
   *[other] انتهاء إعفاء من واجب الانخراط ابتداء من { $day }
}
act-cashbook-closed = { $from ->
    [none] إقفال سجل الصندوق
   *[other] إقفال سجل الصندوق من { $from } إلى { $to }
}
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
members-import-because-phone-country = رقم هاتف بلا رمز البلد، مثلا ⁨+212612345678⁩
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
members-list-export-title = تصدير لائحة المنخرطين
members-list-export-lead = تتضمن اللائحة من تعرضهم الصفحة بشروط التصفية نفسها. يُسجل كل تصدير ويطلع عليه المعنيون.
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
act-membership-imported = استيراد لائحة منخرطين
act-membership-import-undone = تراجع عن استيراد لائحة منخرطين
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

# التسجيلات المكررة
members-duplicates = التسجيلات المكررة
members-duplicates-nav = التسجيلات المكررة
members-duplicates-looked = تم آخر فحص للسجل كله في { $at }، ويُقارَن ما تغير بعده في الليلة المقبلة.
members-duplicates-never-looked = يُفحص السجل كل ليلة. لم يُفحص بعد.
members-duplicates-filter-unit = الوحدة
members-duplicates-filter-state = الأزواج
members-duplicates-filter-submit = عرض
members-duplicates-state-open = تنتظر الدراسة
members-duplicates-state-apart = تبين أنها لشخصين
members-duplicates-table-caption = تسجيلات يرجح أنها لشخص واحد
members-duplicates-table-empty = لا تسجيلين يرجح أنهما لشخص واحد. يُفحص السجل كل ليلة.
members-duplicates-table-who = الأسماء
members-duplicates-table-numbers = الأرقام
members-duplicates-table-units = الوحدة الماسكة
members-duplicates-table-why = القرائن
members-duplicates-table-level = الاحتمال
members-duplicates-compare = مقارنة التسجيلين
members-duplicates-here =
    { $n ->
        [zero] لا تسجيل آخر يرجح أنه لهذا المنخرط.
        [one] يرجح أن هذا المنخرط مسجل مرة أخرى.
        [two] تسجيلان آخران يرجح أنهما لهذا المنخرط.
        [few] { $n-text } تسجيلات أخرى يرجح أنها لهذا المنخرط.
        [many] { $n-text } تسجيلا آخر يرجح أنها لهذا المنخرط.
       *[other] { $n-text } تسجيل آخر يرجح أنها لهذا المنخرط.
    }
members-alike-level-certain = مؤكد
members-alike-level-likely = مرجح
members-alike-level-possible = محتمل
members-alike-between = {"، "}
members-alike-against = وبخلاف ذلك: { $what }
members-alike-identity = رقم البطاقة الوطنية نفسه
members-alike-phone = الهاتف نفسه
members-alike-email = البريد الإلكتروني نفسه
members-alike-name = الاسم نفسه
members-alike-like-name = اسم قريب
members-alike-part-of-name = جزء من الاسم
members-alike-rare-name = اسم قليل التداول
members-alike-birth-day = تاريخ الازدياد نفسه
members-alike-swapped = يوم الازدياد وشهره مقلوبان
members-alike-near-day = تاريخ ازدياد يختلف في جزء واحد
members-alike-birth-year = سنة الازدياد نفسها دون معرفة اليوم
members-alike-other-day = تاريخ ازدياد آخر
members-alike-other-identity = رقم بطاقة وطنية آخر
members-alike-other-sex = جنس آخر
members-alike-other-name = اسم مختلف تماما
members-alike-title = تسجيلات يرجح أنها للشخص نفسه:
members-alike-elsewhere = يوجد تسجيل يرجح أنه للشخص نفسه في وحدة ليست من وحداتكم. يمكن للكتابة العامة مقارنة التسجيلين ودمجهما.
members-entry-anyway = هو شخص آخر: سجلوه مع ذلك
members-entry-anyway-hint = إن كان أحد المذكورين أعلاه، فاختاروه في خانة «{ members-entry-person }».
members-paper-anyway = سجلوا الطلب مع ذلك
members-paper-anyway-hint = يجوز لمن هو مقيد في السجل أن ينخرط في وحدة أخرى. ويظهر المذكورون أعلاه لمن يبت في الطلب.
members-entry-anyway-asked = في السجل من يرجح أنه الشخص نفسه. لم يُسجل شيء بعد.
members-merge-title = تسجيلان جنبا إلى جنب
members-merge-record = التسجيل { $number }
members-merge-caption = التسجيلان خانة خانة
members-merge-field = الخانة
members-merge-name_ar = الاسم بالعربية
members-merge-name_fr = الاسم بالفرنسية
members-merge-name_en = الاسم بالإنجليزية
members-merge-gender = الجنس
members-merge-birth_day = تاريخ الازدياد
members-merge-phone = الهاتف
members-merge-email = البريد الإلكتروني
members-merge-profession = المهنة
members-merge-area = محل السكنى
members-merge-identity = رقم البطاقة الوطنية
members-merge-number = رقم الانخراط المحتفظ به
members-merge-unit = الوحدة الماسكة للمعطيات
members-merge-offices = المهام الحالية
members-merge-account = الولوج
members-merge-account-yes = له حساب
members-merge-recorded = مسجل منذ
members-merge-none = لا شيء
members-merge-why = قرائن الشخص الواحد
members-merge-nothing-found = ليس في التسجيلين ما يدل على أنهما لشخص واحد.
members-merge-choose = الدمج في تسجيل واحد
members-merge-choose-lead = اختاروا الصحيح حيث يختلف التسجيلان. وما ورد في أحدهما وحده يؤخذ منه.
members-merge-reason = ملاحظة
members-merge-reason-hint = تُدرج في مسار المنخرط.
members-merge-submit = دمج التسجيلين
members-merge-will = مآل الباقي
members-merge-will-number = يؤدي الرقمان معا إلى التسجيل المدمج.
members-merge-will-fuse = تصير العضويتان عضوية واحدة منذ { $day }.
members-merge-will-memberships = تنتقل باقي العضويات والانتقالات والمهام إلى التسجيل المدمج، ويبقى ما انتهى منها في مساره.
members-merge-will-dues = تُحتسب أداءات التسجيلين معا، وما أُدي مرتين يُعد تسبيقا.
members-merge-will-rolls = تبقى لوائح الناخبين المحصورة كما هي، بأرقام وقتها.
members-merge-will-card = تبقى بطاقتا الانخراط صالحتين إلى حين إصدار بطاقة جديدة.
members-merge-will-reads = يرى المنخرط من اطلع على كل من التسجيلين وما وافق عليه فيهما.
members-merge-will-account = من يلج بأي من الحسابين يصل إلى التسجيل المدمج.
members-merge-will-undo =
    { $n ->
        [zero] لا يمكن التراجع عن الدمج.
        [one] يمكن التراجع عن الدمج خلال يوم واحد ما لم يُضف شيء إلى التسجيل المدمج.
        [two] يمكن التراجع عن الدمج خلال يومين ما لم يُضف شيء إلى التسجيل المدمج.
        [few] يمكن التراجع عن الدمج خلال { $n-text } أيام ما لم يُضف شيء إلى التسجيل المدمج.
        [many] يمكن التراجع عن الدمج خلال { $n-text } يوما ما لم يُضف شيء إلى التسجيل المدمج.
       *[other] يمكن التراجع عن الدمج خلال { $n-text } يوم ما لم يُضف شيء إلى التسجيل المدمج.
    }
members-merge-refused-choose = اختاروا إحدى القيمتين.
members-merge-refused-oneself = أحد التسجيلين لكم: ينبغي أن يدمجهما شخص آخر.
members-merge-refused-elsewhere = لأحد الشخصين عضوية أو مهمة في وحدة ليست من وحداتكم. يمكن للكتابة العامة دمج التسجيلين.
members-merge-refused-power = بهذا الدمج يحصل حساب على مهمة. لا تقوم به إلا الكتابة العامة.
members-merge-refused-two-seats = يتولى أصحاب البطاقتين مهمتين لا يجيز النظام الأساسي الجمع بينهما: أنهوا إحداهما أولا.
members-merge-refused-erasure = معطيات أحد الشخصين في طور المحو. ابدؤوا بالبت في ذلك.
members-merge-refused-reason = اكتبوا السبب.
members-merge-refused-over = انقضت المدة التي يمكن فيها التراجع عن هذا الدمج، أو سبق التراجع عنه.
members-merge-refused-changed-since = صُحح التسجيل المدمج بعد ذلك أو تغيرت عضوية فيه. لم يعد ممكنا فصله تلقائيا: صححوه يدويا.
members-merge-refused-built-since = أُضيف بعد ذلك شيء إلى التسجيل المدمج ({ $what }) ولا يُعرف لأي منهما. صححوه يدويا.
members-merge-refused-unit-gone = لم تعد إحدى وحدات التسجيلين موجودة.
members-apart-title = شخصان مختلفان
members-apart-lead = يخرج الزوج من اللائحة ولا يعود إليها إلا إن ظهرت قرائن جديدة.
members-apart-why = كيف علمتم ذلك
members-apart-submit = تسجيل أنهما شخصان
members-apart-judged = تبين أنهما شخصان في { $at }:
members-apart-open-again = تبين أنهما شخصان في { $at }، ثم ظهرت قرائن جديدة:
members-merges = التسجيلات المدمجة
members-merges-one = دمج تسجيلين
members-merges-table-caption = التسجيلات المدمجة
members-merges-table-empty = لم يُدمج أي تسجيل بعد.
members-merges-table-number = الرقم
members-merges-table-old = الرقم السابق
members-merges-table-unit = الوحدة الماسكة
members-merges-table-at = تاريخ الدمج
members-merges-table-state = الوضعية
members-merges-state-done = مدمج
members-merges-state-undone = متراجع عنه
members-merges-state-settled = مدمج نهائيا
members-merges-record = التسجيل
members-merges-fused = العضويات الموحدة
members-merges-fused-n =
    { $n ->
        [zero] لا شيء
        [one] عضوية واحدة
        [two] عضويتان
        [few] { $n-text } عضويات
        [many] { $n-text } عضوية
       *[other] { $n-text } عضوية
    }
members-merges-by = أنجزه
members-merges-undone = تراجع عنه
members-unmerge-title = التراجع عن هذا الدمج
members-unmerge-lead = يعود التسجيلان كما كانا. ممكن إلى غاية { $day }، ما لم يُضف شيء إلى التسجيل المدمج.
members-unmerge-reason = السبب
members-unmerge-submit = التراجع عن الدمج
members-why-merged = سُجلت مرتين
done-members-merged = صار التسجيلان تسجيلا واحدا.
done-members-unmerged = تم التراجع عن الدمج: عاد التسجيلان.
done-members-apart = تم تسجيل أنهما شخصان.
act-membership-merged = دمج تسجيلين لمنخرط واحد
act-membership-merge-undone = تراجع عن دمج تسجيلين
fact-memberships = العضويات الموحدة
subject-member-merge = دمج تسجيلين
subject-member-pair = زوج من التسجيلات
audit-action-members-merge = دمج تسجيلين
audit-action-members-unmerge = التراجع عن دمج
audit-action-members-apart = إثبات أن تسجيلين لشخصين
audit-action-members-alike = الإعلام بوجود تسجيل مرجح في وحدة أخرى
audit-action-people-merge = دمج معطيات شخصين
audit-action-people-unmerge = التراجع عن دمج معطيات شخصين
job-members-duplicates = البحث عن التسجيلات المكررة
personal-member_name = مفاتيح الأسماء
personal-member_pair = تسجيلات يرجح تكرارها
personal-member_merge = عمليات دمج التسجيلات
personal-member_merge_card = بطاقات تسجيلات مدمجة
personal-column-kept_number = الرقم المحتفظ به
personal-column-lost_number = الرقم السابق
personal-column-fused = العضويات الموحدة
personal-column-done_at = تاريخ الإنجاز
personal-column-undone_at = تاريخ التراجع
personal-column-undo_reason = سبب التراجع
personal-column-undo_act_idx = قيد التراجع
# معرفة القاعدة: أرقام عن المنخرطين.
members-figures-nav = معرفة القاعدة
members-figures-title = معرفة القاعدة
members-figures-composition = التركيبة السوسيو-مهنية
members-figures-ages = السن والجنس
members-figures-moves = الالتحاق والمغادرة
members-figures-coverage = التغطية الترابية
members-figures-dues = واجبات الانخراط
members-figures-show = عرض
members-figures-why = لماذا؟ اللائحة التي يُحتسب منها هذا الرقم
members-figures-withheld = غير مصرح به
members-figures-of = أرقام يوم { $day }، يُحتسب فيها كل شخص مرة واحدة في الوحدة وما تحتها، ولا تُحتسب العضويات الموقوفة.
members-figures-rule = لا يُصرح بأي رقم عن مجموعة تقل عن { $n ->
    [zero] { $n-text } شخص
    [one] شخص واحد
    [two] شخصين
    [few] { $n-text } أشخاص
    [many] { $n-text } شخصا
   *[other] { $n-text } شخص
}، ولا بما قد يُستنتج منه{ $article ->
    [none] .
   *[other] {" "}(المادة { $article }).
}
members-figures-none = لم يُجر أي احتساب لهذه الوحدة بعد. تُحتسب الأرقام تلقائيا عند نهاية كل شهر، وأول مرة في الليلة الموالية لتسجيل أول المنخرطين.
members-figures-all = المنخرطون
members-figures-unknown = مهنة غير معروفة
members-figures-middle = الطبقة الوسطى
members-figures-middle-share = نسبة الطبقة الوسطى
members-figures-is-middle = طبقة وسطى
members-figures-middle-rule = { $article ->
    [none] ما تعده المنظمة من الطبقة الوسطى: { $groups }.
   *[other] ما تعده المنظمة من الطبقة الوسطى: { $groups } (المادة { $article }).
}
members-figures-statutes = النظام الأساسي
members-figures-groups-caption = المنخرطون حسب الفئة السوسيو-مهنية
members-figures-groups-empty = لا أرقام.
members-figures-groups-group = الفئة السوسيو-مهنية
members-figures-groups-members = المنخرطون
members-figures-groups-share = النسبة
members-figures-groups-middle = الطبقة الوسطى
members-figures-bands-caption = النساء والرجال حسب السن
members-figures-bands-empty = لا أرقام.
members-figures-bands-band = السن
members-figures-bands-women = النساء
members-figures-bands-men = الرجال
members-figures-women = النساء
members-figures-men = الرجال
members-figures-sex-unknown = الجنس غير معروف
members-figures-age-unknown = السن غير معروف
members-figures-young = أقل من { $n ->
    [zero] { $n-text } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $n-text } سنوات
    [many] { $n-text } سنة
   *[other] { $n-text } سنة
}
members-figures-pyramid = هرم الأعمار
members-figures-pyramid-said = النساء والرجال حسب السن، الأكبر سنا في الأعلى؛ والجدول أسفله يتضمن الأرقام نفسها.
members-figures-months-caption = الالتحاق والمغادرة
members-figures-months-empty = لا أرقام.
members-figures-months-period = الفترة
members-figures-months-joined = الالتحاق
members-figures-months-left = المغادرة
members-figures-months-net = الفرق
members-figures-by-year = حسب السنوات
members-figures-year = الفترة
members-figures-moves-drawn = الالتحاق والمغادرة
members-figures-moves-said = الالتحاق والمغادرة فترة بفترة؛ والجدول أسفله يتضمن الأرقام نفسها.
members-figures-level = المجال الترابي
members-figures-map = المنخرطون حسب المجال الترابي
members-figures-map-legend = منخرطو الفروع في كل مجال ترابي؛ ومن ينتمي إلى فرعين يُحتسب فيهما معا.
members-figures-map-withheld = رقم غير مصرح به
members-figures-map-more = دون الفروع التي لا يُصرح برقمها
members-figures-no-map = لا مجالات ترابية تُرسم هنا.
members-figures-no-branch = لا فرع
members-figures-members = { $n ->
    [zero] لا منخرطين
    [one] منخرط واحد
    [two] منخرطان
    [few] { $n-text } منخرطين
    [many] { $n-text } منخرطا
   *[other] { $n-text } منخرط
}
members-figures-at-least = عدد المنخرطين { $n-text }، دون { $withheld } من الفروع التي لا يُصرح برقمها
members-figures-areas-caption = المنخرطون حسب المجال الترابي
members-figures-areas-empty = لا مجالات ترابية.
members-figures-areas-area = المجال الترابي
members-figures-areas-branches = الفروع
members-figures-areas-members = المنخرطون
members-figures-areas-withheld = فروع غير مصرح برقمها
members-figures-areas-all = المجالات الترابية
members-figures-areas-peopled = بها منخرطون
members-figures-areas-branch = فرع بلا منخرطين
members-figures-areas-none = بلا فرع
members-figures-owing-caption = وضعية واجبات الانخراط
members-figures-owing-empty = لا أرقام.
members-figures-owing-state = واجبات الانخراط
members-figures-owing-members = المنخرطون
members-figures-owing-share = النسبة
members-figures-paid-share = نسبة من لا متأخرات عليهم
members-figures-no-dues = لا ينص النظام الأساسي على واجبات للانخراط.
members-figures-dues-note = من ينتمي إلى عدة وحدات تُعد عليه متأخرات متى كان عليه واجب في إحداها.
members-figures-recount = احتساب الأرقام الآن
members-figures-recount-lead = تُحتسب الأرقام تلقائيا عند نهاية كل شهر. لا تطلبوا احتسابها الآن إلا بعد تسجيل عدد كبير، كاستيراد لائحة: فمن قارن بين يومين لا ينبغي أن يعرف من التحق بينهما، ولذلك يلزم عدد من التغييرات لا يقل عن أصغر مجموعة يُصرح برقمها.
members-figures-counting-submit = احتساب
members-figures-refused-few = عدد من التحقوا أو غادروا أو تغيرت وضعيتهم منذ آخر احتساب قليل جدا.
done-members-figures-asked = الاحتساب جار، وستظهر الأرقام هنا بعد لحظات.
actor-figures = أرقام المنخرطين
job-members-figures = احتساب أرقام المنخرطين
audit-action-members-figures = احتساب أرقام المنخرطين
audit-action-members-count-figures = طلب احتساب الأرقام
members-metric-members = عدد المنخرطين
members-metric-members-formula = المنخرطون النشيطون في الوحدة وما تحتها عند آخر احتساب داخل الفترة، كل شخص مرة واحدة.
members-metric-joined = الملتحقون
members-metric-joined-formula = من التحقوا بالوحدة أو بما تحتها خلال الأشهر التي تنتهي داخل الفترة؛ والانتقال بينها ليس التحاقا.
members-metric-left = المغادرون
members-metric-left-formula = من غادروا الوحدة وما تحتها خلال الأشهر التي تنتهي داخل الفترة؛ والانتقال بينها ليس مغادرة.
members-metric-women = نسبة النساء
members-metric-women-formula = النساء من بين المنخرطين عند آخر احتساب داخل الفترة.
members-metric-young = نسبة الشباب
members-metric-young-formula = المنخرطون دون سن الشباب كما يحددها النظام الأساسي، من بين المنخرطين عند آخر احتساب داخل الفترة.
members-metric-paid = نسبة المؤدين لواجب الانخراط
members-metric-paid-formula = المنخرطون الذين لا واجب عليهم في أي من وحداتهم وليسوا معفين، من بين المنخرطين عند آخر احتساب داخل الفترة.
members-metric-covered = التغطية الترابية
members-metric-covered-formula = المجالات الترابية من المستوى الأخير التي بها فرع فيه منخرط نشيط واحد على الأقل، من بين كل ما يدخل في نطاق الوحدة، عند آخر احتساب داخل الفترة.
# Saved searches and messages (decision 0022)
members-segments = عمليات البحث المحفوظة
members-segments-lead = يُعاد كل بحث محفوظ عند استعماله: تتغير نتائجه مع الأيام، ولا يعرض على أحد إلا من يحق له الاطلاع عليهم.
members-segments-table-caption = عمليات البحث المحفوظة
members-segments-table-empty = لا بحث محفوظا بعد. ابحثوا في سجل المنخرطين ثم احفظوا البحث.
members-segments-table-name = الاسم
members-segments-table-unit = الوحدة
members-segments-table-saved = آخر حفظ
members-segments-table-actions = عمليات
members-segment-open = عرض المنخرطين
members-segment-save = حفظ هذا البحث
members-segment-lead = يطلع عليه كل من يحق له الاطلاع على منخرطي الوحدة.
members-segment-asks = ما يُطلب
members-segment-everybody = كل المنخرطين.
members-segment-name = الاسم
members-segment-unit = الوحدة
members-segment-submit = حفظ
members-segment-drop = حذف البحث المحفوظ
done-members-segment-saved = حُفظ البحث.
done-members-segment-dropped = حُذف البحث المحفوظ.
members-filter-words = الكلمات
members-messages = الرسائل إلى المنخرطين
members-messages-lead = رسائل بالبريد أو رسائل نصية إلى المنخرطين الذين يحق لكم مراسلتهم، مع بيان من توصل بها.
members-messages-table-caption = الرسائل
members-messages-table-empty = لا رسائل بعد. ابدؤوا برسالة جديدة.
members-messages-table-subject = الموضوع
members-messages-table-way = الوسيلة
members-messages-table-unit = الوحدة
members-messages-table-state = الحالة
members-messages-table-at = التاريخ
members-message-state-draft = مسودة
members-message-state-preparing = قيد التحضير
members-message-state-sending = قيد الإرسال
members-message-state-done = اكتمل الإرسال
members-message-state-cancelled = أُوقف الإرسال
members-way-mail = بريد إلكتروني
members-way-sms = رسالة نصية
members-message-write = مراسلة هؤلاء المنخرطين
members-message-new = رسالة جديدة
members-message-edit = تعديل الرسالة
members-message-lead = يمكن أن يتضمن النص: { $slots }. يتوصل كل منخرط بالنص بلغته إن كُتب بها، وإلا فبأول لغة للتنظيم كُتب بها.
members-message-segment = إلى
members-message-way = الوسيلة
members-message-subject = الموضوع
members-message-subject-hint = لا تتضمنه الرسائل النصية.
members-message-body = النص
members-message-submit = حفظ المسودة والمعاينة
members-message-to-all = كل المنخرطين الذين يحق لي مراسلتهم
members-message-to-asked = من حددتهم شروط التصفية
members-message-to = إلى
members-message-count = العدد
members-message-get = يتوصلون بالرسالة
members-skip-no-address = دون بريد إلكتروني
members-skip-no-phone = دون هاتف
members-skip-opted-out = لا يرغبون في هذه الرسائل
members-skip-bounced = عنوان أو هاتف لا يعمل
members-skip-shared = عنوان مشترك: تصل الرسالة إلى غيرهم عليه
members-skip-changed = تغير العنوان أو الهاتف قبل الإرسال
members-skip-ended = لم يعودوا منخرطين
members-sms-total = مجموع الرسائل النصية
members-sms-total-about = مجموع الرسائل النصية، تقريبا (يختلف الطول باختلاف ما يُملأ)
members-sms-parts = { $n ->
    [zero] لا رسالة
    [one] رسالة نصية واحدة
    [two] رسالتان نصيتان
    [few] { $n-text } رسائل نصية
    [many] { $n-text } رسالة نصية
   *[other] { $n-text } رسالة نصية
}
members-sms-gsm = أبجدية الهاتف: 160 حرفا في الرسالة
members-sms-ucs2 = يونيكود: 70 حرفا في الرسالة
members-sms-outside = خارج أبجدية الهاتف: { $signs }
members-message-preview = معاينة
members-message-as = كما تصل إلى { $name }
members-message-as-nobody = لا أحد يتوصل بها بعد
members-message-nobody = …
members-message-send = إرسال
members-message-drop = حذف المسودة
members-message-preparing = يجري تحضير الرسالة: { $written } من أصل { $all } من المرسَل إليهم.
members-message-cancel = إيقاف الإرسال
members-message-text = نص الرسالة
members-message-sent-by = أُرسلت في { $at }، المرسل: { $by }
members-sending-lead = { $n ->
    [zero] لن يتوصل أحد بهذه الرسالة.
    [one] سيتوصل بها منخرط واحد. اكتبوا العدد لتأكيد الإرسال.
    [two] سيتوصل بها منخرطان. اكتبوا العدد لتأكيد الإرسال.
    [few] سيتوصل بها { $n-text } منخرطين. اكتبوا العدد لتأكيد الإرسال.
    [many] سيتوصل بها { $n-text } منخرطا. اكتبوا العدد لتأكيد الإرسال.
   *[other] سيتوصل بها { $n-text } منخرط. اكتبوا العدد لتأكيد الإرسال.
}
members-sending-count = العدد
members-sending-submit = إرسال الآن
members-letter-unknown-slot = «{ $word }» غير معروف. المعروف: { $known }
members-letter-brace = حاضنة دون مقابلها. المعروف: { $known }
members-letter-footer =
    تتوصلون بهذه الرسالة بصفتكم من منخرطي { $organisation }.
    للتوقف عن التوصل برسائل مثلها: { $link }
members-refused-half = { $lang ->
    [ar] بالعربية موضوع دون نص أو نص دون موضوع.
    [fr] بالفرنسية موضوع دون نص أو نص دون موضوع.
   *[en] بالإنجليزية موضوع دون نص أو نص دون موضوع.
}
members-refused-long-sms = { $lang ->
    [ar] النص العربي أطول من اللازم
    [fr] النص الفرنسي أطول من اللازم
   *[en] النص الإنجليزي أطول من اللازم
}: أجزاؤه { $n-text } والحد الأقصى { $most-text }.
members-refused-gone = هذا البحث لمن غادروا التنظيم: لا تُرسل إليهم رسائل.
members-refused-no-segment = لم يعد البحث المحفوظ موجودا. اختاروا غيره.
members-refused-no-recipients = لا أحد يتوصل بهذه الرسالة.
members-refused-changed = { $n ->
    [zero] تغير العدد: لا أحد الآن.
    [one] تغير العدد: منخرط واحد الآن. اكتبوا العدد الجديد.
    [two] تغير العدد: منخرطان الآن. اكتبوا العدد الجديد.
    [few] تغير العدد: { $n-text } منخرطين الآن. اكتبوا العدد الجديد.
    [many] تغير العدد: { $n-text } منخرطا الآن. اكتبوا العدد الجديد.
   *[other] تغير العدد: { $n-text } منخرط الآن. اكتبوا العدد الجديد.
}
members-refused-no-gateway = لا تُرسل الرسائل النصية من هنا بعد: يضبط مسؤول النظام sms_url وsms_from في ملف الإعداد.
members-fate-queued = في الانتظار
members-fate-sending = قيد التسليم
members-fate-sent = أُرسلت
members-fate-delivered = وصلت
members-fate-failed = تعذر الإرسال
members-fate-bounced = عادت
members-fate-unsure = غير مؤكدة
members-fate-skipped = لم تُرسل
members-fate-cancelled = أُوقفت
members-deliveries-caption = من توصل بماذا
members-deliveries-empty = لا أحد ممن يحق لكم الاطلاع عليهم.
members-deliveries-name = الاسم
members-deliveries-unit = الوحدة
members-deliveries-state = الحالة
members-deliveries-why = السبب
members-deliveries-at = التاريخ
members-failed-attempts = تعذر بعد محاولات عدة
members-failed-gone = لم يعد في السجل
members-unsure-why = انقطع الاتصال أثناء التسليم: قد تكون وصلت، ولا تعاد حتى لا تصل مرتين
members-bounced-undelivered = لم يسلمها المتعامل إلى الهاتف
members-bounced-status = رمز الرفض: { $status }
members-templates = نصوص جاهزة
members-templates-table-caption = نصوص جاهزة
members-templates-table-empty = لا نصوص جاهزة بعد. تُحفظ من صفحة كل رسالة.
members-templates-table-name = الاسم
members-templates-table-way = الوسيلة
members-templates-table-unit = الوحدة
members-templates-table-actions = عمليات
members-template-keep = الاحتفاظ بالنص لمرة أخرى
members-template-name = اسم النص
members-template-submit = احتفاظ
members-template-drop = حذف
members-template-no-name = اكتبوا اسما للنص.
done-members-template-kept = حُفظ النص.
done-members-template-dropped = حُذف النص.
members-bounces = عناوين لا تعمل
members-bounces-lead = لا تُرسل الرسائل إلى هذه العناوين والهواتف لأنها تعود منها. يزول ذلك بتصحيح العنوان في بطاقة المنخرط.
members-bounces-table-caption = عناوين لا تعمل
members-bounces-table-empty = لا عناوين معطلة.
members-bounces-table-name = الاسم
members-bounces-table-unit = الوحدة
members-bounces-table-why = السبب
members-bounces-table-at = آخر مرة
members-bounces-table-actions = عمليات
members-bounce-forget = تعمل من جديد
done-members-bounce-forgotten = تُرسل الرسائل إليه من جديد.
done-members-message-saved = حُفظت المسودة.
done-members-message-dropped = حُذفت المسودة.
done-members-message-sent = بدأ الإرسال.
done-members-message-cancelled = أُوقف الإرسال.
members-record-dead = تعود الرسائل المرسلة إلى هذا العنوان أو الهاتف: اطلبوا غيره وصححوا البطاقة.
members-stop-title = الرسائل إلى المنخرطين
members-stop-lead = تتوصلون برسائل { $organisation } إلى منخرطيها. تستمر الاستدعاءات وما يفرضه النظام الأساسي.
members-stop-submit = التوقف عن التوصل بها
members-stop-done = لن تتوصلوا برسائل { $organisation } إلى منخرطيها بهذه الوسيلة.
members-stop-again = التوصل بها من جديد
members-stop-shared = هذا العنوان لعدة منخرطين: يسري التوقف عليهم جميعا، ويُستأنف الإرسال إلى من توقف عنهم برابط كهذا.
members-stop-undone = ستتوصلون من جديد برسائل { $organisation } إلى منخرطيها.
members-me-messages = الرسائل التي أُرسلت إليّ
members-me-messages-lead = ما أرسلته إليكم وحدات التنظيم بصفتكم من المنخرطين.
members-me-messages-stop = اختيار ما تتوصلون به
members-me-messages-caption = الرسائل
members-me-messages-empty = لا رسائل بعد.
members-me-messages-message = الرسالة
members-me-messages-way = الوسيلة
members-me-messages-unit = المرسل
members-me-messages-state = الحالة
members-me-messages-at = التاريخ
members-ways-mail = الرسائل بالبريد الإلكتروني
members-ways-mail-lead = رسائل وحدات التنظيم إلى منخرطيها. لا يشمل ذلك الاستدعاءات وما يفرضه النظام الأساسي.
members-ways-sms = الرسائل النصية
members-ways-sms-lead = رسائل وحدات التنظيم إلى منخرطيها على الهاتف.
members-ways-wanted = تصلكم
members-ways-refused = متوقفة
members-ways-stop = التوقف عن التوصل بها
members-ways-again = التوصل بها من جديد
audit-action-members-segment = حفظ بحث
audit-action-members-segment-drop = حذف بحث محفوظ
audit-action-members-message = كتابة رسالة إلى المنخرطين
audit-action-members-message-drop = حذف مسودة رسالة
audit-action-members-message-send = إرسال رسالة إلى المنخرطين
audit-action-members-message-cancel = إيقاف إرسال رسالة
audit-action-members-message-bounce = تسجيل رسالة عادت
audit-action-members-bounce-forget = إعادة تشغيل عنوان
audit-action-members-template = الاحتفاظ بنص رسالة
audit-action-members-template-drop = حذف نص رسالة
subject-member-segment = بحث محفوظ
subject-member-message = رسالة إلى المنخرطين
subject-member-message-template = نص جاهز
job-members-messages = إرسال الرسائل إلى المنخرطين
job-members-messages-prepare = تحضير الرسائل إلى المنخرطين
job-members-messages-sweep = متابعة الرسائل العالقة
actor-messages = إرسال الرسائل
actor-bounces = البريد العائد
actor-sms = متعامل الرسائل النصية
personal-member_delivery = الرسائل التي أُرسلت إليكم
personal-member_bounce = عناوين لا تعمل
personal-member_audience = المتوصلون برسالة قيد التحضير
personal-member_segment = عمليات بحث محفوظة
personal-member_message = رسائل إلى المنخرطين
personal-member_message_template = نصوص جاهزة
personal-column-message_id = الرسالة
personal-column-way = الوسيلة
personal-column-parts = الأجزاء
personal-column-tried_at = آخر محاولة
personal-column-times = عدد المرات
personal-column-blocked = موقوف
personal-column-status = رمز الرفض
