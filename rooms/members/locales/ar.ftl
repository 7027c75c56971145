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
members-decision-grant = قبول
members-decision-refuse = رفض
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
personal-column-id = المعرف
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
