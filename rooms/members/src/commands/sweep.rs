//! What time does by itself: applications whose address was never confirmed are forgotten, and suspensions that are over end.

use rawabit_platform::jobs::JobKind;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, UtcMicros, mail};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};

use super::suspend::reinstated;
use crate::model::{Stage, Standing};
use crate::store::dues::bank;
use crate::store::entity::{application, membership, sponsor, suspension};

/// The kind of job; it runs every hour.
pub const JOB: JobKind = JobKind {
    name: "members.sweep",
    run: |app, _| {
        Box::pin(async move {
            sweep(&app)
                .await
                .map_err(|fault| anyhow::anyhow!("sweeping applications and suspensions: {fault:?}"))
        })
    },
};

/// At most so many rows a transaction: others want to write, too.
const PIECE: u64 = 200;

/// Sweeps.
///
/// # Errors
/// The database.
pub async fn sweep(app: &App) -> Answer<()> {
    while forget(app, app.now()).await? {}
    while wake(app).await? {}
    forget_statements(app, app.now()).await
}

/// Days after which a bank statement goes whose columns nobody named.
const UNREAD_DAYS: i64 = 30;
/// Days after which is forgotten what strangers' transfers said.
const STATEMENT_DAYS: i64 = 365;

/// Forgets what bank statements say of people who paid no dues.
async fn forget_statements(app: &App, now: UtcMicros) -> Answer<()> {
    let ago = |days: i64| now.plus_seconds(-days * 86_400);
    let work = app.begin_system("members").await?;
    bank::forget(work.tx(), ago(UNREAD_DAYS), ago(STATEMENT_DAYS)).await?;
    Ok(work.commit().await?)
}

/// Forgets applications that nobody confirmed.
async fn forget(app: &App, now: UtcMicros) -> Answer<bool> {
    let old: Vec<String> = application::Entity::find()
        .filter(application::Column::State.eq(Stage::Unconfirmed.word()))
        .filter(application::Column::TokenUntil.lt(now))
        .select_only()
        .column(application::Column::Id)
        .limit(PIECE)
        .into_tuple()
        .all(app.store.read())
        .await?;
    if old.is_empty() {
        return Ok(false);
    }
    let mut work = app.begin_system("members").await?;
    sponsor::Entity::delete_many()
        .filter(sponsor::Column::ApplicationId.is_in(old.clone()))
        .exec(work.tx())
        .await?;
    mail::forget_about(&mut work, "application", &old).await?;
    application::Entity::delete_many().filter(application::Column::Id.is_in(old)).exec(work.tx()).await?;
    work.commit().await?;
    Ok(true)
}

/// Lets memberships count again whose suspension is over.
async fn wake(app: &App) -> Answer<bool> {
    let today = app.today();
    let over: Vec<String> = membership::Entity::find()
        .filter(membership::Column::State.eq(Standing::Suspended.word()))
        .filter(
            membership::Column::Id.not_in_subquery(sea_orm::QueryTrait::into_query(
                suspension::Entity::find().select_only().column(suspension::Column::MembershipId).filter(
                    sea_orm::Condition::any()
                        .add(suspension::Column::UntilDay.is_null())
                        .add(suspension::Column::UntilDay.gt(today)),
                ),
            )),
        )
        .select_only()
        .column(membership::Column::Id)
        .limit(PIECE)
        .into_tuple()
        .all(app.store.read())
        .await?;
    if over.is_empty() {
        return Ok(false);
    }
    let mut work = app.begin_system("members").await?;
    for id in over {
        let found = membership::Entity::find_by_id(id).one(work.tx()).await?.ok_or(Fault::NotFound)?;
        let last = suspension::Entity::find()
            .filter(suspension::Column::MembershipId.eq(found.id.as_str()))
            .all(work.tx())
            .await?
            .into_iter()
            .filter_map(|one| one.until_day)
            .max();
        reinstated(app, &mut work, &found, last.unwrap_or(today), "", None).await?;
    }
    work.commit().await?;
    Ok(true)
}
