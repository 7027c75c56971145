//! Privacy in the office: what is past its time and what a run would take, its rules and reports, requests of members, consents, and who
//! has read whose record.

mod consents;
mod corrections;
mod erasures;
mod reads;
mod rules;

use std::collections::HashMap;

use rawabit_people::named;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Cell, Column, Html, Query, Sent, Table, esc, icon, ltr};
use rawabit_platform::lang::Message;
use rawabit_platform::permit::{UnitPath, info};
use rawabit_platform::web::{Access, Ctx, Page, Redirect, Routes};
use rawabit_platform::{Answer, Fault};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use crate::commands::{Found, Plan, plan, run_by_hand};
use crate::me::{facts, holds_html, state_badge};
use crate::model::retention::state;
use crate::permissions::{KeepMembers, KeepPrivacy};
use crate::store::entity::member;
use crate::store::me::{erasure, run};

/// Where it is.
pub(crate) const HERE: &str = "/office/members/privacy";

pub(crate) fn routes() -> Routes {
    let privacy = Access::May(info::<KeepPrivacy>());
    let keep = Access::May(info::<KeepMembers>());
    Routes::new()
        .get(HERE, privacy, show)
        .post("/office/members/privacy/run", privacy, run_now)
        .get("/office/members/privacy/rules", privacy, rules::show)
        .post("/office/members/privacy/rules", privacy, rules::save)
        .get("/office/members/privacy/reads", privacy, reads::show)
        .get("/office/members/privacy/erasures/{id}", privacy, erasures::show)
        .post("/office/members/privacy/erasures/{id}", privacy, erasures::decide)
        .get("/office/members/privacy/consents", privacy, consents::list)
        .get("/office/members/privacy/consents/new", privacy, consents::show_new)
        .post("/office/members/privacy/consents/new", privacy, consents::publish)
        .post("/office/members/privacy/consents/{purpose}/retire", privacy, consents::retire)
        .get("/office/members/corrections", keep, corrections::list)
        .get("/office/members/corrections/{id}", keep, corrections::show)
        .post("/office/members/corrections/{id}", keep, corrections::decide)
}

fn page<'a>(ctx: &'a Ctx, title: &str) -> Page<'a> {
    ctx.office(ctx.t(title)).crumb(ctx.t("members-privacy"), HERE)
}

/// The overview: what waits, what a run would do, what runs did.
async fn show(ctx: Ctx) -> Answer {
    let whole = ctx.may::<KeepPrivacy>(&UnitPath::root());
    let mut body = requests(&ctx).await?.0;
    if whole {
        let plan = plan(ctx.db(), &ctx.app, ctx.today()).await?;
        body.push_str(&dry_run(&ctx, &plan).await?.0);
        body.push_str(&reports(&ctx).await?.0);
    }
    let mut page = ctx.office(ctx.t("members-privacy")).action(
        "members-privacy-reads",
        "/office/members/privacy/reads",
        "audit",
        false,
    );
    if whole {
        page = page
            .action("members-privacy-consents", "/office/members/privacy/consents", "check", false)
            .action("members-privacy-rules", "/office/members/privacy/rules", "clock", false);
    }
    page.html(Html(body))
}

/// The numbers and names of members, by person.
async fn members(ctx: &Ctx, people: Vec<String>) -> Answer<HashMap<String, (String, Html)>> {
    let names = named(ctx.db(), &people).await?;
    let mut found = HashMap::new();
    for some in people.chunks(500) {
        let rows = member::Entity::find()
            .filter(member::Column::PersonId.is_in(some.iter().map(String::as_str)))
            .all(ctx.db())
            .await?;
        for row in rows {
            let name = names.get(&row.person_id).map(|person| person.html(ctx)).unwrap_or_default();
            found.insert(row.person_id, (row.number, name));
        }
    }
    Ok(found)
}

/// Requests of members that wait, and what is marked.
async fn requests(ctx: &Ctx) -> Answer<Html> {
    let scope = ctx.scope::<KeepPrivacy>();
    let rows = erasure::Entity::find()
        .filter(scope.condition(erasure::Column::UnitPath))
        .filter(erasure::Column::State.is_in([state::ASKED, state::MARKED]))
        .order_by_asc(erasure::Column::State)
        .order_by_asc(erasure::Column::DueDay)
        .order_by_asc(erasure::Column::Id)
        .limit(200)
        .all(ctx.db())
        .await?;
    let people = rows.iter().filter_map(|row| row.person_id.clone()).collect();
    let known = members(ctx, people).await?;
    let columns = ["subject", "ground", "state", "asked", "due", "held"].map(Column::new).to_vec();
    let total = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    let mut table = Table::new("members-erasures", columns).total(total);
    for row in &rows {
        let subject = subject(ctx, row.person_id.as_deref(), &known);
        let href = ctx.url(&format!("{HERE}/erasures/{}", row.id));
        let held =
            if row.held.is_empty() { String::new() } else { ctx.t(&format!("members-held-{}", row.held)) };
        table.push(vec![
            Cell::both(Html(format!("<a href=\"{}\">{subject}</a>", esc(&href))), ""),
            Cell::text(ctx.t(&format!("members-ground-{}", row.ground))),
            Cell::both(state_badge(ctx, &row.state), ""),
            Cell::text(ctx.voice.moment(row.asked_at)),
            Cell::text(row.due_day.map_or_else(String::new, |day| ctx.voice.day(day))),
            Cell::text(held),
        ]);
    }
    Ok(panel(ctx, "members-erasures-title", &table.html(ctx, &plain(ctx))))
}

/// A table that is not searched or paged by the address.
fn plain(ctx: &Ctx) -> Query {
    Query { params: Default::default(), words: String::new(), page: 1, export: None, ..Query::read(ctx, &[]) }
}

fn panel(ctx: &Ctx, title: &str, body: &Html) -> Html {
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{body}</section>",
        esc(&ctx.t(title))
    ))
}

/// Whom it is about: number and name of a member; that it is an application, of which no more is shown than has to be.
fn subject(ctx: &Ctx, person: Option<&str>, known: &HashMap<String, (String, Html)>) -> Html {
    match person {
        Some(person) => match known.get(person) {
            Some((number, name)) => Html(format!("{} {name}", ltr(number))),
            None => Html::text(&ctx.t("members-erasure-person")),
        },
        None => Html::text(&ctx.t("members-erasure-application")),
    }
}

/// What a run would take: the list, whether it would stop, and the button.
async fn dry_run(ctx: &Ctx, plan: &Plan) -> Answer<Html> {
    let shown: Vec<&Found> = plan.found.iter().take(100).collect();
    let people = shown.iter().filter(|one| one.kind() == "person").map(|one| one.subject.clone()).collect();
    let known = members(ctx, people).await?;
    let units = ctx.unit_names().await?;
    let columns = ["subject", "unit", "ground", "since", "holds"].map(Column::new).to_vec();
    let mut table = Table::new("members-found", columns).total(plan.total);
    for one in &shown {
        let person = (one.kind() == "person").then_some(one.subject.as_str());
        table.push(vec![
            Cell::both(subject(ctx, person, &known), ""),
            Cell::text(units.of(&one.unit)),
            Cell::text(ctx.t(&format!("members-ground-{}", one.ground.word()))),
            Cell::text(ctx.voice.day(one.since)),
            Cell::both(holds_html(ctx, &one.holds), ""),
        ]);
    }
    let mut body = String::new();
    if plan.stops(None) {
        let n = i64::try_from(plan.total.max(plan.due)).unwrap_or(i64::MAX);
        body.push_str(&format!(
            "<div class=\"notice notice-warn\" role=\"status\">{}<p>{}</p></div>",
            icon("warning"),
            esc(&ctx.tn("members-run-would-stop", n))
        ));
    }
    let n = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let counts = facts(&[
        (ctx.t("members-run-found"), Some(number(ctx, n(plan.total)))),
        (ctx.t("members-run-due"), Some(number(ctx, n(plan.due)))),
        (ctx.t("members-run-reads"), Some(number(ctx, n(plan.reads)))),
        (ctx.t("members-run-corrections"), Some(number(ctx, n(plan.corrections)))),
    ]);
    body.push_str(&format!(
        "<p class=\"muted\">{}</p>{counts}{}<form method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"seen\" value=\"{}\"><button class=\"btn\" type=\"submit\">{}{}</button></form>",
        esc(&ctx.tn("members-run-lead", i64::from(plan.rules.holding_days))),
        table.html(ctx, &plain(ctx)),
        esc(&ctx.url("/office/members/privacy/run")),
        plan.total.max(plan.due),
        icon("trash"),
        esc(&ctx.t("members-run-now")),
    ));
    Ok(panel(ctx, "members-run-title", &Html(body)))
}

fn number(ctx: &Ctx, n: i64) -> Html {
    Html::text(&ctx.voice.number(n))
}

/// The last runs.
async fn reports(ctx: &Ctx) -> Answer<Html> {
    let rows = run::Entity::find().order_by_desc(run::Column::Id).limit(30).all(ctx.db()).await?;
    let actors = ctx.actors().await?;
    let mut columns = vec![Column::new("at"), Column::new("who"), Column::new("state")];
    columns.extend(
        ["found", "held", "marked", "erased", "kept", "reads", "corrections"]
            .map(|key| Column::new(key).number()),
    );
    let total = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    let mut table = Table::new("members-runs", columns).total(total);
    for row in &rows {
        let tone = if row.state == state::STOPPED { "warn" } else { "ok" };
        let mut cells = vec![
            Cell::text(ctx.voice.moment(row.at)),
            Cell::text(actors.name(row.office.as_deref(), &row.actor, row.office.is_none())),
            Cell::both(badge(&ctx.t(&format!("members-run-{}", row.state)), tone), ""),
        ];
        for n in [row.found, row.held, row.marked, row.erased, row.kept, row.reads, row.corrections] {
            cells.push(Cell::text(ctx.voice.number(n)));
        }
        table.push(cells);
    }
    Ok(panel(ctx, "members-runs-title", &table.html(ctx, &plain(ctx))))
}

/// A run by hand. It takes no more than what the page showed.
async fn run_now(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let permit = ctx.permit::<KeepPrivacy>(&UnitPath::root())?;
    let seen =
        sent.text("seen").parse().map_err(|_| Fault::Unreadable(Message::new("members-refused-seen")))?;
    let report = run_by_hand(&ctx.app, &ctx.author(), &permit, seen).await?;
    let done = if report.stopped { "members-run-stopped" } else { "members-run-done" };
    Ok(Redirect::done(&ctx, HERE, done))
}
