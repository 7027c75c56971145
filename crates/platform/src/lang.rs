//! Languages: messages, numbers and dates as a reader of Arabic, French or English expects them.
//!
//! Messages are Fluent; each room brings its three files. Rules and commands never make text: they make a [`Message`]
//! (a key and its arguments), and the [`Voice`] of the reader says it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize};

pub use rawabit_statutes::Lang;

use crate::format::Formats;

/// The three files of one room, by language.
#[derive(Clone, Copy, Debug)]
pub struct Locales {
    /// The room's name, for messages about its files.
    pub room: &'static str,
    /// `locales/ar.ftl`.
    pub ar: &'static str,
    /// `locales/fr.ftl`.
    pub fr: &'static str,
    /// `locales/en.ftl`.
    pub en: &'static str,
}

/// Includes a room's `locales/{ar,fr,en}.ftl`.
#[macro_export]
macro_rules! locales {
    ($room:literal) => {
        $crate::lang::Locales {
            room: $room,
            ar: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/ar.ftl")),
            fr: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/fr.ftl")),
            en: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en.ftl")),
        }
    };
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    /// A number: chooses the plural form and is written in the reader's digits.
    Number(i64),
    /// Text, isolated from its surroundings' direction.
    Text(String),
    /// A day, written in words.
    Day(crate::clock::Day),
}

impl From<i64> for Arg {
    fn from(n: i64) -> Self {
        Self::Number(n)
    }
}
impl From<i32> for Arg {
    fn from(n: i32) -> Self {
        Self::Number(n.into())
    }
}
impl From<u32> for Arg {
    fn from(n: u32) -> Self {
        Self::Number(n.into())
    }
}
impl From<usize> for Arg {
    fn from(n: usize) -> Self {
        Self::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}
impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<crate::clock::Day> for Arg {
    fn from(day: crate::clock::Day) -> Self {
        Self::Day(day)
    }
}

/// Something to say, in no language yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The Fluent key.
    pub key: Cow<'static, str>,
    /// Its arguments by name.
    pub args: BTreeMap<Cow<'static, str>, Arg>,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: BTreeMap::new() }
    }

    /// The message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(Cow::Borrowed(name), value.into());
        self
    }
}

impl From<&'static str> for Message {
    fn from(key: &'static str) -> Self {
        Self::new(key)
    }
}

/// All messages of the house in all languages.
pub struct Catalog {
    bundles: BTreeMap<Lang, (FluentBundle<FluentResource>, FluentBundle<FluentResource>)>,
    keys: BTreeMap<Lang, BTreeSet<String>>,
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").finish_non_exhaustive()
    }
}

/// Why the message files cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{room} {lang}: {reason}")]
pub struct CatalogError {
    room: &'static str,
    lang: &'static str,
    reason: String,
}

impl Catalog {
    /// Reads every room's files.
    ///
    /// # Errors
    /// A file with a syntax error, or a key that two rooms define: names the room and the language.
    pub fn new(rooms: &[Locales]) -> Result<Self, CatalogError> {
        let mut bundles = BTreeMap::new();
        let mut keys = BTreeMap::new();
        for lang in Lang::ALL {
            let id = lang.code().parse().expect("language codes are identifiers");
            let mut html: FluentBundle<FluentResource> = FluentBundle::new_concurrent(vec![id]);
            let id = lang.code().parse().expect("language codes are identifiers");
            let mut plain: FluentBundle<FluentResource> = FluentBundle::new_concurrent(vec![id]);
            plain.set_use_isolating(false);
            let mut seen = BTreeSet::new();
            for room in rooms {
                let text = match lang {
                    Lang::Ar => room.ar,
                    Lang::Fr => room.fr,
                    Lang::En => room.en,
                };
                let fail = |reason: String| CatalogError { room: room.room, lang: lang.code(), reason };
                for bundle in [&mut html, &mut plain] {
                    let resource = FluentResource::try_new(print_written(text))
                        .map_err(|(_, errors)| fail(format!("syntax: {:?}", errors.first())))?;
                    bundle
                        .add_resource(resource)
                        .map_err(|errors| fail(format!("defined twice: {:?}", errors.first())))?;
                }
                seen.extend(message_keys(text));
            }
            bundles.insert(lang, (html, plain));
            keys.insert(lang, seen);
        }
        Ok(Self { bundles, keys })
    }

    /// The keys of a language, for tests of completeness.
    pub fn keys(&self, lang: Lang) -> &BTreeSet<String> {
        &self.keys[&lang]
    }

    fn say(&self, lang: Lang, isolate: bool, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let (html, plain) = &self.bundles[&lang];
        let bundle = if isolate { html } else { plain };
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, args, &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(key, lang = lang.code(), ?errors, "message with missing arguments");
        }
        Some(said)
    }
}

/// The file with `{ $x }` printing the written form, `{ $x-text }`. Fluent would print a number as it is given to choose
/// the plural, which is neither in the reader's digits nor, in Arabic, the number itself ([`plural_operand`]).
fn print_written(ftl: &str) -> String {
    let mut out = String::with_capacity(ftl.len() + ftl.len() / 8);
    let mut rest = ftl;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        out.push('{');
        rest = after;
        let Some(named) = after.trim_start().strip_prefix('$') else { continue };
        let end =
            named.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c)).unwrap_or(named.len());
        let (name, tail) = named.split_at(end);
        if tail.trim_start().starts_with('}') && !name.ends_with("-text") {
            out.push_str(" $");
            out.push_str(name);
            out.push_str("-text");
            rest = tail;
        }
    }
    out.push_str(rest);
    out
}

/// The message identifiers of a Fluent file: lines that begin a message.
pub fn message_keys(ftl: &str) -> impl Iterator<Item = String> + '_ {
    ftl.lines().filter_map(|line| {
        let (key, _) = line.split_once('=')?;
        let key = key.trim_end();
        let first = key.chars().next()?;
        (first.is_ascii_alphabetic() && key.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c)))
            .then(|| key.to_owned())
    })
}

/// How the house speaks to one reader: language, digits, month names, time zone.
#[derive(Clone, Debug)]
pub struct Voice {
    lang: Lang,
    catalog: Arc<Catalog>,
    formats: Arc<Formats>,
    isolate: bool,
}

/// The number that chooses a plural form. CLDR's Arabic rules look at the last two digits (139 takes the form of 39), which
/// `intl_pluralrules` 7 forgets; from a hundred on, 100, 101 and 102 stay what they are.
fn plural_operand(lang: Lang, n: i64) -> i64 {
    match n.checked_rem(100) {
        Some(rest) if lang == Lang::Ar && n >= 100 && rest >= 3 => rest,
        _ => n,
    }
}

impl Voice {
    /// The voice for pages: arguments are isolated from the direction of the text around them.
    pub fn new(lang: Lang, catalog: Arc<Catalog>, formats: Arc<Formats>) -> Self {
        Self { lang, catalog, formats, isolate: true }
    }

    /// The same voice for mails, file names and tables: without isolating characters.
    #[must_use]
    pub fn plain(&self) -> Self {
        Self { isolate: false, ..self.clone() }
    }

    /// The same voice in another language.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> Self {
        Self { lang, ..self.clone() }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// `rtl` or `ltr`.
    pub fn dir(&self) -> &'static str {
        self.lang.dir()
    }

    /// Whether a message exists.
    pub fn has(&self, key: &str) -> bool {
        self.catalog.keys(self.lang).contains(key)
    }

    /// The text of a key without arguments. A missing key is logged and shows itself.
    pub fn t(&self, key: &str) -> String {
        self.said(key, None)
    }

    /// The text of a key with one number, which chooses the plural form.
    pub fn tn(&self, key: &str, n: impl Into<Arg>) -> String {
        self.msg(&Message::new(key.to_owned()).with("n", n))
    }

    /// The text of a key with one argument.
    pub fn ta(&self, key: &str, name: &'static str, value: impl Into<Arg>) -> String {
        self.msg(&Message::new(key.to_owned()).with(name, value))
    }

    /// The text of a message.
    pub fn msg(&self, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            // `$n` chooses the form; what is printed is always `$n-text`, see `print_written`.
            let (chooses, written) = match value {
                Arg::Number(n) => (Some(plural_operand(self.lang, *n)), self.number(*n)),
                Arg::Text(text) => (None, text.clone()),
                Arg::Day(day) => (None, self.day(*day)),
            };
            let text = FluentValue::from(written);
            args.set(name.to_string(), chooses.map_or_else(|| text.clone(), FluentValue::from));
            args.set(format!("{name}-text"), text);
        }
        self.said(&message.key, Some(&args))
    }

    fn said(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.catalog.say(self.lang, self.isolate, key, args).unwrap_or_else(|| {
            tracing::error!(key, lang = self.lang.code(), "missing message");
            format!("⟦{key}⟧")
        })
    }

    /// The formats behind [`Voice::day`] and the like.
    pub fn formats(&self) -> &Formats {
        &self.formats
    }

    /// Which of several language versions to show: this language, else the organisation's order, else any.
    pub fn pick<'a>(&self, text: &'a Multi) -> &'a str {
        text.get(self.lang)
    }
}

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

    /// The text in `lang`, else in Arabic, French or English, else nothing.
    pub fn get(&self, lang: Lang) -> &str {
        self.exact(lang).or_else(|| Lang::ALL.iter().find_map(|other| self.exact(*other))).unwrap_or_default()
    }

    /// The text in exactly this language, unless it is blank.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        self.0.get(&lang).map(String::as_str).filter(|text| !text.trim().is_empty())
    }

    /// The language that [`Multi::get`] answers in.
    pub fn lang_of(&self, lang: Lang) -> Lang {
        if self.exact(lang).is_some() {
            return lang;
        }
        Lang::ALL.iter().copied().find(|other| self.exact(*other).is_some()).unwrap_or(lang)
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
mod tests;
