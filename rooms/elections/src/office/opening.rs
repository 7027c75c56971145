//! Opening a contest: first the unit, then the office and the calendar.

use std::sync::Arc;

use axum::extract::Path;
use rawabit_federation::{Unit, Units};
use rawabit_members::FreezeRoll;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent, pick};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use rawabit_statutes::{Form as Voice, Polling, Word as _};

use super::{end, path};
use crate::commands::{self, NewContest};
use crate::face::electives;
use crate::permissions::ConductElections;

fn units() -> Units<ConductElections> {
    Units::suggested_at("/office/elections/units/suggest")
}

/// Suggests units while somebody types.
pub(crate) async fn suggest_units(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &units()).await
}

/// `GET /office/elections/new`: the unit; once one is chosen, on to its offices.
pub(crate) async fn choose(ctx: Ctx) -> Answer {
    let asked = rawabit_platform::kit::params::parse(&ctx.query);
    let form = Form::new("elections-unit").input(Input::pick("unit", Arc::new(units())).required());
    let form = if asked.with_prefix("unit").next().is_some() {
        let form = form.fill(asked).resolve(&ctx).await?;
        if form.is_valid() {
            return Ok(Redirect::to(&ctx, &format!("/office/elections/new/{}", form.read().text("unit"))));
        }
        form
    } else {
        let top = units().top(&ctx).await?;
        match top {
            Some(top) => form.with("unit", top.id).resolve(&ctx).await?,
            None => form.resolve(&ctx).await?,
        }
    };
    let html = form.html(&ctx).0.replacen("method=\"post\"", "method=\"get\"", 1);
    ctx.office(ctx.t("elections-new"))
        .lead(Html::text(&ctx.t("elections-new-lead")))
        .crumb(ctx.t("elections-title"), "/office/elections")
        .status(form.status())
        .html(Html(html))
}

async fn place(ctx: &Ctx, id: &str) -> Answer<Unit> {
    let unit = rawabit_federation::unit(ctx.db(), id).await?;
    unit.filter(|unit| ctx.scope::<ConductElections>().contains(&unit.path)).ok_or(Fault::NotFound)
}

fn form(ctx: &Ctx, unit: &Unit) -> Form {
    let statutes = ctx.app.statutes.load_full();
    let offices = electives(&statutes, &unit.kind);
    let named = |key: &str| {
        statutes
            .office(key)
            .map_or(key.to_owned(), |office| office.title.get(ctx.lang(), Voice::Masculine).to_owned())
    };
    let choices = offices.iter().map(|one| Choice::new(one.office.as_str(), named(&one.office))).collect();
    let ways = Polling::ALL
        .iter()
        .filter(|way| offices.iter().any(|one| one.ways.contains(way)))
        .map(|way| {
            Choice::new(way.key(), ctx.t(&format!("elections-polling-{}", way.key().replace('_', "-"))))
        })
        .collect();
    Form::new("elections-contest")
        .input(Input::radio("office", choices).required())
        .input(Input::number("seats", 1, 1000))
        .input(Input::radio("polling", ways).required())
        .input(Input::day("until_day").required())
        .input(Input::time("until_time").required())
        .input(Input::day("open_day").required())
        .input(Input::time("open_time").required())
        .input(Input::day("close_day").required())
        .input(Input::time("close_time").required())
}

fn show(ctx: &Ctx, unit: &Unit, form: &Form) -> Answer {
    ctx.office(ctx.t("elections-new"))
        .lead(Html(format!("<bdi>{}</bdi>", rawabit_platform::kit::esc(ctx.voice.pick(&unit.name)))))
        .crumb(ctx.t("elections-title"), "/office/elections")
        .form(form)
}

/// The empty form.
pub(crate) async fn blank(ctx: Ctx, Path(unit): Path<String>) -> Answer {
    let unit = place(&ctx, &unit).await?;
    if electives(&ctx.app.statutes.load(), &unit.kind).is_empty() {
        return Err(Fault::refused("elections-refused-no-election"));
    }
    show(&ctx, &unit, &form(&ctx, &unit))
}

/// Opens.
pub(crate) async fn save(ctx: Ctx, Path(unit): Path<String>, Sent(sent): Sent) -> Answer {
    let unit = place(&ctx, &unit).await?;
    let mut form = form(&ctx, &unit).fill(sent);
    let zone = ctx.app.formats.zone().clone();
    let until = form.moment("until_day", "until_time", &zone);
    let opens = form.moment("open_day", "open_time", &zone);
    let closes = form.moment("close_day", "close_time", &zone);
    let read = form.read();
    let polling = Polling::from_key(&read.text("polling"));
    let (Some(candidatures_until), Some(opens_at), Some(closes_at), Some(polling), true) =
        (until, opens, closes, polling, form.is_valid())
    else {
        return show(&ctx, &unit, &form);
    };
    let new = NewContest {
        unit_id: unit.id.clone(),
        office: read.text("office"),
        seats: read.number("seats").and_then(|n| u32::try_from(n).ok()),
        polling,
        candidatures_until,
        opens_at,
        closes_at,
        electors: Vec::new(),
    };
    let permit = ctx.permit::<ConductElections>(&unit.path)?;
    let freeze = ctx.permit::<FreezeRoll>(&unit.path)?;
    let mut work = ctx.begin().await?;
    let answer = commands::open(&ctx.app, &mut work, &permit, &freeze, new).await;
    match end(&mut form, work, answer).await? {
        Some(id) => Ok(Redirect::done(&ctx, &path(&id, ""), "elections-opened")),
        None => show(&ctx, &unit, &form),
    }
}
