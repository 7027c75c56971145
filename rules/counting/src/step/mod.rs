//! The transcript: what was done, as facts, in order; and its words, and its replay.

mod ar;
mod en;
mod faults;
mod fr;
mod replay;
mod words;

use serde::Serialize;

/// Seats that a list has by the steps so far.
pub(crate) fn seats_so_far(steps: &[Step], list: usize) -> u64 {
    let seats = |step: &Step| -> i64 {
        match step {
            Step::Fixed { list: of, seats, .. } | Step::Share { list: of, seats, .. } if *of == list => {
                i64::try_from(*seats).unwrap_or(i64::MAX)
            }
            Step::RemainderSeat { list: of, .. } | Step::QuotientSeat { list: of, .. } if *of == list => 1,
            Step::GivenBack { list: of, .. } if *of == list => -1,
            _ => 0,
        }
    };
    let sum: i64 = steps.iter().map(seats).fold(0, i64::saturating_add);
    u64::try_from(sum).unwrap_or(0)
}

pub use replay::{Replayed, Unsound, replay};
pub(crate) use words::fault;
use words::{Words, joined};
pub use words::{question, words};

use crate::majority::Base;
use crate::{Amount, Lot, Purpose, Question};

/// How a quota was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum QuotaRule {
    /// Votes / seats.
    Hare,
    /// The whole number next above votes / (seats + 1).
    Droop,
    /// The decimal next above votes / (seats + 1).
    DroopDecimal,
    /// Votes / (seats + 1) itself, which is to be exceeded by a transferable vote.
    DroopExact,
    /// Votes / (seats + 2).
    Imperiali,
}

/// Why somebody was elected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Reached the quota.
    Quota,
    /// No more stand than seats remain.
    Remaining,
    /// Has the most votes or points of those left.
    Most,
    /// Reached the majority.
    Majority,
    /// Nobody left beats this one.
    Unbeaten,
    /// Has the best median judgment.
    Judgment,
    /// As many stood as there were seats, or fewer.
    Unopposed,
}

/// One fact of a count. Candidates and lists are indices from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// What is counted.
    Opened {
        /// Seats to fill.
        seats: u64,
        /// Candidates or lists who stand.
        standing: usize,
        /// Who withdrew.
        withdrawn: Vec<usize>,
        /// Ballots that express a vote.
        expressed: u64,
        /// Blank papers.
        blank: u64,
        /// Papers refused.
        invalid: u64,
    },
    /// The quota.
    Quota {
        /// Its value.
        value: Amount,
        /// How it was made.
        rule: QuotaRule,
    },
    /// Where the votes lie at a stage.
    Votes {
        /// The stage, from 1.
        stage: usize,
        /// Of each candidate who is not excluded.
        votes: Vec<(usize, Amount)>,
        /// Votes that could not be transferred.
        nontransferable: Amount,
        /// What cutting off decimals lost.
        rounding: Amount,
    },
    /// Points or votes of a method that adds up once.
    Scores {
        /// Of each.
        scores: Vec<(usize, Amount)>,
        /// Whether these are points of a ranking and not votes.
        points: bool,
    },
    /// Ballots with fewer or more names than allowed.
    NotAccepted {
        /// How many ballots.
        ballots: u64,
        /// The least number of names.
        least: usize,
        /// The greatest.
        most: usize,
    },
    /// What a majority needs.
    Majority {
        /// Votes needed.
        needed: u64,
        /// Of what.
        base: Base,
        /// How many these are.
        of: u64,
    },
    /// The majority was not reached by enough.
    NextRound {
        /// Seats that are still to fill.
        seats: u64,
        /// Who may stand in the next round.
        among: Vec<usize>,
    },
    /// Somebody is elected.
    Elected {
        /// Who.
        who: usize,
        /// With how many votes or points, where the method counts some.
        votes: Option<Amount>,
        /// Why.
        why: Why,
    },
    /// Somebody is out.
    Excluded {
        /// Who.
        who: usize,
        /// With how many votes.
        votes: Amount,
    },
    /// Votes of somebody go on to the next preferences.
    Moved {
        /// Whose.
        from: usize,
        /// Whether only what is above the quota.
        surplus: bool,
        /// To whom, how many.
        to: Vec<(usize, Amount)>,
        /// Without a further preference.
        nontransferable: Amount,
        /// Cut off.
        rounding: Amount,
        /// What the first keeps.
        left: Amount,
    },
    /// The part of each vote that each elected candidate keeps (Meek).
    KeepValues {
        /// After how many rounds of computing.
        iterations: usize,
        /// Of each elected candidate.
        values: Vec<(usize, Amount)>,
        /// Votes above the quota that are left.
        surplus: Amount,
    },
    /// Equal now, and told apart by an earlier stage.
    PriorStage {
        /// Which.
        stage: usize,
        /// Who is equal.
        among: Vec<usize>,
        /// Who is taken.
        taken: usize,
        /// What for.
        purpose: Purpose,
    },
    /// A draw was taken.
    Drawn(Lot),
    /// A draw is needed.
    NeedsLot(Question),
    /// How many ballots prefer the one to the other.
    Duel {
        /// The one.
        one: usize,
        /// The other.
        other: usize,
        /// For the one.
        for_one: u64,
        /// For the other.
        for_other: u64,
    },
    /// The strongest chain of duels between two (Schulze).
    Chain {
        /// From whom.
        winner: usize,
        /// To whom.
        loser: usize,
        /// Its weakest duel.
        strength: u64,
        /// Of the strongest chain the other way.
        back: u64,
    },
    /// The median judgment of a candidate.
    Median {
        /// Who.
        who: usize,
        /// The grade.
        grade: String,
        /// Judgments above it.
        better: u64,
        /// Judgments below it.
        worse: u64,
    },
    /// Proposed by enough.
    Nominated {
        /// Who.
        who: usize,
        /// By how many.
        votes: u64,
        /// Needed.
        needed: u64,
        /// Whether that is enough.
        enough: bool,
    },
    /// Withdrew after being nominated.
    Withdrew {
        /// Who.
        who: usize,
    },
    /// A list stays out.
    BelowThreshold {
        /// Which.
        list: usize,
        /// Its votes.
        votes: u64,
        /// The least number of votes that takes part.
        needed: u64,
    },
    /// Seats that a list has before any sharing.
    Fixed {
        /// Which list or unit.
        list: usize,
        /// How many.
        seats: u64,
        /// Why.
        because: Because,
    },
    /// The exact share of a list, and the whole seats in it.
    Share {
        /// Which.
        list: usize,
        /// Its votes divided by the quota.
        share: Amount,
        /// Whole seats.
        seats: u64,
        /// The remainder, in votes.
        remainder: Amount,
    },
    /// A seat for a remainder.
    RemainderSeat {
        /// Whose.
        list: usize,
        /// The remainder, in votes.
        remainder: Amount,
    },
    /// A seat too many, given back by the smallest remainder.
    GivenBack {
        /// Whose.
        list: usize,
        /// The remainder, in votes.
        remainder: Amount,
    },
    /// A seat for the highest quotient.
    QuotientSeat {
        /// The how-manieth seat.
        seat: u64,
        /// Whose.
        list: usize,
        /// The quotient; none where the divisor is zero.
        quotient: Option<Amount>,
        /// Whether the quotient is written squared (Huntington-Hill).
        squared: bool,
    },
    /// A list is full and takes no more.
    Full {
        /// Which.
        list: usize,
        /// With how many.
        seats: u64,
    },
    /// What a list or unit has in the end.
    Seats {
        /// Of each.
        seats: Vec<(usize, u64)>,
    },
    /// A seat of a list goes to somebody.
    ListSeat {
        /// The list.
        list: usize,
        /// The person's place on the list, from 1.
        place: usize,
        /// The name.
        name: String,
        /// Votes of preference, where the list is open.
        preference: Option<u64>,
    },
    /// A seat of a list that has nobody left.
    Vacant {
        /// The list.
        list: usize,
        /// How many.
        seats: u64,
    },
    /// A quota of places, and what the method alone gave.
    Quotum {
        /// The rule's name.
        rule: String,
        /// Least number.
        needed: usize,
        /// Elected by the method alone.
        have: usize,
    },
    /// One gives way to another for a quota of places.
    Replaced {
        /// Who gives way.
        out: usize,
        /// Who comes in.
        into: usize,
        /// The rules that need it.
        rules: Vec<String>,
    },
    /// Too few candidates for a quota of places.
    TooFew {
        /// The rule's name.
        rule: String,
        /// Wanted.
        needed: usize,
        /// Possible.
        possible: usize,
        /// Whether the missing places stay vacant; otherwise others fill them.
        vacant: bool,
    },
    /// The end.
    Closed {
        /// Those elected, in order.
        winners: Vec<usize>,
    },
}

/// Why seats are given before sharing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// The same number for each.
    Base,
    /// A minimum.
    Minimum,
    /// A cap.
    Cap,
    /// Seats by right of office.
    ByRight,
    /// The bonus of the first list.
    Bonus,
    /// Direct seats beyond the share, kept.
    Overhang,
}
