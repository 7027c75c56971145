//! Suggestions while somebody types.

use axum::response::IntoResponse as _;
use http::{HeaderValue, header};
use serde::Serialize;

use super::Source;
use super::settle::TYPED;
use crate::fault::{Answer, Fault};
use crate::web::Ctx;

/// How many suggestions there are at most.
const MOST: u64 = 12;
/// Fewer letters say too little.
const LEAST: usize = 2;

#[derive(Serialize)]
struct Suggestions {
    items: Vec<Suggestion>,
    /// For whoever hears the page: how many there are, in words.
    status: String,
}

#[derive(Serialize)]
struct Suggestion {
    id: String,
    label: String,
    detail: String,
}

/// The answer to `GET …/suggest?q=`: at most twelve things of the source that match, as JSON that nobody keeps. The route's
/// access must be the action that the source is scoped by. Not audited: it shows names and offices of what the reader's
/// lists show anyway, and a line a keystroke would bury the reads that matter.
///
/// # Errors
/// The source's.
pub async fn suggest(ctx: &Ctx, source: &dyn Source) -> Answer {
    let typed: String = ctx.param("q").unwrap_or_default().trim().chars().take(TYPED).collect();
    let letters = rawabit_text::fold(&typed).chars().filter(|c| c.is_alphanumeric()).count();
    let mut found = if letters < LEAST { Vec::new() } else { source.find(ctx, &typed, MOST).await? };
    found.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
    let status = ctx.tn("pick-suggestions", found.len());
    let items = found
        .into_iter()
        .map(|one| Suggestion { id: one.id, label: one.label, detail: one.detail })
        .collect();
    let body = serde_json::to_string(&Suggestions { items, status }).map_err(Fault::internal)?;
    let mut response = ([(header::CONTENT_TYPE, "application/json")], body).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}
