//! What is counted: candidates, ballots with like ones merged, and tallies. Blank and invalid papers are kept apart, since
//! statutes count majorities with or without them.

use std::collections::HashMap;

use crate::Fault;

/// Somebody, or a list, that votes are cast for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// As on the ballot paper.
    pub name: String,
    /// Whether the candidature was withdrawn: preferences for it are passed over.
    pub withdrawn: bool,
}

impl Candidate {
    /// A candidate who stands.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), withdrawn: false }
    }
}

/// Set on a preference that is equal to the one before it.
const EQUAL: u16 = 0x8000;

/// The most candidates of one election.
pub const MOST_CANDIDATES: usize = 0x7fff;

/// One preference of a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pref(u16);

impl Pref {
    /// For the candidate with this index, below [`MOST_CANDIDATES`]; `equal`: with the preference before it.
    pub fn new(candidate: usize, equal: bool) -> Self {
        let index = (candidate % MOST_CANDIDATES) as u16;
        Self(if equal { index | EQUAL } else { index })
    }

    /// The candidate's index, from 0.
    #[inline]
    pub fn candidate(self) -> usize {
        usize::from(self.0 & !EQUAL)
    }

    /// Whether it shares the rank of the preference before it.
    #[inline]
    pub fn is_equal(self) -> bool {
        self.0 & EQUAL != 0
    }
}

/// Ballots, like ones together: so many papers with the same preferences.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ballots {
    prefs: Vec<Pref>,
    ends: Vec<u32>,
    counts: Vec<u64>,
}

impl Ballots {
    /// Adds `count` ballots with these preferences, without looking for like ones. Preferences name each candidate at most once.
    pub fn push(&mut self, count: u64, prefs: &[Pref]) {
        self.prefs.extend_from_slice(prefs);
        self.ends.push(self.prefs.len() as u32);
        self.counts.push(count);
    }

    /// Ballots from strict rankings of indices, like ones merged.
    pub fn ranked<'a>(rankings: impl IntoIterator<Item = (u64, &'a [usize])>) -> Self {
        let mut ballots = Self::default();
        for (count, ranking) in rankings {
            ballots.push(count, &ranking.iter().map(|c| Pref::new(*c, false)).collect::<Vec<_>>());
        }
        ballots.merged()
    }

    pub(crate) fn add_to(&mut self, group: u32, count: u64) {
        self.counts[group as usize] = self.counts[group as usize].saturating_add(count);
    }

    /// How many different ballots.
    pub fn groups(&self) -> usize {
        self.counts.len()
    }

    /// How many ballots have the preferences of a group.
    #[inline]
    pub fn count_of(&self, group: usize) -> u64 {
        self.counts[group]
    }

    /// The preferences of a group.
    #[inline]
    pub fn prefs(&self, group: usize) -> &[Pref] {
        let start = if group == 0 { 0 } else { self.ends[group - 1] as usize };
        &self.prefs[start..self.ends[group] as usize]
    }

    /// Each group: how many, and their preferences.
    pub fn iter(&self) -> impl Iterator<Item = (u64, &[Pref])> {
        (0..self.groups()).map(|group| (self.counts[group], self.prefs(group)))
    }

    /// Whether any ballot holds two candidates equal.
    pub fn has_equal(&self) -> bool {
        self.prefs.iter().any(|pref| pref.is_equal())
    }

    /// All ballots together.
    pub fn total(&self) -> u128 {
        self.counts.iter().map(|n| u128::from(*n)).sum()
    }

    /// Like ballots together, in the order in which they first came.
    #[must_use]
    pub fn merged(&self) -> Self {
        let mut seen: HashMap<&[Pref], u32> = HashMap::new();
        let mut merged = Self::default();
        for (count, prefs) in self.iter() {
            match seen.get(prefs) {
                Some(group) => merged.add_to(*group, count),
                None => {
                    seen.insert(prefs, merged.groups() as u32);
                    merged.push(count, prefs);
                }
            }
        }
        merged
    }
}

/// The ranks of a ballot: each a set of equal candidates.
pub(crate) fn ranks(prefs: &[Pref]) -> impl Iterator<Item = &[Pref]> {
    prefs.chunk_by(|_, next| next.is_equal())
}

/// An election with its ballots.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Election {
    /// What it is about.
    pub title: String,
    /// How many are to be elected.
    pub seats: usize,
    /// Who stands, and who withdrew.
    pub candidates: Vec<Candidate>,
    /// The expressed votes.
    pub ballots: Ballots,
    /// Papers without any preference.
    pub blank: u64,
    /// Papers that the tellers refused.
    pub invalid: u64,
    /// An order for ties that came with the ballots (`[tie …]` of a BLT file).
    pub tie_order: Option<Vec<usize>>,
}

impl Election {
    /// The names of the candidates.
    pub fn names(&self) -> Vec<String> {
        self.candidates.iter().map(|c| c.name.clone()).collect()
    }

    /// Whether each candidate stands.
    pub(crate) fn standing(&self) -> Vec<bool> {
        self.candidates.iter().map(|c| !c.withdrawn).collect()
    }

    /// Ballots with a preference for at least one candidate who stands.
    ///
    /// # Errors
    /// [`Fault::NoVotes`] without any; [`Fault::TooMany`] where they are more than 2^64 - 1.
    pub fn expressed(&self) -> Result<u64, Fault> {
        let standing = self.standing();
        let some = |prefs: &[Pref]| prefs.iter().any(|p| standing.get(p.candidate()) == Some(&true));
        let all: u128 = match standing.iter().all(|s| *s) {
            true => self.ballots.total(),
            false => self.ballots.iter().filter(|(_, p)| some(p)).map(|(n, _)| u128::from(n)).sum(),
        };
        match u64::try_from(all) {
            Ok(0) => Err(Fault::NoVotes),
            Ok(n) => Ok(n),
            Err(_) => Err(Fault::TooMany),
        }
    }
}

/// All votes together.
///
/// # Errors
/// [`Fault::TooMany`] where they are more than 2^64 - 1.
pub(crate) fn votes_of_all(votes: &[u64]) -> Result<u64, Fault> {
    votes.iter().try_fold(0, |all: u64, votes| all.checked_add(*votes)).ok_or(Fault::TooMany)
}

/// Votes added up for each candidate, as tellers of a show of hands or of a paper ballot report them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Votes of each candidate.
    pub votes: Vec<u64>,
    /// Ballots that express a vote. With several names on a ballot, fewer than the votes.
    pub expressed: u64,
    /// Papers without a name.
    pub blank: u64,
    /// Papers that were refused.
    pub invalid: u64,
}

impl Tally {
    /// A tally in which each ballot has one name. 2^64 - 1 votes and more are [`Fault::TooMany`] to whatever counts them.
    pub fn of(votes: &[u64]) -> Self {
        let expressed = votes.iter().copied().fold(0, u64::saturating_add);
        Self { votes: votes.to_vec(), expressed, blank: 0, invalid: 0 }
    }

    /// All papers that were cast.
    pub fn cast(&self) -> u64 {
        self.expressed.saturating_add(self.blank).saturating_add(self.invalid)
    }

    /// Checks that the papers are a number that can be counted.
    pub(crate) fn countable(&self) -> Result<(), Fault> {
        votes_of_all(&[self.expressed, self.blank, self.invalid])?;
        // There the adding up ended. Votes may be more: several names stand on one ballot.
        if self.expressed == u64::MAX { Err(Fault::TooMany) } else { Ok(()) }
    }
}
