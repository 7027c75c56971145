//! From one unit to another: asked for by the one that lets go, done once both have consented. Seniority goes along.

use rawabit_federation::Unit;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};
use serde_json::json;

use super::ending::close;
use super::registry::{by_person, open_membership};
use super::{Ending, Line, held, record};
use crate::model::admission::{Wish, obstacles};
use crate::model::{EndReason, EventKind, Joining, MemberRefused, TransferStage};
use crate::permissions::KeepMembers;
use crate::store::entity::{membership, transfer};
use crate::store::mirror::mirror;

/// Asks for a transfer of a membership that the permit covers. Where it covers the other unit as well, it is done at once. Returns the transfer.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], the database.
pub async fn ask(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepMembers>,
    id: &str,
    version: i64,
    to: &Unit,
    reason: &str,
) -> Answer<Result<String, MemberRefused>> {
    let row = held(work, permit, id, version).await?;
    if let Err(refused) = can_go(app, work, &row, to).await? {
        return Ok(Err(refused));
    }
    let pending = transfer::Entity::find()
        .filter(transfer::Column::MembershipId.eq(id))
        .filter(transfer::Column::State.eq(TransferStage::Asked.word()))
        .one(work.tx())
        .await?;
    if pending.is_some() {
        return Ok(Err(MemberRefused::TransferPending));
    }
    let by = work.author().label.clone();
    let new = transfer::ActiveModel {
        id: Set(work.id()),
        membership_id: Set(row.id.clone()),
        person_id: Set(row.person_id.clone()),
        from_id: Set(row.unit_id.clone()),
        from_path: Set(row.unit_path.clone()),
        to_id: Set(to.id.clone()),
        to_path: Set(to.path.clone()),
        state: Set(TransferStage::Asked.word().to_owned()),
        reason: Set(reason.to_owned()),
        asked_at: Set(work.now()),
        asked_by: Set(by.clone()),
        from_consent_at: Set(Some(work.now())),
        from_consent_by: Set(Some(by.clone())),
        to_consent_at: Set(None),
        to_consent_by: Set(None),
        refused_by: Set(None),
        refusal: Set(String::new()),
        ended_at: Set(None),
        new_membership_id: Set(None),
        version: Set(1),
    }
    .insert(work.tx())
    .await?;
    let today = work.now().day(app.formats.zone());
    let detail = json!({ "to": to.id });
    record(work, Line { reason, detail, ..Line::of(EventKind::TransferAsked, &row, today) }).await?;
    work.audit("members.transfer_ask", ("membership", id), &row.unit_path, &to.id).await?;
    let id = new.id.clone();
    if permit.covers(&to.path) {
        return Ok(carry_out(app, work, new, &by).await?.map(|()| id));
    }
    Ok(Ok(id))
}

/// Whether a membership can go on in a unit today.
async fn can_go(
    app: &App,
    work: &Work,
    row: &membership::Model,
    to: &Unit,
) -> Answer<Result<(), MemberRefused>> {
    if !row.standing().is_current() {
        return Ok(Err(MemberRefused::NotNow));
    }
    let statutes = app.statutes.load_full();
    let today = work.now().day(app.formats.zone());
    // A member is admitted already: only what the other unit itself asks counts.
    let wish = Wish {
        birth_day: row.birth_day,
        profession: row.profession.as_deref(),
        declared: true,
        condition: true,
        sponsors: usize::MAX,
    };
    let obstacle = obstacles(&statutes, to, today, &wish)
        .into_iter()
        .find(|one| !matches!(one, crate::model::admission::Obstacle::NoBirthDay));
    if row.unit_id == to.id {
        return Ok(Err(MemberRefused::NoTransfer));
    }
    Ok(obstacle.map_or(Ok(()), |obstacle| Err(obstacle.into())))
}

/// Consents to a transfer for the unit that takes the member in, and carries it out.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], the database.
pub async fn consent(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepMembers>,
    id: &str,
    version: i64,
) -> Answer<Result<(), MemberRefused>> {
    let found = transfer::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    let row = found.filter(|row| permit.covers(&row.to_path)).ok_or(Fault::NotFound)?;
    if row.version != version {
        return Err(Fault::Stale);
    }
    if row.stage() != TransferStage::Asked {
        return Ok(Err(MemberRefused::NotNow));
    }
    let by = work.author().label.clone();
    carry_out(app, work, row, &by).await
}

async fn carry_out(
    app: &App,
    work: &mut Work,
    row: transfer::Model,
    by: &str,
) -> Answer<Result<(), MemberRefused>> {
    let statutes = app.statutes.load_full();
    let today = work.now().day(app.formats.zone());
    let to = rawabit_federation::unit(work.tx(), &row.to_id).await?.ok_or(Fault::NotFound)?;
    let old = membership::Entity::find_by_id(row.membership_id.clone()).one(work.tx()).await?;
    let old = old.ok_or(Fault::NotFound)?;
    if let Err(refused) = can_go(app, work, &old, &to).await? {
        return Ok(Err(refused));
    }
    let member = by_person(work, &row.person_id).await?.ok_or(Fault::NotFound)?;
    let joining = Joining { category: old.category.clone(), since: old.since, joined: today };
    let new = match open_membership(work, &member, &to, &joining).await? {
        Ok(new) => new,
        Err(refused) => return Ok(Err(refused)),
    };
    let suspended = old.standing() == crate::model::Standing::Suspended;
    let ending =
        Ending { why: EndReason::Transferred, day: today, reason: row.reason.clone(), reference: None };
    close(app, work, &old, &ending, None).await?;
    if suspended {
        // A suspension goes along as well.
        take_suspension_along(work, &old.id, &new.id, today).await?;
    }
    let article = statutes.members.article.clone().unwrap_or_default();
    let act = NewAct::new("membership.transferred", "membership", &new.id, &to.path)
        .fact("from", row.from_id.as_str())
        .fact("to", row.to_id.as_str())
        .fact("day", today.to_string())
        .private("number", member.number.as_str())
        .cites(&article, &statutes.edition.version);
    let act = work.act(act).await?;
    let detail = json!({ "from": row.from_id, "to": row.to_id });
    let line =
        Line { reason: &row.reason, detail, act: Some(act), ..Line::of(EventKind::Transferred, &new, today) };
    record(work, line).await?;
    if member.unit_path == row.from_path {
        // Who has the member keeps the record.
        let mut kept = member.clone().into_active_model();
        kept.unit_path = Set(to.path.clone());
        kept.update(work.tx()).await?;
        rawabit_people::commands::keep_elsewhere(work, &row.person_id, &row.from_path, &to.path).await?;
    }
    let id = row.id.clone();
    let from = row.from_path.clone();
    let person = row.person_id.clone();
    let version = row.version;
    let mut done = row.into_active_model();
    done.state = Set(TransferStage::Done.word().to_owned());
    done.to_consent_at = Set(Some(work.now()));
    done.to_consent_by = Set(Some(by.to_owned()));
    done.ended_at = Set(Some(work.now()));
    let opened = new.id.clone();
    done.new_membership_id = Set(Some(new.id));
    done.version = Set(version + 1);
    done.update(work.tx()).await?;
    super::dues::standing_changed(app, work, &old.id).await?;
    super::dues::standing_changed(app, work, &opened).await?;
    mirror(work.tx(), &person, work.now()).await?;
    work.audit("members.transfer", ("transfer", &id), &from, &to.id).await?;
    Ok(Ok(()))
}

async fn take_suspension_along(work: &Work, old: &str, new: &str, day: rawabit_platform::Day) -> Answer<()> {
    use crate::store::entity::suspension;
    let rows =
        suspension::Entity::find().filter(suspension::Column::MembershipId.eq(old)).all(work.tx()).await?;
    for row in rows.into_iter().filter(|row| row.until_day.is_none_or(|until| until > day)) {
        suspension::ActiveModel {
            id: Set(work.id()),
            membership_id: Set(new.to_owned()),
            from_day: Set(day),
            until_day: Set(row.until_day),
        }
        .insert(work.tx())
        .await?;
    }
    let found =
        membership::Entity::find_by_id(new.to_owned()).one(work.tx()).await?.ok_or(Fault::NotFound)?;
    let mut changed = found.into_active_model();
    changed.state = Set(crate::model::Standing::Suspended.word().to_owned());
    changed.update(work.tx()).await?;
    Ok(())
}

/// Refuses a transfer, for the unit that would take the member in, or takes it back, for the one that asked.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], the database.
pub async fn refuse(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepMembers>,
    id: &str,
    version: i64,
    reason: &str,
) -> Answer<Result<(), MemberRefused>> {
    let found = transfer::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    let row = found
        .filter(|row| permit.covers(&row.to_path) || permit.covers(&row.from_path))
        .ok_or(Fault::NotFound)?;
    if row.version != version {
        return Err(Fault::Stale);
    }
    if row.stage() != TransferStage::Asked {
        return Ok(Err(MemberRefused::NotNow));
    }
    let stage = if permit.covers(&row.to_path) { TransferStage::Refused } else { TransferStage::Withdrawn };
    let today = work.now().day(app.formats.zone());
    if let Some(old) = membership::Entity::find_by_id(row.membership_id.clone()).one(work.tx()).await? {
        let detail = json!({ "to": row.to_id, "stage": stage.word() });
        record(work, Line { reason, detail, ..Line::of(EventKind::TransferRefused, &old, today) }).await?;
    }
    let from = row.from_path.clone();
    let mut changed = row.into_active_model();
    changed.state = Set(stage.word().to_owned());
    changed.refused_by = Set(Some(work.author().label.clone()));
    changed.refusal = Set(reason.to_owned());
    changed.ended_at = Set(Some(work.now()));
    changed.version = Set(version + 1);
    changed.update(work.tx()).await?;
    work.audit("members.transfer_refuse", ("transfer", id), &from, stage.word()).await?;
    Ok(Ok(()))
}
