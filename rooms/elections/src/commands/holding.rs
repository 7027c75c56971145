//! Contests that another room holds: whose result waits for more than its own appeals, and is certified by that room alone.

use rawabit_platform::{Answer, Fault, Work};
use sea_orm::Set;

use super::certify::void;
use super::change;
use crate::store;

/// Marks a contest as held by another room's record, in the transaction that opens it: `renewal:ID`.
///
/// # Errors
/// [`Fault::NotFound`]; the database.
pub async fn hold_for(work: &mut Work, contest: &str, holder: &str) -> Answer<()> {
    let row = store::contest(work.tx(), contest).await?.ok_or(Fault::NotFound)?;
    let holder = holder.to_owned();
    change(work, &row, |row| row.held_for = Set(Some(holder))).await?;
    Ok(())
}

/// Declares a contest void for whoever holds it; one that is over stays what it is.
///
/// # Errors
/// [`Fault::NotFound`] for a contest that somebody else holds; the database.
pub async fn void_for(work: &mut Work, contest: &str, holder: &str, reason: &str) -> Answer<()> {
    let found = store::contest(work.tx(), contest).await?;
    let row = found.filter(|row| row.held_for.as_deref() == Some(holder)).ok_or(Fault::NotFound)?;
    if row.state().is_over() {
        return Ok(());
    }
    void(work, &row, reason).await
}
