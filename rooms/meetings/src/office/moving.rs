//! Another day, a further call, or none.

use std::convert::Infallible;

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::web::{Ctx, Redirect};

use super::convene::{ask_ground, convening};
use super::{Ended, end, form_page, path, stored_version, version, visible};
use crate::commands::{self, ConveneRefused};
use crate::permissions::Convene;
use crate::store::meetings;

async fn postpone_fields(ctx: &Ctx, meeting: &meetings::Model) -> Answer<Form> {
    let statutes = ctx.app.statutes.load();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let by = body.and_then(|body| body.notice.as_ref()).map_or(&[][..], |notice| &notice.urgent_by);
    let choices = by
        .iter()
        .filter_map(|id| statutes.office(id))
        .map(|office| {
            rawabit_platform::kit::form::Choice::new(office.id.clone(), office.title.name(ctx.lang()))
        })
        .collect::<Vec<_>>();
    let mut form = Form::new("meetings-postpone")
        .input(Input::day("starts"))
        .input(Input::time("time"))
        .input(Input::multi("urgent_reason"));
    if !choices.is_empty() {
        form = form.input(Input::select("invoked_by", choices));
    }
    let form = ask_ground(ctx, meeting, form).await?;
    Ok(form
        .input(Input::hidden("version"))
        .with("time", meeting.starts_at.zoned(ctx.app.formats.zone()).time().strftime("%H:%M").to_string())
        .with("version", meeting.version.to_string()))
}

/// The form for another day.
pub(crate) async fn postpone_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    ctx.permit::<Convene>(&meeting.unit_path)?;
    let form = postpone_fields(&ctx, &meeting).await?;
    form_page(&ctx, &meeting, "meetings-postpone-title", Html::none(), &form)
}

/// Puts it off.
pub(crate) async fn postpone(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<Convene>(&meeting.unit_path)?;
    let mut form = postpone_fields(&ctx, &meeting).await?.fill(sent);
    // Without a day the new one will follow; the hour stands in the form from the beginning and says nothing alone.
    let to = if form.read().text("starts").is_empty() {
        None
    } else {
        form.moment("starts", "time", ctx.app.formats.zone())
    };
    if form.is_valid() {
        let convening = convening(&ctx, &form);
        let mut work = ctx.begin().await?;
        let answer =
            commands::postpone(&ctx.app, &mut work, &permit, &id, version(&form), to, convening).await;
        let why = |refused: &ConveneRefused| (refused.field(), refused.message(&ctx.app));
        if let Ended::Done(()) = end(&mut form, work, answer, why, stored_version(&ctx, &id)).await? {
            return Ok(Redirect::done(&ctx, &path(&meeting, ""), "meetings-postponed"));
        }
    }
    form_page(&ctx, &meeting, "meetings-postpone-title", Html::none(), &form)
}

async fn call_fields(ctx: &Ctx, meeting: &meetings::Model) -> Answer<Form> {
    let form = Form::new("meetings-call")
        .input(Input::day("starts").required())
        .input(Input::time("time").required());
    let form = ask_ground(ctx, meeting, form).await?;
    Ok(form.input(Input::hidden("version")).with("version", meeting.version.to_string()))
}

/// The form for a further call.
pub(crate) async fn call_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    ctx.permit::<Convene>(&meeting.unit_path)?;
    form_page(&ctx, &meeting, "meetings-call-title", Html::none(), &call_fields(&ctx, &meeting).await?)
}

/// Records the missed quorum and convenes again.
pub(crate) async fn call(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<Convene>(&meeting.unit_path)?;
    let mut form = call_fields(&ctx, &meeting).await?.fill(sent);
    let to = form.moment("starts", "time", ctx.app.formats.zone());
    if let Some(to) = to.filter(|_| form.is_valid()) {
        let mut work = ctx.begin().await?;
        let answer = commands::next_call(
            &ctx.app,
            &mut work,
            &permit,
            &id,
            version(&form),
            to,
            convening(&ctx, &form),
        )
        .await;
        let why = |refused: &ConveneRefused| (refused.field(), refused.message(&ctx.app));
        if let Ended::Done(()) = end(&mut form, work, answer, why, stored_version(&ctx, &id)).await? {
            return Ok(Redirect::done(&ctx, &path(&meeting, ""), "meetings-called"));
        }
    }
    form_page(&ctx, &meeting, "meetings-call-title", Html::none(), &form)
}

fn cancel_fields(meeting: &meetings::Model) -> Form {
    Form::new("meetings-cancel")
        .input(Input::multi("reason").required())
        .input(Input::hidden("version"))
        .with("version", meeting.version.to_string())
}

/// The form for calling it off.
pub(crate) async fn cancel_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    ctx.permit::<Convene>(&meeting.unit_path)?;
    form_page(&ctx, &meeting, "meetings-cancel-title", Html::none(), &cancel_fields(&meeting))
}

/// Calls it off.
pub(crate) async fn cancel(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<Convene>(&meeting.unit_path)?;
    let mut form = cancel_fields(&meeting).fill(sent);
    if form.is_valid() {
        let reason = form.read().multi("reason");
        let mut work = ctx.begin().await?;
        let answer = commands::cancel(&ctx.app, &mut work, &permit, &id, version(&form), reason).await;
        let why = |refused: &Infallible| match *refused {};
        if let Ended::Done(()) = end(&mut form, work, answer.map(Ok), why, stored_version(&ctx, &id)).await? {
            return Ok(Redirect::done(&ctx, &path(&meeting, ""), "meetings-cancelled"));
        }
    }
    form_page(&ctx, &meeting, "meetings-cancel-title", Html::none(), &form)
}
