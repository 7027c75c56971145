//! A rule for a group, and what happens when it has too few candidates.

use serde::Serialize;

use crate::majority::Share;

/// How many places a group has at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AtLeast {
    /// A number.
    Number(usize),
    /// A share of the seats, rounded up: "at least a third" of eight is three.
    ShareUp(Share),
    /// A share, rounded down, where statutes say so.
    ShareDown(Share),
    /// A share, rounded to the nearest, a half up.
    ShareNearest(Share),
}

impl AtLeast {
    /// The number of `seats`.
    pub fn of(self, seats: usize) -> usize {
        let seats = seats as u64;
        let number = match self {
            Self::Number(n) => return n,
            Self::ShareUp(share) => share.ceil_of(seats),
            Self::ShareDown(share) => share.floor_of(seats),
            Self::ShareNearest(share) => share.round_of(seats),
        };
        number as usize
    }
}

/// What happens when a group has too few candidates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shortage {
    /// Its missing places are filled by the others.
    #[default]
    Others,
    /// They stay vacant.
    Vacant,
    /// Nobody is elected: the election must be held again.
    Refuse,
}

/// A rule: at least so many of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GroupRule {
    /// Its name, for the transcript.
    pub name: String,
    /// The candidates of the group, by index.
    pub members: Vec<usize>,
    /// How many places.
    pub at_least: AtLeast,
    /// With too few.
    pub shortage: Shortage,
}

impl GroupRule {
    /// A rule whose missing places are filled by others.
    pub fn new(name: impl Into<String>, members: Vec<usize>, at_least: AtLeast) -> Self {
        Self { name: name.into(), members, at_least, shortage: Shortage::Others }
    }
}

/// "Neither sex has less than this share": a rule for the women and one for the men.
pub fn each_sex(names: [&str; 2], women: &[usize], men: &[usize], share: Share) -> [GroupRule; 2] {
    let [first, second] = names;
    let rule =
        |name: &str, members: &[usize]| GroupRule::new(name, members.to_vec(), AtLeast::ShareUp(share));
    [rule(first, women), rule(second, men)]
}

/// "At most so many of a group" among `seats`: at least the rest from all others. `everybody` are all candidates.
pub fn at_most(
    name: impl Into<String>,
    group: &[usize],
    everybody: &[usize],
    most: usize,
    seats: usize,
) -> GroupRule {
    let others = everybody.iter().copied().filter(|c| !group.contains(c)).collect();
    GroupRule::new(name, others, AtLeast::Number(seats.saturating_sub(most)))
}
