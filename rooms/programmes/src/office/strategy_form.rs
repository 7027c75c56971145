//! The forms of a strategy and of its parts.

use std::sync::Arc;

use axum::extract::Path;
use rawabit_federation::Units;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Input, Sent, pick};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::desk::{Ended, end, version};
use super::strategies::{kept, part, path};
use crate::commands::{self, AxisInput, StrategyInput, StrategyRefused};
use crate::model::{AxisKind, Move};
use crate::permissions::KeepStrategy;
use crate::store::strategies;

fn units() -> Units<KeepStrategy> {
    Units::suggested_at("/office/strategies/units/suggest")
}

/// `GET /office/strategies/units/suggest`
pub(crate) async fn suggest(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &units()).await
}

fn fields(new: bool) -> Form {
    let mut form = Form::new("programmes-form-strategy");
    if new {
        form = form.input(Input::pick("unit", Arc::new(units())).required());
    }
    form.input(Input::multi("title").required())
        .input(Input::multi_long("summary").max(20_000))
        .input(Input::day("starts").required())
        .input(Input::day("ends").required())
        .input(Input::check("public"))
        .input(Input::hidden("version"))
}

fn input(form: &Form, unit: String) -> Option<StrategyInput> {
    let read = form.read();
    Some(StrategyInput {
        unit,
        title: read.multi("title"),
        summary: read.multi("summary"),
        starts: read.day("starts")?,
        ends: read.day("ends")?,
        public: read.check("public"),
        synthetic: false,
    })
}

/// Tells what was refused at its field, in the reader's languages.
fn why(ctx: &Ctx) -> impl Fn(&StrategyRefused, &mut Form) {
    let preference = ctx.voice.preference();
    move |refused, form| form.fail(refused.field(), refused.message(preference))
}

fn new_page(ctx: &Ctx, form: &Form) -> Answer {
    ctx.office(ctx.t("programmes-strategy-new"))
        .crumb(ctx.t("programmes-nav"), "/office/programmes")
        .crumb(ctx.t("programmes-strategies"), "/office/strategies")
        .form(form)
}

/// `GET /office/strategies/new`: for the highest unit that the reader keeps strategies of.
pub(crate) async fn blank(ctx: Ctx) -> Answer {
    let unit = units().top(&ctx).await?;
    let form = fields(true).with("unit", unit.map(|unit| unit.id).unwrap_or_default());
    new_page(&ctx, &form.resolve(&ctx).await?)
}

/// `POST /office/strategies/new`
pub(crate) async fn create(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let mut form = fields(true).fill(sent).resolve(&ctx).await?;
    if form.is_valid() {
        let unit = form.read().text("unit");
        let place = rawabit_federation::unit(ctx.db(), &unit).await?.map(|unit| unit.path);
        let permit = ctx.permit::<KeepStrategy>(&place.unwrap_or_else(UnitPath::root))?;
        let new = input(&form, unit).ok_or(Fault::NotFound)?;
        let mut work = ctx.begin().await?;
        let answer = commands::draft_strategy(&ctx.app, &mut work, &permit, new).await;
        if let Ended::Done(id) = end(&mut form, work, answer, why(&ctx), async { Ok(0) }).await? {
            return Ok(Redirect::done(&ctx, &path(&id, ""), "programmes-strategy-drafted"));
        }
    }
    new_page(&ctx, &form)
}

/// `GET /office/strategies/{id}/edit`
pub(crate) async fn edit(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (strategy, _) = kept(&ctx, &id).await?;
    let form = fields(false)
        .with_multi("title", &strategy.title)
        .with_multi("summary", &strategy.summary)
        .with("starts", strategy.starts.to_string())
        .with("ends", strategy.ends.to_string())
        .with("public", if strategy.is_public { "on" } else { "" })
        .with("version", strategy.version.to_string());
    part(&ctx, &strategy, "programmes-strategy-edit").form(&form)
}

/// `POST /office/strategies/{id}/edit`
pub(crate) async fn change(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (strategy, permit) = kept(&ctx, &id).await?;
    let mut form = fields(false).fill(sent);
    if form.is_valid() {
        let new = input(&form, strategy.unit_id.clone()).ok_or(Fault::NotFound)?;
        let mut work = ctx.begin().await?;
        let answer = commands::change_strategy(&ctx.app, &mut work, &permit, &id, version(&form), new).await;
        let stored = async { Ok(strategies::find(ctx.db(), &id).await?.map_or(0, |one| one.version)) };
        if let Ended::Done(()) = end(&mut form, work, answer, why(&ctx), stored).await? {
            return Ok(Redirect::done(&ctx, &path(&id, ""), "programmes-saved"));
        }
    }
    part(&ctx, &strategy, "programmes-strategy-edit").form(&form)
}

fn axis_form(ctx: &Ctx) -> Form {
    let kinds = AxisKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.name(), ctx.t(&format!("programmes-axis-{}", kind.name()))))
        .collect();
    Form::new("programmes-form-axis")
        .input(Input::multi("name").required())
        .input(Input::radio("kind", kinds).required())
        .input(Input::multi_long("note").max(4000))
}

/// `GET /office/strategies/{id}/axes/{axis}`; `new` for a new one.
pub(crate) async fn edit_axis(ctx: Ctx, Path((id, axis)): Path<(String, String)>) -> Answer {
    let (strategy, _) = kept(&ctx, &id).await?;
    let mut form = axis_form(&ctx).with("kind", AxisKind::Thematic.name());
    if axis != "new" {
        let axes = strategies::axes(ctx.db(), &id).await?;
        let stored = axes.iter().find(|one| one.id == axis).ok_or(Fault::NotFound)?;
        form = form
            .with("kind", stored.kind().name())
            .with_multi("name", &stored.name)
            .with_multi("note", &stored.note);
    }
    part(&ctx, &strategy, "programmes-axis-edit").form(&form)
}

/// `POST /office/strategies/{id}/axes/{axis}`
pub(crate) async fn save_axis(
    ctx: Ctx,
    Path((id, axis)): Path<(String, String)>,
    Sent(sent): Sent,
) -> Answer {
    let (strategy, permit) = kept(&ctx, &id).await?;
    let mut form = axis_form(&ctx).fill(sent);
    if form.is_valid() {
        let read = form.read();
        let kind = AxisKind::of(&read.text("kind")).unwrap_or(AxisKind::Other);
        let new = AxisInput { kind, name: read.multi("name"), note: read.multi("note") };
        let known = Some(axis.as_str()).filter(|axis| *axis != "new");
        let mut work = ctx.begin().await?;
        let answer = commands::put_axis(&ctx.app, &mut work, &permit, &id, known, new).await;
        let why = |refused: &StrategyRefused, form: &mut Form| {
            form.fail("name", refused.message(ctx.voice.preference()))
        };
        if let Ended::Done(_) = end(&mut form, work, answer, why, async { Ok(0) }).await? {
            return Ok(Redirect::done(&ctx, &path(&id, ""), "programmes-saved"));
        }
    }
    part(&ctx, &strategy, "programmes-axis-edit").form(&form)
}

/// `POST /office/strategies/{id}/axes/{axis}/{what}`
pub(crate) async fn shift_axis(ctx: Ctx, Path((id, axis, what)): Path<(String, String, String)>) -> Answer {
    let (strategy, permit) = kept(&ctx, &id).await?;
    let mut work = ctx.begin().await?;
    match what.as_str() {
        "up" => commands::move_axis(&ctx.app, &mut work, &permit, &id, &axis, Move::Up).await?,
        "down" => commands::move_axis(&ctx.app, &mut work, &permit, &id, &axis, Move::Down).await?,
        "remove" => {
            if let Err(refused) = commands::remove_axis(&ctx.app, &mut work, &permit, &id, &axis).await? {
                drop(work);
                let mut form = axis_form(&ctx);
                form.fail("", refused.message(ctx.voice.preference()));
                return super::strategies::page(&ctx, &strategy, form.summary(&ctx)).await;
            }
        }
        _ => return Err(Fault::NotFound),
    }
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&id, ""), "programmes-saved"))
}

fn theme_form() -> Form {
    Form::new("programmes-form-theme")
        .input(Input::number("year", 1900, 2200).required())
        .input(Input::multi("name"))
}

/// `GET /office/strategies/{id}/themes`
pub(crate) async fn edit_theme(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (strategy, _) = kept(&ctx, &id).await?;
    let year = ctx.today().max(strategy.starts).min(strategy.ends).0.year();
    part(&ctx, &strategy, "programmes-theme-new").form(&theme_form().with("year", year.to_string()))
}

/// `POST /office/strategies/{id}/themes`
pub(crate) async fn save_theme(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (strategy, permit) = kept(&ctx, &id).await?;
    let mut form = theme_form().fill(sent);
    if form.is_valid() {
        let year = form.read().number("year").and_then(|year| i32::try_from(year).ok()).unwrap_or_default();
        let name = form.read().multi("name");
        let mut work = ctx.begin().await?;
        let answer = commands::put_theme(&ctx.app, &mut work, &permit, &id, year, name).await;
        if let Ended::Done(()) = end(&mut form, work, answer, why(&ctx), async { Ok(0) }).await? {
            return Ok(Redirect::done(&ctx, &path(&id, ""), "programmes-saved"));
        }
    }
    part(&ctx, &strategy, "programmes-theme-new").form(&form)
}

fn group_form() -> Form {
    Form::new("programmes-form-group")
        .input(Input::code("key").required().max(40))
        .input(Input::multi("name").required())
}

/// `GET /office/strategies/{id}/groups`
pub(crate) async fn edit_group(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (strategy, _) = kept(&ctx, &id).await?;
    part(&ctx, &strategy, "programmes-group-new").form(&group_form())
}

/// `POST /office/strategies/{id}/groups`
pub(crate) async fn save_group(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (strategy, permit) = kept(&ctx, &id).await?;
    let mut form = group_form().fill(sent);
    if form.is_valid() {
        let (key, name) = (form.read().text("key"), form.read().multi("name"));
        let mut work = ctx.begin().await?;
        let answer = commands::put_group(&ctx.app, &mut work, &permit, &id, &key, name).await;
        if let Ended::Done(()) = end(&mut form, work, answer, why(&ctx), async { Ok(0) }).await? {
            return Ok(Redirect::done(&ctx, &path(&id, ""), "programmes-saved"));
        }
    }
    part(&ctx, &strategy, "programmes-group-new").form(&form)
}

/// `POST /office/strategies/{id}/groups/{key}/remove`
pub(crate) async fn remove_group(ctx: Ctx, Path((id, key)): Path<(String, String)>) -> Answer {
    let (_, permit) = kept(&ctx, &id).await?;
    let mut work = ctx.begin().await?;
    commands::remove_group(&ctx.app, &mut work, &permit, &id, &key).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&id, ""), "programmes-saved"))
}
