//! How far an ODS reaches, before it is read into one piece.

use std::io::{BufReader, Read, Seek, SeekFrom};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::limits::Limits;
use crate::problem::FileProblem;

/// Refuses a workbook that would unfold to more cells than the limits allow: a cell or row may be repeated a million times with one
/// word. Leaves the reader at its beginning. Gives the merged ranges by the names of the sheets, which nobody else tells.
pub(crate) fn check<R: Read + Seek>(reader: &mut R, limits: &Limits) -> Result<Vec<MergedIn>, FileProblem> {
    let merged = {
        let mut archive = zip::ZipArchive::new(&mut *reader).map_err(broken)?;
        let content = archive.by_name("content.xml").map_err(broken)?;
        let mut xml = Reader::from_reader(BufReader::new(content));
        xml.config_mut().check_end_names = false;
        let mut count = Count::default();
        let mut buffer = Vec::new();
        loop {
            match xml.read_event_into(&mut buffer).map_err(broken)? {
                Event::Start(tag) => count.begin(&tag)?,
                Event::Empty(tag) => {
                    count.begin(&tag)?;
                    count.end(tag.local_name().as_ref().as_bytes());
                }
                Event::End(tag) => count.end(tag.local_name().as_ref().as_bytes()),
                Event::Text(text) if !text.as_ref().trim().is_empty() => count.filled = true,
                Event::Eof => break,
                _ => {}
            }
            if count.cells > limits.unfolded_cells {
                return Err(FileProblem::Bomb { limit: limits.unfolded_cells });
            }
            buffer.clear();
        }
        count.merged
    };
    reader.seek(SeekFrom::Start(0))?;
    Ok(merged)
}

/// A merged range of a sheet, rows and columns from 0.
pub(crate) struct MergedIn {
    pub sheet: String,
    pub from: (u32, u32),
    pub to: (u32, u32),
}

/// More merged ranges are not kept.
const MERGED: usize = 1_000;

fn broken(error: impl std::fmt::Display) -> FileProblem {
    FileProblem::Broken(error.to_string())
}

/// The cells seen so far, repetitions told out. Those at the end of a row, and rows at the end, count only if something follows.
#[derive(Default)]
struct Count {
    cells: u64,
    row_repeats: u64,
    cell_repeats: u64,
    /// Columns of this row up to its last filled cell, and the empty ones since.
    columns: u64,
    empty: u64,
    /// Empty rows since the last filled one, and the widest row.
    empty_rows: u64,
    widest: u64,
    filled: bool,
    /// Where the next cell is, and in which sheet.
    sheet: String,
    row: u64,
    column: u64,
    merged: Vec<MergedIn>,
}

impl Count {
    fn begin(&mut self, tag: &BytesStart<'_>) -> Result<(), FileProblem> {
        match tag.local_name().as_ref().as_bytes() {
            b"table" => {
                (self.empty_rows, self.widest, self.row) = (0, 0, 0);
                self.sheet = attribute(tag, "name")?.unwrap_or_default();
            }
            b"table-row" => {
                self.row_repeats = repeats(tag, "number-rows-repeated")?;
                (self.columns, self.empty, self.column) = (0, 0, 0);
            }
            b"table-cell" | b"covered-table-cell" => {
                self.merge(tag)?;
                self.cell_repeats = repeats(tag, "number-columns-repeated")?;
                self.filled = tag.attributes().flatten().any(|attribute| {
                    let name = attribute.key.local_name();
                    let name: &str = name.as_ref();
                    name.ends_with("value") || name == "formula" || name == "value-type"
                });
            }
            _ => {}
        }
        Ok(())
    }

    /// Notes what the cell spans.
    fn merge(&mut self, tag: &BytesStart<'_>) -> Result<(), FileProblem> {
        let (rows, columns) = (repeats(tag, "number-rows-spanned")?, repeats(tag, "number-columns-spanned")?);
        if (rows > 1 || columns > 1) && self.merged.len() < MERGED {
            let place = |at: u64| u32::try_from(at).unwrap_or(u32::MAX);
            let last = |at: u64, span: u64| place(at.saturating_add(span.saturating_sub(1)));
            self.merged.push(MergedIn {
                sheet: self.sheet.clone(),
                from: (place(self.row), place(self.column)),
                to: (last(self.row, rows), last(self.column, columns)),
            });
        }
        Ok(())
    }

    fn end(&mut self, name: &[u8]) {
        if name == b"table-row" {
            self.row = self.row.saturating_add(self.row_repeats);
        }
        match name {
            b"table-cell" | b"covered-table-cell" => {
                self.column = self.column.saturating_add(self.cell_repeats);
                if self.filled {
                    self.columns = self.columns.saturating_add(self.empty).saturating_add(self.cell_repeats);
                    self.empty = 0;
                } else {
                    self.empty = self.empty.saturating_add(self.cell_repeats);
                }
                self.filled = false;
            }
            b"table-row" if self.columns == 0 => {
                self.empty_rows = self.empty_rows.saturating_add(self.row_repeats);
            }
            b"table-row" => {
                self.widest = self.widest.max(self.columns);
                let rows = self.row_repeats.saturating_add(std::mem::take(&mut self.empty_rows));
                self.cells = self.cells.saturating_add(rows.saturating_mul(self.widest));
            }
            _ => {}
        }
    }
}

/// How often a cell or row is repeated, or how many it spans; once if it does not say.
fn repeats(tag: &BytesStart<'_>, name: &str) -> Result<u64, FileProblem> {
    attribute(tag, name)?.map_or(Ok(1), |value| value.parse().map_err(broken))
}

/// The value of an attribute, whatever its prefix.
fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, FileProblem> {
    for attribute in tag.attributes().flatten() {
        let local = attribute.key.local_name();
        let local: &str = local.as_ref();
        if local == name {
            let value: &str = attribute.value.as_ref();
            return quick_xml::escape::unescape(value).map(|value| Some(value.into_owned())).map_err(broken);
        }
    }
    Ok(None)
}
