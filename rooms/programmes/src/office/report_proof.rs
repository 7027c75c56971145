//! Bringing proof: a document, a picture, or a record of the house.

use std::sync::Arc;

use axum::extract::Path;
use rawabit_platform::files::{self, Accept};
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::pick::{self, Records};
use rawabit_platform::kit::{Form, Html, Input, Multipart};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::accounting::Sight;
use super::report_form::writable;
use crate::commands::{Proof, add_evidence, remove_evidence, withhold_evidence};
use crate::store::indicators::{self, Measured};
use crate::words;

fn records() -> Records {
    Records::suggested_at("/office/reports/records/suggest")
}

/// `GET /office/reports/records/suggest`
pub(crate) async fn suggest(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &records()).await
}

fn form(ctx: &Ctx, measured: &[Measured]) -> Form {
    let choices = measured
        .iter()
        .map(|one| Choice::new(one.indicator.id.as_str(), ctx.voice.pick(one.title())))
        .collect();
    Form::new("programmes-proof-form")
        .input(Input::pick("record", Arc::new(records())))
        .input(Input::file("document", Accept::Document.html()))
        .input(Input::file("picture", Accept::Image.html()))
        .input(Input::text("label").max(200))
        .input(Input::check("public"))
        .input(Input::select("indicator", choices))
}

fn page(ctx: &Ctx, sight: &Sight, form: &Form) -> Answer {
    let lead = words::period(&ctx.voice, &sight.duty.period);
    sight.page(ctx, ctx.t("programmes-proof-add")).lead(Html::text(&lead)).form(form)
}

/// `GET …/proof`
pub(crate) async fn blank(ctx: Ctx, Path((id, period)): Path<(String, String)>) -> Answer {
    let sight = writable(&ctx, &id, &period).await?;
    let measured = indicators::of_programme(ctx.db(), &id).await?;
    let form = form(&ctx, &measured).resolve(&ctx).await?;
    page(&ctx, &sight, &form)
}

/// `POST …/proof`: one thing at a time, so that each has its own words.
pub(crate) async fn add(ctx: Ctx, Path((id, period)): Path<(String, String)>, mut sent: Multipart) -> Answer {
    let sight = Sight::of(&ctx, &id, &period).await?;
    let speaker = sight.speaker(&ctx)?;
    let measured = indicators::of_programme(ctx.db(), &id).await?;
    let mut form = form(&ctx, &measured).fill(sent.values()).resolve(&ctx).await?;
    let mut brought = Vec::new();
    for (field, accept) in [("document", Accept::Document), ("picture", Accept::Image)] {
        let Some(incoming) = sent.file(&mut form, field) else { continue };
        match files::prepare(&ctx.app, incoming, accept).await? {
            Ok(prepared) if form.read().check("public") => brought.push(Proof::PublicFile(prepared)),
            Ok(prepared) => brought.push(Proof::File(prepared)),
            Err(refused) => form.fail(field, refused),
        }
    }
    if let Some((kind, record)) = form.read().text("record").split_once(':') {
        brought.push(Proof::Record(kind.to_owned(), record.to_owned()));
    }
    if form.is_valid() && brought.len() != 1 {
        let message = if brought.is_empty() {
            "programmes-refused-proof-none"
        } else {
            "programmes-refused-proof-several"
        };
        form.fail("record", message);
    }
    if matches!(brought[..], [Proof::Record(..)]) && form.read().check("public") {
        form.fail("public", "programmes-refused-proof-public-record");
    }
    let proof = brought.pop().filter(|_| form.is_valid());
    let Some(proof) = proof else { return page(&ctx, &sight, &form) };
    let (label, indicator) = (form.read().text("label"), form.read().optional("indicator"));
    let mut work = ctx.begin().await?;
    let number = sight.duty.period.number;
    match add_evidence(&ctx.app, &mut work, &speaker, number, indicator, label, proof).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &sight.path(""), "programmes-proof-added"))
        }
        Err(refused) => {
            drop(work);
            form.fail("", refused.message(&ctx.voice));
            page(&ctx, &sight, &form)
        }
    }
}

/// `POST …/proof/{proof}/remove`
pub(crate) async fn remove(ctx: Ctx, Path((id, period, proof)): Path<(String, String, String)>) -> Answer {
    let sight = Sight::of(&ctx, &id, &period).await?;
    let speaker = sight.speaker(&ctx)?;
    let mut work = ctx.begin().await?;
    let number = sight.duty.period.number;
    match remove_evidence(&ctx.app, &mut work, &speaker, number, &proof).await? {
        Ok(()) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &sight.path(""), "programmes-proof-removed"))
        }
        Err(refused) => Err(Fault::refused(refused.message(&ctx.voice))),
    }
}

/// `POST …/proof/{proof}/withhold`: what was brought for everybody is so no longer.
pub(crate) async fn withhold(ctx: Ctx, Path((id, period, proof)): Path<(String, String, String)>) -> Answer {
    let sight = Sight::of(&ctx, &id, &period).await?;
    let speaker = sight.speaker(&ctx)?;
    let mut work = ctx.begin().await?;
    withhold_evidence(&mut work, &speaker, sight.duty.period.number, &proof).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &sight.path(""), "programmes-proof-withheld"))
}
