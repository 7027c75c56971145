//! The renewal of one branch.

use std::collections::{HashMap, HashSet};

use rawabit_platform::Day;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::bulk::{Bulk, Kind};
use rawabit_platform::store::like_prefix;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Condition, LikeExpr};
use sea_orm::{IntoActiveModel as _, QueryOrder as _, QuerySelect as _, Set};

use super::campaigns;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "renewal")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub campaign_id: String,
    pub unit_id: String,
    pub unit_path: UnitPath,
    pub kind: String,
    pub area: String,
    pub region: String,
    pub place: i64,
    pub planned_day: i64,
    pub supervisor_id: Option<String>,
    pub roll_id: Option<String>,
    pub meeting_id: Option<String>,
    pub report_items: String,
    pub scan_id: Option<String>,
    pub scan_account: Option<String>,
    pub paper: Option<String>,
    pub paper_day: Option<i64>,
    pub transmitted_day: Option<i64>,
    pub returned_day: Option<i64>,
    pub appealed_day: Option<i64>,
    pub certified_day: Option<i64>,
    pub certified_act: Option<i64>,
    pub version: i64,
    pub joined_day: Option<i64>,
    pub left_day: Option<i64>,
    pub left_reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The items of the assembly's agenda under which the reports are voted on, in the order of the statutes.
    pub(crate) fn items(&self) -> Vec<&str> {
        self.report_items.split(' ').filter(|id| !id.is_empty()).collect()
    }

    /// Whether something of its own is under way: an assembly, a paper.
    pub(crate) fn has_begun(&self) -> bool {
        self.meeting_id.is_some() || self.scan_id.is_some() || self.paper_day.is_some()
    }

    /// The row about to be changed, one version on.
    pub(crate) fn change(self) -> ActiveModel {
        let version = self.version;
        let mut row = self.into_active_model();
        row.version = Set(version + 1);
        row
    }
}

/// The columns that a campaign is opened with.
pub(crate) const ROWS: Bulk = Bulk {
    table: "renewal",
    columns: &[
        ("id", Kind::Text),
        ("campaign_id", Kind::Text),
        ("unit_id", Kind::Text),
        ("unit_path", Kind::Text),
        ("kind", Kind::Text),
        ("area", Kind::Text),
        ("region", Kind::Text),
        ("place", Kind::Int),
        ("planned_day", Kind::Int),
        ("supervisor_id", Kind::Text),
        ("report_items", Kind::Text),
        ("version", Kind::Int),
        ("joined_day", Kind::Int),
    ],
};

/// A renewal by its identifier.
pub(crate) async fn find(db: &impl ConnectionTrait, id: &str) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// Some renewals.
pub(crate) async fn some(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::Id.is_in(ids.iter().map(String::as_str))).all(db).await
}

/// The condition "this unit or below it".
pub(crate) fn within(path: &UnitPath) -> sea_orm::sea_query::SimpleExpr {
    Column::UnitPath.like(LikeExpr::new(like_prefix(path.as_str())).escape('\\'))
}

/// A campaign whose time is not over and that has a unit at or below a place still to renew under the same rule: a branch is renewed once at
/// a time. What a campaign leaves behind after its last day is finished in it, and stands in no other's way.
pub(crate) async fn running(
    db: &impl ConnectionTrait,
    path: &UnitPath,
    rule: &str,
    today: Day,
) -> Result<Option<campaigns::Model>, DbErr> {
    let open: Vec<campaigns::Model> = campaigns::Entity::find()
        .filter(campaigns::Column::State.eq(campaigns::OPEN))
        .filter(campaigns::Column::Rule.eq(rule))
        .filter(campaigns::Column::LastDay.gt(today))
        .all(db)
        .await?;
    for campaign in open {
        let here = Entity::find()
            .filter(Condition::all().add(Column::CampaignId.eq(campaign.id.as_str())).add(within(path)))
            .filter(Column::CertifiedDay.is_null())
            .filter(Column::LeftDay.is_null())
            .one(db)
            .await?;
        if here.is_some() {
            return Ok(Some(campaign));
        }
    }
    Ok(None)
}

/// The units at or below a place that were renewed under a rule later than a day.
pub(crate) async fn renewed_since(
    db: &impl ConnectionTrait,
    path: &UnitPath,
    rule: &str,
    day: i64,
) -> Result<HashSet<String>, DbErr> {
    let campaigns: Vec<String> = campaigns::Entity::find()
        .filter(campaigns::Column::Rule.eq(rule))
        .all(db)
        .await?
        .into_iter()
        .map(|one| one.id)
        .collect();
    let rows = Entity::find()
        .filter(within(path))
        .filter(Column::CertifiedDay.gt(day))
        .filter(Column::CampaignId.is_in(campaigns))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.unit_id).collect())
}

/// A page of the renewed branches of a campaign at or below a place, the latest first, and how many they are.
pub(crate) async fn renewed(
    db: &impl ConnectionTrait,
    campaign: &str,
    path: Option<&UnitPath>,
    limit: u64,
    offset: u64,
) -> Result<(Vec<Model>, u64), DbErr> {
    let mut wanted = Condition::all()
        .add(Column::CampaignId.eq(campaign))
        .add(Column::CertifiedDay.is_not_null())
        .add(Column::LeftDay.is_null());
    if let Some(path) = path {
        wanted = wanted.add(within(path));
    }
    let found = Entity::find().filter(wanted);
    let total = found.clone().count(db).await?;
    let rows = found
        .order_by_desc(Column::CertifiedDay)
        .order_by_asc(Column::Place)
        .offset(offset)
        .limit(limit)
        .all(db)
        .await?;
    Ok((rows, total))
}

/// How many branches of a campaign there are and how many are renewed, by the unit directly below the campaign's: leagues in a party's.
#[derive(Clone, Debug, PartialEq, Eq, sea_orm::FromQueryResult)]
pub(crate) struct Share {
    pub(crate) unit_path: UnitPath,
    pub(crate) renewed: bool,
}

/// Every branch of a campaign with whether it is renewed: two columns of one index-free scan, for a public page that is kept.
pub(crate) async fn shares(db: &impl ConnectionTrait, campaign: &str) -> Result<Vec<Share>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::UnitPath)
        .column_as(Column::CertifiedDay.is_not_null(), "renewed")
        .filter(Column::CampaignId.eq(campaign))
        .filter(Column::LeftDay.is_null())
        .into_model::<Share>()
        .all(db)
        .await
}

/// The units at or below a place whose renewal goes on in a campaign that was closed, under a rule.
pub(crate) async fn unfinished(
    db: &impl ConnectionTrait,
    path: &UnitPath,
    rule: &str,
) -> Result<HashSet<String>, DbErr> {
    let closed: Vec<String> = campaigns::Entity::find()
        .filter(campaigns::Column::Rule.eq(rule))
        .filter(campaigns::Column::State.eq(campaigns::CLOSED))
        .all(db)
        .await?
        .into_iter()
        .map(|one| one.id)
        .collect();
    let begun = Condition::any().add(Column::MeetingId.is_not_null()).add(Column::ScanId.is_not_null());
    let rows = Entity::find()
        .filter(within(path))
        .filter(Column::CampaignId.is_in(closed))
        .filter(Column::CertifiedDay.is_null())
        .filter(Column::LeftDay.is_null())
        .filter(begun)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.unit_id).collect())
}

/// All branches of a campaign, those that left it included.
pub(crate) async fn of_campaign(db: &impl ConnectionTrait, campaign: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::CampaignId.eq(campaign)).order_by_asc(Column::Place).all(db).await
}

/// How many branches of each campaign are renewed: one query, however many there are.
pub(crate) async fn renewed_by_campaign(db: &impl ConnectionTrait) -> Result<HashMap<String, i64>, DbErr> {
    let rows: Vec<(String, i64)> = Entity::find()
        .select_only()
        .column(Column::CampaignId)
        .column_as(Column::Id.count(), "renewed")
        .filter(Column::CertifiedDay.is_not_null())
        .filter(Column::LeftDay.is_null())
        .group_by(Column::CampaignId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}
