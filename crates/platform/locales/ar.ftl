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
search-portal = البحث في البوابة
official-portal = البوابة الرسمية
to-portal = إلى البوابة
office-home = لوحة القيادة
room-platform = الإدارة
account-menu = قائمة الحساب
account-mine = حسابي
account-sessions = الجلسات والأمان
sign-out = تسجيل الخروج
demo-clock-label = ساعة العرض التجريبي
demo-clock = هذا عرض تجريبي يعيش في زمنه الخاص:
demo-clock-more = تقديم الساعة
foot-follow = تابعونا
foot-feed = موجز الأخبار
foot-events = تقويم المواعيد
foot-verify = للتحقق
foot-ledger = سجل القيود
foot-open-data = البيانات المفتوحة
foot-organisation = فضاء التنظيم
foot-office = الدخول إلى فضاء التنظيم
foot-line = كل مضمون منشور مؤرخ ومقيد في سجل القيود
foot-demo = عرض تجريبي: كل الأشخاص اصطناعيون باستثناء من يرد اسمه في بلاغ 8 أكتوبر 2018
request-id = رقم الطلب
fault-not-found-title = لم نجد هذه الصفحة
fault-not-found-text = قد يكون عنوانها تغير، أو أنها غير متاحة لكم.
fault-denied-title = هذا الإجراء غير مخول لكم
fault-denied-text = لا تخول لكم مهامكم الحالية هذا الإجراء على هذه الوحدة. اتصلوا بالمسؤول عنها.
fault-sign-in-title = المرجو تسجيل الدخول
fault-sign-in-text = هذه الصفحة مخصصة لمن سجل دخوله.
fault-refused-title = تعذر القيام بهذا الإجراء
fault-stale-title = تغيرت هذه المعطيات في هذه الأثناء
fault-stale-text = عدلها شخص آخر بعد أن فتحتموها. عودوا إلى الصفحة السابقة لتجدوا ما كتبتموه، ثم أعيدوا فتح الصفحة.
fault-limited-title = محاولات كثيرة
fault-limited-text = انتظروا قليلا ثم أعيدوا المحاولة.
fault-unreadable-title = تعذرت قراءة ما أرسلتموه
fault-method = هذا العنوان يستقبل استمارات ولا يُفتح وحده. عودوا إلى الصفحة التي جئتم منها وأعيدوا المحاولة من هناك.
fault-only-read = هذا العنوان للقراءة فقط: اطلبوه بطريقة GET.
fault-unreadable-form = الاستمارة المرسلة غير تامة أو لم تصل كاملة. عودوا إلى الصفحة السابقة وأعيدوا الإرسال.
fault-cross-site = أُرسل هذا النموذج من موقع آخر، فلم ننفذه. أعيدوا الإرسال من صفحات هذه البوابة.
fault-too-large-title = ما أرسلتموه أكبر من الحد المسموح به
fault-too-large-text = لم يُحفظ شيء منه. عودوا إلى الصفحة السابقة في المتصفح: ما كتبتموه ما زال فيها. اختصروه، أو احفظوه على مراحل.
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
form-moment-time = حددتم اليوم دون الساعة: اكتبوا الساعة أيضا
form-moment-day = حددتم الساعة دون اليوم: اكتبوا اليوم أيضا
form-kept = لا يوجد اتصال: ما كتبتموه محفوظ في هذا الجهاز، وسيُرسل مرة واحدة حين يعود الاتصال.
form-sent-before = أُخذ من قبل بنموذج من هذه الصفحة يختلف عن هذا. راجعوا ما سُجل، ثم أرسلوا إن كان هذا شيئا آخر.
form-stale = عدل شخص آخر هذه المعطيات بعد أن فتحتموها. ما كتبتموه محفوظ أدناه؛ راجعوه ثم أعيدوا الإرسال ليحل محل النسخة المحفوظة.
form-choice = هذه القيمة ليست من اللائحة
form-too-long = النص أطول من المسموح به. عدد الحروف: { $length-text }؛ الحد الأقصى: { $max-text }.

# حقول يُختار فيها بالكتابة
pick-add = إضافة
pick-add-label = اكتبوا اسما لإضافته
pick-matches = من تقصدون؟
pick-offered = اختاروا، أو اكتبوا أعلاه
pick-several = تحمل هذا الاسم عدة نتائج: اختاروا واحدة منها
pick-several-tick = تحمل هذا الاسم عدة نتائج: أشروا على ما تقصدون، أو أفرغوا الخانة
pick-many-matches = النتائج المطابقة كثيرة وهذه أولها: اختاروا، أو اكتبوا اسما أوفى
pick-nothing = لا شيء مما يمكنكم اختياره يطابق «{ $typed }»
pick-perhaps = لم تكتبوا الاسم كاملا، وهذا هو السجل الوحيد المطابق: اختاروه إن كنتم تقصدونه، أو اكتبوا غيره
pick-gone = ما اخترتموه لم يعد متاحا: اكتبوا الاسم من جديد
pick-gone-some = بعض ما اخترتموه لم يعد متاحا وأزيل من اللائحة: راجعوها
pick-suggestions = { $n ->
    [zero] لا اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $n-text } اقتراحات
    [many] { $n-text } اقتراحا
   *[other] { $n-text } اقتراح
}

table-search = بحث في اللائحة
table-sort = ترتيب حسب هذا العمود
table-no-such-page = لا تصل اللائحة إلى هذه الصفحة.
table-first-page = الصفحة الأولى
table-nothing-found = لا نتيجة توافق بحثكم. غيروا الكلمات أو احذفوا شروط التصفية.
filter-all = الكل
filter-apply = تصفية
filter-fold = { $n ->
    [zero] شروط التصفية
    [one] شروط التصفية: شرط واحد معمول به
    [two] شروط التصفية: شرطان معمول بهما
    [few] شروط التصفية: { $n-text } شروط معمول بها
    [many] شروط التصفية: { $n-text } شرطا معمولا به
   *[other] شروط التصفية: { $n-text } شرط معمول به
}
page-actions-more = مزيد من الإجراءات
export-csv = ملف CSV
export-xlsx = جدول Excel
pages = الصفحات
page-previous = السابق
page-next = التالي
form-error-line = { $label }: { $text }
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
count-more = { $n ->
    [zero] أكثر من لا شيء؛ أضيفوا كلمة أو شرطا لتضييق البحث
    [one] أكثر من نتيجة واحدة؛ أضيفوا كلمة أو شرطا لتضييق البحث
    [two] أكثر من نتيجتين؛ أضيفوا كلمة أو شرطا لتضييق البحث
    [few] أكثر من { $n-text } نتائج؛ أضيفوا كلمة أو شرطا لتضييق البحث
    [many] أكثر من { $n-text } نتيجة؛ أضيفوا كلمة أو شرطا لتضييق البحث
   *[other] أكثر من { $n-text } من النتائج؛ أضيفوا كلمة أو شرطا لتضييق البحث
}
size-kb = { $n-text } كيلوبايت
size-mb = { $n-text } ميغابايت

# part: accounts
fault-confirm-title = المرجو إعادة كتابة كلمة السر
fault-confirm-text = هذا الإجراء يتطلب التأكد من هويتكم.
role-administrator = مسؤول النظام
role-secretariat = الكتابة العامة
role-president = الرئيس
role-secretary = الكاتب
role-treasurer = أمين المال
role-bureau = عضو المكتب
role-communication = محرر التواصل
role-publisher = ناشر البوابة
role-auditor = المدقق
role-member = منخرط
accounts-nav = الحسابات
accounts-sign-in-title = الدخول إلى فضاء التنظيم
accounts-sign-in-email = البريد الإلكتروني
accounts-sign-in-password = كلمة السر
accounts-sign-in-submit = دخول
accounts-sign-in-wrong = العنوان أو كلمة السر غير صحيح.
accounts-sign-in-forgotten = نسيتم كلمة السر؟
accounts-forgotten-title = كلمة سر منسية
accounts-forgotten-lead = اكتبوا عنوان الدخول إلى حسابكم، ونرسل إليه رابطا لاختيار كلمة سر جديدة.
accounts-forgotten-email = عنوان الدخول
accounts-forgotten-submit = إرسال الرابط
accounts-forgotten-back = العودة إلى الدخول
done-accounts-forgotten-asked = إن كان لهذا العنوان حساب فقد أُرسل إليه رابط صالح ساعة واحدة. إن لم يصلكم فراجعوا البريد غير المرغوب فيه، أو اتصلوا بمسؤول الحسابات.
accounts-code-title = رمز التحقق
accounts-code-code = الرمز
accounts-code-code-hint = ستة أرقام من تطبيق التحقق، أو أحد رموز الاسترجاع
accounts-code-submit = تأكيد
accounts-code-wrong = الرمز غير صحيح، أو سبق استعماله. انتظروا الرمز الموالي.
accounts-code-again = انقضت مهلة هذه الخطوة. أعيدوا الدخول من البداية.
accounts-password-short = كلمة السر قصيرة: اكتبوا { $least-text } حرفا على الأقل. جملة قصيرة تفي بالغرض.
accounts-password-weak = كلمة السر هذه مما يُجرَّب أولا. اختاروا غيرها، جملة مثلا.
accounts-password-differs = الكتابتان مختلفتان
accounts-password-wrong = كلمة السر غير صحيحة
accounts-password-current = كلمة السر الحالية
accounts-invitation-title = مرحبا بكم: اختاروا كلمة السر
accounts-invitation-email = عنوان الدخول
accounts-invitation-email-hint = تدخلون به إلى حسابكم، وإليه تُرسل الرسائل الموجهة إليكم.
accounts-invitation-password = كلمة السر
accounts-invitation-password-hint = 12 حرفا على الأقل؛ جملة قصيرة يسهل عليكم تذكرها ويصعب على غيركم تخمينها
accounts-invitation-again = إعادة كتابتها
accounts-invitation-submit = فتح الحساب
accounts-new-password-title = كلمة سر جديدة
accounts-new-password-password = كلمة السر الجديدة
accounts-new-password-password-hint = 12 حرفا على الأقل؛ جملة قصيرة يسهل عليكم تذكرها ويصعب على غيركم تخمينها
accounts-new-password-again = إعادة كتابتها
accounts-new-password-submit = حفظ كلمة السر
accounts-password-password = كلمة السر الجديدة
accounts-password-password-hint = 12 حرفا على الأقل؛ جملة قصيرة يسهل عليكم تذكرها ويصعب على غيركم تخمينها
accounts-password-again = إعادة كتابتها
accounts-password-submit = تغيير كلمة السر
accounts-link-spent-title = هذا الرابط لم يعد صالحا
accounts-link-used = سبق استعمال هذا الرابط، وهو صالح لمرة واحدة.
accounts-link-withdrawn = سُحب هذا الرابط.
accounts-link-expired = انقضت مدة صلاحية هذا الرابط.
accounts-link-unknown = لا نعرف هذا الرابط. تأكدوا من أنكم نقلتموه كاملا.
accounts-link-spent-help = اطلبوا رابطا جديدا من مسؤول الحسابات، أو ادخلوا إن كان لكم حساب.
accounts-tab-mine = حسابي
accounts-tab-password = كلمة السر
accounts-tab-second-step = التحقق بخطوتين
accounts-tab-sessions = الجلسات
accounts-tab-address = عنوان الدخول
accounts-fact-label = الاسم
accounts-fact-email = عنوان الدخول
accounts-fact-person = الشخص
accounts-fact-second-step = التحقق بخطوتين
accounts-fact-created = تاريخ الفتح
accounts-fact-state = الحالة
accounts-fact-lang = لغة المراسلة
accounts-person-open = فتح بطاقة الشخص
accounts-person-none = غير مرتبط بشخص
accounts-roles-title = صفاتي الآن
accounts-roles-lead = مصدرها انتداباتكم وتعييناتكم، وتنتهي بانتهائها.
accounts-roles-empty = لا صفة لكم حاليا. اطلبوا تعيينا من مسؤول الحسابات.
accounts-unit-all = التنظيم كله
accounts-mine-title = اللغة
accounts-mine-lang = لغة الرسائل الموجهة إليكم
accounts-mine-submit = حفظ
done-accounts-saved = تم الحفظ.
done-accounts-opened = فُتح حسابكم. ننصحكم بتفعيل التحقق بخطوتين.
done-accounts-password-changed = تغيرت كلمة السر، وأُنهيت الجلسات الأخرى.
accounts-second-step-title = التحقق بخطوتين
accounts-second-step-lead = بعد التفعيل يُطلب منكم عند كل دخول رمز من هاتفكم، فلا تكفي كلمة السر وحدها من عرفها.
accounts-second-step-first = افتحوا تطبيق التحقق في هاتفكم.
accounts-second-step-second = امسحوا الصورة أو اكتبوا المفتاح.
accounts-second-step-third = اكتبوا هنا الرمز الذي يظهر.
accounts-second-step-picture = رمز QR لتطبيق التحقق
accounts-second-step-secret = المفتاح:
accounts-second-step-code = الرمز الظاهر في التطبيق
accounts-second-step-code-hint = ستة أرقام
accounts-second-step-submit = تفعيل
accounts-second-step-is-on = مفعل
accounts-second-step-is-off = غير مفعل
accounts-second-step-off-title = إيقاف التحقق بخطوتين
accounts-second-step-off-password = كلمة السر
accounts-second-step-off-submit = إيقاف
done-accounts-second-step-off = أُوقف التحقق بخطوتين، وأُلغيت رموز الاسترجاع.
accounts-codes-title = رموز الاسترجاع
accounts-codes-lead = احتفظوا بهذه الرموز في مكان آمن: لن تُعرض مرة أخرى. كل رمز يعوض الهاتف مرة واحدة.
accounts-codes-kept = احتفظت بها
accounts-codes-renew = رموز جديدة
accounts-sessions-title = الجلسات المفتوحة
accounts-sessions-caption = الجلسات المفتوحة
accounts-sessions-lead = المتصفحات التي دخلتم منها. أنهوا كل جلسة لا تعرفونها، ثم غيروا كلمة السر.
accounts-sessions-agent = المتصفح
accounts-sessions-address = عنوان الشبكة
accounts-sessions-created = بدأت
accounts-sessions-seen = آخر نشاط
accounts-sessions-actions = إجراءات
accounts-sessions-empty = لا جلسة مفتوحة.
accounts-session-current = هذه الجلسة
accounts-session-end = إنهاء
accounts-sessions-end-others = الخروج من كل الأجهزة الأخرى
done-accounts-session-ended = أُنهيت الجلسة.
done-accounts-sessions-ended = أُنهيت الجلسات.
accounts-confirm-title = تأكيد الهوية
accounts-confirm-lead = أعيدوا كتابة كلمة السر للمتابعة.
accounts-confirm-password = كلمة السر
accounts-confirm-submit = متابعة
accounts-carried-kept = وجب التحقق من هويتكم قبل قبول ما أرسلتموه. ما كتبتموه محفوظ في هذه الصفحة: ادخلوا ثم أرسلوه من جديد، ولا تغلقوا الصفحة قبل ذلك.
accounts-carried-lost = الملفات لا تُحفظ هنا. اختاروها من جديد بعد الدخول:
accounts-carried-too-long = وجب التحقق من هويتكم أولا، وما أرسلتموه أكبر من أن يُحفظ هنا. عودوا إلى الصفحة السابقة في المتصفح وانسخوا ما كتبتموه قبل الدخول.
accounts-carried-title = لم يُرسل ما كتبتموه بعد
accounts-carried-who = أنتم الآن في حساب: { $name }.
accounts-carried-where = سيُرسل ما كتبتموه إلى العنوان التالي، ولا يُقبل إلا إذا كانت صلاحيات هذا الحساب تسمح به:
accounts-carried-what = ما سيُرسل ({ $n-text })
accounts-carried-send = أرسلوه الآن
accounts-carried-leave = المتابعة دون إرسال شيء
accounts-address-email = عنوان الدخول الجديد
accounts-address-email-hint = نرسل إليه رابطا، ولا يتغير عنوانكم حتى تفتحوه وأنتم داخلون إلى حسابكم.
accounts-address-submit = إرسال الرابط
accounts-address-take-title = تأكيد عنوان الدخول الجديد
accounts-address-take-submit = اعتماد هذا العنوان
accounts-address-other-account = هذا الرابط يخص حسابا آخر. ادخلوا بذلك الحساب ثم افتحوه.
done-accounts-address-sent = أُرسل الرابط إلى العنوان الجديد، وأُشعر العنوان الحالي.
done-accounts-address-taken = تغير عنوان الدخول.
accounts-list-caption = لائحة الحسابات
accounts-list-label = الاسم
accounts-list-email = عنوان الدخول
accounts-list-state = الحالة
accounts-list-seen = آخر نشاط
accounts-list-created = تاريخ الفتح
accounts-list-empty = لا حساب يوافق هذا الاختيار. ابدؤوا بدعوة شخص.
accounts-state-open = مفتوح
accounts-state-closed = مغلق
accounts-state-two-factors = خطوتان
accounts-filter-open = المفتوحة
accounts-filter-closed = المغلقة
accounts-filter-administrator = مسؤولو النظام
accounts-filter-one-factor = بخطوة واحدة
accounts-waiting-title = دعوات في الانتظار
accounts-waiting-caption = دعوات في الانتظار
accounts-waiting-empty = لا دعوة في الانتظار.
accounts-waiting-label = الاسم
accounts-waiting-email = العنوان
accounts-waiting-until = صالحة إلى
accounts-waiting-actions = إجراءات
accounts-waiting-expired = انقضت
accounts-waiting-again = إعادة الإرسال
accounts-waiting-withdraw = سحب
accounts-waiting-terminal = بلا عنوان: ظهر الرابط على الشاشة عند التأسيس
accounts-invite-action = دعوة
accounts-invite-title = دعوة إلى فتح حساب
accounts-invite-label = اسم الحساب
accounts-invite-label-hint = يظهر في سجل القيود: يستحسن اسم المهمة، مثل «كتابة رابطة المهندسين»
accounts-invite-email = البريد الإلكتروني
accounts-invite-email-hint = يصير عنوان الدخول. الرابط صالح سبعة أيام ولمرة واحدة.
accounts-invite-lang = لغة المراسلة
accounts-invite-person = الشخص
accounts-invite-person-hint = إن كان الحساب لشخص مسجل: انتداباته تصير صفات الحساب. اكتبوا اسم من يتولى مهمة، أو العنوان البريدي كاملا.
accounts-invite-administrator = مسؤول النظام: يدير الحسابات والإعدادات
accounts-invite-submit = إرسال الدعوة
done-accounts-invited = أُرسلت الدعوة.
done-accounts-withdrawn = سُحبت الدعوة.
accounts-account-title = الحساب
accounts-edit-action = تعديل
accounts-edit-title = تعديل الحساب
accounts-edit-label = اسم الحساب
accounts-edit-lang = لغة المراسلة
accounts-edit-person = الشخص
accounts-edit-person-hint = انتدابات هذا الشخص تصير صفات الحساب. اكتبوا اسم من يتولى مهمة، أو العنوان البريدي كاملا.
accounts-edit-submit = حفظ
accounts-propose-action = اقتراح عنوان آخر
accounts-propose-title = اقتراح عنوان دخول آخر
accounts-propose-email = العنوان الجديد
accounts-propose-email-hint = لا يتغير العنوان حتى يوافق صاحب الحساب من داخله.
accounts-propose-submit = إرسال الاقتراح
accounts-reset = رابط كلمة سر جديدة
accounts-end-sessions = إنهاء جلساته
accounts-administrator-on = جعله مسؤول النظام
accounts-administrator-off = إعفاؤه من مسؤولية النظام
accounts-close = إغلاق الحساب
accounts-reopen = إعادة فتح الحساب
done-accounts-closed = أُغلق الحساب وأُنهيت جلساته.
done-accounts-reopened = أُعيد فتح الحساب.
done-accounts-reset-sent = أُرسل الرابط إلى عنوان الدخول.
accounts-appointments-title = التعيينات
accounts-appointments-caption = تعيينات الحساب
accounts-appointments-empty = لا تعيين بعد. الصفات الناتجة عن الانتدابات لا تظهر هنا.
accounts-appointments-role = الصفة
accounts-appointments-unit = الوحدة وما تحتها
accounts-appointments-start = من
accounts-appointments-end = إلى
accounts-appointments-state = الحالة
accounts-appointments-actions = إجراءات
accounts-appointment-running = سار
accounts-appointment-future = لم يبدأ
accounts-appointment-ended = انتهى
accounts-appointment-end = إنهاء الآن
accounts-appoint-title = تعيين جديد
accounts-appoint-role = الصفة
accounts-appoint-unit = الوحدة
accounts-appoint-unit-hint = تسري الصفة على الوحدة وكل ما تحتها. اكتبوا اسمها أو رمزها.
accounts-appoint-start = أول يوم
accounts-appoint-end = آخر يوم
accounts-appoint-submit = تعيين
done-accounts-appointed = تم التعيين وسُجل.
done-accounts-appointment-ended = انتهى التعيين وسُجل ذلك.
accounts-refused-address-taken = لهذا العنوان حساب آخر
accounts-refused-already-invited = سبقت دعوة هذا العنوان: أعيدوا إرسال الدعوة من اللائحة
accounts-refused-link-spent = هذا الرابط لم يعد صالحا
accounts-refused-not-first = لهذا التنظيم حسابات من قبل: اطلبوا دعوة من مسؤول الحسابات
accounts-refused-last-administrator = هذا آخر مسؤول للنظام. عينوا غيره أولا، وإلا بقي النظام دون مسؤول.
accounts-refused-own-rights = لا أحد يغير حقوقه بنفسه. اطلبوا ذلك من مسؤول آخر.
accounts-refused-not-appointed = مسؤولية النظام لا تسند بتعيين على وحدة
accounts-refused-days-reversed = آخر يوم قبل أول يوم
accounts-refused-closed = هذا الحساب مغلق
accounts-wait-seconds = { $n ->
    [zero] محاولات كثيرة. أعيدوا المحاولة الآن.
    [one] محاولات كثيرة. أعيدوا المحاولة بعد ثانية واحدة.
    [two] محاولات كثيرة. أعيدوا المحاولة بعد ثانيتين.
    [few] محاولات كثيرة. أعيدوا المحاولة بعد { $n-text } ثوان.
    [many] محاولات كثيرة. أعيدوا المحاولة بعد { $n-text } ثانية.
   *[other] محاولات كثيرة. أعيدوا المحاولة بعد { $n-text } ثانية.
}
accounts-wait-minutes = { $n ->
    [zero] محاولات كثيرة. أعيدوا المحاولة بعد قليل.
    [one] محاولات كثيرة. أعيدوا المحاولة بعد دقيقة واحدة.
    [two] محاولات كثيرة. أعيدوا المحاولة بعد دقيقتين.
    [few] محاولات كثيرة. أعيدوا المحاولة بعد { $n-text } دقائق.
    [many] محاولات كثيرة. أعيدوا المحاولة بعد { $n-text } دقيقة.
   *[other] محاولات كثيرة. أعيدوا المحاولة بعد { $n-text } دقيقة.
}
accounts-codes-left = { $n ->
    [zero] لم يبق لديكم أي رمز استرجاع: أنشئوا رموزا جديدة.
    [one] بقي لديكم رمز استرجاع واحد.
    [two] بقي لديكم رمزا استرجاع.
    [few] بقيت لديكم { $n-text } رموز استرجاع.
    [many] بقي لديكم { $n-text } رمز استرجاع.
   *[other] بقي لديكم { $n-text } رمز استرجاع.
}
accounts-mail-invitation-subject = دعوة إلى فتح حساب: { $organisation }
accounts-mail-invitation-text =
    تحية طيبة،

    دُعيتم إلى فتح حساب باسم «{ $label }» في فضاء { $organisation }.
    لاختيار كلمة السر، افتحوا هذا الرابط:

    { $link }

    الرابط صالح سبعة أيام ولمرة واحدة. لا ترسلوه إلى أحد.
accounts-mail-password-subject = كلمة سر جديدة: { $organisation }
accounts-mail-password-text =
    تحية طيبة،

    لاختيار كلمة سر جديدة للحساب «{ $label }»، افتحوا هذا الرابط:

    { $link }

    الرابط صالح يوما واحدا ولمرة واحدة. تبقى كلمة السر الحالية صالحة حتى ذلك الحين. إن لم تطلبوا ذلك فأخبروا مسؤول الحسابات.
accounts-mail-forgotten-subject = كلمة سر منسية: { $organisation }
accounts-mail-forgotten-text =
    تحية طيبة،

    طُلبت كلمة سر جديدة للحساب «{ $label }». لاختيارها افتحوا هذا الرابط:

    { $link }

    الرابط صالح ساعة واحدة ولمرة واحدة، وتنتهي بعد استعماله كل الجلسات المفتوحة. وإن لم تطلبوا ذلك فلا شيء عليكم: تبقى كلمة السر الحالية كما هي.
accounts-mail-address-subject = تأكيد عنوان الدخول: { $organisation }
accounts-mail-address-text =
    تحية طيبة،

    ليصير هذا العنوان عنوان الدخول إلى الحساب «{ $label }»، افتحوا هذا الرابط وأنتم داخلون إلى الحساب:

    { $link }

    الرابط صالح يوما واحدا ولمرة واحدة.
accounts-mail-address-warning-subject = طُلب تغيير عنوان دخولكم: { $organisation }
accounts-mail-address-warning-text =
    تحية طيبة،

    طُلب تغيير عنوان الدخول إلى الحساب «{ $label }». لا يتغير شيء ما لم يُؤكَّد الطلب من داخل الحساب.
    إن لم يكن ذلك بعلمكم، فأنهوا الجلسات التي لا تعرفونها وغيروا كلمة السر:

    { $link }
# part: ops
form-required-file = اختاروا ملفا
upload-stalled = توقف وصول الملف. تحققوا من الاتصال ثم أعيدوا الإرسال.
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
file-refused-empty = الملف فارغ. اختاروا ملفا آخر.
file-refused-too-large = حجم الملف { $size } ميغابايت، والحد الأقصى المسموح به { $limit } ميغابايت.
file-refused-not-image = اختاروا صورة من نوع JPEG أو PNG أو WebP. محتوى هذا الملف هو { file-found }.
file-refused-not-document = اختاروا ملف PDF أو Word ‏(docx) أو Excel ‏(xlsx) أو OpenDocument ‏(odt). محتوى هذا الملف هو { file-found }.
file-refused-not-table = اختاروا ملف CSV، أي جدولا محفوظا كنص. محتوى هذا الملف هو { file-found }.
file-refused-not-utf8 = نص الملف ليس بترميز UTF-8، فلا تُقرأ حروفه العربية. في برنامج الجداول اختاروا «حفظ باسم» ثم «CSV UTF-8».
file-refused-disguised = ينتهي اسم الملف بـ { $extension } بينما محتواه { file-found }. صححوا امتداد الملف أو اختاروا ملفا آخر.
file-refused-pixels = أبعاد الصورة { $width } × { $height } بكسل، والحد الأقصى 50 مليون بكسل. صغّروها أولا.
file-refused-damaged = الملف تالف أو ناقص. احفظوه من جديد ثم أعيدوا إرساله.
file-refused-macros = تحتوي الوثيقة على وحدات ماكرو. احفظوها دونها (docx أو xlsx أو odt).
file-refused-cut-off = لم يصل الملف كاملا. أعيدوا إرساله.
jobs-nav = قائمة العمليات
jobs-title = قائمة العمليات
jobs-one-title = عملية
jobs-caption = العمليات، الأحدث أولا
jobs-empty = لا توجد عمليات. تظهر هنا عند إرسال الرسائل أو إنجاز أعمال أخرى في الخلفية.
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
jobs-payload = معطيات العملية
jobs-retry = إعادة المحاولة
jobs-retry-all = إعادة محاولة كل العمليات المتخلى عنها
jobs-discard = حذف
jobs-refused-not-dead = لا يمكن إعادة محاولة عملية أو حذفها إلا إذا كان قد تُخلي عنها. لقد تغيرت هذه العملية في الأثناء.
done-jobs-retried = أعيدت العملية إلى القائمة.
done-jobs-discarded = حُذفت العملية.
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
mail-text-not-yours = نص الرسالة لا يقرأه من يدير المنصة: هو شأن الكتابة والمراقبة.
mail-audited = سُجلت هذه القراءة في سجل التدقيق. الروابط المخصصة لاستعمال واحد محجوبة.
# part: record
record-nav-audit = سجل التدقيق
record-nav-ledger = سجل القيود
record-nav-statutes = النظام الأساسي
record-yes = نعم
record-no = لا
ledger-title = سجل القيود
ledger-lead = كل ما له أثر تنظيمي أو قانوني، بترتيب وقوعه، دون محو ولا إعادة كتابة
ledger-what = كلما أُسست وحدة أو فُتح انتداب أو اتُّخذ قرار أو صودق على محضر أو نُشر بلاغ، كُتب قيد في هذا السجل: ماذا وقع، ومتى، وباسم أي جهة، وعلى أساس أي مادة. يحمل كل قيد بصمة، وتجتمع البصمات كلها في بصمة واحدة موقعة تسمى رأس السجل.
ledger-what-not = من احتفظ برأس سابق استطاع أن يثبت أن ما قبله لم يُغير ولم يُحذف منه شيء ولم يُقدم تاريخه، دون أن يثق بهذا الخادم. ولا يتضمن السجل معطيات شخصية سوى ما هو علني بطبيعته.
ledger-record-act = قيد في سجل القيود
ledger-record-act-cited = القيد رقم { $n }: { $what }
ledger-acts-title = القيود
ledger-acts-caption = القيود، من الأحدث إلى الأقدم
ledger-acts-empty = لا قيود هنا. يُكتب القيد الأول بتأسيس التنظيم أو باعتماد نظامه الأساسي؛ وإن كنتم تستعملون شروط التصفية فوسعوها.
ledger-acts-what = ما وقع
ledger-acts-number = الرقم
ledger-acts-when = التاريخ
ledger-acts-by = الجهة
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
ledger-proof-in = مقيد
ledger-proof-broken = تعذر إثبات هذا القيد
ledger-proof-out = غير مثبت
ledger-proof-broken-text = نص هذا القيد أو موضعه لا يوافق الرأس الموقع: إما أن قاعدة المعطيات عُدلت بعد التوقيع، وإما أنها تضررت. نزّلوا السجل وتحققوا منه.
ledger-proof-place = موضع القيد في السجل
ledger-unproven = لا يمكن إعداد برهان لهذا القيد: نصه أو موضعه لا يوافق الرأس الموقع.
ledger-consistency-unreadable = اكتبوا حجمين للسجل، مثل old=10&new=20، ولا يتجاوز الأول الثاني ولا الثاني الحجم الحالي.
ledger-facts = الوقائع
ledger-when = التاريخ
ledger-by = الجهة
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
ledger-box-title = سجل القيود
ledger-box-badge = مقيد
ledger-box-text = كل تغيير ذي أثر يُقيد في سجل القيود ويظهر للعموم مع برهانه.
audit-title = سجل التدقيق
audit-lead = من قام بماذا أو اطلع على ماذا أو نزّل ماذا
audit-lines-caption = أسطر سجل التدقيق، من الأحدث إلى الأقدم
audit-lines-empty = لا أسطر في هذا النطاق. وسعوا الفترة أو احذفوا شروط التصفية.
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
home-empty-text = ستظهر هنا لوحات عملكم حين تُسند إليكم صفة. راجعوا في انتظار ذلك قواعد التنظيم.
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
fact-founded = تاريخ التأسيس
statutes-editions = الصيغ المسجلة
statutes-edition-title = الأنظمة الأساسية، صيغة { $version }
statutes-edition-lead = القواعد كما كانت مطبقة في هذه الصيغة
statutes-edition-old = هذه صيغة سابقة، وليست الصيغة المعمول بها اليوم.
statutes-edition-current = الاطلاع على الصيغة المعمول بها
statutes-edition-as-written = لم يعد البرنامج يقرأ قواعد هذه الصيغة، فهي معروضة كما كُتبت.
fact-closed = تاريخ الحل
fact-from = من
fact-to = إلى
fact-opened-at = افتتح في
fact-closed-at = اختتم في
fact-recorded-at = سُجل لاحقا في
fact-invoked-by = الجهة التي أعلنت الاستعجال
fact-convened-by = الجهة الداعية
fact-instructed-by = بتعليمات من
fact-requested-by = عدد الأعضاء الذين طلبوه كتابة
fact-requested-of = عدد الأعضاء المصوتين في ذلك اليوم
fact-votes = الأصوات
fact-majority = الأغلبية
fact-share = النسبة
fact-of = من
fact-needed = العدد المطلوب
fact-whole = من أصل
fact-by-chair = بصوت الرئاسة المرجح
fact-held-on = يوم الاجتماع
fact-planned-for = كان مقررا يوم
fact-notice-days = أيام الإشعار
fact-invitees = المدعوون
fact-represented = الممثلون بالنيابة
fact-reached = اكتمال النصاب
fact-decisions = القرارات
fact-outcome = المآل
fact-owner = المكلف بالتنفيذ
fact-type = نوع القرار
fact-minutes-version = صيغة المحضر
fact-approved-by = جهة المصادقة
fact-langs = اللغات
fact-path = العنوان في البوابة
fact-name = الاسم
fact-title = العنوان
fact-office = المهمة
fact-body = الهيئة
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
fact-key = المفتاح
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
fact-value-approved-by-body = الهيئة نفسها
fact-value-of-cast = الأصوات المعبر عنها
fact-value-of-cast-and-abstentions = الأصوات المعبر عنها والممتنعين
fact-value-of-present = الحاضرين
fact-value-of-members = الأعضاء
fact-value-elected = انتخاب
fact-value-appointed = تعيين
fact-value-ex-officio = بحكم الصفة
fact-value-acting = بالنيابة
fact-value-designated = تعيين خارجي
fact-value-term = انقضاء المدة
fact-value-succeeded = خلفه غيره
fact-value-resigned = استقالة
fact-value-dismissed = إعفاء
fact-value-died = وفاة
fact-value-incompatible = حالة التنافي
fact-value-unit-closed = حل الوحدة
fact-value-other = سبب آخر
fact-value-communique = بلاغ
fact-value-announcement = إعلان
fact-value-statement = بيان
fact-value-branch-renewal = تجديد الفروع
fact-value-congress = مؤتمر
fact-value-parliamentary-question = سؤال برلماني
fact-value-activity = نشاط
fact-value-news = خبر
fact-value-opinion = رأي
fact-value-condolence = تعزية
subject-meeting = اجتماع
subject-decision = قرار
subject-minutes = محضر
subject-article = مقال
subject-unit = وحدة تنظيمية
subject-mandate = انتداب
subject-role = صفة
subject-organisation = التنظيم
subject-statutes = النظام الأساسي
subject-ledger = السجل
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
act-ledger-key-rotated = سُلِّم السجل إلى مفتاح توقيع جديد
act-ledger-key-used = صار السجل موقعا بالمفتاح الجديد
act-unit-founded = { $name ->
    [none] تأسيس وحدة تنظيمية
   *[other] تأسيس { $name }
}
act-unit-closed = { $name ->
    [none] حل وحدة تنظيمية
   *[other] حل { $name }
}
act-unit-renamed = { $to ->
    [none] تغيير اسم وحدة تنظيمية
   *[other] تغيير اسم وحدة تنظيمية إلى { $to }
}
act-unit-moved = نقل وحدة تنظيمية إلى وحدة أعلى أخرى
act-body-held = { $body ->
    [none] تسجيل انعقاد هيئة
   *[other] تسجيل انعقاد { $body } يوم { $held_on }
}
act-body-held-withdrawn = { $body ->
    [none] سحب تسجيل انعقاد
   *[other] سحب تسجيل انعقاد { $body } يوم { $held_on }
}
act-mandate-opened = { $office ->
    [none] بداية انتداب
   *[other] { $person ->
        [none] بداية انتداب: { $office }
       *[other] بداية انتداب: { $person }، { $office }
    }
}
act-mandate-ended = { $office ->
    [none] انتهاء انتداب
   *[other] انتهاء انتداب: { $office }
}
act-mandate-substituted = { $office ->
    [none] تعويض في مهمة
   *[other] { $person ->
        [none] تعويض في مهمة: { $office }
       *[other] تعويض في مهمة: { $person }، { $office }
    }
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
act-meeting-cancelled = { $planned_for ->
    [none] إلغاء اجتماع
   *[other] إلغاء اجتماع كان مقررا يوم { $planned_for }
}
act-meeting-postponed = { $to ->
    [none] تأجيل اجتماع
   *[other] تأجيل اجتماع إلى { $to }
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
act-minutes-approved = { $body ->
    [none] المصادقة على محضر
   *[other] المصادقة على محضر اجتماع: { $body }
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

# part: codes in words
audit-action-account-accept-invitation = قبول دعوة
audit-action-account-administrator = منح مسؤولية النظام أو سحبها
audit-action-account-appoint = إسناد صفة
audit-action-account-ask-password = طلب كلمة سر منسية
audit-action-account-change = تعديل حساب
audit-action-account-change-password = تغيير كلمة السر
audit-action-account-close = إغلاق حساب
audit-action-account-confirm = تأكيد الهوية
audit-action-account-end-appointment = إنهاء صفة
audit-action-account-end-session = إنهاء جلسة
audit-action-account-end-sessions = إنهاء الجلسات
audit-action-account-export = تنزيل لائحة الحسابات
audit-action-account-invite = دعوة إلى فتح حساب
audit-action-account-invite-again = إعادة إرسال دعوة
audit-action-account-language = تغيير لغة المراسلة
audit-action-account-offer-address = اقتراح عنوان دخول
audit-action-account-open = فتح حساب
audit-action-account-recovery-codes = رموز استرجاع جديدة
audit-action-account-reopen = إعادة فتح حساب
audit-action-account-reset-password = إرسال رابط كلمة سر جديدة
audit-action-account-seal-secrets = ختم أسرار الحسابات
audit-action-account-second-factor-off = إيقاف التحقق بخطوتين
audit-action-account-second-factor-on = تفعيل التحقق بخطوتين
audit-action-account-sign-in = دخول
audit-action-account-sign-out = خروج
audit-action-account-take-address = اعتماد عنوان دخول جديد
audit-action-account-take-password = اختيار كلمة سر بواسطة رابط
audit-action-account-withdraw-invitation = سحب دعوة
audit-action-audit-export = تنزيل سجل التدقيق
audit-action-platform-run-jobs = تدبير قائمة العمليات
audit-action-platform-see-mail = قراءة رسالة صادرة
audit-action-articles-correct = تصحيح مقال منشور
audit-action-articles-discard = حذف مسودة مقال
audit-action-articles-draft = تحرير مسودة مقال
audit-action-articles-edit = تعديل مقال
audit-action-articles-export = تنزيل لائحة المقالات
audit-action-articles-publish = نشر مقال
audit-action-articles-return = إرجاع مقال إلى محرره
audit-action-articles-schedule = برمجة نشر مقال
audit-action-articles-submit = تقديم مقال للنشر
audit-action-articles-withdraw = سحب مقال
audit-action-categories-add = إضافة تصنيف
audit-action-categories-archive = نقل تصنيف إلى الأرشيف
audit-action-categories-change = تعديل تصنيف
audit-action-categories-reopen = إخراج تصنيف من الأرشيف
audit-action-ledger-key-rotated = تغيير مفتاح توقيع السجل
audit-action-federation-close = حل وحدة
audit-action-federation-end = إنهاء انتداب
audit-action-federation-export = تنزيل لائحة الهيكلة
audit-action-federation-found = تأسيس وحدة
audit-action-federation-import = استيراد الهيكلة
audit-action-federation-interval = تسجيل موعد دوري
audit-action-federation-move = نقل وحدة
audit-action-federation-open = فتح انتداب
audit-action-federation-rename = تغيير اسم وحدة
audit-action-meetings-agenda = تعديل جدول الأعمال
audit-action-meetings-approve-minutes = المصادقة على محضر
audit-action-meetings-attendance = تسجيل الحضور
audit-action-meetings-cancel = إلغاء اجتماع
audit-action-meetings-change = تعديل اجتماع
audit-action-meetings-check-in = تسجيل وصول مشارك
audit-action-meetings-close = اختتام اجتماع
audit-action-meetings-communique = تحرير بلاغ اجتماع
audit-action-meetings-convene = استدعاء إلى اجتماع
audit-action-meetings-decide = تسجيل قرار
audit-action-meetings-export = تنزيل وثيقة اجتماع
audit-action-meetings-follow-up = تتبع تنفيذ قرار
audit-action-meetings-intervention = تسجيل تدخل
audit-action-meetings-minutes = تحرير محضر
audit-action-meetings-open = افتتاح اجتماع
audit-action-meetings-plan = برمجة اجتماع
audit-action-meetings-postpone = تأجيل اجتماع
audit-action-meetings-print = طبع وثيقة اجتماع
audit-action-meetings-reply = جواب على استدعاء
audit-action-meetings-vote = تسجيل تصويت
audit-action-people-add-contact = إضافة وسيلة اتصال
audit-action-people-correct = تصحيح بطاقة شخص
audit-action-people-export = تنزيل لائحة الأشخاص
audit-action-people-read = الاطلاع على بطاقة شخص
audit-action-people-register = تسجيل شخص
audit-action-people-remove-contact = حذف وسيلة اتصال
audit-action-people-set-photo = وضع صورة شخص
job-accounts-forgotten = رسالة كلمة سر منسية
job-files-remove = حذف ملفات مهملة
job-files-sweep = البحث عن ملفات مهملة
job-jobs-prune = حذف العمليات المنجزة القديمة
job-mail-forget = حذف ملفات رسائل مُحيت
job-mail-send = إرسال رسالة
actor-visitor = زائر
actor-invitation = صاحب دعوة
actor-one-time-link = صاحب رابط لمرة واحدة
actor-accounts = تدبير الحسابات
actor-federation = مراقبة الآجال
actor-import = الاستيراد
actor-init = التثبيت الأول
actor-jobs = قائمة العمليات
actor-mail = البريد الصادر
actor-meetings-remind = تذكير بالاجتماعات
actor-portal = البوابة
actor-schedule = برمجة العمليات
actor-sealing = ختم الأسرار
actor-ledger-key = مفتاح السجل
actor-session = الجلسات
actor-statutes = تحيين الأنظمة الأساسية
actor-demo = إعداد المثال
subject-account = حساب
subject-invitation = دعوة
subject-appointment = تعيين
subject-audit = سجل التدقيق
subject-job = عملية
subject-mail = رسالة
subject-person = شخص
subject-office = مهمة
subject-list = لائحة
subject-category = تصنيف
actor-office = { $office }، { $unit }
job-federation-warn = تنبيهات الآجال
job-meetings-remind = تذكير المدعوين إلى الاجتماعات
job-portal-publish-due = نشر المقالات المبرمجة

# رسوم
chart-table = الأرقام في جدول
chart-period = الفترة
chart-value = المنجز المعتمد
chart-pending = مصرح به، لم يُعتمد بعد
chart-target = المستهدف
chart-baseline = نقطة الانطلاق
chart-unknown = غير معروف
gantt-list = المراحل في لائحة
gantt-today = اليوم
gantt-after = بعد إنجاز:
# What somebody takes home: headings of the tables.
personal-mail = رسائل موجهة إليكم
personal-one_time_link = دعوات وروابط لمرة واحدة
personal-recovery_code = رموز الاسترجاع
personal-session = جلسات
personal-appointment = صفات مسندة
personal-audit = ما قمتم به في النظام
personal-account = الحساب
