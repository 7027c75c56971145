//! Ballots with several names: block vote with a least and a greatest number of names, and approval.

use crate::ballots::ranks;
use crate::step::Step;
use crate::{Election, Fault, Tally};

/// How many names a ballot may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockRule {
    /// At least.
    pub least: usize,
    /// At most.
    pub most: usize,
}

/// Adds up ballots whose order does not matter. Ballots with fewer or more names than allowed are invalid; blank ones stay
/// blank. Names of candidates who withdrew are names, but nobody's votes.
pub fn block_tally(election: &Election, rule: BlockRule) -> (Tally, Option<Step>) {
    let standing = election.standing();
    let mut tally = Tally {
        votes: vec![0; election.candidates.len()],
        expressed: 0,
        blank: election.blank,
        invalid: election.invalid,
    };
    let mut refused = 0_u64;
    for (count, prefs) in election.ballots.iter() {
        if prefs.len() < rule.least || prefs.len() > rule.most {
            refused = refused.saturating_add(count);
            continue;
        }
        tally.expressed = tally.expressed.saturating_add(count);
        for pref in prefs.iter().filter(|pref| standing[pref.candidate()]) {
            let votes = &mut tally.votes[pref.candidate()];
            *votes = votes.saturating_add(count);
        }
    }
    tally.invalid = tally.invalid.saturating_add(refused);
    let (least, most) = (rule.least, rule.most);
    (tally, (refused > 0).then_some(Step::NotAccepted { ballots: refused, least, most }))
}

/// The first name of each ballot among those who stand.
///
/// # Errors
/// [`Fault::EqualPreferences`] where a ballot puts two first.
pub fn first_names(election: &Election) -> Result<Tally, Fault> {
    let standing = election.standing();
    let mut votes = vec![0_u64; election.candidates.len()];
    for (count, prefs) in election.ballots.iter() {
        for rank in ranks(prefs) {
            let mut named = rank.iter().map(|p| p.candidate()).filter(|c| standing[*c]);
            let Some(first) = named.next() else { continue };
            if named.next().is_some() {
                return Err(Fault::EqualPreferences);
            }
            votes[first] = votes[first].saturating_add(count);
            break;
        }
    }
    Ok(Tally { blank: election.blank, invalid: election.invalid, ..Tally::of(&votes) })
}
