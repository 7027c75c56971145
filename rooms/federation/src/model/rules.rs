//! Rules on mandates that need no database.

use jiff::civil::Date;
use rawabit_platform::Day;
use rawabit_platform::permit::UnitPath;
use rawabit_statutes::{Office, Period, RoleScope, TermLimit, Vacancy};

/// From a day to the day before another one; open without an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub start: Day,
    /// The first day that no longer belongs to it.
    pub until: Option<Day>,
}

impl Span {
    /// Whether it has no day: it ended on its first one, or before.
    pub fn is_empty(self) -> bool {
        self.until.is_some_and(|until| until <= self.start)
    }

    /// Whether two spans share a day. An empty span (`until` not after `start`) shares none.
    pub fn meets(self, other: Span) -> bool {
        let ends_after = |span: Span, day: Day| span.until.is_none_or(|until| until > day);
        !self.is_empty()
            && !other.is_empty()
            && ends_after(self, other.start)
            && ends_after(other, self.start)
    }
}

/// How many terms before `start` count towards a limit. `earlier` are the same person's mandates in the same office of the
/// same unit, standing in left out; one that ended on its first day was never held. Where only terms in a row count, the row is broken by a gap of a whole term: who sits one
/// term out may begin again.
pub fn terms_before(earlier: &[Span], start: Day, limit: Option<TermLimit>, term: Option<Period>) -> u32 {
    let mut before: Vec<Span> =
        earlier.iter().copied().filter(|span| span.start < start && !span.is_empty()).collect();
    before.sort_by_key(|span| span.start);
    if !limit.is_some_and(|limit| limit.consecutive) {
        return u32::try_from(before.len()).unwrap_or(u32::MAX);
    }
    let mut next = start;
    let mut count = 0;
    for span in before.iter().rev() {
        let broken = span.until.is_some_and(|until| {
            let end_of_gap: Date = term.map_or(until.0, |term| term.after(until.0));
            until < next && end_of_gap <= next.0
        });
        if broken {
            break;
        }
        count += 1;
        next = span.start;
    }
    count
}

/// The unit on which somebody must be allowed to open a mandate of `office`: the unit itself, or the top of every tree when the
/// office gives rights everywhere. Otherwise whoever keeps the mandates of a branch could reach headquarters through it.
pub fn permit_place(office: &Office, unit: &UnitPath) -> UnitPath {
    if office.roles.iter().any(|grant| grant.scope == RoleScope::Organisation) {
        UnitPath::root()
    } else {
        unit.clone()
    }
}

/// The day by which a seat that is empty since `since` must be filled, where the statutes set one.
pub fn vacancy_due(rule: Option<&Vacancy>, since: Day) -> Option<Day> {
    rule.and_then(|rule| rule.within).map(|within| Day(within.after(since.0)))
}

/// The latest day since which a seat may be empty to be overdue on `day`: the inverse of [`vacancy_due`], so that a list that the
/// database filters and a page that counts agree to the day, whatever the lengths of months.
pub fn vacancy_cutoff(rule: Option<&Vacancy>, day: Day) -> Option<Day> {
    let within = rule.and_then(|rule| rule.within)?;
    let is_overdue = |since: Day| within.after(since.0) <= day.0;
    let mut last = Day(within.before(day.0));
    while !is_overdue(last) {
        last = last.plus_days(-1);
    }
    while is_overdue(last.plus_days(1)) {
        last = last.plus_days(1);
    }
    Some(last)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rawabit_statutes::TimeUnit;

    use super::*;

    fn day(n: i32) -> Day {
        Day::new(2000, 1, 1).expect("a day").plus_days(n)
    }

    fn span(start: i32, until: Option<i32>) -> Span {
        Span { start: day(start), until: until.map(day) }
    }

    const FOUR: Option<Period> = Some(Period::new(4, TimeUnit::Year));

    #[test]
    fn a_row_of_terms_is_broken_by_a_term_sat_out() {
        let in_a_row = Some(TermLimit { terms: 2, consecutive: true });
        let ever = Some(TermLimit { terms: 2, consecutive: false });
        let year = 366;
        let terms = [span(0, Some(4 * year)), span(4 * year + 30, Some(8 * year))];
        assert_eq!(terms_before(&terms, day(8 * year), in_a_row, FOUR), 2);
        assert_eq!(terms_before(&terms, day(13 * year), in_a_row, FOUR), 0);
        assert_eq!(terms_before(&terms, day(13 * year), ever, FOUR), 2);
        assert_eq!(terms_before(&terms, day(0), ever, FOUR), 0);
        let annulled = [span(5, Some(5)), span(6, Some(3))];
        assert_eq!(terms_before(&annulled, day(9), ever, FOUR), 0, "what was never held is no term");
    }

    proptest! {
        #[test]
        fn a_seat_is_overdue_exactly_up_to_the_cutoff(n in 0..9000i32, off in -40..40i32, months in 1..8u32) {
            let within = Some(Period::new(months, TimeUnit::Month));
            let rule = Vacancy { by: rawabit_statutes::Filling::ByElection, within, article: None };
            let cutoff = vacancy_cutoff(Some(&rule), day(n)).expect("a time is set");
            let since = cutoff.plus_days(off);
            let due = vacancy_due(Some(&rule), since).expect("a time is set");
            prop_assert_eq!(due <= day(n), since <= cutoff);
        }

        #[test]
        fn two_spans_meet_exactly_when_a_day_lies_in_both(
            a in 0..60i32, al in proptest::option::of(-3..30i32),
            b in 0..60i32, bl in proptest::option::of(-3..30i32),
        ) {
            let (x, y) = (span(a, al.map(|l| a + l)), span(b, bl.map(|l| b + l)));
            let holds = |s: Span, d: Day| s.start <= d && s.until.is_none_or(|u| u > d);
            let shared = (0..200).any(|n| holds(x, day(n)) && holds(y, day(n)));
            prop_assert_eq!(x.meets(y), shared);
            prop_assert_eq!(y.meets(x), x.meets(y));
        }

        #[test]
        fn a_limit_in_a_row_never_counts_more_than_a_limit_for_ever(
            starts in proptest::collection::vec((0..9000i32, 1..2000i32), 0..6), start in 0..12000i32,
        ) {
            let spans: Vec<Span> = starts.iter().map(|(s, l)| span(*s, Some(s + l))).collect();
            let limit = |consecutive| Some(TermLimit { terms: 2, consecutive });
            let row = terms_before(&spans, day(start), limit(true), FOUR);
            let ever = terms_before(&spans, day(start), limit(false), FOUR);
            prop_assert!(row <= ever);
            prop_assert!(ever as usize <= spans.len());
        }
    }
}
