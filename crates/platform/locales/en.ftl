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
