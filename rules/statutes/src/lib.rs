//! The organisation's own law as data: one TOML file, validated and explained.
//!
//! Nothing here reads a file or a clock. [`Statutes::parse`] takes text and answers with the typed statutes or with *every*
//! problem in it, each with its line, its key and its reason in Arabic, French and English. Rooms then ask: which offices has a
//! league, who sits in this body, was the notice kept, is the quorum reached, did the vote adopt, may this unit stand there?
//! `Statutes::explain` says the rules in sentences.
//!
//! Shares are exact fractions, never floats. Days are civil days in the organisation's time zone.

mod check;
mod explain;
mod lang;
mod measure;
mod model;
mod problem;
mod read;
mod statutes;
mod tree;
mod words;

pub use lang::{Form, Lang, LocalText, Preference, Title};
pub use measure::{Fraction, Period, Threshold, TimeUnit};
pub use model::*;
pub use problem::{Expected, Problem, Reason, RefKind, Syntax};
pub use statutes::Statutes;
pub use tree::{TreeFault, TreeProblem, UnitArea, UnitRow};
pub use words::Word;
