//! Seats counted by area, for the map.

use std::collections::HashMap;

use rawabit_platform::Day;
use rawabit_platform::permit::{Action, Scope};
use rawabit_statutes::Statutes;
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, Func, Query as Select, SelectStatement};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, FromQueryResult};

use super::filled_elsewhere;
use crate::store::{mandate, post, unit};

/// What stands in an area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct AreaShare {
    /// Units tied to it.
    pub(crate) units: i64,
    /// Their seats.
    pub(crate) seats: i64,
    /// Filled ones.
    pub(crate) filled: i64,
}

#[derive(FromQueryResult)]
struct Row {
    area: String,
    n: i64,
}

/// Units, seats and filled seats by the area that units are tied to directly; open units in scope only, perhaps of one kind.
pub(crate) async fn by_area<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    statutes: &Statutes,
    kind: Option<&str>,
    day: Day,
) -> Result<HashMap<String, AreaShare>, DbErr> {
    let base = || {
        let mut base = Select::select();
        base.expr_as(Expr::col((unit::Entity, unit::Column::Area)), "area")
            .from(unit::Entity)
            .cond_where(scope.condition(unit::Column::Path))
            .and_where(unit::Column::Area.is_not_null())
            .cond_where(
                Condition::any().add(unit::Column::Closed.is_null()).add(unit::Column::Closed.gt(day)),
            )
            .group_by_col((unit::Entity, unit::Column::Area));
        if let Some(kind) = kind {
            base.and_where(unit::Column::Kind.eq(kind));
        }
        base
    };
    let mut units = base();
    units.expr_as(Func::count(Expr::col((unit::Entity, unit::Column::Id))), "n");
    let mut seats = base();
    seats
        .inner_join(
            post::Entity,
            Expr::col((post::Entity, post::Column::UnitId)).equals((unit::Entity, unit::Column::Id)),
        )
        .and_where(post::Column::Office.is_not_in(filled_elsewhere(statutes)))
        .expr_as(Func::sum(Expr::col((post::Entity, post::Column::Seats))), "n");
    let mut filled = base();
    filled
        .inner_join(
            mandate::Entity,
            Expr::col((mandate::Entity, mandate::Column::UnitId)).equals((unit::Entity, unit::Column::Id)),
        )
        .cond_where(mandate::on(day))
        .and_where(mandate::Column::Office.is_not_in(filled_elsewhere(statutes)))
        .expr_as(Func::count(Expr::col((mandate::Entity, mandate::Column::Id))), "n");
    let mut found: HashMap<String, AreaShare> = HashMap::new();
    for row in rows(db, &units).await? {
        found.entry(row.area).or_default().units = row.n;
    }
    for row in rows(db, &seats).await? {
        found.entry(row.area).or_default().seats = row.n;
    }
    for row in rows(db, &filled).await? {
        found.entry(row.area).or_default().filled = row.n;
    }
    Ok(found)
}

async fn rows(db: &impl ConnectionTrait, query: &SelectStatement) -> Result<Vec<Row>, DbErr> {
    Row::find_by_statement(db.get_database_backend().build(query)).all(db).await
}
