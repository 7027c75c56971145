//! Loading the areas of the country.

use std::collections::HashMap;

use rawabit_platform::{Answer, Fault, Multi, Work};
use sea_orm::EntityTrait as _;
use sea_orm::sea_query::OnConflict;

use crate::model::Area;
use crate::store::area;

/// Why the files of areas cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum AreasUnreadable {
    /// Not CSV, or a column is missing.
    #[error("{file}: {source}")]
    Csv {
        /// Which file.
        file: &'static str,
        /// What is wrong, with the line.
        source: csv::Error,
    },
    /// An area lies in an area that comes later or not at all.
    #[error("areas: {code} lies in {parent}, which is not listed before it")]
    Orphan {
        /// The area.
        code: String,
        /// Where it should lie.
        parent: String,
    },
}

#[derive(serde::Deserialize)]
struct Row {
    code: String,
    parent_code: Option<String>,
    level: String,
    name_ar: String,
    name_fr: String,
    name_en: String,
    population: Option<i64>,
    iso_code: String,
    kind: String,
}

#[derive(serde::Deserialize)]
struct Tile {
    level: String,
    code: String,
    col: i32,
    row: i32,
}

/// Loads areas and their squares on the tile map, in the format of `examples/areas` (see its ATTRIBUTION). Areas that exist are
/// updated; none is removed, since units may be tied to it. Without `tiles` (an empty text) those on record stay. Returns how many
/// there are.
///
/// # Errors
/// [`AreasUnreadable`] inside an internal fault (the files ship with the program), or the database does not answer.
pub async fn load_areas(work: &mut Work, areas: &str, tiles: &str) -> Answer<usize> {
    let areas = parse(areas, tiles).map_err(Fault::internal)?;
    let count = areas.len();
    let rows: Vec<_> = areas.into_iter().zip(0..).map(|(area, position)| area::row(area, position)).collect();
    use area::Column as C;
    let mut columns = vec![C::ParentCode, C::Level, C::Kind, C::Name, C::Population, C::IsoCode, C::Position];
    if !tiles.trim().is_empty() {
        columns.extend([C::TileCol, C::TileRow]);
    }
    for some in rows.chunks(80) {
        area::Entity::insert_many(some.to_vec())
            .on_conflict(OnConflict::column(C::Code).update_columns(columns.clone()).to_owned())
            .exec_without_returning(work.tx())
            .await?;
    }
    work.touch(super::TAG);
    Ok(count)
}

fn parse(areas: &str, tiles: &str) -> Result<Vec<Area>, AreasUnreadable> {
    let mut squares: HashMap<(String, String), (i32, i32)> = HashMap::new();
    for tile in csv::Reader::from_reader(tiles.as_bytes()).deserialize::<Tile>() {
        let tile = tile.map_err(|source| AreasUnreadable::Csv { file: "tiles", source })?;
        squares.insert((tile.level, tile.code), (tile.col, tile.row));
    }
    let mut found: Vec<Area> = Vec::new();
    for row in csv::Reader::from_reader(areas.as_bytes()).deserialize::<Row>() {
        let row = row.map_err(|source| AreasUnreadable::Csv { file: "areas", source })?;
        let parent = row.parent_code.filter(|code| !code.is_empty());
        if let Some(parent) = &parent
            && !found.iter().any(|area| area.code == *parent)
        {
            return Err(AreasUnreadable::Orphan { code: row.code, parent: parent.clone() });
        }
        found.push(Area {
            tile: squares.get(&(row.level.clone(), row.code.clone())).copied(),
            code: row.code,
            parent,
            level: row.level,
            kind: row.kind,
            name: Multi::three(row.name_ar, row.name_fr, row.name_en),
            population: row.population,
            iso_code: row.iso_code,
        });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREAS: &str = include_str!("../../../../examples/areas/areas.csv");
    const TILES: &str = include_str!("../../../../examples/areas/tiles.csv");

    #[test]
    fn every_region_and_province_has_its_own_square() {
        let areas = parse(AREAS, TILES).expect("the files of the example");
        assert_eq!(areas.len(), 96);
        for level in ["region", "province"] {
            let mut squares: Vec<_> =
                areas.iter().filter(|area| area.level == level).map(|area| area.tile).collect();
            assert!(squares.iter().all(Option::is_some), "{level}");
            let count = squares.len();
            squares.sort();
            squares.dedup();
            assert_eq!(squares.len(), count, "two areas of a {level} share a square");
        }
        assert_eq!(areas[1].code, "01", "leading zeros matter");
    }

    #[test]
    fn an_area_outside_every_area_is_named() {
        let text = "code,parent_code,level,name_ar,name_fr,name_en,name_zgh,population,iso_code,kind\n9.1,9,province,ا,a,a,,1,X,province\n";
        let error = parse(text, "level,code,col,row\n").expect_err("no such parent");
        assert_eq!(error.to_string(), "areas: 9.1 lies in 9, which is not listed before it");
    }
}
