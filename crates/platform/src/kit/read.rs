//! Reading values that a form has checked.

use super::params::Params;
use crate::clock::{Day, UtcMicros};
use crate::lang::{Lang, Multi};

/// Reads typed values out of a form. Only call it on a valid form: what is not there reads as empty.
#[derive(Debug)]
pub struct Reader<'a> {
    values: &'a Params,
}

impl<'a> Reader<'a> {
    pub(super) fn new(values: &'a Params) -> Self {
        Self { values }
    }

    /// Trimmed text.
    pub fn text(&self, name: &str) -> String {
        self.values.text(name).to_owned()
    }

    /// Trimmed text, unless there is none.
    pub fn optional(&self, name: &str) -> Option<String> {
        Some(self.values.text(name)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// Text as typed: passwords.
    pub fn raw(&self, name: &str) -> String {
        self.values.get(name).unwrap_or_default().to_owned()
    }

    /// A ticked box.
    pub fn check(&self, name: &str) -> bool {
        !self.values.text(name).is_empty()
    }

    /// A whole number.
    pub fn number(&self, name: &str) -> Option<i64> {
        rawabit_text::to_western_digits(self.values.text(name)).parse().ok()
    }

    /// A civil day.
    pub fn day(&self, name: &str) -> Option<Day> {
        parse_day(self.values.text(name))
    }

    /// The instant of a day and a time of the organisation's zone. Nothing may mean that nothing was said or that half of it
    /// is missing: [`Form::moment`](super::Form::moment) tells the two apart.
    pub(super) fn moment(&self, day: &str, time: &str, zone: &jiff::tz::TimeZone) -> Option<UtcMicros> {
        let date = self.day(day)?.0;
        let time = parse_time(self.values.text(time))?;
        let zoned = date.to_datetime(time).to_zoned_datetime(zone.clone()).ok()?;
        Some(UtcMicros::from_timestamp(zoned.timestamp()))
    }

    /// Several chosen values.
    pub fn many(&self, name: &str) -> Vec<String> {
        self.values.all(name).iter().filter(|value| !value.is_empty()).cloned().collect()
    }

    /// A multilingual field.
    pub fn multi(&self, name: &str) -> Multi {
        let mut multi = Multi::default();
        for lang in Lang::ALL {
            multi.set(lang, self.values.text(&format!("{name}.{}", lang.code())));
        }
        multi
    }
}

/// A day as browsers send it (`2018-10-08`) or as people type it (`08/10/2018`, Arabic digits too). Of the years 1000 to
/// 9998 only: days are kept and compared as text of four digits, and hours and terms are counted from them, for which the
/// last year that the calendar knows leaves no room.
pub fn parse_day(text: &str) -> Option<Day> {
    written_day(text).filter(|day| (1000..=9998).contains(&day.0.year()))
}

fn written_day(text: &str) -> Option<Day> {
    let text = rawabit_text::to_western_digits(text.trim());
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let parts: Vec<i16> = text.split(['/', '.', '-']).map(str::parse).collect::<Result<_, _>>().ok()?;
    match parts[..] {
        [day, month, year] if year >= 1000 => Day::new(year, month.try_into().ok()?, day.try_into().ok()?),
        _ => None,
    }
}

/// A time as browsers send it: `10:30`.
pub fn parse_time(text: &str) -> Option<jiff::civil::Time> {
    let text = rawabit_text::to_western_digits(text.trim());
    let (hour, rest) = text.split_once([':', 'h'])?;
    // Some browsers send seconds.
    let minute = rest.split_once(':').map_or(rest, |(minute, _)| minute);
    let digits = |part: &str, most: usize| {
        (!part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse::<i8>().ok())
            .flatten()
    };
    jiff::civil::Time::new(digits(hour, 2)?, digits(minute, 2).filter(|_| minute.len() == 2)?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_as_browsers_and_people_write_them() {
        let expected = Day::new(2018, 10, 8);
        for text in ["2018-10-08", "08/10/2018", "8.10.2018", "٠٨/١٠/٢٠١٨"] {
            assert_eq!(parse_day(text), expected, "{text}");
        }
        for text in
            ["", "31/02/2018", "tomorrow", "10/2018", "8/10/18", "9999-12-31", "-009999-01-01", "0018-10-08"]
        {
            assert_eq!(parse_day(text), None, "{text}");
        }
    }

    #[test]
    fn times_as_browsers_and_people_write_them() {
        let expected = jiff::civil::Time::new(9, 5, 0, 0).ok();
        for text in ["09:05", "9:05", "9h05", "09:05:00", " ٠٩:٠٥ "] {
            assert_eq!(parse_time(text), expected, "{text}");
        }
        for text in ["", "abc", "99:99", "24:00", "10:300", "10:3", "+9:05", "10"] {
            assert_eq!(parse_time(text), None, "{text}");
        }
    }
}
