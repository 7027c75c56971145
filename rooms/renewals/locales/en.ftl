# The room of renewals.
room-renewals = Renewal of branches
renewals-nav = Renewal campaigns
renewals-title = Renewal of branches
renewals-lead = Each campaign re-elects the bureaus of a unit’s branches, on the way to its congress.
renewals-new = Open a campaign
renewals-new-lead = All branches below the unit enter the campaign at once, each with the day of its assembly and whoever supervises it. Both can be changed later, branch by branch.

# Lists
renewals-table-caption = Renewal campaigns
renewals-table-empty = There is no campaign. Begin by opening one for a league or for the whole organisation.
renewals-table-title = Campaign
renewals-table-unit = Unit
renewals-table-days = Period
renewals-table-renewed = Branches renewed
renewals-table-late = Late
renewals-board-table-caption = Branches of the campaign
renewals-board-table-empty = No branch answers these conditions.
renewals-board-table-branch = Branch
renewals-board-table-stage = Stage
renewals-board-table-day = Assembly
renewals-board-table-late = Delay
renewals-board-table-supervisor = Supervised by
renewals-supervisors-table-caption = Who supervises the branches
renewals-supervisors-table-empty = Nobody supervises a branch yet.
renewals-supervisors-table-person = Supervised by
renewals-supervisors-table-branches = Branches
renewals-supervisors-table-renewed = Renewed
renewals-supervisors-table-late = Late

# Opening
renewals-open-unit = Unit
renewals-open-unit-hint = A league, or the whole organisation with its leagues.
renewals-open-rule = Rule of the statutes
renewals-open-title = Title of the campaign
renewals-open-first = First assemblies
renewals-open-first-hint = Leave time to freeze the rolls and to send the convocations.
renewals-open-upper = First assemblies of branches that have others below them
renewals-open-upper-hint = For example regional branches, after the provincial ones.
renewals-open-last = First day after the end of the campaign
renewals-open-share = Share the branches among the holders of the supervising office
renewals-open-share-hint = Evenly and by region; it can be changed later.
renewals-open-submit = Open the campaign
renewals-plan-title = Change the day of the assembly
renewals-plan-day = Planned day
renewals-plan-submit = Save the day
renewals-supervisors = Supervision of branches
renewals-supervise-person = Who supervises
renewals-supervise-region = In the region
renewals-supervise-unit = In the unit and below
renewals-supervise-unit-hint = A league or a branch; leave it empty for all branches of the region.
renewals-supervise-submit = Entrust the supervision
renewals-supervisor-nobody = Nobody yet

# The board
renewals-curve = Progress against the plan
renewals-curve-summary = Planned by today: { $planned }; renewed: { $certified }.
renewals-ready = Readiness for the congress
renewals-ready-line = { $body }: { $kind }
renewals-ready-met = { $renewed } of { $all }; { $required } required, reached (article { $article })
renewals-ready-missing = { $renewed } of { $all }; { $required } required (article { $article })
renewals-ready-unknown = These branches are not in this campaign (article { $article })
renewals-filter-stage = Stage
renewals-filter-region = Region
renewals-filter-kind = Kind of branch
renewals-filter-league = Unit
renewals-public = Public page
renewals-map = Map of the renewal
renewals-map-region = By region
renewals-map-province = By province
renewals-map-note = In each square: branches renewed of all branches. No frontier is drawn.
renewals-figure-renewed = Branches renewed
renewals-figure-late = Late branches
renewals-late = { $n ->
    [one] { $n-text } day late
   *[other] { $n-text } days late
}

# Stages
renewals-stage-waiting = Roll to be frozen
renewals-stage-rolled = To be convened
renewals-stage-convened = Assembly convened
renewals-stage-missed = Assembly not held on its day
renewals-stage-open = Assembly sitting
renewals-stage-held = Minutes awaited
renewals-stage-minuted = Record to be handed over
renewals-stage-returned = Record sent back
renewals-stage-transmitted = Being checked
renewals-stage-appealed = Contested
renewals-stage-certified = Branch renewed
renewals-steps = Steps of the renewal
renewals-step-roll = Roll
renewals-step-convocation = Convocation
renewals-step-assembly = Assembly
renewals-step-record = Record
renewals-step-check = Check
renewals-step-certified = Certification

# What is next, and for whom
renewals-next = What is to be done
renewals-who-branch = The branch
renewals-who-supervisor = The supervisor
renewals-who-confirmer = Headquarters
renewals-who-appeals = The body of appeal
renewals-no-rule = The statutes no longer have this rule: nothing can be checked.
renewals-done-on = This branch was renewed on { $day }.
renewals-from = from { $day }
renewals-before = before { $day }
renewals-task-freeze = Freeze the electoral roll
renewals-task-convene = Convene the general assembly
renewals-task-hold = Hold the assembly on its day
renewals-task-call-again = Call a second time, or record what was held on paper
renewals-task-reports = Put the reports to the vote
renewals-task-elect = Elect the bureau
renewals-task-lot = Draw the lot in public
renewals-task-close = Close the sitting
renewals-task-minutes = Write and approve the minutes
renewals-task-transmit = Hand the record over
renewals-task-mend = Complete the record and hand it over again
renewals-task-check = Check and certify, or send back with reasons
renewals-task-appeal = Decide on the appeal
renewals-task-supervisor = Name a supervisor
renewals-task-judge = Say how the assembly went
renewals-do-freeze = Freeze the roll today
renewals-do-convene = Prepare the convocation
renewals-do-hold = Page of the assembly
renewals-do-call-again = Call again
renewals-do-reports = Record the vote
renewals-do-close = Page of the assembly
renewals-do-minutes = Minutes
renewals-do-supervisor = Name
renewals-do-judge = Say so

# Points of the statutes
renewals-checks = What the statutes ask for
renewals-human = To be judged by: { $office }
renewals-article = article { $article }
renewals-judged = Judgements
renewals-check-roll = Roll frozen before the convocation
renewals-check-supervisor = Supervision by a holder of the office
renewals-check-notice = Notice
renewals-check-day = Assembly within the campaign
renewals-check-quorum = Quorum
renewals-check-reports = Vote on the reports
renewals-check-election = Election of every seat of the bureau
renewals-check-participation = Participation
renewals-check-minutes = Minutes approved
renewals-check-conduct = Conduct of the assembly
renewals-check-transmission = Record handed over in time
renewals-check-contest = Time for appeals is over
renewals-verdict-passed = Fulfilled
renewals-verdict-failed = Not fulfilled
renewals-verdict-pending = Pending
renewals-verdict-human = To be judged
renewals-said-roll = { $n ->
    [one] { $n-text } on the roll, { $day }
   *[other] { $n-text } on the roll, { $day }
}
renewals-said-call = Call no. { $n-text }
renewals-said-notice = { $n ->
    [one] { $n-text } day of notice
   *[other] { $n-text } days of notice
}
renewals-said-day = { $day }
renewals-said-quorum = { $there } of { $members }, { $required } required (call no. { $call })
renewals-said-reports = put to the vote: { $voted }; adopted: { $adopted }
renewals-said-lot = The votes are equal: a lot must be drawn
renewals-said-vacant = { $n ->
    [one] { $n-text } seat stays vacant
   *[other] { $n-text } seats stay vacant
}
renewals-said-participation = { $part } of { $size } took part, { $required } required
renewals-said-minutes = on { $day }
renewals-said-before = before { $day }
renewals-said-contest = no appeal is taken from { $day } on

# Facts
renewals-facts = Facts
renewals-fact-planned = Planned day
renewals-fact-supervisor = Supervised by
renewals-fact-roll = Electoral roll
renewals-fact-assembly = General assembly

# Convening
renewals-convene-title = Convene the branch’s assembly
renewals-convene-starts = Day of the assembly
renewals-convene-time = Hour
renewals-convene-place = Place
renewals-convene-instructed_by = On the instruction of
renewals-convene-instructed_by-hint = Your own offices do not convene this body: the act says on whose instruction you do.
renewals-convene-submit = Send the convocations
renewals-convene-notice = A convocation that leaves today is in time for an assembly from { $day } on (article { $article }).
renewals-convene-called = { $n ->
    [one] The one person on the frozen roll is called ({ $n-text }).
   *[other] The { $n-text } persons on the frozen roll are called.
}
renewals-assembly-title = Assembly to renew the bureau: { $unit }
renewals-agenda-election = Election of the bureau

# Judging
renewals-judge-title = How the assembly went
renewals-judge-lead = What cannot be computed is judged: your word is recorded with your name and office, and never erased.
renewals-judge-verdict = Did the assembly go regularly?
renewals-judge-passed = Yes
renewals-judge-failed = No
renewals-judge-note = Reasons
renewals-judge-note-hint = Needed where the answer is no.
renewals-judge-submit = Record the judgement

# The office home
renewals-panel-well = No branch is late.
renewals-panel-more = All branches
renewals-calendar = End of the campaign: { $title }

# Refusals
renewals-refused-unit = Choose a unit above the branches that are renewed: a league or the whole organisation
renewals-refused-rule = The statutes have no such rule
renewals-refused-no-branches = There is no branch below this unit
renewals-refused-order = The three days must follow one another
renewals-refused-early = No assembly can be convened in time before { $day }
renewals-refused-long = The campaign may not go beyond { $day } (article { $article })
renewals-refused-running = Some of these branches are in a running campaign: { $title }
renewals-refused-supervisor = This person does not hold the office that supervises by the statutes
renewals-refused-none-meant = No branch that is still to be renewed answers these conditions
renewals-refused-everywhere = Choose a region or a unit
renewals-refused-outside = Choose a day within the campaign
renewals-refused-no-roll = Freeze the electoral roll first
renewals-refused-no-body = The statutes do not name the body that renews this branch
renewals-refused-question = This is not judged
renewals-refused-not-theirs = Only whoever supervises this branch, and holds the office today, may say so
renewals-refused-reason = Give the reasons
renewals-refused-state = This is not possible at this stage

# Done
done-renewals-opened = Campaign opened
done-renewals-planned = Day saved
done-renewals-supervised = Supervision entrusted
done-renewals-frozen = Roll frozen
done-renewals-convened = Convocations sent
done-renewals-judged = Judgement recorded

# Metrics
renewals-metric-renewed = Branches renewed
renewals-metric-renewed-formula = Branches of the unit and below whose renewal is certified by the end of the period, divided by those whose assembly campaigns set for the period or that were certified in it.

# In public
renewals-public-title = Renewal of branches
renewals-public-lead = The branches whose bureau was renewed, each with the act that proves it.
renewals-public-empty = No campaign has been opened yet.
renewals-public-none = No renewal is certified yet.
renewals-public-act = act no. { $n }
renewals-public-on = Renewal certified on { $day }
renewals-public-league = Renewed branches: { $unit }

# Acts, audit, personal data
act-campaign-opened = { $title ->
    [none] A renewal campaign was opened
   *[other] A renewal campaign was opened: { $title }
}
fact-branches = Branches
fact-first = First assemblies
fact-last = End
audit-action-renewals-open = Opening of a renewal campaign
audit-action-renewals-supervise = Supervision of branches entrusted
audit-action-renewals-plan = Change of an assembly’s planned day
audit-action-renewals-roll = Roll frozen for a renewal
audit-action-renewals-convene = Convocation of a renewal assembly
audit-action-renewals-judge = Judgement on an assembly
audit-action-renewals-export = Export of a campaign’s branches
personal-renewal = Assemblies supervised
personal-renewal_finding = Judgements on assemblies

# The record
renewals-do-lot = Draw
renewals-do-elect = Election
renewals-do-transmit = Hand over
renewals-do-check = Check and certify
renewals-do-appeal = Decide
renewals-do-scan = Send scanned minutes
renewals-do-paper = Enter the paper minutes
renewals-do-contest = Record an appeal
renewals-do-print = Print the record
renewals-fact-place = Place
renewals-story = What became of the record
renewals-event-transmitted = Record handed over
renewals-event-returned = Record sent back
renewals-event-appealed = Appeal
renewals-event-rejected = Appeal rejected
renewals-event-upheld = Appeal upheld
renewals-event-certified = Renewal certified
renewals-return-title = Send the record back
renewals-return-lead = The branch sees the reasons, completes the record and hands it over again.
renewals-return-note = Reasons
renewals-return-submit = Send back
renewals-appeal-title = Record an appeal
renewals-appeal-lead = Say who contests what, as their letter says.
renewals-appeal-note = Appeal
renewals-appeal-submit = Record
renewals-decide-title = Decide on the appeal
renewals-decide-lead = Appeals are decided in the order in which they came, in the name of the body that the statutes name. If one is upheld, the assembly and its elections are void, and the branch holds another assembly.
renewals-decide-note = Reasons
renewals-decide-submit = Record the decision
renewals-decide-verdict = Decision
renewals-missing-elect = Every seat of the bureau must be elected first
renewals-missing-lot = The lot must be drawn first
renewals-missing-minutes = The minutes of the assembly must be approved first
renewals-refused-confirmer = Only the office or body that the statutes name may do so, and nobody who holds an office of the branch or stands there
renewals-refused-appeal-late = The time for appeals is over: none is taken from { $day } on
renewals-refused-contestable = The result can still be contested: it is not certified before { $day }
renewals-refused-no-scan = Send the scanned minutes first
renewals-refused-paper-order = The convocation is later than the assembly
renewals-refused-paper-future = That day has not come
renewals-refused-paper-many = More were there than are on the roll
renewals-refused-paper-votes = More voted than were there
renewals-refused-paper-reports = Enter the vote on each report
renewals-refused-paper-call = The statutes know no such call
renewals-refused-paper-before = Enter the day of the call before, earlier than the assembly, from the second call on only
renewals-refused-paper-proxies = More are represented than those present may represent
renewals-refused-paper-sender = You sent these minutes: somebody else enters them
renewals-refused-paper-same = The first entry is your own, from another account: a second person is needed
renewals-scan-title = Send paper minutes
renewals-scan-lead = For branches whose assembly was held on paper: headquarters enters the minutes twice, by two people.
renewals-scan-scan = Scanned minutes (PDF)
renewals-scan-picture = Or a picture
renewals-scan-submit = Send
renewals-paper-title = Enter paper minutes
renewals-paper-lead = Enter what the paper says. Neither of you sees the other’s entry, and only what agrees is taken.
renewals-paper-scan = Scanned minutes
renewals-paper-held = Day of the assembly
renewals-paper-convened = Day of the convocation
renewals-paper-call = Number of the call
renewals-paper-before = Day of the call before
renewals-paper-before-hint = From the second call on.
renewals-paper-present = Present
renewals-paper-represented = Represented
renewals-paper-submit = Save the entry
renewals-paper-differs = Your entry differs from the other one: { $fields }. Look at the paper again together.
renewals-paper-differs-short = The two entries differ
renewals-paper-field-held = day of the assembly
renewals-paper-field-convened = day of the convocation
renewals-paper-field-call = number of the call
renewals-paper-field-before = day of the call before
renewals-paper-field-present = present
renewals-paper-field-represented = represented
renewals-paper-field-reports = votes on the reports
renewals-paper-for0 = First report: in favour
renewals-paper-against0 = First report: against
renewals-paper-none0 = First report: abstentions
renewals-paper-for1 = Second report: in favour
renewals-paper-against1 = Second report: against
renewals-paper-none1 = Second report: abstentions
renewals-paper-for2 = Third report: in favour
renewals-paper-against2 = Third report: against
renewals-paper-none2 = Third report: abstentions
renewals-paper-for3 = Fourth report: in favour
renewals-paper-against3 = Fourth report: against
renewals-paper-none3 = Fourth report: abstentions
done-renewals-transmitted = Record handed over
done-renewals-reviewed = Recorded
done-renewals-scanned = Minutes sent
done-renewals-paper-first = Entry saved; it waits for somebody else’s
done-renewals-paper-taken = Both entries agree: the minutes are taken

# The document
renewals-doc-title = Record of the renewal: { $unit }
renewals-doc-reports = Reports
renewals-doc-report = Report
renewals-doc-for = For
renewals-doc-against = Against
renewals-doc-abstained = Abstained
renewals-doc-election = Election of the bureau
renewals-doc-candidate = Candidate
renewals-doc-votes = Votes
renewals-doc-elected = Elected
renewals-doc-yes = elected
renewals-doc-points = What the statutes ask for
renewals-doc-point = Point
renewals-doc-article = Article
renewals-doc-verdict = Finding
renewals-doc-found = Figures
renewals-doc-proof = Act no. { $n }
renewals-sign-chair = Chair of the sitting
renewals-sign-teller = Teller ({ $n })
renewals-sign-supervisor = Supervisor
act-renewal-transmitted = The record of a branch’s renewal was handed over
act-renewal-returned = The record of a branch’s renewal was sent back
act-renewal-appealed = The renewal of a branch was contested
act-renewal-appeal-decided = An appeal against a renewal was decided
fact-record = No. of the record
fact-upheld = Upheld
audit-action-renewals-scan = Sending of paper minutes
audit-action-renewals-paper = Entry of paper minutes
audit-action-renewals-review = What became of a renewal record
audit-action-renewals-print = Printing of a renewal record
personal-renewal_step = What you did with renewal records
personal-renewal_paper = Paper minutes you entered

# The election of the bureau
renewals-bureau = Election of the bureau
renewals-task-contests = Open candidatures for the bureau
renewals-do-contests = Open candidatures
renewals-do-return = Send back with reasons
renewals-missing-contests = The bureau must be elected first
renewals-missing-judge = Whoever supervises has not yet said how the assembly went
renewals-missing-pending = Some points are still pending: see what the statutes ask for
renewals-elect-title = Open candidatures for the bureau
renewals-elect-lead = An election opens for each office of the bureau, on the same frozen roll.
renewals-elect-paper = The assembly of this branch was held on paper. If the minutes tell of the election, have headquarters enter its votes; what is opened here is another vote.
renewals-elect-polling = Way of voting
renewals-elect-until_day = Candidatures close on
renewals-elect-until_time = At
renewals-elect-open_day = Day of the vote
renewals-elect-open_time = At
renewals-elect-close_time = The vote closes at
renewals-elect-close_time-hint = Not before this hour, unless everybody on the roll has voted.
renewals-elect-submit = Open candidatures
renewals-certify-title = Check and certify
renewals-certify-lead = The results of the elections are certified with the renewal and open the mandates. Where a point is not fulfilled, reasons are needed, and the act says so.
renewals-certify-note = Reasons
renewals-certify-submit = Certify
renewals-refused-contests = Every office has its election
done-renewals-elect = Candidatures opened
renewals-tally = Round { $round }: on the roll { $electors }; votes { $expressed }; blank { $blank }; invalid { $invalid }.
renewals-tally-lot = Round { $round }: on the roll { $electors }; votes { $expressed }; blank { $blank }; invalid { $invalid }. A lot decided the tie.
act-renewal-certified = The renewal of a branch was certified
fact-despite = Despite
fact-value-despite-roll = Roll frozen before the convocation
fact-value-despite-supervisor = Supervision by a holder of the office
fact-value-despite-notice = Notice
fact-value-despite-day = Assembly within the campaign
fact-value-despite-quorum = Quorum
fact-value-despite-reports = Vote on the reports
fact-value-despite-election = Election of every seat of the bureau
fact-value-despite-participation = Participation
fact-value-despite-minutes = Minutes approved
fact-value-despite-conduct = Conduct of the assembly
fact-value-despite-transmission = Record handed over in time
fact-value-despite-contest = Time for appeals is over
audit-action-renewals-elect = Opening of candidatures for a branch’s bureau

# A renewal that was held on paper before
renewals-paper-convened-hint = Leave empty where the minutes do not say.
renewals-fact-paper = Paper
renewals-fact-paper-yes = Entered from paper
renewals-paper-entered = Entered from paper on { $day }, by two persons apart
renewals-decided-by = Decided by { $name }, { $office }: { $note }
renewals-do-votes = Enter the votes
renewals-votes-missing = Its votes are still to be read in the minutes.
renewals-votes-title = Enter votes on paper
renewals-votes-lead = { $office }: enter what the minutes say. Neither of you sees the other’s entry, and only what both say alike is taken.
renewals-votes-lines = Candidates with their votes
renewals-votes-lines-hint = One a line: name as on the roll, or membership number, a colon, votes. For example: Fatima Zahra Alaoui: 14. Of two rounds: 14 20.
renewals-votes-papers = Papers in the urn
renewals-votes-blank = Blank papers
renewals-votes-invalid = Invalid papers
renewals-votes-papers2 = Second round: papers in the urn
renewals-votes-papers2-hint = Leave empty where there was none.
renewals-votes-blank2 = Second round: blank papers
renewals-votes-invalid2 = Second round: invalid papers
renewals-votes-lot = A lot was drawn in the assembly
renewals-votes-lot-hint = Then write the candidates in the order in which they were drawn.
renewals-votes-submit = Save the entry
renewals-votes-line-papers = papers of round { $round }
renewals-votes-line-blank = blank papers of round { $round }
renewals-votes-line-invalid = invalid papers of round { $round }
renewals-votes-line-round = round { $round }
renewals-votes-line-lot = the lot
renewals-refused-no-paper = Enter first what the minutes say of the assembly
renewals-refused-paper-candidate = You stand in this election: somebody else enters its votes
renewals-refused-paper-papers = There are more papers than members present and represented ({ $n })
renewals-refused-line = Line { $line } cannot be read: write a name or number, a colon, and votes
renewals-refused-line-nobody = Line { $line }: nobody of this name is on the roll; write the membership number
renewals-refused-line-several = Line { $line }: several on the roll have this name; write the membership number
renewals-refused-line-twice = Line { $line }: this person stands above already
renewals-refused-second = Enter the papers of the second round as well: in the urn, blank, invalid
renewals-voided-anew = The minutes on paper were read anew.
done-renewals-votes-taken = Both entries agree: the votes are counted and the result is provisional
renewals-event-paper = Entered from paper
renewals-check-eligible = Candidates eligible on the day of the vote
renewals-check-candidacies = Candidatures open to all, and closed in time
renewals-said-eligible = { $n ->
    [0] all { $stood } candidates
    [one] { $n-text } of { $stood } candidates is not eligible
   *[other] { $n-text } of { $stood } candidates are not eligible
}
fact-value-despite-eligible = Candidates eligible on the day of the vote
fact-value-despite-candidacies = Candidatures open to all, and closed in time
renewals-task-judge-paper = Decide what the paper cannot prove
renewals-do-judge-paper = Decide
renewals-missing-judge-paper = What the paper cannot prove is still to be decided
renewals-decide-paper-roll = The roll is what the registry knows of the day of the assembly. Whether a list lay open before the convocation is not on the paper: you decide, with your reasons.
renewals-decide-paper-notice = The minutes do not say when the convocations left. You decide whether members were called in time, with your reasons.
renewals-decide-paper-candidacies = Whether everybody could stand, and until when, is not on the paper: you decide, with your reasons.
renewals-decide-paper-verdict = Was it as the statutes want it?
renewals-decide-paper-note = Reasons
renewals-decide-paper-note-hint = With your name and office they stand in the record and on the public page.
renewals-decide-paper-submit = Record the decision
renewals-public-paper = Entered from paper: held on { $held }, entered on { $entered }
renewals-public-decided = What the paper does not prove was decided by:
act-renewal-from-paper = The minutes of a renewal were entered from paper
personal-renewal_paper_vote = Votes you typed in from paper

# Reminders
renewals-reminded = Reminders
renewals-reminded-on = Reminded on { $day }: { $who }
renewals-reminded-branch = the branch
renewals-reminded-supervisor = whoever supervises
renewals-reminded-headquarters = headquarters
renewals-reminded-appeals = the body of appeal
job-renewals-remind = Reminders of what comes next for branches
renewals-mail-near-subject = { $unit }: { $task }, by { $day }
renewals-mail-near-text =
    { $name },

    “{ $campaign }”, { $unit }: { $task }. The last day for it is { $day }.

    { $address }
renewals-mail-late-subject = Late: { $unit }, { $task }
renewals-mail-late-text =
    { $name },

    “{ $campaign }”, { $unit }: { $task }. The last day for it was { $day }, and nothing is recorded yet.

    { $address }
renewals-mail-above-subject = Late: { $unit }, { $task }
renewals-mail-above-text =
    { $name },

    “{ $campaign }”, { $unit }: { $task }. The last day for it was { $day }, and nothing is recorded yet. You hear of it because you supervise this branch or run the campaign.

    { $address }

# The end of a campaign, and its branches
renewals-close = Close the campaign
renewals-close-lead = Nothing new starts in a campaign that is closed; what was begun can finish. The report below is kept as it is now, and its fingerprint becomes an act.
renewals-close-now = Where the campaign stands
renewals-close-note = Why it ends
renewals-close-submit = Close the campaign
renewals-close-running = Begun, and may finish
renewals-close-not = Not renewed
renewals-close-gone = Left the campaign
renewals-close-stopped = Where those stand that are not renewed
renewals-report = Report of the campaign
renewals-closed-on = The campaign was closed on { $day }.
renewals-closed-said = Closed on { $day }: { $renewed } of { $all } branches renewed, { $running } begun, { $not } not renewed.
renewals-closed-not-begun = The campaign was closed before anything was begun here.
done-renewals-closed = Campaign closed
renewals-branches = Branches of the campaign
renewals-branches-lead = Branches founded since the campaign was opened, and those that were dissolved.
renewals-branches-none = No branch was founded or dissolved since the campaign was opened.
renewals-branches-founded = Founded since
renewals-branches-dissolved = Dissolved
renewals-join-submit = Add them to the campaign
renewals-do-leave = Take out of the count
renewals-leave-lead = The branch was dissolved: it leaves the count of the campaign, and the reason stays on record.
renewals-leave-reason = Reason
renewals-leave-submit = Take out
renewals-left-on = This branch left the campaign on { $day }: { $reason }
renewals-refused-nobody-joins = There is no branch to add
renewals-refused-join-late = No assembly can be convened in time before the campaign ends
renewals-refused-leave-open = This branch was not dissolved
renewals-curve-changed = The plan is that of the branches in the campaign now. Since it was opened: added { $joined }, left { $left }.
done-renewals-joined = Branches added
done-renewals-left = The branch left the campaign
renewals-event-left = Left the campaign
renewals-task-appeal-election = Decide the appeal that was lodged in the election
renewals-do-appeal-election = Appeals
act-campaign-closed = { $title ->
    [none] A renewal campaign was closed
   *[other] A renewal campaign was closed: { $title }
}
act-campaign-joined = Branches founded since joined a renewal campaign
act-renewal-left = A dissolved branch left a renewal campaign
fact-renewed = Renewed
fact-running = Begun
fact-not-renewed = Not renewed
fact-added = Added
fact-units = Units
audit-action-renewals-close = Closing a renewal campaign
audit-action-renewals-join = Adding branches to a renewal campaign
audit-action-renewals-leave = Taking a dissolved branch out of a renewal campaign
