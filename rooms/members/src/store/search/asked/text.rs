//! A question in the words of a dialect.
//!
//! A question is read once a statement, by a query of its own (`(SELECT CAST(? AS tsquery))`): from the sixth time on PostgreSQL has a plan for all values,
//! and would read a bare `CAST(?)` for each row.

use rawabit_platform::store::Dialect;
use sea_orm::Value;

use crate::model::search::Question;

/// A clause that the planner does not know beforehand, and for which it has no statistics. Namesakes stand together in the order of names, and so in
/// the table: whoever reads it from the front because the statistics promise many reads half of it in vain.
pub(super) const UNKNOWN: &str = "s.tokens @@ (SELECT CAST(? AS tsquery))";
/// A clause that it does know: for everybody at once it makes a difference how many they will be.
pub(super) const KNOWN: &str = "s.tokens @@ CAST(? AS tsquery)";

/// That a row `s` meets a text, as a condition of which the index knows nothing.
pub(super) const TESTED: &str = "(s.tokens @@ (SELECT CAST(? AS tsquery))) IS TRUE";

/// A question in the words of a dialect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Text {
    /// All of it.
    pub(super) whole: String,
    /// The same clause by clause (PostgreSQL), or but for the first one (SQLite).
    each: Vec<String>,
    /// So many clauses, from the first on, are met by nearly every row, and asked of rows where rows are looked at.
    rest: usize,
}

impl Text {
    /// In FTS5's words; `nearly_all` meet the first clause. None: everybody.
    pub(super) fn of_sqlite(question: &Question, nearly_all: bool) -> Option<Self> {
        let each = if nearly_all { question.to_fts5(1) } else { None };
        let rest = usize::from(each.is_some());
        Some(Self { whole: question.to_fts5(0)?, each: each.into_iter().collect(), rest })
    }

    /// The same as a `tsquery`.
    pub(super) fn of_postgres(question: &Question, nearly_all: bool) -> Option<Self> {
        let each = question.to_tsqueries();
        let rest = usize::from(nearly_all && each.len() > 1);
        Some(Self { whole: question.to_tsquery()?, each, rest })
    }

    /// What the index is asked where rows of `member` are looked at as well, and whether those must be asked that the member holds somewhere (SQLite).
    pub(super) fn beside_rows(&self, dialect: Dialect) -> (&str, bool) {
        match self.each.first() {
            Some(text) if dialect == Dialect::Sqlite && self.rest > 0 => (text, true),
            _ => (&self.whole, false),
        }
    }

    /// That a row `s` of `member_search` answers, as a condition which the index is asked (PostgreSQL); [`UNKNOWN`] or [`KNOWN`] to the planner.
    pub(super) fn found(&self, clause: &'static str, values: &mut Vec<Value>) -> String {
        let (rest, each) = self.each.split_at(self.rest);
        values.extend(each.iter().chain(rest).map(|text| Value::from(text.as_str())));
        let each = each.iter().map(|_| clause);
        let rest = rest.iter().map(|_| TESTED);
        each.chain(rest).collect::<Vec<_>>().join(" AND ")
    }

    /// The clauses that another question has otherwise.
    pub(super) fn but(&self, other: &Self) -> String {
        let clauses: Vec<&str> =
            self.each.iter().filter(|clause| !other.each.contains(clause)).map(String::as_str).collect();
        clauses.join(" & ")
    }
}
