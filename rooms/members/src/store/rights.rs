//! Who may vote or stand, for a whole unit: the rule of [`crate::model::rights`] as a condition of the database, and what that rule asks of
//! one person.

use std::collections::HashMap;

use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::Dialect;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _,
    QueryOrder as _, Value,
};

use super::entity::{dues_standing, membership, suspension};
use crate::model::rights::{Conditions, DuesState, Held};

/// Somebody who is entitled, and through which unit.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Entitled {
    /// The member's row.
    pub no: i64,
    /// The person.
    pub person_id: String,
    /// The membership number.
    pub number: String,
    /// The unit of the membership that meets the conditions.
    pub unit_id: String,
}

/// The smallest text that is greater than every path in a subtree: `/` is followed by `0`.
pub(crate) fn end_of(unit: &UnitPath) -> String {
    let stem = unit.as_str().trim_end_matches('/');
    format!("{stem}0")
}

/// Whoever meets the conditions in a unit or below it, each once, in the order of names.
///
/// # Errors
/// The database does not answer.
pub async fn entitled(
    db: &impl ConnectionTrait,
    conditions: &Conditions,
    unit: &UnitPath,
) -> Result<Vec<Entitled>, DbErr> {
    let day = conditions.day.to_string();
    let mut sql = String::from(
        "SELECT m.no, m.person_id, m.number, ms.unit_id FROM membership ms JOIN member m ON m.person_id = ms.person_id \
         LEFT JOIN dues_standing d ON d.person_id = ms.person_id AND d.unit_id = ms.unit_id \
         WHERE ms.unit_path >= ? AND ms.unit_path < ? AND ms.joined <= ? AND (ms.until_day IS NULL OR ms.until_day > ?) \
         AND NOT EXISTS (SELECT 1 FROM membership_suspension x WHERE x.membership_id = ms.id AND x.from_day <= ? \
         AND (x.until_day IS NULL OR x.until_day > ?))",
    );
    let mut values: Vec<Value> = vec![unit.as_str().into(), end_of(unit).into()];
    values.extend([day.clone(), day.clone(), day.clone(), day.clone()].map(Value::from));
    if let Some((latest, _)) = conditions.since_latest {
        sql.push_str(" AND ms.since <= ?");
        values.push(latest.to_string().into());
    }
    if let Some((latest, _)) = conditions.born_latest {
        sql.push_str(" AND m.birth_day IS NOT NULL AND m.birth_day <= ?");
        values.push(latest.to_string().into());
    }
    if conditions.dues_paid {
        sql.push_str(" AND d.person_id IS NOT NULL AND (d.exempt OR d.paid_until > ?)");
        values.push(day.into());
    }
    sql.push_str(" ORDER BY m.rank, ms.since, ms.unit_id");
    let mut rows = Entitled::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await?;
    // One person, one vote: the oldest membership counts, as in the rule.
    rows.dedup_by(|later, first| later.no == first.no);
    Ok(rows)
}

/// A person's memberships with what rights ask of them, the oldest first.
///
/// # Errors
/// The database does not answer.
pub async fn held(db: &impl ConnectionTrait, person_id: &str) -> Result<Vec<Held>, DbErr> {
    let rows = membership::Entity::find()
        .filter(membership::Column::PersonId.eq(person_id))
        .order_by_asc(membership::Column::Since)
        .order_by_asc(membership::Column::Id)
        .all(db)
        .await?;
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    let mut rests: HashMap<String, Vec<_>> = HashMap::new();
    for one in suspension::Entity::find().filter(suspension::Column::MembershipId.is_in(ids)).all(db).await? {
        rests.entry(one.membership_id).or_default().push((one.from_day, one.until_day));
    }
    let dues: HashMap<String, DuesState> = dues_standing::Entity::find()
        .filter(dues_standing::Column::PersonId.eq(person_id))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.unit_id, DuesState { paid_until: row.paid_until, exempt: row.exempt }))
        .collect();
    Ok(rows
        .into_iter()
        .map(|row| Held {
            suspended: rests.remove(&row.id).unwrap_or_default(),
            dues: dues.get(&row.unit_id).copied().unwrap_or_default(),
            id: row.id,
            unit_id: row.unit_id,
            unit_path: row.unit_path,
            since: row.since,
            joined: row.joined,
            until: row.until_day,
        })
        .collect())
}
