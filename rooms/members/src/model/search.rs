//! What the search index holds of a member, and the question that is asked of it: both are sets of plain tokens, so that the two
//! databases answer alike.
//!
//! A token is a letter for its class and what it says: `z` the sound of a word of the name, the same in every script, `n` a membership number, `t` a
//! telephone, `h` and `i` its first six and seven digits; `g` the sex, `p` the group of professions, `y` and `d` the year and the decade of birth (once alone, and once with the sex behind it), `j` and `k` those of joining;
//! and for every unit on the way to each membership `a` (active), `s` (suspended) or `e` (ended) with the unit's mark, for the unit itself
//! `b`, `r` or `f` as well, so that a scope and a standing are part of the match. Units and keys of the statutes are marked by seven letters of a hash: a token stays short
//! at a million members. Two units with one mark (unlikely to happen in an organisation, one in ten thousand with two thousand units)
//! would let one row too many into a match, which is why a row is shown only with memberships that the scope itself lets through.

use rawabit_platform::Day;
use rawabit_platform::lang::Multi;
use rawabit_platform::permit::{Action, Scope, UnitPath};
use rawabit_text::name_sounds;

use super::rights::DuesState;
use super::words::{Gender, Standing};
use super::years::year_of;

pub use super::question::{Certainty, Question, Term};

/// Seven letters that mark a key.
fn mark(key: &str) -> String {
    // FNV-1a: good enough to tell keys apart, and the same on every machine for ever.
    let hash = key.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let hash = hash ^ (hash >> 35);
    (0..7u32)
        .map(|n| char::from(b"abcdefghijklmnopqrstuvwxyz234567"[((hash >> (5 * n)) & 31) as usize]))
        .collect()
}

/// A part of the tree: a unit with everything below it, or a unit alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The unit.
    pub unit: UnitPath,
    /// Whether what is below it belongs to it.
    pub subtree: bool,
}

impl Reach {
    /// Whether a unit belongs to it.
    pub fn contains(&self, unit: &UnitPath) -> bool {
        if self.subtree { unit.is_within(&self.unit) } else { *unit == self.unit }
    }

    /// The parts of the tree that lie in a scope and, where one is chosen, in this unit. None: nothing.
    pub fn of<A: Action>(scope: &Scope<A>, chosen: Option<&UnitPath>) -> Vec<Self> {
        let mut parts: Vec<Self> = Vec::new();
        for grant in scope.grants() {
            let part = match chosen {
                Some(unit) if grant.subtree && unit.is_within(&grant.unit) => {
                    Self { unit: unit.clone(), subtree: true }
                }
                Some(unit) if !grant.unit.is_within(unit) => continue,
                _ => Self { unit: grant.unit.clone(), subtree: grant.subtree },
            };
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        parts
    }
}

/// The token "has a membership of this standing here". The root of all trees is a unit, too.
pub(super) fn unit_token(standing: Standing, unit: &UnitPath, subtree: bool) -> String {
    let class = match (standing, subtree) {
        (Standing::Active, true) => 'a',
        (Standing::Suspended, true) => 's',
        (Standing::Ended, true) => 'e',
        (Standing::Active, false) => 'b',
        (Standing::Suspended, false) => 'r',
        (Standing::Ended, false) => 'f',
    };
    format!("{class}{}", mark(unit.steps().last().unwrap_or("/")))
}

pub(super) fn gender_token(gender: Gender) -> String {
    format!("g{gender}")
}

pub(super) fn profession_token(group: &str) -> String {
    format!("p{}", mark(group))
}

/// What the index is told of a member.
#[derive(Clone, Debug, Default)]
pub struct Indexed<'a> {
    /// The name in its scripts.
    pub name: Option<&'a Multi>,
    /// All numbers, old ones included.
    pub numbers: Vec<&'a str>,
    /// The telephone, E.164.
    pub phone: Option<&'a str>,
    /// The sex.
    pub gender: Option<Gender>,
    /// The group of professions.
    pub profession: Option<&'a str>,
    /// Day of birth.
    pub birth_day: Option<Day>,
    /// Since when a member.
    pub since: Option<Day>,
    /// Every membership: how it stands, and the unit's path.
    pub memberships: Vec<(Standing, &'a UnitPath)>,
    /// The dues of those that hold.
    pub dues: Vec<DuesState>,
}

impl Indexed<'_> {
    /// The tokens, sorted, each once.
    pub fn tokens(&self) -> Vec<String> {
        let mut all = Vec::with_capacity(32);
        for text in self.name.iter().flat_map(|name| name.0.values()) {
            all.extend(
                name_sounds(text)
                    .into_iter()
                    .filter(|sound| is_plain(sound))
                    .map(|sound| format!("z{sound}")),
            );
        }
        all.extend(self.numbers.iter().map(|number| format!("n{}", plain(number))));
        all.extend(self.phone.iter().flat_map(|phone| phone_tokens(phone)));
        all.extend(self.gender.map(gender_token));
        all.extend(self.profession.map(profession_token));
        for (classes, day) in [(['y', 'd'], self.birth_day), (['j', 'k'], self.since)] {
            let [year, decade] = classes;
            if let Some(n) = day.map(|day| year_of(year, day)) {
                all.push(format!("{year}{n}"));
                all.push(format!("{decade}{}", n.div_euclid(10)));
            }
        }
        if let Some((day, sex)) = self.birth_day.zip(self.gender) {
            let n = year_of('y', day);
            all.push(format!("y{n}{sex}"));
            all.push(format!("d{}{sex}", n.div_euclid(10)));
        }
        for (standing, unit) in &self.memberships {
            let mut way = UnitPath::root();
            all.push(unit_token(*standing, &way, true));
            for step in unit.steps() {
                way = way.child(step);
                all.push(unit_token(*standing, &way, true));
            }
            all.push(unit_token(*standing, unit, false));
        }
        all.extend(dues_tokens(&self.dues));
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// The letters of a year, and of its decade, up to whose end dues are paid.
pub(super) const WHOLE: (char, char) = ('v', 'w');
/// Those of a year up to some day of which they are paid.
pub(super) const PART: (char, char) = ('q', 'u');

/// What begins with six or seven digits of a telephone is found by a token of its own: of whole numbers that begin so there are very many, and their
/// lists would have to be put together each time. Fewer digits are not looked for.
const BEGINNINGS: [(char, usize); 2] = [('h', 6), ('i', 7)];

fn phone_tokens(phone: &str) -> impl Iterator<Item = String> {
    let digits = phone.trim_start_matches('+').to_owned();
    let whole = format!("t{digits}");
    BEGINNINGS
        .into_iter()
        .filter_map(move |(class, n)| digits.get(..n).map(|first| format!("{class}{first}")))
        .chain([whole])
}

/// What finds the telephones that begin with these digits.
pub(super) fn phone_term(digits: &str) -> Term {
    match BEGINNINGS.into_iter().find(|(_, n)| *n == digits.len()) {
        Some((class, _)) => Term::whole(format!("{class}{digits}")),
        None => Term::beginning(format!("t{digits}")),
    }
}

/// The last day that is paid in every unit, to the year; `q0` where dues never were paid somewhere, `qx` where none are owed. Where that is the last
/// day of the year, as nearly everywhere, the letter is another: then the year says all.
fn dues_tokens(dues: &[DuesState]) -> Vec<String> {
    let owed = || dues.iter().filter(|one| !one.exempt);
    if dues.is_empty() {
        return Vec::new();
    }
    if owed().any(|one| one.paid_until.is_none()) {
        return vec!["q0".to_owned()];
    }
    match owed().filter_map(|one| one.paid_until).min() {
        Some(until) => {
            let last = until.plus_days(-1);
            let year = year_of(WHOLE.0, last);
            let (class, decade) = if Some(last) == Day::new(year, 12, 31) { WHOLE } else { PART };
            vec![format!("{class}{year}"), format!("{decade}{}", year.div_euclid(10))]
        }
        None => vec!["qx".to_owned()],
    }
}

/// Whether a sound can stand in an index and in a question.
pub(super) fn is_plain(sound: &str) -> bool {
    !sound.is_empty() && sound.chars().all(char::is_alphanumeric)
}

/// A number without its signs, in small letters.
pub(super) fn plain(number: &str) -> String {
    number.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use rawabit_statutes::MemberRules;

    use super::*;

    fn name(ar: &str, fr: &str) -> Multi {
        Multi::three(ar, fr, "")
    }

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn asked(typed: &str) -> Question {
        let mut question = Question::default();
        question.typed(typed, &rules());
        question
    }

    fn rules() -> MemberRules {
        let phones = rawabit_statutes::Phones {
            country_code: "212".into(),
            trunk: "0".into(),
            digits: 9,
            digits_most: 9,
        };
        MemberRules { phones: Some(phones), ..MemberRules::default() }
    }

    #[test]
    fn a_member_is_found_by_name_number_and_telephone() {
        let name = name("محمّد العلَوي", "Mohammed EL ALAOUI");
        let unit = UnitPath("/party/branch-1/".into());
        let member = Indexed {
            name: Some(&name),
            numbers: vec!["12-045/B", "000045"],
            phone: Some("+212612345678"),
            memberships: vec![(Standing::Active, &unit)],
            ..Indexed::default()
        };
        let tokens = member.tokens();
        for typed in [
            "محمد",
            "محم",
            "Mohamed Alaoui",
            "MOHAMED ALAOUI 0612",
            "محمد 45",
            "محمد العلوي",
            "العلوي محمد",
            "mohammed ala",
            "ALAOUI",
            "12-045",
            "12045b",
            "٤٥",
            "0612345678",
            "+212 612",
            "٠٦١٢",
        ] {
            assert!(asked(typed).is_answered_by(&tokens), "{typed}: {:?} {tokens:?}", asked(typed));
        }
        for typed in ["أحمد", "محمد الفاسي", "0712", "99", "؟", "-"] {
            assert!(!asked(typed).is_answered_by(&tokens), "{typed}");
        }
    }

    #[test]
    fn a_scope_is_part_of_the_match() {
        let branch = UnitPath("/party/league/league-04/".into());
        let tokens =
            Indexed { memberships: vec![(Standing::Suspended, &branch)], ..Indexed::default() }.tokens();
        let within = |unit: &str, standings: &[Standing]| {
            let mut question = Question::default();
            question.within(&[Reach { unit: UnitPath(unit.into()), subtree: true }], standings);
            question.is_answered_by(&tokens)
        };
        for unit in ["/", "/party/", "/party/league/", "/party/league/league-04/"] {
            assert!(within(unit, Standing::ALL), "{unit}");
            assert!(!within(unit, &[Standing::Active, Standing::Ended]), "{unit}");
        }
        for unit in ["/party/league2/", "/party/league/league-0/", "/other/"] {
            assert!(!within(unit, Standing::ALL), "{unit}");
        }
        let alone = |unit: &str| {
            let mut question = Question::default();
            question.within(&[Reach { unit: UnitPath(unit.into()), subtree: false }], Standing::ALL);
            question.is_answered_by(&tokens)
        };
        assert!(alone("/party/league/league-04/") && !alone("/party/league/") && !alone("/party/"));
        let mut nowhere = Question::default();
        nowhere.within(&[], Standing::ALL);
        assert!(nowhere.is_hopeless() && !nowhere.is_answered_by(&tokens));
    }

    #[test]
    fn two_thousand_units_have_two_thousand_marks() {
        let marks: std::collections::BTreeSet<String> = (0..25)
            .flat_map(|league| (0..90).map(move |branch| mark(&format!("league-{league:02}-{branch:02}"))))
            .collect();
        assert_eq!(marks.len(), 25 * 90);
    }

    proptest! {
        #[test]
        fn years_are_covered_exactly(
            a in 1900_i16..2020,
            b in 1900_i16..2020,
            born in 1900_i16..2020,
            woman in prop::option::of(prop::bool::ANY),
        ) {
            let (from, to) = (a.min(b), a.max(b));
            let gender = woman.map(|yes| if yes { Gender::Female } else { Gender::Male });
            let tokens = Indexed { birth_day: Day::new(born, 6, 15), gender, ..Indexed::default() }.tokens();
            for asked in [None, Some(Gender::Female), Some(Gender::Male)] {
                let (mut together, mut apart) = (Question::default(), Question::default());
                together.born(Day::new(from, 1, 1), Day::new(to, 12, 31), asked);
                apart.born(Day::new(from, 1, 1), Day::new(to, 12, 31), None);
                if let Some(gender) = asked {
                    apart.gender(gender);
                }
                let is_so = (from..=to).contains(&born) && (asked.is_none() || asked == gender);
                prop_assert_eq!(together.is_answered_by(&tokens), is_so);
                prop_assert_eq!(apart.is_answered_by(&tokens), is_so);
            }
        }

        #[test]
        fn no_question_breaks_out_of_its_quotes(typed in "\\PC{0,60}") {
            for clause in asked(&typed).clauses() {
                for term in clause {
                    let mut texts = term.but.iter().chain([&term.text]);
                    prop_assert!(texts.all(|text| text.chars().all(char::is_alphanumeric)), "{:?}", term);
                }
            }
        }

        #[test]
        fn whoever_types_the_whole_name_finds_it(ar in "[ابتثجحخدذرزسشصضطظعغفقكلمنهوي]{2,8}( [ابتثجحخدذرزسشصضطظعغفقكلمنهوي]{2,8}){0,3}") {
            let name = name(&ar, "");
            let tokens = Indexed { name: Some(&name), ..Indexed::default() }.tokens();
            prop_assert!(asked(&ar).is_answered_by(&tokens));
        }
    }

    #[test]
    fn days_of_birth_make_years_and_decades() {
        let tokens = Indexed {
            birth_day: Some(day("1987-03-02")),
            since: Some(day("2011-01-01")),
            ..Indexed::default()
        }
        .tokens();
        assert_eq!(tokens, ["d198", "j2011", "k201", "y1987"]);
        let tokens = Indexed {
            birth_day: Some(day("1987-03-02")),
            gender: Some(Gender::Female),
            ..Indexed::default()
        }
        .tokens();
        assert_eq!(tokens, ["d198", "d198f", "gf", "y1987", "y1987f"]);
    }
}
