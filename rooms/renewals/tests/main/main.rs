//! The tests of the room: one binary, one file a noun.

mod appeals;
mod board;
mod certifying;
mod opening;
mod paper;
mod scene;
mod way;
