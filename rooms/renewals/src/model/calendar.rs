//! The calendar of a campaign: which branch meets when.
//!
//! Branches without branches below them meet first, evenly spread from the first day to the second; those above meet from the second
//! day to the last, once what lies below them has been renewed. Evenly, because supervisors go from one assembly to the next.

use rawabit_platform::Day;

use super::day_number;

/// The three days of a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// From this day on branches meet.
    pub first: Day,
    /// From this day on those meet that have branches below them.
    pub upper: Day,
    /// The first day that is late.
    pub last: Day,
}

impl Calendar {
    /// Whether its days follow one another.
    pub fn is_in_order(&self) -> bool {
        self.first < self.upper && self.upper < self.last
    }

    /// The days on which branches meet, as numbers, in the order they are given: `above[n]` says whether branch `n` has branches below.
    pub fn planned(&self, above: &[bool]) -> Vec<i64> {
        let uppers = above.iter().filter(|one| **one).count();
        let lowers = above.len() - uppers;
        // Where there is but one tier it has the whole time.
        let (split, from) = match (lowers, uppers) {
            (_, 0) => (self.last, self.last),
            (0, _) => (self.first, self.first),
            _ => (self.upper, self.upper),
        };
        let mut low = Spread::over(self.first, split, lowers);
        let mut high = Spread::over(from, self.last, uppers);
        above.iter().map(|above| if *above { high.next_day() } else { low.next_day() }).collect()
    }
}

/// So many things over the days from one (included) to another (not included).
struct Spread {
    from: i64,
    days: i64,
    all: i64,
    given: i64,
}

impl Spread {
    fn over(from: Day, to: Day, all: usize) -> Self {
        let days = (day_number(to) - day_number(from)).max(1);
        Self { from: day_number(from), days, all: i64::try_from(all).unwrap_or(i64::MAX).max(1), given: 0 }
    }

    fn next_day(&mut self) -> i64 {
        let day = self.from + self.given.min(self.all - 1) * self.days / self.all;
        self.given += 1;
        day
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn calendar() -> Calendar {
        Calendar { first: day("2018-11-01"), upper: day("2019-05-01"), last: day("2019-09-01") }
    }

    #[test]
    fn those_above_meet_after_those_below() {
        let calendar = calendar();
        assert!(calendar.is_in_order());
        let planned = calendar.planned(&[true, false, false, true]);
        let number = |text| day_number(day(text));
        assert_eq!(planned[1], number("2018-11-01"));
        assert_eq!(planned[0], number("2019-05-01"));
        assert!(planned[3] > planned[0] && planned[2] > planned[1] && planned[2] < planned[0]);
    }

    #[test]
    fn one_tier_has_the_whole_time() {
        let calendar = calendar();
        let number = |text| day_number(day(text));
        let alone = calendar.planned(&[false; 4]);
        assert!(alone[3] > number("2019-05-01"), "{alone:?}");
        assert_eq!(calendar.planned(&[true; 2])[0], number("2018-11-01"));
        assert!(calendar.planned(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn every_day_lies_in_the_campaign_and_none_is_overfull(above in prop::collection::vec(any::<bool>(), 1..400)) {
            let calendar = calendar();
            let planned = calendar.planned(&above);
            prop_assert_eq!(planned.len(), above.len());
            for day in &planned {
                prop_assert!(*day >= day_number(calendar.first) && *day < day_number(calendar.last));
            }
            let mut counts = std::collections::BTreeMap::new();
            for (day, above) in planned.iter().zip(&above) {
                *counts.entry((*day, *above)).or_insert(0_usize) += 1;
            }
            let most = counts.values().max().copied().unwrap_or(0);
            prop_assert!(most <= above.len() / 100 + 2, "{most} assemblies on one day");
        }
    }
}
