# The room of meetings.
room-meetings = Governance
meetings-nav = Meetings
meetings-decisions-nav = Decisions
meetings-title = Meetings
meetings-decisions-title = Register of decisions
meetings-tabs = Parts of the meeting
meetings-tab-overview = Overview
meetings-tab-agenda = Agenda
meetings-tab-attendance = Attendance
meetings-tab-interventions = Interventions
meetings-tab-decisions = Decisions
meetings-tab-minutes = Minutes
meetings-tab-sending = Proof of sending
meetings-state-draft = Planned
meetings-state-convened = Convened
meetings-state-postponed = Postponed
meetings-state-cancelled = Cancelled
meetings-state-open = In progress
meetings-state-closed = Closed
meetings-state-drafted = Minutes drafted
meetings-state-corrected = Minutes corrected
meetings-state-approved = Minutes approved
meetings-steps = Steps of the meeting
meetings-step-planned = Planned
meetings-step-convened = Convened
meetings-step-held = Held
meetings-step-minuted = Minutes
meetings-step-approved = Approved
meetings-facts = About the meeting
meetings-kind = Kind
meetings-kind-ad-hoc = Ad-hoc meeting
meetings-kind-ordinary = Ordinary meeting
meetings-kind-urgent = Urgent meeting
meetings-call-1 = First call
meetings-call-2 = Second call
meetings-call-n = Call no. { $n }
meetings-vacant = Vacant seat
meetings-guest = Guest
meetings-participant = Participant
meetings-by-video = remotely, by video
meetings-at-place = at { $place }
meetings-article = article { $article }
meetings-represented-by = Represented by { $name }
meetings-when = { $day }, { $time }
meetings-attendance-unknown = Not recorded
meetings-attendance-present = Present
meetings-attendance-represented = Represented
meetings-attendance-excused = Excused
meetings-attendance-absent = Absent
meetings-attendance-late = Late
meetings-reply-none = No reply yet
meetings-reply-coming = Coming
meetings-reply-excused = Excused
meetings-reply-represented = Represented by a deputy

# List
meetings-list-caption = List of meetings
meetings-list-empty = No meetings here yet. Begin by planning one.
meetings-list-title = Title
meetings-list-when = When
meetings-list-body = Body
meetings-list-unit = Unit
meetings-list-state = State
meetings-span = Span
meetings-span-coming = Coming
meetings-span-past = Past
meetings-filter-body = Body
meetings-filter-state = State

# Planning
meetings-plan-new = New meeting
meetings-plan-heading = Plan a meeting
meetings-plan-title = Title of the meeting
meetings-plan-edit = Change the draft
meetings-plan-body = Body
meetings-plan-body-hint = Members are called according to the mandates on the day of the meeting.
meetings-plan-unit = Unit
meetings-plan-unit-hint = Type the unit’s name or its code.
meetings-plan-day = Day
meetings-plan-time = Time
meetings-plan-duration = Expected length in minutes
meetings-plan-place = Place
meetings-plan-video = Video link
meetings-plan-public = Public meeting
meetings-plan-public-hint = It is shown in the public calendar.
meetings-plan-people = Participants of an ad-hoc meeting
meetings-plan-people-hint = Type the name in any language, or the whole mail address, and add each. Not needed for a body.
meetings-plan-guests = Guests (without a vote)
meetings-plan-guests-hint = Guests whom the organisation knows: type the name and add each.
meetings-plan-others = Other guests
meetings-plan-others-hint = One guest a line: Name <name@example.org>
meetings-plan-submit = Save and see the invitees

# Convening
meetings-convene-title = Before the convocations leave
meetings-convene-urgent_reason = Reason for urgency
meetings-convene-urgent_reason-hint = It is stated in the convocation and in the minutes.
meetings-convene-invoked_by = Urgency is invoked by
meetings-convene-requested_by = If members asked for it in writing: how many
meetings-convene-requested_by-hint = Only where they did. The statutes say which share of the members with a vote must ask.
meetings-convene-instructed_by = On the instruction of
meetings-convene-instructed_by-hint = Your own offices do not convene this body: the act says on whose instruction you do.
meetings-convene-starts = Date of the meeting
meetings-convene-submit = Send the convocations
meetings-invitees = Invitees
meetings-votes-yes = With a vote
meetings-votes-no = Without a vote
meetings-deputies = May be represented by:
meetings-vacant-seats = Vacant seats
meetings-unreachable = Invitees without an address
meetings-public-label = Visibility
meetings-public-yes = Public
meetings-public-no = Internal
meetings-agenda-edit = Change the agenda
meetings-days = { $n ->
    [one] { $n-text } day before
   *[other] { $n-text } days before
}
meetings-notice-free = { $n ->
    [one] Convened { $n-text } day before. No notice is prescribed.
   *[other] Convened { $n-text } days before. No notice is prescribed.
}
meetings-notice-ordinary = { $n ->
    [one] The notice is kept: { $n-text } day (article { $article }).
   *[other] The notice is kept: { $n-text } days (article { $article }).
}
meetings-notice-urgent = { $n ->
    [one] The ordinary notice is not kept: { $n-text } day; the last day was { $latest }. It may be held as urgent, with a reason (article { $article }).
   *[other] The ordinary notice is not kept: { $n-text } days; the last day was { $latest }. It may be held as urgent, with a reason (article { $article }).
}
meetings-notice-late = { $n ->
    [one] Too late ({ $n-text } day): the last lawful day was { $latest } (article { $article }). If convened now, the earliest day is { $earliest }.
   *[other] Too late ({ $n-text } days): the last lawful day was { $latest } (article { $article }). If convened now, the earliest day is { $earliest }.
}
meetings-notice-call = This call may not be held before { $earliest }, { $time } (article { $article }).
meetings-notice-past = The meeting lies in the past. Change the day or the time.
meetings-notice = Notice
meetings-request = This meeting is convened at the written request of { $asked } of { $members } members (article { $article }).
meetings-requested = Request of members
meetings-urgent = Urgency

# Moving
meetings-postpone-title = Postpone the meeting
meetings-postpone-starts = New day
meetings-postpone-starts-hint = Leave it empty if the day is not known yet.
meetings-postpone-time = Time
meetings-postpone-urgent_reason = Reason for urgency, if the notice is short
meetings-postpone-invoked_by = Urgency is invoked by
meetings-postpone-requested_by = If members asked for it in writing: how many
meetings-postpone-requested_by-hint = Only where they did. The statutes say which share of the members with a vote must ask.
meetings-postpone-instructed_by = On the instruction of
meetings-postpone-instructed_by-hint = Your own offices do not convene this body: the act says on whose instruction you do.
meetings-postpone-submit = Postpone and tell the invitees
meetings-call-title = Next call
meetings-call-starts = Day
meetings-call-time = Time
meetings-call-requested_by = If members asked for it in writing: how many
meetings-call-requested_by-hint = Only where they did. The statutes say which share of the members with a vote must ask.
meetings-call-instructed_by = On the instruction of
meetings-call-instructed_by-hint = Your own offices do not convene this body: the act says on whose instruction you do.
meetings-call-submit = Record the missing quorum and convene
meetings-cancel-title = Cancel the meeting
meetings-cancel-reason = Reason
meetings-cancel-reason-hint = It goes to everybody invited and stands on the meeting's page.
meetings-cancel-why = Reason:
meetings-cancel-submit = Cancel and tell the invitees

# Sending
meetings-sending-caption = Proof that the convocations were sent
meetings-sending-empty = No convocation has left yet.
meetings-sending-name = Invitee
meetings-sending-sent = Sent
meetings-sending-reply = Reply
meetings-sending-none = No mail
meetings-sending-waiting = Waiting

# Agenda
meetings-agenda-empty = The agenda is empty. Add the first item.
meetings-agenda-add = Add an item
meetings-agenda-up = Up
meetings-agenda-down = Down
meetings-agenda-remove = Remove
meetings-agenda-late-added = Added after the convocation left: { $when }
meetings-agenda-late-changed = Changed after the convocation left: { $when }
meetings-agenda-late-moved = Moved after the convocation left: { $when }
meetings-agenda-late-removed = Removed after the convocation left: { $when }
meetings-agenda-gone = Items of the convocation that were removed
meetings-agenda-change = Change
meetings-agenda-title = Title
meetings-agenda-kind = Kind
meetings-agenda-kind-political = Political
meetings-agenda-kind-organisational = Organisational
meetings-agenda-kind-other = Other
meetings-agenda-parent = Sub-item of
meetings-agenda-note = Note
meetings-agenda-minutes = Minutes
meetings-agenda-presenter = Presented by
meetings-agenda-link = Linked to
meetings-agenda-link-hint = Type the title of a meeting, a decision or an article, the number of a decision, or the name of a unit.
meetings-agenda-submit = Save the item
meetings-minutes-long = { $n ->
    [one] { $n-text } minute
   *[other] { $n-text } minutes
}

# Attendance and quorum
meetings-attendance-empty = Nobody is called yet.
meetings-roll = Roll
meetings-roll-find = Find a name
meetings-roll-details = Deputy and time of arrival
meetings-roll-by = Represented by
meetings-roll-time = Time of arrival
meetings-roll-save = Save the roll
meetings-check-in = Check in by code
meetings-check-in-mark = Mark as present
meetings-check-in-next = Next person
meetings-code-code = Code of the convocation
meetings-code-code-hint = Ten letters and digits under the QR code.
meetings-code-submit = Find
meetings-quorum-yes = Reached
meetings-quorum-no = Not reached
meetings-quorum-none = { $there } of { $members }; no quorum is required.
meetings-quorum-reached = Quorum reached: { $there } of { $members }{ $represented ->
    [0] { "" }
   *[other] { "" }, { $represented-text } of them represented
} ({ $required } required).
meetings-quorum-missed = Quorum not reached: { $there } of { $members }{ $represented ->
    [0] { "" }
   *[other] { "" }, { $represented-text } of them represented
} ({ $required } required).
meetings-quorum-recorded = As recorded at the opening
meetings-open-chair = Chair
meetings-open-chair-hint = Among those present.
meetings-open-submit = Open and record the quorum

# What to do
meetings-do-convene = Check and convene
meetings-do-postpone = Postpone or set a day
meetings-do-open = Open the meeting
meetings-do-close = Close the meeting
meetings-do-draft = Draft the minutes
meetings-do-redraft = Draft again from the records
meetings-do-approve = Approve the minutes
meetings-do-communique = Draft the communiqué
meetings-do-call = Next call
meetings-do-cancel = Cancel
meetings-print-convocation = Convocation PDF
meetings-print-attendance = Attendance sheet PDF
meetings-print-minutes = Minutes PDF
meetings-more = Actions and documents
meetings-story = Course
meetings-story-planned = Planned
meetings-story-convened = Convocations sent
meetings-story-opened = Opened, quorum recorded
meetings-story-closed = Closed
meetings-communique = Communiqué

# Interventions
meetings-interventions-count = { $n ->
    [one] { $n-text } intervention
   *[other] { $n-text } interventions
}
meetings-said-empty = No intervention noted yet.
meetings-said-add = Note an intervention
meetings-said-remove = Remove
meetings-said-edit = Correct
meetings-said-person = Speaker
meetings-said-speaker = or their name, if not in the list
meetings-said-item = Agenda item
meetings-said-summary = Summary
meetings-said-from = From
meetings-said-to = To
meetings-said-submit = Save

# Decisions and votes
meetings-decisions-empty = No decisions yet.
meetings-decision-late = Overdue
meetings-decision-open = In progress
meetings-decision-done = Carried out
meetings-decision-dropped = Dropped
meetings-decision-rejected = Rejected
meetings-decision-add = Record a decision
meetings-decision-title = Title
meetings-decision-text = Text as adopted
meetings-decision-item = Agenda item
meetings-decision-type = Type of decision
meetings-decision-owner = Owner
meetings-decision-owner-hint = An office, not a person: whoever holds it then answers.
meetings-decision-deadline = Deadline
meetings-decision-public = May be named in the communiqué
meetings-decision-for = For
meetings-decision-for-hint = Leave the votes empty if it was adopted by consensus.
meetings-decision-against = Against
meetings-decision-abstain = Abstentions
meetings-decision-chair_vote = Chair’s vote
meetings-decision-submit = Record the decision
meetings-decision-meeting = Meeting
meetings-decision-consensus = By consensus, without a vote
meetings-decision-act = Act in the ledger
meetings-hands-subject = Subject
meetings-hands-item = Agenda item
meetings-hands-type = Type of decision
meetings-hands-for = For
meetings-hands-against = Against
meetings-hands-abstain = Abstentions
meetings-hands-chair_vote = Chair’s vote
meetings-hands-submit = Record the result
meetings-hands-count = { $n ->
    [one] { $n-text } may vote
   *[other] { $n-text } may vote
}
meetings-votes = Votes
meetings-vote-title = Vote by show of hands
meetings-vote-for = For
meetings-vote-against = Against
meetings-vote-abstain = Abstention
meetings-vote-adopted = { $subject }: adopted by show of hands with { $for ->
    [one] { $for-text } vote
   *[other] { $for-text } votes
}, { $needed } needed ({ $majority }, article { $article }).
meetings-vote-chair = { $subject }: a tie at { $for ->
    [one] { $for-text } vote
   *[other] { $for-text } votes
}; adopted by the chair’s casting vote ({ $majority }, article { $article }).
meetings-vote-rejected = { $subject }: not adopted, { $for ->
    [one] { $for-text } vote
   *[other] { $for-text } votes
} of { $needed } needed ({ $majority }, article { $article }).
meetings-majority-half = more than half { $base }
meetings-majority-more = more than { $share } { $base }
meetings-majority-least = at least { $share } { $base }
meetings-majority-any = any share { $base }
meetings-base-cast = of the votes cast
meetings-base-cast-and-abstentions = of the votes and abstentions
meetings-base-present = of those present
meetings-base-members = of the members
meetings-register-caption = Register of decisions
meetings-register-empty = No decisions. They are recorded on the page of a meeting in progress.
meetings-register-title = Decision
meetings-register-number = Number
meetings-register-owner = Owner
meetings-register-deadline = Deadline
meetings-register-state = State
meetings-follow = Follow-up
meetings-follow-add = Add an entry
meetings-follow-empty = No entry yet.
meetings-follow-progress = Progress
meetings-follow-done = Carried out
meetings-follow-dropped = Dropped
meetings-follow-reminder = A reminder was sent to the owner
meetings-follow-kind = Kind
meetings-follow-text = What happened
meetings-follow-submit = Save
meetings-today = Today’s meetings
meetings-today-none = No meeting today.
meetings-overdue = { $n ->
    [one] { $n-text } overdue decision
   *[other] { $n-text } overdue decisions
}

# Minutes
meetings-minutes-empty = No minutes yet. They are drafted from the records once the meeting is closed.
meetings-minutes-note = What changes
meetings-minutes-save = Save a version
meetings-minutes-edit-opening = Opening
meetings-minutes-edit-closing = Closing
meetings-minutes-when = { $day }, { $from } to { $to }
meetings-minutes-opening = Called on { $convened }, the following met on { $day }: { $title }.
meetings-minutes-opening-article = Called on { $convened } under article { $article } of the statutes, the following met on { $day }: { $title }.
meetings-minutes-urgent = The meeting was held as urgent, for this reason: { $reason }
meetings-minutes-chaired = In the chair: { $name }.
meetings-minutes-closing = The meeting closed on { $day } at { $to }.
meetings-minutes-other = Other business
meetings-minutes-sign-chair = Chair of the meeting
meetings-versions = Versions
meetings-version-draft = draft
meetings-version-corrected = correction
meetings-version-approved = approved
meetings-version-changes = What changed since version { $n }
meetings-version-same = No difference from the version before it.
meetings-version-text = Text of this version
meetings-approve-approved_by = Approved in the name of
meetings-approve-submit = Approve
meetings-approved-by-body = the body itself, at a later meeting

# Documents
meetings-doc-minutes = Minutes: { $title }
meetings-doc-convocation = Convocation
meetings-doc-convocation-text = { $unit } invites you to attend: { $title }.
meetings-doc-convocation-article = This convocation is sent under article { $article } of the statutes.
meetings-doc-attendance-sheet = Attendance sheet
meetings-doc-when = Date and time
meetings-doc-place = Place
meetings-doc-video = Video
meetings-doc-chair = Chair
meetings-doc-secretary = Secretary
meetings-doc-reference = Reference
meetings-doc-attendance = Attendance
meetings-doc-name = Name
meetings-doc-office = Office
meetings-doc-status = Attendance
meetings-doc-sign = Signature
meetings-doc-quorum = Quorum
meetings-doc-agenda = Agenda
meetings-doc-proceedings = Proceedings
meetings-doc-decisions = Decisions
meetings-doc-number = No.
meetings-doc-decision = Decision
meetings-doc-owner = Owner
meetings-doc-deadline = Deadline
meetings-doc-for = For
meetings-doc-against = Against
meetings-doc-abstained = Abstentions
meetings-doc-proof = These minutes are act { $n-text } of the ledger; anyone can check them with this code or at this address.

# Mails
meetings-mail-greeting = Dear { $name },
meetings-mail-invitation-subject = Convocation: { $title } – { $day }
meetings-mail-invitation-text = You are called to “{ $title }” ({ $unit }) on { $day } at { $time }.
meetings-mail-moved-subject = New date: { $title } – { $day }
meetings-mail-moved-text = “{ $title }” ({ $unit }) will now be held on { $day } at { $time }. Please reply again.
meetings-mail-call-subject = Call no. { $call }: { $title } – { $day }
meetings-mail-call-text = The quorum was not reached: this is call no. { $call } to “{ $title }” ({ $unit }) on { $day } at { $time }.
meetings-mail-postponed-subject = Postponed: { $title }
meetings-mail-postponed-text = “{ $title }” ({ $unit }), planned for { $day }, is postponed. A new date will follow.
meetings-mail-cancelled-subject = Cancelled: { $title }
meetings-mail-cancelled-text = “{ $title }” ({ $unit }), planned for { $day }, is cancelled.
meetings-mail-cancelled-why = Reason: { $reason }
meetings-mail-urgent = The meeting is held as urgent (article { $article }): { $reason }
meetings-mail-place = Place: { $place }
meetings-mail-video = Video: { $address }
meetings-mail-agenda = Agenda:
meetings-mail-reply = To reply and to show your check-in code (a personal link, do not share it):
meetings-mail-article = Sent under article { $article } of the statutes.
meetings-mail-due-subject = Reminder: decision { $number } is due on { $deadline }
meetings-mail-due-text =
    Dear { $name },

    Decision { $number } will soon be due: { $title }
    Deadline: { $deadline }

    { $address }
meetings-mail-overdue-subject = Overdue: decision { $number } was due on { $deadline }
meetings-mail-overdue-text =
    Dear { $name },

    Decision { $number } is overdue: { $title }
    Deadline: { $deadline }
    Please note what has been done.

    { $address }

# Reply page
meetings-reply-given = Your reply
meetings-reply-calendar = Add to the calendar
meetings-reply-qr = Check-in code
meetings-reply-qr-hint = Show this code at the door.
meetings-reply-reply = Your reply
meetings-reply-by = Who represents you
meetings-reply-note = A word to the convenor
meetings-reply-submit = Send the reply

# Communique
meetings-communique-title = { $office } chairs: { $title }
meetings-communique-lead = { $name }, { $office }, chaired on { $day } { $place }: { $title }.
meetings-communique-lead-name = { $name } chaired on { $day } { $place }: { $title }.
meetings-communique-lead-plain = On { $day } { $place }, the following was held: { $title }.
meetings-communique-political = The meeting discussed these political questions: { $themes }.
meetings-communique-organisational = On the organisational side, those present considered: { $themes }.
meetings-communique-other = Also considered: { $themes }.
meetings-communique-decisions = The meeting decided:

# Refusals
meetings-refused-state = The meeting’s present state does not allow this. Its page shows what can be done.
meetings-refused-unit = Choose an existing unit
meetings-refused-body = By the statutes this unit has no such body. Change the body or the unit.
meetings-refused-nowhere = Give a place or a video link
meetings-refused-remote = The statutes do not count presence by video: give a place
meetings-refused-video = Type a valid link beginning with https://
meetings-refused-nobody = Add at least one participant
meetings-refused-person = A person does not exist
meetings-record-meeting = Meeting
meetings-record-decision = Decision
meetings-refused-line-guest = This line cannot be read: { $line }
meetings-refused-reason = The ordinary notice is not kept: give the reason for urgency (article { $article })
meetings-refused-invoked = Choose who, by the statutes, may invoke urgency
meetings-refused-no-request = The statutes (article { $article }) let no share of the members ask for a meeting of this body: leave the field empty
meetings-refused-request-large = There are only { $members } members with a vote today, and { $asked } are said to have asked
meetings-refused-request-small = Asked by { $asked } of { $members } members with a vote today: the statutes (article { $article }) want { $needed }
meetings-refused-convenor = By the statutes (article { $article }) others convene this body: choose on whose instruction it is done
meetings-refused-convenor-vacant = Nobody holds today an office that convenes this body (article { $article }), nor deputises for one. Record the mandate first.
meetings-refused-empty = There is nobody to call: every seat is vacant. Record the mandates first.
meetings-refused-who = Say who represents
meetings-refused-oneself = Nobody represents themself
meetings-refused-deputy = This person may not represent this seat
meetings-refused-proxies = This person already represents: at most { $most }
meetings-refused-quorum = The quorum is not reached: { $there } of { $required } required (article { $article }). Complete the roll, or call again.
meetings-refused-reached = The quorum is reached: there is nothing to call again for.
meetings-refused-chair = Choose somebody to preside who is recorded as present
meetings-refused-owner = Say who answers for the decision
meetings-refused-owner-unknown = This unit has no such office
meetings-refused-deadline = The deadline lies before the meeting
meetings-refused-type = The statutes know no such type
meetings-refused-needs-vote = This type of decision has its own majority: the votes must be counted
meetings-refused-no-hands = Type the votes
meetings-refused-hands = The total { $counted } is more than the votes of those present: { $hands }
meetings-refused-chair-vote = The chair’s vote is not among the counted ones
meetings-refused-closed = This decision is closed
meetings-refused-drop-reason = Give the reason for dropping it
meetings-refused-no-draft = There is no draft yet
meetings-refused-approver = The statutes name others to approve
meetings-refused-approver-vacant = Nobody holds this office today
meetings-refused-code = This code is unknown
meetings-refused-speaker = Choose the speaker or type their name
meetings-refused-times = It ends before it begins
meetings-refused-minutes-stale = Somebody else saved a version meanwhile. What you typed is still here; save again if it is to replace theirs.

# Done
done-meetings-planned = The draft is saved. Check the invitees, then send.
done-meetings-saved = Saved.
done-meetings-convened = The convocations have left.
done-meetings-postponed = Postponed; the invitees are told.
done-meetings-called = The missing quorum is recorded and the next call sent.
done-meetings-cancelled = The meeting is cancelled.
done-meetings-said-removed = The intervention was removed.
done-meetings-opened = The meeting is open and the quorum recorded.
done-meetings-closed = The meeting is closed.
done-meetings-adopted = The decision is adopted and recorded.
done-meetings-rejected = Not adopted; this is recorded.
done-meetings-drafted = The minutes are drafted.
done-meetings-approved = The minutes are approved and in the ledger.
done-meetings-communique = The communiqué is drafted.
done-meetings-checked-in = Marked as present.
done-meetings-replied = Your reply is recorded. Thank you.

# When a meeting is held
meetings-refused-early = This meeting may be opened from { $day }, { $time }.
meetings-refused-missed = The day of this meeting, { $day }, is past and it was not opened here. If it was held, record it afterwards; if not, postpone it.
meetings-refused-other-day = Give an hour of the day of the meeting: { $day }, from { $from } to { $until }
meetings-refused-future = It cannot have ended later than now
meetings-refused-roll-early = The roll is taken from the day of the meeting, { $day }. Until then invitees reply through their own link.
meetings-refused-roll = Some lines of the roll cannot be
meetings-refused-roll-empty = No line of the roll arrived, so nothing was saved. Mark who is there, then save again.
meetings-refused-roll-gone = The list of invitees changed meanwhile, so nothing was saved. Read it again, then save.
meetings-do-record = Record afterwards
meetings-record-about = For a meeting that was held on { $day } without being opened here: complete the roll first, then give the true hours from paper. Its acts will say that it was recorded afterwards.
meetings-record-from = Opened at
meetings-record-to = Closed at
meetings-record-chair = Chair
meetings-record-chair-hint = Among those present.
meetings-record-submit = Record the meeting and its quorum
meetings-close-submit = Close the meeting
meetings-held = Held
meetings-afterwards = Recorded afterwards
meetings-story-recorded = Recorded afterwards
meetings-minutes-afterwards = The meeting was recorded afterwards, on { $day }.

# Seats and votes
meetings-later-members = By the statutes all members of the unit vote in this body, and no frozen electoral roll is attached to it: only the seats of offices are listed here, and the body cannot be convened with them alone. An assembly is convened from the page of the branch’s renewal, once its roll is frozen; otherwise, plan an ad-hoc meeting and name its participants.
meetings-later-delegates = By the statutes the delegates vote in this body. Their roll comes with the room of congresses, which is not built yet: only the seats of offices are listed here, and the body cannot be convened with them alone. Until then, plan an ad-hoc meeting and name its participants.
meetings-votes-weight = { $n ->
    [one] { $n-text } vote
   *[other] { $n-text } votes
}
meetings-weights = Votes are weighted by the statutes: { $there } votes in the room, of { $all }. The quorum counts members.
meetings-weights-how = Type votes, not hands. Seats with several votes: { $who }.
meetings-calendar-due = Due: { $title }

# Approval and sending
meetings-approvers = Who may approve today
meetings-refused-approver-held = These minutes are approved by whoever holds an office that the statutes name, or a deputy. You hold none of them today: ask one of those named here to sign in and approve.
meetings-minutes-languages = Other languages
meetings-sending-state = State
meetings-sending-proof = Proof
meetings-sending-show = Show
meetings-sending-failed = Given up
meetings-sending-outbox = Put in the outbox folder
meetings-sending-accepted = Taken by the mail server
done-meetings-recorded = The meeting is recorded with its true hours. Add its votes and decisions, then close it.

# Computed figures
meetings-metric-held = Meetings held
meetings-metric-held-formula = Number of meetings of bodies, in the unit and below it, that were really held in the period. Ad-hoc meetings and those called off or postponed do not count.
meetings-metric-decisions = Decisions carried out in time
meetings-metric-decisions-formula = Number of decisions of the unit and below it whose deadline fell in the period and that were carried out by then, divided by the number of all decisions whose deadline fell in the period. A decision that was given up counts as not carried out.
meetings-mine = My convocations
meetings-mine-unanswered = Not answered yet
personal-invitee = Convocations to meetings
personal-reply_link = Reply links
personal-intervention = Interventions
personal-meeting = Meetings chaired
