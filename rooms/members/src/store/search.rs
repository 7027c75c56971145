//! Finding members: words, filters and scope in one match, a page at a time, in the order of names. Nothing is sorted that could be
//! long, and nothing is counted beyond [`MOST`]; docs/decisions/0015-members.md has the plan.

use rawabit_platform::Day;
use rawabit_platform::permit::{Action, Scope, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_statutes::MemberRules;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};

use super::entity::member;
use crate::model::search::{Question, Reach};
use crate::model::{Gender, Standing};

/// So many are counted. Who gets more of them narrows the search.
pub const MOST: u64 = 2_000;
/// Members on a page.
pub const PER_PAGE: u64 = 50;

/// What is asked of the registry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// What was typed into the one field.
    pub words: String,
    /// Only in this unit and below it.
    pub unit: Option<UnitPath>,
    /// Only with these standings; none: those that hold.
    pub standings: Vec<Standing>,
    /// Only this sex.
    pub gender: Option<Gender>,
    /// Only these groups of professions.
    pub professions: Vec<String>,
    /// Born from this day on, and up to this day.
    pub born: (Option<Day>, Option<Day>),
    /// Member since this day or later, and up to this day.
    pub since: (Option<Day>, Option<Day>),
    /// Only whoever holds this office today.
    pub office: Option<String>,
    /// Only with dues paid, or only in arrears, on a day.
    pub dues: Option<Dues>,
}

/// How dues stand on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dues {
    /// Nothing is owed, in any unit.
    Paid(Day),
    /// Something is owed, in some unit.
    Arrears(Day),
}

/// Whether the member of the row `m` owes something on a day.
const OWES: &str = "EXISTS (SELECT 1 FROM membership x LEFT JOIN dues_standing d ON d.person_id = x.person_id AND d.unit_id = x.unit_id \
     WHERE x.person_id = m.person_id AND x.until_day IS NULL AND NOT COALESCE(d.exempt, FALSE) AND COALESCE(d.paid_until, x.joined) <= ?)";

impl Filter {
    /// The standings that are asked for.
    pub fn standings(&self) -> Vec<Standing> {
        if self.standings.is_empty() {
            vec![Standing::Active, Standing::Suspended]
        } else {
            self.standings.clone()
        }
    }

    /// The question to the index, within a scope. An empty scope makes one that nothing answers.
    pub fn question<A: Action>(&self, scope: &Scope<A>, rules: &MemberRules) -> Question {
        let mut question = Question::default();
        question.within(&Reach::of(scope, self.unit.as_ref()), &self.standings());
        if let Some(gender) = self.gender {
            question.gender(gender);
        }
        if !self.professions.is_empty() {
            question.professions(&self.professions);
        }
        question.born(self.born.0, self.born.1);
        question.since(self.since.0, self.since.1);
        match self.dues {
            Some(Dues::Paid(day)) => question.dues_paid(day),
            Some(Dues::Arrears(day)) => question.dues_owed(day),
            None => {}
        }
        question.typed(&self.words, rules);
        question
    }

    /// What the index knows to the year only, as conditions on the row `m`.
    fn exactly(&self, sql: &mut String, values: &mut Vec<Value>) {
        let days = [
            (" AND m.birth_day >= ?", self.born.0),
            (" AND m.birth_day <= ?", self.born.1),
            (" AND m.since >= ?", self.since.0),
            (" AND m.since <= ?", self.since.1),
        ];
        for (condition, day) in days {
            if let Some(day) = day {
                sql.push_str(condition);
                values.push(day.to_string().into());
            }
        }
        if let Some(dues) = self.dues {
            let (sign, day) = match dues {
                Dues::Paid(day) => ("NOT ", day),
                Dues::Arrears(day) => ("", day),
            };
            sql.push_str(&format!(" AND {sign}{OWES}"));
            values.push(day.to_string().into());
        }
    }

    fn asks_for_days(&self) -> bool {
        [self.born.0, self.born.1, self.since.0, self.since.1].iter().any(Option::is_some)
            || self.dues.is_some()
    }
}

/// From where a page is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum From {
    /// The first page.
    #[default]
    Start,
    /// What comes after this place.
    After(i64),
    /// What comes before this place.
    Before(i64),
}

impl From {
    /// Reads `a123` and `b123`, as links write it.
    pub fn parse(text: &str) -> Self {
        let place = |rest: &str| rest.parse().ok().filter(|place: &i64| *place >= 0);
        match text.split_at_checked(1) {
            Some(("a", rest)) => place(rest).map_or(Self::Start, Self::After),
            Some(("b", rest)) => place(rest).map_or(Self::Start, Self::Before),
            _ => Self::Start,
        }
    }
}

/// A page of members.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The members, in the order of names.
    pub rows: Vec<member::Model>,
    /// How many answer, up to [`MOST`].
    pub total: u64,
    /// Whether more answer than are counted.
    pub more: bool,
    /// The link to the page before, if there is one.
    pub before: Option<i64>,
    /// The link to the page after.
    pub after: Option<i64>,
}

#[derive(FromQueryResult)]
struct Count {
    total: i64,
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
struct Asked<'a> {
    dialect: Dialect,
    filter: &'a Filter,
    today: Day,
    text: String,
}

impl<'a> Asked<'a> {
    /// None where nothing can answer.
    fn new<A: Action>(
        dialect: Dialect,
        scope: &Scope<A>,
        filter: &'a Filter,
        rules: &MemberRules,
        today: Day,
    ) -> Option<Self> {
        let question = filter.question(scope, rules);
        if question.is_hopeless() {
            return None;
        }
        let text = match dialect {
            Dialect::Sqlite => question.to_fts5(),
            Dialect::Postgres => question.to_tsquery(),
        }?;
        Some(Self { dialect, filter, today, text })
    }

    fn way(&self, total: u64) -> Way {
        if self.filter.office.is_some() {
            Way::Holders
        } else if self.dialect == Dialect::Postgres && total > MOST && self.filter.words.trim().is_empty() {
            Way::Walk
        } else {
            Way::Index
        }
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
                values.extend([office.into(), today.clone().into(), today.into(), text]);
                let holders = rawabit_federation::HOLDERS_SQL;
                let answers = match dialect {
                    Dialect::Sqlite => {
                        "EXISTS (SELECT 1 FROM member_search WHERE member_search MATCH ? AND rowid = m.rank)"
                    }
                    Dialect::Postgres => {
                        "EXISTS (SELECT 1 FROM member_search s WHERE s.rank = m.rank AND (s.tokens @@ CAST(? AS tsquery)) IS TRUE)"
                    }
                };
                let sql =
                    format!("SELECT {columns} FROM member m WHERE m.person_id IN ({holders}) AND {answers}");
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
                    "SELECT {columns} FROM member_search s JOIN member m ON m.rank = s.rank WHERE (s.tokens @@ CAST(? AS tsquery)) IS TRUE"
                );
                (sql, "s.rank")
            }
            (Way::Index, Dialect::Postgres) => {
                values.push(text);
                // A fence: from here on the order must not tempt the planner to walk.
                let sql = format!(
                    "WITH s AS MATERIALIZED (SELECT rank FROM member_search WHERE tokens @@ CAST(? AS tsquery)) SELECT {columns} FROM s JOIN member m ON m.rank = s.rank WHERE TRUE"
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

    /// How many answer: at most one more than [`MOST`].
    async fn count(&self, db: &impl ConnectionTrait) -> Result<u64, DbErr> {
        let mut values = Vec::new();
        let all = if self.filter.office.is_some() || self.filter.asks_for_days() {
            match (self.filter.office.is_some(), self.dialect) {
                (false, Dialect::Postgres) => self
                    .statement(Way::Walk, "1 AS one", None, &mut values)
                    .0
                    .replace("(s.tokens @@ CAST(? AS tsquery)) IS TRUE", "s.tokens @@ CAST(? AS tsquery)"),
                _ => self.statement(self.way(0), "1 AS one", None, &mut values).0,
            }
        } else {
            values.push(self.text.as_str().into());
            match self.dialect {
                Dialect::Sqlite => "SELECT rowid FROM member_search WHERE member_search MATCH ?",
                Dialect::Postgres => "SELECT rank FROM member_search WHERE tokens @@ CAST(? AS tsquery)",
            }
            .to_owned()
        };
        let sql = format!("SELECT COUNT(*) AS total FROM ({all} LIMIT {}) AS found", MOST + 1);
        let found = Count::find_by_statement(self.dialect.statement(&sql, values)).one(db).await?;
        Ok(found.map_or(0, |count| count.total.unsigned_abs()))
    }

    /// The rows from a place on, in the order of names, or before it, in the other order.
    async fn rows(
        &self,
        db: &impl ConnectionTrait,
        from: From,
        limit: u64,
        total: u64,
    ) -> Result<Vec<member::Model>, DbErr> {
        let mut values = Vec::new();
        let (beyond, order) = match from {
            From::Start => (None, "ASC"),
            From::After(place) => (Some((">", place)), "ASC"),
            From::Before(place) => (Some(("<", place)), "DESC"),
        };
        let (sql, place) = self.statement(self.way(total), "m.*", beyond, &mut values);
        let sql = format!("{sql} ORDER BY {place} {order} LIMIT {limit}");
        member::Model::find_by_statement(self.dialect.statement(&sql, values)).all(db).await
    }
}

/// A page of the members in scope that a filter lets through.
///
/// # Errors
/// The database does not answer.
pub async fn search<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    filter: &Filter,
    rules: &MemberRules,
    today: Day,
    from: From,
) -> Result<Found, DbErr> {
    let Some(asked) = Asked::new(Dialect::of(db), scope, filter, rules, today) else {
        return Ok(Found::default());
    };
    let counted = asked.count(db).await?;
    if counted == 0 {
        return Ok(Found::default());
    }
    let mut rows = asked.rows(db, from, PER_PAGE + 1, counted).await?;
    let further = rows.len() as u64 > PER_PAGE;
    rows.truncate(usize::try_from(PER_PAGE).unwrap_or(50));
    let backwards = matches!(from, From::Before(_));
    if backwards {
        rows.reverse();
    }
    let first = rows.first().map(|row| row.rank);
    let last = rows.last().map(|row| row.rank);
    let (before, after) = match from {
        From::Start => (None, last.filter(|_| further)),
        From::After(_) => (first, last.filter(|_| further)),
        From::Before(_) => (first.filter(|_| further), last),
    };
    Ok(Found { rows, total: counted.min(MOST), more: counted > MOST, before, after })
}

/// Every member in scope that a filter lets through, a piece at a time: for files and letters. `after` is the place of the last one of the
/// piece before.
///
/// # Errors
/// The database does not answer.
pub async fn piece<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    filter: &Filter,
    rules: &MemberRules,
    today: Day,
    after: Option<i64>,
    limit: u64,
) -> Result<Vec<member::Model>, DbErr> {
    let Some(asked) = Asked::new(Dialect::of(db), scope, filter, rules, today) else { return Ok(Vec::new()) };
    asked.rows(db, after.map_or(From::Start, From::After), limit, MOST + 1).await
}

/// The statement that gives columns of the row `m` for everybody in scope whom a filter lets through, in no order, and its values: for what is done
/// with all of them in one statement. None where nobody can be.
pub(crate) fn everybody<A: Action>(
    dialect: Dialect,
    scope: &Scope<A>,
    filter: &Filter,
    rules: &MemberRules,
    today: Day,
    columns: &str,
) -> Option<(String, Vec<Value>)> {
    let asked = Asked::new(dialect, scope, filter, rules, today)?;
    let mut values = Vec::new();
    let (sql, _) = asked.statement(asked.way(0), columns, None, &mut values);
    Some((sql, values))
}

/// How many members in scope a filter lets through, up to [`MOST`] and one.
///
/// # Errors
/// The database does not answer.
pub async fn count<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    filter: &Filter,
    rules: &MemberRules,
    today: Day,
) -> Result<u64, DbErr> {
    match Asked::new(Dialect::of(db), scope, filter, rules, today) {
        Some(asked) => asked.count(db).await,
        None => Ok(0),
    }
}

/// The member with a number, an old one included.
///
/// # Errors
/// The database does not answer.
pub async fn by_number(db: &impl ConnectionTrait, number: &str) -> Result<Option<member::Model>, DbErr> {
    use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
    let known = super::entity::member_number::Entity::find_by_id(number.to_owned()).one(db).await?;
    let Some(known) = known else { return Ok(None) };
    member::Entity::find().filter(member::Column::PersonId.eq(known.person_id)).one(db).await
}
