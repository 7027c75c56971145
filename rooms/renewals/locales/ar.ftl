# The room of renewals.
room-renewals = تجديد الفروع
renewals-nav = حملات التجديد
renewals-title = تجديد الفروع
renewals-lead = كل حملة تجدد مكاتب الفروع الإقليمية والجهوية لوحدة، في الطريق إلى مؤتمرها.
renewals-new = فتح حملة
renewals-new-lead = تدخل الحملة كل الفروع القائمة تحت الوحدة دفعة واحدة، ولكل فرع تاريخ جمعه العام ومن يشرف عليه. يمكن تغيير ذلك فيما بعد فرعا فرعا.

# Lists
renewals-table-caption = حملات التجديد
renewals-table-empty = لا توجد أي حملة. ابدؤوا بفتح حملة لرابطة أو للحزب كله.
renewals-table-title = الحملة
renewals-table-unit = الوحدة
renewals-table-days = الفترة
renewals-table-renewed = الفروع المجددة
renewals-table-late = المتأخرة
renewals-board-table-caption = فروع الحملة
renewals-board-table-empty = لا يوجد أي فرع بهذه الشروط.
renewals-board-table-branch = الفرع
renewals-board-table-stage = المرحلة
renewals-board-table-day = الجمع العام
renewals-board-table-late = التأخر
renewals-board-table-supervisor = الإشراف
renewals-supervisors-table-caption = من يشرف على الفروع
renewals-supervisors-table-empty = لا يشرف أحد بعد على أي فرع.
renewals-supervisors-table-person = الإشراف
renewals-supervisors-table-branches = الفروع
renewals-supervisors-table-renewed = المجددة
renewals-supervisors-table-late = المتأخرة

# Opening
renewals-open-unit = الوحدة
renewals-open-unit-hint = رابطة، أو الحزب كله بفروعه وروابطه.
renewals-open-rule = القاعدة في النظام الأساسي
renewals-open-title = عنوان الحملة
renewals-open-first = أول الجموع العامة
renewals-open-first-hint = اتركوا وقتا لحصر اللوائح وتوجيه الاستدعاءات.
renewals-open-upper = أول جموع الفروع التي تعلو فروعا أخرى
renewals-open-upper-hint = مثلا: الفروع الجهوية، بعد الفروع الإقليمية.
renewals-open-last = أول يوم بعد نهاية الحملة
renewals-open-share = توزيع الفروع على من لهم مهمة الإشراف
renewals-open-share-hint = بالتساوي، وبحسب الجهات؛ يمكن تغيير ذلك فيما بعد.
renewals-open-submit = فتح الحملة
renewals-plan-title = تغيير تاريخ الجمع العام
renewals-plan-day = التاريخ المبرمج
renewals-plan-submit = حفظ التاريخ
renewals-supervisors = الإشراف على الفروع
renewals-supervise-person = من يشرف
renewals-supervise-region = في الجهة
renewals-supervise-unit = في الوحدة وما تحتها
renewals-supervise-unit-hint = رابطة أو فرع؛ اتركوا الخانة فارغة لكل فروع الجهة.
renewals-supervise-submit = تكليف بالإشراف
renewals-supervisor-nobody = لا أحد بعد

# The board
renewals-curve = التقدم بالقياس إلى البرمجة
renewals-curve-summary = المبرمج إلى اليوم: { $planned }؛ المجدد: { $certified }.
renewals-ready = الاستعداد للمؤتمر
renewals-ready-line = { $body }: { $kind }
renewals-ready-met = { $renewed } من أصل { $all }؛ المطلوب { $required }، وقد تحقق (المادة { $article })
renewals-ready-missing = { $renewed } من أصل { $all }؛ المطلوب { $required } (المادة { $article })
renewals-ready-unknown = لا توجد هذه الفروع في هذه الحملة (المادة { $article })
renewals-filter-stage = المرحلة
renewals-filter-region = الجهة
renewals-filter-kind = نوع الفرع
renewals-filter-league = الوحدة
renewals-public = الصفحة العمومية
renewals-map = خريطة التجديد
renewals-map-region = حسب الجهات
renewals-map-province = حسب الأقاليم
renewals-map-note = في كل خانة: الفروع المجددة من أصل كل الفروع. لا تُرسم أي حدود.
renewals-figure-renewed = الفروع المجددة
renewals-figure-late = الفروع المتأخرة
renewals-late = { $n ->
    [zero] دون تأخر
    [one] تأخر بيوم واحد
    [two] تأخر بيومين
    [few] تأخر ب{ $n-text } أيام
    [many] تأخر ب{ $n-text } يوما
   *[other] تأخر ب{ $n-text } يوم
}

# Stages
renewals-stage-waiting = في انتظار حصر اللائحة
renewals-stage-rolled = في انتظار الاستدعاء
renewals-stage-convened = استدعاء موجه
renewals-stage-missed = جمع لم ينعقد في موعده
renewals-stage-open = جمع منعقد
renewals-stage-held = في انتظار المحضر
renewals-stage-minuted = محضر جاهز للرفع
renewals-stage-returned = محضر معاد للاستكمال
renewals-stage-transmitted = قيد التحقق
renewals-stage-appealed = موضوع تظلم
renewals-stage-certified = فرع مجدد
renewals-steps = مراحل التجديد
renewals-step-roll = حصر اللائحة
renewals-step-convocation = الاستدعاء
renewals-step-assembly = الجمع العام
renewals-step-record = المحضر
renewals-step-check = التحقق
renewals-step-certified = المصادقة

# What is next, and for whom
renewals-next = ما ينبغي القيام به
renewals-who-branch = الفرع
renewals-who-supervisor = الإشراف
renewals-who-confirmer = المركز
renewals-who-appeals = هيئة التظلمات
renewals-no-rule = لم تعد هذه القاعدة موجودة في النظام الأساسي: لا يمكن التحقق من شيء.
renewals-done-on = جُدد هذا الفرع بتاريخ { $day }.
renewals-from = ابتداء من { $day }
renewals-before = قبل { $day }
renewals-task-freeze = حصر لائحة الناخبين
renewals-task-convene = استدعاء الجمع العام
renewals-task-hold = عقد الجمع العام في يومه
renewals-task-call-again = توجيه الدعوة الثانية، أو تسجيل ما انعقد على الورق
renewals-task-reports = عرض التقارير على التصويت
renewals-task-elect = انتخاب المكتب
renewals-task-lot = إجراء القرعة علنا
renewals-task-close = رفع الجلسة
renewals-task-minutes = تحرير المحضر والمصادقة عليه
renewals-task-transmit = رفع المحضر
renewals-task-mend = استكمال المحضر ورفعه من جديد
renewals-task-check = التحقق والمصادقة، أو الإعادة مع التعليل
renewals-task-appeal = البت في التظلم
renewals-task-supervisor = تعيين من يشرف
renewals-task-judge = الإدلاء بالرأي في سير الجمع العام
renewals-do-freeze = حصر اللائحة اليوم
renewals-do-convene = إعداد الاستدعاء
renewals-do-hold = صفحة الجمع العام
renewals-do-call-again = توجيه دعوة ثانية
renewals-do-reports = تسجيل التصويت
renewals-do-close = صفحة الجمع العام
renewals-do-minutes = المحضر
renewals-do-supervisor = تعيين
renewals-do-judge = الإدلاء بالرأي

# Points of the statutes
renewals-checks = ما يشترطه النظام الأساسي
renewals-human = يعود التقدير إلى: { $office }
renewals-article = المادة { $article }
renewals-judged = آراء المشرفين
renewals-check-roll = لائحة محصورة قبل الاستدعاء
renewals-check-supervisor = إشراف من صاحب المهمة
renewals-check-notice = أجل الاستدعاء
renewals-check-day = جمع داخل فترة الحملة
renewals-check-quorum = النصاب القانوني
renewals-check-reports = التصويت على التقارير
renewals-check-election = انتخاب كل مقاعد المكتب
renewals-check-participation = نسبة المشاركة
renewals-check-minutes = المصادقة على المحضر
renewals-check-conduct = سير الجمع العام
renewals-check-transmission = رفع المحضر في أجله
renewals-check-contest = انقضاء أجل التظلم
renewals-verdict-passed = مستوفى
renewals-verdict-failed = غير مستوفى
renewals-verdict-pending = في الانتظار
renewals-verdict-human = تقدير مطلوب
renewals-said-roll = { $n ->
    [zero] لا أحد مقيدا، بتاريخ { $day }
    [one] مقيد واحد، بتاريخ { $day }
    [two] مقيدان، بتاريخ { $day }
    [few] { $n-text } مقيدين، بتاريخ { $day }
    [many] { $n-text } مقيدا، بتاريخ { $day }
   *[other] { $n-text } مقيد، بتاريخ { $day }
}
renewals-said-call = الدعوة رقم { $n-text }
renewals-said-notice = { $n ->
    [zero] دون أجل
    [one] بأجل يوم واحد
    [two] بأجل يومين
    [few] بأجل { $n-text } أيام
    [many] بأجل { $n-text } يوما
   *[other] بأجل { $n-text } يوم
}
renewals-said-day = { $day }
renewals-said-quorum = الحاضرون { $there } من أصل { $members }، والمطلوب { $required } (الدعوة رقم { $call })
renewals-said-reports = عُرض على التصويت: { $voted }؛ صودق على: { $adopted }
renewals-said-lot = تعادلت الأصوات: لا بد من قرعة
renewals-said-vacant = { $n ->
    [zero] لا مقعد شاغرا
    [one] بقي مقعد واحد شاغرا
    [two] بقي مقعدان شاغرين
    [few] بقيت { $n-text } مقاعد شاغرة
    [many] بقي { $n-text } مقعدا شاغرا
   *[other] بقي { $n-text } مقعد شاغر
}
renewals-said-participation = شارك { $part } من أصل { $size }، والمطلوب { $required }
renewals-said-minutes = بتاريخ { $day }
renewals-said-before = قبل { $day }
renewals-said-contest = لا يُقبل أي تظلم ابتداء من { $day }

# Facts
renewals-facts = المعطيات
renewals-fact-planned = التاريخ المبرمج
renewals-fact-supervisor = الإشراف
renewals-fact-roll = لائحة الناخبين
renewals-fact-assembly = الجمع العام

# Convening
renewals-convene-title = استدعاء الجمع العام للفرع
renewals-convene-starts = تاريخ الجمع العام
renewals-convene-time = الساعة
renewals-convene-place = المكان
renewals-convene-instructed_by = بتعليمات من
renewals-convene-instructed_by-hint = لا تتولون مهمة تستدعي هذه الهيئة: يذكر القيد بتعليمات من توجهون الاستدعاء.
renewals-convene-submit = توجيه الاستدعاءات
renewals-convene-notice = الاستدعاء الموجه اليوم يصلح لجمع ينعقد ابتداء من { $day } (المادة { $article }).
renewals-convene-called = { $n ->
    [zero] لا أحد في اللائحة المحصورة.
    [one] يُستدعى المقيد الوحيد في اللائحة المحصورة.
    [two] يُستدعى المقيدان في اللائحة المحصورة.
    [few] يُستدعى المقيدون في اللائحة المحصورة، وعددهم { $n-text }.
    [many] يُستدعى المقيدون في اللائحة المحصورة، وعددهم { $n-text }.
   *[other] يُستدعى المقيدون في اللائحة المحصورة، وعددهم { $n-text }.
}
renewals-assembly-title = الجمع العام لتجديد المكتب: { $unit }
renewals-agenda-election = انتخاب المكتب

# Judging
renewals-judge-title = رأي في سير الجمع العام
renewals-judge-lead = ما لا يُحسب يُقدَّر: يُسجل رأيكم باسمكم ومهمتكم، ولا يُمحى.
renewals-judge-verdict = هل سار الجمع العام سيرا قانونيا؟
renewals-judge-passed = نعم
renewals-judge-failed = لا
renewals-judge-note = التعليل
renewals-judge-note-hint = لا بد من التعليل إذا كان الجواب بالنفي.
renewals-judge-submit = تسجيل الرأي

# The office home
renewals-panel-well = لا يوجد أي فرع متأخر.
renewals-panel-more = كل الفروع
renewals-calendar = نهاية الحملة: { $title }

# Refusals
renewals-refused-unit = اختاروا وحدة تعلو الفروع التي تُجدد: رابطة أو الحزب
renewals-refused-rule = لا توجد هذه القاعدة في النظام الأساسي
renewals-refused-no-branches = لا يوجد أي فرع قائم تحت هذه الوحدة
renewals-refused-order = رتبوا التواريخ الثلاثة: الأول ثم الثاني ثم الأخير
renewals-refused-early = لا يمكن استدعاء أي جمع في أجله قبل { $day }
renewals-refused-long = لا تتجاوز الحملة { $day } (المادة { $article })
renewals-refused-running = بعض هذه الفروع في حملة جارية: { $title }
renewals-refused-supervisor = لا يتولى هذا الشخص المهمة التي يسند إليها النظام الأساسي الإشراف
renewals-refused-none-meant = لا يوجد أي فرع غير مجدد بهذه الشروط
renewals-refused-everywhere = اختاروا جهة أو وحدة
renewals-refused-outside = اختاروا تاريخا داخل فترة الحملة
renewals-refused-no-roll = احصروا لائحة الناخبين أولا
renewals-refused-no-body = لا يسمي النظام الأساسي الهيئة التي تجدد هذا الفرع
renewals-refused-question = لا يُطلب رأي في هذا
renewals-refused-not-theirs = لا يدلي بهذا الرأي إلا من كُلف بالإشراف على هذا الفرع وله المهمة اليوم
renewals-refused-reason = اكتبوا التعليل
renewals-refused-state = لا يمكن هذا في المرحلة الحالية

# Done
done-renewals-opened = فُتحت الحملة
done-renewals-planned = حُفظ التاريخ
done-renewals-supervised = سُجل التكليف بالإشراف
done-renewals-frozen = حُصرت اللائحة
done-renewals-convened = وُجهت الاستدعاءات
done-renewals-judged = سُجل الرأي

# Metrics
renewals-metric-renewed = الفروع المجددة
renewals-metric-renewed-formula = عدد فروع الوحدة وما تحتها التي صودق على تجديدها إلى نهاية الفترة، مقسوما على عدد الفروع التي برمجت الحملات جموعها خلال الفترة أو صودق على تجديدها خلالها.

# In public
renewals-public-title = تجديد الفروع
renewals-public-lead = الفروع التي جُددت مكاتبها، مع القيد الذي يثبت كل تجديد.
renewals-public-empty = لم تُفتح أي حملة بعد.
renewals-public-none = لم يُصادق بعد على تجديد أي فرع.
renewals-public-act = القيد رقم { $n }
renewals-public-on = صودق على التجديد بتاريخ { $day }
renewals-public-league = فروع { $unit } المجددة

# Acts, audit, personal data
act-campaign-opened = { $title ->
    [none] فتح حملة تجديد الفروع
   *[other] فتح حملة تجديد: { $title }
}
fact-branches = الفروع
fact-first = أول الجموع
fact-last = النهاية
audit-action-renewals-open = فتح حملة تجديد
audit-action-renewals-supervise = تكليف بالإشراف على فروع
audit-action-renewals-plan = تغيير تاريخ جمع عام مبرمج
audit-action-renewals-roll = حصر لائحة لتجديد فرع
audit-action-renewals-convene = استدعاء جمع عام لتجديد فرع
audit-action-renewals-judge = رأي في سير جمع عام
audit-action-renewals-export = تصدير فروع حملة تجديد
personal-renewal = الجموع العامة التي أشرفتم عليها
personal-renewal_finding = آراء في سير جموع عامة

# The record
renewals-do-lot = القرعة
renewals-do-elect = الانتخاب
renewals-do-transmit = رفع المحضر
renewals-do-check = التحقق والمصادقة
renewals-do-appeal = البت
renewals-do-scan = إرسال محضر ورقي ممسوح
renewals-do-paper = إدخال المحضر الورقي
renewals-do-contest = تسجيل تظلم
renewals-do-print = طباعة المحضر
renewals-fact-place = المكان
renewals-story = مآل المحضر
renewals-event-transmitted = رفع المحضر
renewals-event-returned = إعادة المحضر
renewals-event-appealed = تظلم
renewals-event-rejected = رفض التظلم
renewals-event-upheld = قبول التظلم
renewals-event-certified = المصادقة على التجديد
renewals-return-title = إعادة المحضر
renewals-return-lead = يرى الفرع التعليل، ويستكمل المحضر ثم يرفعه من جديد.
renewals-return-note = التعليل
renewals-return-submit = إعادة
renewals-appeal-title = تسجيل تظلم
renewals-appeal-lead = اكتبوا من يتظلم ومما يتظلم، كما ورد في رسالته.
renewals-appeal-note = التظلم
renewals-appeal-submit = تسجيل
renewals-decide-title = البت في التظلم
renewals-decide-lead = يُبت في التظلمات بترتيب ورودها، ويُسجل القرار قيدا باسم الهيئة التي يسميها النظام الأساسي. إذا قُبل التظلم بطل الجمع العام وانتخاباته، ويعقد الفرع جمعا جديدا.
renewals-decide-note = التعليل
renewals-decide-submit = تسجيل القرار
renewals-decide-verdict = القرار
renewals-missing-elect = لا بد من انتخاب كل مقاعد المكتب قبل رفع المحضر
renewals-missing-lot = لا بد من القرعة قبل رفع المحضر
renewals-missing-minutes = لا بد من المصادقة على محضر الجمع العام أولا
renewals-refused-confirmer = لا يقوم بهذا إلا من يسميه النظام الأساسي، ممن لا مهمة له في الفرع ولا ترشيح
renewals-refused-appeal-late = انقضى أجل التظلم: لا يُقبل أي تظلم ابتداء من { $day }
renewals-refused-contestable = ما زالت النتيجة قابلة للتظلم: لا يُصادق عليها قبل { $day }
renewals-refused-no-scan = أرسلوا المحضر الممسوح أولا
renewals-refused-paper-order = الاستدعاء لاحق للجمع العام
renewals-refused-paper-future = هذا التاريخ لم يحل بعد
renewals-refused-paper-many = عدد الحاضرين والممثلين يفوق عدد المقيدين في اللائحة
renewals-refused-paper-votes = مجموع الأصوات يفوق عدد الحاضرين والممثلين
renewals-refused-paper-reports = أدخلوا نتيجة التصويت على كل تقرير
renewals-refused-paper-call = لا ينص النظام الأساسي على هذه الدعوة
renewals-refused-paper-before = أدخلوا تاريخ الدعوة السابقة، وهو قبل الجمع، من الدعوة الثانية فما فوق لا غير
renewals-refused-paper-proxies = عدد الممثلين يفوق ما يجوز للحاضرين تمثيله
renewals-refused-paper-sender = أرسلتم هذا المحضر، فلا تدخلون ما فيه
renewals-refused-paper-same = الإدخال الأول لكم من حساب آخر: لا بد من شخص ثان
renewals-scan-title = إرسال محضر ورقي
renewals-scan-lead = للفروع التي عقدت جمعها على الورق: يُدخل المركز ما في المحضر مرتين، من شخصين.
renewals-scan-scan = المحضر الممسوح (PDF)
renewals-scan-picture = أو صورة
renewals-scan-submit = إرسال
renewals-paper-title = إدخال محضر ورقي
renewals-paper-lead = أدخلوا ما في الورق كما هو. لا يرى أي منكما إدخال الآخر، ولا يؤخذ إلا ما اتفقتما عليه.
renewals-paper-scan = المحضر الممسوح
renewals-paper-held = تاريخ الجمع العام
renewals-paper-convened = تاريخ الاستدعاء
renewals-paper-call = رقم الدعوة
renewals-paper-before = تاريخ الدعوة السابقة
renewals-paper-before-hint = من الدعوة الثانية فما فوق.
renewals-paper-present = الحاضرون
renewals-paper-represented = الممثلون
renewals-paper-submit = حفظ الإدخال
renewals-paper-differs = يختلف إدخالكم عن الإدخال الآخر في: { $fields }. راجعوا الورق معا.
renewals-paper-differs-short = الإدخالان مختلفان
renewals-paper-field-held = تاريخ الجمع العام
renewals-paper-field-convened = تاريخ الاستدعاء
renewals-paper-field-call = رقم الدعوة
renewals-paper-field-before = تاريخ الدعوة السابقة
renewals-paper-field-present = الحاضرون
renewals-paper-field-represented = الممثلون
renewals-paper-field-reports = التصويت على التقارير
renewals-paper-for0 = التقرير الأول: الموافقون
renewals-paper-against0 = التقرير الأول: المعارضون
renewals-paper-none0 = التقرير الأول: الممتنعون
renewals-paper-for1 = التقرير الثاني: الموافقون
renewals-paper-against1 = التقرير الثاني: المعارضون
renewals-paper-none1 = التقرير الثاني: الممتنعون
renewals-paper-for2 = التقرير الثالث: الموافقون
renewals-paper-against2 = التقرير الثالث: المعارضون
renewals-paper-none2 = التقرير الثالث: الممتنعون
renewals-paper-for3 = التقرير الرابع: الموافقون
renewals-paper-against3 = التقرير الرابع: المعارضون
renewals-paper-none3 = التقرير الرابع: الممتنعون
done-renewals-transmitted = رُفع المحضر
done-renewals-reviewed = سُجل ذلك
done-renewals-scanned = أُرسل المحضر
done-renewals-paper-first = حُفظ إدخالكم؛ ينتظر إدخالا ثانيا من شخص آخر
done-renewals-paper-taken = الإدخالان متفقان: أُخذ بالمحضر

# The document
renewals-doc-title = محضر تجديد الفرع: { $unit }
renewals-doc-reports = التقارير
renewals-doc-report = التقرير
renewals-doc-for = موافق
renewals-doc-against = معارض
renewals-doc-abstained = ممتنع
renewals-doc-election = انتخاب المكتب
renewals-doc-candidate = المترشح
renewals-doc-votes = الأصوات
renewals-doc-elected = النتيجة
renewals-doc-yes = فائز
renewals-doc-points = ما يشترطه النظام الأساسي
renewals-doc-point = الشرط
renewals-doc-article = المادة
renewals-doc-verdict = النتيجة
renewals-doc-found = المعطيات
renewals-doc-proof = القيد رقم { $n }
renewals-sign-chair = رئاسة الجلسة
renewals-sign-teller = عد الأصوات ({ $n })
renewals-sign-supervisor = الإشراف
act-renewal-transmitted = رفع محضر تجديد فرع
act-renewal-returned = إعادة محضر تجديد فرع
act-renewal-appealed = تظلم من تجديد فرع
act-renewal-appeal-decided = البت في تظلم من تجديد فرع
fact-record = رقم المحضر
fact-upheld = قبول التظلم
audit-action-renewals-scan = إرسال محضر ورقي لتجديد فرع
audit-action-renewals-paper = إدخال محضر ورقي
audit-action-renewals-review = مآل محضر تجديد
audit-action-renewals-print = طباعة محضر تجديد
personal-renewal_step = ما قمتم به في محاضر تجديد الفروع
personal-renewal_paper = محاضر ورقية أدخلتموها

# The election of the bureau
renewals-bureau = انتخاب المكتب
renewals-task-contests = فتح الترشيحات لمقاعد المكتب
renewals-do-contests = فتح الترشيحات
renewals-do-return = إعادة مع التعليل
renewals-missing-contests = لا بد من انتخاب المكتب قبل رفع المحضر
renewals-missing-judge = لم يدل من يشرف برأيه بعد في سير الجمع العام
renewals-missing-pending = لم تُستوف بعض الشروط بعد: راجعوا ما يشترطه النظام الأساسي
renewals-elect-title = فتح الترشيحات لمقاعد المكتب
renewals-elect-lead = يُفتح انتخاب لكل مهمة في المكتب، على اللائحة المحصورة نفسها.
renewals-elect-paper = انعقد جمع هذا الفرع على الورق. إذا كان في المحضر ما يفيد الانتخاب فليُدخل المركز أصواته؛ وما يُفتح هنا تصويت جديد.
renewals-elect-polling = طريقة التصويت
renewals-elect-until_day = آخر يوم للترشيح
renewals-elect-until_time = في الساعة
renewals-elect-open_day = يوم التصويت
renewals-elect-open_time = في الساعة
renewals-elect-close_time = يُغلق التصويت في الساعة
renewals-elect-close_time-hint = لا يُغلق قبلها إلا إذا صوت كل المقيدين في اللائحة.
renewals-elect-submit = فتح الترشيحات
renewals-certify-title = التحقق والمصادقة
renewals-certify-lead = تُقَرّ مع التجديد نتائج كل الانتخابات، وتُفتح بها الانتدابات. إذا كان شرط غير مستوفى فلا بد من التعليل، ويُسجل في القيد.
renewals-certify-note = التعليل
renewals-certify-submit = المصادقة
renewals-refused-contests = لكل مهمة انتخابها
done-renewals-elect = فُتحت الترشيحات
renewals-tally = الجولة { $round }: المقيدون { $electors }؛ الأصوات المعبر عنها { $expressed }؛ الأوراق البيضاء { $blank }؛ الملغاة { $invalid }.
renewals-tally-lot = الجولة { $round }: المقيدون { $electors }؛ الأصوات المعبر عنها { $expressed }؛ الأوراق البيضاء { $blank }؛ الملغاة { $invalid }. حسمت القرعة التعادل.
act-renewal-certified = المصادقة على تجديد فرع
fact-despite = رغم
fact-value-despite-roll = لائحة محصورة قبل الاستدعاء
fact-value-despite-supervisor = إشراف من صاحب المهمة
fact-value-despite-notice = أجل الاستدعاء
fact-value-despite-day = جمع داخل فترة الحملة
fact-value-despite-quorum = النصاب القانوني
fact-value-despite-reports = التصويت على التقارير
fact-value-despite-election = انتخاب كل مقاعد المكتب
fact-value-despite-participation = نسبة المشاركة
fact-value-despite-minutes = المصادقة على المحضر
fact-value-despite-conduct = سير الجمع العام
fact-value-despite-transmission = رفع المحضر في أجله
fact-value-despite-contest = انقضاء أجل التظلم
audit-action-renewals-elect = فتح الترشيحات لمكتب فرع

# A renewal that was held on paper before
renewals-paper-convened-hint = اتركوا الخانة فارغة إذا لم يذكره المحضر.
renewals-fact-paper = الورق
renewals-fact-paper-yes = أُدخل نقلا عن محضر ورقي
renewals-paper-entered = أُدخل نقلا عن محضر ورقي بتاريخ { $day }، من شخصين كل على حدة
renewals-decided-by = قرره { $name }، { $office }: { $note }
renewals-do-votes = إدخال الأصوات
renewals-votes-missing = ما زالت أصواته تنتظر النقل من المحضر.
renewals-votes-title = إدخال تصويت جرى على الورق
renewals-votes-lead = { $office }: أدخلوا ما في المحضر كما هو. لا يرى أي منكما إدخال الآخر، ولا يؤخذ إلا ما اتفقتما عليه.
renewals-votes-lines = المترشحون وأصواتهم
renewals-votes-lines-hint = مترشح في كل سطر: الاسم كما في اللائحة أو رقم الانخراط، ثم نقطتان، ثم الأصوات. مثلا: فاطمة الزهراء العلوي: 14. وفي دورتين: 14 20.
renewals-votes-papers = الأوراق في الصندوق
renewals-votes-blank = الأوراق البيضاء
renewals-votes-invalid = الأوراق الملغاة
renewals-votes-papers2 = الدورة الثانية: الأوراق في الصندوق
renewals-votes-papers2-hint = اتركوا الخانة فارغة إذا لم تُجر.
renewals-votes-blank2 = الدورة الثانية: الأوراق البيضاء
renewals-votes-invalid2 = الدورة الثانية: الأوراق الملغاة
renewals-votes-lot = أُجريت القرعة في الجمع العام
renewals-votes-lot-hint = اكتبوا المترشحين في هذه الحالة بترتيب القرعة.
renewals-votes-submit = حفظ الإدخال
renewals-votes-line-papers = أوراق الدورة { $round }
renewals-votes-line-blank = الأوراق البيضاء في الدورة { $round }
renewals-votes-line-invalid = الأوراق الملغاة في الدورة { $round }
renewals-votes-line-round = الدورة { $round }
renewals-votes-line-lot = القرعة
renewals-refused-no-paper = أدخلوا أولا ما في المحضر عن الجمع العام
renewals-refused-paper-candidate = أنتم مترشحون في هذا الانتخاب: يُدخل أصواته شخص آخر
renewals-refused-paper-papers = عدد الأوراق يفوق عدد الحاضرين والممثلين ({ $n })
renewals-refused-line = تعذرت قراءة السطر { $line }: اكتبوا الاسم أو الرقم، ثم نقطتين، ثم الأصوات
renewals-refused-line-nobody = السطر { $line }: لا أحد بهذا الاسم في اللائحة؛ اكتبوا رقم الانخراط
renewals-refused-line-several = السطر { $line }: يحمل هذا الاسم أكثر من مقيد؛ اكتبوا رقم الانخراط
renewals-refused-line-twice = السطر { $line }: ورد هذا المترشح من قبل
renewals-refused-second = أدخلوا أوراق الدورة الثانية أيضا: ما في الصندوق، والبيضاء، والملغاة
renewals-voided-anew = أُعيدت قراءة المحضر الورقي.
done-renewals-votes-taken = الإدخالان متفقان: فُرزت الأصوات والنتيجة مؤقتة
renewals-event-paper = إدخال المحضر الورقي
renewals-check-eligible = أهلية المترشحين يوم التصويت
renewals-check-candidacies = ترشيح مفتوح للجميع ومغلق في أجله
renewals-said-eligible = { $n ->
    [zero] كل المترشحين، وعددهم { $stood }
    [one] مترشح واحد غير مؤهل من أصل { $stood }
    [two] مترشحان غير مؤهلين من أصل { $stood }
    [few] { $n-text } مترشحين غير مؤهلين من أصل { $stood }
    [many] { $n-text } مترشحا غير مؤهل من أصل { $stood }
   *[other] { $n-text } مترشح غير مؤهل من أصل { $stood }
}
fact-value-despite-eligible = أهلية المترشحين يوم التصويت
fact-value-despite-candidacies = ترشيح مفتوح للجميع ومغلق في أجله
renewals-task-judge-paper = الحسم فيما لا يثبته الورق
renewals-do-judge-paper = الحسم
renewals-missing-judge-paper = بقي الحسم فيما لا يثبته الورق
renewals-decide-paper-roll = اللائحة هي ما يعرفه سجل المنخرطين عن يوم الجمع العام. أما حصرها قبل الاستدعاء فلا يثبته الورق: لكم أن تحسموا فيه مع التعليل.
renewals-decide-paper-notice = لا يذكر المحضر متى وُجهت الاستدعاءات. لكم أن تحسموا هل استُدعي المنخرطون في الأجل، مع التعليل.
renewals-decide-paper-candidacies = هل كان الترشيح مفتوحا للجميع، وإلى متى؟ لا يثبته الورق: لكم أن تحسموا فيه مع التعليل.
renewals-decide-paper-verdict = هل جرى ذلك كما يشترط النظام الأساسي؟
renewals-decide-paper-note = التعليل
renewals-decide-paper-note-hint = يرد مع اسمكم ومهمتكم في المحضر وفي الصفحة العمومية.
renewals-decide-paper-submit = تسجيل القرار
renewals-public-paper = أُدخل نقلا عن محضر ورقي: انعقد بتاريخ { $held }، وأُدخل بتاريخ { $entered }
renewals-public-decided = ما لا يثبته الورق حسم فيه:
act-renewal-from-paper = أُدخل محضر تجديد فرع نقلا عن الورق
personal-renewal_paper_vote = أصوات أدخلتموها نقلا عن الورق

# Reminders
renewals-reminded = التذكيرات
renewals-reminded-on = تذكير بتاريخ { $day }: { $who }
renewals-reminded-branch = الفرع
renewals-reminded-supervisor = من يشرف
renewals-reminded-headquarters = المركز
renewals-reminded-appeals = هيئة التظلمات
job-renewals-remind = التذكير بما ينتظر الفروع
renewals-mail-near-subject = { $unit }: { $task }، قبل نهاية { $day }
renewals-mail-near-text =
    { $name }،

    «{ $campaign }»، { $unit }: { $task }. آخر يوم لذلك هو { $day }.

    { $address }
renewals-mail-late-subject = تأخر: { $unit }، { $task }
renewals-mail-late-text =
    { $name }،

    «{ $campaign }»، { $unit }: { $task }. كان آخر يوم لذلك { $day }، ولم يسجل شيء بعد.

    { $address }
renewals-mail-above-subject = تأخر: { $unit }، { $task }
renewals-mail-above-text =
    { $name }،

    «{ $campaign }»، { $unit }: { $task }. كان آخر يوم لذلك { $day }، ولم يسجل شيء بعد. نحيطكم علما لأنكم تشرفون على هذا الفرع أو تتولون أمر الحملة.

    { $address }

# The end of a campaign, and its branches
renewals-close = إنهاء الحملة
renewals-close-lead = لا يبدأ شيء جديد في حملة أُنهيت، ويكتمل فيها ما بدأ. تُحفظ الحصيلة أدناه كما هي الآن، وتصير بصمتها قيدا.
renewals-close-now = أين تقف الحملة
renewals-close-note = لماذا تنتهي
renewals-close-submit = إنهاء الحملة
renewals-close-running = بدأت ويمكن أن تكتمل
renewals-close-not = لم تُجدد
renewals-close-gone = خرجت من الحملة
renewals-close-stopped = أين تقف الفروع غير المجددة
renewals-report = حصيلة الحملة
renewals-closed-on = أُنهيت الحملة بتاريخ { $day }.
renewals-closed-said = أُنهيت بتاريخ { $day }. المجدد: { $renewed } من أصل { $all }؛ ما بدأ: { $running }؛ غير المجدد: { $not }.
renewals-closed-not-begun = أُنهيت الحملة قبل أن يبدأ هنا شيء.
done-renewals-closed = أُنهيت الحملة
renewals-branches = فروع الحملة
renewals-branches-lead = الفروع التي أُسست بعد فتح الحملة، والتي حُلت.
renewals-branches-none = لم يؤسس ولم يُحل أي فرع منذ فتح الحملة.
renewals-branches-founded = أُسست بعد فتح الحملة
renewals-branches-dissolved = حُلت
renewals-join-submit = إضافتها إلى الحملة
renewals-do-leave = إخراج من العد
renewals-leave-lead = حُل هذا الفرع: يخرج من عد الحملة، ويبقى السبب مسجلا.
renewals-leave-reason = السبب
renewals-leave-submit = إخراج
renewals-left-on = خرج هذا الفرع من الحملة بتاريخ { $day }: { $reason }
renewals-refused-nobody-joins = لا يوجد أي فرع يضاف
renewals-refused-join-late = لم يعد ممكنا استدعاء أي جمع في أجله قبل نهاية الحملة
renewals-refused-leave-open = لم يُحل هذا الفرع
renewals-curve-changed = البرمجة هي برمجة الفروع الموجودة في الحملة الآن. منذ فتحها: أضيف { $joined }، وخرج { $left }.
done-renewals-joined = أضيفت الفروع
done-renewals-left = خرج الفرع من الحملة
renewals-event-left = الخروج من الحملة
renewals-task-appeal-election = البت في تظلم من الانتخاب
renewals-do-appeal-election = التظلمات
act-campaign-closed = { $title ->
    [none] إنهاء حملة تجديد الفروع
   *[other] إنهاء حملة تجديد: { $title }
}
act-campaign-joined = إضافة فروع أُسست بعد فتح حملة التجديد
act-renewal-left = خروج فرع حُل من حملة التجديد
fact-renewed = المجددة
fact-running = ما بدأ
fact-not-renewed = غير المجددة
fact-added = المضافة
fact-units = الوحدات
audit-action-renewals-close = إنهاء حملة تجديد
audit-action-renewals-join = إضافة فروع إلى حملة تجديد
audit-action-renewals-leave = إخراج فرع حُل من حملة تجديد
