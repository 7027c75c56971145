//! A nomination ballot: voters name whom they wish; who is named by enough and does not withdraw is a candidate.

use super::most;
use super::most::check;
use crate::majority::{Base, Share, base_of};
use crate::outcome::Record;
use crate::step::{Step, Why};
use crate::{Amount, Draws, Fault, Outcome, Tally};

/// What "enough" is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    /// So many nominations.
    Votes(u64),
    /// A share of a base of the ballot, rounded up.
    Share(Share, Base),
}

/// The rule of a nomination ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NominationRule {
    /// Enough.
    pub needed: Needed,
    /// At most so many candidates; of those with fewer votes some stay out.
    pub at_most: Option<usize>,
}

/// The candidates: named by enough, in the order of their votes, without those who withdrew. When somebody withdraws, the next
/// one who was named by enough moves up. A tie for the last place needs a lot.
///
/// # Errors
/// [`Fault::NoVotes`] where nobody was named, [`Fault::TooMany`].
pub fn nominate(
    tally: &Tally,
    rule: NominationRule,
    withdrew: &[usize],
    draws: &Draws,
) -> Result<Outcome, Fault> {
    let mut record = Record::new(draws);
    let run = |record: &mut Record<'_>| {
        check(tally, 1)?;
        let needed = match rule.needed {
            Needed::Votes(n) => n.max(1),
            Needed::Share(share, of) => share.ceil_of(base_of(tally, of, 0, 0)).max(1),
        };
        let mut accepted = Vec::new();
        for (who, votes) in tally.votes.iter().copied().enumerate().filter(|(_, n)| *n > 0) {
            record.say(Step::Nominated { who, votes, needed, enough: votes >= needed });
            if withdrew.contains(&who) {
                record.say(Step::Withdrew { who });
            } else if votes >= needed {
                accepted.push((who, Amount::whole(votes)));
            }
        }
        let places = rule.at_most.unwrap_or(accepted.len());
        most(accepted, places, Why::Most, record)
    };
    let ended = run(&mut record);
    record.close(ended)
}
