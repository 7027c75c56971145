//! Tables and queries, one file a noun. Private to the room.

pub(crate) mod agenda;
pub(crate) mod decisions;
pub(crate) mod interventions;
pub(crate) mod invitees;
pub(crate) mod meetings;
pub(crate) mod minutes;
pub(crate) mod votes;
