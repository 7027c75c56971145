//! The tests of the room: one binary, one file a noun.

mod cockpit;
mod faces;
mod leadership;
mod life;
mod moving;
mod reminders;
mod report_pages;
mod reports;
mod totals;
mod yard;
