//! The forms of items: one a kind, made from an item and read back into one.

use std::collections::BTreeMap;

use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, esc, html};
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::metric;
use rawabit_platform::web::Ctx;

use super::desk::Desk;
use crate::model::check::Terms;
use crate::model::typed::{as_typed, typed};
use crate::model::{
    Baseline, Commitment, Content, Dimension, Direction, Indicator, IndicatorKind, Item, ItemKind, Objective,
    Opening, Side, Step, StepKind, Target,
};
use crate::words;

/// What the forms offer to choose from.
pub(super) struct Bench<'a> {
    pub(super) ctx: &'a Ctx,
    pub(super) desk: &'a Desk,
    pub(super) content: &'a Content,
    pub(super) terms: &'a Terms,
    /// The axes of the strategy, in order.
    pub(super) axes: Vec<Choice>,
    /// What the periods of the contract are called, by number.
    pub(super) periods: BTreeMap<i32, String>,
}

impl Bench<'_> {
    fn words<T: Copy>(&self, all: &[T], name: impl Fn(T) -> &'static str, stem: &str) -> Vec<Choice> {
        let one = |value: &T| Choice::new(name(*value), self.ctx.t(&format!("{stem}-{}", name(*value))));
        all.iter().map(one).collect()
    }

    /// The sides that there are, by the names of their units.
    fn sides(&self) -> Vec<Choice> {
        let there = |side: &&Side| self.terms.offices(**side).is_some();
        Side::ALL
            .iter()
            .filter(there)
            .map(|side| Choice::new(side.name(), self.desk.party(self.ctx, *side)))
            .collect()
    }

    /// The offices of both sides, as `side:office`, grouped by unit.
    pub(super) fn offices(&self, sides: &[Side]) -> Vec<Choice> {
        let statutes = self.ctx.app.statutes.load();
        let mut out = Vec::new();
        for side in sides {
            for office in self.terms.offices(*side).unwrap_or_default() {
                out.push(Choice {
                    value: format!("{}:{office}", side.name()),
                    label: words::office(&statutes, office, self.ctx.lang()),
                    group: self.desk.party(self.ctx, *side),
                });
            }
        }
        out
    }

    /// The steps that another may wait for: its own, and those taken up.
    fn steps(&self, except: &str) -> Vec<Choice> {
        let taken = self.content.taken.iter().filter_map(|taken| {
            self.terms.above.as_ref().and_then(|above| above.content.objective(&taken.objective))
        });
        self.content
            .objectives
            .iter()
            .chain(taken)
            .flat_map(|objective| &objective.steps)
            .filter(|step| step.id != except)
            .map(|step| Choice::new(step.id.clone(), self.ctx.voice.pick(&step.title)))
            .collect()
    }

    fn openings(&self) -> Vec<Choice> {
        self.words(Opening::ALL, Opening::name, "programmes-opening")
    }

    /// An empty form of a kind of item.
    pub(super) fn form(&self, kind: ItemKind, id: &str) -> Form {
        let form = match kind {
            ItemKind::Preamble => {
                Form::new("programmes-form-preamble").input(Input::multi_long("text").max(20_000))
            }
            ItemKind::Objective | ItemKind::Taken => self.objective(),
            ItemKind::Commitment => Form::new("programmes-form-commitment")
                .input(Input::radio("side", self.sides()).required())
                .input(Input::multi_long("text").required().max(4000))
                .input(Input::day("due")),
            ItemKind::Step => Form::new("programmes-form-step")
                .input(Input::multi("title").required())
                .input(
                    Input::radio("kind", self.words(StepKind::ALL, StepKind::name, "programmes-step-kind"))
                        .required(),
                )
                .input(Input::select("office", self.offices(Side::ALL)).required())
                .input(Input::day("starts").required())
                .input(Input::day("ends").required())
                .input(Input::many("after", self.steps(id)))
                .input(Input::many("open", self.openings())),
            ItemKind::Indicator => self.indicator(),
        };
        form.input(Input::hidden("base")).input(Input::hidden("below"))
    }

    fn objective(&self) -> Form {
        Form::new("programmes-form-objective")
            .input(Input::select("axis", self.axes.clone()).required())
            .input(Input::multi("title").required())
            .input(Input::multi_long("text").max(20_000))
            .input(Input::number("weight", 1, 100).required())
    }

    fn indicator(&self) -> Form {
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

    /// What a new item begins with.
    pub(super) fn fresh(&self, kind: ItemKind, below: Option<&Objective>) -> Form {
        let form = self.form(kind, "");
        let form = match below {
            Some(objective) => form.with("below", objective.id.clone()),
            None => form,
        };
        let rest = |taken: u32| 100u32.saturating_sub(taken).max(1).to_string();
        match kind {
            ItemKind::Objective => {
                let own = self.content.objectives.iter().map(|one| u32::from(one.weight));
                let taken = self.content.taken.iter().map(|one| u32::from(one.weight));
                form.with("weight", rest(own.chain(taken).sum()))
            }
            ItemKind::Indicator => {
                let sum = below.map_or(0, |one| one.indicators.iter().map(|one| u32::from(one.weight)).sum());
                form.with("weight", rest(sum))
                    .with("direction", Direction::Up.name())
                    .with("kind", IndicatorKind::Number.name())
            }
            ItemKind::Commitment => form.with("side", Side::Unit.name()),
            ItemKind::Step => form
                .with("kind", StepKind::Organisational.name())
                .with("starts", self.terms.starts.to_string())
                .with("ends", self.terms.ends.to_string()),
            ItemKind::Preamble | ItemKind::Taken => form,
        }
    }

    /// The form of an item as it stands.
    pub(super) fn filled(&self, item: &Item, below: Option<&str>) -> Form {
        let form = self
            .form(item.kind(), item.id())
            .with("base", item.digest())
            .with("below", below.unwrap_or_default());
        let open = |form: Form, open: &[Opening]| {
            form.with_all("open", open.iter().map(|one| one.name().to_owned()).collect())
        };
        match item {
            Item::Preamble(text) => form.with_multi("text", text),
            Item::Objective(one) => form
                .with("axis", one.axis.clone().unwrap_or_default())
                .with_multi("title", &one.title)
                .with_multi("text", &one.text)
                .with("weight", one.weight.to_string()),
            Item::Commitment(one) => form
                .with("side", one.side.name())
                .with_multi("text", &one.text)
                .with("due", one.due.map(|day| day.to_string()).unwrap_or_default()),
            Item::Step(one) => open(form, &one.open)
                .with_multi("title", &one.title)
                .with("kind", one.kind.name())
                .with("office", format!("{}:{}", one.side.name(), one.office))
                .with("starts", one.starts.to_string())
                .with("ends", one.ends.to_string())
                .with_all("after", one.after.clone()),
            Item::Indicator(one) => {
                let form = open(form, &one.open)
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
            Item::Taken(one) => form.with("weight", one.weight.to_string()),
        }
    }
}

fn with_baseline(form: Form, one: &Indicator) -> Form {
    let Some(baseline) = &one.baseline else { return form };
    let value = baseline.value.map(|value| as_typed(one.kind, value)).unwrap_or_default();
    form.with("baseline", value).with("baseline_day", baseline.day.to_string())
}

/// The targets in a form's fields.
pub(super) fn with_targets(mut form: Form, kind: IndicatorKind, targets: &[Target]) -> Form {
    for target in targets {
        form.values.set(&format!("target.{}", target.period), as_typed(kind, target.value));
    }
    form
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

/// The fields of targets, one a period of the contract: the kit has no field that is a row of many.
pub(super) fn targets_html(ctx: &Ctx, form: &Form, periods: &BTreeMap<i32, String>) -> Html {
    let error = form.errors.get("targets").map(|message| ctx.msg(message));
    let error = error.map_or_else(String::new, |text| {
        format!(
            "<p class=\"field-error\" id=\"e-targets\">{}<span>{}</span></p>",
            html::icon("warning"),
            esc(&text)
        )
    });
    let rows: String = periods
        .iter()
        .map(|(number, name)| {
            let value = form.values.get(&format!("target.{number}")).unwrap_or_default();
            format!(
                "<div class=\"field\"><label for=\"target-{number}\">{}</label><input class=\"input input-code input-short\" type=\"text\" dir=\"ltr\" inputmode=\"decimal\" id=\"target-{number}\" name=\"target.{number}\" value=\"{}\" maxlength=\"60\"></div>",
                esc(name),
                esc(value)
            )
        })
        .collect();
    let invalid = if error.is_empty() { "" } else { " field-invalid" };
    Html(format!(
        "<fieldset class=\"field{invalid}\" id=\"f-targets\" tabindex=\"-1\"><legend>{}</legend><p class=\"field-hint\">{}</p>{error}<div class=\"form-grid\">{rows}</div></fieldset>",
        esc(&ctx.t("programmes-targets")),
        esc(&ctx.t("programmes-targets-hint"))
    ))
}

/// The targets of a form; what is no value of the indicator is told at its period.
pub(super) fn read_targets(
    ctx: &Ctx,
    form: &mut Form,
    kind: IndicatorKind,
    scale: &[Multi],
    periods: &BTreeMap<i32, String>,
) -> Vec<Target> {
    let mut out = Vec::new();
    for (number, name) in periods {
        let text = form.values.text(&format!("target.{number}")).to_owned();
        if text.is_empty() {
            continue;
        }
        match typed(kind, scale, &text) {
            Ok(value) => out.push(Target { period: *number, value }),
            Err(message) => {
                let message = rawabit_platform::lang::Message::new("programmes-target-wrong")
                    .with("period", name.as_str())
                    .with("text", ctx.voice.plain().msg(&message));
                form.fail("targets", message);
            }
        }
    }
    out
}

impl Bench<'_> {
    /// The item that a form says. None where a field is wrong, which the form then tells.
    pub(super) fn read(&self, form: &mut Form, kind: ItemKind, id: &str) -> Option<Item> {
        if !form.is_valid() {
            return None;
        }
        let (side, office) = split(form.values.text("office"));
        let item = {
            let read = form.read();
            let weight = || read.number("weight").and_then(|n| u8::try_from(n).ok()).unwrap_or_default();
            let open = || read.many("open").iter().filter_map(|one| Opening::of(one)).collect();
            match kind {
                ItemKind::Preamble => Item::Preamble(read.multi("text")),
                ItemKind::Objective => Item::Objective(Objective {
                    id: id.to_owned(),
                    axis: read.optional("axis"),
                    title: read.multi("title"),
                    text: read.multi("text"),
                    weight: weight(),
                    commitments: vec![],
                    steps: vec![],
                    indicators: vec![],
                }),
                ItemKind::Commitment => Item::Commitment(Commitment {
                    id: id.to_owned(),
                    side: Side::of(&read.text("side"))?,
                    text: read.multi("text"),
                    due: read.day("due"),
                }),
                ItemKind::Step => Item::Step(Step {
                    id: id.to_owned(),
                    kind: StepKind::of(&read.text("kind"))?,
                    title: read.multi("title"),
                    starts: read.day("starts")?,
                    ends: read.day("ends")?,
                    after: read.many("after"),
                    side: side?,
                    office,
                    open: open(),
                }),
                ItemKind::Indicator => return self.read_indicator(form, id),
                ItemKind::Taken => return None,
            }
        };
        Some(item)
    }

    fn read_indicator(&self, form: &mut Form, id: &str) -> Option<Item> {
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

/// `side:office`.
pub(super) fn split(text: &str) -> (Option<Side>, String) {
    match text.split_once(':') {
        Some((side, office)) => (Side::of(side), office.to_owned()),
        None => (None, text.to_owned()),
    }
}
