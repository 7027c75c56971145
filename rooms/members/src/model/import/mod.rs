//! Lists of members that come in as files, and go out as files: pure.
//!
//! A file goes through two stages. *Reading* turns each row into a [`Taken`] or a [`Reason`] without asking the database
//! ([`row`], with the organisation's units, areas and words as [`books`]); *judging* compares what was read with the registry, a batch at a
//! time. What was read is put into the order of names in between, so that the registry grows at one end.

pub mod books;
pub mod field;
pub mod file;
mod heading_words;
pub mod headings;
pub mod likeness;
pub mod plan;
pub mod reason;
pub mod row;
pub mod seen;

pub use books::Books;
pub use field::Field;
pub use plan::{Counts, Plan, Stage, State, Suspects};
pub use reason::{Note, Reason};
pub use row::{After, Taken, read};
