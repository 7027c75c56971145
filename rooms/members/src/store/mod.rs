//! The tables of the registry and what is asked of them.

pub mod entity;
pub mod index;
pub mod me;
pub mod mirror;
pub mod rank;
pub mod rights;
pub mod search;
