//! Types, states and rules of the tree and its mandates: pure.

mod mandate;
mod rhythm;
mod rules;
mod sitting;
mod ties;
mod unit;

pub use mandate::{EndReason, Holding, MandateOrigin, NewMandate};
pub(crate) use rhythm::{Rhythm, rhythms, rule_of};
pub use rules::{Span, permit_place, terms_before, vacancy_cutoff, vacancy_due};
pub use sitting::Sitting;
pub(crate) use ties::Ties;
pub use unit::{Area, NewUnit, Unit, is_unit_id};
