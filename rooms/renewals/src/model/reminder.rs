//! When somebody is reminded of what comes next for a branch, and who: first whoever has to do it, then whoever supervises, then headquarters.

/// A reminder: its name for ever, days since the first day that is late, and how many levels above hear of it as well.
pub type Step = (&'static str, i64, usize);

/// By the first day on which what comes next is late.
pub const STEPS: &[Step] = &[
    ("before-7", -7, 0),
    ("before-1", -1, 0),
    ("late-1", 0, 0),
    ("late-8", 7, 1),
    ("late-15", 14, 2),
    ("late-30", 29, 2),
];

/// How long after its day something is still worth a letter.
pub const PATIENCE: i64 = 60;

/// Each reminder with the first and the last number of days after which it is the latest: one at a time, also after a server slept for a month.
pub fn spans() -> impl Iterator<Item = (Step, i64, i64)> {
    let until = |n: usize| STEPS.get(n + 1).map_or(PATIENCE, |(_, next, _)| next - 1);
    STEPS.iter().enumerate().map(move |(n, step)| (*step, step.1, until(n)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_lies_in_one_span_and_it_goes_up_with_the_weeks() {
        let at = |days: i64| -> Vec<&str> {
            spans().filter(|(_, from, to)| (*from..=*to).contains(&days)).map(|(step, ..)| step.0).collect()
        };
        for days in -7..=PATIENCE {
            assert_eq!(at(days).len(), 1, "{days}");
        }
        assert!(at(-8).is_empty() && at(PATIENCE + 1).is_empty());
        assert_eq!(
            (at(-2), at(0), at(6), at(7)),
            (vec!["before-7"], vec!["late-1"], vec!["late-1"], vec!["late-8"])
        );
        assert!(STEPS.windows(2).all(|two| two[0].1 < two[1].1 && two[0].2 <= two[1].2));
    }
}
