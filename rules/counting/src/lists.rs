//! List against list in proportional shares: closed lists in their order, open lists by votes of preference, and the bonus of
//! the first list where statutes give one.

use serde::Serialize;

use crate::apportion::{Claim, Rule};
use crate::majority::Share;
use crate::outcome::{Record, Settled, Stop};
use crate::step::{Because, Step};
use crate::{Draws, Fault, Lot, Purpose, Question};

/// Somebody on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The name.
    pub name: String,
    /// Votes of preference, where the list is open.
    pub preference: u64,
}

/// A list, its members in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Its votes.
    pub votes: u64,
    /// Its members.
    pub members: Vec<Member>,
}

/// Who of a list takes its seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The first ones.
    Closed,
    /// Those with the most votes of preference; equal ones in the order of the list. Where `least` is given, only who has that
    /// share of the list's votes passes before the order of the list.
    Open {
        /// The least share.
        least: Option<Share>,
    },
}

/// How lists compete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListRule {
    /// How seats are shared.
    pub sharing: Rule,
    /// Who takes them.
    pub order: Order,
    /// The share of the seats, rounded up, that the list with the most votes has before the rest is shared among all (French
    /// electoral code, article L262: one half). Where seats may not stay vacant, no more than the list has members.
    pub bonus: Option<Share>,
    /// Whether seats of a list that has nobody left stay vacant; otherwise they go to the other lists.
    pub vacant: bool,
}

/// Seats and those who take them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListCount {
    /// Seats of each list.
    pub seats: Vec<u64>,
    /// For each list, the places of those elected, from 0, in the order of election.
    pub elected: Vec<Vec<usize>>,
    /// What was done.
    pub steps: Vec<Step>,
    /// Draws that were needed.
    pub lots: Vec<Lot>,
}

/// Where a list vote ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ListOutcome {
    /// With a result.
    Decided(ListCount),
    /// With a tie between lists.
    NeedsLot {
        /// The tie.
        question: Question,
        /// What was done until then.
        steps: Vec<Step>,
        /// The draws taken before.
        lots: Vec<Lot>,
    },
}

impl ListRule {
    /// Closed lists, no bonus.
    pub fn closed(sharing: Rule) -> Self {
        Self { sharing, order: Order::Closed, bonus: None, vacant: false }
    }

    /// Counts.
    ///
    /// # Errors
    /// As [`Rule::share`]. Lists that together have fewer members than seats break the bounds unless seats may stay vacant.
    pub fn count(&self, lists: &[List], draws: &Draws) -> Result<ListOutcome, Fault> {
        let mut record = Record::new(draws);
        let run = self.run(lists, &mut record);
        Ok(match record.settle(run)? {
            Settled::Done { result: (seats, elected), steps, lots } => {
                ListOutcome::Decided(ListCount { seats, elected, steps, lots })
            }
            Settled::Open { question, steps, lots } => ListOutcome::NeedsLot { question, steps, lots },
        })
    }

    fn run(&self, lists: &[List], record: &mut Record<'_>) -> Result<(Vec<u64>, Vec<Vec<usize>>), Stop> {
        let bonus = self.bonus_of(lists, record)?;
        let mut rule = self.sharing.clone();
        rule.seats -= bonus.map_or(0, |(_, seats)| seats);
        let claims: Vec<Claim> = lists
            .iter()
            .enumerate()
            .map(|(index, list)| {
                let taken = bonus.filter(|(first, _)| *first == index).map_or(0, |(_, seats)| seats);
                let members = (list.members.len() as u64).saturating_sub(taken);
                Claim { cap: (!self.vacant).then_some(members), ..Claim::votes(list.votes) }
            })
            .collect();
        let mut seats = rule.run(&claims, record)?;
        if let Some((first, more)) = bonus {
            seats[first] += more;
        }
        record.say(Step::Seats { seats: seats.iter().copied().enumerate().collect() });
        let elected = lists
            .iter()
            .zip(&seats)
            .enumerate()
            .map(|(index, (list, seats))| self.fill(index, list, *seats, record))
            .collect();
        Ok((seats, elected))
    }

    fn bonus_of(&self, lists: &[List], record: &mut Record<'_>) -> Result<Option<(usize, u64)>, Stop> {
        let Some(share) = self.bonus else { return Ok(None) };
        let most = lists.iter().map(|list| list.votes).max().filter(|n| *n > 0).ok_or(Fault::NoVotes)?;
        let first: Vec<usize> = (0..lists.len()).filter(|index| lists[*index].votes == most).collect();
        let first = record.draw(&first, Purpose::Elect)?;
        let places = if self.vacant { u64::MAX } else { lists[first].members.len() as u64 };
        let seats = share.ceil_of(self.sharing.seats).min(places);
        record.say(Step::Fixed { list: first, seats, because: Because::Bonus });
        Ok(Some((first, seats)))
    }

    fn fill(&self, index: usize, list: &List, seats: u64, record: &mut Record<'_>) -> Vec<usize> {
        let mut order: Vec<usize> = (0..list.members.len()).collect();
        if let Order::Open { least } = self.order {
            let least = least.map_or(1, |share| share.ceil_of(list.votes).max(1));
            let rank = |place: &usize| {
                let preference = list.members[*place].preference;
                std::cmp::Reverse(if preference >= least { preference } else { 0 })
            };
            order.sort_by_key(rank);
        }
        let taking = usize::try_from(seats).unwrap_or(usize::MAX).min(order.len());
        for place in &order[..taking] {
            let member = &list.members[*place];
            let preference = (self.order != Order::Closed).then_some(member.preference);
            record.say(Step::ListSeat {
                list: index,
                place: place + 1,
                name: member.name.clone(),
                preference,
            });
        }
        if (taking as u64) < seats {
            record.say(Step::Vacant { list: index, seats: seats - taking as u64 });
        }
        order.truncate(taking);
        order
    }
}
