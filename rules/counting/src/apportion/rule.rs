//! A whole rule: threshold, seats before sharing, formula, minima and caps, seats by right; and its answer.

use serde::Serialize;

use super::{Formula, divisors, remainders};
use crate::ballots::votes_of_all;
use crate::majority::Share;
use crate::outcome::{Record, Settled, Stop};
use crate::step::{Because, Step};
use crate::{Draws, Fault, Lot, Question};

/// The most seats that are shared. Each has a step of its own in the transcript, and no body comes near it.
pub const MOST_SEATS: u64 = 100_000;

/// What a list or a unit brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// Votes or members.
    pub votes: u64,
    /// At least so many seats of those shared.
    pub minimum: u64,
    /// At most so many seats, those by right on top not counted.
    pub cap: Option<u64>,
    /// Seats by right of office.
    pub by_right: u64,
    /// Takes part whatever its votes (it won a constituency, it stands for a minority…).
    pub exempt: bool,
}

impl Claim {
    /// Votes and nothing else.
    pub fn votes(votes: u64) -> Self {
        Self { votes, ..Self::default() }
    }
}

/// The votes below which a list stays out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// The share.
    pub share: Share,
    /// Whether it must be exceeded.
    pub strict: bool,
    /// Of how many votes; none: of those of all lists together.
    pub of: Option<u64>,
}

/// What becomes of seats by right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ByRight {
    /// They come on top of the seats that are shared.
    #[default]
    OnTop,
    /// They are taken from the seats first, and the rest is shared.
    First,
    /// They count in the share of their unit, which never gets fewer.
    Within,
}

/// How seats are shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The formula.
    pub formula: Formula,
    /// Seats to share.
    pub seats: u64,
    /// The threshold.
    pub threshold: Option<Threshold>,
    /// Seats for each that takes part, before the rest is shared.
    pub base: u64,
    /// Seats by right.
    pub by_right: ByRight,
}

/// The seats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shared {
    /// Of each claim.
    pub seats: Vec<u64>,
    /// What was done.
    pub steps: Vec<Step>,
    /// Draws that were needed.
    pub lots: Vec<Lot>,
}

/// Where sharing ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sharing {
    /// With seats.
    Decided(Shared),
    /// With a tie for a seat.
    NeedsLot {
        /// The tie.
        question: Question,
        /// What was done until then.
        steps: Vec<Step>,
        /// The draws taken before.
        lots: Vec<Lot>,
    },
}

impl Sharing {
    /// The seats, if there is no tie.
    pub fn decided(self) -> Option<Shared> {
        match self {
            Self::Decided(shared) => Some(shared),
            Self::NeedsLot { .. } => None,
        }
    }
}

impl From<Settled<Vec<u64>>> for Sharing {
    fn from(settled: Settled<Vec<u64>>) -> Self {
        match settled {
            Settled::Done { result: seats, steps, lots } => Self::Decided(Shared { seats, steps, lots }),
            Settled::Open { question, steps, lots } => Self::NeedsLot { question, steps, lots },
        }
    }
}

/// One claim as the formulas see it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) list: usize,
    pub(super) votes: u64,
    pub(super) floor: u64,
    pub(super) cap: u64,
    /// What the floor is.
    pub(super) because: Because,
}

impl Rule {
    /// A formula and a number of seats.
    pub fn new(formula: Formula, seats: u64) -> Self {
        Self { formula, seats, threshold: None, base: 0, by_right: ByRight::OnTop }
    }

    /// Shares the seats.
    ///
    /// # Errors
    /// [`Fault::NoVotes`] where nobody has votes or reaches the threshold; [`Fault::Bounds`] where minima and caps do not fit
    /// the seats; [`Fault::TooMany`] votes; [`Fault::TooManySeats`] above [`MOST_SEATS`].
    pub fn share(&self, claims: &[Claim], draws: &Draws) -> Result<Sharing, Fault> {
        let mut record = Record::new(draws);
        let shared = self.run(claims, &mut record);
        if let Ok(seats) = &shared {
            record.say(Step::Seats { seats: seats.iter().copied().enumerate().collect() });
        }
        record.settle(shared).map(Sharing::from)
    }

    pub(crate) fn run(&self, claims: &[Claim], record: &mut Record<'_>) -> Result<Vec<u64>, Stop> {
        let by_right: u64 = claims.iter().map(|claim| claim.by_right).fold(0, u64::saturating_add);
        let seats = self.seats.saturating_add(by_right);
        if seats > MOST_SEATS {
            return Err(Fault::TooManySeats { seats, most: MOST_SEATS }.into());
        }
        let taking_part = self.taking_part(claims, record)?;
        let fixed = self.fixed(claims, &taking_part);
        let entries: Vec<Entry> = taking_part
            .iter()
            .map(|list| {
                let claim = &claims[*list];
                let within = if self.by_right == ByRight::Within { claim.by_right } else { 0 };
                let cap = claim.cap.unwrap_or(u64::MAX).saturating_sub(fixed[*list]);
                let because = if within > claim.minimum { Because::ByRight } else { Because::Minimum };
                Entry { list: *list, votes: claim.votes, floor: claim.minimum.max(within), cap, because }
            })
            .collect();
        let taken = fixed.iter().copied().fold(0, u64::saturating_add);
        let left = self.seats.checked_sub(taken);
        let floors: u64 = entries.iter().map(|e| e.floor).fold(0, u64::saturating_add);
        let ceilings: u64 = entries
            .iter()
            .map(|e| if e.votes == 0 { e.floor } else { e.cap.max(e.floor) })
            .fold(0, u64::saturating_add);
        let left = match left {
            Some(left) if floors <= left && left <= ceilings && entries.iter().all(|e| e.floor <= e.cap) => {
                left
            }
            _ => {
                let (least, most) = (taken.saturating_add(floors), taken.saturating_add(ceilings));
                return Err(Fault::Bounds { seats: self.seats, least, most }.into());
            }
        };
        self.tell_fixed(claims, &taking_part, record);
        let mut seats = fixed;
        let shared = match self.formula {
            Formula::Hare | Formula::Droop | Formula::HagenbachBischoff | Formula::ImperialiQuota => {
                remainders::share(self.formula, &entries, left, record)?
            }
            _ => divisors::share(self.formula, &entries, left, record)?,
        };
        for (entry, more) in entries.iter().zip(shared) {
            seats[entry.list] += more;
        }
        if self.by_right == ByRight::OnTop {
            for (list, claim) in claims.iter().enumerate().filter(|(_, claim)| claim.by_right > 0) {
                seats[list] += claim.by_right;
                record.say(Step::Fixed { list, seats: claim.by_right, because: Because::ByRight });
            }
        }
        Ok(seats)
    }

    fn taking_part(&self, claims: &[Claim], record: &mut Record<'_>) -> Result<Vec<usize>, Stop> {
        let votes: Vec<u64> = claims.iter().map(|claim| claim.votes).collect();
        let all = votes_of_all(&votes)?;
        if all == 0 {
            return Err(Fault::NoVotes.into());
        }
        let needed = self.threshold.map_or(0, |t| t.share.needed(t.of.unwrap_or(all), t.strict));
        let mut taking_part = Vec::new();
        for (list, claim) in claims.iter().enumerate() {
            if claim.exempt || claim.votes >= needed {
                taking_part.push(list);
            } else {
                record.say(Step::BelowThreshold { list, votes: claim.votes, needed });
            }
        }
        if taking_part.iter().all(|list| claims[*list].votes == 0) {
            return Err(Fault::NoVotes.into());
        }
        Ok(taking_part)
    }

    /// The seats of each before the formula.
    fn fixed(&self, claims: &[Claim], taking_part: &[usize]) -> Vec<u64> {
        let mut fixed = vec![0; claims.len()];
        for list in taking_part {
            fixed[*list] = self.base;
        }
        if self.by_right == ByRight::First {
            for (seats, claim) in fixed.iter_mut().zip(claims) {
                *seats = seats.saturating_add(claim.by_right);
            }
        }
        fixed
    }

    fn tell_fixed(&self, claims: &[Claim], taking_part: &[usize], record: &mut Record<'_>) {
        for (list, claim) in claims.iter().enumerate() {
            if self.base > 0 && taking_part.contains(&list) {
                record.say(Step::Fixed { list, seats: self.base, because: Because::Base });
            }
            if self.by_right == ByRight::First && claim.by_right > 0 {
                record.say(Step::Fixed { list, seats: claim.by_right, because: Because::ByRight });
            }
        }
    }
}
