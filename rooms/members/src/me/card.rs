//! `/me/card`: the card on the phone and as PDF.

use axum::response::Response;
use rawabit_people::named;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, esc, icon, ltr};
use rawabit_platform::web::{Ctx, Panel, Redirect};
use rawabit_platform::{Answer, Fault, Lang, UtcMicros};
use rawabit_press::{Sheet, organisation, qr};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use serde_json::json;

use super::{button, facts, lead, me, page, registered, section};
use crate::commands::{card_token, check_card, issue_card};
use crate::model::Standing;
use crate::model::card::Verdict;
use crate::store::entity::{member, membership};

const CARD: &str = include_str!("../../templates/documents/card.typ");

/// The address in the code: in no language, so that whoever scans reads their own.
fn address(ctx: &Ctx, token: &str) -> String {
    ctx.app.absolute(ctx.app.default_lang(), &format!("/card/{token}"))
}

/// The units that somebody is an active member of, in the reader's language.
async fn units(ctx: &Ctx, lang: Lang, row: &member::Model) -> Answer<Vec<String>> {
    let held = membership::Entity::find()
        .filter(membership::Column::PersonId.eq(row.person_id.as_str()))
        .filter(membership::Column::State.eq(Standing::Active.word()))
        .order_by_asc(membership::Column::Since)
        .all(ctx.db())
        .await?;
    let ids: Vec<String> = held.iter().map(|one| one.unit_id.clone()).collect();
    let units = rawabit_federation::units(ctx.db(), &ids).await?;
    let voice = ctx.app.voice(lang);
    Ok(ids.iter().filter_map(|id| units.get(id)).map(|unit| voice.pick(&unit.name).to_owned()).collect())
}

fn verdict(ctx: &Ctx, verdict: Verdict) -> Html {
    let tone = if verdict == Verdict::Valid { "ok" } else { "bad" };
    badge(&ctx.t(&format!("members-card-{}", verdict.word())), tone)
}

/// The panel on `/me`.
pub(super) async fn panel(ctx: Ctx) -> Answer<Option<Panel>> {
    let Ok(own) = rawabit_people::Own::of(&ctx) else { return Ok(None) };
    let Some(row) = registered(&ctx, &own).await? else { return Ok(None) };
    let state: Standing = row.state.parse().unwrap_or(Standing::Ended);
    let tone = if state == Standing::Active { "ok" } else { "warn" };
    let body = facts(&[
        (ctx.t("members-me-number"), Some(ltr(&row.number))),
        (
            ctx.t("members-me-standing"),
            Some(badge(&ctx.t(&format!("members-me-standing-{}", state.word())), tone)),
        ),
    ]);
    let more = Some((ctx.t("members-card-open"), "/me/card".to_owned()));
    Ok(Some(Panel { title: ctx.t("members-card-title"), body, more, wide: false }))
}

/// The card; before the first one, a button that issues it.
pub(super) async fn show(ctx: Ctx) -> Answer {
    let (own, row) = me(&ctx).await?;
    let Some((token, issued)) = card_token(&ctx.app, own.person_id()).await? else {
        let body = format!(
            "{}<div class=\"row\">{}</div>",
            lead(&ctx, "members-card-none"),
            button(&ctx, "/me/card", "members-card-issue", "qr", "btn-primary")
        );
        return page(&ctx, "members-card-title")
            .html(Html(section(&ctx.t("members-card-title"), &Html(body))));
    };
    let person = named(ctx.db(), &[own.person_id().to_owned()]).await?.remove(own.person_id());
    let person = person.ok_or(Fault::NotFound)?;
    let state = check_card(ctx.db(), &token, ctx.today()).await?;
    let units = units(&ctx, ctx.lang(), &row).await?;
    let face = facts(&[
        (ctx.t("members-me-name"), Some(person.html(&ctx))),
        (ctx.t("members-me-number"), Some(ltr(&row.number))),
        (
            ctx.t("members-me-units"),
            (!units.is_empty()).then(|| {
                Html(
                    units
                        .iter()
                        .map(|unit| format!("<bdi>{}</bdi>", esc(unit)))
                        .collect::<Vec<_>>()
                        .join("<br>"),
                )
            }),
        ),
        (ctx.t("members-me-since"), row.since.map(|day| Html::text(&ctx.voice.day(day)))),
        (ctx.t("members-card-check"), Some(verdict(&ctx, state))),
        (ctx.t("members-card-issued"), Some(Html::text(&ctx.voice.moment(issued)))),
    ]);
    let code = format!(
        "<div class=\"qr-box\" role=\"img\" aria-label=\"{}\">{}</div>{}",
        esc(&ctx.t("members-card-code")),
        qr(&address(&ctx, &token)),
        lead(&ctx, "members-card-code-lead")
    );
    let files: String = ctx
        .app
        .config
        .languages
        .iter()
        .map(|lang| {
            format!(
                "<li><a href=\"{}\" hx-boost=\"false\">{}{}</a></li>",
                esc(&ctx.app.url(*lang, "/me/card/card.pdf")),
                icon("download"),
                esc(&ctx.t(&format!("lang-{}", lang.code())))
            )
        })
        .collect();
    let body = format!(
        "<div class=\"grid grid-2\">{}{}{}{}</div>",
        section(&ctx.t("members-card-title"), &face),
        section(&ctx.t("members-card-code"), &Html(code)),
        section(&ctx.t("members-card-pdf"), &Html(format!("<ul class=\"links\">{files}</ul>"))),
        section(
            &ctx.t("members-card-renew-title"),
            &Html(format!(
                "{}<div class=\"row\">{}</div>",
                lead(&ctx, "members-card-renew-lead"),
                button(&ctx, "/me/card", "members-card-renew", "qr", "")
            ))
        ),
    );
    page(&ctx, "members-card-title").html(Html(body))
}

/// Issues a card, or another one.
pub(super) async fn issue(ctx: Ctx) -> Answer {
    let (own, _) = me(&ctx).await?;
    let renewed = card_token(&ctx.app, own.person_id()).await?.is_some();
    let mut work = ctx.begin().await?;
    issue_card(&ctx.app, &mut work, &own).await?;
    work.commit().await?;
    let done = if renewed { "members-card-renewed" } else { "members-card-issued" };
    Ok(Redirect::done(&ctx, "/me/card", done))
}

/// The card as PDF, of the size of a card.
pub(super) async fn pdf(ctx: Ctx) -> Answer<Response> {
    let (own, row) = me(&ctx).await?;
    let (token, issued) = card_token(&ctx.app, own.person_id()).await?.ok_or(Fault::NotFound)?;
    let person = named(ctx.db(), &[own.person_id().to_owned()]).await?.remove(own.person_id());
    let name = person.ok_or(Fault::NotFound)?.name;
    let sheet = sheet(&ctx, &row, &name, &address(&ctx, &token), issued).await?;
    rawabit_press::answer(&ctx.app, sheet, "card").await
}

async fn sheet(
    ctx: &Ctx,
    row: &member::Model,
    name: &rawabit_platform::Multi,
    address: &str,
    at: UtcMicros,
) -> Answer<Sheet> {
    let lang = ctx.lang();
    let voice = ctx.app.voice(lang).plain();
    let units = units(ctx, lang, row).await?;
    let data = json!({
        "organisation": organisation(&ctx.app, lang),
        "title": voice.t("members-card-title"),
        "name": voice.pick(name),
        "number": row.number,
        "number_label": voice.t("members-me-number"),
        "since": row.since.map(|day| voice.day(day)),
        "since_label": voice.t("members-me-since"),
        "units": units,
        "note": voice.t("members-card-note"),
        "code": voice.t("members-card-code"),
    });
    Ok(Sheet {
        template: CARD,
        data,
        lang,
        title: voice.t("members-card-title"),
        at,
        files: vec![("card.svg", qr(address).into_bytes())],
    })
}
