//! Ballot files in the BLT format, read and written.
//!
//! The format was made by Hill, Wichmann and Woodall for "Algorithm 123" (The Computer Journal 30, 1987) and has grown
//! dialects; these are read together:
//!
//! | dialect | what it adds |
//! |---|---|
//! | original | `candidates seats`, withdrawn as `-2`, ballots `weight preferences 0`, a line `0`, names in quotes, title |
//! | OpaVote | `=` between equal preferences, `-` for a rank left empty, comments from `#` to the end of the line |
//! | droop | `[tie …]`, `[nick …]`, `(id)` instead of a weight, comments between `/*` and `*/` |
//! | stv-rs | `[withdrawn …]`, nicknames in ballots |
//! | Scottish councils | names without quotes, one a line |
//!
//! Like ballots are merged while reading, by the bytes of their preferences. A ballot `1 0` is blank. Weights are whole and
//! positive. Every mistake has its line, and is told in three languages.

mod like;
mod line;
mod names;
mod problem;
mod read;
mod write;

pub(crate) use line::Preferences;
pub use problem::{Mistake, Problem};
pub use read::read;
pub use write::write;
