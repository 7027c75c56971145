//! Forms that are taken once. Where the connection is poor the answer to a form may be lost, and whoever does not know sends it again:
//! such a form ([`Form::once`](crate::kit::Form::once)) carries a key. Its first work notes the key in the same transaction as what it
//! changes, so that it holds exactly when the change does; a second sending, even at the same moment from another line, changes nothing
//! and is led to where the first one was. The key alone does not make a form the same: another address or other words under a key that was
//! taken come back with an error and a new key, so that nothing is dropped in silence.

use axum::response::Response;
use http::{StatusCode, header};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};
use sha2::{Digest as _, Sha256};

use super::Ctx;
use super::posted::Posted;
use crate::fault::{Answer, Fault};
use crate::kit::{Html, esc, params};
use crate::store::{Dialect, Work};

/// The field that carries the key.
pub const FIELD: &str = "once";

/// The key of a form whose key was taken by another one: not one that anybody is given.
pub const OTHER: &str = "taken-by-another";

/// The longest that a key is kept, in seconds: whoever lost the connection has long come back.
const KEPT: i64 = 30 * 24 * 3600;

#[derive(FromQueryResult)]
struct Noted {
    content: String,
    request_id: String,
    location: String,
}

/// Whose drafts a browser keeps: a fingerprint of the account, the same on every page of it, that tells nothing of it. A phone that several
/// people use gives nobody the words of another.
pub fn whose(ctx: &Ctx) -> String {
    let account = ctx.viewer.as_ref().map_or("", |viewer| viewer.account_id.as_str());
    hex::encode(&Sha256::digest(format!("drafts\n{account}").as_bytes())[..8])
}

/// A new key as a field, for forms that a page writes itself.
pub fn field(ctx: &Ctx) -> Html {
    let key = ctx.app.store.entropy().secret();
    Html(format!("<input type=\"hidden\" name=\"{FIELD}\" value=\"{}\">", esc(&key)))
}

/// What such a form says while it waits for the connection.
pub fn note(ctx: &Ctx) -> Html {
    Html(format!("<p class=\"notice notice-warn\" data-keep-note hidden>{}</p>", esc(&ctx.t("form-kept"))))
}

/// What this request posted, as it is noted.
struct Key {
    /// Nobody else's form has it.
    key: String,
    /// Where it was sent and what is in it. The version is the page's and no word of whoever sends.
    content: String,
}

/// The key of what this request posted, as it is noted.
fn key(ctx: &Ctx) -> Option<Key> {
    let Some(Posted::Text(bytes)) = ctx.posted.get() else { return None };
    let text = std::str::from_utf8(bytes).ok().filter(|text| text.contains("once="))?;
    let mut sent = params::parse(text);
    let once = Some(sent.text(FIELD)).filter(|once| !once.is_empty() && *once != OTHER)?.to_owned();
    let account = ctx.viewer.as_ref().map_or("", |viewer| viewer.account_id.as_str());
    sent.take(FIELD);
    sent.take("version");
    let content = format!("{}\n{}", ctx.path, sent.encode());
    Some(Key {
        key: hex::encode(Sha256::digest(format!("{account}\n{once}").as_bytes())),
        content: hex::encode(Sha256::digest(content.as_bytes())),
    })
}

async fn noted(db: &impl ConnectionTrait, key: &str) -> Result<Option<Noted>, DbErr> {
    let sql = "SELECT content, request_id, location FROM sent_once WHERE key = ?";
    Noted::find_by_statement(Dialect::of(db).statement(sql, [key.into()])).one(db).await
}

fn again(ctx: &Ctx, noted: Noted) -> Fault {
    let location = match noted.location.as_str() {
        // The first answer is not known (the program ended between the two): where the form stands.
        "" => ctx.url(&ctx.path),
        location => location.to_owned(),
    };
    Fault::Again(location)
}

/// Refuses what was taken already, before anything is looked at. Whether another form was taken under its key.
///
/// # Errors
/// [`Fault::Again`]; the database.
pub(crate) async fn seen(ctx: &Ctx) -> Answer<bool> {
    let Some(Key { key, content }) = key(ctx) else { return Ok(false) };
    match noted(ctx.db(), &key).await? {
        Some(noted) if noted.request_id == ctx.request_id => Ok(false),
        Some(noted) if noted.content == content => Err(again(ctx, noted)),
        Some(_) => Ok(true),
        None => Ok(false),
    }
}

/// Notes the key in the work that is about to change something.
///
/// # Errors
/// [`Fault::Again`] where another request was faster; a refusal where that one sent something else; the database.
pub(crate) async fn take(ctx: &Ctx, work: &Work) -> Answer<()> {
    let Some(Key { key, content }) = key(ctx) else { return Ok(()) };
    let sql = "INSERT INTO sent_once (key, content, request_id, location, at) VALUES (?, ?, ?, '', ?) ON CONFLICT (key) DO NOTHING";
    let values =
        [key.as_str().into(), content.as_str().into(), ctx.request_id.as_str().into(), work.now().0.into()];
    let taken = work.tx().execute_raw(Dialect::of(work.tx()).statement(sql, values)).await?;
    if taken.rows_affected() > 0 {
        return Ok(());
    }
    match noted(work.tx(), &key).await? {
        Some(noted) if noted.request_id == ctx.request_id => Ok(()),
        Some(noted) if noted.content == content => Err(again(ctx, noted)),
        Some(_) => Err(Fault::refused("form-sent-before")),
        None => Ok(()),
    }
}

/// Where an answer leads, with the key of the form that it answers.
pub(super) fn leads(ctx: &Ctx, response: &Response) -> Option<(String, String)> {
    let location =
        response.headers().get(header::LOCATION).filter(|_| response.status() == StatusCode::SEE_OTHER)?;
    Some((key(ctx)?.key, location.to_str().ok()?.to_owned()))
}

/// Notes where the first answer leads, once there is one.
pub(super) async fn led(ctx: &Ctx, (key, location): (String, String)) {
    let written = async {
        let work = ctx.app.store.begin(ctx.author()).await?;
        let sql = "UPDATE sent_once SET location = ? WHERE key = ? AND request_id = ?";
        let values = [location.into(), key.into(), ctx.request_id.as_str().into()];
        work.tx().execute_raw(Dialect::of(work.tx()).statement(sql, values)).await?;
        work.commit().await
    };
    // A second sending is then led to the form's own address.
    if let Err(error) = written.await {
        tracing::warn!(%error, "where a form led could not be noted");
    }
}

/// Forgets what is older than a month.
///
/// # Errors
/// The database refuses.
pub(crate) async fn prune(work: &Work) -> Result<(), DbErr> {
    let before = work.now().plus_seconds(-KEPT).0;
    let sql = Dialect::of(work.tx()).statement("DELETE FROM sent_once WHERE at < ?", [before.into()]);
    work.tx().execute_raw(sql).await?;
    Ok(())
}
