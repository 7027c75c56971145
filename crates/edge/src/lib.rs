//! The edge of the house: the loop that takes connections, and the pages that are ready before anybody inside is asked.
//!
//! Nothing here is generic over what it serves: the code between the socket and a kept page is made once, in this crate, which
//! is built with full optimisation while the rest of the house is built to compile quickly (`docs/decisions/0010-build-profile.md`).

mod body;
mod connection;
pub mod encoding;
pub mod kept;

pub use body::Sent;
pub use connection::{Front, House, Patience, serve};
