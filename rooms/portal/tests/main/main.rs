//! The tests of the room: one binary, one file a noun.

mod cache;
mod categories;
mod feeds;
mod letter;
mod metrics;
mod pages;
mod pick;
mod search;
mod store;
mod support;
mod writing;
