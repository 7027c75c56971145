//! Whether a unit may stand in a place: kind under kind, and its area.

use std::collections::HashMap;

use rawabit_platform::{Multi, Work};
use rawabit_statutes::{Statutes, TreeFault, TreeProblem, UnitRow};
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};

use super::UnitRefused;
use crate::model::{Area, Ties, Unit};
use crate::store::{area, unit};

/// Where a unit is to stand.
pub(super) struct Place<'a> {
    pub(super) id: &'a str,
    pub(super) kind: &'a str,
    pub(super) area: Option<&'a str>,
    pub(super) above: Option<&'a Unit>,
    /// The open units that come along below it.
    pub(super) below: &'a [Unit],
}

impl Place<'_> {
    /// Judges the place by the statutes: kind under kind, an area in the area above, and no other open unit of the kind in it.
    pub(super) async fn is_legal(
        &self,
        work: &Work,
        statutes: &Statutes,
    ) -> Result<Result<(), UnitRefused>, DbErr> {
        let areas = area::by_code(work.tx()).await?;
        let mut rivals: Vec<Unit> = Vec::new();
        if let Some(code) = self.area {
            if !areas.contains_key(code) {
                return Ok(Err(UnitRefused::UnknownArea));
            }
            let query = unit::Entity::find()
                .filter(unit::Column::Area.eq(code))
                .filter(unit::Column::Kind.eq(self.kind))
                .filter(unit::Column::Closed.is_null())
                .filter(unit::Column::Id.ne(self.id));
            rivals = query.all(work.tx()).await?.into_iter().map(Unit::from).collect();
        }
        let way = match self.above {
            Some(above) => unit::way(work.tx(), &above.path).await?,
            None => Vec::new(),
        };
        let ties = Ties::of(&areas);
        let on_way = |id: &str| way.iter().find(|one| one.id == id);
        let rivals = rivals.iter().filter(|rival| on_way(&rival.id).is_none());
        let mut rows: Vec<UnitRow<'_>> = way.iter().chain(rivals).map(|one| ties.row(one)).collect();
        let parent = self.above.map(|above| above.id.as_str());
        rows.push(UnitRow { id: self.id, kind: self.kind, parent, area: ties.tie(self.area) });
        rows.extend(self.below.iter().map(|one| ties.row(one)));
        let problems = statutes.validate_tree(&rows);
        // The neighbours were judged when they were founded. What comes along changes nothing but the areas above it.
        let mine = problems.into_iter().find(|problem| match &problem.fault {
            TreeFault::AreaOutside { of, .. } => {
                on_way(of).is_some()
                    && (problem.unit == self.id || self.below.iter().any(|one| one.id == problem.unit))
            }
            _ => problem.unit == self.id,
        });
        Ok(mine.map_or(Ok(()), |problem| Err(self.refused(problem, &areas, &way))))
    }

    /// The refusal, with names where the rules only know codes.
    fn refused(&self, problem: TreeProblem, areas: &HashMap<String, Area>, way: &[Unit]) -> UnitRefused {
        let TreeFault::AreaOutside { area, whole, of } = &problem.fault else {
            return UnitRefused::Law(problem);
        };
        let named = |code: &str| areas.get(code).map_or_else(Multi::default, |area| area.name.clone());
        let unit =
            |units: &[Unit], id: &str| units.iter().find(|one| one.id == id).map(|one| one.name.clone());
        UnitRefused::AreaOutside {
            area: named(area),
            whole: named(whole),
            above: unit(way, of).unwrap_or_default(),
            below: unit(self.below, &problem.unit),
        }
    }
}
