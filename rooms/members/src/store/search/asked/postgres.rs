//! What PostgreSQL is asked in other words than SQLite: its index has no order, so that pages are walked or cut out, and whether many answer is
//! learnt from some.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};

use super::super::MOST;
use super::{Asked, Way};
use crate::store::entity::member;

/// Of a large table (PostgreSQL) that share of the pages is looked at instead, by chance: in a hundred, and one member stands for so many.
const SAMPLE: (&str, u64) = ("0.5", 200);
/// So many members must have been among those looked at, or the sample says nothing.
const SEEN: u64 = 2_000;
/// So many of a sample answer at least where many do. A sample of pages finds namesakes together, so that with words it takes more.
const SURELY: (u64, u64) = (3 * MOST / SAMPLE.1, 20 * MOST / SAMPLE.1);
/// So many members are looked at one after the other before all that answers is fetched. Where that does not fill a page, few answer, or they stand
/// together elsewhere; fetching them takes no longer than looking at more.
const NEAR: u64 = 5_000;

#[derive(FromQueryResult)]
struct Sampled {
    seen: i64,
    total: i64,
}

impl Asked<'_> {
    /// The statement that gives the places of all that answers, as rows `s` (PostgreSQL). Beyond a place, if one is given.
    pub(super) fn places(&self, way: Way, beyond: Option<(&str, i64)>, values: &mut Vec<Value>) -> String {
        values.push(self.text.as_str().into());
        let mut sql = match way {
            Way::Walk => {
                "SELECT s.rank FROM member_search s WHERE (s.tokens @@ CAST(? AS tsquery)) IS TRUE".to_owned()
            }
            // A fence: from here on the order must not tempt the planner to walk.
            _ => {
                let tokens = if self.asks_rows() { ", tokens" } else { "" };
                format!(
                    "WITH s AS MATERIALIZED (SELECT rank{tokens} FROM member_search WHERE tokens @@ CAST(? AS tsquery)) \
                     SELECT s.rank FROM s WHERE TRUE"
                )
            }
        };
        self.rows_too(&mut sql, values);
        if let Some((sign, rank)) = beyond {
            sql.push_str(&format!(" AND s.rank {sign} ?"));
            values.push(rank.into());
        }
        sql
    }

    /// What the index does not know, as a condition on rows `s` of it (PostgreSQL): what its years are sure of needs no other look, the rest is looked
    /// up one by one. Left to itself the planner would join with everybody of an age.
    fn rows_too(&self, sql: &mut String, values: &mut Vec<Value>) {
        if !self.asks_rows() {
            return;
        }
        sql.push_str(" AND (");
        if let Some(sure) = &self.sure {
            sql.push_str("(s.tokens @@ CAST(? AS tsquery)) IS TRUE OR ");
            values.push(sure.as_str().into());
        }
        sql.push_str("(SELECT TRUE FROM member m WHERE m.rank = s.rank");
        self.filter.exactly(sql, values, self.owes);
        sql.push_str(") IS TRUE)");
    }

    /// Whether so many of a sample answer that many of all do (PostgreSQL). One time in a million or so it is wrong; then a page says "more than"
    /// of some fewer.
    pub(super) async fn are_many_of_some(
        &self,
        db: &impl ConnectionTrait,
        text: &str,
    ) -> Result<bool, DbErr> {
        let sql = format!(
            "SELECT COUNT(*) AS seen, COUNT(*) FILTER (WHERE (tokens @@ CAST(? AS tsquery)) IS TRUE) AS total \
             FROM member_search TABLESAMPLE SYSTEM ({})",
            SAMPLE.0
        );
        let found = Sampled::find_by_statement(self.dialect.statement(&sql, [text.into()])).one(db).await?;
        let enough = if self.has_words() { SURELY.1 } else { SURELY.0 };
        Ok(found.is_some_and(|one| one.seen.unsigned_abs() >= SEEN && one.total.unsigned_abs() >= enough))
    }

    /// How many there are among so many members from the first on (PostgreSQL).
    pub(super) async fn walked(
        &self,
        db: &impl ConnectionTrait,
        text: &str,
        members: u64,
    ) -> Result<u64, DbErr> {
        let all = format!(
            "SELECT 1 AS one FROM (SELECT tokens FROM member_search ORDER BY rank LIMIT {members}) s WHERE (s.tokens @@ CAST(? AS tsquery)) IS TRUE"
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
        values.push(self.text.as_str().into());
        let mut sql = format!(
            "SELECT s.rank FROM (SELECT rank, tokens FROM member_search {from} ORDER BY rank {order} LIMIT {NEAR}) s WHERE (s.tokens @@ CAST(? AS tsquery)) IS TRUE"
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
