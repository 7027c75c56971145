//! Counting the figures anew: by itself when a month is over, and by hand after much has changed.
//!
//! An edition is of the last day of a month; only the first one of a house, and one counted by hand, are of the day on which they are
//! counted. So nobody sees the figures of yesterday beside those of today: whoever compares two days learns who came between them. For the same reason
//! counting by hand takes as many changes as the smallest group has persons.

use std::collections::HashMap;

use rawabit_platform::jobs::{JobKind, NewJob};
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::Held;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{
    AccessMode, ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IsolationLevel, QueryFilter as _,
    Set, TransactionTrait as _,
};
use serde::{Deserialize, Serialize};

use crate::model::figures::{Counted, Plan, Subject, Told, last_month_end, told};
use crate::model::suppress::Tree;
use crate::permissions::KeepPrivacy;
use crate::store::entity::figures::{edition, figure};
use crate::store::figures;

/// The job: it looks every night whether a month is over that was not counted.
pub const JOB: JobKind = JobKind {
    name: "members.figures",
    run: |app, payload| {
        Box::pin(async move {
            let asked: Asked = serde_json::from_str(&payload).unwrap_or_default();
            run(&app, asked).await.map_err(|fault| anyhow::anyhow!("counting figures: {fault:?}"))
        })
    },
};

/// Editions that are kept: five years of months.
const KEPT: usize = 60;
/// Rows of one statement.
const PIECE: usize = 500;

#[derive(Debug, Default, Serialize, Deserialize)]
struct Asked {
    /// Whether somebody asked for it to be counted today.
    #[serde(default)]
    now: bool,
}

/// Why figures are not counted by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountRefused {
    /// Too few have come, gone or changed since the last time: the difference would tell who.
    TooFew,
}

impl CountRefused {
    /// Its message.
    pub fn message(self) -> &'static str {
        match self {
            Self::TooFew => "members-figures-refused-few",
        }
    }
}

/// Asks for the figures of today.
///
/// # Errors
/// The database.
pub async fn ask_count(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepPrivacy>,
) -> Answer<Result<(), CountRefused>> {
    if !permit.covers(&UnitPath::root()) {
        return Err(Fault::NotFound);
    }
    let least = i64::from(app.statutes.load().members.figures.smallest_group);
    if let Some(last) = figures::latest(work.tx()).await?
        && !figures::changed_since(work.tx(), last.counted_at, least).await?
    {
        return Ok(Err(CountRefused::TooFew));
    }
    work.enqueue(NewJob::new(JOB.name, &Asked { now: true }).unique(JOB.name)).await?;
    work.audit("members.count_figures", ("setting", "figures"), &UnitPath::root(), "").await?;
    Ok(Ok(()))
}

async fn run(app: &App, asked: Asked) -> Answer<()> {
    let today = app.today();
    let editions = figures::editions(app.store.read()).await?;
    let over = last_month_end(today);
    let ended = over.plus_days(1).begins(app.formats.zone());
    // One that was counted by hand on the last day of the month, or after it, is not the month's.
    let counted = |one: &edition::Model| one.day == over && one.counted_at >= ended;
    let day = if asked.now {
        today
    } else if editions.is_empty() {
        if !figures::anybody(app.store.read()).await? {
            return Ok(());
        }
        today
    } else if editions.iter().any(|one| one.day <= over) && !editions.iter().any(counted) {
        over
    } else {
        return Ok(());
    };
    count(app, day).await
}

/// Counts the figures of a day, and keeps of them what may be told.
///
/// # Errors
/// The database.
pub async fn count(app: &App, day: Day) -> Answer<()> {
    // All of it at one moment: figures of two moments would tell who came between them.
    let moment = match Dialect::of(app.store.read()) {
        Dialect::Sqlite => app.store.read().begin().await?,
        Dialect::Postgres => {
            let (level, access) = (IsolationLevel::RepeatableRead, AccessMode::ReadOnly);
            app.store.read().begin_with_config(Some(level), Some(access)).await?
        }
    };
    let db = &moment;
    let plan = Plan::new(&app.statutes.load_full(), day);
    let units = rawabit_federation::all_units(db).await?;
    let places: HashMap<String, usize> =
        units.iter().enumerate().map(|(n, unit)| (unit.path.as_str().to_owned(), n)).collect();
    let ids: HashMap<&str, usize> = units.iter().enumerate().map(|(n, unit)| (unit.id.as_str(), n)).collect();
    let above = units.iter().map(|unit| unit.parent.as_deref().and_then(|id| ids.get(id)).copied()).collect();
    let tree = Tree::new(above);
    let mut all: HashMap<Subject, Counted> = HashMap::new();
    for subject in Subject::ALL {
        all.insert(*subject, figures::counted(db, &plan, *subject, &places).await?);
    }
    moment.commit().await?;
    let mut peopled = vec![false; units.len()];
    for row in all.get(&Subject::Professions).into_iter().flat_map(|counted| &counted.within) {
        if let Some(of) = peopled.get_mut(row.unit) {
            *of = *of || row.n > 0;
        }
    }
    let judged = plan.clone();
    // A house of thousands of units takes its moment, which is not the runtime's.
    let all = tokio::task::spawn_blocking(move || {
        told(&judged, &tree, |subject| all.remove(&subject).unwrap_or_default())
    })
    .await
    .map_err(Fault::internal)?;
    let work = app.begin_system("figures").await?;
    let id = work.id();
    keep(&work, &id, &plan).await?;
    let mut rows = Vec::with_capacity(PIECE);
    for ((unit, told), peopled) in units.iter().zip(&all).zip(peopled) {
        rows.push(row(&id, &unit.id, &unit.path, told, peopled)?);
        if rows.len() == PIECE {
            figures::FIGURES.insert(work.tx(), std::mem::take(&mut rows)).await?;
        }
    }
    figures::FIGURES.insert(work.tx(), rows).await?;
    work.audit("members.figures", ("member_edition", &id), &UnitPath::root(), &day.to_string()).await?;
    Ok(work.commit().await?)
}

fn row(edition: &str, unit: &str, path: &UnitPath, told: &Told, peopled: bool) -> Answer<Vec<Held>> {
    let figures = serde_json::to_string(told).map_err(Fault::internal)?;
    Ok(vec![
        edition.into(),
        unit.into(),
        path.as_str().into(),
        told.members().into(),
        peopled.into(),
        figures.into(),
    ])
}

/// Writes the edition, and lets those go that it takes the place of: of the same day, or counted within a month.
async fn keep(work: &Work, id: &str, plan: &Plan) -> Answer<()> {
    let month_end = |day: Day| day == Day(day.0.last_of_month());
    let old: Vec<String> = figures::editions(work.tx())
        .await?
        .into_iter()
        .enumerate()
        .filter(|(n, one)| one.day == plan.day || !month_end(one.day) || *n >= KEPT)
        .map(|(_, one)| one.id)
        .collect();
    if !old.is_empty() {
        figure::Entity::delete_many()
            .filter(figure::Column::EditionId.is_in(old.clone()))
            .exec(work.tx())
            .await?;
        edition::Entity::delete_many().filter(edition::Column::Id.is_in(old)).exec(work.tx()).await?;
    }
    let row = edition::ActiveModel {
        id: Set(id.to_owned()),
        day: Set(plan.day),
        plan: Set(serde_json::to_string(plan).map_err(Fault::internal)?),
        counted_at: Set(work.now()),
    };
    row.insert(work.tx()).await?;
    Ok(())
}
