//! The room of meetings: a body of the statutes, or an ad-hoc circle, is called together, held, recorded and told of.
//!
//! Invitees follow from the mandates of the day of the meeting, the notice, the quorum and the majorities from the
//! statutes. Every step that matters in law is an act. The record is written once: minutes, register of decisions and the
//! communiqué come from the same rows. [`commands`] are usable without a request (with permits of `Policy::system()`).

mod cast;
mod face;
pub mod commands;
pub mod model;
pub mod permissions;
mod public_event;
mod print;
mod store;
mod words;

use rawabit_platform::locales;
pub use face::{Invitee, invitees};
use rawabit_platform::store::Migration;
use rawabit_platform::web::Room;

/// The room as the platform sees it.
pub const ROOM: Room = Room {
    migrations: &[Migration { name: "meetings/0001_meeting", sql: include_str!("migrations/0001_meeting.sql") }],
    actions: permissions::ACTIONS,
    ..Room::new("meetings", locales!("meetings"))
};
