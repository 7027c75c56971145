//! The cockpit's questions to `standing`: who is late, silent, at risk, by how much, and where.

use rawabit_platform::kit::Query;
use rawabit_platform::permit::{Scope, UnitPath};
use rawabit_platform::store::{like_contains, like_prefix};
use rawabit_platform::{Day, Multi};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Alias, Condition, Expr, ExprTrait as _, LikeExpr, Query as Select, SelectStatement, SimpleExpr};
use sea_orm::{FromQueryResult, Order, QuerySelect};

use super::{programmes, standing};
use crate::model::{RISK, Tone};
use crate::permissions::SeeProgrammes;

/// What the reader asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cut {
    /// One strategy.
    pub(crate) strategy: Option<String>,
    /// One axis: progress and plan are then those of its objectives.
    pub(crate) axis: Option<String>,
    /// The programmes of a unit and of those below it.
    pub(crate) within: Option<UnitPath>,
    /// One region.
    pub(crate) region: Option<String>,
    /// Where programmes stand.
    pub(crate) state: Option<String>,
    /// How they are doing.
    pub(crate) tone: Option<Tone>,
    /// Words of the title.
    pub(crate) words: String,
}

/// One programme beside the others.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Row {
    pub(crate) programme_id: String,
    pub(crate) unit_path: UnitPath,
    pub(crate) state: String,
    pub(crate) progress: Option<i64>,
    pub(crate) plan: i64,
    pub(crate) rank: i32,
    pub(crate) indicators: i32,
    pub(crate) known: i32,
    pub(crate) steps_total: i32,
    pub(crate) steps_done: i32,
    pub(crate) next_step_day: Option<i32>,
    pub(crate) next_report_day: Option<i32>,
    pub(crate) last_approved_day: Option<i32>,
    pub(crate) returned: i32,
    pub(crate) waiting: i32,
}

impl Row {
    /// How it is doing.
    pub(crate) fn tone(&self) -> Tone {
        usize::try_from(self.rank).ok().and_then(|rank| Tone::ALL.get(rank)).copied().unwrap_or(Tone::Quiet)
    }
}

/// How many programmes of a region do how.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Count {
    pub(crate) region: String,
    pub(crate) rank: i32,
    pub(crate) n: i64,
}

/// The plan of a day, on the line of the stretch. `of` is the table that has its ends.
fn plan_sql(of: &str, today: i32) -> String {
    format!(
        "(CASE WHEN {today} >= standing.plan_to_day OR standing.plan_to_day <= standing.plan_from_day THEN {of}.plan_to \
          WHEN {today} <= standing.plan_from_day THEN {of}.plan_from \
          ELSE {of}.plan_from + ({of}.plan_to - {of}.plan_from) * ({today} - standing.plan_from_day) \
            / (standing.plan_to_day - standing.plan_from_day) END)"
    )
}

/// The place of the word in [`Tone::ALL`]: what [`tone`](crate::model::tone) says, in SQL.
fn rank_sql(of: &str, today: i32) -> String {
    let rank = |tone: Tone| Tone::ALL.iter().position(|one| *one == tone).unwrap_or(Tone::ALL.len());
    format!(
        "(CASE WHEN standing.state <> 'in_force' THEN {quiet} \
          WHEN standing.first_due_day < {today} AND standing.last_approved_day IS NULL AND standing.waiting = 0 THEN {silent} \
          WHEN standing.next_step_day < {today} OR standing.next_report_day < {today} THEN {late} \
          WHEN {of}.progress IS NULL THEN {quiet} \
          WHEN {of}.progress < {plan} - {RISK} THEN {risk} ELSE {track} END)",
        quiet = rank(Tone::Quiet),
        silent = rank(Tone::Silent),
        late = rank(Tone::Late),
        risk = rank(Tone::AtRisk),
        track = rank(Tone::OnTrack),
        plan = plan_sql(of, today),
    )
}

fn custom(sql: String) -> SimpleExpr {
    Expr::cust(sql)
}

impl Cut {
    /// The table that has progress and plan.
    fn of(&self) -> &'static str {
        if self.axis.is_some() { "standing_axis" } else { "standing" }
    }

    /// What all questions ask of, without the words about how it is doing.
    fn base(&self, scope: &Scope<SeeProgrammes>) -> SelectStatement {
        use standing::Column;
        let mut base = Select::select();
        base.from(standing::Entity);
        // A programme without a partner has an empty path there, which no scope holds but the whole tree's.
        base.cond_where(
            Condition::any()
                .add(scope.condition(Column::UnitPath))
                .add(scope.condition(Column::PartnerPath)),
        );
        if let Some(axis) = &self.axis {
            use standing::axis;
            base.inner_join(
                axis::Entity,
                Expr::col((axis::Entity, axis::Column::ProgrammeId))
                    .equals((standing::Entity, Column::ProgrammeId)),
            );
            base.and_where(axis::Column::AxisId.eq(axis.as_str()));
        }
        if let Some(strategy) = &self.strategy {
            base.and_where(Column::StrategyId.eq(strategy.as_str()));
        }
        if let Some(within) = &self.within {
            base.and_where(Column::UnitPath.like(LikeExpr::new(like_prefix(within.as_str())).escape('\\')));
        }
        if let Some(region) = &self.region {
            base.and_where(Column::Region.eq(region.as_str()));
        }
        if let Some(state) = &self.state {
            base.and_where(Column::State.eq(state.as_str()));
        }
        let words: Vec<String> =
            rawabit_text::fold(&self.words).split_whitespace().take(8).map(str::to_owned).collect();
        if !words.is_empty() {
            let mut titles = Select::select();
            titles.column(programmes::Column::Id).from(programmes::Entity);
            for word in &words {
                let like = LikeExpr::new(like_contains(word)).escape('\\');
                titles.and_where(programmes::Column::SearchText.like(like));
            }
            base.and_where(Expr::col((standing::Entity, Column::ProgrammeId)).in_subquery(titles));
        }
        base
    }
}

/// One page of programmes: the worst word first, then those furthest behind the day's plan.
pub(crate) async fn page(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeProgrammes>,
    cut: &Cut,
    query: &Query,
    today: i32,
) -> Result<Vec<Row>, DbErr> {
    use standing::Column;
    let (of, plan, rank) = (cut.of(), plan_sql(cut.of(), today), rank_sql(cut.of(), today));
    let lag = format!("({plan} - COALESCE({of}.progress, 0))");
    let mut select = cut.base(scope);
    for column in [
        Column::ProgrammeId,
        Column::UnitPath,
        Column::State,
        Column::Indicators,
        Column::Known,
        Column::StepsTotal,
        Column::StepsDone,
        Column::NextStepDay,
        Column::NextReportDay,
        Column::LastApprovedDay,
        Column::Returned,
        Column::Waiting,
    ] {
        select.column((standing::Entity, column));
    }
    select
        .expr_as(custom(format!("{of}.progress")), Alias::new("progress"))
        .expr_as(custom(format!("CAST({plan} AS BIGINT)")), Alias::new("plan"))
        .expr_as(custom(rank.clone()), Alias::new("rank"));
    if let Some(tone) = cut.tone {
        select.and_where(custom(rank.clone()).eq(rank_of(tone)));
    }
    match query.sort {
        "progress" => select.order_by_expr(custom(format!("COALESCE({of}.progress, -1)")), query.order()),
        "lag" => select.order_by_expr(custom(lag), query.order()),
        "unit" => select.order_by((standing::Entity, Column::UnitPath), query.order()),
        _ => select.order_by_expr(custom(rank), Order::Asc).order_by_expr(custom(lag), Order::Desc),
    };
    select
        .order_by((standing::Entity, Column::UnitPath), Order::Asc)
        .order_by((standing::Entity, Column::ProgrammeId), Order::Asc)
        .offset(query.offset())
        .limit(query.limit());
    Row::find_by_statement(db.get_database_backend().build(&select)).all(db).await
}

fn rank_of(tone: Tone) -> i32 {
    let place = Tone::ALL.iter().position(|one| *one == tone);
    place.and_then(|place| i32::try_from(place).ok()).unwrap_or_default()
}

/// How many do how, by region: the figures at the top and the map are made of it. The cut's word about how they do is left aside.
pub(crate) async fn counts(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeProgrammes>,
    cut: &Cut,
    today: i32,
) -> Result<Vec<Count>, DbErr> {
    let mut select = cut.base(scope);
    let region = (standing::Entity, standing::Column::Region);
    select
        .expr_as(Expr::col(region), Alias::new("region"))
        .expr_as(custom(rank_sql(cut.of(), today)), Alias::new("rank"))
        .expr_as(custom("COUNT(*)".to_owned()), Alias::new("n"))
        .group_by_col(region)
        .add_group_by([custom(rank_sql(cut.of(), today))]);
    Count::find_by_statement(db.get_database_backend().build(&select)).all(db).await
}

/// What programmes of a page are called, without the texts they are made of.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Named {
    pub(crate) id: String,
    pub(crate) title: Multi,
    pub(crate) unit_id: String,
    pub(crate) starts: Day,
    pub(crate) ends: Day,
}

/// The names of some programmes.
pub(crate) async fn named(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<Named>, DbErr> {
    use programmes::Column;
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(500) {
        let query = programmes::Entity::find()
            .select_only()
            .columns([Column::Id, Column::Title, Column::UnitId, Column::Starts, Column::Ends])
            .filter(Column::Id.is_in(some.iter().map(String::as_str)));
        found.extend(query.into_model::<Named>().all(db).await?);
    }
    Ok(found)
}

/// Programmes whose standing says something that a new day makes untrue: the stretch of their plan is over, or a report that was to
/// come is past.
pub(crate) async fn outdated(db: &impl ConnectionTrait, today: i32) -> Result<Vec<String>, DbErr> {
    use standing::Column;
    standing::Entity::find()
        .select_only()
        .column(Column::ProgrammeId)
        .filter(Column::State.eq(crate::model::State::InForce.name()))
        .filter(Condition::any().add(Column::PlanToDay.lt(today)).add(Column::NextReportDay.lt(today)))
        .into_tuple()
        .all(db)
        .await
}

/// The programmes of a strategy, or of all.
pub(crate) async fn all_ids(
    db: &impl ConnectionTrait,
    strategy_id: Option<&str>,
) -> Result<Vec<String>, DbErr> {
    use programmes::Column;
    let mut query = programmes::Entity::find().select_only().column(Column::Id);
    if let Some(strategy) = strategy_id {
        query = query.filter(Column::StrategyId.eq(strategy));
    }
    query.into_tuple().all(db).await
}
