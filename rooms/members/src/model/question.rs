//! The question that is asked of the search index: of every clause one term at least. What terms mean is in [`super::search`].

use rawabit_platform::Day;
use rawabit_statutes::MemberRules;
use rawabit_text::typed_sounds;

use super::search::{Reach, gender_token, is_plain, plain, profession_token, unit_token};
use super::words::{Gender, Standing};
use super::{number, phone};

/// A token of a question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    /// The token, or its beginning.
    pub text: String,
    /// Whether only its beginning is given.
    pub prefix: bool,
}

impl Term {
    fn whole(text: impl Into<String>) -> Self {
        Self { text: text.into(), prefix: false }
    }

    fn beginning(text: impl Into<String>) -> Self {
        Self { text: text.into(), prefix: true }
    }

    /// Whether one of these tokens answers.
    fn is_in(&self, tokens: &[String]) -> bool {
        tokens
            .iter()
            .any(|token| if self.prefix { token.starts_with(&self.text) } else { *token == self.text })
    }
}

/// A question to the index: of every clause one term at least.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    clauses: Vec<Vec<Term>>,
}

impl Question {
    /// The clauses. None: everybody. One without terms: nobody.
    pub fn clauses(&self) -> &[Vec<Term>] {
        &self.clauses
    }

    /// One more condition: one of these terms. Without terms nothing answers any more.
    pub fn any_of(&mut self, mut terms: Vec<Term>) {
        terms.sort();
        terms.dedup();
        self.clauses.push(terms);
    }

    /// Whether nothing can answer.
    pub fn is_hopeless(&self) -> bool {
        self.clauses.iter().any(Vec::is_empty)
    }

    /// Whether a row with these tokens answers: what both databases must agree with.
    pub fn is_answered_by(&self, tokens: &[String]) -> bool {
        self.clauses.iter().all(|clause| clause.iter().any(|term| term.is_in(tokens)))
    }

    /// What somebody types into the one field: the beginning of a number or of a telephone, or words of a name in whichever script and
    /// spelling, the last one perhaps unfinished.
    pub fn typed(&mut self, typed: &str, rules: &MemberRules) {
        let typed = typed.trim();
        if typed.is_empty() {
            return;
        }
        if !typed.chars().any(char::is_alphanumeric) {
            // Signs alone are nobody's name.
            return self.any_of(Vec::new());
        }
        let letters = |text: &str| text.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
        let number = |text: &str| text.chars().any(char::is_numeric) && !letters(text);
        if number(typed) && typed.split_whitespace().all(|word| number(word) || word.len() <= 3) {
            return self.numbered(typed, rules);
        }
        let mut name = String::new();
        for word in typed.split_whitespace() {
            if number(word) {
                self.numbered(word, rules);
            } else {
                name.push_str(word);
                name.push(' ');
            }
        }
        // The space at the end would say that the last word is complete.
        for sound in typed_sounds(name.trim_end()) {
            let terms = sound
                .any_of
                .iter()
                .filter(|text| is_plain(text))
                .map(|text| Term { text: format!("z{text}"), prefix: sound.open })
                .collect();
            self.any_of(terms);
        }
    }

    fn numbered(&mut self, typed: &str, rules: &MemberRules) {
        let mut terms: Vec<Term> = phone::searched(typed, rules)
            .into_iter()
            .map(|digits| Term::beginning(format!("t{digits}")))
            .collect();
        if let Some(number) = number::membership(typed) {
            terms.push(Term::beginning(format!("n{}", plain(&number))));
            // `45` finds the number 000045.
            if let Ok(value) = number.parse::<i64>() {
                terms.push(Term::whole(format!("n{}", number::of_row(value))));
            }
        }
        self.any_of(terms);
    }

    /// Only members in one of these parts of the tree, of one of these standings.
    pub fn within(&mut self, parts: &[Reach], standings: &[Standing]) {
        let terms = parts
            .iter()
            .flat_map(|part| {
                standings.iter().map(|standing| Term::whole(unit_token(*standing, &part.unit, part.subtree)))
            })
            .collect();
        self.any_of(terms);
    }

    /// Only this sex.
    pub fn gender(&mut self, gender: Gender) {
        self.any_of(vec![Term::whole(gender_token(gender))]);
    }

    /// Only these groups of professions.
    pub fn professions(&mut self, groups: &[String]) {
        self.any_of(groups.iter().map(|group| Term::whole(profession_token(group))).collect());
    }

    /// Only births between two days, to the year: the days themselves are asked of the rows.
    pub fn born(&mut self, from: Option<Day>, to: Option<Day>) {
        self.years('y', 'd', from, to);
    }

    /// Only members since between two days, to the year.
    pub fn since(&mut self, from: Option<Day>, to: Option<Day>) {
        self.years('j', 'k', from, to);
    }

    fn years(&mut self, year: char, decade: char, from: Option<Day>, to: Option<Day>) {
        if from.is_none() && to.is_none() {
            return;
        }
        // Nobody alive was born, and no membership began, outside these.
        let first = from.map_or(1850, |day| day.0.year()).max(1850);
        let last = to.map_or(2199, |day| day.0.year()).min(2199);
        let mut terms = Vec::new();
        let mut n = first;
        while n <= last {
            if n % 10 == 0 && n + 9 <= last {
                terms.push(Term::whole(format!("{decade}{}", n / 10)));
                n += 10;
            } else {
                terms.push(Term::whole(format!("{year}{n}")));
                n += 1;
            }
        }
        self.any_of(terms);
    }

    /// The question in FTS5's words. None: everybody.
    pub fn to_fts5(&self) -> Option<String> {
        self.written(
            |term| format!("\"{}\"{}", term.text, if term.prefix { " *" } else { "" }),
            " OR ",
            " AND ",
        )
    }

    /// The question as a `tsquery`. None: everybody.
    pub fn to_tsquery(&self) -> Option<String> {
        self.written(|term| format!("'{}'{}", term.text, if term.prefix { ":*" } else { "" }), " | ", " & ")
    }

    fn written(&self, term: impl Fn(&Term) -> String, or: &str, and: &str) -> Option<String> {
        (!self.clauses.is_empty()).then(|| {
            self.clauses
                .iter()
                .map(|clause| format!("({})", clause.iter().map(&term).collect::<Vec<_>>().join(or)))
                .collect::<Vec<_>>()
                .join(and)
        })
    }
}
