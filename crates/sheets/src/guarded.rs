//! Calling a parser that is not ours with bytes that strangers made.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::problem::FileProblem;

/// What `parse` gives; its error, or its panic, as a broken file.
///
/// The parser of workbooks counts rows and columns that a hostile file names without checking each sum. What it had in hand is thrown
/// away with the error, so nothing half done is seen.
pub(crate) fn guarded<T, E: std::fmt::Display>(
    parse: impl FnOnce() -> Result<T, E>,
) -> Result<T, FileProblem> {
    match catch_unwind(AssertUnwindSafe(parse)) {
        Ok(Ok(parsed)) => Ok(parsed),
        Ok(Err(error)) => Err(FileProblem::Broken(error.to_string())),
        Err(_) => Err(FileProblem::Broken("the parser gave up".to_owned())),
    }
}
