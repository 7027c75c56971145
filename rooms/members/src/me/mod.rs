//! A member's own pages, under `/me`: the card, memberships, own data, consents, who has read them, everything to take home, and erasure.
//! Nothing here needs a right but one's own session ([`rawabit_people::Own`]).

mod address;
mod card;
mod consents;
mod correction;
mod data;
mod erasure;
mod export;
mod memberships;
mod messages;
mod readable;
mod reads;
mod rolls;

pub(crate) use correction::{asked_facts, names, state_badge};
pub(crate) use erasure::{erasure_facts, holds_html};

use rawabit_people::Own;
use rawabit_platform::Answer;
use rawabit_platform::Fault;
use rawabit_platform::kit::{Html, esc, icon};
use rawabit_platform::web::app::PanelMaker;
use rawabit_platform::web::{Access, Ctx, Page, Panel, Routes};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use crate::store::entity::member;

pub(crate) fn routes() -> Routes {
    let own = Access::SignedIn;
    Routes::new()
        .get("/me/card", own, card::show)
        .post("/me/card", own, card::issue)
        .get("/me/card/card.pdf", own, card::pdf)
        .get("/me/memberships", own, memberships::show)
        .get("/me/rolls/{id}", own, rolls::entry)
        .get("/me/rolls/{id}/entry.json", own, rolls::file)
        .get("/me/data", own, data::show)
        .post("/me/data", own, data::save)
        .get("/me/data/address", own, address::show)
        .post("/me/data/address", own, address::offer)
        .get("/me/data/address/{secret}", own, address::show_link)
        .post("/me/data/address/{secret}", own, address::take)
        .get("/me/data/correction", own, correction::show)
        .post("/me/data/correction", own, correction::ask)
        .post("/me/data/correction/withdraw", own, correction::withdraw)
        .get("/me/consents", own, consents::show)
        .post("/me/consents", own, consents::say)
        .get("/me/messages", own, messages::show)
        .get("/me/reads", own, reads::show)
        .get("/me/export", own, export::show)
        .post("/me/export", own, export::take)
        .get("/me/erasure", own, erasure::show)
        .post("/me/erasure", own, erasure::ask)
        .post("/me/erasure/withdraw", own, erasure::withdraw)
}

/// The panels on `/me`.
pub(crate) const PANELS: &[PanelMaker] = &[
    |ctx| Box::pin(card::panel(ctx)),
    |ctx| Box::pin(memberships::panel(ctx)),
    |ctx| Box::pin(crate::office::dues::me_panel(ctx)),
    |ctx| Box::pin(rolls::panel(ctx)),
    |ctx| Box::pin(links(ctx)),
];

/// The reader's row in the registry.
async fn registered(ctx: &Ctx, own: &Own) -> Answer<Option<member::Model>> {
    Ok(member::Entity::find().filter(member::Column::PersonId.eq(own.person_id())).one(ctx.db()).await?)
}

/// The reader as a member; whoever is none has no such pages.
async fn me(ctx: &Ctx) -> Answer<(Own, member::Model)> {
    let own = Own::of(ctx)?;
    let row = registered(ctx, &own).await?.ok_or(Fault::NotFound)?;
    Ok((own, row))
}

/// A page of one's own.
fn page<'a>(ctx: &'a Ctx, title: &str) -> Page<'a> {
    ctx.office(ctx.t(title)).crumb(ctx.t("account-mine"), "/me")
}

/// What somebody may do with their data.
async fn links(ctx: Ctx) -> Answer<Option<Panel>> {
    let Ok(own) = Own::of(&ctx) else { return Ok(None) };
    let member = registered(&ctx, &own).await?.is_some();
    let all = [
        ("members-me-data", "/me/data", member),
        ("members-me-messages", "/me/messages", member),
        ("members-me-consents", "/me/consents", true),
        ("members-me-reads", "/me/reads", true),
        ("members-me-export", "/me/export", true),
        ("members-me-erasure", "/me/erasure", true),
    ];
    let lines: String = all
        .iter()
        .filter(|(_, _, shown)| *shown)
        .map(|(label, path, _)| {
            format!("<li><a href=\"{}\">{}</a></li>", esc(&ctx.url(path)), esc(&ctx.t(label)))
        })
        .collect();
    Ok(Some(Panel {
        title: ctx.t("members-me-mine"),
        body: Html(format!("<ul class=\"links\">{lines}</ul>")),
        more: None,
        wide: false,
    }))
}

/// A panel with a heading.
fn section(title: &str, body: &Html) -> String {
    format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{body}</section>",
        esc(title)
    )
}

/// A list of labelled facts; what is none is left out.
pub(crate) fn facts(lines: &[(String, Option<Html>)]) -> Html {
    let lines: String = lines
        .iter()
        .filter_map(|(label, value)| {
            value.as_ref().map(|value| format!("<dt>{}</dt><dd>{value}</dd>", esc(label)))
        })
        .collect();
    Html(format!("<dl class=\"facts\">{lines}</dl>"))
}

/// A form that is a button.
fn button(ctx: &Ctx, path: &str, label: &str, name: &str, class: &str) -> Html {
    Html(format!(
        "<form method=\"post\" action=\"{}\"><button class=\"btn {class}\" type=\"submit\">{}{}</button></form>",
        esc(&ctx.url(path)),
        icon(name),
        esc(&ctx.t(label))
    ))
}

/// A line of explanation.
fn lead(ctx: &Ctx, key: &str) -> String {
    format!("<p class=\"muted\">{}</p>", esc(&ctx.t(key)))
}

/// Nothing, in words.
fn empty(ctx: &Ctx, key: &str) -> Html {
    Html(format!("<div class=\"empty\">{}<p>{}</p></div>", icon("info"), esc(&ctx.t(key))))
}
