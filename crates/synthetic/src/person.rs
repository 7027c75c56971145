//! Who somebody is, before anybody writes it down.

use crate::day::Day;
use crate::member::{Gender, Group, Settings};
use crate::names::apart::are_apart;
use crate::names::{Name, family, given};
use crate::random::Random;

/// What is true of a person.
pub(crate) struct Person {
    pub gender: Gender,
    pub given: Name,
    /// A second given name: Mohamed Amine.
    pub second: Option<Name>,
    pub family: Name,
    pub birth: Day,
    pub joined: Day,
    /// Nine digits of a mobile phone.
    pub phone: Option<u64>,
    pub identity: Option<String>,
    pub group: Group,
    pub mail: bool,
}

/// What persons do, in shares of a hundred.
const GROUPS: [(Group, u64); 8] = [
    (Group::Executives, 14),
    (Group::Employees, 30),
    (Group::Inactive, 16),
    (Group::Traders, 12),
    (Group::Farmers, 9),
    (Group::Artisans, 11),
    (Group::Labourers, 4),
    (Group::Unemployed, 4),
];

impl Person {
    /// The person of a number.
    pub(crate) fn of(seed: u64, number: u64, settings: &Settings) -> Person {
        let random = &mut Random::of(seed, number, 1);
        let gender = if random.chance(settings.women) { Gender::Woman } else { Gender::Man };
        let list = match gender {
            Gender::Woman => given::WOMEN,
            Gender::Man => given::MEN,
        };
        let fallback = Name("محمد", &["Mohamed"]);
        let mut pick = |list: &[Name]| random.early(list).copied().unwrap_or(fallback);
        let (given, second, mut family) = (pick(list), pick(list), pick(family::FAMILIES));
        // The lists are long and those kept apart few: this ends at once.
        while are_apart(given, family) || are_apart(second, family) {
            family = pick(family::FAMILIES);
        }
        let second = random.chance(1_000).then_some(second).filter(|second| *second != given);
        let joined = joined(random, settings.today);
        let birth = birth(random, joined);
        // Scattered and yet each once: multiplied by what has no factor in common with ten.
        let scattered = number.wrapping_mul(7_368_787) % 10_000_000;
        Person {
            gender,
            given,
            second,
            family,
            birth,
            joined,
            phone: random
                .chance(9_500)
                .then(|| if random.chance(7_000) { 600_000_000 } else { 700_000_000 } + scattered),
            identity: random.chance(9_000).then(|| format!("ZZ{scattered:07}")),
            group: group(random),
            mail: random.chance(3_500),
        }
    }
}

/// More have joined lately than long ago.
fn joined(random: &mut Random, today: Day) -> Day {
    let ago = random.below(35).min(random.below(35));
    let year = today.year.saturating_sub(i16::try_from(ago).unwrap_or(0));
    let day = day_of(random, year);
    // Nobody joins tomorrow.
    if day > today { Day { year: year.saturating_sub(1), ..day } } else { day }
}

/// At eighteen at least when joining.
fn birth(random: &mut Random, joined: Day) -> Day {
    let age = 19 + random.below(50).min(random.below(60));
    let year = joined.year.saturating_sub(i16::try_from(age).unwrap_or(30));
    // Of many, only the year was known: the papers say the first of January.
    if random.chance(500) { Day::new(year, 1, 1) } else { day_of(random, year) }
}

fn day_of(random: &mut Random, year: i16) -> Day {
    let part = |n: u64| u8::try_from(n + 1).unwrap_or(1);
    Day::new(year, part(random.below(12)), part(random.below(28)))
}

fn group(random: &mut Random) -> Group {
    let mut at = random.below(GROUPS.iter().map(|(_, share)| share).sum());
    for (group, share) in GROUPS {
        match at.checked_sub(share) {
            Some(rest) => at = rest,
            None => return group,
        }
    }
    Group::Employees
}
