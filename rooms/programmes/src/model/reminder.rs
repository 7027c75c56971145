//! When somebody is reminded of a report, and who: first the unit that owes it, then the offices above that would approve it.

/// A reminder: its name for ever, days since the due day, and how many levels above the unit hear of it as well.
pub type Step = (&'static str, i32, usize);

/// Of a report that is not handed in, by the day it is due.
pub const OF_REPORT: &[Step] = &[
    ("before-7", -7, 0),
    ("before-1", -1, 0),
    ("after-1", 1, 0),
    ("after-8", 8, 1),
    ("after-15", 15, 2),
    ("after-30", 30, 3),
];

/// Of a report that waits for an approval, by the day it came to the office whose turn it is.
pub const OF_APPROVAL: &[Step] = &[("waits-3", 3, 0), ("waits-8", 8, 1), ("waits-15", 15, 2)];

/// The latest reminder that is due after so many days. One is enough: a server that slept for a month does not send five.
pub fn due(steps: &'static [Step], days: i32) -> Option<Step> {
    steps.iter().rev().find(|(_, at, _)| days >= *at).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_reminder_at_a_time_and_higher_with_every_week() {
        let name = |days| due(OF_REPORT, days).map(|(name, _, levels)| (name, levels));
        assert_eq!(name(-8), None);
        assert_eq!(name(-7), Some(("before-7", 0)));
        assert_eq!(name(0), Some(("before-1", 0)));
        assert_eq!(name(9), Some(("after-8", 1)));
        assert_eq!(name(400), Some(("after-30", 3)));
        assert_eq!(due(OF_APPROVAL, 2), None);
    }
}
