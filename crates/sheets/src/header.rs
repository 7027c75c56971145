//! Finding the row that names the columns.

use crate::cell::{Cell, Value};
use crate::problem::FileProblem;
use crate::table::{Column, RawRow};

/// Which of the first rows is the header: the first that is more than half as wide as the widest and mostly words. A title stands in one
/// or two cells above; a row of groups above the names is narrower, since its cells are merged. If there is none, the first row.
pub(crate) fn find(rows: &[RawRow]) -> usize {
    let width = |row: &RawRow| row.cells.iter().filter(|cell| !cell.is_empty()).count();
    let widest = rows.iter().map(width).max().unwrap_or(0);
    let words = |row: &RawRow| row.cells.iter().filter(|cell| is_word(cell)).count();
    rows.iter().position(|row| width(row) * 2 > widest && words(row) * 2 > width(row)).unwrap_or(0)
}

/// Text with a letter and without much of digits.
fn is_word(cell: &Cell) -> bool {
    let Value::Text(text) = &cell.value else { return false };
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters > 0 && letters > text.chars().filter(|c| c.is_numeric()).count()
}

/// The columns that a header names.
///
/// # Errors
/// Two columns of one name.
pub(crate) fn columns(head: &RawRow) -> Result<Vec<Column>, FileProblem> {
    let mut columns: Vec<Column> = Vec::with_capacity(head.cells.len());
    let mut names: std::collections::HashMap<String, u32> = std::collections::HashMap::new();
    for (index, cell) in (0u32..).zip(&head.cells) {
        let name = cell.text().split_whitespace().collect::<Vec<_>>().join(" ");
        let plain = plain(&name);
        if !plain.is_empty()
            && let Some(first) = names.insert(plain, index)
        {
            return Err(FileProblem::DuplicateHeader { name, first, second: index });
        }
        columns.push(Column { name, index });
    }
    Ok(columns)
}

/// A name without what makes no difference to a reader: case, vowel marks, tatweel, spaces, stars and colons.
fn plain(name: &str) -> String {
    let kept =
        name.chars().filter(|c| c.is_alphanumeric() && !matches!(c, '\u{0640}' | '\u{064B}'..='\u{0652}'));
    kept.collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(rows: &[&[&str]]) -> Vec<RawRow> {
        let row = |cells: &&[&str]| {
            cells.iter().map(|text| Cell { value: Cell::of_text(text, 99), formula: false }).collect()
        };
        (1..).zip(rows).map(|(number, cells)| RawRow { number, cells: row(cells) }).collect()
    }

    #[test]
    fn a_header_is_found_below_titles_and_groups() {
        let name = ["الاسم", "النسب", "الهاتف", "تاريخ الازدياد", "2018"];
        let person = ["محمد", "العلوي", "0661234567", "14/08/1980", "100"];
        assert_eq!(find(&rows(&[&name, &person])), 0);
        assert_eq!(find(&rows(&[&["لائحة المنخرطين"], &name, &person])), 1);
        assert_eq!(find(&rows(&[&["الفرع:", "فاس"], &["الهوية", "", "", "الوضعية"], &name, &person])), 2);
        assert_eq!(find(&rows(&[&["الاسم"], &["محمد"]])), 0, "one column");
        assert_eq!(find(&rows(&[&["1", "2"], &["3", "4"]])), 0, "none: the first");
        assert_eq!(find(&[]), 0);
    }

    #[test]
    fn names_are_compared_as_readers_do() {
        let head = |names: &[&str]| columns(&rows(&[names])[0]);
        assert_eq!(
            head(&["الاسم", "الهاتف", " الإسم", "الهَاتـف *"]),
            Err(FileProblem::DuplicateHeader { name: "الهَاتـف *".into(), first: 1, second: 3 })
        );
        assert!(head(&["", "a", "", "b"]).is_ok(), "names that are missing are not one name");
    }
}
