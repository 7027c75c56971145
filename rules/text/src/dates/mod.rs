//! Dates as people type them and as spreadsheets keep them.

mod calendar;
mod excel;
mod months;

pub use calendar::YearMonthDay;
pub use excel::{ExcelEpoch, excel_date};

use crate::fold::fold;

/// Why a text is no date. Messages for people are made elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateProblem {
    /// There is nothing, or no digit and no month in it.
    NoDate,
    /// The Islamic calendar: its days depend on the moon and the place, so that no rule turns them into a certain day.
    Hijri,
    /// No year: `14 غشت`.
    NoYear,
    /// No day: `غشت 2017`.
    NoDay,
    /// A year and nothing else.
    OnlyYear,
    /// The month is above 12, but would be a day: `08/25/2017`. In a file that writes the month first, dates like
    /// `08/09/2017` cannot be told, so none is guessed.
    MonthFirst,
    /// No such day: the 30th of February, the 14th month.
    NoSuchDay,
    /// A year before 1600 or after 9999.
    YearOutOfRange,
    /// A plain number of this many days, as spreadsheets keep dates; see [`excel_date`] for what day it is.
    Serial(u32),
    /// Day 60 of a spreadsheet: the 29th of February 1900, which never was.
    PhantomDay,
    /// A number that is no day of a spreadsheet: negative, a time without a day, too great.
    NoSerial,
    /// Two dates, or words and numbers that are none of a date.
    Unreadable,
}

/// Reads a date as typed: `14 غشت 2017`, `14/08/2017`, `2017-08-14`, `14-8-17`, `lundi 1er août 2017`, `August 14, 2017`,
/// `٢٠١٧/٠٨/١٤`, `20170814`.
///
/// - Numbers alone stand as day, month, year, or as year, month, day if the first has four digits. The other order is
///   refused where it shows ([`DateProblem::MonthFirst`]) and cannot be seen where it does not.
/// - Months have the names of Morocco, of the Maghreb, of Egypt and of the Mashriq (`غشت`, `أوت`, `أغسطس`, `آب`), French and
///   English ones, or their beginnings of three letters and more.
/// - A year of two digits is the latest one up to `latest_year` that ends so: with 2026, `17` is 2017, `26` is 2026 and
///   `85` is 1985. Pass the current year for what has happened (birth, joining), a later one for what is to come.
/// - Hijri dates are refused by their months, their `هـ`, or a year from 1300 to 1500.
/// - A time of day after the date is dropped. Whether 1900 or 2090 can be somebody's birthday is not judged here.
///
/// # Errors
/// The reason, see [`DateProblem`].
///
/// ```
/// use rawabit_text::{DateProblem, YearMonthDay, read_date};
/// let day = YearMonthDay { year: 2017, month: 8, day: 14 };
/// for typed in ["14 غشت 2017", "14/08/2017", "2017-08-14", "14-8-17", "14 août 2017", "١٤ آب ٢٠١٧"] {
///     assert_eq!(read_date(typed, 2026), Ok(day), "{typed}");
/// }
/// assert_eq!(read_date("12 رمضان 1438", 2026), Err(DateProblem::Hijri));
/// ```
pub fn read_date(typed: &str, latest_year: i16) -> Result<YearMonthDay, DateProblem> {
    let folded = fold(typed);
    let parts = parts(without_time(folded.trim()));
    let months: Vec<&Part> = parts.iter().filter(|part| matches!(part, Part::Month(_))).collect();
    if parts.iter().any(|part| matches!(part, Part::Hijri)) {
        return Err(DateProblem::Hijri);
    }
    if parts.iter().any(|part| matches!(part, Part::Odd)) {
        let any = parts.iter().any(|part| matches!(part, Part::Number { .. } | Part::Month(_)));
        return Err(if any { DateProblem::Unreadable } else { DateProblem::NoDate });
    }
    let numbers: Vec<(u32, usize)> = parts
        .iter()
        .filter_map(|part| match part {
            Part::Number { value, digits } => Some((*value, *digits)),
            _ => None,
        })
        .collect();
    match months.as_slice() {
        [] => numeric(&numbers, latest_year),
        [Part::Month(month)] => worded(*month, &numbers, latest_year),
        // `غشت/أغسطس`: one month in two languages.
        [Part::Month(one), Part::Month(other)] if one == other => worded(*one, &numbers, latest_year),
        _ => Err(DateProblem::Unreadable),
    }
}

/// What a date is made of.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Number {
        value: u32,
        digits: usize,
    },
    Month(u8),
    Hijri,
    /// A word that has no place in a date.
    Odd,
}

/// Cuts folded text into parts; separators, weekdays and small words are left out.
fn parts(folded: &str) -> Vec<Part> {
    let mut out = Vec::new();
    let mut words = words(folded).into_iter().peekable();
    while let Some(word) = words.next() {
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            // More digits than any date has.
            let value = if word.len() <= 9 { word.parse().ok() } else { None };
            out.push(value.map_or(Part::Odd, |value| Part::Number { value, digits: word.len() }));
            continue;
        }
        let next = words.peek().copied().unwrap_or_default();
        if let Some(month) = months::of_two_words(word, next) {
            words.next();
            out.push(Part::Month(month));
        } else if let Some(month) = months::gregorian(word) {
            out.push(Part::Month(month));
        } else if months::is_hijri(word) {
            out.push(Part::Hijri);
        } else if !months::says_nothing(word) {
            out.push(Part::Odd);
        }
    }
    out
}

/// Runs of digits and runs of letters.
fn words(folded: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let kind = |c: char| match c {
        c if c.is_ascii_digit() => 1,
        c if c.is_alphanumeric() => 2,
        _ => 0,
    };
    let (mut start, mut last) = (0, 0);
    for (at, c) in folded.char_indices().chain([(folded.len(), ' ')]) {
        let now = if at == folded.len() { 0 } else { kind(c) };
        if now != last {
            if last != 0 {
                out.extend(folded.get(start..at));
            }
            (start, last) = (at, now);
        }
    }
    out
}

/// The text before a time of day: `2017-08-14T00:00:00`, `14/08/2017 10:30`.
fn without_time(folded: &str) -> &str {
    let Some(colon) = folded.find(':') else { return folded };
    let before = &folded[..colon];
    let hour = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = before.len() - hour.len();
    if digits == 0 || digits > 2 { folded } else { hour.trim_end_matches(['t', ' ', ',']) }
}

/// A date in numbers only.
fn numeric(numbers: &[(u32, usize)], latest_year: i16) -> Result<YearMonthDay, DateProblem> {
    match *numbers {
        [] => Err(DateProblem::NoDate),
        [(value, 8)] => compact(value),
        [(value, 4)] if (1600..=2200).contains(&value) => Err(DateProblem::OnlyYear),
        [(value, _)] => Err(DateProblem::Serial(value)),
        [_, _] => Err(DateProblem::NoYear),
        [year, (month, ..=2), (day, ..=2)] if year.1 >= 3 => {
            day_of(whole_year(year, latest_year)?, month, day)
        }
        [(day, ..=2), (month, ..=2), year] => day_of(whole_year(year, latest_year)?, month, day),
        _ => Err(DateProblem::Unreadable),
    }
}

/// Eight digits: year first if that is a day, else day first.
fn compact(value: u32) -> Result<YearMonthDay, DateProblem> {
    let year_first =
        whole_year((value / 10_000, 4), 0).and_then(|year| day_of(year, value / 100 % 100, value % 100));
    year_first.or_else(|_| {
        let year = whole_year((value % 10_000, 4), 0)?;
        day_of(year, value / 10_000 % 100, value / 1_000_000)
    })
}

/// A date with a month in words.
fn worded(month: u8, numbers: &[(u32, usize)], latest_year: i16) -> Result<YearMonthDay, DateProblem> {
    match *numbers {
        [] => Err(DateProblem::NoYear),
        [(_, 3..)] => Err(DateProblem::NoDay),
        [_] => Err(DateProblem::NoYear),
        [year @ (_, 3..), (day, ..=2)] | [(day, ..=2), year] => {
            day_of(whole_year(year, latest_year)?, u32::from(month), day)
        }
        _ => Err(DateProblem::Unreadable),
    }
}

/// A year as typed, in full.
fn whole_year((value, digits): (u32, usize), latest_year: i16) -> Result<i16, DateProblem> {
    let value = i16::try_from(value).map_err(|_| DateProblem::YearOutOfRange)?;
    if digits <= 2 {
        let century = latest_year - latest_year.rem_euclid(100);
        let year = century.saturating_add(value);
        return Ok(if year > latest_year { year - 100 } else { year });
    }
    match value {
        1300..=1500 => Err(DateProblem::Hijri),
        1600..=9999 => Ok(value),
        _ => Err(DateProblem::YearOutOfRange),
    }
}

fn day_of(year: i16, month: u32, day: u32) -> Result<YearMonthDay, DateProblem> {
    if month > 12 && month <= 31 && (1..=12).contains(&day) {
        return Err(DateProblem::MonthFirst);
    }
    let small = |n: u32| u8::try_from(n).map_err(|_| DateProblem::NoSuchDay);
    YearMonthDay::new(year, small(month)?, small(day)?).ok_or(DateProblem::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i16, month: u8, day: u8) -> Result<YearMonthDay, DateProblem> {
        Ok(YearMonthDay { year, month, day })
    }

    #[test]
    fn the_same_day_as_many_write_it() {
        for typed in [
            "14 غشت 2017",
            "14غشت2017",
            "يوم الاثنين 14 غشت سنة 2017 م",
            "١٤ أغسطس ٢٠١٧",
            "14 آب/أغسطس 2017",
            "14 أوت 2017",
            "14/08/2017",
            "14.8.2017",
            "14-8-17",
            "14 8 17",
            "2017-08-14",
            "2017/8/14",
            "2017-08-14T00:00:00Z",
            "14/08/2017 10:30",
            "20170814",
            "14082017",
            "14 août 2017",
            "lundi 14 AOUT 2017",
            "le 14 août 2017",
            "14 August 2017",
            "August 14th, 2017",
            "Aug. 14, 2017",
            "14-Aug-17",
            "14-aoû-17",
            "2017 غشت 14",
            "\u{202b}14 غشت 2017\u{202c}",
        ] {
            assert_eq!(read_date(typed, 2026), day(2017, 8, 14), "{typed}");
        }
        assert_eq!(read_date("1er janvier 1956", 2026), day(1956, 1, 1));
        assert_eq!(read_date("20 تشرين الثاني 1956", 2026), day(1956, 11, 20));
        assert_eq!(read_date("20 كانون الأول 1956", 2026), day(1956, 12, 20));
        assert_eq!(read_date("29/02/2016", 2026), day(2016, 2, 29));
        assert_eq!(read_date("01/01/1900", 2026), day(1900, 1, 1), "unlikely, and a date");
        assert_eq!(read_date("01/01/2090", 2026), day(2090, 1, 1));
    }

    #[test]
    fn two_digits_are_the_latest_year_that_can_be() {
        assert_eq!(read_date("1/2/26", 2026), day(2026, 2, 1));
        assert_eq!(read_date("1/2/27", 2026), day(1927, 2, 1));
        assert_eq!(read_date("1/2/85", 2026), day(1985, 2, 1));
        assert_eq!(read_date("1/2/00", 2026), day(2000, 2, 1));
        assert_eq!(read_date("1/2/30", 2035), day(2030, 2, 1));
    }

    #[test]
    fn what_is_no_date_says_why() {
        for (typed, why) in [
            ("", DateProblem::NoDate),
            ("غير معروف", DateProblem::NoDate),
            ("12 رمضان 1438", DateProblem::Hijri),
            ("12/09/1438", DateProblem::Hijri),
            ("1438/9/12 هـ", DateProblem::Hijri),
            ("12 ذو الحجة 1438", DateProblem::Hijri),
            ("14 غشت", DateProblem::NoYear),
            ("14/08", DateProblem::NoYear),
            ("غشت 2017", DateProblem::NoDay),
            ("2017", DateProblem::OnlyYear),
            ("08/25/2017", DateProblem::MonthFirst),
            ("30/02/2017", DateProblem::NoSuchDay),
            ("29/02/1900", DateProblem::NoSuchDay),
            ("00/00/2017", DateProblem::NoSuchDay),
            ("45/45/2017", DateProblem::NoSuchDay),
            ("14/08/0017", DateProblem::YearOutOfRange),
            ("42961", DateProblem::Serial(42961)),
            ("14/08/2017 - 15/08/2017", DateProblem::Unreadable),
            ("14 foo 2017", DateProblem::Unreadable),
            ("99999999999999999999", DateProblem::NoDate),
        ] {
            assert_eq!(read_date(typed, 2026), Err(why), "{typed}");
        }
    }
}
