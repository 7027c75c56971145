//! The board of a campaign: everything in a few aggregated queries, whatever the number of branches. The stage is said by SQL here and by
//! `model::stage` for one branch; a test compares them.

use rawabit_elections::face::CONTESTED_SQL;
use rawabit_meetings::STANDING_SQL;
use rawabit_platform::kit::Query;
use rawabit_platform::permit::{Scope, UnitPath};
use rawabit_platform::store::Dialect;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};

use crate::model::{Rhythm, Stage};
use crate::permissions::SeeRenewals;

/// What is asked of a board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cut {
    /// Only units at or below this place: a league of a party's campaign.
    pub(crate) within: Option<UnitPath>,
    /// Only branches of this region.
    pub(crate) region: Option<String>,
    /// Only branches of this area.
    pub(crate) area: Option<String>,
    /// Only branches at this stage.
    pub(crate) stage: Option<Stage>,
    /// Only branches of this kind.
    pub(crate) kind: Option<String>,
    /// Only those of this supervisor.
    pub(crate) supervisor: Option<String>,
    /// Only those that are late.
    pub(crate) late: bool,
    /// Only those that somebody contests: with the renewal, or in the room of elections.
    pub(crate) contested: bool,
}

/// A day as the queries need it: its number, and how many seconds the organisation's clocks are ahead of UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Now {
    pub(crate) today: i64,
    pub(crate) ahead: i64,
    pub(crate) rhythm: Rhythm,
}

/// A branch on the board.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) unit_id: String,
    pub(crate) area: String,
    pub(crate) stage: i32,
    pub(crate) day: i64,
    pub(crate) late: i64,
    pub(crate) contested: i32,
    pub(crate) supervisor_id: Option<String>,
}

/// How many branches of a region and a kind stand where.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Count {
    pub(crate) area: String,
    pub(crate) region: String,
    pub(crate) kind: String,
    pub(crate) stage: i32,
    pub(crate) late: i32,
    pub(crate) contested: i32,
    pub(crate) n: i64,
}

/// How many branches somebody supervises, how many of them are renewed, how many late.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Load {
    pub(crate) supervisor_id: Option<String>,
    pub(crate) branches: i64,
    pub(crate) renewed: i64,
    pub(crate) behind: i64,
}

/// How many assemblies the calendar set for a day, how many were held then, how many branches were certified then.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Reached {
    pub(crate) day: i64,
    pub(crate) planned: i64,
    pub(crate) certified: i64,
}

impl Row {
    pub(crate) fn stage(&self) -> Stage {
        stage_of(self.stage)
    }
}

impl Count {
    pub(crate) fn stage(&self) -> Stage {
        stage_of(self.stage)
    }
}

pub(super) fn stage_of(rank: i32) -> Stage {
    usize::try_from(rank).ok().and_then(|rank| Stage::ALL.get(rank)).copied().unwrap_or(Stage::Waiting)
}

pub(super) fn rank(stage: Stage) -> usize {
    Stage::ALL.iter().position(|one| *one == stage).unwrap_or(0)
}

/// The common tables: `seen` are the branches of the cut with the day of the assembly and the stage, `due` adds by how many days each is
/// late. What is typed by nobody (numbers of ours) stands in the text; the rest is bound.
pub(super) fn tables(
    scope: &Scope<SeeRenewals>,
    campaign: &str,
    cut: &Cut,
    now: Now,
) -> (String, Vec<Value>) {
    let Now { today, ahead, rhythm } = now;
    let (wanted, values) = wanted(scope, campaign, cut);
    tables_of(&wanted, values, today, ahead, rhythm)
}

/// The branches of the cut, as a condition on `renewal r` with its values.
fn wanted(scope: &Scope<SeeRenewals>, campaign: &str, cut: &Cut) -> (String, Vec<Value>) {
    let mut wanted = String::from("r.campaign_id = ? AND r.left_day IS NULL");
    let mut values: Vec<Value> = vec![campaign.into()];
    wanted.push_str(&scope_sql(scope, &mut values));
    let mut narrow = |sql: &str, value: Option<Value>| {
        if let Some(value) = value {
            wanted.push_str(sql);
            values.push(value);
        }
    };
    narrow(" AND r.region = ?", cut.region.as_deref().map(Into::into));
    narrow(" AND r.area = ?", cut.area.as_deref().map(Into::into));
    narrow(" AND r.kind = ?", cut.kind.as_deref().map(Into::into));
    narrow(" AND r.supervisor_id = ?", cut.supervisor.as_deref().map(Into::into));
    if let Some(within) = &cut.within {
        wanted.push_str(" AND r.unit_path LIKE ? ESCAPE '\\'");
        values.push(rawabit_platform::store::like_prefix(within.as_str()).into());
    }
    (wanted, values)
}

pub(super) fn tables_of(
    wanted: &str,
    values: Vec<Value>,
    today: i64,
    ahead: i64,
    rhythm: Rhythm,
) -> (String, Vec<Value>) {
    let of = rank;
    // The civil day of an instant: whole days of microseconds since 1970, by the clocks of today.
    let ahead = ahead * 1_000_000;
    let sitting_day = format!("((m.starts_at + {ahead}) / 86400000000)");
    let standing = "m.state IN ('convened', 'open', 'closed', 'drafted', 'corrected', 'approved')";
    let stage = format!(
        "CASE WHEN r.certified_day IS NOT NULL THEN {certified} \
          WHEN r.appealed_day IS NOT NULL THEN {appealed} \
          WHEN r.returned_day IS NOT NULL THEN {returned} \
          WHEN r.transmitted_day IS NOT NULL THEN {transmitted} \
          WHEN r.paper_day IS NOT NULL OR m.state = 'approved' THEN {minuted} \
          WHEN m.state IN ('closed', 'drafted', 'corrected') THEN {held} \
          WHEN m.state = 'open' THEN {open} \
          WHEN m.state = 'convened' AND {sitting_day} < {today} THEN {missed} \
          WHEN m.state = 'convened' THEN {convened} \
          WHEN r.roll_id IS NOT NULL THEN {rolled} ELSE {waiting} END",
        certified = of(Stage::Certified),
        appealed = of(Stage::Appealed),
        returned = of(Stage::Returned),
        transmitted = of(Stage::Transmitted),
        minuted = of(Stage::Minuted),
        held = of(Stage::Held),
        open = of(Stage::Open),
        missed = of(Stage::Missed),
        convened = of(Stage::Convened),
        rolled = of(Stage::Rolled),
        waiting = of(Stage::Waiting),
    );
    let day = format!("COALESCE(r.paper_day, CASE WHEN {standing} THEN {sitting_day} END, r.planned_day)");
    let (notice, report, contest) = (rhythm.notice, rhythm.report, rhythm.contest);
    let due = format!(
        "CASE stage WHEN {waiting} THEN planned_day - {notice} - 1 WHEN {rolled} THEN planned_day - {notice} \
          WHEN {convened} THEN day + 1 WHEN {missed} THEN day + 1 WHEN {open} THEN day + 1 \
          WHEN {held} THEN day + {report} + 1 WHEN {minuted} THEN day + {report} + 1 \
          WHEN {returned} THEN returned_day + {report} + 1 \
          WHEN {transmitted} THEN CASE WHEN transmitted_day > day + {contest} THEN transmitted_day ELSE day + {contest} END + 1 \
          WHEN {appealed} THEN appealed_day + {contest} + 1 END",
        waiting = of(Stage::Waiting),
        rolled = of(Stage::Rolled),
        convened = of(Stage::Convened),
        missed = of(Stage::Missed),
        open = of(Stage::Open),
        held = of(Stage::Held),
        minuted = of(Stage::Minuted),
        returned = of(Stage::Returned),
        transmitted = of(Stage::Transmitted),
        appealed = of(Stage::Appealed),
    );
    let contested = "CASE WHEN r.certified_day IS NULL AND (r.appealed_day IS NOT NULL OR x.held_for IS NOT NULL) THEN 1 ELSE 0 END";
    let sql = format!(
        "WITH seen AS (SELECT r.*, CAST({day} AS BIGINT) AS day, {stage} AS stage, {contested} AS contested FROM renewal r \
           LEFT JOIN ({STANDING_SQL}) m ON m.id = r.meeting_id \
           LEFT JOIN ({CONTESTED_SQL}) x ON x.held_for = 'renewal:' || r.id WHERE {wanted}), \
         due AS (SELECT seen.*, {due} AS due_day FROM seen), \
         stood AS (SELECT due.*, CASE WHEN due_day <= {today} THEN {today} - due_day + 1 ELSE 0 END AS late FROM due)"
    );
    (sql, values)
}

/// The scope as a condition on `r.unit_path`. An empty one is false.
pub(super) fn scope_sql(scope: &Scope<SeeRenewals>, values: &mut Vec<Value>) -> String {
    if scope.is_empty() {
        return " AND 1 = 0".to_owned();
    }
    let mut parts = Vec::new();
    for grant in scope.grants() {
        if grant.subtree && grant.unit == UnitPath::root() {
            return String::new();
        }
        if grant.subtree {
            parts.push("r.unit_path LIKE ? ESCAPE '\\'");
            values.push(rawabit_platform::store::like_prefix(grant.unit.as_str()).into());
        } else {
            parts.push("r.unit_path = ?");
            values.push(grant.unit.as_str().into());
        }
    }
    format!(" AND ({})", parts.join(" OR "))
}

/// The cut's words about where branches stand, as a condition.
fn standing(cut: &Cut) -> String {
    let mut wanted = String::from("1 = 1");
    if let Some(stage) = cut.stage {
        wanted.push_str(&format!(" AND stage = {}", rank(stage)));
    }
    if cut.late {
        wanted.push_str(" AND late > 0");
    }
    if cut.contested {
        wanted.push_str(" AND contested > 0");
    }
    wanted
}

/// One page of branches: the longest stuck first.
pub(crate) async fn page(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeRenewals>,
    campaign: &str,
    cut: &Cut,
    query: &Query,
    now: Now,
) -> Result<Vec<Row>, DbErr> {
    let (tables, mut values) = tables(scope, campaign, cut, now);
    let down = if query.descending { "DESC" } else { "ASC" };
    let order = match query.sort {
        "day" => format!("day {down}"),
        "stage" => format!("stage {down}"),
        "branch" => format!("unit_path {down}"),
        _ => "late DESC, day ASC".to_owned(),
    };
    let offset = i64::try_from(query.offset()).unwrap_or(0);
    let limit = i64::try_from(query.limit()).unwrap_or(i64::MAX);
    values.extend([limit.into(), offset.into()]);
    let sql = format!(
        "{tables} SELECT id, unit_id, area, stage, day, CAST(late AS BIGINT) AS late, contested, supervisor_id FROM stood \
         WHERE {} ORDER BY {order}, unit_path ASC LIMIT ? OFFSET ?",
        standing(cut)
    );
    Row::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await
}

/// How many stand where, by area, kind and stage: figures, map, readiness and the length of the list come from it. The cut's words about
/// where branches stand, and about areas, are left aside, so that every figure stays a way to what it counts.
pub(crate) async fn counts(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeRenewals>,
    campaign: &str,
    cut: &Cut,
    now: Now,
) -> Result<Vec<Count>, DbErr> {
    let wide = Cut { region: None, area: None, kind: None, ..cut.clone() };
    let (tables, values) = tables(scope, campaign, &wide, now);
    let sql = format!(
        "{tables} SELECT area, region, kind, stage, CASE WHEN late > 0 THEN 1 ELSE 0 END AS late, contested, COUNT(*) AS n FROM stood \
         GROUP BY area, region, kind, stage, CASE WHEN late > 0 THEN 1 ELSE 0 END, contested"
    );
    Count::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await
}

/// Everybody's load in a campaign.
pub(crate) async fn loads(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeRenewals>,
    campaign: &str,
    now: Now,
) -> Result<Vec<Load>, DbErr> {
    let (tables, values) = tables(scope, campaign, &Cut::default(), now);
    let sql = format!(
        "{tables} SELECT supervisor_id, COUNT(*) AS branches, \
           CAST(SUM(CASE WHEN stage = {} THEN 1 ELSE 0 END) AS BIGINT) AS renewed, \
           CAST(SUM(CASE WHEN late > 0 THEN 1 ELSE 0 END) AS BIGINT) AS behind \
         FROM stood GROUP BY supervisor_id ORDER BY COALESCE(supervisor_id, '')",
        rank(Stage::Certified)
    );
    Load::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await
}

/// The campaign against its plan, day by day.
pub(crate) async fn curve(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeRenewals>,
    campaign: &str,
    cut: &Cut,
) -> Result<Vec<Reached>, DbErr> {
    // Neither the stage nor the meetings matter here: the days are the renewal's own.
    let (wanted, values) = wanted(scope, campaign, cut);
    let values: Vec<Value> = values.iter().chain(&values).cloned().collect();
    let sql = format!(
        "SELECT day, CAST(SUM(planned) AS BIGINT) AS planned, CAST(SUM(certified) AS BIGINT) AS certified FROM (\
           SELECT r.planned_day AS day, 1 AS planned, 0 AS certified FROM renewal r WHERE {wanted} \
           UNION ALL SELECT r.certified_day, 0, 1 FROM renewal r WHERE {wanted} AND r.certified_day IS NOT NULL) reached \
         GROUP BY day ORDER BY day"
    );
    Reached::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await
}

#[cfg(test)]
#[path = "board_tests.rs"]
mod tests;
