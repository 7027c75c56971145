//! The parts of a strategy, one by one: axes, yearly themes, professional groups.

use rawabit_platform::lang::Multi;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};

use super::strategy::{StrategyRefused, changed, load};
use crate::model::{AxisKind, Move};
use crate::permissions::KeepStrategy;
use crate::store::objectives;
use crate::store::strategies::{self, Group, axis, theme};

/// An axis.
#[derive(Clone, Debug)]
pub struct AxisInput {
    /// What it is about.
    pub kind: AxisKind,
    /// As the organisation names it.
    pub name: Multi,
    /// More words.
    pub note: Multi,
}

/// The strategy one version on, and the change written down.
async fn step(app: &App, work: &mut Work, strategy: strategies::Model) -> Answer<()> {
    let strategy = strategy.change().update(work.tx()).await?;
    changed(app, work, &strategy).await
}

/// Adds an axis, or changes the one of this identifier. Returns its identifier.
///
/// # Errors
/// A refusal without a name; [`Fault::NotFound`] for an axis of another strategy.
pub async fn put_axis(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepStrategy>,
    strategy_id: &str,
    id: Option<&str>,
    input: AxisInput,
) -> Answer<Result<String, StrategyRefused>> {
    let strategy = load(work, permit, strategy_id, None).await?;
    if input.name.is_empty() {
        return Ok(Err(StrategyRefused::NoTitle));
    }
    let axes = strategies::axes(work.tx(), strategy_id).await?;
    let id = match id {
        Some(id) => {
            let stored = axes.iter().find(|axis| axis.id == id).ok_or(Fault::NotFound)?;
            let mut row = stored.clone().into_active_model();
            row.kind = Set(input.kind.name().to_owned());
            row.name = Set(input.name);
            row.note = Set(input.note);
            row.update(work.tx()).await?.id
        }
        None => {
            let row = axis::ActiveModel {
                id: Set(work.id()),
                strategy_id: Set(strategy_id.to_owned()),
                position: Set(axes.iter().map(|axis| axis.position).max().unwrap_or(0) + 1),
                kind: Set(input.kind.name().to_owned()),
                name: Set(input.name),
                note: Set(input.note),
            };
            row.insert(work.tx()).await?.id
        }
    };
    step(app, work, strategy).await?;
    Ok(Ok(id))
}

/// Removes an axis that no objective in force is tied to.
///
/// # Errors
/// A refusal while one is; [`Fault::NotFound`].
pub async fn remove_axis(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepStrategy>,
    strategy_id: &str,
    id: &str,
) -> Answer<Result<(), StrategyRefused>> {
    let strategy = load(work, permit, strategy_id, None).await?;
    if !strategies::axes(work.tx(), strategy_id).await?.iter().any(|axis| axis.id == id) {
        return Err(Fault::NotFound);
    }
    let tied = objectives::Entity::find().filter(objectives::Column::AxisId.eq(id)).one(work.tx()).await?;
    if tied.is_some() {
        return Ok(Err(StrategyRefused::AxisInUse));
    }
    axis::Entity::delete_by_id(id).exec(work.tx()).await?;
    step(app, work, strategy).await?;
    Ok(Ok(()))
}

/// Moves an axis past its neighbour; at the end it stays.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn move_axis(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepStrategy>,
    strategy_id: &str,
    id: &str,
    direction: Move,
) -> Answer<()> {
    let strategy = load(work, permit, strategy_id, None).await?;
    let axes = strategies::axes(work.tx(), strategy_id).await?;
    let here = axes.iter().position(|axis| axis.id == id).ok_or(Fault::NotFound)?;
    let there = match direction {
        Move::Up => here.checked_sub(1),
        Move::Down => Some(here + 1),
    };
    let Some(other) = there.and_then(|n| axes.get(n)) else { return Ok(()) };
    for (one, position) in [(&axes[here], other.position), (other, axes[here].position)] {
        let mut row = one.clone().into_active_model();
        row.position = Set(position);
        row.update(work.tx()).await?;
    }
    step(app, work, strategy).await
}

/// Says what a year is about; an empty name takes it back.
///
/// # Errors
/// A refusal for a year that is none of the strategy's.
pub async fn put_theme(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepStrategy>,
    strategy_id: &str,
    year: i32,
    name: Multi,
) -> Answer<Result<(), StrategyRefused>> {
    let strategy = load(work, permit, strategy_id, None).await?;
    let (from, to) = (i32::from(strategy.starts.0.year()), i32::from(strategy.ends.0.year()));
    if !(from..=to).contains(&year) {
        return Ok(Err(StrategyRefused::Year { from, to }));
    }
    theme::Entity::delete_by_id((strategy_id.to_owned(), year)).exec(work.tx()).await?;
    if !name.is_empty() {
        let row =
            theme::ActiveModel { strategy_id: Set(strategy_id.to_owned()), year: Set(year), name: Set(name) };
        row.insert(work.tx()).await?;
    }
    step(app, work, strategy).await?;
    Ok(Ok(()))
}

/// Adds a professional group, by which values may be broken down.
///
/// # Errors
/// A refusal for a key that is there already, or is no plain word, or for a group without a name.
pub async fn put_group(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepStrategy>,
    strategy_id: &str,
    key: &str,
    name: Multi,
) -> Answer<Result<(), StrategyRefused>> {
    let strategy = load(work, permit, strategy_id, None).await?;
    if name.is_empty() {
        return Ok(Err(StrategyRefused::NoTitle));
    }
    if !rawabit_federation::is_unit_id(key) {
        return Ok(Err(StrategyRefused::GroupKey));
    }
    let mut groups = strategy.groups();
    if groups.iter().any(|group| group.key == key) {
        return Ok(Err(StrategyRefused::GroupTwice));
    }
    groups.push(Group { key: key.to_owned(), name });
    keep_groups(app, work, strategy, &groups).await?;
    Ok(Ok(()))
}

/// Removes a professional group; values broken down by it keep its key.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn remove_group(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepStrategy>,
    strategy_id: &str,
    key: &str,
) -> Answer<()> {
    let strategy = load(work, permit, strategy_id, None).await?;
    let mut groups = strategy.groups();
    let before = groups.len();
    groups.retain(|group| group.key != key);
    if groups.len() == before {
        return Err(Fault::NotFound);
    }
    keep_groups(app, work, strategy, &groups).await
}

async fn keep_groups(
    app: &App,
    work: &mut Work,
    strategy: strategies::Model,
    groups: &[Group],
) -> Answer<()> {
    let mut row = strategy.change();
    row.groups = Set(serde_json::to_string(groups).map_err(Fault::internal)?);
    let strategy = row.update(work.tx()).await?;
    changed(app, work, &strategy).await
}
