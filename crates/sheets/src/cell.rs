//! A cell and what is in it.

use calamine::{CellErrorType, Data, DataRef, ExcelDateTime};

/// A day in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, 1900 to 9999 in workbooks.
    pub year: i16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day, 1 to 31.
    pub day: u8,
}

/// What is in a cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Value {
    /// Nothing, or white space.
    #[default]
    Empty,
    /// Text, without white space round it. In a CSV everything is.
    Text(String),
    /// A number of a workbook, as the shortest decimal that is exactly it: `661234567`, `0.1`; never `6.6E+08`.
    Number(String),
    /// A day of a workbook; its time of day is dropped.
    Date(Date),
    /// True or false.
    Bool(bool),
    /// Nothing that can be taken.
    Problem(CellProblem),
}

/// Why there is nothing in a cell that can be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CellProblem {
    /// The program shows an error here: `#REF!`, `#N/A`.
    Error,
    /// A formula whose result was not saved; formulas are never reckoned here.
    FormulaWithoutValue,
    /// More characters than [`Limits::cell_chars`](crate::Limits::cell_chars).
    TooLong {
        /// How many there are.
        chars: usize,
    },
    /// A date that is no day: the 29th of February 1900 of spreadsheets, a negative or too great number.
    NoDay,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// What is in it; of a formula, the result that was saved with the file.
    pub value: Value,
    /// A formula stood here. In a CSV: text that begins as one (`=cmd|…`); it is kept as text.
    pub formula: bool,
}

impl Cell {
    /// Whether there is nothing, not even a problem.
    pub fn is_empty(&self) -> bool {
        self.value == Value::Empty
    }

    /// The text of a cell whatever its kind: text, number, a date as ISO 8601, `true` or `false`; empty for nothing and for problems.
    ///
    /// ```
    /// use rawabit_sheets::{Cell, Date, Value};
    /// let cell = Cell { value: Value::Date(Date { year: 2017, month: 8, day: 14 }), formula: false };
    /// assert_eq!(cell.text(), "2017-08-14");
    /// ```
    pub fn text(&self) -> std::borrow::Cow<'_, str> {
        match &self.value {
            Value::Empty | Value::Problem(_) => "".into(),
            Value::Text(text) | Value::Number(text) => text.as_str().into(),
            Value::Date(Date { year, month, day }) => format!("{year:04}-{month:02}-{day:02}").into(),
            Value::Bool(true) => "true".into(),
            Value::Bool(false) => "false".into(),
        }
    }

    /// A cell of text, trimmed and measured.
    pub(crate) fn of_text(text: &str, most: usize) -> Value {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        // Bytes are counted first: most cells are far below the limit.
        if text.len() > most {
            let chars = text.chars().count();
            if chars > most {
                return Value::Problem(CellProblem::TooLong { chars });
            }
        }
        if text.is_empty() { Value::Empty } else { Value::Text(text.to_owned()) }
    }

    /// A cell of a workbook read as a stream.
    pub(crate) fn of_ref(value: DataRef<'_>, formula: bool, most: usize) -> Cell {
        let value = match value {
            DataRef::Empty if formula => Value::Problem(CellProblem::FormulaWithoutValue),
            DataRef::Empty => Value::Empty,
            DataRef::String(text) => Cell::of_text(&text, most),
            DataRef::SharedString(text) => Cell::of_text(text, most),
            DataRef::Int(number) => Value::Number(number.to_string()),
            DataRef::Float(number) => of_number(number),
            DataRef::Bool(bool) => Value::Bool(bool),
            DataRef::DateTime(date) => of_date(&date),
            DataRef::DateTimeIso(text) => of_iso(&text, most),
            DataRef::DurationIso(text) => Cell::of_text(&text, most),
            DataRef::Error(error) => of_error(&error),
        };
        Cell { value, formula }
    }

    /// A cell of a workbook read whole.
    pub(crate) fn of_data(value: &Data, formula: bool, most: usize) -> Cell {
        let value = match value {
            Data::Empty => DataRef::Empty,
            Data::String(text) => DataRef::SharedString(text),
            Data::Int(number) => DataRef::Int(*number),
            Data::Float(number) => DataRef::Float(*number),
            Data::Bool(bool) => DataRef::Bool(*bool),
            Data::DateTime(date) => DataRef::DateTime(*date),
            Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
            Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
            Data::Error(error) => DataRef::Error(error.clone()),
        };
        Cell::of_ref(value, formula, most)
    }
}

/// `Display` of a floating point number is the shortest decimal that is read back as the very same, without exponent.
fn of_number(number: f64) -> Value {
    if number.is_finite() {
        // Not `-0`.
        Value::Number((number + 0.0).to_string())
    } else {
        Value::Problem(CellProblem::Error)
    }
}

fn of_error(_: &CellErrorType) -> Value {
    Value::Problem(CellProblem::Error)
}

fn of_date(date: &ExcelDateTime) -> Value {
    let serial = date.as_f64();
    // A duration or a time of day is no day.
    if date.is_duration() || (0.0..1.0).contains(&serial) {
        return of_number(serial);
    }
    if !(1.0..2_958_466.0).contains(&serial) {
        return Value::Problem(CellProblem::NoDay);
    }
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    match i16::try_from(year) {
        // What spreadsheets take for a day and no calendar has.
        Ok(1900) if (month, day) == (2, 29) => Value::Problem(CellProblem::NoDay),
        Ok(year) => Value::Date(Date { year, month, day }),
        Err(_) => Value::Problem(CellProblem::NoDay),
    }
}

/// `2017-08-14`, `2017-08-14T00:00:00`; a time alone stays text.
fn of_iso(text: &str, most: usize) -> Value {
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    let mut parts = day.split('-');
    let date = (|| {
        let year = parts.next()?.parse().ok()?;
        let month: u8 = parts.next()?.parse().ok()?;
        let day: u8 = parts.next()?.parse().ok()?;
        let sound = parts.next().is_none() && (1..=12).contains(&month) && (1..=31).contains(&day);
        sound.then_some(Value::Date(Date { year, month, day }))
    })();
    date.unwrap_or_else(|| Cell::of_text(text, most))
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    #[test]
    fn numbers_are_written_as_people_write_them() {
        for (number, text) in
            [(661_234_567.0, "661234567"), (0.1, "0.1"), (-0.0, "0"), (1e21, "1000000000000000000000")]
        {
            assert_eq!(of_number(number), Value::Number(text.into()));
        }
        assert_eq!(of_number(f64::NAN), Value::Problem(CellProblem::Error));
    }

    #[test]
    fn dates_are_days_that_were() {
        let date = |serial, old| of_date(&ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, old));
        let day = |year, month, day| Value::Date(Date { year, month, day });
        assert_eq!(date(1.0, false), day(1900, 1, 1));
        assert_eq!(date(59.0, false), day(1900, 2, 28));
        assert_eq!(date(60.5, false), Value::Problem(CellProblem::NoDay));
        assert_eq!(date(61.0, false), day(1900, 3, 1));
        assert_eq!(date(42_961.75, false), day(2017, 8, 14));
        assert_eq!(date(41_499.0, true), day(2017, 8, 14));
        assert_eq!(date(0.5, false), Value::Number("0.5".into()), "a time of day");
        assert_eq!(date(-3.0, false), Value::Problem(CellProblem::NoDay));
        assert_eq!(date(2_958_466.0, false), Value::Problem(CellProblem::NoDay));
        assert_eq!(of_iso("2017-08-14T10:00:00", 100), day(2017, 8, 14));
        assert_eq!(of_iso("10:00", 100), Value::Text("10:00".into()));
    }

    #[test]
    fn text_is_trimmed_and_measured_in_letters() {
        assert_eq!(Cell::of_text(" \u{a0}محمد \u{feff}", 4), Value::Text("محمد".into()));
        assert_eq!(Cell::of_text("محمدا", 4), Value::Problem(CellProblem::TooLong { chars: 5 }));
        assert_eq!(Cell::of_text(" \t", 4), Value::Empty);
    }
}
