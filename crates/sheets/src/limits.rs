//! How much a file may be.

/// What is read at most. Every limit is checked before or while reading, never after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: u64,
    /// Bytes of everything in a packed file (XLSX, ODS) together, unpacked. Counted by unpacking, since what the file says of itself
    /// may be a lie.
    pub unpacked_bytes: u64,
    /// How many times larger a packed file may become; looked at from a megabyte on, as short texts pack well.
    pub ratio: u64,
    /// Rows with something in them, below the header.
    pub rows: u64,
    /// Columns, empty ones between others included.
    pub columns: u32,
    /// Characters of a cell. A longer cell becomes a [`CellProblem::TooLong`](crate::CellProblem::TooLong), the file is read on.
    pub cell_chars: usize,
    /// Bytes of a whole line of a CSV; a quotation mark that is never closed makes the rest of the file one line.
    pub line_bytes: usize,
    /// Cells that an XLS or ODS may unfold to, empty ones between others included: those formats are read whole.
    pub unfolded_cells: u64,
}

/// For lists of persons: 200 MB, packed files up to 1.5 GB, a million and a half of rows, 256 columns.
impl Default for Limits {
    fn default() -> Limits {
        Limits {
            bytes: 200 << 20,
            unpacked_bytes: 1536 << 20,
            ratio: 200,
            rows: 1_500_000,
            columns: 256,
            cell_chars: 4_000,
            line_bytes: 1 << 20,
            unfolded_cells: 8_000_000,
        }
    }
}
