//! Articles as rules: kinds, states and steps, addresses. Pure.

mod address;
mod kind;
mod state;

pub use address::{Place, free_path, href, month_path, parse_month, path, permalink, unfit};
pub use kind::Kind;
pub use state::{State, Step};
