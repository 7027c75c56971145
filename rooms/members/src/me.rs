//! What the registry has about the reader, on their own page: memberships, and the rolls they are on with the proof of their entry. Further
//! panels (card, dues, consents, who read what) are added to [`PANELS`].

use axum::extract::Path;
use axum::response::IntoResponse as _;
use http::header;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::app::{BoxFuture, PanelMaker};
use rawabit_platform::web::{Access, Ctx, Panel, Routes};
use rawabit_platform::{Answer, Fault};

use crate::model::roll::EntryProof;
use crate::office::{proof_html, roll_facts};
use crate::store::entity::roll;
use crate::store::{memberships, rolls};
use crate::words;

/// The panels of `/me`.
pub(crate) const PANELS: &[PanelMaker] = &[mine, on_rolls];

/// The routes: everybody's own.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/me/rolls/{id}", Access::SignedIn, entry).get(
        "/me/rolls/{id}/entry.json",
        Access::SignedIn,
        file,
    )
}

fn person(ctx: &Ctx) -> Option<String> {
    ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.clone())
}

/// One's own memberships.
fn mine(ctx: Ctx) -> BoxFuture<'static, Answer<Option<Panel>>> {
    Box::pin(async move {
        let Some(person) = person(&ctx) else { return Ok(None) };
        let Some(member) = memberships::of_person(ctx.db(), &person).await? else { return Ok(None) };
        let names = ctx.unit_names().await?;
        let lines: String = memberships::all(ctx.db(), &person)
            .await?
            .iter()
            .map(|one| {
                format!(
                    "<li><div><bdi>{}</bdi><p>{}</p></div>{}</li>",
                    esc(&names.of(&one.unit_path)),
                    words::day(&ctx, one.since),
                    words::standing(&ctx, one.standing())
                )
            })
            .collect();
        let body = format!(
            "<dl class=\"facts\"><dt>{}</dt><dd><bdi dir=\"ltr\">{}</bdi></dd></dl><ul class=\"todo\">{lines}</ul>",
            esc(&ctx.t("members-entry-number")),
            esc(&member.number)
        );
        Ok(Some(Panel { title: ctx.t("members-memberships"), body: Html(body), more: None, wide: false }))
    })
}

/// The rolls one is on.
fn on_rolls(ctx: Ctx) -> BoxFuture<'static, Answer<Option<Panel>>> {
    Box::pin(async move {
        let Some(person) = person(&ctx) else { return Ok(None) };
        let found = rolls::of_person(ctx.db(), &person).await?;
        if found.is_empty() {
            return Ok(None);
        }
        let names = ctx.unit_names().await?;
        let lines: String = found
            .iter()
            .map(|(roll, _)| {
                format!(
                    "<li><div><a href=\"{}\">{}</a><p>{}</p></div></li>",
                    esc(&ctx.url(&format!("/me/rolls/{}", roll.id))),
                    esc(&names.of(&roll.unit_path)),
                    esc(&ctx.voice.day(roll.day))
                )
            })
            .collect();
        let body = Html(format!("<ul class=\"todo\">{lines}</ul>"));
        Ok(Some(Panel { title: ctx.t("members-rolls"), body, more: None, wide: false }))
    })
}

/// One's own entry of a roll.
async fn own(ctx: &Ctx, id: &str) -> Answer<(roll::Model, EntryProof)> {
    let person = person(ctx).ok_or(Fault::NotFound)?;
    let entry = rolls::entry_of(ctx.db(), id, &person).await?.ok_or(Fault::NotFound)?;
    let roll = rolls::find(ctx.db(), id).await?.ok_or(Fault::NotFound)?;
    let proof = rolls::proof(ctx.db(), &roll, entry.position).await?.ok_or(Fault::NotFound)?;
    Ok((roll, proof))
}

/// `GET /me/rolls/{id}/entry.json`: the same as a file, which `rawabit verify` judges without a server.
async fn file(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (_, proof) = own(&ctx, &id).await?;
    let text = serde_json::to_string_pretty(&proof).map_err(Fault::internal)?;
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"roll-entry.json\""),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, text).into_response())
}

/// `GET /me/rolls/{id}`: one's own entry, and what proves it.
async fn entry(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (roll, proof) = own(&ctx, &id).await?;
    let unit: UnitPath = roll.unit_path.clone();
    let name = ctx.unit_names().await?.of(&unit);
    let act = rawabit_platform::ledger::pages::path_of(roll.act_idx.unsigned_abs());
    let body = format!(
        "{}{}<p class=\"row\"><a href=\"{}\">{}</a> <a href=\"{}\" hx-boost=\"false\">{}</a></p>",
        roll_facts(&ctx, &roll, &name),
        proof_html(&ctx, &proof),
        esc(&ctx.url(&act)),
        esc(&ctx.t("members-proof-act")),
        esc(&ctx.url(&format!("/me/rolls/{id}/entry.json"))),
        esc(&ctx.t("members-proof-download"))
    );
    ctx.office(ctx.t("members-proof-title")).crumb(ctx.t("account-mine"), "/me").html(Html(body))
}
