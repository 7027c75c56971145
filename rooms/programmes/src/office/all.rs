//! Every programme that the reader sees, in whatever state, with whose turn it is.

use std::collections::HashMap;

use rawabit_platform::Answer;
use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Cell, Column, Html, Input, Query, Table, html, sheet};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;

use crate::model::{Round, State};
use crate::names::{Names, days};
use crate::permissions::{SeeProgrammes, WriteProgramme};
use crate::store::{negotiations, programmes};

/// `GET /office/programmes/all`
pub(crate) async fn show(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["unit", "title", "ends", "state"]);
    let (rows, total) = programmes::list(ctx.db(), &ctx.scope::<SeeProgrammes>(), &query).await?;
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    let rounds = negotiations::latest_of(ctx.db(), &ids).await?;
    let units: Vec<String> =
        rows.iter().flat_map(|row| [Some(row.unit_id.clone()), row.partner_id.clone()]).flatten().collect();
    let names = Names::of(ctx.db(), &ctx.app, units).await?;
    let mut table = Table::new(
        "programmes-all",
        vec![
            Column::new("unit").sortable(),
            Column::new("title").sortable(),
            Column::new("partner"),
            Column::new("ends").sortable(),
            Column::new("state").sortable(),
            Column::new("turn"),
        ],
    )
    .total(total)
    .exports();
    for row in &rows {
        let (word, tone) = stage(row, &rounds);
        let word = ctx.t(&word);
        let href = ctx.url(&super::desk::path(&row.id, ""));
        table.push(vec![
            Cell::link(&href, names.unit(ctx.lang(), &row.unit_id)),
            Cell::text(ctx.voice.pick(&row.title)),
            Cell::text(row.partner_id.as_deref().map_or_else(String::new, |id| names.unit(ctx.lang(), id))),
            Cell::text(days(&ctx.voice, row.starts, row.ends)),
            Cell::both(html::badge(&word, tone), word),
            Cell::text(turn(&ctx, row, &rounds, &names)),
        ]);
    }
    if let Some(format) = query.export {
        ctx.audit_read(
            "programmes.export",
            ("list", "programmes"),
            &UnitPath::root(),
            &query.params.encode(),
        )
        .await?;
        return sheet::download(&ctx, &table, "programmes", format);
    }
    let states =
        State::ALL.iter().map(|state| Choice::new(state.name(), ctx.t(&state_key(*state)))).collect();
    let known = super::strategies::seen(&ctx).await?;
    let known = known.iter().map(|one| Choice::new(one.id.clone(), ctx.voice.pick(&one.title))).collect();
    let controls = filters(
        &ctx,
        &query,
        "programmes-filter",
        &[Input::select("state", states), Input::select("strategy", known)],
    );
    let mut page =
        ctx.office(ctx.t("programmes-all-heading")).crumb(ctx.t("programmes-nav"), "/office/programmes");
    if ctx.policy.anywhere::<WriteProgramme>() {
        page = page.action("programmes-new", "/office/programmes/new", "plus", true);
    }
    page.html(Html(format!("{controls}{}", table.html(&ctx, &query))))
}

/// Where a programme is on its way, as a message and a tone.
fn stage(row: &programmes::Model, rounds: &HashMap<String, negotiations::Model>) -> (String, &'static str) {
    let round = rounds.get(&row.id).map_or(Round::Signed, negotiations::Model::state);
    match (row.state(), round) {
        (State::Preparing, Round::Drafting) => ("programmes-way-drafting".into(), "mute"),
        (State::Preparing, Round::Submitted) => ("programmes-way-submitted".into(), "info"),
        (State::Preparing, Round::Negotiation) => ("programmes-way-negotiation".into(), "info"),
        (State::Preparing, _) => ("programmes-way-agreed".into(), "warn"),
        (State::InForce, Round::Signed | Round::Withdrawn) => ("programmes-state-in-force".into(), "ok"),
        (State::InForce, _) => ("programmes-amending".into(), "info"),
        (state, _) => (state_key(state), "mute"),
    }
}

/// The message of a state.
fn state_key(state: State) -> String {
    format!("programmes-state-{}", state.name().replace('_', "-"))
}

/// Whose turn it is, while there is something to answer.
fn turn(
    ctx: &Ctx,
    row: &programmes::Model,
    rounds: &HashMap<String, negotiations::Model>,
    names: &Names,
) -> String {
    match rounds.get(&row.id) {
        Some(round) if matches!(round.state(), Round::Drafting | Round::Submitted | Round::Negotiation) => {
            names.unit(ctx.lang(), row.unit_of(round.turn()))
        }
        Some(round) if round.state() == Round::Agreed => ctx.t("programmes-turn-sign"),
        _ => String::new(),
    }
}
