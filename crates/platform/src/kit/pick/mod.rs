//! Choosing a person, a unit or a record by typing, where a list would be too long to look through.
//!
//! A [`Source`] says what there is to choose from and who may choose it; a form has it as a field ([`Input::pick`],
//! [`Input::pick_many`]) and looks up what was typed ([`Form::resolve`]). Without a script one types, sends, and is asked
//! again where several match. With one, suggestions come from the address of the source ([`suggest`]), whose route lets in
//! whoever may do what the source is scoped by.
//!
//! What a field sends, for a field `person`: `person` (identifiers: a hidden value, radio buttons, or the ticked boxes of
//! what is chosen), `person.q` (what was typed), `person.for` (the words that the identifier stands for: if they are no longer
//! what is typed, the words count), `person.m` (ticked among several matches, of a list).
//!
//! [`Input::pick`]: super::Input::pick
//! [`Input::pick_many`]: super::Input::pick_many
//! [`Form::resolve`]: super::Form::resolve

mod field;
mod found;
mod listed;
mod matching;
mod records;
mod settle;
mod suggest;

use std::fmt::Debug;

use crate::fault::Answer;
use crate::web::Ctx;
use crate::web::app::BoxFuture;

pub use found::Found;
pub use listed::Listed;
pub use records::{FoundLater, OpenRecords, RecordKind, Records, open_records, record_kind, record_links};
pub use suggest::suggest;

pub(super) use field::{Shown, many_html, one_html};
pub(super) use settle::{Asked, Picking, settle};

/// What can be chosen from, as far as the reader may. Nothing that the reader may not see may come out of it.
pub trait Source: Debug + Send + Sync {
    /// The path (without language prefix) of its suggestions, for readers with a script.
    fn address(&self) -> Option<String> {
        None
    }

    /// What matches words typed, in any language and spelling; the likeliest first, at most `most`.
    fn find<'a>(&'a self, ctx: &'a Ctx, words: &'a str, most: u64) -> BoxFuture<'a, Answer<Vec<Found>>>;

    /// What is called exactly this by a code, an identifier or a mail address. Asked only when a form is sent, never for
    /// suggestions, so a source may reach further here: whoever types a whole address knows it already.
    fn exactly<'a>(&'a self, ctx: &'a Ctx, text: &'a str) -> BoxFuture<'a, Answer<Vec<Found>>> {
        let _ = (ctx, text);
        Box::pin(async { Ok(Vec::new()) })
    }

    /// Those of some identifiers that may be chosen. What is missing here cannot be chosen, whatever was sent.
    fn known<'a>(&'a self, ctx: &'a Ctx, ids: &'a [String]) -> BoxFuture<'a, Answer<Vec<Found>>>;
}
