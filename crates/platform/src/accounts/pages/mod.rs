//! The pages of accounts: signing in and one-time links stand alone; `/me` is one's own account; `/office/accounts` is
//! everybody's, for administrators.

mod address;
mod agent;
mod carried;
mod chosen;
mod confirm;
mod forgotten;
mod me;
mod office_account;
mod office_changes;
mod office_list;
mod one_time;
mod second_step;
mod sessions;
mod sign_in;

use askama::Template;
use axum::response::Response;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::sign_in::Browser;
use super::{ManageAccounts, session};
use crate::fault::{Answer, Fault};
use crate::kit::{Form, Html, esc, icon};
use crate::lang::Message;
use crate::permit::info;
use crate::web::frame::cookie;
use crate::web::{Access, App, Ctx, Page, Routes};

pub(crate) use carried::first;
pub use chosen::{AccountPersons, PERSONS};

use carried::Carried;

/// The routes of accounts.
pub fn routes() -> Routes {
    let manage = Access::May(info::<ManageAccounts>());
    Routes::new()
        .get("/sign-in", Access::Public, sign_in::show)
        .post_secret("/sign-in", Access::Public, sign_in::send)
        .get("/sign-in/code", Access::Public, sign_in::no_code)
        .post_secret("/sign-in/code", Access::Public, sign_in::send_code)
        .get("/sign-in/forgotten", Access::Public, forgotten::show)
        .post("/sign-in/forgotten", Access::Public, forgotten::send)
        .post("/sign-out", Access::Public, sign_in::out)
        .get("/invitation/{secret}", Access::Public, one_time::show_invitation)
        .post_secret("/invitation/{secret}", Access::Public, one_time::take_invitation)
        .get("/new-password/{secret}", Access::Public, one_time::show_password)
        .post_secret("/new-password/{secret}", Access::Public, one_time::take_password)
        .get("/me", Access::SignedIn, me::show)
        .post("/me", Access::SignedIn, me::change)
        .get("/me/password", Access::SignedIn, me::show_password)
        .post_secret("/me/password", Access::SignedIn, me::change_password)
        .get("/me/second-step", Access::SignedIn, second_step::show)
        .post_secret("/me/second-step", Access::SignedIn, second_step::turn_on)
        .post_secret("/me/second-step/off", Access::SignedIn, second_step::turn_off)
        .post_secret("/me/second-step/codes", Access::SignedIn, second_step::renew)
        .get("/me/sessions", Access::SignedIn, sessions::list)
        .post("/me/sessions/others/end", Access::SignedIn, sessions::end_others)
        .post("/me/sessions/{id}/end", Access::SignedIn, sessions::end)
        .get("/me/confirm", Access::SignedIn, confirm::show)
        .post_secret("/me/confirm", Access::SignedIn, confirm::send)
        .get("/me/address", Access::SignedIn, address::show)
        .post("/me/address", Access::SignedIn, address::offer)
        .get("/me/address/{secret}", Access::SignedIn, address::show_link)
        .post_secret("/me/address/{secret}", Access::SignedIn, address::take)
        .get("/office/accounts", manage, office_list::list)
        .get("/office/accounts/invite", manage, office_list::show_invite)
        .post("/office/accounts/invite", manage, office_list::invite)
        .post("/office/accounts/invitations/{id}/again", manage, office_list::again)
        .post("/office/accounts/invitations/{id}/withdraw", manage, office_list::withdraw)
        .get(chosen::PERSONS, manage, chosen::suggest_persons)
        .get("/office/accounts/units/suggest", manage, chosen::suggest_units)
        .get("/office/accounts/{id}", manage, office_account::show)
        .post("/office/accounts/{id}/appoint", manage, office_account::appoint)
        .post("/office/accounts/{id}/appointments/{appointment}/end", manage, office_account::end_appointment)
        .get("/office/accounts/{id}/edit", manage, office_changes::show_edit)
        .post("/office/accounts/{id}/edit", manage, office_changes::edit)
        .get("/office/accounts/{id}/address", manage, office_changes::show_address)
        .post("/office/accounts/{id}/address", manage, office_changes::propose_address)
        .post("/office/accounts/{id}/administrator", manage, office_changes::administrator)
        .post("/office/accounts/{id}/close", manage, office_changes::close)
        .post("/office/accounts/{id}/reopen", manage, office_changes::reopen)
        .post("/office/accounts/{id}/reset", manage, office_changes::reset)
        .post("/office/accounts/{id}/end-sessions", manage, office_changes::end_sessions)
}

/// A form that stands alone on its page: the wide button, a notice on top, a way on below.
#[derive(Template)]
#[template(path = "accounts/alone_form.html")]
struct AloneForm<'a> {
    ctx: &'a Ctx,
    form: &'a Form,
    notice: Option<String>,
    action: String,
    after: Html,
    carried: Option<&'a Carried>,
}

impl<'a> AloneForm<'a> {
    fn new(ctx: &'a Ctx, form: &'a Form) -> Self {
        Self { ctx, form, notice: None, action: String::new(), after: Html::none(), carried: None }
    }

    fn submit(&self) -> String {
        self.ctx.t(&format!("{}-submit", self.form.name))
    }

    /// The page: 429 with the seconds when one has to wait, 422 when something is wrong, 401 when it stands in the way of
    /// something that was sent, 200 otherwise.
    fn page(self, page: Page<'_>, wait: Option<u32>) -> Answer {
        let wrong = !self.form.is_valid() || self.notice.is_some();
        let status = match (wait, wrong) {
            (Some(_), _) => StatusCode::TOO_MANY_REQUESTS,
            (None, true) => StatusCode::UNPROCESSABLE_ENTITY,
            (None, false) if self.carried.is_some() => StatusCode::UNAUTHORIZED,
            (None, false) => StatusCode::OK,
        };
        // A link to another language would leave behind what is carried.
        let page = if self.carried.is_some() { page.alternates(Vec::new()) } else { page };
        let mut response = page.status(status).body(&self)?;
        if let Some(seconds) = wait {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        Ok(response)
    }
}

/// A way on below a form.
fn way(ctx: &Ctx, path: &str, label_key: &str) -> Html {
    Html(format!("<p><a href=\"{}\">{}</a></p>", esc(&ctx.url(path)), esc(&ctx.t(label_key))))
}

/// How long to wait, in words: seconds up to a minute and a half, then minutes, rounded up.
fn wait_message(seconds: u32) -> Message {
    if seconds <= 90 {
        Message::new("accounts-wait-seconds").with("n", seconds)
    } else {
        Message::new("accounts-wait-minutes").with("n", seconds.div_ceil(60))
    }
}

/// The answer with the session's cookie; an empty token removes it.
fn with_cookie(app: &App, mut response: Response, token: &str) -> Answer {
    let cookie = HeaderValue::from_str(&session::set_cookie(app.config.is_secure(), token))
        .map_err(Fault::internal)?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

/// The browser that asks.
fn browser(app: &App, headers: &HeaderMap) -> Browser {
    let agent =
        headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    Browser { agent, token: cookie(headers, session::cookie_name(app.config.is_secure())) }
}

/// Where to go on to: a path of ours, never another site's, never back to signing in.
fn next(asked: Option<&str>, otherwise: &str) -> String {
    let local = |path: &&str| {
        path.starts_with('/')
            && !path.starts_with("//")
            && !path.contains('\\')
            && !path.chars().any(char::is_control)
            && !["/sign-in", "/sign-out", "/me/confirm"].iter().any(|door| path.starts_with(door))
    };
    asked.filter(local).unwrap_or(otherwise).to_owned()
}

/// A button that sends a form of its own.
fn button(ctx: &Ctx, path: &str, label_key: &str, icon_name: &str, class: &str) -> Html {
    Html(format!(
        "<form method=\"post\" action=\"{}\"><button class=\"btn {class}\" type=\"submit\">{}<span>{}</span></button></form>",
        esc(&ctx.url(path)),
        icon(icon_name),
        esc(&ctx.t(label_key))
    ))
}

/// A line of a list of facts.
fn fact(ctx: &Ctx, key: &str, value: impl Into<Html>) -> (String, Html) {
    (ctx.t(key), value.into())
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn the_way_on_stays_in_the_house() {
        for path in ["/office", "/office/people?q=a&page=2", "/me/sessions#x"] {
            assert_eq!(next(Some(path), "/office"), path);
        }
        let foreign = [
            "",
            "office",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example/",
            "javascript:alert(1)",
            "/a\r\nX: y",
            "/sign-in?next=/sign-in",
            "/sign-out",
            "\\\\evil.example",
            " /office",
        ];
        for path in foreign {
            assert_eq!(next(Some(path), "/office"), "/office", "{path:?}");
        }
        assert_eq!(next(None, "/me"), "/me");
    }
}
