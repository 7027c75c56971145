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
