//! What can be done with a contest. Each function is one use case in one transaction; time is the work's.
//!
//! The way of a contest: [`open`] → [`propose`], [`answer`], [`decide`] → [`settle`] → [`open_poll`] → voters [`cast()`], or tellers
//! [`enter_sheet`] → [`close_poll`] → counted by itself → perhaps [`draw`] or another [`open_poll`] → [`lodge`], [`decide_appeal`] →
//! [`certify`]. A vote that was held on paper before comes in as a whole: [`enter_past`].

mod appeals;
mod candidatures;
mod cast;
mod certify;
mod communique;
mod compare;
mod counted;
mod decline;
mod holding;
mod input;
mod judging;
mod letters;
mod lot;
mod open;
mod past;
mod poll;
mod refused;
mod roll;
mod sheets;
mod telling;
mod urn;
mod votes;

use rawabit_platform::permit::{Action, Permit};
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};

pub(crate) use appeals::contestable;
pub(crate) use appeals::late_from;
pub use appeals::{Ruling, decide_appeal, lodge};
pub use candidatures::{Answering, By, NewCandidacy, add_list, answer, decide, propose, settle};
pub use cast::{Cast, Casting, cast, is_open};
pub(crate) use cast::{most_names, standing};
pub use certify::{annul, certify, certify_for};
pub use communique::draft_communique;
pub(crate) use compare::agrees;
pub use compare::{Audit, Difference, Differs, audit, differences};
pub use counted::{ContestResult, result};
pub use decline::decline;
pub use holding::{hold_for, void_for};
pub(crate) use input::spoken;
pub use input::{Input, counting};
pub use lot::draw;
pub use open::{NewContest, open};
pub use past::{PaperTeller, PastContest, enter_past};
pub use poll::{cancel, close_due, close_late, close_poll, open_poll};
pub use refused::ElectionRefused;
pub use roll::{give_proxy, mark, name_vote};
pub use sheets::enter_sheet;
pub use telling::TELL;
pub use urn::SHRED;
pub(crate) use urn::sweep;
pub use votes::published;
pub(crate) use votes::sheets;

use crate::model::Standing;
use crate::store;
use crate::store::entity::{candidacy, contest};

/// The tag of kept public pages that show results.
pub const TAG: &str = "elections";

/// A contest that the permit covers, through the transaction.
pub(crate) async fn conducted<A: Action>(
    work: &Work,
    permit: &Permit<A>,
    id: &str,
) -> Answer<contest::Model> {
    let row = store::contest(work.tx(), id).await?;
    row.filter(|row| permit.covers(&row.unit_path)).ok_or(Fault::NotFound)
}

/// A contest that the permit covers, for somebody who has no part in it: whoever stands does not hold it.
pub(crate) async fn held<A: Action>(
    work: &Work,
    permit: &Permit<A>,
    id: &str,
) -> Answer<Result<contest::Model, ElectionRefused>> {
    let row = conducted(work, permit, id).await?;
    Ok(impartial(work, &row).await?.map(|()| row))
}

/// Refuses an account whose person stands. The program itself, and accounts of nobody, stand in nothing.
pub(crate) async fn impartial(work: &Work, row: &contest::Model) -> Answer<Result<(), ElectionRefused>> {
    use rawabit_platform::accounts::entity::account;
    let Some(id) = work.author().account_id.clone() else { return Ok(Ok(())) };
    let person = account::Entity::find_by_id(id).one(work.tx()).await?.and_then(|account| account.person_id);
    match person {
        Some(person) if stands(work, &row.id, &person).await? => Ok(Err(ElectionRefused::Candidate)),
        _ => Ok(Ok(())),
    }
}

/// Whether somebody has a candidacy in a contest that was not taken back.
pub(crate) async fn stands(work: &Work, contest: &str, person: &str) -> Answer<bool> {
    let all = store::candidacies(work.tx(), contest).await?;
    Ok(all.iter().any(|one| one.person_id == person && one.standing() != Standing::Withdrawn))
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
