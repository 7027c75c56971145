//! A day and an hour that are one instant.

use super::Form;
use crate::clock::UtcMicros;

impl Form {
    /// The instant of a day and a time, in the organisation's zone; `None` when neither is said. Half of it is an error at
    /// the other half: somebody who names a day and forgets the hour must not be understood as naming no day.
    pub fn moment(&mut self, day: &str, time: &str, zone: &jiff::tz::TimeZone) -> Option<UtcMicros> {
        let (has_day, has_time) = (!self.values.text(day).is_empty(), !self.values.text(time).is_empty());
        match (has_day, has_time) {
            (true, true) => {}
            (true, false) => {
                self.fail(time, "form-moment-time");
                return None;
            }
            (false, true) => {
                self.fail(day, "form-moment-day");
                return None;
            }
            (false, false) => return None,
        }
        let at = self.read().moment(day, time, zone);
        if at.is_none() && !self.errors.contains_key(day) && !self.errors.contains_key(time) {
            self.fail(day, "form-day");
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use crate::kit::{Form, Input, params};

    fn read(sent: &str) -> (bool, Vec<String>) {
        let form = Form::new("x").input(Input::day("day")).input(Input::time("time"));
        let mut form = form.fill(params::parse(sent));
        let at = form.moment("day", "time", &jiff::tz::TimeZone::UTC);
        (at.is_some(), form.errors.into_keys().collect())
    }

    #[test]
    fn half_a_moment_is_an_error_at_the_other_half() {
        assert_eq!(read("day=2018-11-20&time=10:30"), (true, vec![]));
        assert_eq!(read("day=&time="), (false, vec![]));
        assert_eq!(read("day=2018-11-20&time="), (false, vec!["time".to_owned()]));
        assert_eq!(read("day=&time=10:30"), (false, vec!["day".to_owned()]));
    }

    #[test]
    fn a_moment_that_does_not_exist_is_an_error() {
        assert_eq!(read("day=9999-12-31&time=10:30"), (false, vec!["day".to_owned()]));
        assert_eq!(read("day=2018-11-20&time=25:00"), (false, vec!["time".to_owned()]));
    }
}
