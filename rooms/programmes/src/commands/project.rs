//! What is in force as rows: objectives, steps, indicators, who reports to them, and what is to be reached. Written from the signed
//! version; everything that counts and sorts reads the rows.
//!
//! Identifiers stay over addenda. What an addendum dropped keeps its row, marked, and with it its history. Programmes that took something up
//! are written again with the one above them: what they say by reference follows it.

use std::collections::{BTreeSet, HashMap};

use rawabit_platform::{Answer, Multi, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, EntityTrait as _, IntoActiveModel as _,
    ModelTrait, QueryFilter as _, Set, TryIntoModel,
};

use super::effective;
use crate::model::resolve::Effective;
use crate::model::{Indicator, Objective, State, Step, StepState};
use crate::store::indicators::{self, participation, target};
use crate::store::reports::value;
use crate::store::values::Place;
use crate::store::{objectives, places, programmes, steps, versions};

/// Writes a programme in force out, and those below it, as the round `round` left it; what was dropped by it counts no more, what is there again
/// counts again. Returns the identifiers of all programmes of which something may be otherwise than before.
///
/// # Errors
/// The database refuses.
pub(super) async fn project(work: &Work, programme: &programmes::Model, round: &str) -> Answer<Vec<String>> {
    let mut written = BTreeSet::new();
    let mut moved = Vec::new();
    let mut open = vec![(programme.clone(), effective(work.tx(), programme).await?)];
    while let Some((one, text)) = open.pop() {
        // Whoever is below hears of it through this one, also where this one is closed.
        for child in programmes::children(work.tx(), &one.id).await? {
            let counts = matches!(child.state(), State::InForce | State::Closed);
            let said = if counts { below(work.tx(), &child, &one.id, text.as_ref()).await? } else { None };
            if said.is_some() {
                open.push((child, said));
            }
        }
        // A closed programme keeps the account that was given of it.
        if one.state() == State::Closed {
            continue;
        }
        if let Some(text) = &text {
            moved.extend(Projection::of(work, &one, text, round).await?.write().await?);
        }
        written.insert(one.id);
    }
    written.extend(places::settle(work.tx(), &moved).await?);
    Ok(written.into_iter().collect())
}

/// What a programme right below another says today.
async fn below(
    db: &impl ConnectionTrait,
    programme: &programmes::Model,
    above_id: &str,
    above: Option<&Effective>,
) -> Answer<Option<Effective>> {
    let version = match programme.in_force {
        Some(number) => versions::find(db, &programme.id, number).await?,
        None => None,
    };
    let Some(version) = version else { return Ok(None) };
    let content = version.content()?;
    Ok(Some(match above {
        Some(above) => Effective::below(&content, above, above_id),
        None => Effective::top(&content),
    }))
}

/// Rows on a statement.
const ROWS: usize = 500;

/// What a row says with all that was set.
fn said<A, M>(row: &A) -> Answer<M>
where
    A: Clone + TryIntoModel<M>,
    M: ModelTrait,
{
    Ok(row.clone().try_into_model()?)
}

struct Projection<'a> {
    work: &'a Work,
    programme: &'a programmes::Model,
    effective: &'a Effective,
    round: &'a str,
    objectives: Vec<objectives::Model>,
    steps: Vec<steps::Model>,
    parts: Vec<participation::Model>,
    own: Vec<indicators::Model>,
    /// How deep the programme above stands in the tree of each indicator.
    depths: HashMap<String, i32>,
}

impl<'a> Projection<'a> {
    async fn of(
        work: &'a Work,
        programme: &'a programmes::Model,
        effective: &'a Effective,
        round: &'a str,
    ) -> Answer<Self> {
        let id = programme.id.as_str();
        let parts = participation::Entity::find().filter(participation::Column::ProgrammeId.eq(id));
        let own = indicators::Entity::find().filter(indicators::Column::ProgrammeId.eq(id));
        let above = match &programme.parent_id {
            Some(above) if !effective.origins.is_empty() => {
                participation::Entity::find()
                    .filter(participation::Column::ProgrammeId.eq(above))
                    .all(work.tx())
                    .await?
            }
            _ => Vec::new(),
        };
        Ok(Self {
            work,
            programme,
            effective,
            round,
            objectives: objectives::of_programme(work.tx(), id).await?,
            steps: steps::of_programme(work.tx(), id).await?,
            parts: parts.all(work.tx()).await?,
            own: own.all(work.tx()).await?,
            depths: above.into_iter().map(|part| (part.indicator_id, part.depth)).collect(),
        })
    }

    /// Writes the rows. Returns the places that are dropped by it, or there again.
    async fn write(&self) -> Answer<Vec<Place>> {
        target::Entity::delete_many()
            .filter(target::Column::ProgrammeId.eq(&self.programme.id))
            .exec(self.work.tx())
            .await?;
        let names = self.names().await?;
        let (mut position, mut measured) = (0, 0);
        let (mut parts, mut targets) = (Vec::new(), Vec::new());
        for (n, objective) in (1..).zip(&self.effective.content.objectives) {
            let row = self.objective(n, objective).await?;
            for step in &objective.steps {
                position += 1;
                self.step(position, &row, step).await?;
            }
            for indicator in &objective.indicators {
                measured += 1;
                if row.taken_from.is_none() {
                    self.defined(measured, &row, indicator).await?;
                }
                parts.extend(self.part(&row, indicator, &names).await?);
                targets.extend(self.targets(indicator));
            }
        }
        for some in parts.chunks(ROWS) {
            participation::Entity::insert_many(some.to_vec()).exec_without_returning(self.work.tx()).await?;
        }
        for some in targets.chunks(ROWS) {
            target::Entity::insert_many(some.to_vec()).exec_without_returning(self.work.tx()).await?;
        }
        self.drop_the_rest().await?;
        value::outdate(self.work.tx(), &self.changed(), self.round).await?;
        Ok(self.moved())
    }

    /// Its own indicators whose values mean something else from now on.
    fn changed(&self) -> Vec<String> {
        let now = self.effective.content.objectives.iter().flat_map(|one| &one.indicators);
        let is_other = |one: &&Indicator| {
            self.own.iter().any(|before| before.id == one.id && before.as_reported().is_other(one))
        };
        now.filter(is_other).map(|one| one.id.clone()).collect()
    }

    /// What the text has of the indicators to which the programme reported, and had not before, or the other way round.
    fn moved(&self) -> Vec<Place> {
        let kept = self.effective.content.objectives.iter().flat_map(|one| &one.indicators);
        let kept: BTreeSet<&str> = kept.map(|one| one.id.as_str()).collect();
        let moved = |part: &&participation::Model| kept.contains(part.indicator_id.as_str()) == part.dropped;
        let place = |part: &participation::Model| (part.programme_id.clone(), part.indicator_id.clone());
        self.parts.iter().filter(moved).map(place).collect()
    }

    /// The objective's row: its own has its identifier, one that was taken up an identifier of its own.
    async fn objective(&self, position: i32, objective: &Objective) -> Answer<objectives::Model> {
        let stored = self.objectives.iter().find(|row| row.item == objective.id);
        let origin = self.effective.origins.get(&objective.id).cloned();
        let mut row = match stored {
            Some(stored) => stored.clone().into_active_model(),
            None => objectives::ActiveModel {
                id: Set(if origin.is_none() { objective.id.clone() } else { self.work.id() }),
                programme_id: Set(self.programme.id.clone()),
                item: Set(objective.id.clone()),
                ..Default::default()
            },
        };
        row.taken_from = Set(origin);
        row.axis_id = Set(objective.axis.clone());
        row.position = Set(position);
        row.title = Set(objective.title.clone());
        row.weight = Set(objective.weight.into());
        row.dropped = Set(false);
        let tx = self.work.tx();
        Ok(match stored {
            Some(stored) if *stored == said::<_, objectives::Model>(&row)? => stored.clone(),
            Some(_) => row.update(tx).await?,
            None => row.insert(tx).await?,
        })
    }

    /// The step's row. What was recorded of it (done, when, a note) stays.
    async fn step(&self, position: i32, objective: &objectives::Model, step: &Step) -> Answer<()> {
        let stored = self.steps.iter().find(|row| row.item == step.id);
        let mut row = match stored {
            Some(stored) => stored.clone().into_active_model(),
            None => steps::ActiveModel {
                id: Set(if objective.taken_from.is_none() { step.id.clone() } else { self.work.id() }),
                programme_id: Set(self.programme.id.clone()),
                item: Set(step.id.clone()),
                state: Set(StepState::Open.name().to_owned()),
                done_on: Set(None),
                note: Set(String::new()),
                version: Set(1),
                ..Default::default()
            },
        };
        row.objective_id = Set(objective.id.clone());
        row.taken_from = Set(objective.taken_from.clone());
        row.position = Set(position);
        row.kind = Set(step.kind.name().to_owned());
        row.title = Set(step.title.clone());
        row.starts = Set(step.starts);
        row.ends = Set(step.ends);
        row.after_items = Set(serde_json::to_string(&step.after).expect("a list of identifiers"));
        row.side = Set(step.side.name().to_owned());
        row.office = Set(step.office.clone());
        row.office_unit = Set(self.programme.unit_of(step.side).to_owned());
        row.dropped = Set(false);
        let tx = self.work.tx();
        match stored {
            Some(stored) if *stored == said::<_, steps::Model>(&row)? => {}
            Some(stored) => {
                row.version = Set(stored.version + 1);
                row.update(tx).await?;
            }
            None => {
                row.insert(tx).await?;
            }
        }
        Ok(())
    }

    /// What the indicators that it took up are called where they are defined.
    async fn names(&self) -> Answer<HashMap<String, Multi>> {
        let content = &self.effective.content;
        let taken = content.objectives.iter().filter(|one| self.effective.is_taken(&one.id));
        let ids = taken.flat_map(|one| &one.indicators).map(|one| one.id.clone());
        let rows = indicators::some(self.work.tx(), ids).await?;
        Ok(rows.into_iter().map(|(id, row)| (id, row.title)).collect())
    }

    fn targets<'b>(&'b self, one: &'b Indicator) -> impl Iterator<Item = target::ActiveModel> + 'b {
        one.targets.iter().map(move |target| target::ActiveModel {
            programme_id: Set(self.programme.id.clone()),
            indicator_id: Set(one.id.clone()),
            period: Set(target.period),
            num: Set(target.value.num.0),
            den: Set(target.value.den.0),
        })
    }

    /// The row of an indicator that this programme defines.
    async fn defined(&self, position: i32, objective: &objectives::Model, one: &Indicator) -> Answer<()> {
        let json = |value: Result<String, serde_json::Error>| value.expect("plain data");
        let baseline = one.baseline.as_ref();
        let value = baseline.and_then(|baseline| baseline.value);
        let row = indicators::ActiveModel {
            id: Set(one.id.clone()),
            programme_id: Set(self.programme.id.clone()),
            objective_id: Set(objective.id.clone()),
            position: Set(position),
            title: Set(one.title.clone()),
            kind: Set(one.kind.name().to_owned()),
            direction: Set(one.direction.name().to_owned()),
            cumulative: Set(one.cumulative),
            metric: Set(one.metric.clone()),
            measure: Set(one.measure.clone()),
            scale: Set(json(serde_json::to_string(&one.scale))),
            dimensions: Set(json(serde_json::to_string(&one.dimensions))),
            baseline_num: Set(value.map(|value| value.num.0)),
            baseline_den: Set(value.map(|value| value.den.0)),
            baseline_day: Set(baseline.map(|baseline| baseline.day)),
            dropped: Set(false),
        };
        let tx = self.work.tx();
        let stored = self.own.iter().any(|stored| stored.id == one.id);
        if stored {
            row.update(tx).await?
        } else {
            row.insert(tx).await?
        };
        Ok(())
    }

    /// The programme's part in an indicator, its own or one that was taken up: to be inserted, where there was none. One that says the same already is
    /// left as it is.
    async fn part(
        &self,
        objective: &objectives::Model,
        one: &Indicator,
        names: &HashMap<String, Multi>,
    ) -> Answer<Option<participation::ActiveModel>> {
        let taken = objective.taken_from.is_some();
        let renamed = names.get(&one.id).is_some_and(|name| *name != one.title);
        let part = participation::Model {
            indicator_id: one.id.clone(),
            programme_id: self.programme.id.clone(),
            parent_id: self.programme.parent_id.clone().filter(|_| taken),
            objective_id: objective.id.clone(),
            unit_path: self.programme.unit_path.clone(),
            depth: self.depths.get(&one.id).filter(|_| taken).map_or(0, |above| above + 1),
            weight: one.weight.into(),
            title: if renamed { one.title.clone() } else { Multi::default() },
            dropped: false,
            dropped_in: None,
        };
        let stored = self.parts.iter().find(|stored| stored.indicator_id == one.id);
        if stored == Some(&part) {
            return Ok(None);
        }
        let row = part.into_active_model().reset_all();
        if stored.is_none() {
            return Ok(Some(row));
        }
        row.update(self.work.tx()).await?;
        Ok(None)
    }

    /// Marks the rows of what is no longer in the text.
    async fn drop_the_rest(&self) -> Answer<()> {
        let content = &self.effective.content;
        let kept: BTreeSet<&str> = content
            .objectives
            .iter()
            .flat_map(|one| {
                let below = one.steps.iter().map(|step| step.id.as_str());
                below.chain(one.indicators.iter().map(|one| one.id.as_str())).chain([one.id.as_str()])
            })
            .collect();
        let tx = self.work.tx();
        for row in self.objectives.iter().filter(|row| !row.dropped && !kept.contains(row.item.as_str())) {
            let mut row = row.clone().into_active_model();
            row.dropped = Set(true);
            row.update(tx).await?;
        }
        for row in self.steps.iter().filter(|row| !row.dropped && !kept.contains(row.item.as_str())) {
            let mut row = row.clone().change();
            row.dropped = Set(true);
            row.update(tx).await?;
        }
        for row in self.own.iter().filter(|row| !row.dropped && !kept.contains(row.id.as_str())) {
            let mut row = row.clone().into_active_model();
            row.dropped = Set(true);
            row.update(tx).await?;
        }
        for row in self.parts.iter().filter(|row| !row.dropped && !kept.contains(row.indicator_id.as_str())) {
            let mut row = row.clone().into_active_model();
            row.dropped = Set(true);
            row.dropped_in = Set(Some(self.round.to_owned()));
            row.update(tx).await?;
        }
        Ok(())
    }
}
