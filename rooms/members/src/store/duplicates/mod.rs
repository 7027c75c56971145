//! Duplicates: the pairs that were found, and the merges that were done.

pub mod entity;
pub mod facts;
pub mod likely;
pub mod list;
pub mod look;
pub mod merges;
