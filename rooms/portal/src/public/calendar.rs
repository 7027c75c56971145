//! The public calendar as a feed.

use axum::response::IntoResponse as _;
use http::header;
use rawabit_platform::Answer;
use rawabit_platform::web::{Ctx, KeepPage};

use super::atom::host;
use super::ics::{Calendar, Entry};
use super::view::next_midnight;
use crate::store;

/// Events over for longer than this leave the feed.
const PAST_SECONDS: i64 = 400 * 24 * 3600;
/// Events in the feed.
const LIMIT: u64 = 2000;

/// The events in the reader's language, for calendar programs.
pub(crate) async fn feed(ctx: Ctx) -> Answer {
    let events = store::in_feed(ctx.db(), ctx.now.plus_seconds(-PAST_SECONDS), LIMIT).await?;
    let host = host(&ctx.app.config.base_url);
    let entries = events
        .iter()
        .map(|event| Entry {
            uid: format!("{}@{host}", event.id),
            stamp: event.changed_at,
            starts: event.starts_at,
            ends: event.ends_at,
            summary: ctx.voice.pick(&event.title).to_owned(),
            place: ctx.voice.pick(&event.place).to_owned(),
            description: ctx.voice.pick(&event.summary).to_owned(),
            url: event.page.as_deref().map(|page| ctx.app.absolute(ctx.lang(), page)),
            cancelled: event.cancelled,
            sequence: event.sequence,
        })
        .collect();
    let name = ctx.app.statutes.load().organisation.name.get(ctx.lang()).to_owned();
    let text = Calendar { name, lang: ctx.lang().code(), entries }.to_text();
    let headers =
        [(header::CONTENT_TYPE, "text/calendar; charset=utf-8"), (header::CACHE_CONTROL, "public, no-cache")];
    Ok(KeepPage::of(["events"]).until(next_midnight(&ctx.app)).mark((headers, text).into_response()))
}
