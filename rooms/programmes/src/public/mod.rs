//! What everybody may read: the programmes that both parties agreed to publish, with what is promised, what is done, and the proof; and
//! strategies that are public.

mod data;
mod list;
mod papers;
mod show;
mod strategy;

use rawabit_platform::web::{Access, Ctx, KeepPage, Routes};
use rawabit_platform::{Answer, Fault};

pub use data::export;

use crate::store::{programmes, published as store};

/// The routes: all public.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/programmes", Access::Public, list::list)
        .get("/programmes/{id}", Access::Public, show::show)
        .get("/programmes/{id}/contract.pdf", Access::Public, papers::contract)
        .get("/programmes/{id}/account.pdf", Access::Public, papers::account)
        .get("/programmes/strategies/{id}", Access::Public, strategy::show)
        .get("/api/v1/iati/activities.xml", Access::Public, data::all)
        .get("/api/v1/iati/activities/{id}", Access::Public, data::one)
}

/// How long a page that shows these programmes may be kept: until one of them, a unit or a person changes, and no longer than today,
/// since the plan moves on with every day. The tags are those that the commands touch: all programmes when one is published, signed,
/// closed, or a step done; one programme when a report of it is approved.
fn keep<'a>(ctx: &Ctx, shown: impl IntoIterator<Item = &'a str>) -> KeepPage {
    // What proves something done may be an article, or told in one.
    let all = ["programmes", "articles", rawabit_federation::commands::TAG, rawabit_people::commands::TAG];
    let tags = all.into_iter().map(str::to_owned);
    KeepPage::of(tags.chain(shown.into_iter().map(|id| format!("programme/{id}"))))
        .until(ctx.app.next_midnight())
}

/// The pages of published programmes and public strategies, for the sitemap.
pub(crate) async fn pages(ctx: Ctx) -> Answer<Vec<String>> {
    let strategies = store::strategies(ctx.db()).await?;
    let mut pages: Vec<String> =
        strategies.into_iter().map(|one| format!("/programmes/strategies/{}", one.id)).collect();
    pages.extend(store::ids(ctx.db()).await?.into_iter().map(|id| format!("/programmes/{id}")));
    Ok(pages)
}

/// A published programme; any other does not exist.
async fn published(ctx: &Ctx, id: &str) -> Answer<programmes::Model> {
    let found = programmes::find(ctx.db(), id).await?;
    found.filter(programmes::Model::is_public).ok_or(Fault::NotFound)
}
