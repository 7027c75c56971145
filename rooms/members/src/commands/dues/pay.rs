//! Payments of dues: entry, receipt, shares and standing in one transaction.

use rawabit_platform::lang::Message;
use rawabit_platform::mail::NewMail;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use rawabit_statutes::Statutes;
use sea_orm::{ActiveModelTrait as _, DbErr, IntoActiveModel as _, Set};

use super::{DuesRefused, NewEntry, check_amount, check_day, covered, office, today, write_entry};
use crate::model::dues::split::{split, steps};
use crate::model::dues::{EntryKind, Means, Rates, money, reckon};
use crate::permissions::KeepDues;
use crate::store::dues::entity::{payment, share};
use crate::store::dues::{bank, book as books, payments, standing};
use crate::store::entity::membership;

/// A payment about to be recorded.
#[derive(Clone, Debug)]
pub struct Paying {
    /// The membership.
    pub membership: String,
    /// How much, in hundredths.
    pub amount: i64,
    /// When.
    pub day: Day,
    /// In which form.
    pub means: Means,
    /// The cheque's number, the transfer's words.
    pub reference: String,
    /// Whether the receipt is sent, where there is an address.
    pub send: bool,
}

/// Records a payment. Returns its identifier.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`] where the permit does not reach; the database.
pub async fn pay(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    new: Paying,
) -> Answer<Result<String, DuesRefused>> {
    let rates = standing::rates(work.tx(), &app.statutes.load_full()).await?;
    pay_at(app, work, permit, &rates, new).await
}

/// The same, at rates that were read before: for many at once.
pub(super) async fn pay_at(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    rates: &Rates,
    new: Paying,
) -> Answer<Result<String, DuesRefused>> {
    let of = covered(work, permit, &new.membership).await?;
    if let Err(refused) = check_amount(new.amount) {
        return Ok(Err(refused));
    }
    if let Err(refused) = check_day(app, work, &of.unit_id, new.day).await? {
        return Ok(Err(refused));
    }
    let today = today(app, work);
    let mut account = standing::account(work.tx(), rates, &of, today).await?;
    let before = reckon(rates, &account, today);
    account.paid += new.amount;
    let after = reckon(rates, &account, today);
    let id = work.id();
    let receipt = Receipt {
        id: &id,
        of: &of,
        amount: new.amount,
        day: new.day,
        means: new.means,
        reference: new.reference,
        covers: (before.paid_until, after.paid_until),
        counters: None,
        reason: String::new(),
    };
    let row = write_payment(work, receipt).await?;
    for share in shares_of(app, work, &of, &id, new.amount, new.day).await? {
        share.insert(work.tx()).await?;
    }
    standing::settle(work.tx(), rates, &of, &after, today).await?;
    work.audit("members.pay", ("membership", &of.id), &of.unit_path, &row.shown_number()).await?;
    if new.send {
        receipt_mail(app, work, &row).await?;
    }
    Ok(Ok(id))
}

struct Receipt<'a> {
    id: &'a str,
    of: &'a membership::Model,
    amount: i64,
    day: Day,
    means: Means,
    reference: String,
    covers: (Option<Day>, Option<Day>),
    counters: Option<&'a payment::Model>,
    reason: String,
}

/// Writes a payment with its entry and the number of its receipt.
async fn write_payment(work: &Work, new: Receipt<'_>) -> Answer<payment::Model> {
    let year = i32::from(new.day.0.year());
    let number = books::next_number(work.tx(), &new.of.unit_id, "receipt", year).await?;
    let entry = NewEntry {
        unit: (&new.of.unit_id, &new.of.unit_path),
        kind: EntryKind::Dues,
        amount: new.amount,
        day: new.day,
        means: new.means,
        words: new.reason.clone(),
        party: String::new(),
        reference: new.reference.clone(),
        payment_id: Some(new.id.to_owned()),
        remittance_id: None,
        counters: new.counters.map(|one| one.entry_id.clone()),
    };
    let entry = write_entry(work, entry).await?;
    let row = payment::ActiveModel {
        id: Set(new.id.to_owned()),
        membership_id: Set(new.of.id.clone()),
        unit_id: Set(new.of.unit_id.clone()),
        unit_path: Set(new.of.unit_path.clone()),
        day: Set(new.day),
        means: Set(new.means.word().to_owned()),
        amount: Set(new.amount),
        paid_from: Set(new.covers.0),
        paid_until: Set(new.covers.1),
        reference: Set(new.reference),
        entry_id: Set(entry.id),
        year: Set(year),
        number: Set(number),
        counters: Set(new.counters.map(|one| one.id.clone())),
        reason: Set(new.reason),
        link_hash: Set(None),
        office: Set(office(work)),
        actor: Set(work.author().label.clone()),
        at: Set(work.now()),
    };
    Ok(row.insert(work.tx()).await?)
}

/// The steps on which the shares of a payment go up: each receiver keeps its own part and passes on the rest.
async fn shares_of(
    app: &App,
    work: &Work,
    of: &membership::Model,
    payment: &str,
    amount: i64,
    day: Day,
) -> Answer<Vec<share::ActiveModel>> {
    let statutes = app.statutes.load_full();
    let way = rawabit_federation::way(work.tx(), &of.unit_path).await?;
    let Some((taker, above)) = way.split_last() else { return Ok(Vec::new()) };
    let receivers = receivers(&statutes, &taker.kind, above);
    let fractions: Vec<_> = receivers.iter().map(|(_, share)| *share).collect();
    let Some((own, _)) = split(amount, &fractions) else {
        return Err(Fault::internal(anyhow::anyhow!("shares of dues that come to more than all")));
    };
    let mut out = Vec::new();
    let mut from = taker;
    for (n, ((to, _), (own, passing))) in receivers.iter().zip(own.iter().zip(steps(&own))).enumerate() {
        out.push(share::ActiveModel {
            payment_id: Set(payment.to_owned()),
            step: Set(i32::try_from(n).unwrap_or(i32::MAX)),
            from_id: Set(from.id.clone()),
            from_path: Set(from.path.clone()),
            to_id: Set(to.id.clone()),
            to_path: Set(to.path.clone()),
            day: Set(day),
            amount: Set(passing),
            own: Set(*own),
        });
        from = to;
    }
    Ok(out)
}

/// The units above that get a share of payments to a unit of this kind, the nearest first.
fn receivers<'a>(
    statutes: &Statutes,
    kind: &str,
    above: &'a [rawabit_federation::Unit],
) -> Vec<(&'a rawabit_federation::Unit, rawabit_statutes::Fraction)> {
    let mut found: Vec<(usize, &rawabit_federation::Unit, rawabit_statutes::Fraction)> = statutes
        .members
        .shares_of(kind)
        .filter_map(|rule| {
            let at = above.iter().rposition(|unit| unit.kind == rule.to)?;
            Some((at, &above[at], rule.share))
        })
        .collect();
    found.sort_by_key(|(at, ..)| std::cmp::Reverse(*at));
    found.into_iter().map(|(_, unit, share)| (unit, share)).collect()
}

/// Takes a payment back, whole: an opposite payment with its own receipt, entry and shares, on a day that the book takes.
///
/// # Errors
/// A refusal; [`Fault::NotFound`]; the database.
pub async fn cancel_payment(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    id: &str,
    day: Day,
    reason: &str,
) -> Answer<Result<String, DuesRefused>> {
    let found = payments::find(work.tx(), id).await?;
    let old = found.filter(|one| permit.covers(&one.unit_path)).ok_or(Fault::NotFound)?;
    let of = covered(work, permit, &old.membership_id).await?;
    if old.counters.is_some() || payments::counter_of(work.tx(), id).await?.is_some() {
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
    let rates = standing::rates(work.tx(), &app.statutes.load_full()).await?;
    let today = today(app, work);
    let before = standing::reckoned(work.tx(), &rates, &of, today).await?;
    let counter = work.id();
    // The money goes back to where it was entered, also where the member has gone on to another unit.
    let taker =
        membership::Model { unit_id: old.unit_id.clone(), unit_path: old.unit_path.clone(), ..of.clone() };
    let receipt = Receipt {
        id: &counter,
        of: &taker,
        amount: -old.amount,
        day,
        means: old.means(),
        reference: old.reference.clone(),
        covers: (before.paid_until, None),
        counters: Some(&old),
        reason: reason.trim().to_owned(),
    };
    let row = write_payment(work, receipt).await?;
    for step in payments::shares(work.tx(), id).await? {
        let mut back = step.clone().into_active_model();
        back.payment_id = Set(counter.clone());
        back.day = Set(day);
        back.amount = Set(-step.amount);
        back.own = Set(-step.own);
        back.reset_all().insert(work.tx()).await?;
    }
    // What the bank said that came in waits again for somebody to say what it was.
    bank::open_again(work.tx(), id).await?;
    let after = standing::refresh(work.tx(), &rates, &of, today).await?;
    let mut row = row.into_active_model();
    row.paid_until = Set(after.paid_until);
    let row = row.update(work.tx()).await?;
    work.audit("members.payment_cancelled", ("membership", &of.id), &of.unit_path, &row.shown_number())
        .await?;
    Ok(Ok(counter))
}

/// Sends a receipt once more. Whether there was an address.
///
/// # Errors
/// [`Fault::NotFound`]; the database.
pub async fn send_receipt(app: &App, work: &mut Work, permit: &Permit<KeepDues>, id: &str) -> Answer<bool> {
    let found = payments::find(work.tx(), id).await?;
    let row = found.filter(|one| permit.covers(&one.unit_path)).ok_or(Fault::NotFound)?;
    Ok(receipt_mail(app, work, &row).await?)
}

/// Writes the receipt to whoever paid, in their language, with a link to the document. Nothing where there is no address.
async fn receipt_mail(app: &App, work: &mut Work, row: &payment::Model) -> Result<bool, DbErr> {
    let Some(of) = crate::store::dues::owing::membership(work.tx(), &row.membership_id).await? else {
        return Ok(false);
    };
    let people = rawabit_people::named(work.tx(), std::slice::from_ref(&of.person_id)).await?;
    let Some(person) = people.get(&of.person_id) else { return Ok(false) };
    let Some(email) = person.email.clone() else { return Ok(false) };
    let secret = work.secret();
    let mut kept = row.clone().into_active_model();
    kept.link_hash = Set(Some(payments::link_hash(&secret)));
    kept.update(work.tx()).await?;
    let voice = app.voice(person.lang).plain();
    let unit = rawabit_federation::unit(work.tx(), &row.unit_id).await?;
    let unit = unit.map(|unit| voice.pick(&unit.name).to_owned()).unwrap_or_default();
    let currency = app.statutes.load().members.currency.clone().unwrap_or_default();
    let said = |key: &'static str| {
        voice.msg(
            &Message::new(key)
                .with("name", person.addressed(&voice))
                .with("unit", unit.clone())
                .with("number", row.shown_number())
                .with("amount", format!("{} {currency}", money::shown(&voice, row.amount)))
                .with("day", voice.day(row.day))
                .with("link", app.absolute(person.lang, &format!("/receipts/{secret}"))),
        )
    };
    work.mail(NewMail {
        to: email,
        to_name: person.display(&voice),
        subject: said("members-dues-receipt-mail-subject"),
        text: said("members-dues-receipt-mail-text"),
        attachment: None,
        about: ("dues_payment".to_owned(), row.id.clone()),
    })
    .await?;
    Ok(true)
}
