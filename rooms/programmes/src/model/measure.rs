//! A value of an indicator. Numerator and denominator are kept apart, so that shares of parts add up to the share of the whole and are never
//! averaged.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::amount::{Amount, ONE};

/// A value of an indicator: `num / den`. A plain number has the denominator one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Measure {
    /// Numerator.
    pub num: Amount,
    /// Denominator; one for numbers. Never negative.
    pub den: Amount,
}

impl Measure {
    /// A plain number.
    pub fn number(num: Amount) -> Self {
        Self { num, den: Amount::ONE }
    }

    /// A numerator of a denominator.
    pub fn share(num: Amount, den: Amount) -> Self {
        Self { num, den }
    }

    /// From the columns of a row; unknown where either is.
    pub fn of_columns(num: Option<i64>, den: Option<i64>) -> Option<Self> {
        Some(Self { num: Amount(num?), den: Amount(den?) })
    }

    /// Both sums, unless one does not fit.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        Some(Self { num: self.num.checked_add(other.num)?, den: self.den.checked_add(other.den)? })
    }

    /// Both differences, unless one does not fit.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        Some(Self { num: self.num.checked_sub(other.num)?, den: self.den.checked_sub(other.den)? })
    }

    /// Which share is larger, exactly: by multiplying crosswise. A share of nothing compares with none.
    pub fn compare(self, other: Self) -> Option<Ordering> {
        if self.den.0 <= 0 || other.den.0 <= 0 {
            return None;
        }
        let left = i128::from(self.num.0) * i128::from(other.den.0);
        let right = i128::from(other.num.0) * i128::from(self.den.0);
        Some(left.cmp(&right))
    }

    /// The quotient in millionths, towards zero; none of a share of nothing.
    pub fn quotient(self) -> Option<i128> {
        (self.den.0 > 0).then(|| i128::from(self.num.0) * i128::from(ONE) / i128::from(self.den.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measure_in_json_is_two_decimals_in_strings() {
        let measure = Measure::share(Amount(2_500_000), Amount(4_000_000));
        let json = serde_json::to_string(&measure).expect("plain data");
        assert_eq!(json, r#"{"num":"2.5","den":"4"}"#);
        assert_eq!(serde_json::from_str::<Measure>(&json).expect("reads"), measure);
        assert!(serde_json::from_str::<Measure>(r#"{"num":"1,5","den":"4"}"#).is_err());
        assert!(serde_json::from_str::<Measure>(r#"{"num":1.5,"den":4}"#).is_err());
    }

    #[test]
    fn shares_compare_without_being_divided() {
        let third = Measure::share(Amount(ONE), Amount(3 * ONE));
        let nearly = Measure::share(Amount(333_333), Amount(ONE));
        assert_eq!(third.compare(nearly), Some(Ordering::Greater));
        assert_eq!(third.quotient(), nearly.quotient());
        let nothing = Measure::share(Amount::ZERO, Amount::ZERO);
        assert_eq!((nothing.compare(third), nothing.quotient()), (None, None));
        let most = Measure::share(Amount(i64::MAX), Amount(1));
        assert_eq!(most.compare(most), Some(Ordering::Equal));
    }

    #[test]
    fn a_difference_that_does_not_fit_is_none() {
        assert_eq!(Measure::number(Amount(i64::MIN)).checked_sub(Measure::number(Amount(1))), None);
    }
}
