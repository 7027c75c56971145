//! The question that is asked of the search index: of every clause one term at least. What terms mean is in [`super::search`].

use rawabit_platform::Day;
use rawabit_statutes::MemberRules;
use rawabit_text::typed_sounds;

use super::search::{
    PART, Reach, WHOLE, gender_token, is_plain, phone_term, plain, profession_token, unit_token,
};
use super::words::{Gender, Standing};
use super::years::{Years, year_of};
use super::{number, phone};

/// So many signs of a number are a beginning of others.
const LEAST: usize = 3;

/// How sure the index is of what it answers about dues: it knows years, and whether they are whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Everybody of whom it may be so.
    Perhaps,
    /// Only those of whom it is so.
    Sure,
    /// Only those of whom the rows must tell.
    Unsure,
}

/// A token of a question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    /// The token, or its beginning.
    pub text: String,
    /// Whether only its beginning is given.
    pub prefix: bool,
    /// Tokens that a row must not have beside it: the years of a decade that are not asked for, where they are fewer than those that are.
    pub but: Vec<String>,
}

impl Term {
    pub(super) fn whole(text: impl Into<String>) -> Self {
        Self { text: text.into(), prefix: false, but: Vec::new() }
    }

    pub(super) fn beginning(text: impl Into<String>) -> Self {
        Self { prefix: true, ..Self::whole(text) }
    }

    /// Whether one of these tokens answers.
    fn is_in(&self, tokens: &[String]) -> bool {
        let has =
            |token: &String| if self.prefix { token.starts_with(&self.text) } else { *token == self.text };
        tokens.iter().any(has) && !tokens.iter().any(|token| self.but.contains(token))
    }
}

/// A question to the index: of every clause one term at least.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    clauses: Vec<Vec<Term>>,
    years: Years,
}

impl Question {
    /// A question to an index that has these years.
    pub fn among(years: Years) -> Self {
        Self { clauses: Vec::new(), years }
    }

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
                .map(|text| Term { prefix: sound.open, ..Term::whole(format!("z{text}")) })
                .collect();
            self.any_of(terms);
        }
    }

    fn numbered(&mut self, typed: &str, rules: &MemberRules) {
        let mut terms: Vec<Term> =
            phone::searched(typed, rules).into_iter().map(|digits| phone_term(&digits)).collect();
        if let Some(number) = number::membership(typed) {
            let typed = plain(&number);
            // One or two signs are a number, and no beginning: of a hundred thousand nobody looks for one.
            let open = typed.len() >= LEAST;
            terms.push(Term { prefix: open, ..Term::whole(format!("n{typed}")) });
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

    /// Only births between two days, to the year: the days themselves are asked of the rows. Only of one sex, if one is given: the index must tell
    /// the two together.
    pub fn born(&mut self, from: Option<Day>, to: Option<Day>, gender: Option<Gender>) {
        self.years(('y', 'd'), gender.map_or("", Gender::word), from, to);
    }

    /// Only members since between two days, to the year.
    pub fn since(&mut self, from: Option<Day>, to: Option<Day>) {
        self.years(('j', 'k'), "", from, to);
    }

    /// Only those who owe nothing on a day, as surely as the index knows it.
    pub fn dues_paid(&mut self, on: Day, how: Certainty) {
        let year = on.0.year();
        let is_first = Day::new(year, 1, 1) == Some(on);
        let mut sure = self.year_terms(WHOLE, Some(on), None);
        // Up to a day of its year: before that day, or not.
        sure.extend(self.year_terms(
            PART,
            Day::new(if is_first { year } else { year + 1 }, 1, 1).or(Some(on)),
            None,
        ));
        sure.push(Term::whole("qx".to_owned()));
        self.dues(sure, (!is_first).then_some(on), how);
    }

    /// Only those in arrears on a day, as surely as the index knows it.
    pub fn dues_owed(&mut self, on: Day, how: Certainty) {
        // Whoever has paid up to the day before is in arrears, and nobody else.
        let paid = on.plus_days(-1);
        let year = paid.0.year();
        let is_last = Day::new(year, 12, 31) == Some(paid);
        let whole = Day::new(if is_last { year } else { year - 1 }, 12, 31).or(Some(paid));
        let mut sure = self.year_terms(WHOLE, None, whole);
        sure.extend(self.year_terms(PART, None, whole));
        sure.push(Term::whole("q0".to_owned()));
        self.dues(sure, (!is_last).then_some(paid), how);
    }

    fn dues(&mut self, mut sure: Vec<Term>, unsure: Option<Day>, how: Certainty) {
        let part = |day: Day| self.year_terms(PART, Some(day), Some(day));
        let unsure = unsure.map(part).unwrap_or_default();
        match how {
            Certainty::Sure => {}
            Certainty::Perhaps => sure.extend(unsure),
            Certainty::Unsure => sure = unsure,
        }
        self.any_of(sure);
    }

    fn years(&mut self, classes: (char, char), sex: &str, from: Option<Day>, to: Option<Day>) {
        if from.is_none() && to.is_none() {
            return;
        }
        let terms = self.terms_of_years(classes, sex, from, to);
        self.any_of(terms);
    }

    fn year_terms(&self, classes: (char, char), from: Option<Day>, to: Option<Day>) -> Vec<Term> {
        self.terms_of_years(classes, "", from, to)
    }

    /// The years between two days as tokens, decades as one, if need be but for some years: of those that somebody has.
    fn terms_of_years(
        &self,
        (year, decade): (char, char),
        sex: &str,
        from: Option<Day>,
        to: Option<Day>,
    ) -> Vec<Term> {
        let mut terms = Vec::new();
        let Some((earliest, latest)) = self.years.of(year) else { return terms };
        let (from, to) = (from.map(|day| year_of(year, day)), to.map(|day| year_of(year, day)));
        let mut n = from.map_or(earliest, |from| from.max(earliest));
        let last = to.map_or(latest, |to| to.min(latest));
        while n <= last {
            let first = n - n.rem_euclid(10);
            // Of a decade no more years are asked for than are there; who is left out is left out even where nobody is there yet.
            let asked: Vec<i16> = (n..=last.min(first + 9)).collect();
            let not = |n: &i16| from.is_some_and(|from| *n < from) || to.is_some_and(|to| *n > to);
            let but: Vec<String> =
                (first..first + 10).filter(not).map(|n| format!("{year}{n}{sex}")).collect();
            if but.len() < asked.len() {
                terms.push(Term { but, ..Term::whole(format!("{decade}{}{sex}", n.div_euclid(10))) });
            } else {
                terms.extend(asked.iter().map(|n| Term::whole(format!("{year}{n}{sex}"))));
            }
            n = first + 10;
        }
        terms
    }

    /// The question in FTS5's words, from a clause on. None: everybody.
    pub fn to_fts5(&self, from: usize) -> Option<String> {
        let one = |term: &Term| {
            let text = format!("\"{}\"{}", term.text, if term.prefix { " *" } else { "" });
            if term.but.is_empty() {
                return text;
            }
            let but: Vec<String> = term.but.iter().map(|token| format!("\"{token}\"")).collect();
            format!("({text} NOT ({}))", but.join(" OR "))
        };
        written(self.clauses.get(from..).unwrap_or_default(), one, " OR ", " AND ")
    }

    /// The question as a `tsquery`. None: everybody.
    pub fn to_tsquery(&self) -> Option<String> {
        written(&self.clauses, tsquery, " | ", " & ")
    }

    /// Every clause as a `tsquery` of its own, in their order: GIN goes from one list to the next by what is rare in them, while it looks at
    /// all terms of one question for whatever some clause has.
    pub fn to_tsqueries(&self) -> Vec<String> {
        self.clauses.iter().map(|clause| joined(clause, tsquery, " | ")).collect()
    }
}

fn written(
    clauses: &[Vec<Term>],
    term: impl Fn(&Term) -> String + Copy,
    or: &str,
    and: &str,
) -> Option<String> {
    (!clauses.is_empty())
        .then(|| clauses.iter().map(|clause| joined(clause, term, or)).collect::<Vec<_>>().join(and))
}

fn joined(clause: &[Term], term: impl Fn(&Term) -> String, or: &str) -> String {
    format!("({})", clause.iter().map(term).collect::<Vec<_>>().join(or))
}

fn tsquery(term: &Term) -> String {
    let text = format!("'{}'{}", term.text, if term.prefix { ":*" } else { "" });
    if term.but.is_empty() {
        return text;
    }
    let but: String = term.but.iter().map(|token| format!(" & !'{token}'")).collect();
    format!("({text}{but})")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::rights::DuesState;
    use crate::model::search::Indexed;

    fn states() -> impl Strategy<Value = Vec<DuesState>> {
        let until = prop_oneof![
            Just(None),
            (2015..2022_i16).prop_map(|year| Day::new(year, 1, 1)),
            (2015..2022_i16, 1..13_i8, 1..29_i8).prop_map(|(year, month, day)| Day::new(year, month, day)),
        ];
        let one = (until, prop::bool::weighted(0.1))
            .prop_map(|(paid_until, exempt)| DuesState { paid_until, exempt });
        prop::collection::vec(one, 1..4)
    }

    proptest! {
        #[test]
        fn what_nobody_has_need_not_be_asked_for(
            rows in prop::collection::vec((1890..2030_i16, 1950..2022_i16, states()), 1..6),
            from in prop::option::of(1895..2025_i16),
            to in prop::option::of(1895..2025_i16),
            on in 2015..2022_i16,
        ) {
            let rows: Vec<Vec<String>> = rows
                .into_iter()
                .map(|(born, since, dues)| {
                    let (birth_day, since) = (Day::new(born, 6, 15), Day::new(since, 3, 1));
                    Indexed { birth_day, since, dues, ..Indexed::default() }.tokens()
                })
                .collect();
            let mut years = Years::NONE;
            rows.iter().for_each(|row| years.add_tokens(row));
            let (from, to) = (from.and_then(|n| Day::new(n, 1, 1)), to.and_then(|n| Day::new(n, 12, 31)));
            let on = Day::new(on, 10, 8).expect("a day");
            for how in [Certainty::Perhaps, Certainty::Sure, Certainty::Unsure] {
                let [all, few] = [Years::default(), years.clone()].map(|years| {
                    let mut questions = vec![Question::among(years); 4];
                    questions[0].born(from, to, None);
                    questions[1].since(from, to);
                    questions[2].dues_owed(on, how);
                    questions[3].dues_paid(on, how);
                    questions
                });
                for (all, few) in all.iter().zip(&few) {
                    for row in &rows {
                        prop_assert_eq!(all.is_answered_by(row), few.is_answered_by(row), "{:?}", row);
                    }
                }
            }
        }

        #[test]
        fn of_dues_the_index_is_never_wrong_and_unsure_only_within_a_year(
            dues in states(),
            (year, month, day) in (2015..2022_i16, 1..13_i8, prop_oneof![Just(1_i8), 2..29_i8]),
        ) {
            let on = Day::new(year, month, day).expect("a day");
            let owes = dues.iter().any(|one| !one.exempt && one.paid_until.is_none_or(|until| until <= on));
            let tokens = Indexed { dues: dues.clone(), ..Indexed::default() }.tokens();
            for (what, is_so) in [("owed", owes), ("paid", !owes)] {
                let answers = |how| {
                    let mut question = Question::default();
                    if what == "owed" { question.dues_owed(on, how) } else { question.dues_paid(on, how) }
                    question.is_answered_by(&tokens)
                };
                let (perhaps, sure, unsure) =
                    (answers(Certainty::Perhaps), answers(Certainty::Sure), answers(Certainty::Unsure));
                prop_assert!(!sure || is_so, "{what} for sure: {tokens:?}");
                prop_assert!(perhaps || !is_so, "{what}, not found: {tokens:?}");
                prop_assert_eq!(perhaps, sure || unsure);
                prop_assert!(!(sure && unsure));
                let whole = |one: &DuesState| one.paid_until.is_none_or(|until| (until.0.month(), until.0.day()) == (1, 1));
                prop_assert!(!unsure || !dues.iter().all(whole), "whole years leave nothing open");
            }
        }
    }
}
