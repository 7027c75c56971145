//! The end of a membership: resignation, expulsion, death, moving away.

use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};
use serde_json::json;

use super::suspend::decides;
use super::{Line, held, record};
use crate::model::{EndReason, EventKind, MemberRefused, Standing};
use crate::permissions::{DecideAdmission, KeepMembers};
use crate::store::entity::membership;
use crate::store::mirror::mirror;

/// An end about to be recorded.
#[derive(Clone, Debug)]
pub struct Ending {
    /// Why.
    pub why: EndReason,
    /// The first day on which the membership no longer holds.
    pub day: Day,
    /// What whoever records it adds.
    pub reason: String,
    /// The decision's number, the letter's date.
    pub reference: Option<String>,
}

/// Records the end of a membership. A death ends all memberships of the person. Expulsion needs a permit for the unit of the body that the
/// statutes name.
///
/// # Errors
/// [`rawabit_platform::Fault::NotFound`], [`rawabit_platform::Fault::Stale`], the database.
pub async fn end(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepMembers>,
    deciding: Option<&Permit<DecideAdmission>>,
    id: &str,
    version: i64,
    ending: Ending,
) -> Answer<Result<(), MemberRefused>> {
    let row = held(work, permit, id, version).await?;
    let statutes = app.statutes.load_full();
    let rules = &statutes.members.sanctions;
    let mut body = None;
    match ending.why {
        EndReason::Resigned | EndReason::Died | EndReason::Moved => {}
        EndReason::Expelled => {
            let Some(deciding) = deciding else { return Ok(Err(MemberRefused::OtherBody)) };
            let expelled_by = rules.expelled_by.as_deref();
            if let Err(refused) = decides(work, deciding, &statutes, expelled_by, &row).await? {
                return Ok(Err(refused));
            }
            body = rules.expelled_by.clone();
        }
        // A transfer has its own way, and so have erasure and a merge.
        EndReason::Transferred | EndReason::Erased | EndReason::Merged => {
            return Ok(Err(MemberRefused::NotNow));
        }
    }
    if !row.standing().is_current() {
        return Ok(Err(MemberRefused::NotNow));
    }
    let today = work.now().day(app.formats.zone());
    if ending.day > today || ending.day < row.joined {
        return Ok(Err(MemberRefused::Day("day")));
    }
    let rows = if ending.why == EndReason::Died {
        membership::Entity::find()
            .filter(membership::Column::PersonId.eq(row.person_id.as_str()))
            .filter(membership::Column::UntilDay.is_null())
            .all(work.tx())
            .await?
    } else {
        vec![row]
    };
    for row in &rows {
        close(app, work, row, &ending, body.as_deref()).await?;
        work.audit("members.end", ("membership", &row.id), &row.unit_path, "").await?;
    }
    if let Some(first) = rows.first() {
        mirror(work.tx(), &first.person_id, work.now()).await?;
    }
    Ok(Ok(()))
}

/// Ends one membership: row, act and line. The mirror is the caller's.
pub(super) async fn close(
    app: &App,
    work: &mut Work,
    row: &membership::Model,
    ending: &Ending,
    body: Option<&str>,
) -> Answer<()> {
    let statutes = app.statutes.load_full();
    let mut changed = row.clone().into_active_model();
    changed.state = Set(Standing::Ended.word().to_owned());
    changed.until_day = Set(Some(ending.day.max(row.joined)));
    changed.end_reason = Set(Some(ending.why.word().to_owned()));
    changed.version = Set(row.version + 1);
    changed.updated_at = Set(work.now());
    changed.update(work.tx()).await?;
    let article = match ending.why {
        EndReason::Expelled => statutes.members.sanctions.article.clone(),
        _ => statutes.members.article.clone(),
    };
    // Why somebody left is theirs and the unit's: the public act only commits to it.
    let act = NewAct::new("membership.ended", "membership", &row.id, &row.unit_path)
        .fact("day", ending.day.to_string())
        .private("reason", ending.why.word())
        .cites(&article.unwrap_or_default(), &statutes.edition.version);
    let act = work.act(act).await?;
    record(
        work,
        Line {
            reason: &ending.reason,
            body,
            reference: ending.reference.as_deref(),
            detail: json!({ "why": ending.why.word() }),
            act: Some(act),
            ..Line::of(EventKind::Ended, row, ending.day)
        },
    )
    .await?;
    Ok(())
}
