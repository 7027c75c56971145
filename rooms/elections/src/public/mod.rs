//! What everybody may read: results with how they were counted, and the ballots to count them again.

mod files;
mod list;
mod show;

use rawabit_platform::web::{Access, Ctx, KeepPage, Routes};
use rawabit_platform::{Answer, Fault};

use crate::commands::TAG;
use crate::model::State;
use crate::permissions::SeeElections;
use crate::store;
use crate::store::entity::contest;

/// The routes: all public.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/elections", Access::Public, list::list)
        .get("/elections/{id}", Access::Public, show::show)
        .get("/elections/{id}/{round}/ballots.csv", Access::Public, files::csv)
        .get("/elections/{id}/{round}/ballots.blt", Access::Public, files::blt)
}

/// How long a page of results may be kept.
fn keep(ids: impl IntoIterator<Item = String>) -> KeepPage {
    let tags = [TAG, rawabit_federation::commands::TAG, rawabit_people::commands::TAG].map(str::to_owned);
    KeepPage::of(tags.into_iter().chain(ids.into_iter().map(|id| format!("contest/{id}"))))
}

/// Whether everybody may know of a contest: once the votes were counted.
fn is_public(row: &contest::Model) -> bool {
    row.settled_at.is_some() && matches!(row.state(), State::Provisional | State::Certified | State::Annulled)
}

/// A contest with a result; any other does not exist for the public.
async fn published(ctx: &Ctx, id: &str) -> Answer<contest::Model> {
    let found = store::contest(ctx.db(), id).await?;
    found.filter(is_public).ok_or(Fault::NotFound)
}

/// The pages of results, for the sitemap.
pub(crate) async fn pages(ctx: Ctx) -> Answer<Vec<String>> {
    let (rows, _) = store::public(ctx.db(), 0, 10_000).await?;
    Ok(rows.into_iter().map(|row| format!("/elections/{}", row.id)).collect())
}

/// The pages of some contests that this reader may open.
pub(crate) async fn paths(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<(String, String)>> {
    let rows = store::by_ids(ctx.db(), &ids).await?;
    let page = |row: contest::Model| {
        let path = if ctx.may::<SeeElections>(&row.unit_path) {
            format!("/office/elections/{}", row.id)
        } else if is_public(&row) {
            format!("/elections/{}", row.id)
        } else {
            return None;
        };
        Some((row.id, path))
    };
    Ok(rows.into_iter().filter_map(page).collect())
}
