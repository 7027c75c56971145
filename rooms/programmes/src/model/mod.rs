//! Types, states and rules of contract programmes: pure.

mod amount;
pub mod approval;
mod content;
pub mod parts;
pub mod progress;
pub mod reminder;
mod state;
mod tone;
mod total;

pub use amount::{Amount, AmountRefused, Measure, ONE};
pub use content::{
    Baseline, Change, Commitment, Content, Indicator, Objective, Step, Taken, Target,
};
pub use state::{
    AxisKind, Dimension, Direction, IndicatorKind, Opening, PeriodState, ReportState, Round, Side, State,
    StepKind, StepState, Tone, VersionKind,
};
pub use tone::{RISK, Signs, tone};
pub use total::{Series, TO_DATE, Total, differences, to_date};
