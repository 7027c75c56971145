//! Lists as files: CSV and XLSX, from the same rows as the screen; and files as lists, for imports.

use axum::response::{IntoResponse, Response};
use http::header;

use super::table::{ExportFormat, Table};
use crate::fault::{Answer, Fault};
use crate::web::Ctx;

/// The media type of workbooks.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The answer that downloads a table as `name.csv` or `name.xlsx`.
///
/// # Errors
/// An internal fault when the file cannot be made.
pub fn download(ctx: &Ctx, table: &Table, name: &str, format: ExportFormat) -> Answer<Response> {
    let (head, rows) = table.as_text(ctx);
    let (bytes, media_type, extension) = match format {
        ExportFormat::Csv => (csv(&head, &rows).map_err(Fault::internal)?, "text/csv; charset=utf-8", "csv"),
        ExportFormat::Xlsx => {
            (xlsx(&head, &rows, ctx.lang().dir() == "rtl").map_err(Fault::internal)?, XLSX, "xlsx")
        }
    };
    let disposition = format!("attachment; filename=\"{name}.{extension}\"");
    Ok(([(header::CONTENT_TYPE, media_type.to_owned()), (header::CONTENT_DISPOSITION, disposition)], bytes)
        .into_response())
}

/// CSV in UTF-8 with a byte order mark, lines ended by CRLF (RFC 4180). A cell that a spreadsheet program would take for
/// a formula gets an apostrophe before it.
///
/// # Errors
/// None in practice: writing to memory.
pub fn csv(head: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(head.iter().map(|cell| harmless(cell)))?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| harmless(cell)))?;
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, from 1. A cell may hold line ends, so that numbers are not in a row.
    pub number: usize,
    /// Its cells, trimmed.
    pub cells: Vec<String>,
}

/// The lines of a CSV file, the heading first. The delimiter (semicolon, tab or comma) is the one that the first line with any has most of, as
/// spreadsheet programs of different languages write them. Lines without anything are left out.
///
/// # Errors
/// The number of the line that is not CSV.
pub fn lines(text: &str) -> Result<Vec<Line>, usize> {
    // A reader that meets CRLF counts its line only with the next record, and every number would be one too small.
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    // Some programs write a title above the table: the first line that has any delimiter says which it is.
    let heading = text.lines().take(20).find(|line| line.contains([';', '\t', ','])).unwrap_or_default();
    let delimiter =
        [b';', b'\t', b','].into_iter().max_by_key(|one| heading.bytes().filter(|b| b == one).count());
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter.unwrap_or(b','))
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    // Empty lines before a record belong to it, as the reader counts.
    let line_of = |position: Option<&csv::Position>, n: usize| {
        let number = |at: &csv::Position| {
            let rest = text.get(usize::try_from(at.byte()).ok()?..)?;
            let empty = rest.bytes().take_while(|byte| *byte == b'\n').count();
            Some(usize::try_from(at.line()).ok()? + empty)
        };
        position.and_then(number).unwrap_or(n + 1)
    };
    let mut out = Vec::new();
    for (n, record) in reader.records().enumerate() {
        let record = record.map_err(|error| line_of(error.position(), n))?;
        if record.iter().all(str::is_empty) {
            continue;
        }
        let number = line_of(record.position(), n);
        out.push(Line { number, cells: record.iter().map(str::to_owned).collect() });
    }
    Ok(out)
}

/// A workbook of one sheet, right to left for Arabic, first line frozen.
///
/// # Errors
/// Too many rows or too long a cell for the format.
pub fn xlsx(head: &[String], rows: &[Vec<String>], rtl: bool) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    let rows = rows.iter().map(|row| row.iter().cloned().map(Field::Text).collect()).collect();
    workbook(&[Sheet { name: String::new(), head: head.to_vec(), rows }], rtl)
}

/// A cell of a [`Sheet`].
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// Words.
    Text(String),
    /// A number that a spreadsheet reckons with.
    Number(f64),
    /// A day that a spreadsheet reckons with.
    Day(crate::clock::Day),
    /// Nothing.
    Empty,
}

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Its name on the tab; empty for the program's own.
    pub name: String,
    /// The first line.
    pub head: Vec<String>,
    /// The lines below.
    pub rows: Vec<Vec<Field>>,
}

/// A workbook, its sheets right to left for Arabic, their first lines frozen.
///
/// # Errors
/// Too many rows, too long a cell or two sheets of one name.
pub fn workbook(sheets: &[Sheet], rtl: bool) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let bold = rust_xlsxwriter::Format::new().set_bold();
    let day = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    for one in sheets {
        let sheet = workbook.add_worksheet();
        if !one.name.is_empty() {
            sheet.set_name(tab(&one.name))?;
        }
        sheet.set_right_to_left(rtl);
        sheet.set_freeze_panes(1, 0)?;
        for (column, cell) in (0u16..).zip(&one.head) {
            sheet.write_string_with_format(0, column, cell, &bold)?;
        }
        for (line, row) in (1u32..).zip(&one.rows) {
            for (column, field) in (0u16..).zip(row) {
                match field {
                    Field::Text(text) => sheet.write_string(line, column, text)?,
                    Field::Number(n) => sheet.write_number(line, column, *n)?,
                    Field::Day(on) => {
                        let date = on.0;
                        let date = rust_xlsxwriter::ExcelDateTime::from_ymd(
                            date.year().unsigned_abs(),
                            date.month().unsigned_abs(),
                            date.day().unsigned_abs(),
                        )?;
                        sheet.write_datetime_with_format(line, column, &date, &day)?
                    }
                    Field::Empty => continue,
                };
            }
        }
        sheet.autofit();
    }
    workbook.save_to_buffer()
}

/// The answer that downloads a workbook as `name.xlsx`.
///
/// # Errors
/// An internal fault when the file cannot be made.
pub fn download_workbook(ctx: &Ctx, sheets: &[Sheet], name: &str) -> Answer<Response> {
    let bytes = workbook(sheets, ctx.lang().dir() == "rtl").map_err(Fault::internal)?;
    let headers = [
        (header::CONTENT_TYPE, XLSX.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.xlsx\"")),
    ];
    Ok((headers, bytes).into_response())
}

/// A tab's name as the format allows it: at most 31 characters, none of those with a meaning in formulas.
fn tab(name: &str) -> String {
    let sound = name.chars().map(|c| if "[]:*?/\\'".contains(c) { ' ' } else { c });
    sound.take(31).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_disarmed_and_arabic_survives() {
        let bytes = csv(&["الاسم".into()], &[vec!["=cmd|' /C calc'!A0".into()], vec!["فاس, مكناس".into()]])
            .expect("csv");
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert_eq!(text, "\u{feff}الاسم\r\n'=cmd|' /C calc'!A0\r\n\"فاس, مكناس\"\r\n");
    }

    #[test]
    fn sheets_have_numbers_days_and_names_that_the_format_allows() {
        let day = crate::clock::Day::new(2018, 10, 8).expect("a day");
        let row = vec![Field::Text("=1".into()), Field::Number(1.5), Field::Day(day), Field::Empty];
        let sheet = |name: &str| Sheet { name: name.into(), head: vec!["a".into()], rows: vec![row.clone()] };
        let bytes = workbook(&[sheet("مؤشرات/2018"), sheet("b")], true).expect("workbook");
        assert!(bytes.starts_with(b"PK"));
        assert_eq!(tab("a/b:c"), "a b c");
        assert_eq!(tab(&"ط".repeat(40)).chars().count(), 31);
        assert!(workbook(&[sheet("b"), sheet("B")], false).is_err(), "two sheets of one name");
    }

    #[test]
    fn lines_have_the_numbers_that_a_reader_of_the_file_sees() {
        for end in ["\n", "\r\n"] {
            let text = ["\u{feff}a;b", "1;2", "", ";", "\"two\nlines\";3", "4;5"].join(end);
            let found: Vec<(usize, String)> = lines(&text)
                .expect("CSV")
                .into_iter()
                .map(|line| (line.number, line.cells.join("|")))
                .collect();
            let wanted = [(1, "a|b"), (2, "1|2"), (5, "two\nlines|3"), (7, "4|5")];
            assert_eq!(found, wanted.map(|(n, cells)| (n, cells.to_owned())));
        }
        assert_eq!(
            lines("a,b\n\"open").map(|found| found.len()),
            Ok(2),
            "what is not closed is a cell all the same"
        );
    }

    #[test]
    fn a_workbook_is_a_zip_file() {
        let bytes = xlsx(&["a".into()], &[vec!["b".into()]], true).expect("workbook");
        assert!(bytes.starts_with(b"PK"));
    }
}
