//! What shows a programme: pages, documents, files, open data.

mod documents;
mod home;
mod iati;
mod pages;
mod public;
pub(crate) mod scene;
