//! The tests of the room: one binary, one file a noun.

mod body;
mod common;
mod import;
mod mandate;
mod metrics;
mod open_data;
mod pages;
mod pick;
mod tree;
mod warning;
