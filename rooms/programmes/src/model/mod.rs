//! Types, states and rules of contract programmes: pure.

mod amount;
pub mod approval;
pub mod check;
mod content;
pub mod diff;
pub mod item;
pub mod life;
pub mod line;
pub mod parts;
pub mod progress;
pub mod reminder;
pub mod resolve;
#[cfg(test)]
mod samples;
mod state;
pub mod stray;
mod tone;
mod total;
pub mod typed;
pub mod value;
pub mod yardstick;

pub use amount::{Amount, AmountRefused, Measure, ONE};
pub use content::{Baseline, Change, Commitment, Content, Indicator, Objective, Step, Taken, Target};
pub use item::{Item, ItemKind, Move, Placed};
pub use state::{
    AxisKind, Dimension, Direction, IndicatorKind, Opening, PeriodState, ReportState, ReviewState, Round,
    Side, State, StepKind, StepState, Tone, VersionKind,
};
pub use tone::{RISK, Signs, tone};
pub use total::{Series, TO_DATE, Total, differences, to_date};
