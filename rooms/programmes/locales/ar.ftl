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
