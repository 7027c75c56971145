//! Closing a unit.

use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::{Answer, Day, Work};
use rawabit_statutes::Statutes;
use sea_orm::sea_query::Condition;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, Set,
};

use super::end::end_quietly;
use super::found::owned;
use super::{TAG, UnitRefused};
use crate::model::EndReason;
use crate::permissions::ShapeTree;
use crate::store::{mandate, unit};

/// Closes a unit on `day`, the first day on which it no longer exists. Its open mandates end on that day. Writes the act
/// `unit.closed` and one `mandate.ended` each.
///
/// # Errors
/// [`UnitRefused`], among others while open units stand below it; [`rawabit_platform::Fault::NotFound`],
/// [`rawabit_platform::Fault::Stale`].
pub async fn close_unit(
    work: &mut Work,
    permit: &Permit<ShapeTree>,
    statutes: &Statutes,
    id: &str,
    version: i64,
    day: Day,
) -> Answer<Result<(), UnitRefused>> {
    let closing = owned(work, permit, id, version).await?;
    if closing.closed.is_some() {
        return Ok(Err(UnitRefused::Closed));
    }
    if let Some(founded) = closing.founded.filter(|founded| *founded > day) {
        return Ok(Err(UnitRefused::ClosesBeforeFounding(founded)));
    }
    let below = unit::Entity::find()
        .filter(unit::Column::ParentId.eq(id))
        .filter(Condition::any().add(unit::Column::Closed.is_null()).add(unit::Column::Closed.gt(day)))
        .count(work.tx())
        .await?;
    if below > 0 {
        return Ok(Err(UnitRefused::OpenChildren(usize::try_from(below).unwrap_or(usize::MAX))));
    }
    let open = mandate::Entity::find()
        .filter(mandate::Column::UnitId.eq(id))
        .filter(
            Condition::any().add(mandate::Column::UntilDay.is_null()).add(mandate::Column::UntilDay.gt(day)),
        )
        .all(work.tx())
        .await?;
    for row in open {
        // A mandate that was to begin later never does: it ends on its own first day.
        let last = day.max(row.start_day);
        end_quietly(work, statutes, &row.into(), last, EndReason::UnitClosed, None).await?;
    }
    unit::ActiveModel {
        id: Set(id.to_owned()),
        closed: Set(Some(day)),
        version: Set(version + 1),
        ..Default::default()
    }
    .update(work.tx())
    .await?;
    let article = statutes.unit_kind(&closing.kind).and_then(|kind| kind.article.clone()).unwrap_or_default();
    let act = NewAct::new("unit.closed", "unit", id, &closing.path)
        .fact("closed", day.to_string())
        .cites(&article, &statutes.edition.version);
    work.act(act).await?;
    work.audit("federation.close", ("unit", id), &closing.path, "").await?;
    work.touch(TAG);
    Ok(Ok(()))
}
