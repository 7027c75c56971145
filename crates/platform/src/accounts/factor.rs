//! The secret of the second factor where it lies: sealed, for its account and nobody else's.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::entity::account;
use super::totp;
use crate::fault::{Answer, Fault};
use crate::permit::UnitPath;
use crate::sealed::{SealError, Sealer};
use crate::store::Work;
use crate::web::App;

/// What the sealing key is used for here.
const PURPOSE: &str = "account.totp_secret";

/// A secret as the database keeps it.
pub(super) fn seal(app: &App, work: &Work, account_id: &str, secret: &str) -> String {
    app.sealer.seal(work.entropy().as_ref(), PURPOSE, account_id, secret)
}

/// The key of an account's codes; none when it has no second factor.
///
/// # Errors
/// [`SealError`]: the wrong sealing key, or a row that somebody changed.
pub(super) fn key(app: &App, account: &account::Model) -> Result<Option<Vec<u8>>, SealError> {
    let Some(sealed) = &account.totp_secret else { return Ok(None) };
    let secret = app.sealer.open(PURPOSE, &account.id, sealed)?;
    totp::decode(secret.as_str()).map(Some).ok_or(SealError::Broken)
}

/// Seals the secrets that lie open from before there was sealing, and those of a former key anew; returns how many. Run at
/// the start.
///
/// # Errors
/// The database refuses, or a secret does not open: the fault names the account and the key.
pub async fn seal_old_secrets(app: &App) -> Answer<u64> {
    let work = app.begin_system("sealing").await?;
    let accounts =
        account::Entity::find().filter(account::Column::TotpSecret.is_not_null()).all(work.tx()).await?;
    let mut sealed = 0;
    for account in accounts {
        let Some(old) = account.totp_secret.filter(|old| !app.sealer.is_current(old)) else { continue };
        let new = if Sealer::is_sealed(&old) {
            let secret = app.sealer.open(PURPOSE, &account.id, &old).map_err(|error| {
                Fault::internal(anyhow::anyhow!("the second factor of account {}: {error}", account.id))
            })?;
            seal(app, &work, &account.id, secret.as_str())
        } else {
            seal(app, &work, &account.id, &old)
        };
        // Its holder may be changing it on another node: what is there by then is theirs.
        let done = account::Entity::update_many()
            .col_expr(account::Column::TotpSecret, Expr::value(new))
            .filter(account::Column::Id.eq(account.id.as_str()))
            .filter(account::Column::TotpSecret.eq(old))
            .exec(work.tx())
            .await?;
        sealed += done.rows_affected;
    }
    if sealed > 0 {
        work.audit("account.seal_secrets", ("account", ""), &UnitPath::root(), &sealed.to_string()).await?;
        work.commit().await?;
    }
    Ok(sealed)
}
