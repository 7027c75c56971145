//! One-time links and tickets. The secret is in the link; here lies its hash. Each is good for one purpose, once, until
//! its day.

use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _,
    QueryOrder as _, Set,
};

use super::entity::one_time_link::{ActiveModel, Column, Entity, Model};
use super::session::token_hash;
use crate::clock::UtcMicros;
use crate::lang::Lang;
use crate::store::Work;

/// What a link is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Opening an account.
    Invitation,
    /// Choosing a new password, when an administrator sends the link.
    Password,
    /// Choosing a new password, when somebody says they have forgotten theirs.
    Forgotten,
    /// Taking a new sign-in address.
    Address,
    /// Typing the second factor after the password: never mailed.
    SecondStep,
}

impl Purpose {
    /// Its name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Password => "password",
            Self::Forgotten => "forgotten",
            Self::Address => "address",
            Self::SecondStep => "second_step",
        }
    }

    /// Seconds until it ends.
    fn seconds(self) -> i64 {
        match self {
            Self::Invitation => 7 * 24 * 3600,
            Self::Password | Self::Address => 24 * 3600,
            Self::Forgotten => 3600,
            Self::SecondStep => 600,
        }
    }

    /// The path a mailed link leads to; a second step has no link.
    pub(super) fn path(self, secret: &str) -> String {
        match self {
            Self::Invitation => format!("/invitation/{secret}"),
            Self::Password | Self::Forgotten => format!("/new-password/{secret}"),
            Self::Address | Self::SecondStep => format!("/me/address/{secret}"),
        }
    }
}

/// How a link stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It can be used.
    Open,
    /// It was used.
    Used,
    /// It was taken back.
    Withdrawn,
    /// Its time is over.
    Expired,
}

impl Model {
    /// How the link stands at an instant.
    pub fn state(&self, now: UtcMicros) -> State {
        if self.used_at.is_some() {
            State::Used
        } else if self.withdrawn_at.is_some() {
            State::Withdrawn
        } else if self.expires_at <= now {
            State::Expired
        } else {
            State::Open
        }
    }

    /// The language of its mail.
    pub fn language(&self) -> Lang {
        language(&self.lang)
    }
}

/// A language as the database writes it; Arabic when it is unknown.
pub fn language(code: &str) -> Lang {
    Lang::from_code(code).unwrap_or(Lang::Ar)
}

/// A link about to be made.
#[derive(Clone, Debug)]
pub struct NewLink {
    /// What for.
    pub purpose: Purpose,
    /// The address it concerns.
    pub email: String,
    /// The account it concerns.
    pub account_id: Option<String>,
    /// The person of the new account.
    pub person_id: Option<String>,
    /// The name of the new account.
    pub label: String,
    /// The language of its mail.
    pub lang: Lang,
    /// Whether the new account will administer.
    pub administrator: bool,
}

/// Makes a link; returns its identifier and its secret, which is nowhere kept.
///
/// # Errors
/// The database refuses.
pub async fn make(work: &Work, new: NewLink) -> Result<(String, String), DbErr> {
    let (id, secret, now) = (work.id(), work.secret(), work.now());
    let row = ActiveModel {
        id: Set(id.clone()),
        secret_hash: Set(token_hash(&secret)),
        purpose: Set(new.purpose.name().to_owned()),
        email: Set(new.email),
        account_id: Set(new.account_id),
        person_id: Set(new.person_id),
        label: Set(new.label),
        lang: Set(new.lang.code().to_owned()),
        administrator: Set(new.administrator),
        created_at: Set(now),
        expires_at: Set(now.plus_seconds(new.purpose.seconds())),
        used_at: Set(None),
        withdrawn_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(work.tx()).await?;
    Ok((id, secret))
}

/// The link of a secret, however it stands.
///
/// # Errors
/// The database does not answer.
pub async fn find(db: &impl ConnectionTrait, purpose: Purpose, secret: &str) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(Column::SecretHash.eq(token_hash(secret)))
        .filter(Column::Purpose.eq(purpose.name()))
        .one(db)
        .await
}

/// Uses a link up; false when somebody was faster, or its time is over.
///
/// # Errors
/// The database refuses.
pub async fn spend(work: &Work, id: &str) -> Result<bool, DbErr> {
    let spent = Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(work.now().0))
        .filter(Column::Id.eq(id))
        .filter(Column::UsedAt.is_null())
        .filter(Column::WithdrawnAt.is_null())
        .filter(Column::ExpiresAt.gt(work.now()))
        .exec(work.tx())
        .await?;
    Ok(spent.rows_affected == 1)
}

/// Takes back every open link of a purpose for an account.
///
/// # Errors
/// The database refuses.
pub async fn withdraw_of(work: &Work, account_id: &str, purpose: Purpose) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::WithdrawnAt, Expr::value(work.now().0))
        .filter(Column::AccountId.eq(account_id))
        .filter(Column::Purpose.eq(purpose.name()))
        .filter(Column::UsedAt.is_null())
        .filter(Column::WithdrawnAt.is_null())
        .exec(work.tx())
        .await?;
    Ok(())
}

/// Takes back every open link to a new password of an account, whoever asked for it.
///
/// # Errors
/// The database refuses.
pub async fn withdraw_passwords(work: &Work, account_id: &str) -> Result<(), DbErr> {
    withdraw_of(work, account_id, Purpose::Password).await?;
    withdraw_of(work, account_id, Purpose::Forgotten).await
}

/// Takes one invitation back; false when it is no longer open to that.
///
/// # Errors
/// The database refuses.
pub async fn withdraw(work: &Work, id: &str) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::WithdrawnAt, Expr::value(work.now().0))
        .filter(Column::Id.eq(id))
        .filter(Column::Purpose.eq(Purpose::Invitation.name()))
        .filter(Column::UsedAt.is_null())
        .filter(Column::WithdrawnAt.is_null())
        .exec(work.tx())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Gives a link a new secret and its full time again: the mail before is worth nothing now.
///
/// # Errors
/// The database refuses.
pub async fn renew(work: &Work, link: &Model, purpose: Purpose) -> Result<String, DbErr> {
    let secret = work.secret();
    let mut row: ActiveModel = link.clone().into();
    row.secret_hash = Set(token_hash(&secret));
    row.expires_at = Set(work.now().plus_seconds(purpose.seconds()));
    row.update(work.tx()).await?;
    Ok(secret)
}

/// The invitations that were not taken up nor taken back, the latest first; those whose time is over are among them, to
/// be sent again.
///
/// # Errors
/// The database does not answer.
pub async fn invitations(db: &impl ConnectionTrait) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::Purpose.eq(Purpose::Invitation.name()))
        .filter(Column::UsedAt.is_null())
        .filter(Column::WithdrawnAt.is_null())
        .order_by_desc(Column::CreatedAt)
        .all(db)
        .await
}
