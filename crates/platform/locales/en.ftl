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
# part: record
record-nav-audit = Audit trail
record-nav-ledger = Ledger
record-nav-statutes = Statutes
record-yes = yes
record-no = no
ledger-title = Ledger of acts
ledger-lead = Everything of legal meaning, in order, never erased and never rewritten
ledger-what = Whenever a unit is founded, a mandate opens, a decision is taken, minutes are approved or a communiqué appears, an act is written here: what happened, when, by which office, under which article. Each act has a fingerprint, and all fingerprints meet in a single signed one: the head of the ledger.
ledger-what-not = Whoever kept an earlier head can prove that nothing before it was changed, removed or back-dated, without trusting this server. The ledger holds no personal data beyond what is public by its nature.
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
ledger-box-title = In the ledger
ledger-box-badge = recorded
ledger-box-text = Every change that matters is in the ledger for everybody to see, with its proof.
audit-title = Audit trail
audit-lead = Who did, read or took what
audit-lines-caption = Lines of the audit, newest first
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
subject-meeting = Meeting
subject-decision = Decision
subject-minutes = Minutes
subject-article = Article
subject-unit = Unit
subject-mandate = Mandate
subject-role = Role
subject-organisation = The organisation
subject-statutes = The statutes
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
act-unit-founded = { $name ->
    [none] A unit was founded
   *[other] { $name } was founded
}
act-unit-closed = { $name ->
    [none] A unit was closed
   *[other] { $name } was closed
}
act-unit-renamed = { $name ->
    [none] A unit was renamed
   *[other] A unit was renamed: { $name }
}
act-mandate-opened = { $office ->
    [none] A mandate was opened
   *[other] A mandate was opened: { $office }
}
act-mandate-ended = { $office ->
    [none] A mandate ended
   *[other] A mandate ended: { $office }
}
act-mandate-substituted = { $office ->
    [none] A mandate was taken over by a deputy
   *[other] A mandate was taken over by a deputy: { $office }
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
act-meeting-cancelled = { $title ->
    [none] { $body ->
        [none] A meeting was cancelled
       *[other] A meeting was cancelled: { $body }
    }
   *[other] A meeting was cancelled: { $title }
}
act-meeting-postponed = { $title ->
    [none] { $body ->
        [none] A meeting was postponed
       *[other] A meeting was postponed: { $body }
    }
   *[other] A meeting was postponed: { $title }
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
act-minutes-approved = { $title ->
    [none] Minutes were approved
   *[other] Minutes were approved: { $title }
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
