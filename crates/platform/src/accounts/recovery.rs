//! Recovery codes: for the day the telephone is lost. Shown once, kept as hashes, each good for one sign-in.

use data_encoding::BASE32_NOPAD;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, Set,
};

use super::entity::recovery_code::{ActiveModel, Column, Entity};
use super::session::token_hash;
use crate::store::Work;

/// How many are given out.
pub const COUNT: usize = 10;
/// Random bytes of one: 80 bits, so that a stolen table of hashes gives none of them away.
const BYTES: usize = 10;

/// Gives an account new codes in place of all it had, and returns them to be shown once.
///
/// # Errors
/// The database refuses.
pub async fn renew(work: &Work, account_id: &str) -> Result<Vec<String>, DbErr> {
    erase(work, account_id).await?;
    let codes: Vec<String> = (0..COUNT)
        .map(|_| {
            let mut bytes = [0; BYTES];
            work.entropy().fill(&mut bytes);
            grouped(&BASE32_NOPAD.encode(&bytes))
        })
        .collect();
    let rows = codes.iter().map(|code| ActiveModel {
        account_id: Set(account_id.to_owned()),
        code_hash: Set(token_hash(&normal(code))),
        used_at: Set(None),
    });
    Entity::insert_many(rows).exec_without_returning(work.tx()).await?;
    Ok(codes)
}

/// Uses a code up; false when the account has no such unused code.
///
/// # Errors
/// The database refuses.
pub async fn spend(work: &Work, account_id: &str, typed: &str) -> Result<bool, DbErr> {
    let spent = Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(work.now().0))
        .filter(Column::AccountId.eq(account_id))
        .filter(Column::CodeHash.eq(token_hash(&normal(typed))))
        .filter(Column::UsedAt.is_null())
        .exec(work.tx())
        .await?;
    Ok(spent.rows_affected == 1)
}

/// Takes all codes of an account away.
///
/// # Errors
/// The database refuses.
pub async fn erase(work: &Work, account_id: &str) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::AccountId.eq(account_id)).exec(work.tx()).await?;
    Ok(())
}

/// How many codes an account has left.
///
/// # Errors
/// The database does not answer.
pub async fn left(db: &impl ConnectionTrait, account_id: &str) -> Result<u64, DbErr> {
    Entity::find().filter(Column::AccountId.eq(account_id)).filter(Column::UsedAt.is_null()).count(db).await
}

/// Text in groups of four, to be read aloud and copied by hand.
pub fn grouped(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    chars.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// A code as typed, without hyphens, blanks and case.
fn normal(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_the_same_however_they_are_typed() {
        assert_eq!(grouped("ABCDEFGHIJKLMNOP"), "ABCD-EFGH-IJKL-MNOP");
        assert_eq!(normal(" abcd efgh-IJKL–mnop "), "ABCDEFGHIJKLMNOP");
    }
}
