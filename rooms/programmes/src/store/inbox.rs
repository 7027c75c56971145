//! What waits for somebody: reports to approve by an office, reports to write for a unit.

use rawabit_platform::clock::TimeZone;
use rawabit_platform::permit::Scope;
use rawabit_platform::{Day, UtcMicros};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, IntoCondition as _};
use sea_orm::{FromQueryResult, JoinType, QueryOrder, QuerySelect};

use super::{periods, programmes, reports};
use crate::model::{PeriodState, ReportState, State};
use crate::permissions::Report;

/// How far ahead a report is something to write.
const AHEAD: i32 = 45;
/// Lines of a list that somebody has to work off.
const MOST: u64 = 500;

/// A report that waits for an office.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Waits {
    pub(crate) programme_id: String,
    pub(crate) unit_id: String,
    pub(crate) strategy_id: String,
    pub(crate) period: i32,
    pub(crate) starts: Day,
    pub(crate) ends: Day,
    pub(crate) due: Day,
    pub(crate) waits_office: String,
    pub(crate) submitted_at: Option<UtcMicros>,
}

/// A report that a unit has to write.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Owed {
    pub(crate) programme_id: String,
    pub(crate) unit_id: String,
    pub(crate) strategy_id: String,
    pub(crate) period: i32,
    pub(crate) starts: Day,
    pub(crate) ends: Day,
    pub(crate) due: Day,
    pub(crate) state: Option<String>,
    pub(crate) signed_at: Option<UtcMicros>,
}

fn calendar(strategy_id: &str, number: i32, starts: Day, ends: Day, due: Day) -> periods::Model {
    periods::Model {
        strategy_id: strategy_id.to_owned(),
        number,
        starts,
        ends,
        due,
        state: PeriodState::Open.name().to_owned(),
        version: 0,
    }
}

impl Waits {
    /// Its period, for naming it.
    pub(crate) fn calendar(&self) -> periods::Model {
        calendar(&self.strategy_id, self.period, self.starts, self.ends, self.due)
    }
}

impl Owed {
    /// Its period, for naming it.
    pub(crate) fn calendar(&self) -> periods::Model {
        calendar(&self.strategy_id, self.period, self.starts, self.ends, self.due)
    }

    /// Where the report stands, if somebody began it.
    pub(crate) fn report_state(&self) -> Option<ReportState> {
        self.state.as_deref().and_then(ReportState::of)
    }
}

/// The reports that wait for some offices (office and unit), the longest first.
pub(crate) async fn waiting_for(
    db: &impl ConnectionTrait,
    offices: &[(String, String)],
) -> Result<Vec<Waits>, DbErr> {
    if offices.is_empty() {
        return Ok(Vec::new());
    }
    let theirs = offices.iter().fold(Condition::any(), |any, (office, unit)| {
        any.add(
            Condition::all()
                .add(reports::Column::WaitsOffice.eq(office.as_str()))
                .add(reports::Column::WaitsUnit.eq(unit.as_str())),
        )
    });
    reports::Entity::find()
        .select_only()
        .columns([
            reports::Column::ProgrammeId,
            reports::Column::StrategyId,
            reports::Column::Period,
            reports::Column::WaitsOffice,
            reports::Column::SubmittedAt,
        ])
        .column(programmes::Column::UnitId)
        .columns([periods::Column::Starts, periods::Column::Ends, periods::Column::Due])
        .join(JoinType::InnerJoin, of_programme())
        .join(JoinType::InnerJoin, of_period())
        .filter(reports::Column::State.eq(ReportState::Submitted.name()))
        .filter(programmes::Column::State.eq(State::InForce.name()))
        .filter(theirs)
        .order_by_asc(reports::Column::SubmittedAt)
        .order_by_asc(reports::Column::Id)
        .limit(MOST)
        .into_model::<Waits>()
        .all(db)
        .await
}

fn of_programme() -> RelationDef {
    reports::Entity::belongs_to(programmes::Entity)
        .from(reports::Column::ProgrammeId)
        .to(programmes::Column::Id)
        .into()
}

fn of_period() -> RelationDef {
    reports::Entity::belongs_to(periods::Entity)
        .from((reports::Column::StrategyId, reports::Column::Period))
        .to((periods::Column::StrategyId, periods::Column::Number))
        .into()
}

/// The reports that the units of a scope have to write: those units by themselves, for what lies below them others write. What was due
/// before the programme was signed nobody owes.
pub(crate) async fn owed(
    db: &impl ConnectionTrait,
    scope: &Scope<Report>,
    zone: &TimeZone,
    today: Day,
) -> Result<Vec<Owed>, DbErr> {
    let units: Vec<&str> = scope.units().map(|unit| unit.as_str()).collect();
    if units.is_empty() {
        return Ok(Vec::new());
    }
    let calendar: RelationDef = programmes::Entity::belongs_to(periods::Entity)
        .from(programmes::Column::StrategyId)
        .to(periods::Column::StrategyId)
        .into();
    let written: RelationDef = programmes::Entity::belongs_to(reports::Entity)
        .from(programmes::Column::Id)
        .to(reports::Column::ProgrammeId)
        .on_condition(|_, right| {
            Expr::col((right, reports::Column::Period))
                .equals((periods::Entity, periods::Column::Number))
                .into_condition()
        })
        .into();
    let mut found = programmes::Entity::find()
        .select_only()
        .column_as(programmes::Column::Id, "programme_id")
        .columns([programmes::Column::UnitId, programmes::Column::StrategyId, programmes::Column::SignedAt])
        .column_as(periods::Column::Number, "period")
        .columns([periods::Column::Starts, periods::Column::Ends, periods::Column::Due])
        .column_as(reports::Column::State, "state")
        .join(JoinType::InnerJoin, calendar)
        .join(JoinType::LeftJoin, written)
        .filter(programmes::Column::UnitPath.is_in(units))
        .filter(programmes::Column::State.eq(State::InForce.name()))
        .filter(
            Condition::any()
                .add(periods::Column::State.eq(PeriodState::Open.name()))
                .add(reports::Column::State.eq(ReportState::Returned.name())),
        )
        .filter(periods::Column::Due.lte(today.plus_days(AHEAD)))
        .filter(
            Expr::col((periods::Entity, periods::Column::Starts))
                .lte(Expr::col((programmes::Entity, programmes::Column::Ends))),
        )
        .filter(
            Expr::col((periods::Entity, periods::Column::Ends))
                .gte(Expr::col((programmes::Entity, programmes::Column::Starts))),
        )
        .filter(
            Condition::any()
                .add(reports::Column::State.is_null())
                .add(reports::Column::State.is_in([ReportState::Draft.name(), ReportState::Returned.name()])),
        )
        .order_by_asc(periods::Column::Due)
        .order_by_asc(programmes::Column::UnitPath)
        .limit(MOST)
        .into_model::<Owed>()
        .all(db)
        .await?;
    found.retain(|one| one.signed_at.is_none_or(|at| one.due >= at.day(zone)));
    Ok(found)
}

/// How many reports of a strategy stand how, by period.
pub(crate) async fn by_period(
    db: &impl ConnectionTrait,
    strategy_id: &str,
) -> Result<Vec<(i32, String, i64)>, DbErr> {
    use reports::Column;
    reports::Entity::find()
        .select_only()
        .columns([Column::Period, Column::State])
        .column_as(Column::Id.count(), "n")
        .filter(Column::StrategyId.eq(strategy_id))
        .group_by(Column::Period)
        .group_by(Column::State)
        .into_tuple()
        .all(db)
        .await
}
