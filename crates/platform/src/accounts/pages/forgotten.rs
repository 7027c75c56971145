//! `/sign-in/forgotten`: a link to a new password, by mail.

use super::super::forgotten;
use super::{AloneForm, wait_message};
use crate::fault::Answer;
use crate::kit::{Form, Html, Input, Sent};
use crate::web::{Ctx, Page, Redirect};

fn form() -> Form {
    Form::new("accounts-forgotten").input(Input::email("email").autocomplete("username").required())
}

fn page(ctx: &Ctx, form: &Form, notice: Option<String>, wait: Option<u32>) -> Answer {
    let page = Page::alone(ctx, ctx.t("accounts-forgotten-title"))
        .lead(Html::text(&ctx.t("accounts-forgotten-lead")));
    let after = super::way(ctx, "/sign-in", "accounts-forgotten-back");
    AloneForm { notice, after, ..AloneForm::new(ctx, form) }.page(page, wait)
}

/// The form.
pub(super) async fn show(ctx: Ctx) -> Answer {
    page(&ctx, &form(), None, None)
}

/// The address. Whether there is such an account does not show.
pub(super) async fn send(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let form = form().fill(sent);
    if !form.is_valid() {
        return page(&ctx, &form, None, None);
    }
    match forgotten::ask(&ctx, &form.read().text("email")).await? {
        Ok(()) => Ok(Redirect::done(&ctx, "/sign-in", "accounts-forgotten-asked")),
        Err(seconds) => page(&ctx, &form, Some(ctx.msg(&wait_message(seconds))), Some(seconds)),
    }
}
