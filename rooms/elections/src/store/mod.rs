//! What the room keeps, and the queries on it.

pub mod electors;
pub mod entity;
pub mod letter;
mod queries;
pub mod vote;

pub use queries::{
    Filter, active_of_office, appeals, by_ids, candidacies, candidacies_of_person, contest, electable, list,
    lists, public, votes_of_person,
};
