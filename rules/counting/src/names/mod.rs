//! Methods that add names up: the most votes, majorities by rounds, block vote, approval, nomination.
//!
//! Their input is a [`Tally`], as tellers make it from hands or papers, or ballots that are added up first.

mod block;
mod most;
mod nomination;
mod rounds;

pub use block::{BlockRule, block_tally, first_names};
pub use most::relative;
pub(crate) use most::{most, run as most_names};
pub use nomination::{Needed, NominationRule, nominate};
pub use rounds::{Electorate, Next, RoundRule};

use crate::{Amount, Tally};

/// The candidates who stand, with their votes.
pub(crate) fn scores(tally: &Tally, standing: &[bool]) -> Vec<(usize, Amount)> {
    let votes = tally.votes.iter().enumerate();
    votes.filter(|(c, _)| standing.get(*c) == Some(&true)).map(|(c, n)| (c, Amount::whole(*n))).collect()
}
