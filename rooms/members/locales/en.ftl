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
members-proof-download = Download the proof
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
job-members-follow = Following moved units in the index of members
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

# Import and export of members
members-import = Import a list
members-import-title = Import of members
members-import-lead = An XLSX, XLS, ODS or CSV file. Nothing is written before you have seen what it would do.
members-upload-file = File
members-upload-unit = Unit
members-upload-unit-hint = For rows that name none; if given, only units below it are taken. May stay empty.
members-upload-synthetic = The persons are invented
members-upload-submit = Send the file
members-imports = Earlier files
members-imports-none = No file has been imported yet.
members-imports-file = File
members-imports-when = Date
members-imports-unit = Unit
members-imports-state = State
members-import-state-columns = columns to be said
members-import-state-trying = being looked at
members-import-state-ready = ready
members-import-state-running = being imported
members-import-state-done = imported
members-import-state-undoing = being taken back
members-import-state-undone = taken back
members-import-state-broken = not readable
members-import-state-dropped = dropped
members-import-columns = What the columns hold
members-import-columns-lead = The columns were guessed from their headings. Correct what is needed; it is remembered for the next file.
members-import-column = Column
members-import-holds = Holds
members-import-sample = Examples
members-import-nothing = nothing: passed over
members-import-sheet = Sheet
members-import-sheet-choose = Choose
members-import-look = See what it would do
members-import-drop = Drop the file
members-import-twice = More than one column holds “{ $field }”.
members-import-progress = Rows read: { $read }, decided: { $done }
members-import-wait = The page refreshes by itself. You may leave it: the work goes on.
members-import-read = Rows read
members-import-created = New members
members-import-joined = New memberships of people on record
members-import-changed = Records filled in
members-import-same = On record, nothing new
members-import-suspected = Suspected duplicates
members-import-refused = Rows refused
members-import-undone = Rows taken back
members-import-reasons = What is not taken, and why
members-import-reasons-more = The first rows are shown; the rest is in the report.
members-import-line = Row
members-import-cell = Column
members-import-value = Content
members-import-because = Reason
members-import-take = Take
members-import-suspects = Those who resemble somebody on record
members-import-suspects-leave = Leave them out, but for those ticked in the list
members-import-suspects-take = Take all of them as new members
members-import-start = Import
members-import-again = Change the columns
members-import-report = Download the report
members-import-undo = Take the whole import back
members-import-undo-lead = What this file created is taken back and what it filled in is taken out, unless it was changed since. Possible before { $day }.
members-import-undo-late = The time in which this import can be taken back is over.
members-import-clean = Every row is taken.
members-column-number = Membership number
members-column-name = Full name
members-column-name-latin = Name in Latin script
members-column-given = Given name
members-column-family = Family name
members-column-given-latin = Given name in Latin script
members-column-family-latin = Family name in Latin script
members-column-gender = Sex
members-column-birth = Date of birth
members-column-identity = Identity number
members-column-phone = Phone
members-column-email = Email address
members-column-unit = Unit
members-column-category = Category of dues
members-column-profession = Group of professions
members-column-joined = Joined on
members-column-area = Area of residence
members-column-paid = Dues paid until
members-column-state = Standing
members-file-gender-f = female
members-file-gender-m = male
members-file-state-active = active
members-file-state-suspended = suspended
members-file-state-ended = ended
members-import-because-cell-error = The cell holds an error of calculation
members-import-because-cell-formula = A formula whose result was not saved: open the file and save it again
members-import-because-cell-long = The text is too long
members-import-because-day-none = There is no such day
members-import-because-formula = Text that would run as a formula
members-import-because-total = A line of totals, about nobody
members-import-because-name-missing = No name
members-import-because-name = This is not a name
members-import-because-day-hijri = A date of the Islamic calendar: write the Gregorian one
members-import-because-day-part = Not a whole date: write day, month and year
members-import-because-day-month-first = The month stands before the day: write the day first
members-import-because-day = This is not a date
members-import-because-born-when = An unlikely date of birth
members-import-because-future = This day is yet to come
members-import-because-joined-unborn = Joined before being born
members-import-because-young = Younger than the statutes ask: { $n }
members-import-because-scientific = A number that the spreadsheet has rounded; its last digits are lost
members-import-because-phone-several = Several telephone numbers in the cell
members-import-because-phone-short = The number is too short; digits: { $n }
members-import-because-phone-long = The number is too long; digits: { $n }
members-import-because-phone = This is not a telephone number
members-import-because-email = This is not an email address
members-import-because-identity = This is not an identity number
members-import-because-identity-shape = Not the shape of an identity number
members-import-because-number = This is not a membership number
members-import-because-word = A word that is not known here
members-import-because-unit-missing = No unit is named
members-import-because-unit-unknown = An unknown unit
members-import-because-unit-several = Several units are called so: write its code
members-import-because-unit-not-joined = One does not join this unit
members-import-because-area-unknown = An unknown area
members-import-because-area-several = Several areas are called so
members-import-because-ended = A membership that has ended
members-import-because-number-taken = The membership number is somebody else’s
members-import-because-identity-taken = The identity number is on record for somebody else
members-import-because-two-persons = The membership number and the identity number lead to two persons
members-import-because-repeats = Repeats row { $line }
members-import-because-resembles = Resembles row { $line }: name and birth, telephone or email
members-import-because-alike-name = Name and date of birth of a member on record: { $number }
members-import-because-alike-phone = The telephone of a member on record: { $number }
members-import-because-alike-email = The email address is on record in this unit { $number }
members-import-because-differs = Differs from the record; the record was kept
members-import-because-changed-since = The record was changed after the import and was left
members-import-because-in-use = Other records lead to it; it was left
members-import-file-empty = The file is empty
members-import-file-no-rows = No row below the headings (row { $row })
members-import-file-pdf = This is a PDF: send the spreadsheet itself
members-import-file-picture = This is a picture
members-import-file-office = This is another kind of document: save it as XLSX or CSV
members-import-file-html = This is a web page under the name of a spreadsheet: open it and save it as XLSX
members-import-file-archive = This is an archive: send what is in it
members-import-file-binary = This is not a spreadsheet
members-import-file-password = The file is protected by a password: save it without
members-import-file-large = The file is too large (megabytes: { $n })
members-import-file-bomb = The file unpacks beyond all measure
members-import-file-rows = Too many rows ({ $n })
members-import-file-columns = Too many columns ({ $n }) in row { $row }
members-import-file-line = Row { $row } does not end: a quotation mark is not closed
members-import-file-twice = Two columns with one heading { $name }: { $first } and { $second }
members-import-file-sheet = There is no sheet called { $name }
members-import-file-encoding = The encoding does not fit in row { $row }
members-import-file-mixed = Two encodings in one file, from row { $row } on
members-import-file-unclear = The encoding cannot be told: save the file as UTF-8 or XLSX
members-import-file-broken = The file is broken
members-import-file-unreadable = The file could not be read
members-import-file-no-names = No column of names: say what the columns hold
members-import-file-gone = The file is no longer there: send it again
members-import-notice-above = Rows above the headings, not read: { $n }
members-import-notice-merged = Merged cells { $range }: the value counts for the first one only
members-import-notice-more-merged = More merged cells: { $n }
members-import-notice-sheets = Other sheets, not read: { $names }
members-import-notice-hidden = Hidden sheets, not read: { $names }
members-import-notice-encoding = The encoding claims to be { $claimed } and is { $found }
members-import-notice-unnamed = Column { $column } has no heading
members-export = Export
members-export-title = Export of the list of members
members-export-lead = The list holds those whom the page shows, with the same filters. Every export is written down, and those in it see it.
members-exporting-columns = Columns
members-exporting-identities = Identity numbers
members-exporting-reason = What for
members-exporting-reason-hint = Needed where identity numbers are asked for.
members-exporting-format = Format
members-exporting-submit = Download
members-export-refused-reason = Write what for: identity numbers are not handed out without.
members-export-refused-identities = You may not see identity numbers.
members-export-refused-columns = Choose one column at least.
done-members-import-dropped = The file was dropped.
act-members-imported = A list of members was imported
act-members-import-undone = An import of members was taken back
fact-created = New
fact-joined = Memberships added
fact-changed = Records filled in
fact-undone = Taken back
fact-left = Left
subject-member-import = Import
subject-member-export = Export
audit-action-members-import-file = Sending a file to import
audit-action-members-import-start = Beginning an import
audit-action-members-import = Import of members
audit-action-members-import-undo = Asking to take an import back
audit-action-members-import-undone = Taking an import back
audit-action-members-import-drop = Dropping a file
audit-action-members-export = Export of a list of members
job-members-import = Import of members
job-members-imports = Removal of old files to import
actor-imports = Import of members
