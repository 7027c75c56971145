//! Areas of the country.

use std::collections::HashMap;

use rawabit_platform::Multi;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, Set};

use crate::model::Area;

/// One area.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "area")]
pub struct Model {
    /// The statistical office's code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    /// The area that holds it.
    pub parent_code: Option<String>,
    /// Its level.
    pub level: String,
    /// What it is called.
    pub kind: String,
    /// Its name.
    pub name: Multi,
    /// Inhabitants.
    pub population: Option<i64>,
    /// ISO 3166 code.
    pub iso_code: String,
    /// Column on the tile map.
    pub tile_col: Option<i32>,
    /// Row on the tile map.
    pub tile_row: Option<i32>,
    /// Place in the file: north to south, as the statistical office lists them.
    pub position: i32,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl From<Model> for Area {
    fn from(row: Model) -> Self {
        Self {
            tile: row.tile_col.zip(row.tile_row),
            code: row.code,
            parent: row.parent_code,
            level: row.level,
            kind: row.kind,
            name: row.name,
            population: row.population,
            iso_code: row.iso_code,
        }
    }
}

/// The row of an area.
pub(crate) fn row(area: Area, position: i32) -> ActiveModel {
    ActiveModel {
        code: Set(area.code),
        parent_code: Set(area.parent),
        level: Set(area.level),
        kind: Set(area.kind),
        name: Set(area.name),
        population: Set(area.population),
        iso_code: Set(area.iso_code),
        tile_col: Set(area.tile.map(|tile| tile.0)),
        tile_row: Set(area.tile.map(|tile| tile.1)),
        position: Set(position),
    }
}

/// The area with this code.
///
/// # Errors
/// The database does not answer.
pub async fn area(db: &impl ConnectionTrait, code: &str) -> Result<Option<Area>, DbErr> {
    Ok(Entity::find_by_id(code.to_owned()).one(db).await?.map(Area::from))
}

/// The name of an area.
///
/// # Errors
/// The database does not answer.
pub async fn area_name(db: &impl ConnectionTrait, code: &str) -> Result<Option<Multi>, DbErr> {
    Ok(area(db, code).await?.map(|area| area.name))
}

/// All areas of a level (all levels without one), in the statistical office's order.
///
/// # Errors
/// The database does not answer.
pub async fn areas(db: &impl ConnectionTrait, level: Option<&str>) -> Result<Vec<Area>, DbErr> {
    let mut query = Entity::find();
    if let Some(level) = level {
        query = query.filter(Column::Level.eq(level));
    }
    Ok(query.order_by_asc(Column::Position).all(db).await?.into_iter().map(Area::from).collect())
}

/// All areas by code.
///
/// # Errors
/// The database does not answer.
pub async fn by_code(db: &impl ConnectionTrait) -> Result<HashMap<String, Area>, DbErr> {
    Ok(areas(db, None).await?.into_iter().map(|area| (area.code.clone(), area)).collect())
}
