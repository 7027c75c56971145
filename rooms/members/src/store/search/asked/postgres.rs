//! What PostgreSQL is asked in other words than SQLite: its index has no order, so that pages are walked or cut out, and whether many answer is
//! learnt from some.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};

use super::super::{From, MOST};
use super::text::{KNOWN, TESTED, UNKNOWN};
use super::{Asked, Guess, Places, Way};
use crate::store::entity::member;

/// Of a large table (PostgreSQL) that share of the pages is looked at instead, by chance: in a hundred, and one member stands for so many.
const SAMPLE: (&str, u64) = ("0.25", 400);
/// So many members must have been among those looked at, or the sample says nothing.
const SEEN: u64 = 1_000;
/// Of a table that is too small for a sample so many members are looked at, from the first on.
const GLANCE: u64 = 5_000;
/// Where about so many answer, the places of all are fetched at once, sorted and counted. Where more do, filters alone are met by enough members on
/// nearly any stretch of the order.
const FETCHED: u64 = 5 * MOST;
/// So many answer at least, by a sample, that with names they are many: it finds namesakes together.
const NAMESAKES: u64 = 20 * MOST;
/// The same of what has nothing to do with names: numbers, telephones, days.
const EVENLY: u64 = 3 * MOST;
/// So many members are looked at one after the other before all that answers is fetched. Where that does not fill a page, few answer, or they stand
/// together elsewhere; fetching them takes no longer than looking at more.
const NEAR: u64 = 5_000;

#[derive(FromQueryResult)]
struct Cut {
    total: i64,
    places: Option<String>,
}

#[derive(FromQueryResult)]
struct Sampled {
    seen: i64,
    total: i64,
}

impl Asked<'_> {
    /// The statement that gives the places of all that answers, as rows `s` (PostgreSQL). Beyond a place, if one is given.
    pub(super) fn places(&self, way: Way, beyond: Option<(&str, i64)>, values: &mut Vec<Value>) -> String {
        let condition = match way {
            Way::Walk => {
                values.push(self.text.whole.as_str().into());
                TESTED.to_owned()
            }
            Way::All => self.text.found(KNOWN, values),
            _ => self.text.found(UNKNOWN, values),
        };
        let mut sql = format!("SELECT s.rank FROM member_search s WHERE {condition}");
        self.rows_too(&mut sql, values);
        if way != Way::Walk {
            // A fence: from here on the order must not tempt the planner to walk.
            sql = format!("WITH s AS MATERIALIZED ({sql}) SELECT s.rank FROM s WHERE TRUE");
        }
        if let Some((sign, rank)) = beyond {
            sql.push_str(&format!(" AND s.rank {sign} ?"));
            values.push(rank.into());
        }
        sql
    }

    /// What the index does not know, as a condition on rows `s` of it (PostgreSQL): what its years are sure of needs no other look, the rest is looked
    /// up one by one. Left to itself the planner would join with everybody of an age.
    fn rows_too(&self, sql: &mut String, values: &mut Vec<Value>) {
        let Some(sure) = self.not_of_all() else { return };
        sql.push_str(" AND (");
        if let Some(sure) = sure {
            sql.push_str(&format!("{TESTED} OR "));
            values.push(sure.into());
        }
        let exactly = self.by_row("s", values);
        sql.push_str(&format!("{exactly})"));
    }

    /// Of whom the index is sure beside what answers it, where it is not sure of all: a text, or nobody.
    fn not_of_all(&self) -> Option<Option<String>> {
        let sure = self.sure.as_ref().map(|sure| sure.but(&self.text));
        // Where the two questions are one, the index is sure of all.
        let all = !self.asks_rows() || sure.as_ref().is_some_and(String::is_empty);
        (!all).then_some(sure)
    }

    /// That the member at the place of a row answers, as `member` says.
    fn by_row(&self, row: &str, values: &mut Vec<Value>) -> String {
        let mut sql = format!("(SELECT TRUE FROM member m WHERE m.rank = {row}.rank");
        self.filter.exactly(&mut sql, values, self.owes);
        sql + ") IS TRUE"
    }

    /// How many there are, up to [`MOST`], and a page of them, with one look into the index where they are few enough. Members of whom the index is not
    /// sure are looked up as far as the count and the page need it.
    pub(super) async fn cut(
        &self,
        db: &impl ConnectionTrait,
        from: From,
        most: u64,
    ) -> Result<(Vec<member::Model>, u64, bool), DbErr> {
        let mut values = Vec::new();
        let not_of_all = self.not_of_all();
        let sure = match &not_of_all {
            None => "TRUE",
            Some(None) => "FALSE",
            Some(Some(text)) => {
                values.push(text.as_str().into());
                TESTED
            }
        };
        let found = self.text.found(UNKNOWN, &mut values);
        let exactly = |values: &mut Vec<Value>| {
            if not_of_all.is_some() { self.by_row("f", values) } else { "FALSE".to_owned() }
        };
        let of_rows = exactly(&mut values);
        let (beyond, order) = from.beyond();
        let beyond = beyond.map_or_else(String::new, |(sign, place)| {
            values.push(place.into());
            format!("WHERE rank {sign} ?")
        });
        let also = exactly(&mut values);
        let sql = format!(
            "WITH f AS MATERIALIZED (SELECT s.rank, {sure} AS sure FROM member_search s WHERE {found}) SELECT \
             (SELECT COUNT(*) FROM (SELECT 1 AS one FROM f WHERE f.sure UNION ALL SELECT 1 FROM f WHERE NOT f.sure AND {of_rows} LIMIT {}) c) AS total, \
             (SELECT {} FROM (SELECT f.rank FROM (SELECT rank, sure FROM f {beyond} ORDER BY rank {order}) f WHERE f.sure OR {also} \
             ORDER BY f.rank {order} LIMIT {most}) p) AS places",
            MOST + 1,
            self.all_places()
        );
        let found = Cut::find_by_statement(self.dialect.statement(&sql, values)).one(db).await?;
        let Some(Cut { total, places }) = found else { return Ok((Vec::new(), 0, false)) };
        let mut places = Places { places }.read();
        places.sort_unstable();
        if matches!(from, From::Before(_)) {
            places.reverse();
        }
        let total = total.unsigned_abs();
        Ok((self.at(db, &places).await?, total.min(MOST), total > MOST))
    }

    /// How many answer, by a sample (PostgreSQL). One time in a million or so it is wrong; then a page says "more than" of some fewer. A table of
    /// which a sample says nothing is small enough that its first members tell.
    pub(super) async fn guess_by_some(&self, db: &impl ConnectionTrait, text: &str) -> Result<Guess, DbErr> {
        let sql = format!(
            "SELECT COUNT(*) AS seen, COUNT(*) FILTER (WHERE {TESTED}) AS total \
             FROM member_search s TABLESAMPLE SYSTEM ({})",
            SAMPLE.0
        );
        let found = Sampled::find_by_statement(self.dialect.statement(&sql, [text.into()])).one(db).await?;
        let (total, many, few) = match found {
            Some(one) if one.seen.unsigned_abs() >= SEEN => {
                let (few, many) = match self.filter.words.trim() {
                    "" if self.goes_with_names() => (FETCHED, FETCHED),
                    words if words.contains(char::is_alphabetic) => (FETCHED, NAMESAKES),
                    _ => (MOST, EVENLY),
                };
                (one.total.unsigned_abs(), many.div_ceil(SAMPLE.1), few / SAMPLE.1)
            }
            _ => (self.walked(db, text, GLANCE).await?, MOST + 1, GLANCE / 40),
        };
        Ok(match total {
            total if total >= many => Guess::Many,
            total if total <= few => Guess::Few,
            _ => Guess::Unknown,
        })
    }

    /// Whether what is asked for goes with names: women stand among women, and so do those who work as women do. Then a walk may come through a hundred
    /// thousand of whom hardly anybody answers.
    fn goes_with_names(&self) -> bool {
        self.filter.gender.is_some() || !self.filter.professions.is_empty()
    }

    /// How many there are among so many members from the first on (PostgreSQL).
    pub(super) async fn walked(
        &self,
        db: &impl ConnectionTrait,
        text: &str,
        members: u64,
    ) -> Result<u64, DbErr> {
        let all = format!(
            "SELECT 1 AS one FROM (SELECT tokens FROM member_search ORDER BY rank LIMIT {members}) s WHERE {TESTED}"
        );
        self.counted(db, &all, MOST + 1, vec![text.into()]).await
    }

    /// The same of the [`NEAR`] members from a place on, by walking (PostgreSQL): all of a page where words lie evenly. Where they stand
    /// together far away, all that answers must be fetched and sorted.
    pub(super) async fn near(
        &self,
        db: &impl ConnectionTrait,
        beyond: Option<(&str, i64)>,
        order: &str,
        limit: u64,
    ) -> Result<Vec<member::Model>, DbErr> {
        let mut values: Vec<Value> = Vec::new();
        let from = beyond.map_or_else(String::new, |(sign, place)| {
            values.push(place.into());
            format!("WHERE rank {sign} ?")
        });
        values.push(self.text.whole.as_str().into());
        let mut sql = format!(
            "SELECT s.rank FROM (SELECT rank, tokens FROM member_search {from} ORDER BY rank {order} LIMIT {NEAR}) s WHERE {TESTED}"
        );
        self.rows_too(&mut sql, &mut values);
        let sql = cut_out(&sql, order, limit);
        member::Model::find_by_statement(self.dialect.statement(&sql, values)).all(db).await
    }
}

/// A page of a statement on rows `s` of the index, with the members it is about (PostgreSQL): it is cut out first. Left to itself the planner would
/// merge the two in their order, and walk all members before the place to come to a page far behind.
pub(super) fn cut_out(sql: &str, order: &str, limit: u64) -> String {
    format!(
        "SELECT m.* FROM ({sql} ORDER BY s.rank {order} LIMIT {limit}) p JOIN member m ON m.rank = p.rank ORDER BY p.rank {order}"
    )
}
