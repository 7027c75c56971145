//! The rows of a sheet that was read whole: XLS and ODS.

use calamine::{Data, Range};

use crate::cell::Cell;
use crate::limits::Limits;
use crate::problem::FileProblem;
use crate::table::{RawRow, Rows};

/// Rows of a sheet in memory.
pub(crate) struct RangeRows {
    values: Range<Data>,
    formulas: Range<String>,
    next: u32,
    limits: Limits,
}

impl RangeRows {
    pub(crate) fn new(values: Range<Data>, formulas: Range<String>, limits: Limits) -> RangeRows {
        let next = values.start().map_or(0, |start| start.0);
        RangeRows { values, formulas, next, limits }
    }
}

impl Rows for RangeRows {
    fn next_row(&mut self) -> Result<Option<RawRow>, FileProblem> {
        let (Some(start), Some(end)) = (self.values.start(), self.values.end()) else { return Ok(None) };
        if self.next > end.0 {
            return Ok(None);
        }
        let (row, number) = (self.next, self.next.saturating_add(1));
        self.next += 1;
        let mut cells = Vec::new();
        for column in start.1..=end.1 {
            let formula = self.formulas.get_value((row, column)).is_some_and(|formula| !formula.is_empty());
            let value = self.values.get_value((row, column)).unwrap_or(&Data::Empty);
            let cell = Cell::of_data(value, formula, self.limits.cell_chars);
            if cell.is_empty() {
                continue;
            }
            if column >= self.limits.columns {
                return Err(FileProblem::TooManyColumns { limit: self.limits.columns, row: number });
            }
            cells.resize_with(column as usize, Cell::default);
            cells.push(cell);
        }
        Ok(Some(RawRow { number, cells }))
    }
}
