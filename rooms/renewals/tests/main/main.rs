//! The tests of the room: one binary, one file a noun.

mod appeals;
mod board;
mod certifying;
mod closing;
mod opening;
mod paper;
mod past;
mod remind;
mod scene;
mod way;
