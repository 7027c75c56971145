//! Text in several languages.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize};

use super::{Lang, Preference};

/// Text in several languages, one field: stored as one JSON object in both databases.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, DeriveValueType)]
#[serde(transparent)]
#[sea_orm(value_type = "String")]
pub struct Multi(pub BTreeMap<Lang, String>);

impl Multi {
    /// Text in one language.
    pub fn one(lang: Lang, text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(lang, text.into())]))
    }

    /// Text in the three languages.
    pub fn three(ar: impl Into<String>, fr: impl Into<String>, en: impl Into<String>) -> Self {
        Self(BTreeMap::from([(Lang::Ar, ar.into()), (Lang::Fr, fr.into()), (Lang::En, en.into())]))
    }

    /// The text in the first language of the preference that has one, else nothing. Pages take it through
    /// [`super::Voice::pick`].
    pub fn get(&self, preference: Preference) -> &str {
        preference.languages().into_iter().find_map(|lang| self.exact(lang)).unwrap_or_default()
    }

    /// The text in exactly this language, unless it is blank.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        self.0.get(&lang).map(String::as_str).filter(|text| !text.trim().is_empty())
    }

    /// The language that [`Multi::get`] answers in.
    pub fn lang_of(&self, preference: Preference) -> Lang {
        let found = preference.languages().into_iter().find(|lang| self.exact(*lang).is_some());
        found.unwrap_or(preference.lang())
    }

    /// Sets or, with blank text, removes a language.
    pub fn set(&mut self, lang: Lang, text: &str) {
        if text.trim().is_empty() {
            self.0.remove(&lang);
        } else {
            self.0.insert(lang, text.trim().to_owned());
        }
    }

    /// Whether no language has text.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }
}

impl fmt::Display for Multi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(&self.0).map_err(|_| fmt::Error)?)
    }
}

impl FromStr for Multi {
    type Err = serde_json::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        serde_json::from_str(text).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_back_to_the_languages_of_the_organisation() {
        let text = Multi::three("نص", "texte", "text");
        let bilingual = Preference::new(Lang::En, &[Lang::Fr, Lang::Ar]);
        assert_eq!(text.get(bilingual), "text", "the reader's own language first");
        let mut without = text.clone();
        without.set(Lang::En, " ");
        assert_eq!((without.get(bilingual), without.lang_of(bilingual)), ("texte", Lang::Fr));
        assert_eq!(without.get(Preference::new(Lang::En, &[Lang::Ar, Lang::Fr])), "نص");
        // What the organisation does not list comes last, and is still better than nothing.
        let only_english = Multi::one(Lang::En, "text");
        assert_eq!(only_english.get(bilingual.read_in(Lang::Ar)), "text");
        assert_eq!(Multi::default().get(bilingual), "");
        assert_eq!(Multi::default().lang_of(bilingual), Lang::En);
    }
}
