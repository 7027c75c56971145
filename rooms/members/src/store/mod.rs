//! The tables of the registry and what is asked of them.

pub(crate) mod dues;
pub mod entity;
