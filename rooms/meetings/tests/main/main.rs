//! The tests of the room: one binary, one file a noun.

mod papers;
mod pages;
mod rules;
mod scene;
mod store;
