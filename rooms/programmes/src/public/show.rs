//! A published programme: what is promised, what is done, the proof. Approved values only.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::kit::chart::figures;
use rawabit_platform::kit::html::{json_ld, link};
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::ledger::pages::proof_box;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Day};
use serde_json::json;

use super::published;
use crate::dossier::{self, Dossier};
use crate::drawn::{self, Eye};
use crate::model::{ReportState, State, StepState};
use crate::store::{programmes, published as store};
use crate::{goals, proof, trail, words};

/// An approved report: its period, what it says, what it brings, its act.
struct Told {
    period: String,
    text: Vec<String>,
    proofs: Vec<Html>,
    kept: Option<String>,
    act: Html,
}

#[derive(Template)]
#[template(path = "public/programme.html")]
struct Show<'a> {
    ctx: &'a Ctx,
    programme: &'a programmes::Model,
    progress: Html,
    figures: Html,
    preamble: Html,
    goals: Html,
    timeline: Html,
    reports: Vec<Told>,
    signatures: Vec<Html>,
    below: Vec<(String, String)>,
    strategy: Option<Html>,
    years: Vec<(String, String)>,
    proof: Html,
}

/// `GET /programmes/{id}`
pub(super) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let dossier = dossier::read_public(&ctx.app, ctx.db(), published(&ctx, &id).await?).await?;
    let today = ctx.today();
    let signers = trail::signers(&ctx, &dossier).await?;
    let below = store::below(ctx.db(), &id).await?;
    let strategy = ctx.voice.pick(&dossier.strategy.title);
    let body = Show {
        ctx: &ctx,
        programme: &dossier.programme,
        progress: progress(&ctx, &dossier, today),
        figures: counted(&ctx, &dossier),
        preamble: drawn::paragraphs(&ctx, &dossier.text.content.preamble),
        goals: goals::html(&ctx, &dossier, today, Eye::Public)?,
        timeline: drawn::steps(&ctx, &dossier, today, |_| None),
        reports: told(&ctx, &dossier).await?,
        signatures: dossier
            .signatures
            .iter()
            .map(|one| trail::signed(&ctx, &dossier, one, &signers))
            .collect(),
        below: below
            .iter()
            .map(|row| (ctx.url(&format!("/programmes/{}", row.id)), ctx.voice.pick(&row.title).to_owned()))
            .collect(),
        strategy: dossier
            .strategy
            .is_open()
            .then(|| link(&ctx.url(&format!("/programmes/strategies/{}", dossier.strategy.id)), strategy)),
        years: years(&ctx, &dossier),
        proof: proof_box(&ctx, "programme", &id).await?,
    };
    let page = ctx
        .public(ctx.voice.pick(&dossier.programme.title))
        .lead(lead(&ctx, &dossier))
        .crumb(ctx.t("programmes-public-title"), "/programmes")
        .action("programmes-print-contract", &format!("/programmes/{id}/contract.pdf"), "print", false)
        .head(linked(&ctx, &dossier))
        .body(&body)?;
    Ok(super::keep(&ctx, [id.as_str()]).mark(page))
}

fn lead(ctx: &Ctx, dossier: &Dossier) -> Html {
    let synthetic = if dossier.programme.synthetic {
        format!(" <span class=\"chip chip-synthetic\">{}</span>", esc(&ctx.t("programmes-synthetic")))
    } else {
        String::new()
    };
    let unit = dossier.unit().map_or("", |unit| ctx.voice.pick(&unit.name));
    let said = match dossier.partner() {
        Some(partner) => ctx.msg(
            &Message::new("programmes-between")
                .with("unit", unit)
                .with("partner", ctx.voice.pick(&partner.name)),
        ),
        None => unit.to_owned(),
    };
    Html(format!("{}{synthetic}", esc(&said)))
}

fn progress(ctx: &Ctx, dossier: &Dossier, today: Day) -> Html {
    let done = dossier.standing.as_ref().and_then(|standing| Some((standing.progress?, standing)));
    match done {
        Some((done, standing)) => {
            let plan = (dossier.programme.state() == State::InForce).then(|| standing.plan_on(today));
            drawn::progress(ctx, &ctx.t("programmes-progress"), done, plan)
        }
        None => Html(format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-progress-unknown")))),
    }
}

fn counted(ctx: &Ctx, dossier: &Dossier) -> Html {
    let number = |n: usize| ctx.voice.number(i64::try_from(n).unwrap_or(i64::MAX));
    let done = dossier.steps.iter().filter(|step| step.state == StepState::Done).count();
    let approved = dossier.reports.iter().filter(|report| report.state() == ReportState::Approved).count();
    figures(&[
        (ctx.t("programmes-figure-objectives"), number(dossier.goals().count()), None),
        (
            ctx.t("programmes-figure-steps"),
            format!("{} / {}", number(done), number(dossier.steps.len())),
            Some("#steps".to_owned()),
        ),
        (ctx.t("programmes-figure-approved"), number(approved), Some("#reports".to_owned())),
    ])
}

/// Approved reports, the latest first. A piece of evidence is a link where everybody may open it; the rest is only counted.
async fn told(ctx: &Ctx, dossier: &Dossier) -> Answer<Vec<Told>> {
    let mut out = Vec::new();
    let approved = || dossier.reports.iter().rev().filter(|report| report.state() == ReportState::Approved);
    let ids: Vec<&str> = approved().map(|report| report.id.as_str()).collect();
    let mut proof = proof::open(ctx, ctx.lang(), &ids).await?;
    for report in approved() {
        let period = dossier.periods.iter().find(|period| period.number == report.period);
        let (open, kept) = proof.remove(&report.id).unwrap_or_default();
        let proofs = open
            .iter()
            .map(|one| {
                let named = link(&one.href, &one.title);
                Html(format!("{named} <span class=\"small muted\">{}</span>", esc(&one.kind)))
            })
            .collect();
        out.push(Told {
            period: period.map_or_else(String::new, |period| words::period(&ctx.voice, period)),
            text: report
                .text
                .split("\n\n")
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .map(str::to_owned)
                .collect(),
            proofs,
            kept: (kept > 0).then(|| ctx.tn("programmes-evidence-kept", kept)),
            act: report.act_idx.map_or_else(Html::none, |act| trail::act_link(ctx, act)),
        });
    }
    Ok(out)
}

/// The years of which there is an account to print.
fn years(ctx: &Ctx, dossier: &Dossier) -> Vec<(String, String)> {
    let approved =
        |number: i32| dossier.report(number).is_some_and(|report| report.state() == ReportState::Approved);
    let mut years: Vec<i16> = dossier
        .periods
        .iter()
        .filter(|period| period.ends < ctx.today() && approved(period.number))
        .map(|period| period.ends.0.year())
        .collect();
    years.dedup();
    years
        .into_iter()
        .map(|year| {
            let path = format!("/programmes/{}/account.pdf?year={year}", dossier.programme.id);
            (ctx.url(&path), year.to_string())
        })
        .collect()
}

fn linked(ctx: &Ctx, dossier: &Dossier) -> Html {
    let programme = &dossier.programme;
    let party = |unit: &rawabit_federation::Unit| {
        json!({
            "@type": "Organization",
            "name": ctx.voice.pick(&unit.name),
            "url": ctx.app.absolute(ctx.lang(), &format!("/organisation/{}", unit.id)),
        })
    };
    let parties: Vec<_> = dossier.unit().into_iter().chain(dossier.partner()).map(party).collect();
    json_ld(&json!({
        "@context": "https://schema.org",
        "@type": "Project",
        "name": ctx.voice.pick(&programme.title),
        "url": ctx.app.absolute(ctx.lang(), &format!("/programmes/{}", programme.id)),
        "foundingDate": programme.starts.to_string(),
        "dissolutionDate": programme.ends.to_string(),
        "member": parties,
        "subjectOf": {
            "@type": "DigitalDocument",
            "encodingFormat": "application/pdf",
            "url": ctx.app.absolute(ctx.lang(), &format!("/programmes/{}/contract.pdf", programme.id)),
        },
    }))
}
