//! What shows a programme: pages, documents, files, open data.

mod documents;
mod home;
mod iati;
mod made;
mod pages;
mod proofs;
mod public;
pub(crate) mod scene;
