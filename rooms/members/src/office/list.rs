//! The registry: one search field, filters, pages before and after.

use std::collections::HashMap;

use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::table::filters;
use rawabit_platform::kit::{Cell, Column, Html, Keyset, Query, Table, bdi, esc};
use rawabit_platform::permit::{Action, UnitPath};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Day};
use rawabit_statutes::{Period, TimeUnit};

use super::path;
use crate::model::{Gender, Standing};
use crate::permissions::{ExportMembers, FreezeRoll, KeepMembers, MergeMembers, SeeMembers, SeeStatistics};
use crate::store::entity::membership;
use crate::store::memberships;
use crate::store::search::{self, Dues, Filter, From};
use crate::words;

/// The oldest age that a filter takes.
const OLDEST: i64 = 120;

/// The filter that a query string asks for, as far as it can be understood.
pub(crate) fn filter(ctx: &Ctx, query: &Query) -> Filter {
    let today = ctx.today();
    let years = |name: &str| {
        let typed = rawabit_text::to_western_digits(query.filter(name)?);
        typed
            .trim()
            .parse::<i64>()
            .ok()
            .filter(|n| (0..=OLDEST).contains(n))
            .and_then(|n| u32::try_from(n).ok())
    };
    let ago = |years: u32| Day(Period::new(years, TimeUnit::Year).before(today.0));
    let standings = match query.filter("standing") {
        Some("all") => Standing::ALL.to_vec(),
        Some(word) => word.parse().map(|standing| vec![standing]).unwrap_or_default(),
        None => Vec::new(),
    };
    Filter {
        words: query.words.clone(),
        unit: query.filter("unit").map(|unit| UnitPath(unit.to_owned())),
        standings,
        gender: query.filter("gender").and_then(|word| word.parse::<Gender>().ok()),
        // Several with commas between them: so a figure of several groups leads to its list.
        professions: query
            .filter("profession")
            .map(|groups| groups.split(',').map(str::to_owned).collect())
            .unwrap_or_default(),
        born: (years("age_to").map(|age| ago(age + 1).plus_days(1)), years("age_from").map(ago)),
        since: (
            query.filter("since_from").and_then(|day| day.parse().ok()),
            query.filter("since_to").and_then(|day| day.parse().ok()).or(years("seniority").map(ago)),
        ),
        office: query.filter("office").map(str::to_owned),
        dues: match query.filter("dues") {
            Some("paid") => Some(Dues::Paid(today)),
            Some("arrears") => Some(Dues::Arrears(today)),
            _ => None,
        },
    }
}

/// The units of a drill-down: those of the reader, the way to the chosen one, and those under it.
pub(super) async fn units(ctx: &Ctx, chosen: Option<&UnitPath>) -> Answer<Vec<Choice>> {
    let scope = ctx.scope::<SeeMembers>();
pub(super) async fn units<A: Action>(ctx: &Ctx, chosen: Option<&UnitPath>) -> Answer<Vec<Choice>> {
    let scope = ctx.scope::<A>();
    let mut paths: Vec<UnitPath> = scope.units().cloned().collect();
    if let Some(chosen) = chosen {
        for unit in rawabit_federation::way(ctx.db(), chosen).await? {
            paths.push(unit.path);
        }
        if let Some(unit) = rawabit_federation::unit_by_path(ctx.db(), chosen).await? {
            paths.extend(
                rawabit_federation::children(ctx.db(), &unit.id).await?.into_iter().map(|one| one.path),
            );
        }
    } else {
        for top in paths.clone() {
            if top == UnitPath::root() {
                let roots = rawabit_federation::roots(ctx.db()).await?;
                paths.extend(roots.into_iter().map(|unit| unit.path));
            } else if let Some(unit) = rawabit_federation::unit_by_path(ctx.db(), &top).await? {
                let children = rawabit_federation::children(ctx.db(), &unit.id).await?;
                paths.extend(children.into_iter().map(|one| one.path));
            }
        }
    }
    paths.retain(|path| scope.contains(path) && *path != UnitPath::root());
    paths.sort();
    paths.dedup();
    let names = ctx.unit_names().await?;
    Ok(paths
        .iter()
        .map(|path| {
            let depth = path.steps().count().saturating_sub(1);
            Choice::new(path.as_str(), format!("{}{}", "— ".repeat(depth), names.of(path)))
        })
        .collect())
}

async fn controls(ctx: &Ctx, asked: &Filter) -> Answer<Vec<Input>> {
    let statutes = ctx.app.statutes.load_full();
    let standings = ["active", "suspended", "ended", "all"]
        .map(|word| Choice::new(word, ctx.t(&format!("members-standing-{word}"))));
    let seniority = [1, 2, 5, 10, 20].map(|n: i64| Choice::new(n.to_string(), ctx.tn("members-years", n)));
    let offices =
        statutes.offices.iter().map(|one| Choice::new(one.id.clone(), one.title.name(ctx.lang()))).collect();
    Ok(vec![
        Input::select("unit", units::<SeeMembers>(ctx, asked.unit.as_ref()).await?),
        Input::select("standing", standings.into()),
        Input::select("gender", words::genders(ctx)),
        Input::select("profession", words::professions(ctx)),
        Input::code("age_from"),
        Input::code("age_to"),
        Input::select("seniority", seniority.into()),
        Input::select("office", offices),
        Input::select(
            "dues",
            ["paid", "arrears"]
                .map(|one| Choice::new(one, ctx.t(&format!("members-dues-owing-state-{one}"))))
                .into(),
        ),
    ])
}

/// `GET /office/members`
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["name"]);
    let asked = filter(&ctx, &query);
    let scope = ctx.scope::<SeeMembers>();
    let statutes = ctx.app.statutes.load_full();
    let from = From::parse(query.params.text("from"));
    let found = search::search(ctx.db(), &scope, &asked, &statutes.members, ctx.today(), from).await?;
    let ids: Vec<String> = found.rows.iter().map(|row| row.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let mut held: HashMap<String, Vec<membership::Model>> = HashMap::new();
    for one in memberships::in_scope(ctx.db(), &scope, &ids).await? {
        held.entry(one.person_id.clone()).or_default().push(one);
    }
    let names = ctx.unit_names().await?;
    let mut table = Table::new(
        "members-table",
        vec![
            Column::new("name"),
            Column::new("number"),
            Column::new("unit"),
            Column::new("standing"),
            Column::new("since"),
        ],
    )
    .total(found.total)
    .keyset(Keyset {
        before: found.before.map(|place| format!("b{place}")),
        after: found.after.map(|place| format!("a{place}")),
        more: found.more,
    });
    for row in &found.rows {
        // Asked of the tables once more: without a membership that the scope lets through, nobody is shown.
        let Some(mine) = held.get(&row.person_id) else { continue };
        let Some(person) = people.get(&row.person_id) else { continue };
        let href = ctx.url(&path(row.no));
        let units: Vec<String> = mine
            .iter()
            .filter(|one| one.standing().is_current() || row.state == Standing::Ended.word())
            .map(|one| bdi(&names.of(&one.unit_path)).0)
            .collect();
        let standing = mine.iter().map(membership::Model::standing).min().unwrap_or(Standing::Ended);
        let since = mine.iter().map(|one| one.since).min();
        table.push(vec![
            Cell::both(
                Html(format!("<a href=\"{}\">{}</a>", esc(&href), person.html(&ctx))),
                person.display(&ctx.voice),
            ),
            Cell::ltr(row.number.clone()),
            Cell::both(Html(units.join("<br>")), String::new()),
            Cell::both(words::standing(&ctx, standing), String::new()),
            Cell::whole(since.map_or_else(String::new, |day| ctx.voice.day_short(day))),
        ]);
    }
    let controls = controls(&ctx, &asked).await?;
    let body =
        Html(format!("{}{}", filters(&ctx, &query, "members-filter", &controls), table.html(&ctx, &query)));
    let mut page = ctx.office(ctx.t("members-title"));
    if ctx.policy.anywhere::<KeepMembers>() {
        page = page.action("members-enter", "/office/members/new", "plus", true);
    }
    page = page.action("members-applications", "/office/members/applications", "inbox", false);
    if ctx.policy.anywhere::<KeepMembers>() {
        page = page.action("members-transfers", "/office/members/transfers", "arrow", false);
    }
    if ctx.policy.anywhere::<KeepMembers>() {
        page = page.action("members-import", "/office/members/import", "upload", false);
    }
    if ctx.policy.anywhere::<MergeMembers>() {
        page = page.action("members-duplicates", "/office/members/duplicates", "users", false);
    }
    if ctx.policy.anywhere::<ExportMembers>() {
        let asked = format!("/office/members/export?{}", ctx.query);
        page = page.action("members-export", &asked, "download", false);
    }
    if ctx.policy.anywhere::<SeeStatistics>() {
        page = page.action("members-figures-nav", "/office/members/figures", "chart", false);
    }
    if ctx.policy.anywhere::<FreezeRoll>() {
        page = page.action("members-rolls", "/office/members/rolls", "list", false);
    }
    page.html(body)
}
