//! Areas as the statutes judge them: each with the areas that hold it.

use std::collections::HashMap;

use rawabit_statutes::{UnitArea, UnitRow};

use super::{Area, NewUnit, Unit};

/// The areas of the country, each with all that hold it.
pub(crate) struct Ties<'a>(HashMap<&'a str, (&'a Area, Vec<&'a str>)>);

impl<'a> Ties<'a> {
    /// From the areas by code.
    pub(crate) fn of(areas: &'a HashMap<String, Area>) -> Self {
        let holders = |area: &'a Area| {
            let mut holders: Vec<&str> = Vec::new();
            let mut at = area.parent.as_deref();
            // A file of areas lists parents first, so no circle was ever loaded; one would end here all the same.
            while let Some(above) =
                at.and_then(|code| areas.get(code)).filter(|_| holders.len() < areas.len())
            {
                holders.push(&above.code);
                at = above.parent.as_deref();
            }
            holders
        };
        Self(areas.values().map(|area| (area.code.as_str(), (area, holders(area)))).collect())
    }

    /// The tie to the area with this code; none where there is no code or no such area.
    pub(crate) fn tie(&self, code: Option<&str>) -> Option<UnitArea<'_>> {
        let (area, within) = self.0.get(code?)?;
        Some(UnitArea { id: &area.code, level: &area.level, within })
    }

    /// A unit on record.
    pub(crate) fn row<'b>(&'b self, unit: &'b Unit) -> UnitRow<'b> {
        let (id, kind) = (unit.id.as_str(), unit.kind.as_str());
        UnitRow { id, kind, parent: unit.parent.as_deref(), area: self.tie(unit.area.as_deref()) }
    }

    /// A unit about to be founded.
    pub(crate) fn new_row<'b>(&'b self, unit: &'b NewUnit) -> UnitRow<'b> {
        let (id, kind) = (unit.id.as_str(), unit.kind.as_str());
        UnitRow { id, kind, parent: unit.parent.as_deref(), area: self.tie(unit.area.as_deref()) }
    }
}
