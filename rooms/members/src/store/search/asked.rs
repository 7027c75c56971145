//! A question in the words of a database, and how its answers are come by.

mod postgres;

use std::collections::HashMap;

use rawabit_platform::Day;
use rawabit_platform::permit::{Action, Scope};
use rawabit_platform::store::Dialect;
use rawabit_statutes::MemberRules;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _, Value,
};

use super::{Filter, From, MOST};
use crate::model::search::{Certainty, Reach};
use crate::store::entity::member;
use crate::store::rights::end_of;
use postgres::cut_out;

#[derive(FromQueryResult)]
struct Count {
    total: i64,
}

/// So many members are looked at to learn whether many answer.
const GLANCE: u64 = 5_000;
/// So many are looked at before the index is asked whether there is anybody (PostgreSQL).
const FEW: u64 = 1_000;

#[derive(FromQueryResult)]
struct Places {
    places: Option<String>,
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
    /// Of whose dues the index is not sure, where dues are asked for.
    unsure: Option<String>,
    /// Whether rows must be asked about dues.
    owes: bool,
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
        let text = |filter: &Filter, dues: Certainty| {
            let question = filter.asked(scope, rules, dues);
            match dialect {
                _ if question.is_hopeless() => None,
                Dialect::Sqlite => question.to_fts5(),
                Dialect::Postgres => question.to_tsquery(),
            }
        };
        let has_dues = filter.dues.is_some();
        let asks = filter.asks_for_days() || has_dues;
        let whole = if asks { filter.in_whole_years() } else { None };
        let sure = whole.and_then(|years| text(&years, Certainty::Sure));
        let unsure = if has_dues { text(filter, Certainty::Unsure) } else { None };
        let text = text(filter, Certainty::Perhaps)?;
        let reach = Reach::of(scope, filter.unit.as_ref());
        // Who holds an office may be looked up without the index.
        let owes = has_dues && (unsure.is_some() || filter.office.is_some());
        Some(Self { dialect, filter, reach, today, text, sure, unsure, owes })
    }

    /// Looks whether there is anybody of whose dues the index is not sure. Where all dues are paid to the end of a year there is nobody, and no row
    /// needs to be asked.
    pub(super) async fn look(&mut self, db: &impl ConnectionTrait) -> Result<(), DbErr> {
        if let (true, None, Some(unsure)) = (self.owes, &self.filter.office, &self.unsure) {
            self.owes = self.is_there_any(db, unsure).await?;
        }
        Ok(())
    }

    /// Whether rows must be asked for what the index does not know.
    fn asks_rows(&self) -> bool {
        self.filter.asks_for_days() || self.owes
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
        if self.filter.office.is_some() || self.dialect == Dialect::Sqlite {
            return self.statement(columns, None, values).0;
        }
        let found = self.places(Way::Index, None, values);
        format!("SELECT {columns} FROM ({found}) s JOIN member m ON m.rank = s.rank")
    }

    /// The statement that gives columns of `m` for all that answers, and the column of the order: from those who hold an office, or through the index
    /// of SQLite. Beyond a place, if one is given.
    fn statement(
        &self,
        columns: &str,
        beyond: Option<(&str, i64)>,
        values: &mut Vec<Value>,
    ) -> (String, &'static str) {
        let text: Value = self.text.as_str().into();
        let (mut sql, place) = if let Some(office) = &self.filter.office {
            let today = self.today.to_string();
            values.extend([office.as_str().into(), today.clone().into(), today.into()]);
            let holders = rawabit_federation::HOLDERS_SQL;
            let mut sql = format!("SELECT {columns} FROM member m WHERE m.person_id IN ({holders})");
            match self.dialect {
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
        } else {
            values.push(text);
            // The sides of a cross join stay where they are: the index leads, and gives its order.
            let sql = format!(
                "SELECT {columns} FROM member_search CROSS JOIN member m ON m.rank = member_search.rowid WHERE member_search MATCH ?"
            );
            (sql, "member_search.rowid")
        };
        self.filter.exactly(&mut sql, values, self.owes);
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
        let sure = match (&self.filter.office, self.owes, self.dialect) {
            (Some(_), _, _) => None,
            _ if !self.asks_rows() => Some(&self.text),
            (None, false, Dialect::Sqlite) => None,
            (None, _, _) => self.sure.as_ref(),
        };
        if let Some(text) = sure
            && self.are_many(db, text).await?
        {
            return Ok(Answers::Many);
        }
        let mut values = Vec::new();
        let index = self.filter.office.is_none() && !self.asks_rows();
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
            (false, Dialect::Postgres) if self.filter.office.is_none() => {
                self.places(Way::Index, None, &mut values)
            }
            (false, _) => self.statement("m.rank", None, &mut values).0,
        };
        // One row with all places: two thousand rows would take longer to hand over than to find.
        let all = match self.dialect {
            Dialect::Sqlite => "group_concat(rank)",
            Dialect::Postgres => "string_agg(CAST(rank AS TEXT), ',')",
        };
        let sql = format!("SELECT {all} AS places FROM ({sql} LIMIT {}) AS found", MOST + 1);
        let found = Places::find_by_statement(self.dialect.statement(&sql, values)).one(db).await?;
        let found = found.and_then(|one| one.places).unwrap_or_default();
        let mut places: Vec<i64> = found.split(',').filter_map(|place| place.parse().ok()).collect();
        if places.len() as u64 > MOST {
            return Ok(Answers::Many);
        }
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
            return Ok(self.counted(db, all, MOST + 1, vec![text.into()]).await? > MOST);
        }
        if self.are_many_of_some(db, text).await? {
            return Ok(true);
        }
        let first = self.walked(db, text, GLANCE).await?;
        if first > MOST {
            return Ok(true);
        }
        Ok(first * 100 >= GLANCE * 3 && self.walked(db, text, GLANCE * 20).await? > MOST)
    }

    /// Whether anybody answers. PostgreSQL is asked behind a fence: whoever wants one row only is tempted to read the table until one comes, and
    /// reads all of it where none does. Where many answer, one of the first members does, and the index need not be asked.
    async fn is_there_any(&self, db: &impl ConnectionTrait, text: &str) -> Result<bool, DbErr> {
        let all = match self.dialect {
            Dialect::Sqlite => "SELECT rowid FROM member_search WHERE member_search MATCH ?",
            Dialect::Postgres if self.walked(db, text, FEW).await? > 0 => return Ok(true),
            Dialect::Postgres => {
                "WITH s AS MATERIALIZED (SELECT rank FROM member_search WHERE tokens @@ CAST(? AS tsquery)) SELECT rank FROM s"
            }
        };
        Ok(self.counted(db, all, 1, vec![text.into()]).await? > 0)
    }

    /// How many answer, up to so many.
    async fn counted(
        &self,
        db: &impl ConnectionTrait,
        all: &str,
        most: u64,
        values: Vec<Value>,
    ) -> Result<u64, DbErr> {
        let sql = format!("SELECT COUNT(*) AS total FROM ({all} LIMIT {most}) AS found");
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
        let way = self.way();
        let mut values = Vec::new();
        let sql = if self.dialect == Dialect::Postgres && way != Way::Holders {
            if way == Way::Index {
                let near = self.near(db, beyond, order, limit).await?;
                if near.len() as u64 == limit {
                    return Ok(near);
                }
            }
            cut_out(&self.places(way, beyond, &mut values), order, limit)
        } else {
            let (sql, place) = self.statement("m.*", beyond, &mut values);
            format!("{sql} ORDER BY {place} {order} LIMIT {limit}")
        };
        member::Model::find_by_statement(self.dialect.statement(&sql, values)).all(db).await
    }
}
