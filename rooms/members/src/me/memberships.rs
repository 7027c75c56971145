//! `/me/memberships`: every membership with its days and its dues, and what happened.

use rawabit_platform::Answer;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::timeline::{Event, timeline};
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::web::{Ctx, Panel};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};

use super::{empty, facts, me, page, registered, section};
use crate::model::Standing;
use crate::model::rights::DuesState;
use crate::store::entity::{dues_standing, event, member, membership};

struct Held {
    row: membership::Model,
    unit: Html,
    dues: Option<DuesState>,
}

async fn held(ctx: &Ctx, member: &member::Model) -> Answer<Vec<Held>> {
    let rows = membership::Entity::find()
        .filter(membership::Column::PersonId.eq(member.person_id.as_str()))
        .order_by_desc(membership::Column::Joined)
        .order_by_desc(membership::Column::Id)
        .all(ctx.db())
        .await?;
    let dues = dues_standing::Entity::find()
        .filter(dues_standing::Column::PersonId.eq(member.person_id.as_str()))
        .all(ctx.db())
        .await?;
    let ids: Vec<String> = rows.iter().map(|row| row.unit_id.clone()).collect();
    let units = rawabit_federation::units(ctx.db(), &ids).await?;
    Ok(rows
        .into_iter()
        .map(|row| Held {
            unit: units.get(&row.unit_id).map(|unit| ctx.voice.spoken(&unit.name)).unwrap_or_default(),
            dues: dues
                .iter()
                .find(|one| one.unit_id == row.unit_id)
                .map(|one| DuesState { paid_until: one.paid_until, exempt: one.exempt }),
            row,
        })
        .collect())
}

fn standing(ctx: &Ctx, row: &membership::Model) -> Html {
    let state = row.standing();
    let tone = match state {
        Standing::Active => "ok",
        Standing::Suspended => "warn",
        Standing::Ended => "",
    };
    badge(&ctx.t(&format!("members-me-standing-{}", state.word())), tone)
}

fn dues(ctx: &Ctx, dues: DuesState) -> Html {
    let today = ctx.today();
    match dues.paid_until {
        _ if dues.exempt => badge(&ctx.t("members-me-dues-exempt"), "ok"),
        Some(until) => {
            let tone = if dues.is_paid_on(today) { "ok" } else { "warn" };
            badge(&ctx.ta("members-me-dues-until", "day", ctx.voice.plain().day(until)), tone)
        }
        None => badge(&ctx.t("members-me-dues-none"), "warn"),
    }
}

/// The panel on `/me`.
pub(super) async fn panel(ctx: Ctx) -> Answer<Option<Panel>> {
    let Ok(own) = rawabit_people::Own::of(&ctx) else { return Ok(None) };
    let Some(row) = registered(&ctx, &own).await? else { return Ok(None) };
    let lines: String = held(&ctx, &row)
        .await?
        .iter()
        .filter(|one| one.row.standing().is_current())
        .map(|one| {
            let dues = one.dues.map(|state| dues(&ctx, state).0).unwrap_or_default();
            format!(
                "<li><div><strong>{}</strong><p>{}</p></div>{} {dues}</li>",
                one.unit,
                esc(&ctx.ta("members-me-member-since", "day", ctx.voice.plain().day(one.row.since))),
                standing(&ctx, &one.row)
            )
        })
        .collect();
    let body = if lines.is_empty() {
        empty(&ctx, "members-me-memberships-none")
    } else {
        Html(format!("<ul class=\"todo\">{lines}</ul>"))
    };
    let more = Some((ctx.t("members-me-history"), "/me/memberships".to_owned()));
    Ok(Some(Panel { title: ctx.t("members-me-memberships"), body, more, wide: false }))
}

/// The page.
pub(super) async fn show(ctx: Ctx) -> Answer {
    let (own, member) = me(&ctx).await?;
    let held = held(&ctx, &member).await?;
    let mut body = String::from("<div class=\"grid grid-2\">");
    for one in &held {
        let day = |day: rawabit_platform::Day| Html::text(&ctx.voice.day(day));
        let lines = facts(&[
            (ctx.t("members-me-standing"), Some(standing(&ctx, &one.row))),
            (ctx.t("members-me-since"), Some(day(one.row.since))),
            (ctx.t("members-me-joined"), Some(day(one.row.joined))),
            (ctx.t("members-me-until"), one.row.until_day.map(day)),
            (
                ctx.t("members-me-why-ended"),
                one.row
                    .end_reason
                    .as_deref()
                    .map(|why| Html::text(&ctx.t(&format!("members-me-ended-{why}")))),
            ),
            (ctx.t("members-me-dues"), one.dues.map(|state| dues(&ctx, state))),
        ]);
        body.push_str(&format!(
            "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{lines}</section>",
            one.unit
        ));
    }
    body.push_str("</div>");
    if held.is_empty() {
        body = empty(&ctx, "members-me-memberships-none").0;
    }
    body.push_str(&section(&ctx.t("members-me-history"), &history(&ctx, own.person_id()).await?));
    page(&ctx, "members-me-memberships").html(Html(body))
}

/// What happened, the latest first.
async fn history(ctx: &Ctx, person_id: &str) -> Answer<Html> {
    let rows = event::Entity::find()
        .filter(event::Column::PersonId.eq(person_id))
        .order_by_desc(event::Column::Day)
        .order_by_desc(event::Column::Id)
        .all(ctx.db())
        .await?;
    if rows.is_empty() {
        return Ok(empty(ctx, "members-me-history-none"));
    }
    let actors = ctx.actors().await?;
    let events: Vec<Event> = rows
        .iter()
        .map(|row| {
            let kind = ctx.t(&format!("members-me-event-{}", row.kind.replace('_', "-")));
            let unit = actors.units().of(&row.unit_path);
            let actor = actors.name(row.office.as_deref(), &row.actor, row.office.is_none());
            let reason = if row.reason.is_empty() {
                String::new()
            } else {
                format!("<p><bdi>{}</bdi></p>", esc(&row.reason))
            };
            let act = row.act_idx.map_or_else(String::new, |index| {
                format!(
                    " · <a href=\"{}\">{}</a>",
                    esc(&ctx.url(&format!("/ledger/acts/{index}"))),
                    esc(&ctx.t("members-me-act"))
                )
            });
            Event {
                when: ctx.voice.day(row.day),
                datetime: row.day.to_string(),
                what: Html(format!(
                    "<strong>{}</strong>{reason}<p class=\"muted small\"><bdi>{}</bdi> · <bdi>{}</bdi>{act}</p>",
                    esc(&kind),
                    esc(&unit),
                    esc(&actor)
                )),
                tone: "",
                future: false,
            }
        })
        .collect();
    Ok(timeline(&events))
}
