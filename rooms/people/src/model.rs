//! Persons as a rule sees them: names in several scripts, forms of address, contacts.

use std::fmt;
use std::str::FromStr;

use rawabit_platform::clock::Day;
use rawabit_platform::lang::{Lang, Message, Multi, Preference};
use rawabit_platform::permit::UnitPath;
use rawabit_statutes::Form;
use rawabit_text::{Article, fold, name_key, sort_key};

/// The youngest day of birth that is believed of somebody registered on `today`, and the oldest: 120 years.
const OLDEST_YEARS: i16 = 120;

/// A person about to be registered or corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonInput {
    /// The unit that keeps the record.
    pub unit: UnitPath,
    /// The whole name, in each script it is written in.
    pub name: Multi,
    /// How the organisation addresses them, before the name: `الأخ`, `Dr`.
    pub honorific: Multi,
    /// The grammatical form in which their offices are named.
    pub form: Form,
    /// Day of birth.
    pub birth_day: Option<Day>,
    /// Mail address.
    pub email: Option<String>,
    /// The language of their mails.
    pub lang: Lang,
    /// A few public words.
    pub biography: Multi,
    /// Whether the person is invented, which every page then says.
    pub synthetic: bool,
}

impl PersonInput {
    /// A person with a name, and nothing else known.
    pub fn named(unit: UnitPath, name: Multi, form: Form) -> Self {
        Self {
            unit,
            name,
            honorific: Multi::default(),
            form,
            birth_day: None,
            email: None,
            lang: Lang::Ar,
            biography: Multi::default(),
            synthetic: false,
        }
    }

    /// What the rules say against it.
    ///
    /// # Errors
    /// The field and the message.
    pub fn check(&self, today: Day) -> Result<(), PersonRefused> {
        if self.name.is_empty() {
            return Err(PersonRefused::NoName);
        }
        match self.birth_day {
            Some(day) if day > today || day.0.year() < today.0.year() - OLDEST_YEARS => {
                Err(PersonRefused::BirthDay)
            }
            _ => Ok(()),
        }
    }
}

/// Why a person is not registered or corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PersonRefused {
    /// No name in any language.
    NoName,
    /// A day of birth in the future or more than 120 years ago.
    BirthDay,
    /// Another person of the same unit has this mail address.
    EmailTaken,
}

impl PersonRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::NoName => "name",
            Self::BirthDay => "birth_day",
            Self::EmailTaken => "email",
        }
    }

    /// What to tell the reader.
    pub fn message(&self) -> Message {
        Message::new(match self {
            Self::NoName => "people-refused-name",
            Self::BirthDay => "people-refused-birth-day",
            Self::EmailTaken => "people-refused-email",
        })
    }
}

/// A way to reach somebody, Popolo's `contact_details`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactKind {
    /// A telephone.
    Voice,
    /// A mobile telephone that takes short messages.
    Cell,
    /// A postal address.
    Address,
    /// A page on the web.
    Url,
}

impl ContactKind {
    /// All of them.
    pub const ALL: [ContactKind; 4] = [Self::Voice, Self::Cell, Self::Address, Self::Url];

    /// Popolo's word for it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Voice => "voice",
            Self::Cell => "cell",
            Self::Address => "address",
            Self::Url => "url",
        }
    }

    /// The value as it is kept, or why it is none: telephones in digits with an optional plus, pages over http(s).
    ///
    /// # Errors
    /// A message for the field.
    pub fn clean(self, value: &str) -> Result<String, Message> {
        let value = value.trim();
        match self {
            Self::Voice | Self::Cell => {
                let digits: String = rawabit_text::to_western_digits(value)
                    .chars()
                    .filter(|c| !c.is_whitespace() && !"-.()\u{200e}\u{200f}".contains(*c))
                    .collect();
                let rest = digits.strip_prefix('+').unwrap_or(&digits);
                let good = (6..=15).contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_digit());
                if good { Ok(digits) } else { Err("people-refused-phone".into()) }
            }
            Self::Url => {
                let good = (value.starts_with("https://") || value.starts_with("http://"))
                    && !value.contains(char::is_whitespace);
                if good { Ok(value.to_owned()) } else { Err("people-refused-url".into()) }
            }
            Self::Address => Ok(value.to_owned()),
        }
    }
}

impl fmt::Display for ContactKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl FromStr for ContactKind {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.key() == text).ok_or(())
    }
}

/// `m` or `f`, as the database keeps a form.
pub fn form_key(form: Form) -> &'static str {
    match form {
        Form::Masculine => "m",
        Form::Feminine => "f",
    }
}

/// The form of a key; what is unknown is the form that offices have in the statutes.
pub fn form_of(key: &str) -> Form {
    if key == "f" { Form::Feminine } else { Form::Masculine }
}

/// The key a list of persons is sorted by: the name in the first script it is written in.
pub fn sorting(name: &Multi) -> String {
    sort_key(name.get(Preference::of_the_house(Lang::Ar)), Article::Skip)
}

/// What a search field is compared with: every spelling, folded, and its key where word order and glued articles do
/// not matter.
pub fn searchable(name: &Multi, email: Option<&str>) -> String {
    let mut out = String::new();
    for text in name.0.values() {
        out.push_str(&fold(text));
        out.push(' ');
        out.push_str(&name_key(text));
        out.push(' ');
    }
    out.push_str(&fold(email.unwrap_or_default()));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn a_birth_in_2090_or_1850_is_not_believed() {
        let mut input = PersonInput::named(UnitPath::root(), Multi::one(Lang::Ar, "سعاد"), Form::Feminine);
        let today = day("2018-10-08");
        assert_eq!(input.check(today), Ok(()));
        for (born, expected) in [
            ("2090-01-01", Err(PersonRefused::BirthDay)),
            ("1850-01-01", Err(PersonRefused::BirthDay)),
            ("1960-05-05", Ok(())),
        ] {
            input.birth_day = Some(day(born));
            assert_eq!(input.check(today), expected, "{born}");
        }
    }

    #[test]
    fn telephones_are_kept_as_digits_in_any_script() {
        assert_eq!(ContactKind::Cell.clean("٠٦ ١٢ ٣٤ ٥٦ ٧٨").as_deref(), Ok("0612345678"));
        assert_eq!(ContactKind::Voice.clean("+212 (5) 37-12-34-56").as_deref(), Ok("+212537123456"));
        assert!(ContactKind::Cell.clean("call me").is_err());
        assert!(ContactKind::Url.clean("javascript:alert(1)").is_err());
    }

    #[test]
    fn a_name_is_found_however_it_is_written() {
        let text = searchable(&Multi::three("أحمد عبد الله", "Ahmed ABDELLAH", ""), Some("a@b.ma"));
        assert!(text.contains(&fold("احمد")) && text.contains("ahmed") && text.contains("a@b.ma"));
    }
}
