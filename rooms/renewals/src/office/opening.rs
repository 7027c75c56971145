//! Opening a campaign, and setting another day for a branch.

use std::sync::Arc;

use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent, pick};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Day, Fault};
use rawabit_statutes::CampaignRules;

use super::{Ended, end, path, stored_version, units, version, visible};
use crate::commands::{self, NewCampaign, OpenRefused, PlanRefused};
use crate::model::calendar::Calendar;
use crate::model::{day_of, titled};
use crate::permissions::OpenCampaign;

/// `GET /office/renewals/units/suggest`
pub(crate) async fn suggest(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &units()).await
}

fn fields(ctx: &Ctx) -> Form {
    let statutes = ctx.app.statutes.load();
    let choices =
        statutes.renewals.iter().map(|one| Choice::new(one.id.clone(), one.name.get(ctx.lang()))).collect();
    Form::new("renewals-open")
        .input(Input::pick("unit", Arc::new(units())).required())
        .input(Input::select("rule", choices).required())
        .input(Input::multi("title").required())
        .input(Input::day("first").required())
        .input(Input::day("upper").required())
        .input(Input::day("last").required())
        .input(Input::check("share"))
}

fn page(ctx: &Ctx, form: &Form) -> Answer {
    ctx.office(ctx.t("renewals-new"))
        .lead(Html::text(&ctx.t("renewals-new-lead")))
        .crumb(ctx.t("renewals-title"), "/office/renewals")
        .form(form)
}

/// A calendar that keeps the statutes: a month to prepare, three quarters of the time for the branches below.
fn proposed(rules: &CampaignRules, today: Day) -> Calendar {
    let last = rules.window.map_or_else(|| today.plus_days(365), |window| Day(window.after(today.0)));
    let first = today.plus_days(30);
    let upper = first.plus_days(first.days_until(last) * 3 / 4);
    Calendar { first, upper, last }
}

/// `GET /office/renewals/new`
pub(crate) async fn blank(ctx: Ctx) -> Answer {
    let statutes = ctx.app.statutes.load_full();
    let mut form = fields(&ctx).with("share", "yes");
    if let Some(rules) = statutes.renewals.first() {
        let calendar = proposed(rules, ctx.today());
        form = form
            .with("rule", rules.id.clone())
            .with_multi("title", &titled(&rules.name))
            .with("first", calendar.first.to_string())
            .with("upper", calendar.upper.to_string())
            .with("last", calendar.last.to_string());
    }
    if let Some(top) = units().top(&ctx).await? {
        form = form.with("unit", top.id);
    }
    page(&ctx, &form.resolve(&ctx).await?)
}

/// `POST /office/renewals/new`
pub(crate) async fn create(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let mut form = fields(&ctx).fill(sent).resolve(&ctx).await?;
    let read = form.read();
    let days = (read.day("first"), read.day("upper"), read.day("last"));
    if let (true, (Some(first), Some(upper), Some(last))) = (form.is_valid(), days) {
        let unit = rawabit_federation::unit(ctx.db(), &read.text("unit")).await?.ok_or(Fault::NotFound)?;
        let permit = ctx.permit::<OpenCampaign>(&unit.path)?;
        let new = NewCampaign {
            unit: unit.id,
            rule: read.text("rule"),
            title: read.multi("title"),
            calendar: Calendar { first, upper, last },
            share: read.check("share"),
        };
        let mut work = ctx.begin().await?;
        let answer = commands::open_campaign(&ctx.app, &mut work, &permit, new).await;
        let why = |refused: &OpenRefused| (refused.field(), refused.message(ctx.voice.preference()));
        if let Ended::Done(id) = end(&mut form, work, answer, why, async { Ok(0) }).await? {
            return Ok(Redirect::done(&ctx, &format!("/office/renewals/{id}"), "renewals-opened"));
        }
    }
    page(&ctx, &form)
}

async fn day_page(ctx: &Ctx, id: &str, form: &Form) -> Answer {
    let names = ctx.unit_names().await?;
    let row = visible(ctx, id).await?;
    ctx.office(ctx.t("renewals-plan-title"))
        .crumb(ctx.t("renewals-title"), "/office/renewals")
        .crumb(names.of(&row.unit_path), &path(id, ""))
        .form(form)
}

fn day_fields() -> Form {
    Form::new("renewals-plan").input(Input::day("day").required()).input(Input::hidden("version"))
}

/// `GET /office/renewals/branches/{id}/plan`
pub(crate) async fn day_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    ctx.permit::<OpenCampaign>(&super::campaign(&ctx, &row.campaign_id).await?.unit_path)?;
    let form = day_fields()
        .with("day", day_of(row.planned_day).to_string())
        .with("version", row.version.to_string());
    day_page(&ctx, &id, &form).await
}

/// `POST /office/renewals/branches/{id}/plan`
pub(crate) async fn day(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<OpenCampaign>(&super::campaign(&ctx, &row.campaign_id).await?.unit_path)?;
    let mut form = day_fields().fill(sent);
    if let (true, Some(day)) = (form.is_valid(), form.read().day("day")) {
        let mut work = ctx.begin().await?;
        let answer = commands::plan_day(&mut work, &permit, &id, version(&form), day).await;
        let why = |refused: &PlanRefused| ("day", refused.message());
        if let Ended::Done(()) = end(&mut form, work, answer, why, stored_version(&ctx, &id)).await? {
            return Ok(Redirect::done(&ctx, &path(&id, ""), "renewals-planned"));
        }
    }
    day_page(&ctx, &id, &form).await
}
