//! What somebody does with their own account.

use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, QueryFilter as _, Set};

use super::commands::{self, AccountRefused};
use super::entity::{account, one_time_link, session as sessions};
use super::link;
use super::{email_key, factor, password, recovery, session, store, throttle, totp};
use crate::audit::Line;
use crate::fault::{Answer, Fault};
use crate::permit::UnitPath;
use crate::store::Work;
use crate::web::Ctx;

/// Why a typed password proved nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unproven {
    /// It is wrong.
    Wrong,
    /// Too many wrong ones before: wait so many seconds.
    Wait(u32),
}

/// The account of the signed-in reader.
pub(super) async fn account(ctx: &Ctx) -> Answer<account::Model> {
    store::by_id(ctx.db(), &ctx.signed_in()?.account_id).await?.ok_or(Fault::SignIn)
}

/// Checks the reader's own password, throttled like signing in: an open session is no way to guess.
pub(super) async fn prove(ctx: &Ctx, typed: String) -> Answer<Result<account::Model, Unproven>> {
    let own = account(ctx).await?;
    let work = ctx.begin().await?;
    let admitted = throttle::admit(&work, &throttle::account_key(&own.email)).await?;
    work.commit().await?;
    let attempt = match admitted {
        Ok(attempt) => attempt,
        Err(seconds) => return Ok(Err(Unproven::Wait(seconds))),
    };
    let right = password::verify(typed, own.password_hash.clone()).await?;
    let work = ctx.begin().await?;
    if right {
        throttle::forget(&work, &attempt).await?;
    } else {
        refused(&work, "account.confirm", &own.id, "").await?;
    }
    work.commit().await?;
    Ok(if right { Ok(own) } else { Err(Unproven::Wrong) })
}

/// Writes an audit line about something refused to an account.
pub(super) async fn refused(work: &Work, action: &str, account_id: &str, detail: &str) -> Answer<()> {
    Line::of(work.author(), action, ("account", account_id), &UnitPath::root(), detail)
        .refused()
        .into_row(work.id(), work.now())
        .insert(work.tx())
        .await?;
    Ok(())
}

/// Notes that the session's password was typed just now.
pub(super) async fn confirmed(work: &Work, session_id: &str, account_id: &str) -> Answer<()> {
    sessions::Entity::update_many()
        .col_expr(sessions::Column::ConfirmedAt, Expr::value(work.now().0))
        .filter(sessions::Column::Id.eq(session_id))
        .exec(work.tx())
        .await?;
    Ok(work.audit("account.confirm", ("account", account_id), &UnitPath::root(), "").await?)
}

/// Gives the account a new password; every other session ends and this one gets a new token, which is returned.
pub(super) async fn change_password(
    work: &Work,
    account_id: &str,
    session_id: &str,
    hash: String,
) -> Answer<String> {
    store::set(work, account_id, account::Column::PasswordHash, hash).await?;
    session::end_all(work, account_id, Some(session_id)).await?;
    link::withdraw_passwords(work, account_id).await?;
    let token = session::rotate(work, session_id).await?;
    work.audit("account.change_password", ("account", account_id), &UnitPath::root(), "").await?;
    Ok(token)
}

/// Gives an account a new password by its one-time link: all its sessions end. The second factor stays as it is.
pub(super) async fn take_password(
    work: &Work,
    found: &one_time_link::Model,
    hash: String,
) -> Answer<Result<String, AccountRefused>> {
    let id = found.account_id.clone().ok_or(Fault::NotFound)?;
    let account = store::by_id(work.tx(), &id).await?.ok_or(Fault::NotFound)?;
    if account.closed_at.is_some() {
        return Ok(Err(AccountRefused::Closed));
    }
    if !link::spend(work, &found.id).await? {
        return Ok(Err(AccountRefused::LinkSpent));
    }
    store::set(work, &id, account::Column::PasswordHash, hash).await?;
    session::end_all(work, &id, None).await?;
    link::withdraw_passwords(work, &id).await?;
    work.audit("account.take_password", ("account", &id), &UnitPath::root(), "").await?;
    Ok(Ok(id))
}

/// Gives the reader's account the address of a link. Open links to a new password die with the old address.
pub(super) async fn take_address(
    work: &Work,
    found: &one_time_link::Model,
) -> Answer<Result<(), AccountRefused>> {
    let id = found.account_id.clone().ok_or(Fault::NotFound)?;
    if store::by_email(work.tx(), &found.email).await?.is_some() {
        return Ok(Err(AccountRefused::AddressTaken));
    }
    if !link::spend(work, &found.id).await? {
        return Ok(Err(AccountRefused::LinkSpent));
    }
    let account = store::by_id(work.tx(), &id).await?.ok_or(Fault::NotFound)?;
    let label = account.label.clone();
    let mut row: account::ActiveModel = account.into();
    row.email = Set(found.email.clone());
    row.email_key = Set(email_key(&found.email));
    row.search_key = Set(commands::search_key(&label, &found.email));
    row.update(work.tx()).await?;
    link::withdraw_passwords(work, &id).await?;
    work.audit("account.take_address", ("account", &id), &UnitPath::root(), "").await?;
    Ok(Ok(()))
}

/// Sets up the second factor when `typed` is a code of `secret`; returns the recovery codes, to be shown once. None when
/// the code is wrong or the secret is none.
pub(super) async fn turn_on(
    work: &Work,
    ctx: &Ctx,
    account_id: &str,
    secret: &str,
    typed: &str,
) -> Answer<Option<Vec<String>>> {
    let world = ctx.app.store.clock().world();
    let Some(step) = totp::decode(secret).and_then(|key| totp::accept(&key, typed, world, None)) else {
        return Ok(None);
    };
    let sealed = factor::seal(&ctx.app, work, account_id, secret);
    store::set(work, account_id, account::Column::TotpSecret, sealed).await?;
    store::set(work, account_id, account::Column::TotpLastStep, step).await?;
    let codes = recovery::renew(work, account_id).await?;
    work.audit("account.second_factor_on", ("account", account_id), &UnitPath::root(), "").await?;
    Ok(Some(codes))
}

/// Takes the second factor and its recovery codes away.
pub(super) async fn turn_off(work: &Work, account_id: &str) -> Answer<()> {
    store::set(work, account_id, account::Column::TotpSecret, None::<String>).await?;
    store::set(work, account_id, account::Column::TotpLastStep, None::<i64>).await?;
    recovery::erase(work, account_id).await?;
    Ok(work.audit("account.second_factor_off", ("account", account_id), &UnitPath::root(), "").await?)
}
