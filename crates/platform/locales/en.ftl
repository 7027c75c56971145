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
demo-clock = This demo lives in its own time:
foot-follow = Follow
foot-feed = News feed
foot-events = Calendar of events
foot-verify = Verify
foot-ledger = Ledger of acts
foot-open-data = Open data
foot-organisation = The organisation
foot-office = Sign in to the office
foot-line = Everything published is dated and recorded in the ledger
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
fault-unreadable-form = The form was incomplete or did not arrive whole. Go back and send it again.
fault-cross-site = This form was sent from another site and was not carried out. Send it from the pages of this portal.
fault-too-large = The file or text you sent is larger than allowed.
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
form-stale = Somebody else changed this record after you opened it. What you typed is kept below; read it again, then send it to replace the stored version.
form-choice = This value is not in the list
form-too-long = Too long: { $length } characters, at most { $max }
table-search = Search the list
table-sort = Sort by this column
table-nothing-found = Nothing matches your search. Change the words or remove the filters.
filter-all = All
filter-apply = Filter
export-csv = CSV file
export-xlsx = Excel workbook
pages = Pages
page-previous = Previous
page-next = Next
form-errors = { $n ->
    [one] One error to correct
   *[other] { $n } errors to correct
}
count-results = { $n ->
    [one] One result
   *[other] { $n-text } results
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
accounts-invite-action = Invite
accounts-invite-title = Invite somebody to open an account
accounts-invite-label = Name of the account
accounts-invite-label-hint = It appears in the ledger: better the function, such as “Secretariat of the engineers’ league”
accounts-invite-email = E-mail address
accounts-invite-email-hint = It becomes the sign-in address. The link is good for seven days and one use.
accounts-invite-lang = Language of mails
accounts-invite-person = Identifier of the person
accounts-invite-person-hint = If the account is a registered person’s: their mandates become roles of the account
accounts-invite-administrator = Administrator: manages accounts and settings
accounts-invite-submit = Send the invitation
done-accounts-invited = The invitation is on its way.
done-accounts-withdrawn = The invitation is withdrawn.
accounts-account-title = Account
accounts-edit-action = Edit
accounts-edit-title = Edit the account
accounts-edit-label = Name of the account
accounts-edit-lang = Language of mails
accounts-edit-person = Identifier of the person
accounts-edit-person-hint = The mandates of this person become roles of the account
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
accounts-appoint-unit-hint = The role holds for the unit and all below it
accounts-appoint-start = First day
accounts-appoint-end = Last day
accounts-appoint-submit = Appoint
done-accounts-appointed = The appointment is made and recorded.
done-accounts-appointment-ended = The appointment is ended, and that is recorded.
accounts-refused-address-taken = Another account has this address
accounts-refused-already-invited = This address was invited already: send the invitation again from the list
accounts-refused-link-spent = This link is no longer good
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
mail-nav = Outbox
mail-title = Outbox
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
mail-audited = This reading was recorded in the audit. One-time links are hidden.
