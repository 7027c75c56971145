//! Seats follow the statutes.

use rawabit_platform::Work;
use rawabit_statutes::Statutes;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};

use crate::store::{post, unit};

/// Gives every open unit the posts of the statutes in force: called after an edition changed. Posts that the statutes no longer know
/// go; the mandates that were held on them stay as they were.
///
/// # Errors
/// The database does not answer.
pub async fn fit_posts(work: &mut Work, statutes: &Statutes) -> Result<(), DbErr> {
    let open = unit::Entity::find().filter(unit::Column::Closed.is_null()).all(work.tx()).await?;
    let known: Vec<String> = statutes.offices.iter().map(|office| office.id.clone()).collect();
    post::Entity::delete_many().filter(post::Column::Office.is_not_in(known)).exec(work.tx()).await?;
    let rows = open.iter().flat_map(|unit| post::of_kind(statutes, &unit.id, &unit.kind)).collect();
    post::write(work.tx(), rows).await?;
    work.touch(super::TAG);
    Ok(())
}
