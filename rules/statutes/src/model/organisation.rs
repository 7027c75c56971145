//! Who the organisation is, and which edition of its statutes this is.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::lang::{Lang, LocalText, Preference};
use crate::measure::date_as_text;
use crate::words::words;

words! {
    /// What the organisation is, for wording and for defaults of the public pages.
    OrganisationKind {
        /// A political party.
        Party = "party",
        /// A trade union.
        Union = "union",
        /// A federation of organisations.
        Federation = "federation",
        /// An association.
        Association = "association",
    }
}

/// The `[organisation]` section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Organisation {
    /// Short identifier in Latin letters, used in file names and in the ledger's origin line.
    pub id: String,
    /// The full name.
    pub name: LocalText,
    /// The name for narrow places.
    pub short_name: LocalText,
    /// The languages in which the organisation writes; the first one is the default and is never missing.
    pub languages: Vec<Lang>,
    /// IANA time zone in which days begin and meetings are held, `Africa/Casablanca` for example.
    pub time_zone: String,
    /// ISO 3166-1 code of the country whose way of writing numbers and dates is used; none: the language's own way.
    pub country: Option<String>,
    /// Party, union, …
    pub kind: OrganisationKind,
    /// Look.
    pub theme: Theme,
}

impl Organisation {
    /// The language of addresses without a language prefix.
    pub fn default_language(&self) -> Lang {
        self.languages.first().copied().unwrap_or(Lang::Ar)
    }

    /// In which order a reader of `lang` is offered the languages of a text.
    pub fn preference(&self, lang: Lang) -> Preference {
        Preference::new(lang, &self.languages)
    }
}

/// The look that comes from the organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Theme {
    /// The accent colour as `#rrggbb`, lower case.
    pub accent: String,
    /// File name of the emblem, beside the statutes file.
    pub emblem: Option<String>,
}

/// The `[statutes]` section: which text this file renders, and since when it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// The name of the version, cited with every article.
    pub version: String,
    /// The day on which it was adopted.
    #[serde(serialize_with = "date_as_text")]
    pub adopted: Date,
    /// The first day on which it holds.
    #[serde(serialize_with = "date_as_text")]
    pub in_force: Date,
    /// Whether the articles are invented, for an example.
    pub synthetic: bool,
    /// What a reader should know about the file.
    pub note: LocalText,
    /// The articles that the rules may cite, with their titles. Empty: any article may be cited.
    pub articles: BTreeMap<String, LocalText>,
}

/// An article of a version of the statutes: what an act names as its ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// The article, as the statutes number it.
    pub article: String,
    /// The version that was in force.
    pub version: String,
}

impl Citation {
    /// The citation in words: « article 12 (version 2017) ».
    pub fn text(&self, lang: Lang) -> String {
        let Self { article, version } = self;
        match lang {
            Lang::Ar => format!("المادة {article} (نسخة {version})"),
            Lang::Fr => format!("article {article} (version {version})"),
            Lang::En => format!("article {article} (version {version})"),
        }
    }
}
