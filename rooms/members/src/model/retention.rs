//! How long what is kept, and what stands against erasing it.

use rawabit_platform::lang::Message;
use rawabit_platform::{Day, UtcMicros};
use rawabit_statutes::{Period, TimeUnit};
use serde::{Deserialize, Serialize};

use super::words::Stage;

/// Why something is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ground {
    /// The person asked for it.
    Request,
    /// All memberships ended long ago.
    Ended,
    /// An application was refused or taken back long ago.
    Refused,
}

impl Ground {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Request, Self::Ended, Self::Refused];

    /// Its word in the database, in acts and in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Ended => "ended",
            Self::Refused => "refused",
        }
    }

    /// The ground of a word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ground| ground.word() == word)
    }
}

/// How an erasure stands.
pub mod state {
    /// Asked for by the person, not decided.
    pub const ASKED: &str = "asked";
    /// To be erased on its day.
    pub const MARKED: &str = "marked";
    /// Erased.
    pub const DONE: &str = "done";
    /// The request was refused, with a reason.
    pub const REFUSED: &str = "refused";
    /// Taken back, by the person or because the ground is gone.
    pub const WITHDRAWN: &str = "withdrawn";
    /// A correction that was granted.
    pub const GRANTED: &str = "granted";
    /// A run that ended.
    pub const RUN: &str = "run";
    /// A run that stopped, because it would have erased too much.
    pub const STOPPED: &str = "stopped";
}

/// The rules: months, days and quotas. Kept as a setting; these are the defaults.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// Months after the end of the last membership.
    pub ended_months: u32,
    /// Months after an application was refused or taken back.
    pub refused_months: u32,
    /// Months that the log of who read whose record is kept.
    pub reads_months: u32,
    /// Months that decided requests for correction are kept.
    pub corrections_months: u32,
    /// Days between marking and erasing.
    pub holding_days: u32,
    /// Months after the end of a membership during which unpaid dues may still be claimed.
    pub dues_months: u32,
    /// A run that would mark or erase more than so many stops and asks.
    pub most: u32,
    /// And one of more than so many members in a hundred, from [`SMALL`] on.
    pub most_percent: u32,
}

/// Below so many, the share of members does not matter: two of twenty are no accident.
pub const SMALL: u64 = 10;

impl Default for Rules {
    fn default() -> Self {
        Self {
            ended_months: 60,
            refused_months: 12,
            reads_months: 36,
            corrections_months: 24,
            holding_days: 30,
            dues_months: 12,
            most: 200,
            most_percent: 1,
        }
    }
}

impl Rules {
    /// The day so many months before a day.
    pub fn before(today: Day, months: u32) -> Day {
        Day(Period::new(months, TimeUnit::Month).before(today.0))
    }

    /// The latest day that is past the period of a ground; requests have none.
    pub fn latest(&self, ground: Ground, today: Day) -> Option<Day> {
        let months = match ground {
            Ground::Request => return None,
            Ground::Ended => self.ended_months,
            Ground::Refused => self.refused_months,
        };
        Some(Self::before(today, months))
    }

    /// The first day on which what is marked today may be erased.
    pub fn due(&self, today: Day) -> Day {
        today.plus_days(i32::try_from(self.holding_days).unwrap_or(30))
    }

    /// Whether so many are too many at once, unless somebody who saw the list allowed as many.
    pub fn stops(&self, count: u64, members: u64, allowed: Option<u64>) -> bool {
        if allowed.is_some_and(|allowed| count <= allowed) {
            return false;
        }
        count > u64::from(self.most)
            || (count > SMALL
                && count.saturating_mul(100) > members.saturating_mul(u64::from(self.most_percent)))
    }
}

/// What stands against erasing a person now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Holds an office.
    Mandate,
    /// An application or an appeal is not decided.
    Application,
    /// A transfer is under way.
    Transfer,
    /// Dues are open, and may be claimed until a day.
    Dues(Day),
}

impl Hold {
    /// Its word in the database.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Mandate => "mandate",
            Self::Application => "application",
            Self::Transfer => "transfer",
            Self::Dues(_) => "dues",
        }
    }

    /// The reason in words.
    pub fn message(&self, day: impl Fn(Day) -> String) -> Message {
        let message = Message::new(format!("members-hold-{}", self.word()));
        match self {
            Self::Dues(until) => message.with("day", day(*until)),
            _ => message,
        }
    }
}

/// Whether an application waits for somebody.
pub fn is_open(stage: Stage) -> bool {
    stage.is_pending() && stage != Stage::Unconfirmed
}

/// The instant before which lines of a log go.
pub fn log_ends(today: Day, months: u32, zone: &rawabit_platform::clock::TimeZone) -> UtcMicros {
    Rules::before(today, months).begins(zone)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn periods_are_counted_in_months_of_the_calendar() {
        let rules = Rules::default();
        assert_eq!(rules.latest(Ground::Ended, day("2018-10-08")), Some(day("2013-10-08")));
        assert_eq!(Rules::before(day("2018-03-31"), 1), day("2018-02-28"));
        assert_eq!(rules.latest(Ground::Request, day("2018-10-08")), None);
        assert_eq!(rules.due(day("2018-10-08")), day("2018-11-07"));
    }

    #[test]
    fn too_many_at_once_stop_unless_somebody_saw_and_allowed_as_many() {
        let rules = Rules::default();
        assert!(!rules.stops(10, 20, None), "few are no accident");
        assert!(rules.stops(11, 1000, None), "more than one in a hundred");
        assert!(!rules.stops(11, 1100, None));
        assert!(rules.stops(201, 1_000_000, None), "more than the most");
        assert!(!rules.stops(201, 1_000_000, Some(201)));
        assert!(rules.stops(202, 1_000_000, Some(201)), "one more than was seen");
    }

    #[test]
    fn rules_that_were_kept_before_a_new_one_came_are_read_with_its_default() {
        let rules: Rules = serde_json::from_str("{\"ended_months\":24}").expect("read");
        assert_eq!(rules, Rules { ended_months: 24, ..Rules::default() });
    }

    proptest! {
        #[test]
        fn fewer_never_stop_where_more_went_on(count in 0..5000_u64, members in 0..2_000_000_u64, less in 0..5000_u64) {
            let rules = Rules::default();
            if !rules.stops(count, members, None) {
                prop_assert!(!rules.stops(count.saturating_sub(less), members, None));
            }
        }
    }
}
