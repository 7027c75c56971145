//! Something that can be chosen.

use crate::lang::Multi;

/// Something that can be chosen, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What is sent and stored.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// What tells it from its namesakes: an office, the unit above, a day. May be empty.
    pub detail: String,
    /// Its page for this reader, where that is not the page that its kind has in the office.
    pub(super) page: Option<String>,
    /// Its names in every language, for knowing an exact one.
    pub(super) names: Vec<String>,
    /// What it is known by besides its names. Never shown.
    pub(super) codes: Vec<String>,
}

impl Found {
    /// Something by its identifier and its name. Both are also ways to call it.
    pub fn new(id: impl Into<String>, label: impl Into<String>) -> Self {
        let (id, label) = (id.into(), label.into());
        let (names, codes) = (vec![label.clone()], vec![id.clone()]);
        Self { id, label, detail: String::new(), page: None, names, codes }
    }

    /// With what tells it from its namesakes.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    /// With a page of its own for this reader: a path without language prefix.
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.page = Some(path.into());
        self
    }

    /// With its names in all languages.
    #[must_use]
    pub fn names(mut self, names: &Multi) -> Self {
        self.names.extend(names.0.values().cloned());
        self
    }

    /// With another thing it is known by: a code, a number, a mail address.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.codes.push(code.into());
        self
    }
}
