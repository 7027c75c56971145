//! Minutes that came on paper: two people type them in apart, and only what both say alike is taken.

use rawabit_meetings::model::{Quorum, Roll};
use rawabit_platform::Day;
use rawabit_statutes::Body;
use serde::{Deserialize, Serialize};

/// What the paper says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// The day of the assembly.
    pub held_on: Day,
    /// The day on which the convocations left; none where the paper does not say.
    #[serde(default)]
    pub convened_on: Option<Day>,
    /// Which call.
    pub call: u8,
    /// The day of the call before, of a further call.
    #[serde(default)]
    pub before: Option<Day>,
    /// Members in the room.
    pub present: u32,
    /// Members represented.
    pub represented: u32,
    /// Votes for, against and abstentions on each report, in the order of the statutes.
    pub reports: Vec<(u32, u32, u32)>,
}

/// What cannot be on a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Impossible {
    /// It was convened after it was held.
    Order,
    /// It was held later than today.
    Future,
    /// More were there than are on the roll.
    TooMany,
    /// More voted than were there.
    Votes,
    /// The statutes know no such call.
    Call,
    /// The call before is not known, not earlier, or told of a first call.
    Before,
    /// More are represented than those present may represent.
    Proxies,
}

impl Paper {
    /// Whether it can be: sums that do not agree are found before anybody compares two entries.
    ///
    /// # Errors
    /// What cannot be.
    pub fn possible(&self, roll: u32, today: Day, body: Option<&Body>) -> Result<(), Impossible> {
        let calls = body.and_then(|body| body.quorum.as_ref()).map(|quorum| quorum.calls.len());
        if self.call == 0 || calls.is_some_and(|calls| usize::from(self.call) > calls) {
            return Err(Impossible::Call);
        }
        let before = match self.before {
            Some(before) => self.call > 1 && before < self.held_on,
            None => self.call == 1,
        };
        if !before {
            return Err(Impossible::Before);
        }
        if self.convened_on.is_some_and(|convened| convened > self.held_on) {
            return Err(Impossible::Order);
        }
        if self.held_on > today {
            return Err(Impossible::Future);
        }
        let there = self.present.saturating_add(self.represented);
        if there > roll {
            return Err(Impossible::TooMany);
        }
        if body.is_some_and(|body| self.represented > self.present.saturating_mul(body.proxies)) {
            return Err(Impossible::Proxies);
        }
        let counted = |(yes, no, none): &(u32, u32, u32)| yes.saturating_add(*no).saturating_add(*none);
        if self.reports.iter().any(|votes| counted(votes) > there) {
            return Err(Impossible::Votes);
        }
        Ok(())
    }

    /// The quorum that follows, under the rule of the body.
    pub fn quorum(&self, body: Option<&Body>, members: u32) -> Quorum {
        let roll = Roll {
            members,
            present: self.present,
            represented: self.represented,
            votes: members,
            votes_there: self.present + self.represented,
            ..Roll::default()
        };
        Quorum::of(body, self.call, &roll)
    }

    /// The fields in which two entries differ, as the ends of their messages.
    pub fn differences(&self, other: &Self) -> Vec<&'static str> {
        let mut found = Vec::new();
        let mut differ = |name, different: bool| {
            if different {
                found.push(name);
            }
        };
        differ("held", self.held_on != other.held_on);
        differ("convened", self.convened_on != other.convened_on);
        differ("call", self.call != other.call);
        differ("before", self.before != other.before);
        differ("present", self.present != other.present);
        differ("represented", self.represented != other.represented);
        differ("reports", self.reports != other.reports);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::super::check::tests::{day, statutes};
    use super::*;

    fn paper() -> Paper {
        Paper {
            held_on: day("2018-11-15"),
            convened_on: Some(day("2018-10-27")),
            call: 1,
            before: None,
            present: 18,
            represented: 3,
            reports: vec![(21, 0, 0), (10, 8, 3)],
        }
    }

    #[test]
    fn sums_that_do_not_agree_are_found() {
        let today = day("2018-11-20");
        assert_eq!(paper().possible(40, today, None), Ok(()));
        assert_eq!(paper().possible(20, today, None), Err(Impossible::TooMany));
        assert_eq!(paper().possible(40, day("2018-11-14"), None), Err(Impossible::Future));
        assert_eq!(
            Paper { reports: vec![(21, 1, 0)], ..paper() }.possible(40, today, None),
            Err(Impossible::Votes)
        );
        assert_eq!(
            Paper { convened_on: Some(day("2018-11-16")), ..paper() }.possible(40, today, None),
            Err(Impossible::Order)
        );
        assert_eq!(
            Paper { present: u32::MAX, ..paper() }.possible(40, today, None),
            Err(Impossible::TooMany)
        );
    }

    #[test]
    fn a_paper_keeps_to_the_calls_and_the_proxies_of_the_statutes() {
        let statutes = statutes();
        let body = statutes.body("branch_assembly");
        let today = day("2018-11-20");
        let possible = |paper: Paper| paper.possible(60, today, body);
        assert_eq!(possible(paper()), Ok(()));
        assert_eq!(possible(Paper { call: 3, ..paper() }), Err(Impossible::Call));
        assert_eq!(possible(Paper { call: 2, ..paper() }), Err(Impossible::Before));
        let second = Paper { call: 2, before: Some(day("2018-11-08")), ..paper() };
        assert_eq!(possible(second.clone()), Ok(()));
        assert_eq!(possible(Paper { call: 1, ..second.clone() }), Err(Impossible::Before));
        assert_eq!(possible(Paper { before: Some(day("2018-11-15")), ..second }), Err(Impossible::Before));
        assert_eq!(possible(Paper { represented: 19, ..paper() }), Err(Impossible::Proxies));
    }

    #[test]
    fn two_entries_are_compared_field_by_field() {
        assert!(paper().differences(&paper()).is_empty());
        let other = Paper { present: 19, reports: vec![(21, 0, 0), (10, 7, 3)], ..paper() };
        assert_eq!(paper().differences(&other), ["present", "reports"]);
    }

    #[test]
    fn its_quorum_is_judged_by_the_same_rule() {
        let statutes = statutes();
        let body = statutes.body("branch_assembly");
        let quorum = paper().quorum(body, 40);
        assert_eq!((quorum.there, quorum.required, quorum.reached), (21, 20, true));
        assert!(!paper().quorum(body, 43).reached);
        assert!(Paper { call: 2, ..paper() }.quorum(body, 43).reached);
    }
}
