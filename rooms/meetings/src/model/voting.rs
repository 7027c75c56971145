//! Votes by show of hands.

use rawabit_statutes::{Body, Majority, Outcome, Tally, Vote};

use super::Roll;

/// A vote as it was counted in the room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VoteInput {
    /// Hands in favour.
    pub for_: u32,
    /// Hands against.
    pub against: u32,
    /// Abstentions.
    pub abstain: u32,
    /// How the chair voted, if it matters.
    pub chair_vote: Option<Vote>,
}

/// Why a vote cannot be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// More hands than people who may raise one.
    TooMany {
        /// Hands counted.
        counted: u32,
        /// Those who may vote.
        hands: u32,
    },
    /// Nobody voted.
    Nobody,
    /// The chair is said to have voted in a way that no hand shows.
    ChairNotCounted,
}

/// Counts a vote: its outcome under the majority that the statutes name for this type of decision.
///
/// # Errors
/// When the numbers cannot be.
pub fn count(
    body: Option<&Body>,
    decision_type: Option<&str>,
    vote: &VoteInput,
    roll: &Roll,
) -> Result<Outcome, Refused> {
    let counted = vote.for_.saturating_add(vote.against).saturating_add(vote.abstain);
    let hands = roll.hands();
    if counted == 0 {
        return Err(Refused::Nobody);
    }
    if counted > hands {
        return Err(Refused::TooMany { counted, hands });
    }
    let chair_counted = match vote.chair_vote {
        Some(Vote::For) => vote.for_ > 0,
        Some(Vote::Against) => vote.against > 0,
        Some(Vote::Abstain) => vote.abstain > 0,
        None => true,
    };
    if !chair_counted {
        return Err(Refused::ChairNotCounted);
    }
    let tally = Tally {
        for_: vote.for_,
        against: vote.against,
        abstain: vote.abstain,
        present: hands,
        members: roll.members,
        chair_vote: vote.chair_vote,
    };
    Ok(majority(body, decision_type).outcome(&tally))
}

/// The majority for a type of decision; more votes for than against where no body has a rule.
pub fn majority(body: Option<&Body>, decision_type: Option<&str>) -> Majority {
    body.map_or_else(Majority::simple, |body| body.majority_for(decision_type).clone())
}

/// Whether this type of decision has a majority of its own in this body, so that it needs a counted vote.
pub fn needs_count(body: Option<&Body>, decision_type: Option<&str>) -> bool {
    decision_type.is_some_and(|kind| body.is_some_and(|body| body.majorities.contains_key(kind)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rawabit_statutes::Statutes;

    use super::*;

    fn roll(present: u32, represented: u32, members: u32) -> Roll {
        Roll { members, present, represented, ..Roll::default() }
    }

    #[test]
    fn the_chair_breaks_a_tie_only_with_a_hand_that_was_counted() {
        let statutes =
            Statutes::parse(include_str!("../../../../examples/istiqlal/statutes.toml")).expect("sound");
        let body = statutes.body("league_presidents_meeting");
        let tie = VoteInput { for_: 4, against: 4, abstain: 1, chair_vote: Some(Vote::For) };
        let outcome = count(body, None, &tie, &roll(9, 0, 14)).expect("possible numbers");
        assert!(outcome.adopted && outcome.by_chair);
        let against = VoteInput { chair_vote: Some(Vote::Against), ..tie };
        assert!(!count(body, None, &against, &roll(9, 0, 14)).expect("possible numbers").adopted);
        let ghost = VoteInput { for_: 5, against: 0, abstain: 0, chair_vote: Some(Vote::Against) };
        assert_eq!(count(body, None, &ghost, &roll(9, 0, 14)), Err(Refused::ChairNotCounted));
    }

    #[test]
    fn a_special_type_has_its_own_majority() {
        let statutes =
            Statutes::parse(include_str!("../../../../examples/istiqlal/statutes.toml")).expect("sound");
        let body = statutes.body("executive_committee");
        assert!(needs_count(body, Some("exclusion")) && !needs_count(body, Some("programme")));
        let vote = VoteInput { for_: 15, against: 2, abstain: 0, chair_vote: None };
        assert!(count(body, None, &vote, &roll(17, 0, 30)).expect("possible").adopted);
        let outcome = count(body, Some("exclusion"), &vote, &roll(17, 0, 30)).expect("possible");
        assert_eq!((outcome.adopted, outcome.needed, outcome.whole), (false, 20, 30));
    }

    proptest! {
        #[test]
        fn nobody_votes_twice(f in 0u32..50, a in 0u32..50, b in 0u32..50, hands in 0u32..60) {
            let vote = VoteInput { for_: f, against: a, abstain: b, chair_vote: None };
            let result = count(None, None, &vote, &roll(hands, 0, 60));
            prop_assert_eq!(result.is_ok(), f + a + b > 0 && f + a + b <= hands);
            if let Ok(outcome) = result { prop_assert_eq!(outcome.adopted, f > a); }
        }
    }
}
