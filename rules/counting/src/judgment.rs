//! Majority judgment: each voter judges each candidate, and the median judgment decides.
//!
//! Source: Balinski & Laraki, "A theory of measuring, electing, and ranking", PNAS 104 (2007). The median of an even number is
//! the lower of the two in the middle; those with the same median are told apart by taking one median judgment after the other
//! away. Who is not judged has the worst grade.

use std::cmp::Ordering;

use crate::outcome::{Ended, Record, Stop};
use crate::step::{Step, Why};
use crate::{Draws, Fault, Outcome, Purpose};

/// Ballots that judge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgments {
    /// The grades in words, the best first.
    pub grades: Vec<String>,
    /// How many candidates.
    pub candidates: usize,
    /// How many ballots of a kind, and for each candidate the index of the grade.
    pub ballots: Vec<(u64, Vec<Option<usize>>)>,
}

impl Judgments {
    /// Elects the `seats` best judged.
    ///
    /// # Errors
    /// [`Fault::NoSeats`], [`Fault::NoCandidates`], [`Fault::NoVotes`]; [`Fault::Mismatch`] where a ballot judges another number
    /// of candidates or names a grade that is not there; [`Fault::TooMany`].
    pub fn count(&self, seats: usize, draws: &Draws) -> Result<Outcome, Fault> {
        let mut record = Record::new(draws);
        let ended = self.run(seats, &mut record);
        record.close(ended)
    }

    fn run(&self, seats: usize, record: &mut Record<'_>) -> Result<Ended, Stop> {
        if seats == 0 {
            return Err(Fault::NoSeats.into());
        }
        let profiles = self.profiles()?;
        for (who, profile) in profiles.iter().enumerate() {
            let median = median(profile);
            let grade = self.grades[median].clone();
            let better = profile[..median].iter().sum();
            let worse = profile[median + 1..].iter().sum();
            record.say(Step::Median { who, grade, better, worse });
        }
        let mut order: Vec<usize> = (0..self.candidates).collect();
        order.sort_by(|a, b| compare(&profiles[*b], &profiles[*a]).then(a.cmp(b)));
        let equal = |a: &usize, b: &usize| compare(&profiles[*a], &profiles[*b]) == Ordering::Equal;
        let (mut winners, mut ranking) = (Vec::new(), Vec::new());
        for tied in order.chunk_by(equal) {
            let mut tied = tied.to_vec();
            while winners.len() < seats && !tied.is_empty() {
                let who = if tied.len() <= seats - winners.len() {
                    tied[0]
                } else {
                    record.draw(&tied, Purpose::Elect)?
                };
                tied.retain(|c| *c != who);
                record.say(Step::Elected { who, votes: None, why: Why::Judgment });
                winners.push(who);
                ranking.push(vec![who]);
            }
            if !tied.is_empty() {
                ranking.push(tied);
            }
        }
        Ok(Ended { winners, ranking, quota: None })
    }

    /// For each candidate, how many judgments of each grade.
    fn profiles(&self) -> Result<Vec<Vec<u64>>, Fault> {
        let grades = self.grades.len();
        if self.candidates == 0 || grades == 0 {
            return Err(Fault::NoCandidates);
        }
        let mut profiles = vec![vec![0_u64; grades]; self.candidates];
        let mut all = 0_u64;
        for (count, judged) in &self.ballots {
            if judged.len() != self.candidates {
                return Err(Fault::Mismatch { left: judged.len(), right: self.candidates });
            }
            all = all.checked_add(*count).ok_or(Fault::TooMany)?;
            for (profile, grade) in profiles.iter_mut().zip(judged) {
                let grade = grade.unwrap_or(grades - 1);
                *profile.get_mut(grade).ok_or(Fault::Mismatch { left: grade, right: grades })? += count;
            }
        }
        if all == 0 { Err(Fault::NoVotes) } else { Ok(profiles) }
    }
}

/// The median grade, by index: the lower one of two.
fn median(profile: &[u64]) -> usize {
    let middle = profile.iter().sum::<u64>() / 2 + 1;
    let mut reached = 0;
    for (grade, count) in profile.iter().enumerate() {
        reached += count;
        if reached >= middle {
            return grade;
        }
    }
    profile.len() - 1
}

/// Compares two candidates judged on the same ballots; the greater is the better.
///
/// Judgments stand in a row from the best to the worst. Taking one median after the other away goes outward from the middle, one
/// place below and one above by turns: so the first place at which the two rows differ decides, and a row need only be looked at
/// where its grade changes. With an even number the place above comes first, since the lower one of the middle two was taken.
fn compare(a: &[u64], b: &[u64]) -> Ordering {
    let all: u64 = a.iter().sum();
    if all == 0 {
        return Ordering::Equal;
    }
    let (a, b) = (ends(a), ends(b));
    let grade = |ends: &[u64], place: u64| ends.partition_point(|end| *end < place);
    let differs = |place: &u64| grade(&a, *place) != grade(&b, *place);
    let middle = all / 2 + 1;
    let changes = || a.iter().chain(&b).copied();
    // Going down, a grade begins behind the end of the one before it; going up, it begins at its end.
    let below = changes().filter(|end| (middle..all).contains(end)).map(|end| end + 1).filter(differs).min();
    let above = changes().chain([middle]).filter(|end| (1..=middle).contains(end)).filter(differs).max();
    let first = match (below, above) {
        (Some(below), Some(above)) => {
            let (down, up) = (below - middle, middle - above);
            let down_first = down < up || (down == up && all % 2 == 1);
            if down_first { below } else { above }
        }
        (one, other) => match one.or(other) {
            Some(place) => place,
            None => return Ordering::Equal,
        },
    };
    grade(&b, first).cmp(&grade(&a, first))
}

/// For each grade, how many judgments are that good or better: the last place it has in the row.
fn ends(profile: &[u64]) -> Vec<u64> {
    let sum = |sum: &mut u64, count: &u64| {
        *sum += count;
        Some(*sum)
    };
    profile.iter().scan(0, sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The definition to the letter: one judgment after the other.
    fn one_by_one(a: &[u64], b: &[u64]) -> Ordering {
        let (mut a, mut b) = (a.to_vec(), b.to_vec());
        while a.iter().any(|n| *n > 0) {
            let (first, second) = (median(&a), median(&b));
            if first != second {
                return second.cmp(&first);
            }
            a[first] -= 1;
            b[second] -= 1;
        }
        Ordering::Equal
    }

    fn profiles() -> impl Strategy<Value = (Vec<u64>, Vec<u64>)> {
        prop::collection::vec((0_usize..5, 0_usize..5), 1..40).prop_map(|judgments| {
            let (mut a, mut b) = (vec![0; 5], vec![0; 5]);
            for (one, other) in judgments {
                a[one] += 1;
                b[other] += 1;
            }
            (a, b)
        })
    }

    proptest! {
        #[test]
        fn the_first_difference_from_the_middle_is_that_of_taking_one_after_the_other((a, b) in profiles()) {
            prop_assert_eq!(compare(&a, &b), one_by_one(&a, &b));
        }
    }

    #[test]
    fn votes_beyond_any_electorate_are_compared_at_once() {
        let half = u64::MAX / 2;
        assert_eq!(compare(&[half, half, 1], &[half, half, 1]), Ordering::Equal);
        assert_eq!(compare(&[half, half, 1, 0], &[half, half, 0, 1]), Ordering::Greater);
        assert_eq!(compare(&[half - 1, half, 0], &[half, half - 1, 0]), Ordering::Less);
    }

    #[test]
    fn the_median_decides_and_not_the_mean() {
        // Three grades; the second candidate is loved by two of five and rejected by three.
        let ballots = vec![(2, vec![Some(1), Some(0)]), (3, vec![Some(1), Some(2)])];
        let grades = ["good", "fair", "poor"].map(str::to_owned).to_vec();
        let judged = Judgments { grades, candidates: 2, ballots };
        let count = judged.count(1, &Draws::none()).unwrap().decided().unwrap();
        assert_eq!(count.winners, [0]);
        assert_eq!(count.ranking, [vec![0], vec![1]]);
    }
}
