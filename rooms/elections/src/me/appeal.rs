//! Appealing: against being refused, against a result.

use axum::extract::Path;
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, UtcMicros};

use super::contest::of;
use super::{Part, part};
use crate::commands::{self, late_from};
use crate::office::end;
use crate::shown;

fn fields() -> Form {
    Form::new("elections-appealing")
        .input(Input::hidden("about"))
        .input(Input::long("reason", 8).required().max(8000))
}

/// When it would be late.
fn late(ctx: &Ctx, part: &Part, about: &str) -> Option<UtcMicros> {
    match about {
        "candidacy" => late_from(&ctx.app, &part.row, part.candidacy.as_ref()?),
        _ => part.row.appeals_until,
    }
}

async fn show(ctx: &Ctx, part: &Part, form: &Form) -> Answer {
    let lead = late(ctx, part, &form.read().text("about")).map_or_else(Html::none, |at| {
        shown::notice("info", "clock", &ctx.ta("elections-appeal-before", "at", ctx.voice.moment(at)))
    });
    let html = Html(format!("{lead}{}", form.html(ctx)));
    of(ctx, &part.row, "elections-appeal").await?.status(form.status()).html(html)
}

/// `GET /me/elections/{id}/appeal`
pub(super) async fn form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let part = part(&ctx, &id).await?;
    let about = ctx.param("about").unwrap_or_default();
    show(&ctx, &part, &fields().with("about", about)).await
}

/// Lodges it.
pub(super) async fn lodge(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let part = part(&ctx, &id).await?;
    let mut form = fields().fill(sent);
    if form.is_valid() {
        let (about, grounds) = (form.read().text("about"), form.read().text("reason"));
        let candidacy = part.candidacy.as_ref().filter(|_| about == "candidacy").map(|one| one.id.as_str());
        let mut work = ctx.begin().await?;
        let answer =
            commands::lodge(&ctx.app, &mut work, part.own.person_id(), &id, candidacy, &grounds).await;
        if end(&mut form, work, answer).await?.is_some() {
            return Ok(Redirect::done(&ctx, &format!("/me/elections/{id}"), "elections-appealed"));
        }
    }
    show(&ctx, &part, &form).await
}
