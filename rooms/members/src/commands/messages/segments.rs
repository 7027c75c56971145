//! Saving a search, renaming it, forgetting it.

use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::{Answer, Fault, Work};
use rawabit_text::{Article, sort_key};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};

use super::signed;
use crate::model::segment::Segment;
use crate::permissions::{KeepMembers, SeeMembers};
use crate::store::messages::segment;

/// Why a search is not saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentRefused {
    /// It has no name.
    NoName,
}

impl SegmentRefused {
    /// Its field and its message.
    pub fn field_and_key(self) -> (&'static str, &'static str) {
        match self {
            Self::NoName => ("name", "form-required"),
        }
    }
}

/// A search about to be saved.
#[derive(Clone, Debug)]
pub struct NewSegment<'a> {
    /// Its unit.
    pub unit: &'a UnitPath,
    /// Its name.
    pub name: &'a str,
    /// What it asks.
    pub segment: &'a Segment,
}

/// Saves a search for a unit. Whoever sees the members of the unit sees it from then on.
///
/// # Errors
/// [`Fault::NotFound`] when the permit is not for the unit; the database.
pub async fn save_segment(
    work: &mut Work,
    permit: &Permit<SeeMembers>,
    new: NewSegment<'_>,
) -> Answer<Result<String, SegmentRefused>> {
    if !permit.covers(new.unit) {
        return Err(Fault::NotFound);
    }
    if new.name.trim().is_empty() {
        return Ok(Err(SegmentRefused::NoName));
    }
    let id = work.id();
    let (account_id, office, actor) = signed(work.author());
    segment::ActiveModel {
        id: Set(id.clone()),
        unit_path: Set(new.unit.clone()),
        name: Set(new.name.trim().to_owned()),
        sort_key: Set(sort_key(new.name, Article::Skip)),
        filter: Set(new.segment.to_json()),
        account_id: Set(account_id),
        office: Set(office),
        actor: Set(actor),
        version: Set(1),
        created_at: Set(work.now()),
        updated_at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("members.segment", ("member_segment", &id), new.unit, "").await?;
    Ok(Ok(id))
}

/// Who changes a saved search: whoever saved it, or keeps the members of its unit. To see the members is not enough for another's.
#[derive(Debug)]
pub struct Keeper {
    /// That they see the members of its unit.
    pub see: Permit<SeeMembers>,
    /// That they keep them.
    pub keep: Option<Permit<KeepMembers>>,
}

impl Keeper {
    /// Whether they may change it.
    pub fn may(&self, row: &segment::Model, account_id: Option<&str>) -> bool {
        let own = account_id.is_some() && row.account_id.as_deref() == account_id;
        let keeps = self.keep.as_ref().is_some_and(|keep| keep.covers(&row.unit_path));
        self.see.covers(&row.unit_path) && (own || keeps)
    }
}

async fn load(work: &Work, keeper: &Keeper, id: &str, version: i64) -> Answer<segment::Model> {
    let row = segment::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    let account = work.author().account_id.as_deref();
    let row = row.filter(|row| keeper.may(row, account)).ok_or(Fault::NotFound)?;
    if row.version == version { Ok(row) } else { Err(Fault::Stale) }
}

/// Gives a saved search another name, and another question where one is given.
///
/// # Errors
/// [`Fault::NotFound`]; [`Fault::Stale`]; the database.
pub async fn change_segment(
    work: &mut Work,
    keeper: &Keeper,
    id: &str,
    version: i64,
    name: &str,
    segment: Option<&Segment>,
) -> Answer<Result<(), SegmentRefused>> {
    let row = load(work, keeper, id, version).await?;
    if name.trim().is_empty() {
        return Ok(Err(SegmentRefused::NoName));
    }
    let unit = row.unit_path.clone();
    let mut row = row.into_active_model();
    row.name = Set(name.trim().to_owned());
    row.sort_key = Set(sort_key(name, Article::Skip));
    if let Some(segment) = segment {
        row.filter = Set(segment.to_json());
    }
    row.version = Set(version + 1);
    row.updated_at = Set(work.now());
    row.update(work.tx()).await?;
    work.audit("members.segment", ("member_segment", id), &unit, "").await?;
    Ok(Ok(()))
}

/// Forgets a saved search. Messages that were to go to it keep what it asked.
///
/// # Errors
/// [`Fault::NotFound`]; [`Fault::Stale`]; the database.
pub async fn drop_segment(work: &mut Work, keeper: &Keeper, id: &str, version: i64) -> Answer<()> {
    use sea_orm::sea_query::Expr;
    use sea_orm::{ColumnTrait as _, QueryFilter as _};

    use crate::store::messages::message;
    let row = load(work, keeper, id, version).await?;
    message::Entity::update_many()
        .col_expr(message::Column::Filter, Expr::value(row.filter.clone()))
        .col_expr(message::Column::SegmentId, Expr::value(Option::<String>::None))
        .filter(message::Column::SegmentId.eq(id))
        .exec(work.tx())
        .await?;
    segment::Entity::delete_by_id(id.to_owned()).exec(work.tx()).await?;
    Ok(work.audit("members.segment_drop", ("member_segment", id), &row.unit_path, "").await?)
}
