//! Recording that a body which must meet within some time was held, and taking a wrong record back.

use std::borrow::Cow;

use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::{Answer, Day, Fault, Work};
use rawabit_statutes::{Interval, Statutes};
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, QueryFilter as _, Set};

use super::TAG;
use crate::model::{Unit, rule_of};
use crate::permissions::KeepMandates;
use crate::store::{interval, unit};

/// Records that `body` of a unit was held on `day`: the interval of the statutes begins again. Twice the same is once. Meetings and
/// renewals call it with their record as source, whose acts tell it; a day recorded by hand writes the act `body.held`.
///
/// # Errors
/// [`Fault::NotFound`] when the unit lies outside the permit, or the statutes set no time for such a body of such a unit.
pub async fn record_interval(
    work: &mut Work,
    permit: &Permit<KeepMandates>,
    statutes: &Statutes,
    unit_id: &str,
    body: &str,
    day: Day,
    source: Option<(String, String)>,
) -> Answer<()> {
    let (place, rule) = kept(work, permit, statutes, unit_id, body).await?;
    let key = (unit_id.to_owned(), body.to_owned(), day.to_string());
    if interval::Entity::find_by_id(key).one(work.tx()).await?.is_some() {
        return Ok(());
    }
    let by_hand = source.is_none();
    let (source_kind, source_id) = source.unzip();
    interval::ActiveModel {
        unit_id: Set(unit_id.to_owned()),
        body: Set(body.to_owned()),
        held_day: Set(day.to_string()),
        source_kind: Set(source_kind),
        source_id: Set(source_id),
    }
    .insert(work.tx())
    .await?;
    if by_hand {
        work.act(act(false, &place, &rule, statutes, day)).await?;
    }
    work.audit("federation.interval", ("unit", unit_id), &place.path, body).await?;
    work.touch(TAG);
    Ok(())
}

/// Takes back a day that was recorded by hand. What a meeting recorded stays: its record is corrected where it was made. Writes the
/// act `body.held_withdrawn`.
///
/// # Errors
/// [`Fault::NotFound`] when there is no such record, or the unit lies outside the permit.
pub async fn withdraw_interval(
    work: &mut Work,
    permit: &Permit<KeepMandates>,
    statutes: &Statutes,
    unit_id: &str,
    body: &str,
    day: Day,
) -> Answer<()> {
    let (place, rule) = kept(work, permit, statutes, unit_id, body).await?;
    let gone = interval::Entity::delete_many()
        .filter(interval::Column::UnitId.eq(unit_id))
        .filter(interval::Column::Body.eq(body))
        .filter(interval::Column::HeldDay.eq(day.to_string()))
        .filter(interval::Column::SourceKind.is_null())
        .exec(work.tx())
        .await?;
    if gone.rows_affected == 0 {
        return Err(Fault::NotFound);
    }
    work.act(act(true, &place, &rule, statutes, day)).await?;
    work.audit("federation.interval", ("unit", unit_id), &place.path, body).await?;
    work.touch(TAG);
    Ok(())
}

/// The unit, held by this transaction, and the rule for a body that units of its kind have.
async fn kept<'a>(
    work: &Work,
    permit: &Permit<KeepMandates>,
    statutes: &'a Statutes,
    unit_id: &str,
    body: &str,
) -> Answer<(Unit, Cow<'a, Interval>)> {
    let place = unit::locked(work.tx(), unit_id).await?.ok_or(Fault::NotFound)?;
    if !permit.covers(&place.path) || !statutes.bodies_of(&place.kind).any(|one| one.id == body) {
        return Err(Fault::NotFound);
    }
    let rule = rule_of(statutes, body).ok_or(Fault::NotFound)?;
    Ok((place, rule))
}

fn act(withdrawn: bool, place: &Unit, rule: &Interval, statutes: &Statutes, day: Day) -> NewAct {
    NewAct::new(if withdrawn { "body.held_withdrawn" } else { "body.held" }, "unit", &place.id, &place.path)
        .fact("body", rule.body.as_str())
        .fact("held_on", day.to_string())
        .cites(rule.article.as_deref().unwrap_or_default(), &statutes.edition.version)
}
