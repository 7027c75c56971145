# The room of members.
room-members = Members
members-nav = Register of members
members-title = Register of members
members-enter = Enter a member
members-enter-lead = For a membership that exists already, in a register kept before. A new wish to join goes into the list of applications.
members-edit = Correct the record
members-applications = Applications
members-application-new = Enter an application on paper
members-transfers = Transfers
members-rolls = Electoral rolls
members-article = article { $article }

# Words of states
members-standing-active = active
members-standing-suspended = suspended
members-standing-ended = ended
members-standing-all = all
members-stage-unconfirmed = address not confirmed
members-stage-sponsors = waiting for sponsors
members-stage-open = to be decided
members-stage-admitted = admitted
members-stage-refused = refused
members-stage-appealed = under appeal
members-stage-rejected = refused for good
members-stage-withdrawn = withdrawn
members-gender-f = female
members-gender-m = male
members-why-resigned = resignation
members-why-expelled = expulsion
members-why-died = death
members-why-transferred = transfer
members-why-moved = moved away
members-why-erased = erasure of data
members-channel-web = public form
members-channel-paper = paper
members-entitlement-vote = to vote
members-entitlement-stand = to stand
members-event-entered = Entered from an earlier register
members-event-admitted = Admission
members-event-corrected = Correction of the record
members-event-suspended = Suspension
members-event-reinstated = End of the suspension
members-event-ended = End of the membership
members-event-transfer-asked = Transfer asked for
members-event-transfer-refused = Transfer not carried out
members-event-transferred = Transfer
members-event-renumbered = New number
members-event-merged = Records merged
members-event-unmerged = Merge undone
members-event-erased = Data erased
members-transfer-asked = waiting for consent
members-transfer-done = done
members-transfer-refused = refused
members-transfer-withdrawn = withdrawn
members-transfer-consent = Consent
members-transfer-refuse = Refuse or withdraw
members-transfer-reason = Reason

# List
members-table-caption = List of members
members-table-empty = No members here yet. Begin by entering a member or by taking applications.
members-table-name = Name
members-table-number = Membership no.
members-table-unit = Unit
members-table-standing = Standing
members-table-since = Since
members-filter-unit = Unit and those under it
members-filter-standing = Standing
members-filter-gender = Sex
members-filter-profession = Group of professions
members-filter-age_from = Age from
members-filter-age_to = Age to
members-filter-seniority = Member for at least
members-filter-office = Office held
members-years = { $n ->
    [one] { $n-text } year
   *[other] { $n-text } years
}

# Record
members-memberships = Memberships
members-memberships-none = No membership that you may see.
members-history = History
members-history-none = Nothing has been recorded yet.
members-facts = Record
members-since = Seniority since
members-joined = In the unit since
members-until = End
members-kept-by = Record kept by
members-open-person = Page of the person
members-open-record = Open the record
members-identity-open = Show the number
members-identity-sealed = kept encrypted
members-read-note = Every opening of this record is written down and shown to the member.
members-right-vote = Right to vote today
members-right-stand = Right to stand today
members-right-yes = yes
members-right-no = no
members-reason-no-member = no membership in the unit on that day
members-reason-suspended = the membership is suspended
members-reason-seniority = not a member for long enough: since { $since }, long enough from { $enough } on
members-reason-age = { $n ->
    [one] under one year of age
   *[other] under { $n-text } years of age
}
members-reason-birth = the day of birth is not known
members-reason-dues-until = dues are not paid from { $day } on
members-reason-dues = no dues were ever paid
members-erased = data erased

# Forms of a person who joins
members-entry-unit = Unit
members-entry-person = Person on record
members-entry-name = Full name
members-entry-gender = Sex
members-entry-birth_day = Day of birth
members-entry-email = Mail address
members-entry-phone = Telephone
members-entry-profession = Group of professions
members-entry-profession-hint = Groups of the organisation; nobody asks for an income.
members-entry-area = Place of residence
members-entry-category = Category of dues
members-entry-identity = Identity card no.
members-entry-identity-hint = Kept encrypted; only those with the right read it.
members-entry-number = Membership no.
members-correction-name = Full name
members-correction-gender = Sex
members-correction-birth_day = Day of birth
members-correction-email = Mail address
members-correction-phone = Telephone
members-correction-profession = Group of professions
members-correction-profession-hint = Groups of the organisation; nobody asks for an income.
members-correction-area = Place of residence
members-correction-category = Category of dues
members-correction-identity = Identity card no.
members-correction-identity-hint = Kept encrypted; only those with the right read it.
members-correction-number = Membership no.
members-paper-unit = Unit
members-paper-name = Full name
members-paper-gender = Sex
members-paper-birth_day = Day of birth
members-paper-email = Mail address
members-paper-phone = Telephone
members-paper-profession = Group of professions
members-paper-profession-hint = Groups of the organisation; nobody asks for an income.
members-paper-area = Place of residence
members-paper-category = Category of dues
members-paper-identity = Identity card no.
members-paper-identity-hint = Kept encrypted; only those with the right read it.
members-join-name = Full name
members-join-gender = Sex
members-join-birth_day = Day of birth
members-join-email = Mail address
members-join-phone = Telephone
members-join-profession = Group of professions
members-join-profession-hint = Groups of the organisation; nobody asks for an income.
members-join-area = Place of residence
members-join-category = Category of dues
members-join-identity = Identity card no.
members-join-identity-hint = Kept encrypted; only those with the right read it.
members-entry-person-hint = Leave empty for somebody new, and fill in name and sex.
members-entry-number-hint = Leave empty for the next number.
members-entry-joined = In the unit since
members-entry-since = Seniority since
members-entry-since-hint = If it is earlier than the day of joining this unit.
members-entry-reference = Reference
members-entry-reference-hint = The register and page, or the decision.
members-entry-reason = Remark
members-entry-submit = Enter
members-correction-reason = Reason for the correction
members-correction-number-hint = The old number keeps leading to the member.
members-correction-submit = Save
members-paper-received = Received on
members-paper-sponsors = Membership numbers of the sponsors
members-paper-sponsors-hint = Separated by commas.
members-paper-declared = The declaration that nothing incompatible holds is signed
members-paper-condition = The condition of the unit is met
members-paper-words = What the application says
members-paper-submit = Enter
members-join-title = Join { $unit }
members-join-lead = Fill in this form, then confirm your address from the letter that you will get. Nobody sees the application before that.
members-join-sponsors = Membership numbers of your sponsors
members-join-sponsors-hint = Separated by commas. A letter will ask them to confirm.
members-join-words = A few words from you
members-join-declared = I declare that nothing incompatible named above holds
members-join-condition = I declare that I meet the condition named above
members-join-consent = I agree that these data are used to decide on my application and to keep my membership. I can see and correct them, and ask for their erasure, at any time.
members-join-submit = Send the application
members-join-sent = One more step
members-join-sent-text = We have sent a letter to the address you gave. Open its link to confirm your application within seven days.
members-declares-not = Incompatible with membership: { $what }.
members-declares = Condition of joining: { $what }.
members-takes-professions = Groups that are taken: { $what }.

# Links
members-confirm-title = Confirm the application
members-confirm-lead = By confirming this address you hand the application to { $unit }.
members-confirm-submit = Confirm
members-support-title = Support an application
members-support-lead = You are named as a sponsor of { $applicant }, who asks to join { $unit }. Do you support this?
members-support-submit = Support
members-support-done = Thank you, your support is recorded.
members-mine-title = Your application
members-mine-stage = Where it stands
members-appeal-title = Appeal
members-appeal-words = Grounds of the appeal
members-appeal-submit = Appeal
members-withdraw = Withdraw the application

# Applications
members-applications-table-caption = List of applications
members-applications-table-empty = No application waits for a decision.
members-applications-table-name = Name
members-applications-table-unit = Unit
members-applications-table-received = Received
members-applications-table-due = Due before
members-applications-table-stage = Stage
members-applications-filter-stage = Stage
members-late = late
members-application-facts = Application
members-application-channel = Came by
members-application-due = Decision due before
members-application-decided = Decided on
members-application-appealed = Appealed on
members-decision-title = Decision
members-decision-body = Deciding body: { $body }
members-decision-outcome = Decision
members-decision-admit = Admit
members-decision-refuse = Refuse
members-decision-day = Day of the decision
members-decision-reference = No. of the decision or minutes
members-decision-reason = Reasons
members-decision-reason-hint = The applicant gets this text; a refusal needs one.
members-decision-number = Membership no.
members-decision-number-hint = Leave empty for the next number.
members-decision-submit = Record the decision
members-sponsors = Sponsors
members-sponsors-needed = { $n ->
    [one] One sponsor is asked for
   *[other] { $n-text } sponsors are asked for
}
members-sponsor-yes = confirmed
members-sponsor-waits = not confirmed

# Changes
members-suspend = Suspend
members-suspension-from = From
members-suspension-until = Until (this day counts again)
members-suspension-reference = No. of the decision
members-suspension-reason = Reasons
members-suspension-submit = Record the suspension
members-reinstate = End the suspension
members-reinstatement-day = From
members-reinstatement-reason = Reasons
members-reinstatement-submit = Record
members-end = End the membership
members-ending-why = Why
members-ending-day = First day without membership
members-ending-reference = Reference
members-ending-reference-hint = The number of the decision for an expulsion, or the date of the letter.
members-ending-reason = Remark
members-ending-submit = Record
members-transfer = Transfer
members-transfer-form-to = To the unit
members-transfer-form-reason = Reason
members-transfer-form-submit = Ask for the transfer
members-transfers-table-caption = List of transfers
members-transfers-table-empty = No transfers here. One is asked for on the member’s record.
members-transfers-table-name = Name
members-transfers-table-from = From
members-transfers-table-to = To
members-transfers-table-asked = Asked
members-transfers-table-state = State
members-transfers-table-actions = Actions

# Rolls
members-roll-freeze = Freeze a roll
members-roll-lead = The roll is frozen as it was on a day, and a commitment to it is written into the ledger of acts: it cannot change any more without being noticed.
members-roll-unit = Unit
members-roll-entitlement = Right
members-roll-day = Day
members-roll-size = Entries
members-roll-root = Root
members-roll-article = Article
members-roll-submit = Freeze the roll
members-roll-title = Electoral roll: { $unit }
members-rolls-table-caption = Electoral rolls
members-rolls-table-empty = No roll was frozen yet. Begin by freezing one before an election.
members-rolls-table-unit = Unit
members-rolls-table-entitlement = Right
members-rolls-table-day = Day
members-rolls-table-size = Entries
members-roll-table-caption = Entries of the roll
members-roll-table-empty = No entries on this page.
members-roll-table-position = Position
members-roll-table-name = Name
members-roll-table-number = Membership no.
members-roll-table-unit = Unit
members-proof-title = Proof of the entry
members-proof-lead = This path proves that the entry is part of the frozen roll: hash the entry with its salt, climb to the root, and compare it with the act’s.
members-proof-sound = sound
members-proof-broken = broken
members-proof-salt = Salt
members-proof-file = To keep, and to check elsewhere
members-proof-act = The act in the ledger

# Refusals
members-refused-not-joined = One does not join this unit.
members-refused-no-birth-day = Give the day of birth: the statutes ask for an age.
members-refused-age = { $n ->
    [one] The statutes ask for at least one year of age
   *[other] The statutes ask for at least { $n-text } years of age
}
members-refused-declared = The declaration that nothing incompatible holds is needed.
members-refused-condition = The condition of the unit has to be declared.
members-refused-profession = This unit does not take this group of professions.
members-refused-sponsors = { $n ->
    [one] At least one sponsor is needed
   *[other] At least { $n-text } sponsors are needed
}
members-refused-number = This is not a valid membership number.
members-refused-number-taken = This number is taken.
members-refused-identity = This is not a valid identity number.
members-refused-identity-taken = This number is on record for somebody else. Check it, or ask the secretariat.
members-refused-phone = This is not a valid telephone number.
members-refused-already = The membership in this unit exists already.
members-refused-unknown = The statutes have no such choice.
members-refused-day = This day is not possible here.
members-refused-not-now = This is not possible as things stand.
members-refused-other-body = A body of a unit above decides this; its decisions are recorded there.
members-refused-too-long = This is longer than the statutes allow.
members-refused-no-transfer = Choose another unit.
members-refused-transfer-pending = A transfer was asked for already.
members-refused-nobody = Nobody meets the conditions on this day: there is no roll to freeze.
members-refused-reason = A refusal needs reasons.

# Done
done-members-entered = The member was entered.
done-members-entered-known = The membership was added to a person on record.
done-members-corrected = The record was corrected.
done-members-applied = The application was entered.
done-members-admitted = The admission was recorded.
done-members-application-refused = The refusal was recorded, and the applicant is told.
done-members-suspended = The suspension was recorded.
done-members-reinstated = The end of the suspension was recorded.
done-members-ended = The end of the membership was recorded.
done-members-transfer-asked = The transfer was asked for.
done-members-transferred = The transfer was carried out.
done-members-transfer-ended = The transfer will not take place; this was recorded.
done-members-roll-frozen = The roll was frozen.
done-members-confirmed = Thank you, your address is confirmed and the application handed over.
done-members-withdrawn = The application was withdrawn.
done-members-appealed = The appeal was made.

# Acts and audit
act-membership-entered = A membership was entered from an earlier register
act-membership-admitted = A member was admitted
act-membership-refused = An application was refused
act-membership-suspended = A membership was suspended
act-membership-reinstated = A suspension ended
act-membership-ended = A membership ended
act-membership-transferred = A membership was transferred
act-roll-frozen = An electoral roll was frozen
fact-entitlement = Right
fact-value-entitlement-vote = to vote
fact-value-entitlement-stand = to stand
fact-size = Entries
fact-root = Root
fact-since = Since
subject-membership = Membership
subject-application = Application
subject-member = Member
subject-roll = Electoral roll
subject-transfer = Transfer
audit-action-members-enter = Entering a member
audit-action-members-correct = Correcting a member
audit-action-members-suspend = Recording a suspension
audit-action-members-reinstate = Recording the end of a suspension
audit-action-members-end = Recording the end of a membership
audit-action-members-apply = Entering an application
audit-action-members-confirm = Confirming an application
audit-action-members-support = Supporting an application
audit-action-members-withdraw = Withdrawing an application
audit-action-members-appeal = Appeal
audit-action-members-decide = Deciding on an application
audit-action-members-transfer-ask = Asking for a transfer
audit-action-members-transfer = Transfer
audit-action-members-transfer-refuse = Ending a transfer
audit-action-members-freeze-roll = Freezing a roll
audit-action-members-read = Reading a member’s record
audit-action-members-read-application = Reading an application
audit-action-members-read-roll = Reading a roll
job-members-sweep = Ends of applications and suspensions
actor-members = Register of members

# Letters
members-mail-confirm-subject = Confirm your application
members-mail-confirm-text =
    Dear { $name },

    An application to join { $unit } gives this address. To confirm it, open this link within seven days:

    { $address }

    If it is not yours, do nothing: it will be forgotten by itself.

    { $organisation }
members-mail-support-subject = Sponsoring an application
members-mail-support-text =
    Dear { $name },

    You are named as a sponsor of { $applicant }, who asks to join { $unit }. If you support this, open this link:

    { $address }

    { $organisation }
members-mail-admitted-subject = Your application is accepted
members-mail-admitted-text =
    Dear { $name },

    Your application to join { $unit } is accepted. Your membership no.: { $number }

    Welcome.

    { $organisation }
members-mail-refused-subject = Your application
members-mail-refused-text =
    Dear { $name },

    Your application to join { $unit } was not accepted.

    Reasons: { $reason }

    You can look at it and appeal by this link:

    { $address }

    { $organisation }
members-mail-rejected-subject = Your application
members-mail-rejected-text =
    Dear { $name },

    Your application to join { $unit } was not accepted, and this decision is final.

    Reasons: { $reason }

    { $organisation }
