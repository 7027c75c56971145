//! Exact quantities: fractions, thresholds and periods. Never a float: two thirds of 3 members is 2, always.

use std::fmt;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use serde::{Serialize, Serializer};

use crate::words::{Word, words};

/// A fraction between 0 and 1, kept as written (`"2/3"`, `"5%"`).
#[derive(Debug, Clone, Copy)]
pub struct Fraction {
    num: u32,
    den: u32,
}

impl Fraction {
    /// `num/den`, or nothing when it is not between 0 and 1 or `den` is 0.
    pub const fn new(num: u32, den: u32) -> Option<Self> {
        if den > 0 && num <= den { Some(Self { num, den }) } else { None }
    }

    /// Numerator and denominator as written.
    pub fn parts(self) -> (u32, u32) {
        (self.num, self.den)
    }

    /// Reads `"2/3"`, `"5%"`, `"5 %"`, `"1"` or `"0"`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(percent) = text.strip_suffix('%') {
            return Self::new(digits(percent.trim_end())?, 100);
        }
        match text.split_once('/') {
            Some((n, d)) => Self::new(digits(n.trim())?, digits(d.trim())?),
            None => Self::new(digits(text)?, 1),
        }
    }

    /// The least whole number that is at least this fraction of `whole`.
    pub fn of_ceil(self, whole: u32) -> u32 {
        // A fraction of at most 1 of a u32 fits a u32.
        u32::try_from((u64::from(whole) * u64::from(self.num)).div_ceil(u64::from(self.den))).unwrap_or(whole)
    }

    /// The greatest whole number that is at most this fraction of `whole`.
    pub fn of_floor(self, whole: u32) -> u32 {
        u32::try_from(u64::from(whole) * u64::from(self.num) / u64::from(self.den)).unwrap_or(whole)
    }

    /// Compares `part/whole` with the fraction by cross multiplication, exactly.
    pub fn cmp_ratio(self, part: u32, whole: u32) -> std::cmp::Ordering {
        (u64::from(part) * u64::from(self.den)).cmp(&(u64::from(self.num) * u64::from(whole)))
    }
}

fn digits(text: &str) -> Option<u32> {
    (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}
impl Eq for Fraction {}
impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (u64::from(self.num) * u64::from(other.den)).cmp(&(u64::from(other.num) * u64::from(self.den)))
    }
}
impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.num, self.den) {
            (n, 100) => write!(f, "{n}%"),
            (n, 1) => write!(f, "{n}"),
            (n, d) => write!(f, "{n}/{d}"),
        }
    }
}
impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

/// How much of a whole is enough: at least a fraction (`"2/3"`), more than it (`"> 1/2"`), or anything (`"any"`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Threshold {
    /// At least this fraction.
    AtLeast(Fraction),
    /// Strictly more than this fraction.
    MoreThan(Fraction),
    /// Whatever the number, as long as there is somebody.
    Any,
}

impl Threshold {
    /// Reads `"2/3"`, `">= 2/3"`, `"> 1/2"`, `"40%"` or `"any"`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text == "any" {
            return Some(Self::Any);
        }
        if let Some(rest) = text.strip_prefix(">=") {
            return Fraction::parse(rest).map(Self::AtLeast);
        }
        match text.strip_prefix('>') {
            // More than everything can never be reached: a mistake, not a rule.
            Some(rest) => Fraction::parse(rest).filter(|f| f.num < f.den).map(Self::MoreThan),
            None => Fraction::parse(text).map(Self::AtLeast),
        }
    }

    /// The least number that satisfies the threshold out of `whole`; never 0 unless `whole` is 0.
    pub fn required(self, whole: u32) -> u32 {
        let needed = match self {
            Self::AtLeast(f) => f.of_ceil(whole),
            Self::MoreThan(f) => f.of_floor(whole).saturating_add(1),
            Self::Any => 1,
        };
        needed.max(1).min(whole)
    }

    /// Whether `part` of `whole` is enough. Nothing is ever enough of nothing.
    pub fn met(self, part: u32, whole: u32) -> bool {
        whole > 0 && part >= self.required(whole)
    }

    /// The fraction, for comparing two thresholds; [`Threshold::Any`] is the least.
    pub(crate) fn rank(self) -> (Option<Fraction>, bool) {
        match self {
            Self::Any => (None, false),
            Self::AtLeast(f) => (Some(f), false),
            Self::MoreThan(f) => (Some(f), true),
        }
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtLeast(x) => write!(f, "{x}"),
            Self::MoreThan(x) => write!(f, "> {x}"),
            Self::Any => f.write_str("any"),
        }
    }
}
impl Serialize for Threshold {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

words! {
    /// A unit of time, singular in English; the plural is accepted in the file.
    TimeUnit {
        /// Minutes.
        Minute = "minute",
        /// Hours.
        Hour = "hour",
        /// Days.
        Day = "day",
        /// Weeks of seven days.
        Week = "week",
        /// Calendar months.
        Month = "month",
        /// Calendar years.
        Year = "year",
    }
}

/// A length of time in one unit, as statutes write it: `"4 years"`, `"48 hours"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// How many, at least 1 when read from a file.
    pub amount: u32,
    /// Of what.
    pub unit: TimeUnit,
}

impl Period {
    /// A period of `amount` units.
    pub const fn new(amount: u32, unit: TimeUnit) -> Self {
        Self { amount, unit }
    }

    /// Reads `"4 years"`, `"1 month"`, `"48 hours"`; zero and absurd lengths (over 10,000 of anything) are refused.
    pub fn parse(text: &str) -> Option<Self> {
        let (amount, unit) = text.trim().split_once(' ')?;
        let amount = digits(amount).filter(|n| (1..=10_000).contains(n))?;
        let unit = unit.trim();
        TimeUnit::from_key(unit.strip_suffix('s').unwrap_or(unit)).map(|unit| Self { amount, unit })
    }

    /// The day this long after `date`; parts of a day round up. The end of a shorter month is kept (31 January + 1 month =
    /// 28 February), and the calendar's last day is never passed.
    pub fn after(self, date: Date) -> Date {
        date.saturating_add(self.span_in_days_or_more())
    }

    /// The day this long before `date`; parts of a day round up.
    pub fn before(self, date: Date) -> Date {
        date.saturating_sub(self.span_in_days_or_more())
    }

    /// The moment this long before `moment`.
    pub fn before_moment(self, moment: DateTime) -> DateTime {
        match self.unit {
            TimeUnit::Minute => moment.saturating_sub(i64::from(self.amount).minutes()),
            TimeUnit::Hour => moment.saturating_sub(i64::from(self.amount.min(175_307_616)).hours()),
            _ => moment.saturating_sub(self.span_in_days_or_more()),
        }
    }

    /// The number of days, parts of a day rounded up; months count 30 days and years 365. For messages and comparisons only:
    /// deadlines use [`Period::after`].
    pub fn approximate_days(self) -> u32 {
        match self.unit {
            TimeUnit::Minute => self.amount.div_ceil(24 * 60),
            TimeUnit::Hour => self.amount.div_ceil(24),
            TimeUnit::Day => self.amount,
            TimeUnit::Week => self.amount.saturating_mul(7),
            TimeUnit::Month => self.amount.saturating_mul(30),
            TimeUnit::Year => self.amount.saturating_mul(365),
        }
    }

    pub(crate) fn minutes(self) -> u64 {
        match self.unit {
            TimeUnit::Minute => u64::from(self.amount),
            TimeUnit::Hour => u64::from(self.amount) * 60,
            _ => u64::from(self.approximate_days()) * 24 * 60,
        }
    }

    fn span_in_days_or_more(self) -> jiff::Span {
        // The calendar ends within 20,000 years: a period read from a file is far below jiff's own limits, and one made in
        // code is brought below them here, because a span beyond them panics.
        let n = i64::from(self.amount.min(19_998));
        match self.unit {
            TimeUnit::Month => n.months(),
            TimeUnit::Year => n.years(),
            _ => i64::from(self.approximate_days().min(7_304_484)).days(),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}{}", self.amount, self.unit, if self.amount == 1 { "" } else { "s" })
    }
}
impl Serialize for Period {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

pub(crate) fn date_as_text<S: Serializer>(date: &Date, s: S) -> Result<S::Ok, S::Error> {
    s.collect_str(date)
}
