//! Pages for the organisation's people.

mod chart;
mod import;
mod interval;
mod mandate;
mod map;
mod on;
pub(crate) mod panel;
mod seat;
mod shape;
mod tree;
mod unit;
mod vacancy;
mod warning;

use rawabit_platform::kit::form::Choice;
use rawabit_platform::permit::info;
use rawabit_platform::web::{Access, Ctx, Routes};
use rawabit_platform::{Answer, Fault};
use rawabit_statutes::Statutes;

use crate::model::Unit;
use crate::permissions::{ImportTree, KeepMandates, SeeFederation, ShapeTree};
use crate::store;

/// The routes, with who may call them.
pub(crate) fn routes() -> Routes {
    let see = Access::May(info::<SeeFederation>());
    let shape = Access::May(info::<ShapeTree>());
    let keep = Access::May(info::<KeepMandates>());
    let load = Access::May(info::<ImportTree>());
    Routes::new()
        .get("/office/federation", see, tree::tree)
        .get("/office/units/suggest", see, tree::suggest)
        .get("/office/federation/chart", see, chart::chart)
        .get("/office/federation/map", see, map::map)
        .get("/office/federation/on", see, on::on)
        .get("/office/federation/vacancies", see, vacancy::list)
        .get("/office/federation/warnings", see, warning::list)
        .get("/office/federation/import", load, import::blank)
        .post("/office/federation/import", load, import::take)
        .get("/office/federation/found", shape, shape::blank)
        .post("/office/federation/found", shape, shape::found)
        .get("/office/federation/units/{id}", see, unit::show)
        .get("/office/federation/units/{id}/rename", shape, shape::rename_form)
        .post("/office/federation/units/{id}/rename", shape, shape::rename)
        .get("/office/federation/units/{id}/move", shape, shape::move_form)
        .post("/office/federation/units/{id}/move", shape, shape::place)
        .get("/office/federation/units/{id}/move/suggest", shape, shape::suggest)
        .get("/office/federation/units/{id}/close", shape, shape::close_form)
        .post("/office/federation/units/{id}/close", shape, shape::close)
        .get("/office/federation/units/{id}/held", keep, interval::blank)
        .post("/office/federation/units/{id}/held", keep, interval::record)
        .get("/office/federation/units/{id}/held/withdraw", keep, interval::withdraw_form)
        .post("/office/federation/units/{id}/held/withdraw", keep, interval::withdraw)
        .get("/office/federation/units/{id}/seats/{office}", see, seat::history)
        .get("/office/federation/units/{id}/mandates/new", keep, mandate::blank)
        .post("/office/federation/units/{id}/mandates/new", keep, mandate::open)
        .get("/office/federation/mandates/{id}/end", keep, mandate::end_form)
        .post("/office/federation/mandates/{id}/end", keep, mandate::end)
        .get("/office/federation/mandates/{id}/substitute", keep, mandate::substitute_form)
        .post("/office/federation/mandates/{id}/substitute", keep, mandate::substitute)
}

/// The unit, if the reader may see it.
async fn visible(ctx: &Ctx, id: &str) -> Answer<Unit> {
    let found = store::unit::unit(ctx.db(), id).await?.ok_or(Fault::NotFound)?;
    if ctx.scope::<SeeFederation>().contains(&found.path) { Ok(found) } else { Err(Fault::NotFound) }
}

/// The kinds of units as choices.
fn kinds(statutes: &Statutes, ctx: &Ctx) -> Vec<Choice> {
    statutes.unit_kinds.iter().map(|kind| Choice::new(&kind.id, kind.name.get(ctx.lang()))).collect()
}

/// The offices of a kind, or all, as choices.
fn offices(statutes: &Statutes, ctx: &Ctx, kind: Option<&str>) -> Vec<Choice> {
    statutes
        .offices
        .iter()
        .filter(|office| kind.is_none_or(|kind| office.units.iter().any(|unit| unit == kind)))
        .map(|office| Choice::new(&office.id, office.title.name(ctx.lang())))
        .collect()
}

/// The areas as choices, grouped by level.
async fn areas(ctx: &Ctx, levels: &[&str]) -> Answer<Vec<Choice>> {
    areas_within(ctx, levels, None).await
}

/// The same, those of one area only: itself and what lies in it.
async fn areas_within(ctx: &Ctx, levels: &[&str], whole: Option<&str>) -> Answer<Vec<Choice>> {
    let statutes = ctx.app.statutes.load_full();
    let known = store::area::by_code(ctx.db()).await?;
    let mut choices = Vec::new();
    for level in levels {
        let group = statutes.area_level(level).map_or(*level, |level| level.name.get(ctx.lang())).to_owned();
        for area in store::area::areas(ctx.db(), Some(level)).await? {
            if whole.is_some_and(|whole| !store::area::lies_in(&known, &area.code, whole)) {
                continue;
            }
            choices.push(Choice {
                value: area.code.clone(),
                label: ctx.voice.pick(&area.name).to_owned(),
                group: group.clone(),
            });
        }
    }
    Ok(choices)
}
