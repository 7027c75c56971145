//! The forms of items: one a kind, made from an item and read back into one.

mod indicator;
mod targets;

use std::collections::BTreeMap;

use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Input};
use rawabit_platform::web::Ctx;

use super::desk::Desk;
use crate::model::check::Terms;
use crate::model::{
    Commitment, Content, Direction, IndicatorKind, Item, ItemKind, Objective, Opening, Side, Step, StepKind,
};
use crate::words;
use indicator::with_indicator;
pub(super) use targets::{read_targets, targets_html, with_targets};

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
            Item::Indicator(one) => with_indicator(open(form, &one.open), one),
            Item::Taken(one) => form.with("weight", one.weight.to_string()),
        }
    }

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
}

/// `side:office`.
pub(super) fn split(text: &str) -> (Option<Side>, String) {
    match text.split_once(':') {
        Some((side, office)) => (Side::of(side), office.to_owned()),
        None => (None, text.to_owned()),
    }
}
