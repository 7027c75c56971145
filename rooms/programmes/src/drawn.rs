//! A programme drawn: an indicator's values against its targets, the steps over time. The same on the office's page and the public one,
//! except that only the office sees what is reported and not approved.

use rawabit_platform::Day;
use rawabit_platform::kit::chart::{self, Mark, Said};
use rawabit_platform::kit::gantt::{self, Gantt, Tone};
use rawabit_platform::kit::{Html, bdi, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;

use crate::dossier::{Dossier, Stage, yardstick};
use crate::model::{Indicator, Measure, ONE, StepState};
use crate::words;

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Eye {
    /// The organisation's people: approved values, and those that wait.
    Office,
    /// Everybody: approved values only.
    Public,
}

/// A value in the reader's words.
pub(crate) fn said(ctx: &Ctx, indicator: &Indicator, value: Measure) -> String {
    words::measure(&ctx.voice, indicator.kind, &indicator.scale, value)
}

/// The chart of an indicator; of one that has neither targets nor values, nothing.
pub(crate) fn indicator(ctx: &Ctx, dossier: &Dossier, indicator: &Indicator, today: Day, eye: Eye) -> Html {
    let gauge = dossier.gauge(&indicator.id).cloned().unwrap_or_default();
    let figure = |value: Measure| {
        Some(Said { size: words::size(indicator.kind, value)?, text: said(ctx, indicator, value) })
    };
    let marks: Vec<Mark> = dossier
        .periods
        .iter()
        .map(|period| {
            let target = indicator.targets.iter().find(|target| target.period == period.number);
            let pending = gauge.pending.get(&period.number).filter(|_| eye == Eye::Office);
            Mark {
                label: words::period_short(&ctx.voice, period),
                value: gauge.standing(indicator, period.number).and_then(figure),
                pending: pending.copied().flatten().and_then(figure),
                target: target.and_then(|target| figure(target.value)),
                now: period.starts <= today && today <= period.ends,
            }
        })
        .collect();
    if marks.iter().all(|mark| mark.value.is_none() && mark.target.is_none() && mark.pending.is_none()) {
        return Html::none();
    }
    // What adds up begins at nothing: what was before only stands beside it.
    let baseline = indicator.baseline.as_ref().filter(|_| !indicator.cumulative);
    let title = ctx.voice.pick(&indicator.title);
    let tick = |size: i64| words::tick(&ctx.voice, indicator.kind, size);
    chart::line(
        &ctx.voice,
        &chart::Line {
            id: &format!("i-{}", indicator.id),
            title,
            summary: &summary(ctx, dossier, indicator),
            marks: &marks,
            baseline: baseline.and_then(|baseline| baseline.value).and_then(figure),
            tick: &tick,
        },
    )
}

/// Where an indicator stands, in a sentence.
pub(crate) fn summary(ctx: &Ctx, dossier: &Dossier, indicator: &Indicator) -> String {
    let latest = dossier.gauge(&indicator.id).and_then(|gauge| gauge.latest(indicator));
    let value = latest.map_or_else(|| ctx.t("programmes-unknown"), |value| said(ctx, indicator, value));
    let Some(target) = indicator.targets.last() else {
        return ctx.ta("programmes-stands-without-target", "value", value);
    };
    let end = dossier.periods.iter().find(|period| period.number == target.period).map(|period| period.ends);
    ctx.msg(
        &Message::new("programmes-stands")
            .with("value", value)
            .with("target", said(ctx, indicator, target.value))
            .with("day", end.unwrap_or(dossier.programme.ends)),
    )
}

/// How much of the way an indicator has come, in millionths.
pub(crate) fn achievement(dossier: &Dossier, indicator: &Indicator) -> Option<i64> {
    let latest = dossier.gauge(&indicator.id)?.latest(indicator)?;
    yardstick(indicator, &dossier.periods).achievement(latest)
}

/// A bar of an indicator's achievement against the plan of a day; where nothing is known or to be reached, nothing.
pub(crate) fn bar(ctx: &Ctx, dossier: &Dossier, indicator: &Indicator, today: Day) -> Html {
    let Some(done) = achievement(dossier, indicator) else { return Html::none() };
    let planned = yardstick(indicator, &dossier.periods).planned(dossier.programme.starts, today);
    progress(ctx, &ctx.t("programmes-achieved"), done, planned)
}

/// Progress against plan, both in millionths, with the colour of how far behind it is.
pub(crate) fn progress(ctx: &Ctx, label: &str, done: i64, planned: Option<i64>) -> Html {
    let tone = match planned {
        Some(planned) if done < planned - crate::model::RISK => "warn",
        _ => "ok",
    };
    let text = match planned {
        Some(planned) => words::of_plan(&ctx.voice, ctx.voice.share(done), planned),
        None => ctx.voice.share(done),
    };
    chart::bar(label, &text, done, ONE, planned, tone)
}

/// How a step stands on a day.
pub(crate) fn tone(step: &Stage, today: Day) -> Tone {
    match step.state {
        StepState::Done => Tone::Done,
        StepState::Open if step.is_late(today) => Tone::Late,
        StepState::Open if step.row.is_some() && step.starts <= today => Tone::Now,
        StepState::Open => Tone::Ahead,
    }
}

/// The same in a word.
pub(crate) fn state(ctx: &Ctx, step: &Stage, today: Day) -> String {
    match (tone(step, today), step.done_on) {
        (Tone::Done, Some(day)) => ctx.voice.plain().ta("programmes-step-done-on", "day", day),
        (Tone::Done, None) => ctx.t("programmes-step-done"),
        (Tone::Late, _) => ctx.t("programmes-step-late"),
        (Tone::Now, _) => ctx.t("programmes-step-now"),
        (Tone::Ahead, _) => ctx.t("programmes-step-ahead"),
    }
}

/// The office that answers for a step, with its unit.
pub(crate) fn office(ctx: &Ctx, dossier: &Dossier, step: &Stage) -> String {
    let statutes = ctx.app.statutes.load();
    let office = words::office(&statutes, &step.office, ctx.lang());
    match dossier.units.get(&step.unit) {
        Some(unit) => format!("{office} – {}", ctx.voice.pick(&unit.name)),
        None => office,
    }
}

/// The steps over time, in order of their first days.
pub(crate) fn steps(
    ctx: &Ctx,
    dossier: &Dossier,
    today: Day,
    href: impl Fn(&Stage) -> Option<String>,
) -> Html {
    if dossier.steps.is_empty() {
        return Html(format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-steps-none"))));
    }
    let mut stages: Vec<&Stage> = dossier.steps.iter().collect();
    stages.sort_by(|a, b| (a.starts, a.ends, &a.item).cmp(&(b.starts, b.ends, &b.item)));
    let place = |item: &String| stages.iter().position(|step| step.item == *item);
    let steps: Vec<gantt::Step> = stages
        .iter()
        .map(|step| gantt::Step {
            name: ctx.voice.pick(&step.title).to_owned(),
            href: href(step),
            starts: step.starts,
            ends: step.ends,
            after: step.after.iter().filter_map(place).collect(),
            tone: tone(step, today),
            state: state(ctx, step, today),
            note: office(ctx, dossier, step),
        })
        .collect();
    gantt::gantt(
        &ctx.voice,
        &Gantt {
            title: &ctx.t("programmes-steps"),
            from: dossier.programme.starts,
            to: dossier.programme.ends,
            today,
            steps: &steps,
        },
    )
}

/// A text of several paragraphs.
pub(crate) fn paragraphs(ctx: &Ctx, text: &rawabit_platform::Multi) -> Html {
    let foreign = ctx.voice.foreign(text.lang_of(ctx.voice.preference()));
    let parts = ctx.voice.pick(text).split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    Html(parts.map(|part| format!("<p{foreign}>{}</p>", bdi(part))).collect())
}
