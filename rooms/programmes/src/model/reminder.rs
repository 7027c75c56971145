//! When somebody is reminded, and who: first whoever has to do it, then the offices above.

/// A reminder: its name for ever, days since the day, and how many levels above hear of it as well.
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

/// Of a step of a programme that is not done, by its last day: as of a report.
pub const OF_STEP: &[Step] = OF_REPORT;

/// Of a reporting period that nobody opened, by its last day.
pub const OF_OPENING: &[Step] = &[("over-1", 1, 0), ("over-8", 8, 1), ("over-15", 15, 2)];

/// How long after its day something is still worth a letter.
pub const PATIENCE: i32 = 60;

/// The latest reminder that is due after so many days. One is enough: a server that slept for a month does not send five.
pub fn due(steps: &'static [Step], days: i32) -> Option<Step> {
    steps.iter().rev().find(|(_, at, _)| days >= *at).copied()
}

/// The reminders, each with the first and the last number of days after which it is the latest: what is past all patience has none.
pub fn spans(steps: &'static [Step]) -> impl Iterator<Item = (Step, i32, i32)> {
    let until = |n: usize| steps.get(n + 1).map_or(PATIENCE, |(_, next, _)| next - 1);
    steps.iter().enumerate().map(move |(n, step)| (*step, step.1, until(n)))
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

    #[test]
    fn every_day_lies_in_the_span_of_its_reminder_and_of_no_other() {
        for steps in [OF_STEP, OF_APPROVAL, OF_OPENING] {
            for days in -20..=PATIENCE {
                let mut in_span = spans(steps).filter(|(_, from, to)| (*from..=*to).contains(&days));
                assert_eq!(in_span.next().map(|(step, ..)| step), due(steps, days), "{days}");
                assert_eq!(in_span.next(), None, "{days}");
            }
            assert!(spans(steps).all(|(_, _, to)| to <= PATIENCE), "what is long past has none");
        }
    }
}
