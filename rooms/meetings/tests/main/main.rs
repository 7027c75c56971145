//! The tests of the room: one binary, one file a noun.

mod pages;
mod papers;
mod pick;
mod rules;
mod scene;
mod store;
