//! All that is known of the dues of some memberships, in a few questions for thousands of them.

use std::collections::HashMap;

use rawabit_platform::Day;
use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::among;
use rawabit_platform::web::app::BoxFuture;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};

use crate::model::EndReason;
use crate::model::dues::reckon::{Span, carried_on};
use crate::model::dues::{Account, Rates};
use crate::store::entity::membership;

#[derive(FromQueryResult)]
struct Category {
    membership_id: String,
    category: Option<String>,
    from_day: Day,
}

#[derive(FromQueryResult)]
struct Days {
    membership_id: String,
    from_day: Day,
    until_day: Option<Day>,
}

#[derive(FromQueryResult)]
struct Paid {
    membership_id: String,
    paid: i64,
}

#[derive(FromQueryResult)]
struct Carried {
    membership_id: String,
    paid_until: Day,
}

#[derive(FromQueryResult)]
struct Transfer {
    membership_id: String,
    new_membership_id: String,
}

/// What is asked of the tables about a set of memberships.
struct Asked<'a, C> {
    db: &'a C,
    dialect: Dialect,
    condition: String,
    ids: sea_orm::Value,
}

impl<C: ConnectionTrait> Asked<'_, C> {
    async fn all<R: FromQueryResult>(&self, select: &str, rest: &str) -> Result<Vec<R>, DbErr> {
        let sql = format!("{select} WHERE {} {rest}", self.condition);
        R::find_by_statement(self.dialect.statement(&sql, [self.ids.clone()])).all(self.db).await
    }

    async fn spans(&self, table: &str) -> Result<HashMap<String, Vec<Span>>, DbErr> {
        let select = format!("SELECT membership_id, from_day, until_day FROM {table}");
        let mut spans: HashMap<String, Vec<Span>> = HashMap::new();
        for row in self.all::<Days>(&select, "").await? {
            spans.entry(row.membership_id).or_default().push((row.from_day, row.until_day));
        }
        Ok(spans)
    }
}

fn asked<'a, C: ConnectionTrait>(db: &'a C, column: &str, ids: impl Iterator<Item = String>) -> Asked<'a, C> {
    let dialect = Dialect::of(db);
    let (condition, ids) = among(dialect, column, ids);
    Asked { db, dialect, condition, ids }
}

/// The accounts of some memberships, in their order.
///
/// # Errors
/// The database does not answer.
pub(crate) fn accounts<'a, C: ConnectionTrait>(
    db: &'a C,
    rates: &'a Rates,
    of: &'a [membership::Model],
    today: Day,
) -> BoxFuture<'a, Result<Vec<Account>, DbErr>> {
    Box::pin(async move {
        if of.is_empty() {
            return Ok(Vec::new());
        }
        let asked = asked(db, "membership_id", of.iter().map(|one| one.id.clone()));
        let mut categories: HashMap<String, Vec<(Day, Option<String>)>> = HashMap::new();
        let select = "SELECT membership_id, category, from_day FROM dues_category";
        for row in asked.all::<Category>(select, "ORDER BY from_day, id").await? {
            categories.entry(row.membership_id).or_default().push((row.from_day, row.category));
        }
        let mut exempt = asked.spans("dues_exemption").await?;
        let mut rests = asked.spans("membership_suspension").await?;
        let select =
            "SELECT membership_id, CAST(COALESCE(SUM(amount), 0) AS BIGINT) AS paid FROM dues_payment";
        let paid: HashMap<String, i64> = asked
            .all::<Paid>(select, "GROUP BY membership_id")
            .await?
            .into_iter()
            .map(|row| (row.membership_id, row.paid))
            .collect();
        let mut carried: HashMap<String, Day> = asked
            .all::<Carried>("SELECT membership_id, paid_until FROM dues_carried", "")
            .await?
            .into_iter()
            .map(|row| (row.membership_id, row.paid_until))
            .collect();
        for (id, day) in brought(db, rates, of, today).await? {
            carried.entry(id).and_modify(|known| *known = day.max(*known)).or_insert(day);
        }
        Ok(of
            .iter()
            .map(|one| Account {
                joined: one.joined,
                until: one.until_day,
                moved: one.end_reason.as_deref() == Some(EndReason::Transferred.word()),
                carried: carried.remove(&one.id),
                categories: categories
                    .remove(&one.id)
                    .unwrap_or_else(|| vec![(one.joined, one.category.clone())]),
                exempt: exempt.remove(&one.id).unwrap_or_default(),
                rests: rests.remove(&one.id).unwrap_or_default(),
                paid: paid.get(&one.id).copied().unwrap_or(0),
            })
            .collect())
    })
}

/// What those who were transferred bring along from where they were: reckoned from the account there, since what is kept of it is of the
/// unit, and may be of a later membership in it.
async fn brought<C: ConnectionTrait>(
    db: &C,
    rates: &Rates,
    of: &[membership::Model],
    today: Day,
) -> Result<Vec<(String, Day)>, DbErr> {
    let select = "SELECT membership_id, new_membership_id FROM transfer";
    let transfers: Vec<Transfer> =
        asked(db, "new_membership_id", of.iter().map(|one| one.id.clone())).all(select, "").await?;
    if transfers.is_empty() {
        return Ok(Vec::new());
    }
    let before: Vec<membership::Model> =
        asked(db, "id", transfers.iter().map(|one| one.membership_id.clone()))
            .all("SELECT * FROM membership", "")
            .await?;
    let known: HashMap<String, Account> =
        before.iter().map(|one| one.id.clone()).zip(accounts(db, rates, &before, today).await?).collect();
    Ok(transfers
        .into_iter()
        .filter_map(|one| {
            let account = known.get(&one.membership_id)?;
            Some((one.new_membership_id, carried_on(rates, account, account.until?, today)?))
        })
        .collect())
}

/// Where memberships went by transfer.
pub(crate) async fn went_to(
    db: &impl ConnectionTrait,
    membership: &str,
) -> Result<Option<membership::Model>, DbErr> {
    let sql = "SELECT m.* FROM transfer t JOIN membership m ON m.id = t.new_membership_id WHERE t.membership_id = ?";
    let statement = Dialect::of(db).statement(sql, [membership.into()]);
    membership::Model::find_by_statement(statement).one(db).await
}
