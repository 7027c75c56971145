//! Exact amounts. A decimal is a whole number of millionths; a measure keeps numerator and denominator apart, so that shares of parts
//! add up to the share of the whole and are never averaged.

use serde::{Deserialize, Serialize};

/// Millionths in one.
pub const ONE: i64 = 1_000_000;

/// A decimal with at most six places, between about ±9.2 × 10¹², as millionths. Stored as BIGINT; in JSON a decimal in a string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(pub i64);

/// A value of an indicator: `num / den`. A plain number has the denominator one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Measure {
    /// Numerator.
    pub num: Amount,
    /// Denominator; one for numbers. Never negative.
    pub den: Amount,
}
