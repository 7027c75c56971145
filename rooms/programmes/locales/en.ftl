room-programmes = Contract programmes
programmes-nav = Contract programmes

# Showing a programme: pages, documents, files
programmes-unknown = unknown
programmes-yes = yes
programmes-no = no
programmes-period-quarter = { $n ->
    [1] First quarter of { $year }
    [2] Second quarter of { $year }
    [3] Third quarter of { $year }
   *[other] Fourth quarter of { $year }
}
programmes-period-half = { $n ->
    [1] First half of { $year }
   *[other] Second half of { $year }
}
programmes-period-year = Year { $year }
programmes-period-short-quarter = Q{ $n } { $year }
programmes-period-short-half = H{ $n } { $year }
programmes-period-short-year = { $year }
programmes-period-days = { $from } to { $to }
programmes-between = { $unit } and { $partner }
programmes-synthetic = synthetic programme
programmes-facts = At a glance
programmes-party-unit = First party
programmes-party-partner = Second party
programmes-period = Period
programmes-strategy = Strategy
programmes-signed-on = Signed on
programmes-closed-on = Closed on
programmes-published = Published
programmes-published-yes = published, as both parties agreed
programmes-published-no = internal
programmes-way = Life of the programme
programmes-way-drafting = Drafting
programmes-way-submitted = Submitted
programmes-way-negotiation = Negotiation
programmes-way-agreed = Agreed
programmes-way-in-force = In force
programmes-way-closed = Closed
programmes-state-preparing = in preparation
programmes-state-in-force = in force
programmes-state-closed = closed
programmes-state-withdrawn = given up
programmes-tone-late = late
programmes-tone-silent = silent
programmes-tone-at-risk = at risk
programmes-tone-on-track = on track
programmes-tone-quiet = nothing to measure yet
programmes-progress = Progress against today’s plan
programmes-progress-unknown = No approved value yet: progress is unknown, which is not zero.
programmes-of-plan = { $done } of { $plan } planned
programmes-achieved = Achieved
programmes-objectives = Objectives
programmes-objectives-none = The text of the programme has not been handed over yet.
programmes-taken-up = Objective taken up by reference from the programme above
programmes-commits = { $unit } commits to
programmes-commitment-due = by { $day }
programmes-computed = computed
programmes-with-below = { $n ->
    [one] with one programme below
   *[other] with { $n-text } programmes below
}
programmes-stands = To date: { $value }; target: { $target } by { $day }.
programmes-stands-without-target = To date: { $value }; no target.
programmes-measured-in = { $summary } Measured in: { $measure }.
programmes-steps = Steps
programmes-steps-none = No steps yet.
programmes-step-done = done
programmes-step-done-on = done on { $day }
programmes-step-late = late
programmes-step-now = under way
programmes-step-ahead = to come
programmes-step-open = not done yet
programmes-step-kind-organisational = organisational step
programmes-step-kind-strategic = strategic step
programmes-axis-thematic = thematic axis
programmes-axis-political = political axis
programmes-axis-organisational = organisational axis
programmes-axis-other = other axis
programmes-axes = Axes
programmes-themes = Themes of the years
programmes-next = What comes next
programmes-next-write = { $side }: write the text and hand it over.
programmes-next-answer = { $side }: answer with remarks, a counter-proposal or agreement.
programmes-next-sign = The office-holders of both sides sign.
programmes-next-nothing = Nothing: this programme is over.
programmes-next-deliver = Go on delivering.
programmes-next-report = Report on { $period }: due by { $day }.
programmes-next-report-late = Report on { $period } is overdue: it was due on { $day }.
programmes-next-step = Next step: { $step }, by { $day }.
programmes-next-step-late = Late step: { $step }, it was to be done by { $day }.
programmes-figure-objectives = Objectives
programmes-figure-steps = Steps done
programmes-figure-late = Steps late
programmes-figure-reports = Reports approved, of those due
programmes-figure-approved = Approved reports
programmes-trail = Trail: versions and signatures
programmes-trail-none = Nothing yet.
programmes-trail-submission = Version { $n }: handed over by { $side }
programmes-trail-counter = Version { $n }: counter-proposal by { $side }
programmes-trail-agreed = Version { $n }: agreed on
programmes-trail-signed = Signed for { $side }
programmes-trail-review = Yearly review { $year }
programmes-trail-closed = Final account and closing
programmes-trail-report = Report approved: { $period }
programmes-act = Act { $n } of the record
programmes-why = Why? The records counted:
programmes-why-title = Why is the figure what it is?
programmes-why-metric = Computed figure
programmes-why-formula = Formula
programmes-why-unit = Unit and below
programmes-why-period = Period
programmes-why-figure = Result now
programmes-why-reported = As reported
programmes-why-differs = the records have changed since the report.
programmes-why-hidden = Some of the records counted are outside what you may see; they are not listed here.
programmes-records-record = Record
programmes-records-day = Day
programmes-records-hit = Counts
programmes-records-caption = Records counted
programmes-records-empty = No record in this period. Choose another period, or record what was done where it belongs.
programmes-counted = counted
programmes-not-counted = in the denominator only
programmes-print-contract = Print the contract
programmes-print-account = Report on { $year } (PDF)
programmes-export-sheet = Download XLSX
programmes-data-iati = Data as IATI 2.03
programmes-open-data = Open data
programmes-public-title = Contract programmes
programmes-public-lead = What each side promised, what is done, and the proof.
programmes-public-strategies = Strategies
programmes-public-all = Published programmes
programmes-public-empty = No programme is published yet. One is when both parties agree to it.
programmes-public-promised = What is promised
programmes-public-done = What is done, and the proof
programmes-public-done-none = No report is approved yet.
programmes-public-below = Programmes of the branches
programmes-public-files = Documents and files
programmes-signatures = Signatures
programmes-evidence-kept = { $n ->
    [one] One more piece of evidence, kept by the organisation
   *[other] { $n-text } more pieces of evidence, kept by the organisation
}
programmes-panel = Programmes late or at risk
programmes-panel-more = All programmes
programmes-panel-well = No programme is late or at risk.
programmes-panel-waiting = { $n ->
    [one] One report waits for you
   *[other] { $n-text } reports wait for you
}
programmes-calendar-report = Reports due: { $period }
programmes-calendar-step = Step to be done: { $step }
programmes-doc-contract = Contract programme
programmes-doc-with-addendum = Contract programme, as amended by addendum { $n }
programmes-doc-strategy = Strategy
programmes-doc-period = Period
programmes-doc-version = Version
programmes-doc-weight = Weight
programmes-doc-steps = Steps
programmes-doc-step = Step
programmes-doc-from = From
programmes-doc-to = To
programmes-doc-office = Office
programmes-doc-indicators = Indicators
programmes-doc-indicator = Indicator
programmes-doc-baseline = Baseline
programmes-doc-baseline-on = { $value } ({ $day })
programmes-doc-targets = Targets
programmes-doc-computed = Computed: { $metric }
programmes-doc-for = For { $unit }
programmes-doc-office-of = { $office } – { $unit }
programmes-doc-signed = Signed electronically on { $day }, act { $n }
programmes-doc-hash = Digest of the signed text (SHA-256)
programmes-doc-proof = This contract is act { $n } of the public record; anyone can check it with this code or at this address.
programmes-doc-account = Yearly report { $year }
programmes-doc-account-proof = This review is act { $n } of the public record; anyone can check it with this code or at this address.
programmes-doc-review = Yearly review
programmes-doc-assessment = Assessment by the second party
programmes-doc-none = No period in this year.
programmes-doc-value = Achieved and approved by the end of the period
programmes-doc-target = Target
programmes-doc-state = State
programmes-doc-reports = What the approved reports say
programmes-doc-evidence = Evidence
programmes-sheet-facts = Programme
programmes-sheet-what = What
programmes-sheet-value = Value
programmes-sheet-title = Title
programmes-sheet-from = From
programmes-sheet-to = To
programmes-sheet-state = State
programmes-sheet-hash = Digest (SHA-256)
programmes-sheet-promises = Objectives and commitments
programmes-sheet-objective = Objective
programmes-sheet-axis = Axis
programmes-sheet-weight = Weight
programmes-sheet-side = Side
programmes-sheet-commitment = Commitment
programmes-sheet-due = Due
programmes-sheet-steps = Steps
programmes-sheet-step = Step
programmes-sheet-kind = Kind
programmes-sheet-office = Office
programmes-sheet-done = Done on
programmes-sheet-values = Indicators
programmes-sheet-indicator = Indicator
programmes-sheet-measure = Measure
programmes-sheet-period = Period
programmes-sheet-target = Target
programmes-sheet-target-of = of (denominator of the target)
programmes-sheet-value-of = of (denominator)
programmes-why-own = Without the part that branches which took the objective up report themselves

# Accounting: cockpit, reports, approvals, calendar
programmes-cockpit = Contract programmes: progress against plan
programmes-cockpit-lead = As of { $day }. The late, the silent and the at-risk come first, then those furthest behind today’s plan.
programmes-cockpit-new = New programme
programmes-cockpit-strategies = Strategies
programmes-cockpit-plan = plan today: { $plan }
programmes-cockpit-report = report due { $day }
programmes-cockpit-step = step due { $day }
programmes-cockpit-returned = { $n ->
    [one] one report returned
   *[other] { $n-text } reports returned
}
programmes-cockpit-waiting = { $n ->
    [one] one report awaiting approval
   *[other] { $n-text } reports awaiting approval
}
programmes-cockpit-map = By region
programmes-cockpit-map-note = Programmes on track, of those that can be measured. A tile opens its programmes.
programmes-cockpit-tone = How they are doing
programmes-cockpit-axis = Axis
programmes-cockpit-league = League
programmes-cockpit-region = Region
programmes-cockpit-state = Where they stand
programmes-cockpit-strategy = Strategy
programmes-cockpit-table-caption = Programmes side by side
programmes-cockpit-table-empty = No programme yet. Adopt a strategy first, then open a programme for a league.
programmes-cockpit-table-unit = Unit and programme
programmes-cockpit-table-progress = Progress against plan
programmes-cockpit-table-tone = How it is doing
programmes-cockpit-table-next = What comes next
programmes-cockpit-table-known = Indicators with a value
programmes-cockpit-table-steps = Steps done
programmes-inbox = Reports awaiting me
programmes-inbox-lead = What you have to approve by an office you hold today, and what your unit has to write.
programmes-inbox-approve = To approve
programmes-inbox-approve-caption = Reports to approve
programmes-inbox-approve-empty = No report awaits your approval.
programmes-inbox-approve-unit = Unit
programmes-inbox-approve-period = Period
programmes-inbox-approve-since = Handed in
programmes-inbox-approve-as = You approve as
programmes-inbox-write = To write
programmes-inbox-write-caption = Reports to write
programmes-inbox-write-empty = Your unit owes no report now. A report can be written once its period is open.
programmes-inbox-write-unit = Unit
programmes-inbox-write-period = Period
programmes-inbox-write-due = Due
programmes-inbox-write-state = State
programmes-reports = Reports
programmes-report = Report
programmes-report-list-caption = Reports of the programme
programmes-report-list-empty = No report is owed yet. Reports follow once the programme is signed and the strategy has a calendar.
programmes-report-list-period = Period
programmes-report-list-days = Days
programmes-report-list-due = Due
programmes-report-list-open = Calendar
programmes-report-list-state = State
programmes-report-list-waits = Waits for
programmes-report-none = not begun
programmes-report-missing = missing
programmes-report-draft = draft
programmes-report-submitted = handed in
programmes-report-returned = returned
programmes-report-approved = approved
programmes-report-late = { $n ->
    [one] This report is one day late.
   *[other] This report is { $n-text } days late.
}
programmes-report-returned-note = Returned with this note: { $note }
programmes-report-text = What was done
programmes-report-values = Values
programmes-report-indicator = Indicator
programmes-report-reported = Reported
programmes-report-counts = Approved, counts
programmes-report-target = Target
programmes-report-total = with those below: { $value } ({ $n ->
    [one] one programme
   *[other] { $n-text } programmes
})
programmes-report-no-indicators = This programme has no indicators. Write in words what was done, and bring the proof.
programmes-report-unit = Unit
programmes-report-days = Days
programmes-report-due = Due
programmes-report-waits = Waits for
programmes-report-story = The report’s way
programmes-report-why = Why?
programmes-report-edit = Write the report
programmes-report-submit = Hand in
programmes-report-judge = Approve or return
programmes-report-reopen = Reopen
programmes-report-unknown-hint = A field left empty means “unknown”, which is not zero. Computed figures cannot be typed.
programmes-report-num = Numerator
programmes-report-den = Out of
programmes-report-note = Note
programmes-report-measure = Unit: { $measure }
programmes-report-cumulative = of this period alone: the periods are added up
programmes-report-stored = Stored meanwhile by somebody else: { $stored }
programmes-report-form-text = What was done in this period
programmes-report-form-submit = Save the draft
programmes-parts-submit = Save the breakdown
programmes-parts-lead = leave empty what you do not know; an incomplete breakdown is flagged, not refused
programmes-parts-edit = Break down
programmes-parts-missing = not broken down
programmes-parts-whole = complete
programmes-parts-short = incomplete: { $rest } missing
programmes-parts-over = { $rest } more than the value
programmes-parts-unlike = does not match the value
programmes-dimension-region = By region
programmes-dimension-gender = By gender
programmes-dimension-age = By age group
programmes-dimension-profession = By professional group
programmes-category-region-other = Elsewhere or unknown
programmes-category-gender-women = Women
programmes-category-gender-men = Men
programmes-category-gender-other = Not stated
programmes-category-age-under-18 = Under 18
programmes-category-age-18-24 = 18 to 24
programmes-category-age-25-34 = 25 to 34
programmes-category-age-35-44 = 35 to 44
programmes-category-age-45-59 = 45 to 59
programmes-category-age-60 = 60 and over
programmes-category-age-other = Not stated
programmes-category-profession-other = Other or unknown
programmes-proof = Evidence
programmes-proof-add = Add evidence
programmes-proof-empty = No evidence yet. Bring a document, a picture, or a link to a meeting, a decision or an article.
programmes-proof-file = file
programmes-proof-remove = Remove
programmes-proof-form-record = Record of the house
programmes-proof-form-record-hint = A meeting, a decision, an article: type some words of its title.
programmes-proof-form-document = Document
programmes-proof-form-document-hint = PDF, Word, Excel or OpenDocument.
programmes-proof-form-picture = Picture
programmes-proof-form-label = What it shows
programmes-proof-form-indicator = For which indicator
programmes-proof-form-submit = Add
programmes-submit-submit = Hand in the report
programmes-submit-way = It will be looked at in this order: { $offices }. Computed figures are taken as they are now.
programmes-judge-verdict = Decision
programmes-judge-approve = Approve
programmes-judge-return = Return with a note
programmes-judge-note = Note
programmes-judge-note-hint = Needed when you return the report: say what has to be corrected.
programmes-judge-submit = Confirm
programmes-judge-as = You decide as { $office }. The report then goes on to the next office.
programmes-judge-last = You decide as { $office }. With your approval the values count, and an act is written.
programmes-reopen-lead = The report’s values will no longer count: every total goes back by the difference, an act is written, and the unit may correct the report.
programmes-reopen-note = Why it is reopened
programmes-reopen-submit = Reopen the report
programmes-verdict-submitted = Handed in
programmes-verdict-returned = Returned
programmes-verdict-approved = Approved
programmes-verdict-reopened = Reopened
programmes-periods = Reporting calendar
programmes-periods-lead = Reports can be written while their period is open. Lock it when they are in.
programmes-periods-caption = Periods
programmes-periods-empty = This strategy has no periods yet. They follow from its days and the statutes.
programmes-periods-period = Period
programmes-periods-days = Days
programmes-periods-due = Reports due
programmes-periods-state = State
programmes-periods-submitted = Awaiting approval
programmes-periods-approved = Approved
programmes-periods-change = Change
programmes-period-open = open
programmes-period-locked = locked
programmes-period-unlock = Open
programmes-period-lock = Lock
programmes-refused-amount-words = Write a number, in figures: 12.5
programmes-refused-amount-places = At most six places after the point.
programmes-refused-amount-large = At most one thousand million.
programmes-refused-amount-two-ways = This can be read in two ways. Write thousands without a mark, and a point before the places: 1250 or 1.25
programmes-refused-value-computed = This figure is computed from the records and cannot be typed. Correct the records it counts.
programmes-refused-value-nothing = A share must be of more than nothing. Leave both fields empty if it is unknown.
programmes-refused-value-half = Give both the numerator and what it is out of, or neither.
programmes-refused-value-yes-no = Only yes or no.
programmes-refused-value-level = Choose a level of the scale.
programmes-refused-not-in-force = Only a programme in force is reported on.
programmes-refused-period-outside = This period lies outside of the contract.
programmes-refused-period-locked = This period is locked; its reports were due on { $due }. It can be opened by: { $who }.
programmes-refused-period-already = The period is in that state already. Look at the calendar again.
programmes-refused-period-to-come = The period begins on { $day }; it can be opened from then on.
programmes-refused-report-handed-in = The report is handed in. It can be changed once an approver returns it.
programmes-refused-report-empty = The report says nothing yet. Write at least a value or a word on what was done.
programmes-refused-report-no-approver = The statutes name no office that could approve this report. Have them completed first.
programmes-refused-report-not-waiting = This report does not await an approval any more.
programmes-refused-report-not-approved = This report is not approved, so there is nothing to reopen.
programmes-refused-report-note = Say what has to be corrected.
programmes-refused-proof-none = Choose a record, a document or a picture.
programmes-refused-proof-several = One thing at a time, so that each has its own words.
done-programmes-report-saved = The draft is saved.
done-programmes-report-submitted = The report is handed in.
done-programmes-report-passed = Approved; the report goes on to the next office.
done-programmes-report-approved = The report is approved; its values count.
done-programmes-report-returned = The report is returned with your note.
done-programmes-report-reopened = The report is reopened; its values no longer count.
done-programmes-parts-saved = The breakdown is saved.
done-programmes-proof-added = The evidence is added.
done-programmes-proof-removed = The evidence is removed.
done-programmes-period-open = The period is open.
done-programmes-period-locked = The period is locked.
act-report-approved = Report approved: { $title }, period { $number } ({ $from } – { $to })
act-report-reopened = Report reopened: { $title }, period { $number } ({ $from } – { $to })
programmes-mail-waits-subject = A report awaits your approval: { $unit }
programmes-mail-waits-text =
    { $name },

    The report of { $unit } on { $days } (“{ $title }”) awaits your approval as { $office }.

    { $address }
programmes-mail-still-waits-subject = Still awaiting your approval: report of { $unit }
programmes-mail-still-waits-text =
    { $name },

    The report of { $unit } on { $days } (“{ $title }”) still awaits your approval as { $office }. Approve it, or return it with a note.

    { $address }
programmes-mail-held-up-subject = A report is held up: { $unit }
programmes-mail-held-up-text =
    { $name },

    The report of { $unit } on { $days } (“{ $title }”) is held up with { $office }, before it comes to you.

    { $address }
programmes-mail-returned-subject = Report returned: { $title }
programmes-mail-returned-text =
    { $name },

    { $office } has returned the report of { $unit } on { $days } with this note:

    { $note }

    Correct it and hand it in again: { $address }
programmes-mail-approved-subject = Report approved: { $title }
programmes-mail-approved-text =
    { $name },

    The report of { $unit } on { $days } is approved; its values count.

    { $address }
programmes-mail-due-subject = Report due on { $due }: { $title }
programmes-mail-due-text =
    { $name },

    The report of { $unit } on { $days } (“{ $title }”) is due on { $due }.

    { $address }
programmes-mail-overdue-subject = Report overdue: { $title }
programmes-mail-overdue-text =
    { $name },

    The report of { $unit } on { $days } (“{ $title }”) was due on { $due } and is not handed in.

    { $address }
programmes-mail-escalated-subject = Overdue report of { $unit }
programmes-mail-escalated-text =
    { $name },

    { $unit } has not handed in its report on { $days } (“{ $title }”), due on { $due }. You are told because the report comes to your office for approval.

    { $address }
