//! Figures about members: counting them in the database, keeping what may be told, reading it.

mod count;

use rawabit_platform::Day;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::bulk::{Bulk, Kind};
use rawabit_platform::store::{Dialect, like_prefix};
use sea_orm::sea_query::LikeExpr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

pub(crate) use count::counted;

use super::entity::figures::{edition, figure};

/// The table of figures, for writing a whole edition.
pub(crate) const FIGURES: Bulk = Bulk {
    table: "member_figure",
    columns: &[
        ("edition_id", Kind::Text),
        ("unit_id", Kind::Text),
        ("unit_path", Kind::Text),
        ("members", Kind::Int),
        ("peopled", Kind::Bool),
        ("figures", Kind::Text),
    ],
};

/// The latest edition.
///
/// # Errors
/// The database does not answer.
pub async fn latest(db: &impl ConnectionTrait) -> Result<Option<edition::Model>, DbErr> {
    edition::Entity::find().order_by_desc(edition::Column::Day).limit(1).one(db).await
}

/// The latest edition of some days, both included.
///
/// # Errors
/// The database does not answer.
pub async fn latest_in(
    db: &impl ConnectionTrait,
    from: Day,
    to: Day,
) -> Result<Option<edition::Model>, DbErr> {
    edition::Entity::find()
        .filter(edition::Column::Day.gte(from))
        .filter(edition::Column::Day.lte(to))
        .order_by_desc(edition::Column::Day)
        .limit(1)
        .one(db)
        .await
}

/// The first edition on a day or after it.
///
/// # Errors
/// The database does not answer.
pub async fn first_from(db: &impl ConnectionTrait, day: Day) -> Result<Option<edition::Model>, DbErr> {
    edition::Entity::find()
        .filter(edition::Column::Day.gte(day))
        .order_by_asc(edition::Column::Day)
        .limit(1)
        .one(db)
        .await
}

/// All editions, the latest first.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn editions(db: &impl ConnectionTrait) -> Result<Vec<edition::Model>, DbErr> {
    edition::Entity::find().order_by_desc(edition::Column::Day).all(db).await
}

/// A unit's figures in an edition.
///
/// # Errors
/// The database does not answer.
pub async fn figures_of(
    db: &impl ConnectionTrait,
    edition: &str,
    unit: &UnitPath,
) -> Result<Option<figure::Model>, DbErr> {
    figure::Entity::find()
        .filter(figure::Column::EditionId.eq(edition))
        .filter(figure::Column::UnitPath.eq(unit.as_str()))
        .one(db)
        .await
}

/// How many members a unit has; nothing where it is withheld.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Size {
    /// The unit.
    pub unit_id: String,
    /// Its path.
    pub unit_path: UnitPath,
    /// How many members, as told.
    pub members: Option<i64>,
    /// Whether there is anybody.
    pub peopled: bool,
}

/// The size of a unit and of each below it, the upper ones first.
///
/// # Errors
/// The database does not answer.
pub async fn sizes(db: &impl ConnectionTrait, edition: &str, unit: &UnitPath) -> Result<Vec<Size>, DbErr> {
    use figure::Column;
    figure::Entity::find()
        .select_only()
        .columns([Column::UnitId, Column::UnitPath, Column::Members, Column::Peopled])
        .filter(Column::EditionId.eq(edition))
        .filter(Column::UnitPath.like(LikeExpr::new(like_prefix(unit.as_str())).escape('\\')))
        .order_by_asc(Column::UnitPath)
        .into_model()
        .all(db)
        .await
}

/// Whether the memberships of at least so many persons were changed after an instant.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn changed_since(
    db: &impl ConnectionTrait,
    at: rawabit_platform::UtcMicros,
    least: i64,
) -> Result<bool, DbErr> {
    #[derive(FromQueryResult)]
    struct Found {
        n: i64,
    }
    let sql = format!(
        "SELECT COUNT(*) AS n FROM (SELECT DISTINCT person_id FROM membership WHERE updated_at > ? LIMIT {least}) AS few"
    );
    let found = Found::find_by_statement(Dialect::of(db).statement(&sql, [at.0.into()])).one(db).await?;
    Ok(found.is_some_and(|found| found.n >= least))
}

/// Whether there is any membership at all.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn anybody(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    let found = super::entity::membership::Entity::find().limit(1).one(db).await?;
    Ok(found.is_some())
}
