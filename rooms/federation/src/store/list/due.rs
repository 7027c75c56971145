//! What falls due: mandates near or beyond their deadline, intervals that run out.

use rawabit_platform::Day;
use rawabit_platform::permit::{Action, Scope, UnitPath};
use rawabit_statutes::Statutes;
use sea_orm::sea_query::{
    Alias, CaseStatement, Condition, Expr, ExprTrait as _, Func, JoinType, Query as Select,
};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, Order, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, Select as Find,
};

use crate::model::{Holding, Rhythm};
use crate::store::{interval, mandate, unit};

fn running<A: Action>(scope: &Scope<A>, after: Option<Day>, until: Day, day: Day) -> Find<mandate::Entity> {
    let mut query = mandate::Entity::find()
        .filter(scope.condition(mandate::Column::UnitPath))
        .filter(mandate::on(day))
        .filter(mandate::Column::Deadline.lte(until));
    if let Some(after) = after {
        query = query.filter(mandate::Column::Deadline.gt(after));
    }
    query
}

/// Mandates that hold on `day` and whose deadline lies after `after` (if given) and not after `until`, the earliest first.
pub(crate) async fn deadlines<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    after: Option<Day>,
    until: Day,
    day: Day,
    limit: u64,
) -> Result<Vec<Holding>, DbErr> {
    let query = running(scope, after, until, day)
        .order_by_asc(mandate::Column::Deadline)
        .order_by_asc(mandate::Column::UnitPath)
        .order_by_asc(mandate::Column::Seat)
        .limit(limit);
    Ok(query.all(db).await?.into_iter().map(Holding::from).collect())
}

/// Mandates of a unit that share a deadline.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Ending {
    /// The unit.
    pub(crate) unit_id: String,
    /// Its place.
    pub(crate) unit_path: UnitPath,
    /// The deadline.
    pub(crate) deadline: Day,
    /// How many.
    pub(crate) n: i64,
    /// One of them.
    pub(crate) first: String,
}

/// The same mandates as [`deadlines`], those of a unit with one deadline counted together.
pub(crate) async fn ending<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    after: Option<Day>,
    until: Day,
    day: Day,
    limit: u64,
) -> Result<Vec<Ending>, DbErr> {
    running(scope, after, until, day)
        .select_only()
        .column(mandate::Column::UnitId)
        .column(mandate::Column::UnitPath)
        .column(mandate::Column::Deadline)
        .column_as(mandate::Column::Id.count(), "n")
        .column_as(mandate::Column::Id.min(), "first")
        .group_by(mandate::Column::UnitId)
        .group_by(mandate::Column::UnitPath)
        .group_by(mandate::Column::Deadline)
        .order_by_asc(mandate::Column::Deadline)
        .order_by_asc(mandate::Column::UnitPath)
        .limit(limit)
        .into_model::<Ending>()
        .all(db)
        .await
}

/// How many there are.
pub(crate) async fn deadlines_count<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    after: Option<Day>,
    until: Day,
    day: Day,
) -> Result<u64, DbErr> {
    running(scope, after, until, day).count(db).await
}

/// A unit whose body's time runs out, or of which nobody recorded when it began.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Due {
    /// The unit.
    pub(crate) unit_id: String,
    /// Its place.
    pub(crate) path: UnitPath,
    /// When the interval began: the body's last day, else the founding; none where neither is on record.
    pub(crate) since: Option<Day>,
}

/// The units in scope that have the interval's body and whose interval has to be warned of on `day`, the earliest first, then those
/// of which nothing is on record.
pub(crate) async fn intervals<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    statutes: &Statutes,
    rhythm: &Rhythm<'_>,
    day: Day,
    limit: u64,
) -> Result<Vec<Due>, DbErr> {
    let rule = &rhythm.interval;
    let Some(body) = statutes.body(&rule.body) else { return Ok(Vec::new()) };
    let horizon = rule.warn_before.map_or(day.0, |period| period.after(day.0));
    // Whatever began on this day or earlier has run out, or will within the time of warning.
    let cutoff = Day(rule.every.before(horizon));
    let held = Select::select()
        .column(interval::Column::UnitId)
        .expr_as(Func::max(Expr::col(interval::Column::HeldDay)), "last")
        .from(interval::Entity)
        .and_where(interval::Column::Body.eq(rule.body.as_str()))
        .and_where(interval::Column::HeldDay.lte(day.to_string()))
        .cond_where(interval::counted(rhythm.ordinary))
        .group_by_col(interval::Column::UnitId)
        .to_owned();
    let since = || -> Expr {
        let founded = || Expr::col((unit::Entity, unit::Column::Founded));
        let counts = founded().gte(rhythm.counts_from(statutes).to_string());
        let founding: Expr = CaseStatement::new().case(counts, founded()).into();
        Func::coalesce([Expr::col((Alias::new("h"), Alias::new("last"))), founding]).into()
    };
    let query = Select::select()
        .expr_as(Expr::col((unit::Entity, unit::Column::Id)), "unit_id")
        .column((unit::Entity, unit::Column::Path))
        .expr_as(since(), "since")
        .from(unit::Entity)
        .join_subquery(JoinType::LeftJoin, held, Alias::new("h"), Expr::cust("h.unit_id = unit.id"))
        .cond_where(scope.condition(unit::Column::Path))
        .and_where(unit::Column::Kind.is_in(body.units.iter().cloned()))
        .cond_where(Condition::any().add(unit::Column::Closed.is_null()).add(unit::Column::Closed.gt(day)))
        .cond_where(Condition::any().add(since().lte(cutoff.to_string())).add(since().is_null()))
        .order_by_expr(CaseStatement::new().case(since().is_null(), 1).finally(0).into(), Order::Asc)
        .order_by_expr(since(), Order::Asc)
        .order_by((unit::Entity, unit::Column::SortKey), Order::Asc)
        .limit(limit)
        .to_owned();
    Due::find_by_statement(db.get_database_backend().build(&query)).all(db).await
}
