//! The upright scale of a chart: from where to where, and which round steps are marked.

/// A scale in the caller's whole units (millionths, for amounts).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    low: i64,
    high: i64,
    step: i64,
}

impl Scale {
    /// The scale that shows all of these values with at most four steps; zero is on it wherever all values are on one side of it.
    pub(super) fn of(values: impl IntoIterator<Item = i64>) -> Self {
        let (mut low, mut high) = (0i64, 0i64);
        for value in values {
            low = low.min(value);
            high = high.max(value);
        }
        if low == high {
            high = low.saturating_add(1_000_000);
        }
        let step = round_step(high.saturating_sub(low));
        Self {
            low: low.div_euclid(step).saturating_mul(step),
            high: high.saturating_add(step - 1).div_euclid(step).saturating_mul(step),
            step,
        }
    }

    /// The marked values, the lowest first.
    pub(super) fn ticks(self) -> impl Iterator<Item = i64> {
        let (low, high, step) = (self.low, self.high, self.step);
        (0..).map(move |n| low.saturating_add(step.saturating_mul(n))).take_while(move |tick| *tick <= high)
    }

    /// How high a value stands on `height` units, counted from the top.
    pub(super) fn y(self, value: i64, height: i32) -> i32 {
        let whole = i128::from(self.high) - i128::from(self.low);
        let above = i128::from(self.high) - i128::from(value.clamp(self.low, self.high));
        i32::try_from(above * i128::from(height) / whole.max(1)).unwrap_or(height)
    }
}

/// One, two or five of a power of ten, so that a span has at most four such steps.
fn round_step(span: i64) -> i64 {
    let mut power = 1i64;
    loop {
        for factor in [1, 2, 5] {
            let step = power.saturating_mul(factor);
            if span / step < 4 || (span / step == 4 && span % step == 0) {
                return step;
            }
        }
        let Some(next) = power.checked_mul(10) else { return i64::MAX };
        power = next;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn steps_are_round_and_few() {
        let ticks = |values: &[i64]| Scale::of(values.iter().copied()).ticks().collect::<Vec<_>>();
        assert_eq!(ticks(&[3, 17]), [0, 5, 10, 15, 20]);
        assert_eq!(ticks(&[80]), [0, 20, 40, 60, 80]);
        assert_eq!(ticks(&[-3, 4]), [-4, -2, 0, 2, 4]);
        assert_eq!(ticks(&[]), [0, 500_000, 1_000_000]);
    }

    proptest! {
        #[test]
        fn every_value_lies_on_its_scale(values in proptest::collection::vec(-9_000_000_000_000i64..9_000_000_000_000, 1..9)) {
            let scale = Scale::of(values.iter().copied());
            let ticks: Vec<i64> = scale.ticks().collect();
            prop_assert!((2..=6).contains(&ticks.len()), "{ticks:?}");
            for value in values {
                prop_assert!(ticks[0] <= value && value <= ticks[ticks.len() - 1]);
                prop_assert!((0..=100).contains(&scale.y(value, 100)));
            }
        }
    }
}
