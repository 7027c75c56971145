//! A day of the Gregorian calendar.

/// A day, ordered by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// The year.
    pub year: i16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

impl Day {
    /// A day by its parts. They are not checked: what is made here exists, what a caller passes is the caller's.
    pub const fn new(year: i16, month: u8, day: u8) -> Day {
        Day { year, month, day }
    }
}

/// As ISO 8601.
impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
