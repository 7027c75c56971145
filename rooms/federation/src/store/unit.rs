//! Units.

use std::collections::HashMap;

use rawabit_platform::lang::Preference;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::like_prefix;
use rawabit_platform::{Day, Lang, Multi};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Condition, LikeExpr};
use sea_orm::{QueryOrder as _, QuerySelect as _};

use crate::model::Unit;

/// One unit.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "unit")]
pub struct Model {
    /// Its slug.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// The unit above.
    pub parent_id: Option<String>,
    /// Its place.
    pub path: UnitPath,
    /// Steps from the top: 1 for a root.
    pub depth: i32,
    /// Its name.
    pub name: Multi,
    /// For ordering by name.
    pub sort_key: String,
    /// For finding by name.
    pub search_text: String,
    /// Its area.
    pub area: Option<String>,
    /// First day.
    pub founded: Option<Day>,
    /// First day on which it no longer exists.
    pub closed: Option<Day>,
    /// Counts its changes.
    pub version: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl From<Model> for Unit {
    fn from(row: Model) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            path: row.path,
            parent: row.parent_id,
            name: row.name,
            area: row.area,
            founded: row.founded,
            closed: row.closed,
            version: row.version,
        }
    }
}

/// The keys by which names are ordered and found: Arabic decides the order, as in every list of the house.
pub(crate) fn keys(name: &Multi, id: &str) -> (String, String) {
    let sort =
        rawabit_text::sort_key(name.get(Preference::of_the_house(Lang::Ar)), rawabit_text::Article::Keep);
    let all: Vec<&str> = Lang::ALL.iter().filter_map(|lang| name.exact(*lang)).collect();
    (sort, rawabit_text::fold(&format!("{} {id}", all.join(" "))))
}

/// The unit with this slug.
///
/// # Errors
/// The database does not answer.
pub async fn unit(db: &impl ConnectionTrait, id: &str) -> Result<Option<Unit>, DbErr> {
    Ok(Entity::find_by_id(id.to_owned()).one(db).await?.map(Unit::from))
}

/// The same, held by this transaction until it ends (where the database locks rows).
pub(crate) async fn locked(db: &impl ConnectionTrait, id: &str) -> Result<Option<Unit>, DbErr> {
    Ok(Entity::find_by_id(id.to_owned()).lock_exclusive().one(db).await?.map(Unit::from))
}

/// The unit at this place.
///
/// # Errors
/// The database does not answer.
pub async fn unit_by_path(db: &impl ConnectionTrait, path: &UnitPath) -> Result<Option<Unit>, DbErr> {
    Ok(Entity::find().filter(Column::Path.eq(path.as_str())).one(db).await?.map(Unit::from))
}

/// The units directly under a unit, closed ones included, by name.
///
/// # Errors
/// The database does not answer.
pub async fn children(db: &impl ConnectionTrait, id: &str) -> Result<Vec<Unit>, DbErr> {
    let query =
        Entity::find().filter(Column::ParentId.eq(id)).order_by_asc(Column::SortKey).order_by_asc(Column::Id);
    Ok(query.all(db).await?.into_iter().map(Unit::from).collect())
}

/// Several units by slug. Unknown slugs are left out.
///
/// # Errors
/// The database does not answer.
pub async fn units(db: &impl ConnectionTrait, ids: &[String]) -> Result<HashMap<String, Unit>, DbErr> {
    let mut found = HashMap::with_capacity(ids.len());
    // Databases bound the number of values in a statement.
    for some in ids.chunks(500) {
        let rows = Entity::find().filter(Column::Id.is_in(some.iter().cloned())).all(db).await?;
        found.extend(rows.into_iter().map(|row| (row.id.clone(), Unit::from(row))));
    }
    Ok(found)
}

/// The place and name of every unit, in the order of the tree.
///
/// # Errors
/// The database does not answer.
pub async fn names(db: &impl ConnectionTrait) -> Result<Vec<(UnitPath, Multi)>, DbErr> {
    Entity::find()
        .select_only()
        .columns([Column::Path, Column::Name])
        .order_by_asc(Column::Path)
        .into_tuple()
        .all(db)
        .await
}

/// Every unit, parents before children.
///
/// # Errors
/// The database does not answer.
pub async fn all_units(db: &impl ConnectionTrait) -> Result<Vec<Unit>, DbErr> {
    let query =
        Entity::find().order_by_asc(Column::Depth).order_by_asc(Column::SortKey).order_by_asc(Column::Id);
    Ok(query.all(db).await?.into_iter().map(Unit::from).collect())
}

/// The units of some kinds, wherever they hang, in the order of their names.
///
/// # Errors
/// The database does not answer.
pub async fn of_kinds(db: &impl ConnectionTrait, kinds: &[String]) -> Result<Vec<Unit>, DbErr> {
    let query = Entity::find()
        .filter(Column::Kind.is_in(kinds.iter().map(String::as_str)))
        .order_by_asc(Column::SortKey)
        .order_by_asc(Column::Id);
    Ok(query.all(db).await?.into_iter().map(Unit::from).collect())
}

/// The unit and everything below it, parents before children.
///
/// # Errors
/// The database does not answer.
pub async fn subtree(db: &impl ConnectionTrait, path: &UnitPath) -> Result<Vec<Unit>, DbErr> {
    let query = Entity::find().filter(within(path)).order_by_asc(Column::Depth).order_by_asc(Column::SortKey);
    Ok(query.all(db).await?.into_iter().map(Unit::from).collect())
}

/// The way to a unit, root first, the unit itself last.
///
/// # Errors
/// The database does not answer.
pub async fn way(db: &impl ConnectionTrait, path: &UnitPath) -> Result<Vec<Unit>, DbErr> {
    let steps: Vec<String> = path.steps().map(str::to_owned).collect();
    let query = Entity::find().filter(Column::Id.is_in(steps)).order_by_asc(Column::Depth);
    Ok(query.all(db).await?.into_iter().map(Unit::from).collect())
}

/// The condition "open on this day": founded, and not closed yet.
pub(crate) fn open_on(day: Day) -> Condition {
    Condition::all()
        .add(Condition::any().add(Column::Founded.is_null()).add(Column::Founded.lte(day)))
        .add(Condition::any().add(Column::Closed.is_null()).add(Column::Closed.gt(day)))
}

/// The condition "this unit or below it".
pub(crate) fn within(path: &UnitPath) -> sea_orm::sea_query::SimpleExpr {
    Column::Path.like(LikeExpr::new(like_prefix(path.as_str())).escape('\\'))
}

/// The common table `way` for other rooms' questions: the path of every unit with its own and with that of each unit above it. To stand behind
/// `WITH RECURSIVE`.
pub const WAYS_SQL: &str = "way (path, above, next) AS (SELECT path, path, parent_id FROM unit \
     UNION ALL SELECT way.path, unit.path, unit.parent_id FROM way JOIN unit ON unit.id = way.next)";

/// The units at the top of their trees, by name.
///
/// # Errors
/// The database does not answer.
pub async fn roots(db: &impl ConnectionTrait) -> Result<Vec<Unit>, DbErr> {
    let query = Entity::find().filter(Column::ParentId.is_null()).order_by_asc(Column::SortKey);
    Ok(query.all(db).await?.into_iter().map(Unit::from).collect())
}
