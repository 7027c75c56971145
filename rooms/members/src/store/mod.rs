//! The tables of the registry and what is asked of them.

pub mod applications;
pub(crate) mod dues;
pub mod duplicates;
pub mod entity;
pub mod figures;
pub mod import;
pub mod index;
pub mod me;
pub mod memberships;
pub mod messages;
pub mod mirror;
pub mod rank;
pub mod rights;
pub mod rolls;
pub mod search;
