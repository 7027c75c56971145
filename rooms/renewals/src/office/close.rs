//! Closing a campaign, and the report with which it ended.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::html::link;
use rawabit_platform::kit::{Form, Html, Input, Sent, bdi, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};

use super::{Ended, campaign, end, notice, ready, version};
use crate::commands::{self, CloseRefused};
use crate::model::Stage;
use crate::model::report::Report;
use crate::permissions::OpenCampaign;
use crate::store::campaigns;

fn fields() -> Form {
    Form::new("renewals-close")
        .once()
        .input(Input::long("note", 4).required())
        .input(Input::hidden("version"))
}

/// The figures of a report: renewed, on their way, not renewed, and where these stopped.
fn figures(ctx: &Ctx, report: &Report) -> Html {
    let line =
        |key: &str, n: i64| format!("<dt>{}</dt><dd>{}</dd>", esc(&ctx.t(key)), bdi(&ctx.voice.number(n)));
    let mut lines = line("renewals-figure-renewed", report.renewed);
    lines.push_str(&line("renewals-close-running", report.running));
    lines.push_str(&line("renewals-close-not", report.not_renewed));
    if report.gone > 0 {
        lines.push_str(&line("renewals-close-gone", report.gone));
    }
    let mut stopped = String::new();
    for (name, n) in &report.stopped {
        let Some(stage) = Stage::of(name) else { continue };
        stopped.push_str(&format!(
            "<li>{} <bdi>{}</bdi></li>",
            super::stage_badge(ctx, stage),
            esc(&ctx.voice.number(*n))
        ));
    }
    if !stopped.is_empty() {
        stopped = format!("<h3>{}</h3><ul>{stopped}</ul>", esc(&ctx.t("renewals-close-stopped")));
    }
    Html(format!("<dl class=\"facts\">{lines}</dl>{stopped}"))
}

/// The report of a campaign that was closed; nothing of one that runs.
pub(super) fn report(ctx: &Ctx, campaign: &campaigns::Model) -> Answer<Html> {
    let (Some(day), Some(report)) = (campaign.closed_day, campaign.report()?) else {
        return Ok(Html::none());
    };
    let act = campaign.closed_act.map_or_else(Html::none, |index| {
        link(&ctx.url(&format!("/ledger/acts/{index}")), &ctx.ta("renewals-public-act", "n", index))
    });
    let said = Message::new("renewals-closed-on").with("day", ctx.voice.day(day));
    let ready = ready::html(ctx, &report.ready);
    Ok(Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2>{act}</div><p>{}</p><p>{}</p>{}</section>{ready}",
        esc(&ctx.t("renewals-report")),
        esc(&ctx.msg(&said)),
        bdi(&report.note),
        figures(ctx, &report)
    )))
}

async fn page(ctx: &Ctx, campaign: &campaigns::Model, form: &Form) -> Answer {
    let ending = commands::ending(&ctx.app, ctx.db(), campaign, ctx.now).await?;
    let now = format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{}</section>{}",
        esc(&ctx.t("renewals-close-now")),
        figures(ctx, &ending),
        ready::html(ctx, &ending.ready)
    );
    ctx.office(ctx.t("renewals-close"))
        .lead(Html::text(&ctx.t("renewals-close-lead")))
        .crumb(ctx.t("renewals-title"), "/office/renewals")
        .crumb(ctx.voice.pick(&campaign.title), &format!("/office/renewals/{}", campaign.id))
        .status(form.status())
        .html(Html(format!("{now}{}", form.html(ctx))))
}

/// `GET /office/renewals/{id}/close`
pub(crate) async fn form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let campaign = campaign(&ctx, &id).await?;
    ctx.permit::<OpenCampaign>(&campaign.unit_path)?;
    if !campaign.is_open() {
        let said = notice("info", "info", &ctx.t("renewals-refused-state"));
        return ctx.office(ctx.t("renewals-close")).html(Html(format!("{said}{}", report(&ctx, &campaign)?)));
    }
    page(&ctx, &campaign, &fields().with("version", campaign.version.to_string())).await
}

/// `POST /office/renewals/{id}/close`
pub(crate) async fn save(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let found = campaign(&ctx, &id).await?;
    let permit = ctx.permit::<OpenCampaign>(&found.unit_path)?;
    let mut form = fields().fill(sent);
    if form.is_valid() {
        let note = form.read().text("note");
        let mut work = ctx.begin().await?;
        let known = version(&form);
        let answer = commands::close_campaign(&ctx.app, &mut work, &permit, &id, known, &note).await;
        let why = |refused: &CloseRefused| ("note", refused.message());
        let stored = async { Ok(i64::from(campaign(&ctx, &id).await?.version)) };
        if let Ended::Done(_) = end(&mut form, work, answer, why, stored).await? {
            return Ok(Redirect::done(&ctx, &format!("/office/renewals/{id}"), "renewals-closed"));
        }
    }
    page(&ctx, &found, &form).await
}
