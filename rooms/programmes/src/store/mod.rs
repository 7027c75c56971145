//! Tables and queries, one file a noun. Private to the room.

pub(crate) mod evidence;
pub(crate) mod indicators;
pub(crate) mod reminders;
pub(crate) mod reports;
pub(crate) mod standing;
pub(crate) mod values;
