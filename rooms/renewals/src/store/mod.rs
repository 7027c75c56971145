//! Entities and queries.

pub(crate) mod board;
pub(crate) mod campaigns;
pub(crate) mod findings;
pub(crate) mod paper;
pub(crate) mod records;
pub(crate) mod renewals;
pub(crate) mod steps;
