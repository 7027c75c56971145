//! Standing, agreeing to stand, withdrawing.

use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use rawabit_statutes::Method;

use super::contest::of;
use super::{Part, part};
use crate::commands::{self, Answering, By, NewCandidacy};
use crate::office::{end, pressed};
use crate::{shown, store};

async fn fields(ctx: &Ctx, part: &Part) -> Answer<Form> {
    let mut form = Form::new("elections-standing");
    if part.row.law()?.method == Method::ListPr {
        let lists = store::lists(ctx.db(), &part.row.id).await?;
        let choices =
            lists.iter().map(|list| Choice::new(list.id.as_str(), ctx.voice.pick(&list.name))).collect();
        form = form.input(Input::radio("list", choices).required());
    }
    Ok(form.input(Input::long("note", 5).max(2000)))
}

async fn show(ctx: &Ctx, part: &Part, form: &Form) -> Answer {
    let lead = shown::notice("info", "info", &ctx.t("elections-stand-lead"));
    let html = Html(format!("{lead}{}", form.html(ctx)));
    of(ctx, &part.row, "elections-stand").await?.status(form.status()).html(html)
}

/// `GET /me/elections/{id}/stand`
pub(super) async fn form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let part = part(&ctx, &id).await?;
    if !part.may_stand {
        return Err(Fault::NotFound);
    }
    show(&ctx, &part, &fields(&ctx, &part).await?).await
}

/// Stands.
pub(super) async fn stand(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let part = part(&ctx, &id).await?;
    if !part.may_stand {
        return Err(Fault::NotFound);
    }
    let mut form = fields(&ctx, &part).await?.fill(sent);
    if form.is_valid() {
        let read = form.read();
        let new = NewCandidacy {
            person_id: part.own.person_id().to_owned(),
            list_id: read.optional("list"),
            consent: true,
            note: read.text("note"),
        };
        let mut work = ctx.begin().await?;
        let by = By::Person(part.own.person_id());
        let answer = commands::propose(&ctx.app, &mut work, by, &id, new).await;
        if end(&mut form, work, answer).await?.is_some() {
            return Ok(Redirect::done(&ctx, &format!("/me/elections/{id}"), "elections-stood"));
        }
    }
    show(&ctx, &part, &form).await
}

/// Agrees, or withdraws; or declines after being elected.
pub(super) async fn answer(ctx: Ctx, Path((id, what)): Path<(String, String)>) -> Answer {
    let part = part(&ctx, &id).await?;
    let candidacy = part.candidacy.as_ref().ok_or(Fault::NotFound)?;
    if what == "decline" {
        let mut work = ctx.begin().await?;
        let by = By::Person(part.own.person_id());
        let answer = commands::decline(&mut work, by, &candidacy.id, "").await;
        pressed(work, answer).await?;
        return Ok(Redirect::done(&ctx, &format!("/me/elections/{id}"), "elections-saved"));
    }
    let said = match what.as_str() {
        "agree" => Answering::Agree,
        "withdraw" => Answering::Withdraw,
        _ => return Err(Fault::NotFound),
    };
    let mut work = ctx.begin().await?;
    let by = By::Person(part.own.person_id());
    let answer = commands::answer(&mut work, by, &candidacy.id, said).await;
    pressed(work, answer).await?;
    Ok(Redirect::done(&ctx, &format!("/me/elections/{id}"), "elections-saved"))
}
