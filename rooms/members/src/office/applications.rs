//! The queue of applications, one of them with its decision, and entering one from paper.

use std::sync::Arc;

use askama::Template;
use axum::extract::Path;
use rawabit_people::KeepPeople;
use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::table::PER_PAGE;
use rawabit_platform::kit::{Cell, Column, Form, Html, Query, Sent, Table, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::duplicates::alike::{self, Suspects};
use super::enter::{asked, chosen_unit, units, with_alike};
use super::{check_fields, joining_fields, path};
use crate::commands::{self, Decision, NewApplication, note_read, unit_of_body};
use crate::model::{Channel, ReadKind, Stage, number};
use crate::permissions::{DecideAdmission, KeepMembers, SeeMembers};
use crate::public::declarations;
use crate::store::applications;
use crate::store::entity::application;
use crate::words;

/// `GET /office/members/applications`
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["received"]);
    let stage = query.filter("stage").and_then(|word| word.parse::<Stage>().ok());
    let scope = ctx.scope::<SeeMembers>();
    let (rows, total) = applications::list(ctx.db(), &scope, stage, query.offset(), PER_PAGE).await?;
    let names = ctx.unit_names().await?;
    let columns = ["name", "unit", "received", "due", "stage"].map(Column::new);
    let mut table = Table::new("members-applications-table", columns.into()).total(total);
    for row in &rows {
        let href = ctx.url(&format!("/office/members/applications/{}", row.id));
        let late = row.due_day.is_some_and(|due| due <= ctx.today()) && row.stage().can_be_decided();
        let due = row.due_day.map_or_else(String::new, |day| ctx.voice.day_short(day));
        let due_html = if late {
            Html(format!(
                "{} {}",
                esc(&due),
                rawabit_platform::kit::html::badge(&ctx.t("members-late"), "bad")
            ))
        } else {
            Html::text(&due)
        };
        table.push(vec![
            Cell::link(&href, ctx.voice.pick(&row.name)),
            Cell::text(names.of(&row.unit_path)),
            Cell::whole(ctx.voice.day_short(row.received_day)),
            Cell::both(due_html, due),
            Cell::both(words::stage(&ctx, row.stage()), String::new()),
        ]);
    }
    let stages = Stage::ALL
        .iter()
        .filter(|stage| **stage != Stage::Unconfirmed)
        .map(|stage| Choice::new(stage.word(), ctx.t(&format!("members-stage-{stage}"))))
        .collect();
    let controls = [Input::select("stage", stages)];
    let body = Html(format!(
        "{}{}",
        filters(&ctx, &query, "members-applications-filter", &controls),
        table.html(&ctx, &query)
    ));
    let mut page = ctx.office(ctx.t("members-applications")).crumb(ctx.t("members-title"), "/office/members");
    if ctx.policy.anywhere::<KeepMembers>() {
        page = page.action("members-application-new", "/office/members/applications/new", "plus", true);
    }
    page.html(body)
}

/// An application within the reader's sight.
async fn visible(ctx: &Ctx, id: &str) -> Answer<application::Model> {
    let found = applications::find(ctx.db(), id).await?;
    found.filter(|row| ctx.scope::<SeeMembers>().contains(&row.unit_path)).ok_or(Fault::NotFound)
}

#[derive(Template)]
#[template(path = "office/application.html")]
struct Shown<'a> {
    ctx: &'a Ctx,
    row: &'a application::Model,
    unit: String,
    stage: Html,
    profession: String,
    category: String,
    sponsors: Vec<(String, String, bool)>,
    needed: u32,
    body: String,
    form: Html,
    member: Option<String>,
    alike: Html,
}

/// `GET /office/members/applications/{id}`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    if let Some(person) = &row.person_id {
        note_read(&ctx, person, &id, ReadKind::Application, &row.unit_path).await?;
    } else {
        ctx.audit_read("members.read_application", ("application", &id), &row.unit_path, "").await?;
    }
    let form = decision_form(&ctx, &row).await?;
    page(&ctx, &row, form).await
}

/// The form of a decision, where the reader records those of the body whose turn it is.
async fn decision_form(ctx: &Ctx, row: &application::Model) -> Answer<Option<Form>> {
    if !row.stage().can_be_decided() && row.stage() != Stage::Appealed {
        return Ok(None);
    }
    if deciding(ctx, row).await?.is_none() {
        return Ok(None);
    }
    let outcomes = ["admit", "refuse"].map(|one| Choice::new(one, ctx.t(&format!("members-decision-{one}"))));
    Ok(Some(
        Form::new("members-decision")
            .input(Input::radio("outcome", outcomes.into()).required())
            .input(Input::day("day").required())
            .input(Input::text("reference").max(200))
            .input(Input::long("reason", 3).max(2_000))
            .input(Input::code("number").max(24))
            .input(Input::hidden("version"))
            .with("day", ctx.today().to_string())
            .with("version", row.version.to_string()),
    ))
}

/// The permit for the unit of the body whose turn it is.
async fn deciding(
    ctx: &Ctx,
    row: &application::Model,
) -> Answer<Option<rawabit_platform::permit::Permit<DecideAdmission>>> {
    let statutes = ctx.app.statutes.load_full();
    let rules = &statutes.members.admission;
    let body =
        if row.stage() == Stage::Appealed { rules.appeal_to.as_deref() } else { rules.decided_by.as_deref() };
    let way = rawabit_federation::way(ctx.db(), &row.unit_path).await?;
    let unit = body.and_then(|body| unit_of_body(&statutes, body, &way)).map(|unit| unit.path.clone());
    Ok(ctx.policy.permit::<DecideAdmission>(&unit.unwrap_or_else(|| row.unit_path.clone())))
}

async fn page(ctx: &Ctx, row: &application::Model, form: Option<Form>) -> Answer {
    let statutes = ctx.app.statutes.load_full();
    let rules = &statutes.members.admission;
    let body = if row.stage() == Stage::Appealed { &rules.appeal_to } else { &rules.decided_by };
    let names = ctx.unit_names().await?;
    let rows = applications::sponsors(ctx.db(), &row.id).await?;
    let ids: Vec<String> = rows.iter().filter_map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let sponsors = rows
        .iter()
        .map(|one| {
            // Whoever supports is named by the number that was typed; the name only where the reader sees that member.
            let name = one
                .person_id
                .as_ref()
                .and_then(|id| people.get(id))
                .filter(|person| ctx.may::<SeeMembers>(&person.unit_path))
                .map_or_else(String::new, |person| person.display(&ctx.voice));
            (one.number.clone(), name, one.confirmed_at.is_some())
        })
        .collect();
    let member = match &row.membership_id {
        Some(id) => {
            crate::store::memberships::membership(ctx.db(), id).await?.map(|one| ctx.url(&path(one.no)))
        }
        None => None,
    };
    let status = form.as_ref().map_or(http::StatusCode::OK, Form::status);
    // Whoever is not admitted yet may be on record already.
    let alike = if row.membership_id.is_none() && row.stage().is_pending() {
        let suspects = alike::suspects(ctx, &alike::of_application(row)).await?;
        alike::notice(ctx, &suspects).await?
    } else {
        Html::none()
    };
    let shown = Shown {
        ctx,
        row,
        unit: names.of(&row.unit_path),
        stage: words::stage(ctx, row.stage()),
        profession: row.profession.as_deref().map(|id| words::profession(ctx, id)).unwrap_or_default(),
        category: row.category.as_deref().map(|id| words::category(ctx, id)).unwrap_or_default(),
        sponsors,
        needed: rules.sponsors,
        body: body.as_deref().map(|id| words::body(ctx, id)).unwrap_or_default(),
        form: form.map_or_else(Html::none, |form| form.html(ctx)),
        member,
        alike,
    };
    ctx.office(ctx.voice.pick(&row.name).to_owned())
        .crumb(ctx.t("members-title"), "/office/members")
        .crumb(ctx.t("members-applications"), "/office/members/applications")
        .status(status)
        .body(&shown)
}

/// Records a decision.
pub(crate) async fn decide(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let Some(form) = decision_form(&ctx, &row).await? else { return Err(Fault::NotFound) };
    let permit = deciding(&ctx, &row).await?.ok_or(Fault::NotFound)?;
    let people = ctx.permit::<KeepPeople>(&row.unit_path)?;
    let mut form = form.fill(sent);
    let read = form.read();
    let admit = read.text("outcome") == "admit";
    let reason = read.text("reason");
    let typed = read.optional("number");
    let number = typed.as_deref().and_then(number::membership);
    if !admit && reason.is_empty() {
        form.fail("reason", "members-refused-reason");
    }
    if typed.is_some() && number.is_none() {
        form.fail("number", "members-refused-number");
    }
    if !form.is_valid() {
        return page(&ctx, &row, Some(form)).await;
    }
    let read = form.read();
    let decision = Decision {
        admit,
        day: read.day("day").unwrap_or_else(|| ctx.today()),
        reason,
        reference: read.optional("reference"),
        number,
    };
    let version = read.number("version").unwrap_or(0);
    let mut work = ctx.begin().await?;
    match commands::decide(&ctx.app, &mut work, &permit, &people, &id, version, decision).await {
        Ok(Ok(Some(no))) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(no), "members-admitted"))
        }
        Ok(Ok(None)) => {
            work.commit().await?;
            Ok(Redirect::done(
                &ctx,
                &format!("/office/members/applications/{id}"),
                "members-application-refused",
            ))
        }
        Ok(Err(refused)) => {
            drop(work);
            form.fail(refused.field(), refused.message());
            page(&ctx, &row, Some(form)).await
        }
        Err(Fault::Stale) => {
            drop(work);
            form.stale(row.version);
            page(&ctx, &row, Some(form)).await
        }
        Err(fault) => Err(fault),
    }
}

async fn paper(ctx: &Ctx) -> Answer<Form> {
    let statutes = ctx.app.statutes.load_full();
    let form = Form::new("members-paper").input(Input::pick("unit", Arc::new(units())).required());
    let mut form = joining_fields(ctx, form).await?.input(Input::day("received").required());
    if statutes.members.admission.sponsors > 0 {
        form = form.input(Input::code("sponsors").max(200));
    }
    if !statutes.members.incompatible_with.is_empty() {
        form = form.input(Input::check("declared").required());
    }
    Ok(form.input(Input::check("condition")).input(Input::long("words", 3).max(2_000)))
}

async fn show_paper(ctx: &Ctx, form: &Form, suspects: &Suspects) -> Answer {
    let body = with_alike(ctx, form, suspects).await?;
    ctx.office(ctx.t("members-application-new"))
        .lead(declarations(ctx, None))
        .crumb(ctx.t("members-title"), "/office/members")
        .crumb(ctx.t("members-applications"), "/office/members/applications")
        .status(form.status())
        .html(body)
}

/// The empty form of an application on paper.
pub(crate) async fn blank(ctx: Ctx) -> Answer {
    let mut form = paper(&ctx).await?.with("received", ctx.today().to_string());
    if let Some(top) = units().top(&ctx).await?
        && ctx.app.statutes.load().members.joins(&top.kind)
    {
        form = form.with("unit", top.id);
    }
    show_paper(&ctx, &form.resolve(&ctx).await?, &Suspects::default()).await
}

/// The numbers in a field of several.
pub(crate) fn several(typed: &str) -> Vec<String> {
    let parts = typed.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '؛'));
    let mut numbers: Vec<String> = parts.filter_map(number::membership).take(10).collect();
    numbers.dedup();
    numbers
}

/// Enters an application from paper.
pub(crate) async fn save(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let mut form = paper(&ctx).await?.fill(sent).resolve(&ctx).await?;
    let data = check_fields(&ctx, &mut form);
    let (mut form, suspects) = asked(&ctx, form, &data).await?;
    if !form.is_valid() {
        return show_paper(&ctx, &form, &suspects).await;
    }
    let read = form.read();
    let unit = chosen_unit(&ctx, &read.text("unit")).await?;
    ctx.permit::<KeepMembers>(&unit.path)?;
    let new = NewApplication {
        unit,
        channel: Channel::Paper,
        lang: ctx.app.default_lang(),
        name: read.multi("name"),
        birth_day: read.day("birth_day"),
        email: read.optional("email"),
        data,
        category: read.optional("category"),
        words: read.text("words"),
        declared: read.check("declared"),
        condition: read.check("condition"),
        consent: None,
        sponsors: several(&read.text("sponsors")),
        received: read.day("received").unwrap_or_else(|| ctx.today()),
        person: None,
    };
    let mut work = ctx.begin().await?;
    match commands::apply(&ctx.app, &mut work, new).await? {
        Ok(id) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("/office/members/applications/{id}"), "members-applied"))
        }
        Err(refused) => {
            drop(work);
            form.fail(refused.field(), refused.message());
            show_paper(&ctx, &form, &suspects).await
        }
    }
}
