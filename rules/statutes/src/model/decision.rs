//! Decisions: which majority adopts what, counted in whole numbers.

use serde::Serialize;

use crate::lang::LocalText;
use crate::measure::{Fraction, Threshold};
use crate::words::words;

/// A type of decision that may need a majority of its own, such as an amendment of the statutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DecisionType {
    /// Key in the file.
    pub id: String,
    /// Its name.
    pub name: LocalText,
    /// The article.
    pub article: Option<String>,
}

words! {
    /// Of what a majority is a share.
    Base {
        /// Votes for and against; abstentions are not votes.
        Cast = "cast",
        /// Votes for and against, and abstentions.
        CastAndAbstentions = "cast_and_abstentions",
        /// Those present, whether they vote or not.
        Present = "present",
        /// All members of the body, present or not.
        Members = "members",
    }
}

/// A majority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Majority {
    /// The share that adopts.
    pub share: Threshold,
    /// Of what.
    pub of: Base,
    /// Whether the chair's vote decides when votes for and against are equal.
    pub chair_casts: bool,
    /// The article.
    pub article: Option<String>,
}

words! {
    /// A vote.
    Vote {
        /// In favour.
        For = "for",
        /// Against.
        Against = "against",
        /// Abstention.
        Abstain = "abstain",
    }
}

/// A counted vote. The chair's own vote is among the counted ones, and named again in `chair_vote`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Votes in favour.
    pub for_: u32,
    /// Votes against.
    pub against: u32,
    /// Abstentions.
    pub abstain: u32,
    /// Those present with a vote.
    pub present: u32,
    /// All members with a vote.
    pub members: u32,
    /// How the chair voted, if known.
    pub chair_vote: Option<Vote>,
}

/// Why a decision was adopted or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The result.
    pub adopted: bool,
    /// Votes in favour.
    pub for_: u32,
    /// The whole of which the share was taken.
    pub whole: u32,
    /// Votes in favour that were needed, without the chair's casting vote.
    pub needed: u32,
    /// Whether votes for and against were equal.
    pub tied: bool,
    /// Whether the chair's vote decided.
    pub by_chair: bool,
    /// The rule that was applied.
    pub majority: Majority,
}

impl Majority {
    /// More votes for than against.
    pub fn simple() -> Self {
        Self::of(Threshold::MoreThan(HALF), Base::Cast)
    }

    /// More than half of all members.
    pub fn absolute() -> Self {
        Self::of(Threshold::MoreThan(HALF), Base::Members)
    }

    /// A share of a base, without a casting vote.
    pub fn of(share: Threshold, of: Base) -> Self {
        Self { share, of, chair_casts: false, article: None }
    }

    /// Whether a casting vote has a meaning: only where equality is exactly what fails, « more than half of the votes cast ».
    pub fn can_tie(&self) -> bool {
        self.of == Base::Cast && self.share == Threshold::MoreThan(HALF)
    }

    /// Whether the vote adopts. Without a single vote in favour nothing is ever adopted.
    pub fn adopted(&self, votes: &Tally) -> bool {
        self.outcome(votes).adopted
    }

    /// The result with its reason.
    ///
    /// ```
    /// use rawabit_statutes::{Majority, Tally};
    /// let tally = Tally { for_: 5, against: 4, abstain: 3, present: 12, members: 20, chair_vote: None };
    /// assert!(Majority::simple().adopted(&tally));
    /// let outcome = Majority::absolute().outcome(&tally);
    /// assert!(!outcome.adopted);
    /// assert_eq!((outcome.needed, outcome.whole), (11, 20));
    /// ```
    pub fn outcome(&self, votes: &Tally) -> Outcome {
        let whole = match self.of {
            Base::Cast => votes.for_.saturating_add(votes.against),
            Base::CastAndAbstentions => {
                votes.for_.saturating_add(votes.against).saturating_add(votes.abstain)
            }
            Base::Present => votes.present,
            Base::Members => votes.members,
        };
        let tied = votes.for_ == votes.against && votes.for_ > 0;
        let by_chair = tied && self.chair_casts && self.can_tie() && votes.chair_vote == Some(Vote::For);
        let adopted = votes.for_ > 0 && (self.share.met(votes.for_, whole) || by_chair);
        Outcome {
            adopted,
            for_: votes.for_,
            whole,
            needed: self.share.required(whole),
            tied,
            by_chair,
            majority: self.clone(),
        }
    }
}

/// One half.
pub(crate) const HALF: Fraction = match Fraction::new(1, 2) {
    Some(half) => half,
    None => unreachable!(),
};
