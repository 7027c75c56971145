//! Pages for the organisation's people.

pub(crate) mod privacy;
