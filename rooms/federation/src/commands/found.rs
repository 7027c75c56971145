//! Founding and renaming units.

use rawabit_platform::lang::Multi;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::{Answer, Fault, Work};
use rawabit_statutes::Statutes;
use sea_orm::{ActiveModelTrait as _, DbErr, Set};

use super::place::Place;
use super::{TAG, UnitRefused};
use crate::model::{NewUnit, Unit, is_unit_id};
use crate::permissions::ShapeTree;
use crate::store::{post, unit};

/// Founds a unit: the statutes must allow its kind under the unit above and its area. Writes the act `unit.founded`.
///
/// # Errors
/// [`UnitRefused`]; [`Fault::NotFound`] when the unit above does not exist or lies outside the permit, [`Fault::Denied`] when a new
/// tree is begun without the right everywhere.
pub async fn found_unit(
    work: &mut Work,
    permit: &Permit<ShapeTree>,
    statutes: &Statutes,
    new: NewUnit,
) -> Answer<Result<Unit, UnitRefused>> {
    let above = match &new.parent {
        None if !permit.covers(&UnitPath::root()) => return Err(Fault::Denied),
        None => None,
        Some(id) => {
            let above = unit::locked(work.tx(), id).await?.ok_or(Fault::NotFound)?;
            if !permit.covers(&above.path) {
                return Err(Fault::NotFound);
            }
            Some(above)
        }
    };
    if !is_unit_id(&new.id) {
        return Ok(Err(UnitRefused::BadId));
    }
    if unit::unit(work.tx(), &new.id).await?.is_some() {
        return Ok(Err(UnitRefused::TakenId));
    }
    if new.name.is_empty() {
        return Ok(Err(UnitRefused::Nameless));
    }
    if let Some(above) = &above
        && above.closed.is_some_and(|closed| new.founded.is_none_or(|founded| founded >= closed))
    {
        return Ok(Err(UnitRefused::ParentClosed));
    }
    let place =
        Place { id: &new.id, kind: &new.kind, area: new.area.as_deref(), above: above.as_ref(), below: &[] };
    if let Err(refused) = place.is_legal(work, statutes).await? {
        return Ok(Err(refused));
    }
    Ok(Ok(found_quietly(work, statutes, new, above.as_ref()).await?))
}

/// Writes a unit whose place was judged: row, posts, act, audit line.
pub(crate) async fn found_quietly(
    work: &mut Work,
    statutes: &Statutes,
    new: NewUnit,
    above: Option<&Unit>,
) -> Result<Unit, DbErr> {
    let path = above.map_or_else(UnitPath::root, |above| above.path.clone()).child(&new.id);
    let (sort_key, search_text) = unit::keys(&new.name, &new.id);
    let row = unit::ActiveModel {
        id: Set(new.id.clone()),
        kind: Set(new.kind.clone()),
        parent_id: Set(new.parent.clone()),
        depth: Set(depth(&path)),
        path: Set(path.clone()),
        name: Set(new.name.clone()),
        sort_key: Set(sort_key),
        search_text: Set(search_text),
        area: Set(new.area.clone()),
        founded: Set(new.founded),
        closed: Set(None),
        version: Set(1),
    };
    let made = row.insert(work.tx()).await?;
    post::write(work.tx(), post::of_kind(statutes, &new.id, &new.kind)).await?;
    let article = statutes.unit_kind(&new.kind).and_then(|kind| kind.article.clone()).unwrap_or_default();
    let act = NewAct::new("unit.founded", "unit", &new.id, &path)
        .fact("kind", new.kind.as_str())
        .fact("name", names(&new.name))
        .fact("area", new.area.clone())
        .fact("founded", new.founded.map(|day| day.to_string()))
        .cites(&article, &statutes.edition.version);
    work.act(act).await?;
    work.audit("federation.found", ("unit", &new.id), &path, "").await?;
    work.touch(TAG);
    Ok(made.into())
}

/// Gives a unit another name. Writes the act `unit.renamed` with the old and the new one.
///
/// # Errors
/// [`UnitRefused`]; [`Fault::NotFound`], [`Fault::Stale`].
pub async fn rename_unit(
    work: &mut Work,
    permit: &Permit<ShapeTree>,
    statutes: &Statutes,
    id: &str,
    version: i64,
    name: Multi,
) -> Answer<Result<(), UnitRefused>> {
    let old = owned(work, permit, id, version).await?;
    if name.is_empty() {
        return Ok(Err(UnitRefused::Nameless));
    }
    if old.name == name {
        return Ok(Ok(()));
    }
    rename_quietly(work, statutes, &old, name).await?;
    Ok(Ok(()))
}

/// Writes another name of a unit: row, act, audit line.
pub(crate) async fn rename_quietly(
    work: &mut Work,
    statutes: &Statutes,
    old: &Unit,
    name: Multi,
) -> Result<(), DbErr> {
    let (sort_key, search_text) = unit::keys(&name, &old.id);
    unit::ActiveModel {
        id: Set(old.id.clone()),
        name: Set(name.clone()),
        sort_key: Set(sort_key),
        search_text: Set(search_text),
        version: Set(old.version + 1),
        ..Default::default()
    }
    .update(work.tx())
    .await?;
    let article = statutes.unit_kind(&old.kind).and_then(|kind| kind.article.clone()).unwrap_or_default();
    let act = NewAct::new("unit.renamed", "unit", &old.id, &old.path)
        .fact("from", names(&old.name))
        .fact("to", names(&name))
        .cites(&article, &statutes.edition.version);
    work.act(act).await?;
    work.audit("federation.rename", ("unit", &old.id), &old.path, "").await?;
    work.touch(TAG);
    Ok(())
}

/// The unit, if the permit covers it and nobody changed it since the form was made.
pub(super) async fn owned(work: &Work, permit: &Permit<ShapeTree>, id: &str, version: i64) -> Answer<Unit> {
    let found = unit::locked(work.tx(), id).await?.ok_or(Fault::NotFound)?;
    if !permit.covers(&found.path) {
        return Err(Fault::NotFound);
    }
    if found.version != version {
        return Err(Fault::Stale);
    }
    Ok(found)
}

/// Steps from the top.
pub(super) fn depth(path: &UnitPath) -> i32 {
    i32::try_from(path.steps().count()).unwrap_or(i32::MAX)
}

/// A name as acts write it: an object by language.
pub(crate) fn names(name: &Multi) -> serde_json::Value {
    name.0
        .iter()
        .map(|(lang, text)| (lang.code().to_owned(), serde_json::Value::from(text.as_str())))
        .collect()
}
