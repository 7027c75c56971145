//! The weighted inclusive Gregory method: a surplus moves on all ballots of the candidate, each at a part of its value.

use super::pile::{Batch, Moving, first, transfer};
use super::ties::by_prior_stages;
use crate::arithmetic::Arithmetic;
use crate::outcome::{Ended, Record, Stop};
use crate::step::{QuotaRule, Step, Why};
use crate::{Amount, Election, Fault, Purpose};

/// The quota of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QuotaKind {
    /// floor(votes / (seats + 1)) + 1.
    Whole,
    /// votes / (seats + 1), cut off, and one unit of the last decimal more.
    Decimal,
    /// votes / (seats + 1), to be exceeded.
    Exact,
    /// votes / seats, rounded up to the decimals: no more than `seats` can have it.
    Hare,
}

/// A rule of this family.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gregory {
    pub(crate) quota: QuotaKind,
    /// Whether ties look back at earlier stages before the lot.
    pub(crate) look_back: bool,
}

/// How a candidate stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    Continuing,
    /// Elected, the surplus not moved yet.
    Pending,
    Elected,
    Out,
}

struct Counting<'a, 'd, A: Arithmetic> {
    math: A,
    rule: Gregory,
    election: &'a Election,
    record: &'a mut Record<'d>,
    status: Vec<Status>,
    votes: Vec<A::Value>,
    piles: Vec<Vec<Batch<A::Value>>>,
    quota: A::Value,
    nontransferable: A::Value,
    rounding: A::Value,
    history: Vec<Vec<A::Value>>,
    winners: Vec<usize>,
    excluded: Vec<usize>,
}

impl Gregory {
    /// Counts an election. One surplus or one exclusion a stage, the largest surplus first.
    pub(crate) fn count<A: Arithmetic>(
        self,
        math: A,
        election: &Election,
        record: &mut Record<'_>,
    ) -> Result<Ended, Stop> {
        if election.ballots.has_equal() {
            return Err(Fault::EqualPreferences.into());
        }
        let expressed = election.expressed()?;
        let (quota, shown) = self.quota(&math, expressed, election.seats as u64);
        record.say(shown);
        let candidates = election.candidates.len();
        let standing = election.standing();
        let status = standing.iter().map(|s| if *s { Status::Continuing } else { Status::Out }).collect();
        let mut counting = Counting {
            votes: vec![math.zero(); candidates],
            piles: Vec::new(),
            nontransferable: math.zero(),
            rounding: math.zero(),
            math,
            rule: self,
            election,
            record,
            status,
            quota,
            history: Vec::new(),
            winners: Vec::new(),
            excluded: Vec::new(),
        };
        counting.first_preferences(&standing);
        counting.run()?;
        Ok(counting.ended())
    }

    fn quota<A: Arithmetic>(self, math: &A, expressed: u64, seats: u64) -> (A::Value, Step) {
        let parts = seats.saturating_add(1);
        let (value, rule) = match self.quota {
            QuotaKind::Whole => (math.whole(expressed / parts + 1), QuotaRule::Droop),
            QuotaKind::Decimal => {
                let cut = math.divided_down(&math.whole(expressed), parts);
                (math.add(&cut, &math.step()), QuotaRule::DroopDecimal)
            }
            QuotaKind::Hare => {
                let all = math.whole(expressed);
                let cut = math.divided_down(&all, seats);
                let up = if math.times(&cut, seats) < all { math.add(&cut, &math.step()) } else { cut };
                (up, QuotaRule::Hare)
            }
            QuotaKind::Exact => (math.divided_down(&math.whole(expressed), parts), QuotaRule::DroopExact),
        };
        let shown = Step::Quota { value: math.amount(&value), rule };
        (value, shown)
    }
}

impl<A: Arithmetic> Counting<'_, '_, A> {
    fn first_preferences(&mut self, standing: &[bool]) {
        let (piles, counts) = first(&self.election.ballots, standing, &self.math.whole(1));
        self.piles = piles;
        self.votes = counts.iter().map(|n| self.math.whole(*n)).collect();
    }

    fn run(&mut self) -> Result<(), Stop> {
        loop {
            self.tell_votes();
            self.elect();
            if self.is_finished() {
                return Ok(());
            }
            self.history.push(self.votes.clone());
            match self.largest_surplus()? {
                Some(candidate) => self.move_surplus(candidate),
                None => self.exclude_lowest()?,
            }
        }
    }

    fn those(&self, status: Status) -> Vec<usize> {
        (0..self.status.len()).filter(|c| self.status[*c] == status).collect()
    }

    /// Everybody who has the quota, the most votes first.
    fn elect(&mut self) {
        let enough = |votes: &A::Value| match self.rule.quota {
            QuotaKind::Exact => *votes > self.quota,
            _ => *votes >= self.quota,
        };
        let mut reached: Vec<usize> =
            self.those(Status::Continuing).into_iter().filter(|c| enough(&self.votes[*c])).collect();
        reached.sort_by(|a, b| self.votes[*b].cmp(&self.votes[*a]));
        for who in reached {
            if self.winners.len() < self.election.seats {
                self.win(who, Why::Quota, Status::Pending);
            }
        }
    }

    fn win(&mut self, who: usize, why: Why, status: Status) {
        self.status[who] = status;
        self.winners.push(who);
        let votes = Some(self.math.amount(&self.votes[who]));
        self.record.say(Step::Elected { who, votes, why });
    }

    /// All seats filled, or no more left than seats: these are elected, the most votes first.
    fn is_finished(&mut self) -> bool {
        let seats = self.election.seats;
        let mut left = self.those(Status::Continuing);
        if self.winners.len() >= seats {
            return true;
        }
        if self.winners.len() + left.len() > seats {
            return false;
        }
        left.sort_by(|a, b| self.votes[*b].cmp(&self.votes[*a]));
        for who in left {
            self.win(who, Why::Remaining, Status::Elected);
        }
        true
    }

    fn largest_surplus(&mut self) -> Result<Option<usize>, Stop> {
        let pending = self.those(Status::Pending);
        let Some(most) = pending.iter().map(|c| self.votes[*c].clone()).max() else { return Ok(None) };
        if most <= self.quota {
            // Exactly the quota: there is nothing to move.
            for candidate in pending {
                self.status[candidate] = Status::Elected;
            }
            return Ok(None);
        }
        let equal: Vec<usize> = pending.into_iter().filter(|c| self.votes[*c] == most).collect();
        self.one_of(&equal, Purpose::Surplus).map(Some)
    }

    fn one_of(&mut self, among: &[usize], purpose: Purpose) -> Result<usize, Stop> {
        let history = if self.rule.look_back { &self.history[..] } else { &[] };
        by_prior_stages(self.record, among, purpose, history)
    }

    fn continuing(&self) -> Vec<bool> {
        self.status.iter().map(|s| *s == Status::Continuing).collect()
    }

    fn move_surplus(&mut self, from: usize) {
        let surplus = self.math.sub(&self.votes[from], &self.quota);
        let votes = self.votes[from].clone();
        let pile = std::mem::take(&mut self.piles[from]);
        let continuing = self.continuing();
        let math = &self.math;
        let moving = transfer(math, &self.election.ballots, pile, &continuing, &mut self.piles, |value| {
            math.portion_down(value, &surplus, &votes)
        });
        let rounding = self.math.sub(&surplus, &moving.moved);
        self.votes[from] = self.quota.clone();
        self.status[from] = Status::Elected;
        self.arrive(from, true, moving, rounding);
    }

    fn exclude_lowest(&mut self) -> Result<(), Stop> {
        let continuing = self.those(Status::Continuing);
        let Some(least) = continuing.iter().map(|c| self.votes[*c].clone()).min() else { return Ok(()) };
        let equal: Vec<usize> = continuing.into_iter().filter(|c| self.votes[*c] == least).collect();
        let who = self.one_of(&equal, Purpose::Exclude)?;
        self.record.say(Step::Excluded { who, votes: self.math.amount(&self.votes[who]) });
        self.status[who] = Status::Out;
        self.excluded.push(who);
        let pile = std::mem::take(&mut self.piles[who]);
        let continuing = self.continuing();
        let moving =
            transfer(&self.math, &self.election.ballots, pile, &continuing, &mut self.piles, Clone::clone);
        self.votes[who] = self.math.zero();
        let nothing = self.math.zero();
        self.arrive(who, false, moving, nothing);
        Ok(())
    }

    fn arrive(&mut self, from: usize, surplus: bool, moving: Moving<A::Value>, rounding: A::Value) {
        let math = &self.math;
        let zero = math.zero();
        let to = moving.to.iter().enumerate().filter(|(_, votes)| **votes != zero);
        let step = Step::Moved {
            from,
            surplus,
            to: to.map(|(c, votes)| (c, math.amount(votes))).collect(),
            nontransferable: math.amount(&moving.nontransferable),
            rounding: math.amount(&rounding),
            left: math.amount(&self.votes[from]),
        };
        for (votes, more) in self.votes.iter_mut().zip(&moving.to) {
            *votes = math.add(votes, more);
        }
        self.nontransferable = math.add(&self.nontransferable, &moving.nontransferable);
        self.rounding = math.add(&self.rounding, &rounding);
        self.record.say(step);
    }

    fn tell_votes(&mut self) {
        let amount = |votes: &A::Value| self.math.amount(votes);
        let votes = (0..self.status.len())
            .filter(|c| self.status[*c] != Status::Out)
            .map(|c| (c, amount(&self.votes[c])))
            .collect();
        let (nontransferable, rounding) = (amount(&self.nontransferable), amount(&self.rounding));
        let stage = self.history.len() + 1;
        self.record.say(Step::Votes { stage, votes, nontransferable, rounding });
    }

    fn ended(self) -> Ended {
        let quota: Amount = self.math.amount(&self.quota);
        let ranking =
            super::ranking(&self.winners, &mut self.those(Status::Continuing), &self.votes, &self.excluded);
        Ended { winners: self.winners, ranking, quota: Some(quota) }
    }
}
