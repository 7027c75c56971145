//! Recording by hand that a body which must meet within some time was held, and taking such a record back.

use axum::extract::Path;
use rawabit_platform::kit::Sent;
use rawabit_platform::kit::form::{Choice, Form, Input};
use rawabit_platform::web::{Ctx, Page, Redirect};
use rawabit_platform::{Answer, Day};

use super::visible;
use crate::commands;
use crate::model::{Unit, rule_of};
use crate::permissions::KeepMandates;
use crate::store::interval;

fn form(ctx: &Ctx, unit: &Unit) -> Form {
    let statutes = ctx.app.statutes.load_full();
    let bodies = statutes
        .bodies_of(&unit.kind)
        .filter(|body| rule_of(&statutes, &body.id).is_some())
        .map(|body| Choice::new(&body.id, body.name.get(ctx.lang())))
        .collect();
    Form::new("federation-held")
        .input(Input::select("body", bodies).required())
        .input(Input::day("day").required())
}

fn page<'a>(ctx: &'a Ctx, unit: &Unit) -> Page<'a> {
    ctx.office(ctx.t("federation-interval-record"))
        .crumb(ctx.t("federation-title"), "/office/federation")
        .crumb(ctx.voice.pick(&unit.name), &format!("/office/federation/units/{}", unit.id))
}

/// The form for `?body=`.
pub(super) async fn blank(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let unit = visible(&ctx, &id).await?;
    ctx.permit::<KeepMandates>(&unit.path)?;
    let form = form(&ctx, &unit).with("body", ctx.param("body").unwrap_or_default());
    page(&ctx, &unit).form(&form)
}

/// Records the day, which must not lie in the future.
pub(super) async fn record(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let unit = visible(&ctx, &id).await?;
    let permit = ctx.permit::<KeepMandates>(&unit.path)?;
    let mut form = form(&ctx, &unit).fill(sent);
    if form.read().day("day").is_some_and(|day| day > ctx.today()) {
        form.fail("day", "federation-refused-future");
    }
    let Some(day) = form.read().day("day").filter(|_| form.is_valid()) else {
        return page(&ctx, &unit).form(&form);
    };
    let mut work = ctx.begin().await?;
    let statutes = ctx.app.statutes.load_full();
    let body = form.read().text("body");
    commands::record_interval(&mut work, &permit, &statutes, &id, &body, day, None).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &format!("/office/federation/units/{id}"), "federation-held"))
}

/// The days that were recorded by hand, the newest first, as choices `body/day`.
async fn by_hand(ctx: &Ctx, unit: &Unit) -> Answer<Form> {
    let statutes = ctx.app.statutes.load_full();
    let choices = interval::by_hand(ctx.db(), &unit.id)
        .await?
        .into_iter()
        .filter_map(|row| {
            let (body, day) = (statutes.body(&row.body)?, row.held_day.parse::<Day>().ok()?);
            let label = format!("{} · {}", body.name.get(ctx.lang()), ctx.voice.day(day));
            Some(Choice::new(format!("{}/{day}", row.body), label))
        })
        .collect();
    Ok(Form::new("federation-withdrawal").input(Input::select("held", choices).required()))
}

/// The form that asks which record was wrong.
pub(super) async fn withdraw_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let unit = visible(&ctx, &id).await?;
    ctx.permit::<KeepMandates>(&unit.path)?;
    let form = by_hand(&ctx, &unit).await?.with("held", ctx.param("held").unwrap_or_default());
    withdrawal(&ctx, &unit).form(&form)
}

/// Takes a record back.
pub(super) async fn withdraw(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let unit = visible(&ctx, &id).await?;
    let permit = ctx.permit::<KeepMandates>(&unit.path)?;
    let form = by_hand(&ctx, &unit).await?.fill(sent);
    let held = form.read().text("held");
    let chosen = held.split_once('/').and_then(|(body, day)| Some((body, day.parse::<Day>().ok()?)));
    let Some((body, day)) = chosen.filter(|_| form.is_valid()) else {
        return withdrawal(&ctx, &unit).form(&form);
    };
    let statutes = ctx.app.statutes.load_full();
    let mut work = ctx.begin().await?;
    commands::withdraw_interval(&mut work, &permit, &statutes, &id, body, day).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &format!("/office/federation/units/{id}"), "federation-withdrawn"))
}

fn withdrawal<'a>(ctx: &'a Ctx, unit: &Unit) -> Page<'a> {
    ctx.office(ctx.t("federation-interval-withdraw"))
        .crumb(ctx.t("federation-title"), "/office/federation")
        .crumb(ctx.voice.pick(&unit.name), &format!("/office/federation/units/{}", unit.id))
}
