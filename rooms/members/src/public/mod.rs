//! Pages for everyone.

pub(crate) mod card;
