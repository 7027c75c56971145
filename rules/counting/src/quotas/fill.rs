//! Filling seats by a ranking under rules for groups.

use serde::Serialize;

use super::feasible::{Kinds, MOST_RULES, Mask, is_feasible};
use super::rule::{GroupRule, Shortage};
use crate::outcome::{Record, Settled, Stop};
use crate::step::Step;
use crate::{Draws, Fault, Lot, Purpose, Question};

/// One gives way to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Replacement {
    /// Who would have been elected by the method alone.
    pub out: usize,
    /// Who is elected instead.
    pub into: usize,
    /// The rules that would be broken if the one stayed instead of the other. There is always one: otherwise the higher
    /// ranked would have been taken.
    pub rules: Vec<String>,
}

/// Seats filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Filled {
    /// Those elected, in the order of the ranking.
    pub elected: Vec<usize>,
    /// Who came in for whom.
    pub replacements: Vec<Replacement>,
    /// Seats that stay vacant for want of candidates of a group.
    pub vacant: usize,
    /// What was done.
    pub steps: Vec<Step>,
    /// Draws that were needed.
    pub lots: Vec<Lot>,
}

/// Where filling ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Filling {
    /// With a result.
    Decided(Filled),
    /// With a tie.
    NeedsLot {
        /// The tie.
        question: Question,
        /// What was done until then.
        steps: Vec<Step>,
        /// The draws taken before.
        lots: Vec<Lot>,
    },
}

/// Fills `seats` from a ranking (equal ones stand together, as in [`crate::Count::ranking`]).
///
/// Rules stand in the order of their precedence: where all together cannot be satisfied, the later ones give way, each by as
/// little as possible and as its [`Shortage`] says.
///
/// # Errors
/// [`Fault::Unsatisfiable`] where a rule refuses a shortage; [`Fault::NoSeats`]; [`Fault::Mismatch`] with more than 128 rules.
pub fn fill(
    ranking: &[Vec<usize>],
    seats: usize,
    rules: &[GroupRule],
    draws: &Draws,
) -> Result<Filling, Fault> {
    let mut record = Record::new(draws);
    let run =
        Fill::new(ranking, seats, rules).and_then(|mut fill| fill.run(ranking, &mut record).map(|()| fill));
    Ok(match record.settle(run)? {
        Settled::Done { result: fill, steps, lots } => Filling::Decided(Filled {
            vacant: fill.seats.saturating_sub(fill.elected.len()),
            elected: fill.elected,
            replacements: fill.replacements,
            steps,
            lots,
        }),
        Settled::Open { question, steps, lots } => Filling::NeedsLot { question, steps, lots },
    })
}

struct Fill<'a> {
    rules: &'a [GroupRule],
    seats: usize,
    masks: Vec<Mask>,
    needed: Vec<usize>,
    kinds: Kinds,
    elected: Vec<usize>,
    replacements: Vec<Replacement>,
    vacant: usize,
}

impl<'a> Fill<'a> {
    fn new(ranking: &[Vec<usize>], seats: usize, rules: &'a [GroupRule]) -> Result<Self, Stop> {
        if seats == 0 {
            return Err(Fault::NoSeats.into());
        }
        if rules.len() > MOST_RULES {
            return Err(Fault::Mismatch { left: rules.len(), right: MOST_RULES }.into());
        }
        let candidates = ranking.iter().flatten().max().map_or(0, |most| most + 1);
        let mut masks = vec![0; candidates];
        for (bit, rule) in rules.iter().enumerate() {
            for member in rule.members.iter().filter(|member| **member < candidates) {
                masks[*member] |= 1 << bit;
            }
        }
        let kinds = Kinds::of(ranking.iter().flatten().map(|c| masks[*c]));
        let needed = vec![0; rules.len()];
        let (elected, replacements) = (Vec::new(), Vec::new());
        Ok(Self { rules, seats, masks, needed, kinds, elected, replacements, vacant: 0 })
    }

    fn run(&mut self, ranking: &[Vec<usize>], record: &mut Record<'_>) -> Result<(), Stop> {
        self.settle_needs(record)?;
        for tied in ranking {
            self.take(tied.clone(), record)?;
        }
        // Those whom the method alone would elect: where equal ones stand at the edge, those of them who were elected anyway.
        let elected = self.elected.clone();
        let mut by_method: Vec<usize> = Vec::new();
        for tied in ranking {
            let mut tied = tied.clone();
            tied.sort_by_key(|c| (!elected.contains(c), *c));
            let room = (self.seats - self.vacant).saturating_sub(by_method.len());
            by_method.extend(tied.into_iter().take(room));
        }
        self.explain(&by_method, record);
        record.say(Step::Closed { winners: elected });
        Ok(())
    }

    /// What each rule gets: all it wants, or as much as those before it leave possible. A share is one of all seats; what is
    /// possible is so in the seats that are not left vacant for a rule before.
    fn settle_needs(&mut self, record: &mut Record<'_>) -> Result<(), Stop> {
        for (bit, rule) in self.rules.iter().enumerate() {
            let wanted = rule.at_least.of(self.seats);
            let open = self.seats - self.vacant;
            let within = wanted.min(open);
            // There are no more places for a group than it has candidates, whatever number the rule names.
            self.needed[bit] = within.min(self.kinds.serving(bit));
            while self.needed[bit] > 0 && !is_feasible(&self.kinds, &self.needed, open) {
                self.needed[bit] -= 1;
            }
            let possible = self.needed[bit];
            if possible == wanted {
                continue;
            }
            let vacant = rule.shortage == Shortage::Vacant;
            if rule.shortage == Shortage::Refuse {
                let rule = rule.name.clone();
                return Err(Fault::Unsatisfiable { rule, needed: wanted, possible }.into());
            }
            record.say(Step::TooFew { rule: rule.name.clone(), needed: wanted, possible, vacant });
            if vacant {
                // Places beyond the open seats are vacant already.
                self.vacate(within - possible);
            }
        }
        Ok(())
    }

    /// Leaves up to `missing` seats vacant, but none that a rule needs. Fewer seats are never easier to fill, so that the number
    /// is found by halving.
    fn vacate(&mut self, missing: usize) {
        let open = self.seats - self.vacant;
        let (mut possible, mut too_many) = (0, missing.min(open) + 1);
        while too_many - possible > 1 {
            let middle = possible + (too_many - possible) / 2;
            if is_feasible(&self.kinds, &self.needed, open - middle) {
                possible = middle;
            } else {
                too_many = middle;
            }
        }
        self.vacant += possible;
    }

    fn lacking(&self) -> Vec<usize> {
        let have = |bit: usize| self.elected.iter().filter(|c| self.masks[**c] & (1 << bit) != 0).count();
        self.needed.iter().enumerate().map(|(bit, needed)| needed.saturating_sub(have(bit))).collect()
    }

    fn room(&self) -> usize {
        (self.seats - self.vacant).saturating_sub(self.elected.len())
    }

    /// Whether these can all be elected now, and the rules be satisfied afterwards.
    fn can_take(&mut self, who: &[usize]) -> bool {
        if who.len() > self.room() {
            return false;
        }
        let seats = self.room() - who.len();
        let mut lacking = self.lacking();
        for c in who {
            self.kinds.remove(self.masks[*c]);
            for (bit, lacks) in lacking.iter_mut().enumerate() {
                *lacks = lacks.saturating_sub(usize::from(self.masks[*c] & (1 << bit) != 0));
            }
        }
        let possible = is_feasible(&self.kinds, &lacking, seats);
        for c in who {
            self.kinds.add(self.masks[*c]);
        }
        possible
    }

    /// Takes as many of equal ones as can be; a lot only where not all can who could alone.
    fn take(&mut self, mut tied: Vec<usize>, record: &mut Record<'_>) -> Result<(), Stop> {
        loop {
            tied.retain(|c| self.can_take(&[*c]));
            if tied.is_empty() {
                return Ok(());
            }
            if tied.len() == 1 || self.can_take(&tied) {
                for who in std::mem::take(&mut tied) {
                    self.elect(who);
                }
                return Ok(());
            }
            let who = record.draw(&tied, Purpose::Elect)?;
            tied.retain(|c| *c != who);
            self.elect(who);
        }
    }

    fn elect(&mut self, who: usize) {
        self.kinds.remove(self.masks[who]);
        self.elected.push(who);
    }

    /// Says who gives way to whom, and why: the last of those who give way for the last of those who come in.
    fn explain(&mut self, by_method: &[usize], record: &mut Record<'_>) {
        let count =
            |of: &[usize], bit: usize| of.iter().filter(|c| self.masks[**c] & (1 << bit) != 0).count();
        for (bit, rule) in self.rules.iter().enumerate() {
            let (needed, have) = (self.needed[bit], count(by_method, bit));
            record.say(Step::Quotum { rule: rule.name.clone(), needed, have });
        }
        let out = by_method.iter().copied().filter(|c| !self.elected.contains(c));
        let into = self.elected.iter().copied().filter(|c| !by_method.contains(c));
        for (out, into) in out.zip(into) {
            let swapped: Vec<usize> =
                self.elected.iter().map(|c| if *c == into { out } else { *c }).collect();
            let broken = (0..self.rules.len()).filter(|bit| count(&swapped, *bit) < self.needed[*bit]);
            let rules: Vec<String> = broken.map(|bit| self.rules[bit].name.clone()).collect();
            record.say(Step::Replaced { out, into, rules: rules.clone() });
            self.replacements.push(Replacement { out, into, rules });
        }
    }
}
