//! Tables and queries, one file a noun. Private to the room.

pub(crate) mod agenda;
pub(crate) mod cockpit;
pub(crate) mod collisions;
pub(crate) mod comments;
pub(crate) mod evidence;
pub(crate) mod formers;
pub(crate) mod inbox;
pub(crate) mod indicators;
pub(crate) mod negotiations;
pub(crate) mod nodes;
pub(crate) mod objectives;
pub(crate) mod periods;
pub(crate) mod places;
pub(crate) mod programmes;
pub(crate) mod published;
pub(crate) mod recount;
pub(crate) mod reminders;
pub(crate) mod reports;
pub(crate) mod reviews;
pub(crate) mod signatures;
pub(crate) mod standing;
pub(crate) mod steps;
pub(crate) mod strategies;
pub(crate) mod values;
pub(crate) mod versions;
