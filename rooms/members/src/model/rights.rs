//! Who may vote, and who may stand, in a unit on a day, by the statutes: one rule, as a function that answers with its reasons, and
//! (`store::rights`) as a condition of the database for whole rolls. A test holds both to the same answers.
//!
//! The electorate of a unit is whoever has a membership in it or in a unit below it; each person counts once, through the membership
//! that meets the conditions. Seniority counts from [`Held::since`], which goes along in a transfer and runs through a suspension.

use rawabit_platform::Day;
use rawabit_platform::lang::Message;
use rawabit_platform::permit::UnitPath;
use rawabit_statutes::{MemberRules, Period, Rights, TimeUnit};

use super::words::Entitlement;

/// What dues say of a membership. Another part of the room keeps it (table `dues_standing`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DuesState {
    /// The first day that is not paid for; none: nothing was ever paid.
    pub paid_until: Option<Day>,
    /// Whether the member owes nothing.
    pub exempt: bool,
}

impl DuesState {
    /// Whether nothing is owed on a day.
    pub fn is_paid_on(self, day: Day) -> bool {
        self.exempt || self.paid_until.is_some_and(|until| until > day)
    }
}

/// A membership with what rights ask of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The membership.
    pub id: String,
    /// The unit.
    pub unit_id: String,
    /// Its place.
    pub unit_path: UnitPath,
    /// Since when seniority counts.
    pub since: Day,
    /// First day in this unit.
    pub joined: Day,
    /// First day on which it no longer holds.
    pub until: Option<Day>,
    /// The days on which it rested: from, and the first day on which it counted again.
    pub suspended: Vec<(Day, Option<Day>)>,
    /// Dues.
    pub dues: DuesState,
}

impl Held {
    /// Whether it holds on a day, suspended or not.
    pub fn holds_on(&self, day: Day) -> bool {
        self.joined <= day && self.until.is_none_or(|until| until > day)
    }

    /// Whether it rests on a day.
    pub fn rests_on(&self, day: Day) -> bool {
        self.suspended.iter().any(|(from, until)| *from <= day && until.is_none_or(|until| until > day))
    }
}

/// The conditions of a right on a day, as days: what the function and the database both compare with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conditions {
    /// The day.
    pub day: Day,
    /// Members since this day at the latest.
    pub since_latest: Option<(Day, Period)>,
    /// Born on this day at the latest.
    pub born_latest: Option<(Day, u32)>,
    /// Whether dues must be paid.
    pub dues_paid: bool,
    /// The article.
    pub article: Option<String>,
}

impl Conditions {
    /// What the statutes ask on a day.
    pub fn of(rules: &MemberRules, entitlement: Entitlement, day: Day) -> Self {
        let rights: &Rights = match entitlement {
            Entitlement::Vote => &rules.vote,
            Entitlement::Stand => &rules.stand,
        };
        Self {
            day,
            since_latest: rights.seniority.map(|period| (Day(period.before(day.0)), period)),
            born_latest: rights.min_age.map(|age| (Day(Period::new(age, TimeUnit::Year).before(day.0)), age)),
            dues_paid: rights.dues_paid,
            article: rights.article.clone().or_else(|| rules.article.clone()),
        }
    }
}

/// Why somebody may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No membership in the unit or below it on that day.
    NoMember,
    /// The membership rests.
    Suspended,
    /// A member for too short a time: since when, and from which day it would be long enough.
    Seniority {
        /// Since when.
        since: Day,
        /// From which day on it is enough.
        enough: Day,
    },
    /// Too young on that day.
    TooYoung {
        /// The least age.
        age: u32,
    },
    /// The day of birth is not known, and an age is asked for.
    BirthUnknown,
    /// Dues are not paid: the first day that is not paid for.
    Dues {
        /// The first day that is not paid for, where anything was paid.
        paid_until: Option<Day>,
    },
}

impl Reason {
    /// The reason in words; days are the caller's to write out.
    pub fn message(&self, day: impl Fn(Day) -> String) -> Message {
        match self {
            Self::NoMember => Message::new("members-reason-no-member"),
            Self::Suspended => Message::new("members-reason-suspended"),
            Self::Seniority { since, enough } => Message::new("members-reason-seniority")
                .with("since", day(*since))
                .with("enough", day(*enough)),
            Self::TooYoung { age } => Message::new("members-reason-age").with("n", i64::from(*age)),
            Self::BirthUnknown => Message::new("members-reason-birth"),
            Self::Dues { paid_until: Some(until) } => {
                Message::new("members-reason-dues-until").with("day", day(*until))
            }
            Self::Dues { paid_until: None } => Message::new("members-reason-dues"),
        }
    }
}

/// Whether somebody may, through which membership; or every reason why not, of the membership that comes nearest.
///
/// # Errors
/// The reasons.
pub fn entitled<'a>(
    conditions: &Conditions,
    unit: &UnitPath,
    born: Option<Day>,
    held: &'a [Held],
) -> Result<&'a Held, Vec<Reason>> {
    let mut nearest: Option<Vec<Reason>> = None;
    // The oldest membership first; of equal ones the same as the database takes.
    let mut of_unit: Vec<&Held> =
        held.iter().filter(|one| one.unit_path.is_within(unit) && one.holds_on(conditions.day)).collect();
    of_unit.sort_by(|a, b| (a.since, &a.unit_id).cmp(&(b.since, &b.unit_id)));
    for one in of_unit {
        let reasons = against(conditions, born, one);
        if reasons.is_empty() {
            return Ok(one);
        }
        if nearest.as_ref().is_none_or(|known| reasons.len() < known.len()) {
            nearest = Some(reasons);
        }
    }
    Err(nearest.unwrap_or_else(|| vec![Reason::NoMember]))
}

fn against(conditions: &Conditions, born: Option<Day>, held: &Held) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if held.rests_on(conditions.day) {
        reasons.push(Reason::Suspended);
    }
    if let Some((latest, period)) = conditions.since_latest
        && held.since > latest
    {
        reasons.push(Reason::Seniority { since: held.since, enough: Day(period.after(held.since.0)) });
    }
    if let Some((latest, age)) = conditions.born_latest {
        match born {
            None => reasons.push(Reason::BirthUnknown),
            Some(born) if born > latest => reasons.push(Reason::TooYoung { age }),
            Some(_) => {}
        }
    }
    if conditions.dues_paid && !held.dues.is_paid_on(conditions.day) {
        reasons.push(Reason::Dues { paid_until: held.dues.paid_until });
    }
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn held(unit: &str, since: &str) -> Held {
        Held {
            id: format!("m-{unit}"),
            unit_id: unit.to_owned(),
            unit_path: UnitPath(format!("/party/{unit}/")),
            since: day(since),
            joined: day(since),
            until: None,
            suspended: Vec::new(),
            dues: DuesState { paid_until: Some(day("2019-01-01")), exempt: false },
        }
    }

    fn conditions() -> Conditions {
        let rules = MemberRules {
            vote: Rights {
                seniority: Some(Period::new(6, TimeUnit::Month)),
                min_age: Some(18),
                dues_paid: true,
                article: Some("7".into()),
            },
            ..MemberRules::default()
        };
        Conditions::of(&rules, Entitlement::Vote, day("2018-10-08"))
    }

    #[test]
    fn somebody_who_meets_all_conditions_may() {
        let born = Some(day("1980-01-01"));
        let mine = [held("b1", "2018-04-08")];
        let may = |unit: &str, held: &[Held]| {
            entitled(&conditions(), &UnitPath(unit.into()), born, held).map(|one| one.unit_id.clone())
        };
        assert_eq!(may("/party/b1/", &mine), Ok("b1".to_owned()));
        assert_eq!(may("/party/", &mine), Ok("b1".to_owned()), "the electorate of the unit above");
        assert_eq!(may("/party/b2/", &mine), Err(vec![Reason::NoMember]));
        assert_eq!(conditions().article.as_deref(), Some("7"));
    }

    #[test]
    fn every_reason_is_told() {
        let party = UnitPath("/party/".into());
        let mut one = held("b1", "2018-05-01");
        one.suspended = vec![(day("2018-10-01"), None)];
        one.dues = DuesState { paid_until: Some(day("2018-01-01")), exempt: false };
        let reasons = entitled(&conditions(), &party, Some(day("2001-01-01")), std::slice::from_ref(&one));
        assert_eq!(
            reasons,
            Err(vec![
                Reason::Suspended,
                Reason::Seniority { since: day("2018-05-01"), enough: day("2018-11-01") },
                Reason::TooYoung { age: 18 },
                Reason::Dues { paid_until: Some(day("2018-01-01")) },
            ])
        );
        one.suspended = vec![(day("2018-09-01"), Some(day("2018-10-08")))];
        let both = [one, held("b2", "2018-06-01")];
        let reasons = entitled(&conditions(), &party, None, &both);
        assert_eq!(
            reasons,
            Err(vec![
                Reason::Seniority { since: day("2018-06-01"), enough: day("2018-12-01") },
                Reason::BirthUnknown,
            ]),
            "of the membership that comes nearest"
        );
    }

    #[test]
    fn whoever_is_exempt_owes_nothing_and_whoever_never_paid_does() {
        let day = day("2018-10-08");
        assert!(DuesState { paid_until: None, exempt: true }.is_paid_on(day));
        assert!(!DuesState::default().is_paid_on(day));
        assert!(
            !DuesState { paid_until: Some(day), exempt: false }.is_paid_on(day),
            "the first day not paid for"
        );
    }
}
