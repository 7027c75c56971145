//! The tests of the room: one binary, one file a noun.

mod dues;
mod dues_pages;
mod joining;
mod moves;
mod pages;
mod rights;
mod scene;
mod search;
