//! What a count answers.

use serde::Serialize;
use thiserror::Error;

use crate::step::{self, Step};
use crate::{Amount, Lang, Lot, Question};

/// A finished count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Count {
    /// Those elected, by index from 0, in the order of their election.
    pub winners: Vec<usize>,
    /// Everybody in the order of the method: the elected first, then who would have come next. Equal ones stand together.
    pub ranking: Vec<Vec<usize>>,
    /// The quota of the method, as it was at the end, where it has one.
    pub quota: Option<Amount>,
    /// What was done, in order.
    pub steps: Vec<Step>,
    /// The draws that were needed.
    pub lots: Vec<Lot>,
}

impl Count {
    /// The transcript: one sentence a step. `names` are the candidates'.
    pub fn words(&self, names: &[String], lang: Lang) -> Vec<String> {
        step::words(&self.steps, names, lang)
    }
}

/// Where a count ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// With a result.
    Decided(Count),
    /// With a tie that only a draw resolves. Draw, record it, and count again with it.
    NeedsLot {
        /// The tie.
        question: Question,
        /// What was done until then.
        steps: Vec<Step>,
        /// The draws taken before it.
        lots: Vec<Lot>,
    },
    /// With seats that nobody has the majority for: another round is held for them.
    NextRound {
        /// Those elected already, by index from 0, in the order of their election.
        elected: Vec<usize>,
        /// Who may stand in the next round.
        among: Vec<usize>,
        /// What was done until then.
        steps: Vec<Step>,
        /// The draws taken.
        lots: Vec<Lot>,
    },
}

impl Outcome {
    /// The count, if there is a result.
    pub fn decided(self) -> Option<Count> {
        match self {
            Self::Decided(count) => Some(count),
            Self::NeedsLot { .. } | Self::NextRound { .. } => None,
        }
    }

    /// What was done so far.
    pub fn steps(&self) -> &[Step] {
        match self {
            Self::Decided(count) => &count.steps,
            Self::NeedsLot { steps, .. } | Self::NextRound { steps, .. } => steps,
        }
    }
}

/// Why there is nothing to count.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// No ballot expresses a vote.
    #[error("no ballot expresses a vote")]
    NoVotes,
    /// Nobody stands.
    #[error("nobody stands")]
    NoCandidates,
    /// No seat is to be filled.
    #[error("there is no seat to fill")]
    NoSeats,
    /// More seats than are shared one by one, see [`crate::apportion::MOST_SEATS`].
    #[error("{seats} seats are more than can be shared: at most {most}")]
    TooManySeats {
        /// To be shared, those by right included.
        seats: u64,
        /// The most.
        most: u64,
    },
    /// More than 2^64 - 1 votes.
    #[error("more votes than can be counted: at most 18446744073709551615")]
    TooMany,
    /// The method is for one seat.
    #[error("this method fills one seat")]
    OneSeatOnly,
    /// Ballots with equal preferences, which the method does not allow.
    #[error("this method does not allow equal preferences")]
    EqualPreferences,
    /// A rule gives more seats than there are, or fewer: minima above the seats, caps below them.
    #[error("the minima and caps do not allow {seats} seats: at least {least}, at most {most}")]
    Bounds {
        /// To be shared.
        seats: u64,
        /// The sum of the minima.
        least: u64,
        /// The sum of the caps.
        most: u64,
    },
    /// A quota of places cannot be met, and the statutes leave no way out.
    #[error("the quota {rule} needs {needed} and at most {possible} are possible")]
    Unsatisfiable {
        /// The rule's name.
        rule: String,
        /// Wanted.
        needed: usize,
        /// Possible.
        possible: usize,
    },
    /// Two things that must fit do not: so many names, grades or lists on one side, so many on the other.
    #[error("{left} and {right} do not belong together")]
    Mismatch {
        /// One number.
        left: usize,
        /// The other.
        right: usize,
    },
}

impl Fault {
    /// The sentence for the reader.
    pub fn message(&self, lang: Lang) -> String {
        step::fault(self, lang)
    }
}

/// Why a count stopped inside.
#[derive(Debug)]
pub(crate) enum Stop {
    Lot(Question),
    Fault(Fault),
}

impl From<Question> for Stop {
    fn from(question: Question) -> Self {
        Self::Lot(question)
    }
}
impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// The record that a count keeps while it runs.
#[derive(Debug)]
pub(crate) struct Record<'a> {
    pub(crate) steps: Vec<Step>,
    pub(crate) lots: crate::lot::Lots<'a>,
}

/// A record that is closed: what came out, or the tie that is open.
pub(crate) enum Settled<T> {
    Done { result: T, steps: Vec<Step>, lots: Vec<Lot> },
    Open { question: Question, steps: Vec<Step>, lots: Vec<Lot> },
}

/// What a method hands back when nothing stopped it.
pub(crate) struct Ended {
    pub(crate) winners: Vec<usize>,
    pub(crate) ranking: Vec<Vec<usize>>,
    pub(crate) quota: Option<Amount>,
}

impl<'a> Record<'a> {
    pub(crate) fn new(draws: &'a crate::Draws) -> Self {
        Self { steps: Vec::new(), lots: crate::lot::Lots::new(draws) }
    }

    pub(crate) fn say(&mut self, step: Step) {
        self.steps.push(step);
    }

    /// One of several equal ones by lot, and says so.
    pub(crate) fn draw(&mut self, among: &[usize], purpose: crate::Purpose) -> Result<usize, Stop> {
        let before = self.lots.taken.len();
        let steps = &self.steps;
        let drawn = self.lots.draw(among, purpose, &|list| crate::step::seats_so_far(steps, list))?;
        if let Some(lot) = self.lots.taken.get(before) {
            self.steps.push(Step::Drawn(lot.clone()));
        }
        Ok(drawn)
    }

    /// Closes the record of whatever ran. An open tie is its last step.
    pub(crate) fn settle<T>(mut self, run: Result<T, Stop>) -> Result<Settled<T>, Fault> {
        let lots = std::mem::take(&mut self.lots.taken);
        match run {
            Ok(result) => Ok(Settled::Done { result, steps: self.steps, lots }),
            Err(Stop::Lot(question)) => {
                self.steps.push(Step::NeedsLot(question.clone()));
                Ok(Settled::Open { question, steps: self.steps, lots })
            }
            Err(Stop::Fault(fault)) => Err(fault),
        }
    }

    /// Closes the record of a count.
    pub(crate) fn close(mut self, ended: Result<Ended, Stop>) -> Result<Outcome, Fault> {
        if let Ok(ended) = &ended {
            self.say(Step::Closed { winners: ended.winners.clone() });
        }
        Ok(match self.settle(ended)? {
            Settled::Done { result: Ended { winners, ranking, quota }, steps, lots } => {
                Outcome::Decided(Count { winners, ranking, quota, steps, lots })
            }
            Settled::Open { question, steps, lots } => Outcome::NeedsLot { question, steps, lots },
        })
    }
}
