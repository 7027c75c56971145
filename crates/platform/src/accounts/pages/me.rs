//! `/me`: one's own account, its language and its password.

use std::collections::HashMap;

use askama::Template;
use http::StatusCode;

use super::super::entity::account;
use super::super::own::{self, Unproven};
use super::super::{password, store};
use super::chosen;
use super::{fact, wait_message, with_cookie};
use crate::fault::Answer;
use crate::kit::form::Choice;
use crate::kit::html::{badge, link, ltr};
use crate::kit::{Form, Html, Input, Sent, bdi};
use crate::lang::{Lang, Multi};
use crate::permit::{Grant, UnitPath};
use crate::web::{Ctx, Links, Panel, Redirect};

/// The pages of one's own account, as tabs.
const TABS: [(&str, &str, &str); 5] = [
    ("accounts-tab-mine", "/me", "user"),
    ("accounts-tab-password", "/me/password", "edit"),
    ("accounts-tab-second-step", "/me/second-step", "lock"),
    ("accounts-tab-sessions", "/me/sessions", "globe"),
    ("accounts-tab-address", "/me/address", "mail"),
];

#[derive(Template)]
#[template(path = "accounts/me.html")]
struct Frame<'a> {
    ctx: &'a Ctx,
    here: &'a str,
    body: Html,
}

/// A page of one's own account.
pub(super) fn page(ctx: &Ctx, here: &str, body: Html, status: StatusCode) -> Answer {
    ctx.office(ctx.t("account-mine")).status(status).body(&Frame { ctx, here, body })
}

/// A page of one's own account that is a form.
pub(super) fn form_page(ctx: &Ctx, here: &str, form: &Form) -> Answer {
    let status = if form.is_valid() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page(ctx, here, Html(format!("<section class=\"panel\">{}</section>", form.html(ctx))), status)
}

#[derive(Template)]
#[template(path = "accounts/mine.html")]
struct Mine<'a> {
    ctx: &'a Ctx,
    facts: Vec<(String, Html)>,
    roles: Vec<(String, Html)>,
    panels: Vec<Panel>,
    form: Form,
}

/// What the rooms have about the reader. A room that fails takes away its own panel only.
async fn panels(ctx: &Ctx) -> Vec<Panel> {
    let mut made = Vec::new();
    for panel in ctx.app.rooms.iter().flat_map(|room| room.me_panels) {
        match panel(ctx.clone()).await {
            Ok(panel) => made.extend(panel),
            Err(fault) => tracing::error!(?fault, "a panel of somebody's own page"),
        }
    }
    made
}

/// The names of units for the paths of grants.
pub(super) async fn unit_names(ctx: &Ctx) -> Answer<HashMap<UnitPath, Multi>> {
    Ok(ctx.app.grants.units(&ctx.app.store).await?.into_iter().collect())
}

/// Where a role holds, in words; the path itself when the unit has no name here.
pub(super) fn unit_words(ctx: &Ctx, names: &HashMap<UnitPath, Multi>, path: &UnitPath) -> Html {
    match names.get(path) {
        Some(name) => ctx.voice.spoken(name),
        None if *path == UnitPath::root() => Html::text(&ctx.t("accounts-unit-all")),
        None => ltr(path.as_str()),
    }
}

fn role_line(ctx: &Ctx, names: &HashMap<UnitPath, Multi>, grant: &Grant) -> (String, Html) {
    (ctx.t(&format!("role-{}", grant.role.name())), unit_words(ctx, names, &grant.unit))
}

fn language_form(ctx: &Ctx, account: &account::Model) -> Form {
    Form::new("accounts-mine")
        .input(Input::radio("lang", languages(ctx)).required())
        .with("lang", account.lang.as_str())
}

/// The languages of the organisation as choices.
pub(super) fn languages(ctx: &Ctx) -> Vec<Choice> {
    let name = |lang: &Lang| Choice::new(lang.code(), ctx.t(&format!("lang-{}", lang.code())));
    ctx.app.config.languages.iter().map(name).collect()
}

async fn overview(ctx: &Ctx, account: &account::Model, form: Form) -> Answer {
    let names = unit_names(ctx).await?;
    let person = match &account.person_id {
        // Many may not open their own record there: it is the unit's, and holds what others wrote.
        Some(id) => match Links::one(ctx, "person", id).await? {
            Some(path) => link(&ctx.url(&path), &ctx.t("accounts-person-open")),
            None => bdi(&chosen::person_name(ctx, id).await?.unwrap_or_default()),
        },
        None => Html::text(&ctx.t("accounts-person-none")),
    };
    let factor = match account.totp_secret {
        Some(_) => badge(&ctx.t("accounts-second-step-is-on"), "ok"),
        None => badge(&ctx.t("accounts-second-step-is-off"), "warn"),
    };
    let facts = vec![
        fact(ctx, "accounts-fact-label", bdi(&account.label)),
        fact(ctx, "accounts-fact-email", ltr(&account.email)),
        fact(ctx, "accounts-fact-person", person),
        fact(ctx, "accounts-fact-second-step", factor),
        fact(
            ctx,
            "accounts-fact-created",
            Html::text(&ctx.voice.day(account.created_at.day(ctx.app.formats.zone()))),
        ),
    ];
    let roles = ctx.policy.grants().iter().map(|grant| role_line(ctx, &names, grant)).collect();
    let status = if form.is_valid() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let panels = panels(ctx).await;
    page(ctx, "/me", Html::of(&Mine { ctx, facts, roles, panels, form })?, status)
}

/// One's own account.
pub(super) async fn show(ctx: Ctx) -> Answer {
    let account = own::account(&ctx).await?;
    let form = language_form(&ctx, &account);
    overview(&ctx, &account, form).await
}

/// Another language for one's mails.
pub(super) async fn change(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let account = own::account(&ctx).await?;
    let form = language_form(&ctx, &account).fill(sent);
    if !form.is_valid() {
        return overview(&ctx, &account, form).await;
    }
    let work = ctx.begin().await?;
    store::set(&work, &account.id, account::Column::Lang, form.read().text("lang")).await?;
    work.audit("account.language", ("account", &account.id), &UnitPath::root(), "").await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, "/me", "accounts-saved"))
}

fn password_form() -> Form {
    Form::new("accounts-password")
        .input(Input::password("current", "current-password").required())
        .input(Input::password("password", "new-password").required())
        .input(Input::password("again", "new-password").required())
}

/// The form of a new password.
pub(super) async fn show_password(ctx: Ctx) -> Answer {
    form_page(&ctx, "/me/password", &password_form())
}

/// A new password: the other sessions end, this one gets a new cookie.
pub(super) async fn change_password(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let viewer = ctx.signed_in()?;
    let email = own::account(&ctx).await?.email;
    let mut form = password_form().fill(sent);
    super::one_time::check_new(&mut form, &email);
    if !form.is_valid() {
        return form_page(&ctx, "/me/password", &form);
    }
    let read = form.read();
    let (current, new) = (read.raw("current"), read.raw("password"));
    match own::prove(&ctx, current).await? {
        Ok(_) => {}
        Err(unproven) => {
            form.fail("current", unproven_message(unproven));
            return form_page(&ctx, "/me/password", &form);
        }
    }
    let hash = password::hash(new, ctx.app.store.entropy().as_ref()).await?;
    let work = ctx.begin().await?;
    let token = own::change_password(&work, &viewer.account_id, &viewer.session_id, hash).await?;
    work.commit().await?;
    with_cookie(&ctx.app, Redirect::done(&ctx, "/me/password", "accounts-password-changed"), &token)
}

/// What to tell at the field of a password that proved nothing.
pub(super) fn unproven_message(unproven: Unproven) -> crate::lang::Message {
    match unproven {
        Unproven::Wrong => "accounts-password-wrong".into(),
        Unproven::Wait(seconds) => wait_message(seconds),
    }
}
