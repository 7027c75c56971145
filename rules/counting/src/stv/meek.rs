//! Meek's method, and Warren's: each elected candidate keeps only the part of every vote that makes the quota, found by
//! computing again and again. Votes that run out lower the quota.

use super::gregory::QuotaKind;
use crate::arithmetic::Arithmetic;
use crate::ballots::{Pref, ranks};
use crate::outcome::{Ended, Record, Stop};
use crate::step::{QuotaRule, Step, Why};
use crate::{Election, Fault, Purpose};

/// What an elected candidate keeps of a vote that arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// The same part of whatever arrives (Meek).
    Part,
    /// The same price, or all that arrives (Warren).
    Price,
}

/// What equal preferences mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Equal {
    /// The vote is shared; what is not kept goes to the next rank.
    Share,
    /// As if the ballot had been cast in every order of the equal ones, in equal parts.
    EveryOrder,
}

/// A rule of this family.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meek {
    pub(crate) keep: Keep,
    pub(crate) equal: Equal,
    pub(crate) quota: QuotaKind,
    /// The surplus is small enough below 10^-this.
    pub(crate) omega: u32,
}

/// The most elected candidates held equal on one ballot.
const MOST_EQUAL: usize = 12;

struct Counting<'a, 'd, A: Arithmetic> {
    math: A,
    rule: Meek,
    election: &'a Election,
    record: &'a mut Record<'d>,
    /// The part each candidate keeps: one while hopeful, zero when out.
    keep: Vec<A::Value>,
    hopeful: Vec<bool>,
    votes: Vec<A::Value>,
    quota: A::Value,
    surplus: A::Value,
    winners: Vec<usize>,
    excluded: Vec<usize>,
    stage: usize,
    iterations: usize,
    expressed: u64,
}

impl Meek {
    /// Counts an election.
    pub(crate) fn count<A: Arithmetic>(
        self,
        math: A,
        election: &Election,
        record: &mut Record<'_>,
    ) -> Result<Ended, Stop> {
        let expressed = election.expressed()?;
        let hopeful = election.standing();
        let (one, zero) = (math.whole(1), math.zero());
        let keep = hopeful.iter().map(|h| if *h { one.clone() } else { zero.clone() }).collect();
        let mut counting = Counting {
            rule: self,
            election,
            record,
            keep,
            votes: vec![zero.clone(); hopeful.len()],
            hopeful,
            quota: zero.clone(),
            surplus: zero,
            math,
            winners: Vec::new(),
            excluded: Vec::new(),
            stage: 0,
            iterations: 0,
            expressed,
        };
        counting.run()?;
        Ok(counting.ended())
    }
}

impl<A: Arithmetic> Counting<'_, '_, A> {
    fn run(&mut self) -> Result<(), Stop> {
        self.distribute()?;
        self.set_quota();
        self.tell_quota();
        while !self.is_finished() {
            if !self.until_stable()? {
                self.exclude_lowest()?;
            }
        }
        Ok(())
    }

    fn hopefuls(&self) -> Vec<usize> {
        (0..self.hopeful.len()).filter(|c| self.hopeful[*c]).collect()
    }

    /// Computes until somebody is elected (true) or the surplus is as good as gone (false).
    fn until_stable(&mut self) -> Result<bool, Stop> {
        let omega = self.math.divided_down(&self.math.whole(1), 10_u64.pow(self.rule.omega));
        let mut before: Option<A::Value> = None;
        loop {
            self.iterations += 1;
            self.distribute()?;
            self.set_quota();
            let reached: Vec<usize> =
                self.hopefuls().into_iter().filter(|c| self.is_enough(&self.votes[*c])).collect();
            self.set_surplus(&reached);
            if !reached.is_empty() {
                self.tell();
                self.elect(reached);
                return Ok(true);
            }
            if self.surplus < omega || before.as_ref().is_some_and(|before| self.surplus >= *before) {
                self.tell();
                return Ok(false);
            }
            before = Some(self.surplus.clone());
            let one = self.math.whole(1);
            for who in &self.winners {
                if self.votes[*who] > self.math.zero() {
                    // The rule multiplies and rounds up, then divides and rounds up.
                    let product = self.math.portion_up(&self.keep[*who], &self.quota, &one);
                    let part = self.math.portion_up(&product, &one, &self.votes[*who]);
                    // Nobody keeps more than a whole vote.
                    self.keep[*who] = self.math.kept(part).min(one.clone());
                }
            }
        }
    }

    fn is_enough(&self, votes: &A::Value) -> bool {
        match self.rule.quota {
            QuotaKind::Exact => *votes > self.quota,
            QuotaKind::Whole | QuotaKind::Decimal | QuotaKind::Hare => *votes >= self.quota,
        }
    }

    fn set_quota(&mut self) {
        let all = self.votes.iter().fold(self.math.zero(), |sum, votes| self.math.add(&sum, votes));
        let cut = self.math.divided_down(&all, (self.election.seats as u64).saturating_add(1));
        self.quota = self.math.add(&cut, &self.math.step());
    }

    fn set_surplus(&mut self, reached: &[usize]) {
        let mut surplus = self.math.zero();
        for who in self.winners.iter().chain(reached) {
            if self.votes[*who] > self.quota {
                surplus = self.math.add(&surplus, &self.math.sub(&self.votes[*who], &self.quota));
            }
        }
        self.surplus = surplus;
    }

    fn elect(&mut self, mut reached: Vec<usize>) {
        reached.sort_by(|a, b| self.votes[*b].cmp(&self.votes[*a]));
        for who in reached {
            if self.winners.len() < self.election.seats {
                self.win(who, Why::Quota);
            }
        }
    }

    fn win(&mut self, who: usize, why: Why) {
        self.hopeful[who] = false;
        self.winners.push(who);
        let votes = Some(self.math.amount(&self.votes[who]));
        self.record.say(Step::Elected { who, votes, why });
    }

    fn is_finished(&mut self) -> bool {
        let seats = self.election.seats;
        let mut left = self.hopefuls();
        if self.winners.len() >= seats {
            return true;
        }
        if self.winners.len() + left.len() > seats {
            return false;
        }
        left.sort_by(|a, b| self.votes[*b].cmp(&self.votes[*a]));
        for who in left {
            self.win(who, Why::Remaining);
        }
        true
    }

    /// Excludes the lowest. Whoever is not above it by more than the surplus might still be lower: these are tied.
    fn exclude_lowest(&mut self) -> Result<(), Stop> {
        let hopefuls = self.hopefuls();
        let Some(least) = hopefuls.iter().map(|c| self.votes[*c].clone()).min() else { return Ok(()) };
        let bound = self.math.add(&least, &self.surplus);
        let tied: Vec<usize> = hopefuls.into_iter().filter(|c| self.votes[*c] <= bound).collect();
        let who = self.record.draw(&tied, Purpose::Exclude)?;
        self.record.say(Step::Excluded { who, votes: self.math.amount(&self.votes[who]) });
        self.hopeful[who] = false;
        self.keep[who] = self.math.zero();
        self.excluded.push(who);
        // The votes of the excluded count for nobody until they are shared out again.
        self.votes[who] = self.math.zero();
        Ok(())
    }

    /// Shares every ballot out.
    fn distribute(&mut self) -> Result<(), Stop> {
        let zero = self.math.zero();
        self.votes.fill(zero.clone());
        for (count, prefs) in self.election.ballots.iter() {
            let mut weight = self.math.whole(1);
            for rank in ranks(prefs) {
                weight = match rank {
                    [one] => self.give(one.candidate(), &weight, count),
                    equal => self.give_equal(equal, weight, count)?,
                };
                if weight == zero {
                    break;
                }
            }
        }
        Ok(())
    }

    /// What a candidate keeps of a weight that arrives.
    fn kept(&self, who: usize, weight: &A::Value) -> A::Value {
        match self.rule.keep {
            Keep::Part => self.math.portion_up(weight, &self.keep[who], &self.math.whole(1)),
            Keep::Price => weight.min(&self.keep[who]).clone(),
        }
    }

    /// Gives a candidate the part to keep; answers what goes on.
    fn give(&mut self, who: usize, weight: &A::Value, count: u64) -> A::Value {
        let kept = self.kept(who, weight);
        self.votes[who] = self.math.add(&self.votes[who], &self.math.times(&kept, count));
        self.math.sub(weight, &kept)
    }

    fn give_equal(&mut self, equal: &[Pref], weight: A::Value, count: u64) -> Result<A::Value, Stop> {
        let zero = self.math.zero();
        let active: Vec<usize> =
            equal.iter().map(|p| p.candidate()).filter(|c| self.keep[*c] > zero).collect();
        if active.is_empty() {
            return Ok(weight);
        }
        match self.rule.equal {
            Equal::Share => {
                let share = self.math.divided_down(&weight, active.len() as u64);
                let mut left = weight;
                for who in active {
                    let on = self.give(who, &share, count);
                    left = self.math.sub(&left, &self.math.sub(&share, &on));
                }
                Ok(left)
            }
            Equal::EveryOrder => self.give_in_every_order(&active, weight, count),
        }
    }

    /// Hopeful candidates keep all that arrives, so an order is told by which elected ones the vote has passed: a set.
    fn give_in_every_order(
        &mut self,
        active: &[usize],
        weight: A::Value,
        count: u64,
    ) -> Result<A::Value, Stop> {
        let (hopeful, elected): (Vec<usize>, Vec<usize>) = active.iter().partition(|c| self.hopeful[**c]);
        if elected.len() > MOST_EQUAL {
            return Err(Fault::EqualPreferences.into());
        }
        let mut arriving = vec![self.math.zero(); 1 << elected.len()];
        arriving[0] = weight;
        for passed in 0..arriving.len() {
            let left = active.len() as u64 - u64::from(passed.count_ones());
            if arriving[passed] == self.math.zero() || left == 0 {
                continue;
            }
            let share = self.math.divided_down(&arriving[passed], left);
            for who in &hopeful {
                self.give(*who, &share, count);
            }
            for (bit, who) in elected.iter().enumerate().filter(|(bit, _)| passed & (1 << bit) == 0) {
                let on = self.give(*who, &share, count);
                let next = passed | (1 << bit);
                arriving[next] = self.math.add(&arriving[next], &on);
            }
        }
        Ok(if hopeful.is_empty() {
            arriving.pop().unwrap_or_else(|| self.math.zero())
        } else {
            self.math.zero()
        })
    }

    /// The quota, where it is not the one told last.
    fn tell_quota(&mut self) {
        let rule = match self.rule.quota {
            QuotaKind::Exact => QuotaRule::DroopExact,
            QuotaKind::Whole | QuotaKind::Decimal | QuotaKind::Hare => QuotaRule::DroopDecimal,
        };
        let value = self.math.amount(&self.quota);
        let told = self.record.steps.iter().rev().find_map(|step| match step {
            Step::Quota { value, .. } => Some(value),
            _ => None,
        });
        if told != Some(&value) {
            self.record.say(Step::Quota { value, rule });
        }
    }

    fn tell(&mut self) {
        self.stage += 1;
        self.tell_quota();
        let amount = |votes: &A::Value| self.math.amount(votes);
        let counted = self.votes.iter().fold(self.math.zero(), |sum, votes| self.math.add(&sum, votes));
        let lost = self.math.sub(&self.math.whole(self.expressed), &counted);
        if !self.winners.is_empty() {
            self.record.say(Step::KeepValues {
                iterations: self.iterations,
                values: self.winners.iter().map(|c| (*c, amount(&self.keep[*c]))).collect(),
                surplus: amount(&self.surplus),
            });
        }
        let shown = (0..self.votes.len()).filter(|c| self.hopeful[*c] || self.winners.contains(c));
        self.record.say(Step::Votes {
            stage: self.stage,
            votes: shown.map(|c| (c, amount(&self.votes[c]))).collect(),
            nontransferable: amount(&lost),
            rounding: amount(&self.math.zero()),
        });
    }

    fn ended(self) -> Ended {
        let ranking = super::ranking(&self.winners, &mut self.hopefuls(), &self.votes, &self.excluded);
        Ended { winners: self.winners.clone(), ranking, quota: Some(self.math.amount(&self.quota)) }
    }
}
