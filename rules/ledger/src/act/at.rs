//! The time of an act: a UTC instant to the microsecond, with one spelling.

use std::{fmt, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// An instant in UTC, to the microsecond, written as RFC 3339 in exactly 27 characters:
/// `2018-10-08T09:30:00.000000Z`. Databases keep microseconds, so what is hashed is what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct At(Timestamp);

/// The text is not `YYYY-MM-DDTHH:MM:SS.ffffffZ`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a time is written as 2018-10-08T09:30:00.000000Z")]
pub struct AtError;

impl At {
    /// The instant, cut to the microsecond; a time outside the years 0 to 9999 becomes the nearest that can be
    /// written.
    pub fn new(time: Timestamp) -> Self {
        // The year 0, and the last whole second that jiff knows.
        const WRITABLE: (i128, i128) = (-62_167_219_200_000_000, 253_402_207_200_000_000);
        let micros = time.as_nanosecond().div_euclid(1000).clamp(WRITABLE.0, WRITABLE.1);
        let micros = i64::try_from(micros).expect("the bounds fit 64 bits");
        Self(Timestamp::from_microsecond(micros).expect("the bounds are times"))
    }

    /// The instant.
    pub fn timestamp(&self) -> Timestamp {
        self.0
    }

    /// Whole seconds of the Unix epoch, rounded down: what a checkpoint's signed time counts in.
    pub fn unix_seconds(&self) -> i64 {
        self.0.as_microsecond().div_euclid(1_000_000)
    }

    /// This time, or that of the act before when the clock went back: acts of a log never go back in time.
    #[must_use]
    pub fn not_before(self, previous: Self) -> Self {
        self.max(previous)
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.6}", self.0)
    }
}

impl FromStr for At {
    type Err = AtError;

    fn from_str(text: &str) -> Result<Self, AtError> {
        let at = Self::new(text.parse().map_err(|_| AtError)?);
        if at.to_string() == text { Ok(at) } else { Err(AtError) }
    }
}

impl Serialize for At {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for At {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}
