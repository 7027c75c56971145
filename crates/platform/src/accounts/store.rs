//! Queries over accounts.

use sea_orm::sea_query::{Condition, Expr, LikeExpr};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, Order, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use super::entity::{account, appointment};
use crate::clock::Day;
use crate::kit::Query;
use crate::lang::Lang;
use crate::permit::{Grant, Role};
use crate::store::{Work, like_contains};

/// The account of a sign-in address.
pub(super) async fn by_email(
    db: &impl ConnectionTrait,
    email: &str,
) -> Result<Option<account::Model>, DbErr> {
    account::Entity::find().filter(account::Column::EmailKey.eq(super::email_key(email))).one(db).await
}

/// Whether there is any account.
pub(super) async fn any(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    Ok(account::Entity::find().limit(1).one(db).await?.is_some())
}

/// An account.
pub(super) async fn by_id(db: &impl ConnectionTrait, id: &str) -> Result<Option<account::Model>, DbErr> {
    account::Entity::find_by_id(id.to_owned()).one(db).await
}

/// Whether there is another administrator who can still come in. Locks the administrators, so that two of them cannot
/// dismiss one another at the same time.
pub(super) async fn another_administrator(work: &Work, but: &str) -> Result<bool, DbErr> {
    let administrators = account::Entity::find()
        .filter(account::Column::Administrator.eq(true))
        .filter(account::Column::ClosedAt.is_null())
        .order_by_asc(account::Column::Id)
        .lock_exclusive()
        .all(work.tx())
        .await?;
    Ok(administrators.iter().any(|account| account.id != but && account.password_hash.is_some()))
}

/// The sort columns of the list, the first the default.
pub(super) const SORTS: &[&str] = &["label", "email", "created"];

/// One page of the list and how many there are.
pub(super) async fn page(
    db: &impl ConnectionTrait,
    query: &Query,
) -> Result<(Vec<account::Model>, u64), DbErr> {
    let mut found = account::Entity::find();
    for word in rawabit_text::fold(&query.words).split_whitespace() {
        found =
            found.filter(account::Column::SearchKey.like(LikeExpr::new(like_contains(word)).escape('\\')));
    }
    found = match query.filter("state") {
        Some("open") => found.filter(account::Column::ClosedAt.is_null()),
        Some("closed") => found.filter(account::Column::ClosedAt.is_not_null()),
        Some("administrator") => found.filter(account::Column::Administrator.eq(true)),
        Some("one-factor") => found.filter(account::Column::TotpSecret.is_null()),
        _ => found,
    };
    let total = found.clone().count(db).await?;
    let column = match query.sort {
        "email" => account::Column::EmailKey,
        "created" => account::Column::CreatedAt,
        _ => account::Column::SortKey,
    };
    let rows = found
        .order_by(column, query.order())
        .order_by(account::Column::Id, Order::Asc)
        .offset(query.offset())
        .limit(query.limit())
        .all(db)
        .await?;
    Ok((rows, total))
}

/// The appointments of an account, those that run first.
pub(super) async fn appointments(
    db: &impl ConnectionTrait,
    account_id: &str,
) -> Result<Vec<appointment::Model>, DbErr> {
    appointment::Entity::find()
        .filter(appointment::Column::AccountId.eq(account_id))
        .order_by_desc(appointment::Column::StartDay)
        .order_by_desc(appointment::Column::Id)
        .all(db)
        .await
}

/// An open account that is appointed to a role.
#[derive(Clone, Debug)]
pub struct Appointed {
    /// The account.
    pub account_id: String,
    /// The person it belongs to; a clerk need not be one.
    pub person_id: Option<String>,
    /// What the account is called.
    pub label: String,
    /// Its sign-in address; `None` until the invitation was taken up, since only then is it known to be theirs.
    pub email: Option<String>,
    /// The language of its mails.
    pub lang: Lang,
    /// The right that the appointment gives.
    pub grant: Grant,
}

/// The open accounts that are appointed to a role on a day, once for each appointment.
///
/// # Errors
/// The database does not answer.
pub async fn appointed(db: &impl ConnectionTrait, role: Role, today: Day) -> Result<Vec<Appointed>, DbErr> {
    let rows = appointment::Entity::find()
        .filter(appointment::Column::Role.eq(role.name()))
        .filter(appointment::Column::EndedAt.is_null())
        .filter(appointment::Column::StartDay.lte(today))
        .filter(
            Condition::any()
                .add(appointment::Column::EndDay.is_null())
                .add(appointment::Column::EndDay.gte(today)),
        )
        .order_by_asc(appointment::Column::Id)
        .all(db)
        .await?;
    let ids: Vec<String> = rows.iter().map(|row| row.account_id.clone()).collect();
    let accounts = account::Entity::find()
        .filter(account::Column::Id.is_in(ids))
        .filter(account::Column::ClosedAt.is_null())
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let account = accounts.iter().find(|one| one.id == row.account_id)?;
            Some(Appointed {
                account_id: row.account_id,
                person_id: account.person_id.clone(),
                label: account.label.clone(),
                email: account.password_hash.is_some().then(|| account.email.clone()),
                lang: Lang::from_code(&account.lang).unwrap_or(Lang::Ar),
                grant: Grant::subtree(role, row.unit_path),
            })
        })
        .collect())
}

/// Sets one column of one account.
pub(super) async fn set(
    work: &Work,
    id: &str,
    column: account::Column,
    value: impl Into<sea_orm::Value>,
) -> Result<bool, DbErr> {
    let done = account::Entity::update_many()
        .col_expr(column, Expr::value(value))
        .filter(account::Column::Id.eq(id))
        .exec(work.tx())
        .await?;
    Ok(done.rows_affected == 1)
}
