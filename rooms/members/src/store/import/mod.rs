//! The tables of imports, and what a batch asks of the registry.

pub mod alike;
pub mod entity;
pub mod known;
pub mod notes;
pub mod places;
pub mod write;
