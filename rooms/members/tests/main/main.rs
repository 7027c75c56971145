//! The tests of the room: one binary, one file a noun.

mod cards;
mod consents;
mod erasure;
mod matrix;
mod own;
mod reseal;
mod retention;
mod scene;
