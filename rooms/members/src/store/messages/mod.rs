//! Saved searches and messages to members.

pub mod audience;
mod dead;
mod deliveries;
pub mod entity;
mod recipients;
mod segments;

pub use dead::{Dead, dead, is_dead};
pub use deliveries::{Fates, List, deliveries, fates, mine};
pub use entity::{bounce, delivery, message, segment, template};
pub use recipients::{Counted, Group, Plan, Recipient};
pub use segments::{asked, filter, segments};
