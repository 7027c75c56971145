//! Posts with empty seats.

use rawabit_platform::kit::Query;
use rawabit_platform::permit::{Action, Scope, UnitPath};
use rawabit_platform::store::like_contains;
use rawabit_platform::{Day, Multi};
use rawabit_statutes::Statutes;
use sea_orm::sea_query::{
    Alias, Asterisk, Condition, Expr, ExprTrait as _, Func, JoinType, LikeExpr, Query as Select,
    SelectStatement,
};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, FromQueryResult, Order};

use super::filled_elsewhere;
use super::units::in_area;
use crate::model::{vacancy_cutoff, vacancy_due};
use crate::store::{mandate, post, unit};

/// The columns by which vacancies may be sorted.
pub(crate) const VACANCY_SORTS: [&str; 3] = ["since", "unit", "office"];

/// What a reader narrows vacancies to.
#[derive(Clone, Debug, Default)]
pub(crate) struct VacancyFilter {
    /// An office.
    pub(crate) office: Option<String>,
    /// One unit.
    pub(crate) unit: Option<String>,
    /// An area.
    pub(crate) area: Option<String>,
    /// Words of the unit's name.
    pub(crate) words: String,
    /// Only those that should have been filled by now.
    pub(crate) overdue: bool,
}

/// A post of a unit with empty seats.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Vacant {
    /// The unit.
    pub(crate) unit_id: String,
    /// Its place.
    pub(crate) path: UnitPath,
    /// Its name.
    pub(crate) name: Multi,
    /// The office.
    pub(crate) office: String,
    /// Its seats.
    pub(crate) seats: i32,
    /// Empty ones.
    pub(crate) empty: i64,
    /// Since when the seat that is empty longest is so: since its last holder left, or since the founding of the unit where nobody
    /// ever had it; none where neither is known.
    pub(crate) since: Option<Day>,
}

impl Vacant {
    /// The day by which it must be filled.
    pub(crate) fn due(&self, statutes: &Statutes) -> Option<Day> {
        self.since.and_then(|since| vacancy_due(statutes.vacancy_rule(&self.office), since))
    }
}

/// One page of the vacancies in scope, and how many there are.
pub(crate) async fn vacancies<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    statutes: &Statutes,
    filter: &VacancyFilter,
    query: Option<&Query>,
    limit: u64,
    day: Day,
) -> Result<(Vec<Vacant>, u64), DbErr> {
    let found = vacant_posts(db, scope, statutes, filter, query, limit, day).await?;
    Ok((found, vacant_count(db, scope, statutes, filter, day).await?))
}

/// How many vacancies there are. Since when they are so costs more than all the rest, and is asked for only where it narrows them.
pub(crate) async fn vacant_count<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    statutes: &Statutes,
    filter: &VacancyFilter,
    day: Day,
) -> Result<u64, DbErr> {
    let mut count = base(scope, statutes, filter, day, filter.overdue);
    count.expr_as(Func::count(Expr::col(Asterisk)), "n");
    let count = db.get_database_backend().build(&count);
    let total = db.query_one_raw(count).await?.map_or(Ok(0i64), |row| row.try_get("", "n"))?;
    Ok(u64::try_from(total).unwrap_or(0))
}

/// One page of the vacancies in scope.
pub(crate) async fn vacant_posts<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    statutes: &Statutes,
    filter: &VacancyFilter,
    query: Option<&Query>,
    limit: u64,
    day: Day,
) -> Result<Vec<Vacant>, DbErr> {
    let mut rows = base(scope, statutes, filter, day, true);
    rows.column((post::Entity, post::Column::UnitId))
        .column((unit::Entity, unit::Column::Path))
        .column((unit::Entity, unit::Column::Name))
        .column((post::Entity, post::Column::Office))
        .column((post::Entity, post::Column::Seats))
        .expr_as(Expr::cust("CAST(post.seats - COALESCE(f.n, 0) AS BIGINT)"), "empty")
        .expr_as(since(), "since");
    let order = query.map_or(Order::Asc, Query::order);
    match query.map_or("since", |query| query.sort) {
        "unit" => rows.order_by((unit::Entity, unit::Column::SortKey), order),
        "office" => rows.order_by((post::Entity, post::Column::Position), order),
        _ => rows
            .order_by_expr(Expr::cust(format!("CASE WHEN {SINCE} IS NULL THEN 1 ELSE 0 END")), Order::Asc)
            .order_by_expr(since(), order),
    };
    rows.order_by((unit::Entity, unit::Column::Depth), Order::Asc)
        .order_by((unit::Entity, unit::Column::SortKey), Order::Asc)
        .order_by((post::Entity, post::Column::Position), Order::Asc)
        .limit(query.map_or(limit, Query::limit))
        .offset(query.map_or(0, Query::offset));
    Vacant::find_by_statement(db.get_database_backend().build(&rows)).all(db).await
}

/// Since when the longest empty seat of a post is empty. `e` holds the empty seats that somebody had before: where there are fewer
/// of them than empty seats, one was never taken, and is empty since the founding.
const SINCE: &str = "(CASE WHEN COALESCE(e.n, 0) < post.seats - COALESCE(f.n, 0) THEN COALESCE(unit.founded, e.since) ELSE e.since END)";

fn since() -> Expr {
    Expr::cust(SINCE)
}

/// The seats without a holder on a day that somebody had before, of all units or of one, each with the day on which its last
/// holder left.
fn left(day: Day, unit: Option<&str>) -> SelectStatement {
    let held_now = Select::select()
        .expr(Expr::val(1))
        .from_as(mandate::Entity, Alias::new("now"))
        .and_where(Expr::cust("now.unit_id = mandate.unit_id AND now.office = mandate.office"))
        .and_where(Expr::cust("now.seat = mandate.seat"))
        .and_where(Expr::col((Alias::new("now"), mandate::Column::StartDay)).lte(day))
        .cond_where(
            Condition::any()
                .add(Expr::col((Alias::new("now"), mandate::Column::UntilDay)).is_null())
                .add(Expr::col((Alias::new("now"), mandate::Column::UntilDay)).gt(day)),
        )
        .to_owned();
    let mut left = Select::select();
    if let Some(unit) = unit {
        left.and_where(mandate::Column::UnitId.eq(unit));
    }
    left.column((mandate::Entity, mandate::Column::UnitId))
        .column((mandate::Entity, mandate::Column::Office))
        .column((mandate::Entity, mandate::Column::Seat))
        .expr_as(Func::max(Expr::col((mandate::Entity, mandate::Column::UntilDay))), "last")
        .from(mandate::Entity)
        .inner_join(
            post::Entity,
            Condition::all()
                .add(Expr::cust("post.unit_id = mandate.unit_id"))
                .add(Expr::cust("post.office = mandate.office"))
                .add(Expr::cust("mandate.seat <= post.seats")),
        )
        .and_where(mandate::Column::UntilDay.lte(day))
        // One that ended on its first day was never held.
        .and_where(Expr::cust("mandate.until_day > mandate.start_day"))
        .and_where(Expr::exists(held_now).not())
        .group_by_columns([
            (mandate::Entity, mandate::Column::UnitId),
            (mandate::Entity, mandate::Column::Office),
            (mandate::Entity, mandate::Column::Seat),
        ])
        .to_owned()
}

/// The same by post: how many such seats, and since when the first of them is empty.
fn left_by_post(day: Day, unit: Option<&str>) -> SelectStatement {
    Select::select()
        .column(mandate::Column::UnitId)
        .column(mandate::Column::Office)
        .expr_as(Func::count(Expr::col(mandate::Column::Seat)), "n")
        .expr_as(Func::min(Expr::col(Alias::new("last"))), "since")
        .from_subquery(left(day, unit), Alias::new("seats"))
        .group_by_columns([mandate::Column::UnitId, mandate::Column::Office])
        .to_owned()
}

fn base<A: Action>(
    scope: &Scope<A>,
    statutes: &Statutes,
    filter: &VacancyFilter,
    day: Day,
    since: bool,
) -> SelectStatement {
    let filled = Select::select()
        .column(mandate::Column::UnitId)
        .column(mandate::Column::Office)
        .expr_as(Func::count(Expr::col(Asterisk)), "n")
        .from(mandate::Entity)
        .cond_where(mandate::on(day))
        .group_by_columns([mandate::Column::UnitId, mandate::Column::Office])
        .to_owned();
    let mut base = Select::select();
    base.from(post::Entity)
        .inner_join(
            unit::Entity,
            Expr::col((post::Entity, post::Column::UnitId)).equals((unit::Entity, unit::Column::Id)),
        )
        .join_subquery(
            JoinType::LeftJoin,
            filled,
            Alias::new("f"),
            Condition::all()
                .add(Expr::cust("f.unit_id = post.unit_id"))
                .add(Expr::cust("f.office = post.office")),
        )
        .cond_where(scope.condition(unit::Column::Path))
        .cond_where(Condition::any().add(unit::Column::Closed.is_null()).add(unit::Column::Closed.gt(day)))
        .cond_where(Condition::any().add(unit::Column::Founded.is_null()).add(unit::Column::Founded.lte(day)))
        .and_where(post::Column::Office.is_not_in(filled_elsewhere(statutes)))
        .and_where(Expr::cust("COALESCE(f.n, 0) < post.seats"));
    if since {
        base.join_subquery(
            JoinType::LeftJoin,
            left_by_post(day, filter.unit.as_deref()),
            Alias::new("e"),
            Condition::all()
                .add(Expr::cust("e.unit_id = post.unit_id"))
                .add(Expr::cust("e.office = post.office")),
        );
    }
    if let Some(office) = &filter.office {
        base.and_where(post::Column::Office.eq(office.as_str()));
    }
    if let Some(id) = &filter.unit {
        base.and_where(post::Column::UnitId.eq(id.as_str()));
    }
    if let Some(code) = &filter.area {
        base.cond_where(in_area(code));
    }
    for word in rawabit_text::fold(&filter.words).split_whitespace().take(8) {
        let like = LikeExpr::new(like_contains(word)).escape('\\');
        base.and_where(unit::Column::SearchText.like(like));
    }
    if filter.overdue {
        base.cond_where(overdue(statutes, day));
    }
    base
}

/// "Empty for longer than the statutes allow": one clause an office, since each may have its own time.
fn overdue(statutes: &Statutes, day: Day) -> Condition {
    statutes.offices.iter().fold(Condition::any().add(Expr::value(false)), |any, office| {
        let Some(last) = vacancy_cutoff(statutes.vacancy_rule(&office.id), day) else { return any };
        any.add(
            Condition::all()
                .add(post::Column::Office.eq(office.id.as_str()))
                .add(since().lte(last.to_string())),
        )
    })
}
