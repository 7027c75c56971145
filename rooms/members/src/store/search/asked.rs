//! A question in the words of a database, and how its answers are come by.

mod postgres;
mod rows;
mod text;

use std::collections::HashMap;

use rawabit_platform::Day;
use rawabit_platform::permit::{Action, Scope, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_statutes::MemberRules;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _, Value,
};

use super::{Filter, From, MOST};
use crate::model::Standing;
use crate::model::search::{Certainty, Reach};
use crate::model::years::Years;
use crate::store::entity::member;
use crate::store::index;
use postgres::cut_out;
use rows::PLACE;
use text::{Text, UNKNOWN};

#[derive(FromQueryResult)]
struct Count {
    total: i64,
}

/// So many are looked at before the index is asked whether there is anybody (PostgreSQL).
const FEW: u64 = 1_000;

#[derive(FromQueryResult)]
struct Places {
    places: Option<String>,
}

impl Places {
    fn read(&self) -> Vec<i64> {
        let places = self.places.as_deref().unwrap_or_default();
        places.split(',').filter_map(|place| place.parse().ok()).collect()
    }
}

/// Who answers.
pub(super) enum Answers {
    /// All of them, by their places, in order.
    Few(Vec<i64>),
    /// More than [`MOST`].
    Many,
}

/// How many answer, before they are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Guess {
    /// More than [`MOST`].
    Many,
    /// So few that fetching the places of all takes no long time; perhaps more than [`MOST`].
    Few,
    /// Nobody knows.
    Unknown,
}

/// How the rows of an answer are come by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// Through the index, which is in order (SQLite), or in whatever order is cheapest (PostgreSQL).
    Index,
    /// All of them, whom the planner may come by as the statistics say (PostgreSQL).
    All,
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
    text: Text,
    /// What surely answers, where days are asked for: the index knows years only.
    sure: Option<Text>,
    /// Of whose dues the index is not sure, where dues are asked for.
    unsure: Option<Text>,
    /// Whether rows must be asked about dues.
    owes: bool,
}

impl<'a> Asked<'a> {
    /// A question to an index whose years are read. None where nothing can answer.
    pub(super) async fn of<A: Action>(
        db: &impl ConnectionTrait,
        scope: &Scope<A>,
        filter: &'a Filter,
        rules: &MemberRules,
        today: Day,
    ) -> Result<Option<Self>, DbErr> {
        let years = if filter.asks_for_days() || filter.dues.is_some() {
            index::years(db).await?
        } else {
            Years::NONE
        };
        let Some(mut asked) = Self::new(Dialect::of(db), scope, filter, rules, &years, today) else {
            return Ok(None);
        };
        asked.look(db).await?;
        Ok(Some(asked))
    }

    /// A question to an index with these years. None where nothing can answer.
    pub(super) fn new<A: Action>(
        dialect: Dialect,
        scope: &Scope<A>,
        filter: &'a Filter,
        rules: &MemberRules,
        years: &Years,
        today: Day,
    ) -> Option<Self> {
        let reach = Reach::of(scope, filter.unit.as_ref());
        let everywhere = reach.iter().any(|part| part.subtree && part.unit == UnitPath::root());
        // The first clause of a question is the scope. That somebody's membership holds somewhere is true of nearly everybody: reading
        // that list would take longer than looking at the rows that have the rest.
        let nearly_all = everywhere && filter.standings().contains(&Standing::Active);
        let holds = filter.standings() == [Standing::Active, Standing::Suspended];
        let text = |filter: &Filter, dues: Certainty| {
            let question = filter.asked(scope, rules, years, dues);
            match dialect {
                _ if question.is_hopeless() => None,
                // How somebody stands anywhere is a column of theirs: whether they are a member still.
                Dialect::Sqlite => Text::of_sqlite(&question, nearly_all && holds),
                Dialect::Postgres => Text::of_postgres(&question, nearly_all),
            }
        };
        let has_dues = filter.dues.is_some();
        let asks = filter.asks_for_days() || has_dues;
        let whole = if asks { filter.in_whole_years() } else { None };
        let sure = whole.and_then(|years| text(&years, Certainty::Sure));
        let unsure = if has_dues { text(filter, Certainty::Unsure) } else { None };
        let text = text(filter, Certainty::Perhaps)?;
        // Who holds an office may be looked up without the index.
        let owes = has_dues && (unsure.is_some() || filter.office.is_some());
        Some(Self { dialect, filter, reach, today, text, sure, unsure, owes })
    }

    /// Looks whether there is anybody of whose dues the index is not sure. Where all dues are paid to the end of a year there is nobody, and no row
    /// needs to be asked.
    async fn look(&mut self, db: &impl ConnectionTrait) -> Result<(), DbErr> {
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
        let found = self.places(Way::All, None, values);
        format!("SELECT {columns} FROM ({found}) s JOIN member m ON m.rank = s.rank")
    }

    /// Who answers, as long as they are few enough to be counted.
    pub(super) async fn answers(&self, db: &impl ConnectionTrait) -> Result<Answers, DbErr> {
        match self.guess(db).await? {
            Guess::Many => Ok(Answers::Many),
            _ => self.counted_out(db).await,
        }
    }

    async fn counted_out(&self, db: &impl ConnectionTrait) -> Result<Answers, DbErr> {
        let mut values = Vec::new();
        let index = self.filter.office.is_none() && !self.asks_rows();
        let sql = match self.dialect {
            Dialect::Sqlite if index => {
                values.push(self.text.whole.as_str().into());
                "SELECT rowid AS rank FROM member_search WHERE member_search MATCH ?".to_owned()
            }
            Dialect::Postgres if index => {
                let found = self.text.found(UNKNOWN, &mut values);
                format!("SELECT s.rank FROM member_search s WHERE {found}")
            }
            Dialect::Postgres if self.filter.office.is_none() => self.places(Way::Index, None, &mut values),
            _ => self.statement(PLACE, None, &mut values).0,
        };
        let sql = format!("SELECT {} AS places FROM ({sql} LIMIT {}) AS found", self.all_places(), MOST + 1);
        let found = Places::find_by_statement(self.dialect.statement(&sql, values)).one(db).await?;
        let mut places = found.map(|one| one.read()).unwrap_or_default();
        if places.len() as u64 > MOST {
            return Ok(Answers::Many);
        }
        places.sort_unstable();
        Ok(Answers::Few(places))
    }

    /// How many answer, as far as that is told without the rows: whether enough of them answer for sure. On SQLite that costs as much as
    /// looking at a few thousand, so it is asked only before dues, which are looked up for each.
    async fn guess(&self, db: &impl ConnectionTrait) -> Result<Guess, DbErr> {
        let sure = match (&self.filter.office, self.owes, self.dialect) {
            (Some(_), _, _) | (None, false, Dialect::Sqlite) => None,
            _ if !self.asks_rows() => Some(&self.text),
            (None, _, _) => self.sure.as_ref(),
        };
        match (sure, self.dialect) {
            (None, _) => Ok(Guess::Unknown),
            (Some(text), Dialect::Postgres) => self.guess_by_some(db, &text.whole).await,
            (Some(text), Dialect::Sqlite) => {
                let all = "SELECT rowid FROM member_search WHERE member_search MATCH ?";
                let found = self.counted(db, all, MOST + 1, vec![text.whole.as_str().into()]).await?;
                Ok(if found > MOST { Guess::Many } else { Guess::Unknown })
            }
        }
    }

    /// A page of them, how many they are up to [`MOST`], and whether there are more. That there are may be known: SQLite then goes to the page at once,
    /// while PostgreSQL must know how many more to choose its way.
    pub(super) async fn page(
        &self,
        db: &impl ConnectionTrait,
        from: From,
        most: u64,
        many: bool,
    ) -> Result<(Vec<member::Model>, u64, bool), DbErr> {
        if many && from != From::Start && self.dialect == Dialect::Sqlite {
            let rows = self.rows(db, from, most).await?;
            if !rows.is_empty() {
                return Ok((rows, MOST, true));
            }
        }
        let answers = match self.guess(db).await? {
            Guess::Many => Answers::Many,
            Guess::Few => return self.cut(db, from, most).await,
            _ => self.counted_out(db).await?,
        };
        Ok(match answers {
            Answers::Many => (self.rows(db, from, most).await?, MOST, true),
            Answers::Few(places) => {
                (self.at(db, &from.page(&places, most)).await?, places.len() as u64, false)
            }
        })
    }

    /// One row with all places: two thousand rows would take longer to hand over than to find.
    fn all_places(&self) -> &'static str {
        match self.dialect {
            Dialect::Sqlite => "group_concat(rank)",
            Dialect::Postgres => "string_agg(CAST(rank AS TEXT), ',')",
        }
    }

    /// Whether anybody answers. PostgreSQL is asked behind a fence: whoever wants one row only is tempted to read the table until one comes, and
    /// reads all of it where none does. Where many answer, one of the first members does, and the index need not be asked.
    async fn is_there_any(&self, db: &impl ConnectionTrait, text: &Text) -> Result<bool, DbErr> {
        let mut values: Vec<Value> = Vec::new();
        let all = match self.dialect {
            Dialect::Sqlite => {
                values.push(text.whole.as_str().into());
                "SELECT rowid FROM member_search WHERE member_search MATCH ?".to_owned()
            }
            Dialect::Postgres if self.walked(db, &text.whole, FEW).await? > 0 => return Ok(true),
            Dialect::Postgres => {
                let found = text.found(UNKNOWN, &mut values);
                format!(
                    "WITH f AS MATERIALIZED (SELECT s.rank FROM member_search s WHERE {found}) SELECT rank FROM f"
                )
            }
        };
        Ok(self.counted(db, &all, 1, values).await? > 0)
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
        let (beyond, order) = from.beyond();
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
