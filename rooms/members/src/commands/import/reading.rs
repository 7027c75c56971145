//! Reading a file, in a thread of its own: every row is taken, or refused with every reason; what repeats an earlier row is put last.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rawabit_sheets::{Book, Choice, FileProblem, Limits, Notice};
use rawabit_text::fold;
use tokio::sync::mpsc::Sender;

use super::sorter::Sorter;
use crate::model::import::likeness::{self, number_of};
use crate::model::import::seen::Seen;
use crate::model::import::{After, Books, Note, Plan, Suspects, Taken, read};

/// Rows between two words of progress, and reasons that are handed over at once.
const STEP: u64 = 20_000;
const NOTES: usize = 1_000;

/// What reading says on its way.
#[derive(Debug)]
pub enum Said {
    /// So many rows are read.
    Read(u64),
    /// Reasons, and how many rows they refuse.
    Notes(Vec<Note>, u64),
}

/// What was read.
#[derive(Debug)]
pub struct Found {
    /// Rows that stand for themselves.
    pub first: Sorter,
    /// Rows that repeat something of an earlier one.
    pub last: Sorter,
    /// Rows with something in them.
    pub read: u64,
}

/// Opens a file of an import.
///
/// # Errors
/// Why it is none that is read.
pub fn open(path: &Path) -> Result<Book<BufReader<File>>, FileProblem> {
    Book::open(BufReader::new(File::open(path)?), Limits::default())
}

/// What is to be known of a file before its columns are said.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// The visible sheets.
    pub sheets: Vec<String>,
    /// The headings.
    pub headings: Vec<String>,
    /// The first rows.
    pub rows: Vec<Vec<String>>,
    /// Remarks.
    pub notices: Vec<Notice>,
}

/// Rows that are shown.
const SHOWN: usize = 5;

/// Looks at the headings and the first rows.
///
/// # Errors
/// Why it is not read.
pub fn look(path: &Path, sheet: Option<&str>) -> Result<Look, FileProblem> {
    let mut book = open(path)?;
    let sheets = book.sheets().iter().filter(|sheet| !sheet.hidden).map(|sheet| sheet.name.clone()).collect();
    let mut table = book.table(&Choice { sheet: sheet.map(str::to_owned), ..Choice::default() })?;
    let headings: Vec<String> = table.columns().iter().map(|column| column.name.clone()).collect();
    let notices = table.notices().to_vec();
    let mut rows = Vec::new();
    for row in table.by_ref().take(SHOWN) {
        let row = row?;
        rows.push(row.cells.iter().take(headings.len()).map(|cell| cell.text().into_owned()).collect());
    }
    Ok(Look { sheets, headings, rows, notices })
}

struct Repeats {
    numbers: Seen,
    identities: Seen,
    phones: Seen,
    likenesses: Seen,
    emails: Seen,
}

impl Repeats {
    /// What a row repeats; notes it for those that follow.
    fn of(&mut self, row: &Taken, suspects: Suspects) -> Option<After> {
        let line = row.line;
        let mut person = None;
        if let Some(number) = &row.number {
            person = self.numbers.note(number_of(number), line);
        }
        if let Some(identity) = &row.identity {
            let other = self.identities.note(number_of(identity), line);
            person = person.or(other);
        }
        let mut alike = None;
        if let Some(email) = &row.email {
            alike = self.emails.note(number_of(&format!("{} {}", row.unit, fold(email))), line);
        }
        if suspects == Suspects::Leave {
            if let Some(phone) = &row.phone {
                let other = self.phones.note(number_of(phone), line);
                alike = alike.or(other);
            }
            for likeness in likeness::of(&row.name, row.birth_day) {
                let other = self.likenesses.note(likeness.cast_unsigned(), line);
                alike = alike.or(other);
            }
        }
        // Both spellings of a name may sound alike: a row does not repeat itself.
        person
            .filter(|other| *other != line)
            .map(After::Person)
            .or(alike.filter(|other| *other != line).map(After::Likeness))
    }
}

/// Reads a whole file.
///
/// # Errors
/// Why it cannot be read, or not on.
pub fn read_all(
    path: &Path,
    folder: PathBuf,
    plan: &Plan,
    books: &Arc<Books>,
    out: &Sender<Said>,
) -> Result<Found, FileProblem> {
    let mut book = open(path)?;
    let table = book.table(&Choice { sheet: plan.sheet.clone(), ..Choice::default() })?;
    let mut found =
        Found { first: Sorter::new(folder.clone(), "first"), last: Sorter::new(folder, "last"), read: 0 };
    let mut repeats = Repeats {
        numbers: Seen::default(),
        identities: Seen::default(),
        phones: Seen::default(),
        likenesses: Seen::default(),
        emails: Seen::default(),
    };
    let (mut notes, mut refused) = (Vec::new(), 0);
    // Who listens may have gone: then nothing is wanted any more.
    let gone = |_| FileProblem::Unreadable("nobody listens".to_owned());
    for row in table {
        let row = row?;
        found.read += 1;
        match read(&row, plan, books) {
            Ok(mut taken) => {
                taken.after = repeats.of(&taken, plan.suspects);
                let sorter = if taken.after.is_some() { &mut found.last } else { &mut found.first };
                sorter.push(taken)?;
            }
            Err(reasons) => {
                refused += 1;
                notes.extend(reasons);
            }
        }
        if notes.len() >= NOTES {
            out.blocking_send(Said::Notes(std::mem::take(&mut notes), refused)).map_err(gone)?;
            refused = 0;
        }
        if found.read.is_multiple_of(STEP) {
            out.blocking_send(Said::Read(found.read)).map_err(gone)?;
        }
    }
    out.blocking_send(Said::Notes(notes, refused)).map_err(gone)?;
    Ok(found)
}
