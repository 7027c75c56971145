//! `/invitation/{secret}` and `/new-password/{secret}`: whoever has the link chooses a password, once.

use askama::Template;
use axum::extract::Path;
use http::{HeaderMap, StatusCode};

use super::super::commands::{self, AccountRefused};
use super::super::entity::one_time_link::Model;
use super::super::link::{self, Purpose, State};
use super::super::{own, password, sign_in};
use super::{AloneForm, browser, with_cookie};
use crate::fault::Answer;
use crate::kit::{Form, Html, Input, Sent};
use crate::store::Author;
use crate::web::{Ctx, Page, Redirect};

fn form(name: &'static str) -> Form {
    Form::new(name)
        .input(Input::password("password", "new-password").required())
        .input(Input::password("again", "new-password").required())
}

/// The form of an invitation; of one that names no address, with a field for it.
fn invitation(found: &Model) -> Form {
    let form = Form::new("accounts-invitation");
    let form = if found.email.is_empty() { form.input(Input::email("email").required()) } else { form };
    form.input(Input::password("password", "new-password").required())
        .input(Input::password("again", "new-password").required())
}

/// The form with what was sent, if the password is one that can be taken.
pub(super) fn check_new(form: &mut Form, email: &str) {
    let (first, second) = (form.read().raw("password"), form.read().raw("again"));
    if let Some(message) = password::refusal(&first, email) {
        form.fail("password", message);
    } else if first != second {
        form.fail("again", "accounts-password-differs");
    }
}

#[derive(Template)]
#[template(path = "accounts/link_spent.html")]
struct Spent<'a> {
    ctx: &'a Ctx,
    text: String,
}

/// What to tell somebody whose link does nothing: gone for good (410), whatever the reason.
pub(super) fn spent(ctx: &Ctx, state: Option<State>) -> Answer {
    let key = match state {
        Some(State::Used) => "accounts-link-used",
        Some(State::Withdrawn) => "accounts-link-withdrawn",
        Some(State::Expired) => "accounts-link-expired",
        Some(State::Open) | None => "accounts-link-unknown",
    };
    let body = Spent { ctx, text: ctx.t(key) };
    Page::alone(ctx, ctx.t("accounts-link-spent-title")).status(StatusCode::GONE).body(&body)
}

/// The open link of a secret, or why there is none.
pub(super) async fn open(ctx: &Ctx, purpose: Purpose, secret: &str) -> Answer<Result<Model, Option<State>>> {
    let Some(found) = link::find(ctx.db(), purpose, secret).await? else { return Ok(Err(None)) };
    Ok(match found.state(ctx.now) {
        State::Open => Ok(found),
        other => Err(Some(other)),
    })
}

fn page(ctx: &Ctx, form: &Form, found: &Model) -> Answer {
    let label = crate::kit::bdi(&found.label);
    let lead = match found.email.as_str() {
        "" => label,
        email => Html(format!("{label} · {}", crate::kit::ltr(email))),
    };
    let page = Page::alone(ctx, ctx.t(&format!("{}-title", form.name))).lead(lead);
    AloneForm::new(ctx, form).page(page, None)
}

/// An author for what happens by a link: nobody has signed in yet.
fn by_link(ctx: &Ctx, label: &str) -> Author {
    Author { account_id: None, office: None, label: label.to_owned(), ..ctx.author() }
}

/// The invitation.
pub(super) async fn show_invitation(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    match open(&ctx, Purpose::Invitation, &secret).await? {
        Ok(found) => page(&ctx, &invitation(&found), &found),
        Err(state) => spent(&ctx, state),
    }
}

/// Takes the invitation up: the account begins, and its holder is in.
pub(super) async fn take_invitation(
    ctx: Ctx,
    Path(secret): Path<String>,
    headers: HeaderMap,
    Sent(sent): Sent,
) -> Answer {
    let found = match open(&ctx, Purpose::Invitation, &secret).await? {
        Ok(found) => found,
        Err(state) => return spent(&ctx, state),
    };
    let mut form = invitation(&found).fill(sent);
    let email = if found.email.is_empty() { form.read().text("email") } else { found.email.clone() };
    check_new(&mut form, &email);
    if !form.is_valid() {
        return page(&ctx, &form, &found);
    }
    let hash = password::hash(form.read().raw("password"), ctx.app.store.entropy().as_ref()).await?;
    let mut work = ctx.app.store.begin(by_link(&ctx, "invitation")).await?;
    let id = match commands::accept(&mut work, &found, &email, hash).await? {
        Ok(id) => id,
        Err(AccountRefused::LinkSpent) => return spent(&ctx, Some(State::Used)),
        Err(refused) => {
            form.fail(if found.email.is_empty() { refused.field() } else { "" }, refused.message());
            return page(&ctx, &form, &found);
        }
    };
    let token = sign_in::open_session(&work, &id, &browser(&ctx.app, &headers), "invitation").await?;
    work.commit().await?;
    with_cookie(&ctx.app, Redirect::done(&ctx, "/me", "accounts-opened"), &token)
}

/// The open link to a new password, whoever asked for it.
async fn open_password(ctx: &Ctx, secret: &str) -> Answer<Result<Model, Option<State>>> {
    match open(ctx, Purpose::Forgotten, secret).await? {
        Err(None) => open(ctx, Purpose::Password, secret).await,
        known => Ok(known),
    }
}

/// The form of a new password.
pub(super) async fn show_password(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    match open_password(&ctx, &secret).await? {
        Ok(found) => page(&ctx, &form("accounts-new-password"), &found),
        Err(state) => spent(&ctx, state),
    }
}

/// Takes the new password. Its holder signs in with it, second factor and all: a mailbox alone opens nothing.
pub(super) async fn take_password(ctx: Ctx, Path(secret): Path<String>, Sent(sent): Sent) -> Answer {
    let found = match open_password(&ctx, &secret).await? {
        Ok(found) => found,
        Err(state) => return spent(&ctx, state),
    };
    let mut form = form("accounts-new-password").fill(sent);
    check_new(&mut form, &found.email);
    if !form.is_valid() {
        return page(&ctx, &form, &found);
    }
    let hash = password::hash(form.read().raw("password"), ctx.app.store.entropy().as_ref()).await?;
    let work = ctx.app.store.begin(by_link(&ctx, "one-time link")).await?;
    match own::take_password(&work, &found, hash).await? {
        Ok(_) => work.commit().await?,
        Err(AccountRefused::LinkSpent) => return spent(&ctx, Some(State::Used)),
        Err(_) => return spent(&ctx, Some(State::Withdrawn)),
    }
    Ok(Redirect::done(&ctx, "/sign-in", "accounts-password-changed"))
}
