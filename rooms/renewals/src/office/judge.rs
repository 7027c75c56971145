//! The supervisor's word on how an assembly went.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::web::{Ctx, Redirect};

use super::{Ended, end, path, person, stored_version, visible};
use crate::commands::{self, JudgeRefused, Judgement};
use crate::permissions::JudgeRenewal;
use crate::store::renewals;

fn fields(ctx: &Ctx) -> Form {
    let choices = ["passed", "failed"].map(|one| Choice::new(one, ctx.t(&format!("renewals-judge-{one}"))));
    Form::new("renewals-judge")
        .once()
        .input(Input::radio("verdict", choices.to_vec()).required())
        .input(Input::long("note", 4))
}

async fn page(ctx: &Ctx, row: &renewals::Model, form: &Form) -> Answer {
    let names = ctx.unit_names().await?;
    ctx.office(ctx.t("renewals-judge-title"))
        .lead(Html::text(&ctx.t("renewals-judge-lead")))
        .crumb(ctx.t("renewals-title"), "/office/renewals")
        .crumb(names.of(&row.unit_path), &path(&row.id, ""))
        .form(form)
}

/// `GET /office/renewals/branches/{id}/judge`
pub(crate) async fn form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    ctx.permit::<JudgeRenewal>(&row.unit_path)?;
    page(&ctx, &row, &fields(&ctx)).await
}

/// `POST /office/renewals/branches/{id}/judge`
pub(crate) async fn save(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<JudgeRenewal>(&row.unit_path)?;
    let mut form = fields(&ctx).fill(sent);
    if form.is_valid() {
        let read = form.read();
        let judgement = Judgement {
            question: "conduct".to_owned(),
            passed: read.text("verdict") == "passed",
            note: read.text("note"),
            person: person(&ctx),
        };
        let mut work = ctx.begin().await?;
        let answer = commands::judge(&ctx.app, &mut work, &permit, &id, judgement).await;
        let why = |refused: &JudgeRefused| (refused.field(), refused.message());
        if let Ended::Done(()) = end(&mut form, work, answer, why, stored_version(&ctx, &id)).await? {
            return Ok(Redirect::done(&ctx, &path(&id, ""), "renewals-judged"));
        }
    }
    page(&ctx, &row, &form).await
}
