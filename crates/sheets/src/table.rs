//! The table of a sheet: named columns and the rows below.

use std::collections::VecDeque;

use crate::cell::Cell;
use crate::header;
use crate::limits::Limits;
use crate::notice::Notice;
use crate::problem::FileProblem;
use crate::total;

/// How many rows are looked at to find the header.
const LOOK: usize = 30;

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What its header says; empty if nothing.
    pub name: String,
    /// Where it is, from 0.
    pub index: u32,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number from 1: as the spreadsheet program shows it; of a CSV, the line in which it begins.
    pub number: u32,
    /// Its cells: at least one for each of [`Table::columns`], in their order; more where the row is longer than the header.
    pub cells: Vec<Cell>,
    /// It looks like a total (`المجموع`, `Total`) and not like one of many. Nothing is left out: the reader decides.
    pub likely_total: bool,
}

/// A row as it stands in the sheet: cells from the first column on, none empty at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RawRow {
    pub number: u32,
    pub cells: Vec<Cell>,
}

/// Where rows come from.
pub(crate) trait Rows {
    /// The next row, empty ones perhaps among them; none at the end.
    fn next_row(&mut self) -> Result<Option<RawRow>, FileProblem>;
}

/// A table: its header, then its rows, one at a time. Empty rows are left out. After a problem there is nothing more.
pub struct Table<'b> {
    rows: Box<dyn Rows + 'b>,
    ready: VecDeque<RawRow>,
    columns: Vec<Column>,
    header_row: u32,
    notices: Vec<Notice>,
    limits: Limits,
    count: u64,
    ended: bool,
}

impl<'b> Table<'b> {
    /// Finds the header, or takes the row that is said to be it.
    pub(crate) fn new(
        mut rows: Box<dyn Rows + 'b>,
        said: Option<u32>,
        mut notices: Vec<Notice>,
        limits: Limits,
    ) -> Result<Table<'b>, FileProblem> {
        let mut ready = VecDeque::new();
        let mut ended = false;
        while ready.len() < LOOK && !ended {
            match next_filled(&mut *rows)? {
                // What stands above the row that was named was not wanted.
                Some(row) if said.is_some_and(|said| row.number < said) => {}
                Some(row) => ready.push_back(row),
                None => ended = true,
            }
        }
        let at = if said.is_some() { 0 } else { header::find(ready.make_contiguous()) };
        let above = ready.drain(..at).count();
        let Some(head) = ready.pop_front() else { return Err(FileProblem::Empty) };
        if ready.is_empty() {
            return Err(FileProblem::NoRows { header_row: head.number });
        }
        let columns = header::columns(&head)?;
        if above > 0 {
            notices.push(Notice::Above { rows: u32::try_from(above).unwrap_or(u32::MAX) });
        }
        let used =
            |index: usize| ready.iter().any(|row| row.cells.get(index).is_some_and(|cell| !cell.is_empty()));
        let unnamed = columns.iter().filter(|column| column.name.is_empty() && used(column.index as usize));
        notices.extend(unnamed.map(|column| Notice::Unnamed { column: column.index }));
        Ok(Table { rows, ready, columns, header_row: head.number, notices, limits, count: 0, ended })
    }

    /// The columns, from the first of the sheet to the last that has a name.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The row of the header, from 1.
    pub fn header_row(&self) -> u32 {
        self.header_row
    }

    /// What is to be known of the file, as far as it is known before the rows are read.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    fn advance(&mut self) -> Result<Option<Row>, FileProblem> {
        let raw = match self.ready.pop_front() {
            Some(row) => row,
            None => match next_filled(&mut *self.rows)? {
                Some(row) => row,
                None => return Ok(None),
            },
        };
        self.count += 1;
        if self.count > self.limits.rows {
            return Err(FileProblem::TooManyRows { limit: self.limits.rows });
        }
        let mut cells = raw.cells;
        if cells.len() > self.limits.columns as usize {
            return Err(FileProblem::TooManyColumns { limit: self.limits.columns, row: raw.number });
        }
        let likely_total = total::is_likely(&cells);
        if cells.len() < self.columns.len() {
            cells.resize_with(self.columns.len(), Cell::default);
        }
        Ok(Some(Row { number: raw.number, cells, likely_total }))
    }
}

impl Iterator for Table<'_> {
    type Item = Result<Row, FileProblem>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended && self.ready.is_empty() {
            return None;
        }
        let next = self.advance();
        if !matches!(next, Ok(Some(_))) {
            self.ended = true;
            self.ready.clear();
        }
        next.transpose()
    }
}

/// The next row that has something in it.
fn next_filled(rows: &mut dyn Rows) -> Result<Option<RawRow>, FileProblem> {
    loop {
        match rows.next_row()? {
            Some(row) if row.cells.iter().all(Cell::is_empty) => {}
            other => return Ok(other),
        }
    }
}
