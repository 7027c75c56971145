//! What other rooms and the door may ask.

use rawabit_platform::permit::UnitPath;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
};

use crate::model::day_of;
use crate::store::renewals::{Column, Entity, within};

/// The renewal of one branch in a campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// Its identifier.
    pub id: String,
    /// Who supervises.
    pub supervisor: Option<String>,
    /// The assembly.
    pub meeting: Option<String>,
    /// When it was certified.
    pub certified: Option<rawabit_platform::Day>,
}

/// The renewal of a branch in a campaign; none where it is not in it.
///
/// # Errors
/// The database does not answer.
pub async fn renewal_of(
    db: &impl ConnectionTrait,
    campaign: &str,
    unit: &str,
) -> Result<Option<Brief>, DbErr> {
    let found = Entity::find()
        .filter(Column::CampaignId.eq(campaign))
        .filter(Column::UnitId.eq(unit))
        .one(db)
        .await?;
    Ok(found.map(|row| Brief {
        id: row.id,
        supervisor: row.supervisor_id,
        meeting: row.meeting_id,
        certified: row.certified_day.map(day_of),
    }))
}

/// How many branches of a kind at or below a place a campaign renews, and how many of them it has renewed: what the statutes ask about before
/// a congress.
///
/// # Errors
/// The database does not answer.
pub async fn renewed(
    db: &impl ConnectionTrait,
    campaign: &str,
    place: &UnitPath,
    kind: &str,
) -> Result<(u64, u64), DbErr> {
    let all = Entity::find()
        .filter(Column::CampaignId.eq(campaign))
        .filter(Column::Kind.eq(kind))
        .filter(Column::LeftDay.is_null())
        .filter(within(place));
    let renewed = all.clone().filter(Column::CertifiedDay.is_not_null()).count(db).await?;
    Ok((renewed, all.count(db).await?))
}
