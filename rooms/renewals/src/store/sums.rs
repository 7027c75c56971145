//! Sums of campaigns: for lists of them, for their end, and what became of the number of their branches.

use rawabit_platform::permit::Scope;
use rawabit_platform::store::Dialect;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};

use super::board::{Cut, Now, rank, scope_sql, stage_of, tables, tables_of};
use crate::model::Stage;
use crate::permissions::SeeRenewals;

/// How many branches of a campaign there are, how many of them are renewed, how many late.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Sum {
    pub(crate) campaign_id: String,
    pub(crate) branches: i64,
    pub(crate) renewed: i64,
    pub(crate) behind: i64,
}

/// The sums of some campaigns of one rhythm: one query, however many they are.
pub(crate) async fn sums(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeRenewals>,
    campaigns: &[&str],
    now: Now,
) -> Result<Vec<Sum>, DbErr> {
    let marks = vec!["?"; campaigns.len()].join(", ");
    let mut wanted = format!("r.left_day IS NULL AND r.campaign_id IN ({marks})");
    let mut values: Vec<Value> = campaigns.iter().map(|id| (*id).into()).collect();
    wanted.push_str(&scope_sql(scope, &mut values));
    let (tables, values) = tables_of(&wanted, values, now.today, now.ahead, now.rhythm);
    let sql = format!(
        "{tables} SELECT campaign_id, COUNT(*) AS branches, \
           CAST(SUM(CASE WHEN stage = {} THEN 1 ELSE 0 END) AS BIGINT) AS renewed, \
           CAST(SUM(CASE WHEN late > 0 THEN 1 ELSE 0 END) AS BIGINT) AS behind \
         FROM stood GROUP BY campaign_id",
        rank(Stage::Certified)
    );
    Sum::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await
}

/// How many branches were added after a campaign was opened, and how many left it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Changed {
    pub(crate) joined: i64,
    pub(crate) gone: i64,
}

/// What became of the number of branches since a campaign was opened: its plan is that of those in it now.
pub(crate) async fn changed(db: &impl ConnectionTrait, campaign: &str) -> Result<Changed, DbErr> {
    let sql = "SELECT CAST(COALESCE(SUM(CASE WHEN joined_day IS NOT NULL THEN 1 ELSE 0 END), 0) AS BIGINT) AS joined, \
        CAST(COALESCE(SUM(CASE WHEN left_day IS NOT NULL THEN 1 ELSE 0 END), 0) AS BIGINT) AS gone \
        FROM renewal WHERE campaign_id = ?";
    let found = Changed::find_by_statement(Dialect::of(db).statement(sql, [campaign.into()])).one(db).await?;
    Ok(found.unwrap_or_default())
}

/// How many branches of a kind stand where, and whether something of their own is under way.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Ending {
    pub(crate) kind: String,
    stage: i32,
    pub(crate) begun: i32,
    pub(crate) n: i64,
}

impl Ending {
    pub(crate) fn stage(&self) -> Stage {
        stage_of(self.stage)
    }
}

/// What a campaign would end with.
pub(crate) async fn endings(
    db: &impl ConnectionTrait,
    campaign: &str,
    now: Now,
) -> Result<Vec<Ending>, DbErr> {
    let scope = rawabit_platform::permit::Policy::system().scope::<SeeRenewals>();
    let (tables, values) = tables(&scope, campaign, &Cut::default(), now);
    let begun = "CASE WHEN meeting_id IS NOT NULL OR scan_id IS NOT NULL THEN 1 ELSE 0 END";
    let sql = format!(
        "{tables} SELECT kind, stage, {begun} AS begun, COUNT(*) AS n FROM stood GROUP BY kind, stage, {begun} ORDER BY kind, stage"
    );
    Ending::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await
}
