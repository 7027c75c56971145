//! Appointed roles, and administration.

use sea_orm::{ActiveModelTrait as _, EntityTrait as _, Set};

use super::{AccountRefused, role_act};
use crate::accounts::entity::{account, appointment};
use crate::accounts::store;
use crate::clock::Day;
use crate::fault::{Answer, Fault};
use crate::permit::{Role, UnitPath};
use crate::store::Work;

/// Appoints an account to a role on a unit and all below it, from a day to a day (both included), or without end.
/// Administration is not appointed but given, see [`set_administrator`].
///
/// # Errors
/// A fault of the database or [`Fault::NotFound`] for the account; inside, [`AccountRefused`] for administration, days in
/// the wrong order, or a closed account.
pub async fn appoint(
    work: &mut Work,
    account_id: &str,
    role: Role,
    unit: &UnitPath,
    start: Day,
    end: Option<Day>,
) -> Answer<Result<String, AccountRefused>> {
    let account = store::by_id(work.tx(), account_id).await?.ok_or(Fault::NotFound)?;
    if role == Role::Administrator {
        return Ok(Err(AccountRefused::NotAppointed));
    }
    if account.closed_at.is_some() {
        return Ok(Err(AccountRefused::Closed));
    }
    if end.is_some_and(|end| end < start) {
        return Ok(Err(AccountRefused::DaysReversed));
    }
    let id = work.id();
    let row = appointment::ActiveModel {
        id: Set(id.clone()),
        account_id: Set(account_id.to_owned()),
        role: Set(role.name().to_owned()),
        unit_path: Set(unit.clone()),
        start_day: Set(start),
        end_day: Set(end),
        created_at: Set(work.now()),
        ended_at: Set(None),
    };
    appointment::Entity::insert(row).exec_without_returning(work.tx()).await?;
    let mut act = role_act("role.appointed", ("appointment", &id), unit, role, account_id)
        .fact("start", start.to_string());
    if let Some(end) = end {
        act = act.fact("end", end.to_string());
    }
    work.act(act).await?;
    work.audit("account.appoint", ("account", account_id), unit, role.name()).await?;
    Ok(Ok(id))
}

/// Ends an appointment at once; false when it had ended already.
///
/// # Errors
/// A fault of the database, or [`Fault::NotFound`].
pub async fn end_appointment(work: &mut Work, id: &str, today: Day) -> Answer<bool> {
    let found =
        appointment::Entity::find_by_id(id.to_owned()).one(work.tx()).await?.ok_or(Fault::NotFound)?;
    if found.ended_at.is_some() || found.end_day.is_some_and(|end| end < today) {
        return Ok(false);
    }
    let role: Role = found.role.parse().map_err(Fault::internal)?;
    let (account_id, unit) = (found.account_id.clone(), found.unit_path.clone());
    let mut row: appointment::ActiveModel = found.into();
    row.ended_at = Set(Some(work.now()));
    row.end_day = Set(Some(today));
    row.update(work.tx()).await?;
    let act =
        role_act("role.ended", ("appointment", id), &unit, role, &account_id).fact("end", today.to_string());
    work.act(act).await?;
    work.audit("account.end_appointment", ("account", &account_id), &unit, role.name()).await?;
    Ok(true)
}

/// Gives administration to an account, or takes it away. Nothing happens when it stands so already.
///
/// # Errors
/// A fault of the database or [`Fault::NotFound`]; inside, [`AccountRefused`] for the last administrator or a closed
/// account.
pub async fn set_administrator(
    work: &mut Work,
    account_id: &str,
    on: bool,
) -> Answer<Result<(), AccountRefused>> {
    let account = store::by_id(work.tx(), account_id).await?.ok_or(Fault::NotFound)?;
    if account.administrator == on {
        return Ok(Ok(()));
    }
    if on && account.closed_at.is_some() {
        return Ok(Err(AccountRefused::Closed));
    }
    if !on && !store::another_administrator(work, account_id).await? {
        return Ok(Err(AccountRefused::LastAdministrator));
    }
    store::set(work, account_id, account::Column::Administrator, on).await?;
    administration(work, if on { "role.appointed" } else { "role.ended" }, account_id).await?;
    let detail = if on { "administrator on" } else { "administrator off" };
    work.audit("account.administrator", ("account", account_id), &UnitPath::root(), detail).await?;
    Ok(Ok(()))
}

/// The act of giving or taking administration.
pub(super) async fn administration(work: &mut Work, kind: &'static str, account_id: &str) -> Answer<()> {
    let act = role_act(kind, ("office", "administrator"), &UnitPath::root(), Role::Administrator, account_id);
    work.act(act).await?;
    Ok(())
}
