//! Saved searches and messages to members.

mod asked;
mod bounces;
mod list;
mod segments;
mod send;
mod show;
mod templates;
mod write;

use rawabit_platform::permit::info;
use rawabit_platform::web::{Access, Ctx, Page, Routes};
use rawabit_platform::{Answer, Fault};
use sea_orm::EntityTrait as _;

use crate::permissions::{MessageMembers, SeeMembers};
use crate::store::messages::message;

pub(crate) use show::fate;

const LIST: &str = "/office/members/messages";
const SEGMENTS: &str = "/office/members/segments";

/// The routes.
pub(super) fn routes() -> Routes {
    let see = Access::May(info::<SeeMembers>());
    let write = Access::May(info::<MessageMembers>());
    Routes::new()
        .get("/office/members/segments", see, segments::list)
        .get("/office/members/segments/new", see, segments::blank)
        .post("/office/members/segments/new", see, segments::save)
        .get("/office/members/segments/units/suggest", see, segments::suggest_units)
        .get("/office/members/segments/{id}", see, segments::show)
        .post("/office/members/segments/{id}", see, segments::change)
        .post("/office/members/segments/{id}/drop", see, segments::forget)
        .get("/office/members/messages", write, list::list)
        .get("/office/members/messages/new", write, write::blank)
        .post("/office/members/messages/new", write, write::save)
        .get("/office/members/messages/templates", write, templates::list)
        .post("/office/members/messages/templates/{id}/drop", write, templates::forget)
        .get("/office/members/messages/bounces", write, bounces::list)
        .post("/office/members/messages/bounces/{no}", write, bounces::forget)
        .get("/office/members/messages/{id}", write, show::show)
        .get("/office/members/messages/{id}/edit", write, write::edit)
        .post("/office/members/messages/{id}/edit", write, write::change)
        .get("/office/members/messages/{id}/send", write, send::ask)
        .post("/office/members/messages/{id}/send", write, send::send)
        .post("/office/members/messages/{id}/cancel", write, send::cancel)
        .post("/office/members/messages/{id}/drop", write, write::forget)
        .post("/office/members/messages/{id}/template", write, templates::keep)
}

/// A message in the reader's sight.
async fn visible(ctx: &Ctx, id: &str) -> Answer<message::Model> {
    let found = message::Entity::find_by_id(id.to_owned()).one(ctx.db()).await?;
    found.filter(|row| ctx.scope::<MessageMembers>().contains(&row.unit_path)).ok_or(Fault::NotFound)
}

/// A page of this part.
fn page(ctx: &Ctx, title: String) -> Page<'_> {
    ctx.office(title).crumb(ctx.t("members-title"), "/office/members").crumb(ctx.t("members-messages"), LIST)
}

/// What a message is called in lists: its subject, or how its text begins.
pub(crate) fn called(ctx: &Ctx, row: &message::Model) -> String {
    let subject = ctx.voice.pick(&row.subject);
    if !subject.is_empty() {
        return subject.to_owned();
    }
    let body = ctx.voice.pick(&row.body).lines().next().unwrap_or_default();
    let short: String = body.chars().take(60).collect();
    if short.len() < body.len() { format!("{short}…") } else { short }
}
