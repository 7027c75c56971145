//! Founding, renaming, moving and closing units.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::Path;
use rawabit_platform::kit::form::{Choice, Form, Input};
use rawabit_platform::kit::pick::{self, Found, Listed};
use rawabit_platform::kit::{Reader, Sent};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::{Ctx, Page, Redirect};
use rawabit_platform::{Answer, Fault};
use rawabit_statutes::Statutes;

use super::{areas_within, visible};
use crate::commands;
use crate::model::{NewUnit, Unit};
use crate::permissions::ShapeTree;
use crate::store;

/// Where a founded unit is to stand: under `?parent=`, or at the top.
async fn above(ctx: &Ctx, parent: &str) -> Answer<Option<Unit>> {
    if parent.is_empty() { Ok(None) } else { visible(ctx, parent).await.map(Some) }
}

async fn found_form(ctx: &Ctx, statutes: &Statutes, above: Option<&Unit>) -> Answer<Form> {
    let kinds: Vec<Choice> = statutes
        .unit_kinds
        .iter()
        .filter(|kind| match above {
            Some(above) => statutes.legal_child(&above.kind, &kind.id),
            None => kind.root,
        })
        .map(|kind| Choice::new(&kind.id, kind.name.get(ctx.lang())))
        .collect();
    // Only what the statutes could take: areas of the levels that some kind here is tied to, in the area above.
    let tied = |level: &str| {
        statutes.unit_kinds.iter().any(|kind| {
            kinds.iter().any(|choice| choice.value == kind.id)
                && kind.area.as_ref().is_some_and(|tie| tie.level == level)
        })
    };
    let levels: Vec<&str> =
        statutes.area_levels.iter().map(|level| level.id.as_str()).filter(|level| tied(level)).collect();
    let whole = match above {
        Some(above) => {
            let way = store::unit::way(ctx.db(), &above.path).await?;
            way.into_iter().rev().find_map(|unit| unit.area)
        }
        None => None,
    };
    Ok(Form::new("federation-unit")
        .input(Input::select("kind", kinds).required())
        .input(Input::multi("name").required())
        .input(Input::select("area", areas_within(ctx, &levels, whole.as_deref()).await?))
        .input(Input::day("founded"))
        .input(Input::code("id").max(80))
        .input(Input::hidden("parent")))
}

fn found_page<'a>(ctx: &'a Ctx, above: Option<&Unit>) -> Page<'a> {
    let page = ctx.office(ctx.t("federation-found")).crumb(ctx.t("federation-title"), "/office/federation");
    match above {
        Some(above) => {
            page.crumb(ctx.voice.pick(&above.name), &format!("/office/federation/units/{}", above.id))
        }
        None => page,
    }
}

/// The empty form.
pub(super) async fn blank(ctx: Ctx) -> Answer {
    let parent = ctx.param("parent").unwrap_or_default();
    let above = above(&ctx, &parent).await?;
    let statutes = ctx.app.statutes.load_full();
    let form = found_form(&ctx, &statutes, above.as_ref()).await?.with("parent", parent);
    found_page(&ctx, above.as_ref()).form(&form)
}

/// Founds a unit.
pub(super) async fn found(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let above = above(&ctx, sent.text("parent")).await?;
    let statutes = ctx.app.statutes.load_full();
    let mut form = found_form(&ctx, &statutes, above.as_ref()).await?.fill(sent);
    if !form.is_valid() {
        return found_page(&ctx, above.as_ref()).form(&form);
    }
    let place = above.as_ref().map_or_else(UnitPath::root, |above| above.path.clone());
    let permit = ctx.permit::<ShapeTree>(&place)?;
    let new = new_unit(&ctx, &form.read(), above.as_ref()).await?;
    let mut work = ctx.begin().await?;
    match commands::found_unit(&mut work, &permit, &statutes, new).await? {
        Ok(unit) => {
            work.commit().await?;
            let place = format!("/office/federation/units/{}", unit.id);
            Ok(Redirect::done(&ctx, &place, "federation-founded"))
        }
        Err(refused) => {
            form.fail(refused.field(), refused.message(&statutes, ctx.lang()));
            found_page(&ctx, above.as_ref()).form(&form)
        }
    }
}

/// The unit that a form describes. Without an identifier one is made: from the unit above and the area's code where there is one,
/// else from the name in Latin letters; a number is added until it is free.
async fn new_unit(ctx: &Ctx, read: &Reader<'_>, above: Option<&Unit>) -> Answer<NewUnit> {
    let name = read.multi("name");
    let area = read.optional("area");
    let id = match read.optional("id") {
        Some(id) => id,
        None => {
            use rawabit_platform::Lang;
            let latin = name.exact(Lang::En).or(name.exact(Lang::Fr)).unwrap_or_default();
            let slug = rawabit_text::slug(latin);
            let stem = match (&area, above) {
                (Some(area), Some(above)) => {
                    format!("{}-{}", above.id, area.rsplit('.').next().unwrap_or(area))
                }
                _ if crate::model::is_unit_id(&slug) && !latin.is_empty() => slug,
                _ => above.map_or_else(
                    || read.text("kind").replace('_', "-"),
                    |above| format!("{}-unit", above.id),
                ),
            };
            let mut id = stem.clone();
            let mut n = 1;
            while store::unit::unit(ctx.db(), &id).await?.is_some() {
                n += 1;
                id = format!("{stem}-{n}");
            }
            id
        }
    };
    Ok(NewUnit {
        id,
        kind: read.text("kind"),
        parent: above.map(|above| above.id.clone()),
        name,
        area,
        founded: read.day("founded"),
    })
}

fn page<'a>(ctx: &'a Ctx, title: &str, unit: &Unit) -> Page<'a> {
    ctx.office(ctx.t(title))
        .crumb(ctx.t("federation-title"), "/office/federation")
        .crumb(ctx.voice.pick(&unit.name), &format!("/office/federation/units/{}", unit.id))
}

fn name_form(unit: &Unit) -> Form {
    Form::new("federation-rename")
        .input(Input::multi("name").required())
        .input(Input::hidden("version"))
        .with_multi("name", &unit.name)
        .with("version", unit.version.to_string())
}

/// The form with the present name.
pub(super) async fn rename_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let unit = visible(&ctx, &id).await?;
    ctx.permit::<ShapeTree>(&unit.path)?;
    page(&ctx, "federation-rename", &unit).form(&name_form(&unit))
}

/// Renames a unit.
pub(super) async fn rename(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let unit = visible(&ctx, &id).await?;
    let permit = ctx.permit::<ShapeTree>(&unit.path)?;
    let form = name_form(&unit).fill(sent);
    if !form.is_valid() {
        return page(&ctx, "federation-rename", &unit).form(&form);
    }
    let statutes = ctx.app.statutes.load_full();
    let (version, name) = (form.read().number("version").unwrap_or(0), form.read().multi("name"));
    let mut work = ctx.begin().await?;
    let outcome = commands::rename_unit(&mut work, &permit, &statutes, &id, version, name).await;
    finish(&ctx, work, &statutes, &unit, form, outcome, "federation-rename", "federation-renamed").await
}

/// What follows a change: the unit's page, or the form again with the reason.
#[expect(clippy::too_many_arguments, reason = "three forms share one ending")]
async fn finish(
    ctx: &Ctx,
    work: rawabit_platform::Work,
    statutes: &Statutes,
    unit: &Unit,
    mut form: Form,
    outcome: Answer<Result<(), commands::UnitRefused>>,
    title: &str,
    done: &str,
) -> Answer {
    match outcome {
        Ok(Ok(())) => {
            work.commit().await?;
            return Ok(Redirect::done(ctx, &format!("/office/federation/units/{}", unit.id), done));
        }
        Ok(Err(refused)) => form.fail(refused.field(), refused.message(statutes, ctx.lang())),
        Err(Fault::Stale) => form.stale(unit.version),
        Err(fault) => return Err(fault),
    }
    page(ctx, title, unit).form(&form)
}

/// The places where the unit may stand by the statutes, its area in theirs, among those that the reader shapes.
async fn places(ctx: &Ctx, statutes: &Statutes, unit: &Unit) -> Answer<Listed> {
    let scope = ctx.scope::<ShapeTree>();
    let all = store::unit::all_units(ctx.db()).await?;
    let names: HashMap<&str, &str> =
        all.iter().map(|one| (one.id.as_str(), ctx.voice.pick(&one.name))).collect();
    let areas = store::area::by_code(ctx.db()).await?;
    let tied: HashMap<&str, &str> =
        all.iter().filter_map(|one| Some((one.id.as_str(), one.area.as_deref()?))).collect();
    let fits = |path: &UnitPath| {
        let steps: Vec<&str> = path.steps().collect();
        let whole = steps.iter().rev().find_map(|id| tied.get(id));
        match (&unit.area, whole) {
            (Some(area), Some(whole)) => store::area::lies_in(&areas, area, whole),
            _ => true,
        }
    };
    let legal = all.iter().filter(|one| {
        scope.contains(&one.path)
            && one.closed.is_none()
            && statutes.legal_child(&one.kind, &unit.kind)
            && !one.path.is_within(&unit.path)
            && fits(&one.path)
    });
    let found = legal.map(|one| {
        let above = one.parent.as_deref().and_then(|id| names.get(id)).copied().unwrap_or_default();
        Found::new(&one.id, ctx.voice.pick(&one.name)).names(&one.name).detail(above)
    });
    let address = format!("/office/federation/units/{}/move/suggest", unit.id);
    Ok(Listed::new(found.collect()).suggested_at(address))
}

/// What a unit stands under.
fn place_of(unit: &Unit) -> UnitPath {
    let steps: Vec<&str> = unit.path.steps().collect();
    steps[..steps.len().saturating_sub(1)].iter().fold(UnitPath::root(), |path, step| path.child(step))
}

/// Whether the reader may take a unit from where it stands: that concerns both places, and whoever shapes only the unit
/// itself, a branch its own tree, may put it nowhere else.
pub(super) fn may_move(ctx: &Ctx, unit: &Unit) -> bool {
    ctx.may::<ShapeTree>(&place_of(unit))
}

async fn place_form(ctx: &Ctx, statutes: &Statutes, unit: &Unit) -> Answer<Form> {
    // The present place stays chosen even where the statutes would not allow it any more or it is closed.
    let present = match &unit.parent {
        Some(parent) => store::unit::unit(ctx.db(), parent).await?,
        None => None,
    };
    let present = present.map(|above| Found::new(&above.id, ctx.voice.pick(&above.name)).names(&above.name));
    Ok(Form::new("federation-move")
        .keep("parent", present.into_iter().collect())
        .input(Input::pick("parent", Arc::new(places(ctx, statutes, unit).await?)).required())
        .input(Input::hidden("version"))
        .with("parent", unit.parent.clone().unwrap_or_default())
        .with("version", unit.version.to_string()))
}

/// The form with the place where the unit stands.
pub(super) async fn move_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let unit = visible(&ctx, &id).await?;
    ctx.permit::<ShapeTree>(&place_of(&unit))?;
    let statutes = ctx.app.statutes.load_full();
    let form = place_form(&ctx, &statutes, &unit).await?.resolve(&ctx).await?;
    page(&ctx, "federation-move", &unit).form(&form)
}

/// Suggests places for a unit while somebody types.
pub(super) async fn suggest(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let unit = visible(&ctx, &id).await?;
    ctx.permit::<ShapeTree>(&place_of(&unit))?;
    let statutes = ctx.app.statutes.load_full();
    pick::suggest(&ctx, &places(&ctx, &statutes, &unit).await?).await
}

/// Moves a unit. The permit must hold both places: it is asked for on what both lie under.
pub(super) async fn place(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let unit = visible(&ctx, &id).await?;
    ctx.permit::<ShapeTree>(&place_of(&unit))?;
    let statutes = ctx.app.statutes.load_full();
    let form = place_form(&ctx, &statutes, &unit).await?.fill(sent).resolve(&ctx).await?;
    if !form.is_valid() {
        return page(&ctx, "federation-move", &unit).form(&form);
    }
    let above = visible(&ctx, &form.read().text("parent")).await?;
    let common = common(&unit.path, &above.path);
    let permit = ctx.permit::<ShapeTree>(&common)?;
    let version = form.read().number("version").unwrap_or(0);
    let mut work = ctx.begin().await?;
    let outcome = commands::move_unit(&mut work, &permit, &statutes, &id, version, &above.id).await;
    finish(&ctx, work, &statutes, &unit, form, outcome, "federation-move", "federation-moved").await
}

/// The lowest unit under which both lie.
fn common(a: &UnitPath, b: &UnitPath) -> UnitPath {
    let shared = a.steps().zip(b.steps()).take_while(|(x, y)| x == y);
    shared.fold(UnitPath::root(), |path, (step, _)| path.child(step))
}

fn day_form(ctx: &Ctx, unit: &Unit) -> Form {
    Form::new("federation-closing")
        .input(Input::day("day").required())
        .input(Input::check("sure").required())
        .input(Input::hidden("version"))
        .with("day", ctx.today().to_string())
        .with("version", unit.version.to_string())
}

/// The form that asks for the day.
pub(super) async fn close_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let unit = visible(&ctx, &id).await?;
    ctx.permit::<ShapeTree>(&unit.path)?;
    page(&ctx, "federation-close", &unit).form(&day_form(&ctx, &unit))
}

/// Closes a unit.
pub(super) async fn close(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let unit = visible(&ctx, &id).await?;
    let permit = ctx.permit::<ShapeTree>(&unit.path)?;
    let form = day_form(&ctx, &unit).fill(sent);
    let Some(day) = form.read().day("day").filter(|_| form.is_valid()) else {
        return page(&ctx, "federation-close", &unit).form(&form);
    };
    let statutes = ctx.app.statutes.load_full();
    let version = form.read().number("version").unwrap_or(0);
    let mut work = ctx.begin().await?;
    let outcome = commands::close_unit(&mut work, &permit, &statutes, &id, version, day).await;
    finish(&ctx, work, &statutes, &unit, form, outcome, "federation-close", "federation-closed").await
}
