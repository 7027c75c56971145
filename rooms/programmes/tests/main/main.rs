//! The tests of the room: one binary, one file a noun.

mod faces;
mod life;
