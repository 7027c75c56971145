//! A day of the calendar, and an age on it.

/// A day, as year, month and day of the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day, 1 to 31.
    pub day: u8,
}

impl Day {
    /// A day; whether the calendar has it is the caller's to know.
    pub const fn new(year: i32, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// Full years of somebody born on this day, on the day `on`. Who was born on 29 February has the birthday on 1 March in
    /// common years.
    pub fn age_on(self, on: Self) -> i32 {
        let before_birthday = (on.month, on.day) < (self.month, self.day);
        on.year - self.year - i32::from(before_birthday)
    }

    /// Whether somebody born on this day is younger than `years` on the day `on`.
    pub fn is_under(self, years: i32, on: Self) -> bool {
        self.age_on(on) < years
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn youth_ends_on_the_birthday() {
        let born = Day::new(1978, 10, 8);
        assert!(born.is_under(40, Day::new(2018, 10, 7)));
        assert!(!born.is_under(40, Day::new(2018, 10, 8)));
        let leap = Day::new(1980, 2, 29);
        assert!(leap.is_under(39, Day::new(2019, 2, 28)));
        assert!(!leap.is_under(39, Day::new(2019, 3, 1)));
    }
}
