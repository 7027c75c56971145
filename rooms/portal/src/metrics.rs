//! The figure that this room computes for whoever accounts for the organisation's work: articles published.

use rawabit_platform::Answer;
use rawabit_platform::metric::{Counted, Measured, Metric, Span};
use rawabit_platform::store::like_prefix;
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::web::{App, Ctx};
use sea_orm::sea_query::{Condition, LikeExpr, Query as Select};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use crate::store::{self, entity};

/// The figures of this room.
pub(crate) const METRICS: &[&dyn Metric] = &[&Published];

/// Articles that are public: by the unit or one below it, or about the unit, as the unit's page of news lists them.
struct Published;

impl Published {
    fn counted(span: &Span) -> sea_orm::Select<entity::article::Entity> {
        use entity::article::{Column, Entity};
        let mut whose = Condition::any()
            .add(Column::UnitPath.like(LikeExpr::new(like_prefix(span.unit.as_str())).escape('\\')));
        if let Some(id) = span.unit.steps().last() {
            let about = Select::select()
                .column(entity::unit::Column::ArticleId)
                .from(entity::unit::Entity)
                .and_where(entity::unit::Column::UnitId.eq(id))
                .to_owned();
            whose = whose.add(Column::Id.in_subquery(about));
        }
        Entity::find()
            .filter(whose)
            .filter(Column::PublicDay.gte(span.from))
            .filter(Column::PublicDay.lte(span.to))
    }
}

impl Metric for Published {
    fn key(&self) -> &'static str {
        "portal.articles_published"
    }

    fn label(&self) -> &'static str {
        "portal-metric-published"
    }

    fn formula(&self) -> &'static str {
        "portal-metric-published-formula"
    }

    fn is_share(&self) -> bool {
        false
    }

    fn measure<'a>(&'a self, app: &'a App, span: &'a Span) -> BoxFuture<'a, Answer<Option<Measured>>> {
        Box::pin(async move {
            let found = Self::counted(span).count(app.store.read()).await?;
            Ok(Some(Measured { num: i64::try_from(found).unwrap_or(i64::MAX), den: None }))
        })
    }

    /// What is public is everybody's to know, so nothing is left out.
    fn records<'a>(
        &'a self,
        ctx: &'a Ctx,
        span: &'a Span,
        offset: u64,
        limit: u64,
    ) -> BoxFuture<'a, Answer<Vec<Counted>>> {
        Box::pin(async move {
            let rows = Self::counted(span)
                .order_by_asc(entity::article::Column::PublicDay)
                .order_by_asc(entity::article::Column::Id)
                .offset(offset)
                .limit(limit)
                .all(ctx.db())
                .await?;
            let mut found = Vec::with_capacity(rows.len());
            for row in rows {
                let whole = store::whole(ctx.db(), &row.id).await?;
                let title = whole.as_ref().and_then(|whole| whole.shown(ctx.lang()));
                found.push(Counted {
                    label: title.map_or_else(String::new, |(_, version)| version.title.clone()),
                    path: Some(format!("/news/of/{}", row.id)),
                    day: row.public_day,
                    hit: true,
                });
            }
            Ok(found)
        })
    }
}
