//! What the statutes ask of whoever joins a unit.

use rawabit_federation::Unit;
use rawabit_platform::Day;
use rawabit_platform::lang::Message;
use rawabit_statutes::{Period, Statutes, Taking, TimeUnit};

/// What is known of somebody who wants to join.
#[derive(Clone, Debug, Default)]
pub struct Wish<'a> {
    /// Day of birth.
    pub birth_day: Option<Day>,
    /// Group of professions.
    pub profession: Option<&'a str>,
    /// Whether they declared that nothing incompatible holds.
    pub declared: bool,
    /// Whether they declared what the unit asks.
    pub condition: bool,
    /// How many members support it.
    pub sponsors: usize,
}

/// What stands against it, with its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// One does not join units of this kind, or the unit is closed.
    NotJoined,
    /// No day of birth, and an age is asked for.
    NoBirthDay,
    /// Too young.
    TooYoung(u32),
    /// The declaration is missing.
    NotDeclared,
    /// The condition of the unit is not declared.
    Condition,
    /// The unit does not take this group of professions.
    Profession,
    /// Fewer sponsors than asked.
    Sponsors(u32),
}

impl Obstacle {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::NotJoined => "",
            Self::NoBirthDay | Self::TooYoung(_) => "birth_day",
            Self::NotDeclared => "declared",
            Self::Condition => "condition",
            Self::Profession => "profession",
            Self::Sponsors(_) => "sponsors",
        }
    }

    /// What to tell the reader.
    pub fn message(&self) -> Message {
        match self {
            Self::NotJoined => Message::new("members-refused-not-joined"),
            Self::NoBirthDay => Message::new("members-refused-no-birth-day"),
            Self::TooYoung(age) => Message::new("members-refused-age").with("n", i64::from(*age)),
            Self::NotDeclared => Message::new("members-refused-declared"),
            Self::Condition => Message::new("members-refused-condition"),
            Self::Profession => Message::new("members-refused-profession"),
            Self::Sponsors(n) => Message::new("members-refused-sponsors").with("n", i64::from(*n)),
        }
    }
}

/// What the units on the way to this one ask of their members.
pub fn takings<'a>(statutes: &'a Statutes, unit: &Unit) -> Vec<&'a Taking> {
    let way: Vec<&str> = unit.path.steps().collect();
    statutes.members.takes.iter().filter(|taking| way.contains(&taking.unit.as_str())).collect()
}

/// Whether one can join a unit on a day.
pub fn can_be_joined(statutes: &Statutes, unit: &Unit, day: Day) -> bool {
    unit.is_open_on(day) && statutes.members.joins(&unit.kind)
}

/// Everything that stands against joining a unit on a day.
pub fn obstacles(statutes: &Statutes, unit: &Unit, day: Day, wish: &Wish<'_>) -> Vec<Obstacle> {
    let rules = &statutes.members;
    let mut found = Vec::new();
    if !can_be_joined(statutes, unit, day) {
        found.push(Obstacle::NotJoined);
    }
    if let Some(age) = rules.min_age {
        match wish.birth_day {
            None => found.push(Obstacle::NoBirthDay),
            Some(born) if born.0 > Period::new(age, TimeUnit::Year).before(day.0) => {
                found.push(Obstacle::TooYoung(age));
            }
            Some(_) => {}
        }
    }
    if !rules.incompatible_with.is_empty() && !wish.declared {
        found.push(Obstacle::NotDeclared);
    }
    let takings = takings(statutes, unit);
    if takings.iter().any(|taking| taking.condition.is_some()) && !wish.condition {
        found.push(Obstacle::Condition);
    }
    let takes = |taking: &&Taking| {
        taking.professions.is_empty()
            || wish.profession.is_some_and(|group| taking.professions.iter().any(|one| one == group))
    };
    if !takings.iter().all(takes) {
        found.push(Obstacle::Profession);
    }
    if wish.sponsors < rules.admission.sponsors as usize {
        found.push(Obstacle::Sponsors(rules.admission.sponsors));
    }
    found
}

/// The first day that is late for a decision on an application received on a day.
pub fn due(statutes: &Statutes, received: Day) -> Option<Day> {
    statutes.members.admission.within.map(|within| Day(within.after(received.0)).plus_days(1))
}
