//! Remittances: entered in the sender's book when they leave, in the receiver's when they are confirmed.

use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};

use super::{DuesRefused, NewEntry, check_amount, check_day, covered_unit, write_entry};
use crate::model::dues::{EntryKind, Means, RemittanceStage};
use crate::permissions::KeepDues;
use crate::store::dues::entity::remittance;
use crate::store::dues::{book as books, passing};

/// A remittance about to leave.
#[derive(Clone, Debug)]
pub struct Remitting {
    /// The sender.
    pub from: String,
    /// The receiver: a unit that gets a share.
    pub to: String,
    /// How much.
    pub amount: i64,
    /// When.
    pub day: Day,
    /// In which form.
    pub means: Means,
    /// The cheque's number, the transfer's words.
    pub reference: String,
}

/// Sends shares up, at most what is owed. Returns the remittance's identifier.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`]; the database.
pub async fn remit(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    new: Remitting,
) -> Answer<Result<String, DuesRefused>> {
    let from = covered_unit(work, permit, &new.from).await?;
    if let Err(refused) = check_amount(new.amount) {
        return Ok(Err(refused));
    }
    if let Err(refused) = check_day(app, work, &from.id, new.day).await? {
        return Ok(Err(refused));
    }
    let to = rawabit_federation::unit(work.tx(), &new.to).await?;
    // What is owed by now: a day of the past may be entered late.
    let owed = passing::upward(work.tx(), &from.id, super::today(app, work)).await?;
    let (Some(to), Some((_, owed))) = (to, owed.into_iter().find(|(id, _)| *id == new.to)) else {
        return Ok(Err(DuesRefused::NoReceiver));
    };
    if new.amount > owed.owed() {
        return Ok(Err(DuesRefused::MoreThanOwed(owed.owed())));
    }
    let id = work.id();
    let entry = NewEntry {
        unit: (&from.id, &from.path),
        kind: EntryKind::Upward,
        amount: -new.amount,
        day: new.day,
        means: new.means,
        words: String::new(),
        party: String::new(),
        reference: new.reference.clone(),
        payment_id: None,
        remittance_id: Some(id.clone()),
        counters: None,
    };
    let entry = write_entry(work, entry).await?;
    remittance::ActiveModel {
        id: Set(id.clone()),
        from_id: Set(from.id.clone()),
        from_path: Set(from.path.clone()),
        to_id: Set(to.id),
        to_path: Set(to.path),
        amount: Set(new.amount),
        day: Set(new.day),
        means: Set(new.means.word().to_owned()),
        reference: Set(new.reference),
        state: Set(RemittanceStage::Sent.word().to_owned()),
        sent_entry: Set(entry.id),
        ended_day: Set(None),
        received_entry: Set(None),
        refusal: Set(String::new()),
        sent_by: Set(work.author().label.clone()),
        ended_by: Set(None),
        version: Set(1),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("members.remitted", ("remittance", &id), &from.path, &entry_number(entry.year, entry.number))
        .await?;
    Ok(Ok(id))
}

fn entry_number(year: i32, number: i64) -> String {
    format!("{year}/{number}")
}

/// A remittance that can still be received or undone, by whoever keeps the dues of the unit at the end that decides.
async fn on_its_way(
    work: &Work,
    permit: &Permit<KeepDues>,
    id: &str,
    deciding: fn(&remittance::Model) -> &UnitPath,
) -> Answer<Result<remittance::Model, DuesRefused>> {
    let found = passing::find(work.tx(), id).await?;
    let found = found.filter(|one| permit.covers(deciding(one))).ok_or(Fault::NotFound)?;
    Ok(if found.stage() == RemittanceStage::Sent { Ok(found) } else { Err(DuesRefused::Ended) })
}

/// Confirms that a remittance arrived: by whoever keeps the receiver's dues, on the day it came and in the form it came.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`]; the database.
pub async fn confirm_remittance(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    id: &str,
    day: Day,
    means: Means,
) -> Answer<Result<(), DuesRefused>> {
    let found = match on_its_way(work, permit, id, |one| &one.to_path).await? {
        Ok(found) => found,
        Err(refused) => return Ok(Err(refused)),
    };
    if day < found.day {
        return Ok(Err(DuesRefused::BeforeSent));
    }
    if let Err(refused) = check_day(app, work, &found.to_id, day).await? {
        return Ok(Err(refused));
    }
    let entry = NewEntry {
        unit: (&found.to_id, &found.to_path),
        kind: EntryKind::FromBelow,
        amount: found.amount,
        day,
        means,
        words: String::new(),
        party: String::new(),
        reference: found.reference.clone(),
        payment_id: None,
        remittance_id: Some(found.id.clone()),
        counters: None,
    };
    let entry = write_entry(work, entry).await?;
    let path = found.to_path.clone();
    end(work, found, RemittanceStage::Received, day, Some(entry.id), String::new()).await?;
    work.audit("members.remittance_received", ("remittance", id), &path, "").await?;
    Ok(Ok(()))
}

/// Says that a remittance did not arrive: the sender's entry is countered.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`]; the database.
pub async fn refuse_remittance(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    id: &str,
    day: Day,
    reason: &str,
) -> Answer<Result<(), DuesRefused>> {
    undo(app, work, permit, id, day, reason, RemittanceStage::Refused).await
}

/// Takes a remittance back that is still on its way: by the sender.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`]; the database.
pub async fn take_back_remittance(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    id: &str,
    day: Day,
    reason: &str,
) -> Answer<Result<(), DuesRefused>> {
    undo(app, work, permit, id, day, reason, RemittanceStage::Withdrawn).await
}

async fn undo(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    id: &str,
    day: Day,
    reason: &str,
    stage: RemittanceStage,
) -> Answer<Result<(), DuesRefused>> {
    let deciding: fn(&remittance::Model) -> &UnitPath = match stage {
        RemittanceStage::Refused => |one| &one.to_path,
        _ => |one| &one.from_path,
    };
    let found = match on_its_way(work, permit, id, deciding).await? {
        Ok(found) => found,
        Err(refused) => return Ok(Err(refused)),
    };
    if reason.trim().is_empty() {
        return Ok(Err(DuesRefused::Reason));
    }
    if day < found.day {
        return Ok(Err(DuesRefused::BeforeSent));
    }
    if let Err(refused) = check_day(app, work, &found.from_id, day).await? {
        return Ok(Err(refused));
    }
    let sent = books::find(work.tx(), &found.sent_entry).await?.ok_or(Fault::NotFound)?;
    let entry = NewEntry {
        unit: (&found.from_id, &found.from_path),
        kind: EntryKind::Upward,
        amount: found.amount,
        day,
        means: sent.means(),
        words: reason.trim().to_owned(),
        party: String::new(),
        reference: sent.shown_number(),
        payment_id: None,
        remittance_id: Some(found.id.clone()),
        counters: Some(sent.id),
    };
    write_entry(work, entry).await?;
    let path = found.from_path.clone();
    end(work, found, stage, day, None, reason.trim().to_owned()).await?;
    work.audit("members.remittance_undone", ("remittance", id), &path, stage.word()).await?;
    Ok(Ok(()))
}

async fn end(
    work: &Work,
    found: remittance::Model,
    stage: RemittanceStage,
    day: Day,
    entry: Option<String>,
    refusal: String,
) -> Answer<()> {
    let version = found.version;
    let mut row = found.into_active_model();
    row.state = Set(stage.word().to_owned());
    row.ended_day = Set(Some(day));
    row.received_entry = Set(entry);
    row.refusal = Set(refusal);
    row.ended_by = Set(Some(work.author().label.clone()));
    row.version = Set(version + 1);
    row.update(work.tx()).await?;
    Ok(())
}
