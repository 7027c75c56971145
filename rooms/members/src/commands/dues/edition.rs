//! A new edition of the statutes may change what is owed: then the dues of every membership are reckoned anew.

use rawabit_platform::jobs::JobKind;
use rawabit_platform::store::Dialect;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, editions};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use crate::model::dues::{Rates, reckon};
use crate::store::dues::accounts::accounts;
use crate::store::dues::standing::{self, Known};
use crate::store::entity::membership;
use crate::store::index;

/// The kind of job; it runs every hour, and mostly finds nothing to do.
pub const JOB: JobKind = JobKind {
    name: "members.dues_edition",
    run: |app, _| {
        Box::pin(async move {
            follow(&app).await.map_err(|fault| anyhow::anyhow!("reckoning dues by a new edition: {fault:?}"))
        })
    },
};

/// Memberships of a transaction: others want to write, too.
const PIECE: u64 = 500;

#[derive(Debug, FromQueryResult)]
struct Place {
    act_idx: i64,
    mark: Option<String>,
}

async fn place(db: &impl ConnectionTrait) -> Result<Option<Place>, DbErr> {
    let sql = "SELECT act_idx, mark FROM dues_edition WHERE id = 1";
    Place::find_by_statement(Dialect::of(db).statement(sql, [])).one(db).await
}

/// Reckons all dues by the edition of today, if that has not been done: from where it was left.
///
/// # Errors
/// The database.
pub async fn follow(app: &App) -> Answer<()> {
    let db = app.store.read();
    let editions = editions::all(db).await?;
    let Some(latest) = editions.iter().map(|one| one.act_idx).max() else { return Ok(()) };
    let mut mark = match place(db).await? {
        Some(place) if place.act_idx == latest => match place.mark {
            Some(mark) => mark,
            None => return Ok(()),
        },
        _ => String::new(),
    };
    let rates = standing::rates(db, &app.statutes.load_full()).await?;
    loop {
        let work = app.begin_system("members").await?;
        let some = membership::Entity::find()
            .filter(membership::Column::Id.gt(mark.as_str()))
            .order_by_asc(membership::Column::Id)
            .limit(PIECE)
            .all(work.tx())
            .await?;
        let next = some.last().map(|one| one.id.clone());
        if !rates.is_empty() {
            piece(work.tx(), &rates, &some, app.today()).await?;
        }
        let sql = "INSERT INTO dues_edition (id, act_idx, mark) VALUES (1, ?, ?) \
             ON CONFLICT (id) DO UPDATE SET act_idx = excluded.act_idx, mark = excluded.mark";
        let statement = Dialect::of(work.tx()).statement(sql, [latest.into(), next.clone().into()]);
        work.tx().execute_raw(statement).await?;
        work.commit().await?;
        match next {
            Some(next) => mark = next,
            None => return Ok(()),
        }
    }
}

/// Reckons some memberships anew, and writes what has changed.
async fn piece(
    db: &impl ConnectionTrait,
    rates: &Rates,
    some: &[membership::Model],
    today: Day,
) -> Result<(), DbErr> {
    let accounts = accounts(db, rates, some, today).await?;
    let known = Known::of(db, some).await?;
    for (of, account) in some.iter().zip(&accounts) {
        let reckoning = reckon(rates, account, today);
        if known.says(of, &reckoning) {
            continue;
        }
        standing::write(db, of, &reckoning).await?;
        index::write(db, &of.person_id).await?;
    }
    Ok(())
}
