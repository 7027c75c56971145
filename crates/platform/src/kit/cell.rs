//! The columns and values of tables.

use super::html::{Html, bdi, esc, ltr};

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    pub(super) key: &'static str,
    pub(super) sortable: bool,
    pub(super) number: bool,
    pub(super) actions: bool,
}

impl Column {
    /// A column; its heading is the message `{table}-{key}`.
    pub fn new(key: &'static str) -> Self {
        Self { key, sortable: false, number: false, actions: false }
    }
    /// With a link that sorts by it.
    #[must_use]
    pub fn sortable(mut self) -> Self {
        self.sortable = true;
        self
    }
    /// Of numbers, set at the end.
    #[must_use]
    pub fn number(mut self) -> Self {
        self.number = true;
        self
    }
    /// Of buttons and links, not exported.
    #[must_use]
    pub fn actions(mut self) -> Self {
        self.actions = true;
        self
    }
}

/// A value: for the screen and for a file.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    pub(super) html: Html,
    pub(super) text: String,
}

impl Cell {
    /// Plain text.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { html: bdi(&text), text }
    }
    /// A link with text.
    pub fn link(href: &str, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { html: Html(format!("<a href=\"{}\"><bdi>{}</bdi></a>", esc(href), esc(&text))), text }
    }
    /// Markup on screen, text in files.
    pub fn both(html: Html, text: impl Into<String>) -> Self {
        Self { html, text: text.into() }
    }
    /// A mail address: broken, where it must be, only after a sign and not inside a name.
    pub fn address(text: impl Into<String>) -> Self {
        let text = text.into();
        let shown = esc(&text).replace('@', "<wbr>@").replace('.', ".<wbr>");
        Self { html: Html(format!("<bdi dir=\"ltr\" class=\"address\">{shown}</bdi>")), text }
    }
    /// Words that must stay on one line: a date, an hour.
    pub fn whole(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { html: Html(format!("<bdi class=\"nowrap\">{}</bdi>", esc(&text))), text }
    }
    /// A code or date in figures: left to right.
    pub fn ltr(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { html: ltr(&text), text }
    }
}
