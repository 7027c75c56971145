//! Two records of one person: what other rooms decided on becomes one record here, and two again when they take it back. What else hangs on
//! the persons is handed over by whoever merges (`platform::personal`).

use rawabit_platform::permit::Scope;
use rawabit_platform::personal::put_back;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, ModelTrait as _, Set};
use serde_json::{Map, Value};

use crate::commands::{TAG, check, fields};
use crate::model::{PersonInput, PersonRefused};
use crate::permissions::KeepPeople;
use crate::store::{keep_former, person};

/// Makes one record of two: `lost` goes, `kept` says what `input` says, and has a photo if either had one. Nothing may point to `lost` any
/// more. Returns the version of what stays.
///
/// # Errors
/// [`Fault::NotFound`] when a unit is not in the scope; the database.
pub async fn merge(
    work: &mut Work,
    scope: &Scope<KeepPeople>,
    kept: &str,
    lost: &str,
    input: PersonInput,
) -> Answer<Result<i64, PersonRefused>> {
    let row = load(work, scope, kept).await?;
    let gone = load(work, scope, lost).await?;
    if !scope.contains(&input.unit) {
        return Err(Fault::NotFound);
    }
    let photo = row.photo.clone().or_else(|| gone.photo.clone());
    for before in [&row.email, &gone.email] {
        keep_former(work, kept, before.as_deref(), input.email.as_deref()).await?;
    }
    gone.delete(work.tx()).await?;
    if let Err(refused) = check(work, &input, Some(kept)).await? {
        return Ok(Err(refused));
    }
    let version = row.version + 1;
    let mut changed = fields(&input);
    changed.id = Set(row.id);
    changed.photo = Set(photo);
    changed.version = Set(version);
    changed.updated_at = Set(work.now());
    changed.update(work.tx()).await?;
    work.audit("people.merge", ("person", kept), &input.unit, "").await?;
    work.touch(TAG);
    Ok(Ok(version))
}

/// Puts two records back as they were before: rows as they were kept then.
///
/// # Errors
/// [`Fault::NotFound`] when the unit is not in the scope; the database.
pub async fn unmerge(
    work: &mut Work,
    scope: &Scope<KeepPeople>,
    kept: &str,
    rows: impl IntoIterator<Item = Map<String, Value>>,
) -> Answer<()> {
    let stored = load(work, scope, kept).await?;
    for mut row in rows {
        row.insert("version".to_owned(), (stored.version + 1).into());
        row.insert("updated_at".to_owned(), work.now().0.into());
        put_back(work, "person", &row).await?;
    }
    work.audit("people.unmerge", ("person", kept), &stored.unit_path, "").await?;
    work.touch(TAG);
    Ok(())
}

async fn load(work: &Work, scope: &Scope<KeepPeople>, id: &str) -> Answer<person::Model> {
    let stored = person::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    stored.filter(|row| scope.contains(&row.unit_path)).ok_or(Fault::NotFound)
}
