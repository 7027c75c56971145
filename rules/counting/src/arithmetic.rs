//! The two ways in which a transferable vote may compute: a fixed number of decimals, as most rules prescribe, or fractions.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero as _;

use crate::Amount;

/// What a count needs of numbers. Values are never negative except for differences.
pub(crate) trait Arithmetic {
    /// A number of votes.
    type Value: Clone + Ord;

    fn zero(&self) -> Self::Value;
    /// So many whole votes.
    fn whole(&self, n: u64) -> Self::Value;
    /// The least difference that counts: one unit of the last decimal, or nothing where fractions are exact.
    fn step(&self) -> Self::Value;
    fn add(&self, a: &Self::Value, b: &Self::Value) -> Self::Value;
    fn sub(&self, a: &Self::Value, b: &Self::Value) -> Self::Value;
    /// `n` times `a`: the votes of `n` like ballots.
    fn times(&self, a: &Self::Value, n: u64) -> Self::Value;
    /// `a · num / den`, rounded down to the decimals.
    fn portion_down(&self, a: &Self::Value, num: &Self::Value, den: &Self::Value) -> Self::Value;
    /// `a · num / den`, rounded up to the decimals.
    fn portion_up(&self, a: &Self::Value, num: &Self::Value, den: &Self::Value) -> Self::Value;
    /// `a / n`, rounded down to the decimals.
    fn divided_down(&self, a: &Self::Value, n: u64) -> Self::Value;
    /// A part between nothing and one, as it is kept for the next round of computing: not below `a`.
    fn kept(&self, a: Self::Value) -> Self::Value;
    fn amount(&self, a: &Self::Value) -> Amount;
}

/// Decimals in units of 10^-places.
///
/// Ballots are at most 2^64 and places at most 9, so that products stay below 2^127: a vote total (2^64 · 10^9) times a weight
/// of one ballot (10^9) is below 2 · 10^37.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fixed {
    places: u32,
    one: i128,
}

impl Fixed {
    /// `places` decimals, at most 9.
    pub(crate) fn new(places: u32) -> Self {
        let places = places.min(9);
        Self { places, one: 10_i128.pow(places) }
    }
}

impl Arithmetic for Fixed {
    type Value = i128;

    fn zero(&self) -> i128 {
        0
    }
    fn whole(&self, n: u64) -> i128 {
        i128::from(n) * self.one
    }
    fn step(&self) -> i128 {
        1
    }
    fn add(&self, a: &i128, b: &i128) -> i128 {
        a + b
    }
    fn sub(&self, a: &i128, b: &i128) -> i128 {
        a - b
    }
    fn times(&self, a: &i128, n: u64) -> i128 {
        a * i128::from(n)
    }
    fn portion_down(&self, a: &i128, num: &i128, den: &i128) -> i128 {
        quotient(a * num, *den)
    }
    fn portion_up(&self, a: &i128, num: &i128, den: &i128) -> i128 {
        quotient(a * num + den - 1, *den)
    }
    fn divided_down(&self, a: &i128, n: u64) -> i128 {
        a / i128::from(n.max(1))
    }
    fn kept(&self, a: i128) -> i128 {
        a
    }
    fn amount(&self, a: &i128) -> Amount {
        Amount::fixed(*a, self.places)
    }
}

/// `a / den`, by the processor's own division where both fit: it is ten times faster, and they nearly always do.
fn quotient(a: i128, den: i128) -> i128 {
    match (u64::try_from(a), u64::try_from(den)) {
        (Ok(a), Ok(den)) if den != 0 => i128::from(a / den),
        _ if den == 0 => 0,
        _ => a / den,
    }
}

/// Fractions. Votes are never rounded; what Meek's method keeps of each is known to 30 decimals.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Exact;

/// How many decimals an exact number is read with.
const SHOWN: u32 = 12;

impl Arithmetic for Exact {
    type Value = BigRational;

    fn zero(&self) -> BigRational {
        BigRational::zero()
    }
    fn whole(&self, n: u64) -> BigRational {
        BigRational::from_integer(n.into())
    }
    fn step(&self) -> BigRational {
        BigRational::zero()
    }
    fn add(&self, a: &BigRational, b: &BigRational) -> BigRational {
        a + b
    }
    fn sub(&self, a: &BigRational, b: &BigRational) -> BigRational {
        a - b
    }
    fn times(&self, a: &BigRational, n: u64) -> BigRational {
        a * BigInt::from(n)
    }
    fn portion_down(&self, a: &BigRational, num: &BigRational, den: &BigRational) -> BigRational {
        if den.is_zero() { BigRational::zero() } else { a * num / den }
    }
    fn portion_up(&self, a: &BigRational, num: &BigRational, den: &BigRational) -> BigRational {
        self.portion_down(a, num, den)
    }
    fn divided_down(&self, a: &BigRational, n: u64) -> BigRational {
        a / BigInt::from(n.max(1))
    }
    /// With 30 decimals, rounded up: each round of computing multiplies the digits of a fraction, and a dozen rounds would be more
    /// digits than any memory.
    fn kept(&self, a: BigRational) -> BigRational {
        let scale = BigInt::from(10).pow(30);
        let units = (a * &scale).ceil().to_integer();
        BigRational::new(units, scale)
    }
    fn amount(&self, a: &BigRational) -> Amount {
        Amount::exact(a.clone(), SHOWN)
    }
}
