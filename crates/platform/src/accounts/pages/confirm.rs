//! `/me/confirm`: the password again, before something grave.

use super::super::own::{self, Unproven};
use super::{AloneForm, next, wait_message};
use crate::fault::Answer;
use crate::kit::{Form, Html, Input, Sent};
use crate::web::{Ctx, Page, Redirect};

fn form() -> Form {
    Form::new("accounts-confirm")
        .input(Input::password("password", "current-password").required())
        .input(Input::hidden("next"))
}

fn page(ctx: &Ctx, form: &Form, notice: Option<String>, wait: Option<u32>) -> Answer {
    let page =
        Page::alone(ctx, ctx.t("accounts-confirm-title")).lead(Html::text(&ctx.t("accounts-confirm-lead")));
    AloneForm { notice, ..AloneForm::new(ctx, form) }.page(page, wait)
}

/// The form.
pub(super) async fn show(ctx: Ctx) -> Answer {
    page(&ctx, &form().with("next", ctx.param("next").unwrap_or_default()), None, None)
}

/// The password.
pub(super) async fn send(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let form = form().fill(sent);
    if !form.is_valid() {
        return page(&ctx, &form, None, None);
    }
    match own::prove(&ctx, form.read().raw("password")).await? {
        Ok(account) => {
            let work = ctx.begin().await?;
            own::confirmed(&work, &ctx.signed_in()?.session_id, &account.id).await?;
            work.commit().await?;
            Ok(Redirect::to(&ctx, &next(form.values.get("next"), "/me")))
        }
        Err(Unproven::Wrong) => page(&ctx, &form, Some(ctx.t("accounts-password-wrong")), None),
        Err(Unproven::Wait(seconds)) => {
            page(&ctx, &form, Some(ctx.msg(&wait_message(seconds))), Some(seconds))
        }
    }
}
