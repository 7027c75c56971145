//! A file as rows whose cells are known by column, with what is wrong noted on the way.

use rawabit_platform::Day;
use rawabit_platform::kit::read::parse_day;
use rawabit_platform::kit::sheet::{self, Line};
use rawabit_platform::lang::{Lang, Message, Multi};
use rawabit_platform::web::App;

use super::columns::{Column, Words};
use super::{MOST, RowProblem};

/// A file being read.
#[derive(Debug)]
pub(super) struct File {
    pub(super) words: Words,
    lines: Vec<Line>,
    places: Vec<(Column, usize, String)>,
    problems: Vec<RowProblem>,
}

impl File {
    /// Reads headings and lines. A heading that nobody knows is refused: a mistyped one would silently lose what stands under it.
    pub(super) fn read(app: &App, text: &str) -> Self {
        let mut file = Self { words: Words::of(app), lines: vec![], places: vec![], problems: vec![] };
        let mut lines = match sheet::lines(text) {
            Ok(lines) => lines,
            Err(line) => {
                file.note(line, None, "programmes-import-unreadable");
                return file;
            }
        };
        if lines.len() < 2 {
            file.note(1, None, "programmes-import-empty");
            return file;
        }
        let head = lines.remove(0);
        file.headings(&head);
        if !file.problems.is_empty() {
            return file;
        }
        if lines.len() > MOST {
            let message = Message::new("programmes-import-long").with("n", MOST);
            file.note(lines[MOST].number, None, message);
            lines.truncate(MOST);
        }
        for line in lines {
            if line.cells.len() == head.cells.len() {
                file.lines.push(line);
            } else {
                let message = Message::new("programmes-import-width")
                    .with("found", line.cells.len())
                    .with("wanted", head.cells.len());
                file.note(line.number, None, message);
            }
        }
        file
    }

    fn headings(&mut self, head: &Line) {
        for (at, heading) in head.cells.iter().enumerate().filter(|(_, heading)| !heading.is_empty()) {
            match self.words.column(heading) {
                Some(column) if self.places.iter().all(|(known, _, _)| *known != column) => {
                    self.places.push((column, at, heading.clone()));
                }
                Some(column) => self.note(head.number, Some(column), "programmes-import-twice"),
                None => {
                    let problem = RowProblem {
                        line: head.number,
                        column: None,
                        heading: heading.clone(),
                        reason: "programmes-import-unknown".into(),
                    };
                    self.problems.push(problem);
                }
            }
        }
        if self.places.iter().all(|(column, _, _)| *column != Column::Row) {
            self.note(head.number, Some(Column::Row), "programmes-import-missing");
        }
    }

    /// Notes what is wrong with a line.
    pub(super) fn note(&mut self, line: usize, column: Option<Column>, reason: impl Into<Message>) {
        let place = column.and_then(|column| self.places.iter().find(|(known, _, _)| *known == column));
        let heading = place.map(|(_, _, heading)| heading.clone()).unwrap_or_default();
        self.problems.push(RowProblem { line, column, heading, reason: reason.into() });
    }

    /// Whether something is wrong with a line.
    pub(super) fn is_bad(&self, line: usize) -> bool {
        self.problems.iter().any(|problem| problem.line == line)
    }

    /// Whether something is wrong at all.
    pub(super) fn is_any_bad(&self) -> bool {
        !self.problems.is_empty()
    }

    /// Everything that is wrong, in the order of the lines.
    pub(super) fn problems(self) -> Vec<RowProblem> {
        let mut problems = self.problems;
        problems.sort_by_key(|problem| problem.line);
        problems
    }

    /// The rows, each with its place among them.
    pub(super) fn rows(&self) -> Vec<Row> {
        let cells = |line: &Line| {
            let cell = |(column, at, _): &(Column, usize, String)| (*column, line.cells[*at].clone());
            self.places.iter().map(cell).filter(|(_, text)| !text.is_empty()).collect()
        };
        self.lines.iter().map(|line| Row { line: line.number, cells: cells(line) }).collect()
    }
}

/// A row: its cells that are not empty.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// Its line in the file.
    pub(super) line: usize,
    cells: Vec<(Column, String)>,
}

impl Row {
    /// What stands in a column.
    pub(super) fn get(&self, column: Column) -> &str {
        self.cells.iter().find(|(known, _)| *known == column).map_or("", |(_, text)| text)
    }

    /// A text in three columns.
    pub(super) fn multi(&self, columns: [Column; 3]) -> Multi {
        let mut text = Multi::default();
        for (lang, column) in [Lang::Ar, Lang::Fr, Lang::En].into_iter().zip(columns) {
            text.set(lang, self.get(column));
        }
        text
    }

    /// A day; what is none is noted.
    pub(super) fn day(&self, file: &mut File, column: Column) -> Option<Day> {
        let text = self.get(column);
        let day = parse_day(text);
        if day.is_none() && !text.is_empty() {
            file.note(self.line, Some(column), "form-day");
        }
        day
    }

    /// A day that must be there.
    pub(super) fn needed_day(&self, file: &mut File, column: Column) -> Option<Day> {
        if self.get(column).is_empty() {
            file.note(self.line, Some(column), "form-required");
        }
        self.day(file, column)
    }

    /// A whole number between two ends; what is none is noted.
    pub(super) fn number(&self, file: &mut File, column: Column, least: i64, most: i64) -> Option<i64> {
        let text = self.get(column);
        let text = text.trim_end_matches(['%', '٪']).trim();
        match rawabit_text::to_western_digits(text).parse::<i64>() {
            Ok(n) if (least..=most).contains(&n) => return Some(n),
            _ if text.is_empty() => file.note(self.line, Some(column), "form-required"),
            Ok(_) => {
                let message = Message::new("form-number-range").with("least", least).with("most", most);
                file.note(self.line, Some(column), message);
            }
            Err(_) => file.note(self.line, Some(column), "form-number"),
        }
        None
    }

    /// The parts of a cell that names several things.
    pub(super) fn list(&self, column: Column) -> Vec<String> {
        let parts = self.get(column).split([',', ';', '،', '؛', '|']);
        parts.map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }
}
