//! What can be done with meetings. Each function is one use case in one transaction; time is the work's.
//!
//! The way of a meeting: [`plan`] → [`convene`] → [`reply`] → [`check_in`] → [`open`] (or [`record_afterwards`]) → [`intervene`], [`vote`],
//! [`decide`] → [`close`] → [`draft_minutes`] → [`save_minutes`] → [`approve_minutes`] → [`draft_communique`].

mod agenda;
mod approve;
mod attendance;
mod communique;
mod compose;
mod convene;
mod convenor;
mod decide;
mod follow_up;
mod intervene;
mod invite;
mod mails;
mod minutes;
mod opening;
mod plan;
mod reply;
mod reschedule;

use rawabit_platform::permit::{Action, Permit};
use rawabit_platform::{Answer, Fault, Work};

use crate::store::meetings;

pub use agenda::{
    AgendaInput, Move, add_agenda_item, change_agenda_item, move_agenda_item, remove_agenda_item,
};
pub use approve::{Approval, MinutesRefused, approve_minutes};
pub(crate) use approve::{Signatory, signatories};
pub(crate) use attendance::roll_in_time;
pub use attendance::{AttendanceRefused, Mark, RollRefused, check_in, record_attendance};
pub use communique::draft_communique;
pub(crate) use compose::{Records, quorum_words};
pub use convene::{ConveneRefused, Convening, convene};
pub(crate) use convene::{verdict_message, verdict_now};
pub(crate) use convenor::{Convenor, convenors};
pub use decide::{DecideRefused, Decided, NewDecision, NewVote, decide, vote};
pub(crate) use follow_up::remind;
pub use follow_up::{FollowUp, FollowUpKind, FollowUpRefused, follow_up, report_progress};
pub use intervene::{NewIntervention, change_intervention, intervene, remove_intervention};
pub(crate) use mails::entry_for;
pub use minutes::{MinutesTexts, draft_minutes, save_minutes};
pub use opening::{HeldBefore, OpenRefused, close, open, record_afterwards};
pub(crate) use opening::{default_chair, in_time};
pub use plan::{Guest, NewMeeting, PlanRefused, change, plan};
pub use reply::{ReplyInput, ReplyRefused, reply};
pub use reschedule::{cancel, next_call, postpone};

/// A meeting that the permit covers, through the transaction. A version that is given must be the stored one.
pub(crate) async fn load<A: Action>(
    work: &Work,
    permit: &Permit<A>,
    id: &str,
    version: Option<i32>,
) -> Answer<meetings::Model> {
    let meeting = meetings::find(work.tx(), id).await?;
    let meeting = meeting.filter(|meeting| permit.covers(&meeting.unit_path)).ok_or(Fault::NotFound)?;
    if version.is_some_and(|version| version != meeting.version) {
        return Err(Fault::Stale);
    }
    Ok(meeting)
}

/// The refusal of what this state of a meeting does not allow.
pub(crate) fn not_now() -> Fault {
    Fault::refused("meetings-refused-state")
}
