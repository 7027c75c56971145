# غرفة الهيكلة.
room-federation = الهيكلة
federation-nav = الهيكلة والانتدابات
federation-title = الهيكلة والانتدابات
federation-lead = كما هي يوم { $day }
federation-views = طرق العرض
federation-tab-tree = الشجرة
federation-tab-list = اللائحة
federation-tab-chart = المخطط التنظيمي
federation-tab-map = الخريطة
federation-tab-vacancies = المقاعد الشاغرة
federation-tab-warnings = التنبيهات
federation-tab-on = من كان يتولى ماذا
federation-figure-units = الوحدات
federation-figure-seats = المقاعد
federation-figure-filled = المقاعد المشغولة
federation-figure-vacant = المقاعد الشاغرة
federation-import = استيراد الهيكلة
federation-found = تأسيس وحدة
federation-found-below = تأسيس وحدة تابعة
federation-rename = تغيير الاسم
federation-move = تغيير الموقع
federation-close = حل الوحدة
federation-open = فتح انتداب
federation-end = إنهاء
federation-substitute = تعويض
federation-fill = ملء المقعد
federation-fill-by = يجب ملؤه قبل
federation-go = صفحة «{ $name }»
federation-empty-title = لا توجد أي وحدة بعد
federation-complete = كل المقاعد مشغولة
federation-holders-now = { $n ->
    [zero] لا أحد يتولاها
    [one] يتولاها شخص واحد
    [two] يتولاها شخصان
    [few] يتولاها { $n-text } أشخاص
    [many] يتولاها { $n-text } شخصا
   *[other] يتولاها { $n-text } شخص
}
federation-vacant-seats = { $n ->
    [zero] لا مقعد شاغر
    [one] مقعد شاغر
    [two] مقعدان شاغران
    [few] { $n-text } مقاعد شاغرة
    [many] { $n-text } مقعدا شاغرا
   *[other] { $n-text } مقعد شاغر
}
federation-units-below = { $n ->
    [zero] لا وحدات تابعة
    [one] وحدة تابعة واحدة
    [two] وحدتان تابعتان
    [few] { $n-text } وحدات تابعة
    [many] { $n-text } وحدة تابعة
   *[other] { $n-text } وحدة تابعة
}
federation-posts-vacant = { $n ->
    [zero] لا مهمة فيها مقاعد شاغرة
    [one] مهمة واحدة فيها مقاعد شاغرة
    [two] مهمتان فيهما مقاعد شاغرة
    [few] { $n-text } مهام فيها مقاعد شاغرة
    [many] { $n-text } مهمة فيها مقاعد شاغرة
   *[other] { $n-text } مهمة فيها مقاعد شاغرة
}
federation-overrun-count = { $n ->
    [zero] لا انتداب تجاوز أجله
    [one] انتداب واحد تجاوز أجله
    [two] انتدابان تجاوزا أجلهما
    [few] { $n-text } انتدابات تجاوزت أجلها
    [many] { $n-text } انتدابا تجاوز أجله
   *[other] { $n-text } انتداب تجاوز أجله
}
federation-soon-count = { $n ->
    [zero] لا انتداب يقترب أجله
    [one] انتداب واحد يقترب أجله
    [two] انتدابان يقترب أجلهما
    [few] { $n-text } انتدابات تقترب آجالها
    [many] { $n-text } انتدابا يقترب أجله
   *[other] { $n-text } انتداب يقترب أجله
}
federation-days-left = { $n ->
    [zero] اليوم
    [one] يوم واحد
    [two] يومان
    [few] { $n-text } أيام
    [many] { $n-text } يوما
   *[other] { $n-text } يوم
}
federation-late = متأخر
federation-vacant = شاغر
federation-vacant-overdue = شاغر، وانقضى أجل الملء
federation-state-future = لم يبدأ بعد
federation-state-over = منته
federation-state-overrun = تجاوز الأجل
federation-state-soon = يقترب أجله
federation-state-running = سار
federation-unknown-person = شخص غير معروف
federation-open-end = دون أجل محدد
federation-since = منذ
federation-seats = المهام والمقاعد
federation-seats-empty = لا يحدد النظام الأساسي مهام لهذا النوع من الوحدات.
federation-col-office = المهمة
federation-col-holder = المتولي
federation-col-span = المدة
federation-col-state = الحالة
federation-col-actions = إجراءات
federation-col-kind = النوع
federation-children = الوحدات التابعة
federation-history = ما جرى
federation-facts = بطاقة
federation-ground = السند
federation-parent = الوحدة الأعلى
federation-area = المجال الترابي
federation-founded = تاريخ التأسيس
federation-closed = تاريخ الحل
federation-id = المعرّف
federation-public = الصفحة العمومية
federation-public-page = عرضها للعموم
federation-bodies = الهيئات
federation-intervals = الآجال القانونية
federation-interval-record = تسجيل تاريخ الانعقاد
federation-interval-withdraw = سحب تاريخ مسجل خطأ
federation-interval-running = آخر انعقاد: { $since }. يجب أن يتم الانعقاد المقبل قبل { $due }.
federation-interval-over = آخر انعقاد: { $since }. انقضى الأجل يوم { $due }.
federation-interval-founding = لم يسجل أي انعقاد منذ التأسيس يوم { $since }. يجب أن يتم الانعقاد قبل { $due }.
federation-interval-never = لم يسجل أي انعقاد منذ التأسيس يوم { $since }، وانقضى الأجل يوم { $due }.
federation-interval-unknown = تاريخ آخر انعقاد غير معروف. سجلوه ليبدأ احتساب الأجل.
federation-meets = الاجتماعات العادية: { $body }
federation-history-empty = لم يسجل شيء بعد.
federation-history-began = بداية انتداب:
federation-history-ended = نهاية انتداب:
federation-history-founded = تأسست الوحدة
federation-history-closed = حُلت الوحدة
federation-mandates = الانتدابات
federation-units-caption = لائحة الوحدات
federation-units-empty = لا وحدات هنا. أسسوا أول وحدة، أو استوردوا الهيكلة كاملة مع مسؤوليها من ملف.
federation-units-name = الاسم
federation-units-kind = النوع
federation-units-area = المجال الترابي
federation-units-founded = التأسيس
federation-units-filled = المقاعد المشغولة
federation-units-id = المعرّف
federation-seat-caption = من تولى هذه المهمة
federation-seat-empty = لم يتول أحد هذه المهمة بعد.
federation-seat-holder = المتولي
federation-seat-office = المهمة
federation-seat-seat = المقعد
federation-seat-start = البداية
federation-seat-deadline = الأجل
federation-seat-ended = الانتهاء
federation-seat-reason = سبب الانتهاء
federation-seat-term = الولاية
federation-seat-origin = طريقة التولية
federation-seat-state = الحالة
federation-on-caption = الانتدابات في ذلك اليوم
federation-on-empty = لا انتداب مسجل في ذلك اليوم.
federation-on-holder = المتولي
federation-on-office = المهمة
federation-on-unit = الوحدة
federation-on-start = البداية
federation-on-until = إلى غاية
federation-on-term = الولاية
federation-on-title = من كان يتولى ماذا
federation-on-lead = يوم { $day }
federation-vacancies-caption = المقاعد الشاغرة
federation-vacancies-empty = لا مقاعد شاغرة.
federation-vacancies-office = المهمة
federation-vacancies-unit = الوحدة
federation-vacancies-count = الشاغر من المقاعد
federation-vacancies-since = منذ
federation-vacancies-rule = كيف يُملأ
federation-vacancies-due = أجل الملء
federation-vacancies-state = الحالة
federation-vacancies = المقاعد الشاغرة
federation-map-caption = المقاعد المشغولة حسب المجال الترابي
federation-map-empty = لم تحمل لائحة المجالات الترابية بعد.
federation-map-area = المجال الترابي
federation-map-units = الوحدات
federation-map-seats = المقاعد
federation-map-filled = المشغولة
federation-map-share = النسبة
federation-map-label = نسبة المقاعد المشغولة في كل مجال ترابي
federation-map-table = الأرقام في جدول
federation-map = الخريطة
federation-level = المستوى
federation-level-region = الجهات
federation-level-province = العمالات والأقاليم
federation-filter-kind = النوع
federation-filter-area = المجال الترابي
federation-filter-office = المهمة
federation-filter-overdue = الأجل
federation-filter-day = اليوم
federation-filter-overdue-yes = انقضى أجل الملء
federation-filter-under = تحت الوحدة
federation-filter-closed = الوحدات المنحلة
federation-filter-closed-yes = مع الوحدات المنحلة
federation-filter-deadline = الأجل
federation-filter-deadline-overrun = تجاوز الأجل
federation-filter-deadline-soon = يقترب أجله
federation-chart = المخطط التنظيمي
federation-chart-of = المخطط التنظيمي: { $name }
federation-origin-elected = بالانتخاب
federation-origin-appointed = بالتعيين
federation-origin-ex-officio = بحكم الصفة
federation-origin-acting = بالنيابة
federation-origin-designated = بتعيين خارجي
federation-reason-term = انتهاء الولاية
federation-reason-succeeded = تولي خلف
federation-reason-resigned = استقالة
federation-reason-dismissed = إعفاء
federation-reason-died = وفاة
federation-reason-incompatible = حالة تنافٍ
federation-reason-unit-closed = حل الوحدة
federation-reason-other = سبب آخر
federation-filling-deputy = يتولاه النائب
federation-filling-by-election = انتخاب جزئي
federation-filling-appointment = تعيين لما بقي من الولاية
federation-filling-next-on-list = من يلي في اللائحة
federation-filling-stays-empty = يبقى شاغرا إلى التجديد
federation-unit-kind = النوع
federation-unit-name = الاسم
federation-unit-area = المجال الترابي
federation-unit-area-hint = حيث يربط النظام الأساسي هذا النوع بمجال ترابي
federation-unit-founded = تاريخ التأسيس
federation-unit-id = المعرّف
federation-unit-id-hint = حروف لاتينية صغيرة وأرقام وعارضات. لا يتغير أبدا، ويُقترح إن تُرك فارغا.
federation-unit-parent = الوحدة الأعلى
federation-unit-submit = تأسيس
federation-rename-name = الاسم
federation-rename-version = النسخة
federation-rename-submit = حفظ الاسم
federation-move-parent = الوحدة الأعلى الجديدة
federation-move-parent-hint = تنتقل معها كل الوحدات التابعة لها، ويقتصر الاختيار على ما يسمح به النظام الأساسي.
federation-move-version = النسخة
federation-move-submit = نقل
federation-closing-day = أول يوم لا تبقى فيه قائمة
federation-closing-sure = أؤكد الحل
federation-closing-sure-hint = تنتهي في ذلك اليوم كل الانتدابات السارية فيها.
federation-closing-version = النسخة
federation-closing-submit = حل الوحدة
federation-mandate-person = الشخص
federation-mandate-person-hint = اكتبوا الاسم بأي لغة، أو العنوان البريدي
federation-mandate-office = المهمة
federation-mandate-seat = رقم المقعد
federation-mandate-seat-hint = يُختار أول مقعد شاغر إن تُرك فارغا
federation-mandate-start = أول يوم
federation-mandate-deadline = الأجل
federation-mandate-deadline-hint = يُحتسب من النظام الأساسي إن تُرك فارغا
federation-mandate-ended = تاريخ الانتهاء الفعلي
federation-mandate-ended-hint = لانتداب من الماضي فقط: أول يوم لم يعد يسري فيه
federation-mandate-origin = طريقة التولية
federation-mandate-term = رقم الولاية
federation-mandate-term-hint = فقط إن كانت ولايات سابقة غير مسجلة هنا
federation-mandate-submit = فتح الانتداب
federation-ending-day = أول يوم لا يسري فيه
federation-ending-reason = السبب
federation-ending-version = النسخة
federation-ending-submit = إنهاء الانتداب
federation-substitution-person = من يتولى المقعد
federation-substitution-person-hint = اكتبوا اسما آخر إن لم يكن من النواب المعروضين
federation-substitution-start = ابتداء من
federation-substitution-reason = سبب انتهاء الانتداب السابق
federation-substitution-interim = بالنيابة فقط، إلى أن يُملأ المقعد
federation-substitution-interim-hint = لا ينوب إلا من يتولى مهمة ينص النظام الأساسي على أن صاحبها ينوب
federation-substitution-version = النسخة
federation-substitution-submit = تسجيل التعويض
federation-held-body = الهيئة
federation-held-day = تاريخ الانعقاد
federation-held-submit = تسجيل
federation-withdrawal-held = التاريخ المسجل
federation-withdrawal-submit = سحب التسجيل
federation-importing-file = ملف CSV
federation-importing-file-hint = بترميز UTF-8، وفي حدود 2 ميغابايت. في برنامج الجداول: «حفظ باسم» ثم «CSV UTF-8». لا شيء يُكتب قبل أن تؤكدوا.
federation-importing-text = أو محتواه
federation-importing-text-hint = بدل الملف، يمكن لصق أسطره هنا مع سطر العناوين.
federation-importing-neither = اختاروا ملفا أو ألصقوا محتواه.
federation-importing-submit = معاينة
federation-record-unit = وحدة
federation-import-columns = الأعمدة
federation-import-help = سطر لكل مقعد، أو سطر لوحدة دون مسؤول. تُقبل العناوين بالعربية والفرنسية والإنجليزية، والفاصل فاصلة أو فاصلة منقوطة. إن رُفض سطر واحد فلا يُحمَّل شيء.
federation-import-new = جديد
federation-import-changed = متغير
federation-import-same = مسجل من قبل
federation-import-merged = { $n ->
    [zero] لا أسماء مكررة
    [one] سطر واحد نُسب إلى شخص ورد في وحدة أخرى لأن الاسم واحد. إن كانا شخصين، فأضيفوا عنوان كل منهما.
    [two] سطران نُسبا إلى أشخاص وردوا في وحدات أخرى لأن الأسماء واحدة. إن اختلف الأشخاص، فأضيفوا عناوينهم.
    [few] { $n-text } أسطر نُسبت إلى أشخاص وردوا في وحدات أخرى لأن الأسماء واحدة. إن اختلف الأشخاص، فأضيفوا عناوينهم.
    [many] { $n-text } سطرا نُسبت إلى أشخاص وردوا في وحدات أخرى لأن الأسماء واحدة. إن اختلف الأشخاص، فأضيفوا عناوينهم.
   *[other] { $n-text } سطر نُسبت إلى أشخاص وردوا في وحدات أخرى لأن الأسماء واحدة. إن اختلف الأشخاص، فأضيفوا عناوينهم.
}
federation-import-refused = مرفوض
federation-import-clean = لا مانع من التحميل. لم يُكتب شيء بعد.
federation-import-nothing = لم يُحمَّل شيء. صححوا الأسطر أدناه وأعيدوا المحاولة.
federation-import-other = تجريب ملف آخر
federation-import-confirm = تحميل الآن
federation-import-problems = الأسطر المرفوضة
federation-import-line = السطر
federation-import-column = العمود
federation-import-reason = السبب
federation-import-more = { $n ->
    [zero] لا أسطر أخرى
    [one] سطر آخر مرفوض
    [two] سطران آخران مرفوضان
    [few] { $n-text } أسطر أخرى مرفوضة
    [many] { $n-text } سطرا آخر مرفوضا
   *[other] { $n-text } سطر آخر مرفوض
}
federation-import-unreadable = تعذرت قراءة هذا السطر: ربما فيه علامة اقتباس لم تغلق.
federation-import-width = عدد الخانات { $found-text } بدل { $wanted-text }.
federation-import-too-long = الملف أطول من { $n-text } سطر.
federation-import-empty = لا سطر في الملف بعد العناوين.
federation-import-twice = هذا العمود مكرر.
federation-import-unknown-column = عنوان غير معروف.
federation-import-missing-column = هذا العمود ناقص.
federation-import-nobody = مهمة دون اسم متوليها.
federation-import-no-office = اسم شخص دون مهمة.
federation-import-origin = طريقة تولية غير معروفة.
federation-import-end-reason = سبب انتهاء غير معروف، أو دون تاريخ الانتهاء الفعلي.
federation-import-address = هذا العنوان مسجل باسم { $person }.
federation-import-gender = اكتبوا m أو f، أو ذكر أو أنثى.
federation-import-no-area = لا يوجد مجال ترابي برمز { $code }.
federation-import-conflict = يخالف ما سُجل عن هذه الوحدة أو ما ورد عنها في سطر سابق.
federation-import-no-popolo = ليس ملف Popolo: { $reason }
federation-import-classification = لا نوع يقابل التصنيف «{ $word }».
federation-import-role = لا مهمة تقابل الدور «{ $word }».
federation-import-no-start = لا يُعرف أول يوم.
federation-refused-bad-id = المعرّف حروف لاتينية صغيرة وأرقام وعارضات داخلية، مثل league-engineers-04.
federation-refused-taken-id = هذا المعرّف لوحدة أخرى.
federation-refused-law = { $reason }
federation-refused-parent-closed = حُلت الوحدة الأعلى.
federation-refused-unknown-area = لا يوجد هذا المجال الترابي.
federation-refused-area-outside = المجال الترابي «{ $area }» لا يقع ضمن «{ $whole }»، وهو المجال الترابي لوحدة «{ $above }». اختاروا مجالا يقع ضمنه، أو وحدة أعلى أخرى.
federation-refused-area-outside-below = الوحدة التابعة «{ $below }» مجالها «{ $area }»، ولا يقع ضمن «{ $whole }»، وهو المجال الترابي لوحدة «{ $above }». اختاروا وحدة أعلى أخرى.
federation-refused-nameless = اكتبوا اسم الوحدة بلغة واحدة على الأقل.
federation-refused-under-itself = لا توضع وحدة تحت نفسها.
federation-refused-open-children = { $n ->
    [zero] لا وحدات تابعة
    [one] تحتها وحدة قائمة: حلوها أو انقلوها أولا.
    [two] تحتها وحدتان قائمتان: حلوهما أو انقلوهما أولا.
    [few] تحتها { $n-text } وحدات قائمة: حلوها أو انقلوها أولا.
    [many] تحتها { $n-text } وحدة قائمة: حلوها أو انقلوها أولا.
   *[other] تحتها { $n-text } وحدة قائمة: حلوها أو انقلوها أولا.
}
federation-refused-closed = حُلت الوحدة من قبل.
federation-refused-closes-before-founding = تأسست الوحدة يوم { $day }، فلا تُحل قبله.
federation-refused-future = هذا اليوم لم يأت بعد.
federation-refused-no-such-office = ليس لهذا النوع من الوحدات هذه المهمة.
federation-refused-no-such-seat = { $n ->
    [zero] لا مقاعد لهذه المهمة.
    [one] لهذه المهمة مقعد واحد.
    [two] لهذه المهمة مقعدان.
    [few] لهذه المهمة { $n-text } مقاعد.
    [many] لهذه المهمة { $n-text } مقعدا.
   *[other] لهذه المهمة { $n-text } مقعد.
}
federation-refused-no-free-seat = { $n ->
    [zero] لا مقاعد لهذه المهمة.
    [one] المقعد الوحيد مشغول في هذه المدة.
    [two] المقعدان مشغولان في هذه المدة.
    [few] المقاعد كلها مشغولة في هذه المدة، وعددها { $n-text }.
    [many] المقاعد كلها مشغولة في هذه المدة، وعددها { $n-text }.
   *[other] المقاعد كلها مشغولة في هذه المدة، وعددها { $n-text }.
}
federation-refused-unit-not-open = الوحدة غير قائمة في ذلك اليوم.
federation-refused-no-such-person = لا يوجد هذا الشخص.
federation-refused-seat-taken = المقعد مشغول باسم { $person } منذ { $day }. أنهوا ذلك الانتداب أولا، أو سجلوا تعويضا.
federation-refused-same-office-twice = يشغل هذا الشخص مقعدا في المهمة نفسها في هذه المدة.
federation-refused-term-limit = لا يسمح النظام الأساسي بأكثر من { $n ->
    [zero] لا شيء
    [one] ولاية واحدة
    [two] ولايتين
    [few] { $n-text } ولايات
    [many] { $n-text } ولاية
   *[other] { $n-text } ولاية
} في هذه المهمة.{ $cited ->
    [yes] { " " }({ $article })
   *[other] { "" }
}
federation-refused-incompatible = يتولى هذا الشخص مهمة «{ $office }» ({ $unit })، وهي تتنافى مع هذه المهمة. { $reason }{ $cited ->
    [yes] { " " }({ $article })
   *[other] { "" }
}
federation-refused-ends-before-start = ينتهي قبل أن يبدأ.
federation-refused-too-long = أبعد أجل يسمح به النظام الأساسي هو { $day }.{ $cited ->
    [yes] { " " }({ $article })
   *[other] { "" }
}
federation-refused-ended = انتهى هذا الانتداب من قبل.
federation-refused-not-a-deputy = لا يتولى هذا الشخص مهمة تخوله النيابة في هذا المقعد.{ $cited ->
    [yes] { " " }({ $article })
   *[other] { "" }
}
federation-refused-oneself = لا يعوض المرء نفسه.
federation-refused-term-too-small = المسجل من الولايات يجعل هذه الولاية رقم { $n-text } على الأقل.
federation-warnings = التنبيهات
federation-warnings-empty = لا شيء يقترب أجله أو تجاوزه.
federation-warnings-interval = الآجال القانونية
federation-warnings-meeting = هيئات حل أجل اجتماعها
federation-warnings-overrun = انتدابات تجاوزت أجلها
federation-warnings-deadline = انتدابات يقترب أجلها
federation-warnings-vacancy = مقاعد انقضى أجل ملئها
federation-warning-deadline = { $office } ({ $unit })، { $person }: تنتهي الولاية يوم { $day }.
federation-warning-overrun = { $office } ({ $unit })، { $person }: انتهت الولاية يوم { $day } ولم يتولَّ المهمة خلف بعد.
federation-warning-deadlines = { $n ->
    [zero] { $unit }: لا انتداب ينتهي يوم { $day }.
    [one] { $unit }: ينتهي انتداب واحد يوم { $day }.
    [two] { $unit }: ينتهي انتدابان يوم { $day }.
    [few] { $unit }: تنتهي { $n-text } انتدابات يوم { $day }.
    [many] { $unit }: ينتهي { $n-text } انتدابا يوم { $day }.
   *[other] { $unit }: ينتهي { $n-text } انتداب يوم { $day }.
}
federation-warning-overruns = { $n ->
    [zero] { $unit }: لا انتداب انتهى يوم { $day } بلا خلف.
    [one] { $unit }: انتهى انتداب واحد يوم { $day } ولم يتولَّ المهمة خلف بعد.
    [two] { $unit }: انتهى انتدابان يوم { $day } ولم يتولَّ المهمتين خلف بعد.
    [few] { $unit }: انتهت { $n-text } انتدابات يوم { $day } ولم يُنتخب خلف بعد.
    [many] { $unit }: انتهى { $n-text } انتدابا يوم { $day } ولم يُنتخب خلف بعد.
   *[other] { $unit }: انتهى { $n-text } انتداب يوم { $day } ولم يُنتخب خلف بعد.
}
federation-warning-vacancy = { $n ->
    [zero] لا مقعد شاغر من مهمة «{ $office }» ({ $unit }): كان يجب الملء قبل { $day }.
    [one] مقعد شاغر من مهمة «{ $office }» ({ $unit }): كان يجب الملء قبل { $day }.
    [two] مقعدان شاغران من مهمة «{ $office }» ({ $unit }): كان يجب الملء قبل { $day }.
    [few] { $n-text } مقاعد شاغرة من مهمة «{ $office }» ({ $unit }): كان يجب الملء قبل { $day }.
    [many] { $n-text } مقعدا شاغرا من مهمة «{ $office }» ({ $unit }): كان يجب الملء قبل { $day }.
   *[other] { $n-text } مقعد شاغر من مهمة «{ $office }» ({ $unit }): كان يجب الملء قبل { $day }.
}
federation-warning-interval = { $name } ({ $unit }): يجب أن يتم الانعقاد قبل { $day }.
federation-warning-meeting = { $body } ({ $unit }): أجل الاجتماع قبل { $day }.
federation-panel = المقاعد والآجال
federation-panel-more = كل التنبيهات
federation-mail-subject = { $n ->
    [zero] لا تنبيهات
    [one] تنبيه واحد بشأن الانتدابات والآجال
    [two] تنبيهان بشأن الانتدابات والآجال
    [few] { $n-text } تنبيهات بشأن الانتدابات والآجال
    [many] { $n-text } تنبيها بشأن الانتدابات والآجال
   *[other] { $n-text } تنبيه بشأن الانتدابات والآجال
}
federation-mail-greeting = تحية طيبة، { $name }
federation-mail-intro = إليكم ما يستدعي الانتباه في الانتدابات والآجال القانونية:
federation-mail-link = اللائحة كاملة:
federation-mail-more = { $n ->
    [zero] لا تنبيهات أخرى
    [one] وتنبيه آخر
    [two] وتنبيهان آخران
    [few] و{ $n-text } تنبيهات أخرى
    [many] و{ $n-text } تنبيها آخر
   *[other] و{ $n-text } تنبيه آخر
}
federation-presence = التنظيم
federation-presence-map = عدد الوحدات في كل مجال ترابي
federation-presence-units = { $n ->
    [zero] لا وحدات
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $n-text } وحدات
    [many] { $n-text } وحدة
   *[other] { $n-text } وحدة
}
federation-presence-more = { $n ->
    [zero] عرض الكل
    [one] وحدة أخرى
    [two] وحدتان أخريان
    [few] { $n-text } وحدات أخرى
    [many] { $n-text } وحدة أخرى
   *[other] { $n-text } وحدة أخرى
}
federation-organisation = التنظيم
federation-organisation-description = هيكلة التنظيم: الوحدات والهيئات ومن يتولى المسؤوليات فيها اليوم.
federation-unit-description = { $name } ({ $kind }): المسؤولون والمقاعد والوحدات التابعة.
federation-open-data = البيانات المفتوحة
federation-public-empty = لم تنشر الهيكلة بعد.
federation-public-holders = المسؤولون
federation-public-nobody = لا أحد يتولى مسؤولية تنظيمية معلنة في هذه الوحدة اليوم.
federation-public-closed = حُلت هذه الوحدة، وتبقى صفحتها للتوثيق.
federation-data-intro = من يتولى أي مهمة، في أي وحدة، ومنذ متى: للقراءة والاستعمال من طرف الجميع، بصيغة Popolo.
federation-data-lists = اللوائح
federation-data-persons = كل من يتولى أو تولى مسؤولية تنظيمية معلنة
federation-data-organizations = الوحدات، بما فيها المنحلة
federation-data-posts = المسؤوليات التنظيمية المعلنة في كل وحدة
federation-data-memberships = من تولى أي مهمة، من متى إلى متى
federation-data-paging = كل لائحة مقسمة إلى صفحات، وفي كل صفحة عنوان التي تليها.
federation-data-privacy-title = ما لا يوجد هنا
federation-data-privacy = لا وسائل اتصال، ولا تواريخ ازدياد، ولا أسماء المنخرطين. الأشخاص الموسومون بكلمة synthetic لا وجود لهم.
federation-data-sources = المصادر
federation-data-areas = المجالات الترابية: المندوبية السامية للتخطيط، الإحصاء العام للسكان والسكنى 2024 (مع تعديلات: أسماء بالإنجليزية ورموز ISO)، بترخيص
done-federation-founded = تأسست الوحدة.
done-federation-renamed = حُفظ الاسم الجديد.
done-federation-moved = نُقلت الوحدة مع كل ما تحتها.
done-federation-closed = حُلت الوحدة.
done-federation-opened = فُتح الانتداب.
done-federation-ended = انتهى الانتداب.
done-federation-substituted = سُجل التعويض.
done-federation-held = سُجل تاريخ الانعقاد.
done-federation-withdrawn = سُحب التاريخ المسجل.
done-federation-imported = حُملت الهيكلة.

# مؤشرات محتسبة
federation-metric-seats = المقاعد المشغولة
federation-metric-seats-formula = عدد مقاعد المهام المشغولة في آخر يوم من الفترة، في الوحدة وما تحتها، مقسوما على عدد كل المقاعد التي ينص عليها النظام الأساسي لها في ذلك اليوم.
federation-metric-mandates = الانتدابات السارية داخل أجلها
federation-metric-mandates-formula = عدد الانتدابات السارية في آخر يوم من الفترة، في الوحدة وما تحتها، والتي لم تتجاوز أجلها القانوني، مقسوما على عدد كل الانتدابات السارية في ذلك اليوم.
federation-data-files = ملفات أخرى
personal-mandate = انتدابات
