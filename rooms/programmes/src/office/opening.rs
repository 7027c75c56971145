//! Opening a programme.

use std::sync::Arc;

use rawabit_federation::Units;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Input, Sent, params, pick};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::desk::{Ended, end, path};
use crate::commands::{self, NewProgramme, OpenRefused};
use crate::names::days;
use crate::permissions::WriteProgramme;
use crate::store::strategies;

fn units() -> Units<WriteProgramme> {
    Units::suggested_at("/office/programmes/units/suggest")
}

/// `GET /office/programmes/units/suggest`
pub(crate) async fn suggest(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &units()).await
}

/// The form, with the strategies that programmes may hang on; those that are running first.
fn fields(ctx: &Ctx, adopted: &[strategies::Model]) -> Form {
    let choices = adopted
        .iter()
        .map(|one| {
            let when = days(&ctx.voice, one.starts, one.ends);
            Choice::new(one.id.clone(), format!("{} ({when})", ctx.voice.pick(&one.title)))
        })
        .collect();
    Form::new("programmes-form-open")
        .input(Input::pick("unit", Arc::new(units())).required())
        .input(Input::select("strategy", choices).required())
        .input(Input::multi("title").required())
        .input(Input::day("starts").required())
        .input(Input::day("ends").required())
}

/// The adopted strategies under which some unit that the reader writes for may open a programme.
async fn adopted(ctx: &Ctx) -> Answer<Vec<strategies::Model>> {
    let mut all = super::strategies::seen(ctx).await?;
    let today = ctx.today();
    let scope = ctx.scope::<WriteProgramme>();
    let under = |one: &strategies::Model| {
        scope.contains(&one.unit_path) || scope.units().any(|unit| unit.is_within(&one.unit_path))
    };
    all.retain(|one| one.adopted_at.is_some() && under(one));
    all.sort_by_key(|one| !(one.starts <= today && today <= one.ends));
    Ok(all)
}

fn page(ctx: &Ctx, form: &Form) -> Answer {
    ctx.office(ctx.t("programmes-new")).crumb(ctx.t("programmes-nav"), "/office/programmes").form(form)
}

/// `GET /office/programmes/new`
pub(crate) async fn blank(ctx: Ctx) -> Answer {
    let adopted = adopted(&ctx).await?;
    let mut form = fields(&ctx, &adopted);
    let asked = params::parse(&ctx.query).text("unit").to_owned();
    let unit = if asked.is_empty() {
        units().top(&ctx).await?.map(|unit| unit.id).unwrap_or_default()
    } else {
        asked
    };
    form = form.with("unit", unit);
    if let Some(strategy) = adopted.first() {
        let starts = ctx.today().max(strategy.starts).min(strategy.ends);
        let ends =
            commands::longest(&ctx.app.statutes.load(), starts).unwrap_or(strategy.ends).min(strategy.ends);
        form = form
            .with("strategy", strategy.id.clone())
            .with("starts", starts.to_string())
            .with("ends", ends.to_string())
            .with_multi("title", &commands::default_title(&ctx.app, starts, ends));
    }
    page(&ctx, &form.resolve(&ctx).await?)
}

/// `POST /office/programmes/new`
pub(crate) async fn create(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let adopted = adopted(&ctx).await?;
    let mut form = fields(&ctx, &adopted).fill(sent).resolve(&ctx).await?;
    if form.is_valid() {
        let read = form.read();
        let unit = rawabit_federation::unit(ctx.db(), &read.text("unit")).await?.ok_or(Fault::NotFound)?;
        let permit = ctx.permit::<WriteProgramme>(&unit.path)?;
        let new = NewProgramme {
            strategy: read.text("strategy"),
            unit: unit.id,
            title: read.multi("title"),
            starts: read.day("starts").ok_or(Fault::NotFound)?,
            ends: read.day("ends").ok_or(Fault::NotFound)?,
            synthetic: false,
        };
        let mut work = ctx.begin().await?;
        let answer = commands::open_programme(&ctx.app, &mut work, &permit, new).await;
        let why = |refused: &OpenRefused, form: &mut Form| {
            form.fail(refused.field(), refused.message(ctx.voice.preference()))
        };
        if let Ended::Done(id) = end(&mut form, work, answer, why, async { Ok(0) }).await? {
            return Ok(Redirect::done(&ctx, &path(&id, "draft"), "programmes-opened"));
        }
    }
    page(&ctx, &form)
}
