//! What can be done with a contest. Each function is one use case in one transaction; time is the work's.
//!
//! The way of a contest: [`open`] → [`propose`], [`answer`], [`decide`] → [`settle`] → [`open_poll`] → voters [`cast()`], or tellers
//! [`enter_sheet`] → [`close_poll`] → counted by itself → perhaps [`draw`] or another [`open_poll`] → [`lodge`], [`decide_appeal`] →
//! [`certify`].

mod appeals;
mod candidatures;
mod cast;
mod certify;
mod communique;
mod counted;
mod holding;
mod open;
mod poll;
mod refused;
mod sheets;
mod urn;

use rawabit_platform::permit::{Action, Permit};
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};

pub(crate) use appeals::late_from;
pub use appeals::{decide_appeal, lodge};
pub use candidatures::{Answering, By, NewCandidacy, add_list, answer, decide, propose, settle};
pub(crate) use cast::standing;
pub use cast::{Cast, Casting, cast, is_open};
pub use certify::{annul, certify, certify_for};
pub use communique::draft_communique;
pub use counted::{ContestResult, Input, counting, draw, published, result};
pub(crate) use counted::{sheets, spoken};
pub use holding::{hold_for, void_for};
pub use open::{NewContest, open};
pub use poll::{cancel, close_due, close_poll, give_proxy, mark, name_vote, open_poll};
pub use refused::ElectionRefused;
pub use sheets::enter_sheet;
pub use urn::{SHRED, shred};

use crate::store::entity::{candidacy, contest};
use crate::store;

/// The tag of kept public pages that show results.
pub const TAG: &str = "elections";

/// A contest that the permit covers, through the transaction.
pub(crate) async fn conducted<A: Action>(work: &Work, permit: &Permit<A>, id: &str) -> Answer<contest::Model> {
    let row = store::contest(work.tx(), id).await?;
    row.filter(|row| permit.covers(&row.unit_path)).ok_or(Fault::NotFound)
}

/// A candidacy with its contest.
pub(crate) async fn record(work: &Work, id: &str) -> Answer<(candidacy::Model, contest::Model)> {
    let row = candidacy::Entity::find_by_id(id.to_owned()).one(work.tx()).await?.ok_or(Fault::NotFound)?;
    let contest = store::contest(work.tx(), &row.contest_id).await?.ok_or(Fault::NotFound)?;
    Ok((row, contest))
}

/// Changes a contest and counts the change.
pub(crate) async fn change(
    work: &mut Work,
    row: &contest::Model,
    with: impl FnOnce(&mut contest::ActiveModel),
) -> Answer<contest::Model> {
    let mut changed = row.clone().into_active_model();
    with(&mut changed);
    changed.version = Set(row.version + 1);
    work.touch(TAG);
    work.touch(format!("contest/{}", row.id));
    Ok(changed.update(work.tx()).await?)
}
