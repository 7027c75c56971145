//! Who gets a message, and why others do not: one question to the database, which either counts the answer or tells it in groups. Nobody is
//! counted or sorted here.

use rawabit_platform::Day;
use rawabit_platform::permit::{Scope, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_statutes::MemberRules;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};

use crate::model::Standing;
use crate::model::consent::Asked;
use crate::model::message::{Skip, Way};
use crate::model::search::Reach;
use crate::permissions::MessageMembers;
use crate::store::memberships;
use crate::store::search::{self, Filter, everybody};

/// The question.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The units whose members the sender may write to.
    pub scope: &'a Scope<MessageMembers>,
    /// Which of them.
    pub filter: &'a Filter,
    /// The statutes on members.
    pub rules: &'a MemberRules,
    /// The day.
    pub today: Day,
    /// By which way.
    pub way: Way,
    /// Whether each gets one of their own, even where several share an address.
    pub each: bool,
    /// How the organisation asks for consent to these messages.
    pub consent: Asked,
}

/// How many of a kind there are.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Counted {
    /// Why they get nothing; empty where they get it.
    pub reason: String,
    /// Their language.
    pub lang: String,
    /// How many.
    pub total: i64,
}

/// Somebody who gets it.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Recipient {
    /// The member.
    pub no: i64,
    /// The person.
    pub person_id: String,
    /// The unit by which they are reached.
    pub unit_path: UnitPath,
    /// Their language.
    pub lang: String,
}

/// Members of one unit who get it, or who get nothing for one reason.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Group {
    /// The unit by which they are reached.
    pub unit_path: UnitPath,
    /// Why they get nothing; empty where they get it.
    pub reason: String,
    /// How many.
    pub total: i64,
    /// Their numbers, with blanks between.
    pub numbers: String,
}

/// How a plan looks at those who are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    /// What is known of each is looked up for each.
    EachByItself,
    /// The tables are read as they are, and put together.
    AllAtOnce,
}

impl Plan<'_> {
    /// Who is asked for, with what they are reached by and why they are not; `None` where nobody can be.
    fn everybody(&self, dialect: Dialect, look: Look) -> Option<(String, Vec<Value>)> {
        let columns = "m.no, m.person_id, m.rank AS place, m.phone";
        let (asked, mut values) =
            everybody(dialect, self.scope, self.filter, self.rules, self.today, columns)?;
        let (address, key, none) = match self.way {
            Way::Mail => ("p.email", "p.email_key", Skip::NoAddress),
            Way::Sms => ("f.phone", "f.phone", Skip::NoPhone),
        };
        let (within, mut of_units) = self.within()?;
        let wants = format!("CASE WHEN c.given AND c.version >= {} THEN 1 ELSE 0 END", self.consent.version);
        let (unit, said, tables) = match look {
            Look::EachByItself => {
                // What follows stands before the question in the statement, and so do its values.
                of_units.append(&mut values);
                values = of_units;
                let unit = format!(
                    "(SELECT MIN(x.unit_path) FROM membership x WHERE x.person_id = f.person_id AND {within})"
                );
                let said = format!(
                    "(SELECT {wants} FROM consent c WHERE c.person_id = f.person_id AND c.purpose = '{}' ORDER BY c.at DESC, c.id DESC LIMIT 1)",
                    self.way
                );
                (unit, said, String::new())
            }
            Look::AllAtOnce => {
                values.append(&mut of_units);
                let tables = format!(
                    " LEFT JOIN (SELECT x.person_id, MIN(x.unit_path) AS unit_path FROM membership x WHERE {within} GROUP BY x.person_id) u \
                     ON u.person_id = f.person_id LEFT JOIN (SELECT person_id, wants FROM (SELECT c.person_id, {wants} AS wants, \
                     ROW_NUMBER() OVER (PARTITION BY c.person_id ORDER BY c.at DESC, c.id DESC) AS n FROM consent c WHERE c.purpose = '{}') l \
                     WHERE n = 1) k ON k.person_id = f.person_id",
                    self.way
                );
                ("u.unit_path".to_owned(), "k.wants".to_owned(), tables)
            }
        };
        let silent = i32::from(self.consent.silence);
        let sql = format!(
            "SELECT f.no, f.person_id, f.place, p.lang, {address} AS address, {key} AS address_key, {unit} AS unit_path, \
             CASE WHEN {address} IS NULL THEN '{none}' WHEN COALESCE({said}, {silent}) <> 1 THEN '{}' \
             WHEN EXISTS (SELECT 1 FROM member_bounce b WHERE b.address = {key} AND b.blocked) THEN '{}' ELSE '' END AS reason \
             FROM ({asked}) f JOIN person p ON p.id = f.person_id{tables}",
            Skip::OptedOut,
            Skip::Dead,
        );
        Some((sql, values))
    }

    /// How all of them are looked at. PostgreSQL reads the tables once where they are many; SQLite goes from one to the next in any case.
    async fn look(&self, db: &impl ConnectionTrait) -> Result<Look, DbErr> {
        let many = Dialect::of(db) == Dialect::Postgres
            && search::count(db, self.scope, self.filter, self.rules, self.today).await? > search::MOST;
        Ok(if many { Look::AllAtOnce } else { Look::EachByItself })
    }

    /// That a membership `x` holds today in a unit of the scope: of several the first one counts. Asked of the tables, since the index may be wrong: who
    /// has none is nobody.
    fn within(&self) -> Option<(String, Vec<Value>)> {
        let reaches = Reach::of(self.scope, self.filter.unit.as_ref());
        let standings: Vec<String> = self
            .filter
            .standings()
            .into_iter()
            .filter(|standing| *standing != Standing::Ended)
            .map(|standing| format!("'{standing}'"))
            .collect();
        if reaches.is_empty() || standings.is_empty() {
            return None;
        }
        let mut values = Vec::new();
        let within = memberships::within(&reaches, &mut values);
        Some((format!("x.state IN ({}) AND ({within})", standings.join(", ")), values))
    }

    /// The same with the reason that needs all of them: somebody else has the same address.
    fn judged(&self, dialect: Dialect, look: Look) -> Option<(String, Vec<Value>)> {
        let (all, values) = self.everybody(dialect, look)?;
        let shared = if self.each {
            "reason".to_owned()
        } else {
            // Sorted as bytes: in the order of a language it takes several times as long.
            let key = match dialect {
                Dialect::Sqlite => "address_key",
                Dialect::Postgres => "address_key COLLATE \"C\"",
            };
            format!(
                "CASE WHEN reason = '' AND ROW_NUMBER() OVER (PARTITION BY CASE WHEN reason = '' THEN {key} END ORDER BY place) > 1 THEN '{}' ELSE reason END",
                Skip::Shared
            )
        };
        // SQLite would ask why somebody gets nothing wherever the answer is used.
        let kept = match dialect {
            Dialect::Sqlite => "MATERIALIZED",
            Dialect::Postgres => "NOT MATERIALIZED",
        };
        let sql = format!(
            "WITH g AS {kept} ({all}) SELECT no, person_id, place, lang, address, unit_path, {shared} AS reason FROM g WHERE unit_path IS NOT NULL"
        );
        Some((sql, values))
    }

    /// How many get it, and how many do not, by reason and language.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn count(&self, db: &impl ConnectionTrait) -> Result<Vec<Counted>, DbErr> {
        let dialect = Dialect::of(db);
        let look = self.look(db).await?;
        let Some((judged, values)) = self.judged(dialect, look) else { return Ok(Vec::new()) };
        let sql = format!(
            "SELECT reason, lang, COUNT(*) AS total FROM ({judged}) h GROUP BY reason, lang ORDER BY reason, lang"
        );
        Counted::find_by_statement(dialect.statement(&sql, values)).all(db).await
    }

    /// The first who gets it, of a language where one of it is there: most often found without putting all of them in order.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn sample(&self, db: &impl ConnectionTrait, lang: &str) -> Result<Option<Recipient>, DbErr> {
        let dialect = Dialect::of(db);
        let Some((all, values)) = self.everybody(dialect, Look::EachByItself) else { return Ok(None) };
        let first = format!(
            "SELECT no, person_id, unit_path, lang FROM ({all}) g WHERE unit_path IS NOT NULL AND reason = ''"
        );
        let mut of_it = values.clone();
        of_it.push(lang.into());
        let sql = format!("{first} AND lang = ? ORDER BY place LIMIT 1");
        let found = Recipient::find_by_statement(dialect.statement(&sql, of_it)).one(db).await?;
        if found.is_some() {
            return Ok(found);
        }
        let sql = format!("{first} ORDER BY place LIMIT 1");
        Recipient::find_by_statement(dialect.statement(&sql, values)).one(db).await
    }

    /// Who gets a message and who does not, in one look: what one unit's members are told for one reason is one row.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn groups(&self, db: &impl ConnectionTrait) -> Result<Vec<Group>, DbErr> {
        let dialect = Dialect::of(db);
        let look = self.look(db).await?;
        let Some((judged, values)) = self.judged(dialect, look) else { return Ok(Vec::new()) };
        // One text with all of a group: a row for each would take longer to hand over than to find.
        let numbers = match dialect {
            Dialect::Sqlite => "group_concat(no, ' ')",
            Dialect::Postgres => "string_agg(CAST(no AS TEXT), ' ')",
        };
        let sql = format!(
            "SELECT unit_path, reason, COUNT(*) AS total, {numbers} AS numbers FROM ({judged}) h GROUP BY unit_path, reason ORDER BY unit_path, reason"
        );
        Group::find_by_statement(dialect.statement(&sql, values)).all(db).await
    }
}
