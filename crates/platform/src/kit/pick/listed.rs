//! A list that is at hand as a source.

use super::matching::answers;
use super::{Found, Source};
use crate::fault::Answer;
use crate::web::Ctx;
use crate::web::app::BoxFuture;

/// Things that are already in memory, too many for a list on the screen. Whoever makes it has left out what the reader may
/// not choose.
#[derive(Clone, Debug, Default)]
pub struct Listed {
    all: Vec<Found>,
    address: Option<String>,
}

impl Listed {
    /// A source of these.
    pub fn new(all: Vec<Found>) -> Self {
        Self { all, address: None }
    }

    /// With suggestions at a path.
    #[must_use]
    pub fn suggested_at(mut self, path: impl Into<String>) -> Self {
        self.address = Some(path.into());
        self
    }
}

impl Source for Listed {
    fn address(&self) -> Option<String> {
        self.address.clone()
    }

    fn find<'a>(&'a self, _: &'a Ctx, words: &'a str, most: u64) -> BoxFuture<'a, Answer<Vec<Found>>> {
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        Box::pin(async move {
            Ok(self.all.iter().filter(|one| answers(words, one)).take(most).cloned().collect())
        })
    }

    fn exactly<'a>(&'a self, _: &'a Ctx, text: &'a str) -> BoxFuture<'a, Answer<Vec<Found>>> {
        let text = rawabit_text::fold(text.trim());
        Box::pin(async move {
            let called = |one: &&Found| one.codes.iter().any(|code| rawabit_text::fold(code) == text);
            Ok(self.all.iter().filter(called).cloned().collect())
        })
    }

    fn known<'a>(&'a self, _: &'a Ctx, ids: &'a [String]) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move { Ok(self.all.iter().filter(|one| ids.contains(&one.id)).cloned().collect()) })
    }
}
