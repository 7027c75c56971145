//! The rows of an XLSX, one at a time.

use std::io::{Read, Seek};

use calamine::XlsxCellReader;

use crate::cell::Cell;
use crate::guarded::guarded;
use crate::limits::Limits;
use crate::problem::FileProblem;
use crate::table::{RawRow, Rows};

/// Cells as the sheet's XML brings them, put together to rows.
pub(crate) struct XlsxRows<'b, R: Read + Seek> {
    reader: XlsxCellReader<'b, R>,
    /// The first filled cell of the next row.
    ahead: Option<(u32, u32, Cell)>,
    begun: bool,
    limits: Limits,
}

impl<'b, R: Read + Seek> XlsxRows<'b, R> {
    pub(crate) fn new(reader: XlsxCellReader<'b, R>, limits: Limits) -> Self {
        XlsxRows { reader, ahead: None, begun: false, limits }
    }

    /// The next cell with something in it: row, column, cell.
    fn next_cell(&mut self) -> Result<Option<(u32, u32, Cell)>, FileProblem> {
        let (reader, most) = (&mut self.reader, self.limits.cell_chars);
        guarded(|| {
            while let Some(record) = reader.next_cell_with_formula_metadata()? {
                let cell = Cell::of_ref(record.value, record.formula.is_some(), most);
                if !cell.is_empty() {
                    return Ok(Some((record.pos.0, record.pos.1, cell)));
                }
            }
            Ok::<_, calamine::XlsxError>(None)
        })
    }
}

impl<R: Read + Seek> Rows for XlsxRows<'_, R> {
    fn next_row(&mut self) -> Result<Option<RawRow>, FileProblem> {
        if !self.begun {
            self.begun = true;
            self.ahead = self.next_cell()?;
        }
        let Some((row, mut column, mut cell)) = self.ahead.take() else { return Ok(None) };
        let number = row.saturating_add(1);
        let mut cells: Vec<Cell> = Vec::new();
        loop {
            if column >= self.limits.columns {
                return Err(FileProblem::TooManyColumns { limit: self.limits.columns, row: number });
            }
            let at = column as usize;
            if cells.len() <= at {
                cells.resize_with(at + 1, Cell::default);
            }
            if let Some(place) = cells.get_mut(at) {
                *place = cell;
            }
            match self.next_cell()? {
                Some((next, at, value)) if next == row => (column, cell) = (at, value),
                Some(ahead) if ahead.0 < row => {
                    return Err(FileProblem::Broken(format!("row {} after row {number}", ahead.0 + 1)));
                }
                ahead => {
                    self.ahead = ahead;
                    return Ok(Some(RawRow { number, cells }));
                }
            }
        }
    }
}
