//! Articles as records that records of other rooms point to.

use rawabit_platform::Answer;
use rawabit_platform::kit::pick::{Found, RecordKind};
use rawabit_platform::web::Ctx;
use sea_orm::sea_query::Condition;

use crate::model::{State, permalink};
use crate::permissions::SeeArticles;
use crate::store::{self, Line};

/// Articles: what everybody may read, and what else the reader sees in the office. Whoever does not see an article there is
/// led to its public page.
pub(crate) const RECORD: RecordKind = RecordKind {
    kind: "article",
    label: "portal-record-article",
    path: |id| format!("/office/articles/{id}"),
    find: |ctx, words, most| Box::pin(find(ctx, words, most)),
    known: |ctx, ids| Box::pin(known(ctx, ids)),
};

async fn find(ctx: Ctx, words: String, most: u64) -> Answer<Vec<Found>> {
    let lines = store::matching(ctx.db(), reach(&ctx), &words, most).await?;
    Ok(lines.into_iter().map(|line| found(&ctx, line)).collect())
}

async fn known(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<Found>> {
    let lines = store::some(ctx.db(), reach(&ctx), &ids).await?;
    Ok(lines.into_iter().map(|line| found(&ctx, line)).collect())
}

fn reach(ctx: &Ctx) -> Condition {
    store::in_reach(&ctx.scope::<SeeArticles>())
}

fn found(ctx: &Ctx, line: Line) -> Found {
    let mut titles = rawabit_platform::Multi::default();
    for lang in line.langs() {
        titles.set(lang, line.title(lang));
    }
    let state = State::from_name(&line.row.state).map(|state| ctx.t(state.label_key())).unwrap_or_default();
    let found = Found::new(&line.row.id, line.title(ctx.lang())).names(&titles).detail(state);
    if ctx.may::<SeeArticles>(&line.row.unit_path) { found } else { found.at(permalink(&line.row.id)) }
}
