//! Office pages of strategies, programmes and reports.

pub(crate) mod accounting;
mod cockpit;
pub(crate) mod faces;
mod home;
mod inbox;
mod overview;
pub(crate) mod papers;
mod periods;
mod report;
mod report_form;
mod report_judge;
mod report_parts;
mod report_proof;
mod reports;
mod sheets;
mod why;

pub(crate) use home::{behind, calendar, waiting};
