//! Spreadsheets that people send: read row by row, within limits, with a reason for everything that cannot be read.
//!
//! XLSX, XLS, ODS and CSV (UTF-8, UTF-16, Windows-1256, Windows-1252; comma, semicolon, tab, bar). What a file is, is told by
//! its bytes, never by its name. CSV and XLSX are read as a stream: memory does not grow with the rows (of an XLSX the table of shared
//! texts stays in memory; it counts against [`Limits::unpacked_bytes`]). XLS and ODS are read whole, after what they would unfold to
//! has been checked.
//!
//! ```
//! use rawabit_sheets::{Book, Choice, Limits, Value};
//! # fn main() -> Result<(), rawabit_sheets::FileProblem> {
//! let file = "لائحة المنخرطين\nالاسم;الهاتف\nمحمد العلوي;0661234567\nالمجموع;1\n";
//! let mut book = Book::open(std::io::Cursor::new(file), Limits::default())?;
//! let mut table = book.table(&Choice::default())?;
//! assert_eq!(table.columns()[1].name, "الهاتف");
//! assert_eq!(table.header_row(), 2, "the title above is passed over");
//! let rows: Vec<_> = table.by_ref().collect::<Result<_, _>>()?;
//! assert_eq!(rows[0].number, 3);
//! assert_eq!(rows[0].cells[1].value, Value::Text("0661234567".into()), "text stays text: the zero is kept");
//! assert!(rows[1].likely_total);
//! # Ok(()) }
//! ```
//!
//! The crate has no words for people: problems ([`FileProblem`], [`CellProblem`]) and remarks ([`Notice`]) are enums with rows
//! (from 1, as the spreadsheet program shows them) and columns (from 0; [`column_letters`] makes `AB` of 27).
//!
//! Nothing here panics on a bad file; the parser of workbooks, which is not ours, is called so that even its panic becomes
//! [`FileProblem::Broken`].

mod bomb;
mod book;
mod cell;
mod csv;
mod decode;
mod delimiter;
mod encoding;
mod guarded;
mod header;
mod kind;
mod limits;
mod notice;
mod ods_extent;
mod problem;
mod range;
mod table;
mod total;
mod xls_extent;
mod xlsx;

pub use book::{Book, Choice, SheetName};
pub use cell::{Cell, CellProblem, Date, Value};
pub use encoding::Encoding;
pub use kind::{Kind, NotASheet};
pub use limits::Limits;
pub use notice::Notice;
pub use problem::FileProblem;
pub use table::{Column, Row, Table};

/// The letters of a column counted from 0, as spreadsheet programs write them.
///
/// ```
/// use rawabit_sheets::column_letters;
/// assert_eq!([0, 25, 26, 701, 702].map(column_letters), ["A", "Z", "AA", "ZZ", "AAA"]);
/// ```
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}
