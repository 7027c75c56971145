//! When a meeting is held: on the day that the convocation named, and not before its hour.
//!
//! Two instants bound it. The roll may be taken from the first instant of the civil day, in the organisation's zone: the
//! first delegates sign in early. The chair may open from an hour before the planned hour, so that nobody who comes on
//! time finds decisions taken. The day ends at midnight, or six hours after the planned hour for a meeting that begins in
//! the evening. What was missed is recorded afterwards, with the true hours.

use jiff::civil::Time;
use jiff::tz::TimeZone;
use rawabit_platform::{Day, UtcMicros};

/// Seconds before the planned hour from which a meeting may be opened.
const EARLY: i64 = 60 * 60;
/// Seconds after the planned hour in which it may still begin, when midnight comes sooner.
const LATE: i64 = 6 * 60 * 60;

/// Between which instants a meeting may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The civil day of the planned hour.
    pub day: Day,
    /// From when the roll may be taken: the first instant of the day.
    pub roll_from: UtcMicros,
    /// From when it may be opened.
    pub opens_from: UtcMicros,
    /// The first instant at which it can no longer be opened.
    pub until: UtcMicros,
}

/// Where an instant lies, seen from a planned meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// It may not be opened yet.
    Early,
    /// It may be opened.
    Now,
    /// Its day is past.
    Past,
}

impl Window {
    /// The window of a meeting planned for an instant, in the organisation's zone.
    pub fn of(starts_at: UtcMicros, zone: &TimeZone) -> Self {
        let day = starts_at.day(zone);
        let (begins, ends) = (midnight(day, zone, starts_at), midnight(day.plus_days(1), zone, starts_at));
        Self {
            day,
            roll_from: begins,
            opens_from: begins.max(starts_at.plus_seconds(-EARLY)),
            until: ends.max(starts_at.plus_seconds(LATE)),
        }
    }

    /// Whether the meeting may be opened at an instant.
    pub fn at(&self, now: UtcMicros) -> Timing {
        if now < self.opens_from {
            Timing::Early
        } else if now < self.until {
            Timing::Now
        } else {
            Timing::Past
        }
    }

    /// Whether the roll may be taken at an instant; afterwards it may always be completed.
    pub fn takes_roll(&self, now: UtcMicros) -> bool {
        now >= self.roll_from
    }
}

/// The first instant of a day; where a zone has no such day, the planned hour stands for it.
fn midnight(day: Day, zone: &TimeZone, otherwise: UtcMicros) -> UtcMicros {
    let start = day.0.to_zoned_datetime(zone.clone());
    start.map_or(otherwise, |start| UtcMicros::from_timestamp(start.timestamp()))
}

/// The instant that a time of day names in a meeting that began at `opened`: on the same civil day, or on the next one
/// when the meeting had by then gone past midnight (a time more than twelve hours before the beginning).
pub fn hour_within(opened: UtcMicros, time: Time, zone: &TimeZone) -> Option<UtcMicros> {
    let on = |day: Day| {
        let zoned = day.0.to_datetime(time).to_zoned_datetime(zone.clone()).ok()?;
        Some(UtcMicros::from_timestamp(zoned.timestamp()))
    };
    let day = opened.day(zone);
    let same = on(day)?;
    if same < opened.plus_seconds(-12 * 60 * 60) { on(day.plus_days(1)) } else { Some(same) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> UtcMicros {
        UtcMicros::from_timestamp(text.parse().expect("an instant"))
    }

    fn zone() -> TimeZone {
        // October 2018: an hour before Greenwich's.
        TimeZone::get("Africa/Casablanca").expect("a known zone")
    }

    #[test]
    fn a_morning_meeting_opens_an_hour_early_and_until_midnight() {
        let window = Window::of(at("2018-10-22T09:00:00Z"), &zone());
        assert_eq!(window.day.to_string(), "2018-10-22");
        assert_eq!(window.roll_from, at("2018-10-21T23:00:00Z"));
        assert_eq!(window.at(at("2018-10-22T07:59:59Z")), Timing::Early);
        assert_eq!(window.at(at("2018-10-22T08:00:00Z")), Timing::Now);
        assert_eq!(window.at(at("2018-10-22T22:59:59Z")), Timing::Now);
        assert_eq!(window.at(at("2018-10-22T23:00:00Z")), Timing::Past);
        assert!(!window.takes_roll(at("2018-10-21T22:59:59Z")) && window.takes_roll(window.roll_from));
    }

    #[test]
    fn midnight_bounds_neither_a_late_evening_nor_the_first_minutes_of_a_day() {
        let evening = Window::of(at("2018-10-22T21:30:00Z"), &zone());
        assert_eq!(evening.at(at("2018-10-22T23:30:00Z")), Timing::Now, "it began late, past midnight");
        assert_eq!(evening.until, at("2018-10-23T03:30:00Z"));
        let dawn = Window::of(at("2018-10-21T23:10:00Z"), &zone());
        assert_eq!((dawn.day.to_string().as_str(), dawn.opens_from), ("2018-10-22", dawn.roll_from));
    }

    #[test]
    fn an_hour_after_midnight_belongs_to_the_next_day() {
        let opened = at("2018-10-22T21:30:00Z");
        let named = |hour| hour_within(opened, Time::constant(hour, 15, 0, 0), &zone());
        assert_eq!(named(23), Some(at("2018-10-22T22:15:00Z")));
        assert_eq!(named(0), Some(at("2018-10-22T23:15:00Z")));
        assert_eq!(named(22), Some(at("2018-10-22T21:15:00Z")), "somebody came before it began");
    }

    proptest! {
        /// The planned hour itself is always in time, the window never reaches into another day before the meeting, and
        /// whoever may be opened may also be counted.
        #[test]
        fn the_planned_hour_is_always_in_time(seconds in 1_400_000_000i64..1_900_000_000) {
            let starts = UtcMicros(seconds * 1_000_000);
            let window = Window::of(starts, &zone());
            prop_assert_eq!(window.at(starts), Timing::Now);
            prop_assert!(window.takes_roll(window.opens_from));
            prop_assert_eq!(window.opens_from.day(&zone()), window.day);
            prop_assert!(starts.0 - window.opens_from.0 <= EARLY * 1_000_000);
            prop_assert_eq!(window.at(UtcMicros(window.opens_from.0 - 1)), Timing::Early);
            prop_assert_eq!(window.at(window.until), Timing::Past);
        }
    }
}
