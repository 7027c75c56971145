//! Figures that this room computes for whoever accounts for the organisation's work: seats filled, mandates in order.

use rawabit_platform::metric::{Counted, Measured, Metric, Span};
use rawabit_platform::permit::{Scope, UnitPath};
use rawabit_platform::store::like_prefix;
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::web::{App, Ctx};
use rawabit_platform::{Answer, Day, Multi};
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, LikeExpr, Query as Select, SimpleExpr};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, Order, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _,
};

use crate::model::Holding;
use crate::permissions::SeeFederation;
use crate::store::{mandate, post, unit};
use crate::words::{form_of, office_name, title};

/// The figures of this room.
pub(crate) const METRICS: &[&dyn Metric] = &[&SeatsFilled, &MandatesInOrder];

fn below(column: impl sea_orm::ColumnTrait, unit: &UnitPath) -> SimpleExpr {
    column.like(LikeExpr::new(like_prefix(unit.as_str())).escape('\\'))
}

fn number(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// The units of the span that exist on its last day; as far as a reader sees them, if one is given.
fn open_units(span: &Span, scope: Option<&Scope<SeeFederation>>) -> sea_orm::sea_query::SelectStatement {
    let mut units = Select::select();
    units
        .column(unit::Column::Id)
        .from(unit::Entity)
        .and_where(below(unit::Column::Path, &span.unit))
        .cond_where(unit::open_on(span.to));
    if let Some(scope) = scope {
        units.cond_where(scope.condition(unit::Column::Path));
    }
    units.to_owned()
}

/// Seats of the offices of the statutes that somebody holds on the last day.
struct SeatsFilled;

impl SeatsFilled {
    /// The mandates that fill a seat which the statutes know: one beyond their number fills none.
    fn filled(span: &Span, scope: Option<&Scope<SeeFederation>>) -> sea_orm::Select<mandate::Entity> {
        let seat = Select::select()
            .expr(Expr::val(1))
            .from(post::Entity)
            .and_where(Expr::cust("post.unit_id = mandate.unit_id AND post.office = mandate.office"))
            .and_where(Expr::cust("mandate.seat <= post.seats"))
            .to_owned();
        mandate::Entity::find()
            .filter(mandate::on(span.to))
            .filter(mandate::Column::UnitId.in_subquery(open_units(span, scope)))
            .filter(Expr::exists(seat))
    }

    async fn seats(db: &impl ConnectionTrait, span: &Span) -> Result<i64, DbErr> {
        let sum = post::Entity::find()
            .select_only()
            .column_as(post::Column::Seats.sum(), "n")
            .filter(post::Column::UnitId.in_subquery(open_units(span, None)));
        Ok(sum.into_tuple::<Option<i64>>().one(db).await?.flatten().unwrap_or(0))
    }

    /// Posts with an empty seat: unit, its name, office, how many are empty. In the order of the tree and of protocol.
    async fn empty(
        db: &impl ConnectionTrait,
        span: &Span,
        scope: &Scope<SeeFederation>,
        most: u64,
    ) -> Result<Vec<(String, Multi, String, i64)>, DbErr> {
        let held = Self::filled(span, Some(scope))
            .select_only()
            .column(mandate::Column::UnitId)
            .column(mandate::Column::Office)
            .column_as(mandate::Column::Id.count(), "n")
            .group_by(mandate::Column::UnitId)
            .group_by(mandate::Column::Office)
            .into_query();
        let mut posts = Select::select();
        posts
            .column((post::Entity, post::Column::UnitId))
            .column((unit::Entity, unit::Column::Name))
            .column((post::Entity, post::Column::Office))
            .expr_as(Expr::cust("CAST(post.seats - COALESCE(f.n, 0) AS BIGINT)"), "empty")
            .from(post::Entity)
            .inner_join(unit::Entity, Expr::cust("post.unit_id = unit.id"))
            .join_subquery(
                sea_orm::sea_query::JoinType::LeftJoin,
                held,
                sea_orm::sea_query::Alias::new("f"),
                Expr::cust("f.unit_id = post.unit_id AND f.office = post.office"),
            )
            .and_where(
                Expr::col((post::Entity, post::Column::UnitId)).in_subquery(open_units(span, Some(scope))),
            )
            .and_where(Expr::cust("COALESCE(f.n, 0) < post.seats"))
            .order_by((unit::Entity, unit::Column::Path), Order::Asc)
            .order_by((post::Entity, post::Column::Position), Order::Asc)
            .limit(most);
        let rows = db.query_all_raw(db.get_database_backend().build(&posts)).await?;
        rows.iter()
            .map(|row| {
                Ok((
                    row.try_get("", "unit_id")?,
                    row.try_get("", "name")?,
                    row.try_get("", "office")?,
                    row.try_get("", "empty")?,
                ))
            })
            .collect()
    }
}

impl Metric for SeatsFilled {
    fn key(&self) -> &'static str {
        "federation.seats_filled"
    }

    fn label(&self) -> &'static str {
        "federation-metric-seats"
    }

    fn formula(&self) -> &'static str {
        "federation-metric-seats-formula"
    }

    fn is_share(&self) -> bool {
        true
    }

    fn measure<'a>(&'a self, app: &'a App, span: &'a Span) -> BoxFuture<'a, Answer<Option<Measured>>> {
        Box::pin(async move {
            let db = app.store.read();
            let filled = Self::filled(span, None).count(db).await?;
            Ok(Some(Measured { num: number(filled), den: Some(Self::seats(db, span).await?) }))
        })
    }

    fn records<'a>(
        &'a self,
        ctx: &'a Ctx,
        span: &'a Span,
        offset: u64,
        limit: u64,
    ) -> BoxFuture<'a, Answer<Vec<Counted>>> {
        Box::pin(async move {
            let (db, scope) = (ctx.db(), ctx.scope::<SeeFederation>());
            let filled = Self::filled(span, Some(&scope));
            let hits = filled.clone().count(db).await?;
            let held: Vec<Holding> = filled
                .order_by_asc(mandate::Column::UnitPath)
                .order_by_asc(mandate::Column::Office)
                .order_by_asc(mandate::Column::Seat)
                .offset(offset)
                .limit(limit)
                .all(db)
                .await?
                .into_iter()
                .map(Holding::from)
                .collect();
            let mut found = told(ctx, &held, |_| true).await?;
            let room = limit.saturating_sub(found.len() as u64);
            if room == 0 {
                return Ok(found);
            }
            // Each post has at least one empty seat, so no more of them are needed than seats are wanted.
            let skipped = offset.saturating_sub(hits);
            let statutes = &ctx.app.statutes.load_full();
            let empty = Self::empty(db, span, &scope, skipped + room).await?;
            let statutes = statutes.as_ref();
            let seats = empty.iter().flat_map(|(unit, name, office, n)| {
                (0..*n).map(move |_| Counted {
                    label: format!(
                        "{} – {}",
                        office_name(statutes, office, ctx.lang()),
                        ctx.voice.pick(name)
                    ),
                    path: Some(format!("/office/federation/units/{unit}")),
                    day: None,
                    hit: false,
                })
            });
            let skipped = usize::try_from(skipped).unwrap_or(usize::MAX);
            found.extend(seats.skip(skipped).take(usize::try_from(room).unwrap_or(usize::MAX)));
            Ok(found)
        })
    }
}

/// Mandates that hold on the last day and are not past their deadline.
struct MandatesInOrder;

impl MandatesInOrder {
    fn counted(span: &Span) -> sea_orm::Select<mandate::Entity> {
        mandate::Entity::find()
            .filter(mandate::on(span.to))
            .filter(below(mandate::Column::UnitPath, &span.unit))
    }

    fn in_order(day: Day) -> Condition {
        use mandate::Column;
        Condition::any().add(Column::Deadline.is_null()).add(Column::Deadline.gt(day))
    }
}

impl Metric for MandatesInOrder {
    fn key(&self) -> &'static str {
        "federation.mandates_in_order"
    }

    fn label(&self) -> &'static str {
        "federation-metric-mandates"
    }

    fn formula(&self) -> &'static str {
        "federation-metric-mandates-formula"
    }

    fn is_share(&self) -> bool {
        true
    }

    fn measure<'a>(&'a self, app: &'a App, span: &'a Span) -> BoxFuture<'a, Answer<Option<Measured>>> {
        Box::pin(async move {
            let db = app.store.read();
            let all = Self::counted(span).count(db).await?;
            let sound = Self::counted(span).filter(Self::in_order(span.to)).count(db).await?;
            Ok(Some(Measured { num: number(sound), den: Some(number(all)) }))
        })
    }

    fn records<'a>(
        &'a self,
        ctx: &'a Ctx,
        span: &'a Span,
        offset: u64,
        limit: u64,
    ) -> BoxFuture<'a, Answer<Vec<Counted>>> {
        Box::pin(async move {
            let past = Expr::case(Self::in_order(span.to), 0).finally(1);
            let held: Vec<Holding> = Self::counted(span)
                .filter(ctx.scope::<SeeFederation>().condition(mandate::Column::UnitPath))
                .order_by(Expr::expr(past), Order::Asc)
                .order_by_asc(mandate::Column::UnitPath)
                .order_by_asc(mandate::Column::Office)
                .order_by_asc(mandate::Column::Seat)
                .order_by_asc(mandate::Column::Id)
                .offset(offset)
                .limit(limit)
                .all(ctx.db())
                .await?
                .into_iter()
                .map(Holding::from)
                .collect();
            told(ctx, &held, |one| !one.is_overrun(span.to)).await
        })
    }
}

/// Mandates in words: the office in the form of its holder, the holder, the unit.
async fn told(ctx: &Ctx, held: &[Holding], hit: impl Fn(&Holding) -> bool) -> Answer<Vec<Counted>> {
    let statutes = ctx.app.statutes.load_full();
    let persons: Vec<String> = held.iter().map(|one| one.person_id.clone()).collect();
    let places: Vec<String> = held.iter().map(|one| one.unit_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &persons).await?;
    let units = unit::units(ctx.db(), &places).await?;
    let record = |one: &Holding| {
        let name = people.get(&one.person_id).map_or_else(String::new, |person| person.display(&ctx.voice));
        let place = units.get(&one.unit_id).map_or("", |unit| ctx.voice.pick(&unit.name));
        let office = title(&statutes, &one.office, form_of(&people, &one.person_id), ctx.lang());
        Counted {
            label: format!("{office} – {name} – {place}"),
            path: Some(format!("/office/federation/units/{}", one.unit_id)),
            day: one.deadline,
            hit: hit(one),
        }
    };
    Ok(held.iter().map(record).collect())
}
