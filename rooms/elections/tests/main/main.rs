//! The tests of the room: one binary, one file a noun.

mod booth;
mod crash;
mod face;
mod fairness;
mod letters;
mod linkage;
mod lots;
mod methods;
mod pages;
mod recount;
mod scene;
mod store;
