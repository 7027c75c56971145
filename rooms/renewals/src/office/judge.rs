//! The supervisor's word on how an assembly went.

use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::{Ended, end, path, person, stored_version, visible};
use crate::commands::{self, JudgeRefused, Judgement};
use crate::model::check::QUESTIONS;
use crate::permissions::JudgeRenewal;
use crate::store::renewals;

/// The question that is asked: how the assembly went, or what a paper leaves open.
fn question(name: Option<String>) -> Answer<&'static str> {
    let Some(name) = name.filter(|name| !name.is_empty()) else { return Ok(QUESTIONS[0]) };
    QUESTIONS.into_iter().find(|one| *one == name).ok_or(Fault::NotFound)
}

fn fields(ctx: &Ctx, question: &str) -> Form {
    let choices = ["passed", "failed"].map(|one| Choice::new(one, ctx.t(&format!("renewals-judge-{one}"))));
    let paper = question != QUESTIONS[0];
    let note = Input::long("note", 4);
    Form::new(if paper { "renewals-decide-paper" } else { "renewals-judge" })
        .once()
        .input(Input::radio("verdict", choices.to_vec()).required())
        .input(if paper { note.required() } else { note })
        .input(Input::hidden("question"))
        .with("question", question)
}

async fn page(ctx: &Ctx, row: &renewals::Model, question: &str, form: &Form) -> Answer {
    let names = ctx.unit_names().await?;
    let (title, lead) = match question == QUESTIONS[0] {
        true => (ctx.t("renewals-judge-title"), ctx.t("renewals-judge-lead")),
        false => (
            ctx.t(&format!("renewals-check-{question}")),
            ctx.t(&format!("renewals-decide-paper-{question}")),
        ),
    };
    ctx.office(title)
        .lead(Html::text(&lead))
        .crumb(ctx.t("renewals-title"), "/office/renewals")
        .crumb(names.of(&row.unit_path), &path(&row.id, ""))
        .form(form)
}

/// `GET /office/renewals/branches/{id}/judge`
pub(crate) async fn form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    ctx.permit::<JudgeRenewal>(&row.unit_path)?;
    let question = question(ctx.param("question"))?;
    page(&ctx, &row, question, &fields(&ctx, question)).await
}

/// `POST /office/renewals/branches/{id}/judge`
pub(crate) async fn save(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<JudgeRenewal>(&row.unit_path)?;
    let question = question(Some(sent.text("question").to_owned()))?;
    let mut form = fields(&ctx, question).fill(sent);
    if form.is_valid() {
        let read = form.read();
        let judgement = Judgement {
            question: question.to_owned(),
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
    page(&ctx, &row, question, &form).await
}
