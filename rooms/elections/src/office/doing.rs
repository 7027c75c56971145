//! The steps of a contest that are a button or a short form.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_portal::permissions::DraftArticle;

use super::{end, form_page, path, pressed, visible};
use crate::commands;
use crate::model::State;
use crate::permissions::{CertifyResult, ConductElections};
use crate::store::entity::contest;

fn person(ctx: &Ctx) -> Option<&str> {
    ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.as_deref())
}

/// Closes candidatures.
pub(crate) async fn settle(ctx: Ctx, Path(id): Path<String>, Sent(_): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<ConductElections>(&row.unit_path)?;
    let mut work = ctx.begin().await?;
    let answer = commands::settle(&ctx.app, &mut work, &permit, &id).await;
    pressed(work, answer).await?;
    Ok(Redirect::done(&ctx, &path(&id, "candidates"), "elections-settled"))
}

/// Closes the vote.
pub(crate) async fn close(ctx: Ctx, Path(id): Path<String>, Sent(_): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<ConductElections>(&row.unit_path)?;
    let mut work = ctx.begin().await?;
    let answer = commands::close_poll(&ctx.app, &mut work, &permit, &id).await;
    pressed(work, answer).await?;
    Ok(Redirect::done(&ctx, &path(&id, ""), "elections-closed"))
}

fn opening() -> Form {
    Form::new("elections-open")
        .once()
        .input(Input::day("close_day").required())
        .input(Input::time("close_time").required())
}

/// The form that opens a vote.
pub(crate) async fn open_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let at = row.closes_at.zoned(ctx.app.formats.zone());
    let form = opening()
        .with("close_day", at.strftime("%Y-%m-%d").to_string())
        .with("close_time", at.strftime("%H:%M").to_string());
    form_page(&ctx, &row, title(&row), &Html::none(), &form).await
}

fn title(row: &contest::Model) -> &'static str {
    if row.state() == State::Again { "elections-open-again" } else { "elections-do-open" }
}

/// Opens a vote.
pub(crate) async fn open(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<ConductElections>(&row.unit_path)?;
    let mut form = opening().fill(sent);
    let closes = form.moment("close_day", "close_time", ctx.app.formats.zone());
    if let (Some(closes), true) = (closes, form.is_valid()) {
        let mut work = ctx.begin().await?;
        let answer = commands::open_poll(&ctx.app, &mut work, &permit, &id, Some(closes)).await;
        if end(&mut form, work, answer).await?.is_some() {
            return Ok(Redirect::done(&ctx, &path(&id, ""), "elections-vote-opened"));
        }
    }
    form_page(&ctx, &row, title(&row), &Html::none(), &form).await
}

fn reason(name: &'static str) -> Form {
    Form::new(name).input(Input::long("reason", 4).required().max(2000))
}

/// The form that calls a contest off.
pub(crate) async fn cancel_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    form_page(&ctx, &row, "elections-do-cancel", &Html::none(), &reason("elections-cancel")).await
}

/// Calls it off.
pub(crate) async fn cancel(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<ConductElections>(&row.unit_path)?;
    let mut form = reason("elections-cancel").fill(sent);
    if form.is_valid() {
        let mut work = ctx.begin().await?;
        let answer = commands::cancel(&mut work, &permit, &id, &form.read().text("reason")).await;
        if end(&mut form, work, answer).await?.is_some() {
            return Ok(Redirect::done(&ctx, &path(&id, ""), "elections-cancelled"));
        }
    }
    form_page(&ctx, &row, "elections-do-cancel", &Html::none(), &form).await
}

/// Certifies the result.
pub(crate) async fn certify(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<CertifyResult>(&row.unit_path)?;
    let mut work = ctx.begin().await?;
    let answer = commands::certify(&ctx.app, &mut work, &permit, person(&ctx), &id).await;
    pressed(work, answer).await?;
    Ok(Redirect::done(&ctx, &path(&id, ""), "elections-certified"))
}

/// The form that declares an election void.
pub(crate) async fn annul_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    form_page(&ctx, &row, "elections-do-annul", &Html::none(), &reason("elections-annul")).await
}

/// Declares it void.
pub(crate) async fn annul(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<CertifyResult>(&row.unit_path)?;
    let mut form = reason("elections-annul").fill(sent);
    if form.is_valid() {
        let mut work = ctx.begin().await?;
        let text = form.read().text("reason");
        let answer = commands::annul(&ctx.app, &mut work, &permit, person(&ctx), &id, &text).await;
        if end(&mut form, work, answer).await?.is_some() {
            return Ok(Redirect::done(&ctx, &path(&id, ""), "elections-annulled"));
        }
    }
    form_page(&ctx, &row, "elections-do-annul", &Html::none(), &form).await
}

/// Hands a draft of the communiqué to the portal.
pub(crate) async fn communique(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<ConductElections>(&row.unit_path)?;
    let drafting = ctx.permit::<DraftArticle>(&row.unit_path)?;
    let mut work = ctx.begin().await?;
    let article = commands::draft_communique(&ctx.app, &mut work, &permit, &drafting, &id).await?;
    work.commit().await?;
    Ok(Redirect::to(&ctx, &format!("/office/articles/{article}")))
}
