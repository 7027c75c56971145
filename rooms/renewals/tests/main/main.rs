//! The tests of the room: one binary, one file a noun.

mod board;
mod certifying;
mod opening;
mod paper;
mod scene;
mod way;
