//! Everything there is to show of one programme, read at once: its text with what it took up, its values with their targets, its steps,
//! its trail. The overview, the public page, the documents and the exports all tell it from here, so that they cannot disagree.

mod doing;
mod gauge;
mod read;

use std::collections::{BTreeMap, HashMap};

use rawabit_federation::Unit;
use rawabit_platform::{Day, Multi};

pub(crate) use gauge::{Gauge, yardstick};
pub(crate) use read::{read, read_public};

use crate::commands::Required;
use crate::model::resolve::Effective;
use crate::model::{Above, Objective, ReportState, ReviewState, Round, Side, State, StepKind, StepState};
use crate::store::{negotiations, periods, programmes, reports, reviews, signatures, strategies, versions};

/// A programme with all that belongs to it.
#[derive(Debug)]
pub(crate) struct Dossier {
    /// The programme.
    pub(crate) programme: programmes::Model,
    /// Its strategy.
    pub(crate) strategy: strategies::Model,
    /// The axes of the strategy.
    pub(crate) axes: Vec<strategies::axis::Model>,
    /// The reporting calendar, as far as it touches the programme.
    pub(crate) periods: Vec<periods::Model>,
    /// The units that are named: the parties, and those whose offices answer for steps.
    pub(crate) units: HashMap<String, Unit>,
    /// What it says, what was taken up included: the version in force, before the first signature the latest that was handed over.
    pub(crate) text: Effective,
    /// The version that `text` is, if any was handed over.
    pub(crate) version: Option<versions::Model>,
    /// From which versions of the programmes above that version takes up, the nearest first.
    pub(crate) above: Vec<TakenFrom>,
    /// Values and targets, by indicator.
    pub(crate) gauges: BTreeMap<String, Gauge>,
    /// Its steps, in order.
    pub(crate) steps: Vec<Stage>,
    /// How it is doing, once it is in force.
    pub(crate) standing: Option<crate::store::standing::Model>,
    /// Its reports, by period.
    pub(crate) reports: Vec<reports::Model>,
    /// The rounds of its negotiation, by number.
    pub(crate) rounds: Vec<negotiations::Model>,
    /// All versions, by number.
    pub(crate) versions: Vec<versions::Model>,
    /// All signatures, in order.
    pub(crate) signatures: Vec<signatures::Model>,
    /// Reviews by year; the final account first.
    pub(crate) reviews: Vec<reviews::Model>,
    /// The offices that sign.
    pub(crate) required: Vec<Required>,
}

/// A version of a programme above from which a text takes up.
#[derive(Clone, Debug)]
pub(crate) struct TakenFrom {
    /// As it was signed.
    pub(crate) signed: Above,
    /// The unit of that programme.
    pub(crate) unit: String,
    /// The version of it that is in force today.
    pub(crate) now: Option<i32>,
}

impl TakenFrom {
    /// The version that has come into force since, if any: what is taken up is that one's.
    pub(crate) fn since(&self) -> Option<i32> {
        self.now.filter(|now| *now != self.signed.version)
    }
}

/// A step as it stands.
#[derive(Clone, Debug)]
pub(crate) struct Stage {
    /// Its identifier in the text.
    pub(crate) item: String,
    /// The objective it belongs to, by its identifier in the text.
    pub(crate) objective: String,
    /// Organisational or strategic.
    pub(crate) kind: StepKind,
    /// What is done.
    pub(crate) title: Multi,
    /// First day.
    pub(crate) starts: Day,
    /// Last day.
    pub(crate) ends: Day,
    /// What must be done before, by identifiers in the text.
    pub(crate) after: Vec<String>,
    /// The office that answers for it.
    pub(crate) office: String,
    /// The unit of the office.
    pub(crate) unit: String,
    /// Where it stands.
    pub(crate) state: StepState,
    /// When it was done.
    pub(crate) done_on: Option<Day>,
    /// Whether it is this programme's own row, which somebody can record as done; none before the first signature.
    pub(crate) row: Option<String>,
}

impl Stage {
    /// Whether it should have been done by a day and is not.
    pub(crate) fn is_late(&self, day: Day) -> bool {
        self.row.is_some() && self.state == StepState::Open && self.ends < day
    }
}

impl Dossier {
    /// The objectives in order, each with the programme that defines it where that is another.
    pub(crate) fn goals(&self) -> impl Iterator<Item = (&Objective, Option<&str>)> {
        let content = &self.text.content;
        content
            .objectives
            .iter()
            .map(|objective| (objective, self.text.origins.get(&objective.id).map(String::as_str)))
    }

    /// Leaves out what it says, for who may not read it yet.
    pub(crate) fn forget_text(&mut self) {
        self.text = Effective::default();
        self.steps.clear();
        self.gauges.clear();
    }

    /// Leaves out what is not for everybody, of a programme that is published: reviews that are not concluded, reports that are not approved, what
    /// waits for an approval, signatures of a round that is not in force, and the names of a strategy that is the organisation's own.
    pub(crate) fn for_everybody(&mut self) {
        let signed: Vec<&str> = self
            .rounds
            .iter()
            .filter(|round| round.state() == Round::Signed)
            .map(|round| round.id.as_str())
            .collect();
        self.signatures.retain(|one| signed.contains(&one.negotiation_id.as_str()));
        self.reviews.retain(|review| review.state() == ReviewState::Concluded);
        self.reports.retain(|report| report.state() == ReportState::Approved);
        for gauge in self.gauges.values_mut() {
            gauge.pending.clear();
        }
        if !self.strategy.is_open() {
            self.strategy.title = Multi::default();
            self.strategy.summary = Multi::default();
            for axis in &mut self.axes {
                axis.name = Multi::default();
                axis.note = Multi::default();
            }
        }
    }

    /// The name of an objective's axis, for whoever may know it.
    pub(crate) fn axis_name(&self, objective: &Objective) -> Option<&Multi> {
        self.axis(objective).map(|axis| &axis.name).filter(|name| !name.is_empty())
    }

    /// The axis of an objective.
    pub(crate) fn axis(&self, objective: &Objective) -> Option<&strategies::axis::Model> {
        let id = objective.axis.as_deref()?;
        self.axes.iter().find(|axis| axis.id == id)
    }

    /// The steps of an objective.
    pub(crate) fn stages<'a>(&'a self, objective: &'a str) -> impl Iterator<Item = &'a Stage> {
        self.steps.iter().filter(move |step| step.objective == objective)
    }

    /// The values of an indicator.
    pub(crate) fn gauge(&self, indicator: &str) -> Option<&Gauge> {
        self.gauges.get(indicator)
    }

    /// The unit that the programme is of.
    pub(crate) fn unit(&self) -> Option<&Unit> {
        self.units.get(&self.programme.unit_id)
    }

    /// The unit that it contracts with; none for the leadership's own.
    pub(crate) fn partner(&self) -> Option<&Unit> {
        self.units.get(self.programme.partner_id.as_deref()?)
    }

    /// The offices of a side that sign.
    pub(crate) fn signing(&self, side: Side) -> impl Iterator<Item = &str> {
        self.required.iter().filter(move |one| one.side == side).map(|one| one.office.as_str())
    }

    /// The round that goes on, or the last one there was.
    pub(crate) fn round(&self) -> Option<&negotiations::Model> {
        self.rounds.last()
    }

    /// The report of a period.
    pub(crate) fn report(&self, period: i32) -> Option<&reports::Model> {
        self.reports.iter().find(|report| report.period == period)
    }

    /// Whether it counts: it is signed, or it was.
    pub(crate) fn is_signed(&self) -> bool {
        matches!(self.programme.state(), State::InForce | State::Closed) && self.programme.in_force.is_some()
    }
}
