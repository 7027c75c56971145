//! Counting, in the database: every person once in each unit that one of their memberships lies in or below.
//!
//! Nearly everybody belongs to one unit only: those are counted by unit, and the counts go up the tree. Who belongs to several is carried up
//! one by one, and counted once wherever their ways meet.

use std::collections::HashMap;
use std::fmt::Write as _;

use rawabit_federation::WAYS_SQL;
use rawabit_platform::store::Dialect;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};

use crate::model::figures::{Counted, Plan, Row, Subject, UNKNOWN};

#[derive(FromQueryResult)]
struct Found {
    own: bool,
    path: String,
    class: String,
    n: i64,
}

/// A question of the database with its values.
struct Asked {
    sql: String,
    values: Vec<Value>,
}

/// What the database counts of a subject. `places` has the place of each unit by its path.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn counted(
    db: &impl ConnectionTrait,
    plan: &Plan,
    subject: Subject,
    places: &HashMap<String, usize>,
) -> Result<Counted, DbErr> {
    let asked = match subject {
        Subject::Professions | Subject::Ages | Subject::Dues => held(plan, subject),
        Subject::Joined => {
            moved(plan, "joined", "o.joined < v.day AND (o.until_day IS NULL OR o.until_day >= v.day)")
        }
        Subject::Left => {
            moved(plan, "until_day", "o.joined <= v.day AND (o.until_day IS NULL OR o.until_day > v.day)")
        }
    };
    let statement = Dialect::of(db).statement(&asked.sql, asked.values);
    let mut counted = Counted::default();
    for found in Found::find_by_statement(statement).all(db).await? {
        let Some(unit) = places.get(&found.path).copied() else { continue };
        let class = match subject {
            // The database has ranks, so that the worst of several memberships counts.
            Subject::Dues => ["exempt", "paid", "arrears"]
                .get(found.class.parse::<usize>().unwrap_or(2))
                .map_or(UNKNOWN, |key| key)
                .to_owned(),
            _ => found.class,
        };
        let rows = if found.own { &mut counted.own } else { &mut counted.within };
        rows.push(Row { unit, class, n: found.n });
    }
    Ok(counted)
}

/// The class of the membership `m` as SQL.
fn class(plan: &Plan, subject: Subject, values: &mut Vec<Value>) -> String {
    match subject {
        Subject::Ages => {
            let mut sql = format!(
                "COALESCE(m.gender, '{UNKNOWN}') || ':' || CASE WHEN m.birth_day IS NULL THEN '{UNKNOWN}'"
            );
            for (band, end) in plan.ages.iter().enumerate() {
                let _ = write!(sql, " WHEN m.birth_day > ? THEN '{band}'");
                values.push(plan.born_by(*end).to_string().into());
            }
            let _ = write!(sql, " ELSE '{}' END", plan.ages.len());
            sql
        }
        Subject::Dues => {
            values.push(plan.day.to_string().into());
            "CASE WHEN COALESCE(d.exempt, FALSE) THEN '0' WHEN COALESCE(d.paid_until, m.joined) > ? THEN '1' ELSE '2' END"
                .to_owned()
        }
        Subject::Professions | Subject::Joined | Subject::Left => {
            "'g:' || COALESCE(m.profession, '')".to_owned()
        }
    }
}

/// Who counts on the day, by class.
fn held(plan: &Plan, subject: Subject) -> Asked {
    let mut values = Vec::new();
    let class = class(plan, subject, &mut values);
    let dues = match subject {
        Subject::Dues => "LEFT JOIN dues_standing d ON d.person_id = m.person_id AND d.unit_id = m.unit_id",
        _ => "",
    };
    values.extend([(); 4].map(|()| Value::from(plan.day.to_string())));
    let sql = format!(
        "WITH RECURSIVE {WAYS_SQL}, held AS MATERIALIZED (SELECT m.person_id, m.unit_path, {class} AS class FROM membership m {dues} \
         WHERE m.joined <= ? AND (m.until_day IS NULL OR m.until_day > ?) AND NOT EXISTS (SELECT 1 FROM membership_suspension s \
         WHERE s.membership_id = m.id AND s.from_day <= ? AND (s.until_day IS NULL OR s.until_day > ?))), \
         several AS MATERIALIZED (SELECT person_id FROM held GROUP BY person_id HAVING COUNT(*) > 1), \
         alone AS MATERIALIZED (SELECT h.unit_path, h.class, COUNT(*) AS n FROM held h LEFT JOIN several ON several.person_id = h.person_id \
         WHERE several.person_id IS NULL GROUP BY h.unit_path, h.class), \
         many AS (SELECT way.above, h.person_id, MAX(h.class) AS class FROM several JOIN held h ON h.person_id = several.person_id \
         JOIN way ON way.path = h.unit_path GROUP BY way.above, h.person_id) {}",
        sums("held", "SELECT above, class, COUNT(*) AS n FROM many GROUP BY above, class")
    );
    Asked { sql, values }
}

/// Who came or went in the months that are counted: memberships that begin (or end) on a day, of persons who did not belong to the unit
/// or one below it the day before (or do not any more).
fn moved(plan: &Plan, column: &str, other: &str) -> Asked {
    let values = vec![plan.first_day().to_string().into(), plan.day.to_string().into()];
    let sql = format!(
        "WITH RECURSIVE {WAYS_SQL}, several AS MATERIALIZED (SELECT person_id FROM membership GROUP BY person_id HAVING COUNT(*) > 1), \
         moved AS MATERIALIZED (SELECT person_id, unit_path, {column} AS day, substr({column}, 1, 7) AS class FROM membership \
         WHERE {column} >= ? AND {column} <= ?), \
         alone AS MATERIALIZED (SELECT v.unit_path, v.class, COUNT(*) AS n FROM moved v LEFT JOIN several ON several.person_id = v.person_id \
         WHERE several.person_id IS NULL GROUP BY v.unit_path, v.class), \
         many AS (SELECT DISTINCT way.above, v.person_id, v.day, v.class FROM several JOIN moved v ON v.person_id = several.person_id \
         JOIN way ON way.path = v.unit_path WHERE NOT EXISTS (SELECT 1 FROM membership o WHERE o.person_id = v.person_id \
         AND substr(o.unit_path, 1, length(way.above)) = way.above AND {other})) {}",
        sums("moved", "SELECT above, class, COUNT(*) AS n FROM many GROUP BY above, class")
    );
    Asked { sql, values }
}

/// Counts of the units themselves and of their trees, from the parts.
fn sums(own: &str, many: &str) -> String {
    format!(
        "SELECT TRUE AS own, unit_path AS path, class, CAST(COUNT(*) AS BIGINT) AS n FROM {own} GROUP BY unit_path, class \
         UNION ALL SELECT FALSE AS own, above AS path, class, CAST(SUM(n) AS BIGINT) AS n FROM \
         (SELECT way.above AS above, alone.class AS class, SUM(alone.n) AS n FROM alone JOIN way ON way.path = alone.unit_path GROUP BY way.above, alone.class \
         UNION ALL {many}) AS parts GROUP BY above, class"
    )
}
