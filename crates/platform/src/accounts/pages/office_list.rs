//! `/office/accounts`: everybody's accounts, and invitations.

use std::collections::HashMap;

use axum::extract::Path;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};

use super::super::commands::{self, AccountRefused, NewInvitation};
use super::super::confirm::require_recent;
use super::super::entity::{account, session};
use super::super::link::{self, State};
use super::super::{ManageAccounts, manage, store};
use super::chosen::person_input;
use super::me::languages;
use crate::clock::UtcMicros;
use crate::fault::Answer;
use crate::kit::form::Choice;
use crate::kit::html::{badge, join, ltr};
use crate::kit::{Cell, Column, Form, Html, Input, Query, Sent, Table, bdi, esc, sheet};
use crate::permit::UnitPath;
use crate::web::{Ctx, Redirect};

const HERE: &str = "/office/accounts";

/// The badges of an account: closed, administrator, second factor.
pub(super) fn badges(ctx: &Ctx, account: &account::Model) -> Html {
    let mut marks = Vec::new();
    if account.closed_at.is_some() {
        marks.push(badge(&ctx.t("accounts-state-closed"), "bad"));
    } else {
        marks.push(badge(&ctx.t("accounts-state-open"), "ok"));
    }
    if account.administrator {
        marks.push(badge(&ctx.t("role-administrator"), "accent"));
    }
    if account.totp_secret.is_some() {
        marks.push(badge(&ctx.t("accounts-state-two-factors"), "info"));
    }
    join(marks, " ")
}

async fn last_seen(ctx: &Ctx, rows: &[account::Model]) -> Answer<HashMap<String, UtcMicros>> {
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    let mut seen = HashMap::new();
    // An export has more accounts than a statement has places for values.
    for some in ids.chunks(500) {
        let found: Vec<(String, UtcMicros)> = session::Entity::find()
            .select_only()
            .column(session::Column::AccountId)
            .column_as(session::Column::SeenAt.max(), "seen")
            .filter(session::Column::AccountId.is_in(some.iter().copied()))
            .group_by(session::Column::AccountId)
            .into_tuple()
            .all(ctx.db())
            .await?;
        seen.extend(found);
    }
    Ok(seen)
}

fn state_words(ctx: &Ctx, account: &account::Model) -> String {
    ctx.t(if account.closed_at.is_some() { "accounts-state-closed" } else { "accounts-state-open" })
}

/// The list, or the list as a file.
pub(super) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, store::SORTS);
    let (rows, total) = store::page(ctx.db(), &query).await?;
    let seen = last_seen(&ctx, &rows).await?;
    let columns = vec![
        Column::new("label").sortable(),
        Column::new("email").sortable(),
        Column::new("state"),
        Column::new("seen"),
        Column::new("created").sortable(),
    ];
    let mut table = Table::new("accounts-list", columns).total(total).exports();
    for row in &rows {
        let at = seen.get(&row.id);
        table.push(vec![
            Cell::link(&ctx.url(&format!("{HERE}/{}", row.id)), row.label.as_str()),
            Cell::ltr(row.email.as_str()),
            Cell::both(badges(&ctx, row), state_words(&ctx, row)),
            Cell::text(at.map_or_else(|| "—".to_owned(), |at| ctx.voice.moment(*at))),
            Cell::text(ctx.voice.day(row.created_at.day(ctx.app.formats.zone()))),
        ]);
    }
    if let Some(format) = query.export {
        ctx.audit_read("account.export", ("account", ""), &UnitPath::root(), &total.to_string()).await?;
        return sheet::download(&ctx, &table, "accounts", format);
    }
    let states = ["open", "closed", "administrator", "one-factor"]
        .map(|state| Choice::new(state, ctx.t(&format!("accounts-filter-{state}"))));
    let filters =
        crate::kit::filters(&ctx, &query, "accounts-list", &[Input::select("state", states.to_vec())]);
    let body = format!("{}{filters}{}", waiting(&ctx).await?, table.html(&ctx, &query));
    ctx.office(ctx.t("accounts-nav"))
        .action("accounts-invite-action", "/office/accounts/invite", "plus", true)
        .html(Html(body))
}

/// The invitations that wait for an answer.
async fn waiting(ctx: &Ctx) -> Answer<Html> {
    let open = link::invitations(ctx.db()).await?;
    if open.is_empty() {
        return Ok(Html::none());
    }
    let columns = vec![
        Column::new("label"),
        Column::new("email"),
        Column::new("until"),
        Column::new("actions").actions(),
    ];
    let mut table =
        Table::new("accounts-waiting", columns).total(u64::try_from(open.len()).unwrap_or(u64::MAX));
    for row in &open {
        let until = ctx.voice.moment(row.expires_at);
        let until = match row.state(ctx.now) {
            State::Expired => {
                Html(format!("{} {}", esc(&until), badge(&ctx.t("accounts-waiting-expired"), "warn")))
            }
            _ => Html::text(&until),
        };
        let path = |verb: &str| format!("{HERE}/invitations/{}/{verb}", row.id);
        // One without an address was printed at the terminal: there is nowhere to send it.
        let mailed = !row.email.is_empty();
        let again =
            mailed.then(|| super::button(ctx, &path("again"), "accounts-waiting-again", "mail", "btn-small"));
        let withdraw = super::button(
            ctx,
            &path("withdraw"),
            "accounts-waiting-withdraw",
            "close",
            "btn-small btn-quiet",
        );
        let buttons = again.into_iter().chain([withdraw]);
        let email = if mailed {
            ltr(&row.email)
        } else {
            Html(format!("<span class=\"muted\">{}</span>", esc(&ctx.t("accounts-waiting-terminal"))))
        };
        let mark =
            if row.administrator { badge(&ctx.t("role-administrator"), "accent") } else { Html::none() };
        table.push(vec![
            Cell::both(Html(format!("{} {mark}", bdi(&row.label))), row.label.as_str()),
            Cell::both(email, row.email.as_str()),
            Cell::both(until, ""),
            Cell::both(Html(format!("<div class=\"row\">{}</div>", join(buttons, ""))), ""),
        ]);
    }
    let none = Query { params: Default::default(), words: String::new(), ..Query::read(ctx, &[]) };
    Ok(Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{}</section>",
        esc(&ctx.t("accounts-waiting-title")),
        table.html(ctx, &none)
    )))
}

fn invite_form(ctx: &Ctx) -> Form {
    let mut form = Form::new("accounts-invite")
        .input(Input::text("label").required())
        .input(Input::email("email").autocomplete("off").required())
        .input(Input::select("lang", languages(ctx)).required());
    if let Some(person) = person_input(ctx) {
        form = form.input(person);
    }
    form.input(Input::check("administrator"))
}

fn invite_page(ctx: &Ctx, form: &Form) -> Answer {
    ctx.office(ctx.t("accounts-invite-title")).crumb(ctx.t("accounts-nav"), HERE).form(form)
}

/// The form of an invitation. `?person=` links the account to a person.
pub(super) async fn show_invite(ctx: Ctx) -> Answer {
    require_recent(&ctx, 30)?;
    let mut form = invite_form(&ctx).with("lang", ctx.app.default_lang().code());
    for name in ["person", "email", "label"] {
        if let Some(value) = ctx.param(name) {
            form = form.with(name, value);
        }
    }
    invite_page(&ctx, &form.resolve(&ctx).await?)
}

/// Invites.
pub(super) async fn invite(ctx: Ctx, Sent(sent): Sent) -> Answer {
    require_recent(&ctx, 60)?;
    let mut form = invite_form(&ctx).fill(sent).resolve(&ctx).await?;
    if !form.is_valid() {
        return invite_page(&ctx, &form);
    }
    let permit = ctx.permit::<ManageAccounts>(&UnitPath::root())?;
    let read = form.read();
    let new = NewInvitation {
        email: read.text("email"),
        label: read.text("label"),
        lang: link::language(&read.text("lang")),
        person_id: read.optional("person"),
        administrator: read.check("administrator"),
        mail: true,
    };
    let mut work = ctx.begin().await?;
    match manage::invite(&ctx.app, &mut work, &permit, new).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, HERE, "accounts-invited"))
        }
        Err(refused) => {
            form.fail(AccountRefused::field(refused), refused.message());
            invite_page(&ctx, &form)
        }
    }
}

/// Sends an invitation again.
pub(super) async fn again(ctx: Ctx, Path(id): Path<String>) -> Answer {
    ctx.permit::<ManageAccounts>(&UnitPath::root())?;
    let mut work = ctx.begin().await?;
    commands::invite_again(&ctx.app, &mut work, &id).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, HERE, "accounts-invited"))
}

/// Takes an invitation back.
pub(super) async fn withdraw(ctx: Ctx, Path(id): Path<String>) -> Answer {
    ctx.permit::<ManageAccounts>(&UnitPath::root())?;
    let mut work = ctx.begin().await?;
    commands::withdraw(&mut work, &id).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, HERE, "accounts-withdrawn"))
}
