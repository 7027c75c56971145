//! Sharing seats in proportion to votes or to members.
//!
//! A divisor method gives one seat after the other to the highest quotient; a method of largest remainders gives the whole
//! part of each share and the rest by the remainders. Sources: Balinski & Young, *Fair Representation* (1982); Pukelsheim,
//! *Proportional Representation* (2017). Everything is compared as fractions.

mod blocs;
mod delegates;
mod divisors;
mod formula;
mod remainders;
mod rule;

pub use blocs::{Blocs, blocs, with_direct_seats};
pub use delegates::{DelegateRule, Fraction, Tier};
pub use formula::{Formula, UnknownFormula};
pub use rule::{ByRight, Claim, MOST_SEATS, Rule, Shared, Sharing, Threshold};
