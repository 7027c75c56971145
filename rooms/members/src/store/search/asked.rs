//! A question in the words of a database, and how its answers are come by.

use std::collections::HashMap;

use rawabit_platform::Day;
use rawabit_platform::permit::{Action, Scope};
use rawabit_platform::store::Dialect;
use rawabit_statutes::MemberRules;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _, Value,
};

use super::{Filter, From, MOST};
use crate::model::search::Reach;
use crate::store::entity::member;
use crate::store::rights::end_of;

#[derive(FromQueryResult)]
struct Count {
    total: i64,
}

/// The row of the member beside that of the index.
const JOINED: &str = " JOIN member m ON m.rank = s.rank";
/// So many members are looked at to learn whether many answer.
const GLANCE: u64 = 5_000;
/// So many members are looked at one after the other before all that answers is fetched.
const NEAR: u64 = 20_000;

#[derive(FromQueryResult)]
struct Place {
    rank: i64,
}

/// Who answers.
pub(super) enum Answers {
    /// All of them, by their places, in order.
    Few(Vec<i64>),
    /// More than [`MOST`].
    Many,
}

/// How the rows of an answer are come by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// Through the index, which is in order (SQLite), or in whatever order is cheapest (PostgreSQL).
    Index,
    /// By walking the order of names and testing each row (PostgreSQL): many answer, and they lie evenly.
    Walk,
    /// From the few who hold an office.
    Holders,
}

/// A question in a dialect.
pub(super) struct Asked<'a> {
    dialect: Dialect,
    filter: &'a Filter,
    reach: Vec<Reach>,
    today: Day,
    text: String,
    /// What surely answers, where days are asked for: the index knows years only.
    sure: Option<String>,
}

impl<'a> Asked<'a> {
    /// None where nothing can answer.
    pub(super) fn new<A: Action>(
        dialect: Dialect,
        scope: &Scope<A>,
        filter: &'a Filter,
        rules: &MemberRules,
        today: Day,
    ) -> Option<Self> {
        let text = |filter: &Filter| {
            let question = filter.question(scope, rules);
            match dialect {
                _ if question.is_hopeless() => None,
                Dialect::Sqlite => question.to_fts5(),
                Dialect::Postgres => question.to_tsquery(),
            }
        };
        let sure = filter.in_whole_years().and_then(|years| text(&years));
        let text = text(filter)?;
        let reach = Reach::of(scope, filter.unit.as_ref());
        Some(Self { dialect, filter, reach, today, text, sure })
    }

    /// How a page of many is come by.
    fn way(&self) -> Way {
        if self.filter.office.is_some() {
            Way::Holders
        } else if self.dialect == Dialect::Postgres && !self.has_words() {
            Way::Walk
        } else {
            Way::Index
        }
    }

    /// The statement that gives columns of `m` for all that answers, in no order.
    pub(super) fn everybody(&self, columns: &str, values: &mut Vec<Value>) -> String {
        let way = if self.filter.office.is_some() { Way::Holders } else { Way::Index };
        self.statement(way, columns, None, values).0
    }

    /// The statement that gives columns of `m` for all that answers, and the column of the order. Beyond a place, if one is given.
    fn statement(
        &self,
        way: Way,
        columns: &str,
        beyond: Option<(&str, i64)>,
        values: &mut Vec<Value>,
    ) -> (String, &'static str) {
        let text: Value = self.text.as_str().into();
        let (mut sql, place) = match (way, self.dialect) {
            (Way::Holders, dialect) => {
                let (office, today) =
                    (self.filter.office.as_deref().unwrap_or_default(), self.today.to_string());
                values.extend([office.into(), today.clone().into(), today.into()]);
                let holders = rawabit_federation::HOLDERS_SQL;
                let mut sql = format!("SELECT {columns} FROM member m WHERE m.person_id IN ({holders})");
                match dialect {
                    Dialect::Sqlite if !self.has_words() => self.by_tables(&mut sql, values),
                    Dialect::Sqlite => {
                        values.push(text);
                        // Once for all of them: FTS5 takes half a millisecond to begin, and holders may be thousands. The sign keeps
                        // SQLite from looking up everybody who has the words.
                        sql.push_str(
                            " AND +m.rank IN (SELECT rowid FROM member_search WHERE member_search MATCH ?)",
                        );
                    }
                    Dialect::Postgres => {
                        values.push(text);
                        sql.push_str(
                            " AND EXISTS (SELECT 1 FROM member_search s WHERE s.rank = m.rank AND (s.tokens @@ CAST(? AS tsquery)) IS TRUE)",
                        );
                    }
                }
                (sql, "m.rank")
            }
            (_, Dialect::Sqlite) => {
                values.push(text);
                // The sides of a cross join stay where they are: the index leads, and gives its order.
                let sql = format!(
                    "SELECT {columns} FROM member_search CROSS JOIN member m ON m.rank = member_search.rowid WHERE member_search MATCH ?"
                );
                (sql, "member_search.rowid")
            }
            (Way::Walk, Dialect::Postgres) => {
                values.push(text);
                let sql = format!(
                    "SELECT {columns} FROM member_search s{JOINED} WHERE (s.tokens @@ CAST(? AS tsquery)) IS TRUE"
                );
                (sql, "s.rank")
            }
            (Way::Index, Dialect::Postgres) => {
                values.push(text);
                // A fence: from here on the order must not tempt the planner to walk.
                let sql = format!(
                    "WITH s AS MATERIALIZED (SELECT rank FROM member_search WHERE tokens @@ CAST(? AS tsquery)) SELECT {columns} FROM s{JOINED} WHERE TRUE"
                );
                (sql, "s.rank")
            }
        };
        self.filter.exactly(&mut sql, values);
        if let Some((sign, rank)) = beyond {
            sql.push_str(&format!(" AND {place} {sign} ?"));
            values.push(rank.into());
        }
        (sql, place)
    }

    /// What the index would be asked, as conditions on the row `m`, but for words: for few rows that are known by something else.
    fn by_tables(&self, sql: &mut String, values: &mut Vec<Value>) {
        let places = self.reach.iter().map(|part| {
            values.push(part.unit.as_str().into());
            if !part.subtree {
                return "x.unit_path = ?";
            }
            values.push(end_of(&part.unit).into());
            "(x.unit_path >= ? AND x.unit_path < ?)"
        });
        let places = places.collect::<Vec<_>>().join(" OR ");
        let standings = self.filter.standings();
        let marks = |n: usize| vec!["?"; n].join(", ");
        sql.push_str(&format!(
            " AND EXISTS (SELECT 1 FROM membership x WHERE x.person_id = m.person_id AND ({places}) AND x.state IN ({}))",
            marks(standings.len())
        ));
        values.extend(standings.iter().map(|standing| Value::from(standing.word())));
        if let Some(gender) = self.filter.gender {
            sql.push_str(" AND m.gender = ?");
            values.push(gender.word().into());
        }
        let professions = &self.filter.professions;
        if !professions.is_empty() {
            sql.push_str(&format!(" AND m.profession IN ({})", marks(professions.len())));
            values.extend(professions.iter().map(|group| Value::from(group.as_str())));
        }
    }

    /// Who answers, as long as they are few enough to be counted.
    pub(super) async fn answers(&self, db: &impl ConnectionTrait) -> Result<Answers, DbErr> {
        // Rows need not be looked at where enough of them answer for sure. On SQLite that costs as much as looking at a few thousand, so
        // it is asked only before dues, which are looked up for each.
        let sure = match (&self.filter.office, self.filter.dues, self.dialect) {
            (Some(_), _, _) => None,
            _ if !self.filter.asks_for_days() => Some(&self.text),
            (None, None, Dialect::Sqlite) => None,
            (None, _, _) => self.sure.as_ref(),
        };
        if let Some(text) = sure
            && self.are_many(db, text).await?
        {
            return Ok(Answers::Many);
        }
        let mut values = Vec::new();
        let way = if self.filter.office.is_some() { Way::Holders } else { Way::Index };
        let index = self.filter.office.is_none() && !self.filter.asks_for_days();
        let sql = match (index, self.dialect) {
            (true, Dialect::Sqlite) => {
                values.push(self.text.as_str().into());
                "SELECT rowid AS rank FROM member_search WHERE member_search MATCH ?".to_owned()
            }
            (true, Dialect::Postgres) => {
                values.push(self.text.as_str().into());
                // Namesakes stand together in the order of names, and so in the table: whoever reads it from the front because the
                // statistics promise many reads half of it in vain. A question that is not known beforehand has no statistics.
                "SELECT rank FROM member_search WHERE tokens @@ (SELECT CAST(? AS tsquery))".to_owned()
            }
            (false, _) => self.statement(way, "m.rank", None, &mut values).0,
        };
        let sql = format!("{sql} LIMIT {}", MOST + 1);
        let found = Place::find_by_statement(self.dialect.statement(&sql, values)).all(db).await?;
        if found.len() as u64 > MOST {
            return Ok(Answers::Many);
        }
        let mut places: Vec<i64> = found.into_iter().map(|one| one.rank).collect();
        places.sort_unstable();
        Ok(Answers::Few(places))
    }

    /// Whether more answer than are counted, as far as that is told sooner than who they are (PostgreSQL): by walking, since the lists of
    /// what many have grow with the table.
    async fn are_many(&self, db: &impl ConnectionTrait, text: &str) -> Result<bool, DbErr> {
        if self.dialect == Dialect::Sqlite {
            if text == self.text {
                return Ok(false);
            }
            let all = "SELECT rowid FROM member_search WHERE member_search MATCH ?";
            return Ok(self.counted(db, all, vec![text.into()]).await? > MOST);
        }
        let first = self.walked(db, text, GLANCE).await?;
        if first > MOST {
            return Ok(true);
        }
        Ok(first * 100 >= GLANCE * 3 && self.walked(db, text, GLANCE * 20).await? > MOST)
    }

    /// How many there are among so many members from the first on (PostgreSQL).
    async fn walked(&self, db: &impl ConnectionTrait, text: &str, members: u64) -> Result<u64, DbErr> {
        let all = format!(
            "SELECT 1 AS one FROM (SELECT tokens FROM member_search ORDER BY rank LIMIT {members}) s WHERE (s.tokens @@ CAST(? AS tsquery)) IS TRUE"
        );
        self.counted(db, &all, vec![text.into()]).await
    }

    async fn counted(&self, db: &impl ConnectionTrait, all: &str, values: Vec<Value>) -> Result<u64, DbErr> {
        let sql = format!("SELECT COUNT(*) AS total FROM ({all} LIMIT {}) AS found", MOST + 1);
        let found = Count::find_by_statement(self.dialect.statement(&sql, values)).one(db).await?;
        Ok(found.map_or(0, |count| count.total.unsigned_abs()))
    }

    fn has_words(&self) -> bool {
        !self.filter.words.trim().is_empty()
    }

    /// The members at these places, in their order.
    pub(super) async fn at(
        &self,
        db: &impl ConnectionTrait,
        places: &[i64],
    ) -> Result<Vec<member::Model>, DbErr> {
        if places.is_empty() {
            return Ok(Vec::new());
        }
        let rows =
            member::Entity::find().filter(member::Column::Rank.is_in(places.iter().copied())).all(db).await?;
        let mut rows: HashMap<i64, member::Model> = rows.into_iter().map(|row| (row.rank, row)).collect();
        Ok(places.iter().filter_map(|place| rows.remove(place)).collect())
    }

    /// The rows of many from a place on, in the order of names, or before it, in the other order.
    pub(super) async fn rows(
        &self,
        db: &impl ConnectionTrait,
        from: From,
        limit: u64,
    ) -> Result<Vec<member::Model>, DbErr> {
        let (beyond, order) = match from {
            From::Start => (None, "ASC"),
            From::After(place) => (Some((">", place)), "ASC"),
            From::Before(place) => (Some(("<", place)), "DESC"),
        };
        if self.dialect == Dialect::Postgres && self.way() == Way::Index {
            let near = self.near(db, beyond, order, limit).await?;
            if near.len() as u64 == limit {
                return Ok(near);
            }
        }
        let mut values = Vec::new();
        let way = self.way();
        let sql = if self.dialect == Dialect::Postgres && way != Way::Holders {
            let (sql, _) =
                self.statement(way, if self.cut_first() { "s.rank" } else { "m.*" }, beyond, &mut values);
            self.paged(sql, beyond, order, limit, &mut values)
        } else {
            let (sql, place) = self.statement(way, "m.*", beyond, &mut values);
            format!("{sql} ORDER BY {place} {order} LIMIT {limit}")
        };
        member::Model::find_by_statement(self.dialect.statement(&sql, values)).all(db).await
    }

    /// Whether a page is cut out of the index alone: where no days are asked of the rows.
    fn cut_first(&self) -> bool {
        !self.filter.asks_for_days()
    }

    /// A page of a statement on `s` joined with `m` (PostgreSQL). Left to itself it would merge the two in their order, and walk all
    /// members before the place to come to a page far behind.
    fn paged(
        &self,
        sql: String,
        beyond: Option<(&str, i64)>,
        order: &str,
        limit: u64,
        values: &mut Vec<Value>,
    ) -> String {
        if self.cut_first() {
            let page = format!("{} ORDER BY s.rank {order} LIMIT {limit}", sql.replace(JOINED, ""));
            return format!(
                "SELECT m.* FROM ({page}) p JOIN member m ON m.rank = p.rank ORDER BY p.rank {order}"
            );
        }
        let bound = beyond.map_or_else(String::new, |(sign, place)| {
            values.push(place.into());
            format!(" AND m.rank {sign} ?")
        });
        format!("{sql}{bound} ORDER BY s.rank {order} LIMIT {limit}")
    }

    /// The same of the [`NEAR`] members from a place on, by walking (PostgreSQL): all of a page where words lie evenly. Where they stand
    /// together far away, all that answers must be fetched and sorted.
    async fn near(
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
        let columns = if self.cut_first() { "s.rank" } else { "m.*" };
        let mut sql = format!(
            "SELECT {columns} FROM (SELECT rank, tokens FROM member_search {from} ORDER BY rank {order} LIMIT {NEAR}) s{JOINED} WHERE (s.tokens @@ CAST(? AS tsquery)) IS TRUE"
        );
        self.filter.exactly(&mut sql, &mut values);
        let sql = self.paged(sql, beyond, order, limit, &mut values);
        member::Model::find_by_statement(self.dialect.statement(&sql, values)).all(db).await
    }
}
