# The platform's messages: frame, faults, page kit.
lang-ar = العربية
lang-fr = Français
lang-en = English
skip-to-content = إلى المحتوى
menu = القائمة
main-menu = القائمة الرئيسية
close = إغلاق
crumbs = مسار التصفح
language = اللغة
search = بحث
search-portal = ابحث في البوابة
official-portal = البوابة الرسمية
to-portal = إلى البوابة
office-home = لوحة القيادة
room-platform = الإدارة
account-menu = قائمة الحساب
account-mine = حسابي
account-sessions = الجلسات والأمان
sign-out = تسجيل الخروج
demo-clock = هذا عرض تجريبي يعيش في زمنه الخاص:
foot-follow = تابعونا
foot-feed = موجز الأخبار
foot-events = تقويم المواعيد
foot-verify = للتحقق
foot-ledger = سجل المقررات
foot-open-data = البيانات المفتوحة
foot-organisation = فضاء التنظيم
foot-office = الدخول إلى فضاء التنظيم
foot-line = كل مضمون منشور مؤرخ ومثبت في السجل
foot-demo = عرض تجريبي: كل الأشخاص اصطناعيون باستثناء من يرد اسمه في بلاغ 8 أكتوبر 2018
request-id = رقم الطلب
fault-not-found-title = لم نجد هذه الصفحة
fault-not-found-text = قد يكون عنوانها تغير، أو أنها غير متاحة لكم.
fault-denied-title = هذا الإجراء غير مخول لكم
fault-denied-text = لا تخول لكم مهامكم الحالية هذا الإجراء على هذه الوحدة. اتصلوا بالمسؤول عنها.
fault-sign-in-title = المرجو تسجيل الدخول
fault-sign-in-text = هذه الصفحة مخصصة لمن سجل دخوله.
fault-refused-title = تعذر القيام بهذا الإجراء
fault-stale-title = تغير هذا السجل في هذه الأثناء
fault-stale-text = عدله شخص آخر بعد أن فتحتموه. عودوا إلى الصفحة السابقة لتجدوا ما كتبتموه، ثم أعيدوا فتح السجل.
fault-limited-title = محاولات كثيرة
fault-limited-text = انتظروا قليلا ثم أعيدوا المحاولة.
fault-unreadable-title = تعذرت قراءة ما أرسلتموه
fault-unreadable-form = النموذج المرسل غير تام أو لم يصل كاملا. عودوا إلى الصفحة السابقة وأعيدوا الإرسال.
fault-cross-site = أُرسل هذا النموذج من موقع آخر، فلم ننفذه. أعيدوا الإرسال من صفحات هذه البوابة.
fault-too-large = الملف أو النص المرسل أكبر من الحد المسموح به.
fault-unavailable-title = الخدمة غير متاحة مؤقتا
fault-unavailable-text = أعيدوا المحاولة بعد قليل. لم يضع شيء مما سبق حفظه.
fault-internal-title = وقع خطأ من جانبنا
fault-internal-text = لم يُحفظ شيء من هذا الطلب. إن تكرر الخطأ فأبلغوا المسؤول برقم الطلب أدناه.
form-required-mark = إلزامي
form-optional = (اختياري)
form-choose = اختاروا…
form-required = هذه الخانة إلزامية
form-required-multi = اكتبوا النص بلغة واحدة على الأقل
form-required-choice = اختاروا قيمة من اللائحة
form-required-check = لا بد من التأشير على هذه الخانة
form-email = اكتبوا عنوانا بريديا صحيحا، مثل name@example.org
form-number = اكتبوا عددا صحيحا
form-number-range = اكتبوا عددا بين { $least } و{ $most }
form-day = اكتبوا تاريخا صحيحا، مثل 2018-10-08
form-time = اكتبوا ساعة صحيحة، مثل 10:30
form-choice = هذه القيمة ليست من اللائحة
form-too-long = النص طويل: { $length } حرفا، والحد الأقصى { $max }
table-search = بحث في اللائحة
table-sort = ترتيب حسب هذا العمود
table-nothing-found = لا نتيجة توافق بحثكم. غيروا الكلمات أو أزيلوا المصافي.
filter-all = الكل
filter-apply = تصفية
export-csv = ملف CSV
export-xlsx = جدول Excel
pages = الصفحات
page-previous = السابق
page-next = التالي
form-errors = { $n ->
    [zero] لا أخطاء
    [one] خطأ واحد يحتاج إلى تصحيح
    [two] خطآن يحتاجان إلى تصحيح
    [few] { $n } أخطاء تحتاج إلى تصحيح
    [many] { $n } خطأ يحتاج إلى تصحيح
   *[other] { $n } خطأ يحتاج إلى تصحيح
}
count-results = { $n ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n-text } نتائج
    [many] { $n-text } نتيجة
   *[other] { $n-text } من النتائج
}
size-kb = { $n-text } كيلوبايت
size-mb = { $n-text } ميغابايت
# part: record
record-nav-audit = التتبع
record-nav-ledger = السجل
record-nav-statutes = النظام الأساسي
record-yes = نعم
record-no = لا
ledger-title = سجل المقررات
ledger-lead = كل ما له أثر تنظيمي أو قانوني، بترتيب وقوعه، دون محو ولا إعادة كتابة
ledger-what = كلما أُسست هيئة أو فُتحت مهمة أو اتُّخذ قرار أو صودق على محضر أو نُشر بلاغ، كُتب قيد في هذا السجل: ماذا وقع، ومتى، وباسم أي جهاز، وعلى أساس أي مادة. يحمل كل قيد بصمة، وتجتمع البصمات كلها في بصمة واحدة موقعة تسمى رأس السجل.
ledger-what-not = من احتفظ برأس سابق استطاع أن يثبت أن ما قبله لم يُغير ولم يُحذف منه شيء ولم يُقدم تاريخه، دون أن يثق بهذا الخادم. ولا يتضمن السجل معطيات شخصية سوى ما هو علني بطبيعته.
ledger-acts-title = القيود
ledger-acts-caption = قيود السجل، من الأحدث إلى الأقدم
ledger-acts-empty = لا قيود هنا. يُكتب القيد الأول بتأسيس التنظيم أو باعتماد نظامه الأساسي؛ وإن كنتم تستعملون المصافي فوسعوها.
ledger-acts-what = ما وقع
ledger-acts-number = الرقم
ledger-acts-when = التاريخ
ledger-acts-by = الجهاز
ledger-filter-kind = النوع
ledger-filter-unit = الوحدة
ledger-filter-from = من تاريخ
ledger-filter-until = إلى تاريخ
ledger-head-title = رأس السجل
ledger-size = حجم السجل
ledger-signed = وُقّع في
ledger-head-note = الرأس الموقع كما هو
ledger-head-link = رابط دائم لآخر رأس موقع
ledger-verify-title = تحققوا دون اتصال
ledger-verify-text = نزّلوا السجل كاملا، ثم شغلوا هذا الأمر على حاسوبكم. إن غُير قيد أو حُذف أو قُدم تاريخه سماه لكم الأمر باسمه.
ledger-download = تنزيل السجل كاملا
ledger-key-text = مفتاح التحقق من التوقيع. قارنوه بما حصلتم عليه من طريق آخر.
ledger-proof-sound = البرهان صحيح
ledger-proof-in = مدرج في السجل
ledger-proof-broken = تعذر إثبات هذا القيد
ledger-proof-out = غير مثبت
ledger-proof-broken-text = نص هذا القيد أو موضعه لا يوافق الرأس الموقع: إما أن قاعدة المعطيات عُدلت بعد التوقيع، وإما أنها تضررت. نزّلوا السجل وتحققوا منه.
ledger-proof-place = موضع القيد في السجل
ledger-unproven = لا يمكن إعداد برهان لهذا القيد: نصه أو موضعه لا يوافق الرأس الموقع.
ledger-consistency-unreadable = اكتبوا حجمين للسجل، مثل old=10&new=20، ولا يتجاوز الأول الثاني ولا الثاني الحجم الحالي.
ledger-facts = الوقائع
ledger-when = التاريخ
ledger-by = الجهاز
ledger-by-program = (كتبه النظام تلقائيا)
ledger-article = المادة
ledger-no-article = لا يستند هذا القيد إلى مادة بعينها
ledger-subject = الموضوع
ledger-unit = الوحدة
ledger-private = وقائع غير علنية
ledger-private-text = يلتزم القيد بهذه الوقائع ببصمة مملحة دون أن يكشفها. ويمكن محوها فيما بعد دون أن يتأثر السجل.
ledger-path = طريق البرهان
ledger-leaf = الورقة
ledger-level = المستوى
ledger-root = الجذر
ledger-canonical = نص القيد
ledger-canonical-text = والصيغة التي حُسبت بصمتها، حرفا بحرف:
ledger-verify-self = تحققوا بأنفسكم
ledger-proof-text = يجمع هذا الملف القيد وطريقه والرأس الموقع، ويكفي وحده للتحقق دون اتصال.
ledger-proof-download = تنزيل البرهان
ledger-all = السجل كاملا
ledger-box-title = السجل
ledger-box-badge = مثبت
ledger-box-text = كل تغيير ذي أثر يُقيد في السجل ويظهر للعموم مع برهانه.
audit-title = التتبع
audit-lead = من قام بماذا أو اطلع على ماذا أو نزّل ماذا
audit-lines-caption = أسطر التتبع، من الأحدث إلى الأقدم
audit-lines-empty = لا أسطر في هذا النطاق. وسعوا الفترة أو أزيلوا المصافي.
audit-lines-at = الوقت
audit-lines-actor = الفاعل
audit-lines-action = الإجراء
audit-lines-outcome = النتيجة
audit-lines-subject = الموضوع
audit-lines-unit = الوحدة
audit-lines-address = العنوان الشبكي
audit-lines-request = رقم الطلب
audit-outcome-done = تم
audit-outcome-refused = رُفض
audit-filter-action = الإجراء
audit-filter-actor = الفاعل
audit-filter-subject = الموضوع
audit-filter-outcome = النتيجة
audit-filter-from = من تاريخ
audit-filter-until = إلى تاريخ
home-morning = صباح الخير، { $name }
home-afternoon = طاب يومكم، { $name }
home-evening = مساء الخير، { $name }
home-broken = تعذر إعداد جزء من هذه الصفحة، وما عداه صحيح. أعيدوا المحاولة بعد قليل.
home-due = اليوم وما يليه
home-due-empty = لا موعد ولا أجل في الأيام الأربعة عشر القادمة. استدعوا إلى اجتماع أو سجلوا موعدا ليظهر هنا.
home-today = اليوم
home-empty-title = لم يبدأ العمل بعد
home-empty-admin = ابدؤوا بمراجعة النظام الأساسي، ثم ادعوا من يعملون معكم إلى فتح حساباتهم.
home-empty-text = ستظهر هنا لوحات عملكم حين تُسند إليكم مهمة. راجعوا في انتظار ذلك قواعد التنظيم.
home-empty-statutes = النظام الأساسي
home-year = سنة
home-year-label = تقويم سنة { $year }
home-year-previous = السنة السابقة
home-year-next = السنة الموالية
home-kind-meeting = اجتماع
home-kind-event = موعد
home-kind-deadline = أجل قانوني
home-days = تفاصيل الأيام
statutes-title = النظام الأساسي
statutes-lead = قواعد التنظيم السارية كما يطبقها هذا البرنامج، مكتوبة جملا
statutes-synthetic = مواد هذا النظام وأعداده وآجاله مثال توضيحي.
statutes-articles = المواد
statutes-article = المادة
statutes-untitled = دون عنوان
statutes-edition = الصيغة
statutes-version = النسخة
statutes-adopted = صودق عليها في
statutes-in-force = سارية منذ
statutes-contents = المحتويات
statutes-other-version = (نسخة أخرى من النظام الأساسي)
fact-name = الاسم
fact-title = العنوان
fact-office = المنصب
fact-body = الجهاز
fact-unit = الوحدة
fact-unit-kind = نوع الوحدة
fact-kind = النوع
fact-parent = الوحدة الأعلى
fact-area = النطاق الترابي
fact-start = البداية
fact-deadline = الأجل
fact-end = النهاية
fact-ended = انتهت في
fact-day = اليوم
fact-at = الوقت
fact-starts-at = يبدأ في
fact-ends-at = ينتهي في
fact-place = المكان
fact-number = الرقم
fact-reason = السبب
fact-person = الشخص
fact-deputy = النائب
fact-present = الحاضرون
fact-required = العدد المطلوب
fact-members = الأعضاء
fact-quorum = النصاب القانوني
fact-met = اكتمال النصاب
fact-call = الاستدعاء
fact-term = رقم الولاية
fact-seat = المقعد
fact-origin = أصل المهمة
fact-role = الصفة
fact-version = النسخة
fact-in-force = سارية منذ
fact-adopted = صودق عليها
fact-sha256 = بصمة الملف
fact-decision = القرار
fact-text = النص
fact-for = موافقون
fact-against = معارضون
fact-abstain = ممتنعون
fact-meeting = الاجتماع
fact-article = المادة
fact-revision = المراجعة
fact-due = أجل التنفيذ
fact-source = المصدر
fact-previous = السابق
subject-meeting = اجتماع
subject-decision = قرار
subject-minutes = محضر
subject-article = مقال
subject-unit = وحدة تنظيمية
subject-mandate = مهمة
subject-role = صفة
subject-organisation = التنظيم
subject-statutes = النظام الأساسي
ledger-acts-count = { $n ->
    [zero] لا قيود بعد
    [one] قيد واحد
    [two] قيدان
    [few] { $n-text } قيود
    [many] { $n-text } قيدا
   *[other] { $n-text } قيد
}
ledger-proof-hashes = { $n ->
    [zero] هو القيد الوحيد، وبصمته هي الجذر.
    [one] يكفي ضم بصمة واحدة للوصول إلى الجذر الموقع.
    [two] يكفي ضم بصمتين للوصول إلى الجذر الموقع.
    [few] يكفي ضم { $n-text } بصمات للوصول إلى الجذر الموقع.
    [many] يكفي ضم { $n-text } بصمة للوصول إلى الجذر الموقع.
   *[other] يكفي ضم { $n-text } بصمة للوصول إلى الجذر الموقع.
}
home-in-days = { $n ->
    [zero] اليوم
    [one] غدا
    [two] بعد يومين
    [few] بعد { $n-text } أيام
    [many] بعد { $n-text } يوما
   *[other] بعد { $n-text } يوم
}
act-organisation-founded = { $name ->
    [none] تأسيس التنظيم
   *[other] تأسيس { $name }
}
act-statutes-adopted = { $version ->
    [none] اعتماد النظام الأساسي
   *[other] اعتماد النظام الأساسي، نسخة { $version }
}
act-unit-founded = { $name ->
    [none] إحداث وحدة تنظيمية
   *[other] إحداث { $name }
}
act-unit-closed = { $name ->
    [none] حل وحدة تنظيمية
   *[other] حل { $name }
}
act-unit-renamed = { $name ->
    [none] تغيير اسم وحدة تنظيمية
   *[other] تغيير اسم وحدة تنظيمية إلى { $name }
}
act-mandate-opened = { $office ->
    [none] بداية مهمة
   *[other] بداية مهمة: { $office }
}
act-mandate-ended = { $office ->
    [none] انتهاء مهمة
   *[other] انتهاء مهمة: { $office }
}
act-mandate-substituted = { $office ->
    [none] إنابة في مهمة
   *[other] إنابة في مهمة: { $office }
}
act-meeting-convened = { $title ->
    [none] { $body ->
        [none] استدعاء إلى اجتماع
       *[other] استدعاء إلى اجتماع: { $body }
    }
   *[other] استدعاء إلى اجتماع: { $title }
}
act-meeting-convened-urgent = { $title ->
    [none] { $body ->
        [none] استدعاء إلى اجتماع على وجه الاستعجال
       *[other] استدعاء إلى اجتماع على وجه الاستعجال: { $body }
    }
   *[other] استدعاء إلى اجتماع على وجه الاستعجال: { $title }
}
act-meeting-cancelled = { $title ->
    [none] { $body ->
        [none] إلغاء اجتماع
       *[other] إلغاء اجتماع: { $body }
    }
   *[other] إلغاء اجتماع: { $title }
}
act-meeting-postponed = { $title ->
    [none] { $body ->
        [none] تأجيل اجتماع
       *[other] تأجيل اجتماع: { $body }
    }
   *[other] تأجيل اجتماع: { $title }
}
act-meeting-opened = { $title ->
    [none] { $body ->
        [none] افتتاح اجتماع
       *[other] افتتاح اجتماع: { $body }
    }
   *[other] افتتاح اجتماع: { $title }
}
act-meeting-closed = { $title ->
    [none] { $body ->
        [none] اختتام اجتماع
       *[other] اختتام اجتماع: { $body }
    }
   *[other] اختتام اجتماع: { $title }
}
act-meeting-quorum-recorded = { $present ->
    [none] معاينة النصاب القانوني
   *[other] معاينة النصاب القانوني: الحاضرون { $present }
}
act-decision-adopted = { $title ->
    [none] { $number ->
        [none] المصادقة على قرار
       *[other] المصادقة على قرار، رقم { $number }
    }
   *[other] المصادقة على قرار: { $title }
}
act-decision-rejected = { $title ->
    [none] { $number ->
        [none] رفض مشروع قرار
       *[other] رفض مشروع قرار، رقم { $number }
    }
   *[other] رفض مشروع قرار: { $title }
}
act-decision-closed = { $title ->
    [none] { $number ->
        [none] إقفال قرار بعد تنفيذه
       *[other] إقفال قرار بعد تنفيذه، رقم { $number }
    }
   *[other] إقفال قرار بعد تنفيذه: { $title }
}
act-minutes-approved = { $title ->
    [none] المصادقة على محضر
   *[other] المصادقة على محضر: { $title }
}
act-article-published = { $title ->
    [none] نشر مقال
   *[other] نشر مقال: { $title }
}
act-article-corrected = { $title ->
    [none] تصحيح مقال منشور
   *[other] تصحيح مقال منشور: { $title }
}
act-article-withdrawn = { $title ->
    [none] سحب مقال منشور
   *[other] سحب مقال منشور: { $title }
}
act-role-appointed = { $role ->
    [none] إسناد صفة
   *[other] إسناد صفة: { $role }
}
act-role-ended = { $role ->
    [none] إنهاء صفة
   *[other] إنهاء صفة: { $role }
}
