//! What pages say to machines in the words of schema.org, as JSON-LD.

use rawabit_platform::kit::Html;
pub(super) use rawabit_platform::kit::html::json_ld as block;
use rawabit_platform::web::Ctx;
use serde_json::{Value, json};

use crate::store::entity::event;

/// The organisation itself, by its name in the reader's language.
pub(super) fn organisation(ctx: &Ctx) -> Value {
    json!({
        "@type": "Organization",
        "name": ctx.app.statutes.load().organisation.name.get(ctx.lang()),
        "url": ctx.app.absolute(ctx.lang(), "/"),
    })
}

/// The organisation as the subject of the front page.
pub(super) fn front(ctx: &Ctx) -> Html {
    let mut data = organisation(ctx);
    data["@context"] = "https://schema.org".into();
    block(&data)
}

/// Public events.
pub(super) fn events(ctx: &Ctx, events: &[event::Model]) -> Html {
    if events.is_empty() {
        return Html::none();
    }
    let one = |event: &event::Model| {
        let mut data = json!({
            "@type": "Event",
            "name": ctx.voice.pick(&event.title),
            "startDate": event.starts_at.rfc3339(),
            "eventStatus": "https://schema.org/EventScheduled",
            "organizer": organisation(ctx),
        });
        if event.ends_at > event.starts_at {
            data["endDate"] = event.ends_at.rfc3339().into();
        }
        if !event.place.is_empty() {
            data["location"] = json!({ "@type": "Place", "name": ctx.voice.pick(&event.place) });
        }
        if !event.summary.is_empty() {
            data["description"] = ctx.voice.pick(&event.summary).into();
        }
        if let Some(page) = &event.page {
            data["url"] = ctx.app.absolute(ctx.lang(), page).into();
        }
        data
    };
    let all: Vec<Value> = events.iter().map(one).collect();
    block(&json!({ "@context": "https://schema.org", "@graph": all }))
}

/// Where a page stands: names and paths from the front page down, without the front page.
pub(super) fn way(ctx: &Ctx, steps: &[(&str, &str)]) -> Html {
    let home = ctx.t("portal-home");
    let all: Vec<Value> = std::iter::once((home.as_str(), "/"))
        .chain(steps.iter().copied())
        .enumerate()
        .map(|(at, (name, path))| {
            json!({
                "@type": "ListItem",
                "position": at + 1,
                "name": name,
                "item": ctx.app.absolute(ctx.lang(), path),
            })
        })
        .collect();
    block(&json!({ "@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": all }))
}
