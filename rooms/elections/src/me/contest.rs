//! `/me/elections`: the list, and a contest for somebody who has a part in it.

use axum::extract::Path;
use rawabit_people::Own;
use rawabit_platform::Answer;
use rawabit_platform::kit::{Html, esc, icon};
use rawabit_platform::web::Ctx;
use rawabit_statutes::Polling;
use sea_orm::EntityTrait as _;

use super::{Part, lines, page, part};
use crate::commands::{is_open, result};
use crate::model::{Standing, State};
use crate::office::{reasons, standing_badge, told};
use crate::store::electors;
use crate::store::vote::round;
use crate::{shown, store};

/// `GET /me/elections`
pub(super) async fn list(ctx: Ctx) -> Answer {
    let own = Own::of(&ctx)?;
    let lines = lines(&ctx, &own).await?;
    let body = if lines.is_empty() {
        shown::empty(&ctx, "elections-mine-empty")
    } else {
        Html(format!("<ul class=\"todo\">{lines}</ul>"))
    };
    ctx.office(ctx.t("elections-mine")).crumb(ctx.t("account-mine"), "/me").html(body)
}

/// `GET /me/elections/{id}`
pub(super) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let part = part(&ctx, &id).await?;
    let row = &part.row;
    let mut body = String::new();
    body.push_str(&voting(&ctx, &part).await?);
    if part.may_stand {
        body.push_str(&format!(
            "<p class=\"row\"><a class=\"btn\" href=\"{}\">{}{}</a></p>",
            esc(&ctx.url(&format!("/me/elections/{id}/stand"))),
            icon("plus"),
            esc(&ctx.t("elections-stand"))
        ));
    }
    body.push_str(&own_candidacy(&ctx, &part));
    body.push_str("<div class=\"grid grid-2\">");
    body.push_str(&shown::section(&ctx.t("elections-rule"), &shown::facts(shown::rule_facts(&ctx, row)?)));
    let at = |at| Some(shown::moment(&ctx, at));
    let calendar = shown::facts(vec![
        (ctx.t("elections-fact-until"), at(row.candidatures_until)),
        (ctx.t("elections-fact-opens"), at(row.opens_at)),
        (ctx.t("elections-fact-closes"), at(row.closes_at)),
        (ctx.t("elections-fact-appeals-until"), row.appeals_until.and_then(at)),
    ]);
    body.push_str(&shown::section(&ctx.t("elections-calendar"), &calendar));
    let names = shown::names(&ctx, &shown::standing(&ctx, row).await?).await?;
    if !names.is_empty() {
        let list: String = names
            .iter()
            .map(|(number, name)| format!("<li><bdi dir=\"ltr\">{number}</bdi> {name}</li>"))
            .collect();
        let list = Html(format!("<ul class=\"links\">{list}</ul>"));
        body.push_str(&shown::section(&ctx.t("elections-tab-candidates"), &list));
    }
    body.push_str("</div>");
    body.push_str(&appeals(&ctx, &part).await?);
    if row.state().has_result() {
        body.push_str(&format!(
            "<p><a class=\"btn\" href=\"{}\">{}</a></p>",
            esc(&ctx.url(&format!("/elections/{id}"))),
            esc(&ctx.t("elections-result"))
        ));
    }
    ctx.office(shown::title(&ctx, row).await?)
        .lead(shown::state_badge(&ctx, row.state()))
        .crumb(ctx.t("account-mine"), "/me")
        .crumb(ctx.t("elections-mine"), "/me/elections")
        .html(Html(body))
}

/// Whether the reader has voted, may vote now, and for whom.
async fn voting(ctx: &Ctx, part: &Part) -> Answer<String> {
    let row = &part.row;
    let Some(place) = part.places.first() else { return Ok(String::new()) };
    if row.polling() != Polling::Electronic {
        return Ok(if row.state() == State::Polling {
            shown::notice("info", "info", &ctx.t("elections-vote-elsewhere")).0
        } else {
            String::new()
        });
    }
    let mut all: Vec<i32> = part.places.iter().map(|one| one.position).collect();
    let given = electors::given_to(ctx.db(), &row.id, place.position).await?;
    all.extend(given.iter().map(|one| one.giver));
    let marked = electors::marked(ctx.db(), &row.id, row.round, &all).await?;
    let mut out = String::new();
    let own = part.places.iter().any(|one| marked.contains(&one.position));
    if own {
        out.push_str(&shown::notice("ok", "check", &ctx.t("elections-voted-own")).0);
    }
    if !is_open(row, ctx.now) {
        let closed = round::Entity::find_by_id((row.id.clone(), row.round)).one(ctx.db()).await?;
        if own && closed.is_some_and(|one| one.published.is_some()) {
            out.push_str(&format!(
                "<p><a href=\"{}\">{}</a></p>",
                esc(&ctx.url(&format!("/elections/{}/{}/ballots.csv", row.id, row.round))),
                esc(&ctx.t("elections-find-ballot"))
            ));
        }
        return Ok(out);
    }
    let button = |position: i32, label: String, class: &str| {
        format!(
            "<p><a class=\"btn {class}\" href=\"{}\">{}{}</a></p>",
            esc(&ctx.url(&format!("/me/elections/{}/vote?for={position}", row.id))),
            icon("vote"),
            esc(&label)
        )
    };
    if !own {
        out.push_str(&button(place.position, ctx.t("elections-vote"), "btn-primary btn-wide"));
    }
    for one in given.iter().filter(|one| !marked.contains(&one.giver)) {
        let giver = electors::page(ctx.db(), &row.id, u64::from(one.giver.unsigned_abs()), 1).await?;
        let ids: Vec<String> = giver.iter().map(|one| one.person_id.clone()).collect();
        let names = rawabit_people::named(ctx.db(), &ids).await?;
        let name = names.into_values().next().map_or_else(String::new, |who| who.display(&ctx.voice));
        out.push_str(&button(one.giver, ctx.ta("elections-vote-for", "name", name), ""));
    }
    Ok(out)
}

fn own_candidacy(ctx: &Ctx, part: &Part) -> String {
    let Some(one) = &part.candidacy else { return String::new() };
    let before = matches!(part.row.state(), State::Nominating | State::Listed);
    let at = |what: &str| format!("/me/elections/{}/candidacy/{what}", part.row.id);
    let mut buttons = String::new();
    if before && matches!(one.standing(), Standing::Proposed | Standing::Accepted) {
        if !one.consent {
            buttons.push_str(
                &shown::post_button(ctx, &at("agree"), "elections-agree", "check", "btn-primary", &[]).0,
            );
        }
        buttons.push_str(&shown::post_button(ctx, &at("withdraw"), "elections-withdraw", "trash", "", &[]).0);
    }
    if before && one.standing() == Standing::Refused {
        buttons.push_str(&format!(
            "<a class=\"btn\" href=\"{}\">{}</a>",
            esc(&ctx.url(&format!("/me/elections/{}/appeal?about=candidacy", part.row.id))),
            esc(&ctx.t("elections-appeal"))
        ));
    }
    let elected = one.number.is_some_and(|number| result(&part.row).elected.contains(&number.unsigned_abs()));
    if part.row.state() == State::Provisional && elected {
        buttons.push_str(
            &shown::post_button(ctx, &at("decline"), "elections-do-decline", "trash", "btn-quiet", &[]).0,
        );
    }
    let body = format!("{}{}<p class=\"row\">{buttons}</p>", standing_badge(ctx, one), reasons(ctx, one));
    shown::section(&ctx.t("elections-own-candidacy"), &Html(body))
}

/// One's own appeals, and the way to a new one while there is time.
async fn appeals(ctx: &Ctx, part: &Part) -> Answer<String> {
    let mine: String = store::appeals(ctx.db(), &part.row.id)
        .await?
        .iter()
        .filter(|one| one.person_id == part.own.person_id())
        .map(|one| format!("<li>{}</li>", told(ctx, one, &Html::text(&ctx.t("elections-appeal-own")))))
        .collect();
    let mut out = if mine.is_empty() {
        String::new()
    } else {
        shown::section(&ctx.t("elections-tab-appeals"), &Html(format!("<ul class=\"todo\">{mine}</ul>")))
    };
    let open = part.row.appeals_until.is_some_and(|until| ctx.now < until);
    if part.row.state() == State::Provisional && open {
        out.push_str(&format!(
            "<p><a class=\"btn btn-quiet\" href=\"{}\">{}</a></p>",
            esc(&ctx.url(&format!("/me/elections/{}/appeal", part.row.id))),
            esc(&ctx.t("elections-appeal-against-result"))
        ));
    }
    Ok(out)
}

/// A page of a contest's part.
pub(super) async fn of<'a>(
    ctx: &'a Ctx,
    row: &crate::store::entity::contest::Model,
    title: &str,
) -> Answer<rawabit_platform::web::Page<'a>> {
    let name = shown::title(ctx, row).await?;
    Ok(page(ctx, title).crumb(name, &format!("/me/elections/{}", row.id)))
}
