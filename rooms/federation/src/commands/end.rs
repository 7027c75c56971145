//! Ending a mandate.

use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::{Answer, Day, Fault, Work};
use rawabit_statutes::Statutes;
use sea_orm::{ActiveModelTrait as _, DbErr, Set};

use super::{MandateRefused, TAG};
use crate::model::{EndReason, Holding, permit_place};
use crate::permissions::KeepMandates;
use crate::store::{mandate, unit};

/// The end of a mandate.
#[derive(Clone, Debug)]
pub struct EndMandate {
    /// Which.
    pub mandate_id: String,
    /// The version that the form was made from; none for callers that decide on what they have just read.
    pub version: Option<i64>,
    /// The first day on which it no longer holds.
    pub day: Day,
    /// Why.
    pub reason: EndReason,
    /// Kind and identifier of the record that ends it.
    pub source: Option<(String, String)>,
}

/// Ends a mandate on a day. Rights that came with it end on that day, too. Writes the act `mandate.ended`.
///
/// # Errors
/// [`MandateRefused`], among others when the mandate would hold longer than it does: a lapsed one stays lapsed.
/// [`Fault::NotFound`] outside the permit, [`Fault::Denied`] when the office gives rights everywhere and the permit was not given
/// everywhere, [`Fault::Stale`].
pub async fn end_mandate(
    work: &mut Work,
    permit: &Permit<KeepMandates>,
    statutes: &Statutes,
    end: EndMandate,
) -> Answer<Result<(), MandateRefused>> {
    let held = owned(work, permit, &end.mandate_id).await?;
    if end.version.is_some_and(|version| version != held.version) {
        return Err(Fault::Stale);
    }
    let office = statutes.office(&held.office);
    if office.is_some_and(|office| !permit.covers(&permit_place(office, &held.unit_path))) {
        return Err(Fault::Denied);
    }
    if held.ended.is_some() {
        return Ok(Err(MandateRefused::Ended));
    }
    if end.day < held.start {
        return Ok(Err(MandateRefused::EndsBeforeStart));
    }
    // Where mandates lapse at their deadline, an end after it would bring one back to life or prolong it.
    if let Some(latest) = held.until.filter(|until| end.day > *until) {
        let article = office.and_then(|office| office.article.clone());
        return Ok(Err(MandateRefused::TooLong { latest, article }));
    }
    end_quietly(work, statutes, &held, end.day, end.reason, end.source).await?;
    Ok(Ok(()))
}

/// The mandate, if the permit covers its unit; the unit's row is held.
pub(super) async fn owned(work: &Work, permit: &Permit<KeepMandates>, id: &str) -> Answer<Holding> {
    let held = mandate::mandate(work.tx(), id).await?.ok_or(Fault::NotFound)?;
    if !permit.covers(&held.unit_path) {
        return Err(Fault::NotFound);
    }
    unit::locked(work.tx(), &held.unit_id).await?;
    // Read again behind the lock: somebody may have ended it meanwhile.
    mandate::mandate(work.tx(), id).await?.ok_or(Fault::NotFound)
}

/// Writes the end of a mandate that was checked.
pub(super) async fn end_quietly(
    work: &mut Work,
    statutes: &Statutes,
    held: &Holding,
    day: Day,
    reason: EndReason,
    source: Option<(String, String)>,
) -> Result<(), DbErr> {
    mandate::ActiveModel {
        id: Set(held.mandate_id.clone()),
        ended: Set(Some(day)),
        end_reason: Set(mandate::reason_word(reason)),
        until_day: Set(Some(day)),
        version: Set(held.version + 1),
        ..Default::default()
    }
    .update(work.tx())
    .await?;
    let mut act = NewAct::new("mandate.ended", "mandate", &held.mandate_id, &held.unit_path)
        .fact("office", held.office.as_str())
        .fact("unit", held.unit_id.as_str())
        .fact("seat", held.seat)
        .fact("start", held.start.to_string())
        .fact("deadline", held.deadline.map(|day| day.to_string()))
        .fact("ended", day.to_string())
        .fact("term", held.term)
        .fact("reason", reason.word());
    if let Some((kind, id)) = source {
        act = act.fact("source", serde_json::json!({ "kind": kind, "id": id }));
    }
    let article = statutes.mandates.article.as_deref().unwrap_or_default();
    work.act(act.cites(article, &statutes.edition.version)).await?;
    work.audit("federation.end", ("mandate", &held.mandate_id), &held.unit_path, reason.word()).await?;
    work.touch(TAG);
    Ok(())
}
