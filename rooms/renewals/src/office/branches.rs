//! Which branches a campaign is about: those founded since it was opened join it, dissolved ones leave it.

use axum::extract::Path;
use rawabit_platform::kit::html::link;
use rawabit_platform::kit::{Form, Html, Input, Sent, bdi, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::{Ended, campaign, end, path, stored_version, version, visible};
use crate::commands::{self, LeaveRefused};
use crate::permissions::OpenCampaign;
use crate::store::renewals;

fn section(title: &str, lines: &str, after: &Html) -> String {
    format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div><ul class=\"todo\">{lines}</ul>{after}</section>",
        esc(title)
    )
}

/// `GET /office/renewals/{id}/branches`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let campaign = campaign(&ctx, &id).await?;
    ctx.permit::<OpenCampaign>(&campaign.unit_path)?;
    let names = ctx.unit_names().await?;
    let founded = commands::founded(&ctx.app, ctx.db(), &campaign, ctx.today()).await?;
    let dissolved = commands::dissolved(ctx.db(), &id, ctx.today()).await?;
    let mut body = String::new();
    if !founded.is_empty() {
        let line =
            |one: &rawabit_federation::Unit| format!("<li><div>{}</div></li>", bdi(&names.of(&one.path)));
        let lines: String = founded.iter().map(line).collect();
        let form = Form::new("renewals-join").once();
        body.push_str(&section(&ctx.t("renewals-branches-founded"), &lines, &form.html(&ctx)));
    }
    if !dissolved.is_empty() {
        let line = |(row, unit): &(renewals::Model, rawabit_federation::Unit)| {
            format!(
                "<li><div>{}</div><a class=\"btn btn-small\" href=\"{}\">{}</a></li>",
                link(&ctx.url(&path(&row.id, "")), &names.of(&unit.path)),
                esc(&ctx.url(&path(&row.id, "leave"))),
                esc(&ctx.t("renewals-do-leave"))
            )
        };
        let lines: String = dissolved.iter().map(line).collect();
        body.push_str(&section(&ctx.t("renewals-branches-dissolved"), &lines, &Html::none()));
    }
    if body.is_empty() {
        body = format!("<div class=\"empty\"><p>{}</p></div>", esc(&ctx.t("renewals-branches-none")));
    }
    ctx.office(ctx.t("renewals-branches"))
        .lead(Html::text(&ctx.t("renewals-branches-lead")))
        .crumb(ctx.t("renewals-title"), "/office/renewals")
        .crumb(ctx.voice.pick(&campaign.title), &format!("/office/renewals/{id}"))
        .html(Html(body))
}

/// `POST /office/renewals/{id}/branches`
pub(crate) async fn join(ctx: Ctx, Path(id): Path<String>, Sent(_): Sent) -> Answer {
    let campaign = campaign(&ctx, &id).await?;
    let permit = ctx.permit::<OpenCampaign>(&campaign.unit_path)?;
    let mut work = ctx.begin().await?;
    match commands::join(&ctx.app, &mut work, &permit, &id).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("/office/renewals/{id}"), "renewals-joined"))
        }
        Err(refused) => Err(Fault::Refused(refused.message())),
    }
}

fn leave_fields() -> Form {
    Form::new("renewals-leave")
        .once()
        .input(Input::long("reason", 3).required())
        .input(Input::hidden("version"))
}

async fn leave_page(ctx: &Ctx, row: &renewals::Model, form: &Form) -> Answer {
    let names = ctx.unit_names().await?;
    ctx.office(ctx.t("renewals-do-leave"))
        .lead(Html::text(&ctx.t("renewals-leave-lead")))
        .crumb(ctx.t("renewals-title"), "/office/renewals")
        .crumb(names.of(&row.unit_path), &path(&row.id, ""))
        .form(form)
}

/// `GET /office/renewals/branches/{id}/leave`
pub(crate) async fn leave_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    ctx.permit::<OpenCampaign>(&campaign(&ctx, &row.campaign_id).await?.unit_path)?;
    leave_page(&ctx, &row, &leave_fields().with("version", row.version.to_string())).await
}

/// `POST /office/renewals/branches/{id}/leave`
pub(crate) async fn leave(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<OpenCampaign>(&campaign(&ctx, &row.campaign_id).await?.unit_path)?;
    let mut form = leave_fields().fill(sent);
    if form.is_valid() {
        let reason = form.read().text("reason");
        let mut work = ctx.begin().await?;
        let answer = commands::leave(&ctx.app, &mut work, &permit, &id, version(&form), &reason).await;
        let why = |refused: &LeaveRefused| ("reason", refused.message());
        if let Ended::Done(()) = end(&mut form, work, answer, why, stored_version(&ctx, &id)).await? {
            return Ok(Redirect::done(&ctx, &path(&id, ""), "renewals-left"));
        }
    }
    leave_page(&ctx, &row, &form).await
}
