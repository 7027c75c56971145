//! `/sign-in`, its second step, and `/sign-out`.

use axum::response::Response;
use http::HeaderMap;

use super::super::sign_in::{self, Outcome};
use super::carried::{Carried, MOST};
use super::{AloneForm, browser, next, wait_message, with_cookie};
use crate::fault::Answer;
use crate::kit::{Form, Input, Sent};
use crate::web::{Ctx, Page, Redirect};

const HOME: &str = "/office";

fn form() -> Form {
    Form::new("accounts-sign-in")
        .input(Input::email("email").autocomplete("username").required())
        .input(Input::password("password", "current-password").required())
        .input(Input::hidden("next"))
}

fn code_form(ctx: &Ctx) -> Form {
    Form::new("accounts-code")
        .input(Input::code("code").max(40).autocomplete("one-time-code").required())
        .input(Input::hidden("ticket"))
        .input(Input::hidden("next"))
        .action(ctx.url("/sign-in/code"))
}

fn page(
    ctx: &Ctx,
    form: &Form,
    carried: Option<&Carried>,
    notice: Option<String>,
    wait: Option<u32>,
) -> Answer {
    let after = super::way(ctx, "/sign-in/forgotten", "accounts-sign-in-forgotten");
    // Not at its own address when it stands in the way of something that was sent.
    let action = if ctx.path == "/sign-in" { String::new() } else { ctx.url("/sign-in") };
    let alone = AloneForm { notice, after, action, carried, ..AloneForm::new(ctx, form) };
    alone.page(Page::alone(ctx, ctx.t("accounts-sign-in-title")), wait)
}

fn code_page(
    ctx: &Ctx,
    form: &Form,
    carried: Option<&Carried>,
    notice: Option<String>,
    wait: Option<u32>,
) -> Answer {
    let title = Page::alone(ctx, ctx.t("accounts-code-title"))
        .alternates(ctx.app.config.languages.iter().map(|lang| (*lang, "/sign-in".to_owned())).collect());
    AloneForm { notice, action: ctx.url("/sign-in/code"), carried, ..AloneForm::new(ctx, form) }
        .page(title, wait)
}

/// The form in the way of something that was sent.
pub(super) fn first(ctx: &Ctx, way_back: &str, carried: Option<&Carried>) -> Answer {
    let lost = carried.is_none().then(|| ctx.t("accounts-carried-too-long"));
    page(ctx, &form().with("next", way_back), carried, lost, None)
}

/// The form; whoever has signed in already goes on.
pub(super) async fn show(ctx: Ctx) -> Answer {
    let asked = ctx.param("next");
    if ctx.viewer.is_some() {
        return Ok(Redirect::to(&ctx, &next(asked.as_deref(), HOME)));
    }
    page(&ctx, &form().with("next", asked.unwrap_or_default()), None, None, None)
}

/// E-mail and password.
pub(super) async fn send(ctx: Ctx, headers: HeaderMap, Sent(sent): Sent<MOST>) -> Answer {
    let carried = Carried::read(&sent);
    let carried = carried.as_ref();
    let form = form().fill(sent);
    if !form.is_valid() {
        return page(&ctx, &form, carried, None, None);
    }
    let browser = browser(&ctx.app, &headers);
    let read = form.read();
    match sign_in::with_password(&ctx, &read.text("email"), read.raw("password"), &browser).await? {
        Outcome::In(token) => go_on(&ctx, form.values.get("next"), carried, &token).await,
        Outcome::SecondStep(ticket) => {
            let way = form.values.get("next").unwrap_or_default().to_owned();
            let code = code_form(&ctx).with("ticket", ticket).with("next", way);
            code_page(&ctx, &code, carried, None, None)
        }
        Outcome::Wait(seconds) => {
            page(&ctx, &form, carried, Some(ctx.msg(&wait_message(seconds))), Some(seconds))
        }
        Outcome::Refused | Outcome::Again => {
            page(&ctx, &form, carried, Some(ctx.t("accounts-sign-in-wrong")), None)
        }
    }
}

/// A second step without a first one begins at the beginning.
pub(super) async fn no_code(ctx: Ctx) -> Answer {
    Ok(Redirect::to(&ctx, "/sign-in"))
}

/// The code of the telephone, or a recovery code.
pub(super) async fn send_code(ctx: Ctx, headers: HeaderMap, Sent(sent): Sent<MOST>) -> Answer {
    let carried = Carried::read(&sent);
    let carried = carried.as_ref();
    let filled = code_form(&ctx).fill(sent);
    if !filled.is_valid() {
        return code_page(&ctx, &filled, carried, None, None);
    }
    let browser = browser(&ctx.app, &headers);
    let read = filled.read();
    match sign_in::with_code(&ctx, &read.text("ticket"), &read.text("code"), &browser).await? {
        Outcome::In(token) => go_on(&ctx, filled.values.get("next"), carried, &token).await,
        Outcome::Wait(seconds) => {
            let said = ctx.msg(&wait_message(seconds));
            code_page(&ctx, &filled.with("code", ""), carried, Some(said), Some(seconds))
        }
        Outcome::Refused => {
            code_page(&ctx, &filled.with("code", ""), carried, Some(ctx.t("accounts-code-wrong")), None)
        }
        Outcome::Again | Outcome::SecondStep(_) => {
            let way = filled.values.get("next").unwrap_or_default().to_owned();
            page(&ctx, &form().with("next", way), carried, Some(ctx.t("accounts-code-again")), None)
        }
    }
}

async fn go_on(ctx: &Ctx, asked: Option<&str>, carried: Option<&Carried>, token: &str) -> Answer {
    let way = next(asked, HOME);
    let answer = match carried {
        Some(carried) => carried.offer(ctx, Some(token), &way).await?,
        None => Redirect::to(ctx, &way),
    };
    with_cookie(&ctx.app, answer, token)
}

/// Ends the session and goes to the portal.
pub(super) async fn out(ctx: Ctx) -> Answer<Response> {
    sign_in::out(&ctx).await?;
    with_cookie(&ctx.app, Redirect::to(&ctx, "/"), "")
}
