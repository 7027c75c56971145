//! What the reader of a file should know, though it was read.

use crate::encoding::Encoding;

/// A remark about a file that was read. Rows from 1, columns from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Rows above the header were passed over: a title, a date.
    Above {
        /// How many rows had something in them.
        rows: u32,
    },
    /// Cells are merged. Only the one at the upper left has the value, the others are empty; it is not spread, because what was one
    /// statement would become several.
    Merged {
        /// Row and column of the upper left cell.
        from: (u32, u32),
        /// Row and column of the lower right cell.
        to: (u32, u32),
    },
    /// More merged ranges than are listed.
    MoreMerged {
        /// How many more.
        count: usize,
    },
    /// The workbook has other sheets with names; they are not read.
    OtherSheets {
        /// Their names.
        names: Vec<String>,
    },
    /// Hidden sheets are never read unless asked for by name.
    HiddenSheets {
        /// Their names.
        names: Vec<String>,
    },
    /// The file says (by its first bytes) or was said to be in one encoding and is in another, in which it was read.
    Encoding {
        /// What was claimed.
        claimed: Encoding,
        /// What it is.
        found: Encoding,
    },
    /// A column has no name; it is read, and can only be told by its letters.
    Unnamed {
        /// The column.
        column: u32,
    },
}
