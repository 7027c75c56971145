//! Dues: what is owed, what was paid, and the books. Pure.
//!
//! What a membership owes is not stored: it follows from the statutes (rates by category, dated by edition), from the day of joining,
//! and from what was paid, exempted and suspended ([`reckon`]). Dues run by the calendar: a year's dues are those of a calendar
//! year, a month's of a calendar month, and the period in which somebody joins is owed whole. Payments settle the oldest period first.

pub mod bank;
pub mod book;
pub mod money;
pub mod reckon;
pub mod split;
pub mod words;

pub use book::{Figures, Flow, Passing, Statement};
pub use reckon::{Account, Due, DueState, Rates, Reckoning, reckon};
pub use words::{EntryKind, LineState, Means, RemittanceStage};
