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
programmes-next-stray = Step outside of the contract: { $step } ({ $days }). Both contracts run { $contract }: agree on other days by an addendum.
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
programmes-act = Act { $n } of the ledger
programmes-why = Why? The records counted:
programmes-why-title = Why is the figure what it is?
programmes-why-metric = Computed figure
programmes-why-formula = Formula
programmes-why-unit = Unit and below
programmes-why-period = Period
programmes-why-figure = Result now
programmes-why-reported = As reported
programmes-why-differs = the records have changed since the report.
programmes-why-total = Total of the approved reports
programmes-why-total-differs = differs from the result now: reports are missing or not approved, or the records have changed.
programmes-sum = What the total is made of
programmes-sum-note = Numerators are added, and so are denominators; percentages are never averaged. Only what is approved counts.
programmes-sum-unit = Unit
programmes-sum-value = Approved value
programmes-sum-known = Programmes counted
programmes-sum-total = Total
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
programmes-doc-proof = This contract is act { $n } of the ledger of acts; anyone can check it with this code or at this address.
programmes-doc-account = Yearly report { $year }
programmes-doc-account-proof = This review is act { $n } of the ledger of acts; anyone can check it with this code or at this address.
programmes-doc-review = Yearly review
programmes-doc-assessment = Assessment by the second party
programmes-doc-none = No period in this year.
programmes-doc-quarter = Period
programmes-doc-value = Achieved and approved by the end of the period
programmes-doc-target = Target
programmes-doc-state = State
programmes-doc-reports = What the approved reports say
programmes-doc-evidence = Evidence
programmes-doc-signatures = Signatures
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
programmes-sheet-standing = Value to the end of the period
programmes-sheet-standing-of = of (denominator to the end of the period)
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
programmes-report-target-to-date = { $value } (total to the end of the period)
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
programmes-proof-form-record-hint = A meeting, a decision, an article: type some words of its title. An act of the ledger: its number.
programmes-proof-form-document = Document
programmes-proof-form-document-hint = PDF, Word, Excel or OpenDocument.
programmes-proof-form-picture = Picture
programmes-proof-form-label = What it shows
programmes-proof-form-indicator = For which indicator
programmes-proof-form-public = For everybody
programmes-proof-form-public-hint = For a file: once the report is approved, and while the programme is published, anyone may open it, under the words above or its own name. It may show nothing private. An article, a decision in a published communiqué or an act opens by itself.
programmes-proof-for-public = for everybody
programmes-proof-withhold = Withhold from everybody
done-programmes-proof-withheld = The file is no longer for everybody.
programmes-refused-proof-public-record = Only a file can be brought for everybody: a record is open where its own page is. Leave this out.
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
programmes-refused-amount-two-ways = This can be read in two ways. Write thousands without a mark, or more or fewer than three places: 1250, 1.25 or 1.2500
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
programmes-refused-report-closed = This programme is closed: its reports are no longer decided on.
programmes-refused-report-note = Say what has to be corrected.
programmes-refused-report-own = You handed this report in yourself, so you cannot approve it. Send it back for somebody else of the unit to hand in, or leave the approval to another holder of this office.
programmes-refused-total-large = The total is larger than what can be counted. Send the report back for its values to be corrected.
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
act-report-approved = { $title ->
    [none] Report on a contract programme approved: period { $number } ({ $from } – { $to })
   *[other] Report approved: { $title }, period { $number } ({ $from } – { $to })
}
act-report-reopened = { $title ->
    [none] Report on a contract programme reopened: period { $number } ({ $from } – { $to })
   *[other] Report reopened: { $title }, period { $number } ({ $from } – { $to })
}
programmes-mail-submitted-subject = A contract programme awaits your answer: { $title }
programmes-mail-submitted-text =
    { $name },

    { $from } has handed you the text of “{ $title }”. It is your turn: agree to it, remark on its paragraphs, or answer with a counter-proposal.
programmes-mail-countered-subject = A counter-proposal awaits your answer: { $title }
programmes-mail-countered-text =
    { $name },

    { $from } has answered “{ $title }” with a counter-proposal. It is your turn; the page of versions shows what changed.
programmes-mail-to-sign-subject = A contract programme awaits your signature: { $title }
programmes-mail-to-sign-text =
    { $name },

    The text of “{ $title }” ({ $unit }) is settled and awaits your signature as { $office }. It no longer changes, unless the agreement is taken back.
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
programmes-mail-step-near-subject = A step ends on { $day }: { $step }
programmes-mail-step-near-text =
    { $name },

    The step “{ $step }” of “{ $title }” ({ $unit }) is with { $office }. Its last day is { $day }. Record it once it is done.

    { $address }
programmes-mail-step-late-subject = A step is late: { $step }
programmes-mail-step-late-text =
    { $name },

    The step “{ $step }” of “{ $title }” ({ $unit }) is with { $office }. Its last day was { $day }, and it is not recorded as done.

    { $address }
programmes-mail-step-escalated-subject = A late step of { $unit }: { $step }
programmes-mail-step-escalated-text =
    { $name },

    The step “{ $step }” of “{ $title }” ({ $unit }) is with { $office }. Its last day was { $day }, and it is not recorded as done. You are told because your office stands above it.

    { $address }
programmes-mail-unopened-subject = A reporting period is over and not open: { $days }
programmes-mail-unopened-text =
    { $name },

    The period { $days } of “{ $title }” ({ $unit }) is over, and nobody has opened it for reports, which are due on { $due }. Open it, so that the units can write theirs.

    { $address }
programmes-mail-unopened-above-subject = A reporting period is still not open: { $days }
programmes-mail-unopened-above-text =
    { $name },

    The period { $days } of “{ $title }” ({ $unit }) is over, and nobody has opened it for reports, which are due on { $due }. Whoever keeps the strategy was told. You are told because your office stands above it.

    { $address }
programmes-mail-stray-subject = Steps outside of the contract: { $title }
programmes-mail-stray-text =
    { $name },

    “{ $title }” ({ $unit }) takes up these steps from the programme above. They end outside of the days on which both contracts run ({ $days }):

    { $steps }

    Agree on other days by an addendum: your own where the days are left open to you, otherwise one of the programme above.

    { $address }

# The life of a programme: strategy, drafting, negotiation, signing, steps, reviews, import
programmes-tabs = Parts of the programme
programmes-tab-overview = Overview
programmes-tab-draft = Draft
programmes-tab-negotiation = Negotiation
programmes-tab-versions = Versions
programmes-tab-sign = Signing
programmes-tab-steps = Steps
programmes-tab-reports = Reports
programmes-tab-reviews = Reviews
programmes-way-addendum = Addendum { $n }
programmes-now = What is next:
programmes-now-write-own = it is your turn: write the draft, then hand it over to the other party.
programmes-now-write-go = Open the draft
programmes-now-write = { $unit }: write the draft and hand it over.
programmes-now-answer-own = it is your turn: agree to the version handed over, comment on it, or make a counter-proposal.
programmes-now-answer-go = Open the negotiation
programmes-now-answer = { $unit }: answer the version handed over.
programmes-now-sign-own = the text is agreed, and your signature is awaited.
programmes-now-sign-go = Sign
programmes-now-sign = the text is agreed; still to sign: { $who }.
programmes-now-deliver = the programme is in force: carry out its steps and report on time.
programmes-now-deliver-go = The steps
programmes-now-closed = nothing: the programme is closed and accounted for.
programmes-now-withdrawn = nothing: the programme was given up before it was signed.
programmes-more = More
programmes-nothing = nothing
programmes-refused-state = The programme’s state does not allow this now, or it is the other party’s turn. Open the page again to see what is next.
programmes-new = New programme
programmes-default-title = Contract programme { $from }–{ $to }
programmes-form-open-unit = Unit
programmes-form-open-unit-hint = The unit whose programme it is; the statutes name the other party.
programmes-form-open-strategy = Strategy
programmes-form-open-title = Title
programmes-form-open-starts = First day
programmes-form-open-ends = Last day
programmes-form-open-submit = Open the programme
done-programmes-opened = The programme is open. Now add its objectives.
programmes-refused-kind = The statutes know no programme of units of this kind. Choose another unit.
programmes-refused-closed-unit = This unit does not exist today. Choose another unit.
programmes-refused-no-partner = No unit above this one has an office that signs for the leadership. Check the statutes.
programmes-refused-nothing-above = No unit above has a programme in force to take up. Wait until that one is signed.
programmes-refused-not-adopted = This strategy is not adopted yet. Adopt it first.
programmes-refused-ends = The last day is before the first. Correct one of them.
programmes-refused-outside-strategy = The programme must lie within the strategy, from { $from } to { $to }.
programmes-refused-outside-parent = The days must lie within those of the programme above, from { $from } to { $to }.
programmes-refused-long = This is longer than the statutes allow. The last day may be { $day } at the latest.
programmes-refused-another = This unit has a programme for these days already: { $title }. End that one or change the days.
programmes-all-heading = All programmes
programmes-all-caption = Contract programmes at every stage
programmes-all-empty = No programmes here yet. Open the first one.
programmes-all-unit = Unit
programmes-all-title = Title
programmes-all-partner = Other party
programmes-all-ends = Days
programmes-all-state = Stage
programmes-all-turn = Whose turn
programmes-filter-state = State
programmes-filter-strategy = Strategy
programmes-turn-sign = those who sign
programmes-amending = in force, an addendum is being prepared
programmes-draft-none = Nothing is being drafted now. To change a programme in force, open an addendum from the negotiation page.
programmes-draft-hidden = { $unit } is writing. You will see the text once it is handed over.
programmes-draft-sound = The draft is complete and can be handed over.
programmes-draft-flaws = Before handing over
programmes-draft-empty = No objectives yet. Add one, take one up from the programme above, or import a spreadsheet.
programmes-add-objective = Add an objective
programmes-add-commitment = Add a commitment
programmes-add-step = Add a step
programmes-add-indicator = Add an indicator
programmes-add-taken = Take up an objective from above
programmes-kind-preamble = Preamble
programmes-kind-objective = Objective
programmes-kind-commitment = Commitment
programmes-kind-step = Step
programmes-kind-indicator = Indicator
programmes-kind-taken = Objective taken up
programmes-edit-preamble = Write the preamble
programmes-edit-objective = Write an objective
programmes-edit-commitment = Write a commitment
programmes-edit-step = Write a step
programmes-edit-indicator = Write an indicator
programmes-do-edit = Edit
programmes-do-up = Move up
programmes-do-down = Move down
programmes-do-remove = Remove
programmes-do-preamble = Write the preamble
programmes-do-import = Import a spreadsheet
programmes-do-discard = Discard our changes
programmes-do-withdraw = Give up
done-programmes-saved = Saved.
done-programmes-moved = The order is changed.
done-programmes-removed = The item is removed.
done-programmes-discarded = The changes are discarded; the text is as it was handed over.
programmes-form-preamble-text = Preamble
programmes-form-preamble-text-hint = Empty lines separate paragraphs.
programmes-form-preamble-submit = Save the preamble
programmes-form-objective-axis = Axis of the strategy
programmes-form-objective-title = Objective
programmes-form-objective-text = Explanation
programmes-form-objective-text-hint = Empty lines separate paragraphs.
programmes-form-objective-weight = Weight (of a hundred)
programmes-form-objective-weight-hint = The weights of all objectives add up to 100.
programmes-form-objective-submit = Save the objective
programmes-form-commitment-side = Who binds itself
programmes-form-commitment-text = Commitment
programmes-form-commitment-due = By
programmes-form-commitment-submit = Save the commitment
programmes-form-step-title = Step
programmes-form-step-kind = Kind
programmes-form-step-office = Office that answers for it
programmes-form-step-office-hint = The office answers, not the person: a change of holder changes nothing.
programmes-form-step-starts = First day
programmes-form-step-ends = Last day
programmes-form-step-after = After
programmes-form-step-after-hint = The steps that must be done before this one begins.
programmes-form-step-open = Left open to branches
programmes-form-step-open-hint = What branches that take the objective up may change.
programmes-form-step-submit = Save the step
programmes-form-indicator-title = Indicator
programmes-form-indicator-weight = Weight in the objective (of a hundred)
programmes-form-indicator-weight-hint = The weights of an objective’s indicators add up to 100.
programmes-form-indicator-kind = Kind of value
programmes-form-indicator-direction = Direction
programmes-form-indicator-cumulative = The values of the periods add up
programmes-form-indicator-cumulative-hint = For what each period counts by itself, such as meetings held.
programmes-form-indicator-measure = Unit of measure
programmes-form-indicator-measure-hint = For example: meetings.
programmes-form-indicator-scale = Levels of the scale
programmes-form-indicator-scale-hint = For a scale only: one level a line, lowest first.
programmes-form-indicator-metric = Computed from
programmes-form-indicator-metric-hint = A computed figure is never typed, and opens onto what it counts.
programmes-form-indicator-dimensions = Broken down
programmes-form-indicator-baseline = Baseline
programmes-form-indicator-baseline-hint = A share is written as numerator and denominator: 40/50. Leave it empty if it is unknown: unknown is not zero.
programmes-form-indicator-baseline_day = As of
programmes-form-indicator-open = Left open to branches
programmes-form-indicator-submit = Save the indicator
programmes-targets = Targets
programmes-targets-hint = What is to be reached by the end of each period; leave a period without target empty. A share is written 40/50 or 80%.
programmes-target-wrong = { $period }: { $text }
programmes-typed-share = Write the share as numerator and denominator (40/50) or with its sign (80%).
programmes-typed-yes-no = Write yes or no.
programmes-indicator-kind-number = number
programmes-indicator-kind-percentage = share (numerator and denominator)
programmes-indicator-kind-yes_no = yes or no
programmes-indicator-kind-scale = scale
programmes-direction-up = more is better
programmes-direction-down = less is better
programmes-opening-name = the name
programmes-opening-dates = the days
programmes-side-unit = unit
programmes-side-partner = partner
programmes-item-title = Title
programmes-item-text = Text
programmes-item-axis = Axis
programmes-item-weight = Weight
programmes-item-side = Party
programmes-item-due = By
programmes-item-kind = Kind
programmes-item-starts = From
programmes-item-ends = To
programmes-item-after = After
programmes-item-office = Responsible office
programmes-item-open = Left open to branches
programmes-item-direction = Direction
programmes-item-cumulative = Values add up
programmes-item-measure = Unit of measure
programmes-item-scale = Levels
programmes-item-metric = Computed from
programmes-item-dimensions = Broken down
programmes-item-baseline = Baseline
programmes-item-targets = Targets
programmes-item-days = Days
programmes-item-baseline-on = { $value } on { $day }
programmes-taken-lead = An objective is taken up by reference, never copied: its words, steps and indicators stay those of the programme above; the weight, your offices and your targets are yours.
programmes-taken-none = The programme above has no objectives to take up.
programmes-taken-already = taken up
programmes-taken-counts = Steps: { $steps }; indicators: { $indicators }
programmes-taken-items = Its steps and indicators here
programmes-taken-items-hint = Name the responsible office of your unit for each step, and your own targets for each indicator. Names and days change only where they were left open.
programmes-taken-own = own
programmes-taken-edit = What is different here
programmes-taken-step-days = Its days in the programme above: { $days }.
programmes-taken-targets-hint = Your own targets: your reports flow into the total of the programme above.
programmes-form-taken-weight = Weight in our programme (of a hundred)
programmes-form-taken-submit = Take up with this weight
programmes-form-taken-step-title = Name here
programmes-form-taken-step-title-hint = Leave empty to keep that of the programme above.
programmes-form-taken-step-office = Responsible office here
programmes-form-taken-step-starts = First day here
programmes-form-taken-step-ends = Last day here
programmes-form-taken-step-submit = Save
programmes-form-taken-indicator-title = Name here
programmes-form-taken-indicator-title-hint = Leave empty to keep that of the programme above.
programmes-form-taken-indicator-submit = Save
programmes-flaw-empty = The draft has no objective. Add at least one.
programmes-flaw-weights = The weights of the objectives add up to { $sum }; they must add up to 100.
programmes-flaw-indicator-weights = The weights of this objective’s indicators add up to { $sum }; they must add up to 100.
programmes-flaw-axis = This axis is not one of the strategy’s. Choose one of them.
programmes-flaw-no-partner = This programme has no other party. Choose the unit itself.
programmes-flaw-office = This office does not exist in that party’s unit. Choose one of its offices.
programmes-flaw-outside = { $day } lies outside the contract, which runs from { $from } to { $to }.
programmes-flaw-ends = The step ends before it begins. Correct one of the days.
programmes-flaw-too-early = It cannot begin before “{ $step }” ends on { $day }. Begin later.
programmes-flaw-after-unknown = The step that should come before no longer exists. Take it out.
programmes-flaw-after-itself = A step cannot wait for itself. Take it out.
programmes-flaw-circle = The steps wait for one another in a circle, through: { $steps }. Take one of the links out.
programmes-flaw-cumulative = Only numbers and shares add up. Clear the box.
programmes-flaw-scale = A scale has at least two levels. Write one a line.
programmes-flaw-reported = Values are reported for this indicator: its kind and how it adds up no longer change. Remove it and add a new one.
programmes-flaw-reported-scale = Values are reported for this indicator: a level may only be added after the last one.
programmes-flaw-metric = There is no computed figure of this name. Choose one of the list or leave it empty.
programmes-flaw-metric-share = The computed figure is a share: choose that kind of value.
programmes-flaw-metric-count = The computed figure is a number: choose that kind of value.
programmes-flaw-no-target = This indicator has no target. Write at least one.
programmes-flaw-period = Period { $period } does not end within the contract, from { $from } to { $to }. Choose another one.
programmes-flaw-period-order = Period { $period } is out of order. Put the periods in ascending order.
programmes-flaw-period-twice = Period { $period } has two targets. Remove one of them.
programmes-flaw-taken-gone = This objective is no longer in the programme above. Remove it.
programmes-flaw-taken-twice = This objective is taken up twice. Remove one of them.
programmes-flaw-twice = This item stands twice in the text. Remove it and write it again.
programmes-flaw-change-gone = An item that was changed is no longer in the objective. Open the objective and save it again.
programmes-flaw-change-twice = The same item is changed twice. Remove one of the changes.
programmes-flaw-closed-name = The name of this item was not left open. Keep it as it is.
programmes-flaw-closed-dates = The days of this item were not left open. Keep them as they are.
programmes-form-hand-submit-title = Hand the programme over
programmes-form-hand-submit-note = A word to the other party
programmes-form-hand-submit-submit = Hand over to the other party
programmes-form-hand-counter-title = Hand over a counter-proposal
programmes-form-hand-counter-note = A word to the other party
programmes-form-hand-counter-submit = Hand over the counter-proposal
programmes-form-hand-own-title = Settle the text for signing
programmes-form-hand-own-note = Note
programmes-form-hand-own-submit = Settle the text
programmes-hand-not-yet = First put right what the list above says.
programmes-refused-flaws = { $n ->
    [one] { $n } point keeps the draft from being handed over; see the list.
   *[other] { $n } points keep the draft from being handed over; see the list.
}
programmes-refused-collisions = { $n ->
    [one] { $n } text saved twice waits for a choice. Choose first.
   *[other] { $n } texts saved twice wait for a choice. Choose first.
}
programmes-refused-same = The text changes nothing in the last version handed over. Agree to it, or change something.
done-programmes-handed-over = The text is handed over. It is the other party’s turn.
done-programmes-agreed = The text is agreed. It remains to be signed.
programmes-collisions-open = { $n ->
    [one] Two people saved { $n } item at the same time.
   *[other] Two people saved { $n } items at the same time.
}
programmes-collisions-go = Compare and choose
programmes-collisions = Texts saved twice
programmes-collisions-lead = Somebody else saved the same item in the meantime. Nothing is lost: both texts are here. Choose one; you can then edit it to bring the two together.
programmes-collisions-none = No texts saved twice.
programmes-collisions-stored-title = In the draft
programmes-collisions-aside-title = Kept aside
programmes-collisions-stored = Keep what the draft has
programmes-collisions-aside = Take this one
programmes-collisions-gone = The item was removed from the draft.
programmes-collisions-differences = What differs
programmes-collisions-began = What both began with
programmes-collisions-whole = The whole text
programmes-refused-objective-gone = The objective that the item belonged to was removed; it cannot be put back.
done-programmes-settled = The choice is recorded.
programmes-versions = All versions
programmes-versions-empty = Nothing has been handed over yet. Every version handed over is kept here.
programmes-version = Version { $n }
programmes-version-submission = Version { $n }: handed in by { $unit }
programmes-version-counter = Version { $n }: counter-proposal of { $unit }
programmes-version-agreed = Version { $n }: agreed, as { $unit } accepted
programmes-compare = Compare
programmes-compare-from = From
programmes-compare-to = To
programmes-compare-first = This is the first version. Choose two different ones to compare.
programmes-compare-same = The two versions are the same.
programmes-compare-title = What changed from version { $from } to version { $to }
programmes-fate-added = added
programmes-fate-changed = changed
programmes-fate-removed = removed
programmes-fate-moved = moved
programmes-negotiation-empty = Nothing has been handed over in this round yet.
programmes-answers = Answer
programmes-do-agree = Agree to this version
programmes-do-counter = Prepare a counter-proposal
programmes-do-reopen = Take the agreement back
programmes-do-amend = Open an addendum
programmes-refused-changed = You changed the draft since it was handed over. Hand the change over as a counter-proposal or discard it, then agree.
programmes-comment-add = Comment
programmes-comment-settle = Settle
programmes-comment-settled = settled
programmes-comments-earlier = Comments on earlier versions
programmes-form-comment-body = Comment
programmes-form-comment-submit = Record the comment
done-programmes-commented = The comment is recorded.
done-programmes-comment-settled = The comment is settled.
done-programmes-reopened = The text is back in negotiation.
programmes-form-withdraw-why = Why
programmes-form-withdraw-submit = Give up
done-programmes-withdrawn = It is given up.
programmes-form-amend-reason = Why there is an addendum
programmes-form-amend-submit = Open the addendum
done-programmes-amending = The addendum is open. Its draft begins with the text in force.
programmes-sign-empty = No agreed text waits for a signature.
programmes-sign-title = Sign
programmes-sign-text = The text to sign: version { $n }
programmes-hands = Who signs
programmes-signed = signed
programmes-unsigned = awaited
programmes-form-sign-office = I sign as
programmes-form-sign-read = I have read the text above and sign it as it stands
programmes-form-sign-submit = Sign
programmes-refused-nobody-signs = The statutes name nobody who signs for one of the parties. Check their section on programmes.
programmes-refused-not-named = The statutes do not let this office sign for this party.
programmes-refused-not-held = You do not hold this office today: whoever holds it signs.
programmes-refused-mandate-ended = Your mandate in this office ended and has not held since { $day }: whoever holds it today signs.
programmes-refused-mandate-not-yet = Your mandate in this office begins only on { $day }: whoever holds it today signs.
programmes-refused-signed = This office has signed already.
programmes-refused-both-sides = You have signed for the other party, so somebody else has to sign for this one.
done-programmes-signed = Your signature is in the ledger. Others are awaited.
done-programmes-in-force = All have signed: the programme is in force.
programmes-publicity = Publication
programmes-publicity-hint = The programme is public while both parties agree and it is in force.
programmes-public-agreed = agrees
programmes-public-open = has not agreed
programmes-do-publish = Agree to publish
programmes-do-unpublish = Take the agreement to publish back
done-programmes-published = Your agreement is recorded.
done-programmes-unpublished = Your agreement is taken back: the programme is no longer public.
programmes-steps-empty = The text in force has no steps.
programmes-step-waits = waits for:
programmes-step-finish = Record as done
programmes-step-reopen = Reopen
programmes-step-about = Responsible: { $office }; from { $from } to { $to }.
programmes-form-finish-done_on = Done on
programmes-form-finish-note = How
programmes-form-finish-submit = Record it
programmes-form-reopen-step-why = Why it is reopened
programmes-form-reopen-step-submit = Reopen the step
programmes-refused-future = That day has not come yet. Write the day on which it was done.
programmes-refused-early = That day is before the contract began, on { $day }.
programmes-refused-waits = The step before it is not done: “{ $step }”. Record that one first.
done-programmes-step-finished = The step is recorded as done.
done-programmes-step-reopened = The step is open again.
programmes-review-year = Review of { $year }
programmes-review-final = Final account
programmes-review-none = not yet
programmes-review-draft = being written
programmes-review-submitted = waits for the other party
programmes-review-concluded = concluded
programmes-review-write = Write it
programmes-review-conclude = Assess and conclude
programmes-review-text = What the unit says
programmes-review-assessment = What the other party says
programmes-review-reason = Why it is closed
programmes-form-review-text = Review
programmes-form-review-hand = Hand it to the other party now
programmes-form-review-submit = Save
programmes-form-account-text = Final account
programmes-form-account-hand = Hand it to the other party now
programmes-form-account-submit = Save
programmes-form-conclude-assessment = Assessment
programmes-form-conclude-submit = Conclude the review
programmes-form-close-assessment = Assessment
programmes-form-close-reason = Reason
programmes-form-close-reason-hint = Needed where the last report is not approved, or the contract has not run out.
programmes-form-close-submit = Close the programme
programmes-close-title = Close the programme
programmes-close-reported = The last report is approved.
programmes-close-unreported = The last report is not approved: to close, a reason is needed.
programmes-refused-review-year = This year is none of the contract’s, or has not begun.
programmes-refused-no-report = The last report is not approved. Have it approved first, or give a reason.
programmes-refused-not-over = The contract has not run out. Wait until it has, or give a reason.
programmes-refused-negotiating = An addendum is being negotiated. End it or give it up before closing.
done-programmes-review-submitted = It is handed to the other party.
done-programmes-review-concluded = The review is concluded and in the ledger.
done-programmes-closed = The programme is closed with its final account.
programmes-strategies = Strategies
programmes-strategies-empty = No strategy yet. Draft one with its axes, then adopt it so that programmes can hang on it.
programmes-strategy-new = New strategy
programmes-strategy-edit = Edit the strategy
programmes-strategy-adopt = Adopt the strategy
programmes-strategy-adopted = adopted
programmes-strategy-draft = draft
programmes-strategy-is-public = published
programmes-strategy-is-internal = internal
programmes-form-strategy-unit = Unit
programmes-form-strategy-title = Title
programmes-form-strategy-summary = Summary
programmes-form-strategy-starts = First day
programmes-form-strategy-ends = Last day
programmes-form-strategy-public = Published
programmes-form-strategy-submit = Save the strategy
programmes-axes-empty = No axes yet. Add one: a strategy without axes cannot be adopted.
programmes-axis-new = Add an axis
programmes-axis-edit = Axis
programmes-form-axis-name = Name
programmes-form-axis-kind = Kind
programmes-form-axis-note = Explanation
programmes-form-axis-submit = Save the axis
programmes-themes-empty = No yearly themes yet.
programmes-theme-new = Theme of a year
programmes-form-theme-year = Year
programmes-form-theme-name = Theme
programmes-form-theme-name-hint = For example: an organisational year. Leave it empty to take it back.
programmes-form-theme-submit = Save the theme
programmes-groups = Professional groups
programmes-groups-empty = No groups yet. Values may be broken down by them.
programmes-group-new = Add a group
programmes-form-group-key = Code
programmes-form-group-key-hint = Small Latin letters, digits and hyphens; it does not change later.
programmes-form-group-name = Name
programmes-form-group-submit = Add the group
programmes-calendar = Reporting calendar
programmes-calendar-due = report by { $day }
programmes-calendar-open = Open and lock periods
programmes-refused-strategy-long = The strategy is longer than thirty years. Make it shorter.
programmes-refused-calendar = Programmes follow its reporting periods: up to their last day these no longer change.
programmes-refused-strategy-outside = A programme would lie outside these days: { $title }.
programmes-refused-no-axis = No axes yet. Add one before adopting.
programmes-refused-axis-in-use = An objective in force is tied to this axis: it cannot be removed.
programmes-refused-year = The year is one from { $from } to { $to }.
programmes-refused-group-twice = This code exists already. Choose another one.
programmes-refused-group-key = A code has small Latin letters, digits and hyphens only.
done-programmes-strategy-drafted = The strategy is drafted. Add its axes.
done-programmes-strategy-adopted = The strategy is adopted and in the ledger.
programmes-importing-lead = One row for each objective, commitment, step, indicator and target. Download the template, fill it in and send it: you see what would happen before anything is saved.
programmes-importing-template = Download the template
programmes-importing-neither = Choose a file or paste its contents.
programmes-form-importing-file = File (CSV)
programmes-form-importing-text = Or paste its contents
programmes-form-importing-replace = Replace the objectives of the draft
programmes-form-importing-submit = Show what would happen
programmes-refused-not-empty = The draft has objectives. Tick the box to replace them, or remove them first.
programmes-refused-import-addendum = The programme is in force: replacing its objectives from a file would lose what was reported on them. Change the items one by one.
programmes-import-clean = The file has no mistake. This is what would be added to the draft:
programmes-import-confirm = Put it into the draft
programmes-import-nothing = Nothing was saved. Correct the following rows and send the file again.
programmes-import-problems = Rows refused
programmes-import-line = Line
programmes-import-at = Column
programmes-import-reason = Reason
programmes-import-refused = Refused
programmes-import-more = { $n ->
    [one] and { $n } more row.
   *[other] and { $n } more rows.
}
done-programmes-imported = The spreadsheet is in the draft.
programmes-import-count-objective = Objectives
programmes-import-count-commitment = Commitments
programmes-import-count-step = Steps
programmes-import-count-indicator = Indicators
programmes-import-count-target = Targets
programmes-import-row-objective = objective
programmes-import-row-commitment = commitment
programmes-import-row-step = step
programmes-import-row-indicator = indicator
programmes-import-row-target = target
programmes-import-row-unknown = The kind of row is unknown. Write objective, commitment, step, indicator or target.
programmes-import-column-row = row
programmes-import-column-code = code
programmes-import-column-below = below
programmes-import-column-title-ar = title (Arabic)
programmes-import-column-title-fr = title (French)
programmes-import-column-title-en = title (English)
programmes-import-column-text-ar = explanation (Arabic)
programmes-import-column-text-fr = explanation (French)
programmes-import-column-text-en = explanation (English)
programmes-import-column-axis = axis
programmes-import-column-weight = weight
programmes-import-column-side = party
programmes-import-column-kind = kind
programmes-import-column-starts = from
programmes-import-column-ends = to
programmes-import-column-after = after
programmes-import-column-office = office
programmes-import-column-open = open to branches
programmes-import-column-direction = direction
programmes-import-column-cumulative = adds up
programmes-import-column-measure-ar = measure (Arabic)
programmes-import-column-measure-fr = measure (French)
programmes-import-column-measure-en = measure (English)
programmes-import-column-scale = levels
programmes-import-column-metric = computed from
programmes-import-column-dimensions = broken down
programmes-import-column-baseline = baseline
programmes-import-column-baseline-day = baseline day
programmes-import-column-period = period
programmes-import-column-value = value
programmes-import-unreadable = This line cannot be read as CSV. Export the file as CSV again.
programmes-import-empty = The file has no rows under its headings.
programmes-import-long = The file has more than { $n } rows. Split it.
programmes-import-width = { $found ->
    [one] The row has { $found-text } cell; number of headings: { $wanted }. Check the separators.
   *[other] The row has { $found-text } cells; number of headings: { $wanted }. Check the separators.
}
programmes-import-twice = This heading stands twice. Keep one column.
programmes-import-unknown = Unknown heading. Take the headings of the template.
programmes-import-missing = The column with the kind of row is missing. Take the headings of the template.
programmes-import-code-twice = This code is used further up. Choose another one.
programmes-import-below-objective = No objective has this code. Write the code of the objective that the row belongs to.
programmes-import-below-indicator = No indicator has this code. Write the code of the indicator that the target belongs to.
programmes-import-after = No step has the code { $code }. Correct it or take it out.
programmes-import-no-strategy = No adopted strategy runs today. Adopt one first.
subject-programme = Contract programme
subject-strategy = Strategy
subject-report = Report
act-strategy-adopted = { $title ->
    [none] A strategy was adopted
   *[other] The strategy “{ $title }” was adopted
}
act-strategy-amended = { $title ->
    [none] A strategy was amended
   *[other] The strategy “{ $title }” was amended
}
act-programme-signed = { $title ->
    [none] A contract programme was signed by the { $office }
   *[other] The contract programme “{ $title }” was signed by the { $office }
}
act-programme-in-force = { $title ->
    [none] A contract programme is in force from { $from } to { $to }
   *[other] The contract programme “{ $title }” is in force from { $from } to { $to }
}
act-programme-amended = { $title ->
    [none] A contract programme was amended by addendum
   *[other] The contract programme “{ $title }” was amended by addendum
}
act-programme-reviewed = { $title ->
    [none] Yearly review of a contract programme
   *[other] Yearly review of the contract programme “{ $title }”
}
act-programme-closed = { $title ->
    [none] A contract programme was closed with its final account
   *[other] The contract programme “{ $title }” was closed with its final account
}
fact-side = Party
fact-signed-unit = Unit of the signatory
fact-partner = Other party
fact-addendum = Addendum
fact-axes = Axes
fact-themes = Yearly themes
fact-year = Year
fact-with-reason = Closed with a reason
fact-value-side-unit = the unit
fact-value-side-partner = the other party
# ── end of life
# part: audit, jobs
audit-action-programmes-agree = Agreement to a version of a programme
audit-action-programmes-amend = Opening of an addendum
audit-action-programmes-approve = Approval of a report
audit-action-programmes-collide = Setting aside of a competing text
audit-action-programmes-comment = Remark on a programme
audit-action-programmes-draft = Drafting of a programme
audit-action-programmes-evidence = Evidence added to a report or removed
audit-action-programmes-export = Download of the list of programmes
audit-action-programmes-hand-over = Handing over of a programme
audit-action-programmes-in-force = Entry into force of a programme
audit-action-programmes-open = Opening of a contract programme
audit-action-programmes-period = Opening or locking of a reporting period
audit-action-programmes-print = Printing of a programme
audit-action-programmes-publish = Agreement to publish a programme, or its withdrawal
audit-action-programmes-reopen = Return of an agreed text to negotiation
audit-action-programmes-report = Writing of a report
audit-action-programmes-return = Return of a report with a note
audit-action-programmes-review = Writing of a yearly or final account
audit-action-programmes-settle = Settling of a remark or a competing text
audit-action-programmes-sign = Signing of a programme
audit-action-programmes-step = Step finished or reopened
audit-action-programmes-strategy-adopt = Adoption of a strategy
audit-action-programmes-strategy-change = Change of a strategy
audit-action-programmes-strategy-draft = Drafting of a strategy
audit-action-programmes-submit = Handing in of a report
audit-action-programmes-withdraw = Withdrawal of a draft programme
job-programmes-remind = Reminders of reports, steps and periods
job-programmes-standings = Update of how programmes stand
actor-programmes-remind = Reminders of reports, steps and periods
actor-programmes-standings = Watch over how programmes stand
# part: dropped indicators
programmes-dropped = Indicators dropped by addenda
programmes-dropped-hint = Approved values stay in the reports and in the ledger of acts; they enter no current total.
programmes-dropped-in = Dropped by addendum { $n }
programmes-dropped-above = Dropped by addendum { $n } to the programme above
programmes-dropped-by = Dropped by an addendum
programmes-dropped-badge = no longer counts
programmes-doc-dropped = Indicators dropped since
programmes-dropped-none = No approved values.
# part: addenda and reports
programmes-flaw-reported-metric = Values are reported for this indicator: where its figure comes from no longer changes. Remove it and add a new one.
programmes-refused-overtaken = This text can no longer be signed as it was agreed on. Where a report that was handed in is the reason, have it sent back with a note; otherwise take the text back to negotiation, or give it up and open another.
programmes-sign-overtaken = What changed since it was agreed on
programmes-refused-report-changed = An addendum changed how “{ $indicator }” is measured after its value was typed. Edit the report, check the value, then save.
programmes-refused-report-changed-parts = An addendum changed how “{ $indicator }” is measured after its breakdown was typed. Open the breakdown, check it, then save.
programmes-report-changed = An addendum changed how this indicator is measured after the value was typed. Check it, then save the report.
programmes-report-changed-badge = to be checked
programmes-report-changed-was = Typed before the addendum: { $value }
programmes-report-gone = “{ $indicator }”: { $by }. What was typed ({ $value }) stays in the report and does not count.
# part: what is taken up from
programmes-taken-from = Takes up from version { $n } of the programme of { $unit }
programmes-taken-from-since = Version { $n } of the programme of { $unit } has come into force since, and what was taken up follows it.
programmes-doc-taken-from = Taken up from
programmes-doc-taken-from-since = Since then
programmes-doc-taken-from-hash = Digest of that text (SHA-256)
fact-taken-from = Taken up from
fact-programme = Programme
personal-programme_comment = Remarks on contract programmes
personal-programme_signature = Signatures
personal-report = Reports handed in
