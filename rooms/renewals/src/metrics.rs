//! Figures that this room computes for whoever accounts for the organisation's work: branches renewed, of those that campaigns set out to
//! renew.

use rawabit_platform::Answer;
use rawabit_platform::metric::{Counted, Measured, Metric, Span};
use rawabit_platform::store::like_prefix;
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::web::{App, Ctx};
use sea_orm::sea_query::{Expr, LikeExpr};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, Order, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select,
};

use crate::model::{day_number, day_of};
use crate::permissions::SeeRenewals;
use crate::store::renewals::{Column, Entity, Model};

/// The figures of this room.
pub(crate) const METRICS: &[&dyn Metric] = &[&Renewed];

/// Branches whose assembly the calendar set on or before the last day of the span, and those of them that were certified by then. One that
/// was certified before its day counts, too.
struct Renewed;

impl Renewed {
    fn counted(span: &Span) -> Select<Entity> {
        Entity::find()
            .filter(Column::LeftDay.is_null())
            .filter(Column::UnitPath.like(LikeExpr::new(like_prefix(span.unit.as_str())).escape('\\')))
            .filter(
                sea_orm::sea_query::Condition::any()
                    .add(Column::PlannedDay.between(day_number(span.from), day_number(span.to)))
                    .add(Column::CertifiedDay.between(day_number(span.from), day_number(span.to))),
            )
    }

    fn hit(span: &Span) -> sea_orm::sea_query::SimpleExpr {
        Column::CertifiedDay.lte(day_number(span.to))
    }
}

fn number(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

impl Metric for Renewed {
    fn key(&self) -> &'static str {
        "renewals.branches_renewed"
    }

    fn label(&self) -> &'static str {
        "renewals-metric-renewed"
    }

    fn formula(&self) -> &'static str {
        "renewals-metric-renewed-formula"
    }

    fn is_share(&self) -> bool {
        true
    }

    fn measure<'a>(&'a self, app: &'a App, span: &'a Span) -> BoxFuture<'a, Answer<Option<Measured>>> {
        Box::pin(async move {
            let db = app.store.read();
            let all = Self::counted(span).count(db).await?;
            let renewed = Self::counted(span).filter(Self::hit(span)).count(db).await?;
            Ok(Some(Measured { num: number(renewed), den: Some(number(all)) }))
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
            let last = day_number(span.to);
            let missing = Expr::case(Self::hit(span), 0).finally(1);
            let rows = Self::counted(span)
                .filter(ctx.scope::<SeeRenewals>().condition(Column::UnitPath))
                .order_by(Expr::expr(missing), Order::Asc)
                .order_by_asc(Column::Place)
                .order_by_asc(Column::Id)
                .offset(offset)
                .limit(limit)
                .all(ctx.db())
                .await?;
            let ids: Vec<String> = rows.iter().map(|row| row.unit_id.clone()).collect();
            let units = rawabit_federation::units(ctx.db(), &ids).await?;
            let record = |row: Model| Counted {
                label: units.get(&row.unit_id).map_or("", |unit| ctx.voice.pick(&unit.name)).to_owned(),
                path: Some(crate::office::path(&row.id, "")),
                day: Some(day_of(row.certified_day.unwrap_or(row.planned_day))),
                hit: row.certified_day.is_some_and(|day| day <= last),
            };
            Ok(rows.into_iter().map(record).collect())
        })
    }
}
