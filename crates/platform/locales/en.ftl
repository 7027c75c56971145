# The platform's messages: frame, faults, page kit.
lang-ar = العربية
lang-fr = Français
lang-en = English
skip-to-content = Skip to content
menu = Menu
main-menu = Main menu
close = Close
crumbs = Breadcrumbs
language = Language
search = Search
search-portal = Search the portal
official-portal = Official portal
to-portal = To the portal
office-home = Dashboard
room-platform = Administration
account-menu = Account menu
account-mine = My account
account-sessions = Sessions and security
sign-out = Sign out
demo-clock-label = The demo's clock
demo-clock = This demo lives in its own time:
demo-clock-more = Move the clock
foot-follow = Follow
foot-feed = News feed
foot-events = Calendar of events
foot-verify = Verify
foot-ledger = Ledger of acts
foot-open-data = Open data
foot-organisation = The organisation
foot-office = Sign in to the office
foot-line = Everything published is dated and recorded in the ledger of acts
foot-demo = Demo: every person is synthetic except the one named in the press release of 8 October 2018
request-id = Request number
fault-not-found-title = We could not find this page
fault-not-found-text = Its address may have changed, or it may not be available to you.
fault-denied-title = You may not do this
fault-denied-text = Your present functions do not allow this action on this unit. Ask the person in charge of it.
fault-sign-in-title = Please sign in
fault-sign-in-text = This page is for people who have signed in.
fault-refused-title = This cannot be done
fault-stale-title = This record has changed meanwhile
fault-stale-text = Somebody else changed it after you opened it. Go back to find what you typed, then open the record again.
fault-limited-title = Too many attempts
fault-limited-text = Wait a little and try again.
fault-unreadable-title = What you sent could not be read
fault-method = This address takes forms and cannot be opened by itself. Go back to the page you came from and try again from there.
fault-only-read = This address can only be read: ask for it with GET.
fault-unreadable-form = The form was incomplete or did not arrive whole. Go back and send it again.
fault-cross-site = This form was sent from another site and was not carried out. Send it from the pages of this portal.
fault-too-large-title = What you sent is too large
fault-too-large-text = None of it was saved. Go back to the previous page in your browser: your text is still there. Shorten it, or save it in several steps.
fault-unavailable-title = The service is not available now
fault-unavailable-text = Try again in a moment. Nothing that was saved is lost.
fault-internal-title = Something went wrong on our side
fault-internal-text = Nothing of this request was saved. If it happens again, give the administrator the number below.
form-required-mark = required
form-optional = (optional)
form-choose = Choose…
form-required = This field is required
form-required-multi = Write the text in at least one language
form-required-choice = Choose a value from the list
form-required-check = This box must be ticked
form-email = Type a valid mail address, such as name@example.org
form-number = Type a whole number
form-number-range = Type a number between { $least } and { $most }
form-day = Type a valid date, such as 2018-10-08
form-time = Type a valid time, such as 10:30
form-moment-time = You gave a day without a time: give the time, too
form-moment-day = You gave a time without a day: give the day, too
form-kept = No connection: what you typed is kept on this device and will be sent once when the connection returns.
form-sent-before = Something else was already taken from this page. Look at what is recorded, then send this if it is another thing.
form-stale = Somebody else changed this record after you opened it. What you typed is kept below; read it again, then send it to replace the stored version.
form-choice = This value is not in the list
form-too-long = Too long: { $length } characters, at most { $max }

# Fields where one chooses by typing
pick-add = Add
pick-add-label = Type a name to add
pick-matches = Which one do you mean?
pick-offered = Choose, or type above
pick-several = Several records are called so: choose one
pick-several-tick = Several records are called so: tick those you mean, or empty the field
pick-many-matches = Too many records match, these are the first: choose, or type more of the name
pick-nothing = Nothing that you can choose is called “{ $typed }”
pick-perhaps = This is not a whole name, and only one record matches it: choose it if that is the one you mean, or type another name
pick-gone = Your choice is no longer available: type the name again
pick-gone-some = Some of your choices are no longer available and were taken off the list: read it again
pick-suggestions = { $n ->
    [0] No suggestion
    [one] { $n-text } suggestion
   *[other] { $n-text } suggestions
}

table-search = Search the list
table-sort = Sort by this column
table-no-such-page = The list does not reach this page.
table-first-page = First page
table-nothing-found = Nothing matches your search. Change the words or remove the filters.
filter-all = All
filter-apply = Filter
filter-fold = { $n ->
    [0] Filters
    [one] Filters: one in use
   *[other] Filters: { $n-text } in use
}
page-actions-more = More to do here
export-csv = CSV file
export-xlsx = Excel workbook
pages = Pages
page-previous = Previous
page-next = Next
form-error-line = { $label }: { $text }
form-errors = { $n ->
    [one] One error to correct
   *[other] { $n } errors to correct
}
count-results = { $n ->
    [one] One result
   *[other] { $n-text } results
}
count-more = { $n ->
    [one] More than one result; add a word or a filter
   *[other] More than { $n-text } results; add a word or a filter
}
size-kb = { $n-text } kB
size-mb = { $n-text } MB

# part: accounts
fault-confirm-title = Please type your password again
fault-confirm-text = This action asks you to confirm who you are.
role-administrator = Administrator
role-secretariat = Secretariat
role-president = President
role-secretary = Secretary
role-treasurer = Treasurer
role-bureau = Bureau member
role-communication = Communication writer
role-publisher = Portal publisher
role-auditor = Auditor
role-member = Member
accounts-nav = Accounts
accounts-sign-in-title = Sign in to the office
accounts-sign-in-email = E-mail address
accounts-sign-in-password = Password
accounts-sign-in-submit = Sign in
accounts-sign-in-wrong = The address or the password is wrong.
accounts-sign-in-forgotten = Forgotten your password?
accounts-forgotten-title = Forgotten password
accounts-forgotten-lead = Type the sign-in address of your account, and we will send it a link to choose a new password.
accounts-forgotten-email = Sign-in address
accounts-forgotten-submit = Send the link
accounts-forgotten-back = Back to signing in
done-accounts-forgotten-asked = If an account has this address, a link good for one hour has been sent to it. If it does not arrive, look among the junk mail or ask the administrator of accounts.
accounts-code-title = Verification code
accounts-code-code = Code
accounts-code-code-hint = Six digits from your application, or one of your recovery codes
accounts-code-submit = Confirm
accounts-code-wrong = The code is wrong or was used already. Wait for the next one.
accounts-code-again = This step took too long. Sign in again from the beginning.
accounts-password-short = Too short: at least { $least-text } characters. A short phrase does very well.
accounts-password-weak = This is one of the first passwords people try. Choose another one, a phrase for example.
accounts-password-differs = The two entries differ
accounts-password-wrong = The password is wrong
accounts-password-current = Present password
accounts-invitation-title = Welcome: choose your password
accounts-invitation-email = Sign-in address
accounts-invitation-email-hint = You sign in with it, and mails to you go there.
accounts-invitation-password = Password
accounts-invitation-password-hint = At least 12 characters; a short phrase, easy to remember and hard to guess
accounts-invitation-again = Once more
accounts-invitation-submit = Open the account
accounts-new-password-title = New password
accounts-new-password-password = New password
accounts-new-password-password-hint = At least 12 characters; a short phrase, easy to remember and hard to guess
accounts-new-password-again = Once more
accounts-new-password-submit = Save the password
accounts-password-password = New password
accounts-password-password-hint = At least 12 characters; a short phrase, easy to remember and hard to guess
accounts-password-again = Once more
accounts-password-submit = Change the password
accounts-link-spent-title = This link is no longer good
accounts-link-used = This link was used already; it was good for one use.
accounts-link-withdrawn = This link was taken back.
accounts-link-expired = This link has expired.
accounts-link-unknown = We do not know this link. Check that it was copied whole.
accounts-link-spent-help = Ask the administrator of accounts for a new one, or sign in if you have an account already.
accounts-tab-mine = My account
accounts-tab-password = Password
accounts-tab-second-step = Two-step verification
accounts-tab-sessions = Sessions
accounts-tab-address = Sign-in address
accounts-fact-label = Name
accounts-fact-email = Sign-in address
accounts-fact-person = Person
accounts-fact-second-step = Two-step verification
accounts-fact-created = Opened on
accounts-fact-state = State
accounts-fact-lang = Language of mails
accounts-person-open = Open the person’s record
accounts-person-none = Belongs to no person
accounts-roles-title = What I may act as now
accounts-roles-lead = They come from your mandates and appointments, and end with them.
accounts-roles-empty = No role at present. Ask the administrator of accounts for an appointment.
accounts-unit-all = The whole organisation
accounts-mine-title = Language
accounts-mine-lang = Language of the mails you get
accounts-mine-submit = Save
done-accounts-saved = Saved.
done-accounts-opened = Your account is open. We advise you to set up two-step verification.
done-accounts-password-changed = The password is changed and the other sessions are ended.
accounts-second-step-title = Two-step verification
accounts-second-step-lead = Once it is on, signing in asks for a code from your telephone: knowing the password is not enough.
accounts-second-step-first = Open an authenticator application on your telephone.
accounts-second-step-second = Scan the picture or type the key.
accounts-second-step-third = Type the code it shows here.
accounts-second-step-picture = QR code for the authenticator application
accounts-second-step-secret = Key:
accounts-second-step-code = Code shown by the application
accounts-second-step-code-hint = Six digits
accounts-second-step-submit = Turn on
accounts-second-step-is-on = On
accounts-second-step-is-off = Off
accounts-second-step-off-title = Turn two-step verification off
accounts-second-step-off-password = Password
accounts-second-step-off-submit = Turn off
done-accounts-second-step-off = Two-step verification is off and the recovery codes are void.
accounts-codes-title = Recovery codes
accounts-codes-lead = Keep these codes in a safe place: they are not shown again. Each stands in for the telephone once.
accounts-codes-kept = I have kept them
accounts-codes-renew = New codes
accounts-sessions-title = Open sessions
accounts-sessions-caption = Open sessions
accounts-sessions-lead = The browsers you are signed in with. End any session you do not recognise, then change your password.
accounts-sessions-agent = Browser
accounts-sessions-address = Network address
accounts-sessions-created = Began
accounts-sessions-seen = Last active
accounts-sessions-actions = Actions
accounts-sessions-empty = No open session.
accounts-session-current = This session
accounts-session-end = End
accounts-sessions-end-others = Sign out everywhere else
done-accounts-session-ended = The session is ended.
done-accounts-sessions-ended = The sessions are ended.
accounts-confirm-title = Confirm it is you
accounts-confirm-lead = Type your password again to go on.
accounts-confirm-password = Password
accounts-confirm-submit = Go on
accounts-carried-kept = We had to know who you are before taking what you sent. What you typed is kept on this page: sign in, then send it. Do not close the page before that.
accounts-carried-lost = Files are not kept here. Choose them again afterwards:
accounts-carried-too-long = We had to know who you are first, and what you sent is too long to be kept here. Go back to the previous page in your browser and copy your text before signing in.
accounts-carried-title = What you typed has not been sent yet
accounts-carried-who = You are now in the account: { $name }.
accounts-carried-where = What you typed goes to this address, and is taken only if the rights of this account allow it:
accounts-carried-what = What will be sent ({ $n-text })
accounts-carried-send = Send it now
accounts-carried-leave = Go on without sending anything
accounts-address-email = New sign-in address
accounts-address-email-hint = We send a link there; your address changes only when you open it while signed in.
accounts-address-submit = Send the link
accounts-address-take-title = Confirm the new sign-in address
accounts-address-take-submit = Use this address
accounts-address-other-account = This link is for another account. Sign in to that account and open it again.
done-accounts-address-sent = The link is on its way to the new address, and the present one has been told.
done-accounts-address-taken = The sign-in address is changed.
accounts-list-caption = List of accounts
accounts-list-label = Name
accounts-list-email = Sign-in address
accounts-list-state = State
accounts-list-seen = Last active
accounts-list-created = Opened
accounts-list-empty = No account matches. Begin by inviting somebody.
accounts-state-open = Open
accounts-state-closed = Closed
accounts-state-two-factors = Two steps
accounts-filter-open = Open
accounts-filter-closed = Closed
accounts-filter-administrator = Administrators
accounts-filter-one-factor = Without two-step verification
accounts-waiting-title = Invitations waiting
accounts-waiting-caption = Invitations waiting
accounts-waiting-empty = No invitation is waiting.
accounts-waiting-label = Name
accounts-waiting-email = Address
accounts-waiting-until = Good until
accounts-waiting-actions = Actions
accounts-waiting-expired = Expired
accounts-waiting-again = Send again
accounts-waiting-withdraw = Withdraw
accounts-waiting-terminal = No address: the link was shown at the terminal when the organisation was founded
accounts-invite-action = Invite
accounts-invite-title = Invite somebody to open an account
accounts-invite-label = Name of the account
accounts-invite-label-hint = It appears in the ledger: better the function, such as “Secretariat of the engineers’ league”
accounts-invite-email = E-mail address
accounts-invite-email-hint = It becomes the sign-in address. The link is good for seven days and one use.
accounts-invite-lang = Language of mails
accounts-invite-person = Person
accounts-invite-person-hint = If the account is a registered person’s: their mandates become roles of the account. Type the name of an office-holder, or the whole mail address.
accounts-invite-administrator = Administrator: manages accounts and settings
accounts-invite-submit = Send the invitation
done-accounts-invited = The invitation is on its way.
done-accounts-withdrawn = The invitation is withdrawn.
accounts-account-title = Account
accounts-edit-action = Edit
accounts-edit-title = Edit the account
accounts-edit-label = Name of the account
accounts-edit-lang = Language of mails
accounts-edit-person = Person
accounts-edit-person-hint = The mandates of this person become roles of the account. Type the name of an office-holder, or the whole mail address.
accounts-edit-submit = Save
accounts-propose-action = Propose another address
accounts-propose-title = Propose another sign-in address
accounts-propose-email = New address
accounts-propose-email-hint = The address changes only when the holder agrees from inside the account.
accounts-propose-submit = Send the proposal
accounts-reset = Link to a new password
accounts-end-sessions = End its sessions
accounts-administrator-on = Make administrator
accounts-administrator-off = Take administration away
accounts-close = Close the account
accounts-reopen = Open the account again
done-accounts-closed = The account is closed and its sessions are ended.
done-accounts-reopened = The account is open again.
done-accounts-reset-sent = The link is on its way to the sign-in address.
accounts-appointments-title = Appointments
accounts-appointments-caption = Appointments of the account
accounts-appointments-empty = No appointment yet. Roles that come from mandates do not appear here.
accounts-appointments-role = Role
accounts-appointments-unit = Unit and all below it
accounts-appointments-start = From
accounts-appointments-end = To
accounts-appointments-state = State
accounts-appointments-actions = Actions
accounts-appointment-running = Running
accounts-appointment-future = To come
accounts-appointment-ended = Ended
accounts-appointment-end = End now
accounts-appoint-title = New appointment
accounts-appoint-role = Role
accounts-appoint-unit = Unit
accounts-appoint-unit-hint = The role holds for the unit and all below it. Type its name or its code.
accounts-appoint-start = First day
accounts-appoint-end = Last day
accounts-appoint-submit = Appoint
done-accounts-appointed = The appointment is made and recorded.
done-accounts-appointment-ended = The appointment is ended, and that is recorded.
accounts-refused-address-taken = Another account has this address
accounts-refused-already-invited = This address was invited already: send the invitation again from the list
accounts-refused-link-spent = This link is no longer good
accounts-refused-not-first = This organisation has accounts already: ask the administrator of accounts for an invitation
accounts-refused-last-administrator = This is the last administrator. Name another one first, or nobody would be left to administer.
accounts-refused-own-rights = Nobody changes their own rights. Ask another administrator.
accounts-refused-not-appointed = Administration is not given by appointment on a unit
accounts-refused-days-reversed = The last day is before the first
accounts-refused-closed = This account is closed
accounts-wait-seconds = { $n ->
    [one] Too many attempts. Try again in one second.
   *[other] Too many attempts. Try again in { $n-text } seconds.
}
accounts-wait-minutes = { $n ->
    [one] Too many attempts. Try again in one minute.
   *[other] Too many attempts. Try again in { $n-text } minutes.
}
accounts-codes-left = { $n ->
    [one] One recovery code is left.
   *[other] { $n-text } recovery codes are left.
}
accounts-mail-invitation-subject = Invitation to open an account: { $organisation }
accounts-mail-invitation-text =
    Hello,

    You are invited to open the account “{ $label }” in the office of { $organisation }.
    To choose your password, open this link:

    { $link }

    It is good for seven days and one use. Do not pass it on.
accounts-mail-password-subject = New password: { $organisation }
accounts-mail-password-text =
    Hello,

    To choose a new password for the account “{ $label }”, open this link:

    { $link }

    It is good for one day and one use. The present password works until then. If you did not ask for this, tell the administrator of accounts.
accounts-mail-forgotten-subject = Forgotten password: { $organisation }
accounts-mail-forgotten-text =
    Hello,

    A new password was asked for, for the account “{ $label }”. To choose it, open this link:

    { $link }

    It is good for one hour and one use; all open sessions will end. If you did not ask for this, do nothing: your present password stays as it is.
accounts-mail-address-subject = Confirm your sign-in address: { $organisation }
accounts-mail-address-text =
    Hello,

    For this address to become the sign-in address of the account “{ $label }”, open this link while signed in to the account:

    { $link }

    It is good for one day and one use.
accounts-mail-address-warning-subject = A change of your sign-in address was asked for: { $organisation }
accounts-mail-address-warning-text =
    Hello,

    A change of the sign-in address of the account “{ $label }” was asked for. Nothing changes unless it is confirmed from inside the account.
    If you know nothing of it, end the sessions you do not recognise and change your password:

    { $link }
# part: ops
form-required-file = Choose a file
upload-stalled = The file stopped arriving. Check the connection and send it again.
file-found = { $found ->
    [jpeg] a JPEG picture
    [png] a PNG picture
    [webp] a WebP picture
    [gif] a GIF picture
    [heic] a HEIC or AVIF picture
    [picture] a picture of another kind
    [pdf] a PDF document
    [docx] a Word document
    [xlsx] an Excel workbook
    [odt] an OpenDocument text
    [old-office] a document of an old office program
    [markup] a web page or a vector drawing (SVG, HTML)
    [program] a program
    [archive] an archive
    [media] a sound or film file
    [text] plain text
   *[unknown] a file of an unknown kind
}
file-refused-empty = The file is empty. Choose another one.
file-refused-too-large = The file is { $size } MB; at most { $limit } MB are taken.
file-refused-not-image = Choose a JPEG, PNG or WebP picture. This file is { file-found }.
file-refused-not-document = Choose a PDF, Word (docx), Excel (xlsx) or OpenDocument (odt) file. This file is { file-found }.
file-refused-not-table = Choose a CSV file, that is a table saved as text. This file is { file-found }.
file-refused-not-utf8 = The file’s text is not in UTF-8, so its Arabic letters and accents cannot be read. In the spreadsheet program choose “Save as”, then “CSV UTF-8”.
file-refused-disguised = The file’s name ends in { $extension }, but it is { file-found }. Give it the right ending, or choose another file.
file-refused-pixels = The picture has { $width } × { $height } pixels; at most 50 million pixels are taken. Make it smaller first.
file-refused-damaged = The file is damaged or incomplete. Save it again, then send it once more.
file-refused-macros = The document contains macros. Save it without macros (docx, xlsx or odt).
file-refused-cut-off = The file did not arrive whole. Send it again.
jobs-nav = Job queue
jobs-title = Job queue
jobs-one-title = Job
jobs-caption = Jobs, the latest first
jobs-empty = No jobs. They appear here when mails are sent or other work is done in the background.
jobs-kind = Kind
jobs-state = State
jobs-state-waiting = Waiting
jobs-state-running = Running
jobs-state-done = Done
jobs-state-dead = Given up
jobs-attempts = Attempts
jobs-asked = Asked for
jobs-due = Due
jobs-finished = Ended
jobs-error = Last error
jobs-id = Number
jobs-mail = About
jobs-payload = What the job was given
jobs-retry = Try again
jobs-retry-all = Try all given-up jobs again
jobs-discard = Discard
jobs-refused-not-dead = Only a job that was given up can be tried again or discarded. This one has changed meanwhile.
done-jobs-retried = The job was put back into the queue.
done-jobs-discarded = The job was discarded.
mail-nav = Outgoing mail
mail-title = Outgoing mail
mail-one-title = Mail
mail-caption = Mails, the latest first
mail-empty = No mails yet. Convocations, invitations and reminders appear here once they are written.
mail-subject = Subject
mail-to = To
mail-from = From
mail-state = State
mail-state-waiting = Waiting
mail-state-sent = Sent
mail-state-failed = Not delivered
mail-written = Written
mail-sent = Handed over
mail-failed = Given up
mail-response = Answer of the server
mail-message-id = Message-ID
mail-attachment = Attachment
mail-text = Text
mail-text-not-yours = Whoever runs the installation does not read the text: it is for the secretariat and the auditors.
mail-audited = This reading was recorded in the audit trail. One-time links are hidden.
# part: record
record-nav-audit = Audit trail
record-nav-ledger = Ledger of acts
record-nav-statutes = Statutes
record-yes = yes
record-no = no
ledger-title = Ledger of acts
ledger-lead = Everything of legal meaning, in order, never erased and never rewritten
ledger-what = Whenever a unit is founded, a mandate opens, a decision is taken, minutes are approved or a communiqué appears, an act is written here: what happened, when, by which office, under which article. Each act has a fingerprint, and all fingerprints meet in a single signed one: the head of the ledger.
ledger-what-not = Whoever kept an earlier head can prove that nothing before it was changed, removed or back-dated, without trusting this server. The ledger holds no personal data beyond what is public by its nature.
ledger-record-act = act of the ledger
ledger-record-act-cited = Act no. { $n }: { $what }
ledger-acts-title = The acts
ledger-acts-caption = Acts of the ledger, newest first
ledger-acts-empty = No acts here. The first one is written when the organisation is founded or its statutes adopted; if you are filtering, widen the filters.
ledger-acts-what = What happened
ledger-acts-number = Number
ledger-acts-when = When
ledger-acts-by = By
ledger-filter-kind = Kind
ledger-filter-unit = Unit
ledger-filter-from = From
ledger-filter-until = Until
ledger-head-title = Head of the ledger
ledger-size = Size of the ledger
ledger-signed = Signed
ledger-head-note = The signed head as it is
ledger-head-link = Lasting address of the latest head
ledger-verify-title = Verify offline
ledger-verify-text = Download the whole ledger, then run this command on your own computer. If an act was changed, dropped or back-dated, it names it.
ledger-download = Download the ledger
ledger-key-text = The key that verifies the signatures. Compare it with one you got by another way.
ledger-proof-sound = The proof holds
ledger-proof-in = in the ledger
ledger-proof-broken = This act cannot be proven
ledger-proof-out = not proven
ledger-proof-broken-text = The text or the place of this act does not fit the signed head: the database was changed after the signing, or it is damaged. Download the ledger and verify it.
ledger-proof-place = Place of the act in the ledger
ledger-unproven = No proof can be made: the text or the place of this act does not fit the signed head.
ledger-consistency-unreadable = Give two sizes, such as old=10&new=20; the first not above the second, and the second not above the present size.
ledger-facts = The facts
ledger-when = When
ledger-by = By
ledger-by-program = (written by the program)
ledger-article = Article
ledger-no-article = This act rests on no particular article
ledger-subject = Subject
ledger-unit = Unit
ledger-private = Facts that are not public
ledger-private-text = The act commits to these facts by a salted hash without revealing them. They can be erased later, and the ledger stays sound.
ledger-path = The path of the proof
ledger-leaf = Leaf
ledger-level = Level
ledger-root = Root
ledger-canonical = The text of the act
ledger-canonical-text = The form that is hashed, byte for byte:
ledger-verify-self = Check it yourself
ledger-proof-text = This file holds the act, its path and the signed head; it is all one needs to verify offline.
ledger-proof-download = Download the proof
ledger-all = The whole ledger
ledger-box-title = In the ledger of acts
ledger-box-badge = recorded
ledger-box-text = Every change that matters is in the ledger for everybody to see, with its proof.
audit-title = Audit trail
audit-lead = Who did, read or took what
audit-lines-caption = Lines of the audit trail, newest first
audit-lines-empty = No lines. Widen the period or remove filters.
audit-lines-at = When
audit-lines-actor = Who
audit-lines-action = Action
audit-lines-outcome = Outcome
audit-lines-subject = Subject
audit-lines-unit = Unit
audit-lines-address = Network address
audit-lines-request = Request
audit-outcome-done = done
audit-outcome-refused = refused
audit-filter-action = Action
audit-filter-actor = Who
audit-filter-subject = Subject
audit-filter-outcome = Outcome
audit-filter-from = From
audit-filter-until = Until
home-morning = Good morning, { $name }
home-afternoon = Good afternoon, { $name }
home-evening = Good evening, { $name }
home-broken = A part of this page could not be prepared; the rest is right. Try again in a moment.
home-due = Today and next
home-due-empty = No date and no deadline in the next fourteen days. Convene a meeting or enter an event to see it here.
home-today = today
home-empty-title = Nothing has begun yet
home-empty-admin = Begin by reading through the statutes, then invite those who work with you to open their accounts.
home-empty-text = Your panels appear here once an office is entrusted to you. Until then, read the organisation’s rules.
home-empty-statutes = Read the statutes
home-year = The year
home-year-label = Calendar of the year { $year }
home-year-previous = Previous year
home-year-next = Next year
home-kind-meeting = meeting
home-kind-event = event
home-kind-deadline = legal deadline
home-days = The days in detail
statutes-title = The statutes
statutes-lead = The rules in force as this program applies them, said in sentences
statutes-synthetic = The articles, numbers and periods of these statutes are an example.
statutes-articles = The articles
statutes-article = Article
statutes-untitled = untitled
statutes-edition = The edition
statutes-version = Version
statutes-adopted = Adopted
statutes-in-force = In force since
statutes-contents = Contents
statutes-other-version = (another version of the statutes)
statutes-editions = Recorded versions
statutes-edition-title = The statutes, version { $version }
statutes-edition-lead = The rules as they applied under this version
statutes-edition-old = This is an earlier version, not the one in force today.
statutes-edition-current = Read the version in force
statutes-edition-as-written = The program no longer reads the rules of this version, so it is shown as it was written.
fact-founded = Founded
fact-closed = Closed
fact-from = From
fact-to = To
fact-opened-at = Opened
fact-closed-at = Closed at
fact-recorded-at = Recorded afterwards on
fact-invoked-by = Urgency invoked by
fact-convened-by = Convened by
fact-instructed-by = On the instruction of
fact-requested-by = Members who asked for it in writing
fact-requested-of = Members with a vote on that day
fact-votes = Votes
fact-majority = Majority
fact-share = Share
fact-of = Of
fact-needed = Needed
fact-whole = Out of
fact-by-chair = By the casting vote
fact-held-on = Day of the meeting
fact-planned-for = Planned for
fact-notice-days = Days of notice
fact-invitees = Invited
fact-represented = Represented
fact-reached = Quorum reached
fact-decisions = Decisions
fact-outcome = Outcome
fact-owner = To be carried out by
fact-type = Type of decision
fact-minutes-version = Version of the minutes
fact-approved-by = Approved by
fact-langs = Languages
fact-path = Address on the portal
fact-name = Name
fact-title = Title
fact-office = Office
fact-body = Body
fact-unit = Unit
fact-unit-kind = Kind of unit
fact-kind = Kind
fact-parent = Parent unit
fact-area = Area
fact-start = Start
fact-deadline = Deadline
fact-end = End
fact-ended = Ended
fact-day = Day
fact-at = Time
fact-starts-at = Starts
fact-ends-at = Ends
fact-place = Place
fact-number = Number
fact-reason = Reason
fact-person = Person
fact-deputy = Deputy
fact-present = Present
fact-required = Required
fact-members = Members
fact-quorum = Quorum
fact-met = Quorum met
fact-call = Call
fact-term = Term number
fact-seat = Seat
fact-origin = Origin
fact-role = Role
fact-version = Version
fact-in-force = In force
fact-adopted = Adopted
fact-sha256 = Fingerprint of the file
fact-key = Key
fact-decision = Decision
fact-text = Text
fact-for = For
fact-against = Against
fact-abstain = Abstaining
fact-meeting = Meeting
fact-article = Article
fact-revision = Revision
fact-due = Due
fact-source = Source
fact-previous = Previous
fact-value-approved-by-body = the body itself
fact-value-of-cast = votes cast
fact-value-of-cast-and-abstentions = votes cast and abstentions
fact-value-of-present = those present
fact-value-of-members = members
fact-value-elected = elected
fact-value-appointed = appointed
fact-value-ex-officio = by virtue of office
fact-value-acting = acting
fact-value-designated = designated
fact-value-term = end of term
fact-value-succeeded = succeeded
fact-value-resigned = resigned
fact-value-dismissed = dismissed
fact-value-died = died
fact-value-incompatible = incompatible office
fact-value-unit-closed = unit closed
fact-value-other = other reason
fact-value-communique = communiqué
fact-value-announcement = announcement
fact-value-statement = statement
fact-value-branch-renewal = branch renewal
fact-value-congress = congress
fact-value-parliamentary-question = parliamentary question
fact-value-activity = activity
fact-value-news = news
fact-value-opinion = opinion
fact-value-condolence = condolence
subject-meeting = Meeting
subject-decision = Decision
subject-minutes = Minutes
subject-article = Article
subject-unit = Unit
subject-mandate = Mandate
subject-role = Role
subject-organisation = The organisation
subject-statutes = The statutes
subject-ledger = The ledger
ledger-acts-count = { $n ->
    [one] { $n-text } act
   *[other] { $n-text } acts
}
ledger-proof-hashes = { $n ->
    [0] It is the only act: its fingerprint is the root.
    [one] { $n-text } fingerprint leads to the signed root.
   *[other] { $n-text } fingerprints lead to the signed root.
}
home-in-days = { $n ->
    [1] tomorrow
   *[other] in { $n-text } days
}
act-organisation-founded = { $name ->
    [none] The organisation was founded
   *[other] { $name } was founded
}
act-statutes-adopted = { $version ->
    [none] The statutes were adopted
   *[other] The statutes were adopted, version { $version }
}
act-ledger-key-rotated = The ledger was handed over to a new signing key
act-ledger-key-used = The ledger is now signed with the new key
act-unit-founded = { $name ->
    [none] A unit was founded
   *[other] { $name } was founded
}
act-unit-closed = { $name ->
    [none] A unit was closed
   *[other] { $name } was closed
}
act-unit-renamed = { $to ->
    [none] A unit was renamed
   *[other] A unit was renamed: { $to }
}
act-unit-moved = A unit was moved under another one
act-body-held = { $body ->
    [none] A body was recorded as held
   *[other] { $body } was recorded as held on { $held_on }
}
act-body-held-withdrawn = { $body ->
    [none] A record of a body being held was withdrawn
   *[other] The record that { $body } was held on { $held_on } was withdrawn
}
act-mandate-opened = { $office ->
    [none] A mandate was opened
   *[other] { $person ->
        [none] A mandate was opened: { $office }
       *[other] A mandate was opened: { $person }, { $office }
    }
}
act-mandate-ended = { $office ->
    [none] A mandate ended
   *[other] A mandate ended: { $office }
}
act-mandate-substituted = { $office ->
    [none] A mandate was taken over by a deputy
   *[other] { $person ->
        [none] A mandate was taken over by a deputy: { $office }
       *[other] A mandate was taken over by a deputy: { $person }, { $office }
    }
}
act-meeting-convened = { $title ->
    [none] { $body ->
        [none] A meeting was convened
       *[other] A meeting was convened: { $body }
    }
   *[other] A meeting was convened: { $title }
}
act-meeting-convened-urgent = { $title ->
    [none] { $body ->
        [none] A meeting was convened urgently
       *[other] A meeting was convened urgently: { $body }
    }
   *[other] A meeting was convened urgently: { $title }
}
act-meeting-cancelled = { $planned_for ->
    [none] A meeting was cancelled
   *[other] A meeting planned for { $planned_for } was cancelled
}
act-meeting-postponed = { $to ->
    [none] A meeting was postponed
   *[other] A meeting was postponed to { $to }
}
act-meeting-opened = { $title ->
    [none] { $body ->
        [none] A meeting was opened
       *[other] A meeting was opened: { $body }
    }
   *[other] A meeting was opened: { $title }
}
act-meeting-closed = { $title ->
    [none] { $body ->
        [none] A meeting was closed
       *[other] A meeting was closed: { $body }
    }
   *[other] A meeting was closed: { $title }
}
act-meeting-quorum-recorded = { $present ->
    [none] The quorum was recorded
   *[other] The quorum was recorded: { $present } present
}
act-decision-adopted = { $title ->
    [none] { $number ->
        [none] A decision was adopted
       *[other] A decision was adopted, no. { $number }
    }
   *[other] A decision was adopted: { $title }
}
act-decision-rejected = { $title ->
    [none] { $number ->
        [none] A proposed decision was rejected
       *[other] A proposed decision was rejected, no. { $number }
    }
   *[other] A proposed decision was rejected: { $title }
}
act-decision-closed = { $title ->
    [none] { $number ->
        [none] A decision was carried out and closed
       *[other] A decision was carried out and closed, no. { $number }
    }
   *[other] A decision was carried out and closed: { $title }
}
act-minutes-approved = { $body ->
    [none] Minutes of a meeting were approved
   *[other] Minutes of a meeting were approved: { $body }
}
act-article-published = { $title ->
    [none] An article was published
   *[other] An article was published: { $title }
}
act-article-corrected = { $title ->
    [none] A published article was corrected
   *[other] A published article was corrected: { $title }
}
act-article-withdrawn = { $title ->
    [none] A published article was withdrawn
   *[other] A published article was withdrawn: { $title }
}
act-role-appointed = { $role ->
    [none] A role was given
   *[other] A role was given: { $role }
}
act-role-ended = { $role ->
    [none] A role ended
   *[other] A role ended: { $role }
}

# part: codes in words
audit-action-account-accept-invitation = Invitation accepted
audit-action-account-administrator = Administration given or taken
audit-action-account-appoint = Role appointed
audit-action-account-ask-password = Forgotten password
audit-action-account-change = Account changed
audit-action-account-change-password = Password changed
audit-action-account-close = Account closed
audit-action-account-confirm = Identity confirmed
audit-action-account-end-appointment = Role ended
audit-action-account-end-session = Session ended
audit-action-account-end-sessions = Sessions ended
audit-action-account-export = List of accounts downloaded
audit-action-account-invite = Invitation sent
audit-action-account-invite-again = Invitation sent again
audit-action-account-language = Language of mails changed
audit-action-account-offer-address = Sign-in address proposed
audit-action-account-open = Account opened
audit-action-account-recovery-codes = New recovery codes
audit-action-account-reopen = Account reopened
audit-action-account-reset-password = Password link sent
audit-action-account-seal-secrets = Secrets of accounts sealed
audit-action-account-second-factor-off = Second step turned off
audit-action-account-second-factor-on = Second step turned on
audit-action-account-sign-in = Sign-in
audit-action-account-sign-out = Sign-out
audit-action-account-take-address = Sign-in address taken
audit-action-account-take-password = Password chosen by link
audit-action-account-withdraw-invitation = Invitation withdrawn
audit-action-audit-export = Audit trail downloaded
audit-action-platform-run-jobs = Queue of jobs managed
audit-action-platform-see-mail = Outgoing mail read
audit-action-articles-correct = Published article corrected
audit-action-articles-discard = Draft article discarded
audit-action-articles-draft = Article drafted
audit-action-articles-edit = Article edited
audit-action-articles-export = List of articles downloaded
audit-action-articles-publish = Article published
audit-action-articles-return = Article returned to its author
audit-action-articles-schedule = Publication scheduled
audit-action-articles-submit = Article submitted
audit-action-articles-withdraw = Article withdrawn
audit-action-categories-add = Category added
audit-action-categories-archive = Category archived
audit-action-categories-change = Category changed
audit-action-categories-reopen = Category taken out of the archive
audit-action-ledger-key-rotated = Signing key of the ledger changed
audit-action-federation-close = Unit closed
audit-action-federation-end = Mandate ended
audit-action-federation-export = List of the organisation downloaded
audit-action-federation-found = Unit founded
audit-action-federation-import = Organisation imported
audit-action-federation-interval = Periodic date recorded
audit-action-federation-move = Unit moved
audit-action-federation-open = Mandate opened
audit-action-federation-rename = Unit renamed
audit-action-meetings-agenda = Agenda changed
audit-action-meetings-approve-minutes = Minutes approved
audit-action-meetings-attendance = Attendance recorded
audit-action-meetings-cancel = Meeting cancelled
audit-action-meetings-change = Meeting changed
audit-action-meetings-check-in = Participant checked in
audit-action-meetings-close = Meeting closed
audit-action-meetings-communique = Communiqué drafted
audit-action-meetings-convene = Meeting convened
audit-action-meetings-decide = Decision recorded
audit-action-meetings-export = Document of a meeting downloaded
audit-action-meetings-follow-up = Decision followed up
audit-action-meetings-intervention = Intervention recorded
audit-action-meetings-minutes = Minutes written
audit-action-meetings-open = Meeting opened
audit-action-meetings-plan = Meeting planned
audit-action-meetings-postpone = Meeting postponed
audit-action-meetings-print = Document of a meeting printed
audit-action-meetings-reply = Reply to a convocation
audit-action-meetings-vote = Vote recorded
audit-action-people-add-contact = Contact added
audit-action-people-correct = Person’s record corrected
audit-action-people-export = List of persons downloaded
audit-action-people-read = Person’s record read
audit-action-people-register = Person registered
audit-action-people-remove-contact = Contact removed
audit-action-people-set-photo = Person’s photograph set
job-accounts-forgotten = Letter about a forgotten password
job-files-remove = Removal of unused files
job-files-sweep = Search for unused files
job-jobs-prune = Removal of old done jobs
job-mail-forget = Removal of files of erased mails
job-mail-send = Sending of a mail
actor-visitor = Visitor
actor-invitation = Holder of an invitation
actor-one-time-link = Holder of a one-time link
actor-accounts = Accounts
actor-federation = Watch over deadlines
actor-import = Import
actor-init = Set-up
actor-jobs = Queue of jobs
actor-mail = Outgoing mail
actor-meetings-remind = Reminders of meetings
actor-portal = Portal
actor-schedule = Schedule
actor-sealing = Sealing of secrets
actor-ledger-key = Key of the ledger
actor-session = Sessions
actor-statutes = Update of the statutes
actor-demo = Making of the example
subject-account = Account
subject-invitation = Invitation
subject-appointment = Appointment
subject-audit = Audit trail
subject-job = Job
subject-mail = Mail
subject-person = Person
subject-office = Office
subject-list = List
subject-category = Category
actor-office = { $office }, { $unit }
job-federation-warn = Warnings of deadlines
job-meetings-remind = Reminders to those convened
job-portal-publish-due = Publication of scheduled articles

# Charts
chart-table = The figures as a table
chart-period = Period
chart-value = Achieved, approved
chart-pending = Reported, not approved yet
chart-target = Target
chart-baseline = Baseline
chart-unknown = unknown
gantt-list = The steps as a list
gantt-today = Today
gantt-after = After:
# What somebody takes home: headings of the tables.
personal-mail = Mails to you
personal-one_time_link = Invitations and one-time links
personal-recovery_code = Recovery codes
personal-session = Sessions
personal-appointment = Roles appointed
personal-audit = What you did in the system
personal-account = Account
