//! The cash book: entries by hand, entries that counter others, and closing.

use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{ActiveModelTrait as _, Set};
use serde_json::json;

use super::{DuesRefused, NewEntry, check_amount, check_day, covered_unit, office, today, write_entry};
use crate::model::dues::{EntryKind, Means, Statement, money};
use crate::permissions::KeepDues;
use crate::store::dues::book as books;
use crate::store::dues::entity::period;

/// An entry made by hand.
#[derive(Clone, Debug)]
pub struct Entering {
    /// Whose book.
    pub unit: String,
    /// What for: one of [`EntryKind::BY_HAND`].
    pub kind: EntryKind,
    /// How much, positive.
    pub amount: i64,
    /// When.
    pub day: Day,
    /// In which form.
    pub means: Means,
    /// What it says.
    pub words: String,
    /// From whom, or to whom.
    pub party: String,
    /// The number of the voucher, the cheque.
    pub reference: String,
}

/// Enters something by hand. Returns the entry's identifier.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`]; the database.
pub async fn enter(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    new: Entering,
) -> Answer<Result<String, DuesRefused>> {
    let unit = covered_unit(work, permit, &new.unit).await?;
    if !EntryKind::BY_HAND.contains(&new.kind) {
        return Ok(Err(DuesRefused::NotByHand));
    }
    if let Err(refused) = check_amount(new.amount) {
        return Ok(Err(refused));
    }
    if let Err(refused) = check_day(app, work, &unit.id, new.day).await? {
        return Ok(Err(refused));
    }
    if new.kind == EntryKind::Opening && books::is_begun(work.tx(), &unit.id, new.means).await? {
        return Ok(Err(DuesRefused::Begun));
    }
    let entry = NewEntry {
        unit: (&unit.id, &unit.path),
        kind: new.kind,
        amount: new.kind.signed(new.amount),
        day: new.day,
        means: new.means,
        words: new.words,
        party: new.party,
        reference: new.reference,
        payment_id: None,
        remittance_id: None,
        counters: None,
    };
    let entry = write_entry(work, entry).await?;
    work.audit("members.cash", ("cash_entry", &entry.id), &unit.path, &entry.shown_number()).await?;
    Ok(Ok(entry.id))
}

/// Counters an entry that was made by hand, on a day that the book takes. Returns the identifier of the counter entry.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`]; the database.
pub async fn counter(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    id: &str,
    day: Day,
    reason: &str,
) -> Answer<Result<String, DuesRefused>> {
    let found = books::find(work.tx(), id).await?;
    let old = found.filter(|one| permit.covers(&one.unit_path)).ok_or(Fault::NotFound)?;
    if !EntryKind::BY_HAND.contains(&old.kind()) {
        return Ok(Err(DuesRefused::NotByHand));
    }
    if old.counters.is_some() || books::counter_of(work.tx(), id).await?.is_some() {
        return Ok(Err(DuesRefused::Countered));
    }
    if reason.trim().is_empty() {
        return Ok(Err(DuesRefused::Reason));
    }
    if day < old.day {
        return Ok(Err(DuesRefused::Order));
    }
    if let Err(refused) = check_day(app, work, &old.unit_id, day).await? {
        return Ok(Err(refused));
    }
    let entry = NewEntry {
        unit: (&old.unit_id, &old.unit_path),
        kind: old.kind(),
        amount: -old.amount,
        day,
        means: old.means(),
        words: reason.trim().to_owned(),
        party: old.party.clone(),
        reference: old.shown_number(),
        payment_id: None,
        remittance_id: None,
        counters: Some(old.id.clone()),
    };
    let entry = write_entry(work, entry).await?;
    work.audit("members.cash_countered", ("cash_entry", &entry.id), &old.unit_path, &old.shown_number())
        .await?;
    Ok(Ok(entry.id))
}

/// Closes a book up to a day, that day included: an act with the totals. What was closed stays closed. Returns the period's identifier.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`]; the database.
pub async fn close(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    unit: &str,
    to: Day,
) -> Answer<Result<String, DuesRefused>> {
    let unit = covered_unit(work, permit, unit).await?;
    if to > today(app, work) {
        return Ok(Err(DuesRefused::Future));
    }
    let closed = books::closed_until(work.tx(), &unit.id).await?;
    let from = match closed {
        Some(closed) => Some(closed.plus_days(1)),
        None => books::first_day(work.tx(), &unit.id).await?,
    };
    let Some(from) = from.filter(|from| *from <= to) else {
        return Ok(Err(DuesRefused::NothingToClose));
    };
    let span = books::Span { from, to };
    let flows = books::flows(work.tx(), books::Whose::Unit(&unit.id), span).await?;
    let statement = Statement::of(flows.into_iter().map(|(.., flow)| flow));
    let total = statement.total;
    let currency = app.statutes.load().members.currency.clone().unwrap_or_default();
    let said = |amount: i64| format!("{} {currency}", money::plain(amount)).trim().to_owned();
    let id = work.id();
    let act = NewAct::new("cashbook.closed", "cash_period", &id, &unit.path)
        .fact("from", from.to_string())
        .fact("to", to.to_string())
        .fact("opening", said(total.opening))
        .fact("receipts", said(total.receipts))
        .fact("from_below", said(total.from_below))
        .fact("expenses", said(total.expenses))
        .fact("upward", said(total.upward))
        .fact("closing", said(total.closing()));
    let act = work.act(act).await?;
    let means: Vec<_> = statement
        .means
        .iter()
        .map(|(means, figures)| json!({ "means": means.word(), "closing": figures.closing() }))
        .collect();
    let totals = json!({
        "opening": total.opening, "receipts": total.receipts, "from_below": total.from_below,
        "expenses": total.expenses, "upward": total.upward, "closing": total.closing(), "means": means,
    });
    period::ActiveModel {
        id: Set(id.clone()),
        unit_id: Set(unit.id.clone()),
        unit_path: Set(unit.path.clone()),
        from_day: Set(from),
        to_day: Set(to),
        totals: Set(totals.to_string()),
        act_idx: Set(i64::try_from(act.index).unwrap_or(i64::MAX)),
        office: Set(office(work)),
        actor: Set(work.author().label.clone()),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("members.cash_closed", ("cash_period", &id), &unit.path, &to.to_string()).await?;
    Ok(Ok(id))
}
