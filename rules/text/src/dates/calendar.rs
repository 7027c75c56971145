//! Days of the Gregorian calendar.

/// A day of the Gregorian calendar that exists. Ordered by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonthDay {
    /// The year.
    pub year: i16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

impl YearMonthDay {
    /// A day, if it exists.
    ///
    /// ```
    /// use rawabit_text::YearMonthDay;
    /// assert!(YearMonthDay::new(2016, 2, 29).is_some());
    /// assert!(YearMonthDay::new(1900, 2, 29).is_none());
    /// ```
    pub fn new(year: i16, month: u8, day: u8) -> Option<YearMonthDay> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        (1..=days).contains(&day).then_some(YearMonthDay { year, month, day })
    }

    /// The day that is `days` after the 1st of January 1970, if its year fits.
    ///
    /// After Howard Hinnant, "chrono-compatible low-level date algorithms", `civil_from_days`.
    pub fn from_unix_days(days: i32) -> Option<YearMonthDay> {
        let z = i64::from(days) + 719_468;
        let era = z.div_euclid(146_097);
        let day_of_era = z.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Some(YearMonthDay {
            year: i16::try_from(year).ok()?,
            month: u8::try_from(month).ok()?,
            day: u8::try_from(day).ok()?,
        })
    }

    /// Days since the 1st of January 1970; the other way round of [`YearMonthDay::from_unix_days`].
    pub fn unix_days(self) -> i32 {
        let (year, month, day) = (i32::from(self.year), i32::from(self.month), i32::from(self.day));
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }
}

/// As ISO 8601: `2017-08-14`.
impl std::fmt::Display for YearMonthDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_both_ways() {
        assert_eq!(YearMonthDay::from_unix_days(0), YearMonthDay::new(1970, 1, 1));
        let mut last = None;
        for days in -700_000..3_000_000 {
            let day = YearMonthDay::from_unix_days(days).expect("within range");
            assert_eq!(day.unix_days(), days);
            assert_eq!(YearMonthDay::new(day.year, day.month, day.day), Some(day));
            assert!(last < Some(day));
            last = Some(day);
        }
    }
}
