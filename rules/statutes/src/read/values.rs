//! Reading single values: texts, numbers, periods, fractions, dates, words, references.

use jiff::civil::Date;
use toml::de::DeValue;

use super::near::nearest;
use super::table::{Item, Reference, Table};
use crate::lang::{Lang, LocalText, Title};
use crate::measure::{Fraction, Period, Threshold};
use crate::problem::{Expected, Reason, RefKind};
use crate::words::Word;

impl<'r, 's> Table<'r, 's> {
    /// A string that is not blank.
    pub(super) fn as_str(&self, item: &Item<'r, 's>) -> Option<&'r str> {
        match item.value {
            DeValue::String(s) if s.trim().is_empty() => {
                self.report(item, Reason::Empty);
                None
            }
            DeValue::String(s) => Some(s.as_ref()),
            _ => {
                self.report(item, Reason::WrongType(Expected::Text));
                None
            }
        }
    }

    pub(super) fn string(&self, key: &'static str) -> Option<String> {
        self.item(key).and_then(|i| self.as_str(&i)).map(str::to_owned)
    }

    pub(super) fn required_string(&self, key: &'static str) -> String {
        self.required(key).and_then(|i| self.as_str(&i)).unwrap_or_default().to_owned()
    }

    /// The article that a rule cites: text or a number.
    pub(super) fn article(&self) -> Option<String> {
        self.article_at("article")
    }

    pub(super) fn article_at(&self, key: &'static str) -> Option<String> {
        let item = self.item(key)?;
        let found = match item.value {
            DeValue::Integer(n) => n.to_string(),
            _ => self.as_str(&item)?.to_owned(),
        };
        self.refer(RefKind::Article, &found, &item);
        Some(found)
    }

    pub(super) fn boolean(&self, key: &'static str, default: bool) -> bool {
        match self.item(key) {
            None => default,
            Some(item) => item.value.as_bool().unwrap_or_else(|| {
                self.report(&item, Reason::WrongType(Expected::Boolean));
                default
            }),
        }
    }

    pub(super) fn number(&self, key: &'static str, min: u32, max: u32) -> Option<u32> {
        let item = self.item(key)?;
        let DeValue::Integer(n) = item.value else {
            self.report(&item, Reason::WrongType(Expected::Whole));
            return None;
        };
        let number = i64::from_str_radix(n.as_str(), n.radix()).ok().and_then(|n| u32::try_from(n).ok());
        let number = number.filter(|n| (min..=max).contains(n));
        if number.is_none() {
            self.report(&item, Reason::OutOfRange { min, max });
        }
        number
    }

    /// A value written as text and read by `parse`.
    fn parsed<T>(
        &self,
        key: &'static str,
        parse: impl Fn(&str) -> Option<T>,
        reason: impl Fn(String) -> Reason,
    ) -> Option<T> {
        let item = self.item(key)?;
        let text = match item.value {
            DeValue::Float(f) => f.to_string(),
            DeValue::Integer(n) => n.to_string(),
            _ => self.as_str(&item)?.to_owned(),
        };
        let value = parse(&text);
        if value.is_none() {
            self.report(&item, reason(text));
        }
        value
    }

    pub(super) fn period(&self, key: &'static str) -> Option<Period> {
        self.parsed(key, Period::parse, Reason::BadPeriod)
    }

    pub(super) fn fraction(&self, key: &'static str) -> Option<Fraction> {
        self.parsed(key, Fraction::parse, Reason::BadFraction)
    }

    pub(super) fn threshold(&self, key: &'static str) -> Option<Threshold> {
        self.parsed(key, Threshold::parse, Reason::BadFraction)
    }

    /// Notes the absence of a key whose value was read by one of the optional readers.
    pub(super) fn demand<T>(&self, key: &'static str, value: Option<T>) -> Option<T> {
        if value.is_none() && !self.has(key) {
            self.reader.report(self.line, self.key_path(key), Reason::MissingKey);
        }
        value
    }

    pub(super) fn date(&self, key: &'static str) -> Option<Date> {
        let item = self.required(key)?;
        let text = match item.value {
            DeValue::Datetime(d) => d.to_string(),
            DeValue::String(s) => s.to_string(),
            _ => {
                self.report(&item, Reason::WrongType(Expected::Date));
                return None;
            }
        };
        let date = (text.len() == 10).then(|| text.parse().ok()).flatten();
        if date.is_none() {
            self.report(&item, Reason::BadDate(text));
        }
        date
    }

    /// One of the words of a closed vocabulary.
    pub(super) fn word<W: Word>(&self, key: &'static str) -> Option<W> {
        let item = self.item(key)?;
        self.as_word(&item)
    }

    pub(super) fn as_word<W: Word>(&self, item: &Item<'r, 's>) -> Option<W> {
        let found = self.as_str(item)?;
        let word = W::from_key(found);
        if word.is_none() {
            let allowed: Vec<_> = W::ALL.iter().map(|w| w.key()).collect();
            let suggestion = nearest(found, allowed.iter().copied());
            self.report(item, Reason::NotAWord { found: found.to_owned(), allowed, suggestion });
        }
        word
    }

    /// A list of strings.
    pub(super) fn list(&self, key: &'static str) -> Vec<(String, Item<'r, 's>)> {
        let Some(item) = self.item(key) else { return Vec::new() };
        if !matches!(item.value, DeValue::Array(_)) {
            self.report(&item, Reason::WrongType(Expected::List));
            return Vec::new();
        }
        let mut list: Vec<(String, Item<'r, 's>)> = Vec::new();
        for element in self.elements(&item) {
            let Some(text) = self.as_str(&element) else { continue };
            if list.iter().any(|(seen, _)| seen == text) {
                self.report(&element, Reason::Repeated(text.to_owned()));
            } else {
                list.push((text.to_owned(), element));
            }
        }
        list
    }

    pub(super) fn refer(&self, kind: RefKind, found: &str, item: &Item<'_, '_>) {
        self.reader.references.borrow_mut().push(Reference {
            kind,
            found: found.to_owned(),
            key: item.key.clone(),
            line: item.line,
        });
    }

    /// A reference to another entry of the file.
    pub(super) fn reference(&self, key: &'static str, kind: RefKind) -> Option<String> {
        let item = self.item(key)?;
        let found = self.as_str(&item)?;
        self.refer(kind, found, &item);
        Some(found.to_owned())
    }

    pub(super) fn required_reference(&self, key: &'static str, kind: RefKind) -> String {
        self.required(key);
        self.reference(key, kind).unwrap_or_default()
    }

    /// References: a list, or one alone.
    pub(super) fn references(&self, key: &'static str, kind: RefKind) -> Vec<String> {
        if self.item(key).is_some_and(|i| i.value.is_str()) {
            return self.reference(key, kind).into_iter().collect();
        }
        let list = self.list(key);
        for (found, item) in &list {
            self.refer(kind, found, item);
        }
        list.into_iter().map(|(found, _)| found).collect()
    }

    pub(super) fn required_references(&self, key: &'static str, kind: RefKind) -> Vec<String> {
        if let Some(item) = self.required(key)
            && item.value.as_array().is_some_and(|a| a.is_empty())
        {
            self.report(&item, Reason::Empty);
        }
        self.references(key, kind)
    }

    /// A text in every declared language: a table by language, or one string that serves them all.
    pub(super) fn text(&self, key: &'static str) -> LocalText {
        self.item(key).map(|i| self.as_text(&i)).unwrap_or_default()
    }

    pub(super) fn required_text(&self, key: &'static str) -> LocalText {
        self.required(key);
        self.text(key)
    }

    pub(super) fn as_text(&self, item: &Item<'r, 's>) -> LocalText {
        let first = self.reader.first_language();
        if item.value.is_str() {
            let text = self.as_str(item).map(|s| LocalText::new(first, [(first, s)]));
            return text.unwrap_or_default();
        }
        self.enter(item, |t| t.translations(["ar", "fr", "en"], true)).unwrap_or_default()
    }

    fn translations(&self, keys: [&'static str; 3], demanded: bool) -> LocalText {
        let declared = self.reader.languages.borrow().clone();
        let mut texts = Vec::new();
        for (lang, key) in [Lang::Ar, Lang::Fr, Lang::En].into_iter().zip(keys) {
            match self.string(key) {
                Some(text) => texts.push((lang, text)),
                None if demanded && declared.contains(&lang) && !self.has(key) => {
                    self.reader.report(self.line, self.key_path(key), Reason::MissingTranslation(lang));
                }
                None => {}
            }
        }
        LocalText::new(self.reader.first_language(), texts)
    }

    /// The title of an office, with feminine forms where a language has them.
    pub(super) fn title(&self, key: &'static str) -> Title {
        let Some(item) = self.required(key) else { return Title::default() };
        if item.value.is_str() {
            return Title { masculine: self.as_text(&item), feminine: LocalText::default() };
        }
        let read = |t: &Table<'r, 's>| Title {
            masculine: t.translations(["ar", "fr", "en"], true),
            feminine: t.translations(["ar_f", "fr_f", "en_f"], false),
        };
        self.enter(&item, read).unwrap_or_default()
    }
}
