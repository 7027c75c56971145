//! Methods on whole rankings: Borda's points and Schulze's chains of duels.

mod borda;
mod schulze;

pub use borda::{BordaRule, Unranked};
pub use schulze::duels;
pub(crate) use schulze::schulze;
