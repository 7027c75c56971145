//! The tables. What is known of a person does not belong in a log: `Debug` shows keys only.

pub mod application;
pub mod dues_standing;
pub mod event;
pub mod figures;
pub mod member;
pub mod member_number;
pub mod membership;
pub mod read;
pub mod roll;
pub mod roll_entry;
pub mod sponsor;
pub mod suspension;
pub mod transfer;
