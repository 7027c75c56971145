//! Figures that this room computes for whoever accounts for the organisation's work: meetings held, decisions carried out in time.

use std::fmt::Write as _;

use rawabit_platform::clock::TimeZone;
use rawabit_platform::metric::{Counted, Measured, Metric, Span};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::like_prefix;
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::web::{App, Ctx};
use rawabit_platform::{Answer, Day};
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, LikeExpr, SimpleExpr};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, Order, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Select,
};

use crate::model::State;
use crate::permissions::SeeMeetings;
use crate::store::{decisions, meetings};

/// The figures of this room.
pub(crate) const METRICS: &[&dyn Metric] = &[&Held, &DecisionsInTime];

fn below(column: impl sea_orm::ColumnTrait, unit: &UnitPath) -> SimpleExpr {
    column.like(LikeExpr::new(like_prefix(unit.as_str())).escape('\\'))
}

fn number(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Meetings of bodies that were held: ad-hoc ones have no body, those called off were not held.
struct Held;

impl Held {
    fn counted(span: &Span, zone: &TimeZone) -> Select<meetings::Entity> {
        use meetings::Column;
        let held = State::ALL.iter().filter(|state| state.was_held()).map(|state| state.name());
        // The real beginning; the planned hour where none was noted.
        let begun = || Expr::cust("COALESCE(meeting.opened_at, meeting.starts_at)");
        meetings::Entity::find()
            .filter(below(Column::UnitPath, &span.unit))
            .filter(Column::Body.is_not_null())
            .filter(Column::State.is_in(held))
            .filter(begun().gte(span.from.begins(zone).0))
            .filter(begun().lt(span.to.plus_days(1).begins(zone).0))
    }
}

impl Metric for Held {
    fn key(&self) -> &'static str {
        "meetings.held"
    }

    fn label(&self) -> &'static str {
        "meetings-metric-held"
    }

    fn formula(&self) -> &'static str {
        "meetings-metric-held-formula"
    }

    fn is_share(&self) -> bool {
        false
    }

    fn measure<'a>(&'a self, app: &'a App, span: &'a Span) -> BoxFuture<'a, Answer<Option<Measured>>> {
        Box::pin(async move {
            let found = Self::counted(span, app.formats.zone()).count(app.store.read()).await?;
            Ok(Some(Measured { num: number(found), den: None }))
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
            let zone = ctx.app.formats.zone();
            let rows = Self::counted(span, zone)
                .filter(ctx.scope::<SeeMeetings>().condition(meetings::Column::UnitPath))
                .order_by_asc(meetings::Column::StartsAt)
                .order_by_asc(meetings::Column::Id)
                .offset(offset)
                .limit(limit)
                .all(ctx.db())
                .await?;
            let record = |row: meetings::Model| Counted {
                label: ctx.voice.pick(&row.title).to_owned(),
                path: Some(format!("/office/meetings/{}", row.id)),
                day: Some(row.held_on(zone)),
                hit: true,
            };
            Ok(rows.into_iter().map(record).collect())
        })
    }
}

/// Decisions whose deadline fell in the span, and those of them that were carried out by then. One that was given up stays in the
/// denominator: dropping what is late must not improve a figure.
struct DecisionsInTime;

impl DecisionsInTime {
    fn counted(span: &Span) -> Select<decisions::Entity> {
        use decisions::Column;
        decisions::Entity::find()
            .filter(below(Column::UnitPath, &span.unit))
            .filter(Column::Deadline.gte(span.from))
            .filter(Column::Deadline.lte(span.to))
    }

    /// "Carried out before its deadline was over". Deadlines are civil days and ends are instants: the instants at which the
    /// deadlines are over come from the organisation's zone, which no database knows.
    async fn in_time(db: &impl ConnectionTrait, span: &Span, zone: &TimeZone) -> Result<SimpleExpr, DbErr> {
        use decisions::Column;
        let done = Self::counted(span).filter(Column::State.eq("done"));
        let days: Vec<Day> =
            done.select_only().column(Column::Deadline).distinct().into_tuple().all(db).await?;
        if days.is_empty() {
            return Ok(Expr::value(false));
        }
        let mut over =
            String::from("decision.state = 'done' AND decision.ended_at < (CASE decision.deadline");
        for day in days {
            let _ = write!(over, " WHEN '{day}' THEN {}", day.plus_days(1).begins(zone).0);
        }
        over.push_str(" END)");
        Ok(Expr::cust(over))
    }
}

impl Metric for DecisionsInTime {
    fn key(&self) -> &'static str {
        "meetings.decisions_in_time"
    }

    fn label(&self) -> &'static str {
        "meetings-metric-decisions"
    }

    fn formula(&self) -> &'static str {
        "meetings-metric-decisions-formula"
    }

    fn is_share(&self) -> bool {
        true
    }

    fn measure<'a>(&'a self, app: &'a App, span: &'a Span) -> BoxFuture<'a, Answer<Option<Measured>>> {
        Box::pin(async move {
            let db = app.store.read();
            let in_time = Self::in_time(db, span, app.formats.zone()).await?;
            let all = Self::counted(span).count(db).await?;
            let done = Self::counted(span).filter(in_time).count(db).await?;
            Ok(Some(Measured { num: number(done), den: Some(number(all)) }))
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
            let (db, zone) = (ctx.db(), ctx.app.formats.zone());
            let (scope, own) = (ctx.scope::<SeeMeetings>(), crate::office::own_offices(ctx).await?);
            let in_time = Self::in_time(db, span, zone).await?;
            let late = Expr::case(Condition::all().add(in_time), 0).finally(1);
            let rows = Self::counted(span)
                .filter(decisions::seen(&scope, &own))
                .order_by(Expr::expr(late), Order::Asc)
                .order_by_asc(decisions::Column::Deadline)
                .order_by_asc(decisions::Column::Id)
                .offset(offset)
                .limit(limit)
                .all(db)
                .await?;
            let record = |row: decisions::Model| Counted {
                label: format!("{} – {}", row.cited(), ctx.voice.pick(&row.title)),
                path: Some(format!("/office/decisions/{}", row.id)),
                day: row.deadline,
                hit: row.state == "done"
                    && row
                        .deadline
                        .zip(row.ended_at)
                        .is_some_and(|(deadline, ended)| ended < deadline.plus_days(1).begins(zone)),
            };
            Ok(rows.into_iter().map(record).collect())
        })
    }
}
