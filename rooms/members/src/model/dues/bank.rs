//! Bank statements: which column is which, what a line says, and whom it may be from.

use rawabit_platform::Day;
use rawabit_platform::kit::read::parse_day;
use rawabit_platform::kit::sheet::Line;
use rawabit_platform::lang::Message;
use rawabit_text::{fold, name_sounds, to_western_digits};
use sha2::{Digest as _, Sha256};

use super::super::number;
use super::money;

/// Headings are looked for in so many lines from the top: banks put the account's holder and number before them.
const PREAMBLE: usize = 30;
/// Columns of a line that are looked at.
pub const COLUMNS: usize = 40;

/// Which column says what, counted from 0, and after which line of the file the lines begin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// The number of the line with the headings, from 1; 0 where there is none.
    pub heading: usize,
    /// The day.
    pub day: Option<usize>,
    /// What came in. Where what went out stands in the same column with a minus, it is told apart by that.
    pub amount: Option<usize>,
    /// Who and what for.
    pub words: Vec<usize>,
}

const DAY: [&str; 8] =
    ["date", "date operation", "date valeur", "date d'operation", "jour", "day", "تاريخ", "التاريخ"];
const CREDIT: [&str; 5] = ["credit", "crediteur", "دائن", "الدائن", "paid in"];
/// Beside an amount.
const DEBIT: [&str; 8] = ["dr", "d", "db", "dt", "debit", "debiteur", "مدين", "المدين"];
const AMOUNT: [&str; 6] = ["montant", "amount", "المبلغ", "مبلغ", "somme", "valeur"];
const WORDS: [&str; 22] = [
    "libelle",
    "designation",
    "description",
    "details",
    "detail",
    "communication",
    "motif",
    "reference",
    "ref",
    "nature",
    "operation",
    "nom",
    "name",
    "donneur d'ordre",
    "payer",
    "label",
    "البيان",
    "بيان",
    "المرجع",
    "مرجع",
    "الاسم",
    "وصف",
];

fn says(heading: &str, words: &[&str]) -> bool {
    let heading = fold(heading);
    words.iter().any(|word| {
        let word = fold(word);
        heading == word || heading.split(|c: char| !c.is_alphanumeric()).any(|part| part == word)
    })
}

/// What the headings say; without headings, by what the cells look like.
pub fn guess(lines: &[Line]) -> Mapping {
    for line in lines.iter().take(PREAMBLE) {
        let find = |words: &[&str], but: Option<usize>| {
            let mut cells = line.cells.iter().take(COLUMNS).enumerate();
            cells.find(|(at, cell)| Some(*at) != but && says(cell, words)).map(|(at, _)| at)
        };
        let day = find(&DAY, None);
        // "Date valeur" is a day, whatever else its words may mean.
        let amount = find(&CREDIT, day).or_else(|| find(&AMOUNT, day));
        if let (Some(day), Some(amount)) = (day, amount) {
            let words = (0..line.cells.len().min(COLUMNS))
                .filter(|at| *at != day && *at != amount && says(&line.cells[*at], &WORDS))
                .collect();
            return Mapping { heading: line.number, day: Some(day), amount: Some(amount), words };
        }
    }
    let Some(line) = lines.first() else { return Mapping::default() };
    let day = line.cells.iter().take(COLUMNS).position(|cell| day_of(cell).is_some());
    let amount =
        line.cells.iter().take(COLUMNS).position(|cell| money::typed(cell).is_ok() && day_of(cell).is_none());
    let words =
        (0..line.cells.len().min(COLUMNS)).filter(|at| Some(*at) != day && Some(*at) != amount).collect();
    Mapping { heading: 0, day, amount, words }
}

/// A day as banks write it: also with two digits for the year.
fn day_of(cell: &str) -> Option<Day> {
    parse_day(cell).or_else(|| {
        let text = to_western_digits(cell.trim());
        let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
        match parts[..] {
            [day, month, year] if year.len() == 2 => {
                Day::new(2000 + year.parse::<i16>().ok()?, month.parse().ok()?, day.parse().ok()?)
            }
            _ => None,
        }
    })
}

/// A line that may be a payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankLine {
    /// Its number in the file.
    pub number: usize,
    /// The day.
    pub day: Day,
    /// What came in.
    pub amount: i64,
    /// Who and what for.
    pub words: String,
}

impl BankLine {
    /// By what it is known: the same line is the same money, in whichever file it comes. A bank's statement has all of a day, so the second of
    /// two equal transfers is the second in every file.
    pub fn digest(&self, nth: usize) -> String {
        let said = fold(&self.words).split_whitespace().collect::<Vec<_>>().join(" ");
        let again = if nth == 0 { String::new() } else { format!("|{}", nth + 1) };
        hex::encode(Sha256::digest(format!("{}|{}|{said}{again}", self.day, self.amount)))
    }
}

/// Why a line was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineRefused {
    /// No day, or none that can be read.
    Day,
    /// No amount.
    Amount,
    /// Went out.
    Outgoing,
    /// The day has not come.
    Future,
    /// The book is closed on that day.
    Closed,
    /// The same line was read before.
    Before,
}

impl LineRefused {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Day, Self::Amount, Self::Outgoing, Self::Future, Self::Closed, Self::Before];

    /// Its word in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Amount => "amount",
            Self::Outgoing => "outgoing",
            Self::Future => "future",
            Self::Closed => "closed",
            Self::Before => "before",
        }
    }

    /// What to tell.
    pub fn message(word: &str) -> Message {
        let known = Self::ALL.into_iter().find(|one| one.word() == word).unwrap_or(Self::Amount);
        Message::new(format!("members-dues-bank-refused-{}", known.word()))
    }
}

/// The lines as payments, and why not.
pub fn read(lines: &[Line], mapping: &Mapping) -> Vec<Result<BankLine, (usize, LineRefused)>> {
    lines.iter().filter(|line| line.number > mapping.heading).map(|line| one(line, mapping)).collect()
}

fn one(line: &Line, mapping: &Mapping) -> Result<BankLine, (usize, LineRefused)> {
    let refused = |why| (line.number, why);
    let cell = |at: Option<usize>| at.and_then(|at| line.cells.get(at)).map_or("", String::as_str);
    let day = day_of(cell(mapping.day)).ok_or_else(|| refused(LineRefused::Day))?;
    let amount = match cell(mapping.amount) {
        // What went out stands in another column.
        "" => return Err(refused(LineRefused::Outgoing)),
        text if is_debit(text) => return Err(refused(LineRefused::Outgoing)),
        text => money::typed(without_currency(text)).map_err(|_| refused(LineRefused::Amount))?,
    };
    match amount {
        ..0 => return Err(refused(LineRefused::Outgoing)),
        0 => return Err(refused(LineRefused::Amount)),
        _ => {}
    }
    let words: Vec<&str> = mapping
        .words
        .iter()
        .filter_map(|at| line.cells.get(*at))
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty())
        .collect();
    let words: String = words.join(" · ").chars().filter(|c| !c.is_control()).take(500).collect();
    Ok(BankLine { number: line.number, day, amount, words })
}

/// `100,00 MAD` and `100,00 درهم` without the word.
fn without_currency(text: &str) -> &str {
    text.trim().trim_matches(|c: char| c.is_alphabetic() || c.is_whitespace())
}

/// Whether an amount says itself that it went out: `100,00 DR`, `100,00 débit`, `100,00 مدين`.
fn is_debit(text: &str) -> bool {
    let folded = fold(text);
    let said = folded.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    said.into_iter().any(|word| DEBIT.iter().any(|debit| fold(debit) == word))
}

/// The membership numbers that may stand in the words of a line.
pub fn numbers(words: &str) -> Vec<String> {
    let inner = |c: char| matches!(c, '-' | '/' | '.');
    let mut found: Vec<String> = words
        .split(|c: char| !(c.is_alphanumeric() || inner(c)))
        .filter_map(|word| number::membership(word.trim_matches(inner)))
        .collect();
    found.dedup();
    found.truncate(20);
    found
}

/// Whether a name stands in the words of a line, in whichever script and order: all of its words, and at least two.
pub fn is_named(words: &str, name: &str) -> bool {
    let said = name_sounds(words);
    let name = name_sounds(name);
    name.len() >= 2 && name.iter().all(|sound| said.contains(sound))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rawabit_platform::kit::sheet::lines;

    use super::*;

    type Lines = Vec<Result<BankLine, (usize, LineRefused)>>;

    fn read_text(text: &str) -> (Mapping, Lines) {
        let lines = lines(text).expect("a table");
        let mapping = guess(&lines);
        let found = read(&lines, &mapping);
        (mapping, found)
    }

    #[test]
    fn headings_in_three_languages_are_found_below_what_banks_write_above() {
        for text in [
            "Banque Exemple\nCompte;000 123\nDate opération;Libellé;Débit;Crédit\n05/10/2018;VIR 000012;;100,00\n",
            "التاريخ;البيان;مدين;دائن\n05/10/2018;تحويل 000012;;100,00\n",
            "Date,Description,Amount\n2018-10-05,VIR 000012,100.00\n",
            "05/10/18;100,00 MAD;VIR 000012\n",
        ] {
            let (mapping, found) = read_text(text);
            assert!(
                mapping.day.is_some() && mapping.amount.is_some() && !mapping.words.is_empty(),
                "{text} {mapping:?}"
            );
            assert_eq!(found.len(), 1, "{text} {found:?}");
            let line = found[0].as_ref().expect(text);
            assert_eq!((line.day.to_string().as_str(), line.amount), ("2018-10-05", 10_000), "{text}");
            assert_eq!(numbers(&line.words).last().map(String::as_str), Some("000012"), "{text}");
        }
    }

    #[test]
    fn every_line_that_is_not_taken_says_why() {
        let (_, found) = read_text(
            "Date;Libellé;Débit;Crédit\n05/10/2018;a;;cent\n31/02/2018;b;;5,00\n05/10/2018;c;5,00;\n05/10/2018;d;;-5,00\n05/10/2018;e;;0,00\nTotal;;5;5\n",
        );
        let why: Vec<_> = found.into_iter().map(|line| line.expect_err("refused")).collect();
        use LineRefused as R;
        assert_eq!(
            why,
            [(2, R::Amount), (3, R::Day), (4, R::Outgoing), (5, R::Outgoing), (6, R::Amount), (7, R::Day)]
        );
    }

    #[test]
    fn a_line_is_the_same_however_its_words_are_spaced() {
        let line = |words: &str| BankLine {
            number: 1,
            day: Day::new(2018, 10, 5).expect("a day"),
            amount: 5,
            words: words.into(),
        };
        assert_eq!(line("VIR  Élève").digest(0), line("vir eleve").digest(0));
        assert_ne!(line("a").digest(0), line("b").digest(0));
        assert_ne!(line("a").digest(0), line("a").digest(1), "two equal transfers of a day are two");
    }

    #[test]
    fn an_amount_may_say_itself_that_it_went_out() {
        let (_, found) = read_text(
            "Date;Libellé;Montant\n05/10/2018;a;100,00 DR\n05/10/2018;b;100,00 débit\n05/10/2018;c;100,00 مدين\n05/10/2018;d;100,00 CR\n05/10/2018;e;100,00 DH\n",
        );
        let outgoing: Vec<_> = found.iter().map(Result::is_err).collect();
        assert_eq!(outgoing, [true, true, true, false, false], "{found:?}");
    }

    #[test]
    fn one_column_is_not_both_day_and_amount() {
        let lines_of = lines;
        let lines = lines_of("Date valeur;Libellé;Crédit\n05/10/2018;a;100,00\n").expect("a table");
        let mapping = guess(&lines);
        assert_eq!((mapping.day, mapping.amount), (Some(0), Some(2)));
        let lines = lines_of("Date valeur;Libellé;Montant\n").expect("a table");
        assert_eq!(guess(&lines).amount, Some(2));
    }

    #[test]
    fn names_are_found_in_both_scripts() {
        assert!(is_named("VIR DE M. TAZI KARIM COTISATION", "Karim Tazi"));
        assert!(is_named("تحويل من كريم التازي", "كريم التازي"));
        assert!(!is_named("VIR KARIM", "Karim Tazi") && !is_named("Tazi", "Tazi"));
    }

    proptest! {
        #[test]
        fn no_file_breaks_it(text in "([\\PC;,]{0,20}\n){0,6}") {
            if let Ok(lines) = lines(&text) {
                let mapping = guess(&lines);
                let _ = read(&lines, &mapping);
            }
        }
    }
}
