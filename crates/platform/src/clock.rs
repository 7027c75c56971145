//! Time as an argument: the clock port, instants and civil days as the database keeps them.
//!
//! Nothing in the house asks the machine for the time; it asks a [`Clock`]. So tests and replays are exact, and the
//! demo can live in October 2018.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

pub use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime, civil};
use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize};

/// An instant in microseconds since the Unix epoch, as both databases store it (`BIGINT`).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, DeriveValueType,
)]
#[serde(transparent)]
pub struct UtcMicros(pub i64);

impl UtcMicros {
    /// From jiff's instant; anything below a microsecond is cut.
    pub fn from_timestamp(at: Timestamp) -> Self {
        Self(at.as_microsecond())
    }

    /// As jiff's instant. Values outside jiff's range (years −9999 to 9999) are clamped to its ends.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_microsecond(self.0).unwrap_or(if self.0 < 0 {
            Timestamp::MIN
        } else {
            Timestamp::MAX
        })
    }

    /// As wall-clock time in a zone.
    pub fn zoned(self, zone: &TimeZone) -> ZonedDateTime {
        self.timestamp().to_zoned_datetime(zone.clone())
    }

    /// The civil day in a zone.
    pub fn day(self, zone: &TimeZone) -> Day {
        Day(self.zoned(zone).date())
    }

    /// This instant moved by seconds; saturates at the ends of `i64`.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// RFC 3339 in UTC with six decimals, the form acts use: `2018-10-08T09:30:00.000000Z`.
    pub fn rfc3339(self) -> String {
        format!("{:.6}", self.timestamp())
    }
}

impl fmt::Display for UtcMicros {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.rfc3339())
    }
}

/// A civil day, stored as ISO text (`2018-10-08`) so that text order is time order in both databases.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, DeriveValueType,
)]
#[serde(transparent)]
#[sea_orm(value_type = "String")]
pub struct Day(pub civil::Date);

impl Day {
    /// A day from its parts; `None` when there is no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().map(Self)
    }

    /// The day `days` later (or earlier); saturates at the ends of the calendar.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().days(days)))
    }

    /// The instant at which the day begins in a zone. Where its clocks leap over midnight, the first instant after it.
    pub fn begins(self, zone: &TimeZone) -> UtcMicros {
        let midnight = self.0.to_datetime(civil::Time::midnight()).to_zoned_datetime(zone.clone());
        midnight.map_or(UtcMicros(i64::MAX), |at| UtcMicros::from_timestamp(at.timestamp()))
    }

    /// Whole days from this day to `later` (negative when it is earlier).
    pub fn days_until(self, later: Day) -> i32 {
        self.0.until(later.0).map_or(0, |span| span.get_days())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl FromStr for Day {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

// Templates hand fields over by reference.
impl From<&UtcMicros> for UtcMicros {
    fn from(at: &UtcMicros) -> Self {
        *at
    }
}
impl From<&&UtcMicros> for UtcMicros {
    fn from(at: &&UtcMicros) -> Self {
        **at
    }
}
impl From<&Day> for Day {
    fn from(day: &Day) -> Self {
        *day
    }
}
impl From<&&Day> for Day {
    fn from(day: &&Day) -> Self {
        **day
    }
}

/// Where the time comes from.
pub trait Clock: Send + Sync + fmt::Debug {
    /// The present instant of this clock.
    fn now(&self) -> UtcMicros;

    /// Whether this clock shows another time than the world's, which every office page then says.
    fn is_fictional(&self) -> bool {
        false
    }

    /// The instant that things outside the house agree on, such as the telephone that makes a one-time code: the same as
    /// [`Clock::now`] unless the clock is fictional.
    fn world(&self) -> UtcMicros {
        self.now()
    }
}

/// The machine's clock.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the port to the machine's clock")]
    fn now(&self) -> UtcMicros {
        UtcMicros::from_timestamp(Timestamp::now())
    }
}

/// A clock that a test or a replay sets by hand.
#[derive(Debug, Clone)]
pub struct FixedClock(Arc<AtomicI64>);

impl FixedClock {
    /// A clock that stands at `at`.
    pub fn at(at: UtcMicros) -> Self {
        Self(Arc::new(AtomicI64::new(at.0)))
    }

    /// Moves the clock to another instant.
    pub fn set(&self, at: UtcMicros) {
        self.0.store(at.0, Ordering::SeqCst);
    }

    /// Moves the clock forward.
    pub fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> UtcMicros {
        UtcMicros(self.0.load(Ordering::SeqCst))
    }
}

/// A clock that runs at the speed of another one, from another moment: the demo's October 2018. It can leap forward.
#[derive(Debug)]
pub struct ShiftedClock {
    inner: Arc<dyn Clock>,
    shift: AtomicI64,
}

impl ShiftedClock {
    /// A clock that showed `then` when `inner` showed `anchor`.
    pub fn new(inner: Arc<dyn Clock>, anchor: UtcMicros, then: UtcMicros) -> Self {
        Self { inner, shift: AtomicI64::new(then.0 - anchor.0) }
    }

    /// Leaps so that the clock shows `at`; an instant that is past changes nothing, for time does not run back. Returns by
    /// how many microseconds it leapt.
    pub fn leap_to(&self, at: UtcMicros) -> i64 {
        let leap = (at.0 - self.now().0).max(0);
        self.shift.fetch_add(leap, Ordering::SeqCst);
        leap
    }

    /// What the inner clock shows, or showed, when this one shows `then`: from which the same clock can be made again.
    pub fn anchor_of(&self, then: UtcMicros) -> UtcMicros {
        UtcMicros(then.0 - self.shift.load(Ordering::SeqCst))
    }
}

impl Clock for ShiftedClock {
    fn now(&self) -> UtcMicros {
        UtcMicros(self.inner.now().0 + self.shift.load(Ordering::SeqCst))
    }

    fn is_fictional(&self) -> bool {
        true
    }

    fn world(&self) -> UtcMicros {
        self.inner.world()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_a_day_only_in_a_zone() {
        let casablanca = TimeZone::get("Africa/Casablanca").expect("bundled zone");
        let at = UtcMicros::from_timestamp("2018-10-07T23:30:00Z".parse().expect("instant"));
        assert_eq!(at.day(&casablanca).to_string(), "2018-10-08");
        assert_eq!(at.day(&TimeZone::UTC).to_string(), "2018-10-07");
        assert_eq!(at.rfc3339(), "2018-10-07T23:30:00.000000Z");
    }

    #[test]
    fn a_shifted_clock_runs_at_the_speed_of_its_inner_clock() {
        let inner = FixedClock::at(UtcMicros(1_000_000));
        let clock = ShiftedClock::new(Arc::new(inner.clone()), UtcMicros(1_000_000), UtcMicros(50_000_000));
        assert_eq!(clock.now(), UtcMicros(50_000_000));
        inner.advance(3);
        assert_eq!(clock.now(), UtcMicros(53_000_000));
        assert_eq!(clock.world(), UtcMicros(4_000_000));
        assert!(clock.is_fictional());
    }

    #[test]
    fn a_leap_goes_forward_only_and_can_be_found_again() {
        let inner = FixedClock::at(UtcMicros(1_000_000));
        let world: Arc<dyn Clock> = Arc::new(inner.clone());
        let clock = ShiftedClock::new(world.clone(), UtcMicros(1_000_000), UtcMicros(50_000_000));
        assert_eq!(clock.leap_to(UtcMicros(70_000_000)), 20_000_000);
        assert_eq!(clock.leap_to(UtcMicros(60_000_000)), 0);
        inner.advance(5);
        assert_eq!(clock.now(), UtcMicros(75_000_000));
        assert_eq!(clock.world(), UtcMicros(6_000_000));
        let again = ShiftedClock::new(world, clock.anchor_of(UtcMicros(50_000_000)), UtcMicros(50_000_000));
        assert_eq!(again.now(), clock.now());
    }

    #[test]
    fn days_count_across_months() {
        let day = Day::new(2018, 9, 28).expect("a day");
        assert_eq!(day.plus_days(10).to_string(), "2018-10-08");
        assert_eq!(day.days_until(day.plus_days(10)), 10);
    }
}
