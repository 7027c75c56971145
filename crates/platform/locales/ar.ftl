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
form-stale = عدل شخص آخر هذا السجل بعد أن فتحتموه. ما كتبتموه محفوظ أدناه؛ راجعوه ثم أعيدوا الإرسال ليحل محل النسخة المحفوظة.
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

# part: ops
form-required-file = اختر ملفا
upload-stalled = توقف وصول الملف. تحقق من الاتصال ثم أعد الإرسال.
file-found = { $found ->
    [jpeg] صورة JPEG
    [png] صورة PNG
    [webp] صورة WebP
    [gif] صورة GIF
    [heic] صورة HEIC أو AVIF
    [picture] صورة من نوع آخر
    [pdf] وثيقة PDF
    [docx] وثيقة Word
    [xlsx] مصنف Excel
    [odt] نص OpenDocument
    [old-office] وثيقة من برنامج مكتبي قديم
    [markup] صفحة ويب أو رسم متجهي (SVG أو HTML)
    [program] برنامج قابل للتنفيذ
    [archive] أرشيف مضغوط
    [media] ملف صوتي أو مرئي
    [text] نص عادي
   *[unknown] ملف من نوع غير معروف
}
file-refused-empty = الملف فارغ. اختر ملفا آخر.
file-refused-too-large = حجم الملف { $size } ميغابايت، والحد الأقصى المسموح به { $limit } ميغابايت.
file-refused-not-image = اختر صورة من نوع JPEG أو PNG أو WebP. محتوى هذا الملف هو { file-found }.
file-refused-not-document = اختر ملف PDF أو Word ‏(docx) أو Excel ‏(xlsx) أو OpenDocument ‏(odt). محتوى هذا الملف هو { file-found }.
file-refused-disguised = ينتهي اسم الملف بـ { $extension } بينما محتواه { file-found }. صحح امتداد الملف أو اختر ملفا آخر.
file-refused-pixels = أبعاد الصورة { $width } × { $height } بكسل، والحد الأقصى 50 مليون بكسل. صغّرها أولا.
file-refused-damaged = الملف تالف أو ناقص. احفظه من جديد ثم أعد إرساله.
file-refused-macros = تحتوي الوثيقة على وحدات ماكرو. احفظها دونها (docx أو xlsx أو odt).
file-refused-cut-off = لم يصل الملف كاملا. أعد إرساله.
jobs-nav = قائمة المهام
jobs-title = قائمة المهام
jobs-one-title = مهمة
jobs-caption = المهام، الأحدث أولا
jobs-empty = لا توجد مهام. تظهر هنا عند إرسال الرسائل أو إنجاز أعمال أخرى في الخلفية.
jobs-kind = النوع
jobs-state = الحالة
jobs-state-waiting = في الانتظار
jobs-state-running = قيد الإنجاز
jobs-state-done = منجزة
jobs-state-dead = متخلى عنها
jobs-attempts = المحاولات
jobs-asked = طُلبت في
jobs-due = موعد التنفيذ
jobs-finished = انتهت في
jobs-error = آخر خطأ
jobs-id = الرقم
jobs-mail = تتعلق بـ
jobs-payload = معطيات المهمة
jobs-retry = إعادة المحاولة
jobs-retry-all = إعادة محاولة كل المهام المتخلى عنها
jobs-discard = حذف
jobs-refused-not-dead = لا يمكن إعادة محاولة مهمة أو حذفها إلا إذا كان قد تُخلي عنها. لقد تغيرت هذه المهمة في الأثناء.
done-jobs-retried = أعيدت المهمة إلى القائمة.
done-jobs-discarded = حُذفت المهمة.
mail-nav = البريد الصادر
mail-title = البريد الصادر
mail-one-title = رسالة
mail-caption = الرسائل، الأحدث أولا
mail-empty = لا توجد رسائل بعد. تظهر هنا الاستدعاءات والدعوات والتذكيرات فور تحريرها.
mail-subject = الموضوع
mail-to = إلى
mail-from = من
mail-state = الحالة
mail-state-waiting = في الانتظار
mail-state-sent = أُرسلت
mail-state-failed = لم تُسلَّم
mail-written = حُررت في
mail-sent = سُلمت في
mail-failed = تُخلي عنها في
mail-response = جواب الخادم
mail-message-id = معرّف الرسالة
mail-attachment = المرفق
mail-text = النص
mail-audited = سُجلت هذه القراءة في سجل التدقيق. الروابط المخصصة لاستعمال واحد محجوبة.
