//! Seats follow the statutes.

use rawabit_platform::store::setting;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};
use rawabit_statutes::Statutes;
use sea_orm::{
    ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _, QuerySelect as _, QueryTrait as _,
};

use crate::store::{post, unit};

/// The setting that says from which offices the posts were made.
const FITTED: &str = "federation.posts";

/// Gives every open unit the posts of the statutes in force: called after an edition changed. Posts that the statutes no longer know
/// go; the mandates that were held on them stay as they were.
///
/// # Errors
/// The database does not answer.
pub async fn fit_posts(work: &mut Work, statutes: &Statutes) -> Result<(), DbErr> {
    let open = unit::Entity::find().filter(unit::Column::Closed.is_null()).all(work.tx()).await?;
    let known: Vec<String> = statutes.offices.iter().map(|office| office.id.clone()).collect();
    post::Entity::delete_many().filter(post::Column::Office.is_not_in(known)).exec(work.tx()).await?;
    for kind in &statutes.unit_kinds {
        // An office that this kind of units no longer has, though another kind does.
        let kept: Vec<String> = statutes.offices_of(&kind.id).map(|office| office.id.clone()).collect();
        let units = unit::Entity::find()
            .select_only()
            .column(unit::Column::Id)
            .filter(unit::Column::Kind.eq(kind.id.as_str()))
            .filter(unit::Column::Closed.is_null())
            .into_query();
        post::Entity::delete_many()
            .filter(post::Column::UnitId.in_subquery(units))
            .filter(post::Column::Office.is_not_in(kept))
            .exec(work.tx())
            .await?;
    }
    let rows = open.iter().flat_map(|unit| post::of_kind(statutes, &unit.id, &unit.kind)).collect();
    post::write(work.tx(), rows).await?;
    work.touch(super::TAG);
    Ok(())
}

/// Fits the posts when the offices of the statutes in force are not those that the posts were made from; called when the house
/// opens. Returns whether it did.
///
/// # Errors
/// The database does not answer.
pub async fn follow_statutes(app: &App) -> Answer<bool> {
    let statutes = app.statutes.load_full();
    let offices = offices(&statutes);
    if setting::get(app.store.read(), FITTED).await?.as_deref() == Some(offices.as_str()) {
        return Ok(false);
    }
    let mut work = app.begin_system("federation").await?;
    fit_posts(&mut work, &statutes).await?;
    work.set(FITTED, &offices).await?;
    work.commit().await?;
    Ok(true)
}

/// What posts are made of: the offices of each kind in order of protocol, with their seats.
fn offices(statutes: &Statutes) -> String {
    let of_kind = |kind: &str| -> String {
        statutes.offices_of(kind).map(|office| format!("{}={},", office.id, office.seats)).collect()
    };
    statutes.unit_kinds.iter().map(|kind| format!("{}:{};", kind.id, of_kind(&kind.id))).collect()
}
