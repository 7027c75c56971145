//! What an article says, apart from its life: the input of commands and the snapshot of revisions.

use std::collections::BTreeMap;

use rawabit_platform::clock::Day;
use rawabit_platform::lang::{Lang, Multi};
use serde::{Deserialize, Serialize};

use super::ArticleRefused;
use crate::model::{Kind, unfit};
use crate::store::Whole;
use crate::text::fingerprint;

/// One language version as written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The title.
    pub title: String,
    /// The paragraph under it, or nothing.
    pub standfirst: String,
    /// The text.
    pub body: String,
    /// The last part of its address; blank lets the title decide.
    pub slug: String,
}

impl Text {
    /// What was said, without the address.
    pub fn said(&self) -> (&str, &str, &str) {
        (&self.title, &self.standfirst, &self.body)
    }

    /// Its fingerprint for acts.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.title, &self.standfirst, &self.body)
    }
}

/// What an article says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Its kind by name.
    pub kind: String,
    /// The day of its date line, when it is not that of publication.
    pub dateline: Option<Day>,
    /// The place of its date line.
    #[serde(default)]
    pub place: Multi,
    /// The units it is about.
    #[serde(default)]
    pub units: Vec<String>,
    /// The categories it stands under.
    #[serde(default)]
    pub categories: Vec<String>,
    /// Its picture's file.
    #[serde(default)]
    pub picture_id: Option<String>,
    /// What the picture shows.
    #[serde(default)]
    pub picture_alt: Multi,
    /// Whose picture it is.
    #[serde(default)]
    pub picture_credit: String,
    /// The versions.
    pub texts: BTreeMap<Lang, Text>,
}

impl Content {
    /// The content of a stored article.
    pub fn of(article: &Whole) -> Self {
        let row = &article.row;
        Self {
            kind: row.kind.clone(),
            dateline: row.dateline,
            place: row.place.clone(),
            units: article.units.clone(),
            categories: article.categories.clone(),
            picture_id: row.picture_id.clone(),
            picture_alt: row.picture_alt.clone(),
            picture_credit: row.picture_credit.clone(),
            texts: article
                .versions
                .iter()
                .filter_map(|version| {
                    let text = Text {
                        title: version.title.clone(),
                        standfirst: version.standfirst.clone(),
                        body: version.body.clone(),
                        slug: version.slug.clone(),
                    };
                    Some((Lang::from_code(&version.lang)?, text))
                })
                .collect(),
        }
    }

    /// The content without versions that hold nothing.
    #[must_use]
    pub(super) fn tidied(mut self) -> Self {
        self.texts.retain(|_, text| {
            let (title, standfirst, body) = text.said();
            [title, standfirst, body].iter().any(|part| !part.trim().is_empty())
        });
        self.units.sort();
        self.units.dedup();
        self.categories.sort();
        self.categories.dedup();
        self
    }

    /// The kind, if the versions are whole and the picture has words.
    pub(super) fn check(&self) -> Result<Kind, ArticleRefused> {
        let kind =
            Kind::from_name(&self.kind).ok_or_else(|| ArticleRefused::UnknownKind(self.kind.clone()))?;
        if self.texts.is_empty() {
            return Err(ArticleRefused::NoText);
        }
        for (lang, text) in &self.texts {
            if text.title.trim().is_empty() || text.body.trim().is_empty() {
                return Err(ArticleRefused::HalfWritten(lang.code()));
            }
            if let Some((typed, fits)) = unfit(&text.slug, &text.title) {
                return Err(ArticleRefused::NoAddress { typed, fits });
            }
        }
        let described = self.texts.keys().all(|lang| self.picture_alt.exact(*lang).is_some());
        if self.picture_id.is_some() && !described {
            return Err(ArticleRefused::NoPictureText);
        }
        Ok(kind)
    }

    /// Whether something that was said in `before` is said otherwise now: what a reader must be told.
    pub(super) fn says_otherwise(&self, before: &Content) -> bool {
        let dated = self.dateline != before.dateline || self.place != before.place;
        let texts = before
            .texts
            .iter()
            .any(|(lang, text)| self.texts.get(lang).is_some_and(|now| now.said() != text.said()));
        dated || texts
    }

    /// The fingerprints of its versions, by language, as acts carry them.
    pub(super) fn fingerprints(&self) -> serde_json::Value {
        self.texts
            .iter()
            .map(|(lang, text)| (lang.code().to_owned(), text.fingerprint().into()))
            .collect::<serde_json::Map<_, _>>()
            .into()
    }

    /// Its titles by language, as acts carry them.
    pub(super) fn titles(&self) -> serde_json::Value {
        self.texts
            .iter()
            .map(|(lang, text)| (lang.code().to_owned(), text.title.clone().into()))
            .collect::<serde_json::Map<_, _>>()
            .into()
    }

    /// Its languages, as acts carry them.
    pub(super) fn codes(&self) -> Vec<String> {
        self.texts.keys().map(|lang| lang.code().to_owned()).collect()
    }
}
