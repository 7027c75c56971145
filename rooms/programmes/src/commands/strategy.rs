//! A strategy: drafted, adopted, changed.

use rawabit_platform::lang::{Message, Multi, Preference};
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use super::calendar::write_calendar;
use crate::permissions::KeepStrategy;
use crate::store::strategies;

/// What a strategy says of itself; its axes, themes and groups come one by one.
#[derive(Clone, Debug)]
pub struct StrategyInput {
    /// The unit whose strategy it is: the leadership's.
    pub unit: String,
    /// Its name: "2017–2021".
    pub title: Multi,
    /// What it is about.
    pub summary: Multi,
    /// First day.
    pub starts: Day,
    /// Last day.
    pub ends: Day,
    /// Whether everybody may read it.
    pub public: bool,
    /// Whether it is an invented example.
    pub synthetic: bool,
}

/// Why a strategy cannot be kept so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StrategyRefused {
    /// Nothing to call it by.
    NoTitle,
    /// It ends before it begins.
    Ends,
    /// It is longer than thirty years.
    Long,
    /// Programmes name its periods by number: those stay as they are.
    Calendar,
    /// A programme lies outside the new days.
    Outside {
        /// The programme.
        title: Multi,
    },
    /// Nothing is an axis yet.
    NoAxis,
    /// An objective in force is tied to this axis.
    AxisInUse,
    /// The year is none of the strategy's.
    Year {
        /// Its first year.
        from: i32,
        /// Its last year.
        to: i32,
    },
    /// Values are broken down by this key already.
    GroupTwice,
    /// A key that is no plain word.
    GroupKey,
}

impl StrategyRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::NoTitle => "title",
            Self::Ends | Self::Long => "ends",
            Self::Calendar | Self::Outside { .. } => "starts",
            Self::NoAxis | Self::AxisInUse => "",
            Self::Year { .. } => "year",
            Self::GroupTwice | Self::GroupKey => "key",
        }
    }

    /// What to tell, naming programmes in the reader's languages.
    pub fn message(&self, preference: Preference) -> Message {
        match self {
            Self::NoTitle => "form-required-multi".into(),
            Self::Ends => "programmes-refused-ends".into(),
            Self::Long => "programmes-refused-strategy-long".into(),
            Self::Calendar => "programmes-refused-calendar".into(),
            Self::Outside { title } => {
                Message::new("programmes-refused-strategy-outside").with("title", title.get(preference))
            }
            Self::NoAxis => "programmes-refused-no-axis".into(),
            Self::AxisInUse => "programmes-refused-axis-in-use".into(),
            Self::Year { from, to } => Message::new("programmes-refused-year")
                .with("from", from.to_string())
                .with("to", to.to_string()),
            Self::GroupTwice => "programmes-refused-group-twice".into(),
            Self::GroupKey => "programmes-refused-group-key".into(),
        }
    }
}

fn sound(input: &StrategyInput) -> Result<(), StrategyRefused> {
    if input.title.is_empty() {
        return Err(StrategyRefused::NoTitle);
    }
    if input.ends < input.starts {
        return Err(StrategyRefused::Ends);
    }
    if input.starts.days_until(input.ends) > 366 * 30 {
        return Err(StrategyRefused::Long);
    }
    Ok(())
}

/// Drafts a strategy with its reporting calendar. Returns its identifier.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`] for a unit that the permit does not cover.
pub async fn draft_strategy(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepStrategy>,
    input: StrategyInput,
) -> Answer<Result<String, StrategyRefused>> {
    let unit = rawabit_federation::unit(work.tx(), &input.unit).await?;
    let unit = unit.filter(|unit| permit.covers(&unit.path)).ok_or(Fault::NotFound)?;
    if let Err(refused) = sound(&input) {
        return Ok(Err(refused));
    }
    let id = work.id();
    strategies::ActiveModel {
        id: Set(id.clone()),
        unit_id: Set(unit.id),
        unit_path: Set(unit.path.clone()),
        title: Set(input.title),
        summary: Set(input.summary),
        starts: Set(input.starts),
        ends: Set(input.ends),
        groups: Set("[]".to_owned()),
        is_public: Set(input.public),
        synthetic: Set(input.synthetic),
        created_at: Set(work.now()),
        adopted_at: Set(None),
        version: Set(1),
    }
    .insert(work.tx())
    .await?;
    let statutes = app.statutes.load_full();
    write_calendar(work, &statutes.programmes, &id, input.starts, input.ends).await?;
    work.audit("programmes.strategy_draft", ("strategy", &id), &unit.path, "").await?;
    Ok(Ok(id))
}

/// A strategy that the permit covers.
pub(super) async fn load(
    work: &Work,
    permit: &Permit<KeepStrategy>,
    id: &str,
    version: Option<i32>,
) -> Answer<strategies::Model> {
    let strategy = strategies::find(work.tx(), id).await?;
    let strategy = strategy.filter(|one| permit.covers(&one.unit_path)).ok_or(Fault::NotFound)?;
    if version.is_some_and(|version| version != strategy.version) {
        return Err(Fault::Stale);
    }
    Ok(strategy)
}

/// Adopts a strategy: from now on programmes may hang on it.
///
/// # Errors
/// A refusal while it has no axis; `Fault` for a stale version, or one adopted before.
pub async fn adopt_strategy(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepStrategy>,
    id: &str,
    version: Option<i32>,
) -> Answer<Result<(), StrategyRefused>> {
    let strategy = load(work, permit, id, version).await?;
    if strategy.adopted_at.is_some() {
        return Err(super::not_now());
    }
    if strategies::axes(work.tx(), id).await?.is_empty() {
        return Ok(Err(StrategyRefused::NoAxis));
    }
    let mut row = strategy.change();
    row.adopted_at = Set(Some(work.now()));
    let strategy = row.update(work.tx()).await?;
    record(app, work, "strategy.adopted", &strategy).await?;
    work.audit("programmes.strategy_adopt", ("strategy", id), &strategy.unit_path, "").await?;
    work.touch("programmes");
    Ok(Ok(()))
}

/// Changes what a strategy says of itself; its calendar follows its days.
///
/// # Errors
/// As [`draft_strategy`], and a refusal where programmes hold on to its days or its periods.
pub async fn change_strategy(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepStrategy>,
    id: &str,
    version: Option<i32>,
    input: StrategyInput,
) -> Answer<Result<(), StrategyRefused>> {
    let strategy = load(work, permit, id, version).await?;
    if let Err(refused) = sound(&input) {
        return Ok(Err(refused));
    }
    let statutes = app.statutes.load_full();
    if let Some(programme) = outside(work, &strategy, &input).await? {
        return Ok(Err(StrategyRefused::Outside { title: programme }));
    }
    // The statutes may have changed since: a calendar that holds is not written anew with a word of the title.
    if (strategy.starts, strategy.ends) != (input.starts, input.ends)
        && !write_calendar(work, &statutes.programmes, id, input.starts, input.ends).await?
    {
        return Ok(Err(StrategyRefused::Calendar));
    }
    let mut row = strategy.change();
    row.title = Set(input.title);
    row.summary = Set(input.summary);
    row.starts = Set(input.starts);
    row.ends = Set(input.ends);
    row.is_public = Set(input.public);
    let strategy = row.update(work.tx()).await?;
    changed(app, work, &strategy).await?;
    Ok(Ok(()))
}

/// A programme of the strategy that would no longer lie within its days.
async fn outside(work: &Work, strategy: &strategies::Model, input: &StrategyInput) -> Answer<Option<Multi>> {
    use crate::store::programmes::{Column, Entity};
    use sea_orm::{ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _};
    let beyond = Condition::any().add(Column::Starts.lt(input.starts)).add(Column::Ends.gt(input.ends));
    let found = Entity::find()
        .filter(Column::StrategyId.eq(&strategy.id))
        .filter(Column::State.ne(crate::model::State::Withdrawn.name()))
        .filter(beyond)
        .one(work.tx())
        .await?;
    Ok(found.map(|one| one.title))
}

/// Writes down that a strategy changed: once it is adopted, every change is an act.
pub(super) async fn changed(app: &App, work: &mut Work, strategy: &strategies::Model) -> Answer<()> {
    if strategy.adopted_at.is_some() {
        record(app, work, "strategy.amended", strategy).await?;
    }
    work.audit("programmes.strategy_change", ("strategy", &strategy.id), &strategy.unit_path, "").await?;
    work.touch("programmes");
    Ok(())
}

async fn record(app: &App, work: &mut Work, kind: &'static str, strategy: &strategies::Model) -> Answer<()> {
    let json = |text: &Multi| serde_json::to_value(text).unwrap_or_default();
    let axes = strategies::axes(work.tx(), &strategy.id).await?;
    let themes = strategies::themes(work.tx(), &strategy.id).await?;
    let statutes = app.statutes.load_full();
    let article = statutes.programmes.article.clone().unwrap_or_default();
    let mut act = NewAct::new(kind, "strategy", &strategy.id, &strategy.unit_path)
        .fact("unit", strategy.unit_id.as_str())
        .fact("from", strategy.starts.to_string())
        .fact("to", strategy.ends.to_string())
        .cites(&article, &statutes.edition.version);
    // What is internal is only committed to.
    let axes: Vec<_> = axes.iter().map(|axis| json(&axis.name)).collect();
    let themes: Vec<_> =
        themes.iter().map(|one| serde_json::json!({ "year": one.year, "name": one.name })).collect();
    act = if strategy.is_public {
        act.fact("title", json(&strategy.title)).fact("axes", axes).fact("themes", themes)
    } else {
        act.private("title", json(&strategy.title)).private("axes", axes).private("themes", themes)
    };
    work.act(act).await?;
    Ok(())
}
