//! Articles as records that records of other rooms point to.

use rawabit_platform::Answer;
use rawabit_platform::kit::pick::{Found, RecordKind};
use rawabit_platform::web::Ctx;

use crate::model::State;
use crate::permissions::SeeArticles;
use crate::store::{self, Line};

/// Articles, as far as the reader sees them in the office.
pub(crate) const RECORD: RecordKind = RecordKind {
    kind: "article",
    label: "portal-record-article",
    path: |id| format!("/office/articles/{id}"),
    find: |ctx, words, most| Box::pin(find(ctx, words, most)),
    known: |ctx, ids| Box::pin(known(ctx, ids)),
};

async fn find(ctx: Ctx, words: String, most: u64) -> Answer<Vec<Found>> {
    let lines = store::matching(ctx.db(), &ctx.scope::<SeeArticles>(), &words, most).await?;
    Ok(lines.into_iter().map(|line| found(&ctx, line)).collect())
}

async fn known(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<Found>> {
    let lines = store::some(ctx.db(), &ctx.scope::<SeeArticles>(), &ids).await?;
    Ok(lines.into_iter().map(|line| found(&ctx, line)).collect())
}

fn found(ctx: &Ctx, line: Line) -> Found {
    let mut titles = rawabit_platform::Multi::default();
    for lang in line.langs() {
        titles.set(lang, line.title(lang));
    }
    let state = State::from_name(&line.row.state).map(|state| ctx.t(state.label_key())).unwrap_or_default();
    Found::new(&line.row.id, line.title(ctx.lang())).names(&titles).detail(state)
}
