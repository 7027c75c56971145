//! Entities and queries. Other rooms use the functions that the face names; entities stay here.

pub(crate) mod area;
pub(crate) mod interval;
pub(crate) mod list;
pub(crate) mod mandate;
pub(crate) mod post;
pub(crate) mod unit;
