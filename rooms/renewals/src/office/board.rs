//! The board of a campaign: figures, map, curve against the plan, readiness for the congress, and the branches, the longest stuck first.

use std::collections::HashMap;

use axum::extract::Path;
use rawabit_federation::{Area, Unit};
use rawabit_platform::Answer;
use rawabit_platform::kit::chart::figures;
use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::tiles::{Tile, shade, tile_map};
use rawabit_platform::kit::{Cell, Column, Html, Input, Query, Table, esc, html, sheet};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;

use super::{campaign, close, curve, path, ready, stage_badge, stage_key};
use crate::dossier::{law, rhythm};
use crate::model::report::Condition;
use crate::model::{Stage, day_number, day_of};
use crate::permissions::{OpenCampaign, SeeRenewals};
use crate::store::board::{self, Count, Cut, Now, Row};
use crate::store::{campaigns, sums};

/// What the queries need of today, by the statutes under which the campaign was opened.
pub(crate) async fn now(ctx: &Ctx, campaign: &campaigns::Model) -> Answer<Now> {
    let statutes = law(&ctx.app, ctx.db(), campaign).await?;
    let zone = ctx.app.formats.zone();
    Ok(Now {
        today: day_number(ctx.today()),
        ahead: i64::from(ctx.now.zoned(zone).offset().seconds()),
        rhythm: campaign.rules(&statutes).map(|rules| rhythm(&statutes, rules)).unwrap_or_default(),
    })
}

/// `GET /office/renewals/{id}`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let campaign = campaign(&ctx, &id).await?;
    let query = Query::read(&ctx, &["late", "day", "stage", "branch"]);
    let scope = ctx.scope::<SeeRenewals>();
    let leagues = leagues(&ctx, &campaign).await?;
    let cut = cut(&query, &leagues);
    let now = now(&ctx, &campaign).await?;
    // None of them waits for another: each has a connection of its own.
    let (rows, counts, reached, changed) = tokio::try_join!(
        board::page(ctx.db(), &scope, &id, &cut, &query, now),
        board::counts(ctx.db(), &scope, &id, &cut, now),
        board::curve(ctx.db(), &scope, &id, &cut),
        sums::changed(ctx.db(), &id),
    )?;
    let here = |one: &&Count| {
        cut.region.as_ref().is_none_or(|region| one.region == *region)
            && cut.area.as_ref().is_none_or(|area| one.area == *area)
            && cut.kind.as_ref().is_none_or(|kind| one.kind == *kind)
    };
    let counted: Vec<Count> = counts.iter().filter(here).cloned().collect();
    let total = total(&counted, &cut);
    let table = table(&ctx, &rows, total).await?;
    if let Some(format) = query.export {
        let top = campaign.unit_path.clone();
        ctx.audit_read("renewals.export", ("campaign", &id), &top, &query.params.encode()).await?;
        return sheet::download(&ctx, &table, "renewals", format);
    }
    let level = if query.filter("map") == Some("province") { "province" } else { "region" };
    let areas = rawabit_federation::areas(ctx.db(), Some(level)).await?;
    let regions = match level {
        "region" => areas.clone(),
        _ => rawabit_federation::areas(ctx.db(), Some("region")).await?,
    };
    let tools = filters(&ctx, &query, "renewals-filter", &controls(&ctx, &campaign, &leagues, &regions));
    let statutes = ctx.app.statutes.load_full();
    let conditions = conditions(&ctx, &campaign, &cut, &leagues, &counts, &statutes).await?;
    let body = format!(
        "{}{}{}<div class=\"split\"><div class=\"stack-l\">{}</div><aside class=\"stack\">{}</aside></div>{tools}{}",
        close::report(&ctx, &campaign)?,
        numbers(&ctx, &query, &counted),
        ready::html(&ctx, &conditions),
        panel(&ctx, "renewals-map", &map(&ctx, &query, &counts, &areas, level)),
        panel(&ctx, "renewals-curve", &curve::html(&ctx, &campaign, &reached, changed)),
        table.html(&ctx, &query),
    );
    let unit = rawabit_federation::unit(ctx.db(), &campaign.unit_id).await?;
    let lead = format!(
        "{} · {} – {}",
        unit.as_ref().map_or("", |unit| ctx.voice.pick(&unit.name)),
        ctx.voice.day(campaign.first_day),
        ctx.voice.day(campaign.last_day)
    );
    let mut page = ctx
        .office(ctx.voice.pick(&campaign.title))
        .lead(Html::text(&lead))
        .crumb(ctx.t("renewals-title"), "/office/renewals")
        .action("renewals-supervisors", &format!("/office/renewals/{id}/supervisors"), "users", false);
    if ctx.may::<OpenCampaign>(&campaign.unit_path) {
        if campaign.is_open() {
            page = page
                .action("renewals-branches", &format!("/office/renewals/{id}/branches"), "tree", false)
                .action("renewals-close", &format!("/office/renewals/{id}/close"), "lock", false);
        }
        page = page.action("renewals-public", &format!("/renewals/{id}"), "news", false);
    }
    page.html(Html(body))
}

fn panel(ctx: &Ctx, title: &str, body: &Html) -> Html {
    if body.is_empty() {
        return Html::none();
    }
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{body}</section>",
        esc(&ctx.t(title))
    ))
}

/// The units directly below the campaign's that have branches of their own: the leagues of a party's campaign.
async fn leagues(ctx: &Ctx, campaign: &campaigns::Model) -> Answer<Vec<Unit>> {
    let statutes = ctx.app.statutes.load_full();
    let kinds = campaign.rules(&statutes).map(|rules| rules.kinds.clone()).unwrap_or_default();
    let below = rawabit_federation::children(ctx.db(), &campaign.unit_id).await?;
    Ok(below.into_iter().filter(|unit| !kinds.contains(&unit.kind)).collect())
}

fn cut(query: &Query, leagues: &[Unit]) -> Cut {
    let text = |name: &str| query.filter(name).map(str::to_owned);
    Cut {
        // One that is not there holds nothing, rather than everything.
        within: query.filter("league").map(|id| {
            let known = leagues.iter().find(|unit| unit.id == id);
            known.map_or_else(|| UnitPath(format!("/{id}/")), |unit| unit.path.clone())
        }),
        region: text("region"),
        area: text("area"),
        kind: text("kind"),
        stage: query.filter("stage").and_then(Stage::of),
        supervisor: text("supervisor"),
        late: query.filter("late") == Some("yes"),
        contested: query.filter("contested") == Some("yes"),
    }
}

fn total(counts: &[Count], cut: &Cut) -> u64 {
    let wanted = |one: &&Count| {
        cut.stage.is_none_or(|stage| one.stage() == stage)
            && (!cut.late || one.late > 0)
            && (!cut.contested || one.contested > 0)
    };
    counts.iter().filter(wanted).map(|one| u64::try_from(one.n).unwrap_or(0)).sum()
}

/// The conditions of the congress: of the campaign's unit, or of the league that the reader looks at. Only where nothing else narrows
/// what is counted, or a share of some branches would pass for that of all.
async fn conditions(
    ctx: &Ctx,
    campaign: &campaigns::Model,
    cut: &Cut,
    leagues: &[Unit],
    counts: &[Count],
    statutes: &rawabit_statutes::Statutes,
) -> Answer<Vec<Condition>> {
    // Whoever sees the whole league sees how ready it is, though the campaign is the party's.
    let whole = ctx.scope::<SeeRenewals>().contains(cut.within.as_ref().unwrap_or(&campaign.unit_path));
    if cut.supervisor.is_some() || !whole {
        return Ok(Vec::new());
    }
    let kind = match &cut.within {
        Some(path) => leagues.iter().find(|unit| unit.path == *path).map(|unit| unit.kind.clone()),
        None => rawabit_federation::unit(ctx.db(), &campaign.unit_id).await?.map(|unit| unit.kind),
    };
    Ok(kind.map(|kind| super::ready(statutes, &kind, counts)).unwrap_or_default())
}

/// How many are renewed, late, contested: each a link to them.
fn numbers(ctx: &Ctx, query: &Query, counts: &[Count]) -> Html {
    let sum = |wanted: &dyn Fn(&Count) -> bool| -> i64 {
        counts.iter().filter(|one| wanted(one)).map(|one| one.n).sum()
    };
    let all = sum(&|_| true);
    let link = |changes: &[(&str, &str)]| {
        let params = query.params.but(&[("stage", ""), ("late", ""), ("contested", ""), ("page", "")]);
        Some(format!("?{}", params.but(changes).encode()))
    };
    let renewed = sum(&|one| one.stage() == Stage::Certified);
    let mut boxes = vec![
        (
            ctx.t("renewals-figure-renewed"),
            format!("{} / {}", ctx.voice.number(renewed), ctx.voice.number(all)),
            link(&[("stage", Stage::Certified.name())]),
        ),
        (ctx.t("renewals-figure-late"), ctx.voice.number(sum(&|one| one.late > 0)), link(&[("late", "yes")])),
    ];
    boxes.push((
        ctx.t(&stage_key(Stage::Appealed)),
        ctx.voice.number(sum(&|one| one.contested > 0)),
        link(&[("contested", "yes")]),
    ));
    for stage in [Stage::Missed, Stage::Transmitted, Stage::Returned] {
        boxes.push((
            ctx.t(&stage_key(stage)),
            ctx.voice.number(sum(&|one| one.stage() == stage)),
            link(&[("stage", stage.name())]),
        ));
    }
    figures(&boxes)
}

fn controls(ctx: &Ctx, campaign: &campaigns::Model, leagues: &[Unit], regions: &[Area]) -> Vec<Input> {
    let statutes = ctx.app.statutes.load();
    let kinds = campaign.rules(&statutes).map(|rules| rules.kinds.clone()).unwrap_or_default();
    let kind = |id: &String| {
        Choice::new(
            id.as_str(),
            statutes.unit_kind(id).map_or(id.as_str(), |kind| kind.plural.get(ctx.lang())),
        )
    };
    let mut controls = vec![
        Input::select(
            "stage",
            Stage::ALL.iter().map(|stage| Choice::new(stage.name(), ctx.t(&stage_key(*stage)))).collect(),
        ),
        Input::select(
            "region",
            regions.iter().map(|area| Choice::new(area.code.as_str(), ctx.voice.pick(&area.name))).collect(),
        ),
        Input::select("kind", kinds.iter().map(kind).collect()),
    ];
    if !leagues.is_empty() {
        let choices = leagues.iter().map(|unit| Choice::new(unit.id.as_str(), ctx.voice.pick(&unit.name)));
        controls.push(Input::select("league", choices.collect()));
    }
    controls
}

async fn table(ctx: &Ctx, rows: &[Row], total: u64) -> Answer<Table> {
    let ids: Vec<String> = rows.iter().map(|row| row.unit_id.clone()).collect();
    let units = rawabit_federation::units(ctx.db(), &ids).await?;
    let people: Vec<String> = rows.iter().filter_map(|row| row.supervisor_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &people).await?;
    let mut table = Table::new(
        "renewals-board-table",
        vec![
            Column::new("branch").sortable(),
            Column::new("stage").sortable(),
            Column::new("day").sortable(),
            Column::new("late").number().sortable(),
            Column::new("supervisor"),
        ],
    )
    .total(total)
    .exports();
    for row in rows {
        let name = units.get(&row.unit_id).map_or(row.unit_id.as_str(), |unit| ctx.voice.pick(&unit.name));
        let late = match row.late {
            0 => Cell::text("–"),
            n => {
                let said = ctx.tn("renewals-late", n);
                Cell::both(html::badge(&said, "bad"), said)
            }
        };
        let supervisor = row.supervisor_id.as_ref().and_then(|id| people.get(id));
        table.push(vec![
            Cell::link(&ctx.url(&path(&row.id, "")), name),
            stage_cell(ctx, row),
            Cell::whole(ctx.voice.day(day_of(row.day))),
            late,
            supervisor.map_or_else(
                || Cell::text(ctx.t("renewals-supervisor-nobody")),
                |one| Cell::both(one.html(ctx), one.display(&ctx.voice)),
            ),
        ]);
    }
    Ok(table)
}

/// Where a branch stands; contested in the room of elections it says so beside.
fn stage_cell(ctx: &Ctx, row: &Row) -> Cell {
    let stage = row.stage();
    let mut shown = stage_badge(ctx, stage).0;
    let mut said = ctx.t(&stage_key(stage));
    if row.contested > 0 && stage != Stage::Appealed {
        let contested = ctx.t(&stage_key(Stage::Appealed));
        shown.push_str(&format!(" {}", html::badge(&contested, Stage::Appealed.tone())));
        said = [said, contested].join(ctx.voice.comma());
    }
    Cell::both(Html(shown), said)
}

/// The areas as tiles: how many of their branches are renewed.
fn map(ctx: &Ctx, query: &Query, counts: &[Count], areas: &[Area], level: &str) -> Html {
    let mut sums: HashMap<&str, (i64, i64)> = HashMap::new();
    for one in counts {
        let code = if level == "region" { one.region.as_str() } else { one.area.as_str() };
        let sum = sums.entry(code).or_default();
        sum.1 += one.n;
        if one.stage() == Stage::Certified {
            sum.0 += one.n;
        }
    }
    let field = if level == "region" { "region" } else { "area" };
    let mut tiles = Vec::new();
    for area in areas {
        let Some((column, row)) = area.tile else { continue };
        let (renewed, all) = sums.get(area.code.as_str()).copied().unwrap_or_default();
        let value = format!("{} / {}", ctx.voice.number(renewed), ctx.voice.number(all));
        tiles.push(Tile {
            column: u16::try_from(column).unwrap_or(0),
            row: u16::try_from(row).unwrap_or(0),
            name: ctx.voice.pick(&area.name).to_owned(),
            spoken: value.clone(),
            value: if all == 0 { "–".to_owned() } else { value },
            shade: shade(renewed, all),
            href: Some(format!("?{}", query.params.but(&[(field, &area.code), ("page", "")]).encode())),
        });
    }
    if tiles.is_empty() {
        return Html::none();
    }
    let tab = |one: &str| {
        let href = format!(
            "?{}",
            query.params.but(&[("map", one), ("region", ""), ("area", ""), ("page", "")]).encode()
        );
        let here = if one == level { " aria-current=\"page\"" } else { "" };
        format!("<a href=\"{}\"{here}>{}</a>", esc(&href), esc(&ctx.t(&format!("renewals-map-{one}"))))
    };
    Html(format!(
        "<nav class=\"tabs\" aria-label=\"{0}\">{1}{2}</nav>{3}<p class=\"small muted\">{4}</p>",
        esc(&ctx.t("renewals-map")),
        tab("region"),
        tab("province"),
        tile_map(&ctx.t("renewals-map"), &tiles),
        esc(&ctx.t("renewals-map-note"))
    ))
}
