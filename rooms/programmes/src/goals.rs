//! The objectives of a programme as pages show them: what both sides promise, and how far each indicator has come.

use askama::Template;
use rawabit_platform::kit::html::{badge, link};
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Day};

use crate::dossier::Dossier;
use crate::drawn::{self, Eye};
use crate::model::{Indicator, Objective, Side};
use crate::words;

/// Side, and its commitments: the text, and by when.
type Promises = (String, Vec<(String, Option<String>)>);

struct Shown {
    title: String,
    axis: Option<String>,
    weight: String,
    taken: Option<String>,
    text: Html,
    commitments: Vec<Promises>,
    gauges: Vec<ShownGauge>,
}

struct ShownGauge {
    id: String,
    title: String,
    badges: Vec<Html>,
    summary: String,
    bar: Html,
    chart: Html,
    why: Html,
}

#[derive(Template)]
#[template(path = "goals.html")]
struct Goals {
    goals: Vec<Shown>,
}

/// The objectives in order.
pub(crate) fn html(ctx: &Ctx, dossier: &Dossier, today: Day, eye: Eye) -> Answer<Html> {
    let goals = dossier.goals().map(|(objective, origin)| shown(ctx, dossier, objective, origin, today, eye));
    Ok(Html::of(&Goals { goals: goals.collect() })?)
}

fn shown(
    ctx: &Ctx,
    dossier: &Dossier,
    objective: &Objective,
    origin: Option<&str>,
    today: Day,
    eye: Eye,
) -> Shown {
    Shown {
        title: ctx.voice.pick(&objective.title).to_owned(),
        axis: dossier.axis_name(objective).map(|name| ctx.voice.pick(name).to_owned()),
        weight: ctx.voice.share(i64::from(objective.weight) * 10_000),
        taken: origin.map(|_| ctx.t("programmes-taken-up")),
        text: drawn::paragraphs(ctx, &objective.text),
        commitments: promises(ctx, dossier, objective),
        gauges: objective.indicators.iter().map(|one| gauge(ctx, dossier, one, today, eye)).collect(),
    }
}

fn promises(ctx: &Ctx, dossier: &Dossier, objective: &Objective) -> Vec<Promises> {
    let side = |side: Side| {
        let unit = match side {
            Side::Unit => dossier.unit(),
            Side::Partner => dossier.partner(),
        };
        let list: Vec<_> = objective
            .commitments
            .iter()
            .filter(|one| one.side == side)
            .map(|one| {
                let due = one.due.map(|day| ctx.ta("programmes-commitment-due", "day", day));
                (ctx.voice.pick(&one.text).to_owned(), due)
            })
            .collect();
        let name = unit.map_or_else(String::new, |unit| ctx.voice.pick(&unit.name).to_owned());
        (ctx.ta("programmes-commits", "unit", name), list)
    };
    [Side::Unit, Side::Partner].map(side).into_iter().filter(|(_, list)| !list.is_empty()).collect()
}

fn gauge(ctx: &Ctx, dossier: &Dossier, indicator: &Indicator, today: Day, eye: Eye) -> ShownGauge {
    let mut badges = Vec::new();
    if indicator.metric.is_some() {
        badges.push(badge(&ctx.t("programmes-computed"), "info"));
    }
    let below = dossier.gauge(&indicator.id).map_or(0, |gauge| gauge.below);
    if below > 0 {
        badges.push(badge(&ctx.tn("programmes-with-below", below), ""));
    }
    ShownGauge {
        id: indicator.id.clone(),
        title: ctx.voice.pick(&indicator.title).to_owned(),
        badges,
        summary: measured_in(ctx, indicator, drawn::summary(ctx, dossier, indicator)),
        bar: drawn::bar(ctx, dossier, indicator, today),
        chart: drawn::indicator(ctx, dossier, indicator, today, eye),
        why: why(ctx, dossier, indicator, today, eye),
    }
}

fn measured_in(ctx: &Ctx, indicator: &Indicator, summary: String) -> String {
    match ctx.voice.pick(&indicator.measure) {
        "" => summary,
        measure => {
            ctx.msg(&Message::new("programmes-measured-in").with("summary", summary).with("measure", measure))
        }
    }
}

/// Where a computed figure opens onto the records that it counts, and a total onto what it is made of: one link a period that has begun.
fn why(ctx: &Ctx, dossier: &Dossier, indicator: &Indicator, today: Day, eye: Eye) -> Html {
    let below = dossier.gauge(&indicator.id).is_some_and(|gauge| gauge.below > 0);
    if indicator.metric.is_none() && !below || eye == Eye::Public {
        return Html::none();
    }
    let links: Vec<String> = dossier
        .periods
        .iter()
        .filter(|period| period.starts <= today)
        .map(|period| {
            let path = format!(
                "/office/programmes/{}/metrics/{}/{}",
                dossier.programme.id, indicator.id, period.number
            );
            link(&ctx.url(&path), &words::period_short(&ctx.voice, period)).0
        })
        .collect();
    if links.is_empty() {
        return Html::none();
    }
    Html(format!("{} {}", esc(&ctx.t("programmes-why")), links.join(" · ")))
}
