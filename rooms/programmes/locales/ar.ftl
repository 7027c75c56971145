room-programmes = البرامج التعاقدية
programmes-nav = البرامج التعاقدية

# عرض البرنامج: الصفحات والوثائق والملفات
programmes-unknown = غير معروف
programmes-yes = نعم
programmes-no = لا
programmes-period-quarter = { $n ->
    [1] الفصل الأول من سنة { $year }
    [2] الفصل الثاني من سنة { $year }
    [3] الفصل الثالث من سنة { $year }
   *[other] الفصل الرابع من سنة { $year }
}
programmes-period-half = { $n ->
    [1] النصف الأول من سنة { $year }
   *[other] النصف الثاني من سنة { $year }
}
programmes-period-year = سنة { $year }
programmes-period-short-quarter = ف{ $n }-{ $year }
programmes-period-short-half = ن{ $n }-{ $year }
programmes-period-short-year = { $year }
programmes-period-days = من { $from } إلى { $to }
programmes-between = { $unit } و{ $partner }
programmes-synthetic = برنامج اصطناعي
programmes-facts = بطاقة البرنامج
programmes-party-unit = الطرف الأول
programmes-party-partner = الطرف الثاني
programmes-period = المدة
programmes-strategy = الاستراتيجية
programmes-signed-on = تاريخ التوقيع
programmes-closed-on = تاريخ الاختتام
programmes-published = النشر
programmes-published-yes = منشور بموافقة الطرفين
programmes-published-no = داخلي
programmes-way = مراحل حياة البرنامج
programmes-way-drafting = الصياغة
programmes-way-submitted = التقديم
programmes-way-negotiation = التفاوض
programmes-way-agreed = الاتفاق
programmes-way-in-force = التنفيذ
programmes-way-closed = الاختتام
programmes-state-preparing = قيد الإعداد
programmes-state-in-force = ساري المفعول
programmes-state-closed = مختتم
programmes-state-withdrawn = متخلى عنه
programmes-tone-late = متأخر
programmes-tone-silent = بلا تقارير
programmes-tone-at-risk = مهدد بالتأخر
programmes-tone-on-track = وفق المخطط
programmes-tone-quiet = لا شيء يقاس بعد
programmes-progress = التقدم مقارنة بمخطط اليوم
programmes-progress-unknown = لا قيمة معتمدة بعد: التقدم غير معروف، وليس صفرا.
programmes-of-plan = { $done } من المخطط { $plan }
programmes-achieved = نسبة الإنجاز
programmes-objectives = الأهداف
programmes-objectives-none = لم يُقدَّم نص البرنامج بعد.
programmes-taken-up = هدف مأخوذ بالإحالة من برنامج المستوى الأعلى
programmes-commits = التزامات { $unit }
programmes-commitment-due = قبل { $day }
programmes-computed = محتسب آليا
programmes-with-below = { $n ->
    [zero] دون برامج أدنى
    [one] مع برنامج واحد أدنى منه
    [two] مع برنامجين أدنى منه
    [few] مع { $n-text } برامج أدنى منه
    [many] مع { $n-text } برنامجا أدنى منه
   *[other] مع { $n-text } برنامج أدنى منه
}
programmes-stands = القيمة إلى اليوم: { $value }، والمستهدف: { $target } في { $day }.
programmes-stands-without-target = القيمة إلى اليوم: { $value }، دون مستهدف محدد.
programmes-measured-in = { $summary } وحدة القياس: { $measure }.
programmes-steps = مراحل التنفيذ
programmes-steps-none = لا توجد مراحل بعد.
programmes-step-done = أُنجزت
programmes-step-done-on = أُنجزت في { $day }
programmes-step-late = متأخرة
programmes-step-now = جارية
programmes-step-ahead = قادمة
programmes-step-open = لم تُنجز بعد
programmes-step-kind-organisational = خطوة تنظيمية
programmes-step-kind-strategic = خطوة استراتيجية
programmes-axis-thematic = محور موضوعاتي
programmes-axis-political = محور سياسي
programmes-axis-organisational = محور تنظيمي
programmes-axis-other = محور آخر
programmes-axes = المحاور
programmes-themes = عناوين السنوات
programmes-next = ما الذي يأتي بعد هذا؟
programmes-next-write = { $side }: صياغة النص وتقديمه.
programmes-next-answer = { $side }: الجواب بملاحظات أو بمقترح مضاد أو بالموافقة.
programmes-next-sign = توقيع المسؤولين عن الطرفين.
programmes-next-nothing = لا شيء: انتهى مسار هذا البرنامج.
programmes-next-deliver = مواصلة التنفيذ.
programmes-next-report = تقرير { $period }: آخر أجل { $day }.
programmes-next-report-late = تقرير { $period } تجاوز أجله: { $day }.
programmes-next-step = المرحلة القادمة: { $step }، آخر أجل { $day }.
programmes-next-step-late = مرحلة متأخرة: { $step }، كان أجلها { $day }.
programmes-figure-objectives = الأهداف
programmes-figure-steps = المراحل المنجزة
programmes-figure-late = المراحل المتأخرة
programmes-figure-reports = التقارير المعتمدة من التي حل أجلها
programmes-figure-approved = التقارير المعتمدة
programmes-trail = السجل: الصيغ والتوقيعات
programmes-trail-none = لم يحدث شيء بعد.
programmes-trail-submission = الصيغة { $n }: قدمتها { $side }
programmes-trail-counter = الصيغة { $n }: مقترح مضاد من { $side }
programmes-trail-agreed = الصيغة { $n }: متفق عليها
programmes-trail-signed = توقيع عن { $side }
programmes-trail-review = المراجعة السنوية لسنة { $year }
programmes-trail-closed = الحصيلة النهائية والاختتام
programmes-trail-report = اعتماد تقرير { $period }
programmes-act = القيد { $n } في السجل
programmes-why = لماذا؟ السجلات المحتسبة:
programmes-why-title = كيف احتُسب هذا الرقم؟
programmes-why-metric = المؤشر المحتسب
programmes-why-formula = طريقة الاحتساب
programmes-why-unit = الوحدة وما تحتها
programmes-why-period = الفترة
programmes-why-figure = النتيجة الآن
programmes-why-reported = كما صُرح به
programmes-why-differs = تغيرت السجلات بعد رفع التقرير.
programmes-why-hidden = بعض السجلات المحتسبة خارج ما يمكنكم الاطلاع عليه، فهي غير مدرجة هنا.
programmes-records-record = السجل
programmes-records-day = التاريخ
programmes-records-hit = الاحتساب
programmes-records-caption = السجلات المحتسبة
programmes-records-empty = لا سجل في هذه الفترة. غيروا الفترة أو سجلوا ما أُنجز في فضائه.
programmes-counted = محتسب
programmes-not-counted = في المقام فقط
programmes-print-contract = طباعة العقد
programmes-print-account = تقرير سنة { $year } (PDF)
programmes-export-sheet = تنزيل XLSX
programmes-data-iati = البيانات بصيغة IATI 2.03
programmes-open-data = البيانات المفتوحة
programmes-public-title = البرامج التعاقدية
programmes-public-lead = ما الذي التزم به كل طرف، وما الذي أُنجز، وما الدليل.
programmes-public-strategies = الاستراتيجيات
programmes-public-all = البرامج المنشورة
programmes-public-empty = لم ينشر أي برنامج بعد. ينشر البرنامج حين يوافق الطرفان على ذلك.
programmes-public-promised = ما تم الالتزام به
programmes-public-done = ما أُنجز والدليل عليه
programmes-public-done-none = لم يُعتمد أي تقرير بعد.
programmes-public-below = برامج الفروع
programmes-public-files = وثائق وملفات
programmes-signatures = التوقيعات
programmes-evidence-kept = { $n ->
    [zero] لا وثائق أخرى
    [one] وثيقة إثبات أخرى محفوظة لدى التنظيم
    [two] وثيقتا إثبات أخريان محفوظتان لدى التنظيم
    [few] { $n-text } وثائق إثبات أخرى محفوظة لدى التنظيم
    [many] { $n-text } وثيقة إثبات أخرى محفوظة لدى التنظيم
   *[other] { $n-text } وثيقة إثبات أخرى محفوظة لدى التنظيم
}
programmes-panel = البرامج التعاقدية المتأخرة أو المهددة
programmes-panel-more = كل البرامج التعاقدية
programmes-panel-well = لا برنامج متأخر ولا مهدد.
programmes-panel-waiting = { $n ->
    [zero] لا تقرير ينتظركم
    [one] تقرير واحد ينتظر قراركم
    [two] تقريران ينتظران قراركم
    [few] { $n-text } تقارير تنتظر قراركم
    [many] { $n-text } تقريرا ينتظر قراركم
   *[other] { $n-text } تقرير ينتظر قراركم
}
programmes-calendar-report = أجل التقارير: { $period }
programmes-calendar-step = أجل مرحلة: { $step }
programmes-doc-contract = برنامج تعاقدي
programmes-doc-with-addendum = برنامج تعاقدي، بعد الملحق رقم { $n }
programmes-doc-strategy = الاستراتيجية
programmes-doc-period = المدة
programmes-doc-version = الصيغة
programmes-doc-weight = الوزن
programmes-doc-steps = المراحل
programmes-doc-step = المرحلة
programmes-doc-from = من
programmes-doc-to = إلى
programmes-doc-office = المسؤولية
programmes-doc-indicators = المؤشرات
programmes-doc-indicator = المؤشر
programmes-doc-baseline = نقطة الانطلاق
programmes-doc-baseline-on = { $value } ({ $day })
programmes-doc-targets = الأهداف المرقمة
programmes-doc-computed = يُحتسب آليا: { $metric }
programmes-doc-for = عن { $unit }
programmes-doc-office-of = { $office } – { $unit }
programmes-doc-signed = وُقع إلكترونيا في { $day }، القيد { $n }
programmes-doc-hash = بصمة النص الموقع (SHA-256)
programmes-doc-proof = هذا العقد مسجل في السجل العام تحت رقم { $n }؛ يمكن لأي كان التحقق من سلامته بمسح الرمز أو بزيارة العنوان التالي.
programmes-doc-account = التقرير السنوي { $year }
programmes-doc-account-proof = هذه المراجعة مسجلة في السجل العام تحت رقم { $n }؛ يمكن لأي كان التحقق منها بمسح الرمز أو بزيارة العنوان التالي.
programmes-doc-review = المراجعة السنوية
programmes-doc-assessment = تقييم الطرف الثاني
programmes-doc-none = لا فترة في هذه السنة.
programmes-doc-value = المنجز المعتمد إلى نهاية الفترة
programmes-doc-target = المستهدف
programmes-doc-state = الحالة
programmes-doc-reports = ما ورد في التقارير المعتمدة
programmes-doc-evidence = الإثباتات
programmes-sheet-facts = البرنامج
programmes-sheet-what = البيان
programmes-sheet-value = القيمة
programmes-sheet-title = العنوان
programmes-sheet-from = من
programmes-sheet-to = إلى
programmes-sheet-state = الحالة
programmes-sheet-hash = بصمة النص (SHA-256)
programmes-sheet-promises = الأهداف والالتزامات
programmes-sheet-objective = الهدف
programmes-sheet-axis = المحور
programmes-sheet-weight = الوزن
programmes-sheet-side = الطرف
programmes-sheet-commitment = الالتزام
programmes-sheet-due = الأجل
programmes-sheet-steps = المراحل
programmes-sheet-step = المرحلة
programmes-sheet-kind = النوع
programmes-sheet-office = المسؤولية
programmes-sheet-done = تاريخ الإنجاز
programmes-sheet-values = المؤشرات
programmes-sheet-indicator = المؤشر
programmes-sheet-measure = وحدة القياس
programmes-sheet-period = الفترة
programmes-sheet-target = المستهدف
programmes-sheet-target-of = من (مقام المستهدف)
programmes-sheet-value-of = من (مقام القيمة)
programmes-why-own = دون ما تصرح به الفروع التي أخذت الهدف بالإحالة

# تقديم الحساب: لوحة القيادة والتقارير والمصادقة والرزنامة
programmes-cockpit = البرامج التعاقدية: الإنجاز مقارنة بالمخطط
programmes-cockpit-lead = إلى غاية { $day }. البرامج المتأخرة والتي بلا تقارير والمهددة أولا، ثم الأبعد عن مخطط اليوم.
programmes-cockpit-new = برنامج جديد
programmes-cockpit-strategies = الاستراتيجيات
programmes-cockpit-plan = مخطط اليوم: { $plan }
programmes-cockpit-report = تقرير مستحق في { $day }
programmes-cockpit-step = خطوة أجلها { $day }
programmes-cockpit-returned = { $n ->
    [zero] لا تقارير معادة
    [one] تقرير واحد معاد
    [two] تقريران معادان
    [few] { $n-text } تقارير معادة
    [many] { $n-text } تقريرا معادا
   *[other] { $n-text } تقرير معاد
}
programmes-cockpit-waiting = { $n ->
    [zero] لا تقارير في انتظار المصادقة
    [one] تقرير واحد في انتظار المصادقة
    [two] تقريران في انتظار المصادقة
    [few] { $n-text } تقارير في انتظار المصادقة
    [many] { $n-text } تقريرا في انتظار المصادقة
   *[other] { $n-text } تقرير في انتظار المصادقة
}
programmes-cockpit-map = حسب الجهات
programmes-cockpit-map-note = عدد البرامج السائرة وفق المخطط من بين ما يمكن قياسه. كل مربع يفتح برامج جهته.
programmes-cockpit-tone = الوضعية
programmes-cockpit-axis = المحور
programmes-cockpit-league = الرابطة
programmes-cockpit-region = الجهة
programmes-cockpit-state = الحالة
programmes-cockpit-strategy = الاستراتيجية
programmes-cockpit-table-caption = البرامج جنبا إلى جنب
programmes-cockpit-table-empty = لا برامج بعد. اعتمدوا استراتيجية أولا، ثم افتحوا برنامجا لإحدى الروابط.
programmes-cockpit-table-unit = الهيئة والبرنامج
programmes-cockpit-table-progress = الإنجاز والمخطط
programmes-cockpit-table-tone = الوضعية
programmes-cockpit-table-next = ما يلي
programmes-cockpit-table-known = مؤشرات لها قيمة
programmes-cockpit-table-steps = خطوات منجزة
programmes-inbox = التقارير التي تنتظرني
programmes-inbox-lead = ما عليكم المصادقة عليه بمقتضى مهمة تتولونها اليوم، وما على هيئتكم تحريره.
programmes-inbox-approve = للمصادقة
programmes-inbox-approve-caption = تقارير للمصادقة
programmes-inbox-approve-empty = لا تقرير ينتظر مصادقتكم.
programmes-inbox-approve-unit = الهيئة
programmes-inbox-approve-period = الفترة
programmes-inbox-approve-since = تاريخ الإيداع
programmes-inbox-approve-as = تصادقون بصفتكم
programmes-inbox-write = للتحرير
programmes-inbox-write-caption = تقارير للتحرير
programmes-inbox-write-empty = لا تقرير مستحق على هيئتكم الآن. يحرر التقرير متى فتحت فترته.
programmes-inbox-write-unit = الهيئة
programmes-inbox-write-period = الفترة
programmes-inbox-write-due = الأجل
programmes-inbox-write-state = الحالة
programmes-reports = التقارير
programmes-report = التقرير
programmes-report-list-caption = تقارير البرنامج
programmes-report-list-empty = لا تقرير مستحق بعد. تأتي التقارير بعد توقيع البرنامج ووضع رزنامة الاستراتيجية.
programmes-report-list-period = الفترة
programmes-report-list-days = التواريخ
programmes-report-list-due = الأجل
programmes-report-list-open = الرزنامة
programmes-report-list-state = الحالة
programmes-report-list-waits = في انتظار
programmes-report-none = لم يشرع فيه
programmes-report-missing = غير مودع
programmes-report-draft = مسودة
programmes-report-submitted = مودع
programmes-report-returned = معاد
programmes-report-approved = مصادق عليه
programmes-report-late = { $n ->
    [zero] لم يتأخر هذا التقرير.
    [one] تأخر هذا التقرير يوما واحدا.
    [two] تأخر هذا التقرير يومين.
    [few] تأخر هذا التقرير { $n-text } أيام.
    [many] تأخر هذا التقرير { $n-text } يوما.
   *[other] تأخر هذا التقرير { $n-text } يوم.
}
programmes-report-returned-note = أعيد مع الملاحظة التالية: { $note }
programmes-report-text = ما تم إنجازه
programmes-report-values = القيم
programmes-report-indicator = المؤشر
programmes-report-reported = المصرح به
programmes-report-counts = المصادق عليه والمحتسب
programmes-report-target = المستهدف
programmes-report-total = مع ما دونه: { $value } ({ $n ->
    [zero] لا برامج
    [one] برنامج واحد
    [two] برنامجان
    [few] { $n-text } برامج
    [many] { $n-text } برنامجا
   *[other] { $n-text } برنامج
})
programmes-report-no-indicators = لا مؤشرات لهذا البرنامج. اكتبوا ما تم إنجازه وأرفقوا الإثباتات.
programmes-report-unit = الهيئة
programmes-report-days = التواريخ
programmes-report-due = الأجل
programmes-report-waits = في انتظار
programmes-report-story = مسار التقرير
programmes-report-why = لماذا؟
programmes-report-edit = حرر التقرير
programmes-report-submit = أودع التقرير
programmes-report-judge = المصادقة أو الإعادة
programmes-report-reopen = إعادة الفتح
programmes-report-unknown-hint = الخانة الفارغة تعني «غير معروف»، وهو غير الصفر. الرقم المحسوب لا يكتب باليد.
programmes-report-num = البسط
programmes-report-den = من أصل
programmes-report-note = ملاحظة
programmes-report-measure = الوحدة: { $measure }
programmes-report-cumulative = عن هذه الفترة وحدها: الفترات تجمع
programmes-report-stored = حفظ شخص آخر في هذه الأثناء: { $stored }
programmes-report-form-text = ما تم إنجازه خلال هذه الفترة
programmes-report-form-submit = احفظ المسودة
programmes-parts-submit = احفظ التفصيل
programmes-parts-lead = اتركوا فارغا ما لا تعرفونه؛ التفصيل الناقص ينبه إليه ولا يرفض
programmes-parts-edit = فصل القيمة
programmes-parts-missing = بلا تفصيل
programmes-parts-whole = تام
programmes-parts-short = ناقص: تبقى { $rest }
programmes-parts-over = يزيد على القيمة بـ { $rest }
programmes-parts-unlike = لا يطابق القيمة
programmes-dimension-region = حسب الجهة
programmes-dimension-gender = حسب النوع
programmes-dimension-age = حسب الفئة العمرية
programmes-dimension-profession = حسب الفئة المهنية
programmes-category-region-other = جهة أخرى أو غير معروفة
programmes-category-gender-women = نساء
programmes-category-gender-men = رجال
programmes-category-gender-other = غير محدد
programmes-category-age-under-18 = أقل من 18 سنة
programmes-category-age-18-24 = من 18 إلى 24 سنة
programmes-category-age-25-34 = من 25 إلى 34 سنة
programmes-category-age-35-44 = من 35 إلى 44 سنة
programmes-category-age-45-59 = من 45 إلى 59 سنة
programmes-category-age-60 = 60 سنة فما فوق
programmes-category-age-other = غير محدد
programmes-category-profession-other = فئة أخرى أو غير معروفة
programmes-proof = الإثباتات
programmes-proof-add = أضف إثباتا
programmes-proof-empty = لا إثباتات بعد. أرفقوا وثيقة أو صورة أو رابط اجتماع أو قرار أو مقال.
programmes-proof-file = ملف
programmes-proof-remove = احذف
programmes-proof-form-record = سجل من سجلات المنظمة
programmes-proof-form-record-hint = اجتماع أو قرار أو مقال: اكتبوا كلمات من عنوانه.
programmes-proof-form-document = وثيقة
programmes-proof-form-document-hint = PDF أو Word أو Excel أو OpenDocument.
programmes-proof-form-picture = صورة
programmes-proof-form-label = ما الذي يبينه
programmes-proof-form-indicator = لأي مؤشر
programmes-proof-form-submit = أضف
programmes-submit-submit = أودع التقرير
programmes-submit-way = ينظر فيه بهذا الترتيب: { $offices }. الأرقام المحسوبة تؤخذ كما هي الآن.
programmes-judge-verdict = القرار
programmes-judge-approve = المصادقة
programmes-judge-return = الإعادة مع ملاحظة
programmes-judge-note = الملاحظة
programmes-judge-note-hint = لازمة عند إعادة التقرير: بينوا ما يجب تصحيحه.
programmes-judge-submit = أكد القرار
programmes-judge-as = تقررون بصفتكم { $office }. ثم ينتقل التقرير إلى المهمة الموالية.
programmes-judge-last = تقررون بصفتكم { $office }. بمصادقتكم تحتسب القيم ويحرر عقد في السجل.
programmes-reopen-lead = لن تحتسب قيم هذا التقرير بعد الآن: يتراجع كل مجموع بقدر الفرق، ويحرر عقد في السجل، ويمكن للهيئة تصحيح التقرير.
programmes-reopen-note = سبب إعادة الفتح
programmes-reopen-submit = أعد فتح التقرير
programmes-verdict-submitted = أودع
programmes-verdict-returned = أعيد
programmes-verdict-approved = صودق عليه
programmes-verdict-reopened = أعيد فتحه
programmes-periods = رزنامة التقارير
programmes-periods-lead = تحرر التقارير ما دامت فترتها مفتوحة. أقفلوا الفترة متى اكتملت تقاريرها.
programmes-periods-caption = الفترات
programmes-periods-empty = لا فترات لهذه الاستراتيجية بعد. تستخرج من تواريخها ومن النظام الأساسي.
programmes-periods-period = الفترة
programmes-periods-days = التواريخ
programmes-periods-due = أجل التقارير
programmes-periods-state = الحالة
programmes-periods-submitted = في انتظار المصادقة
programmes-periods-approved = مصادق عليها
programmes-periods-change = تغيير
programmes-period-open = مفتوحة
programmes-period-locked = مقفلة
programmes-period-unlock = افتح
programmes-period-lock = أقفل
programmes-refused-amount-words = اكتبوا عددا بالأرقام: 12.5
programmes-refused-amount-places = ستة أرقام بعد الفاصلة على الأكثر.
programmes-refused-amount-large = مليار على الأكثر.
programmes-refused-amount-two-ways = يقرأ هذا العدد قراءتين. اكتبوا الآلاف بلا علامة وضعوا نقطة قبل الكسر: 1250 أو 1.25
programmes-refused-value-computed = هذا الرقم محسوب من السجلات ولا يكتب باليد. صححوا السجلات التي يعدها.
programmes-refused-value-nothing = لا تكون النسبة إلا من عدد أكبر من الصفر. اتركوا الخانتين فارغتين إن كانت غير معروفة.
programmes-refused-value-half = اكتبوا البسط والعدد الأصل معا، أو لا تكتبوا أيا منهما.
programmes-refused-value-yes-no = نعم أو لا فقط.
programmes-refused-value-level = اختاروا درجة من السلم.
programmes-refused-not-in-force = لا يقدم التقرير إلا عن برنامج ساري المفعول.
programmes-refused-period-outside = هذه الفترة خارج مدة العقد.
programmes-refused-period-locked = هذه الفترة مقفلة، وكان أجل تقاريرها { $due }. يمكن أن يفتحها: { $who }.
programmes-refused-period-already = الفترة في هذه الحالة من قبل. راجعوا الرزنامة من جديد.
programmes-refused-period-to-come = تبدأ هذه الفترة في { $day }، ويمكن فتحها ابتداء من ذلك اليوم.
programmes-refused-report-handed-in = التقرير مودع. يمكن تغييره إذا أعاده أحد المصادقين.
programmes-refused-report-empty = التقرير فارغ. اكتبوا قيمة واحدة على الأقل أو كلمة عما تم إنجازه.
programmes-refused-report-no-approver = لا يسمي النظام الأساسي أي مهمة تصادق على هذا التقرير. يجب إتمامه أولا.
programmes-refused-report-not-waiting = لم يعد هذا التقرير في انتظار المصادقة.
programmes-refused-report-not-approved = هذا التقرير غير مصادق عليه، فلا شيء يعاد فتحه.
programmes-refused-report-note = بينوا ما يجب تصحيحه.
programmes-refused-proof-none = اختاروا سجلا أو وثيقة أو صورة.
programmes-refused-proof-several = إثبات واحد كل مرة، ليكون لكل واحد وصفه.
done-programmes-report-saved = حفظت المسودة.
done-programmes-report-submitted = أودع التقرير.
done-programmes-report-passed = تمت المصادقة، وانتقل التقرير إلى المهمة الموالية.
done-programmes-report-approved = صودق على التقرير، وقيمه محتسبة.
done-programmes-report-returned = أعيد التقرير مع ملاحظتكم.
done-programmes-report-reopened = أعيد فتح التقرير، ولم تعد قيمه محتسبة.
done-programmes-parts-saved = حفظ التفصيل.
done-programmes-proof-added = أضيف الإثبات.
done-programmes-proof-removed = حذف الإثبات.
done-programmes-period-open = الفترة مفتوحة.
done-programmes-period-locked = الفترة مقفلة.
act-report-approved = المصادقة على تقرير: { $title }، الفترة { $number } ({ $from } – { $to })
act-report-reopened = إعادة فتح تقرير: { $title }، الفترة { $number } ({ $from } – { $to })
programmes-mail-waits-subject = تقرير في انتظار مصادقتكم: { $unit }
programmes-mail-waits-text =
    { $name }،

    تقرير { $unit } عن الفترة { $days } («{ $title }») في انتظار مصادقتكم بصفتكم { $office }.

    { $address }
programmes-mail-still-waits-subject = لا يزال في انتظار مصادقتكم: تقرير { $unit }
programmes-mail-still-waits-text =
    { $name }،

    لا يزال تقرير { $unit } عن الفترة { $days } («{ $title }») في انتظار مصادقتكم بصفتكم { $office }. المرجو المصادقة عليه أو إعادته مع ملاحظة.

    { $address }
programmes-mail-held-up-subject = تقرير متوقف: { $unit }
programmes-mail-held-up-text =
    { $name }،

    تقرير { $unit } عن الفترة { $days } («{ $title }») متوقف لدى { $office } قبل أن يصل إليكم.

    { $address }
programmes-mail-returned-subject = أعيد التقرير: { $title }
programmes-mail-returned-text =
    { $name }،

    أعاد { $office } تقرير { $unit } عن الفترة { $days } مع الملاحظة التالية:

    { $note }

    المرجو تصحيحه وإيداعه من جديد: { $address }
programmes-mail-approved-subject = صودق على التقرير: { $title }
programmes-mail-approved-text =
    { $name }،

    صودق على تقرير { $unit } عن الفترة { $days }، وقيمه محتسبة.

    { $address }
programmes-mail-due-subject = تقرير مستحق في { $due }: { $title }
programmes-mail-due-text =
    { $name }،

    تقرير { $unit } عن الفترة { $days } («{ $title }») مستحق في { $due }.

    { $address }
programmes-mail-overdue-subject = تقرير متأخر: { $title }
programmes-mail-overdue-text =
    { $name }،

    كان تقرير { $unit } عن الفترة { $days } («{ $title }») مستحقا في { $due } ولم يودع بعد.

    { $address }
programmes-mail-escalated-subject = تقرير متأخر: { $unit }
programmes-mail-escalated-text =
    { $name }،

    لم تودع { $unit } تقريرها عن الفترة { $days } («{ $title }») المستحق في { $due }. نحيطكم علما لأن التقرير يعرض على مهمتكم للمصادقة.

    { $address }
