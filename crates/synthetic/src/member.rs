//! A member as a list has it, and who it is in truth.

use std::ops::Range;

use crate::day::Day;
use crate::mess::{self, Habit};
use crate::person::Person;
use crate::random::Random;

/// As papers say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
}

/// Socio-professional groups after those of the HCP (Haut-Commissariat au Plan), as one organisation's nomenclature may have them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// Elected, senior executives, liberal professions.
    Executives,
    /// Middle managers and employees.
    Employees,
    /// Pensioners, students, at home.
    Inactive,
    /// Traders and financial intermediaries.
    Traders,
    /// Farmers, fishers, foresters.
    Farmers,
    /// Craftspeople and skilled workers.
    Artisans,
    /// Labourers and street traders.
    Labourers,
    /// Looking for work.
    Unemployed,
}

impl Group {
    /// A key for files and nomenclatures.
    pub fn key(self) -> &'static str {
        match self {
            Group::Executives => "executives",
            Group::Employees => "employees",
            Group::Inactive => "inactive",
            Group::Traders => "traders",
            Group::Farmers => "farmers",
            Group::Artisans => "artisans",
            Group::Labourers => "labourers",
            Group::Unemployed => "unemployed",
        }
    }
}

/// How many of what. Shares are in ten thousand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// The day on which the lists are made: nobody joined later.
    pub today: Day,
    /// Women.
    pub women: u32,
    /// Rows that are somebody who is already in the list.
    pub duplicates: u32,
    /// Rows without the name in Arabic, and without the one in Latin letters; never without both.
    pub without_arabic: u32,
    /// See `without_arabic`.
    pub without_latin: u32,
    /// Births that cannot be: 1900, 2090.
    pub odd_births: u32,
}

/// Two in a hundred entered twice, and the mess of real lists.
impl Default for Settings {
    fn default() -> Settings {
        Settings {
            today: Day::new(2018, 10, 8),
            women: 3_800,
            duplicates: 200,
            without_arabic: 500,
            without_latin: 1_000,
            odd_births: 5,
        }
    }
}

/// A name in one script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Given names.
    pub given: String,
    /// The family name.
    pub family: String,
    /// Both, as they stand in a list that has one column for them: in either order.
    pub whole: String,
}

/// A row of a list of members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its number in the list, from 0.
    pub number: u64,
    /// Who it is in truth: the number of the row in which the same person stands first; its own for most.
    pub person: u64,
    /// The name in Arabic.
    pub arabic: Option<Written>,
    /// The name in Latin letters.
    pub latin: Option<Written>,
    /// As papers say it.
    pub gender: Gender,
    /// The birthday; some are missing, few are odd.
    pub birth: Option<Day>,
    /// A telephone as somebody typed it.
    pub phone: Option<String>,
    /// The number of an identity paper as somebody typed it.
    pub identity: Option<String>,
    /// What the person does.
    pub group: Group,
    /// When the membership began.
    pub joined: Day,
    /// A mail address.
    pub mail: Option<String>,
}

impl Member {
    /// The row in which the same person stands first, if this is the second time or later.
    pub fn duplicate_of(&self) -> Option<u64> {
        (self.person != self.number).then_some(self.person)
    }
}

/// Makes members of a seed.
#[derive(Debug, Clone, Copy)]
pub struct Generator {
    seed: u64,
    settings: Settings,
}

impl Generator {
    /// A generator; the same seed and settings make the same members on every machine.
    pub fn new(seed: u64, settings: Settings) -> Generator {
        Generator { seed, settings }
    }

    /// Members one after the other.
    pub fn members(&self, numbers: Range<u64>) -> impl Iterator<Item = Member> + use<> {
        let generator = *self;
        numbers.map(move |number| generator.member(number))
    }

    /// The member of a number, below ten million for numbers of papers that are each once.
    pub fn member(&self, number: u64) -> Member {
        let truth = self.person_of(number);
        let again = truth != number;
        let person = Person::of(self.seed, truth, &self.settings);
        let random = &mut Random::of(self.seed, number, 2);
        let settings = &self.settings;
        let without_arabic = random.chance(settings.without_arabic);
        let without_latin = random.chance(settings.without_latin) && !without_arabic;
        let latin = in_latin(&person, random);
        let mail = (person.mail && !(again && random.chance(5_000))).then(|| address(&latin, truth));
        Member {
            number,
            person: truth,
            arabic: (!without_arabic).then(|| in_arabic(&person, random)),
            latin: (!without_latin).then_some(latin),
            gender: person.gender,
            birth: birth(person.birth, again, settings, random),
            phone: phone(person.phone, again, number, random),
            identity: person
                .identity
                .filter(|_| !(again && random.chance(5_000)))
                .map(|identity| mess::identity(&identity, random)),
            group: person.group,
            joined: person.joined,
            mail,
        }
    }

    /// Who stands in a row: mostly somebody new, sometimes somebody from before.
    fn person_of(&self, number: u64) -> u64 {
        let mut at = number;
        // Somebody who is a duplicate as well is followed to the first row; the number falls each time.
        while at > 0 {
            let mut random = Random::of(self.seed, at, 3);
            if !random.chance(self.settings.duplicates) {
                break;
            }
            at = random.below(at);
        }
        at
    }
}

fn in_arabic(person: &Person, random: &mut Random) -> Written {
    let mut given = mess::arabic(person.given, random);
    if let Some(second) = person.second {
        given = format!("{given} {}", mess::arabic(second, random));
    }
    let family = mess::arabic(person.family, random);
    let habit = Habit { family_first: random.chance(1_500), ..Habit::of(random) };
    let whole = habit.together(&given, &family);
    Written { given, family, whole }
}

fn in_latin(person: &Person, random: &mut Random) -> Written {
    let habit = Habit::of(random);
    let mut given = mess::latin(person.given, random);
    if let Some(second) = person.second {
        given = format!("{given} {}", mess::latin(second, random));
    }
    let given = habit.cased(given, false);
    let family = habit.cased(mess::latin(person.family, random), true);
    let whole = habit.together(&given, &family);
    Written { given, family, whole }
}

/// Entered a second time, a birthday may be missing or have day and month changed.
fn birth(day: Day, again: bool, settings: &Settings, random: &mut Random) -> Option<Day> {
    if random.chance(settings.odd_births) {
        return Some(if random.chance(5_000) { Day::new(1900, 1, 1) } else { Day { year: 2090, ..day } });
    }
    if random.chance(if again { 1_000 } else { 200 }) {
        return None;
    }
    if again && random.chance(500) && day.day <= 12 {
        return Some(Day { month: day.day, day: day.month, ..day });
    }
    Some(day)
}

/// Entered a second time, a telephone may be another.
fn phone(number: Option<u64>, again: bool, row: u64, random: &mut Random) -> Option<String> {
    let number = number?;
    let number = match again {
        true if random.chance(1_500) => 650_000_000 + row % 10_000_000,
        true if random.chance(1_500) => return None,
        _ => number,
    };
    Some(mess::phone(number, random))
}

/// An address that nobody has: `example.org` is kept for examples (RFC 2606).
fn address(name: &Written, person: u64) -> String {
    let plain =
        |text: &str| -> String { text.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect() };
    format!("{}.{}{person}@example.org", plain(&name.given), plain(&name.family))
}
