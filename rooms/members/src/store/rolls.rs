//! Frozen rolls: lists, entries, proofs.

use rawabit_ledger::Hash;
use rawabit_platform::permit::{Action, Scope};
use rawabit_platform::store::bulk::{Bulk, Kind};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use super::entity::{roll, roll_entry};
use crate::model::roll::{EntryProof, proof as path};

/// The entries of a roll, as they are written.
pub const ENTRIES: Bulk = Bulk {
    table: "roll_entry",
    columns: &[
        ("roll_id", Kind::Text),
        ("position", Kind::Int),
        ("no", Kind::Int),
        ("person_id", Kind::Text),
        ("number", Kind::Text),
        ("unit_id", Kind::Text),
        ("salt", Kind::Bytes),
        ("leaf", Kind::Bytes),
    ],
};

/// A roll.
///
/// # Errors
/// The database does not answer.
pub async fn find(db: &impl ConnectionTrait, id: &str) -> Result<Option<roll::Model>, DbErr> {
    roll::Entity::find_by_id(id.to_owned()).one(db).await
}

/// A page of the rolls in scope, the latest first, and how many there are.
///
/// # Errors
/// The database does not answer.
pub async fn list<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    offset: u64,
    limit: u64,
) -> Result<(Vec<roll::Model>, u64), DbErr> {
    let wanted = roll::Entity::find().filter(scope.condition(roll::Column::UnitPath));
    let total = wanted.clone().count(db).await?;
    let rows = wanted
        .order_by_desc(roll::Column::Day)
        .order_by_desc(roll::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(db)
        .await?;
    Ok((rows, total))
}

/// A page of a roll's entries, in the order of names on the day.
///
/// # Errors
/// The database does not answer.
pub async fn entries(
    db: &impl ConnectionTrait,
    roll: &str,
    offset: u64,
    limit: u64,
) -> Result<Vec<roll_entry::Model>, DbErr> {
    let first = i64::try_from(offset).unwrap_or(i64::MAX);
    roll_entry::Entity::find()
        .filter(roll_entry::Column::RollId.eq(roll))
        .filter(roll_entry::Column::Position.gte(first))
        .order_by_asc(roll_entry::Column::Position)
        .limit(limit)
        .all(db)
        .await
}

/// The entries of a person, on whichever rolls, the latest first.
///
/// # Errors
/// The database does not answer.
pub async fn of_person(
    db: &impl ConnectionTrait,
    person_id: &str,
) -> Result<Vec<(roll::Model, roll_entry::Model)>, DbErr> {
    let entries = roll_entry::Entity::find()
        .filter(roll_entry::Column::PersonId.eq(person_id))
        .order_by_desc(roll_entry::Column::RollId)
        .limit(50)
        .all(db)
        .await?;
    let ids: Vec<String> = entries.iter().map(|entry| entry.roll_id.clone()).collect();
    let rolls = roll::Entity::find().filter(roll::Column::Id.is_in(ids)).all(db).await?;
    Ok(entries
        .into_iter()
        .filter_map(|entry| Some((rolls.iter().find(|roll| roll.id == entry.roll_id)?.clone(), entry)))
        .collect())
}

/// The entry of a person on a roll.
///
/// # Errors
/// The database does not answer.
pub async fn entry_of(
    db: &impl ConnectionTrait,
    roll: &str,
    person_id: &str,
) -> Result<Option<roll_entry::Model>, DbErr> {
    roll_entry::Entity::find()
        .filter(roll_entry::Column::PersonId.eq(person_id))
        .filter(roll_entry::Column::RollId.eq(roll))
        .one(db)
        .await
}

/// What proves an entry, by its position; none where there is no such entry. The tree is made anew from the leaves: a roll of a hundred
/// thousand takes some milliseconds.
///
/// # Errors
/// The database does not answer.
pub async fn proof(
    db: &impl ConnectionTrait,
    roll: &roll::Model,
    position: i64,
) -> Result<Option<EntryProof>, DbErr> {
    let key = (roll.id.clone(), position);
    let Some(entry) = roll_entry::Entity::find_by_id(key).one(db).await? else { return Ok(None) };
    let leaves: Vec<Vec<u8>> = roll_entry::Entity::find()
        .filter(roll_entry::Column::RollId.eq(roll.id.as_str()))
        .order_by_asc(roll_entry::Column::Position)
        .select_only()
        .column(roll_entry::Column::Leaf)
        .into_tuple()
        .all(db)
        .await?;
    let hash = |bytes: &[u8]| Hash::from_slice(bytes).map_err(|error| DbErr::Custom(error.to_string()));
    let leaves = leaves.iter().map(|bytes| hash(bytes)).collect::<Result<Vec<Hash>, DbErr>>()?;
    let Some(path) = path(&leaves, position.unsigned_abs()) else { return Ok(None) };
    Ok(Some(EntryProof {
        format: EntryProof::FORMAT.to_owned(),
        roll: roll.id.clone(),
        act: roll.act_idx.unsigned_abs(),
        number: entry.number,
        unit: entry.unit_id,
        salt: hex::encode(&entry.salt),
        position: position.unsigned_abs(),
        size: leaves.len() as u64,
        path: path.iter().map(Hash::to_string).collect(),
        root: hex::encode(&roll.root),
    }))
}
