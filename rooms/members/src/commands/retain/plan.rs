//! What a run of retention would do: what is past its time, and what stands against it.

use rawabit_platform::Day;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::Dialect;
use rawabit_platform::web::App;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, PaginatorTrait as _,
    QueryFilter as _,
};

use super::rules;
use crate::commands::erase::holds;
use crate::model::retention::{Ground, Hold, Rules, log_ends, state};
use crate::store::entity::{member, read};
use crate::store::me::{correction, erasure};

/// Something past its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Why.
    pub ground: Ground,
    /// The person or the application.
    pub subject: String,
    /// The unit that keeps the record.
    pub unit: UnitPath,
    /// The day from which its time counts.
    pub since: Day,
    /// What stands against it.
    pub holds: Vec<Hold>,
}

impl Found {
    /// The kind of the subject.
    pub fn kind(&self) -> &'static str {
        if self.ground == Ground::Ended { "person" } else { "application" }
    }
}

/// What a run would do now.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The rules.
    pub rules: Rules,
    /// What is past its time and not marked, the oldest first, as far as it is listed.
    pub found: Vec<Found>,
    /// How many there are in all.
    pub total: u64,
    /// Members of the organisation.
    pub members: u64,
    /// Lines of the log of reads that would go.
    pub reads: u64,
    /// Requests for correction that would go.
    pub corrections: u64,
    /// What is marked and due.
    pub due: u64,
}

impl Plan {
    /// Whether a run stops at it.
    pub fn stops(&self, allowed: Option<u64>) -> bool {
        self.rules.stops(self.total.max(self.due), self.members, allowed)
    }
}

/// The most that is listed, and marked by one run that was allowed to take more than the quota.
pub const LISTED: u64 = 2_000;

#[derive(FromQueryResult)]
struct Gone {
    subject: String,
    unit_path: UnitPath,
    since: Day,
}

const ENDED: &str = "FROM member m JOIN membership s ON s.person_id = m.person_id \
    WHERE m.state = 'ended' AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.subject_kind = 'person' \
    AND e.subject_id = m.person_id AND e.state IN ('asked', 'marked', 'done')) \
    GROUP BY m.person_id, m.unit_path HAVING MAX(COALESCE(s.until_day, '9999-12-31')) <= ?";

const REFUSED: &str = "FROM application a WHERE a.state IN ('refused', 'rejected', 'withdrawn') \
    AND COALESCE(a.decided_day, a.received_day) <= ? AND NOT EXISTS (SELECT 1 FROM erasure e \
    WHERE e.subject_kind = 'application' AND e.subject_id = a.id AND e.state = 'marked')";

/// The query of a ground: its columns, the rest.
fn query(ground: Ground) -> Option<(&'static str, &'static str)> {
    match ground {
        Ground::Request => None,
        Ground::Ended => {
            Some(("m.person_id AS subject, m.unit_path AS unit_path, MAX(s.until_day) AS since", ENDED))
        }
        Ground::Refused => Some((
            "a.id AS subject, a.unit_path AS unit_path, COALESCE(a.decided_day, a.received_day) AS since",
            REFUSED,
        )),
    }
}

#[derive(FromQueryResult)]
struct Count {
    n: i64,
}

/// What a run would do now, and what stands against some of it.
///
/// # Errors
/// The database does not answer.
pub async fn plan(db: &impl ConnectionTrait, app: &App, today: Day) -> Result<Plan, DbErr> {
    let rules = rules(db).await?;
    let dialect = Dialect::of(db);
    let (mut found, mut total) = (Vec::new(), 0_u64);
    for ground in Ground::ALL {
        let (Some((columns, rest)), Some(latest)) = (query(ground), rules.latest(ground, today)) else {
            continue;
        };
        let latest = latest.to_string();
        let sql = format!("SELECT COUNT(*) AS n FROM (SELECT {columns} {rest}) x");
        let count =
            Count::find_by_statement(dialect.statement(&sql, [latest.clone().into()])).one(db).await?;
        total += count.map_or(0, |count| u64::try_from(count.n).unwrap_or(0));
        let sql = format!("SELECT {columns} {rest} ORDER BY since, subject LIMIT {LISTED}");
        let gone = Gone::find_by_statement(dialect.statement(&sql, [latest.into()])).all(db).await?;
        for one in gone {
            let holds = if ground == Ground::Ended {
                holds(db, &rules, &one.subject, today).await?
            } else {
                Vec::new()
            };
            found.push(Found { ground, subject: one.subject, unit: one.unit_path, since: one.since, holds });
        }
    }
    let zone = app.formats.zone();
    let members = member::Entity::find().count(db).await?;
    let reads = read::Entity::find()
        .filter(read::Column::At.lt(log_ends(today, rules.reads_months, zone)))
        .count(db)
        .await?;
    let corrections = old_corrections(app, &rules, today).count(db).await?;
    let due = due(today).count(db).await?;
    Ok(Plan { rules, found, total, members, reads, corrections, due })
}

fn old_corrections(app: &App, rules: &Rules, today: Day) -> sea_orm::Select<correction::Entity> {
    let before = log_ends(today, rules.corrections_months, app.formats.zone());
    correction::Entity::find().filter(correction::Column::DecidedAt.lt(before))
}

/// What is marked by a rule and due; what was decided by hand is nobody's accident.
fn due(today: Day) -> sea_orm::Select<erasure::Entity> {
    erasure::Entity::find()
        .filter(erasure::Column::State.eq(state::MARKED))
        .filter(erasure::Column::DueDay.lte(today))
        .filter(erasure::Column::Ground.ne(Ground::Request.word()))
}
