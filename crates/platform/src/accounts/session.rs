//! Sessions: rows of their own, so that they can be listed and ended. The cookie holds a random token; the row its hash.

use sea_orm::ExprTrait as _;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, Set,
    UpdateMany,
};
use sha2::{Digest, Sha256};

use super::entity::{account, appointment, session};
use crate::clock::{Day, UtcMicros};
use crate::fault::Fault;
use crate::permit::{Grant, Policy, Role, UnitPath};
use crate::store::Work;
use crate::web::{App, Standing, Viewer};

/// A session ends after so many seconds without a request.
pub const IDLE_SECONDS: i64 = 8 * 3600;
/// A session ends after so many seconds at the latest.
pub const ABSOLUTE_SECONDS: i64 = 14 * 24 * 3600;
/// The last request is noted at most so often: it is a write.
const SEEN_EVERY_SECONDS: i64 = 60;

/// The name of the cookie: over TLS with the prefix that browsers bind to this host.
pub fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-rawabit" } else { "rawabit" }
}

/// The `Set-Cookie` of a token; an empty token removes it.
pub fn set_cookie(secure: bool, token: &str) -> String {
    let name = cookie_name(secure);
    let age = if token.is_empty() { 0 } else { ABSOLUTE_SECONDS };
    let tls = if secure { "; Secure" } else { "" };
    format!("{name}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{tls}")
}

/// The hash under which a token or one-time secret is kept.
pub fn token_hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}

/// Opens a session in a unit of work and returns its token, which is shown once, in the cookie.
///
/// # Errors
/// The database refuses.
pub async fn open(work: &Work, account_id: &str, agent: &str) -> Result<String, Fault> {
    let token = work.secret();
    let now = work.now();
    let row = session::ActiveModel {
        id: Set(work.id()),
        token_hash: Set(token_hash(&token)),
        account_id: Set(account_id.to_owned()),
        created_at: Set(now),
        seen_at: Set(now),
        expires_at: Set(now.plus_seconds(ABSOLUTE_SECONDS)),
        ended_at: Set(None),
        confirmed_at: Set(Some(now)),
        agent: Set(agent.chars().take(300).collect()),
        address: Set(work.author().address.clone()),
    };
    session::Entity::insert(row).exec_without_returning(work.tx()).await?;
    Ok(token)
}

/// Who holds a token, and what they may do today.
///
/// # Errors
/// The database does not answer.
pub async fn reader(app: &App, token: &str) -> Result<Option<(Viewer, Policy)>, Fault> {
    let now = app.now();
    let found = session::Entity::find()
        .filter(session::Column::TokenHash.eq(token_hash(token)))
        .filter(session::Column::EndedAt.is_null())
        .filter(session::Column::ExpiresAt.gt(now))
        .one(app.store.read())
        .await?;
    let Some(found) = found.filter(|row| row.seen_at.plus_seconds(IDLE_SECONDS) > now) else {
        return Ok(None);
    };
    let account = account::Entity::find_by_id(found.account_id.clone()).one(app.store.read()).await?;
    let Some(account) = account.filter(|account| account.closed_at.is_none()) else { return Ok(None) };
    if found.seen_at.plus_seconds(SEEN_EVERY_SECONDS) < now {
        note_seen(app, &found.id, now).await?;
    }
    let mut standing = standing(app, &account, now.day(app.formats.zone())).await?;
    let viewer = Viewer {
        account_id: account.id,
        person_id: account.person_id,
        acting_as: account.label.clone(),
        // Where there are several, nobody knows in which of them something is done.
        office: if standing.offices.len() == 1 { standing.offices.pop() } else { None },
        called: standing.called,
        label: account.label,
        session_id: found.id,
        confirmed_at: found.confirmed_at,
    };
    Ok(Some((viewer, Policy::new(standing.grants))))
}

/// The grants of an account on a day: appointments, mandates of its person, and administration.
///
/// # Errors
/// The database does not answer.
pub async fn grants(app: &App, account: &account::Model, today: Day) -> Result<Vec<Grant>, Fault> {
    Ok(standing(app, account, today).await?.grants)
}

/// The same with the offices that give rights to its person, and the person's name.
async fn standing(app: &App, account: &account::Model, today: Day) -> Result<Standing, Fault> {
    let appointments = appointment::Entity::find()
        .filter(appointment::Column::AccountId.eq(account.id.as_str()))
        .all(app.store.read())
        .await?;
    let mut grants: Vec<Grant> = appointments
        .into_iter()
        .filter(|row| {
            row.ended_at.is_none() && row.start_day <= today && row.end_day.is_none_or(|end| today <= end)
        })
        .filter_map(|row| Some(Grant::subtree(row.role.parse().ok()?, row.unit_path)))
        .collect();
    if account.administrator {
        grants.push(Grant::subtree(Role::Administrator, UnitPath::root()));
    }
    let mut standing = match &account.person_id {
        Some(person) => app.grants.standing(&app.store, &app.statutes.load_full(), person, today).await?,
        None => Standing::default(),
    };
    grants.append(&mut standing.grants);
    Ok(Standing { grants, ..standing })
}

/// Carries all sessions over a leap of the demo's clock, so that it signs nobody out. When somebody last typed the password stays when it
/// was: who signs something days later is asked again, as outside the demo.
///
/// # Errors
/// The database refuses.
pub async fn carry(work: &Work, micros: i64) -> Result<(), DbErr> {
    let mut carrying = session::Entity::update_many().filter(session::Column::EndedAt.is_null());
    for column in [session::Column::SeenAt, session::Column::ExpiresAt] {
        carrying = carrying.col_expr(column, Expr::col(column).add(micros));
    }
    carrying.exec(work.tx()).await?;
    Ok(())
}

async fn note_seen(app: &App, id: &str, now: UtcMicros) -> Result<(), Fault> {
    let work = app.begin_system("session").await?;
    session::Entity::update_many()
        .col_expr(session::Column::SeenAt, Expr::value(now.0))
        .filter(session::Column::Id.eq(id))
        .exec(work.tx())
        .await?;
    Ok(work.commit().await?)
}

/// The sessions of an account that would still be let in, the latest used first.
///
/// # Errors
/// The database does not answer.
pub async fn live(
    db: &impl ConnectionTrait,
    account_id: &str,
    now: UtcMicros,
) -> Result<Vec<session::Model>, DbErr> {
    session::Entity::find()
        .filter(session::Column::AccountId.eq(account_id))
        .filter(session::Column::EndedAt.is_null())
        .filter(session::Column::ExpiresAt.gt(now))
        .filter(session::Column::SeenAt.gt(now.plus_seconds(-IDLE_SECONDS)))
        .order_by_desc(session::Column::SeenAt)
        .all(db)
        .await
}

/// Ends one session of an account; false when it has no such session any more.
///
/// # Errors
/// The database refuses.
pub async fn end(work: &Work, account_id: &str, id: &str) -> Result<bool, DbErr> {
    Ok(ending(work, account_id).filter(session::Column::Id.eq(id)).exec(work.tx()).await?.rows_affected == 1)
}

/// Ends every session of an account, but for one; returns how many.
///
/// # Errors
/// The database refuses.
pub async fn end_all(work: &Work, account_id: &str, but: Option<&str>) -> Result<u64, DbErr> {
    let mut ending = ending(work, account_id);
    if let Some(but) = but {
        ending = ending.filter(session::Column::Id.ne(but));
    }
    Ok(ending.exec(work.tx()).await?.rows_affected)
}

/// Ends the session of a token, whosever it is: before another one is opened in the same browser.
///
/// # Errors
/// The database refuses.
pub async fn end_token(work: &Work, token: &str) -> Result<(), DbErr> {
    session::Entity::update_many()
        .col_expr(session::Column::EndedAt, Expr::value(work.now().0))
        .filter(session::Column::TokenHash.eq(token_hash(token)))
        .filter(session::Column::EndedAt.is_null())
        .exec(work.tx())
        .await?;
    Ok(())
}

/// Gives a session a new token, now that its password was typed: what somebody may have copied before is worth nothing.
///
/// # Errors
/// The database refuses.
pub async fn rotate(work: &Work, id: &str) -> Result<String, DbErr> {
    let token = work.secret();
    session::Entity::update_many()
        .col_expr(session::Column::TokenHash, Expr::value(token_hash(&token)))
        .col_expr(session::Column::ConfirmedAt, Expr::value(work.now().0))
        .filter(session::Column::Id.eq(id))
        .exec(work.tx())
        .await?;
    Ok(token)
}

fn ending(work: &Work, account_id: &str) -> UpdateMany<session::Entity> {
    session::Entity::update_many()
        .col_expr(session::Column::EndedAt, Expr::value(work.now().0))
        .filter(session::Column::AccountId.eq(account_id))
        .filter(session::Column::EndedAt.is_null())
}
