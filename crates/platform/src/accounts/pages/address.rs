//! `/me/address`: another sign-in address. It takes the password, and the link that goes to the new address.

use axum::extract::Path;

use super::super::commands::AccountRefused;
use super::super::confirm::require_recent;
use super::super::link::{Purpose, State};
use super::super::{manage, own};
use super::AloneForm;
use super::me::form_page;
use super::one_time::{open, spent};
use crate::fault::{Answer, Fault};
use crate::kit::{Form, Input, Sent, ltr};
use crate::web::{Ctx, Page, Redirect};

const HERE: &str = "/me/address";

fn form() -> Form {
    Form::new("accounts-address").input(Input::email("email").required())
}

/// The form.
pub(super) async fn show(ctx: Ctx) -> Answer {
    require_recent(&ctx, 15)?;
    form_page(&ctx, HERE, &form())
}

/// Sends the link to the new address.
pub(super) async fn offer(ctx: Ctx, Sent(sent): Sent) -> Answer {
    require_recent(&ctx, 30)?;
    let mut form = form().fill(sent);
    if form.is_valid() {
        let account = own::account(&ctx).await?;
        let mut work = ctx.begin().await?;
        match manage::offer_address(&ctx.app, &mut work, &account, &form.read().text("email")).await? {
            Ok(()) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, HERE, "accounts-address-sent"));
            }
            Err(refused) => form.fail("email", refused.message()),
        }
    }
    form_page(&ctx, HERE, &form)
}

/// The link: only its own account, signed in and sure of itself, can use it.
pub(super) async fn show_link(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    match open(&ctx, Purpose::Address, &secret).await? {
        Ok(found) if found.account_id.as_deref() == Some(ctx.signed_in()?.account_id.as_str()) => {
            require_recent(&ctx, 15)?;
            let form = Form::new("accounts-address-take");
            let page = Page::alone(&ctx, ctx.t("accounts-address-take-title")).lead(ltr(&found.email));
            AloneForm::new(&ctx, &form).page(page, None)
        }
        Ok(_) => Err(Fault::refused("accounts-address-other-account")),
        Err(state) => spent(&ctx, state),
    }
}

/// The new address is taken.
pub(super) async fn take(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    let found = match open(&ctx, Purpose::Address, &secret).await? {
        Ok(found) if found.account_id.as_deref() == Some(ctx.signed_in()?.account_id.as_str()) => found,
        Ok(_) => return Err(Fault::refused("accounts-address-other-account")),
        Err(state) => return spent(&ctx, state),
    };
    require_recent(&ctx, 30)?;
    let work = ctx.begin().await?;
    match own::take_address(&work, &found).await? {
        Ok(()) => work.commit().await?,
        Err(AccountRefused::LinkSpent) => return spent(&ctx, Some(State::Used)),
        Err(refused) => return Err(Fault::refused(refused.message())),
    }
    Ok(Redirect::done(&ctx, "/me", "accounts-address-taken"))
}
