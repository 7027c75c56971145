//! The tables of the registry and what is asked of them.

pub mod entity;
