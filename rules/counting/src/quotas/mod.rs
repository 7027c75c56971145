//! Seats for groups on top of any method: at least so many women, young people, members of an area; zipper lists.
//!
//! A method gives a ranking. Of all ways to fill the seats that satisfy the rules, the one is taken that follows the ranking
//! furthest: seat after seat, the next in the ranking is taken whenever the rules can still be satisfied afterwards. So the
//! rules are satisfied whenever that is possible at all, and nobody gives way without need. Whether it is possible is a
//! problem of covering: easy where groups do not cross, or where two partitions cross (a flow); hard in general (Bredereck et
//! al., "Multiwinner Elections with Diversity Constraints", AAAI 2018; Celis, Huang & Vishnoi, "Multiwinner Voting with Fairness
//! Constraints", IJCAI 2018). Bodies have few groups, so [`feasible`] searches exactly, over kinds of candidates and not over
//! candidates.

mod feasible;
mod fill;
mod rule;
mod zipper;

pub use fill::{Filled, Filling, Replacement, fill};
pub use rule::{AtLeast, GroupRule, Shortage, at_most, each_sex};
pub use zipper::{Zipper, ZipperFault, zip};
