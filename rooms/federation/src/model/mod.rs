//! Types, states and rules of the tree and its mandates: pure.

mod mandate;
mod rules;
mod sitting;
mod unit;

pub use mandate::{EndReason, Holding, MandateOrigin, NewMandate};
pub use rules::{Span, permit_place, terms_before, vacancy_cutoff, vacancy_due};
pub use sitting::Sitting;
pub use unit::{Area, NewUnit, Unit, is_unit_id};
