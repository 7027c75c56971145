//! What is due, and for whom: for the office home and its calendar.

use rawabit_platform::Day;
use rawabit_platform::permit::Scope;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Condition, Query as Select, SelectStatement};
use sea_orm::{QueryOrder, QuerySelect};

use super::{periods, programmes, reports, steps};
use crate::model::{ReportState, State, StepState};
use crate::permissions::SeeProgrammes;

/// Days since 1970-01-01, as `standing` counts them.
pub(crate) fn epoch(day: Day) -> i32 {
    Day(jiff::civil::date(1970, 1, 1)).days_until(day)
}

/// Submitted reports whose turn it is at one of these offices (unit and office), the longest waiting first, and how many there are.
pub(crate) async fn waiting(
    db: &impl ConnectionTrait,
    own: &[(String, String)],
    limit: u64,
) -> Result<(Vec<reports::Model>, u64), DbErr> {
    use reports::Column;
    let mine = own.iter().fold(Condition::any().add(Expr::value(false)), |any, (unit, office)| {
        let turn = Condition::all().add(Column::WaitsUnit.eq(unit.as_str()));
        any.add(turn.add(Column::WaitsOffice.eq(office.as_str())))
    });
    let found = reports::Entity::find()
        .filter(Column::State.eq(ReportState::Submitted.name()))
        .filter(mine)
        .order_by_asc(Column::SubmittedAt)
        .order_by_asc(Column::Id);
    let total = found.clone().count(db).await?;
    Ok((found.limit(limit).all(db).await?, total))
}

/// Programmes in force that somebody sees: one column of them, for a subquery.
fn running(scope: &Scope<SeeProgrammes>, column: programmes::Column) -> SelectStatement {
    Select::select()
        .column((programmes::Entity, column))
        .from(programmes::Entity)
        .cond_where(programmes::seen(scope))
        .and_where(programmes::Column::State.eq(State::InForce.name()))
        .to_owned()
}

/// Periods of the strategies of what somebody sees whose reports are due between two days, both included.
pub(crate) async fn reports_due(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeProgrammes>,
    from: Day,
    to: Day,
) -> Result<Vec<periods::Model>, DbErr> {
    use periods::Column;
    periods::Entity::find()
        .filter(Column::StrategyId.in_subquery(running(scope, programmes::Column::StrategyId)))
        .filter(Column::Due.gte(from))
        .filter(Column::Due.lte(to))
        .order_by_asc(Column::Due)
        .all(db)
        .await
}

/// Open steps of what somebody sees whose last day lies between two days, both included.
pub(crate) async fn steps_due(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeProgrammes>,
    from: Day,
    to: Day,
    limit: u64,
) -> Result<Vec<steps::Model>, DbErr> {
    use steps::Column;
    steps::Entity::find()
        .filter(Column::ProgrammeId.in_subquery(running(scope, programmes::Column::Id)))
        .filter(Column::State.eq(StepState::Open.name()))
        .filter(Column::Dropped.eq(false))
        .filter(Column::Ends.gte(from))
        .filter(Column::Ends.lte(to))
        .order_by_asc(Column::Ends)
        .order_by_asc(Column::Id)
        .limit(limit)
        .all(db)
        .await
}
