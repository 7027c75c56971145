# The room of members.
# One's own page, and privacy.
members-me-mine = My data
members-me-data = My data, and correcting it
members-me-consents = My consents
members-me-reads = Who has read my data
members-me-export = A copy of all my data
members-me-erasure = Erasing my data
members-me-name = Name
members-me-number = Membership no.
members-me-birth = Day of birth
members-me-gender = Sex
members-me-gender-f = Female
members-me-gender-m = Male
members-me-email = Mail address
members-me-identity = Identity number
members-me-identity-kept = Kept sealed; opened only for a reason, which is written down
members-me-units = Units
members-me-since = Member since
members-me-joined = Joined the unit
members-me-until = Until
members-me-why-ended = Why it ended
members-me-standing = Standing
members-me-standing-active = Active
members-me-standing-suspended = Suspended
members-me-standing-ended = Ended
members-me-ended-resigned = Resignation
members-me-ended-expelled = Expulsion
members-me-ended-died = Death
members-me-ended-transferred = Transfer to another unit
members-me-ended-moved = Moved away
members-me-ended-erased = Erasure
members-me-dues = Dues
members-me-dues-exempt = Exempt
members-me-dues-until = Paid before { $day }
members-me-dues-none = No payment on record
members-me-memberships = My memberships
members-me-memberships-none = No membership is on record in your name.
members-me-member-since = Since { $day }
members-me-history = History
members-me-history-none = Nothing is recorded yet.
members-me-act = The act
members-me-event-entered = Entered from an earlier register
members-me-event-admitted = Admitted
members-me-event-corrected = Data corrected
members-me-event-suspended = Suspended
members-me-event-reinstated = Reinstated
members-me-event-ended = Ended
members-me-event-transfer-asked = Transfer asked for
members-me-event-transfer-refused = Transfer not made
members-me-event-transferred = Transferred
members-me-event-renumbered = New membership number
members-me-event-merged = Records merged
members-me-event-unmerged = Merge undone
members-me-event-erased = Data erased
members-me-known = What is on record
members-me-own-title = What you change yourself
members-me-own-lead = These changes hold at once, and are noted in your history.
members-me-officer-lead = Name, day of birth and sex are corrected by an officer, when you ask for it.
members-me-own-phone = Telephone
members-me-own-profession = Profession
members-me-own-area = Area of residence
members-me-own-area-hint = Type the name of the commune or province
members-me-own-submit = Save
members-me-phone-bad = Type a whole telephone number, for example 0612345678
done-members-me-saved = The changes are saved.
members-me-address-title = Change the mail address
members-me-address-lead = A link goes to the new address, and nothing changes before you open it. The address you sign in with has its own page.
members-me-address-email = New address
members-me-address-submit = Send the link
members-me-address-take-submit = Take this address
done-members-me-address-sent = The link is on its way to the new address; it is good for a day.
done-members-me-address-taken = The mail address is changed.
members-me-correction-title = Ask for a correction
members-me-correction-lead = Correct what is wrong and leave the rest as it is.
members-me-correction-waits = A request for correction is waiting
members-me-correction-earlier = Earlier request
members-me-correction-name = Full name
members-me-correction-birth_day = Day of birth
members-me-correction-gender = Sex
members-me-correction-words = What to know
members-me-correction-words-hint = For example the paper that shows it
members-me-correction-submit = Send the request
done-members-me-correction-asked = The request went to the unit that keeps your record.
members-me-take-back = Take it back
done-members-me-taken-back = It is taken back.
members-me-asked = Asked on
members-me-decided = Decided on
members-me-reason = Reason
members-me-state = State
members-me-words = In the person’s words
members-me-state-asked = Waiting for a decision
members-me-state-marked = Set for its day
members-me-state-done = Done
members-me-state-granted = Granted
members-me-state-refused = Refused
members-me-state-withdrawn = Taken back
members-me-reads-lead = Every reading of your record is written down, to the minute, with the office it was read in.
members-me-reads-caption = Who has read my data
members-me-reads-empty = Nobody else has opened your record.
members-me-reads-at = When
members-me-reads-who = In the office of
members-me-reads-unit = Unit
members-me-reads-what = What was read
members-me-reads-account = An authorised account
members-read-record = The record
members-read-person = The person’s page
members-read-identity = The identity number
members-read-application = The application
members-read-export = A file taken out
members-card-title = Membership card
members-card-open = Open the card
members-card-none = Your card has not been issued yet.
members-card-issue = Issue the card
members-card-issued = Issued
members-card-check = What a scan shows
members-card-code = Code to check the card
members-card-code-lead = Whoever scans this code sees only “valid” or “not valid”, and the time of the check.
members-card-pdf = The card as PDF
members-card-renew-title = Renew the code
members-card-renew-lead = If the card is lost or copied, renew its code: the old one stops being valid at once.
members-card-renew = Renew the code
members-card-note = To check whether this card is valid, scan the code.
members-card-valid = Valid card
members-card-not-valid = Card not valid
members-card-checked = Checked on { $at }
members-card-says-no-more = This page shows no name, no number and no unit.
done-members-card-issued = The card is issued.
done-members-card-renewed = The code is renewed; the old one is not valid any more.
members-consents-lead = You give or withdraw your consent whenever you like; the date and the version of the text are kept.
members-consents-none = No consent is asked of you at present.
members-consent-unsaid = Not given
members-consent-given = Given
members-consent-outdated = Given to an earlier text
members-consent-withdrawn = Withdrawn
members-consent-give = Give consent
members-consent-withdraw = Withdraw consent
members-consent-version = Version of the text: { $version }
members-consent-history = What you said
members-consent-was-given = Given on { $at } (version { $version })
members-consent-was-withdrawn = Withdrawn on { $at } (version { $version })
done-members-consent-given = Your consent is noted.
done-members-consent-withdrawn = The withdrawal of your consent is noted.
members-export-lead = An archive of everything that is kept about you: your record, memberships, consents, mails to you, and what you did here.
members-export-files = It holds a page to read (data.html) and a version for machines (data.json).
members-export-take = Download the copy
members-export-title = Everything that is kept about me
members-export-intro = This is all the data that this system keeps about the person this copy was given to.
members-erasure-lead = You may ask for your data to be erased. Your memberships end and your account is closed; what is left are numbers and years that point to nobody.
members-erasure-days = { $n ->
    [one] Once granted, { $n-text } day passes before anything is erased; until then you can take it back.
   *[other] Once granted, { $n-text } days pass before anything is erased; until then you can take it back.
}
members-erasure-holds = What stands against erasing now
members-erasure-holds-lead = You may ask, but erasing waits until this is over:
members-erasure-waits = Request for erasure
members-erasure-earlier = Earlier request for erasure
members-erasure-ground = Ground
members-erasure-due = Not erased before
members-erasure-held = What stood against it
members-erasure-ended = Ended on
members-me-erase-words = In your words
members-me-erase-words-hint = Optional; erased with the rest
members-me-erase-sure = I ask for my data to be erased, and know that this ends my membership
members-me-erase-submit = Ask for erasure
done-members-erasure-asked = The request for erasure is recorded.
done-members-erasure-granted = The request is granted; the person is told the day.
done-members-erasure-refused = The request is refused; the person is told the reason.
members-hold-mandate = A mandate is running
members-hold-application = An application or an appeal is not decided
members-hold-transfer = A transfer is under way
members-hold-dues = Dues are open, and may be claimed before { $day }
members-held-mandate = Mandate
members-held-application = Application or appeal
members-held-transfer = Transfer
members-held-dues = Dues
members-ground-request = At the person’s request
members-ground-ended = Membership ended long ago
members-ground-refused = Application not admitted
members-mail-address-subject = { $organisation }: confirm your mail address
members-mail-address-text =
    Hello { $name },

    To put this address on your record, open this link within a day:
    { $link }

    If you did not ask for this, do nothing.

    { $organisation }
members-mail-erasure-marked-subject = { $organisation }: your data
members-mail-erasure-marked-text =
    Hello { $name },

    The period for which we keep your data is over. It will not be erased before { $day }. If you wish it to stay, open your page before that day:
    { $link }

    { $organisation }
members-mail-erasure-granted-subject = { $organisation }: request for erasure granted
members-mail-erasure-granted-text =
    Hello { $name },

    Your request for erasure is granted. Your data will not be erased before { $day }; until then you can take it back:
    { $link }

    { $organisation }
members-mail-erasure-refused-subject = { $organisation }: request for erasure
members-mail-erasure-refused-text =
    Hello { $name },

    Your request for erasure is not granted, for this reason:
    { $reason }

    The details are on your page:
    { $link }

    { $organisation }
members-refused-correction-nothing = Nothing you ask for differs from what is on record
members-refused-correction-pending = A request is waiting already
members-refused-erasure-pending = There is a request for erasure already.
members-refused-link-spent = This link was used or is too old. Ask for another on your page.
members-refused-many-links = Too many links were sent today; try again tomorrow
members-refused-same-address = That is the address on record already
members-refused-purpose = Type a code of small Latin letters and digits, for example news
members-refused-same-text = The text has not changed
members-refused-seen = Open the page again and look at what would be erased.
members-privacy = Privacy
members-privacy-reads = Readings
members-privacy-consents = Texts of consent
members-privacy-rules = Periods of retention
members-erasures-title = Erasures asked for or set
members-erasures-caption = Erasures asked for or set
members-erasures-empty = No request is waiting and nothing is set to be erased.
members-erasures-subject = About
members-erasures-ground = Ground
members-found-subject = About
members-found-ground = Ground
members-erasures-state = State
members-erasures-asked = Date
members-erasures-due = Not before
members-erasures-held = Held by
members-erasure-title = Erasure
members-erasure-person = A person
members-erasure-application = An application
members-erasure-decide-decision = Decision
members-erasure-decide-reason = Reason
members-erasure-decide-reason-hint = Needed for a refusal; sent to the person
members-erasure-decide-submit = Record the decision
members-answer-grant = Grant
members-answer-refuse = Refuse
members-run-title = What the next run would take
members-run-lead = { $n ->
    [one] What is past its time is marked, the people are told, and nothing is erased before { $n-text } day has passed.
   *[other] What is past its time is marked, the people are told, and nothing is erased before { $n-text } days have passed.
}
members-run-would-stop = { $n ->
    [one] { $n-text } record is over the limit: the nightly run stops until you allow it here.
   *[other] { $n-text } records are over the limit: the nightly run stops until you allow it here.
}
members-run-found = Past its time
members-run-due = Marked and due
members-run-reads = Lines of the log of readings
members-run-corrections = Old requests for correction
members-run-now = Run now
members-run-run = Done
members-run-stopped = Stopped
done-members-run-done = The run is done; its report is at the foot of the page.
done-members-run-stopped = The run stopped: there is more to erase now than you saw.
members-found-caption = What is past its time
members-found-empty = Nothing is past its time.
members-found-unit = Unit
members-found-since = Since
members-found-holds = What stands against it
members-runs-title = Reports
members-runs-caption = Reports of runs
members-runs-empty = Nothing has run yet. It runs by itself every night.
members-runs-at = When
members-runs-who = By
members-runs-state = State
members-runs-found = Past its time
members-runs-held = Held
members-runs-marked = Marked
members-runs-erased = Erased
members-runs-kept = Due, but held
members-runs-reads = Readings
members-runs-corrections = Corrections
members-rules-ended_months = Months after the last membership ended
members-rules-refused_months = Months after an application was refused or taken back
members-rules-reads_months = Months that readings are kept
members-rules-corrections_months = Months that requests for correction are kept
members-rules-holding_days = Days between marking and erasing
members-rules-dues_months = Months during which open dues may be claimed
members-rules-most = The most one run may take
members-rules-most_percent = The largest share of members one run may take (%)
members-rules-submit = Save
done-members-rules-saved = The periods are saved.
members-reads-caption = Readings
members-reads-empty = No reading is recorded yet.
members-reads-at = When
members-reads-who = In the office of
members-reads-member = Membership no.
members-reads-what = What was read
members-reads-unit = Unit
members-reads-filter-what = What was read
members-reads-filter-from = From
members-reads-filter-to = To
members-texts-caption = Texts of consent
members-texts-empty = No texts yet. Begin by adding a purpose that consent is asked for.
members-texts-title = Purpose
members-texts-purpose = Code
members-texts-version = Version
members-texts-published = Published
members-texts-state = State
members-texts-actions = Actions
members-text-asked = Asked for
members-text-retired = Asked no more
members-text-change = New text
members-text-retire = Ask no more
members-text-new = Add a purpose or a text
members-text-purpose = Code
members-text-purpose-hint = Small Latin letters; it never changes
members-text-title = Purpose
members-text-body = The text that is consented to
members-text-submit = Publish
done-members-text-published = The text is published. Consents to the text before do not hold for it.
done-members-text-retired = This consent is asked for no more.
members-corrections-nav = Requests for correction
members-corrections-title = Requests for correction
members-corrections-caption = Requests for correction
members-corrections-empty = No request for correction is waiting.
members-corrections-member = Member
members-corrections-unit = Unit
members-corrections-asked = Asked on
members-correction-title = Request for correction
members-correction-stands = What is on record
members-correction-wished = What is asked for
members-correction-decide-decision = Decision
members-correction-decide-reason = Reason
members-correction-decide-reason-hint = Needed for a refusal; the person sees it
members-correction-decide-submit = Record the decision
done-members-correction-granted = The correction is made.
done-members-correction-refused = The request is refused.
members-identity-title = Identity number
members-identity-why = Why it is read
members-identity-why-hint = The reason is written down, and the person sees the reading
members-identity-check = Checking an identity
members-identity-roll = Drawing up an electoral roll
members-identity-authority = A competent authority asks
members-identity-correction = Correcting a mistake
members-identity-submit = Show the number
members-identity-noted = This reading is written down.
members-identity-none = No number is on record.
members-invite-title = Invite to open an account
members-invite-lead = An invitation to open an account goes to the address on record; there the member finds their page and card:
members-invite-has-one = There is an account already.
members-invite-no-address = There is no mail address on record, or the membership has ended. Add the address to the record first.
members-invite-submit = Send the invitation
done-members-invited = The invitation is sent.
act-member-erased = Data was erased, past its period or on request
fact-ground = Ground
fact-value-ground-request = At the person’s request
fact-value-ground-ended = Membership ended long ago
fact-value-ground-refused = Application not admitted
audit-action-members-ask-correction = Correction asked for
audit-action-members-take-back-correction = Request for correction taken back
audit-action-members-decide-correction = Correction decided
audit-action-members-ask-erasure = Erasure asked for
audit-action-members-take-back-erasure = Request for erasure taken back
audit-action-members-decide-erasure = Erasure decided
audit-action-members-erase = Data erased
audit-action-members-card = Membership card issued
audit-action-members-consent = Consent given or withdrawn
audit-action-members-consent-text = Text of consent published
audit-action-members-invite = Member invited to open an account
audit-action-members-offer-address = Change of mail address asked for
audit-action-members-own-data = Data corrected by the member
audit-action-members-own-export = Copy of one’s own data
audit-action-members-reseal = Data sealed with another key
audit-action-members-retention = Retention run
audit-action-members-retention-rules = Periods of retention changed
audit-action-members-export-reads = Readings taken out
audit-action-members-identity = Identity number read
job-members-retention = Retention of data
job-members-reseal = Sealing with the present key
actor-retention = The program (retention)
personal-member = Member
personal-member_card = Membership card
personal-consent = Consents
personal-member_address = Addresses to confirm
personal-correction_request = Requests for correction
personal-erasure = Erasures
personal-member_read = Who has read the data
personal-application_sponsor = Applications you supported
personal-application = Applications
personal-transfer = Transfers
personal-membership_event = History
personal-membership_suspension = Suspensions
personal-dues_standing = Dues
personal-roll_entry = Electoral rolls
personal-member_number = Membership numbers
personal-membership = Memberships
personal-cash_entry = Entries of the cash book
personal-bank_line = Lines of bank statements
personal-dues_payment = Dues paid
personal-dues_exemption = Exemptions
personal-dues_category = Categories of dues
personal-column-id = Identifier
personal-column-year = Year
personal-column-means = Means of payment
personal-column-amount = Amount
personal-column-party = Other party
personal-column-paid_from = Paid from
personal-column-from_day = From
personal-column-ended_at = Ended on
personal-column-line = Line
personal-column-person_id = Person
personal-column-unit_id = Unit
personal-column-unit_path = Place of the unit
personal-column-name = Name
personal-column-honorific = Form of address
personal-column-form = Form
personal-column-birth_day = Day of birth
personal-column-email = Mail address
personal-column-lang = Language
personal-column-biography = Biography
personal-column-photo = Photo
personal-column-synthetic = Invented
personal-column-created_at = Created
personal-column-updated_at = Changed
personal-column-kind = Kind
personal-column-value = Value
personal-column-note = Note
personal-column-number = Number
personal-column-since = Since
personal-column-gender = Sex
personal-column-profession = Profession
personal-column-area = Area
personal-column-phone = Telephone
personal-column-state = State
personal-column-joined = Joined
personal-column-until_day = Until
personal-column-end_reason = Why it ended
personal-column-category = Category
personal-column-day = Day
personal-column-reason = Reason
personal-column-body = Text or body
personal-column-reference = Reference
personal-column-detail = Detail
personal-column-office = Office
personal-column-at = When
personal-column-what = What
personal-column-words = Words
personal-column-channel = Channel
personal-column-received_day = Received
personal-column-decided_day = Decided
personal-column-decided_at = Decided
personal-column-asked_at = Asked
personal-column-purpose = Purpose
personal-column-given = Given
personal-column-due_day = Due
personal-column-ground = Ground
personal-column-start_day = From
personal-column-end_day = To
personal-column-start = From
personal-column-role = Role
personal-column-recipient = Recipient
personal-column-recipient_name = Name of the recipient
personal-column-subject = Subject
personal-column-sent_at = Sent
personal-column-action = Action
personal-column-outcome = Outcome
personal-column-address = Network address
personal-column-agent = Browser
personal-column-seen_at = Last seen
personal-column-expires_at = Expires
personal-column-label = Label
personal-column-reply = Reply
personal-column-attendance = Attendance
personal-column-paid_until = Paid before
personal-column-exempt = Exempt
personal-column-issued_at = Issued
personal-column-seat = Seat
personal-column-term = Term
personal-column-deadline = Deadline
personal-column-closed_at = Closed
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

# Dues
members-filter-dues = Dues
members-dues-nav = Dues
members-dues-title = Dues
members-dues-tabs = Parts of dues
members-dues-tab-members = Dues and arrears
members-dues-tab-book = Cash book
members-dues-tab-shares = Shares to pass on
members-dues-tab-statement = Statement
members-dues-tab-bank = Bank statements
members-dues-unit-unit = Unit
members-dues-unit-unit-hint = Type the name of the unit whose dues you want to see.
members-dues-unit-submit = Show
members-dues-units-caption = Units with a cash book
members-dues-units-empty = No cash book has an entry yet. Choose a unit and record a first payment.
members-dues-units-unit = Unit
members-dues-units-balance = Balance
members-dues-units-owed = Still to pass on
members-dues-units-due = Still to come
members-dues-members = Members
members-dues-in-arrears = In arrears
members-dues-exempt = Exempt
members-dues-never = Nothing paid yet
members-dues-late = In arrears
members-dues-paid = Paid
members-dues-pay = Record a payment
members-dues-number = Membership number { $number }
members-dues-until-day = paid up to { $day }
members-dues-mine = My dues
members-dues-from = From
members-dues-to = To
members-dues-show = Show
members-dues-exempt-action = Record an exemption
members-dues-category-action = Change the category
members-dues-act = Act no. { $n }
members-dues-owing-caption = Members and what they owe
members-dues-owing-empty = This unit has no members yet.
members-dues-owing-name = Name
members-dues-owing-number = Membership number
members-dues-owing-until = Paid up to
members-dues-owing-owed = Arrears
members-dues-owing-do = Actions
members-dues-owing-filter-state = Standing
members-dues-owing-filter-category = Category
members-dues-owing-state-arrears = In arrears
members-dues-owing-state-paid = Not in arrears
members-dues-owing-state-exempt = Exempt by decision
members-dues-pay-membership = Member
members-dues-pay-membership-hint = Type the name, in any script, or the membership number.
members-dues-pay-amount = Amount
members-dues-pay-amount-hint = Leave it empty to be told what is owed. Part of it may be paid, or several years.
members-dues-pay-day = Day of the payment
members-dues-pay-means = Paid by
members-dues-pay-reference = Number of the cheque, or reference of the transfer
members-dues-pay-send = Send the receipt by mail, if the member has an address
members-dues-pay-submit = Record the payment
members-dues-means-cash = Cash
members-dues-means-bank = Bank
members-dues-means-cheque = Cheque
members-dues-record-title = Dues of a member
members-dues-record-member = Member
members-dues-record-number = Membership number
members-dues-record-unit = Unit
members-dues-record-joined = Joined
members-dues-record-category = Category of dues
members-dues-record-standing = Standing
members-dues-record-owed = Arrears today
members-dues-periods-caption = Dues by period
members-dues-periods-empty = No dues are owed for this membership.
members-dues-periods-period = Period
members-dues-periods-owed = Owed
members-dues-periods-paid = Paid
members-dues-periods-state = Standing
members-dues-period-days = from { $from } to { $to }
members-dues-due-paid = Paid
members-dues-due-partly = Partly paid
members-dues-due-open = Not paid
members-dues-due-exempt = Exempt
members-dues-due-rests = Membership suspended
members-dues-due-free = A category without dues
members-dues-payments-caption = Payments and receipts
members-dues-payments-empty = No payment is recorded yet.
members-dues-payments-number = Receipt
members-dues-payments-day = Day
members-dues-payments-amount = Amount
members-dues-payments-means = Paid by
members-dues-payments-note = Note
members-dues-payments-do = Actions
members-dues-payment-counters = Cancels receipt { $number }: { $reason }
members-dues-payment-countered = Cancelled by receipt { $number }
members-dues-payment-cancel = Cancel the payment
members-dues-payment-cancel-heading = Cancel a payment
members-dues-payment-cancel-what = Receipt { $number } of { $day }:
members-dues-payment-cancel-lead = Nothing is deleted: an opposite payment is recorded with its own number and receipt, and the cash book gives the amount back.
members-dues-payment-cancel-day = Day of the refund
members-dues-payment-cancel-reason = Reason
members-dues-payment-cancel-submit = Cancel the payment
members-dues-receipt-ar = Receipt in Arabic
members-dues-receipt-fr = Receipt in French
members-dues-receipt-en = Receipt in English
members-dues-receipt-send = Send the receipt
members-dues-receipt-line = Receipt { $number } of { $day }:
members-dues-receipt-mail-subject = Receipt for dues no. { $number }
members-dues-receipt-mail-text = Dear { $name },

    { $unit } received { $amount } on { $day } for dues. Number of the receipt: { $number }.

    The receipt can be downloaded here: { $link }
members-dues-print-ar = Print in Arabic
members-dues-print-fr = Print in French
members-dues-print-en = Print in English
members-dues-exemptions-caption = Exemptions
members-dues-exemptions-empty = No exemption is recorded.
members-dues-exemptions-from = From
members-dues-exemptions-until = Up to
members-dues-exemptions-body = Decided by
members-dues-exemptions-reason = Reason
members-dues-exemptions-do = Actions
members-dues-exempt-heading = Exemption from dues
members-dues-exempt-lead = What the body decided is recorded here; the ledger keeps it without the member’s name. An exemption does not settle older arrears.
members-dues-exempt-from = From
members-dues-exempt-from-hint = Every period that begins from this day on is exempt.
members-dues-exempt-until = Before
members-dues-exempt-until-hint = The first day on which dues are owed again. Leave it empty for an exemption without end.
members-dues-exempt-body = Decided by
members-dues-exempt-reference = Number of the decision
members-dues-exempt-reason = Reason
members-dues-exempt-submit = Record the exemption
members-dues-exemption-end = End it
members-dues-exemption-end-heading = End an exemption
members-dues-exemption-end-lead = Periods that begin from this day on are owed again.
members-dues-exemption-end-day = From
members-dues-exemption-end-reason = Reason
members-dues-exemption-end-submit = End the exemption
members-dues-category-heading = Category of dues
members-dues-category-lead = Periods before this day keep their category.
members-dues-category-category = Category
members-dues-category-from = From
members-dues-category-from-hint = Every period that begins from this day on counts in the new category.
members-dues-category-reason = Reason
members-dues-category-submit = Save the category
members-dues-book-caption = Entries of the cash book by day
members-dues-book-empty = No entries in these days. Begin with the opening balance.
members-dues-book-number = Number
members-dues-book-day = Day
members-dues-book-what = Entry
members-dues-book-party = From or to
members-dues-book-means = Paid by
members-dues-book-kind = Kind
members-dues-book-in = Receipts
members-dues-book-out = Expenses
members-dues-book-balance = Balance
members-dues-book-do = Actions
members-dues-book-enter = Make an entry
members-dues-book-closed-until = The book is closed up to { $day }. Nothing is entered on that day or before.
members-dues-book-close-action = Close a period
members-dues-book-close-heading = Close the cash book
members-dues-book-close-lead = What is closed stays closed: after that, entries are corrected by counter entries in the open period. Closing is an act, with its totals.
members-dues-book-close-day = Close up to
members-dues-book-close-submit = Close
members-dues-closed-caption = Closed periods
members-dues-closed-empty = No period is closed yet.
members-dues-closed-from = From
members-dues-closed-to = To
members-dues-closed-closing = Closing balance
members-dues-closed-act = Act
members-dues-entry-opening = Opening balance
members-dues-entry-dues = Dues
members-dues-entry-gift = Gift
members-dues-entry-receipt = Other receipt
members-dues-entry-from_below = Share from a unit below
members-dues-entry-expense = Expense
members-dues-entry-upward = Share passed on to a unit above
members-dues-entry-counter = Counter entry
members-dues-entry-counters = Corrects entry { $number }
members-dues-entry-countered = Corrected by a counter entry
members-dues-entry-kind = Kind
members-dues-entry-amount = Amount
members-dues-entry-day = Day
members-dues-entry-means = Paid by
members-dues-entry-words = What for
members-dues-entry-party = From or to
members-dues-entry-reference = Number of the voucher
members-dues-entry-submit = Make the entry
members-dues-entry-counter-heading = Counter entry
members-dues-entry-counter-what = Entry { $number } of { $day } ({ $words }):
members-dues-entry-counter-form-day = Day of the correction
members-dues-entry-counter-form-reason = Reason
members-dues-entry-counter-form-submit = Make the counter entry
members-dues-shares-owed = Still to pass on
members-dues-shares-due = Still to come from units below
members-dues-shares-of-payments = Shares of units above in the payments
members-dues-shares-sent = Of these, sent
members-dues-upward-caption = To units above
members-dues-upward-empty = No share is owed to a unit above.
members-dues-upward-unit = Unit
members-dues-upward-due = Shares
members-dues-upward-confirmed = Arrived
members-dues-upward-transit = On the way
members-dues-upward-owed = Still to pass on
members-dues-below-caption = From units below
members-dues-below-empty = No share is to come from a unit below.
members-dues-below-unit = Unit
members-dues-below-due = Shares
members-dues-below-confirmed = Arrived
members-dues-below-transit = On the way
members-dues-below-owed = Still to come
members-dues-remittances-caption = Remittances
members-dues-remittances-empty = No remittance yet.
members-dues-remittances-day = Day
members-dues-remittances-from = From
members-dues-remittances-to = To
members-dues-remittances-amount = Amount
members-dues-remittances-state = Standing
members-dues-remittances-do = Actions
members-dues-remittance-sent = On the way
members-dues-remittance-received = Arrival confirmed
members-dues-remittance-refused = Not arrived
members-dues-remittance-withdrawn = Taken back
members-dues-remittance-confirm = Confirm the arrival
members-dues-remittance-refuse = Not arrived
members-dues-remittance-take-back = Take back
members-dues-remittance-what = Remittance from { $from } to { $to } of { $day }:
members-dues-remittance-confirm-heading = Confirm the arrival of a remittance
members-dues-remittance-confirm-form-day = Day of arrival
members-dues-remittance-confirm-form-means = Arrived by
members-dues-remittance-confirm-form-submit = Confirm the arrival
members-dues-remittance-undo-heading = A remittance that did not arrive
members-dues-remittance-undo-day = Day of the counter entry
members-dues-remittance-undo-reason = Reason
members-dues-remittance-undo-submit = Record it
members-dues-remit-action = Pass a share on
members-dues-remit-heading = Pass a share on to a unit above
members-dues-remit-to = To
members-dues-remit-amount = Amount
members-dues-remit-day = Day
members-dues-remit-means = Paid by
members-dues-remit-reference = Number of the cheque, or reference of the transfer
members-dues-remit-submit = Record the remittance
members-dues-statement-opening = Opening balance
members-dues-statement-receipts = Receipts
members-dues-statement-from-below = Shares received
members-dues-statement-expenses = Expenses
members-dues-statement-upward = Shares passed on
members-dues-statement-closing = Closing balance
members-dues-statement-below = With all units under it
members-dues-statement-means-caption = By form of money
members-dues-statement-kinds-caption = By kind
members-dues-statement-units-caption = By unit
members-dues-statement-by-means-caption = Statement by form of money
members-dues-statement-by-means-empty = Nothing moved in these days.
members-dues-statement-by-means-means = Form of money
members-dues-statement-by-means-opening = Opening
members-dues-statement-by-means-receipts = Receipts
members-dues-statement-by-means-from-below = Shares received
members-dues-statement-by-means-expenses = Expenses
members-dues-statement-by-means-upward = Shares passed on
members-dues-statement-by-means-closing = Closing
members-dues-statement-by-kind-caption = Statement by kind
members-dues-statement-by-kind-empty = Nothing moved in these days.
members-dues-statement-by-kind-kind = Kind
members-dues-statement-by-kind-amount = Amount
members-dues-statement-by-unit-caption = Statement by unit
members-dues-statement-by-unit-empty = Nothing moved in these days.
members-dues-statement-by-unit-unit = Unit
members-dues-statement-by-unit-opening = Opening
members-dues-statement-by-unit-receipts = Receipts
members-dues-statement-by-unit-from-below = Shares received
members-dues-statement-by-unit-expenses = Expenses
members-dues-statement-by-unit-upward = Shares passed on
members-dues-statement-by-unit-closing = Closing
members-dues-bank-lead = Send a bank statement as CSV, then name its columns. No payment is recorded before you say so, and no line is taken twice.
members-dues-bank-file = Bank statement (CSV)
members-dues-bank-file-hint = Five megabytes at most.
members-dues-bank-submit = Read the file
members-dues-bank-imports-caption = Last statements
members-dues-bank-imports-empty = No statement yet.
members-dues-bank-imports-name = File
members-dues-bank-imports-at = Sent
members-dues-bank-imports-state = Standing
members-dues-bank-state-mapping = Columns to be named
members-dues-bank-state-taken = Lines read
members-dues-bank-columns-title = Columns of the statement
members-dues-bank-columns-lead = Check the columns that are proposed:
members-dues-bank-preview = First lines of the file
members-dues-bank-column = Column { $n }
members-dues-bank-columns-heading = Number of the line with the headings
members-dues-bank-columns-heading-hint = The lines after it are read. Type 0 if there are no headings.
members-dues-bank-columns-day_column = Column of the day
members-dues-bank-columns-amount_column = Column of the amount that came in
members-dues-bank-columns-amount_column-hint = The credit column, if there is one.
members-dues-bank-columns-words = Columns of words and references
members-dues-bank-columns-words-hint = The member’s number or name is looked for in them.
members-dues-bank-columns-submit = Read the lines
members-dues-bank-lines-heading = Lines of the statement
members-dues-bank-open-caption = Lines that wait for you
members-dues-bank-open-empty = No line waits for you.
members-dues-bank-open-lead = Tick the lines that are right; type the member’s number where it was not found.
members-dues-bank-by-number = found by number
members-dues-bank-by-name = found by name, please check
members-dues-bank-number = Member’s number
members-dues-bank-member = Member
members-dues-bank-dismiss = Not a payment
members-dues-bank-send = Send the receipts by mail
members-dues-bank-confirm = Record the payments that are ticked
members-dues-bank-done-caption = Lines that are settled
members-dues-bank-done-empty = No lines.
members-dues-bank-done-day = Day
members-dues-bank-done-words = Words
members-dues-bank-done-amount = Amount
members-dues-bank-done-state = Standing
members-dues-bank-line-open = Waits
members-dues-bank-line-taken = Payment recorded
members-dues-bank-line-dismissed = Not a payment
members-dues-bank-report-caption = Lines that were not taken
members-dues-bank-report-empty = All lines were taken.
members-dues-bank-report-line = Line
members-dues-bank-report-why = Reason
members-dues-bank-report-text = What it says
members-dues-bank-refused-day = no day can be read
members-dues-bank-refused-amount = no amount can be read
members-dues-bank-refused-outgoing = went out, or is empty
members-dues-bank-refused-future = its day has not come
members-dues-bank-refused-closed = the cash book is closed on that day
members-dues-bank-refused-before = the same line was taken before
members-dues-bank-refused-twice = the same line stands twice in the file
members-dues-doc-receipt = Receipt
members-dues-doc-refund = Receipt of a refund
members-dues-doc-number = Number
members-dues-doc-name = Received from
members-dues-doc-amount = Amount
members-dues-doc-day = Day
members-dues-doc-means = Paid by
members-dues-doc-reference = Reference
members-dues-doc-covers = For the period
members-dues-doc-note = Note
members-dues-doc-treasurer = Treasurer
members-dues-doc-president = President
members-dues-refused-amount-words = Type an amount in figures, such as 100 or 100.50
members-dues-refused-amount-places = No more than two places after the point
members-dues-refused-amount-large = This is more than is recorded at once
members-dues-refused-amount-two-ways = This amount can be read in two ways; type it without a sign between thousands
members-dues-refused-amount-missing = Type the amount
members-dues-refused-amount-proposed = This is what is owed; change it if something else was paid, then send the form
members-dues-refused-not-positive = Type an amount above zero
members-dues-refused-future = This day has not come yet
members-dues-refused-closed = The cash book is closed up to { $day }; choose a day after it
members-dues-refused-countered = Corrected already, or a correction itself
members-dues-refused-not-by-hand = This entry is corrected where it came from: the payment or the remittance
members-dues-refused-begun = The opening balance is entered already for this form of money
members-dues-refused-body = Choose a body of the statutes
members-dues-refused-category = Choose a category of the statutes
members-dues-refused-reason = Type the reason
members-dues-refused-order = This day is before its beginning
members-dues-refused-nothing-to-close = There is nothing to close up to this day, or it is closed already
members-dues-refused-no-receiver = No unit above has a share of this unit’s dues
members-dues-refused-more-than-owed = This is more than is still to be passed on: { $amount }
members-dues-refused-before-sent = This day is before it was sent
members-dues-refused-remittance-ended = This remittance is not on its way any more
members-dues-refused-no-lines = The file has no lines
members-dues-refused-not-a-table = Line { $n } of the file cannot be read
members-dues-refused-columns = Name the column of the day and that of the amount
members-dues-refused-read = This statement was read already
members-dues-refused-nothing-chosen = Tick at least one line
members-dues-refused-line-taken = One of these lines was settled already
members-dues-refused-no-such-number = No member of this unit has the number { $number }
members-dues-refused-too-long = This is more than is printed at once; choose fewer days
done-members-dues-paid = The payment is recorded, with its receipt.
done-members-dues-receipt-sent = The receipt is sent.
done-members-dues-receipt-no-address = The member has no mail address: nothing was sent.
done-members-dues-payment-cancelled = The payment is cancelled by an opposite payment.
done-members-dues-exempted = The exemption is recorded.
done-members-dues-exemption-ended = The exemption has ended.
done-members-dues-categorised = The category is saved.
done-members-dues-cash-entered = The entry is made.
done-members-dues-cash-countered = The counter entry is made.
done-members-dues-book-closed = The period is closed.
done-members-dues-remitted = The remittance is recorded; its arrival is to be confirmed.
done-members-dues-remittance-received = The arrival is confirmed.
done-members-dues-remittance-undone = It is recorded that the remittance did not arrive.
done-members-dues-bank-read = The lines are read. Check them, then record the payments.
done-members-dues-bank-confirmed = The payments are recorded.
done-members-dues-bank-dismissed = The line does not count as a payment.
fact-opening = Opening balance
fact-receipts = Receipts
fact-from-below = Shares received
fact-expenses = Expenses
fact-upward = Shares passed on
fact-closing = Closing balance
audit-action-members-pay = Recording a payment
audit-action-members-payment-cancelled = Cancelling a payment
audit-action-members-exempted = Recording an exemption
audit-action-members-exemption-ended = Ending an exemption
audit-action-members-categorised = Changing the category of dues
audit-action-members-cash = Entry in the cash book
audit-action-members-cash-countered = Counter entry
audit-action-members-cash-closed = Closing the cash book
audit-action-members-remitted = Passing a share on
audit-action-members-remittance-received = Confirming a remittance
audit-action-members-remittance-undone = Recording that a remittance did not arrive
audit-action-members-bank = Reading a bank statement
audit-action-members-book-export = Downloading the cash book
audit-action-members-book-print = Printing the cash book
audit-action-members-statement-print = Printing the statement
act-dues-exempted = { $body ->
    [none] An exemption from dues
   *[other] An exemption from dues, decided by { $body }
}
act-dues-exemption-ended = { $day ->
    [none] An exemption from dues ended
   *[other] An exemption from dues ended from { $day }
}
act-cashbook-closed = { $from ->
    [none] The cash book was closed
   *[other] The cash book was closed from { $from } to { $to }
}
