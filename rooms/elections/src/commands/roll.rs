//! The roll while a vote goes on: ticking voters off, votes by name; and proxies before it.

use rawabit_platform::permit::Permit;
use rawabit_platform::{Answer, Fault, Work};
use rawabit_statutes::Polling;
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, Set};

use super::cast::{most_names, standing};
use super::{ElectionRefused, held};
use crate::model::State;
use crate::model::choice::Choice;
use crate::permissions::ConductElections;
use crate::store::electors;
use crate::store::entity::{contest, elector, proxy};
use crate::store::vote::{mark, named_vote, round};

/// The first place of a person on the roll, if none of theirs has voted.
async fn unmarked(
    work: &Work,
    row: &contest::Model,
    position: i32,
) -> Answer<Result<elector::Model, ElectionRefused>> {
    let found = elector::Entity::find_by_id((row.id.clone(), position)).one(work.tx()).await?;
    let Some(found) = found else { return Ok(Err(ElectionRefused::NotOnRoll)) };
    let places = electors::of_person(work.tx(), &row.id, &found.person_id).await?;
    let all: Vec<i32> = places.iter().map(|one| one.position).collect();
    if !electors::marked(work.tx(), &row.id, row.round, &all).await?.is_empty() {
        return Ok(Err(ElectionRefused::Voted));
    }
    Ok(Ok(places.into_iter().next().unwrap_or(found)))
}

/// Ticks a voter off at the urn of a paper vote.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`]; the database.
pub async fn mark(
    work: &mut Work,
    permit: &Permit<ConductElections>,
    contest: &str,
    position: i32,
) -> Answer<Result<(), ElectionRefused>> {
    let row = match held(work, permit, contest).await? {
        Ok(row) => row,
        Err(refused) => return Ok(Err(refused)),
    };
    if row.state() != State::Polling || row.polling() != Polling::Paper {
        return Ok(Err(ElectionRefused::State));
    }
    if work.now() >= row.closes_at {
        return Ok(Err(ElectionRefused::TooLate));
    }
    let place = match unmarked(work, &row, position).await? {
        Ok(place) => place,
        Err(refused) => return Ok(Err(refused)),
    };
    tick(work, &row, place.position).await?;
    let place = place.position.to_string();
    work.audit("elections.mark", ("contest", &row.id), &row.unit_path, &place).await?;
    Ok(Ok(()))
}

async fn tick(work: &Work, row: &contest::Model, position: i32) -> Answer<()> {
    let mark =
        mark::ActiveModel { contest_id: Set(row.id.clone()), round: Set(row.round), position: Set(position) };
    mark::Entity::insert(mark).exec_without_returning(work.tx()).await?;
    Ok(())
}

/// Records what somebody said when called by name.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`]; the database.
pub async fn name_vote(
    work: &mut Work,
    permit: &Permit<ConductElections>,
    contest: &str,
    position: i32,
    choice: Option<Vec<u32>>,
) -> Answer<Result<(), ElectionRefused>> {
    let row = match held(work, permit, contest).await? {
        Ok(row) => row,
        Err(refused) => return Ok(Err(refused)),
    };
    if row.state() != State::Polling || row.polling() != Polling::RollCall {
        return Ok(Err(ElectionRefused::State));
    }
    if work.now() >= row.closes_at {
        return Ok(Err(ElectionRefused::TooLate));
    }
    let open = round::Entity::find_by_id((row.id.clone(), row.round)).one(work.tx()).await?;
    let open = open.ok_or(Fault::NotFound)?;
    let standing = standing(&open)?;
    let most = most_names(&row.law()?, &open, standing.len());
    let choice = match choice.map_or(Ok(Choice::blank()), |numbers| Choice::new(numbers, &standing, most)) {
        Ok(choice) => choice,
        Err(bad) => return Ok(Err(ElectionRefused::Choice(bad))),
    };
    let place = match unmarked(work, &row, position).await? {
        Ok(place) => place,
        Err(refused) => return Ok(Err(refused)),
    };
    tick(work, &row, place.position).await?;
    let vote = named_vote::ActiveModel {
        contest_id: Set(row.id.clone()),
        round: Set(row.round),
        position: Set(place.position),
        choice: Set(choice.text()),
        weight: Set(place.weight),
    };
    named_vote::Entity::insert(vote).exec_without_returning(work.tx()).await?;
    let place = place.position.to_string();
    work.audit("elections.name_vote", ("contest", &row.id), &row.unit_path, &place).await?;
    Ok(Ok(()))
}

/// Records that somebody votes for somebody else, where the statutes allow it: before the vote is open.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`]; the database.
pub async fn give_proxy(
    work: &mut Work,
    permit: &Permit<ConductElections>,
    contest: &str,
    giver: &str,
    holder: &str,
) -> Answer<Result<(), ElectionRefused>> {
    let row = match held(work, permit, contest).await? {
        Ok(row) => row,
        Err(refused) => return Ok(Err(refused)),
    };
    let law = row.law()?;
    if !matches!(row.state(), State::Nominating | State::Listed) {
        return Ok(Err(ElectionRefused::State));
    }
    let giver = electors::of_person(work.tx(), &row.id, giver).await?.into_iter().next();
    let holder = electors::of_person(work.tx(), &row.id, holder).await?.into_iter().next();
    let (Some(giver), Some(holder)) = (giver, holder) else { return Ok(Err(ElectionRefused::NotOnRoll)) };
    let carried = electors::given_to(work.tx(), &row.id, holder.position).await?;
    // Who gave a vote away carries none, and nobody carries their own.
    let gave = proxy::Entity::find_by_id((row.id.clone(), holder.position)).one(work.tx()).await?;
    let carries = electors::given_to(work.tx(), &row.id, giver.position).await?;
    let own = giver.position == holder.position || gave.is_some() || !carries.is_empty();
    if own || carried.len() >= law.proxies as usize {
        return Ok(Err(ElectionRefused::Proxies(law.proxies)));
    }
    if proxy::Entity::find_by_id((row.id.clone(), giver.position)).one(work.tx()).await?.is_some() {
        return Ok(Err(ElectionRefused::State));
    }
    proxy::ActiveModel {
        contest_id: Set(row.id.clone()),
        giver: Set(giver.position),
        holder: Set(holder.position),
        given_at: Set(work.now()),
        actor: Set(work.author().label.clone()),
    }
    .insert(work.tx())
    .await?;
    work.audit("elections.proxy", ("contest", &row.id), &row.unit_path, "").await?;
    Ok(Ok(()))
}
