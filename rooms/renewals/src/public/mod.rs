//! What everybody may read: which branches were renewed, their new bureaus, and the act of each.

mod paper;
mod show;

use rawabit_platform::Answer;
use rawabit_platform::web::{Access, Ctx, KeepPage, Routes};

use crate::commands::TAG;
use crate::store::campaigns;

/// The routes: all public.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/renewals", Access::Public, show::list).get(
        "/renewals/{id}",
        Access::Public,
        show::show,
    )
}

/// How long a page may be kept: until a branch is renewed, or a unit or a person changes.
fn keep(ctx: &Ctx) -> KeepPage {
    let tags = [TAG, rawabit_federation::commands::TAG, rawabit_people::commands::TAG];
    KeepPage::of(tags.into_iter().map(str::to_owned)).until(ctx.app.next_midnight())
}

/// The pages of campaigns, for the sitemap.
pub(crate) async fn pages(ctx: Ctx) -> Answer<Vec<String>> {
    let rows = campaigns::all(ctx.db()).await?;
    Ok(rows.into_iter().map(|row| format!("/renewals/{}", row.id)).collect())
}
