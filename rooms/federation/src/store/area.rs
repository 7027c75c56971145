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

/// Whether an area is another one or lies in it, at whatever depth. An area that is not on record lies nowhere.
pub(crate) fn lies_in(areas: &HashMap<String, Area>, code: &str, whole: &str) -> bool {
    let mut here = areas.get(code);
    // As many steps as there are areas are enough, even if a file of areas had gone round in a circle.
    for _ in 0..=areas.len() {
        let Some(area) = here else { return false };
        if area.code == whole {
            return true;
        }
        here = area.parent.as_ref().and_then(|parent| areas.get(parent));
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(code: &str, parent: Option<&str>) -> (String, Area) {
        let area = Area {
            code: code.into(),
            parent: parent.map(str::to_owned),
            level: "province".into(),
            kind: "province".into(),
            name: Multi::default(),
            population: None,
            iso_code: String::new(),
            tile: None,
        };
        (code.to_owned(), area)
    }

    #[test]
    fn an_area_lies_in_itself_and_in_what_holds_it() {
        let areas = HashMap::from([area("MA", None), area("01", Some("MA")), area("01.051", Some("01"))]);
        assert!(lies_in(&areas, "01.051", "01.051"));
        assert!(lies_in(&areas, "01.051", "MA"));
        assert!(!lies_in(&areas, "01", "01.051"));
        assert!(!lies_in(&areas, "02", "MA"), "nobody knows it");
    }

    #[test]
    fn a_circle_ends() {
        let areas = HashMap::from([area("a", Some("b")), area("b", Some("a"))]);
        assert!(!lies_in(&areas, "a", "c"));
    }
}
