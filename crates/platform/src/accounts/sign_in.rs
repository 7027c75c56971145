//! Signing in, in one step or two, without HTTP.

use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::entity::account;
use super::link::{self, NewLink, Purpose, State};
use super::own::refused;
use super::{factor, password, recovery, session, store, throttle, totp};
use crate::fault::{Answer, Fault};
use crate::permit::UnitPath;
use crate::store::Work;
use crate::web::Ctx;

/// How an attempt ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// A session, by its token.
    In(String),
    /// The password was right; this ticket lets somebody type the second factor.
    SecondStep(String),
    /// Something was wrong; what, is nobody's business.
    Refused,
    /// The ticket is spent or too old: begin again.
    Again,
    /// Not now; seconds to wait.
    Wait(u32),
}

/// The browser that asks.
#[derive(Debug, Default)]
pub(super) struct Browser {
    /// What it calls itself.
    pub(super) agent: String,
    /// The token it has, of a session about to be replaced.
    pub(super) token: Option<String>,
}

/// The first step. The same work is done whether or not the account exists.
pub(super) async fn with_password(
    ctx: &Ctx,
    email: &str,
    typed: String,
    browser: &Browser,
) -> Answer<Outcome> {
    let work = ctx.begin().await?;
    let admitted = throttle::admit(&work, &throttle::account_key(email)).await?;
    work.commit().await?;
    let attempt = match admitted {
        Ok(attempt) => attempt,
        Err(seconds) => return Ok(Outcome::Wait(seconds)),
    };
    let candidate = store::by_email(ctx.db(), email).await?.filter(|account| account.closed_at.is_none());
    let hash = candidate.as_ref().and_then(|account| account.password_hash.clone());
    let right = password::verify(typed, hash.clone()).await?;
    let work = ctx.begin().await?;
    // The password took a while: the account may have been closed, or its password changed, meanwhile.
    let account = match candidate {
        Some(account) if right => store::by_id(work.tx(), &account.id)
            .await?
            .filter(|account| account.closed_at.is_none() && account.password_hash == hash),
        Some(account) => {
            refused(&work, "account.sign_in", &account.id, "password").await?;
            None
        }
        None => {
            refused(&work, "account.sign_in", "", "unknown").await?;
            None
        }
    };
    let outcome = match account {
        None => Outcome::Refused,
        Some(account) if account.totp_secret.is_some() => {
            throttle::forget(&work, &attempt).await?;
            Outcome::SecondStep(ticket(&work, &account).await?)
        }
        Some(account) => Outcome::In(enter(&work, &account, &attempt, browser, "password").await?),
    };
    work.commit().await?;
    Ok(outcome)
}

async fn ticket(work: &Work, account: &account::Model) -> Answer<String> {
    let new = NewLink {
        purpose: Purpose::SecondStep,
        email: account.email.clone(),
        account_id: Some(account.id.clone()),
        person_id: None,
        label: account.label.clone(),
        lang: link::language(&account.lang),
        administrator: false,
    };
    Ok(link::make(work, new).await?.1)
}

/// The second step: a code of the telephone, or a recovery code.
pub(super) async fn with_code(ctx: &Ctx, ticket: &str, typed: &str, browser: &Browser) -> Answer<Outcome> {
    let work = ctx.begin().await?;
    let found = link::find(work.tx(), Purpose::SecondStep, ticket).await?;
    let Some(found) = found.filter(|found| found.state(work.now()) == State::Open) else {
        return Ok(Outcome::Again);
    };
    let account = match &found.account_id {
        Some(id) => store::by_id(work.tx(), id).await?.filter(|account| account.closed_at.is_none()),
        None => None,
    };
    let Some(account) = account else { return Ok(Outcome::Again) };
    let attempt = match throttle::admit(&work, &throttle::account_key(&account.email)).await? {
        Ok(attempt) => attempt,
        Err(seconds) => return Ok(Outcome::Wait(seconds)),
    };
    let outcome = match proof(&work, ctx, &account, typed).await? {
        Some(proof) if link::spend(&work, &found.id).await? => {
            Outcome::In(enter(&work, &account, &attempt, browser, proof).await?)
        }
        Some(_) => Outcome::Again,
        None => {
            refused(&work, "account.sign_in", &account.id, "code").await?;
            Outcome::Refused
        }
    };
    work.commit().await?;
    Ok(outcome)
}

/// What kind of code was typed, when it was right; it is used up then.
async fn proof(
    work: &Work,
    ctx: &Ctx,
    account: &account::Model,
    typed: &str,
) -> Answer<Option<&'static str>> {
    let secret = match factor::key(&ctx.app, account) {
        Ok(Some(secret)) => secret,
        Ok(None) => return Ok(None),
        // Recovery codes are hashes and need no key.
        Err(_) if recovery::spend(work, &account.id, typed).await? => return Ok(Some("recovery code")),
        Err(error) => {
            return Err(Fault::internal(anyhow::anyhow!(
                "the second factor of account {}: {error}",
                account.id
            )));
        }
    };
    let world = ctx.app.store.clock().world();
    if let Some(step) = totp::accept(&secret, typed, world, account.totp_last_step) {
        // Only one of two who bring the same code at the same time gets in.
        let unused = Condition::any()
            .add(account::Column::TotpLastStep.is_null())
            .add(account::Column::TotpLastStep.lt(step));
        let used = account::Entity::update_many()
            .col_expr(account::Column::TotpLastStep, Expr::value(step))
            .filter(account::Column::Id.eq(account.id.as_str()))
            .filter(unused)
            .exec(work.tx())
            .await?;
        return Ok((used.rows_affected == 1).then_some("code"));
    }
    Ok(recovery::spend(work, &account.id, typed).await?.then_some("recovery code"))
}

async fn enter(
    work: &Work,
    account: &account::Model,
    attempt: &str,
    browser: &Browser,
    how: &str,
) -> Answer<String> {
    throttle::succeed(work, attempt).await?;
    open_session(work, &account.id, browser, how).await
}

/// Opens a session in place of the one the browser had.
pub(super) async fn open_session(
    work: &Work,
    account_id: &str,
    browser: &Browser,
    how: &str,
) -> Answer<String> {
    if let Some(old) = &browser.token {
        session::end_token(work, old).await?;
    }
    let token = session::open(work, account_id, &browser.agent).await?;
    work.audit("account.sign_in", ("account", account_id), &UnitPath::root(), how).await?;
    Ok(token)
}

/// Ends the reader's session.
pub(super) async fn out(ctx: &Ctx) -> Answer<()> {
    let Some(viewer) = &ctx.viewer else { return Ok(()) };
    let work = ctx.begin().await?;
    session::end(&work, &viewer.account_id, &viewer.session_id).await?;
    work.audit("account.sign_out", ("account", &viewer.account_id), &UnitPath::root(), "").await?;
    Ok(work.commit().await?)
}
