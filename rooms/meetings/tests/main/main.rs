//! The tests of the room: one binary, one file a noun.

mod approval;
mod convenor;
mod corrections;
mod days;
mod holding;
mod metrics;
mod pages;
mod papers;
mod pick;
mod rules;
mod scene;
mod seats;
mod stale;
mod store;
mod typed;
mod words;
