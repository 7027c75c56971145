//! How often bodies must meet.

use std::borrow::Cow;

use jiff::civil::Date;
use rawabit_platform::Day;
use rawabit_statutes::{Interval, Statutes};

/// Earlier than any founding; written with four digits, so that it sorts as the text that databases compare.
const FIRST: Date = Date::constant(1, 1, 1);

/// A rule on the time between two meetings of a body.
#[derive(Clone, Debug)]
pub(crate) struct Rhythm<'a> {
    /// The rule.
    pub(crate) interval: Cow<'a, Interval>,
    /// Whether it is the rhythm of a body's ordinary meetings (`meets_every`) rather than a legal interval of its own
    /// (`[[intervals]]`). Then only meetings count, not what was loaded with the tree; and a unit that is older than the
    /// statutes counts from its first meeting on record, since what it held before is simply not known here.
    pub(crate) ordinary: bool,
}

impl Rhythm<'_> {
    /// The first founding day from which the rule counts without a meeting on record.
    pub(crate) fn counts_from(&self, statutes: &Statutes) -> Day {
        if self.ordinary { Day(statutes.edition.in_force) } else { Day(FIRST) }
    }

    /// When the time began to run: the last day the body was held, else the founding of the unit where that counts.
    pub(crate) fn since(&self, statutes: &Statutes, last: Option<Day>, founded: Option<Day>) -> Option<Day> {
        last.or(founded.filter(|founded| *founded >= self.counts_from(statutes)))
    }
}

/// All of them: legal intervals first, then the bodies' ordinary meetings.
pub(crate) fn rhythms(statutes: &Statutes) -> Vec<Rhythm<'_>> {
    let legal =
        statutes.intervals.iter().map(|rule| Rhythm { interval: Cow::Borrowed(rule), ordinary: false });
    let ordinary = statutes.bodies.iter().filter_map(|body| body.meeting_interval());
    legal.chain(ordinary.map(|rule| Rhythm { interval: Cow::Owned(rule), ordinary: true })).collect()
}

/// The rule that a day on which a body was held is recorded under: the legal interval, else the rhythm of its meetings.
pub(crate) fn rule_of<'a>(statutes: &'a Statutes, body: &str) -> Option<Cow<'a, Interval>> {
    rhythms(statutes).into_iter().find(|one| one.interval.body == body).map(|one| one.interval)
}
