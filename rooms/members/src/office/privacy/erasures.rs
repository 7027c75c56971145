//! One erasure: what it is about, what stands against it, and the decision on a request.

use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use sea_orm::EntityTrait as _;

use super::{HERE, members, page, subject};
use crate::commands::{decide_erasure, holds, rules};
use crate::me::{erasure_facts, holds_html};
use crate::model::retention::state;
use crate::permissions::KeepPrivacy;
use crate::store::me::erasure;

/// The choices of a decision, and its reason.
pub(super) fn decision(ctx: &Ctx, name: &'static str) -> Form {
    let choices =
        ["grant", "refuse"].map(|word| Choice::new(word, ctx.t(&format!("members-answer-{word}")))).to_vec();
    Form::new(name)
        .input(Input::radio("decision", choices).required())
        .input(Input::long("reason", 3).max(1000))
}

/// Whether a filled decision grants; a refusal needs its reason.
pub(super) fn granted(form: &mut Form) -> bool {
    let granted = form.read().text("decision") == "grant";
    if !granted && form.read().text("reason").is_empty() {
        form.fail("reason", "form-required");
    }
    granted
}

async fn load(ctx: &Ctx, id: &str) -> Answer<erasure::Model> {
    let found = erasure::Entity::find_by_id(id.to_owned()).one(ctx.db()).await?;
    found.filter(|row| ctx.may::<KeepPrivacy>(&row.unit_path)).ok_or(Fault::NotFound)
}

/// The page.
pub(super) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = load(&ctx, &id).await?;
    let form = decision(&ctx, "members-erasure-decide");
    shown(&ctx, &row, &form).await
}

async fn shown(ctx: &Ctx, row: &erasure::Model, form: &Form) -> Answer {
    let known = members(ctx, row.person_id.clone().into_iter().collect()).await?;
    let whom = subject(ctx, row.person_id.as_deref(), &known);
    let mut body = format!("<section class=\"panel\">{}</section>", erasure_facts(ctx, row));
    if let Some(person) = row.person_id.as_deref().filter(|_| row.state != state::DONE) {
        let rules = rules(ctx.db()).await?;
        let holds = holds(ctx.db(), &rules, person, ctx.today()).await?;
        if !holds.is_empty() {
            body.push_str(&format!(
                "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{}</section>",
                esc(&ctx.t("members-erasure-holds")),
                holds_html(ctx, &holds)
            ));
        }
    }
    if row.state == state::ASKED {
        body.push_str(&format!("<section class=\"panel\">{}</section>", form.html(ctx)));
    }
    page(ctx, "members-erasure-title").lead(whom).status(form.status()).html(Html(body))
}

/// Decides.
pub(super) async fn decide(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = load(&ctx, &id).await?;
    let permit = ctx.permit::<KeepPrivacy>(&row.unit_path)?;
    let mut form = decision(&ctx, "members-erasure-decide").fill(sent);
    let granted = granted(&mut form);
    if !form.is_valid() {
        return shown(&ctx, &row, &form).await;
    }
    let mut work = ctx.begin().await?;
    decide_erasure(&ctx.app, &mut work, &permit, &id, granted, &form.read().text("reason")).await?;
    work.commit().await?;
    let done = if granted { "members-erasure-granted" } else { "members-erasure-refused" };
    Ok(Redirect::done(&ctx, HERE, done))
}
