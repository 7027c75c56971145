//! A programme as a workbook: what was agreed, the steps, and a line for every indicator and period.

use axum::extract::Path;
use axum::response::Response;
use rawabit_platform::kit::sheet::{Field, Sheet, download_workbook};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Day, Fault};

use super::faces::{may_read_draft, visible};
use crate::dossier::{self, Dossier, Gauge};
use crate::model::{Amount, Indicator, IndicatorKind, Measure, Side};
use crate::{drawn, trail, words};

/// `GET …/programme.xlsx`
pub(crate) async fn programme(ctx: Ctx, Path(id): Path<String>) -> Answer<Response> {
    let programme = visible(&ctx, &id).await?;
    let dossier = dossier::read(&ctx.app, ctx.db(), programme).await?;
    if dossier.version.is_none() && !may_read_draft(&ctx, &dossier.programme) {
        return Err(Fault::NotFound);
    }
    ctx.audit_read("programmes.export", ("programme", &id), &dossier.programme.unit_path, "xlsx").await?;
    download_workbook(&ctx, &sheets(&ctx, &dossier), "programme")
}

pub(crate) fn sheets(ctx: &Ctx, dossier: &Dossier) -> [Sheet; 4] {
    [facts(ctx, dossier), promises(ctx, dossier), steps(ctx, dossier), values(ctx, dossier)]
}

fn text(text: impl Into<String>) -> Field {
    Field::Text(text.into())
}

fn sheet(ctx: &Ctx, name: &str, columns: &[&str], rows: Vec<Vec<Field>>) -> Sheet {
    let t = |key: &str| ctx.voice.plain().t(&format!("programmes-sheet-{key}"));
    Sheet { name: t(name), head: columns.iter().map(|key| t(key)).collect(), rows }
}

fn facts(ctx: &Ctx, dossier: &Dossier) -> Sheet {
    let programme = &dossier.programme;
    let voice = ctx.voice.plain();
    let day = |key: &str, day: Option<Day>| day.map(|day| vec![text(voice.t(key)), Field::Day(day)]);
    let line = |key: &str, value: String| Some(vec![text(voice.t(key)), text(value)]);
    let partner = dossier.partner().map(|_| trail::side(ctx, dossier, Side::Partner));
    let rows = [
        line("programmes-sheet-title", voice.pick(&programme.title).to_owned()),
        line("programmes-party-unit", trail::side(ctx, dossier, Side::Unit)),
        partner.and_then(|name| line("programmes-party-partner", name)),
        line("programmes-strategy", voice.pick(&dossier.strategy.title).to_owned()),
        day("programmes-sheet-from", Some(programme.starts)),
        day("programmes-sheet-to", Some(programme.ends)),
        line(
            "programmes-sheet-state",
            voice.t(&format!("programmes-state-{}", programme.state().name().replace('_', "-"))),
        ),
        day("programmes-signed-on", programme.signed_at.map(|at| voice.day_of(at))),
        dossier.version.as_ref().and_then(|version| line("programmes-sheet-hash", version.sha256.clone())),
    ];
    sheet(ctx, "facts", &["what", "value"], rows.into_iter().flatten().collect())
}

fn promises(ctx: &Ctx, dossier: &Dossier) -> Sheet {
    let mut rows = Vec::new();
    for (objective, _) in dossier.goals() {
        let axis = dossier.axis(objective).map_or("", |axis| ctx.voice.pick(&axis.name));
        let begin =
            [text(ctx.voice.pick(&objective.title)), text(axis), Field::Number(f64::from(objective.weight))];
        if objective.commitments.is_empty() {
            rows.push(begin.to_vec());
        }
        for one in &objective.commitments {
            let mut row = begin.to_vec();
            row.push(text(trail::side(ctx, dossier, one.side)));
            row.push(text(ctx.voice.pick(&one.text)));
            row.push(one.due.map_or(Field::Empty, Field::Day));
            rows.push(row);
        }
    }
    sheet(ctx, "promises", &["objective", "axis", "weight", "side", "commitment", "due"], rows)
}

fn steps(ctx: &Ctx, dossier: &Dossier) -> Sheet {
    let today = ctx.today();
    let rows = dossier.steps.iter().map(|step| {
        let objective = dossier.goals().find(|(one, _)| one.id == step.objective);
        vec![
            text(objective.map_or("", |(one, _)| ctx.voice.pick(&one.title))),
            text(ctx.voice.pick(&step.title)),
            text(ctx.t(&format!("programmes-step-kind-{}", step.kind.name()))),
            Field::Day(step.starts),
            Field::Day(step.ends),
            text(drawn::office(ctx, dossier, step)),
            text(drawn::state(ctx, step, today)),
            step.done_on.map_or(Field::Empty, Field::Day),
        ]
    });
    let columns = ["objective", "step", "kind", "from", "to", "office", "state", "done"];
    sheet(ctx, "steps", &columns, rows.collect())
}

/// Numerator and denominator stay apart, so that whoever adds up in a spreadsheet adds up what can be added up.
fn values(ctx: &Ctx, dossier: &Dossier) -> Sheet {
    let mut rows = Vec::new();
    for (objective, _) in dossier.goals() {
        for indicator in &objective.indicators {
            let gauge = dossier.gauge(&indicator.id);
            for period in &dossier.periods {
                let mut row = vec![
                    text(ctx.voice.pick(&objective.title)),
                    text(ctx.voice.pick(&indicator.title)),
                    text(ctx.voice.pick(&indicator.measure)),
                    text(words::period(&ctx.voice.plain(), period)),
                    Field::Day(period.starts),
                    Field::Day(period.ends),
                ];
                row.extend(figures(indicator, gauge, period.number));
                rows.push(row);
            }
        }
    }
    let columns = [
        "objective",
        "indicator",
        "measure",
        "period",
        "from",
        "to",
        "target",
        "target-of",
        "value",
        "value-of",
        "standing",
        "standing-of",
    ];
    sheet(ctx, "values", &columns, rows)
}

/// The target of a period, its value, and the value to its end: targets of what adds up are totals to date.
fn figures(indicator: &Indicator, gauge: Option<&Gauge>, period: i32) -> Vec<Field> {
    let target = indicator.targets.iter().find(|target| target.period == period);
    let value = gauge.and_then(|gauge| gauge.value(indicator.kind, period));
    let standing = gauge.and_then(|gauge| gauge.standing(indicator, period));
    [target.map(|target| target.value), value, standing]
        .into_iter()
        .flat_map(|value| both(indicator, value))
        .collect()
}

fn both(indicator: &Indicator, value: Option<Measure>) -> [Field; 2] {
    let Some(value) = value else { return [Field::Empty, Field::Empty] };
    let den = if indicator.kind == IndicatorKind::Number { Field::Empty } else { number(value.den) };
    [number(value.num), den]
}

/// An amount as a spreadsheet has numbers: exact as far as those are.
fn number(amount: Amount) -> Field {
    amount.to_string().parse().map_or(Field::Empty, Field::Number)
}

#[cfg(test)]
mod tests {
    use rawabit_platform::Multi;

    use super::*;
    use crate::model::{Direction, ONE, Target};

    #[test]
    fn the_value_to_date_stands_beside_the_target_to_date() {
        let of = |n: i64| Measure::number(Amount(n * ONE));
        let indicator = Indicator {
            id: "i".into(),
            title: Multi::default(),
            kind: IndicatorKind::Number,
            direction: Direction::Up,
            cumulative: true,
            measure: Multi::default(),
            scale: vec![],
            metric: None,
            dimensions: vec![],
            baseline: None,
            targets: vec![Target { period: 2, value: of(10) }],
            weight: 100,
            open: vec![],
        };
        let gauge = Gauge { own: [(1, of(3)), (2, of(4))].into(), ..Gauge::default() };
        let said = figures(&indicator, Some(&gauge), 2);
        let number = Field::Number;
        let wanted = [number(10.0), Field::Empty, number(4.0), Field::Empty, number(7.0), Field::Empty];
        assert_eq!(said, wanted, "the target, the period's own, and what it comes to");
    }
}
