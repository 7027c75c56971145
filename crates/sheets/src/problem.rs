//! Why a file is not read, or not read on.

use crate::encoding::Encoding;
use crate::kind::NotASheet;

/// Why a file is not read, or not read on. The texts are for developers; messages for people are made where their language is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// Nothing in it, or only empty rows.
    #[error("the file is empty")]
    Empty,
    /// A header and not one row below it.
    #[error("a header in row {header_row} and no row below")]
    NoRows {
        /// The row of the header, from 1.
        header_row: u32,
    },
    /// Something else than a spreadsheet.
    #[error("not a spreadsheet: {0:?}")]
    NotASheet(NotASheet),
    /// It can only be opened with a password.
    #[error("protected by a password")]
    Password,
    /// Larger than [`Limits::bytes`](crate::Limits::bytes).
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The limit.
        limit: u64,
    },
    /// Unpacked, or unfolded from repeated and far cells, it would be larger than the limits allow: a zip bomb, or a wild file.
    #[error("unpacks to more than {limit}")]
    Bomb {
        /// The limit that was met, in bytes or cells or times.
        limit: u64,
    },
    /// More rows than [`Limits::rows`](crate::Limits::rows).
    #[error("more than {limit} rows")]
    TooManyRows {
        /// The limit.
        limit: u64,
    },
    /// Something stands in a column past [`Limits::columns`](crate::Limits::columns).
    #[error("more than {limit} columns in row {row}")]
    TooManyColumns {
        /// The limit.
        limit: u32,
        /// The row, from 1.
        row: u32,
    },
    /// A line of a CSV past [`Limits::line_bytes`](crate::Limits::line_bytes): most likely a quotation mark that is never closed.
    #[error("the line that begins in row {row} does not end")]
    LineTooLong {
        /// The row, from 1.
        row: u32,
    },
    /// Two columns have one name, letters, marks and spaces aside.
    #[error("columns {first} and {second} are both called {name}")]
    DuplicateHeader {
        /// The name, as the second is written.
        name: String,
        /// The first column, from 0.
        first: u32,
        /// The second column, from 0.
        second: u32,
    },
    /// No visible sheet of that name.
    #[error("no sheet called {name}")]
    NoSuchSheet {
        /// The name asked for.
        name: String,
    },
    /// The text is of no encoding that is known: the claimed or most likely one has no such letters in this row.
    #[error("not {encoding:?} in row {row}")]
    NotEncoded {
        /// What it claims or seems to be.
        encoding: Encoding,
        /// The first row with something impossible, from 1.
        row: u32,
    },
    /// Text of two encodings in one file: lists put together by somebody. Taking either would spoil names.
    #[error("two encodings: row {utf8_row} is UTF-8, row {row} is not")]
    MixedEncodings {
        /// The first row that is not UTF-8, from 1.
        row: u32,
        /// The first row that is certainly UTF-8, from 1.
        utf8_row: u32,
    },
    /// Letters that could be Arabic (Windows-1256) or accented ones (Windows-1252); neither makes sense of all.
    #[error("the encoding cannot be told")]
    EncodingUnclear,
    /// The parts of the file do not fit together.
    #[error("broken: {0}")]
    Broken(String),
    /// The file could not be fetched.
    #[error("reading failed: {0}")]
    Unreadable(String),
}

impl From<std::io::Error> for FileProblem {
    fn from(error: std::io::Error) -> FileProblem {
        FileProblem::Unreadable(error.to_string())
    }
}
