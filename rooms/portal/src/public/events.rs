//! What is to come, and what took place lately.

use askama::Template;
use rawabit_platform::Answer;
use rawabit_platform::web::{Ctx, KeepPage};

use super::view::{Occasion, next_midnight};
use crate::store;

/// Events shown on the page; the calendar feed has them all.
const LIMIT: u64 = 100;
/// Events shown that are over, and for how many days.
const HELD: u64 = 20;
const RECENT: i64 = 180;

#[derive(Template)]
#[template(path = "public/events.html")]
struct Body<'a> {
    ctx: &'a Ctx,
    events: Vec<Occasion>,
    held: Vec<Occasion>,
}

/// The events that are not over, and how to subscribe to them.
pub(crate) async fn show(ctx: Ctx) -> Answer {
    let events = store::upcoming(ctx.db(), ctx.now, LIMIT).await?;
    let keep = events.iter().fold(KeepPage::of(["events"]).until(next_midnight(&ctx.app)), |keep, event| {
        keep.until(event.ends_at)
    });
    let since = ctx.now.plus_seconds(-RECENT * 24 * 3600);
    let held = store::held(ctx.db(), ctx.now, since, HELD).await?;
    let body = Body {
        ctx: &ctx,
        events: events.iter().map(|event| Occasion::of(&ctx, event)).collect(),
        held: held.iter().map(|event| Occasion::of(&ctx, event)).collect(),
    };
    Ok(keep.mark(
        ctx.public(ctx.t("portal-events"))
            .head(super::linked::events(&ctx, &events))
            .action("portal-subscribe", "/events.ics", "calendar", false)
            .body(&body)?,
    ))
}
