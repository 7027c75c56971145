//! What is not in order in the example, on purpose: without it nobody would see what warnings are for. Everything else is
//! filled and in time. Each case stands here with its reason; the morning of the example is that of 8 October 2018.

use jiff::civil::Date;

const fn day(year: i16, month: i8, day: i8) -> Date {
    Date::constant(year, month, day)
}

/// When each league last held its congress, every four years. The meeting of the press release prepares the next ones: one is
/// overdue, one is due before the end of the year, one in spring; the others have time.
pub(super) const CONGRESSES: [(&str, Date); 8] = [
    ("league-lawyers", day(2014, 5, 24)),
    ("league-doctors", day(2014, 12, 6)),
    ("league-engineers", day(2015, 3, 14)),
    ("league-teachers", day(2015, 11, 28)),
    ("league-economists", day(2016, 2, 20)),
    ("league-architects", day(2016, 11, 5)),
    ("league-pharmacists", day(2017, 4, 15)),
    ("league-traders", day(2017, 12, 2)),
];

/// Branches whose assembly was longest ago: the renewal of branches begins with them.
const ASSEMBLIES: [(&str, Date); 5] = [
    // Overdue: their bureaus stay on until they are renewed.
    ("region-08", day(2014, 6, 21)),
    ("league-lawyers-07", day(2014, 9, 13)),
    // Their mandates end within 90 days.
    ("province-03-171", day(2014, 11, 15)),
    ("province-02-113", day(2014, 12, 13)),
    // To be renewed within six months.
    ("region-11", day(2015, 2, 21)),
];

/// A seat that somebody left, and that is empty since.
pub(super) struct Left {
    pub(super) unit: &'static str,
    pub(super) office: &'static str,
    pub(super) seat: usize,
    pub(super) on: Date,
    pub(super) reason: &'static str,
}

const fn resigned(unit: &'static str, office: &'static str, seat: usize, on: Date) -> Left {
    Left { unit, office, seat, on, reason: "resigned" }
}

/// The seats that somebody left before the story of the autumn begins, on 3 September. The statutes give 60 days to fill most of them.
pub(super) const LEFT: [Left; 11] = [
    // A deputy stands in, so that this one is not empty.
    resigned(STANDS_IN.unit, STANDS_IN.office, 1, STANDS_IN.from),
    // Overdue.
    resigned("league-doctors-06", "branch_deputy_secretary", 1, day(2018, 5, 12)),
    resigned("league-economists", "league_vice_president", 1, day(2018, 6, 30)),
    resigned("province-06-141", "branch_treasurer", 1, day(2018, 7, 21)),
    // To be filled this month or early in the next.
    resigned("region-10", "branch_bureau_member", 4, day(2018, 8, 16)),
    resigned("party", "national_councillor", 57, day(2018, 8, 18)),
    resigned("league-architects", "league_bureau_member", 11, day(2018, 8, 25)),
    resigned("province-01-331", "branch_deputy_secretary", 1, day(2018, 8, 28)),
    resigned("league-engineers-03", "branch_bureau_member", 7, day(2018, 9, 1)),
    // The next on the list takes it, and no day is set.
    resigned("party", "executive_member", 30, day(2018, 8, 30)),
    Left { reason: "other", ..resigned("party", "communication_officer", 5, day(2018, 8, 31)) },
];

/// An office where the deputy stands in.
pub(super) struct StandsIn {
    pub(super) unit: &'static str,
    pub(super) office: &'static str,
    pub(super) deputy: &'static str,
    pub(super) from: Date,
    pub(super) until: Date,
}

/// The branch whose secretary resigned in August; the by-election is due within 60 days.
pub(super) const STANDS_IN: StandsIn = StandsIn {
    unit: "region-05",
    office: "branch_secretary",
    deputy: "branch_deputy_secretary",
    from: day(2018, 8, 20),
    until: day(2018, 10, 19),
};

/// The day of a branch's last assembly, where it is told.
pub(super) fn assembly(unit: &str) -> Option<Date> {
    ASSEMBLIES.iter().find(|(id, _)| *id == unit).map(|(_, day)| *day)
}

/// The day of a league's last congress.
pub(super) fn congress(league: &str) -> Option<Date> {
    CONGRESSES.iter().find(|(id, _)| *id == league).map(|(_, day)| *day)
}

/// Whether something is told of a unit, so that it must be there.
pub(super) fn tells_of(unit: &str) -> bool {
    assembly(unit).is_some() || LEFT.iter().any(|left| left.unit == unit)
}
