//! What stands on a ballot: the numbers of candidates (or of one list), in the voter's order, or nothing.

use rawabit_counting::ballots::Pref;
use sha2::{Digest as _, Sha256};

/// A vote.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice(Vec<u32>);

/// Why something is no vote of this contest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadChoice {
    /// A number that no candidate has.
    Unknown,
    /// A candidate twice.
    Twice,
    /// More names than a ballot may have.
    TooMany {
        /// The most.
        most: usize,
    },
    /// No name, and not marked as blank.
    Nothing,
}

impl Choice {
    /// A blank ballot.
    pub fn blank() -> Self {
        Self::default()
    }

    /// A vote for these numbers, if it is one.
    ///
    /// # Errors
    /// [`BadChoice`].
    pub fn new(numbers: Vec<u32>, standing: &[u32], most: usize) -> Result<Self, BadChoice> {
        if numbers.is_empty() {
            return Err(BadChoice::Nothing);
        }
        if numbers.iter().any(|number| !standing.contains(number)) {
            return Err(BadChoice::Unknown);
        }
        let mut sorted = numbers.clone();
        sorted.sort_unstable();
        if sorted.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(BadChoice::Twice);
        }
        if numbers.len() > most {
            return Err(BadChoice::TooMany { most });
        }
        Ok(Self(numbers))
    }

    /// Whether it names nobody.
    pub fn is_blank(&self) -> bool {
        self.0.is_empty()
    }

    /// The numbers.
    pub fn numbers(&self) -> &[u32] {
        &self.0
    }

    /// As it is kept: `3,1,2`; a dash where it is blank.
    pub fn text(&self) -> String {
        if self.0.is_empty() {
            return "-".to_owned();
        }
        self.0.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
    }

    /// Reads what was kept.
    pub fn read(text: &str) -> Option<Self> {
        if text == "-" {
            return Some(Self::blank());
        }
        text.split(',').map(|part| part.parse().ok()).collect::<Option<Vec<u32>>>().map(Self)
    }

    /// As preferences, by the place of each number among those who stand; none where a number is not there.
    pub fn prefs(&self, standing: &[u32]) -> Option<Vec<Pref>> {
        self.0
            .iter()
            .map(|number| standing.iter().position(|one| one == number).map(|at| Pref::new(at, false)))
            .collect()
    }
}

/// How many characters the longest vote takes.
pub fn widest(standing: &[u32], most: usize) -> usize {
    let digits = standing.iter().max().map_or(1, |number| number.to_string().len());
    (most.min(standing.len()).max(1)) * (digits + 1)
}

/// The digest under which a ballot is published: anybody who has the receipt can make it anew.
pub fn digest(contest: &str, round: i32, receipt: &str, choice: &str) -> String {
    hex::encode(Sha256::digest(format!("{contest}:{round}:{receipt}:{choice}")))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_ballot_names_each_candidate_once_and_no_strangers() {
        let standing = [1, 2, 3];
        let made = |numbers: &[u32], most| Choice::new(numbers.to_vec(), &standing, most);
        assert_eq!(made(&[2], 1).expect("a vote").text(), "2");
        assert_eq!(made(&[2, 1], 1), Err(BadChoice::TooMany { most: 1 }));
        assert_eq!(made(&[2, 2], 3), Err(BadChoice::Twice));
        assert_eq!(made(&[4], 1), Err(BadChoice::Unknown));
        assert_eq!(made(&[], 1), Err(BadChoice::Nothing));
        assert_eq!(Choice::read("-"), Some(Choice::blank()));
        assert_eq!(Choice::read("x"), None);
    }

    proptest! {
        #[test]
        fn what_is_kept_is_read_back_and_fits(order in Just((1_u32..=30).collect::<Vec<_>>()).prop_shuffle(), n in 1_usize..=30) {
            let standing: Vec<u32> = (1..=30).collect();
            let choice = Choice::new(order[..n].to_vec(), &standing, 30).expect("a vote");
            prop_assert!(choice.text().len() <= widest(&standing, 30));
            prop_assert_eq!(Choice::read(&choice.text()), Some(choice));
        }
    }
}
