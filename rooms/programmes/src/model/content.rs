//! What a contract programme says: the value that is drafted, handed over, compared, signed. Items keep their identifiers over all
//! versions, so that comments, values and steps done stay with them.

use rawabit_platform::Day;
use rawabit_platform::lang::Multi;
use serde::{Deserialize, Serialize};

use super::measure::Measure;
use super::state::{Dimension, Direction, IndicatorKind, Opening, Side, StepKind};

/// The whole text of a programme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// What comes before the objectives.
    pub preamble: Multi,
    /// Its own objectives, in order. Their weights and those of `taken` add up to 100.
    pub objectives: Vec<Objective>,
    /// Objectives of the programme above that it takes up by reference.
    pub taken: Vec<Taken>,
}

/// An objective, tied to an axis of the strategy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objective {
    /// Its identifier, for ever.
    pub id: String,
    /// The axis of the strategy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub axis: Option<String>,
    /// What is to be reached.
    pub title: Multi,
    /// More words; paragraphs are separated by empty lines.
    #[serde(default)]
    pub text: Multi,
    /// Its share of the programme, in hundredths.
    pub weight: u8,
    /// What both sides bind themselves to.
    #[serde(default)]
    pub commitments: Vec<Commitment>,
    /// The steps.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// How it is measured. Their weights add up to 100.
    #[serde(default)]
    pub indicators: Vec<Indicator>,
}

/// What a side binds itself to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commitment {
    /// Its identifier, for ever.
    pub id: String,
    /// Who binds itself.
    pub side: Side,
    /// To what.
    pub text: Multi,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
}

/// A step on the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its identifier, for ever.
    pub id: String,
    /// Organisational or strategic.
    pub kind: StepKind,
    /// What is done.
    pub title: Multi,
    /// First day.
    pub starts: Day,
    /// Last day.
    pub ends: Day,
    /// Steps of this programme that must be done before this one begins.
    #[serde(default)]
    pub after: Vec<String>,
    /// On whose side the office is.
    pub side: Side,
    /// The office of the statutes that answers for it.
    pub office: String,
    /// What a programme that takes it up may change.
    #[serde(default)]
    pub open: Vec<Opening>,
}

/// How an objective is measured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicator {
    /// Its identifier, for ever.
    pub id: String,
    /// What is measured.
    pub title: Multi,
    /// Number, percentage, yes/no, scale.
    pub kind: IndicatorKind,
    /// Whether more is better.
    pub direction: Direction,
    /// Whether the values of the periods add up.
    #[serde(default)]
    pub cumulative: bool,
    /// The unit of measure, in words: "meetings".
    #[serde(default)]
    pub measure: Multi,
    /// The levels of a scale, lowest first; level n has the value n, from 0.
    #[serde(default)]
    pub scale: Vec<Multi>,
    /// The room's metric that computes it, if it is not typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metric: Option<String>,
    /// By what values are broken down.
    #[serde(default)]
    pub dimensions: Vec<Dimension>,
    /// Where it stood before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Baseline>,
    /// What is to be reached in which periods (numbers of the strategy's calendar), ascending.
    #[serde(default)]
    pub targets: Vec<Target>,
    /// Its share of the objective, in hundredths.
    pub weight: u8,
    /// What a programme that takes it up may change.
    #[serde(default)]
    pub open: Vec<Opening>,
}

/// Where an indicator stood before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Baseline {
    /// On this day.
    pub day: Day,
    /// This much; `None` is "unknown", which is not zero.
    pub value: Option<Measure>,
}

/// What is to be reached in a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The number of the period.
    pub period: i32,
    /// How much.
    pub value: Measure,
}

/// An objective of the programme above, taken up by reference: its words, steps and indicators stay the other's; only what was left open
/// is changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// The objective's identifier in the programme above.
    pub objective: String,
    /// Its share of this programme, in hundredths.
    pub weight: u8,
    /// What is different here, by the identifier of a step or an indicator.
    #[serde(default)]
    pub changes: Vec<Change>,
}

/// A version of a programme above from which a text takes up. Who signs the text signs that one with it: what a branch took up can be proven,
/// even where the programme above has been amended since, which the branch then follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Above {
    /// The programme above.
    pub programme: String,
    /// The number of its version in force.
    pub version: i32,
    /// The hash of that version.
    pub sha256: String,
}

/// What a programme that took an item up has otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The step or the indicator.
    pub item: String,
    /// Another name; only where the item is open to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Multi>,
    /// Other days; only where the item is open to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<(Day, Day)>,
    /// The office that answers for the step here: each unit has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// This unit's own targets of an indicator.
    #[serde(default)]
    pub targets: Vec<Target>,
}
