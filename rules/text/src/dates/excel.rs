//! Days as spreadsheets count them.

use super::{DateProblem, YearMonthDay};

/// From which day a workbook counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ExcelEpoch {
    /// 1 is the 1st of January 1900, and 60 a 29th of February that never was: the usual one.
    #[default]
    Y1900,
    /// 0 is the 1st of January 1904: old workbooks from Macintosh computers (`date1904`).
    Y1904,
}

/// The last serial of a day, the 31st of December 9999, counted from 1900.
const LAST: i32 = 2_958_465;

/// The day that a spreadsheet keeps as a number of days; a fraction is the time of day and dropped.
///
/// The system of 1900 has a 29th of February 1900 (a fault kept from Lotus 1-2-3, ECMA-376 part 1, 18.17.4.1), so that serials
/// up to 59 count from the 31st of December 1899 and those from 61 on from the day before.
///
/// # Errors
/// [`DateProblem::PhantomDay`] for that day, [`DateProblem::NoSerial`] for what is no day.
///
/// ```
/// use rawabit_text::{ExcelEpoch, excel_date};
/// assert_eq!(excel_date(42961.75, ExcelEpoch::Y1900).unwrap().to_string(), "2017-08-14");
/// assert_eq!(excel_date(41499.0, ExcelEpoch::Y1904).unwrap().to_string(), "2017-08-14");
/// ```
pub fn excel_date(serial: f64, epoch: ExcelEpoch) -> Result<YearMonthDay, DateProblem> {
    if !serial.is_finite() || serial < 0.0 || serial >= f64::from(LAST) + 1.0 {
        return Err(DateProblem::NoSerial);
    }
    #[expect(clippy::cast_possible_truncation, reason = "between 0 and three million")]
    let days = serial.floor() as i32;
    let unix = match epoch {
        ExcelEpoch::Y1900 => match days {
            0 => return Err(DateProblem::NoSerial),
            60 => return Err(DateProblem::PhantomDay),
            ..=59 => days - 25_568,
            _ => days - 25_569,
        },
        ExcelEpoch::Y1904 => days - 24_107,
    };
    YearMonthDay::from_unix_days(unix).filter(|day| day.year <= 9999).ok_or(DateProblem::NoSerial)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_round_the_phantom_and_at_the_ends() {
        let text = |serial: f64, epoch| excel_date(serial, epoch).map(|day| day.to_string());
        let ok = |day: &str| Ok(day.to_owned());
        assert_eq!(text(1.0, ExcelEpoch::Y1900), ok("1900-01-01"));
        assert_eq!(text(59.0, ExcelEpoch::Y1900), ok("1900-02-28"));
        assert_eq!(text(60.0, ExcelEpoch::Y1900), Err(DateProblem::PhantomDay));
        assert_eq!(text(60.9, ExcelEpoch::Y1900), Err(DateProblem::PhantomDay));
        assert_eq!(text(61.0, ExcelEpoch::Y1900), ok("1900-03-01"));
        assert_eq!(text(2_958_465.99, ExcelEpoch::Y1900), ok("9999-12-31"));
        assert_eq!(text(0.0, ExcelEpoch::Y1904), ok("1904-01-01"));
        assert_eq!(text(60.0, ExcelEpoch::Y1904), ok("1904-03-01"));
        for wrong in [0.5, -1.0, 2_958_466.0, f64::NAN, f64::INFINITY] {
            assert_eq!(text(wrong, ExcelEpoch::Y1900), Err(DateProblem::NoSerial), "{wrong}");
        }
        assert_eq!(text(2_958_465.0, ExcelEpoch::Y1904), Err(DateProblem::NoSerial), "the year 10003");
    }
}
