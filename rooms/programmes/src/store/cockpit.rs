//! The cockpit's questions to `standing`: who is late, silent, at risk, by how much, and where.

use rawabit_platform::kit::Query;
use rawabit_platform::permit::{Scope, UnitPath};
use rawabit_platform::store::{like_contains, like_prefix};
use rawabit_platform::{Day, Multi};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{
    Alias, Condition, Expr, ExprTrait as _, LikeExpr, Query as Select, SelectStatement, SimpleExpr,
};
use sea_orm::{FromQueryResult, Order, QuerySelect};

use super::{periods, programmes, standing};
use crate::commands::day_number;
use crate::model::{PeriodState, RISK, State, Tone};
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
            Condition::any().add(scope.condition(Column::UnitPath)).add(scope.condition(Column::PartnerPath)),
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
        _ => select.order_by_expr(custom(rank), query.order()).order_by_expr(custom(lag), Order::Desc),
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

/// Programmes whose standing is not written, or says something that a new day makes untrue: the stretch of their plan is over, or a
/// report that was to come can no longer be handed in, since its period was not opened.
pub(crate) async fn outdated(db: &impl ConnectionTrait, today: Day) -> Result<Vec<String>, DbErr> {
    use standing::Column;
    let number = day_number(today);
    let on = Expr::col((programmes::Entity, programmes::Column::Id))
        .equals((standing::Entity, Column::ProgrammeId));
    let running = programmes::Column::State.eq(State::InForce.name());
    let turned = Condition::all().add(Column::PlanToDay.lt(number)).add(
        Expr::col((standing::Entity, Column::PlanToDay))
            .gt(Expr::col((standing::Entity, Column::PlanFromDay))),
    );
    let closed = periods::Entity::find()
        .filter(periods::Column::State.eq(PeriodState::Locked.name()))
        .filter(periods::Column::Due.lt(today))
        .all(db)
        .await?;
    let missed = closed.iter().fold(Condition::any(), |any, period| {
        any.add(
            Condition::all()
                .add(Column::StrategyId.eq(period.strategy_id.as_str()))
                .add(Column::NextReportDay.eq(day_number(period.due))),
        )
    });
    let changes = Condition::any().add(turned).add_option((!closed.is_empty()).then_some(missed));
    let mut select = Select::select();
    select
        .column((programmes::Entity, programmes::Column::Id))
        .from(programmes::Entity)
        .left_join(standing::Entity, on)
        .cond_where(
            Condition::any()
                .add(Column::ProgrammeId.is_null())
                .add(
                    Expr::col((standing::Entity, Column::State))
                        .ne(Expr::col((programmes::Entity, programmes::Column::State))),
                )
                .add(Condition::all().add(running).add(changes)),
        )
        .order_by((programmes::Entity, programmes::Column::Id), Order::Asc);
    let rows = db.query_all_raw(db.get_database_backend().build(&select)).await?;
    rows.iter().map(|row| row.try_get_by_index(0)).collect()
}

/// The programmes of a strategy.
pub(crate) async fn all_ids(db: &impl ConnectionTrait, strategy_id: &str) -> Result<Vec<String>, DbErr> {
    use programmes::Column;
    programmes::Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::StrategyId.eq(strategy_id))
        .into_tuple()
        .all(db)
        .await
}

#[cfg(test)]
mod tests {
    use rawabit_testkit::Setup;

    use super::*;
    use crate::model::{Signs, tone};

    /// Every combination of the signs on a handful of values, so that the word of the database is the word of the rule.
    #[tokio::test]
    async fn the_database_says_the_same_word_as_the_rule() {
        let rooms = vec![rawabit_people::ROOM, rawabit_federation::ROOM, rawabit_portal::ROOM, crate::ROOM];
        Setup::new(rooms)
            .for_both(async |house| {
                const TODAY: i32 = 17_812;
                let mut expected = std::collections::BTreeMap::new();
                let work = house.work().await;
                let sql = "INSERT INTO strategy (id, unit_id, unit_path, title, summary, starts, ends, groups, is_public, synthetic, created_at, adopted_at, version) VALUES ('s', 'party', '/party/', '{}', '{}', '2018-01-01', '2018-12-31', '[]', FALSE, TRUE, 0, 0, 1)";
                work.tx().execute_unprepared(sql).await.expect("a strategy");
                let days = [None, Some(TODAY - 1), Some(TODAY)];
                let mut n = 0;
                for progress in [None, Some(0), Some(400_000), Some(500_000)] {
                    for (next_step_day, first_due_day) in days.iter().flat_map(|a| days.iter().map(move |b| (*a, *b))) {
                        for (next_report_day, last_approved_day) in days.iter().flat_map(|a| [None, Some(3)].map(|b| (*a, b))) {
                            for waiting in [0, 1] {
                                n += 1;
                                let id = format!("p{n:04}");
                                // Half of a hundred days from 400,000 to 601,000.
                                let signs = Signs { progress, plan: 500_500, next_step_day, first_due_day, next_report_day, last_approved_day, waiting };
                                let state = if n % 7 == 0 { State::Closed } else { State::InForce };
                                expected.insert(id.clone(), tone(state, &signs, TODAY));
                                let row = |value: Option<i32>| value.map_or("NULL".to_owned(), |n| n.to_string());
                                let progress = progress.map_or("NULL".to_owned(), |n: i64| n.to_string());
                                let sql = format!(
                                    "INSERT INTO programme (id, strategy_id, unit_id, unit_path, partner_id, partner_path, parent_id, title, search_text, starts, ends, state, draft, in_force, public_unit, public_partner, synthetic, created_at, signed_at, closed_at, version) \
                                     VALUES ('{id}', 's', 'u', '/party/', NULL, '', NULL, '{{}}', '', '2018-01-01', '2018-12-31', '{state}', '{{}}', NULL, FALSE, FALSE, TRUE, 0, NULL, NULL, 1)",
                                    state = state.name()
                                );
                                work.tx().execute_unprepared(&sql).await.expect("a programme");
                                let sql = format!(
                                    "INSERT INTO standing (programme_id, strategy_id, unit_path, partner_path, region, state, progress, plan_from_day, plan_from, plan_to_day, plan_to, indicators, known, steps_total, steps_done, next_step_day, first_due_day, next_report_day, last_approved_day, returned, waiting) \
                                     VALUES ('{id}', 's', '/party/', '', '', '{}', {progress}, {}, 400000, {}, 601000, 0, 0, 0, 0, {}, {}, {}, {}, 0, {waiting})",
                                    state.name(), TODAY - 50, TODAY + 50, row(next_step_day), row(first_due_day), row(next_report_day), row(last_approved_day)
                                );
                                work.tx().execute_unprepared(&sql).await.expect("a standing");
                            }
                        }
                    }
                }
                work.commit().await.expect("committed");
                let scope = house.system().scope::<SeeProgrammes>();
                let query = Query { sort: "tone", descending: false, words: String::new(), page: 1, export: Some(rawabit_platform::kit::table::ExportFormat::Csv), params: Default::default() };
                let db = house.app.store.read();
                let rows = page(db, &scope, &Cut::default(), &query, TODAY).await.expect("read");
                assert_eq!(rows.len(), expected.len());
                for row in &rows {
                    assert_eq!(row.plan, 500_500);
                    assert_eq!(row.tone(), expected[&row.programme_id], "{row:?}");
                }
                let ranks: Vec<i32> = rows.iter().map(|row| row.rank).collect();
                assert!(ranks.is_sorted(), "the worst word first");
                let counted: i64 = counts(db, &scope, &Cut::default(), TODAY).await.expect("read").iter().map(|one| one.n).sum();
                assert_eq!(usize::try_from(counted).ok(), Some(expected.len()));
                assert_eq!(outdated(db, "2018-10-08".parse().expect("a day")).await.expect("read"), Vec::<String>::new());
            })
            .await;
    }
}
