//! Saved searches, and messages to members: drafted, counted, sent at a pace, stopped; what comes back; who wants no more.

mod bounces;
mod draft;
mod hand;
mod listen;
mod out;
mod prepare;
mod segments;
mod send;
mod stop;
mod templates;
mod ways;

pub(crate) use bounces::files_of;
pub use bounces::{Told, bounced, forget_bounce};
pub use draft::{Draft, MessageRefused, cancel, change, draft, drop_draft};
pub(crate) use hand::render;
pub(crate) use listen::UNDELIVERED;
pub use listen::{heard, listen};
pub use out::{JOB, SWEEP};
pub use prepare::{PREPARE, some as prepare_some};
pub use segments::{Keeper, NewSegment, SegmentRefused, change_segment, drop_segment, save_segment};
pub use send::{Audience, Sending, audience, confirmed_of, plan_of, send};
pub use stop::{by_token, is_shared, say_by_link, stop_path};
pub use templates::{drop_template, keep_template};
pub use ways::Ways;

use rawabit_platform::store::Author;

/// Account, office and label of an author, as the tables keep them.
fn signed(author: &Author) -> (Option<String>, Option<String>, String) {
    (author.account_id.clone(), author.office.as_ref().map(ToString::to_string), author.label.clone())
}
