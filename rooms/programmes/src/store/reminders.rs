//! Reminders that left.

use rawabit_platform::store::Dialect;
use rawabit_platform::{Day, Multi, UtcMicros};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, OnConflict, Query, SelectStatement};
use sea_orm::{FromQueryResult, QueryOrder, Set};

use super::{periods, reports, steps};
use crate::model::reminder::PATIENCE;
use crate::model::{PeriodState, ReportState, State};

/// One step of one subject.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme_reminder")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub step: String,
    pub at: UtcMicros,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What a subject is noted under of which nobody heard who should have, since nobody who has an address holds any of the offices: it is tried again
/// the next day, and no more often.
const UNHEARD: &str = "unheard";

/// Notes that somebody heard of a step of a subject, or that there is nothing to say of it.
pub(crate) async fn note(
    tx: &impl ConnectionTrait,
    subject: &str,
    step: &str,
    at: UtcMicros,
) -> Result<(), DbErr> {
    Entity::delete_by_id((subject.to_owned(), UNHEARD.to_owned())).exec(tx).await?;
    write(tx, subject, step, at).await
}

/// Notes that nobody heard of a subject today.
pub(crate) async fn tried(tx: &impl ConnectionTrait, subject: &str, at: UtcMicros) -> Result<(), DbErr> {
    write(tx, subject, UNHEARD, at).await
}

async fn write(tx: &impl ConnectionTrait, subject: &str, step: &str, at: UtcMicros) -> Result<(), DbErr> {
    let row = ActiveModel { subject: Set(subject.to_owned()), step: Set(step.to_owned()), at: Set(at) };
    let latest = OnConflict::columns([Column::Subject, Column::Step]).update_column(Column::At).to_owned();
    Entity::insert(row).on_conflict(latest).exec_without_returning(tx).await?;
    Ok(())
}

/// Whether somebody heard of a step of a subject, or it was tried since `today` began.
pub(crate) async fn is_done(
    db: &impl ConnectionTrait,
    subject: &str,
    step: &str,
    today: UtcMicros,
) -> Result<bool, DbErr> {
    let tried = Condition::all().add(Column::Step.eq(UNHEARD)).add(Column::At.gte(today));
    let found = Entity::find()
        .filter(Column::Subject.eq(subject))
        .filter(Condition::any().add(Column::Step.eq(step)).add(tried));
    Ok(found.one(db).await?.is_some())
}

/// The same in a query, where `m` is the reminder: the step, and the instant at which today began.
const DONE: &str = "(m.step = ? OR (m.step = 'unheard' AND m.at >= ?))";

/// How long before its day the first letter leaves.
const AHEAD: i32 = 7;

/// The periods whose day is near or not long past: the open ones, and of those that are locked again the ones of which a report was sent
/// back.
pub(crate) async fn open_periods(
    db: &impl ConnectionTrait,
    today: Day,
) -> Result<Vec<periods::Model>, DbErr> {
    use periods::Column;
    periods::Entity::find()
        .filter(
            Condition::any().add(Column::State.eq(PeriodState::Open.name())).add(Expr::exists(sent_back())),
        )
        .filter(Column::Due.lte(today.plus_days(AHEAD)))
        .filter(Column::Due.gte(today.plus_days(-PATIENCE)))
        .order_by_asc(Column::StrategyId)
        .order_by_asc(Column::Number)
        .all(db)
        .await
}

/// A report on the period that was sent back.
fn sent_back() -> SelectStatement {
    Query::select()
        .expr(Expr::val(1))
        .from(reports::Entity)
        .and_where(
            Expr::col((reports::Entity, reports::Column::StrategyId))
                .equals((periods::Entity, periods::Column::StrategyId)),
        )
        .and_where(
            Expr::col((reports::Entity, reports::Column::Period))
                .equals((periods::Entity, periods::Column::Number)),
        )
        .and_where(Expr::col((reports::Entity, reports::Column::State)).eq(ReportState::Returned.name()))
        .to_owned()
}

/// Programmes in force that have not handed in their report on a period, and whose step of reminding was not taken yet. While the period
/// is locked, only those whose report was sent back: the others could not write.
pub(crate) async fn owing(
    db: &impl ConnectionTrait,
    period: &periods::Model,
    (step, today): (&str, UtcMicros),
    most: usize,
) -> Result<Vec<String>, DbErr> {
    let sql = format!(
        "SELECT p.id FROM programme p WHERE p.strategy_id = ? AND p.state = 'in_force' \
           AND p.starts <= ? AND p.ends >= ? \
           AND NOT EXISTS (SELECT 1 FROM report r WHERE r.programme_id = p.id AND r.period = ? \
                             AND r.state IN ('submitted', 'approved')) \
           AND (? = 'open' OR EXISTS (SELECT 1 FROM report r WHERE r.programme_id = p.id AND r.period = ? \
                                        AND r.state = 'returned')) \
           AND NOT EXISTS (SELECT 1 FROM programme_reminder m \
                             WHERE m.subject = 'report/' || p.id || '/' || ? AND {DONE}) \
         ORDER BY p.unit_path, p.id LIMIT ?"
    );
    let statement = Dialect::of(db).statement(
        &sql,
        [
            period.strategy_id.as_str().into(),
            period.ends.to_string().into(),
            period.starts.to_string().into(),
            period.number.into(),
            period.state.as_str().into(),
            period.number.into(),
            period.number.to_string().into(),
            step.into(),
            today.0.into(),
            limit(most),
        ],
    );
    db.query_all_raw(statement).await?.iter().map(|row| row.try_get("", "id")).collect()
}

/// A report that waits for an office, since when.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Waiting {
    pub(crate) report_id: String,
    pub(crate) programme_id: String,
    pub(crate) period: i32,
    pub(crate) office: String,
    pub(crate) unit: String,
    pub(crate) since: UtcMicros,
}

/// The reports that wait, the longest first: since they were handed in, or since the office before approved them.
pub(crate) async fn waiting(db: &impl ConnectionTrait) -> Result<Vec<Waiting>, DbErr> {
    let statement = Dialect::of(db).statement(
        "SELECT r.id AS report_id, r.programme_id, r.period, r.waits_office AS office, r.waits_unit AS unit, \
                MAX(s.at) AS since \
           FROM report r JOIN report_step s ON s.report_id = r.id \
           JOIN programme p ON p.id = r.programme_id \
          WHERE r.state = 'submitted' AND p.state = 'in_force' AND r.waits_office IS NOT NULL AND r.waits_unit IS NOT NULL \
          GROUP BY r.id, r.programme_id, r.period, r.waits_office, r.waits_unit ORDER BY MAX(s.at), r.id",
        [],
    );
    Waiting::find_by_statement(statement).all(db).await
}

/// What a reminder of a step is noted under. One that gets another last day is another subject: its reminders begin again.
pub(crate) fn of_step(id: &str, ends: Day) -> String {
    format!("step/{id}/{ends}")
}

/// Steps of programmes in force that are not done, whose last day lies between two days, and whose reminder was not sent yet.
pub(crate) async fn undone(
    db: &impl ConnectionTrait,
    (from, to): (Day, Day),
    (name, today): (&str, UtcMicros),
    most: usize,
) -> Result<Vec<steps::Model>, DbErr> {
    let sql = format!(
        "SELECT s.* FROM programme_step s JOIN programme p ON p.id = s.programme_id \
          WHERE s.state = 'open' AND NOT s.dropped AND s.ends >= ? AND s.ends <= ? AND p.state = 'in_force' \
            AND NOT EXISTS (SELECT 1 FROM programme_reminder m \
                             WHERE m.subject = 'step/' || s.id || '/' || s.ends AND {DONE}) \
          ORDER BY s.ends, s.id LIMIT ?"
    );
    let values = [from.to_string().into(), to.to_string().into(), name.into(), today.0.into(), limit(most)];
    let statement = Dialect::of(db).statement(&sql, values);
    steps::Entity::find().from_raw_sql(statement).all(db).await
}

fn limit(most: usize) -> sea_orm::Value {
    i64::try_from(most).unwrap_or(i64::MAX).into()
}

/// What a reminder of a period is noted under.
pub(crate) fn of_period(period: &periods::Model) -> String {
    format!("period/{}/{}", period.strategy_id, period.number)
}

/// Periods whose last day lies between two days, that were never opened (they are locked as the calendar wrote them, and nobody reports on them),
/// and whose reminder was not sent yet.
pub(crate) async fn unopened(
    db: &impl ConnectionTrait,
    (from, to): (Day, Day),
    (name, today): (&str, UtcMicros),
) -> Result<Vec<periods::Model>, DbErr> {
    let sql = format!(
        "SELECT r.* FROM reporting_period r JOIN strategy s ON s.id = r.strategy_id \
          WHERE r.state = 'locked' AND r.version = 1 AND r.ends >= ? AND r.ends <= ? AND s.adopted_at IS NOT NULL \
            AND NOT EXISTS (SELECT 1 FROM report x WHERE x.strategy_id = r.strategy_id AND x.period = r.number) \
            AND NOT EXISTS (SELECT 1 FROM programme_reminder m \
                             WHERE m.subject = 'period/' || r.strategy_id || '/' || CAST(r.number AS TEXT) AND {DONE}) \
          ORDER BY r.strategy_id, r.number"
    );
    let values = [from.to_string().into(), to.to_string().into(), name.into(), today.0.into()];
    let statement = Dialect::of(db).statement(&sql, values);
    periods::Entity::find().from_raw_sql(statement).all(db).await
}

/// Whether some programme in force owes a report on a period: one that was signed before it was too late for it.
pub(crate) async fn is_owed(
    db: &impl ConnectionTrait,
    period: &periods::Model,
    too_late: UtcMicros,
) -> Result<bool, DbErr> {
    use super::programmes::{Column, Entity};
    let found = Entity::find()
        .filter(Column::StrategyId.eq(period.strategy_id.as_str()))
        .filter(Column::State.eq(State::InForce.name()))
        .filter(Column::Starts.lte(period.ends))
        .filter(Column::Ends.gte(period.starts))
        .filter(Condition::any().add(Column::SignedAt.is_null()).add(Column::SignedAt.lt(too_late)));
    Ok(found.one(db).await?.is_some())
}

/// The one reminder that there is of a step outside of the contract.
pub(crate) const TOLD: &str = "told";

/// A step taken up from above whose last day lies outside of the days on which both programmes run.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Stray {
    pub(crate) id: String,
    pub(crate) programme_id: String,
    pub(crate) title: Multi,
    pub(crate) starts: Day,
    pub(crate) ends: Day,
    pub(crate) holds_from: Day,
    pub(crate) holds_to: Day,
}

/// What it is noted under: with other days of the step or of a contract it is told again.
pub(crate) fn of_stray(one: &Stray) -> String {
    format!("stray/{}/{}/{}/{}", one.id, one.ends, one.holds_from, one.holds_to)
}

/// Those of programmes in force that are not done, and of which nobody was told yet.
pub(crate) async fn strays(
    db: &impl ConnectionTrait,
    today: UtcMicros,
    most: usize,
) -> Result<Vec<Stray>, DbErr> {
    let sql = format!(
        "SELECT * FROM ( \
           SELECT s.id, s.programme_id, s.title, s.starts, s.ends, s.position, p.unit_path, \
                  CASE WHEN a.starts > p.starts THEN a.starts ELSE p.starts END AS holds_from, \
                  CASE WHEN a.ends < p.ends THEN a.ends ELSE p.ends END AS holds_to \
             FROM programme_step s JOIN programme p ON p.id = s.programme_id JOIN programme a ON a.id = p.parent_id \
            WHERE s.taken_from IS NOT NULL AND NOT s.dropped AND s.state = 'open' AND p.state = 'in_force') t \
          WHERE (t.ends > t.holds_to OR t.ends < t.holds_from) \
            AND NOT EXISTS (SELECT 1 FROM programme_reminder m \
                             WHERE m.subject = 'stray/' || t.id || '/' || t.ends || '/' || t.holds_from || '/' || t.holds_to \
                               AND {DONE}) \
          ORDER BY t.unit_path, t.programme_id, t.position LIMIT ?"
    );
    let statement = Dialect::of(db).statement(&sql, [TOLD.into(), today.0.into(), limit(most)]);
    Stray::find_by_statement(statement).all(db).await
}
