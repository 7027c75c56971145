//! Replaying a transcript: whether every step follows from those before it, and what comes out.
//!
//! A transcript is published with a result. Whoever reads it can check with this, without the ballots, that no vote appears or
//! disappears, that who is elected had what was needed and who is excluded had the least, and that the seats add up.

use std::collections::{BTreeMap, BTreeSet};

use num_rational::BigRational;
use num_traits::Zero as _;

use super::{QuotaRule, Step, Why};
use crate::Amount;

/// What a transcript comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replayed {
    /// Those elected, in order.
    pub winners: Vec<usize>,
    /// Seats of each list that has any.
    pub seats: BTreeMap<usize, u64>,
}

/// A step that does not follow.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("step {step}: {reason}")]
pub struct Unsound {
    /// Which, from 1.
    pub step: usize,
    /// Why.
    pub reason: &'static str,
}

/// Replays a transcript.
///
/// # Errors
/// The first step that does not follow from those before it.
pub fn replay(steps: &[Step]) -> Result<Replayed, Unsound> {
    let mut state = State::default();
    for (step, number) in steps.iter().zip(1..) {
        state.follow(step).map_err(|reason| Unsound { step: number, reason })?;
    }
    state.seats.retain(|_, seats| *seats > 0);
    Ok(Replayed { winners: state.winners, seats: state.seats })
}

#[derive(Default)]
struct State {
    /// All votes there are.
    total: Option<BigRational>,
    quota: Option<(BigRational, QuotaRule)>,
    votes: BTreeMap<usize, BigRational>,
    moved: bool,
    /// Meek's method counts every ballot again, so votes change without a step that moves them.
    recounts: bool,
    surplus: BigRational,
    scores: BTreeMap<usize, BigRational>,
    elected: BTreeSet<usize>,
    excluded: BTreeSet<usize>,
    winners: Vec<usize>,
    seats: BTreeMap<usize, u64>,
    last_quotient: Option<BigRational>,
}

type Followed = Result<(), &'static str>;

fn ensure(holds: bool, reason: &'static str) -> Followed {
    if holds { Ok(()) } else { Err(reason) }
}

impl State {
    fn follow(&mut self, step: &Step) -> Followed {
        match step {
            Step::Opened { expressed, .. } => {
                self.total = Some(BigRational::from_integer((*expressed).into()));
                Ok(())
            }
            Step::Quota { value, rule } => {
                self.quota = Some((value.value().clone(), *rule));
                Ok(())
            }
            Step::Votes { votes, nontransferable, rounding, .. } => {
                self.tally(votes, nontransferable, rounding)
            }
            Step::Scores { scores, .. } => {
                self.scores = scores.iter().map(|(c, n)| (*c, n.value().clone())).collect();
                Ok(())
            }
            Step::KeepValues { surplus, .. } => {
                self.recounts = true;
                self.surplus = surplus.value().clone();
                Ok(())
            }
            Step::Elected { who, votes, why } => self.elect(*who, votes.as_ref(), *why),
            Step::Excluded { who, votes } => self.exclude(*who, votes),
            Step::Moved { from, to, nontransferable, rounding, left, .. } => {
                self.transfer(*from, to, [nontransferable, rounding], left)
            }
            Step::Closed { winners } => self.close(winners),
            _ => self.seat(step),
        }
    }

    fn tally(&mut self, votes: &[(usize, Amount)], lost: &Amount, rounding: &Amount) -> Followed {
        let told: BTreeMap<usize, BigRational> = votes.iter().map(|(c, n)| (*c, n.value().clone())).collect();
        if self.moved && !self.recounts {
            let as_moved = told.iter().all(|(c, n)| self.votes.get(c).is_some_and(|votes| votes == n));
            ensure(as_moved, "these are not the votes that the transfers give")?;
        }
        let all = told.values().sum::<BigRational>() + lost.value() + rounding.value();
        let total = self.total.get_or_insert_with(|| all.clone());
        ensure(*total == all, "votes appeared or disappeared")?;
        self.votes = told;
        self.moved = false;
        Ok(())
    }

    fn elect(&mut self, who: usize, votes: Option<&Amount>, why: Why) -> Followed {
        ensure(!self.excluded.contains(&who), "elected after being excluded")?;
        ensure(self.elected.insert(who), "elected twice")?;
        self.winners.push(who);
        let Some(votes) = votes.map(Amount::value) else { return Ok(()) };
        if let Some(had) = self.votes.get(&who).or_else(|| self.scores.get(&who)) {
            ensure(had == votes, "elected with other votes than the tally has")?;
        }
        if let (Why::Quota, Some((quota, rule))) = (why, &self.quota) {
            let enough = if *rule == QuotaRule::DroopExact { votes > quota } else { votes >= quota };
            ensure(enough, "elected below the quota")?;
        }
        if why == Why::Most {
            let better = self.scores.iter().any(|(c, n)| n > votes && !self.elected.contains(c));
            ensure(!better, "somebody with more votes is not elected before")?;
        }
        Ok(())
    }

    fn exclude(&mut self, who: usize, votes: &Amount) -> Followed {
        ensure(!self.elected.contains(&who), "excluded after being elected")?;
        ensure(self.excluded.insert(who), "excluded twice")?;
        let standing = |c: &usize| !self.elected.contains(c) && !self.excluded.contains(c);
        let bound = votes.value() - &self.surplus;
        let lowest = self.votes.iter().filter(|(c, _)| standing(c)).all(|(_, n)| *n >= bound);
        ensure(lowest, "somebody else has fewer votes")
    }

    fn transfer(
        &mut self,
        from: usize,
        to: &[(usize, Amount)],
        lost: [&Amount; 2],
        left: &Amount,
    ) -> Followed {
        let had = self.votes.get(&from).cloned().unwrap_or_else(BigRational::zero);
        let arrived: BigRational = to.iter().map(|(_, n)| n.value()).chain(lost.map(Amount::value)).sum();
        ensure(had - left.value() == arrived, "not all that left arrived")?;
        self.votes.insert(from, left.value().clone());
        for (who, more) in to {
            let standing = !self.excluded.contains(who) && !self.elected.contains(who);
            ensure(standing, "votes go to somebody who does not continue")?;
            *self.votes.entry(*who).or_insert_with(BigRational::zero) += more.value();
        }
        self.moved = true;
        Ok(())
    }

    /// Steps of sharing seats.
    fn seat(&mut self, step: &Step) -> Followed {
        match step {
            Step::Fixed { list, seats, .. } | Step::Share { list, seats, .. } => {
                *self.seats.entry(*list).or_default() += seats;
                Ok(())
            }
            Step::RemainderSeat { list, .. } => {
                *self.seats.entry(*list).or_default() += 1;
                Ok(())
            }
            Step::GivenBack { list, .. } => {
                let seats = self.seats.entry(*list).or_default();
                *seats = seats.checked_sub(1).ok_or("gives back a seat it does not have")?;
                Ok(())
            }
            Step::QuotientSeat { list, quotient, .. } => {
                *self.seats.entry(*list).or_default() += 1;
                if let Some(value) = quotient.as_ref().map(Amount::value) {
                    let falling = self.last_quotient.as_ref().is_none_or(|last| value <= last);
                    ensure(falling, "a higher quotient was passed over")?;
                    self.last_quotient = Some(value.clone());
                }
                Ok(())
            }
            Step::Seats { seats } => {
                let as_given = seats.iter().all(|(list, n)| self.seats.get(list).copied().unwrap_or(0) == *n);
                ensure(as_given, "these are not the seats that were given")
            }
            _ => Ok(()),
        }
    }

    fn close(&mut self, winners: &[usize]) -> Followed {
        if self.winners.is_empty() {
            // Seats under quotas follow another count, whose result this only closes.
            self.winners = winners.to_vec();
        }
        ensure(self.winners == winners, "the result is not who was elected")
    }
}
