//! A forgotten password: whoever types the address of an account gets a link there, and learns nothing here. Known or not,
//! the answer is the same and the same rows are written; the letter itself is a job's business, after the answer.

use anyhow::anyhow;

use super::entity::account;
use super::link::Purpose;
use super::own::refused;
use super::{manage, store, throttle};
use crate::fault::Answer;
use crate::jobs::{JobKind, NewJob, Permanent};
use crate::permit::UnitPath;
use crate::store::Work;
use crate::web::{App, Ctx};

/// The kind of job that writes the letter. Its payload is the account's identifier, or null: then there is nothing to do.
pub(crate) const JOB: JobKind = JobKind {
    name: "accounts.forgotten",
    run: |app, payload| Box::pin(async move { write(&app, &payload).await }),
};

/// Asks for a letter; inside, the seconds to wait after too many askings for this address or from this network.
pub(super) async fn ask(ctx: &Ctx, email: &str) -> Answer<Result<(), u32>> {
    let mut work = ctx.begin().await?;
    // Not the key of signing in: asking for letters must lock nobody out.
    let key = throttle::account_key(&format!("forgotten {}", super::email_key(email)));
    if let Err(seconds) = throttle::admit_by(throttle::LETTER, &work, &key).await? {
        return Ok(Err(seconds));
    }
    let found = store::by_email(work.tx(), email).await?.filter(may_have).map(|account| account.id);
    match &found {
        Some(id) => work.audit("account.ask_password", ("account", id), &UnitPath::root(), "").await?,
        None => refused(&work, "account.ask_password", "", "unknown").await?,
    }
    work.enqueue(NewJob::new(JOB.name, &found)).await?;
    work.commit().await?;
    Ok(Ok(()))
}

/// Whether an account may have a letter: it is open, and its invitation was taken up.
fn may_have(account: &account::Model) -> bool {
    account.closed_at.is_none() && account.password_hash.is_some()
}

async fn write(app: &App, payload: &str) -> anyhow::Result<()> {
    let id: Option<String> =
        serde_json::from_str(payload).map_err(|error| Permanent(format!("payload: {error}")))?;
    let Some(id) = id else { return Ok(()) };
    let told = |fault| anyhow!("the letter to a new password: {fault:?}");
    let mut work: Work = app.begin_system("accounts").await.map_err(told)?;
    let Some(account) = store::by_id(work.tx(), &id).await?.filter(may_have) else { return Ok(()) };
    manage::send(app, &mut work, &account, Purpose::Forgotten, &account.email).await.map_err(told)?;
    Ok(work.commit().await?)
}
