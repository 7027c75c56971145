//! A programme's page: how it stands, what it says and how far that has come, what comes next, what happened.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::kit::chart::figures;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::timeline::steps;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::ledger::pages::proof_box;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Day};

use super::faces::{may_read_draft, visible};
use crate::commands::{awaits, owes};
use crate::dossier::{self, Dossier};
use crate::drawn::{self, Eye};
use crate::model::life::{Life, Next};
use crate::model::stray::{common, is_stray};
use crate::model::{ReportState, Side, State, StepState};
use crate::names::days;
use crate::store::programmes;
use crate::{goals, history, trail, words};

#[derive(Template)]
#[template(path = "office/overview.html")]
struct Overview<'a> {
    ctx: &'a Ctx,
    programme: &'a programmes::Model,
    steps: Html,
    tabs: Html,
    figures: Html,
    progress: Html,
    preamble: Html,
    goals: Html,
    dropped: Html,
    timeline: Html,
    next: Html,
    tone: Html,
    unit: Html,
    partner: Option<Html>,
    strategy: &'a str,
    public_path: &'a str,
    trail: Html,
    proof: Html,
}

/// `GET /office/programmes/{id}`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let programme = visible(&ctx, &id).await?;
    let mut dossier = dossier::read(&ctx.app, ctx.db(), programme).await?;
    if dossier.version.is_none() && !may_read_draft(&ctx, &dossier.programme) {
        dossier.forget_text();
    }
    let today = ctx.today();
    let signers = trail::signers(&ctx, &dossier).await?;
    let programme = &dossier.programme;
    let within = within(&ctx, programme).await?;
    let public_path = format!("/programmes/{id}");
    let body = Overview {
        ctx: &ctx,
        programme,
        steps: way(&ctx, &dossier),
        tabs: super::faces::tabs(&ctx, programme, ""),
        figures: counted(&ctx, &dossier, today),
        progress: progress(&ctx, &dossier, today),
        preamble: drawn::paragraphs(&ctx, &dossier.text.content.preamble),
        goals: goals::html(&ctx, &dossier, today, Eye::Office)?,
        dropped: history::html(&ctx, &dossier).await?,
        timeline: drawn::steps(&ctx, &dossier, today, |_| None),
        next: next(&ctx, &dossier, within, today),
        tone: tone(&ctx, &dossier, today),
        unit: party(&ctx, &dossier, Side::Unit),
        partner: programme.partner_id.as_ref().map(|_| party(&ctx, &dossier, Side::Partner)),
        strategy: ctx.voice.pick(&dossier.strategy.title),
        public_path: &public_path,
        trail: trail::html(&ctx, &dossier, &signers),
        proof: proof_box(&ctx, "programme", &id).await?,
    };
    let mut page = ctx
        .office(ctx.voice.pick(&programme.title))
        .lead(lead(&ctx, &dossier))
        .crumb(ctx.t("programmes-nav"), "/office/programmes");
    if dossier.version.is_some() {
        page = page
            .action(
                "programmes-print-contract",
                &format!("/office/programmes/{id}/contract.pdf"),
                "print",
                false,
            )
            .action(
                "programmes-export-sheet",
                &format!("/office/programmes/{id}/programme.xlsx"),
                "download",
                false,
            );
    }
    page.body(&body)
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

fn party(ctx: &Ctx, dossier: &Dossier, side: Side) -> Html {
    let unit = match side {
        Side::Unit => dossier.unit(),
        Side::Partner => dossier.partner(),
    };
    unit.map_or_else(Html::none, |unit| ctx.voice.spoken(&unit.name))
}

/// Where it stands and whose turn it is.
pub(crate) fn life(dossier: &Dossier) -> Option<Life> {
    let round = dossier.round()?;
    Some(Life {
        state: dossier.programme.state(),
        round: round.state(),
        turn: round.turn(),
        partner: dossier.programme.partner_id.is_some(),
        signed: dossier.signatures.iter().any(|one| one.negotiation_id == round.id),
    })
}

fn way(ctx: &Ctx, dossier: &Dossier) -> Html {
    let names = ["drafting", "submitted", "negotiation", "agreed", "in_force", "closed"]
        .map(|step| ctx.t(&format!("programmes-way-{}", step.replace('_', "-"))));
    match life(dossier) {
        Some(life) => steps(&ctx.t("programmes-way"), &names, life.stage()),
        None => Html::none(),
    }
}

/// Progress against today's line of the plan.
fn progress(ctx: &Ctx, dossier: &Dossier, today: Day) -> Html {
    let Some(standing) = dossier.standing.as_ref().filter(|_| dossier.is_signed()) else {
        return Html::none();
    };
    match standing.progress {
        Some(done) => {
            drawn::progress(ctx, &ctx.t("programmes-progress"), done, Some(standing.plan_on(today)))
        }
        None => Html(format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-progress-unknown")))),
    }
}

fn counted(ctx: &Ctx, dossier: &Dossier, today: Day) -> Html {
    if !dossier.is_signed() {
        return Html::none();
    }
    let done = dossier.steps.iter().filter(|step| step.state == StepState::Done).count();
    let late = dossier.steps.iter().filter(|step| step.is_late(today)).count();
    let zone = ctx.app.formats.zone();
    let due: Vec<i32> = dossier
        .periods
        .iter()
        .filter(|period| period.due < today && owes(&dossier.programme, period, zone))
        .map(|period| period.number)
        .collect();
    let is_approved = |number: &&i32| {
        dossier.report(**number).is_some_and(|report| report.state() == ReportState::Approved)
    };
    let (approved, due) = (due.iter().filter(is_approved).count(), due.len());
    let number = |n: usize| ctx.voice.number(i64::try_from(n).unwrap_or(i64::MAX));
    figures(&[
        (
            ctx.t("programmes-figure-steps"),
            format!("{} / {}", number(done), number(dossier.steps.len())),
            Some("#steps".to_owned()),
        ),
        (ctx.t("programmes-figure-late"), number(late), None),
        (
            ctx.t("programmes-figure-reports"),
            format!("{} / {}", number(approved), number(due)),
            Some(ctx.url(&format!("/office/programmes/{}/reports", dossier.programme.id))),
        ),
    ])
}

fn tone(ctx: &Ctx, dossier: &Dossier, today: Day) -> Html {
    let state = dossier.programme.state();
    let Some(standing) = dossier.standing.as_ref().filter(|_| state == State::InForce) else {
        return badge(&ctx.t(&format!("programmes-state-{}", state.name().replace('_', "-"))), "");
    };
    super::accounting::tone_badge(ctx, standing.tone(today))
}

/// The days on which a programme and the one above it both run; none where there is none above.
async fn within(ctx: &Ctx, programme: &programmes::Model) -> Answer<Option<(Day, Day)>> {
    let Some(parent) = &programme.parent_id else { return Ok(None) };
    let above = programmes::find(ctx.db(), parent).await?;
    Ok(above.map(|above| common((programme.starts, programme.ends), (above.starts, above.ends))))
}

/// Steps that were taken up and lie outside of the contract: something is to be agreed on before they can be done.
fn strays(ctx: &Ctx, dossier: &Dossier, within: (Day, Day)) -> Vec<String> {
    let open = dossier.steps.iter().filter(|step| step.state == StepState::Open);
    open.filter(|step| dossier.text.is_taken(&step.objective) && is_stray(step.ends, within))
        .map(|step| {
            ctx.msg(
                &Message::new("programmes-next-stray")
                    .with("step", ctx.voice.pick(&step.title))
                    .with("days", days(&ctx.voice, step.starts, step.ends))
                    .with("contract", days(&ctx.voice, within.0, within.1)),
            )
        })
        .collect()
}

/// What comes next: whose turn it is, what cannot go on as it stands, what is due.
fn next(ctx: &Ctx, dossier: &Dossier, within: Option<(Day, Day)>, today: Day) -> Html {
    let mut lines = Vec::new();
    let side = |side: Side| trail::side(ctx, dossier, side);
    if let Some(life) = life(dossier) {
        match life.next() {
            Next::Write(who) => lines.push(ctx.ta("programmes-next-write", "side", side(who))),
            Next::Answer(who) => lines.push(ctx.ta("programmes-next-answer", "side", side(who))),
            Next::Sign => lines.push(ctx.t("programmes-next-sign")),
            Next::Deliver => {}
            Next::Nothing => lines.push(ctx.t("programmes-next-nothing")),
        }
    }
    if dossier.programme.state() == State::InForce {
        lines.extend(within.map(|within| strays(ctx, dossier, within)).unwrap_or_default());
        lines.extend(due(ctx, dossier, today));
    }
    if lines.is_empty() {
        lines.push(ctx.t("programmes-next-deliver"));
    }
    let items: String = lines.iter().map(|line| format!("<li>{}</li>", esc(line))).collect();
    Html(format!("<ul class=\"links-plain stack-s\">{items}</ul>"))
}

/// The earliest report that is not handed in, and the earliest step that is not done.
fn due(ctx: &Ctx, dossier: &Dossier, today: Day) -> Vec<String> {
    let zone = ctx.app.formats.zone();
    let report = dossier.periods.iter().find(|period| {
        let state = dossier.report(period.number).map(|report| report.state());
        awaits(&dossier.programme, period, state, zone, today)
    });
    let report = report.map(|period| {
        let key = if period.due < today { "programmes-next-report-late" } else { "programmes-next-report" };
        ctx.msg(&Message::new(key).with("period", words::period(&ctx.voice, period)).with("day", period.due))
    });
    let step = dossier.steps.iter().filter(|step| step.state == StepState::Open).min_by_key(|step| step.ends);
    let step = step.map(|step| {
        let key = if step.is_late(today) { "programmes-next-step-late" } else { "programmes-next-step" };
        ctx.msg(&Message::new(key).with("step", ctx.voice.pick(&step.title)).with("day", step.ends))
    });
    report.into_iter().chain(step).collect()
}
