//! An exact number in a transcript: votes, quotas, quotients.

use std::fmt;
use std::ops::{Add, Sub};

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed as _, ToPrimitive as _, Zero as _};
use serde::{Serialize, Serializer};

/// An exact number, written with the decimals of the method that made it.
///
/// Two amounts are equal when their values are; how many decimals they are written with does not matter.
#[derive(Clone, Debug)]
pub struct Amount {
    value: BigRational,
    places: u32,
}

impl Amount {
    /// A whole number.
    pub fn whole(n: u64) -> Self {
        Self { value: BigRational::from_integer(n.into()), places: 0 }
    }

    /// A number of `units`, each 10^-`places`.
    pub fn fixed(units: i128, places: u32) -> Self {
        let value = BigRational::new(units.into(), BigInt::from(10).pow(places));
        Self { value, places }
    }

    /// Any fraction; written as a fraction where it does not end within `places` decimals.
    pub fn exact(value: BigRational, places: u32) -> Self {
        Self { value, places }
    }

    /// `num / den`; zero where `den` is zero.
    pub fn ratio(num: u128, den: u128) -> Self {
        if den == 0 {
            return Self::whole(0);
        }
        Self { value: BigRational::new(num.into(), den.into()), places: 0 }
    }

    /// The value as a fraction.
    pub fn value(&self) -> &BigRational {
        &self.value
    }

    /// The value, if it is a whole number that fits.
    pub fn as_whole(&self) -> Option<u64> {
        if self.value.is_integer() { self.value.to_integer().to_u64() } else { None }
    }

    /// Whether this is nothing.
    pub fn is_zero(&self) -> bool {
        self.value.is_zero()
    }

    /// Cut off (not rounded) after `places` decimals: for reading only.
    pub fn truncated(&self, places: u32) -> String {
        let scale = BigInt::from(10).pow(places);
        let units = (self.value.abs() * BigRational::from_integer(scale.clone())).to_integer();
        let sign = if self.value.is_negative() && !units.is_zero() { "-" } else { "" };
        let (whole, rest) = (&units / &scale, &units % &scale);
        match places {
            0 => format!("{sign}{whole}"),
            _ => format!("{sign}{whole}.{rest:0>width$}", width = places as usize),
        }
    }
}

/// With the decimals of its method; a fraction that does not end there is cut off and marked with `…`.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = if self.places == 0 && !self.value.is_integer() { 6 } else { self.places };
        let scaled = &self.value * BigRational::from_integer(BigInt::from(10).pow(places));
        f.write_str(&self.truncated(places))?;
        if scaled.is_integer() { Ok(()) } else { f.write_str("…") }
    }
}

/// As text: a whole number or a decimal where it ends within the method's decimals, else a fraction `a/b`.
impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let scaled = &self.value * BigRational::from_integer(BigInt::from(10).pow(self.places));
        if scaled.is_integer() {
            s.serialize_str(&self.truncated(self.places))
        } else {
            s.collect_str(&self.value)
        }
    }
}

impl PartialEq for Amount {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}
impl Eq for Amount {}
impl PartialOrd for Amount {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Amount {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.value.cmp(&other.value)
    }
}
impl<'a> Add<&'a Amount> for &Amount {
    type Output = Amount;
    fn add(self, other: &'a Amount) -> Amount {
        Amount { value: &self.value + &other.value, places: self.places.max(other.places) }
    }
}
impl<'a> Sub<&'a Amount> for &Amount {
    type Output = Amount;
    fn sub(self, other: &'a Amount) -> Amount {
        Amount { value: &self.value - &other.value, places: self.places.max(other.places) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_written_as_its_method_writes_it() {
        assert_eq!(Amount::fixed(172_500_000, 5).to_string(), "1725.00000");
        assert_eq!(Amount::whole(7).to_string(), "7");
        assert_eq!(Amount::ratio(2, 3).to_string(), "0.666666…");
        assert_eq!(Amount::fixed(-5, 1).to_string(), "-0.5");
        let third = Amount::exact(BigRational::new(1.into(), 3.into()), 9);
        assert_eq!(serde_json::to_string(&third).unwrap(), "\"1/3\"");
        assert_eq!(serde_json::to_string(&Amount::fixed(150, 2)).unwrap(), "\"1.50\"");
    }
}
