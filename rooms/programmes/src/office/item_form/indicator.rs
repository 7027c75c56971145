//! The form of an indicator, with its scale and its baseline.

use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Input};
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::metric;

use super::{Bench, read_targets, with_targets};
use crate::model::typed::{as_typed, typed};
use crate::model::{Baseline, Dimension, Direction, Indicator, IndicatorKind, Item, Opening};

impl Bench<'_> {
    /// An empty form.
    pub(super) fn indicator(&self) -> Form {
        let metrics =
            metric::all(&self.ctx.app).map(|one| Choice::new(one.key(), self.ctx.t(one.label()))).collect();
        let kinds = self.words(IndicatorKind::ALL, IndicatorKind::name, "programmes-indicator-kind");
        let directions = self.words(Direction::ALL, Direction::name, "programmes-direction");
        let dimensions = self.words(Dimension::ALL, Dimension::name, "programmes-dimension");
        Form::new("programmes-form-indicator")
            .input(Input::multi("title").required())
            .input(Input::number("weight", 1, 100).required())
            .input(Input::select("kind", kinds).required())
            .input(Input::radio("direction", directions).required())
            .input(Input::check("cumulative"))
            .input(Input::multi("measure").max(100))
            .input(Input::multi_long("scale").max(2000))
            .input(Input::select("metric", metrics))
            .input(Input::many("dimensions", dimensions))
            .input(Input::code("baseline").max(60))
            .input(Input::day("baseline_day"))
            .input(Input::many("open", self.openings()))
    }

    /// The indicator that a form says.
    pub(super) fn read_indicator(&self, form: &mut Form, id: &str) -> Option<Item> {
        let kind = IndicatorKind::of(&form.read().text("kind"))?;
        let scale = scale_of(&form.read().multi("scale"));
        let targets = read_targets(self.ctx, form, kind, &scale, &self.periods);
        let text = form.read().text("baseline");
        let day = form.read().day("baseline_day");
        let baseline = match (text.is_empty(), day) {
            (true, None) => None,
            (true, Some(day)) => Some(Baseline { day, value: None }),
            (false, day) => match typed(kind, &scale, &text) {
                Ok(value) => Some(Baseline { day: day.unwrap_or(self.terms.starts), value: Some(value) }),
                Err(message) => {
                    form.fail("baseline", message);
                    None
                }
            },
        };
        if !form.is_valid() {
            return None;
        }
        let read = form.read();
        Some(Item::Indicator(Indicator {
            id: id.to_owned(),
            title: read.multi("title"),
            kind,
            direction: Direction::of(&read.text("direction"))?,
            cumulative: read.check("cumulative"),
            measure: read.multi("measure"),
            scale: if kind == IndicatorKind::Scale { scale } else { vec![] },
            metric: read.optional("metric"),
            dimensions: read.many("dimensions").iter().filter_map(|one| Dimension::of(one)).collect(),
            baseline,
            targets,
            weight: read.number("weight").and_then(|n| u8::try_from(n).ok()).unwrap_or_default(),
            open: read.many("open").iter().filter_map(|one| Opening::of(one)).collect(),
        }))
    }
}

/// The form of an indicator as it stands.
pub(super) fn with_indicator(form: Form, one: &Indicator) -> Form {
    let form = form
        .with_multi("title", &one.title)
        .with("weight", one.weight.to_string())
        .with("kind", one.kind.name())
        .with("direction", one.direction.name())
        .with("cumulative", if one.cumulative { "on" } else { "" })
        .with_multi("measure", &one.measure)
        .with_multi("scale", &scale_text(&one.scale))
        .with("metric", one.metric.clone().unwrap_or_default())
        .with_all("dimensions", one.dimensions.iter().map(|one| one.name().to_owned()).collect());
    with_targets(with_baseline(form, one), one.kind, &one.targets)
}

fn with_baseline(form: Form, one: &Indicator) -> Form {
    let Some(baseline) = &one.baseline else { return form };
    let value = baseline.value.map(|value| as_typed(one.kind, value)).unwrap_or_default();
    form.with("baseline", value).with("baseline_day", baseline.day.to_string())
}

/// The levels of a scale as lines, by language.
fn scale_text(scale: &[Multi]) -> Multi {
    let mut text = Multi::default();
    for lang in Lang::ALL {
        let lines: Vec<&str> = scale.iter().map(|level| level.exact(lang).unwrap_or_default()).collect();
        text.set(lang, &lines.join("\n"));
    }
    text
}

/// Lines by language as levels: line n of each language is level n.
fn scale_of(text: &Multi) -> Vec<Multi> {
    let lines = Lang::ALL.map(|lang| {
        let lines = text.exact(lang).unwrap_or_default().lines().map(str::trim);
        (lang, lines.filter(|line| !line.is_empty()).collect::<Vec<_>>())
    });
    let count = lines.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    (0..count)
        .map(|n| {
            let mut level = Multi::default();
            for (lang, lines) in &lines {
                level.set(*lang, lines.get(n).copied().unwrap_or_default());
            }
            level
        })
        .collect()
}
