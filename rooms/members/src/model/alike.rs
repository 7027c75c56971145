//! What makes two records likely one person: pure. Nothing here decides that they are; it proposes, with its reasons, and an officer
//! looks.
//!
//! Each kind of evidence is a class with a fixed strength, not a sum of weights: an officer can be told why a pair stands in the list, and
//! why above another.
//!
//! | strength | what speaks for it |
//! |---|---|
//! | 100 | one identity number, and names that share a word |
//! | 95 | one telephone or mail address, a like name, one birth day (or day and month changed, or one part of the date another) |
//! | 85, 75 | one telephone or mail address, the same or a like name, and a birth day missing |
//! | 80 | the same name and birth day |
//! | 70 | the same name, which few bear, with day and month of birth changed |
//! | 60 | one identity number and quite other names; or one telephone, one birth day and a shared name: a number mistyped, a name by marriage |
//! | 60 | a like name and the same birth day |
//! | 55 | one telephone, the same name, and another birth day: often father and son |
//! | 55 | the same name, which hardly anybody bears, with one part of the date another, or the same year where only years are known |
//! | 50 | the same name, borne by these two alone, and a birth day missing |
//!
//! Identity numbers that differ take 35 away, sexes that differ 30: both are mistyped, too. Below [`LEAST`] a pair is none. "The same
//! name" is the same in any script and order, by its sounds (`rawabit_text::name_sounds`); "like" is a name within the other
//! (`فاطمة العلوي`, `فاطمة الزهراء العلوي`), or one with a letter changed.
//!
//! How many bear a name matters as much as the name: of a million, thousands of pairs are called `محمد العلوي` and born within the same
//! month. So what is weak alone counts only where few bear the name ([`RARE`] and below).

use std::collections::BTreeSet;

use rawabit_platform::Day;
use rawabit_platform::lang::Multi;
use rawabit_text::name_sounds;

use super::import::likeness::number_of;
use super::words::{Gender, closed_words};

/// What is weaker is not shown to anybody.
pub const LEAST: i32 = 50;
/// Up to so many bear a rare name.
pub const RARE: i64 = 8;
/// Up to so many bear a name that hardly anybody bears.
const VERY_RARE: i64 = 4;
/// More people than this do not share a telephone or an address: it is an office's.
pub const SHARED: i64 = 12;
/// The year that stands in registers where nobody knew: whoever was born then is no member any more.
const NOBODY_KNEW: i16 = 1900;

closed_words! {
    /// What speaks for or against two records being one person's.
    Evidence {
        /// One identity number.
        Identity = "identity",
        /// One telephone.
        Phone = "phone",
        /// One mail address.
        Email = "email",
        /// The same name, in whatever script.
        Name = "name",
        /// A like name.
        LikeName = "like-name",
        /// A part of the name.
        PartOfName = "part-of-name",
        /// A name that few bear.
        RareName = "rare-name",
        /// The same day of birth.
        BirthDay = "birth-day",
        /// Day and month of birth changed.
        Swapped = "swapped",
        /// One part of the date is another.
        NearDay = "near-day",
        /// The same year; no more is known.
        BirthYear = "birth-year",
        /// Against it: another day of birth.
        OtherDay = "other-day",
        /// Against it: another identity number.
        OtherIdentity = "other-identity",
        /// Against it: another sex.
        OtherSex = "other-sex",
        /// Against it: names that share nothing.
        OtherName = "other-name",
    }

    /// How likely it is, for whoever reads a list.
    Level {
        /// Nobody would doubt it.
        Certain = "certain",
        /// Rather than not.
        Likely = "likely",
        /// Worth a look.
        Possible = "possible",
    }
}

impl Evidence {
    /// Whether it speaks against.
    pub fn is_against(self) -> bool {
        matches!(self, Self::OtherDay | Self::OtherIdentity | Self::OtherSex | Self::OtherName)
    }
}

impl Level {
    /// Of a strength.
    pub fn of(strength: i32) -> Self {
        match strength {
            90.. => Self::Certain,
            70..90 => Self::Likely,
            _ => Self::Possible,
        }
    }
}

/// What is compared of a record, or of what is being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Described {
    /// The sounds of each spelling of the name, sorted.
    pub sounds: BTreeSet<Vec<String>>,
    /// Day of birth.
    pub birth_day: Option<Day>,
    /// Telephone, E.164.
    pub phone: Option<String>,
    /// Mail address, folded.
    pub email: Option<String>,
    /// Digests of the identity number, under whichever keys there are.
    pub identity: Vec<String>,
    /// The sex.
    pub gender: Option<Gender>,
}

impl Described {
    /// Of somebody of this name.
    pub fn named(name: &Multi) -> Self {
        let sounds = name
            .0
            .values()
            .map(|text| {
                let mut sounds = name_sounds(text);
                sounds.sort_unstable();
                sounds.dedup();
                sounds
            })
            .filter(|sounds| !sounds.is_empty())
            .collect();
        Self { sounds, ..Self::default() }
    }

    /// The name as numbers, one a spelling: equal for the same name. A name of one word has none: too many are called so.
    pub fn keys(&self) -> Vec<i64> {
        let whole = self.sounds.iter().filter(|sounds| sounds.len() > 1);
        let mut keys: Vec<i64> = whole.map(|sounds| number_of(&sounds.join(" ")).cast_signed()).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// The name with the day of birth as numbers: those that [`super::import::likeness`] keeps of members.
    pub fn likenesses(&self) -> Vec<i64> {
        let Some(day) = self.birth_day else { return Vec::new() };
        let whole = self.sounds.iter().filter(|sounds| sounds.len() > 1);
        let mut all: Vec<i64> =
            whole.map(|sounds| number_of(&format!("{} {day}", sounds.join(" "))).cast_signed()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// That two records are likely one person's, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// From [`LEAST`] to 100.
    pub strength: i32,
    /// What speaks for it, then what speaks against it.
    pub evidence: Vec<Evidence>,
}

impl Finding {
    /// How likely.
    pub fn level(&self) -> Level {
        Level::of(self.strength)
    }

    /// The evidence as a row keeps it.
    pub fn written(&self) -> String {
        let words: Vec<&str> = self.evidence.iter().map(|one| one.word()).collect();
        words.join(" ")
    }
}

/// The evidence as a row keeps it, read.
pub fn read(written: &str) -> Vec<Evidence> {
    written.split_whitespace().filter_map(|word| word.parse().ok()).collect()
}

/// Whether there is more evidence now than when somebody judged that two records are not one person's: something speaks for it that did not,
/// or something does not speak against it any more. That others of the name came or went is none.
pub fn is_more(now: &[Evidence], then: &[Evidence]) -> bool {
    now.iter().any(|one| !one.is_against() && *one != Evidence::RareName && !then.contains(one))
        || then.iter().any(|one| one.is_against() && !now.contains(one))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Name {
    Other,
    Part,
    Like,
    Same,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Born {
    Same,
    Swapped,
    Near,
    Year,
    Unknown,
    Other,
}

/// Whether one word is the other with a letter more, less or another.
fn one_letter(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let (short, long): (Vec<char>, Vec<char>) = (short.chars().collect(), long.chars().collect());
    if short.len() < 3 || long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    let skip = usize::from(short.len() == long.len());
    short.get(same + skip..) == long.get(same + 1..)
}

fn name_of(one: &[String], other: &[String]) -> Name {
    if one == other {
        return if one.len() > 1 { Name::Same } else { Name::Part };
    }
    let common = one.iter().filter(|sound| other.contains(sound)).count();
    let fewer = one.len().min(other.len());
    if common == fewer && fewer > 1 {
        return Name::Like;
    }
    let rest = |of: &[String], but: &[String]| -> Vec<String> {
        of.iter().filter(|sound| !but.contains(sound)).cloned().collect()
    };
    let (mine, theirs) = (rest(one, other), rest(other, one));
    match (mine.as_slice(), theirs.as_slice()) {
        ([mine], [theirs]) if common > 0 && one_letter(mine, theirs) => Name::Like,
        _ if common > 0 => Name::Part,
        _ => Name::Other,
    }
}

fn names(one: &Described, other: &Described) -> Name {
    let pairs =
        one.sounds.iter().flat_map(|mine| other.sounds.iter().map(move |theirs| name_of(mine, theirs)));
    pairs.max().unwrap_or(Name::Other)
}

fn born(one: Option<Day>, other: Option<Day>) -> Born {
    let known = |day: Option<Day>| day.map(|day| day.0).filter(|day| day.year() > NOBODY_KNEW);
    let (Some(one), Some(other)) = (known(one), known(other)) else { return Born::Unknown };
    // The first of January stands where only the year was known.
    let year_alone = |day: jiff::civil::Date| day.month() == 1 && day.day() == 1;
    if one.year() == other.year() && (year_alone(one) || year_alone(other)) {
        return Born::Year;
    }
    if one == other {
        return Born::Same;
    }
    if one.year() == other.year() && one.month() == other.day() && one.day() == other.month() {
        return Born::Swapped;
    }
    let parts =
        [one.year() == other.year(), one.month() == other.month(), one.day() == other.day()].map(u8::from);
    if parts.iter().sum::<u8>() == 2 { Born::Near } else { Born::Other }
}

/// The strength of what speaks for it.
fn strength(name: Name, born: Born, reached: bool, bearers: i64) -> i32 {
    use Born::{Near, Other, Same, Swapped, Unknown, Year};
    match (reached, name, born) {
        (true, Name::Same | Name::Like, Same | Swapped | Near) => 95,
        (true, Name::Same, Unknown | Year) => 85,
        (true, Name::Like, Unknown | Year) => 75,
        (true, Name::Same, Other) => 55,
        (true, Name::Part, Same) => 60,
        (false, Name::Same, Same) => 80,
        (false, Name::Same, Swapped) if bearers <= RARE => 70,
        (false, Name::Like, Same) => 60,
        (false, Name::Same, Near | Year) if bearers <= VERY_RARE => 55,
        (false, Name::Same, Unknown) if bearers <= 2 => 50,
        _ => 0,
    }
}

/// Compares two records. `bearers` is how many in the registry bear the name that they share.
pub fn compare(one: &Described, other: &Described, bearers: i64) -> Option<Finding> {
    let identity = one.identity.iter().any(|digest| other.identity.contains(digest));
    let other_identity = !identity && !one.identity.is_empty() && !other.identity.is_empty();
    let same = |mine: &Option<String>, theirs: &Option<String>| mine.is_some() && mine == theirs;
    let (phone, email) = (same(&one.phone, &other.phone), same(&one.email, &other.email));
    let other_sex = matches!((one.gender, other.gender), (Some(mine), Some(theirs)) if mine != theirs);
    let name = names(one, other);
    let born = born(one.birth_day, other.birth_day);
    let mut strength = match (identity, name) {
        (true, Name::Other) => 60,
        (true, _) => 100,
        (false, _) => strength(name, born, phone || email, bearers),
    };
    // A number of papers weighs more than a sex that was ticked.
    if other_identity {
        strength -= 35;
    }
    if other_sex && !identity {
        strength -= 30;
    }
    if strength < LEAST {
        return None;
    }
    let rare = name == Name::Same && bearers <= RARE;
    let evidence = [
        (identity, Evidence::Identity),
        (phone, Evidence::Phone),
        (email, Evidence::Email),
        (name == Name::Same, Evidence::Name),
        (name == Name::Like, Evidence::LikeName),
        (name == Name::Part, Evidence::PartOfName),
        (rare, Evidence::RareName),
        (born == Born::Same, Evidence::BirthDay),
        (born == Born::Swapped, Evidence::Swapped),
        (born == Born::Near, Evidence::NearDay),
        (born == Born::Year, Evidence::BirthYear),
        (born == Born::Other, Evidence::OtherDay),
        (other_identity, Evidence::OtherIdentity),
        (other_sex, Evidence::OtherSex),
        (name == Name::Other, Evidence::OtherName),
    ];
    let evidence = evidence.into_iter().filter_map(|(holds, what)| holds.then_some(what)).collect();
    Some(Finding { strength, evidence })
}

#[cfg(test)]
mod tests;
