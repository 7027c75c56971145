//! The likenesses of a member, kept beside the row ([`crate::store::mirror`]).

use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::Held;
use sea_orm::{ConnectionTrait, DbErr};

use super::write::ALIKE;

/// Keeps the likenesses of a member.
///
/// # Errors
/// The database refuses.
pub async fn keep(db: &impl ConnectionTrait, no: i64, likenesses: &[i64]) -> Result<(), DbErr> {
    let dialect = Dialect::of(db);
    db.execute_raw(dialect.statement("DELETE FROM member_alike WHERE no = ?", [no.into()])).await?;
    ALIKE.insert(db, likenesses.iter().map(|one| vec![Held::Int(*one), Held::Int(no)]).collect()).await
}
