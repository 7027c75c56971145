//! Loading a whole tree with its office-holders, from CSV or from Popolo.
//!
//! Nothing is ever half-loaded: [`import_tree`] takes the transaction itself, and commits it only when no row was refused.

mod columns;
mod load;
mod popolo;
mod rows;

use rawabit_platform::Lang;
use rawabit_platform::lang::Message;

pub use columns::COLUMNS;
pub use load::import_tree;
pub use popolo::{PopoloMap, import_popolo};

/// How to import.
#[derive(Clone, Copy, Debug)]
pub struct Import {
    /// Do everything, then forget it: the report says what would happen.
    pub dry_run: bool,
    /// The language in which the statutes' own words appear in reasons.
    pub lang: Lang,
}

/// A row that was not taken, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// The line of the file, from 1 (the heading is line 1); for Popolo, the number of the record in its list.
    pub line: usize,
    /// The column, or the list of a Popolo file.
    pub column: String,
    /// Why.
    pub reason: Message,
}

/// What an import did or would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportReport {
    /// Units and mandates that are new.
    pub new: usize,
    /// Units that get another name.
    pub changed: usize,
    /// Units and mandates that are on record already.
    pub same: usize,
    /// Rows whose holder was taken for somebody of another unit of the file, because they have the same name and no address tells
    /// them apart.
    pub merged: usize,
    /// Records of a Popolo file that were not meant to be taken: memberships that have ended, organizations and roles that the
    /// map says mean nothing here.
    pub left_out: usize,
    /// Rows that were refused. One is enough for nothing to be written.
    pub refused: Vec<RowProblem>,
    /// Whether it was written.
    pub written: bool,
}

impl ImportReport {
    pub(crate) fn refuse(&mut self, line: usize, column: &str, reason: impl Into<Message>) {
        self.refused.push(RowProblem { line, column: column.to_owned(), reason: reason.into() });
    }
}
