//! The messages of all rooms, read once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::Lang;

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

    pub(super) fn say(
        &self,
        lang: Lang,
        isolate: bool,
        key: &str,
        args: Option<&FluentArgs<'_>>,
    ) -> Option<String> {
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
pub(super) fn print_written(ftl: &str) -> String {
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
