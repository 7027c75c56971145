//! The three languages of the house, and texts written in several of them.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::words::words;

words! {
    /// A language in which the product speaks and an organisation may write.
    Lang {
        /// Arabic, written right to left.
        Ar = "ar",
        /// French.
        Fr = "fr",
        /// English.
        En = "en",
    }
}

impl Lang {
    /// The three, in the order in which the house lists them.
    pub const ALL: [Lang; 3] = [Lang::Ar, Lang::Fr, Lang::En];

    /// The ISO 639-1 code: `ar`, `fr`, `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The language of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// `rtl` or `ltr`, as HTML writes it.
    pub fn dir(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// Whether the language is written right to left.
    pub fn is_rtl(self) -> bool {
        matches!(self, Self::Ar)
    }
}

impl<'de> serde::Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| serde::de::Error::custom("not a language of the house"))
    }
}

/// In which order a reader is offered the languages of a text: their own, then the organisation's as its statutes list them, then
/// whatever there is. Every multilingual text of the house falls back like this, so that a page never mixes two orders.
///
/// ```
/// use rawabit_statutes::{Lang, Preference};
/// let english_reader = Preference::new(Lang::En, &[Lang::Fr, Lang::Ar]);
/// assert_eq!(english_reader.languages(), [Lang::En, Lang::Fr, Lang::Ar]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preference {
    reader: Lang,
    /// All three: the organisation's first.
    order: [Lang; 3],
}

impl Preference {
    /// Of a reader of `lang` in an organisation that writes in `languages`, its default language first.
    pub fn new(lang: Lang, languages: &[Lang]) -> Self {
        let mut order = Lang::ALL;
        let place = |one: &Lang| languages.iter().position(|other| other == one).unwrap_or(languages.len());
        // A stable sort: what the organisation does not list stays in the order of the house, behind.
        order.sort_by_key(place);
        Self { reader: lang, order }
    }

    /// The order of the house, whoever reads and whatever the organisation: for what is computed once for all readers, such as keys
    /// by which lists are sorted.
    pub fn of_the_house(lang: Lang) -> Self {
        Self::new(lang, &[])
    }

    /// The same organisation, another reader.
    #[must_use]
    pub fn read_in(self, lang: Lang) -> Self {
        Self { reader: lang, ..self }
    }

    /// The reader's own language.
    pub fn lang(self) -> Lang {
        self.reader
    }

    /// The three languages, the reader's own first.
    pub fn languages(self) -> [Lang; 3] {
        let mut all = self.order;
        all.sort_by_key(|lang| *lang != self.reader);
        all
    }
}

/// Says one thing in the three languages, side by side, so that a translation never gets lost.
macro_rules! say {
    ($lang:expr, ar: $ar:expr, fr: $fr:expr, en: $en:expr $(,)?) => {
        match $lang {
            $crate::lang::Lang::Ar => format!("{}", $ar),
            $crate::lang::Lang::Fr => format!("{}", $fr),
            $crate::lang::Lang::En => format!("{}", $en),
        }
    };
}
pub(crate) use say;

/// A text of the statutes in one or more languages. It falls back as [`Preference`] says: to the organisation's default language,
/// which [`crate::Statutes::parse`] makes sure every text has.
///
/// ```
/// use rawabit_statutes::{Lang, LocalText};
/// let name = LocalText::new(Lang::Ar, [(Lang::Ar, "رابطة"), (Lang::Fr, "ligue")]);
/// assert_eq!(name.get(Lang::Fr), "ligue");
/// assert_eq!(name.get(Lang::En), "رابطة");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct LocalText {
    texts: BTreeMap<Lang, String>,
    #[serde(skip)]
    first: Option<Lang>,
}

impl LocalText {
    /// A text whose fallback is `first`, usually the default language of the organisation.
    pub fn new<S: Into<String>>(first: Lang, texts: impl IntoIterator<Item = (Lang, S)>) -> Self {
        Self { texts: texts.into_iter().map(|(l, s)| (l, s.into())).collect(), first: Some(first) }
    }

    /// The text in `lang`; else in the default language; else in any language; else empty.
    pub fn get(&self, lang: Lang) -> &str {
        self.exact(self.lang_of(lang)).unwrap_or("")
    }

    /// The language in which [`LocalText::get`] answers.
    pub fn lang_of(&self, lang: Lang) -> Lang {
        let found = [Some(lang), self.first].into_iter().flatten().find(|one| self.texts.contains_key(one));
        found.or_else(|| self.texts.keys().next().copied()).unwrap_or(lang)
    }

    /// The text in `lang`, without any fallback.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        self.texts.get(&lang).map(String::as_str)
    }

    /// Whether no language has a text.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The languages in which the text exists, with the text.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &str)> {
        self.texts.iter().map(|(l, s)| (*l, s.as_str()))
    }
}

words! {
    /// The grammatical form in which an office is named for the person who holds it.
    Form {
        /// كاتب، président, chairman.
        Masculine = "m",
        /// كاتبة، présidente, chairwoman.
        Feminine = "f",
    }
}

/// The name of an office, with the form for a woman where the language has one (`ar_f`, `fr_f`, `en_f`).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Title {
    /// The office itself, and the form used for a man or when nobody holds it.
    pub masculine: LocalText,
    /// The form used for a woman; a missing language means that the form does not change.
    pub feminine: LocalText,
}

impl Title {
    /// The title in `lang` for a holder addressed in `form`.
    pub fn get(&self, lang: Lang, form: Form) -> &str {
        match form {
            // The form for a woman in the language in which the title is said at all.
            Form::Feminine => {
                self.feminine.exact(self.masculine.lang_of(lang)).unwrap_or_else(|| self.masculine.get(lang))
            }
            Form::Masculine => self.masculine.get(lang),
        }
    }

    /// The office as such, whoever holds it.
    pub fn name(&self, lang: Lang) -> &str {
        self.masculine.get(lang)
    }
}
