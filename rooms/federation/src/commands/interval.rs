//! Recording that a body with a legal interval was held.

use rawabit_platform::permit::Permit;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait as _, Set};

use crate::permissions::KeepMandates;
use crate::store::{interval, unit};

/// Records that `body` of a unit was held on `day`: the interval of the statutes begins again. Twice the same is once. Meetings and
/// renewals call it with their record as source; the office may record an earlier time by hand. The act is that of the source.
///
/// # Errors
/// [`Fault::NotFound`] when the unit lies outside the permit.
pub async fn record_interval(
    work: &mut Work,
    permit: &Permit<KeepMandates>,
    unit_id: &str,
    body: &str,
    day: Day,
    source: Option<(String, String)>,
) -> Answer<()> {
    let place = unit::unit(work.tx(), unit_id).await?.ok_or(Fault::NotFound)?;
    if !permit.covers(&place.path) {
        return Err(Fault::NotFound);
    }
    let (source_kind, source_id) = source.unzip();
    let row = interval::ActiveModel {
        unit_id: Set(unit_id.to_owned()),
        body: Set(body.to_owned()),
        held_day: Set(day.to_string()),
        source_kind: Set(source_kind),
        source_id: Set(source_id),
    };
    interval::Entity::insert(row)
        .on_conflict(
            OnConflict::columns([
                interval::Column::UnitId,
                interval::Column::Body,
                interval::Column::HeldDay,
            ])
            .do_nothing()
            .to_owned(),
        )
        .exec_without_returning(work.tx())
        .await?;
    work.audit("federation.interval", ("unit", unit_id), &place.path, body).await?;
    Ok(())
}
