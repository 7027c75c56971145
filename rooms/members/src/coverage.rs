//! Where there are members: the figures of units, added up by the areas that their units are tied to. Nothing is counted here, only told figures
//! are added; so a map tells nothing that the units' own pages do not.

use std::collections::{BTreeMap, HashMap};

use rawabit_federation::{Area, Unit};
use rawabit_platform::Answer;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::App;
use sea_orm::ConnectionTrait;

use crate::store::figures::{self, Size};

/// What there is in an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Covered {
    /// The area.
    pub(crate) area: Area,
    /// The branches tied to it or to an area in it, without those that lie under another of them.
    pub(crate) branches: i64,
    /// Their members, as far as told; who belongs to two branches is counted in both.
    pub(crate) members: i64,
    /// Branches of which it is not told how many they have.
    pub(crate) withheld: i64,
    /// Whether anybody belongs to one of them.
    pub(crate) peopled: bool,
}

/// The areas of a level that lie in a unit's reach, with what there is in them.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn areas(
    db: &impl ConnectionTrait,
    edition: &str,
    unit: &UnitPath,
    level: &str,
) -> Answer<Vec<Covered>> {
    let all: HashMap<String, Area> = rawabit_federation::areas(db, None)
        .await?
        .into_iter()
        .map(|area| (area.code.clone(), area))
        .collect();
    let units = rawabit_federation::subtree(db, unit).await?;
    let sizes: HashMap<String, Size> = figures::sizes(db, edition, unit)
        .await?
        .into_iter()
        .map(|size| (size.unit_id.clone(), size))
        .collect();
    let reach = rawabit_federation::way(db, unit).await?.into_iter().rev().find_map(|one| one.area);
    let listed = rawabit_federation::areas(db, Some(level)).await?;
    let within = |area: &Area| reach.as_ref().is_none_or(|reach| lies_in(&all, &area.code, reach));
    let mut found: BTreeMap<String, Covered> = listed
        .into_iter()
        .filter(within)
        .map(|area| {
            (area.code.clone(), Covered { area, branches: 0, members: 0, withheld: 0, peopled: false })
        })
        .collect();
    for (unit, code) in topmost(&all, &units, level) {
        let (Some(of), Some(size)) = (found.get_mut(&code), sizes.get(&unit)) else { continue };
        of.branches += 1;
        of.peopled = of.peopled || size.peopled;
        match size.members {
            Some(members) => of.members += members,
            None => of.withheld += 1,
        }
    }
    Ok(found.into_values().collect())
}

/// The same for the lowest level that the statutes name.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn provinces(
    app: &App,
    db: &impl ConnectionTrait,
    edition: &str,
    unit: &UnitPath,
) -> Answer<Vec<Covered>> {
    let level = app.statutes.load().area_levels.last().map(|level| level.id.clone());
    match level {
        Some(level) => areas(db, edition, unit, &level).await,
        None => Ok(Vec::new()),
    }
}

/// Whether an area is another or lies in it.
fn lies_in(all: &HashMap<String, Area>, code: &str, other: &str) -> bool {
    let mut at = all.get(code);
    while let Some(area) = at {
        if area.code == other {
            return true;
        }
        at = area.parent.as_ref().and_then(|up| all.get(up));
    }
    false
}

/// The area of a level that an area lies in.
fn at_level<'a>(all: &'a HashMap<String, Area>, code: &str, level: &str) -> Option<&'a str> {
    let mut at = all.get(code);
    while let Some(area) = at {
        if area.level == level {
            return Some(&area.code);
        }
        at = area.parent.as_ref().and_then(|up| all.get(up));
    }
    None
}

/// The units tied to an area of the level, with its code; without those whose people count already in a unit above them with the same one.
fn topmost(all: &HashMap<String, Area>, units: &[Unit], level: &str) -> Vec<(String, String)> {
    let mut found: Vec<(&UnitPath, String, String)> = Vec::new();
    // A unit stands before what lies under it.
    for unit in units {
        let Some(code) = unit.area.as_deref().and_then(|code| at_level(all, code, level)) else { continue };
        let counted = found.iter().any(|(above, of, _)| of == code && unit.path.is_within(above));
        if !counted {
            found.push((&unit.path, code.to_owned(), unit.id.clone()));
        }
    }
    found.into_iter().map(|(_, code, unit)| (unit, code)).collect()
}
