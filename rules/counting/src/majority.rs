//! Majorities of a decision: a fraction, strict or not, of the base that the statutes name.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::Tally;

/// A fraction from 0 to 1, exactly as it was written: `1/3`, `5%`, `3.25%`, `0.0325`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Share {
    num: u64,
    den: u64,
}

impl Share {
    /// `num / den`; `None` unless it lies between 0 and 1.
    pub fn new(num: u64, den: u64) -> Option<Self> {
        (den > 0 && num <= den).then_some(Self { num, den })
    }

    /// The share of `whole`, rounded down.
    pub fn floor_of(self, whole: u64) -> u64 {
        (u128::from(self.num) * u128::from(whole) / u128::from(self.den)) as u64
    }

    /// The share of `whole`, rounded up.
    pub fn ceil_of(self, whole: u64) -> u64 {
        (u128::from(self.num) * u128::from(whole)).div_ceil(u128::from(self.den)) as u64
    }

    /// The share of `whole`, rounded to the nearest; a half goes up.
    pub fn round_of(self, whole: u64) -> u64 {
        let twice = 2 * u128::from(self.den);
        ((2 * u128::from(self.num) * u128::from(whole) + u128::from(self.den)) / twice) as u64
    }

    /// The least whole number that reaches the share of `whole`, or that exceeds it where it must (`strict`).
    pub fn needed(self, whole: u64, strict: bool) -> u64 {
        if strict { self.floor_of(whole).saturating_add(1) } else { self.ceil_of(whole) }
    }
}

/// Why a text is no share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a share is written 1/3, 5% or 0.05, and lies between 0 and 1")]
pub struct NoShare;

impl FromStr for Share {
    type Err = NoShare;

    fn from_str(text: &str) -> Result<Self, NoShare> {
        let text = text.trim();
        if let Some((num, den)) = text.split_once('/') {
            let whole = |part: &str| part.trim().parse::<u64>().map_err(|_| NoShare);
            return Self::new(whole(num)?, whole(den)?).ok_or(NoShare);
        }
        let (number, mut den) = match text.strip_suffix('%') {
            Some(number) => (number.trim_end(), 100_u64),
            None => (text, 1),
        };
        let (whole, decimals) = number.split_once(['.', ',']).unwrap_or((number, ""));
        if decimals.len() > 9 || whole.is_empty() || !number.is_ascii() {
            return Err(NoShare);
        }
        let digits = format!("{whole}{decimals}");
        if !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NoShare);
        }
        den *= 10_u64.pow(decimals.len() as u32);
        Self::new(digits.parse().map_err(|_| NoShare)?, den).ok_or(NoShare)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.den {
            1 => write!(f, "{}", self.num),
            100 => write!(f, "{}%", self.num),
            den => write!(f, "{}/{den}", self.num),
        }
    }
}
impl Serialize for Share {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

/// Of what a majority is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Base {
    /// Votes for or against, or for a candidate: blank, invalid and abstentions left out.
    Expressed,
    /// Expressed and blank votes.
    Valid,
    /// All papers in the box.
    Cast,
    /// Those present, voting or not.
    Present,
    /// All who have the right to vote.
    Entitled,
}

/// A majority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Majority {
    /// The fraction.
    pub share: Share,
    /// Whether it must be exceeded: "more than half", not "half".
    pub strict: bool,
    /// Of what.
    pub of: Base,
}

impl Majority {
    /// More than half of the expressed votes.
    pub const ABSOLUTE: Self = Self { share: Share { num: 1, den: 2 }, strict: true, of: Base::Expressed };

    /// How many votes it needs of `base`; at least one.
    pub fn needed(self, base: u64) -> u64 {
        self.share.needed(base, self.strict).max(1)
    }
}

/// A vote on a question, with the papers apart and those who could have voted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Division {
    /// Votes for.
    pub for_it: u64,
    /// Votes against.
    pub against: u64,
    /// Abstentions of those present, said or shown.
    pub abstained: u64,
    /// Blank papers.
    pub blank: u64,
    /// Papers refused.
    pub invalid: u64,
    /// Who was present.
    pub present: u64,
    /// Who had the right to vote.
    pub entitled: u64,
}

impl Division {
    /// How many the base has.
    pub fn base(&self, of: Base) -> u64 {
        let expressed = self.for_it.saturating_add(self.against);
        match of {
            Base::Expressed => expressed,
            Base::Valid => expressed.saturating_add(self.blank),
            Base::Cast => expressed.saturating_add(self.blank).saturating_add(self.invalid),
            Base::Present => self.present,
            Base::Entitled => self.entitled,
        }
    }

    /// Whether the question is carried. Nothing is carried by nobody.
    pub fn carried(&self, majority: Majority) -> bool {
        let base = self.base(majority.of);
        base > 0 && self.for_it >= majority.needed(base)
    }
}

/// The base of an election: who was present and entitled comes from the roll.
pub(crate) fn base_of(tally: &Tally, of: Base, present: u64, entitled: u64) -> u64 {
    match of {
        Base::Expressed => tally.expressed,
        Base::Valid => tally.expressed.saturating_add(tally.blank),
        Base::Cast => tally.cast(),
        Base::Present => present,
        Base::Entitled => entitled,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(text: &str) -> Share {
        text.parse().unwrap()
    }

    #[test]
    fn shares_are_read_exactly() {
        assert_eq!(share("5%").ceil_of(101), 6);
        assert_eq!(share("0.0325").floor_of(10_000), 325);
        assert_eq!(share("3,25 %").floor_of(10_000), 325);
        assert_eq!(share("1/3").round_of(10), 3);
        assert_eq!(share("1/2").round_of(5), 3);
        for wrong in ["", "x", "2", "-1", "1/0", "3/2", "101%", ".5", "1e2", "٥٪"] {
            assert_eq!(wrong.parse::<Share>(), Err(NoShare), "{wrong}");
        }
    }

    #[test]
    fn a_majority_is_of_the_base_that_is_named() {
        let vote = Division {
            for_it: 50,
            against: 48,
            abstained: 2,
            blank: 1,
            invalid: 1,
            present: 102,
            entitled: 150,
        };
        let half = |of, strict| Majority { share: share("1/2"), strict, of };
        assert!(vote.carried(half(Base::Expressed, true)), "50 of 98");
        assert!(vote.carried(half(Base::Cast, false)), "50 of 100 is half");
        assert!(!vote.carried(half(Base::Cast, true)), "50 of 100 is not more than half");
        assert!(!vote.carried(half(Base::Present, false)), "50 of 102");
        assert!(!vote.carried(half(Base::Entitled, true)), "50 of 150");
        let two_thirds = Majority { share: share("2/3"), strict: false, of: Base::Expressed };
        assert_eq!(two_thirds.needed(98), 66);
        assert!(!Division::default().carried(Majority::ABSOLUTE), "nobody carries nothing");
    }
}
