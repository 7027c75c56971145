//! The registry: one search field, filters, pages before and after.

use std::collections::HashMap;

use rawabit_platform::Answer;
use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::{Cell, Column, Html, Keyset, Query, Table, bdi, esc};
use rawabit_platform::permit::{Action, UnitPath};
use rawabit_platform::web::Ctx;

use super::path;
use crate::model::Standing;
use crate::model::segment::Segment;
use crate::permissions::{
    ExportMembers, FreezeRoll, KeepMembers, MergeMembers, MessageMembers, SeeMembers, SeeStatistics,
};
use crate::store::entity::membership;
use crate::store::search::{self, Filter, From};
use crate::store::{memberships, messages};
use crate::words;

/// The filter that a query string asks for, as far as it can be understood.
pub(crate) fn filter(ctx: &Ctx, query: &Query) -> Filter {
    messages::filter(&Segment::of(&query.params), ctx.today())
}

/// The units of a drill-down: those of the reader, the way to the chosen one, and those under it.
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
    let (from, many) = From::read(query.params.text("from"));
    let found = search::search(ctx.db(), &scope, &asked, &statutes.members, ctx.today(), from, many).await?;
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
        before: found.before.map(|place| From::Before(place).link(found.more)),
        after: found.after.map(|place| From::After(place).link(found.more)),
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
    let asked = Segment::of(&query.params).to_params().encode();
    if query.is_narrowed() {
        let save = format!("/office/members/segments/new?{asked}");
        page = page.action("members-segment-save", &save, "plus", false);
    }
    page = page.action("members-segments", "/office/members/segments", "filter", false);
    if ctx.policy.anywhere::<MessageMembers>() {
        let write = format!("/office/members/messages/new?{asked}");
        page = page.action("members-message-write", &write, "mail", false);
    }
    if ctx.policy.anywhere::<FreezeRoll>() {
        page = page.action("members-rolls", "/office/members/rolls", "list", false);
    }
    page.html(body)
}
