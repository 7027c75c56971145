//! A saved search: what was asked, in the words of the list of members and without any day, so that ages and seniority move along. It says nothing
//! of who may see whom: it is read within the scope of whoever uses it, each time anew.

use rawabit_platform::kit::params::Params;
use serde::{Deserialize, Serialize};

use super::words::{Gender, Standing};

/// The format of what is stored. A later one that means something else has another number, and reads this one.
const FORMAT: u32 = 1;
/// The oldest age that is asked for.
const OLDEST: u32 = 120;
/// The longest text that one field holds.
const LONGEST: usize = 200;

/// What is asked of the list of members. A field that is empty asks nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    v: u32,
    /// What was typed into the one field.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Only in this unit and below it: its path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// A standing, or `all`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<String>,
    /// The sex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// A group of professions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profession: Option<String>,
    /// At least so old, in years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_from: Option<u32>,
    /// At most so old, in years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_to: Option<u32>,
    /// A member for so many years at least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seniority: Option<u32>,
    /// An office held today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// `paid` or `arrears`, today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dues: Option<String>,
}

/// The names of the fields in a query string, besides `q` for the words.
const FIELDS: [&str; 9] =
    ["unit", "standing", "gender", "profession", "age_from", "age_to", "seniority", "office", "dues"];

impl Segment {
    /// What a query string of the list asks, as far as it can be understood.
    pub fn of(asked: &Params) -> Self {
        let text = |name: &str| {
            Some(asked.text(name))
                .filter(|text| !text.is_empty() && text.chars().count() <= LONGEST)
                .map(str::to_owned)
        };
        let years = |name: &str| {
            let typed = rawabit_text::to_western_digits(asked.text(name));
            typed.trim().parse::<u32>().ok().filter(|years| *years <= OLDEST)
        };
        Self {
            v: FORMAT,
            words: asked.text("q").chars().take(LONGEST).collect(),
            unit: text("unit"),
            standing: text("standing").filter(|word| word == "all" || word.parse::<Standing>().is_ok()),
            gender: text("gender").filter(|word| word.parse::<Gender>().is_ok()),
            profession: text("profession"),
            age_from: years("age_from"),
            age_to: years("age_to"),
            seniority: years("seniority"),
            office: text("office"),
            dues: text("dues").filter(|word| word == "paid" || word == "arrears"),
        }
    }

    /// The query string that asks the list for it.
    pub fn to_params(&self) -> Params {
        let mut params = Params::default();
        let mut set = |name: &str, value: Option<String>| {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                params.set(name, value);
            }
        };
        set("q", Some(self.words.clone()));
        let years = |years: Option<u32>| years.map(|years| years.to_string());
        let values = [
            self.unit.clone(),
            self.standing.clone(),
            self.gender.clone(),
            self.profession.clone(),
            years(self.age_from),
            years(self.age_to),
            years(self.seniority),
            self.office.clone(),
            self.dues.clone(),
        ];
        for (name, value) in FIELDS.into_iter().zip(values) {
            set(name, value);
        }
        params
    }

    /// What is stored.
    pub fn to_json(&self) -> String {
        serde_json::to_string(&Self { v: FORMAT, ..self.clone() }).unwrap_or_default()
    }

    /// What was stored. Nothing where this program does not understand it: a segment that is not understood finds nobody, rather than everybody.
    pub fn from_json(text: &str) -> Option<Self> {
        serde_json::from_str::<Self>(text).ok().filter(|segment| segment.v == FORMAT)
    }

    /// Whether it asks only for those who have left: nobody writes to them.
    pub fn is_of_the_gone(&self) -> bool {
        self.standing.as_deref() == Some(Standing::Ended.word())
    }

    /// The same among those who are members today.
    #[must_use]
    pub fn of_members(mut self) -> Self {
        if self.standing.as_deref() == Some("all") {
            self.standing = None;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rawabit_platform::kit::params::parse;

    use super::*;

    #[test]
    fn what_is_not_understood_is_no_segment() {
        assert!(Segment::from_json("{\"v\":2}").is_none());
        assert!(Segment::from_json("{\"v\":1,\"colour\":\"red\"}").is_none());
        assert!(Segment::from_json("").is_none());
        let odd = Segment::of(&parse("standing=zz&gender=x&age_from=-1&age_to=999&dues=maybe"));
        assert_eq!(odd, Segment { v: FORMAT, ..Segment::default() });
    }

    proptest! {
        #[test]
        fn stored_and_asked_again_it_is_the_same(
            words in "[a-zء-ي ]{0,12}",
            unit in prop::option::of("/[a-z]{1,6}/"),
            standing in prop::option::of(prop::sample::select(vec!["active", "suspended", "ended", "all"])),
            age in prop::option::of(0..=OLDEST),
            dues in prop::option::of(prop::sample::select(vec!["paid", "arrears"])),
        ) {
            let mut params = Params::default();
            params.set("q", words);
            for (name, value) in [
                ("unit", unit),
                ("standing", standing.map(str::to_owned)),
                ("age_from", age.map(|age| age.to_string())),
                ("dues", dues.map(str::to_owned)),
            ] {
                params.set(name, value.unwrap_or_default());
            }
            let segment = Segment::of(&params);
            prop_assert_eq!(Segment::from_json(&segment.to_json()), Some(segment.clone()));
            prop_assert_eq!(Segment::of(&parse(&segment.to_params().encode())), segment);
        }
    }
}
