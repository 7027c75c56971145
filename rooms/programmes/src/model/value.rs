//! What may be reported of an indicator.

use rawabit_platform::lang::Message;

use super::amount::{Amount, ONE};
use super::measure::Measure;
use super::state::IndicatorKind;

/// Why a value cannot be reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueRefused {
    /// The figure is computed from the records of the house.
    Computed,
    /// A share of nothing, or of less: unknown is said by leaving it empty.
    OfNothing,
    /// Only yes or no.
    YesNo,
    /// No level of this scale.
    Level,
    /// Only one half of a share was given.
    Half,
}

impl ValueRefused {
    /// What to tell, at the field.
    pub fn message(self) -> Message {
        match self {
            Self::Computed => "programmes-refused-value-computed",
            Self::OfNothing => "programmes-refused-value-nothing",
            Self::YesNo => "programmes-refused-value-yes-no",
            Self::Level => "programmes-refused-value-level",
            Self::Half => "programmes-refused-value-half",
        }
        .into()
    }
}

/// Whether a value fits its indicator: `levels` is how many a scale has.
///
/// # Errors
/// It does not.
pub fn check(kind: IndicatorKind, levels: usize, computed: bool, value: Measure) -> Result<(), ValueRefused> {
    if computed {
        return Err(ValueRefused::Computed);
    }
    let whole = value.den == Amount::ONE;
    match kind {
        IndicatorKind::Number if whole => Ok(()),
        IndicatorKind::Percentage if value.den.0 > 0 => Ok(()),
        IndicatorKind::Number | IndicatorKind::Percentage => Err(ValueRefused::OfNothing),
        IndicatorKind::YesNo if whole && (value.num == Amount::ZERO || value.num == Amount::ONE) => Ok(()),
        IndicatorKind::YesNo => Err(ValueRefused::YesNo),
        IndicatorKind::Scale => {
            let level = usize::try_from(value.num.0 / ONE).ok().filter(|level| *level < levels);
            if whole && value.num.is_whole() && level.is_some() { Ok(()) } else { Err(ValueRefused::Level) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_fits_its_indicator_or_says_why() {
        let share = |num: i64, den: i64| Measure::share(Amount(num * ONE), Amount(den * ONE));
        let plain = |kind, value| check(kind, 3, false, value);
        assert_eq!(plain(IndicatorKind::Number, share(-4, 1)), Ok(()));
        assert_eq!(plain(IndicatorKind::Percentage, share(12, 10)), Ok(()));
        assert_eq!(plain(IndicatorKind::Percentage, share(0, 0)), Err(ValueRefused::OfNothing));
        assert_eq!(plain(IndicatorKind::Percentage, share(1, -2)), Err(ValueRefused::OfNothing));
        assert_eq!(plain(IndicatorKind::YesNo, share(1, 1)), Ok(()));
        assert_eq!(plain(IndicatorKind::YesNo, share(2, 1)), Err(ValueRefused::YesNo));
        assert_eq!(plain(IndicatorKind::Scale, share(2, 1)), Ok(()));
        for level in [share(3, 1), share(-1, 1), Measure::number(Amount(ONE / 2))] {
            assert_eq!(plain(IndicatorKind::Scale, level), Err(ValueRefused::Level));
        }
        assert_eq!(check(IndicatorKind::Number, 0, true, share(1, 1)), Err(ValueRefused::Computed));
    }
}
