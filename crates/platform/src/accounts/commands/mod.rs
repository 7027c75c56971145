//! What the program itself does with accounts: the command line, the example, tests, and, behind its permits, the office
//! ([`manage`](super::manage)). The rules of the records hold here; who may is the caller's.

mod appointments;
mod invitations;
mod mails;

use sea_orm::{EntityTrait as _, Set};

use super::entity::account;
use super::{email_key, store};
use crate::fault::Answer;
use crate::kit::form::plausible_email;
use crate::lang::{Lang, Message};
use crate::ledger::NewAct;
use crate::permit::{Role, UnitPath};
use crate::store::Work;

pub use appointments::{appoint, end_appointment, set_administrator};
pub use invitations::{Invited, NewInvitation, accept, invite, invite_again, invite_first, withdraw};
pub(super) use mails::{Letter, write};

/// An account about to be opened.
#[derive(Clone)]
pub struct NewAccount {
    /// The sign-in address.
    pub email: String,
    /// What it is called on screen, and in acts.
    pub label: String,
    /// The person it belongs to.
    pub person_id: Option<String>,
    /// The language of its mails.
    pub lang: Lang,
    /// Whether it administers the installation.
    pub administrator: bool,
    /// The PHC string of its password, see [`password::hash`](super::password::hash). Without one nobody can sign in.
    pub password_hash: Option<String>,
}

impl std::fmt::Debug for NewAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewAccount").field("label", &self.label).finish_non_exhaustive()
    }
}

/// Why something was not done with an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountRefused {
    /// The address is none.
    AddressBad,
    /// Another account has the address.
    AddressTaken,
    /// It has no name.
    LabelMissing,
    /// The address was invited already and has not answered.
    AlreadyInvited,
    /// The organisation has accounts: the link of the first one is of no use.
    NotFirst,
    /// The link was used, taken back, or is too old.
    LinkSpent,
    /// Nobody would be left to administer.
    LastAdministrator,
    /// Nobody raises or lowers their own rights.
    OwnRights,
    /// Administering is not appointed on a unit.
    NotAppointed,
    /// The last day is before the first.
    DaysReversed,
    /// The account is closed.
    Closed,
}

impl AccountRefused {
    /// What to tell.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::AddressBad => "form-email",
            Self::AddressTaken => "accounts-refused-address-taken",
            Self::LabelMissing => "form-required",
            Self::AlreadyInvited => "accounts-refused-already-invited",
            Self::NotFirst => "accounts-refused-not-first",
            Self::LinkSpent => "accounts-refused-link-spent",
            Self::LastAdministrator => "accounts-refused-last-administrator",
            Self::OwnRights => "accounts-refused-own-rights",
            Self::NotAppointed => "accounts-refused-not-appointed",
            Self::DaysReversed => "accounts-refused-days-reversed",
            Self::Closed => "accounts-refused-closed",
        })
    }

    /// The field of the form it concerns.
    pub(super) fn field(self) -> &'static str {
        match self {
            Self::AddressBad | Self::AddressTaken | Self::AlreadyInvited => "email",
            Self::LabelMissing => "label",
            Self::NotAppointed => "role",
            Self::DaysReversed => "end",
            _ => "",
        }
    }
}

/// Opens an account; returns its identifier. An administrator's account is an act.
///
/// # Errors
/// A fault of the database; inside, [`AccountRefused`] for an address that is none or is taken, or a missing label.
pub async fn create_account(work: &mut Work, new: NewAccount) -> Answer<Result<String, AccountRefused>> {
    let (email, label) = (new.email.trim(), new.label.trim());
    if !plausible_email(email) {
        return Ok(Err(AccountRefused::AddressBad));
    }
    if label.is_empty() {
        return Ok(Err(AccountRefused::LabelMissing));
    }
    if store::by_email(work.tx(), email).await?.is_some() {
        return Ok(Err(AccountRefused::AddressTaken));
    }
    let id = work.id();
    let row = account::ActiveModel {
        id: Set(id.clone()),
        email: Set(email.to_owned()),
        email_key: Set(email_key(email)),
        label: Set(label.to_owned()),
        person_id: Set(new.person_id),
        password_hash: Set(new.password_hash),
        totp_secret: Set(None),
        totp_last_step: Set(None),
        lang: Set(new.lang.code().to_owned()),
        administrator: Set(new.administrator),
        created_at: Set(work.now()),
        closed_at: Set(None),
        sort_key: Set(sort_key(label)),
        search_key: Set(search_key(label, email)),
    };
    account::Entity::insert(row).exec_without_returning(work.tx()).await?;
    work.audit("account.open", ("account", &id), &UnitPath::root(), "").await?;
    if new.administrator {
        appointments::administration(work, "role.appointed", &id).await?;
    }
    Ok(Ok(id))
}

/// Closes an account: its sessions end, nobody signs in with it until it is opened again. What it did stays.
///
/// # Errors
/// A fault of the database or [`Fault::NotFound`](crate::Fault); inside, [`AccountRefused::LastAdministrator`].
pub async fn close(work: &mut Work, id: &str) -> Answer<Result<(), AccountRefused>> {
    let account = store::by_id(work.tx(), id).await?.ok_or(crate::Fault::NotFound)?;
    if account.administrator && !store::another_administrator(work, id).await? {
        return Ok(Err(AccountRefused::LastAdministrator));
    }
    store::set(work, id, account::Column::ClosedAt, work.now().0).await?;
    super::session::end_all(work, id, None).await?;
    work.audit("account.close", ("account", id), &UnitPath::root(), "").await?;
    Ok(Ok(()))
}

/// Opens a closed account again.
///
/// # Errors
/// A fault of the database, or [`Fault::NotFound`](crate::Fault).
pub async fn reopen(work: &mut Work, id: &str) -> Answer<()> {
    if !store::set(work, id, account::Column::ClosedAt, None::<i64>).await? {
        return Err(crate::Fault::NotFound);
    }
    Ok(work.audit("account.reopen", ("account", id), &UnitPath::root(), "").await?)
}

pub(super) fn sort_key(label: &str) -> String {
    rawabit_text::sort_key(label, rawabit_text::Article::Keep)
}

pub(super) fn search_key(label: &str, email: &str) -> String {
    rawabit_text::fold(&format!("{label} {email}"))
}

/// An act about a role. Which account is only committed to: the account is personal, the role is not.
pub(super) fn role_act(
    kind: &'static str,
    subject: (&'static str, &str),
    unit: &UnitPath,
    role: Role,
    account_id: &str,
) -> NewAct {
    NewAct::new(kind, subject.0, subject.1, unit).fact("role", role.name()).private("account", account_id)
}
