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
programmes-of-plan = { $done } مقابل { $plan } حسب المخطط
programmes-achieved = نسبة الإنجاز
programmes-objectives = الأهداف
programmes-objectives-none = لم يُقدَّم نص البرنامج بعد.
programmes-taken-up = هدف مأخوذ بالإحالة من برنامج المستوى الأعلى
programmes-commits = التزامات { $unit }
programmes-commitment-due = في أجل أقصاه { $day }
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
programmes-steps = خطوات التنفيذ
programmes-steps-none = لا توجد خطوات بعد.
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
programmes-next-stray = خطوة خارج مدة العقد: { $step } ({ $days }). المدة المشتركة بين العقدين ({ $contract }): يرجى الاتفاق على تواريخ أخرى بملحق.
programmes-next-step = الخطوة القادمة: { $step }، آخر أجل { $day }.
programmes-next-step-late = خطوة متأخرة: { $step }، كان أجلها { $day }.
programmes-figure-objectives = الأهداف
programmes-figure-steps = الخطوات المنجزة
programmes-figure-late = الخطوات المتأخرة
programmes-figure-reports = التقارير المعتمدة من التي حل أجلها
programmes-figure-approved = التقارير المعتمدة
programmes-trail = المسار: الصيغ والتوقيعات
programmes-trail-none = لم يحدث شيء بعد.
programmes-trail-submission = الصيغة { $n }: مقدمة من { $side }
programmes-trail-counter = الصيغة { $n }: مقترح مضاد من { $side }
programmes-trail-agreed = الصيغة { $n }: متفق عليها
programmes-trail-signed = توقيع عن { $side }
programmes-trail-review = المراجعة السنوية لسنة { $year }
programmes-trail-closed = الحصيلة النهائية والاختتام
programmes-trail-report = اعتماد تقرير { $period }
programmes-act = القيد { $n } في سجل القيود
programmes-why = لماذا؟ السجلات المحتسبة:
programmes-why-title = كيف احتُسب هذا الرقم؟
programmes-why-metric = المؤشر المحتسب
programmes-why-formula = طريقة الاحتساب
programmes-why-unit = الوحدة وما تحتها
programmes-why-period = الفترة
programmes-why-figure = النتيجة الآن
programmes-why-reported = كما صُرح به
programmes-why-differs = تغيرت السجلات بعد رفع التقرير.
programmes-why-total = مجموع التقارير المصادق عليها
programmes-why-total-differs = يختلف عن النتيجة الآن: لم تصل كل التقارير أو لم يصادق عليها، أو تغيرت السجلات.
programmes-sum = مم يتكون المجموع
programmes-sum-note = يُجمع البسط إلى البسط والمقام إلى المقام، ولا يُحسب متوسط النسب؛ ولا يدخل في المجموع إلا ما صودق عليه.
programmes-sum-unit = الوحدة
programmes-sum-value = القيمة المصادق عليها
programmes-sum-known = عدد البرامج المحتسبة
programmes-sum-total = المجموع
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
programmes-calendar-step = أجل خطوة: { $step }
programmes-doc-contract = برنامج تعاقدي
programmes-doc-with-addendum = برنامج تعاقدي، بعد الملحق رقم { $n }
programmes-doc-strategy = الاستراتيجية
programmes-doc-period = المدة
programmes-doc-version = الصيغة
programmes-doc-weight = الوزن
programmes-doc-steps = الخطوات
programmes-doc-step = الخطوة
programmes-doc-from = من
programmes-doc-to = إلى
programmes-doc-office = المهمة
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
programmes-doc-proof = هذا العقد مسجل في سجل القيود تحت رقم { $n }؛ يمكن لأي كان التحقق من سلامته بمسح الرمز أو بزيارة العنوان التالي.
programmes-doc-account = التقرير السنوي { $year }
programmes-doc-account-proof = هذه المراجعة مسجلة في سجل القيود تحت رقم { $n }؛ يمكن لأي كان التحقق منها بمسح الرمز أو بزيارة العنوان التالي.
programmes-doc-review = المراجعة السنوية
programmes-doc-assessment = تقييم الطرف الثاني
programmes-doc-none = لا فترة في هذه السنة.
programmes-doc-quarter = الفترة
programmes-doc-value = المنجز المعتمد إلى نهاية الفترة
programmes-doc-target = المستهدف
programmes-doc-state = الحالة
programmes-doc-reports = ما ورد في التقارير المعتمدة
programmes-doc-evidence = الإثباتات
programmes-doc-signatures = التوقيعات
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
programmes-sheet-steps = الخطوات
programmes-sheet-step = الخطوة
programmes-sheet-kind = النوع
programmes-sheet-office = المهمة
programmes-sheet-done = تاريخ الإنجاز
programmes-sheet-values = المؤشرات
programmes-sheet-indicator = المؤشر
programmes-sheet-measure = وحدة القياس
programmes-sheet-period = الفترة
programmes-sheet-target = المستهدف
programmes-sheet-target-of = من (مقام المستهدف)
programmes-sheet-value-of = من (مقام القيمة)
programmes-sheet-standing = القيمة إلى نهاية الفترة
programmes-sheet-standing-of = من (مقام القيمة إلى نهاية الفترة)
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
programmes-cockpit-table-unit = الوحدة والبرنامج
programmes-cockpit-table-progress = الإنجاز والمخطط
programmes-cockpit-table-tone = الوضعية
programmes-cockpit-table-next = ما يلي
programmes-cockpit-table-known = مؤشرات لها قيمة
programmes-cockpit-table-steps = خطوات منجزة
programmes-inbox = التقارير التي تنتظرني
programmes-inbox-lead = ما عليكم المصادقة عليه بمقتضى مهمة تتولونها اليوم، وما على وحدتكم تحريره.
programmes-inbox-approve = للمصادقة
programmes-inbox-approve-caption = تقارير للمصادقة
programmes-inbox-approve-empty = لا تقرير ينتظر مصادقتكم.
programmes-inbox-approve-unit = الوحدة
programmes-inbox-approve-period = الفترة
programmes-inbox-approve-since = تاريخ الإيداع
programmes-inbox-approve-as = تصادقون بصفتكم
programmes-inbox-write = للتحرير
programmes-inbox-write-caption = تقارير للتحرير
programmes-inbox-write-empty = لا تقرير مستحق على وحدتكم الآن. يحرر التقرير متى فتحت فترته.
programmes-inbox-write-unit = الوحدة
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
programmes-report-target-to-date = { $value } (مجموع الفترات إلى نهاية هذه الفترة)
programmes-report-total = مع ما دونه: { $value } ({ $n ->
    [zero] لا برامج
    [one] برنامج واحد
    [two] برنامجان
    [few] { $n-text } برامج
    [many] { $n-text } برنامجا
   *[other] { $n-text } برنامج
})
programmes-report-no-indicators = لا مؤشرات لهذا البرنامج. اكتبوا ما تم إنجازه وأرفقوا الإثباتات.
programmes-report-unit = الوحدة
programmes-report-days = التواريخ
programmes-report-due = الأجل
programmes-report-waits = في انتظار
programmes-report-story = مسار التقرير
programmes-report-why = لماذا؟
programmes-report-edit = تحرير التقرير
programmes-report-submit = إيداع التقرير
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
programmes-report-form-submit = حفظ المسودة
programmes-parts-submit = حفظ التفصيل
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
programmes-proof-add = إضافة إثبات
programmes-proof-empty = لا إثباتات بعد. أرفقوا وثيقة أو صورة أو رابط اجتماع أو قرار أو مقال.
programmes-proof-file = ملف
programmes-proof-remove = حذف
programmes-proof-form-record = سجل من سجلات المنظمة
programmes-proof-form-record-hint = اجتماع أو قرار أو مقال: اكتبوا كلمات من عنوانه. ولقيد في سجل القيود: رقمه.
programmes-proof-form-document = وثيقة
programmes-proof-form-document-hint = PDF أو Word أو Excel أو OpenDocument.
programmes-proof-form-picture = صورة
programmes-proof-form-label = ما الذي يبينه
programmes-proof-form-indicator = لأي مؤشر
programmes-proof-form-public = للعموم
programmes-proof-form-public-hint = يخص الملفات: بعد المصادقة على التقرير، وما دام البرنامج منشورا، يمكن لأي كان فتح الملف بالوصف أعلاه أو باسمه. يجب ألا يُظهر شيئا خاصا. أما المقال والقرار الوارد في بلاغ منشور والقيد فمفتوحة بطبيعتها.
programmes-proof-for-public = للعموم
programmes-proof-withhold = سحب الملف من العموم
done-programmes-proof-withheld = سُحب الملف من العموم.
programmes-refused-proof-public-record = لا يُقدَّم للعموم إلا ملف: أما غيره فمفتوح حيث تكون صفحته مفتوحة. أزيلوا هذا الاختيار.
programmes-proof-form-submit = إضافة
programmes-submit-submit = إيداع التقرير
programmes-submit-way = ينظر فيه بهذا الترتيب: { $offices }. الأرقام المحسوبة تؤخذ كما هي الآن.
programmes-judge-verdict = القرار
programmes-judge-approve = المصادقة
programmes-judge-return = الإعادة مع ملاحظة
programmes-judge-note = الملاحظة
programmes-judge-note-hint = لازمة عند إعادة التقرير: بينوا ما يجب تصحيحه.
programmes-judge-submit = تأكيد القرار
programmes-judge-as = تقررون بصفتكم { $office }. ثم ينتقل التقرير إلى المهمة الموالية.
programmes-judge-last = تقررون بصفتكم { $office }. بمصادقتكم تحتسب القيم ويسجل قيد في سجل القيود.
programmes-reopen-lead = لن تحتسب قيم هذا التقرير بعد الآن: يتراجع كل مجموع بقدر الفرق، ويسجل قيد في سجل القيود، ويمكن للوحدة تصحيح التقرير.
programmes-reopen-note = سبب إعادة الفتح
programmes-reopen-submit = إعادة فتح التقرير
programmes-verdict-submitted = إيداع التقرير
programmes-verdict-returned = إعادة التقرير
programmes-verdict-approved = المصادقة على التقرير
programmes-verdict-reopened = إعادة فتح التقرير
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
programmes-period-unlock = فتح
programmes-period-lock = إقفال
programmes-refused-amount-words = اكتبوا عددا بالأرقام: 12,5
programmes-refused-amount-places = ستة أرقام بعد الفاصلة على الأكثر.
programmes-refused-amount-large = مليار على الأكثر.
programmes-refused-amount-two-ways = يقرأ هذا العدد قراءتين. اكتبوا الآلاف بلا علامة، أو الكسر بأكثر أو أقل من ثلاثة أرقام: 1250 أو 1,25 أو 1,2500
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
programmes-refused-report-closed = أُقفل هذا البرنامج: لم يعد يُبت في تقاريره.
programmes-refused-report-note = بينوا ما يجب تصحيحه.
programmes-refused-report-own = أنتم من أودع هذا التقرير، فلا تصادقون عليه. أعيدوه إلى الوحدة ليودعه شخص آخر، أو اتركوا المصادقة لشخص آخر يتولى هذه المهمة.
programmes-refused-total-large = المجموع أكبر مما يمكن حسابه. أعيدوا التقرير لتصحيح قيمه.
programmes-refused-proof-none = اختاروا سجلا أو وثيقة أو صورة.
programmes-refused-proof-several = إثبات واحد كل مرة، ليكون لكل واحد وصفه.
done-programmes-report-saved = حفظت المسودة.
done-programmes-report-submitted = تم إيداع التقرير.
done-programmes-report-passed = تمت المصادقة، وانتقل التقرير إلى المهمة الموالية.
done-programmes-report-approved = صودق على التقرير، وقيمه محتسبة.
done-programmes-report-returned = أعيد التقرير مع ملاحظتكم.
done-programmes-report-reopened = أعيد فتح التقرير، ولم تعد قيمه محتسبة.
done-programmes-parts-saved = حفظ التفصيل.
done-programmes-proof-added = أضيف الإثبات.
done-programmes-proof-removed = حذف الإثبات.
done-programmes-period-open = الفترة مفتوحة.
done-programmes-period-locked = الفترة مقفلة.
act-report-approved = { $title ->
    [none] المصادقة على تقرير برنامج تعاقدي، الفترة { $number } ({ $from } – { $to })
   *[other] المصادقة على تقرير: { $title }، الفترة { $number } ({ $from } – { $to })
}
act-report-reopened = { $title ->
    [none] إعادة فتح تقرير برنامج تعاقدي، الفترة { $number } ({ $from } – { $to })
   *[other] إعادة فتح تقرير: { $title }، الفترة { $number } ({ $from } – { $to })
}
programmes-mail-submitted-subject = برنامج تعاقدي ينتظر جوابكم: { $title }
programmes-mail-submitted-text =
    { $name }،

    توصلتم من { $from } بمشروع «{ $title }»، والكلمة الآن لكم: الموافقة عليه، أو إبداء ملاحظات على فقراته، أو الجواب باقتراح مضاد.
programmes-mail-countered-subject = اقتراح مضاد ينتظر جوابكم: { $title }
programmes-mail-countered-text =
    { $name }،

    توصلتم من { $from } باقتراح مضاد بشأن «{ $title }»، والكلمة الآن لكم. تبين صفحة الصيغ ما تغير.
programmes-mail-to-sign-subject = برنامج تعاقدي ينتظر توقيعكم: { $title }
programmes-mail-to-sign-text =
    { $name }،

    تم الاتفاق على نص «{ $title }» ({ $unit })، وهو في انتظار توقيعكم بصفتكم { $office }. لا يتغير النص بعد الآن إلا بالرجوع عن الموافقة.
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

    لم يودَع بعد تقرير { $unit } عن الفترة { $days } («{ $title }») المستحق في { $due }. نحيطكم علما لأن التقرير يعرض على مهمتكم للمصادقة.

    { $address }
programmes-mail-step-near-subject = خطوة تنتهي في { $day }: { $step }
programmes-mail-step-near-text =
    { $name }،

    الخطوة «{ $step }» من «{ $title }» ({ $unit }) من اختصاص { $office }، وآخر أيامها { $day }. يرجى تسجيلها فور إنجازها.

    { $address }
programmes-mail-step-late-subject = خطوة متأخرة: { $step }
programmes-mail-step-late-text =
    { $name }،

    الخطوة «{ $step }» من «{ $title }» ({ $unit }) من اختصاص { $office }. كان آخر أيامها { $day } ولم يسجل إنجازها بعد.

    { $address }
programmes-mail-step-escalated-subject = خطوة متأخرة ({ $unit }): { $step }
programmes-mail-step-escalated-text =
    { $name }،

    الخطوة «{ $step }» من «{ $title }» ({ $unit }) من اختصاص { $office }. كان آخر أيامها { $day } ولم يسجل إنجازها بعد. نحيطكم علما لأن مهمتكم تعلوها في الترتيب.

    { $address }
programmes-mail-unopened-subject = فترة تقارير انقضت ولم تفتح: { $days }
programmes-mail-unopened-text =
    { $name }،

    انقضت الفترة { $days } من «{ $title }» ({ $unit }) ولم تفتح بعد لإيداع التقارير المستحقة في { $due }. يرجى فتحها حتى تتمكن الوحدات من إعداد تقاريرها.

    { $address }
programmes-mail-unopened-above-subject = فترة تقارير لم تفتح بعد: { $days }
programmes-mail-unopened-above-text =
    { $name }،

    انقضت الفترة { $days } من «{ $title }» ({ $unit }) ولم تفتح بعد لإيداع التقارير المستحقة في { $due }. وقد أشعر بذلك المكلفون بالاستراتيجية. نحيطكم علما لأن مهمتكم تعلوهم في الترتيب.

    { $address }
programmes-mail-stray-subject = خطوات خارج مدة العقد: { $title }
programmes-mail-stray-text =
    { $name }،

    في «{ $title }» ({ $unit }) خطوات مأخوذة من البرنامج الأعلى، وهي تنتهي خارج المدة التي يسري فيها العقدان معا ({ $days }):

    { $steps }

    يرجى الاتفاق على تواريخ أخرى بملحق: ملحق برنامجكم إن تركت لكم حرية التواريخ، وإلا فملحق البرنامج الأعلى.

    { $address }

# The life of a programme: strategy, drafting, negotiation, signing, steps, reviews, import
programmes-tabs = أقسام البرنامج
programmes-tab-overview = نظرة عامة
programmes-tab-draft = المسودة
programmes-tab-negotiation = التفاوض
programmes-tab-versions = الصيغ
programmes-tab-sign = التوقيع
programmes-tab-steps = الخطوات
programmes-tab-reports = التقارير
programmes-tab-reviews = الحصيلة
programmes-way-addendum = الملحق رقم { $n }
programmes-now = الخطوة المقبلة:
programmes-now-write-own = لكم الكلمة: حرروا المسودة ثم قدموها إلى الطرف الآخر.
programmes-now-write-go = فتح المسودة
programmes-now-write = { $unit }: تحرير المسودة وتقديمها.
programmes-now-answer-own = لكم الكلمة: وافقوا على الصيغة المقدمة، أو أبدوا ملاحظات، أو قدموا اقتراحا مضادا.
programmes-now-answer-go = فتح التفاوض
programmes-now-answer = { $unit }: الجواب عن الصيغة المقدمة.
programmes-now-sign-own = النص متفق عليه وتوقيعكم منتظر.
programmes-now-sign-go = التوقيع
programmes-now-sign = النص متفق عليه، وفي انتظار توقيع: { $who }.
programmes-now-deliver = البرنامج ساري المفعول: إنجاز الخطوات ورفع التقارير في آجالها.
programmes-now-deliver-go = الخطوات
programmes-now-closed = لا شيء: أُقفل البرنامج بتقديم حصيلته النهائية.
programmes-now-withdrawn = لا شيء: تم التخلي عن البرنامج قبل توقيعه.
programmes-more = إجراءات أخرى
programmes-nothing = لا شيء
programmes-refused-state = لا تسمح حالة البرنامج الآن بهذا الإجراء، أو الكلمة للطرف الآخر. أعيدوا فتح الصفحة لمعرفة الخطوة المقبلة.
programmes-new = برنامج جديد
programmes-default-title = البرنامج التعاقدي { $from }–{ $to }
programmes-form-open-unit = الوحدة
programmes-form-open-unit-hint = الوحدة صاحبة البرنامج؛ أما الطرف الثاني فيحدده النظام الأساسي.
programmes-form-open-strategy = الاستراتيجية
programmes-form-open-title = العنوان
programmes-form-open-starts = أول يوم
programmes-form-open-ends = آخر يوم
programmes-form-open-submit = فتح البرنامج
done-programmes-opened = فُتح البرنامج. أضيفوا أهدافه الآن.
programmes-refused-kind = لا ينص النظام الأساسي على برنامج لوحدات من هذا النوع. اختاروا وحدة أخرى.
programmes-refused-closed-unit = هذه الوحدة غير قائمة اليوم. اختاروا وحدة أخرى.
programmes-refused-no-partner = لا توجد فوق هذه الوحدة وحدة تتوفر على المهام التي توقع عن القيادة. راجعوا النظام الأساسي.
programmes-refused-nothing-above = ليس لأي وحدة أعلى برنامج ساري المفعول يمكن الأخذ منه. انتظروا توقيع برنامج الوحدة الأعلى.
programmes-refused-not-adopted = لم تُعتمد هذه الاستراتيجية بعد. اعتمدوها أولا.
programmes-refused-ends = يقع آخر يوم قبل أول يوم. صححوا أحدهما.
programmes-refused-outside-strategy = يجب أن تقع مدة البرنامج داخل مدة الاستراتيجية، من { $from } إلى { $to }.
programmes-refused-outside-parent = يجب أن تقع المدة داخل مدة برنامج الوحدة الأعلى، من { $from } إلى { $to }.
programmes-refused-long = المدة أطول مما يسمح به النظام الأساسي. لا يتجاوز آخر يوم { $day }.
programmes-refused-another = لهذه الوحدة برنامج في الفترة نفسها: { $title }. أتمّوه، أو غيّروا المدة.
programmes-all-heading = كل البرامج
programmes-all-caption = البرامج التعاقدية في كل مراحلها
programmes-all-empty = لا برامج هنا بعد. افتحوا أول برنامج.
programmes-all-unit = الوحدة
programmes-all-title = العنوان
programmes-all-partner = الطرف الثاني
programmes-all-ends = المدة
programmes-all-state = المرحلة
programmes-all-turn = الكلمة لـ
programmes-filter-state = الحالة
programmes-filter-strategy = الاستراتيجية
programmes-turn-sign = الموقعون
programmes-amending = ساري المفعول، وملحق قيد الإعداد
programmes-draft-none = لا نص قيد التحرير الآن. لتغيير برنامج ساري المفعول افتحوا ملحقا من صفحة التفاوض.
programmes-draft-hidden = { $unit } بصدد التحرير. يظهر لكم النص بعد تقديمه.
programmes-draft-sound = المسودة مكتملة ويمكن تقديمها.
programmes-draft-flaws = قبل التقديم
programmes-draft-empty = لا أهداف بعد. أضيفوا هدفا، أو خذوا هدفا من البرنامج الأعلى، أو استوردوا جدولا.
programmes-add-objective = إضافة هدف
programmes-add-commitment = إضافة التزام
programmes-add-step = إضافة خطوة
programmes-add-indicator = إضافة مؤشر
programmes-add-taken = أخذ هدف من البرنامج الأعلى
programmes-kind-preamble = الديباجة
programmes-kind-objective = هدف
programmes-kind-commitment = التزام
programmes-kind-step = خطوة
programmes-kind-indicator = مؤشر
programmes-kind-taken = هدف مأخوذ بالإحالة
programmes-edit-preamble = تحرير الديباجة
programmes-edit-objective = تحرير هدف
programmes-edit-commitment = تحرير التزام
programmes-edit-step = تحرير خطوة
programmes-edit-indicator = تحرير مؤشر
programmes-do-edit = تعديل
programmes-do-up = إلى الأعلى
programmes-do-down = إلى الأسفل
programmes-do-remove = حذف
programmes-do-preamble = تحرير الديباجة
programmes-do-import = استيراد من جدول
programmes-do-discard = إلغاء تعديلاتنا
programmes-do-withdraw = التخلي عن المشروع
done-programmes-saved = حُفظ التعديل.
done-programmes-moved = تغير الترتيب.
done-programmes-removed = حُذف العنصر.
done-programmes-discarded = أُلغيت التعديلات، وعاد النص كما قُدِّم.
programmes-form-preamble-text = الديباجة
programmes-form-preamble-text-hint = تفصل أسطر فارغة بين الفقرات.
programmes-form-preamble-submit = حفظ الديباجة
programmes-form-objective-axis = محور الاستراتيجية
programmes-form-objective-title = الهدف
programmes-form-objective-text = الشرح
programmes-form-objective-text-hint = تفصل أسطر فارغة بين الفقرات.
programmes-form-objective-weight = الوزن (في المائة)
programmes-form-objective-weight-hint = مجموع أوزان الأهداف 100.
programmes-form-objective-submit = حفظ الهدف
programmes-form-commitment-side = من يلتزم
programmes-form-commitment-text = الالتزام
programmes-form-commitment-due = في أجل أقصاه
programmes-form-commitment-submit = حفظ الالتزام
programmes-form-step-title = الخطوة
programmes-form-step-kind = النوع
programmes-form-step-office = المهمة المسؤولة
programmes-form-step-office-hint = المسؤولية على المهمة لا على الشخص: تغيير شاغلها لا يغير البرنامج.
programmes-form-step-starts = أول يوم
programmes-form-step-ends = آخر يوم
programmes-form-step-after = بعد إنجاز
programmes-form-step-after-hint = الخطوات التي يجب أن تُنجز قبل بداية هذه.
programmes-form-step-open = متروك للفروع
programmes-form-step-open-hint = ما يجوز للفروع التي تأخذ الهدف أن تغيره.
programmes-form-step-submit = حفظ الخطوة
programmes-form-indicator-title = المؤشر
programmes-form-indicator-weight = الوزن داخل الهدف (في المائة)
programmes-form-indicator-weight-hint = مجموع أوزان مؤشرات الهدف 100.
programmes-form-indicator-kind = نوع القيمة
programmes-form-indicator-direction = الاتجاه
programmes-form-indicator-cumulative = تُجمع قيم الفترات
programmes-form-indicator-cumulative-hint = لما يُعد مرة في كل فترة، كالاجتماعات المنعقدة.
programmes-form-indicator-measure = وحدة القياس
programmes-form-indicator-measure-hint = مثلا: اجتماعات.
programmes-form-indicator-scale = درجات السلم
programmes-form-indicator-scale-hint = للسلم النوعي فقط: درجة في كل سطر، من الأدنى إلى الأعلى.
programmes-form-indicator-metric = يُحسب آليا من
programmes-form-indicator-metric-hint = الرقم المحسوب لا يُكتب باليد، ويفتح على السجلات التي يعدها.
programmes-form-indicator-dimensions = التفصيل حسب
programmes-form-indicator-baseline = قيمة الانطلاق
programmes-form-indicator-baseline-hint = تُكتب النسبة بسطا ومقاما: 40/50. اتركوها فارغة إن كانت مجهولة: المجهول ليس صفرا.
programmes-form-indicator-baseline_day = بتاريخ
programmes-form-indicator-open = متروك للفروع
programmes-form-indicator-submit = حفظ المؤشر
programmes-targets = القيم المستهدفة
programmes-targets-hint = المستهدف عند نهاية كل فترة. اتركوا الفترة فارغة إن لم يكن لها هدف. تُكتب النسبة 40/50 أو 80%.
programmes-target-wrong = { $period }: { $text }
programmes-typed-share = اكتبوا النسبة بسطا ومقاما (40/50) أو بعلامتها (80%).
programmes-typed-yes-no = اكتبوا نعم أو لا.
programmes-indicator-kind-number = عدد
programmes-indicator-kind-percentage = نسبة (بسط ومقام)
programmes-indicator-kind-yes_no = نعم أو لا
programmes-indicator-kind-scale = سلم نوعي
programmes-direction-up = الأكثر أفضل
programmes-direction-down = الأقل أفضل
programmes-opening-name = الاسم
programmes-opening-dates = الآجال
programmes-side-unit = الوحدة
programmes-side-partner = الطرف الثاني
programmes-item-title = العنوان
programmes-item-text = النص
programmes-item-axis = المحور
programmes-item-weight = الوزن
programmes-item-side = الطرف
programmes-item-due = الأجل
programmes-item-kind = النوع
programmes-item-starts = من
programmes-item-ends = إلى
programmes-item-after = بعد
programmes-item-office = المهمة المسؤولة
programmes-item-open = متروك للفروع
programmes-item-direction = الاتجاه
programmes-item-cumulative = تُجمع القيم
programmes-item-measure = وحدة القياس
programmes-item-scale = الدرجات
programmes-item-metric = يُحسب من
programmes-item-dimensions = التفصيل
programmes-item-baseline = قيمة الانطلاق
programmes-item-targets = القيم المستهدفة
programmes-item-days = الآجال
programmes-item-baseline-on = { $value } في { $day }
programmes-taken-lead = يؤخذ الهدف بالإحالة لا بالنسخ: تبقى صياغته وخطواته ومؤشراته لدى البرنامج الأعلى، ولكم وزنه ومهامكم وقيمكم المستهدفة.
programmes-taken-none = ليس في البرنامج الأعلى أهداف يمكن أخذها.
programmes-taken-already = مأخوذ
programmes-taken-counts = عدد الخطوات: { $steps }، عدد المؤشرات: { $indicators }
programmes-taken-items = خطواته ومؤشراته هنا
programmes-taken-items-hint = حددوا لكل خطوة المهمة المسؤولة عنها في وحدتكم، ولكل مؤشر قيمكم المستهدفة. لا يتغير الاسم والآجال إلا حيث تُركا للفروع.
programmes-taken-own = خاص بنا
programmes-taken-edit = ما يخصنا
programmes-taken-step-days = آجالها في البرنامج الأعلى: { $days }.
programmes-taken-targets-hint = قيمكم أنتم: تُجمع تقاريركم في مجموع البرنامج الأعلى.
programmes-form-taken-weight = الوزن في برنامجنا (في المائة)
programmes-form-taken-submit = أخذ الهدف بهذا الوزن
programmes-form-taken-step-title = الاسم عندنا
programmes-form-taken-step-title-hint = اتركوه فارغا ليبقى كما هو في البرنامج الأعلى.
programmes-form-taken-step-office = المهمة المسؤولة عندنا
programmes-form-taken-step-starts = أول يوم عندنا
programmes-form-taken-step-ends = آخر يوم عندنا
programmes-form-taken-step-submit = حفظ
programmes-form-taken-indicator-title = الاسم عندنا
programmes-form-taken-indicator-title-hint = اتركوه فارغا ليبقى كما هو في البرنامج الأعلى.
programmes-form-taken-indicator-submit = حفظ
programmes-flaw-empty = لا هدف في المسودة. أضيفوا هدفا واحدا على الأقل.
programmes-flaw-weights = مجموع أوزان الأهداف { $sum } ويجب أن يكون 100.
programmes-flaw-indicator-weights = مجموع أوزان مؤشرات هذا الهدف { $sum } ويجب أن يكون 100.
programmes-flaw-axis = هذا المحور ليس من محاور الاستراتيجية. اختاروا محورا منها.
programmes-flaw-no-partner = لا طرف ثان في هذا البرنامج. اختاروا الوحدة نفسها.
programmes-flaw-office = لا وجود لهذه المهمة في وحدة هذا الطرف. اختاروا مهمة من مهامها.
programmes-flaw-outside = يقع { $day } خارج مدة البرنامج، من { $from } إلى { $to }.
programmes-flaw-ends = تنتهي الخطوة قبل أن تبدأ. صححوا أحد اليومين.
programmes-flaw-too-early = لا تبدأ قبل إنجاز «{ $step }» التي تنتهي في { $day }. أخّروا البداية.
programmes-flaw-after-unknown = الخطوة المطلوبة قبلها لم تعد موجودة. احذفوها من القائمة.
programmes-flaw-after-itself = لا تنتظر الخطوة نفسها. احذفوها من القائمة.
programmes-flaw-circle = تنتظر الخطوات بعضها بعضا في دائرة، عبر: { $steps }. احذفوا إحدى الإحالات.
programmes-flaw-cumulative = لا تُجمع إلا الأعداد والنسب. أزيلوا العلامة.
programmes-flaw-scale = السلم درجتان على الأقل. اكتبوا درجة في كل سطر.
programmes-flaw-reported = رُفعت قيم عن هذا المؤشر، فلا يتغير نوعه ولا طريقة جمعه. احذفوه وأضيفوا مؤشرا جديدا.
programmes-flaw-reported-scale = رُفعت قيم عن هذا المؤشر: لا تضاف درجة إلا بعد آخر درجة.
programmes-flaw-metric = لا يوجد رقم محسوب بهذا الاسم. اختاروا واحدا من القائمة أو اتركوه فارغا.
programmes-flaw-metric-share = الرقم المحسوب نسبة: اختاروا نوع القيمة «نسبة».
programmes-flaw-metric-count = الرقم المحسوب عدد: اختاروا نوع القيمة «عدد».
programmes-flaw-no-target = لا قيمة مستهدفة لهذا المؤشر. اكتبوا واحدة على الأقل.
programmes-flaw-period = لا تنتهي الفترة { $period } داخل مدة البرنامج، من { $from } إلى { $to }. اختاروا فترة أخرى.
programmes-flaw-period-order = الفترة { $period } ليست في ترتيبها. رتبوا الفترات تصاعديا.
programmes-flaw-period-twice = للفترة { $period } قيمتان مستهدفتان. احذفوا إحداهما.
programmes-flaw-taken-gone = لم يعد هذا الهدف في البرنامج الأعلى الساري المفعول. احذفوه.
programmes-flaw-taken-twice = أُخذ هذا الهدف مرتين. احذفوا إحداهما.
programmes-flaw-twice = هذا العنصر مكرر في النص. احذفوه واكتبوه من جديد.
programmes-flaw-change-gone = تغيّر عنصر لم يعد في الهدف المأخوذ. افتحوا الهدف واحفظوه من جديد.
programmes-flaw-change-twice = للعنصر نفسه تغييران. احذفوا أحدهما.
programmes-flaw-closed-name = لم يُترك اسم هذا العنصر للفروع. اتركوا الاسم كما هو.
programmes-flaw-closed-dates = لم تُترك آجال هذا العنصر للفروع. اتركوها كما هي.
programmes-form-hand-submit-title = تقديم البرنامج
programmes-form-hand-submit-note = كلمة إلى الطرف الآخر
programmes-form-hand-submit-submit = تقديم إلى الطرف الآخر
programmes-form-hand-counter-title = تقديم اقتراح مضاد
programmes-form-hand-counter-note = كلمة إلى الطرف الآخر
programmes-form-hand-counter-submit = تقديم الاقتراح المضاد
programmes-form-hand-own-title = حصر النص للتوقيع
programmes-form-hand-own-note = ملاحظة
programmes-form-hand-own-submit = حصر النص
programmes-hand-not-yet = صححوا أولا ما في القائمة أعلاه.
programmes-refused-flaws = { $n ->
    [zero] لا شيء يمنع التقديم.
    [one] نقطة واحدة تمنع التقديم؛ انظروا القائمة.
    [two] نقطتان تمنعان التقديم؛ انظروا القائمة.
    [few] { $n } نقاط تمنع التقديم؛ انظروا القائمة.
    [many] { $n } نقطة تمنع التقديم؛ انظروا القائمة.
   *[other] { $n } نقطة تمنع التقديم؛ انظروا القائمة.
}
programmes-refused-collisions = { $n ->
    [zero] لا نصوص متزاحمة.
    [one] نص متزاحم واحد ينتظر الاختيار. اختاروا أولا.
    [two] نصان متزاحمان ينتظران الاختيار. اختاروا أولا.
    [few] { $n } نصوص متزاحمة تنتظر الاختيار. اختاروا أولا.
    [many] { $n } نصا متزاحما ينتظر الاختيار. اختاروا أولا.
   *[other] { $n } نص متزاحم ينتظر الاختيار. اختاروا أولا.
}
programmes-refused-same = لا جديد في النص بالمقارنة مع آخر صيغة مقدمة. وافقوا عليها، أو غيّروا شيئا.
done-programmes-handed-over = قُدِّم النص. الكلمة الآن للطرف الآخر.
done-programmes-agreed = اتُّفق على النص. يبقى توقيعه.
programmes-collisions-open = { $n ->
    [zero] لا نصوص متزاحمة.
    [one] حفظ شخصان عنصرا واحدا في الوقت نفسه.
    [two] حفظ شخصان عنصرين في الوقت نفسه.
    [few] حفظ شخصان { $n } عناصر في الوقت نفسه.
    [many] حفظ شخصان { $n } عنصرا في الوقت نفسه.
   *[other] حفظ شخصان { $n } عنصر في الوقت نفسه.
}
programmes-collisions-go = المقارنة والاختيار
programmes-collisions = النصوص المتزاحمة
programmes-collisions-lead = حفظ شخص آخر العنصر نفسه في هذه الأثناء. لم يضع شيء: النصان محفوظان معا، فاختاروا أحدهما، ثم عدّلوه إن أردتم الجمع بينهما.
programmes-collisions-none = لا نصوص متزاحمة.
programmes-collisions-stored-title = في المسودة
programmes-collisions-aside-title = المحفوظ جانبا
programmes-collisions-stored = الإبقاء على ما في المسودة
programmes-collisions-aside = اعتماد هذا النص
programmes-collisions-gone = حُذف العنصر من المسودة.
programmes-collisions-differences = ما يختلف
programmes-collisions-began = ما انطلق منه الاثنان
programmes-collisions-whole = النص كاملا
programmes-refused-objective-gone = حُذف الهدف الذي كان العنصر تابعا له؛ لا يمكن إرجاعه.
done-programmes-settled = سُجل الاختيار.
programmes-versions = كل الصيغ
programmes-versions-empty = لم يُقدَّم أي نص بعد. تُحفظ كل صيغة مقدمة هنا.
programmes-version = الصيغة { $n }
programmes-version-submission = الصيغة { $n }: مقدمة من { $unit }
programmes-version-counter = الصيغة { $n }: اقتراح مضاد من { $unit }
programmes-version-agreed = الصيغة { $n }: المتفق عليها، بموافقة { $unit }
programmes-compare = مقارنة
programmes-compare-from = من
programmes-compare-to = إلى
programmes-compare-first = هذه أول صيغة. اختاروا صيغتين مختلفتين لمقارنتهما.
programmes-compare-same = لا فرق بين الصيغتين.
programmes-compare-title = ما تغير من الصيغة { $from } إلى الصيغة { $to }
programmes-fate-added = أُضيف
programmes-fate-changed = تغير
programmes-fate-removed = حُذف
programmes-fate-moved = نُقل
programmes-negotiation-empty = لم يُقدَّم نص في هذه الجولة بعد.
programmes-answers = الجواب
programmes-do-agree = الموافقة على هذه الصيغة
programmes-do-counter = إعداد اقتراح مضاد
programmes-do-reopen = الرجوع عن الموافقة
programmes-do-amend = فتح ملحق
programmes-refused-changed = غيّرتم المسودة منذ تقديمها. قدموا التغيير اقتراحا مضادا، أو ألغوه، ثم وافقوا.
programmes-comment-add = إبداء ملاحظة
programmes-comment-settle = عولجت
programmes-comment-settled = عولجت
programmes-comments-earlier = ملاحظات على صيغ سابقة
programmes-form-comment-body = الملاحظة
programmes-form-comment-submit = تسجيل الملاحظة
done-programmes-commented = سُجلت الملاحظة.
done-programmes-comment-settled = عولجت الملاحظة.
done-programmes-reopened = عاد النص إلى التفاوض.
programmes-form-withdraw-why = السبب
programmes-form-withdraw-submit = التخلي عن المشروع
done-programmes-withdrawn = تم التخلي عن المشروع.
programmes-form-amend-reason = لماذا الملحق
programmes-form-amend-submit = فتح الملحق
done-programmes-amending = فُتح الملحق. تبدأ مسودته من النص الساري المفعول.
programmes-sign-empty = لا نص متفق عليه في انتظار التوقيع.
programmes-sign-title = التوقيع
programmes-sign-text = النص الموقع: الصيغة { $n }
programmes-hands = من يوقع
programmes-signed = وقّع
programmes-unsigned = في الانتظار
programmes-form-sign-office = أوقع بصفتي
programmes-form-sign-read = قرأت النص أعلاه وأوقع عليه كما هو
programmes-form-sign-submit = توقيع
programmes-refused-nobody-signs = لا يسمي النظام الأساسي من يوقع عن أحد الطرفين. راجعوا باب البرامج فيه.
programmes-refused-not-named = لا يخول النظام الأساسي لهذه المهمة التوقيع عن هذا الطرف.
programmes-refused-not-held = لا تشغلون هذه المهمة اليوم: يوقع من يشغلها.
programmes-refused-mandate-ended = انتهى انتدابكم في هذه المهمة ولم يعد قائما منذ { $day }: يوقع من يشغلها اليوم.
programmes-refused-mandate-not-yet = لا يبدأ انتدابكم في هذه المهمة إلا في { $day }: يوقع من يشغلها اليوم.
programmes-refused-signed = وقّعت هذه المهمة من قبل.
programmes-refused-both-sides = وقّعتم باسم الطرف الآخر، فلا يوقع باسم هذا الطرف إلا شخص غيركم.
done-programmes-signed = أُثبت توقيعكم في سجل القيود. تُنتظر توقيعات أخرى.
done-programmes-in-force = اكتملت التوقيعات: البرنامج ساري المفعول.
programmes-publicity = النشر للعموم
programmes-publicity-hint = يُنشر البرنامج في البوابة ما دام الطرفان موافقين وهو ساري المفعول.
programmes-public-agreed = موافق
programmes-public-open = لم يوافق
programmes-do-publish = نوافق على النشر
programmes-do-unpublish = سحب الموافقة على النشر
done-programmes-published = سُجلت موافقتكم على النشر.
done-programmes-unpublished = سُحبت موافقتكم: لم يعد البرنامج منشورا.
programmes-steps-empty = لا خطوات في النص الساري المفعول.
programmes-step-waits = تنتظر إنجاز:
programmes-step-finish = تسجيل الإنجاز
programmes-step-reopen = إعادة الفتح
programmes-step-about = المسؤول: { $office }؛ من { $from } إلى { $to }.
programmes-form-finish-done_on = أُنجزت في
programmes-form-finish-note = كيف أُنجزت
programmes-form-finish-submit = تسجيل الإنجاز
programmes-form-reopen-step-why = لماذا تُفتح من جديد
programmes-form-reopen-step-submit = إعادة فتح الخطوة
programmes-refused-future = هذا اليوم لم يأت بعد. اكتبوا اليوم الذي أُنجزت فيه.
programmes-refused-early = هذا اليوم قبل بداية البرنامج في { $day }.
programmes-refused-waits = لم تُنجز بعد الخطوة التي قبلها: «{ $step }». سجلوا إنجازها أولا.
done-programmes-step-finished = سُجل إنجاز الخطوة.
done-programmes-step-reopened = أُعيد فتح الخطوة.
programmes-review-year = حصيلة سنة { $year }
programmes-review-final = الحصيلة النهائية
programmes-review-none = لم تُكتب
programmes-review-draft = قيد التحرير
programmes-review-submitted = في انتظار رأي الطرف الثاني
programmes-review-concluded = مختتمة
programmes-review-write = كتابة الحصيلة
programmes-review-conclude = إبداء الرأي واختتام الحصيلة
programmes-review-text = ما تقوله الوحدة
programmes-review-assessment = رأي الطرف الثاني
programmes-review-reason = سبب الإقفال
programmes-form-review-text = الحصيلة
programmes-form-review-hand = تقديمها إلى الطرف الثاني الآن
programmes-form-review-submit = حفظ
programmes-form-account-text = الحصيلة النهائية
programmes-form-account-hand = تقديمها إلى الطرف الثاني الآن
programmes-form-account-submit = حفظ
programmes-form-conclude-assessment = الرأي
programmes-form-conclude-submit = اختتام الحصيلة
programmes-form-close-assessment = الرأي
programmes-form-close-reason = سبب الإقفال
programmes-form-close-reason-hint = يلزم إذا لم يصادق على التقرير الأخير أو لم تنته المدة.
programmes-form-close-submit = إقفال البرنامج
programmes-close-title = إقفال البرنامج
programmes-close-reported = صودق على التقرير الأخير.
programmes-close-unreported = لم يصادق بعد على التقرير الأخير: لا يُقفل البرنامج إلا بذكر السبب.
programmes-refused-review-year = ليست هذه السنة من سنوات البرنامج، أو لم تبدأ بعد.
programmes-refused-no-report = لم يصادق على التقرير الأخير. صادقوا عليه أولا، أو اذكروا السبب.
programmes-refused-not-over = لم تنته مدة البرنامج. انتظروا نهايتها، أو اذكروا السبب.
programmes-refused-negotiating = هناك ملحق قيد التفاوض. أتمّوه أو تخلوا عنه قبل الإقفال.
done-programmes-review-submitted = قُدمت الحصيلة إلى الطرف الثاني.
done-programmes-review-concluded = اختُتمت الحصيلة وسُجلت.
done-programmes-closed = أُقفل البرنامج بحصيلته النهائية.
programmes-strategies = الاستراتيجيات
programmes-strategies-empty = لا استراتيجية بعد. ضعوا واحدة بمحاورها، ثم اعتمدوها لتُفتح عليها البرامج.
programmes-strategy-new = استراتيجية جديدة
programmes-strategy-edit = تعديل الاستراتيجية
programmes-strategy-adopt = اعتماد الاستراتيجية
programmes-strategy-adopted = معتمدة
programmes-strategy-draft = مشروع
programmes-strategy-is-public = منشورة
programmes-strategy-is-internal = داخلية
programmes-form-strategy-unit = الوحدة
programmes-form-strategy-title = العنوان
programmes-form-strategy-summary = الملخص
programmes-form-strategy-starts = أول يوم
programmes-form-strategy-ends = آخر يوم
programmes-form-strategy-public = منشورة للعموم
programmes-form-strategy-submit = حفظ الاستراتيجية
programmes-axes-empty = لا محاور بعد. أضيفوا محورا: لا تُعتمد استراتيجية بلا محاور.
programmes-axis-new = إضافة محور
programmes-axis-edit = محور
programmes-form-axis-name = الاسم
programmes-form-axis-kind = النوع
programmes-form-axis-note = الشرح
programmes-form-axis-submit = حفظ المحور
programmes-themes-empty = لا عناوين سنوية بعد.
programmes-theme-new = عنوان سنة
programmes-form-theme-year = السنة
programmes-form-theme-name = العنوان
programmes-form-theme-name-hint = مثلا: سنة تنظيمية. اتركوه فارغا لحذفه.
programmes-form-theme-submit = حفظ العنوان
programmes-groups = الفئات المهنية
programmes-groups-empty = لا فئات بعد. تُفصَّل القيم حسبها عند الحاجة.
programmes-group-new = إضافة فئة مهنية
programmes-form-group-key = الرمز
programmes-form-group-key-hint = حروف لاتينية صغيرة وأرقام وشرطات، ولا يتغير بعد ذلك.
programmes-form-group-name = الاسم
programmes-form-group-submit = إضافة الفئة
programmes-calendar = رزنامة التقارير
programmes-calendar-due = التقرير في أجل أقصاه { $day }
programmes-calendar-open = فتح الفترات وإغلاقها
programmes-refused-strategy-long = الاستراتيجية أطول من ثلاثين سنة. قصّروا مدتها.
programmes-refused-calendar = لهذه الاستراتيجية برامج تتبع فترات تقاريرها: لا تتغير الفترات إلى آخر يوم من البرامج.
programmes-refused-strategy-outside = يقع برنامج خارج المدة الجديدة: { $title }.
programmes-refused-no-axis = لا محاور بعد. أضيفوا محورا قبل الاعتماد.
programmes-refused-axis-in-use = هدف ساري المفعول مرتبط بهذا المحور: لا يُحذف.
programmes-refused-year = السنة من { $from } إلى { $to }.
programmes-refused-group-twice = هذا الرمز مستعمل. اختاروا رمزا آخر.
programmes-refused-group-key = يُكتب الرمز بحروف لاتينية صغيرة وأرقام وشرطات فقط.
done-programmes-strategy-drafted = حُفظ مشروع الاستراتيجية. أضيفوا محاورها.
done-programmes-strategy-adopted = اعتُمدت الاستراتيجية وسُجل اعتمادها.
programmes-importing-lead = سطر لكل هدف والتزام وخطوة ومؤشر وقيمة مستهدفة. نزّلوا النموذج واملؤوه ثم أرسلوه: يُعرض ما سيقع قبل أن يُحفظ شيء.
programmes-importing-template = تنزيل النموذج
programmes-importing-neither = اختاروا ملفا أو ألصقوا محتواه.
programmes-form-importing-file = الملف (CSV)
programmes-form-importing-text = أو ألصقوا محتواه
programmes-form-importing-replace = استبدال الأهداف الموجودة في المسودة
programmes-form-importing-submit = عرض ما سيقع
programmes-refused-not-empty = في المسودة أهداف. ضعوا العلامة لاستبدالها، أو احذفوها أولا.
programmes-refused-import-addendum = البرنامج ساري المفعول: استبدال أهدافه من ملف يفقدها ما رُفع عنها من قيم. عدلوا العناصر واحدا واحدا.
programmes-import-clean = لا خطأ في الملف. هذا ما سيُضاف إلى المسودة:
programmes-import-confirm = إدخاله في المسودة
programmes-import-nothing = لم يُحفظ شيء. صححوا الأسطر الآتية ثم أعيدوا الإرسال.
programmes-import-problems = الأسطر المرفوضة
programmes-import-line = السطر
programmes-import-at = العمود
programmes-import-reason = السبب
programmes-import-refused = مرفوض
programmes-import-more = { $n ->
    [zero] لا أسطر أخرى.
    [one] وسطر آخر.
    [two] وسطران آخران.
    [few] و{ $n } أسطر أخرى.
    [many] و{ $n } سطرا آخر.
   *[other] و{ $n } سطر آخر.
}
done-programmes-imported = دخل الجدول في المسودة.
programmes-import-count-objective = الأهداف
programmes-import-count-commitment = الالتزامات
programmes-import-count-step = الخطوات
programmes-import-count-indicator = المؤشرات
programmes-import-count-target = القيم المستهدفة
programmes-import-row-objective = هدف
programmes-import-row-commitment = التزام
programmes-import-row-step = خطوة
programmes-import-row-indicator = مؤشر
programmes-import-row-target = قيمة مستهدفة
programmes-import-row-unknown = نوع السطر غير معروف. اكتبوا: هدف، التزام، خطوة، مؤشر، قيمة مستهدفة.
programmes-import-column-row = السطر
programmes-import-column-code = الرمز
programmes-import-column-below = تابع لـ
programmes-import-column-title-ar = العنوان بالعربية
programmes-import-column-title-fr = العنوان بالفرنسية
programmes-import-column-title-en = العنوان بالإنجليزية
programmes-import-column-text-ar = الشرح بالعربية
programmes-import-column-text-fr = الشرح بالفرنسية
programmes-import-column-text-en = الشرح بالإنجليزية
programmes-import-column-axis = المحور
programmes-import-column-weight = الوزن
programmes-import-column-side = الطرف
programmes-import-column-kind = النوع
programmes-import-column-starts = من
programmes-import-column-ends = إلى
programmes-import-column-after = بعد
programmes-import-column-office = المهمة
programmes-import-column-open = متروك للفروع
programmes-import-column-direction = الاتجاه
programmes-import-column-cumulative = تُجمع
programmes-import-column-measure-ar = وحدة القياس بالعربية
programmes-import-column-measure-fr = وحدة القياس بالفرنسية
programmes-import-column-measure-en = وحدة القياس بالإنجليزية
programmes-import-column-scale = الدرجات
programmes-import-column-metric = يُحسب من
programmes-import-column-dimensions = التفصيل
programmes-import-column-baseline = قيمة الانطلاق
programmes-import-column-baseline-day = بتاريخ
programmes-import-column-period = الفترة
programmes-import-column-value = القيمة
programmes-import-unreadable = لا يُقرأ هذا السطر كملف CSV. صدّروا الملف من جديد بصيغة CSV.
programmes-import-empty = لا أسطر في الملف تحت العناوين.
programmes-import-long = في الملف أكثر من { $n } سطر. قسّموه.
programmes-import-width = { $found ->
    [zero] السطر بلا خانات وعدد العناوين { $wanted }. تحققوا من الفواصل.
    [one] في السطر خانة واحدة وعدد العناوين { $wanted }. تحققوا من الفواصل.
    [two] في السطر خانتان وعدد العناوين { $wanted }. تحققوا من الفواصل.
    [few] في السطر { $found-text } خانات وعدد العناوين { $wanted }. تحققوا من الفواصل.
    [many] في السطر { $found-text } خانة وعدد العناوين { $wanted }. تحققوا من الفواصل.
   *[other] في السطر { $found-text } خانة وعدد العناوين { $wanted }. تحققوا من الفواصل.
}
programmes-import-twice = هذا العنوان مكرر. أبقوا عمودا واحدا.
programmes-import-unknown = عنوان غير معروف. خذوا العناوين من النموذج.
programmes-import-missing = ينقص عمود نوع السطر. خذوا العناوين من النموذج.
programmes-import-code-twice = هذا الرمز مستعمل في سطر سابق. اختاروا رمزا آخر.
programmes-import-below-objective = لا هدف بهذا الرمز. اكتبوا رمز الهدف الذي يتبعه السطر.
programmes-import-below-indicator = لا مؤشر بهذا الرمز. اكتبوا رمز المؤشر الذي تتبعه القيمة.
programmes-import-after = لا خطوة بالرمز { $code }. صححوا الرمز أو احذفوه.
programmes-import-no-strategy = لا استراتيجية معتمدة تسري اليوم. اعتمدوا واحدة أولا.
subject-programme = برنامج تعاقدي
subject-strategy = استراتيجية
subject-report = تقرير
act-strategy-adopted = { $title ->
    [none] اعتُمدت استراتيجية
   *[other] اعتُمدت الاستراتيجية «{ $title }»
}
act-strategy-amended = { $title ->
    [none] عُدّلت استراتيجية
   *[other] عُدّلت الاستراتيجية «{ $title }»
}
act-programme-signed = { $title ->
    [none] توقيع برنامج تعاقدي من طرف { $office }
   *[other] توقيع البرنامج التعاقدي «{ $title }» من طرف { $office }
}
act-programme-in-force = { $title ->
    [none] برنامج تعاقدي ساري المفعول من { $from } إلى { $to }
   *[other] البرنامج التعاقدي «{ $title }» ساري المفعول من { $from } إلى { $to }
}
act-programme-amended = { $title ->
    [none] عُدّل برنامج تعاقدي بملحق
   *[other] عُدّل البرنامج التعاقدي «{ $title }» بملحق
}
act-programme-reviewed = { $title ->
    [none] الحصيلة السنوية لبرنامج تعاقدي
   *[other] الحصيلة السنوية للبرنامج التعاقدي «{ $title }»
}
act-programme-closed = { $title ->
    [none] أُقفل برنامج تعاقدي بحصيلته النهائية
   *[other] أُقفل البرنامج التعاقدي «{ $title }» بحصيلته النهائية
}
fact-side = الطرف
fact-signed-unit = وحدة الموقع
fact-partner = الطرف الثاني
fact-addendum = رقم الملحق
fact-axes = المحاور
fact-themes = العناوين السنوية
fact-year = السنة
fact-with-reason = أُقفل بذكر سبب
fact-value-side-unit = الوحدة
fact-value-side-partner = الطرف الثاني
# ── end of life
# part: audit, jobs
audit-action-programmes-agree = الموافقة على صيغة من برنامج
audit-action-programmes-amend = فتح ملحق لبرنامج
audit-action-programmes-approve = المصادقة على تقرير
audit-action-programmes-collide = حفظ نص متزاحم جانبا
audit-action-programmes-comment = إبداء ملاحظة على برنامج
audit-action-programmes-draft = تحرير مسودة برنامج
audit-action-programmes-evidence = إضافة إثبات إلى تقرير أو حذفه
audit-action-programmes-export = تنزيل لائحة البرامج
audit-action-programmes-hand-over = تقديم برنامج إلى الطرف الآخر
audit-action-programmes-in-force = دخول برنامج حيز التنفيذ
audit-action-programmes-open = فتح برنامج تعاقدي
audit-action-programmes-period = فتح فترة للتقارير أو إقفالها
audit-action-programmes-print = طبع برنامج
audit-action-programmes-publish = الموافقة على نشر برنامج أو سحبها
audit-action-programmes-reopen = إعادة نص متفق عليه إلى التفاوض
audit-action-programmes-report = تحرير تقرير
audit-action-programmes-return = إعادة تقرير مع ملاحظة
audit-action-programmes-review = تحرير حصيلة سنوية أو نهائية
audit-action-programmes-settle = معالجة ملاحظة أو نص متزاحم
audit-action-programmes-sign = توقيع برنامج
audit-action-programmes-step = تسجيل إنجاز خطوة أو إعادة فتحها
audit-action-programmes-strategy-adopt = اعتماد استراتيجية
audit-action-programmes-strategy-change = تعديل استراتيجية
audit-action-programmes-strategy-draft = تحرير مشروع استراتيجية
audit-action-programmes-submit = إيداع تقرير
audit-action-programmes-withdraw = التخلي عن مشروع برنامج
job-programmes-remind = تذكير بالتقارير والخطوات والفترات
job-programmes-standings = تحيين وضعية البرامج
actor-programmes-remind = تذكير بالتقارير والخطوات والفترات
actor-programmes-standings = تتبع وضعية البرامج
# part: dropped indicators
programmes-dropped = مؤشرات أسقطتها الملاحق
programmes-dropped-hint = تبقى القيم المصادق عليها في التقارير وفي سجل القيود، ولا تدخل في أي مجموع حالي.
programmes-dropped-in = أسقطه الملحق رقم { $n }
programmes-dropped-above = أسقطه الملحق رقم { $n } للبرنامج الأعلى
programmes-dropped-by = أسقطه ملحق
programmes-dropped-badge = لم يعد يُحتسب
programmes-doc-dropped = مؤشرات أسقطت بعد ذلك
programmes-dropped-none = لا قيم مصادق عليها.
# part: addenda and reports
programmes-flaw-reported-metric = رُفعت قيم عن هذا المؤشر، فلا يتغير مصدر حسابه. احذفوه وأضيفوا مؤشرا جديدا.
programmes-refused-overtaken = لم يعد هذا النص صالحا للتوقيع منذ الاتفاق عليه. إذا كان السبب تقريرا قُدّم، فأعيدوه مع ملاحظة؛ وإلا فأعيدوا النص إلى التفاوض، أو تخلوا عنه وافتحوا غيره.
programmes-sign-overtaken = ما تغير منذ الاتفاق
programmes-refused-report-changed = غيّر ملحق طريقة قياس «{ $indicator }» بعد كتابة قيمته. عدّلوا التقرير وتحققوا من القيمة ثم احفظوه.
programmes-refused-report-changed-parts = غيّر ملحق طريقة قياس «{ $indicator }» بعد كتابة تفصيله. افتحوا التفصيل وتحققوا منه ثم احفظوه.
programmes-report-changed = غيّر ملحق طريقة قياس هذا المؤشر بعد كتابة القيمة. تحققوا منها ثم احفظوا التقرير.
programmes-report-changed-badge = تُراجع
programmes-report-changed-was = كُتب قبل الملحق: { $value }
programmes-report-gone = «{ $indicator }»: { $by }. ما كُتب عنه ({ $value }) يبقى في التقرير ولا يُحتسب.
# part: what is taken up from
programmes-taken-from = مأخوذ من الصيغة { $n } من برنامج { $unit }
programmes-taken-from-since = أصبحت الصيغة { $n } من برنامج { $unit } سارية المفعول بعد ذلك، ويتبعها ما أُخذ منه.
programmes-doc-taken-from = مأخوذ من
programmes-doc-taken-from-since = بعد ذلك
programmes-doc-taken-from-hash = بصمة المصدر (SHA-256)
fact-taken-from = مأخوذ من
fact-programme = البرنامج
personal-programme_comment = ملاحظات على البرامج التعاقدية
personal-programme_signature = توقيعات
personal-report = تقارير مقدمة
