//! What is asked of the tables of dues.

pub(crate) mod accounts;
pub(crate) mod bank;
pub(crate) mod book;
pub(crate) mod entity;
pub(crate) mod owing;
pub(crate) mod passing;
pub(crate) mod payments;
pub(crate) mod standing;
