//! The rules of meetings: pure, without database, clock or language.

pub mod calendar;
pub mod holding;
pub mod minutes;
pub mod notice;
pub mod parts;
pub mod representation;
pub mod roll;
pub mod state;
pub mod voting;

pub use holding::{Timing, Window};
pub use notice::Verdict;
pub use roll::{Attendance, Quorum, Reply, Roll};
pub use state::{AgendaKind, DecisionState, Late, State};
pub use voting::VoteInput;
