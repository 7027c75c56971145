//! Types, states and rules of contract programmes: pure.

mod amount;
pub mod approval;
pub mod check;
mod content;
pub mod diff;
pub mod item;
pub mod life;
pub mod line;
mod measure;
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

pub use amount::{Amount, AmountRefused, ONE};
pub use content::{Above, Baseline, Change, Commitment, Content, Indicator, Objective, Step, Taken, Target};
pub use item::{Item, ItemKind, Move, Placed};
pub use measure::Measure;
pub use state::{
    AxisKind, Dimension, Direction, IndicatorKind, Opening, PeriodState, ReportState, ReviewState, Round,
    Side, State, StepKind, StepState, Tone, VersionKind,
};
pub use tone::{RISK, Signs, tone};
pub use total::{Series, TO_DATE, Total, Totals, alone, differences, gathered, to_date};
