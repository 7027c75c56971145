# The room of the federation.
room-federation = Structures
federation-nav = Structure and mandates
federation-title = Structure and mandates
federation-lead = As of { $day }
federation-views = Views
federation-tab-tree = Tree
federation-tab-list = List
federation-tab-chart = Chart
federation-tab-map = Map
federation-tab-vacancies = Vacancies
federation-tab-warnings = Warnings
federation-tab-on = Who held what
federation-figure-units = Units
federation-figure-seats = Seats
federation-figure-filled = Seats filled
federation-figure-vacant = Vacant seats
federation-import = Import a tree
federation-found = Found a unit
federation-found-below = Found a unit below
federation-rename = Rename
federation-move = Move
federation-close = Close the unit
federation-open = Open a mandate
federation-end = End
federation-substitute = Substitute
federation-fill = Fill the seat
federation-fill-by = To be filled before
federation-go = Page of “{ $name }”
federation-empty-title = No unit yet
federation-complete = Complete
federation-holders-now = { $n ->
    [one] One person in office
   *[other] { $n-text } people in office
}
federation-vacant-seats = { $n ->
    [one] One vacant seat
   *[other] { $n-text } vacant seats
}
federation-units-below = { $n ->
    [one] One unit below
   *[other] { $n-text } units below
}
federation-posts-vacant = { $n ->
    [one] One office with vacant seats
   *[other] { $n-text } offices with vacant seats
}
federation-overrun-count = { $n ->
    [one] One mandate is past its deadline
   *[other] { $n-text } mandates are past their deadline
}
federation-soon-count = { $n ->
    [one] { $n-text } mandate near its deadline
   *[other] { $n-text } mandates near their deadline
}
federation-days-left = { $n ->
    [one] { $n-text } day
   *[other] { $n-text } days
}
federation-late = Late
federation-vacant = Vacant
federation-vacant-overdue = Vacant, overdue
federation-state-future = Not yet begun
federation-state-over = Over
federation-state-overrun = Past its deadline
federation-state-soon = Ending soon
federation-state-running = Running
federation-unknown-person = Unknown person
federation-open-end = no fixed end
federation-since = Since
federation-seats = Offices and seats
federation-seats-empty = The statutes give no offices to this kind of unit.
federation-col-office = Office
federation-col-holder = Holder
federation-col-span = Term
federation-col-state = State
federation-col-actions = Actions
federation-col-kind = Kind
federation-children = Units below
federation-history = History
federation-facts = Facts
federation-ground = Ground
federation-parent = Unit above
federation-area = Area
federation-founded = Founded on
federation-closed = Closed on
federation-id = Identifier
federation-public = Public page
federation-public-page = See what the public sees
federation-bodies = Bodies
federation-intervals = Legal intervals
federation-interval-record = Record a meeting held
federation-interval-withdraw = Withdraw a wrong date
federation-interval-running = Last held on { $since }; due again before { $due }.
federation-interval-over = Last held on { $since }; the interval ran out on { $due }.
federation-interval-founding = Nothing on record since the founding on { $since }; due before { $due }.
federation-interval-never = Nothing on record since the founding on { $since }; the interval ran out on { $due }.
federation-interval-unknown = When it was last held is not known. Record it so that the interval is counted.
federation-meets = Ordinary meetings: { $body }
federation-history-empty = Nothing on record yet.
federation-history-began = Mandate began:
federation-history-ended = Mandate ended:
federation-history-founded = The unit was founded
federation-history-closed = The unit was closed
federation-mandates = Mandates
federation-units-caption = List of units
federation-units-empty = No units here. Found the first one, or import the whole tree with its office-holders from a file.
federation-units-name = Name
federation-units-kind = Kind
federation-units-area = Area
federation-units-founded = Founded
federation-units-filled = Seats filled
federation-units-id = Identifier
federation-seat-caption = Holders of this office
federation-seat-empty = Nobody has held this office yet.
federation-seat-holder = Holder
federation-seat-office = Office
federation-seat-seat = Seat
federation-seat-start = Start
federation-seat-deadline = Deadline
federation-seat-ended = Ended
federation-seat-reason = Reason
federation-seat-term = Term
federation-seat-origin = Origin
federation-seat-state = State
federation-on-caption = Mandates on that day
federation-on-empty = No mandate on record on that day.
federation-on-holder = Holder
federation-on-office = Office
federation-on-unit = Unit
federation-on-start = Start
federation-on-until = Until
federation-on-term = Term
federation-on-title = Who held what
federation-on-lead = On { $day }
federation-vacancies-caption = Vacant seats
federation-vacancies-empty = No vacant seats.
federation-vacancies-office = Office
federation-vacancies-unit = Unit
federation-vacancies-count = Vacant
federation-vacancies-since = Since
federation-vacancies-rule = Rule
federation-vacancies-due = Due
federation-vacancies-state = State
federation-vacancies = Vacant seats
federation-map-caption = Seats filled by area
federation-map-empty = The list of areas is not loaded yet.
federation-map-area = Area
federation-map-units = Units
federation-map-seats = Seats
federation-map-filled = Filled
federation-map-share = Share
federation-map-label = Share of seats filled in each area
federation-map-table = The figures as a table
federation-map = Map
federation-level = Level
federation-level-region = Regions
federation-level-province = Provinces and prefectures
federation-filter-kind = Kind
federation-filter-area = Area
federation-filter-office = Office
federation-filter-overdue = Time limit
federation-filter-day = Day
federation-filter-overdue-yes = Overdue
federation-filter-under = Under the unit
federation-filter-closed = Closed units
federation-filter-closed-yes = With closed units
federation-filter-deadline = Deadline
federation-filter-deadline-overrun = Beyond the deadline
federation-filter-deadline-soon = Near the deadline
federation-chart = Organisation chart
federation-chart-of = Organisation chart: { $name }
federation-origin-elected = Elected
federation-origin-appointed = Appointed
federation-origin-ex-officio = Ex officio
federation-origin-acting = Acting
federation-origin-designated = Designated from outside
federation-reason-term = End of term
federation-reason-succeeded = Succession
federation-reason-resigned = Resignation
federation-reason-dismissed = Dismissal
federation-reason-died = Death
federation-reason-incompatible = Incompatibility
federation-reason-unit-closed = Unit closed
federation-reason-other = Other reason
federation-filling-deputy = A deputy takes the seat
federation-filling-by-election = By-election
federation-filling-appointment = Appointment for the rest of the term
federation-filling-next-on-list = Next on the list
federation-filling-stays-empty = Stays empty until the renewal
federation-unit-kind = Kind
federation-unit-name = Name
federation-unit-area = Area
federation-unit-area-hint = Where the statutes tie this kind to an area
federation-unit-founded = Founding day
federation-unit-id = Identifier
federation-unit-id-hint = Small Latin letters, digits and hyphens. Never changes; made for you if left empty.
federation-unit-parent = Unit above
federation-unit-submit = Found
federation-rename-name = Name
federation-rename-version = Version
federation-rename-submit = Save the name
federation-move-parent = New unit above
federation-move-parent-hint = Everything below it follows. Only places that the statutes allow are offered.
federation-move-version = Version
federation-move-submit = Move
federation-closing-day = First day on which it no longer exists
federation-closing-sure = I confirm the closing
federation-closing-sure-hint = All of its running mandates end on that day.
federation-closing-version = Version
federation-closing-submit = Close the unit
federation-mandate-person = Person
federation-mandate-person-hint = Type the name in any language, or the mail address
federation-mandate-office = Office
federation-mandate-seat = Seat number
federation-mandate-seat-hint = The first free seat if left empty
federation-mandate-start = First day
federation-mandate-deadline = Deadline
federation-mandate-deadline-hint = Follows from the statutes if left empty
federation-mandate-ended = Really ended
federation-mandate-ended-hint = Only for a mandate of the past: the first day on which it no longer held
federation-mandate-origin = Origin
federation-mandate-term = Number of the term
federation-mandate-term-hint = Only if earlier terms are not on record here
federation-mandate-submit = Open the mandate
federation-ending-day = First day on which it no longer holds
federation-ending-reason = Reason
federation-ending-version = Version
federation-ending-submit = End the mandate
federation-substitution-person = Who takes the seat
federation-substitution-person-hint = Type another name if it is none of the deputies offered
federation-substitution-start = From
federation-substitution-reason = Why the predecessor leaves
federation-substitution-interim = Only as a stand-in, until the seat is filled
federation-substitution-interim-hint = Only a holder of an office that the statutes name as deputy
federation-substitution-version = Version
federation-substitution-submit = Record the substitution
federation-held-body = Body
federation-held-day = Day on which it was held
federation-held-submit = Record
federation-withdrawal-held = Recorded date
federation-withdrawal-submit = Withdraw
federation-importing-file = CSV file
federation-importing-file-hint = In UTF-8, at most 2 MB. In the spreadsheet program: “Save as”, then “CSV UTF-8”. Nothing is written before you confirm.
federation-importing-text = Or its contents
federation-importing-text-hint = Instead of the file you may paste its lines here, with the headings.
federation-importing-neither = Choose a file or paste its contents.
federation-importing-submit = Try it
federation-record-unit = Unit
federation-import-columns = The columns
federation-import-help = One row a seat, or a row for a unit without a holder. Headings in Arabic, French or English, separated by commas or semicolons. One refused row, and nothing is loaded.
federation-import-new = New
federation-import-changed = Changed
federation-import-same = On record already
federation-import-merged = { $n ->
    [one] { $n-text } row was taken for a person of another unit, because the name is the same. If they are two persons, give each an address.
   *[other] { $n-text } rows were taken for persons of other units, because the names are the same. If they are different persons, give each an address.
}
federation-import-refused = Refused
federation-import-clean = Everything can be loaded. Nothing is written yet.
federation-import-nothing = Nothing was loaded. Correct the rows below and try again.
federation-import-other = Try another file
federation-import-confirm = Load it now
federation-import-problems = Refused rows
federation-import-line = Line
federation-import-column = Column
federation-import-reason = Reason
federation-import-more = { $n ->
    [one] And one more refused row
   *[other] And { $n-text } more refused rows
}
federation-import-unreadable = This line cannot be read: perhaps a quotation mark is not closed.
federation-import-width = Cells: { $found-text } instead of { $wanted-text }.
federation-import-too-long = The file is longer than { $n-text } rows.
federation-import-empty = There is no row after the headings.
federation-import-twice = This column is there twice.
federation-import-unknown-column = No column has this heading.
federation-import-missing-column = This column is missing.
federation-import-nobody = An office without the name of its holder.
federation-import-no-office = A person without an office.
federation-import-origin = No such way to come to an office.
federation-import-end-reason = An unknown reason, or one without the day on which it really ended.
federation-import-address = This address belongs to { $person }.
federation-import-gender = Write m or f.
federation-import-no-area = No area has the code { $code }.
federation-import-conflict = Contradicts what is on record of this unit, or an earlier row.
federation-import-no-popolo = This is no Popolo file: { $reason }
federation-import-classification = No kind stands for the classification “{ $word }”.
federation-import-role = No office stands for the role “{ $word }”.
federation-import-no-start = The first day is not known.
federation-refused-bad-id = An identifier is made of small Latin letters, digits and inner hyphens, like league-engineers-04.
federation-refused-taken-id = Another unit has this identifier.
federation-refused-law = { $reason }
federation-refused-parent-closed = The unit above is closed.
federation-refused-unknown-area = There is no such area.
federation-refused-area-outside = “{ $area }” does not lie in “{ $whole }”, the area of “{ $above }”. Choose an area that does, or another unit above.
federation-refused-area-outside-below = “{ $below }”, which would come along, is tied to “{ $area }”, which does not lie in “{ $whole }”, the area of “{ $above }”. Choose another unit above.
federation-refused-nameless = Give the unit a name in at least one language.
federation-refused-under-itself = A unit cannot stand under itself.
federation-refused-open-children = { $n ->
    [one] There is an open unit below: close or move it first.
   *[other] There are { $n-text } open units below: close or move them first.
}
federation-refused-closed = The unit is closed already.
federation-refused-closes-before-founding = The unit was founded on { $day } and cannot close earlier.
federation-refused-future = This day has not come yet.
federation-refused-no-such-office = Units of this kind have no such office.
federation-refused-no-such-seat = { $n ->
    [one] This office has one seat.
   *[other] This office has { $n-text } seats.
}
federation-refused-no-free-seat = { $n ->
    [one] The only seat is taken in that time.
   *[other] All { $n-text } seats are taken in that time.
}
federation-refused-unit-not-open = The unit does not exist on that day.
federation-refused-no-such-person = There is no such person.
federation-refused-seat-taken = { $person } has the seat since { $day }. End that mandate first, or record a substitution.
federation-refused-same-office-twice = This person already has a seat of this office in that time.
federation-refused-term-limit = The statutes allow no more than { $n ->
    [one] one term
   *[other] { $n-text } terms
} in this office.{ $cited ->
    [yes] { " " }({ $article })
   *[other] { "" }
}
federation-refused-incompatible = This person is “{ $office }” ({ $unit }), which excludes this office. { $reason }{ $cited ->
    [yes] { " " }({ $article })
   *[other] { "" }
}
federation-refused-ends-before-start = It would end before it begins.
federation-refused-too-long = The latest deadline that the statutes allow is { $day }.{ $cited ->
    [yes] { " " }({ $article })
   *[other] { "" }
}
federation-refused-ended = This mandate has ended already.
federation-refused-not-a-deputy = This person holds no office that may stand in for this seat.{ $cited ->
    [yes] { " " }({ $article })
   *[other] { "" }
}
federation-refused-oneself = Nobody replaces themself.
federation-refused-term-too-small = By the terms on record this is at least term number { $n-text }.
federation-warnings = Warnings
federation-warnings-empty = Nothing falls due, nothing is late.
federation-warnings-interval = Legal intervals
federation-warnings-meeting = Bodies due to meet
federation-warnings-overrun = Mandates past their deadline
federation-warnings-deadline = Mandates that end soon
federation-warnings-vacancy = Seats overdue to be filled
federation-warning-deadline = { $office } ({ $unit }), { $person }: the mandate ends on { $day }.
federation-warning-overrun = { $office } ({ $unit }), { $person }: the mandate ended on { $day } and has no successor.
federation-warning-deadlines = { $n ->
    [one] { $unit }: one mandate ends on { $day }.
   *[other] { $unit }: { $n-text } mandates end on { $day }.
}
federation-warning-overruns = { $n ->
    [one] { $unit }: one mandate ended on { $day } and has no successor.
   *[other] { $unit }: { $n-text } mandates ended on { $day } and have no successors.
}
federation-warning-vacancy = { $n ->
    [one] One vacant seat: “{ $office }” ({ $unit }), to be filled before { $day }.
   *[other] { $n-text } vacant seats: “{ $office }” ({ $unit }), to be filled before { $day }.
}
federation-warning-interval = { $name } ({ $unit }): due before { $day }.
federation-warning-meeting = { $body } ({ $unit }): must meet before { $day }.
federation-panel = Seats and deadlines
federation-panel-more = All warnings
federation-mail-subject = { $n ->
    [one] One warning about mandates and deadlines
   *[other] { $n-text } warnings about mandates and deadlines
}
federation-mail-greeting = Dear { $name },
federation-mail-intro = This needs your attention among the mandates and legal intervals:
federation-mail-link = The whole list:
federation-mail-more = { $n ->
    [one] And one more
   *[other] And { $n-text } more
}
federation-presence = The organisation
federation-presence-map = Number of units in each area
federation-presence-units = { $n ->
    [one] One unit
   *[other] { $n-text } units
}
federation-presence-more = { $n ->
    [one] One more unit
   *[other] { $n-text } more units
}
federation-organisation = Organisation
federation-organisation-description = The organisation: its units, its bodies and who holds their offices today.
federation-unit-description = { $name } ({ $kind }): office-holders, seats and the units below.
federation-open-data = Open data
federation-public-empty = The structure is not published yet.
federation-public-holders = Office-holders
federation-public-nobody = Nobody holds a public office in this unit today.
federation-public-closed = This unit is closed; its page is kept for the record.
federation-data-intro = Who holds which office, in which unit, since when: for everybody to read and use, as Popolo.
federation-data-lists = The lists
federation-data-persons = Everybody who holds or held a public office
federation-data-organizations = The units, closed ones included
federation-data-posts = The public offices of each unit
federation-data-memberships = Who held which post, from when to when
federation-data-paging = Each list comes in pages; each page gives the address of the next.
federation-data-privacy-title = What is not here
federation-data-privacy = No contacts, no days of birth, no names of members. Persons marked “synthetic” do not exist.
federation-data-sources = Sources
federation-data-areas = Areas: Haut-Commissariat au Plan, RGPH 2024 (changes: English names and ISO codes added), under the licence
done-federation-founded = The unit is founded.
done-federation-renamed = The new name is saved.
done-federation-moved = The unit was moved with everything below it.
done-federation-closed = The unit is closed.
done-federation-opened = The mandate is open.
done-federation-ended = The mandate has ended.
done-federation-substituted = The substitution is recorded.
done-federation-held = The day is recorded.
done-federation-withdrawn = The date was withdrawn.
done-federation-imported = The tree is loaded.

# Computed figures
federation-metric-seats = Seats filled
federation-metric-seats-formula = Number of seats that somebody holds on the last day of the period, in the unit and below it, divided by the number of all seats that the statutes give them on that day.
federation-metric-mandates = Mandates in order
federation-metric-mandates-formula = Number of mandates that hold on the last day of the period, in the unit and below it, and are not past their deadline, divided by the number of all mandates that hold on that day.
federation-data-files = Other files
personal-mandate = Mandates
