//! Somebody who was elected will not take the seat: says so, or has died. The others are not held up by it.

use rawabit_platform::ledger::NewAct;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::Set;

use super::{By, ElectionRefused, change, impartial, record, result};
use crate::model::State;

/// Takes somebody off a provisional result. The seat stays empty: a by-election fills it. The office says why; whoever was elected need not.
/// Writes the act `contest.declined`.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`] for somebody else's; the database.
pub async fn decline(
    work: &mut Work,
    by: By<'_>,
    candidacy: &str,
    reason: &str,
) -> Answer<Result<(), ElectionRefused>> {
    let (one, row) = record(work, candidacy).await?;
    match by {
        By::Office(permit) if permit.covers(&row.unit_path) => {
            if let Err(refused) = impartial(work, &row).await? {
                return Ok(Err(refused));
            }
            if reason.trim().is_empty() {
                return Ok(Err(ElectionRefused::Reason));
            }
        }
        By::Person(person) if person == one.person_id => {}
        _ => return Err(Fault::NotFound),
    }
    let mut known = result(&row);
    let number = one.number.map(i32::unsigned_abs);
    let Some(number) = number.filter(|number| known.elected.contains(number)) else {
        return Ok(Err(ElectionRefused::State));
    };
    if row.state() != State::Provisional {
        return Ok(Err(ElectionRefused::State));
    }
    known.elected.retain(|one| *one != number);
    known.declined.push(number);
    known.vacant += 1;
    let text = serde_json::to_string(&known).map_err(Fault::internal)?;
    let act = NewAct::new("contest.declined", "contest", &row.id, &row.unit_path)
        .fact("unit", row.unit_id.as_str())
        .fact("office", row.office.as_str())
        .private("reason", reason.trim())
        .cites(&row.article, &row.statutes);
    work.act(act).await?;
    work.audit("elections.decline", ("candidacy", &one.id), &row.unit_path, "").await?;
    change(work, &row, |row| row.result = Set(Some(text))).await?;
    Ok(Ok(()))
}
