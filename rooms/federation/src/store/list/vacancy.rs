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

use super::units::in_area;
use crate::model::vacancy_due;
use crate::store::{mandate, post, unit};

/// The columns by which vacancies may be sorted.
pub(crate) const VACANCY_SORTS: [&str; 3] = ["since", "unit", "office"];

/// What a reader narrows vacancies to.
#[derive(Clone, Debug, Default)]
pub(crate) struct VacancyFilter {
    /// An office.
    pub(crate) office: Option<String>,
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
    /// Since when one is empty: the latest end, else the founding of the unit, where known.
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
    let base = base(scope, statutes, filter, day);
    let backend = db.get_database_backend();
    let count = base.clone().expr_as(Func::count(Expr::col(Asterisk)), "n").to_owned();
    let total =
        db.query_one_raw(backend.build(&count)).await?.map_or(Ok(0i64), |row| row.try_get("", "n"))?;
    let mut rows = base;
    rows.column((post::Entity, post::Column::UnitId))
        .column((unit::Entity, unit::Column::Path))
        .column((unit::Entity, unit::Column::Name))
        .column((post::Entity, post::Column::Office))
        .column((post::Entity, post::Column::Seats))
        .expr_as(Expr::cust("CAST(post.seats - COALESCE(f.n, 0) AS BIGINT)"), "empty")
        .expr_as(since(day), "since");
    let order = query.map_or(Order::Asc, Query::order);
    match query.map_or("since", |query| query.sort) {
        "unit" => rows.order_by((unit::Entity, unit::Column::SortKey), order),
        "office" => rows.order_by((post::Entity, post::Column::Position), order),
        _ => rows.order_by_expr(since(day), order),
    };
    rows.order_by((unit::Entity, unit::Column::Depth), Order::Asc)
        .order_by((unit::Entity, unit::Column::SortKey), Order::Asc)
        .order_by((post::Entity, post::Column::Position), Order::Asc)
        .limit(query.map_or(limit, Query::limit))
        .offset(query.map_or(0, Query::offset));
    let found = Vacant::find_by_statement(backend.build(&rows)).all(db).await?;
    Ok((found, u64::try_from(total).unwrap_or(0)))
}

/// Since when a seat of the post is empty. A day is written into the query as text: it is made of digits and hyphens only.
fn since(day: Day) -> Expr {
    Expr::cust(format!(
        "COALESCE((SELECT MAX(e.until_day) FROM mandate e WHERE e.unit_id = post.unit_id AND e.office = post.office AND e.until_day <= '{day}'), unit.founded)"
    ))
}

fn base<A: Action>(
    scope: &Scope<A>,
    statutes: &Statutes,
    filter: &VacancyFilter,
    day: Day,
) -> SelectStatement {
    let filled = Select::select()
        .column(mandate::Column::UnitId)
        .column(mandate::Column::Office)
        .expr_as(Func::count(Expr::col(mandate::Column::Id)), "n")
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
        .and_where(Expr::cust("COALESCE(f.n, 0) < post.seats"));
    if let Some(office) = &filter.office {
        base.and_where(post::Column::Office.eq(office.as_str()));
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
        let Some(within) = statutes.vacancy_rule(&office.id).and_then(|rule| rule.within) else { return any };
        let last = Day(within.before(day.0));
        any.add(
            Condition::all()
                .add(post::Column::Office.eq(office.id.as_str()))
                .add(since(day).lt(last.to_string())),
        )
    })
}
