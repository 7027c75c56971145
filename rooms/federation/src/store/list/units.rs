//! Lists of units, with their seats counted.

use std::collections::HashMap;

use rawabit_platform::Day;
use rawabit_platform::kit::Query;
use rawabit_platform::permit::{Action, Scope, UnitPath};
use rawabit_platform::store::like_contains;
use rawabit_statutes::Statutes;
use sea_orm::sea_query::{Asterisk, Condition, Expr, Func, LikeExpr, Order, Query as Select};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use super::filled_elsewhere;
use crate::model::Unit;
use crate::store::{area, mandate, post, unit};

/// The columns by which the list may be sorted.
pub(crate) const UNIT_SORTS: [&str; 3] = ["name", "kind", "founded"];

/// What a reader narrows the list of units to.
#[derive(Clone, Debug, Default)]
pub(crate) struct UnitFilter {
    /// A kind.
    pub(crate) kind: Option<String>,
    /// An area: units tied to it or to one inside it.
    pub(crate) area: Option<String>,
    /// A unit: it and everything below.
    pub(crate) under: Option<UnitPath>,
    /// Closed units, too.
    pub(crate) closed: bool,
}

/// The condition "tied to this area or to one inside it".
pub(super) fn in_area(code: &str) -> Condition {
    let inside = Select::select()
        .column(area::Column::Code)
        .from(area::Entity)
        .and_where(area::Column::ParentCode.eq(code))
        .to_owned();
    Condition::any().add(unit::Column::Area.eq(code)).add(unit::Column::Area.in_subquery(inside))
}

/// One page of the units in scope, and how many there are.
pub(crate) async fn unit_page<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    query: &Query,
    filter: &UnitFilter,
    today: Day,
) -> Result<(Vec<Unit>, u64), DbErr> {
    let mut wanted = unit::Entity::find().filter(scope.condition(unit::Column::Path));
    for word in rawabit_text::fold(&query.words).split_whitespace().take(8) {
        wanted =
            wanted.filter(unit::Column::SearchText.like(LikeExpr::new(like_contains(word)).escape('\\')));
    }
    if let Some(kind) = &filter.kind {
        wanted = wanted.filter(unit::Column::Kind.eq(kind.as_str()));
    }
    if let Some(code) = &filter.area {
        wanted = wanted.filter(in_area(code));
    }
    if let Some(path) = &filter.under {
        wanted = wanted.filter(unit::within(path));
    }
    if !filter.closed {
        wanted = wanted
            .filter(Condition::any().add(unit::Column::Closed.is_null()).add(unit::Column::Closed.gt(today)));
    }
    let total = wanted.clone().count(db).await?;
    let column = match query.sort {
        "kind" => unit::Column::Kind,
        "founded" => unit::Column::Founded,
        _ => unit::Column::SortKey,
    };
    // Databases disagree on where nothing stands in an order: here it is last, whichever way the list runs.
    let unknown = Expr::case(column.is_null(), 1).finally(0);
    let rows = wanted
        .order_by(Expr::expr(unknown), Order::Asc)
        .order_by(column, query.order())
        .order_by_asc(unit::Column::SortKey)
        .order_by_asc(unit::Column::Id)
        .offset(query.offset())
        .limit(query.limit())
        .all(db)
        .await?;
    Ok((rows.into_iter().map(Unit::from).collect(), total))
}

/// Seats and filled seats of units on a day. Given many units, the database counts all of them: one pass is cheaper than a long list.
pub(crate) async fn counts(
    db: &impl ConnectionTrait,
    statutes: &Statutes,
    ids: &[String],
    day: Day,
) -> Result<HashMap<String, (i64, i64)>, DbErr> {
    let few = (ids.len() <= 300).then_some(ids);
    let mut seats = post::Entity::find()
        .select_only()
        .column(post::Column::UnitId)
        .column_as(post::Column::Seats.sum(), "n")
        .filter(post::Column::Office.is_not_in(filled_elsewhere(statutes)))
        .group_by(post::Column::UnitId);
    let mut filled = mandate::Entity::find()
        .select_only()
        .column(mandate::Column::UnitId)
        // Whatever is counted: with nothing named the index is enough.
        .column_as(Expr::expr(Func::count(Expr::col(Asterisk))), "n")
        .filter(mandate::on(day))
        .filter(mandate::Column::Office.is_not_in(filled_elsewhere(statutes)))
        .group_by(mandate::Column::UnitId);
    if let Some(ids) = few {
        seats = seats.filter(post::Column::UnitId.is_in(ids.iter().cloned()));
        filled = filled.filter(mandate::Column::UnitId.is_in(ids.iter().cloned()));
    }
    let mut found: HashMap<String, (i64, i64)> = HashMap::new();
    for (id, n) in seats.into_tuple::<(String, i64)>().all(db).await? {
        found.entry(id).or_default().0 = n;
    }
    for (id, n) in filled.into_tuple::<(String, i64)>().all(db).await? {
        found.entry(id).or_default().1 = n;
    }
    Ok(found)
}

/// Units, seats and filled seats in scope on a day.
pub(crate) async fn totals<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    statutes: &Statutes,
    day: Day,
) -> Result<(i64, i64, i64), DbErr> {
    let open = Condition::any().add(unit::Column::Closed.is_null()).add(unit::Column::Closed.gt(day));
    let units = unit::Entity::find()
        .filter(scope.condition(unit::Column::Path))
        .filter(open.clone())
        .count(db)
        .await?;
    let inside = Select::select()
        .column(unit::Column::Id)
        .from(unit::Entity)
        .cond_where(scope.condition(unit::Column::Path))
        .cond_where(open)
        .to_owned();
    let seats = post::Entity::find()
        .select_only()
        .column_as(post::Column::Seats.sum(), "n")
        .filter(post::Column::Office.is_not_in(filled_elsewhere(statutes)))
        .filter(post::Column::UnitId.in_subquery(inside.clone()))
        .into_tuple::<Option<i64>>()
        .one(db)
        .await?
        .flatten()
        .unwrap_or(0);
    let filled = mandate::Entity::find()
        .filter(mandate::on(day))
        .filter(mandate::Column::Office.is_not_in(filled_elsewhere(statutes)))
        .filter(mandate::Column::UnitId.in_subquery(inside))
        .count(db)
        .await?;
    Ok((i64::try_from(units).unwrap_or(i64::MAX), seats, i64::try_from(filled).unwrap_or(i64::MAX)))
}
