//! How programmes are doing, written down for the cockpit: after every approval, step, signature, and at the turn of a period.

use std::collections::HashMap;

use rawabit_federation::{Area, Unit};
use rawabit_platform::clock::TimeZone;
use rawabit_platform::{Answer, Day};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, Set};

use super::duties::Duties;
pub(crate) use super::duties::{awaits, owes};
use crate::model::line::stretch;
use crate::model::progress::{IndicatorFigure, ObjectiveFigure, Progress, StepFigure, progress};
use crate::model::yardstick::Yardstick;
use crate::model::{IndicatorKind, Measure, StepState, Total};
use crate::store::indicators::{participation, target};
use crate::store::{indicators, objectives, periods, programmes, reports, standing, steps, values};

/// Programmes on one pass: bounds what is in memory, and the values on a statement.
const PASS: usize = 200;
/// The level of areas by which programmes are told apart on the map.
const REGION: &str = "region";

/// Days since 1970-01-01, as `standing` counts them.
pub(crate) fn day_number(day: Day) -> i32 {
    Day::new(1970, 1, 1).map_or(0, |epoch| epoch.days_until(day))
}

/// Writes down afresh how some programmes are doing.
pub(crate) async fn refresh(
    tx: &impl ConnectionTrait,
    zone: &TimeZone,
    today: Day,
    programme_ids: &[String],
) -> Answer<()> {
    let mut calendars = Calendars::default();
    for some in programme_ids.chunks(PASS) {
        let pass = Pass::read(tx, some).await?;
        let mut rows = Vec::new();
        let mut axes = Vec::new();
        for programme in &pass.programmes {
            let calendar = calendars.of(tx, &programme.strategy_id).await?;
            let (row, by_axis) = pass.standing(programme, calendar, zone, today);
            rows.push(row);
            axes.extend(by_axis);
        }
        standing::replace(tx, some, rows, axes).await?;
    }
    Ok(())
}

/// The calendars of strategies, read once.
#[derive(Default)]
struct Calendars(HashMap<String, Vec<periods::Model>>);

impl Calendars {
    async fn of(&mut self, tx: &impl ConnectionTrait, strategy_id: &str) -> Result<&[periods::Model], DbErr> {
        if !self.0.contains_key(strategy_id) {
            let found = periods::of_strategy(tx, strategy_id).await?;
            self.0.insert(strategy_id.to_owned(), found);
        }
        Ok(self.0.get(strategy_id).map_or(&[], Vec::as_slice))
    }
}

/// Everything about some programmes, read in a dozen queries.
struct Pass {
    programmes: Vec<programmes::Model>,
    parts: HashMap<String, Vec<participation::Model>>,
    indicators: HashMap<String, indicators::Model>,
    objectives: HashMap<String, Vec<objectives::Model>>,
    targets: HashMap<(String, String), Vec<(i32, Measure)>>,
    totals: HashMap<(String, String), Total>,
    steps: HashMap<String, Vec<steps::Model>>,
    reports: HashMap<String, Vec<reports::Model>>,
    regions: HashMap<String, String>,
}

fn by<T>(rows: Vec<T>, key: impl Fn(&T) -> String) -> HashMap<String, Vec<T>> {
    let mut found: HashMap<String, Vec<T>> = HashMap::new();
    for row in rows {
        found.entry(key(&row)).or_default().push(row);
    }
    found
}

impl Pass {
    async fn read(tx: &impl ConnectionTrait, ids: &[String]) -> Answer<Self> {
        let programmes = programmes::some(tx, ids).await?;
        let parts = participation::Entity::find()
            .filter(participation::Column::ProgrammeId.is_in(ids.iter().map(String::as_str)))
            .filter(participation::Column::Dropped.eq(false))
            .all(tx)
            .await?;
        let indicators = indicators::some(tx, parts.iter().map(|part| part.indicator_id.clone())).await?;
        let objectives = objectives::Entity::find()
            .filter(objectives::Column::ProgrammeId.is_in(ids.iter().map(String::as_str)))
            .filter(objectives::Column::Dropped.eq(false))
            .all(tx)
            .await?;
        let parts = by(parts, |part| part.programme_id.clone());
        let steps = steps::Entity::find()
            .filter(steps::Column::ProgrammeId.is_in(ids.iter().map(String::as_str)))
            .filter(steps::Column::Dropped.eq(false))
            .all(tx)
            .await?;
        let reports = reports::Entity::find()
            .filter(reports::Column::ProgrammeId.is_in(ids.iter().map(String::as_str)))
            .all(tx)
            .await?;
        Ok(Self {
            targets: targets(tx, ids, &indicators).await?,
            totals: values::totals_to_date(tx, ids).await?,
            regions: regions(tx, &programmes).await?,
            steps: by(steps, |step| step.programme_id.clone()),
            reports: by(reports, |report| report.programme_id.clone()),
            objectives: by(objectives, |one| one.programme_id.clone()),
            programmes,
            parts,
            indicators,
        })
    }

    /// What a part of a programme is measured against. A share or a level that is to be reached by the whole is to be reached by each
    /// part, unless the part has targets of its own; of a number nobody knows how much of it falls to whom, nor where each part stood.
    fn yardstick(&self, part: &participation::Model, calendar: &[periods::Model]) -> Option<Yardstick> {
        let indicator = self.indicators.get(&part.indicator_id)?;
        let own = indicator.programme_id == part.programme_id;
        let shared = own || indicator.kind() != IndicatorKind::Number;
        let of = |programme: &str| self.targets.get(&(programme.to_owned(), part.indicator_id.clone()));
        let targets = of(&part.programme_id)
            .or_else(|| if shared { of(&indicator.programme_id) } else { None })
            .map_or(&[][..], Vec::as_slice);
        let ends =
            |number: i32| calendar.iter().find(|period| period.number == number).map(|period| period.ends);
        Some(Yardstick {
            kind: indicator.kind(),
            direction: indicator.direction(),
            cumulative: indicator.cumulative,
            baseline: indicator.baseline().filter(|_| shared),
            targets: targets.iter().filter_map(|(number, value)| Some((ends(*number)?, *value))).collect(),
        })
    }

    /// The objectives of a programme, its own and those it took up.
    fn figures(&self, programme: &programmes::Model, calendar: &[periods::Model]) -> Vec<ObjectiveFigure> {
        let parts = self.parts.get(&programme.id).map_or(&[][..], Vec::as_slice);
        let steps = self.steps.get(&programme.id).map_or(&[][..], Vec::as_slice);
        let figure = |objective: &objectives::Model| ObjectiveFigure {
            axis: objective.axis_id.clone(),
            weight: objective.weight,
            indicators: parts
                .iter()
                .filter(|part| part.objective_id == objective.id)
                .filter_map(|part| self.figure(part, calendar))
                .collect(),
            steps: steps
                .iter()
                .filter(|step| step.objective_id == objective.id)
                .map(|step| StepFigure { ends: step.ends, done: step.state() == StepState::Done })
                .collect(),
        };
        self.objectives.get(&programme.id).map_or(&[][..], Vec::as_slice).iter().map(figure).collect()
    }

    fn figure(&self, part: &participation::Model, calendar: &[periods::Model]) -> Option<IndicatorFigure> {
        let yardstick = self.yardstick(part, calendar)?;
        let total = self.totals.get(&(part.programme_id.clone(), part.indicator_id.clone()));
        let value = total.and_then(|total| total.value(yardstick.kind));
        Some(IndicatorFigure { weight: part.weight, yardstick, value })
    }

    fn standing(
        &self,
        programme: &programmes::Model,
        calendar: &[periods::Model],
        zone: &TimeZone,
        today: Day,
    ) -> (standing::ActiveModel, Vec<standing::axis::ActiveModel>) {
        let ends: Vec<Day> =
            calendar.iter().map(|period| period.ends).filter(|end| *end <= programme.ends).collect();
        let (from, to) = stretch(programme.starts, &ends, today);
        let found = progress(&self.figures(programme, calendar), programme.starts, from, to);
        let steps = self.steps.get(&programme.id).map_or(&[][..], Vec::as_slice);
        let open = steps.iter().filter(|step| step.state() == StepState::Open);
        let duties = Duties::of(programme, calendar, self.reports.get(&programme.id), zone, today);
        let count = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
        let row = standing::ActiveModel {
            programme_id: Set(programme.id.clone()),
            strategy_id: Set(programme.strategy_id.clone()),
            unit_path: Set(programme.unit_path.clone()),
            partner_path: Set(programme.partner_path.clone()),
            region: Set(self.regions.get(&programme.unit_id).cloned().unwrap_or_default()),
            state: Set(programme.state.clone()),
            progress: Set(found.whole.progress),
            plan_from_day: Set(day_number(from)),
            plan_from: Set(found.whole.plan_from),
            plan_to_day: Set(day_number(to)),
            plan_to: Set(found.whole.plan_to),
            indicators: Set(found.indicators),
            known: Set(found.known),
            steps_total: Set(count(steps.len())),
            steps_done: Set(count(steps.len() - open.clone().count())),
            next_step_day: Set(open.map(|step| day_number(step.ends)).min()),
            first_due_day: Set(duties.first_due.map(day_number)),
            next_report_day: Set(duties.next.map(day_number)),
            last_approved_day: Set(duties.last_approved.map(day_number)),
            returned: Set(duties.returned),
            waiting: Set(duties.waiting),
        };
        (row, axes(programme, &found))
    }
}

fn axes(programme: &programmes::Model, found: &Progress) -> Vec<standing::axis::ActiveModel> {
    found
        .axes
        .iter()
        .map(|(axis, way)| standing::axis::ActiveModel {
            programme_id: Set(programme.id.clone()),
            axis_id: Set(axis.clone()),
            progress: Set(way.progress),
            plan_from: Set(way.plan_from),
            plan_to: Set(way.plan_to),
            weight: Set(way.weight),
        })
        .collect()
}

/// The targets of some programmes, and those of the programmes that define their indicators, by programme and indicator.
async fn targets(
    tx: &impl ConnectionTrait,
    ids: &[String],
    indicators: &HashMap<String, indicators::Model>,
) -> Result<HashMap<(String, String), Vec<(i32, Measure)>>, DbErr> {
    let mut from: Vec<&str> = ids.iter().map(String::as_str).collect();
    from.extend(indicators.values().map(|one| one.programme_id.as_str()));
    from.sort_unstable();
    from.dedup();
    let mut found: HashMap<(String, String), Vec<(i32, Measure)>> = HashMap::new();
    for some in from.chunks(PASS) {
        let rows = target::Entity::find().filter(target::Column::ProgrammeId.is_in(some.iter().copied()));
        for row in rows.all(tx).await? {
            let value = row.value();
            found.entry((row.programme_id, row.indicator_id)).or_default().push((row.period, value));
        }
    }
    for list in found.values_mut() {
        list.sort_by_key(|(period, _)| *period);
    }
    Ok(found)
}

/// The region in which each unit lies, by the unit.
async fn regions(
    tx: &impl ConnectionTrait,
    programmes: &[programmes::Model],
) -> Result<HashMap<String, String>, DbErr> {
    let ids: Vec<String> = programmes.iter().map(|one| one.unit_id.clone()).collect();
    let units: HashMap<String, Unit> = rawabit_federation::units(tx, &ids).await?;
    if units.values().all(|unit| unit.area.is_none()) {
        return Ok(HashMap::new());
    }
    let areas: HashMap<String, Area> = rawabit_federation::areas(tx, None)
        .await?
        .into_iter()
        .map(|area| (area.code.clone(), area))
        .collect();
    let region = |code: &String| {
        let mut at = areas.get(code);
        while let Some(area) = at {
            if area.level == REGION {
                return Some(area.code.clone());
            }
            at = area.parent.as_ref().and_then(|parent| areas.get(parent));
        }
        None
    };
    let of = |unit: &Unit| Some((unit.id.clone(), region(unit.area.as_ref()?)?));
    Ok(units.values().filter_map(of).collect())
}
