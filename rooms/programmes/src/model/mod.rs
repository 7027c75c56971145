//! Types, states and rules of contract programmes: pure.

mod amount;
mod content;
mod state;

pub use amount::{Amount, AmountRefused, Measure, ONE};
pub use content::{
    Baseline, Change, Commitment, Content, Indicator, Objective, Step, Taken, Target,
};
pub use state::{
    AxisKind, Dimension, Direction, IndicatorKind, Opening, PeriodState, ReportState, Round, Side, State,
    StepKind, StepState, Tone, VersionKind,
};
