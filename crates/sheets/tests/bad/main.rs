//! Files as offices send them, and as attackers do, made here and read.

mod made {
    //! Making the files.
    pub(crate) mod ods;
    pub(crate) mod xls;
    pub(crate) mod xlsx;
}

mod csv;
mod hostile;
mod workbooks;

use std::io::Cursor;

use rawabit_sheets::{Book, Choice, FileProblem, Limits, Notice, Row};

/// A file read to its end: columns, rows, notices.
#[derive(Debug)]
struct Read {
    columns: Vec<String>,
    rows: Vec<Row>,
    notices: Vec<Notice>,
    header_row: u32,
}

impl Read {
    /// The texts of a row.
    fn texts(&self, row: usize) -> Vec<String> {
        self.rows[row].cells.iter().map(|cell| cell.text().into_owned()).collect()
    }
}

fn read_with(bytes: &[u8], choice: &Choice, limits: Limits) -> Result<Read, FileProblem> {
    let mut book = Book::open(Cursor::new(bytes), limits)?;
    let mut table = book.table(choice)?;
    let columns = table.columns().iter().map(|column| column.name.clone()).collect();
    let rows = table.by_ref().collect::<Result<Vec<_>, _>>()?;
    Ok(Read { columns, rows, notices: table.notices().to_vec(), header_row: table.header_row() })
}

fn read(bytes: &[u8]) -> Result<Read, FileProblem> {
    read_with(bytes, &Choice::default(), Limits::default())
}
