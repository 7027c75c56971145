//! The rows of a CSV, one at a time.

use std::io::BufRead;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::cell::{Cell, Value};
use crate::encoding::Encoding;
use crate::limits::Limits;
use crate::problem::FileProblem;
use crate::table::{RawRow, Rows};

/// Rows of decoded text. Memory is one line, and a line has a limit.
pub(crate) struct CsvRows<R> {
    source: crate::decode::Utf8<R>,
    encoding: Encoding,
    parser: Reader,
    limits: Limits,
    /// Line ends passed so far.
    lines: u32,
    /// The last byte was `\r`: a `\n` after it belongs to the same end.
    after_cr: bool,
    text: Vec<u8>,
    ends: Vec<usize>,
    done: bool,
}

impl<R: std::io::Read> CsvRows<R> {
    /// `lines` have been passed before the source begins.
    pub(crate) fn new(
        source: crate::decode::Utf8<R>,
        encoding: Encoding,
        delimiter: u8,
        lines: u32,
        limits: Limits,
    ) -> Self {
        CsvRows {
            source,
            encoding,
            parser: ReaderBuilder::new().delimiter(delimiter).build(),
            limits,
            lines,
            after_cr: false,
            text: vec![0; 4096],
            ends: vec![0; 64],
            done: false,
        }
    }

    /// Passes the line ends before a row, so that its number is that of its first line.
    fn skip_line_ends(&mut self) -> Result<(), FileProblem> {
        loop {
            let ready = self.source.fill_buf()?;
            let ends = ready.iter().take_while(|b| matches!(b, b'\n' | b'\r')).count();
            let all = ends == ready.len();
            let passed = ready[..ends].to_vec();
            self.source.consume(ends);
            self.count(&passed);
            if !all || passed.is_empty() {
                return Ok(());
            }
        }
    }

    fn count(&mut self, passed: &[u8]) {
        for byte in passed {
            let end = *byte == b'\r' || *byte == b'\n' && !self.after_cr;
            self.lines = self.lines.saturating_add(u32::from(end));
            self.after_cr = *byte == b'\r';
        }
    }

    /// Reads a line into the buffers; how many cells it has, or none at the end.
    fn record(&mut self) -> Result<Option<(u32, usize)>, FileProblem> {
        self.skip_line_ends()?;
        let row = self.lines.saturating_add(1);
        let (mut text, mut ends) = (0, 0);
        loop {
            let ready = self.source.fill_buf()?;
            let (result, read, written, cells) =
                self.parser.read_record(ready, &mut self.text[text..], &mut self.ends[ends..]);
            let passed = &ready[..read];
            for byte in passed {
                let end = *byte == b'\r' || *byte == b'\n' && !self.after_cr;
                self.lines = self.lines.saturating_add(u32::from(end));
                self.after_cr = *byte == b'\r';
            }
            self.source.consume(read);
            text += written;
            ends += cells;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => {
                    if self.text.len() >= self.limits.line_bytes {
                        return Err(FileProblem::LineTooLong { row });
                    }
                    self.text.resize((self.text.len() * 2).min(self.limits.line_bytes), 0);
                }
                ReadRecordResult::OutputEndsFull => {
                    // Many empty cells at the end are a habit of some programs; filled ones are judged by their column.
                    if self.ends.len() > 1 << 16 {
                        return Err(FileProblem::TooManyColumns { limit: self.limits.columns, row });
                    }
                    self.ends.resize(self.ends.len() * 2, 0);
                }
                ReadRecordResult::Record => return Ok(Some((row, ends))),
                ReadRecordResult::End => return Ok(None),
            }
        }
    }
}

impl<R: std::io::Read> Rows for CsvRows<R> {
    fn next_row(&mut self) -> Result<Option<RawRow>, FileProblem> {
        if self.done {
            return Ok(None);
        }
        let Some((number, count)) = self.record()? else {
            self.done = true;
            return Ok(None);
        };
        if self.source.faulty {
            return Err(FileProblem::NotEncoded { encoding: self.encoding, row: number });
        }
        let mut cells = Vec::with_capacity(count);
        let mut start = 0;
        for end in self.ends.iter().take(count).copied() {
            let bytes = self.text.get(start..end).unwrap_or_default();
            // The source is UTF-8 and cells are cut at ASCII signs.
            let text = String::from_utf8_lossy(bytes);
            cells.push(cell(&text, self.limits.cell_chars));
            start = end;
        }
        while cells.last().is_some_and(Cell::is_empty) {
            cells.pop();
        }
        Ok(Some(RawRow { number, cells }))
    }
}

fn cell(text: &str, most: usize) -> Cell {
    let text = text.trim_start();
    // `="0661234567"` is how a zero in front is kept in a CSV.
    if let Some(inner) = text.strip_prefix("=\"").and_then(|rest| rest.trim_end().strip_suffix('"'))
        && !inner.contains('"')
    {
        return Cell { value: Cell::of_text(inner, most), formula: false };
    }
    let value = Cell::of_text(text, most);
    let formula = matches!(&value, Value::Text(text) if text.starts_with('='));
    Cell { value, formula }
}
