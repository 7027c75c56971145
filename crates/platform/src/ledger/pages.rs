//! The public pages of the ledger: what it is, the acts, one act with its proof, and the box that other pages show.

use askama::Template;
use axum::extract::Path;
use rawabit_ledger::Act;
use sea_orm::sea_query::{Condition, LikeExpr};
use sea_orm::{
    ColumnTrait as _, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select,
};
use serde_json::Value;

use super::read::{self, Proof};
use super::{act, signed, tiles, words};
use crate::clock::{Day, UtcMicros};
use crate::fault::{Answer, Fault};
use crate::kit::form::Choice;
use crate::kit::table::PER_PAGE;
use crate::kit::{Cell, Column, Html, Input, Query, Table, bdi, esc, html, ltr};
use crate::permit::UnitPath;
use crate::statutes_pages::statutes_link;
use crate::store::like_contains;
use crate::web::{About, Access, Ctx, Links, Routes, UnitNames};

/// The ledger's routes, all public.
pub fn routes() -> Routes {
    Routes::new()
        .get("/ledger", Access::Public, index)
        .get("/ledger/acts/{index}", Access::Public, one)
        .get("/ledger/acts/{index}/proof.json", Access::Public, tiles::proof)
        .get("/ledger/checkpoint", Access::Public, tiles::checkpoint)
        .get("/ledger/consistency", Access::Public, tiles::consistency)
        .get("/ledger/export", Access::Public, tiles::export)
        .get("/ledger/tile/{*path}", Access::Public, tiles::tile)
}

/// The address of an act.
pub fn path_of(index: u64) -> String {
    format!("/ledger/acts/{index}")
}

/// What an act that cannot be read any more is still called: its stored kind.
pub(super) fn told(ctx: &Ctx, row: &act::Model) -> String {
    let body = serde_json::from_str::<Value>(&row.canonical)
        .ok()
        .and_then(|mut act| Some(act.get_mut("body")?.take()));
    words::sentence(ctx, &row.kind, &body.unwrap_or_default())
}

#[derive(Template)]
#[template(path = "ledger/index.html")]
struct Index<'a> {
    ctx: &'a Ctx,
    size: String,
    head: String,
    signed: Option<(String, String)>,
    key: String,
    filters: Html,
    table: Html,
}

/// `GET /ledger`
async fn index(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["index"]);
    let store = &ctx.app.store;
    let latest = read::latest(ctx.db()).await?;
    let kinds = read::kinds(ctx.db()).await?;
    let choices = kinds.iter().map(|kind| Choice::new(kind.as_str(), words::kind(&ctx, kind))).collect();
    let controls =
        [Input::select("kind", choices), Input::text("unit"), Input::day("from"), Input::day("until")];
    let page = Index {
        ctx: &ctx,
        size: ctx.tn("ledger-acts-count", latest.as_ref().map_or(0, |head| head.size)),
        head: match &latest {
            Some(head) => head.note.clone(),
            None => super::read::empty_note(store)?,
        },
        signed: latest.map(|head| (head.at.rfc3339(), ctx.voice.moment(head.at))),
        key: store.signer().verifier().to_string(),
        filters: crate::kit::filters(&ctx, &query, "ledger-filter", &controls),
        table: acts(&ctx, &query).await?.html(&ctx, &query),
    };
    let lead = ctx.t("ledger-lead");
    ctx.public(ctx.t("ledger-title"))
        .lead(Html::text(&lead))
        .about(About::described(lead))
        .action("ledger-download", "/ledger/export", "download", false)
        .body(&page)
}

/// One page of acts, newest first.
async fn acts(ctx: &Ctx, query: &Query) -> Answer<Table> {
    let mut find = act::Entity::find().order_by_desc(act::Column::Idx);
    let filtered = filter(ctx, query, &mut find);
    let total = if filtered { find.clone().count(ctx.db()).await? } else { read::size(ctx.db()).await? };
    // Without a filter the page's acts are known by their numbers, however far back they lie.
    let rows = if filtered {
        find.offset((query.page - 1) * PER_PAGE).limit(PER_PAGE).all(ctx.db()).await?
    } else {
        let end = total.saturating_sub((query.page - 1) * PER_PAGE);
        find.filter(act::Column::Idx.lt(signed(end))).limit(PER_PAGE).all(ctx.db()).await?
    };
    let mut table = Table::new(
        "ledger-acts",
        vec![Column::new("what"), Column::new("number"), Column::new("when"), Column::new("by")],
    )
    .total(total);
    let actors = ctx.actors().await?;
    for row in &rows {
        let href = ctx.url(&path_of(row.idx.unsigned_abs()));
        table.push(vec![
            Cell::link(&href, told(ctx, row)),
            Cell::ltr(row.idx.to_string()),
            Cell::text(ctx.voice.moment(row.at)),
            Cell::text(actors.of(row)),
        ]);
    }
    Ok(table)
}

/// Adds what the reader asked for; says whether that was anything.
fn filter(ctx: &Ctx, query: &Query, find: &mut Select<act::Entity>) -> bool {
    let mut conditions = Vec::new();
    if let Some(kind) = query.filter("kind") {
        conditions.push(Condition::all().add(act::Column::Kind.eq(kind)));
    }
    if let Some(unit) = query.filter("unit") {
        let path = format!("/{}/", unit.trim_matches('/'));
        conditions.push(
            Condition::all()
                .add(act::Column::UnitPath.like(LikeExpr::new(like_contains(&path)).escape('\\'))),
        );
    }
    if let Some(day) = query.filter("from").and_then(crate::kit::read::parse_day) {
        conditions.push(Condition::all().add(act::Column::At.gte(midnight(ctx, day).0)));
    }
    if let Some(day) = query.filter("until").and_then(crate::kit::read::parse_day) {
        conditions.push(Condition::all().add(act::Column::At.lt(midnight(ctx, day.plus_days(1)).0)));
    }
    if !query.words.is_empty() {
        let number = rawabit_text::to_western_digits(&query.words).parse::<i64>().ok();
        let mut about = Condition::any()
            .add(act::Column::SubjectId.eq(query.words.as_str()))
            .add(act::Column::Actor.eq(query.words.as_str()));
        if let Some(number) = number {
            about = about.add(act::Column::Idx.eq(number));
        }
        conditions.push(about);
    }
    let any = !conditions.is_empty();
    for condition in conditions {
        *find = find.clone().filter(condition);
    }
    any
}

/// The instant at which a day begins where the organisation is.
pub(crate) fn midnight(ctx: &Ctx, day: Day) -> UtcMicros {
    day.begins(ctx.app.formats.zone())
}

#[derive(Template)]
#[template(path = "ledger/act.html")]
struct One<'a> {
    ctx: &'a Ctx,
    row: &'a act::Model,
    facts: Vec<(Html, Html)>,
    commitments: Vec<(String, String)>,
    cites: Vec<Html>,
    by: Html,
    by_program: bool,
    subject: Html,
    unit: Html,
    leaf: String,
    proof: Option<Proof>,
    text: String,
    json: String,
}

/// `GET /ledger/acts/{index}`
async fn one(ctx: Ctx, Path(index): Path<String>) -> Answer {
    let index: u64 = index.parse().map_err(|_| Fault::NotFound)?;
    let row = read::act_at(ctx.db(), index).await?.ok_or(Fault::NotFound)?;
    let proof = read::prove(ctx.db(), ctx.app.store.signer().verifier(), &row).await?;
    if let Err(reason) = &proof {
        tracing::error!(index, %reason, "an act of the ledger cannot be proven");
    }
    let act = Act::from_bytes(row.canonical.as_bytes()).ok();
    let actors = ctx.actors().await?;
    let links = Links::of(&ctx, mentioned(&row.subject_kind, &row.subject_id, &row.unit_path)).await?;
    let title = told(&ctx, &row);
    let json = serde_json::from_str::<Value>(&row.canonical)
        .and_then(|value| serde_json::to_string_pretty(&value))
        .unwrap_or_else(|_| row.canonical.clone());
    let page = One {
        ctx: &ctx,
        row: &row,
        facts: act.as_ref().map_or_else(Vec::new, |act| words::facts(&ctx, &act.body)),
        commitments: act
            .iter()
            .flat_map(|act| act.commitments.iter().map(|(name, hash)| (name.clone(), hash.to_string())))
            .collect(),
        cites: act.iter().flat_map(|act| &act.cites).map(|cite| citation(&ctx, cite)).collect(),
        by: actors.html(&row),
        by_program: act.as_ref().is_some_and(|act| act.actor.kind == "system"),
        subject: subject(&ctx, &links, &row.subject_kind, &row.subject_id),
        unit: unit(&ctx, &links, actors.units(), &row.unit_path),
        leaf: rawabit_ledger::hash_leaf(row.canonical.as_bytes()).to_string(),
        proof: proof.ok(),
        text: row.canonical.clone(),
        json,
    };
    ctx.public(title).crumb(ctx.t("ledger-title"), "/ledger").body(&page)
}

fn citation(ctx: &Ctx, cite: &rawabit_ledger::Citation) -> Html {
    statutes_link(
        ctx,
        &rawabit_statutes::Citation { article: cite.article.clone(), version: cite.statutes.clone() },
    )
}

/// The records that a line names: what it is about, and its unit.
pub(crate) fn mentioned(kind: &str, id: &str, unit: &UnitPath) -> Vec<(String, String)> {
    let unit = unit.steps().last().map(|id| ("unit".to_owned(), id.to_owned()));
    std::iter::once((kind.to_owned(), id.to_owned())).chain(unit).collect()
}

/// The record that something is about: a link where the reader may open a page about it, else its code.
pub(crate) fn subject(ctx: &Ctx, links: &Links, kind: &str, id: &str) -> Html {
    let name = format!("{kind} {id}");
    let key = format!("subject-{}", kind.replace(['.', '_'], "-"));
    match (links.path(kind, id), ctx.voice.has(&key)) {
        (Some(path), true) => html::link(&ctx.url(path), &ctx.t(&key)),
        (Some(path), false) => html::link(&ctx.url(path), &name),
        (None, true) => Html(format!("{} {}", esc(&ctx.t(&key)), ltr(id))),
        (None, false) => ltr(name.trim()),
    }
}

/// The unit that something belongs to, by name.
pub(crate) fn unit(ctx: &Ctx, links: &Links, units: &UnitNames, path: &UnitPath) -> Html {
    let Some(id) = path.steps().last() else { return Html::none() };
    match (units.of_id(id), links.path("unit", id)) {
        (Some(name), Some(page)) => html::link(&ctx.url(page), name),
        (Some(name), None) => bdi(name),
        (None, Some(page)) => html::link(&ctx.url(page), id),
        (None, None) => ltr(id),
    }
}

/// The latest few acts of the whole ledger: what happened, the address of its page, when.
///
/// # Errors
/// The database does not answer.
pub async fn latest(ctx: &Ctx, few: u64) -> Answer<Vec<(String, String, String)>> {
    let rows = act::Entity::find().order_by_desc(act::Column::Idx).limit(few).all(ctx.db()).await?;
    let line = |row: &act::Model| {
        (told(ctx, row), ctx.url(&path_of(row.idx.unsigned_abs())), ctx.voice.moment(row.at))
    };
    Ok(rows.iter().map(line).collect())
}

#[derive(Template)]
#[template(path = "ledger/box.html")]
struct ProofBox<'a> {
    ctx: &'a Ctx,
    acts: Vec<(String, String, &'a act::Model)>,
}

/// The box «the record» for the page of any record: its latest acts, each a link to its proof. Nothing when there are no
/// acts about it.
///
/// # Errors
/// The database does not answer.
pub async fn proof_box(ctx: &Ctx, subject_kind: &str, subject_id: &str) -> Answer<Html> {
    let rows: Result<Vec<act::Model>, DbErr> =
        read::latest_about(ctx.db(), subject_kind, subject_id, 5).await;
    let rows = rows?;
    if rows.is_empty() {
        return Ok(Html::none());
    }
    let acts =
        rows.iter().map(|row| (told(ctx, row), ctx.url(&path_of(row.idx.unsigned_abs())), row)).collect();
    Ok(Html::of(&ProofBox { ctx, acts })?)
}
