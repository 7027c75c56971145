//! Campaigns.

use rawabit_platform::permit::{Action, Scope, UnitPath};
use rawabit_platform::{Day, Multi, UtcMicros};
use rawabit_statutes::{CampaignRules, Statutes};
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Condition;

use crate::model::calendar::Calendar;
use crate::model::report::Report;

/// One campaign.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "campaign")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub unit_id: String,
    pub unit_path: UnitPath,
    pub rule: String,
    pub title: Multi,
    pub article: String,
    pub statutes: String,
    pub first_day: Day,
    pub upper_day: Day,
    pub last_day: Day,
    pub size: i64,
    pub state: String,
    pub opened_at: UtcMicros,
    pub version: i32,
    pub closed_day: Option<Day>,
    pub closed_act: Option<i64>,
    pub report: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The state of a campaign that runs.
pub(crate) const OPEN: &str = "open";
/// The state of one that was closed: nothing new starts in it.
pub(crate) const CLOSED: &str = "closed";

impl Model {
    /// Its calendar.
    pub(crate) fn calendar(&self) -> Calendar {
        Calendar { first: self.first_day, upper: self.upper_day, last: self.last_day }
    }

    /// Whether something new may start in it.
    pub(crate) fn is_open(&self) -> bool {
        self.state == OPEN
    }

    /// What it ended with; none while it runs.
    ///
    /// # Errors
    /// When the stored text is not what this program wrote.
    pub(crate) fn report(&self) -> Result<Option<Report>, DbErr> {
        let Some(text) = &self.report else { return Ok(None) };
        serde_json::from_str(text).map(Some).map_err(|error| DbErr::Json(error.to_string()))
    }

    /// Its rules, as the statutes have them.
    pub(crate) fn rules<'a>(&self, statutes: &'a Statutes) -> Option<&'a CampaignRules> {
        statutes.renewals.iter().find(|one| one.id == self.rule)
    }
}

/// A campaign by its identifier.
pub(crate) async fn find(db: &impl ConnectionTrait, id: &str) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// The campaigns that concern a scope: those of its units and of the units above them; the latest first.
pub(crate) async fn concerning<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
) -> Result<Vec<Model>, DbErr> {
    let above: Vec<String> = scope.units().flat_map(prefixes).collect();
    let wanted = Condition::any().add(scope.condition(Column::UnitPath)).add(Column::UnitPath.is_in(above));
    Entity::find().filter(wanted).order_by_desc(Column::OpenedAt).order_by_desc(Column::Id).all(db).await
}

/// A unit's path and those of the units above it.
fn prefixes(path: &UnitPath) -> Vec<String> {
    let mut here = UnitPath::root();
    path.steps()
        .map(|step| {
            here = here.child(step);
            here.0.clone()
        })
        .collect()
}

/// All campaigns, the latest first: what everybody may read is in each.
pub(crate) async fn all(db: &impl ConnectionTrait) -> Result<Vec<Model>, DbErr> {
    Entity::find().order_by_desc(Column::OpenedAt).order_by_desc(Column::Id).all(db).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_branch_lies_under_its_league_and_the_party() {
        let path = UnitPath("/party/league/branch/".into());
        assert_eq!(prefixes(&path), ["/party/", "/party/league/", "/party/league/branch/"]);
    }
}
