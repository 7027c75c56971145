//! What administrators do with accounts: every command takes the permit, and none of them lets somebody change their own
//! rights. The password of an account reaches nobody but its holder, and its sign-in address changes only when its holder
//! agrees from inside, since an address gives power: a new password is sent there.

use sea_orm::{ActiveModelTrait as _, EntityTrait as _, Set};

use super::commands::{self, AccountRefused, Invited, Letter, NewInvitation};
use super::entity::{account, appointment};
use super::link::{self, NewLink, Purpose};
use super::{ManageAccounts, session, store};
use crate::clock::Day;
use crate::fault::{Answer, Fault};
use crate::kit::form::plausible_email;
use crate::lang::Lang;
use crate::permit::{Permit, Role, UnitPath};
use crate::store::Work;
use crate::web::App;

fn is_self(work: &Work, account_id: &str) -> bool {
    work.author().account_id.as_deref() == Some(account_id)
}

/// Refuses a permit for less than the whole: accounts belong to no unit.
fn whole(permit: &Permit<ManageAccounts>) -> Answer<()> {
    if permit.covers(&UnitPath::root()) { Ok(()) } else { Err(Fault::Denied) }
}

/// Invites somebody.
///
/// # Errors
/// See [`commands::invite`].
pub async fn invite(
    app: &App,
    work: &mut Work,
    permit: &Permit<ManageAccounts>,
    new: NewInvitation,
) -> Answer<Result<Invited, AccountRefused>> {
    whole(permit)?;
    commands::invite(app, work, new).await
}

/// Appoints another account to a role.
///
/// # Errors
/// See [`commands::appoint`]; also [`AccountRefused::OwnRights`].
pub async fn appoint(
    work: &mut Work,
    permit: &Permit<ManageAccounts>,
    account_id: &str,
    role: Role,
    unit: &UnitPath,
    days: (Day, Option<Day>),
) -> Answer<Result<String, AccountRefused>> {
    whole(permit)?;
    if is_self(work, account_id) {
        return Ok(Err(AccountRefused::OwnRights));
    }
    commands::appoint(work, account_id, role, unit, days.0, days.1).await
}

/// Ends an appointment of an account.
///
/// # Errors
/// See [`commands::end_appointment`]; [`Fault::NotFound`] when it is another account's.
pub async fn end_appointment(
    work: &mut Work,
    permit: &Permit<ManageAccounts>,
    account_id: &str,
    id: &str,
    today: Day,
) -> Answer<bool> {
    whole(permit)?;
    let found = appointment::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    if found.is_none_or(|found| found.account_id != account_id) {
        return Err(Fault::NotFound);
    }
    commands::end_appointment(work, id, today).await
}

/// Makes another account an administrator, or no longer one. One's own administration can be laid down, not taken.
///
/// # Errors
/// See [`commands::set_administrator`]; also [`AccountRefused::OwnRights`].
pub async fn set_administrator(
    work: &mut Work,
    permit: &Permit<ManageAccounts>,
    account_id: &str,
    on: bool,
) -> Answer<Result<(), AccountRefused>> {
    whole(permit)?;
    if on && is_self(work, account_id) {
        return Ok(Err(AccountRefused::OwnRights));
    }
    commands::set_administrator(work, account_id, on).await
}

/// What can be changed about an account without a new mail address.
#[derive(Clone, Debug)]
pub struct Particulars {
    /// Its name.
    pub label: String,
    /// The language of its mails.
    pub lang: Lang,
    /// Its person. Mandates of the person are rights of the account.
    pub person_id: Option<String>,
}

/// Changes the particulars of an account.
///
/// # Errors
/// A fault of the database or [`Fault::NotFound`]; inside, [`AccountRefused::OwnRights`] when somebody gives their own
/// account another person, or a missing label.
pub async fn change(
    work: &mut Work,
    permit: &Permit<ManageAccounts>,
    id: &str,
    new: Particulars,
) -> Answer<Result<(), AccountRefused>> {
    whole(permit)?;
    let found = store::by_id(work.tx(), id).await?.ok_or(Fault::NotFound)?;
    let label = new.label.trim().to_owned();
    if label.is_empty() {
        return Ok(Err(AccountRefused::LabelMissing));
    }
    let other_person = found.person_id != new.person_id;
    if other_person && is_self(work, id) {
        return Ok(Err(AccountRefused::OwnRights));
    }
    let email = found.email.clone();
    let mut row: account::ActiveModel = found.into();
    row.sort_key = Set(commands::sort_key(&label));
    row.search_key = Set(commands::search_key(&label, &email));
    row.label = Set(label);
    row.lang = Set(new.lang.code().to_owned());
    row.person_id = Set(new.person_id);
    row.update(work.tx()).await?;
    work.audit(
        "account.change",
        ("account", id),
        &UnitPath::root(),
        if other_person { "person" } else { "" },
    )
    .await?;
    Ok(Ok(()))
}

/// Closes another account.
///
/// # Errors
/// See [`commands::close`]; also [`AccountRefused::OwnRights`].
pub async fn close(
    work: &mut Work,
    permit: &Permit<ManageAccounts>,
    id: &str,
) -> Answer<Result<(), AccountRefused>> {
    whole(permit)?;
    if is_self(work, id) {
        return Ok(Err(AccountRefused::OwnRights));
    }
    commands::close(work, id).await
}

/// Opens a closed account again.
///
/// # Errors
/// See [`commands::reopen`].
pub async fn reopen(work: &mut Work, permit: &Permit<ManageAccounts>, id: &str) -> Answer<()> {
    whole(permit)?;
    commands::reopen(work, id).await
}

/// Ends every session of an account; returns how many.
///
/// # Errors
/// The database refuses.
pub async fn end_sessions(work: &mut Work, permit: &Permit<ManageAccounts>, id: &str) -> Answer<u64> {
    whole(permit)?;
    let ended = session::end_all(work, id, None).await?;
    work.audit("account.end_sessions", ("account", id), &UnitPath::root(), &ended.to_string()).await?;
    Ok(ended)
}

/// Sends the holder of an account a link to choose a new password, good for one day. The old one works until then.
///
/// # Errors
/// A fault of the database or [`Fault::NotFound`]; inside, [`AccountRefused::Closed`].
pub async fn reset_password(
    app: &App,
    work: &mut Work,
    permit: &Permit<ManageAccounts>,
    id: &str,
) -> Answer<Result<(), AccountRefused>> {
    whole(permit)?;
    let found = store::by_id(work.tx(), id).await?.ok_or(Fault::NotFound)?;
    if found.closed_at.is_some() {
        return Ok(Err(AccountRefused::Closed));
    }
    link::withdraw_passwords(work, id).await?;
    send(app, work, &found, Purpose::Password, &found.email).await?;
    work.audit("account.reset_password", ("account", id), &UnitPath::root(), "").await?;
    Ok(Ok(()))
}

/// Proposes another sign-in address for an account. It changes when its holder, signed in, opens the link that is sent
/// to the new address; the old address is warned.
///
/// # Errors
/// A fault of the database or [`Fault::NotFound`]; inside, [`AccountRefused`] for an address that is none or is taken.
pub async fn propose_address(
    app: &App,
    work: &mut Work,
    permit: &Permit<ManageAccounts>,
    id: &str,
    email: &str,
) -> Answer<Result<(), AccountRefused>> {
    whole(permit)?;
    let found = store::by_id(work.tx(), id).await?.ok_or(Fault::NotFound)?;
    offer_address(app, work, &found, email).await
}

/// The part of a change of address that its holder and administrators have in common.
pub(super) async fn offer_address(
    app: &App,
    work: &mut Work,
    account: &account::Model,
    email: &str,
) -> Answer<Result<(), AccountRefused>> {
    let email = email.trim();
    if !plausible_email(email) {
        return Ok(Err(AccountRefused::AddressBad));
    }
    if account.closed_at.is_some() {
        return Ok(Err(AccountRefused::Closed));
    }
    if store::by_email(work.tx(), email).await?.is_some() {
        return Ok(Err(AccountRefused::AddressTaken));
    }
    link::withdraw_of(work, &account.id, Purpose::Address).await?;
    let id = send(app, work, account, Purpose::Address, email).await?;
    let warning = Letter {
        kind: "address-warning",
        to: &account.email,
        label: &account.label,
        lang: link::language(&account.lang),
        link: &app.absolute(link::language(&account.lang), "/me/sessions"),
        about: &id,
    };
    commands::write(app, work, warning).await?;
    work.audit("account.offer_address", ("account", &account.id), &UnitPath::root(), "").await?;
    Ok(Ok(()))
}

/// Writes a one-time link and the mail that carries it; returns the link's identifier.
pub(super) async fn send(
    app: &App,
    work: &mut Work,
    account: &account::Model,
    purpose: Purpose,
    to: &str,
) -> Answer<String> {
    let lang = link::language(&account.lang);
    let new = NewLink {
        purpose,
        email: to.to_owned(),
        account_id: Some(account.id.clone()),
        person_id: None,
        label: account.label.clone(),
        lang,
        administrator: false,
    };
    let (id, secret) = link::make(work, new).await?;
    let link = app.absolute(lang, &purpose.path(&secret));
    let letter = Letter { kind: purpose.name(), to, label: &account.label, lang, link: &link, about: &id };
    commands::write(app, work, letter).await?;
    Ok(id)
}
