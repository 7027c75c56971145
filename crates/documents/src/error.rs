//! What can go wrong, with the place.

use std::fmt;

/// One complaint of the compiler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// File, line and column (counted from 1), such as `/template.typ:12:5`; empty when there is no place to name.
    pub at: String,
    /// What is wrong, in the compiler's English.
    pub message: String,
    /// What might help, in the compiler's English.
    pub hints: Vec<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.at.is_empty() {
            write!(f, "{}: ", self.at)?;
        }
        f.write_str(&self.message)?;
        self.hints.iter().try_for_each(|hint| write!(f, " (hint: {hint})"))
    }
}

/// Why no document came out. None of these is a reader's fault: templates and the shape of their data belong to the
/// program.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The template does not compile with this data.
    #[error("the template does not compile: {}", list(.0))]
    Template(Vec<Problem>),
    /// The pages were laid out but cannot be written as PDF.
    #[error("the document cannot be written: {}", list(.0))]
    Export(Vec<Problem>),
    /// An attached file's name is not a plain file name.
    #[error("{0:?} is not a plain file name")]
    FileName(String),
    /// The document's date is outside the years 0 to 9999.
    #[error("{0} is not a date that a PDF can carry")]
    Date(jiff::civil::DateTime),
}

fn list(problems: &[Problem]) -> String {
    problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("; ")
}
