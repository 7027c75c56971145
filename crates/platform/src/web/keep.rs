//! Pages that may be kept ready: the mark a handler puts on its answer. Whoever keeps them (the portal's cache) takes
//! the mark off; without a cache it has no effect.

use axum::response::Response;

use crate::clock::UtcMicros;

/// Says that this answer is the same for every visitor until something it shows changes.
///
/// Only for pages whose content depends on nothing but address and language. The tags are those that commands touch
/// ([`Work::touch`](crate::store::Work::touch)); `until` is the instant at which time itself changes the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeepPage {
    /// What the page shows: it is dropped when one of them is touched.
    pub tags: Vec<String>,
    /// Not kept at or after this instant.
    pub until: Option<UtcMicros>,
}

impl KeepPage {
    /// A page that shows these things.
    pub fn of<T: Into<String>>(tags: impl IntoIterator<Item = T>) -> Self {
        Self { tags: tags.into_iter().map(Into::into).collect(), until: None }
    }

    /// No longer than until an instant; the earliest of several holds.
    #[must_use]
    pub fn until(mut self, at: UtcMicros) -> Self {
        self.until = Some(self.until.map_or(at, |known| known.min(at)));
        self
    }

    /// Puts the mark on an answer.
    pub fn mark(self, mut response: Response) -> Response {
        response.extensions_mut().insert(self);
        response
    }
}

/// Said of a request by whoever keeps pages: an answer with the mark is taken as it is, and compressed there.
#[derive(Clone, Copy, Debug)]
pub struct WillKeep;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_earliest_instant_holds() {
        let keep = KeepPage::of(["a"]).until(UtcMicros(5)).until(UtcMicros(9)).until(UtcMicros(3));
        assert_eq!(keep.until, Some(UtcMicros(3)));
    }
}
