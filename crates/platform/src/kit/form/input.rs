//! Fields: what they hold and what is asked of them.

use std::sync::Arc;

use crate::kit::pick::Source;

/// One choice of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// A group heading in long lists, or nothing.
    pub group: String,
}

impl Choice {
    /// A choice without a group.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), group: String::new() }
    }
}

/// What kind of thing a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line.
    Text,
    /// Several lines; the number of rows to show.
    Long(u8),
    /// A mail address.
    Email,
    /// A password; never shown again.
    Password,
    /// A code typed left to right: a number, an address, a telephone.
    Code,
    /// A whole number between two ends.
    Number(i64, i64),
    /// A civil day.
    Day,
    /// A time of day.
    Time,
    /// Yes or no.
    Check,
    /// One of a list.
    Select(Vec<Choice>),
    /// One of a few, all visible.
    Radio(Vec<Choice>),
    /// Some of a list.
    Many(Vec<Choice>),
    /// One text in each language; the flag says several lines.
    Multi(bool),
    /// A file; the accepted media types.
    File(&'static str),
    /// Not shown: a version, a token.
    Hidden,
    /// One thing out of many, found by typing.
    Pick,
    /// Several things out of many, each found by typing.
    PickMany,
}

impl Kind {
    /// Whether it is written in signs that mean the same in every direction, so that invisible marks of direction, which
    /// copying brings along, are no part of it.
    pub(super) fn is_written_in_signs(&self) -> bool {
        matches!(self, Self::Email | Self::Code | Self::Number(..) | Self::Day | Self::Time)
    }
}

/// A field of a form.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its name in the form and in the messages.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    pub(super) required: bool,
    pub(super) max: usize,
    autocomplete: Option<&'static str>,
    pub(in crate::kit) source: Option<Arc<dyn Source>>,
}

impl Input {
    fn new(name: &'static str, kind: Kind, max: usize) -> Self {
        Self { name, kind, required: false, max, autocomplete: None, source: None }
    }
    /// One line of at most 200 characters.
    pub fn text(name: &'static str) -> Self {
        Self::new(name, Kind::Text, 200)
    }
    /// Several lines of at most 20,000 characters.
    pub fn long(name: &'static str, rows: u8) -> Self {
        Self::new(name, Kind::Long(rows), 20_000)
    }
    /// A mail address.
    pub fn email(name: &'static str) -> Self {
        Self { autocomplete: Some("email"), ..Self::new(name, Kind::Email, 254) }
    }
    /// A password.
    pub fn password(name: &'static str, autocomplete: &'static str) -> Self {
        Self { autocomplete: Some(autocomplete), ..Self::new(name, Kind::Password, 500) }
    }
    /// A code, left to right.
    pub fn code(name: &'static str) -> Self {
        Self::new(name, Kind::Code, 200)
    }
    /// A whole number.
    pub fn number(name: &'static str, least: i64, most: i64) -> Self {
        Self::new(name, Kind::Number(least, most), 20)
    }
    /// A civil day.
    pub fn day(name: &'static str) -> Self {
        Self::new(name, Kind::Day, 40)
    }
    /// A time of day.
    pub fn time(name: &'static str) -> Self {
        Self::new(name, Kind::Time, 10)
    }
    /// Yes or no.
    pub fn check(name: &'static str) -> Self {
        Self::new(name, Kind::Check, 10)
    }
    /// One of a list.
    pub fn select(name: &'static str, choices: Vec<Choice>) -> Self {
        Self::new(name, Kind::Select(choices), 200)
    }
    /// One of a few.
    pub fn radio(name: &'static str, choices: Vec<Choice>) -> Self {
        Self::new(name, Kind::Radio(choices), 200)
    }
    /// Some of a list.
    pub fn many(name: &'static str, choices: Vec<Choice>) -> Self {
        Self::new(name, Kind::Many(choices), 200)
    }
    /// One line in each language: names `{name}.ar`, `{name}.fr`, `{name}.en`.
    pub fn multi(name: &'static str) -> Self {
        Self::new(name, Kind::Multi(false), 300)
    }
    /// Several lines in each language.
    pub fn multi_long(name: &'static str) -> Self {
        Self::new(name, Kind::Multi(true), 50_000)
    }
    /// A file.
    pub fn file(name: &'static str, accept: &'static str) -> Self {
        Self::new(name, Kind::File(accept), 300)
    }
    /// A value that travels along.
    pub fn hidden(name: &'static str) -> Self {
        Self::new(name, Kind::Hidden, 4000)
    }
    /// One thing out of many, found by typing. The form needs [`Form::resolve`](super::Form::resolve).
    pub fn pick(name: &'static str, source: Arc<dyn Source>) -> Self {
        Self { source: Some(source), ..Self::new(name, Kind::Pick, 200) }
    }
    /// Several things out of many, each found by typing. The form needs [`Form::resolve`](super::Form::resolve).
    pub fn pick_many(name: &'static str, source: Arc<dyn Source>) -> Self {
        Self { source: Some(source), ..Self::new(name, Kind::PickMany, 200) }
    }
    /// Must not be empty (of a multilingual field: in at least one language).
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }
    /// At most so many characters.
    #[must_use]
    pub fn max(mut self, characters: usize) -> Self {
        self.max = characters;
        self
    }
    /// What browsers may fill in.
    #[must_use]
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = Some(token);
        self
    }

    pub(in crate::kit) fn is_required(&self) -> bool {
        self.required
    }
    pub(in crate::kit) fn autocomplete_token(&self) -> Option<&'static str> {
        self.autocomplete
    }
    /// Whether it is chosen by typing.
    pub(in crate::kit) fn is_pick(&self) -> bool {
        matches!(self.kind, Kind::Pick | Kind::PickMany)
    }
}
