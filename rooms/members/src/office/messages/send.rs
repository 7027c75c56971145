//! Sending: the number is shown, and typed in by whoever sends.

use axum::extract::Path;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::{LIST, called, page, show, visible};
use crate::commands::messages::{self, Audience, MessageRefused, Sending, audience, plan_of};
use crate::model::message::MessageState;
use crate::permissions::MessageMembers;
use crate::store::messages::message;

fn form() -> Form {
    Form::new("members-sending")
        .input(Input::number("count", 0, i64::MAX).required())
        .input(Input::hidden("version"))
}

async fn sending(ctx: &Ctx, row: &message::Model) -> Answer<Result<Sending, MessageRefused>> {
    let (_, filter) = match plan_of(ctx.db(), row, ctx.today()).await? {
        Ok(found) => found,
        Err(refused) => return Ok(Err(refused)),
    };
    let scope = ctx.scope::<MessageMembers>();
    let statutes = ctx.app.statutes.load_full();
    let plan = audience(&ctx.app, ctx.db(), row, &scope, &filter, &statutes.members).await?;
    Ok(Ok(plan.sending(ctx.db()).await?))
}

async fn shown(ctx: &Ctx, row: &message::Model, form: &mut Form) -> Answer {
    let mut body = String::new();
    let mut total = 0;
    match sending(ctx, row).await? {
        Ok(sending) => {
            total = i64::try_from(sending.total()).unwrap_or(i64::MAX);
            body.push_str(&show::counts(ctx, row, &sending).0);
        }
        Err(refused) => form.fail(refused.field(), refused.message(ctx.lang())),
    }
    let lead = ctx.tn("members-sending-lead", total);
    body.push_str(&form.html(ctx).0);
    page(ctx, ctx.t("members-message-send"))
        .crumb(called(ctx, row), &format!("{LIST}/{}", row.id))
        .lead(Html(esc(&lead)))
        .status(form.status())
        .html(Html(body))
}

async fn a_draft(ctx: &Ctx, id: &str) -> Answer<message::Model> {
    let row = visible(ctx, id).await?;
    if row.state() == MessageState::Draft { Ok(row) } else { Err(Fault::NotFound) }
}

/// `GET /office/members/messages/{id}/send`
pub(super) async fn ask(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = a_draft(&ctx, &id).await?;
    let mut form = form().with("version", row.version.to_string());
    shown(&ctx, &row, &mut form).await
}

/// Sends.
pub(super) async fn send(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let mut form = form().fill(sent);
    if form.is_valid() {
        let read = form.read();
        let permit = ctx.permit::<MessageMembers>(&row.unit_path)?;
        let version = read.number("version").unwrap_or(0);
        let count = read.number("count").unwrap_or(0).unsigned_abs();
        let scope = ctx.scope::<MessageMembers>();
        // Asked before anybody else has to wait for it.
        let audience = match Audience::of(&ctx.app, ctx.db(), &row, &scope).await? {
            Ok(audience) => audience,
            Err(refused) => {
                form.fail(refused.field(), refused.message(ctx.lang()));
                return shown(&ctx, &row, &mut form).await;
            }
        };
        let mut work = ctx.begin().await?;
        match messages::send(&ctx.app, &mut work, &permit, (&id, version), count, audience).await? {
            Ok(_) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, &format!("{LIST}/{id}"), "members-message-sent"));
            }
            Err(refused) => {
                drop(work);
                form.fail(refused.field(), refused.message(ctx.lang()));
            }
        }
    }
    shown(&ctx, &row, &mut form).await
}

/// Stops what is not yet in hand.
pub(super) async fn cancel(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<MessageMembers>(&row.unit_path)?;
    let mut work = ctx.begin().await?;
    messages::cancel(&mut work, &permit, &id, sent.text("version").parse().unwrap_or(0)).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &format!("{LIST}/{id}"), "members-message-cancelled"))
}
