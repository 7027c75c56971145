//! Votes by show of hands.

use rawabit_statutes::{Body, Majority, Outcome, Tally, Vote};

use super::Roll;

/// A vote as it was counted in the room: votes, not heads, where a seat casts more than one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VoteInput {
    /// Votes in favour.
    pub for_: u32,
    /// Votes against.
    pub against: u32,
    /// Abstentions.
    pub abstain: u32,
    /// How the chair voted, if it matters.
    pub chair_vote: Option<Vote>,
}

/// Why a vote cannot be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// More votes than those in the room may cast.
    TooMany {
        /// Votes counted.
        counted: u32,
        /// Votes that may be cast.
        most: u32,
    },
    /// Nobody voted.
    Nobody,
    /// The chair is said to have voted in a way that no hand shows.
    ChairNotCounted,
}

/// Counts a vote: its outcome under the majority that the statutes name for this type of decision. Where the statutes
/// weigh votes, "of those present" and "of the members" are shares of their votes.
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
    let most = roll.votes_there;
    if counted == 0 {
        return Err(Refused::Nobody);
    }
    if counted > most {
        return Err(Refused::TooMany { counted, most });
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
        present: most,
        members: roll.votes,
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
        let votes_there = present + represented;
        Roll { members, present, represented, votes: members, votes_there, ..Roll::default() }
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

    #[test]
    fn a_seat_that_weighs_two_casts_two_votes_and_counts_once_for_the_quorum() {
        use super::super::{Attendance, Quorum};
        let statutes =
            Statutes::parse(include_str!("../../../../examples/union/statutes.toml")).expect("sound");
        let council = statutes.body("federal_council");
        // Two co-presidents with two votes each, four secretaries with one; one secretary is absent.
        let seats = [(Attendance::Present, 2), (Attendance::Represented, 2)];
        let secretaries = [Attendance::Present, Attendance::Late, Attendance::Present, Attendance::Absent];
        let roll = Roll::of(seats.into_iter().chain(secretaries.map(|attendance| (attendance, 1))));
        assert_eq!((roll.members, roll.votes, roll.votes_there, roll.is_weighted()), (6, 8, 7, true));
        let quorum = Quorum::of(council, 1, &roll);
        assert_eq!((quorum.there, quorum.members, quorum.required), (5, 6, 4), "heads, not votes");
        // The strike needs two thirds of the votes of those present: five of seven.
        let strike = |for_| VoteInput { for_, against: 7 - for_, abstain: 0, chair_vote: None };
        let outcome = count(council, Some("strike"), &strike(5), &roll).expect("possible");
        assert_eq!((outcome.adopted, outcome.needed, outcome.whole), (true, 5, 7));
        assert!(!count(council, Some("strike"), &strike(4), &roll).expect("possible").adopted);
        let ghosts = VoteInput { for_: 8, against: 0, abstain: 0, chair_vote: None };
        assert_eq!(count(council, None, &ghosts, &roll), Err(Refused::TooMany { counted: 8, most: 7 }));
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
