//! Arabic and Latin text: what the organisation writes, made findable, sortable and addressable.
//!
//! Nobody types hamzas, vowel marks and ta marbutas the way the record spells them, and the two databases
//! disagree completely about Arabic. So the house folds text itself, once, and both databases only ever see
//! plain tokens:
//!
//! | need | use |
//! |---|---|
//! | compare two texts "as a reader would" | [`fold`] |
//! | fill a `search_text` column | [`index_text`] |
//! | search it | [`Query::parse`], then [`Query::to_fts5`] or [`Query::to_tsquery`] |
//! | show why a row was found | [`highlight`], [`snippet`] |
//! | a web address | [`slug`] |
//! | an `ORDER BY` column | [`sort_key`] |
//! | find the same person spelt otherwise | [`name_key`] |
//! | find a name in the other script, or still being typed | [`name_sounds`], [`typed_sounds`] |
//! | read a date, a telephone number, an identity number as typed | [`read_date`], [`excel_date`], [`read_phone`], [`identity_number`] |
//! | know whether there is anything to read | [`has_visible`] |
//!
//! Everything here is pure: same input, same output, no table but Unicode's. No function panics on any input.
//! The text as written is never changed by this crate; what it returns is for machines.

mod dates;
mod digits;
mod fold;
mod highlight;
mod identity;
mod names;
mod order;
mod phones;
mod query;
mod slug;
mod sounds;
mod stem;
mod token;
mod visible;

pub use dates::{DateProblem, ExcelEpoch, YearMonthDay, excel_date, read_date};
pub use digits::to_western_digits;
pub use fold::fold;
pub use highlight::{Segment, Snippet, highlight, snippet};
pub use identity::{IdentityPattern, IdentityProblem, identity_number};
pub use names::{initials, name_key};
pub use order::{Article, sort_key};
pub use phones::{PhonePlan, PhoneProblem, read_phone};
pub use query::Query;
pub use slug::slug;
pub use sounds::{TypedSound, name_sounds, typed_sounds};
pub use stem::stem;
pub use token::{index_text, tokens};
pub use visible::{has_visible, without_formatting};
