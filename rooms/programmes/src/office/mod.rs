//! Office pages of strategies, programmes and reports.

pub(crate) mod accounting;
mod all;
mod cockpit;
mod collisions;
mod desk;
mod draft;
pub(crate) mod faces;
mod home;
mod importing;
mod inbox;
mod item_form;
mod items;
pub(crate) mod life;
mod negotiation;
mod opening;
mod overview;
pub(crate) mod papers;
mod periods;
mod report;
mod report_form;
mod report_judge;
mod report_parts;
mod report_proof;
mod reports;
mod reviews;
mod say;
mod sheets;
mod signing;
mod steps;
pub(crate) mod strategies;
mod strategy_form;
mod taken;
mod versions;
mod why;
mod why_sum;

pub(crate) use home::{behind, calendar, waiting};
