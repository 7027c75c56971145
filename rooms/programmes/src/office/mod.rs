//! Office pages of strategies, programmes and reports.

pub(crate) mod faces;
mod home;
mod overview;
pub(crate) mod papers;
mod sheets;
mod why;

pub(crate) use home::{behind, calendar, waiting};
