//! CSV in and out: ballots as councils of Scotland publish them, and the votes of lists.
//!
//! Ballots: `candidates,seats` first, then a row `count,preferences…` for each kind of ballot, then a row for each candidate
//! (`"Candidate 1","Name","Party"` or just the name) and the title. Lists: `name,votes`, with or without a heading. A comma,
//! a semicolon or a tab separates, whichever the first row has; quotation marks are doubled inside quotation marks.

use std::collections::HashSet;
use std::fmt::Write as _;

use crate::Election;
use crate::ballots::{Candidate, MOST_CANDIDATES};
use crate::blt::{Mistake, Preferences, Problem};

/// A row, and the line it begins on.
struct Row {
    line: usize,
    cells: Vec<String>,
}

/// Reads an election.
///
/// # Errors
/// The first mistake, with its line.
pub fn read_ballots(bytes: &[u8]) -> Result<Election, Problem> {
    let rows = rows(bytes)?;
    let at = |line: usize| move |mistake: Mistake| Problem { line, mistake };
    let mut rows = rows.into_iter();
    let header = rows.next().ok_or(at(1)(Mistake::Empty))?;
    let number = |cell: Option<&String>| cell.and_then(|c| c.trim().parse::<usize>().ok());
    let (Some(candidates), Some(seats)) = (number(header.cells.first()), number(header.cells.get(1))) else {
        return Err(at(header.line)(Mistake::Header));
    };
    if candidates == 0 || candidates > MOST_CANDIDATES {
        return Err(at(header.line)(Mistake::Candidates(candidates.to_string())));
    }
    if seats == 0 {
        return Err(at(header.line)(Mistake::Seats));
    }
    let mut election = Election { seats, ..Election::default() };
    let mut preferences = Preferences::new(candidates);
    let (mut names, mut total, mut last) = (Vec::new(), 0_u64, header.line);
    for row in rows {
        last = row.line;
        let first = row.cells.first().map(|cell| cell.trim().to_owned()).unwrap_or_default();
        let looks_like_ballot =
            !first.is_empty() && first.trim_start_matches('-').bytes().all(|b| b.is_ascii_digit());
        if names.is_empty() && looks_like_ballot {
            let count = weight(&first).map_err(at(row.line))?;
            total = total.checked_add(count).ok_or(at(row.line)(Mistake::TooMany))?;
            let text = row.cells[1..].join(" ");
            preferences.parse_whole(text.as_bytes(), b' ').map_err(at(row.line))?;
            match preferences.prefs.is_empty() {
                true => election.blank += count,
                false => election.ballots.push(count, &preferences.prefs),
            }
        } else if names.len() < candidates {
            let numbered = first.to_lowercase().starts_with("candidate ");
            names.push(row.cells.get(usize::from(numbered)).cloned().unwrap_or_default().trim().to_owned());
        } else if election.title.is_empty() {
            election.title = first;
        }
    }
    if names.len() < candidates {
        return Err(at(last)(Mistake::CutInNames(names.len(), candidates)));
    }
    election.candidates = names.into_iter().map(Candidate::new).collect();
    election.ballots = election.ballots.merged();
    Ok(election)
}

fn weight(text: &str) -> Result<u64, Mistake> {
    match text.parse::<u64>() {
        Ok(n) if n > 0 => Ok(n),
        _ if text.starts_with('-') => Err(Mistake::NegativeWeight(text.to_owned())),
        Err(_) if text.bytes().all(|b| b.is_ascii_digit()) => Err(Mistake::TooMany),
        _ => Err(Mistake::Weight(text.to_owned())),
    }
}

/// The election as CSV. Withdrawn candidates are not in this format: their preferences are left out.
pub fn write_ballots(election: &Election) -> String {
    let mut out = format!("{},{}\n", election.candidates.len(), election.seats);
    for (count, prefs) in election.ballots.iter() {
        let _ = write!(out, "{count}");
        for pref in prefs.iter().filter(|pref| !election.candidates[pref.candidate()].withdrawn) {
            let _ = write!(out, "{}{}", if pref.is_equal() { '=' } else { ',' }, pref.candidate() + 1);
        }
        out.push('\n');
    }
    if election.blank > 0 {
        let _ = writeln!(out, "{}", election.blank);
    }
    for (number, candidate) in (1..).zip(&election.candidates) {
        let _ = writeln!(out, "\"Candidate {number}\",{}", quoted(&candidate.name));
    }
    let _ = writeln!(out, "{}", quoted(&election.title));
    out
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Reads the votes of lists.
///
/// # Errors
/// The first mistake, with its line: a row without two columns, votes that are no whole number, a list named twice.
pub fn read_votes(bytes: &[u8]) -> Result<Vec<(String, u64)>, Problem> {
    let rows = rows(bytes)?;
    let mut votes = Vec::new();
    let mut seen = HashSet::new();
    for (place, row) in rows.into_iter().enumerate() {
        let fault = |mistake: Mistake| Problem { line: row.line, mistake };
        let [name, number, ..] = &row.cells[..] else {
            return Err(fault(Mistake::Columns(row.cells.join(","))));
        };
        let (name, number) = (name.trim(), number.trim());
        if place == 0 && is_heading(number) {
            continue;
        }
        if name.is_empty() || row.cells[2..].iter().any(|cell| !cell.trim().is_empty()) {
            return Err(fault(Mistake::Columns(row.cells.join(","))));
        }
        let count = match number.parse::<u64>() {
            Ok(n) => n,
            Err(_) if number.len() > 1 && number.starts_with('-') => {
                return Err(fault(Mistake::NegativeWeight(number.to_owned())));
            }
            Err(_) => return Err(fault(Mistake::NoNumber(number.to_owned()))),
        };
        if !seen.insert(name.to_owned()) {
            return Err(fault(Mistake::NamedTwice(name.to_owned())));
        }
        votes.push((name.to_owned(), count));
    }
    if votes.is_empty() { Err(Problem { line: 1, mistake: Mistake::Empty }) } else { Ok(votes) }
}

/// What is counted, in the words that head such a column: the beginnings of words.
const HEADINGS: [&str; 20] = [
    "vot",
    "ballot",
    "member",
    "population",
    "total",
    "voix",
    "suffrage",
    "bulletin",
    "membre",
    "adhér",
    "adher",
    "effectif",
    "inscrit",
    "صوت",
    "أصوات",
    "اصوات",
    "أعضاء",
    "اعضاء",
    "منخرط",
    "سكان",
];

/// Whether the second cell of the first row is the heading of a column. It is known by its word: a row that only lacks its
/// number, or has it in other digits, is a list whose votes cannot be read, and must not be passed over.
fn is_heading(cell: &str) -> bool {
    let lower = cell.to_lowercase();
    lower.split(|c: char| !c.is_alphabetic()).any(|word| {
        let word = word.strip_prefix("ال").unwrap_or(word);
        HEADINGS.iter().any(|heading| word.starts_with(heading))
    })
}

/// Lists with their seats, as CSV.
pub fn write_seats(seats: &[(String, u64)]) -> String {
    let rows: String = seats.iter().map(|(name, n)| format!("{},{n}\n", quoted(name))).collect();
    format!("name,seats\n{rows}")
}

/// The rows that are not empty.
fn rows(bytes: &[u8]) -> Result<Vec<Row>, Problem> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|b| **b == b'\n').count() + 1;
        Problem { line, mistake: Mistake::NotText }
    })?;
    let head = text.lines().next().unwrap_or_default();
    let separator = [',', ';', '\t'].into_iter().find(|s| head.contains(*s)).unwrap_or(',');
    let mut rows = Vec::new();
    let (mut row, mut cell) = (Row { line: 1, cells: Vec::new() }, String::new());
    let (mut line, mut inside) = (1, false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if inside && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if inside => inside = false,
            '"' if cell.trim().is_empty() => {
                cell.clear();
                inside = true;
            }
            '\n' if !inside => {
                line += 1;
                let begun = std::mem::replace(&mut row, Row { line, cells: Vec::new() });
                end(begun, std::mem::take(&mut cell), &mut rows);
            }
            '\n' => return Err(Problem { line, mistake: Mistake::OpenQuote }),
            '\r' if !inside => {}
            c if c == separator && !inside => row.cells.push(std::mem::take(&mut cell)),
            c => cell.push(c),
        }
    }
    if inside {
        return Err(Problem { line, mistake: Mistake::OpenQuote });
    }
    end(row, cell, &mut rows);
    Ok(rows)
}

fn end(mut row: Row, cell: String, rows: &mut Vec<Row>) {
    row.cells.push(cell);
    if row.cells.iter().any(|cell| !cell.trim().is_empty()) {
        rows.push(row);
    }
}
