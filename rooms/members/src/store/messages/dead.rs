//! Members of a scope who cannot be reached: what is sent to their address or telephone comes back.

use rawabit_platform::clock::UtcMicros;
use rawabit_platform::permit::{Action, Scope, UnitPath};
use rawabit_platform::store::Dialect;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _, Value,
};

use super::entity::bounce;
use crate::model::search::Reach;
use crate::store::memberships;

/// A member who cannot be reached.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Dead {
    /// The member.
    pub no: i64,
    /// The person.
    pub person_id: String,
    /// The first unit of the scope in which they are a member.
    pub unit_path: UnitPath,
    /// The last status.
    pub status: String,
    /// The other side's words.
    pub words: String,
    /// When last.
    pub at: UtcMicros,
}

/// Whether messages to a member's address or telephone come back.
///
/// # Errors
/// The database does not answer.
pub async fn is_dead(
    db: &impl ConnectionTrait,
    email: Option<&str>,
    phone: Option<&str>,
) -> Result<bool, DbErr> {
    let keys: Vec<String> =
        email.map(rawabit_text::fold).into_iter().chain(phone.map(str::to_owned)).collect();
    let found = bounce::Entity::find()
        .filter(bounce::Column::Address.is_in(keys))
        .filter(bounce::Column::Blocked.eq(true))
        .one(db)
        .await?;
    Ok(found.is_some())
}

#[derive(FromQueryResult)]
struct Count {
    total: i64,
}

/// Those of a scope whose address or telephone is blocked, the latest first, and how many there are.
///
/// # Errors
/// The database does not answer.
pub async fn dead<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    offset: u64,
    limit: u64,
) -> Result<(Vec<Dead>, u64), DbErr> {
    let reaches = Reach::of(scope, None);
    if reaches.is_empty() {
        return Ok((Vec::new(), 0));
    }
    let mut values: Vec<Value> = Vec::new();
    let within = memberships::within(&reaches, &mut values);
    let dialect = Dialect::of(db);
    // From the few addresses to whose they are.
    let all = format!(
        "SELECT g.no, g.person_id, g.unit_path, g.status, g.words, g.at FROM (\
         SELECT m.no, m.person_id, b.status, b.words, b.at, \
         (SELECT MIN(x.unit_path) FROM membership x WHERE x.person_id = m.person_id AND x.until_day IS NULL AND ({})) AS unit_path \
         FROM member_bounce b JOIN person p ON p.email_key = b.address JOIN member m ON m.person_id = p.id WHERE b.blocked \
         UNION ALL \
         SELECT m.no, m.person_id, b.status, b.words, b.at, \
         (SELECT MIN(x.unit_path) FROM membership x WHERE x.person_id = m.person_id AND x.until_day IS NULL AND ({0})) AS unit_path \
         FROM member_bounce b JOIN member m ON m.phone = b.address WHERE b.blocked) g WHERE g.unit_path IS NOT NULL",
        within
    );
    let twice: Vec<Value> = values.iter().chain(&values).cloned().collect();
    let counted = format!("SELECT COUNT(*) AS total FROM ({all}) h");
    let total = Count::find_by_statement(dialect.statement(&counted, twice.clone())).one(db).await?;
    let sql = format!("{all} ORDER BY g.at DESC, g.no LIMIT {limit} OFFSET {offset}");
    let rows = Dead::find_by_statement(dialect.statement(&sql, twice)).all(db).await?;
    Ok((rows, total.map_or(0, |count| count.total.unsigned_abs())))
}
