# Elections
room-elections = الانتخابات
elections-nav = الانتخابات
elections-title = الانتخابات
elections-title-of = { $office } – { $unit }
elections-new = فتح انتخاب
elections-new-lead = اختاروا أولا الوحدة التي ستُنتخب مهامها.
elections-unit-unit = الوحدة
elections-unit-submit = متابعة
elections-table-caption = الانتخابات
elections-table-empty = لا انتخابات بعد. افتحوا انتخابا لإحدى وحداتكم.
elections-table-office = المهمة
elections-table-unit = الوحدة
elections-table-seats = المقاعد
elections-table-opens = موعد التصويت
elections-table-state = الوضعية
elections-table-next = الخطوة الموالية
elections-filter-state = الوضعية
elections-filter-open = الجارية فقط

# The form of a contest
elections-contest-office = المهمة المتبارى بشأنها
elections-contest-seats = عدد المقاعد
elections-contest-seats-hint = اتركوا الخانة فارغة لتجديد كل مقاعد المهمة؛ وإلا فهو انتخاب جزئي لمقاعد شاغرة.
elections-contest-polling = كيفية التصويت
elections-contest-until_day = آخر أجل للترشيح: قبل يوم
elections-contest-until_time = الساعة
elections-contest-open_day = يوم فتح التصويت
elections-contest-open_time = الساعة
elections-contest-close_day = يوم إغلاق التصويت
elections-contest-close_time = الساعة
elections-contest-submit = فتح الانتخاب وحصر لائحة الناخبين

# Words
elections-state-nominating = تلقي الترشيحات
elections-state-listed = لائحة المترشحين محصورة
elections-state-polling = التصويت جار
elections-state-counting = فرز الأصوات
elections-state-lot = في انتظار القرعة
elections-state-again = دورة أخرى
elections-state-provisional = نتيجة مؤقتة
elections-state-certified = نتيجة نهائية
elections-state-annulled = انتخاب ملغى
elections-state-cancelled = انتخاب متخلى عنه
elections-steps = مراحل الانتخاب
elections-step-nominating = الترشيحات
elections-step-listed = حصر المترشحين
elections-step-polling = التصويت
elections-step-counting = الفرز
elections-step-provisional = النتيجة المؤقتة
elections-step-certified = الإقرار
elections-polling-hands = رفع الأيدي
elections-polling-roll-call = المناداة على الأسماء
elections-polling-paper = أوراق التصويت
elections-polling-electronic = التصويت الإلكتروني
elections-method-plurality = الأغلبية النسبية
elections-method-two-round = الأغلبية المطلقة في دورتين
elections-method-block = الاقتراع المتعدد الأسماء
elections-method-approval = التصويت بالموافقة
elections-method-irv = التصويت التفضيلي بالإقصاء المتتالي
elections-method-stv = الصوت الواحد القابل للتحويل
elections-method-list-pr = اللائحة بالتمثيل النسبي
elections-ties-lot = القرعة العلنية
elections-ties-older = الأكبر سنا
elections-ties-younger = الأصغر سنا
elections-ties-woman = المرأة ثم القرعة
elections-ties-seniority = الأقدم انخراطا
elections-ties-new-ballot = اقتراع جديد
elections-secrecy-open = علني: كل صوت باسم صاحبه
elections-secrecy-confidential = سري
elections-secrecy-paper = سري، بأوراق في صندوق
elections-secrecy-confidential-text = تصويت سري: يُسجل من صوّت، وتُحفظ ورقته مفصولة عن اسمه بلا وقت ولا ترتيب. ويُتلف مفتاح الصندوق بعد الإغلاق، فلا يربط شيء مما سُجل بين ورقة وصاحبها. لكن النتيجة نفسها تكشف الأصوات إن أجمع عليها المصوتون، ورمز التحقق يثبت صوتكم لمن عرفه. ومن يتحكم في الخادم أثناء التصويت قد يعدل البرنامج: هذا ليس تصويتا مشفرا يتحقق منه الجميع.
elections-secrecy-open-text = تصويت علني: يُحفظ صوتكم باسمكم.
elections-electorate-members = منخرطو الوحدة الذين لهم حق التصويت
elections-electorate-body = أعضاء الهيئة الناخبة
elections-electorate-named = ناخبون معينون بالاسم
elections-way-self = ترشيح شخصي
elections-way-nomination = ترشيح باقتراح
elections-way-list = ضمن لائحة
elections-standing-proposed = في انتظار البت
elections-standing-accepted = ترشيح مقبول
elections-standing-refused = ترشيح مرفوض
elections-standing-withdrawn = ترشيح مسحوب
elections-group-women = النساء
elections-group-men = الرجال
elections-group-each-sex = كل من الجنسين
elections-group-youth = الشباب

# A contest
elections-tabs = أقسام الانتخاب
elections-tab-overview = نظرة عامة
elections-tab-candidates = المترشحون
elections-tab-roll = لائحة الناخبين
elections-tab-count = الفرز والنتيجة
elections-tab-appeals = التظلمات
elections-rule = القاعدة المطبقة
elections-calendar = الرزنامة
elections-electorate = الهيئة الناخبة
elections-fact-seats = المقاعد
elections-fact-method = طريقة الاقتراع
elections-fact-polling = كيفية التصويت
elections-fact-secrecy = درجة السرية
elections-fact-ties = عند تعادل الأصوات
elections-fact-quota = حصة مخصصة
elections-fact-quota-of = { $group }: { $share } من المقاعد على الأقل
elections-fact-article = السند
elections-fact-until = الترشيح قبل
elections-fact-opens = فتح التصويت
elections-fact-closes = إغلاق التصويت
elections-fact-settled = إعلان النتيجة المؤقتة
elections-fact-appeals-until = التظلم قبل
elections-fact-certified = إقرار النتيجة
elections-fact-electorate = من يصوت
elections-fact-electors = عدد الناخبين
elections-fact-roll = لائحة الناخبين
elections-fact-turnout = صوتوا إلى الآن
elections-article-of = المادة { $article } من النظام الأساسي، صيغة { $version }
elections-roll-frozen = اللائحة المحصورة ببرهانها
elections-next-appeal = تظلم ينتظر البت من الهيئة المختصة.
elections-next-stand = الترشيحات مفتوحة.
elections-next-decide = ترشيحات تنتظر البت.
elections-next-settle = انتهى أجل الترشيح: احصروا لائحة المترشحين.
elections-next-open = المترشحون معروفون: افتحوا التصويت في موعده.
elections-next-vote = التصويت مفتوح أمام الناخبين.
elections-next-close = حان موعد إغلاق التصويت.
elections-next-sheets = يُنتظر إدخال ورقتي الإحصاء من فاحصين اثنين، ولا بد أن تتطابقا.
elections-next-lot = تعادل في الأصوات: تُجرى القرعة علنا.
elections-next-round = لا بد من تصويت آخر: افتحوه.
elections-next-certify = النتيجة مؤقتة في انتظار انقضاء أجل التظلم ثم الإقرار.
elections-not-before = ليس قبل { $at }.
elections-before = قبل { $at }.
elections-certified-by = جهة الإقرار: { $office }.
elections-over-annulled = أُلغي هذا الانتخاب ولم تُفتح بموجبه أي انتدابات.
elections-over-cancelled = تم التخلي عن هذا الانتخاب قبل التصويت.
elections-do-settle = حصر لائحة المترشحين
elections-do-open = فتح التصويت
elections-do-close = إغلاق التصويت
elections-do-sheet = إدخال ورقة الإحصاء
elections-do-lot = إجراء القرعة
elections-do-certify = إقرار النتيجة
elections-do-communique = إعداد مشروع بلاغ
elections-do-cancel = التخلي عن الانتخاب
elections-do-annul = إلغاء الانتخاب
elections-open-again = فتح دورة أخرى
elections-open-close_day = يوم الإغلاق
elections-open-close_time = ساعة الإغلاق
elections-open-submit = فتح التصويت
elections-cancel-reason = السبب
elections-cancel-submit = التخلي عن الانتخاب
elections-annul-reason = السبب
elections-annul-submit = إلغاء الانتخاب
elections-print-ballot = أوراق التصويت (PDF)
elections-print-sheet = ورقة الإحصاء (PDF)
elections-day-candidatures = آخر أجل للترشيح: { $title }
elections-day-vote = التصويت: { $title }

# Candidatures
elections-candidates-empty = لا ترشيح بعد. يترشح المنخرطون من صفحتهم، أو تسجلون هنا ما ورد كتابة.
elections-add-candidate = تسجيل ترشيح
elections-add-list = تسجيل لائحة
elections-candidacy-person = المترشح
elections-candidacy-list = اللائحة
elections-candidacy-consent = قبول الترشيح ثابت كتابة
elections-candidacy-consent-hint = من دونه يُنتظر القبول من صفحة المعني بالأمر.
elections-candidacy-note = كلمة المترشح
elections-candidacy-submit = تسجيل الترشيح
elections-list-name = اسم اللائحة
elections-list-submit = تسجيل اللائحة
elections-no-consent = قبول الترشيح منتظر
elections-lay-down = إذا انتُخب فعليه أن يتخلى عما يتنافى مع المهمة:
elections-judge = البت
elections-agreed = تسجيل القبول
elections-withdraw = سحب الترشيح
elections-judging-decision = القرار
elections-judging-reason = السبب عند الرفض
elections-judging-submit = تسجيل القرار
elections-decide-accept = قبول الترشيح
elections-decide-refuse = رفض الترشيح
elections-decide-uphold = قبول التظلم
elections-decide-dismiss = رفض التظلم

# The roll and proxies
elections-roll-table-caption = لائحة الناخبين
elections-roll-table-empty = اللائحة فارغة.
elections-roll-table-position = الرقم
elections-roll-table-name = الاسم
elections-roll-table-weight = الأصوات
elections-roll-table-voted = التصويت
elections-voted = تم التصويت
elections-tick = تأشير على التصويت
elections-record-vote = تسجيل الصوت
elections-blank = ورقة بيضاء
elections-proxies = تسجيل توكيل
elections-proxy-giver = الموكِّل
elections-proxy-holder = الوكيل
elections-proxy-submit = تسجيل التوكيل

# Counting
elections-sheet-lead = يدخل كل فاحص ورقته بنفسه دون الاطلاع على ورقة الآخر. لا تُحتسب الأصوات إلا إذا تطابقت الورقتان.
elections-sheet-hands = عند رفع الأيدي: ضعوا في خانة المصوتين عدد الحاضرين.
elections-sheet-votes = الأصوات
elections-sheet-papers = الأوراق المتماثلة
elections-sheet-papers-hint = سطر لكل نوع: العدد ثم أرقام المترشحين بالترتيب، مثل 12 3,1,2
elections-sheet-expressed = الأصوات المعبر عنها
elections-sheet-blank = أوراق بيضاء
elections-sheet-invalid = أوراق ملغاة
elections-sheet-voters = عدد المصوتين المؤشر عليهم
elections-sheet-submit = تسجيل الورقة
elections-sheets-in = { $n ->
      [zero] لم تُسجل أي ورقة بعد.
      [one] سُجلت ورقة واحدة، والثانية منتظرة.
      [two] سُجلت ورقتان.
      [few] سُجلت { $n-text } أوراق.
      [many] سُجلت { $n-text } ورقة.
     *[other] سُجلت { $n-text } ورقة.
    }
elections-sheets-differ = الورقتان مختلفتان في: { $what }. يعيد الفاحصان العد، ويصحح كل واحد ورقته.
elections-candidate-n = أصوات الرقم { $n-text }
elections-count-empty = لا شيء للفرز بعد. تظهر النتيجة هنا بعد إغلاق التصويت.
elections-void-quorum = لا أثر لهذا التصويت: لم يبلغ عدد المشاركين نصاب الهيئة الناخبة، وهو { $n-text }. يُعاد التصويت.
elections-void-few = لا أثر لهذا التصويت: عدد المصوتين دون { $n-text }، ونتيجته تكشف الأصوات. لم تُفتح أي ورقة. يُعاد التصويت.
elections-next-call = النصاب عند الدعوة الموالية: { $n-text }.
elections-again = { $n ->
      [zero] لا بد من دورة أخرى.
      [one] لا بد من دورة أخرى لمترشح واحد.
      [two] لا بد من دورة أخرى بين مترشحين اثنين.
      [few] لا بد من دورة أخرى بين { $n-text } مترشحين.
      [many] لا بد من دورة أخرى بين { $n-text } مترشحا.
     *[other] لا بد من دورة أخرى بين { $n-text } مترشح.
    }
elections-lot-needed = { $n ->
      [zero] لا بد من القرعة.
      [one] لا بد من القرعة في شأن مترشح واحد.
      [two] لا بد من القرعة بين اثنين.
      [few] لا بد من القرعة بين { $n-text } مترشحين.
      [many] لا بد من القرعة بين { $n-text } مترشحا.
     *[other] لا بد من القرعة بين { $n-text } مترشح.
    }
elections-lot = القرعة
elections-lot-seed = البذرة كاملة
elections-lot-commit = بصمة قيمة الخادم، منشورة قبل القرعة
elections-lot-typed = ما حُدد علنا
elections-lot-line = رقم { $number-text } (السطر { $line-text })
elections-lot-among = بين
elections-lot-at = وقت السحب
elections-lot-how = لا يختار أحد نتيجة القرعة: يثبّت الخادم قيمة عشوائية لحظة ظهور التعادل وينشر بصمتها SHA-256، ثم تُحدد البذرة علنا (نرد أو أرقام يذكرها الحاضرون). والبذرة الكاملة هي القيمة ثم نقطة ثم ما حُدد علنا. لكل مترشح في كل سؤال تذكرة SHA-256(البذرة الكاملة:السؤال:السطر)، والسطر رتبته في ملف الأوراق المنشور لا رقمه على ورقة التصويت، وأصغر التذاكر هي المسحوبة. يعيدها من شاء بالأمر rawabit count --lots.
elections-draw-seed = البذرة كما حُددت علنا
elections-draw-seed-hint = ستة أحرف أو أرقام على الأقل. لا تتغير بعد تسجيلها.
elections-draw-witnesses = الحاضرون الشاهدون على القرعة
elections-draw-submit = إجراء القرعة
elections-round = الدورة { $n-text }
elections-figure-electors = المقيدون
elections-figure-voters = المصوتون
elections-figure-blank = بيضاء
elections-figure-invalid = ملغاة
elections-votes-caption = الأصوات المحصل عليها
elections-col-candidate = المترشح أو اللائحة
elections-col-votes = الأصوات
elections-col-share = النسبة من المعبر عنها
elections-col-outcome = النتيجة
elections-col-number = الرقم
elections-col-strokes = خطوط العد
elections-elected = فوز
elections-elected-persons = الفائزون بالمقاعد
elections-replaced = تطبيق الحصص المخصصة
elections-instead-of = بدلا من
elections-replaced-for = لاحترام حصة: { $rules }
elections-vacant = { $n ->
      [zero] لا مقعد شاغر.
      [one] يبقى مقعد واحد شاغرا.
      [two] يبقى مقعدان شاغرين.
      [few] تبقى { $n-text } مقاعد شاغرة.
      [many] يبقى { $n-text } مقعدا شاغرا.
     *[other] يبقى { $n-text } مقعد شاغرا.
    }
elections-declined = لن يتولى المهمة
elections-do-decline = عدم تولي المهمة
elections-decline-reason = السبب
elections-decline-submit = تسجيل
elections-transcript = سير الفرز خطوة خطوة

# Appeals
elections-appeal-open = في انتظار البت
elections-appeal-upheld = تظلم مقبول
elections-appeal-dismissed = تظلم مرفوض
elections-appeal-candidacy = تظلم من رفض ترشيح
elections-appeal-result = تظلم من النتيجة
elections-appeal-decision = القرار:
elections-appeal-own = تظلمكم
elections-appeal = تقديم تظلم
elections-appeal-against-result = تظلم من النتيجة
elections-appeal-before = يُقبل التظلم قبل { $at }.
elections-appeals-to = البت في التظلمات: { $body }. يُسجل هنا قرارها.
elections-appeals-empty = لا تظلمات.
elections-appealing-reason = أسباب التظلم
elections-appealing-submit = تقديم التظلم
elections-appealed-decision = القرار
elections-appealed-cites = تاريخ القرار ورقمه في محضر الهيئة
elections-appealed-reason = تعليل القرار
elections-appealed-submit = تسجيل القرار

# One’s own pages
elections-mine = انتخاباتي
elections-mine-empty = لا انتخاب يعنيكم الآن.
elections-vote-now = يمكنكم التصويت
elections-stand-now = الترشيح مفتوح
elections-closes-at = يُغلق التصويت في { $at }
elections-opens-at = يُفتح التصويت في { $at }
elections-stand-before = الترشيح قبل { $at }
elections-vote = التصويت
elections-vote-for = التصويت نيابة عن { $name }
elections-vote-elsewhere = التصويت في مكان الاقتراع، لا في هذه الصفحة.
elections-voted-own = سُجل تصويتكم في هذه الدورة.
elections-find-ballot = لائحة الأوراق المنشورة: ابحثوا فيها عن رمز التحقق الخاص بكم
elections-vote-review = مراجعة قبل التصويت
elections-your-vote = اختياركم
elections-cast = تأكيد التصويت
elections-vote-change = تغيير الاختيار
elections-vote-again = لم تعد هذه الصفحة صالحة. املؤوا الورقة من جديد.
elections-recorded = سُجل صوتكم.
elections-receipt = رمز التحقق من ورقتكم
elections-receipt-text = دوّنوا هذا الرمز. بعد الإغلاق تجدون به ورقتكم في اللائحة المنشورة. لا يحفظه الخادم مع اسمكم، ومن يعرفه يعرف اختياركم.
elections-receipt-key = الرمز
elections-receipt-digest = البصمة
elections-stand = تقديم ترشيحي
elections-stand-lead = تُفحص شروط الأهلية فورا. إن رُفض الترشيح ذُكرت أسبابه وأمكن التظلم.
elections-standing-list = اللائحة
elections-standing-note = كلمتكم إلى الناخبين
elections-standing-submit = تقديم الترشيح
elections-agree = قبول الترشيح
elections-own-candidacy = ترشيحكم
elections-result = النتيجة
elections-ballot-how-one = اختاروا واحدا.
elections-ballot-how-many = { $n ->
      [zero] لا تختاروا أحدا.
      [one] اختاروا واحدا على الأكثر.
      [two] اختاروا اثنين على الأكثر.
      [few] اختاروا { $n-text } على الأكثر.
      [many] اختاروا { $n-text } على الأكثر.
     *[other] اختاروا { $n-text } على الأكثر.
    }
elections-ballot-how-ranked = رتبوا المترشحين: 1 لمن تفضلونه أولا، ثم 2، وهكذا. لا يلزم ترتيب الجميع.
elections-ballot-paper = ورقة التصويت
elections-tally-sheet = ورقة إحصاء الأصوات
elections-teller = الفاحص
elections-presiding = رئاسة مكتب التصويت

# The public pages
elections-public-title = نتائج الانتخابات
elections-public-lead = كل نتيجة بقاعدتها وسير فرزها وأوراقها التي يعيد من شاء عدها.
elections-public-empty = لا نتائج بعد.
elections-is-certified = نتيجة نهائية، أُقرت وقُيدت في سجل القيود.
elections-is-provisional = نتيجة مؤقتة. يُقبل التظلم قبل { $at }.
elections-files = إعادة العد
elections-files-text = نزّلوا ملف الدورة ثم شغلوا الأمر المبين بجانبه.
elections-recount-ties = إذا فصلت الأنظمة بين المتعادلين بصفة من صفاتهم وانضافت إلى ذلك قرعة أو إقصاءات، طلب الأمر نتيجة قرعة: والترتيب هو الوارد في محضر الفرز.
elections-recount-quotas = تُطبق الحصص المخصصة بعد هذا العد، ويبين المحضر كيف طُبقت.
elections-recount-lists = تُوزع مقاعد اللوائح بحسب أصواتها: rawabit apportion مع ملف بالأسماء والأصوات. ومن يشغلها مبين في اللوائح.
elections-recount-majority = الأغلبية التي تشترطها الأنظمة في الدورة الأولى غير التي يحسبها الأمر، وهي أكثر من نصف الأصوات المعبر عنها.
elections-file-blt = الأوراق (BLT)
elections-file-csv = لائحة الأوراق برموزها (CSV)
elections-file-hash = بصمة الملف
elections-communique-title = { $unit }: نتائج الانتخاب
elections-communique-lead = جرى انتخاب { $office } في { $unit } بتاريخ { $day }، وبلغ عدد الناخبين المقيدين { $electors }. وأسفر الاقتراع عن:

# Refusals
elections-refused-no-election = لا تنص الأنظمة على انتخاب هذه المهمة في هذه الوحدة.
elections-refused-not-countable = تنص الأنظمة على عدّ لا يوجد في هذا البرنامج.
elections-refused-polling = لا تسمح الأنظمة أو درجة السرية بهذه الكيفية للتصويت.
elections-refused-few-electors = عدد الناخبين { $electors-text } وهو دون { $least-text }: سرية التصويت الإلكتروني لا تُضمن. اختاروا أوراق التصويت.
elections-refused-nobody-votes = لا أحد له حق التصويت في ذلك اليوم.
elections-refused-delegates = الناخبون هنا مؤتمرون: يُفتح هذا الانتخاب من فضاء المؤتمر.
elections-refused-weights = أصوات الناخبين متفاوتة الوزن: لا تُعد إلا بالمناداة على الأسماء أو بتصويت إلكتروني علني.
elections-refused-calendar = المواعيد غير متسلسلة: الترشيح ثم فتح التصويت ثم إغلاقه.
elections-refused-closes-earlier = أُعلم الناخبون بأن التصويت مفتوح إلى غاية { $day } في الساعة { $time }، ولا يُغلق قبل ذلك.
elections-refused-candidatures-before = توجب الأنظمة إغلاق الترشيح قبل ذلك، ولمن رُفض ترشيحه أجل للتظلم: على أبعد تقدير { $latest } في الساعة { $time }.
elections-refused-running = انتخاب آخر لهذه المهمة ما زال جاريا.
elections-refused-state = لا يمكن ذلك في الوضعية الحالية للانتخاب.
elections-refused-too-early = لم يحن الموعد بعد.
elections-refused-too-late = انتهى الأجل. لم يُسجل شيء.
elections-refused-stands-already = ترشيح هذا الشخص مسجل سلفا.
elections-refused-no-consent = لا يُقبل ترشيح من لم يوافق عليه.
elections-refused-not-eligible = شروط الأهلية غير مستوفاة. التظلم وحده يغير ذلك.
elections-refused-undecided = ما زال أمر ينتظر البت.
elections-refused-nobody-stands = لا مترشح مقبول.
elections-refused-no-person = لا وجود لهذا الشخص.
elections-refused-not-on-roll = هذا الشخص غير مقيد في لائحة الناخبين.
elections-refused-voted = سبق تسجيل هذا التصويت. لا يُحتسب إلا مرة واحدة.
elections-refused-choice-unknown = هذا الاختيار ليس في ورقة التصويت.
elections-refused-choice-twice = لا يوضع اثنان في رتبة واحدة، ولا اختيار مع ورقة بيضاء.
elections-refused-choice-nothing = اختاروا مترشحا أو ورقة بيضاء.
elections-refused-same-teller = سجل فاحصان ورقتيهما. لا ورقة ثالثة.
elections-refused-held-for = هذا الانتخاب جزء من تجديد فرع: تصادق عليه صفحة التجديد مع ما يشترطه النظام الأساسي.
elections-refused-sheet-papers = عدد الأوراق { $papers-text } وعدد المصوتين { $voters-text }: لا بد أن يتساويا.
elections-refused-sheet-votes = مجموع الأصوات { $votes-text } والأصوات المعبر عنها { $expressed-text }: لا بد أن يتساويا.
elections-refused-sheet-many = الأصوات { $votes-text } خارج ما تسمح به الأوراق ({ $most-text }).
elections-refused-sheet-roll = عدد المصوتين { $voters-text } يفوق المقيدين { $electors-text }.
elections-refused-sheet-line = السطر { $line-text } غير مفهوم.
elections-refused-sheet-number = اكتبوا عددا لكل مترشح، ولو صفرا.
elections-refused-not-agreed = ورقتا الفاحصين غير متطابقتين.
elections-refused-seed = البذرة ستة أحرف على الأقل، ولا تُسجل إلا مرة واحدة.
elections-refused-organ = هذا من اختصاص: { $office }.
elections-refused-above = لا تُقر الوحدة انتخابها بنفسها: يقوم بذلك من يتولى مهمة في وحدة أعلى.
elections-refused-candidate = لا يشارك المترشح في تنظيم الانتخاب ولا في البت فيه، ولا يبت أحد في تظلمه.
elections-refused-cites = اذكروا تاريخ قرار الهيئة ورقمه.
elections-refused-reason = اذكروا السبب.
elections-refused-list = اختاروا لائحة من لوائح هذا الانتخاب.
elections-refused-urn-lost = مفتاح الصندوق مفقود، ولا يمكن فتحه.
elections-refused-count = لا يمكن العد: { $why }
elections-refused-seats = { $n ->
      [zero] لا مقعد لهذه المهمة.
      [one] لهذه المهمة مقعد واحد.
      [two] لهذه المهمة مقعدان.
      [few] لهذه المهمة { $n-text } مقاعد.
      [many] لهذه المهمة { $n-text } مقعدا.
     *[other] لهذه المهمة { $n-text } مقعد.
    }
elections-refused-vacant = { $n ->
      [zero] لا مقعد شاغر لهذه المهمة يوم التصويت.
      [one] لهذه المهمة مقعد شاغر واحد يوم التصويت.
      [two] لهذه المهمة مقعدان شاغران يوم التصويت.
      [few] لهذه المهمة { $n-text } مقاعد شاغرة يوم التصويت.
      [many] لهذه المهمة { $n-text } مقعدا شاغرا يوم التصويت.
     *[other] لهذه المهمة { $n-text } مقعد شاغر يوم التصويت.
    }
elections-refused-choice-many = { $n ->
      [zero] لا يُختار أحد.
      [one] اختاروا واحدا على الأكثر.
      [two] اختاروا اثنين على الأكثر.
      [few] اختاروا { $n-text } على الأكثر.
      [many] اختاروا { $n-text } على الأكثر.
     *[other] اختاروا { $n-text } على الأكثر.
    }
elections-refused-proxies = { $n ->
      [zero] لا تسمح الأنظمة بالتوكيل.
      [one] لا يحمل الناخب أكثر من توكيل واحد، ولا يُوكَّل من وكّل غيره.
      [two] لا يحمل الناخب أكثر من توكيلين، ولا يُوكَّل من وكّل غيره.
      [few] لا يحمل الناخب أكثر من { $n-text } توكيلات، ولا يُوكَّل من وكّل غيره.
      [many] لا يحمل الناخب أكثر من { $n-text } توكيلا، ولا يُوكَّل من وكّل غيره.
     *[other] لا يحمل الناخب أكثر من { $n-text } توكيل، ولا يُوكَّل من وكّل غيره.
    }

# Letters
elections-tab-letters = المراسلات
elections-letters-caption = مراسلات هذا الانتخاب، أحدثها أولا
elections-letters-empty = لم يراسَل أحد بعد. يراسَل الناخبون عند فتح التصويت الإلكتروني، والمترشحون كلما بُت في أمر يخصهم.
elections-letters-name = المعني بالأمر
elections-letters-about = الموضوع
elections-letters-state = الوضعية
elections-letters-at = التاريخ
elections-letters-proof = الإثبات
elections-letters-show = عرض
elections-letters-narrow = مآل المراسلات
elections-letters-of-all = الكل ({ $n-text })
elections-letters-of-none = دون عنوان ({ $n-text })
elections-letters-of-failed = تعذر إرسالها ({ $n-text })
elections-letters-of-waiting = في الانتظار ({ $n-text })
elections-letters-of-sent = أُرسلت ({ $n-text })
elections-letters-none = دون عنوان
elections-letters-failed = تعذر الإرسال نهائيا
elections-letters-waiting = في الانتظار
elections-letters-sent = أُرسلت
elections-letters-without = { $n ->
      [zero] لا أحد دون عنوان إلكتروني.
      [one] شخص واحد لا عنوان إلكترونيا له فلم يراسَل: المرجو إخباره بوسيلة أخرى.
      [two] شخصان لا عنوان إلكترونيا لهما فلم يراسَلا: المرجو إخبارهما بوسيلة أخرى.
      [few] { $n-text } أشخاص لا عنوان إلكترونيا لهم فلم يراسَلوا: المرجو إخبارهم بوسيلة أخرى.
      [many] { $n-text } شخصا لا عنوان إلكترونيا لهم فلم يراسَلوا: المرجو إخبارهم بوسيلة أخرى.
     *[other] { $n-text } شخص لا عنوان إلكترونيا لهم فلم يراسَلوا: المرجو إخبارهم بوسيلة أخرى.
    }
elections-letter-vote = فتح التصويت (الدورة رقم { $round })
elections-letter-proposed = طلب الموافقة على الترشيح
elections-letter-accepted = قبول الترشيح
elections-letter-refused = رفض الترشيح
elections-letter-appeal = القرار في تظلم
elections-letter-elected = الفوز بصفة مؤقتة
elections-mail-greeting = تحية طيبة، { $name }
elections-mail-page = صفحة الانتخاب:
elections-mail-vote-subject = فُتح باب التصويت: { $election }
elections-mail-vote-text = فُتح باب التصويت في انتخاب «{ $election }». أنتم مقيدون في لائحة الناخبين، ويمكنكم التصويت إلكترونيا إلى غاية { $closes }.
elections-mail-vote-again = فُتح باب التصويت في الدورة رقم { $round } من انتخاب «{ $election }». لا تُحتسب في هذه الدورة الأصوات المدلى بها من قبل. يمكنكم التصويت إلكترونيا إلى غاية { $closes }.
elections-mail-vote-here = يتم التصويت من هذه الصفحة بعد تسجيل الدخول:
elections-mail-vote-elsewhere = لن يطلب منكم أحد عبر البريد صوتكم ولا كلمة المرور. ولا تدل هذه الرسالة على تصويتكم من عدمه ولا على مضمونه.
elections-mail-proposed-subject = اقتُرح ترشيحكم: { $election }
elections-mail-proposed-text = اقتُرح ترشيحكم في انتخاب «{ $election }». ولا يترشح أحد دون موافقته. المرجو الجواب قبل انتهاء أجل الترشيح: { $until }.
elections-mail-answer-here = يمكنكم الموافقة أو الانسحاب من هذه الصفحة بعد تسجيل الدخول:
elections-mail-accepted-subject = قُبل ترشيحكم: { $election }
elections-mail-accepted-text = قُبل ترشيحكم في انتخاب «{ $election }». يُفتح التصويت في { $opens } ويُغلق في { $closes }.
elections-mail-refused-subject = بخصوص ترشيحكم: { $election }
elections-mail-refused-text = لم يُقبل ترشيحكم في انتخاب «{ $election }».
elections-mail-refused-why = التعليل:
elections-mail-appeals-to = يمكنكم رفع تظلم إلى الهيئة المختصة بالبت فيه: { $body }.
elections-mail-appeals-above = يمكنكم رفع تظلم تبت فيه الوحدة الأعلى.
elections-mail-appeal-here = يُرفع التظلم من هذه الصفحة بعد تسجيل الدخول:
elections-mail-appeal-subject = القرار في تظلمكم: { $election }
elections-mail-appeal-upheld-candidacy = قُبل تظلمكم في انتخاب «{ $election }»، وأنتم في عداد المترشحين.
elections-mail-appeal-dismissed-candidacy = رُفض تظلمكم في انتخاب «{ $election }»، ويبقى قرار رفض ترشيحكم قائما.
elections-mail-appeal-upheld-result = قُبل تظلمكم من نتيجة انتخاب «{ $election }»، وأُلغي الانتخاب.
elections-mail-appeal-dismissed-result = رُفض تظلمكم من نتيجة انتخاب «{ $election }»، وتبقى النتيجة قائمة.
elections-mail-elected-subject = فوزكم بحسب النتيجة المؤقتة: { $election }
elections-mail-elected-text = أنتم، بحسب النتيجة المؤقتة، من الفائزين في انتخاب «{ $election }». ويبتدئ الانتداب من تاريخ إقرار النتيجة.
elections-mail-elected-decline = إذا كنتم لا ترغبون في شغل المقعد فيمكنكم الاعتذار عنه من صفحة الانتخاب. آخر يوم يُضمن فيه ذلك هو { $last }، ويجوز بعده إقرار النتيجة في أي وقت.
elections-mail-elected-decline-soon = إذا كنتم لا ترغبون في شغل المقعد فالمرجو الاعتذار عنه فورا من صفحة الانتخاب: لا تحدد الأنظمة أجلا للتظلم، ويجوز إقرار النتيجة في أي وقت.

# Counting again
elections-differs-votes = أصوات هذه الدورة ليست هي التي فُرزت: أعطى العد من جديد غير ما قُيد عند الفرز. ولا يُعرض هذا العد ولا تُقر أي نتيجة إلى أن يتضح الأمر.
elections-differs-count = أعطى عد هذه الدورة من جديد غير ما قُيد عند الفرز: تغيرت بعده معطيات تفصل بين المترشحين، أو مُحيت مع معطيات أحدهم. ولا يُعرض هذا العد على أنه الذي أُجري، ويبقى ما أُقر كما هو مقيد في سجل القيود.
elections-differs-ledger = العد المحفوظ ليس هو الذي قُيدت بصمته في سجل القيود. ولا تُقر أي نتيجة إلى أن يتضح الأمر.
elections-differs-published = أوراق التصويت ليست هي التي نُشرت بصمتها عند إغلاق التصويت. ولا تُقر أي نتيجة إلى أن يتضح الأمر.
elections-differs-result = النتيجة المسجلة ليست هي التي يعطيها العد. ولا تُقر أي نتيجة إلى أن يتضح الأمر.

# Done
done-elections-opened = فُتح الانتخاب وحُصرت لائحة الناخبين.
done-elections-settled = حُصرت لائحة المترشحين.
done-elections-closed = أُغلق التصويت.
done-elections-vote-opened = فُتح التصويت.
done-elections-cancelled = تم التخلي عن الانتخاب.
done-elections-certified = أُقرت النتيجة وفُتحت الانتدابات.
done-elections-annulled = أُلغي الانتخاب.
done-elections-entered = تم التسجيل.
done-elections-decided = سُجل القرار.
done-elections-saved = تم الحفظ.
done-elections-ticked = تم التأشير.
done-elections-counted = تطابقت الورقتان وفُرزت الأصوات.
done-elections-sheet-entered = سُجلت ورقتكم.
done-elections-drawn = أُجريت القرعة.
done-elections-stood = سُجل ترشيحكم.
done-elections-appealed = سُجل تظلمكم.

# Acts, audit, jobs, persons
act-contest-opened = { $office ->
      [none] فُتح انتخاب
     *[other] فُتح انتخاب: { $office }
    }
act-contest-listed = { $office ->
      [none] حُصرت لائحة المترشحين
     *[other] حُصرت لائحة المترشحين: { $office }
    }
act-contest-refused = { $office ->
      [none] رُفض ترشيح
     *[other] رُفض ترشيح: { $office }
    }
act-contest-vote-opened = { $office ->
      [none] فُتح التصويت
     *[other] فُتح التصويت: { $office }
    }
act-contest-vote-closed = { $office ->
      [none] أُغلق التصويت
     *[other] أُغلق التصويت: { $office }
    }
act-contest-counted = { $office ->
      [none] فُرزت الأصوات
     *[other] فُرزت الأصوات: { $office }
    }
act-contest-lot = { $office ->
      [none] أُجريت القرعة
     *[other] أُجريت القرعة: { $office }
    }
act-contest-lot-fixed = { $office ->
      [none] ثُبت شق الخادم من القرعة
     *[other] ثُبت شق الخادم من القرعة: { $office }
    }
act-contest-appeal = { $office ->
      [none] بُت في تظلم
     *[other] بُت في تظلم: { $office }
    }
act-contest-declined = { $office ->
      [none] لن يتولى منتخب مهمته
     *[other] لن يتولى منتخب مهمته: { $office }
    }
act-contest-cancelled = { $office ->
      [none] تم التخلي عن انتخاب
     *[other] تم التخلي عن انتخاب: { $office }
    }
act-contest-annulled = { $office ->
      [none] أُلغي انتخاب
     *[other] أُلغي انتخاب: { $office }
    }
act-result-certified = { $office ->
      [none] أُقرت نتيجة انتخاب
     *[other] أُقرت نتيجة انتخاب: { $office }
    }
fact-method = طريقة الاقتراع
fact-secrecy = درجة السرية
fact-polling = كيفية التصويت
fact-electors = عدد الناخبين
fact-roll = اللائحة
fact-candidatures-until = الترشيح قبل
fact-opens-at = فتح التصويت
fact-closes-at = إغلاق التصويت
fact-candidates = المترشحون
fact-lists = اللوائح
fact-round = الدورة
fact-rounds = الدورات
fact-voters = المصوتون
fact-ballots = بصمة الأوراق المنشورة
fact-elected = عدد الفائزين بمقعد
fact-seed = البذرة
fact-commitment = بصمة القيمة المثبتة
fact-among = بين الأرقام
fact-seats = المقاعد
fact-value-plurality = الأغلبية النسبية
fact-value-two-round = الأغلبية المطلقة في دورتين
fact-value-block = الاقتراع المتعدد الأسماء
fact-value-approval = التصويت بالموافقة
fact-value-irv = التصويت التفضيلي
fact-value-stv = الصوت الواحد القابل للتحويل
fact-value-list-pr = اللائحة بالتمثيل النسبي
fact-value-secrecy-open = علني
fact-value-secrecy-confidential = سري
fact-value-secrecy-verifiable = سري يمكن التحقق منه
fact-value-hands = رفع الأيدي
fact-value-roll-call = المناداة على الأسماء
fact-value-paper = أوراق التصويت
fact-value-electronic = إلكتروني
fact-value-outcome-provisional = نتيجة مؤقتة
fact-value-outcome-lot = قرعة
fact-value-outcome-again = دورة أخرى
fact-value-outcome-quorum = لم يكتمل النصاب
fact-value-outcome-few = المصوتون أقل من أن تُضمن السرية
fact-value-outcome-upheld = مقبول
fact-value-outcome-dismissed = مرفوض
fact-value-against-candidacy = رفض ترشيح
fact-value-against-result = النتيجة
audit-action-elections-open = فتح انتخاب
audit-action-elections-propose = تسجيل ترشيح
audit-action-elections-list = تسجيل لائحة مترشحين
audit-action-elections-agree = قبول ترشيح
audit-action-elections-withdraw = سحب ترشيح
audit-action-elections-decide-candidacy = البت في ترشيح
audit-action-elections-settle = حصر لائحة المترشحين
audit-action-elections-open-vote = فتح تصويت
audit-action-elections-close-vote = إغلاق تصويت
audit-action-elections-proxy = تسجيل توكيل
audit-action-elections-cancel = التخلي عن انتخاب
audit-action-elections-count = فرز الأصوات
audit-action-elections-sheet = إدخال ورقة إحصاء
audit-action-elections-draw = إجراء قرعة
audit-action-elections-mark = تأشير على مصوت
audit-action-elections-name-vote = تسجيل صوت بالمناداة
audit-action-elections-decline = تسجيل عدم تولي مهمة
audit-action-elections-certify = إقرار نتيجة
audit-action-elections-annul = إلغاء انتخاب
audit-action-elections-appeal = تقديم تظلم انتخابي
audit-action-elections-decide-appeal = البت في تظلم انتخابي
audit-action-elections-communique = مشروع بلاغ عن نتيجة
audit-action-elections-read-roll = الاطلاع على لائحة ناخبين
job-elections-clock = إغلاق التصويت في موعده
job-elections-shred = إتلاف مفتاح صندوق
actor-elections-clock = البرنامج (مواعيد التصويت)
actor-elections-cast = البرنامج (تسجيل الأصوات)
actor-elections-shred = البرنامج (إتلاف مفاتيح الصناديق)
personal-contest_mark = المشاركة في التصويت
personal-contest_named_vote = الأصوات العلنية
personal-contest_proxy = التوكيلات
personal-contest_sheet = أوراق إحصاء الأصوات
personal-contest_appeal = تظلمات انتخابية
personal-candidacy = ترشيحات
personal-contest_elector = القيد في لوائح الناخبين
fact-count = بصمة العد
audit-action-elections-read-letters = الاطلاع على مراسلات انتخاب
audit-action-elections-tell = إخبار الناخبين بفتح التصويت
job-elections-tell = إخبار الناخبين بفتح التصويت
actor-elections-tell = البرنامج (مراسلة الناخبين)
personal-contest_letter = المراسلات الانتخابية

# A vote held on paper before it was entered
elections-fact-from-paper = أُدخل نقلا عن محضر ورقي
elections-fact-from-paper-of = جرى بتاريخ { $held }، وأُدخل بتاريخ { $entered }
elections-fact-scan = بصمة المحضر الممسوح (SHA-256)
elections-lot-paper = أُجريت القرعة في الجمع العام على الورق، بالترتيب أعلاه، كما ورد في المحضر الممسوح. يعيد العد من شاء بالأمر rawabit count --draw.
elections-refused-past-method = لا يكفي ما في المحضر لإعادة العد بهذه الطريقة: لا تُدخل نقلا عن الورق اللوائح ولا أوراق الترتيب.
elections-refused-past-quorum = عدد المصوتين دون النصاب القانوني لهذه الدعوة: لا أثر لهذا التصويت.
elections-refused-past-again = لا تحسم هذه الأرقام النتيجة بعد: أدخلوا الدورة الموالية أيضا.
elections-refused-past-rounds = حسمت الدورة السابقة النتيجة: لا دورة أخرى تُدخل.
elections-refused-past-lot = تعادل مترشحون: اكتبوهم بترتيب القرعة، وأشّروا على أنها أُجريت.
act-contest-from-paper = { $office ->
      [none] أُدخل تصويت جرى على الورق
     *[other] أُدخل تصويت جرى على الورق: { $office }
    }
fact-scan = المحضر الممسوح (SHA-256)
fact-lot = قرعة أُجريت في الجمع العام
audit-action-elections-enter-past = إدخال تصويت جرى على الورق
