//! The tests of the room: one binary, one file a noun.

mod import;
mod import_bad;
mod import_pages;
mod joining;
mod moves;
mod pages;
mod rights;
mod scene;
mod search;
