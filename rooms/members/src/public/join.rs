//! `/join/{unit}`: the form by which anybody asks to join a unit.

use axum::extract::Path;
use rawabit_federation::Unit;
use rawabit_platform::accounts::throttle::{LETTER, account_key, admit_by};
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::web::{Ctx, Page};
use rawabit_platform::{Answer, Fault};

use super::declarations;
use crate::commands::{self, NewApplication};
use crate::model::Channel;
use crate::model::admission::{can_be_joined, takings};
use crate::office::{check_fields, joining_fields};

/// The unit of an address, if one can join it today.
async fn unit(ctx: &Ctx, id: &str) -> Answer<Unit> {
    let unit = rawabit_federation::unit(ctx.db(), id).await?.ok_or(Fault::NotFound)?;
    let statutes = ctx.app.statutes.load_full();
    if can_be_joined(&statutes, &unit, ctx.today()) { Ok(unit) } else { Err(Fault::NotFound) }
}

async fn form(ctx: &Ctx, unit: &Unit) -> Answer<Form> {
    let statutes = ctx.app.statutes.load_full();
    let rules = &statutes.members;
    let mut form = joining_fields(ctx, Form::new("members-join")).await?;
    if rules.admission.sponsors > 0 {
        form = form.input(Input::code("sponsors").max(200).required());
    }
    form = form.input(Input::long("words", 4).max(2_000));
    if !rules.incompatible_with.is_empty() {
        form = form.input(Input::check("declared").required());
    }
    if takings(&statutes, unit).iter().any(|taking| taking.condition.is_some()) {
        form = form.input(Input::check("condition").required());
    }
    Ok(form.input(Input::check("consent").required()))
}

fn page<'a>(ctx: &'a Ctx, unit: &Unit) -> Page<'a> {
    let lead = format!(
        "<p>{}</p>{}",
        rawabit_platform::kit::esc(&ctx.t("members-join-lead")),
        declarations(ctx, Some(unit))
    );
    ctx.public(ctx.ta("members-join-title", "unit", ctx.voice.pick(&unit.name))).lead(Html(lead))
}

/// The version of the text of consent that the reader sees: its language, and what fingerprint the text has.
fn consent_version(ctx: &Ctx) -> String {
    let hash = rawabit_ledger::hash_leaf(ctx.t("members-join-consent").as_bytes());
    format!("{}:{}", ctx.lang().code(), &hash.to_string()[..16])
}

/// The empty form.
pub(super) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let unit = unit(&ctx, &id).await?;
    let form = form(&ctx, &unit).await?;
    page(&ctx, &unit).form(&form)
}

/// Takes it. Whoever sends it learns that a letter is on its way, whether or not the address is known here.
pub(super) async fn send(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let unit = unit(&ctx, &id).await?;
    let mut form = form(&ctx, &unit).await?.fill(sent);
    let data = check_fields(&ctx, &mut form);
    let read = form.read();
    let email = read.optional("email");
    if email.is_none() {
        form.fail("email", "form-required");
    }
    if !form.is_valid() {
        return page(&ctx, &unit).form(&form);
    }
    let read = form.read();
    let new = NewApplication {
        unit: unit.clone(),
        channel: Channel::Web,
        lang: ctx.lang(),
        name: read.multi("name"),
        birth_day: read.day("birth_day"),
        email: email.clone(),
        data,
        category: read.optional("category"),
        words: read.text("words"),
        declared: read.check("declared"),
        condition: read.check("condition"),
        consent: Some(consent_version(&ctx)),
        sponsors: crate::office::several(&read.text("sponsors")),
        received: ctx.today(),
        person: None,
    };
    let mut work = ctx.begin().await?;
    let key = account_key(&format!("join {}", email.unwrap_or_default()));
    if let Err(seconds) = admit_by(LETTER, &work, &key).await? {
        drop(work);
        return Err(Fault::Limited { retry_after: seconds });
    }
    match commands::apply(&ctx.app, &mut work, new).await? {
        Ok(_) => {
            work.commit().await?;
            ctx.public(ctx.t("members-join-sent")).html(Html(format!(
                "<p>{}</p>",
                rawabit_platform::kit::esc(&ctx.t("members-join-sent-text"))
            )))
        }
        Err(refused) => {
            drop(work);
            form.fail(refused.field(), refused.message());
            page(&ctx, &unit).form(&form)
        }
    }
}
