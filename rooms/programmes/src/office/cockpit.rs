//! The cockpit: all programmes side by side as progress against plan, the late, the silent and the at-risk first.

use std::collections::HashMap;

use rawabit_federation::{Area, Unit};
use rawabit_platform::kit::chart::{bar, figures};
use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::tiles::{Tile, shade, tile_map};
use rawabit_platform::kit::{Cell, Column, Html, Input, Query, Table, bdi, esc, sheet};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Day};

use super::accounting::{bar_tone, tone_badge, tone_key};
use crate::commands::day_number;
use crate::model::{ONE, State, Tone};
use crate::names::Names;
use crate::permissions::{SeeProgrammes, WriteProgramme};
use crate::store::cockpit::{self, Count, Cut, Named, Row};
use crate::store::strategies;

/// `GET /office/programmes`
pub(crate) async fn show(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["tone", "progress", "lag", "unit"]);
    let scope = ctx.scope::<SeeProgrammes>();
    let today = day_number(ctx.today());
    let leagues = leagues(&ctx).await?;
    let cut = cut(&query, &leagues);
    let rows = cockpit::page(ctx.db(), &scope, &cut, &query, today).await?;
    let counts = cockpit::counts(ctx.db(), &scope, &cut, today).await?;
    let total =
        counts.iter().filter(|one| cut.tone.is_none_or(|tone| tone_of(one) == tone)).map(|one| one.n).sum();
    let table = table(&ctx, &rows, total).await?;
    if let Some(format) = query.export {
        let top = UnitPath::root();
        ctx.audit_read("programmes.export", ("list", "programmes"), &top, &query.params.encode()).await?;
        return sheet::download(&ctx, &table, "programmes", format);
    }
    let areas = rawabit_federation::areas(ctx.db(), Some("region")).await?;
    let tools = filters(&ctx, &query, "programmes-cockpit", &controls(&ctx, &leagues, &areas).await?);
    let body = format!(
        "{}{tools}{}{}",
        numbers(&ctx, &query, &counts),
        table.html(&ctx, &query),
        map(&ctx, &query, &counts, &areas)
    );
    let mut page = ctx.office(ctx.t("programmes-cockpit")).lead(Html::text(&ctx.ta(
        "programmes-cockpit-lead",
        "day",
        ctx.today(),
    )));
    if ctx.policy.anywhere::<WriteProgramme>() {
        page = page.action("programmes-cockpit-new", "/office/programmes/new", "plus", true);
    }
    if super::inbox::offices(&ctx).await?.is_some() {
        page = page.action("programmes-inbox", "/office/reports", "check", false);
    }
    page.action("programmes-cockpit-strategies", "/office/strategies", "calendar", false).html(Html(body))
}

/// The units that contract, by identifier: the tops of what the reader may cut by.
async fn leagues(ctx: &Ctx) -> Answer<Vec<(String, UnitPath, String)>> {
    let kinds = ctx.app.statutes.load().programmes.kinds.clone();
    let found = rawabit_federation::of_kinds(ctx.db(), &kinds).await?;
    let named = |unit: Unit| {
        let name = ctx.voice.pick(&unit.name).to_owned();
        (unit.id, unit.path, name)
    };
    Ok(found.into_iter().map(named).collect())
}

fn cut(query: &Query, leagues: &[(String, UnitPath, String)]) -> Cut {
    let text = |name: &str| query.filter(name).map(str::to_owned);
    let league = query.filter("league");
    Cut {
        strategy: text("strategy"),
        axis: text("axis"),
        // One that is not there holds nothing, rather than everything.
        within: league.map(|id| {
            let known = leagues.iter().find(|(unit, ..)| unit == id);
            known.map_or_else(|| UnitPath(format!("/{id}/")), |(_, path, _)| path.clone())
        }),
        region: text("region"),
        state: text("state"),
        tone: query.filter("tone").and_then(Tone::of),
        words: query.words.clone(),
    }
}

fn tone_of(count: &Count) -> Tone {
    usize::try_from(count.rank).ok().and_then(|rank| Tone::ALL.get(rank)).copied().unwrap_or(Tone::Quiet)
}

/// How many are late, silent, at risk: each a link to them.
fn numbers(ctx: &Ctx, query: &Query, counts: &[Count]) -> Html {
    let boxes: Vec<_> = Tone::ALL
        .iter()
        .map(|tone| {
            let n = counts.iter().filter(|one| tone_of(one) == *tone).map(|one| one.n).sum();
            let href = format!("?{}", query.params.but(&[("tone", tone.name()), ("page", "")]).encode());
            (ctx.t(&tone_key(*tone)), ctx.voice.number(n), Some(href))
        })
        .collect();
    figures(&boxes)
}

async fn controls(ctx: &Ctx, leagues: &[(String, UnitPath, String)], areas: &[Area]) -> Answer<Vec<Input>> {
    let strategies = super::strategies::seen(ctx).await?;
    let mut axes = Vec::new();
    for strategy in &strategies {
        for axis in strategies::axes(ctx.db(), &strategy.id).await? {
            let mut choice = Choice::new(axis.id, ctx.voice.pick(&axis.name));
            choice.group = ctx.voice.pick(&strategy.title).to_owned();
            axes.push(choice);
        }
    }
    let states = State::ALL.iter().map(|state| {
        Choice::new(state.name(), ctx.t(&format!("programmes-state-{}", state.name().replace('_', "-"))))
    });
    let tones = Tone::ALL.iter().map(|tone| Choice::new(tone.name(), ctx.t(&tone_key(*tone))));
    let mut controls = vec![
        Input::select("tone", tones.collect()),
        Input::select("axis", axes),
        Input::select(
            "league",
            leagues.iter().map(|(id, _, name)| Choice::new(id.as_str(), name.as_str())).collect(),
        ),
        Input::select(
            "region",
            areas.iter().map(|area| Choice::new(area.code.as_str(), ctx.voice.pick(&area.name))).collect(),
        ),
        Input::select("state", states.collect()),
    ];
    if strategies.len() > 1 {
        let titles = strategies.iter().map(|one| Choice::new(one.id.as_str(), ctx.voice.pick(&one.title)));
        controls.push(Input::select("strategy", titles.collect()));
    }
    Ok(controls)
}

async fn table(ctx: &Ctx, rows: &[Row], total: i64) -> Answer<Table> {
    let ids: Vec<String> = rows.iter().map(|row| row.programme_id.clone()).collect();
    let named: HashMap<String, Named> =
        cockpit::named(ctx.db(), &ids).await?.into_iter().map(|one| (one.id.clone(), one)).collect();
    let names = Names::of(ctx.db(), &ctx.app, named.values().map(|one| one.unit_id.clone())).await?;
    let mut table = Table::new(
        "programmes-cockpit-table",
        vec![
            Column::new("unit").sortable(),
            Column::new("progress").sortable(),
            Column::new("tone").sortable(),
            Column::new("next"),
            Column::new("known").number(),
            Column::new("steps").number(),
        ],
    )
    .total(u64::try_from(total).unwrap_or(0))
    .exports();
    for row in rows {
        let Some(one) = named.get(&row.programme_id) else { continue };
        let unit = names.unit(ctx.lang(), &one.unit_id);
        let title = ctx.voice.pick(&one.title);
        let href = ctx.url(&format!("/office/programmes/{}", one.id));
        let name = format!(
            "<a href=\"{}\">{}</a><p class=\"small muted\">{}</p>",
            esc(&href),
            bdi(&unit),
            bdi(title)
        );
        let tone = row.tone();
        table.push(vec![
            Cell::both(Html(name), format!("{unit} · {title}")),
            progress(ctx, row, &unit),
            Cell::both(tone_badge(ctx, tone), ctx.t(&tone_key(tone))),
            Cell::text(next(ctx, row)),
            Cell::ltr(of(ctx, row.known, row.indicators)),
            Cell::ltr(of(ctx, row.steps_done, row.steps_total)),
        ]);
    }
    Ok(table)
}

fn of(ctx: &Ctx, part: i32, whole: i32) -> String {
    format!("{} / {}", ctx.voice.number(part.into()), ctx.voice.number(whole.into()))
}

/// Progress as a bar with a mark where the plan of today stands; what is not known is no bar of zero length but a word.
fn progress(ctx: &Ctx, row: &Row, unit: &str) -> Cell {
    let plan = ctx.voice.share(row.plan);
    if row.state == State::Preparing.name() || row.state == State::Withdrawn.name() {
        let word = ctx.t(&format!("programmes-state-{}", row.state.replace('_', "-")));
        return Cell::text(word);
    }
    let said = match row.progress {
        Some(progress) => ctx.voice.share(progress),
        None => ctx.t("programmes-unknown"),
    };
    let label = ctx.ta("programmes-cockpit-plan", "plan", plan.as_str());
    let drawn = bar(&label, &said, row.progress.unwrap_or(0), ONE, Some(row.plan), bar_tone(row.tone()));
    let drawn =
        format!("<div class=\"bar-list\"><span class=\"visually-hidden\">{}</span>{drawn}</div>", bdi(unit));
    Cell::both(Html(drawn), format!("{said} / {plan}"))
}

/// What has to happen next, or should have.
fn next(ctx: &Ctx, row: &Row) -> String {
    let day = |n: i32| Day::new(1970, 1, 1).map_or(ctx.today(), |epoch| epoch.plus_days(n));
    let report = row.next_report_day.map(|n| (n, "programmes-cockpit-report"));
    let step = row.next_step_day.map(|n| (n, "programmes-cockpit-step"));
    let first = [report, step].into_iter().flatten().min();
    let mut said = Vec::new();
    if row.returned > 0 {
        said.push(ctx.tn("programmes-cockpit-returned", row.returned));
    }
    if row.waiting > 0 {
        said.push(ctx.tn("programmes-cockpit-waiting", row.waiting));
    }
    if let Some((n, key)) = first.filter(|_| row.state == State::InForce.name()) {
        said.push(ctx.ta(key, "day", day(n)));
    }
    said.join(" · ")
}

/// The regions as tiles: how many of their programmes are neither late nor silent nor behind.
fn map(ctx: &Ctx, query: &Query, counts: &[Count], areas: &[Area]) -> Html {
    let mut tiles = Vec::new();
    for area in areas {
        let here = || counts.iter().filter(|one| one.region == area.code && tone_of(one) != Tone::Quiet);
        let whole: i64 = here().map(|one| one.n).sum();
        let well: i64 = here().filter(|one| tone_of(one) == Tone::OnTrack).map(|one| one.n).sum();
        let Some((column, row)) = area.tile else { continue };
        let value = format!("{} / {}", ctx.voice.number(well), ctx.voice.number(whole));
        tiles.push(Tile {
            column: u16::try_from(column).unwrap_or(0),
            row: u16::try_from(row).unwrap_or(0),
            name: ctx.voice.pick(&area.name).to_owned(),
            spoken: value.clone(),
            value: if whole == 0 { "–".to_owned() } else { value },
            shade: shade(well, whole),
            href: Some(format!("?{}", query.params.but(&[("region", &area.code), ("page", "")]).encode())),
        });
    }
    if tiles.is_empty() || counts.iter().all(|one| one.region.is_empty()) {
        return Html::none();
    }
    let label = ctx.t("programmes-cockpit-map");
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{}<p class=\"small muted\">{}</p></section>",
        esc(&label),
        tile_map(&label, &tiles),
        esc(&ctx.t("programmes-cockpit-map-note"))
    ))
}
