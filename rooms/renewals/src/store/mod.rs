//! Entities and queries.

pub(crate) mod board;
pub(crate) mod campaigns;
pub(crate) mod findings;
pub(crate) mod owed;
pub(crate) mod paper;
pub(crate) mod paper_votes;
pub(crate) mod records;
pub(crate) mod reminders;
pub(crate) mod renewals;
pub(crate) mod steps;
pub(crate) mod sums;
