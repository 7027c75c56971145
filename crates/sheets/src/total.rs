//! Rows that sum up others.

use crate::cell::{Cell, Value};

/// Words that begin such a row, without marks and in small letters.
const WORDS: [&str; 14] = [
    "المجموع",
    "مجموع",
    "الإجمالي",
    "إجمالي",
    "الاجمالي",
    "اجمالي",
    "الجملة",
    "total",
    "totaux",
    "sous-total",
    "somme",
    "sum",
    "grand total",
    "subtotal",
];

/// Whether a row looks like a total: its first text is such a word, and there is little text beside it. A person may be called
/// Total; so this is said of the row, and nothing is left out.
pub(crate) fn is_likely(cells: &[Cell]) -> bool {
    let mut texts = cells.iter().filter_map(|cell| match &cell.value {
        Value::Text(text) if !is_number(text) => Some(text.as_str()),
        _ => None,
    });
    let begins = texts.next().is_some_and(|text| {
        // Nearly every row is somebody; their first letter says so at once.
        if !text.starts_with(['ا', 'إ', 'م', 't', 'T', 's', 'S', 'g', 'G']) {
            return false;
        }
        let plain: String = text
            .chars()
            .filter(|c| !matches!(c, '\u{0640}' | '\u{064B}'..='\u{0652}'))
            .collect::<String>()
            .to_lowercase();
        WORDS.iter().any(|word| {
            plain
                .strip_prefix(word)
                .is_some_and(|rest| rest.chars().next().is_none_or(|c| !c.is_alphabetic() && c != '-'))
        })
    });
    begins && texts.count() <= 1
}

/// Whether the text is an amount, as those of a CSV are.
fn is_number(text: &str) -> bool {
    text.chars().any(|c| c.is_numeric()) && !text.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(texts: &[&str]) -> Vec<Cell> {
        texts.iter().map(|text| Cell { value: Cell::of_text(text, 100), formula: false }).collect()
    }

    #[test]
    fn totals_are_told_from_people() {
        for texts in [
            &["", "", "المجموع", "12"][..],
            &["مجموع المنخرطين", "", "12"],
            &["TOTAL :", "12"],
            &["Total général", "3"],
            &["المـجموع"],
        ] {
            assert!(is_likely(&row(texts)), "{texts:?}");
        }
        for texts in [
            &["محمد", "العلوي", "12"][..],
            &["Total", "Mohamed", "Fès", "x"],
            &["Totalin", "3"],
            &["", ""],
            &["12", "13"],
        ] {
            assert!(!is_likely(&row(texts)), "{texts:?}");
        }
    }
}
