//! The tests of the room: one binary, one file a noun.

<<<<<<< HEAD
mod faces;
=======
mod cockpit;
mod reminders;
mod report_pages;
mod reports;
mod totals;
mod yard;
>>>>>>> prog-values
