//! The line of a plan: straight between the ends of periods.

use rawabit_platform::Day;

/// The height of a straight line on a day; level outside of its ends.
pub fn on_line(from: (Day, i64), to: (Day, i64), day: Day) -> i64 {
    let (whole, part) = (i64::from(from.0.days_until(to.0)), i64::from(from.0.days_until(day)));
    if whole <= 0 || part >= whole {
        return to.1;
    }
    if part <= 0 {
        return from.1;
    }
    from.1 + (to.1 - from.1) * part / whole
}

/// The stretch on which a day lies: between the first day and the ends of periods, ascending. After the last end, that end twice.
pub fn stretch(first: Day, ends: &[Day], day: Day) -> (Day, Day) {
    let mut from = first;
    for end in ends.iter().filter(|end| **end > first) {
        if day <= *end {
            return (from, *end);
        }
        from = *end;
    }
    (from, from)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::state::{Direction, IndicatorKind};
    use crate::model::yardstick::tests::{day, number, yardstick};

    proptest! {
        #[test]
        fn the_line_of_a_stretch_is_the_plan_of_its_days(
            targets in proptest::collection::vec(1..1000i64, 2..6),
            at in 0..700i32,
        ) {
            let first = day("2018-01-01");
            let ends: Vec<Day> = (1..=targets.len()).map(|n| first.plus_days(90 * i32::try_from(n).expect("few"))).collect();
            let mut rod = yardstick(IndicatorKind::Number, Direction::Up, None);
            rod.targets = ends.iter().copied().zip(targets.iter().map(|n| number(*n))).collect();
            let today = first.plus_days(at);
            let (from, to) = stretch(first, &ends, today);
            let plan = |day| rod.planned(first, day).expect("a plan");
            prop_assert_eq!(on_line((from, plan(from)), (to, plan(to)), today), plan(today));
        }
    }
}
