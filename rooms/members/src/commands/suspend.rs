//! Suspension, by the body that the statutes name, and its end.

use rawabit_federation::way;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};
use serde_json::json;

use super::{Line, held, record, unit_of_body};
use crate::model::{EventKind, MemberRefused, Standing};
use crate::permissions::DecideAdmission;
use crate::store::entity::{membership, suspension};
use crate::store::mirror::mirror;

/// A suspension about to be recorded.
#[derive(Clone, Debug)]
pub struct Suspension {
    /// First day.
    pub from: Day,
    /// First day on which the membership counts again; none: until it is ended.
    pub until: Option<Day>,
    /// Why.
    pub reason: String,
    /// The decision's number.
    pub reference: Option<String>,
}

/// Records a suspension.
///
/// # Errors
/// [`rawabit_platform::Fault::NotFound`], [`rawabit_platform::Fault::Stale`], the database.
pub async fn suspend(
    app: &App,
    work: &mut Work,
    permit: &Permit<DecideAdmission>,
    id: &str,
    version: i64,
    new: Suspension,
) -> Answer<Result<(), MemberRefused>> {
    let row = held(work, permit, id, version).await?;
    let statutes = app.statutes.load_full();
    let rules = &statutes.members.sanctions;
    if let Err(refused) = decides(work, permit, &statutes, rules.suspended_by.as_deref(), &row).await? {
        return Ok(Err(refused));
    }
    let today = work.now().day(app.formats.zone());
    if row.standing() != Standing::Active {
        return Ok(Err(MemberRefused::NotNow));
    }
    if new.from > today || new.from < row.joined {
        return Ok(Err(MemberRefused::Day("from")));
    }
    if new.until.is_some_and(|until| until <= new.from) {
        return Ok(Err(MemberRefused::Day("until")));
    }
    if let Some(longest) = rules.longest_suspension
        && new.until.is_none_or(|until| until > Day(longest.after(new.from.0)))
    {
        return Ok(Err(MemberRefused::TooLong));
    }
    suspension::ActiveModel {
        id: Set(work.id()),
        membership_id: Set(row.id.clone()),
        from_day: Set(new.from),
        until_day: Set(new.until),
    }
    .insert(work.tx())
    .await?;
    let article = rules.article.clone().unwrap_or_default();
    let act = NewAct::new("membership.suspended", "membership", id, &row.unit_path)
        .fact("day", new.from.to_string())
        .fact("body", rules.suspended_by.clone().unwrap_or_default())
        .private("reason", new.reason.as_str())
        .cites(&article, &statutes.edition.version);
    let act = work.act(act).await?;
    record(
        work,
        Line {
            reason: &new.reason,
            body: rules.suspended_by.as_deref(),
            reference: new.reference.as_deref(),
            detail: json!({ "until": new.until.map(|day| day.to_string()) }),
            act: Some(act),
            ..Line::of(EventKind::Suspended, &row, new.from)
        },
    )
    .await?;
    // One that lies behind already is history, and changes nothing today.
    let rests = new.until.is_none_or(|until| until > today);
    let standing = if rests { Standing::Suspended } else { Standing::Active };
    super::dues::standing_changed(app, work, &row.id).await?;
    stand(work, &row, standing).await?;
    work.audit("members.suspend", ("membership", id), &row.unit_path, "").await?;
    Ok(Ok(()))
}

/// Records that a suspended membership counts again, from a day on.
///
/// # Errors
/// [`rawabit_platform::Fault::NotFound`], [`rawabit_platform::Fault::Stale`], the database.
pub async fn reinstate(
    app: &App,
    work: &mut Work,
    permit: &Permit<DecideAdmission>,
    id: &str,
    version: i64,
    day: Day,
    reason: &str,
) -> Answer<Result<(), MemberRefused>> {
    let row = held(work, permit, id, version).await?;
    let statutes = app.statutes.load_full();
    let rules = &statutes.members.sanctions;
    if let Err(refused) = decides(work, permit, &statutes, rules.suspended_by.as_deref(), &row).await? {
        return Ok(Err(refused));
    }
    if row.standing() != Standing::Suspended {
        return Ok(Err(MemberRefused::NotNow));
    }
    let today = work.now().day(app.formats.zone());
    if day > today || !close(work, id, day).await? {
        return Ok(Err(MemberRefused::Day("day")));
    }
    reinstated(app, work, &row, day, reason, rules.suspended_by.as_deref()).await?;
    work.audit("members.reinstate", ("membership", id), &row.unit_path, "").await?;
    Ok(Ok(()))
}

/// Act, line and standing of a membership that counts again.
pub(super) async fn reinstated(
    app: &App,
    work: &mut Work,
    row: &membership::Model,
    day: Day,
    reason: &str,
    body: Option<&str>,
) -> Answer<()> {
    let statutes = app.statutes.load_full();
    let article = statutes.members.sanctions.article.clone().unwrap_or_default();
    let act = NewAct::new("membership.reinstated", "membership", &row.id, &row.unit_path)
        .fact("day", day.to_string())
        .cites(&article, &statutes.edition.version);
    let act = work.act(act).await?;
    let line = Line { reason, body, act: Some(act), ..Line::of(EventKind::Reinstated, row, day) };
    record(work, line).await?;
    super::dues::standing_changed(app, work, &row.id).await?;
    stand(work, row, Standing::Active).await
}

/// Ends what suspends a membership (two memberships that became one may have brought a suspension each); false where one began later than
/// that day.
async fn close(work: &Work, membership: &str, day: Day) -> Answer<bool> {
    let running: Vec<suspension::Model> = suspension::Entity::find()
        .filter(suspension::Column::MembershipId.eq(membership))
        .all(work.tx())
        .await?
        .into_iter()
        .filter(|one| one.until_day.is_none_or(|until| until > day))
        .collect();
    if running.iter().any(|one| one.from_day >= day) {
        return Ok(false);
    }
    for one in running {
        let mut row = one.into_active_model();
        row.until_day = Set(Some(day));
        row.update(work.tx()).await?;
    }
    Ok(true)
}

/// Writes how a membership stands from now on.
pub(super) async fn stand(work: &Work, row: &membership::Model, standing: Standing) -> Answer<()> {
    let mut changed = row.clone().into_active_model();
    changed.state = Set(standing.word().to_owned());
    changed.version = Set(row.version + 1);
    changed.updated_at = Set(work.now());
    changed.update(work.tx()).await?;
    mirror(work.tx(), &row.person_id, work.now()).await?;
    Ok(())
}

/// Whether the permit is for the unit of the body that decides: where the statutes name one of a unit above, its decisions are recorded there.
pub(super) async fn decides(
    work: &Work,
    permit: &Permit<DecideAdmission>,
    statutes: &rawabit_statutes::Statutes,
    body: Option<&str>,
    row: &membership::Model,
) -> Answer<Result<(), MemberRefused>> {
    let Some(body) = body else { return Ok(Ok(())) };
    let way = way(work.tx(), &row.unit_path).await?;
    let allowed = unit_of_body(statutes, body, &way).is_none_or(|unit| permit.covers(&unit.path));
    Ok(if allowed { Ok(()) } else { Err(MemberRefused::OtherBody) })
}
