//! Languages: messages, numbers and dates as a reader of Arabic, French or English expects them.
//!
//! Messages are Fluent; each room brings its three files. Rules and commands never make text: they make a [`Message`]
//! (a key and its arguments), and the [`Voice`] of the reader says it.

mod catalog;
mod message;
mod multi;

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};

pub use catalog::{Catalog, CatalogError, Locales, message_keys};
pub use message::{Arg, Message};
pub use multi::Multi;
pub use rawabit_statutes::{Lang, Preference};

use crate::format::Formats;
use crate::kit::{Html, esc};

/// How the house speaks to one reader: language, digits, month names, time zone.
#[derive(Clone, Debug)]
pub struct Voice {
    preference: Preference,
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
    pub fn new(preference: Preference, catalog: Arc<Catalog>, formats: Arc<Formats>) -> Self {
        Self { preference, catalog, formats, isolate: true }
    }

    /// The same voice for mails, file names and tables: without isolating characters.
    #[must_use]
    pub fn plain(&self) -> Self {
        Self { isolate: false, ..self.clone() }
    }

    /// The same voice in another language.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> Self {
        Self { preference: self.preference.read_in(lang), ..self.clone() }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.preference.lang()
    }

    /// In which order this reader is offered the languages of a text.
    pub fn preference(&self) -> Preference {
        self.preference
    }

    /// `rtl` or `ltr`.
    pub fn dir(&self) -> &'static str {
        self.lang().dir()
    }

    /// Whether a message exists.
    pub fn has(&self, key: &str) -> bool {
        self.catalog.keys(self.lang()).contains(key)
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
                Arg::Number(n) => (Some(plural_operand(self.lang(), *n)), self.number(*n)),
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
        self.catalog.say(self.lang(), self.isolate, key, args).unwrap_or_else(|| {
            tracing::error!(key, lang = self.lang().code(), "missing message");
            format!("⟦{key}⟧")
        })
    }

    /// The formats behind [`Voice::day`] and the like.
    pub fn formats(&self) -> &Formats {
        &self.formats
    }

    /// Which of several language versions to show: this language, else the organisation's order, else any.
    pub fn pick<'a>(&self, text: &'a Multi) -> &'a str {
        text.get(self.preference)
    }

    /// The same as markup, isolated from the sentence around it, and marked with its own language where that is not the reader's:
    /// a screen reader then speaks it, and a font writes it, as what it is.
    pub fn spoken(&self, text: &Multi) -> Html {
        let lang = text.lang_of(self.preference);
        Html(format!("<bdi{}>{}</bdi>", self.foreign(lang).0, esc(self.pick(text))))
    }

    /// The attributes of a passage in a language: none where it is the reader's.
    pub fn foreign(&self, lang: Lang) -> Html {
        if lang == self.lang() {
            return Html::none();
        }
        Html(format!(" lang=\"{}\" dir=\"{}\"", lang.code(), lang.dir()))
    }
}

#[cfg(test)]
mod tests;
