//! Invitations: an account begins when somebody who was asked chooses a password.

use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::{AccountRefused, Letter, NewAccount, create_account, write};
use crate::accounts::entity::one_time_link;
use crate::accounts::link::{self, NewLink, Purpose, State};
use crate::accounts::store;
use crate::fault::{Answer, Fault};
use crate::kit::form::plausible_email;
use crate::lang::Lang;
use crate::permit::UnitPath;
use crate::store::Work;
use crate::web::App;

/// An invitation about to be sent.
#[derive(Clone, Debug)]
pub struct NewInvitation {
    /// The address it goes to, which becomes the sign-in address.
    pub email: String,
    /// What the account will be called.
    pub label: String,
    /// The language of the mail and of the account.
    pub lang: Lang,
    /// The person the account will belong to.
    pub person_id: Option<String>,
    /// Whether the account will administer the installation.
    pub administrator: bool,
    /// Whether a mail is written. The command line shows the link instead.
    pub mail: bool,
}

/// An invitation that was made.
#[derive(Clone, PartialEq, Eq)]
pub struct Invited {
    /// Its identifier.
    pub id: String,
    /// The whole link, with the secret: for the one who was asked, and nobody else.
    pub link: String,
}

impl std::fmt::Debug for Invited {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Invited").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Invites somebody to open an account; the link is good for seven days.
///
/// # Errors
/// A fault of the database; inside, [`AccountRefused`] for an address that is none, has an account, or was invited.
pub async fn invite(
    app: &App,
    work: &mut Work,
    new: NewInvitation,
) -> Answer<Result<Invited, AccountRefused>> {
    let (email, label) = (new.email.trim().to_owned(), new.label.trim().to_owned());
    if !plausible_email(&email) {
        return Ok(Err(AccountRefused::AddressBad));
    }
    if label.is_empty() {
        return Ok(Err(AccountRefused::LabelMissing));
    }
    if store::by_email(work.tx(), &email).await?.is_some() {
        return Ok(Err(AccountRefused::AddressTaken));
    }
    let key = crate::accounts::email_key(&email);
    if link::invitations(work.tx()).await?.iter().any(|open| crate::accounts::email_key(&open.email) == key) {
        return Ok(Err(AccountRefused::AlreadyInvited));
    }
    let new_link = NewLink {
        purpose: Purpose::Invitation,
        email: email.clone(),
        account_id: None,
        person_id: new.person_id,
        label: label.clone(),
        lang: new.lang,
        administrator: new.administrator,
    };
    let (id, secret) = link::make(work, new_link).await?;
    work.audit(
        "account.invite",
        ("invitation", &id),
        &UnitPath::root(),
        if new.administrator { "administrator" } else { "" },
    )
    .await?;
    let link = app.absolute(new.lang, &Purpose::Invitation.path(&secret));
    if new.mail {
        let letter =
            Letter { kind: "invitation", to: &email, label: &label, lang: new.lang, link: &link, about: &id };
        write(app, work, letter).await?;
    }
    Ok(Ok(Invited { id, link }))
}

/// Makes the link of an organisation's first administrator, whose address nobody said: the page behind it asks for it. One that
/// was made before and not used is taken back.
///
/// # Errors
/// A fault of the database; inside, [`AccountRefused::NotFirst`] when the organisation has accounts.
pub async fn invite_first(
    app: &App,
    work: &mut Work,
    label: &str,
    lang: Lang,
) -> Answer<Result<Invited, AccountRefused>> {
    if store::any(work.tx()).await? {
        return Ok(Err(AccountRefused::NotFirst));
    }
    for earlier in link::invitations(work.tx()).await?.iter().filter(|one| one.email.is_empty()) {
        link::withdraw(work, &earlier.id).await?;
    }
    let new_link = NewLink {
        purpose: Purpose::Invitation,
        email: String::new(),
        account_id: None,
        person_id: None,
        label: label.to_owned(),
        lang,
        administrator: true,
    };
    let (id, secret) = link::make(work, new_link).await?;
    work.audit("account.invite", ("invitation", &id), &UnitPath::root(), "administrator").await?;
    Ok(Ok(Invited { id, link: app.absolute(lang, &Purpose::Invitation.path(&secret)) }))
}

/// Sends an invitation again, with a new secret and seven more days.
///
/// # Errors
/// A fault of the database, or [`Fault::NotFound`] when it is not waiting any more.
pub async fn invite_again(app: &App, work: &mut Work, id: &str) -> Answer<Invited> {
    let found = one_time_link::Entity::find_by_id(id.to_owned())
        .filter(one_time_link::Column::Purpose.eq(Purpose::Invitation.name()))
        .one(work.tx())
        .await?
        // One without an address was never mailed; the command line makes it anew.
        .filter(|found| {
            !found.email.is_empty() && matches!(found.state(work.now()), State::Open | State::Expired)
        })
        .ok_or(Fault::NotFound)?;
    let secret = link::renew(work, &found, Purpose::Invitation).await?;
    let link = app.absolute(found.language(), &Purpose::Invitation.path(&secret));
    let letter = Letter {
        kind: "invitation",
        to: &found.email,
        label: &found.label,
        lang: found.language(),
        link: &link,
        about: id,
    };
    write(app, work, letter).await?;
    work.audit("account.invite_again", ("invitation", id), &UnitPath::root(), "").await?;
    Ok(Invited { id: id.to_owned(), link })
}

/// Takes an invitation back.
///
/// # Errors
/// A fault of the database, or [`Fault::NotFound`] when it is not waiting any more.
pub async fn withdraw(work: &mut Work, id: &str) -> Answer<()> {
    if !link::withdraw(work, id).await? {
        return Err(Fault::NotFound);
    }
    Ok(work.audit("account.withdraw_invitation", ("invitation", id), &UnitPath::root(), "").await?)
}

/// Takes an invitation up: the account begins, with this password; with `email` where the invitation names no address. Returns
/// its identifier.
///
/// # Errors
/// A fault of the database; inside, [`AccountRefused`] when the link is spent or the address has got an account meanwhile.
pub async fn accept(
    work: &mut Work,
    found: &one_time_link::Model,
    email: &str,
    password_hash: String,
) -> Answer<Result<String, AccountRefused>> {
    if found.email.is_empty() && store::any(work.tx()).await? {
        // Somebody else was first, by another way.
        return Ok(Err(AccountRefused::NotFirst));
    }
    if !link::spend(work, &found.id).await? {
        return Ok(Err(AccountRefused::LinkSpent));
    }
    let new = NewAccount {
        email: if found.email.is_empty() { email.trim().to_owned() } else { found.email.clone() },
        label: found.label.clone(),
        person_id: found.person_id.clone(),
        lang: found.language(),
        administrator: found.administrator,
        password_hash: Some(password_hash),
    };
    let made = create_account(work, new).await?;
    if let Ok(id) = &made {
        work.audit("account.accept_invitation", ("invitation", &found.id), &UnitPath::root(), id).await?;
    }
    Ok(made)
}
