//! Values broken down by a dimension.

use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _, Set,
};

use super::report::{Duty, ReportRefused};
use crate::model::value::ValueRefused;
use crate::model::{Dimension, Measure};
use crate::permissions::Report;
use crate::sides::Speaker;
use crate::store::reports::part;
use crate::store::{indicators, strategies};

/// The age groups of the house.
pub const AGES: &[&str] = &["under-18", "18-24", "25-34", "35-44", "45-59", "60"];
/// The genders of the house.
pub const GENDERS: &[&str] = &["women", "men"];
/// What is in none of the others, of any dimension.
pub const OTHER: &str = "other";

/// The categories of a dimension, in order: their keys, with names where the organisation gave them.
pub(crate) async fn categories(
    db: &impl ConnectionTrait,
    strategy: &strategies::Model,
    dimension: Dimension,
) -> Answer<Vec<(String, Option<rawabit_platform::Multi>)>> {
    let keys = |keys: &[&str]| keys.iter().map(|key| ((*key).to_owned(), None)).collect();
    let mut found: Vec<(String, Option<rawabit_platform::Multi>)> = match dimension {
        Dimension::Region => {
            let areas = rawabit_federation::areas(db, Some("region")).await?;
            areas.into_iter().map(|area| (area.code, Some(area.name))).collect()
        }
        Dimension::Gender => keys(GENDERS),
        Dimension::Age => keys(AGES),
        Dimension::Profession => {
            strategy.groups().into_iter().map(|group| (group.key, Some(group.name))).collect()
        }
    };
    found.push((OTHER.to_owned(), None));
    Ok(found)
}

/// Replaces the breakdown of a value by one dimension. It may be incomplete; the pages say so. Returns the report's version.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`] also for a dimension or a category that there is not; [`Fault::Stale`], the database.
pub async fn save_parts(
    app: &App,
    work: &mut Work,
    speaker: &Speaker<Report>,
    period: i32,
    version: Option<i32>,
    of: (&str, Dimension),
    parts: &[(String, Measure)],
) -> Answer<Result<i32, ReportRefused>> {
    let duty = Duty::load(work, speaker, period, version).await?;
    if let Err(refused) = duty.writable(work.tx(), app).await? {
        return Ok(Err(refused));
    }
    let (indicator_id, dimension) = of;
    let measured = indicators::of_programme(work.tx(), &duty.programme.id).await?;
    let measured = measured.iter().find(|one| one.indicator.id == indicator_id).ok_or(Fault::NotFound)?;
    let categories = categories(work.tx(), &duty.strategy, dimension).await?;
    let known = |key: &String| categories.iter().any(|(known, _)| known == key);
    if !measured.indicator.dimensions().contains(&dimension) || !parts.iter().all(|(key, _)| known(key)) {
        return Err(Fault::NotFound);
    }
    if parts.iter().any(|(_, value)| value.den.0 < 0) {
        return Ok(Err(ReportRefused::Value(indicator_id.to_owned(), ValueRefused::OfNothing)));
    }
    let report = duty.begin(work).await?.update(work.tx()).await?;
    part::Entity::delete_many()
        .filter(part::Column::ReportId.eq(&report.id))
        .filter(part::Column::IndicatorId.eq(indicator_id))
        .filter(part::Column::Dimension.eq(dimension.name()))
        .exec(work.tx())
        .await?;
    let rows: Vec<part::ActiveModel> = parts
        .iter()
        .map(|(category, value)| part::ActiveModel {
            report_id: Set(report.id.clone()),
            indicator_id: Set(indicator_id.to_owned()),
            dimension: Set(dimension.name().to_owned()),
            category: Set(category.clone()),
            num: Set(value.num.0),
            den: Set(value.den.0),
            changed_in: Set(None),
        })
        .collect();
    for some in rows.chunks(500) {
        part::Entity::insert_many(some.to_vec()).exec_without_returning(work.tx()).await?;
    }
    let unit = &duty.programme.unit_path;
    work.audit("programmes.report", ("report", &report.id), unit, dimension.name()).await?;
    Ok(Ok(report.version))
}
