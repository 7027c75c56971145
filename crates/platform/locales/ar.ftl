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
