//! `/office/accounts/{id}`: one account, its roles, its sessions, and what can be done with it.

use std::sync::Arc;

use askama::Template;
use axum::extract::Path;
use http::StatusCode;

use super::super::commands::AccountRefused;
use super::super::confirm::require_recent;
use super::super::entity::{account, appointment};
use super::super::{ManageAccounts, manage, session, store};
use super::chosen;
use super::me::{unit_names, unit_words};
use super::office_list::badges;
use super::{button, fact};
use crate::clock::Day;
use crate::fault::{Answer, Fault};
use crate::kit::form::Choice;
use crate::kit::html::{badge, link, ltr};
use crate::kit::{Cell, Column, Form, Html, Input, Query, Sent, Table, bdi};
use crate::permit::{Role, UnitPath};
use crate::web::{Ctx, Links, Redirect};

/// The page of an account.
pub(super) fn path(id: &str) -> String {
    format!("/office/accounts/{id}")
}

#[derive(Template)]
#[template(path = "accounts/account.html")]
struct Body<'a> {
    ctx: &'a Ctx,
    facts: Vec<(String, Html)>,
    buttons: Vec<Html>,
    appointments: Html,
    form: Option<Form>,
    sessions: Html,
}

/// Roles that are appointed: administration is given otherwise.
fn roles(ctx: &Ctx) -> Vec<Choice> {
    let appointed = Role::ALL.iter().filter(|role| **role != Role::Administrator);
    appointed.map(|role| Choice::new(role.name(), ctx.t(&format!("role-{}", role.name())))).collect()
}

async fn appoint_form(ctx: &Ctx, id: &str) -> Answer<Form> {
    Ok(Form::new("accounts-appoint")
        .input(Input::select("role", roles(ctx)).required())
        .input(Input::pick("unit", Arc::new(chosen::units(ctx).await?)).required())
        .input(Input::day("start").required())
        .input(Input::day("end"))
        .offer("unit", vec![chosen::everything(ctx)])
        .action(ctx.url(&format!("{}/appoint", path(id)))))
}

fn state(ctx: &Ctx, row: &appointment::Model, today: Day) -> Html {
    if row.ended_at.is_some() || row.end_day.is_some_and(|end| end < today) {
        badge(&ctx.t("accounts-appointment-ended"), "")
    } else if row.start_day > today {
        badge(&ctx.t("accounts-appointment-future"), "info")
    } else {
        badge(&ctx.t("accounts-appointment-running"), "ok")
    }
}

async fn appointments(ctx: &Ctx, account: &account::Model, changeable: bool) -> Answer<Html> {
    let names = unit_names(ctx).await?;
    let rows = store::appointments(ctx.db(), &account.id).await?;
    let columns = vec![
        Column::new("role"),
        Column::new("unit"),
        Column::new("start"),
        Column::new("end"),
        Column::new("state"),
        Column::new("actions").actions(),
    ];
    let mut table =
        Table::new("accounts-appointments", columns).total(u64::try_from(rows.len()).unwrap_or(u64::MAX));
    let today = ctx.today();
    for row in &rows {
        let over = row.ended_at.is_some() || row.end_day.is_some_and(|end| end < today);
        let end_path = format!("{}/appointments/{}/end", path(&account.id), row.id);
        let end = if over || !changeable {
            Html::none()
        } else {
            button(ctx, &end_path, "accounts-appointment-end", "close", "btn-small")
        };
        table.push(vec![
            Cell::text(ctx.t(&format!("role-{}", row.role))),
            Cell::both(unit_words(ctx, &names, &row.unit_path), row.unit_path.as_str()),
            Cell::text(ctx.voice.day(row.start_day)),
            Cell::text(row.end_day.map_or_else(|| "—".to_owned(), |day| ctx.voice.day(day))),
            Cell::both(state(ctx, row, today), ""),
            Cell::both(end, ""),
        ]);
    }
    Ok(table.html(ctx, &Query::read(ctx, &[])))
}

async fn facts(ctx: &Ctx, account: &account::Model) -> Answer<Vec<(String, Html)>> {
    let person = match &account.person_id {
        Some(id) => {
            let name = chosen::person_name(ctx, id).await?;
            let words = name.unwrap_or_else(|| ctx.t("accounts-person-open"));
            match Links::one(ctx, "person", id).await? {
                Some(path) => link(&ctx.url(&path), &words),
                None => bdi(&words),
            }
        }
        None => Html::text(&ctx.t("accounts-person-none")),
    };
    Ok(vec![
        fact(ctx, "accounts-fact-state", badges(ctx, account)),
        fact(ctx, "accounts-fact-email", ltr(&account.email)),
        fact(ctx, "accounts-fact-person", person),
        fact(ctx, "accounts-fact-lang", Html::text(&ctx.t(&format!("lang-{}", account.lang)))),
        fact(ctx, "accounts-fact-created", Html::text(&ctx.voice.moment(account.created_at))),
    ])
}

fn buttons(ctx: &Ctx, account: &account::Model, own: bool) -> Vec<Html> {
    let at = |verb: &str| format!("{}/{verb}", path(&account.id));
    let mut out = Vec::new();
    if account.closed_at.is_some() {
        out.push(button(ctx, &at("reopen"), "accounts-reopen", "check", ""));
        return out;
    }
    out.push(button(ctx, &at("reset"), "accounts-reset", "mail", ""));
    out.push(button(ctx, &at("end-sessions"), "accounts-end-sessions", "sign-out", ""));
    match (account.administrator, own) {
        (true, _) => {
            out.push(button(ctx, &at("administrator?on="), "accounts-administrator-off", "lock", ""))
        }
        (false, false) => {
            out.push(button(ctx, &at("administrator?on=yes"), "accounts-administrator-on", "lock", ""))
        }
        (false, true) => {}
    }
    if !own {
        out.push(button(ctx, &at("close"), "accounts-close", "close", "btn-danger"));
    }
    out
}

async fn page(ctx: &Ctx, account: &account::Model, form: Option<Form>) -> Answer {
    let own = ctx.signed_in()?.account_id == account.id;
    let status = form.as_ref().map_or(StatusCode::OK, Form::status);
    let sessions = session::live(ctx.db(), &account.id, ctx.now).await?;
    let body = Body {
        ctx,
        facts: facts(ctx, account).await?,
        buttons: buttons(ctx, account, own),
        appointments: appointments(ctx, account, account.closed_at.is_none()).await?,
        form: form.filter(|_| !own && account.closed_at.is_none()),
        sessions: super::sessions::table(ctx, &sessions, None),
    };
    ctx.office(account.label.as_str())
        .crumb(ctx.t("accounts-nav"), "/office/accounts")
        .lead(bdi(&account.email))
        .action("accounts-edit-action", &format!("{}/edit", path(&account.id)), "edit", false)
        .action("accounts-propose-action", &format!("{}/address", path(&account.id)), "mail", false)
        .status(status)
        .body(&body)
}

/// The account of an address, or 404.
pub(super) async fn load(ctx: &Ctx, id: &str) -> Answer<account::Model> {
    store::by_id(ctx.db(), id).await?.ok_or(Fault::NotFound)
}

/// The page.
pub(super) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let account = load(&ctx, &id).await?;
    let form = appoint_form(&ctx, &id).await?.with("start", ctx.today().to_string()).resolve(&ctx).await?;
    page(&ctx, &account, Some(form)).await
}

/// Appoints to a role.
pub(super) async fn appoint(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    require_recent(&ctx, 60)?;
    let account = load(&ctx, &id).await?;
    let mut form = appoint_form(&ctx, &id).await?.fill(sent).resolve(&ctx).await?;
    if !form.is_valid() {
        return page(&ctx, &account, Some(form)).await;
    }
    let permit = ctx.permit::<ManageAccounts>(&UnitPath::root())?;
    let read = form.read();
    let role: Role = read.text("role").parse().map_err(Fault::internal)?;
    let (unit, start, end) =
        (UnitPath(read.text("unit")), read.day("start").unwrap_or(ctx.today()), read.day("end"));
    let mut work = ctx.begin().await?;
    match manage::appoint(&mut work, &permit, &id, role, &unit, (start, end)).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(&id), "accounts-appointed"))
        }
        Err(AccountRefused::OwnRights) => Err(Fault::refused(AccountRefused::OwnRights.message())),
        Err(refused) => {
            form.fail(refused.field(), refused.message());
            page(&ctx, &account, Some(form)).await
        }
    }
}

/// Ends an appointment.
pub(super) async fn end_appointment(ctx: Ctx, Path((id, appointment)): Path<(String, String)>) -> Answer {
    let permit = ctx.permit::<ManageAccounts>(&UnitPath::root())?;
    let mut work = ctx.begin().await?;
    manage::end_appointment(&mut work, &permit, &id, &appointment, ctx.today()).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&id), "accounts-appointment-ended"))
}
