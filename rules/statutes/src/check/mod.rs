//! Checks of the whole: what no single value can know.

mod bodies;
mod dues;
mod kinds;
mod later;
mod offices;
mod programmes;

use std::collections::BTreeMap;

use crate::measure::Period;
use crate::problem::{Problem, Reason};
use crate::statutes::Statutes;

/// Where problems of the whole are noted; lines are looked up by dotted path.
struct Findings<'a> {
    places: &'a BTreeMap<String, usize>,
    problems: &'a mut Vec<Problem>,
}

impl Findings<'_> {
    /// Notes a problem at the key, on the line of the nearest thing around it that stands in the file.
    fn note(&mut self, key: String, reason: Reason) {
        let mut path = key.as_str();
        let line = loop {
            if let Some(line) = self.places.get(path) {
                break *line;
            }
            match path.rfind(['.', '[']) {
                Some(end) => path = &path[..end],
                None => break self.places.get("").copied().unwrap_or(1),
            }
        };
        self.problems.push(Problem { line, key, reason });
    }

    /// A warning must be shorter than what it warns about.
    fn warning(&mut self, key: String, warn: Option<Period>, of: Period) {
        if warn.is_some_and(|w| w.minutes() >= of.minutes()) {
            self.note(key, Reason::WarningTooLong);
        }
    }
}

pub(crate) fn check(s: &Statutes, places: &BTreeMap<String, usize>, problems: &mut Vec<Problem>) {
    let mut findings = Findings { places, problems };
    let f = &mut findings;
    if s.edition.in_force < s.edition.adopted {
        f.note("statutes.in_force".to_owned(), Reason::ForceBeforeAdoption);
    }
    kinds::check(s, f);
    offices::check(s, f);
    bodies::check(s, f);
    later::check(s, f);
    dues::check(s, f);
    programmes::check(s, f);
    for (i, interval) in s.intervals.iter().enumerate() {
        f.warning(format!("intervals[{}].warn_before", i + 1), interval.warn_before, interval.every);
    }
}
