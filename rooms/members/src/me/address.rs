//! `/me/data/address`: another mail address on the record. It takes the link that goes there; the address one signs in with is another
//! page's (`/me/address`).

use axum::extract::Path;
use rawabit_people::Own;
use rawabit_platform::kit::{Form, Html, Input, Sent, ltr};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::{lead, page};
use crate::commands::{offer_address, offered_address, take_address};

const HERE: &str = "/me/data/address";

fn form() -> Form {
    Form::new("members-me-address").input(Input::email("email").required())
}

fn shown(ctx: &Ctx, form: &Form) -> Answer {
    let body = format!(
        "<section class=\"panel\">{}{}</section>",
        lead(ctx, "members-me-address-lead"),
        form.html(ctx)
    );
    page(ctx, "members-me-address-title")
        .crumb(ctx.t("members-me-data"), "/me/data")
        .status(form.status())
        .html(Html(body))
}

/// The form.
pub(super) async fn show(ctx: Ctx) -> Answer {
    Own::of(&ctx)?;
    shown(&ctx, &form())
}

/// Sends the link.
pub(super) async fn offer(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let own = Own::of(&ctx)?;
    let mut form = form().fill(sent);
    if form.is_valid() {
        let email = form.read().text("email");
        let mut work = ctx.begin().await?;
        match offer_address(&ctx.app, &mut work, &own, &email).await? {
            Ok(()) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, HERE, "members-me-address-sent"));
            }
            Err(refused) => form.fail(refused.field(), refused.message()),
        }
    }
    shown(&ctx, &form)
}

/// The link: a button that takes the address, for its own person only.
pub(super) async fn show_link(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    let own = Own::of(&ctx)?;
    let Some(row) = offered_address(ctx.db(), &own, &secret, ctx.now).await? else {
        return Err(Fault::refused("members-refused-link-spent"));
    };
    let form = Form::new("members-me-address-take");
    page(&ctx, "members-me-address-title").lead(ltr(&row.email)).form(&form)
}

/// Takes it.
pub(super) async fn take(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    let own = Own::of(&ctx)?;
    let mut work = ctx.begin().await?;
    match take_address(&ctx.app, &mut work, &own, &secret).await? {
        Ok(()) => work.commit().await?,
        Err(refused) => return Err(Fault::refused(refused.message())),
    }
    Ok(Redirect::done(&ctx, "/me", "members-me-address-taken"))
}
