//! `/me/confirm`: the password again, before something grave.

use super::super::own::{self, Unproven};
use super::carried::{Carried, MOST};
use super::{AloneForm, next, wait_message};
use crate::fault::Answer;
use crate::kit::{Form, Html, Input, Sent};
use crate::web::{Ctx, Page, Redirect};

fn form() -> Form {
    Form::new("accounts-confirm")
        .input(Input::password("password", "current-password").required())
        .input(Input::hidden("next"))
}

fn page(
    ctx: &Ctx,
    form: &Form,
    carried: Option<&Carried>,
    notice: Option<String>,
    wait: Option<u32>,
) -> Answer {
    let page =
        Page::alone(ctx, ctx.t("accounts-confirm-title")).lead(Html::text(&ctx.t("accounts-confirm-lead")));
    // Not at its own address when it stands in the way of something that was sent.
    let action = if ctx.path == "/me/confirm" { String::new() } else { ctx.url("/me/confirm") };
    AloneForm { notice, action, carried, ..AloneForm::new(ctx, form) }.page(page, wait)
}

/// The form in the way of something that was sent.
pub(super) fn first(ctx: &Ctx, way_back: &str, carried: Option<&Carried>) -> Answer {
    let lost = carried.is_none().then(|| ctx.t("accounts-carried-too-long"));
    page(ctx, &form().with("next", way_back), carried, lost, None)
}

/// The form.
pub(super) async fn show(ctx: Ctx) -> Answer {
    page(&ctx, &form().with("next", ctx.param("next").unwrap_or_default()), None, None, None)
}

/// The password.
pub(super) async fn send(ctx: Ctx, Sent(sent): Sent<MOST>) -> Answer {
    let carried = Carried::read(&sent);
    let carried = carried.as_ref();
    let form = form().fill(sent);
    if !form.is_valid() {
        return page(&ctx, &form, carried, None, None);
    }
    match own::prove(&ctx, form.read().raw("password")).await? {
        Ok(account) => {
            let work = ctx.begin().await?;
            own::confirmed(&work, &ctx.signed_in()?.session_id, &account.id).await?;
            work.commit().await?;
            let way = next(form.values.get("next"), "/me");
            match carried {
                Some(carried) => carried.offer(&ctx, None, &way).await,
                None => Ok(Redirect::to(&ctx, &way)),
            }
        }
        Err(Unproven::Wrong) => page(&ctx, &form, carried, Some(ctx.t("accounts-password-wrong")), None),
        Err(Unproven::Wait(seconds)) => {
            page(&ctx, &form, carried, Some(ctx.msg(&wait_message(seconds))), Some(seconds))
        }
    }
}
