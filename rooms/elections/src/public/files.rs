//! Ballots as files: the list in which each voter finds the own ballot by its receipt, and a file that every program counts.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use rawabit_counting::blt;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault};

use super::published;
use crate::commands;

fn answer(kind: &'static str, text: String) -> Response {
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "public, no-cache")], text).into_response()
}

/// `GET /elections/{id}/{round}/ballots.csv`
pub(super) async fn csv(ctx: Ctx, Path((id, round)): Path<(String, i32)>) -> Answer<Response> {
    let row = published(&ctx, &id).await?;
    let text = commands::published(ctx.db(), &row.id, round).await?.ok_or(Fault::NotFound)?;
    Ok(answer("text/csv; charset=utf-8", text))
}

/// `GET /elections/{id}/{round}/ballots.blt`
pub(super) async fn blt(ctx: Ctx, Path((id, round)): Path<(String, i32)>) -> Answer<Response> {
    let row = published(&ctx, &id).await?;
    let lang = ctx.app.default_lang();
    let input = commands::counting(&ctx.app, ctx.db(), &row, round, lang).await?.ok_or(Fault::NotFound)?;
    Ok(answer("text/plain; charset=utf-8", blt::write(&input.counting().election())))
}
