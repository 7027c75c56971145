//! Writing a long list piece by piece: CSV and XLSX, with the same memory whatever its length.

use std::io::{BufWriter, Write as _};
use std::path::Path;

use tokio::sync::mpsc::Receiver;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text in columns, UTF-8 with its mark, commas, CRLF.
    Csv,
    /// A workbook.
    Xlsx,
}

impl Format {
    /// The end of its name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }

    /// The kind that the name of a file says; CSV where it says none.
    pub fn of(path: &Path) -> Self {
        let xlsx = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("xlsx"));
        if xlsx { Self::Xlsx } else { Self::Csv }
    }
}

/// Rows of a sheet of a workbook, its heading aside: the format has no more.
const SHEET: u32 = 1_048_575;

/// Writes what comes until no more comes: rows of cells under their headings, piece by piece.
///
/// # Errors
/// The disk.
pub fn write(
    to: &Path,
    format: Format,
    rtl: bool,
    head: &[String],
    rows: Receiver<Vec<Vec<String>>>,
) -> anyhow::Result<()> {
    match format {
        Format::Csv => csv(to, head, rows),
        Format::Xlsx => xlsx(to, rtl, head, rows),
    }
}

/// A cell that a spreadsheet program would take for a formula gets an apostrophe before it; imports take it off again.
fn harmless(cell: &str) -> std::borrow::Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}").into() } else { cell.into() }
}

fn csv(to: &Path, head: &[String], mut rows: Receiver<Vec<Vec<String>>>) -> anyhow::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 18, std::fs::File::create(to)?);
    out.write_all("\u{feff}".as_bytes())?;
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    writer.write_record(head.iter().map(|cell| harmless(cell).into_owned()))?;
    while let Some(piece) = rows.blocking_recv() {
        for row in piece {
            writer.write_record(row.iter().map(|cell| harmless(cell).into_owned()))?;
        }
    }
    Ok(writer.flush()?)
}

fn xlsx(to: &Path, rtl: bool, head: &[String], mut rows: Receiver<Vec<Vec<String>>>) -> anyhow::Result<()> {
    let mut book = rust_xlsxwriter::Workbook::new();
    if let Some(folder) = to.parent() {
        // Its pieces lie where the file does, and not where everybody's do.
        book.set_tempdir(folder)?;
    }
    let bold = rust_xlsxwriter::Format::new().set_bold();
    let mut ready: std::collections::VecDeque<Vec<String>> = std::collections::VecDeque::new();
    loop {
        let sheet = book.add_worksheet_with_constant_memory()?;
        sheet.set_right_to_left(rtl);
        sheet.set_freeze_panes(1, 0)?;
        for (column, cell) in (0u16..).zip(head) {
            sheet.write_string_with_format(0, column, cell, &bold)?;
        }
        let mut line = 1;
        let full = loop {
            let Some(row) = ready.pop_front() else {
                match rows.blocking_recv() {
                    Some(piece) => ready.extend(piece),
                    None => break false,
                }
                continue;
            };
            if line > SHEET {
                ready.push_front(row);
                break true;
            }
            for (column, cell) in (0u16..).zip(&row) {
                // Text is never a formula here.
                if !cell.is_empty() {
                    sheet.write_string(line, column, cell)?;
                }
            }
            line += 1;
        };
        if !full {
            break;
        }
    }
    book.save(to)?;
    Ok(())
}
