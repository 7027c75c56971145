//! Counting anew before the month is over.

use rawabit_platform::Answer;
use rawabit_platform::kit::{Form, Html, Sent, esc};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::{Ctx, Redirect};

use super::{HOME, TITLE};
use crate::commands::figures::ask_count;
use crate::permissions::KeepPrivacy;

fn blank(ctx: &Ctx) -> Form {
    Form::new("members-figures-counting").action(ctx.url(&format!("{HOME}/count")))
}

fn page(ctx: &Ctx, form: &Form) -> Answer {
    let body = format!("<p>{}</p>{}", esc(&ctx.t("members-figures-recount-lead")), form.html(ctx));
    ctx.office(ctx.t("members-figures-recount"))
        .crumb(ctx.t(TITLE), HOME)
        .status(form.status())
        .html(Html(body))
}

/// `GET /office/members/figures/count`
pub(super) async fn form(ctx: Ctx) -> Answer {
    ctx.permit::<KeepPrivacy>(&UnitPath::root())?;
    page(&ctx, &blank(&ctx))
}

/// `POST /office/members/figures/count`
pub(super) async fn ask(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let mut form = blank(&ctx).fill(sent);
    let permit = ctx.permit::<KeepPrivacy>(&UnitPath::root())?;
    let mut work = ctx.begin().await?;
    match ask_count(&ctx.app, &mut work, &permit).await? {
        Ok(()) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, HOME, "members-figures-asked"))
        }
        Err(refused) => {
            form.fail("", refused.message());
            page(&ctx, &form)
        }
    }
}
