//! A result: who was elected, by how many, how it was counted, and with what it can be counted again.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::{Html, code, esc};
use rawabit_platform::ledger::proof_box;
use rawabit_platform::web::Ctx;
use sea_orm::EntityTrait as _;

use super::published;
use crate::commands;
use crate::model::{Recount, State};
use crate::store::entity::contest;
use crate::store::vote::round;
use crate::{outcome, shown};

/// `GET /elections/{id}`
pub(super) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = published(&ctx, &id).await?;
    let title = shown::title(&ctx, &row).await?;
    let mut body = String::new();
    let (tone, text) = match row.state() {
        State::Certified => ("ok", ctx.t("elections-is-certified")),
        State::Annulled => ("bad", ctx.t("elections-over-annulled")),
        _ => {
            let until = row.appeals_until.map_or_else(String::new, |at| ctx.voice.moment(at));
            ("warn", ctx.ta("elections-is-provisional", "at", until))
        }
    };
    body.push_str(&shown::notice(tone, "info", &text).0);
    if row.state().has_result() {
        body.push_str(&outcome::result(&ctx, &row).await?.0);
        body.push_str(&crate::lots::lots(&ctx, &row).await?);
        body.push_str(&files(&ctx, &row).await?);
    }
    body.push_str(&shown::section(&ctx.t("elections-rule"), &shown::facts(shown::rule_facts(&ctx, &row)?)));
    body.push_str(&proof_box(&ctx, "contest", &id).await?.0);
    let page = ctx
        .public(title)
        .lead(shown::state_badge(&ctx, row.state()))
        .crumb(ctx.t("elections-public-title"), "/elections")
        .html(Html(format!("<div class=\"stack\">{body}</div>")))?;
    let mut keep = super::keep([id]);
    if let Some(until) = row.appeals_until.filter(|until| *until > ctx.now) {
        keep = keep.until(until);
    }
    Ok(keep.mark(page))
}

/// What anybody needs to count it again.
async fn files(ctx: &Ctx, row: &contest::Model) -> Answer<String> {
    let mut lines = String::new();
    for number in 1..=row.round {
        let found = round::Entity::find_by_id((row.id.clone(), number)).one(ctx.db()).await?;
        let Some(found) = found.filter(|round| round.is_void().is_none()) else { continue };
        let at = |name: &str| ctx.url(&format!("/elections/{}/{number}/{name}", row.id));
        let heading = esc(&ctx.ta("elections-round", "n", i64::from(number)));
        let csv = found.published.as_ref().map_or_else(String::new, |hash| {
            format!(
                " · <a href=\"{}\">{}</a><br><small>{} {}</small>",
                esc(&at("ballots.csv")),
                esc(&ctx.t("elections-file-csv")),
                esc(&ctx.t("elections-file-hash")),
                code(hash)
            )
        });
        let input = commands::counting(&ctx.app, ctx.db(), row, number, ctx.lang()).await?;
        let how = input.map_or_else(String::new, |input| recount(ctx, &input.counting().recount()));
        lines.push_str(&format!(
            "<li>{heading}: <a href=\"{}\">{}</a>{csv}{how}</li>",
            esc(&at("ballots.blt")),
            esc(&ctx.t("elections-file-blt"))
        ));
    }
    let body = Html(format!("<p>{}</p><ul>{lines}</ul>", esc(&ctx.t("elections-files-text"))));
    Ok(shown::section(&ctx.t("elections-files"), &body))
}

/// The command that counts a round again, and what it does not do.
fn recount(ctx: &Ctx, how: &Recount) -> String {
    let command =
        how.command.as_ref().map_or_else(String::new, |command| format!("<p>{}</p>", code(command)));
    let caveats: String = how
        .caveats
        .iter()
        .map(|one| {
            format!("<p class=\"muted small\">{}</p>", esc(&ctx.t(&format!("elections-recount-{one}"))))
        })
        .collect();
    format!("{command}{caveats}")
}
