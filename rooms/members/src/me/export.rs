//! `/me/export`: everything that is kept about somebody, to take home: one file for machines and one to read.

use axum::response::{IntoResponse as _, Response};
use http::header;
use rawabit_people::{Own, details};
use rawabit_platform::accounts::confirm::require_recent;
use rawabit_platform::kit::archive::zip;
use rawabit_platform::kit::{Html, esc, icon};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault, personal};
use serde_json::{Value, json};

use super::readable::readable;
use super::{lead, page, registered};
use crate::IDENTITY;

/// What there is to take, and the button.
pub(super) async fn show(ctx: Ctx) -> Answer {
    Own::of(&ctx)?;
    let body = format!(
        "<section class=\"panel\">{}{}<form method=\"post\"><button class=\"btn btn-primary\" type=\"submit\">{}{}</button></form></section>",
        lead(&ctx, "members-export-lead"),
        lead(&ctx, "members-export-files"),
        icon("download"),
        esc(&ctx.t("members-export-take"))
    );
    page(&ctx, "members-me-export").html(Html(body))
}

/// The archive. The password has to be typed lately: a session left open is not enough for everything at once.
pub(super) async fn take(ctx: Ctx) -> Answer<Response> {
    let own = Own::of(&ctx)?;
    require_recent(&ctx, 15)?;
    let person = details(ctx.db(), own.person_id()).await?.ok_or(Fault::NotFound)?;
    let found = personal::everything(&ctx.app, own.person_id()).await?;
    let identity = identity(&ctx, &own).await?;
    let organisation = ctx.app.statutes.load().organisation.name.get(ctx.lang()).to_owned();
    let tables: serde_json::Map<String, Value> =
        found.iter().map(|(table, rows)| ((*table).to_owned(), json!(rows))).collect();
    let data = json!({
        "organisation": organisation,
        "made_at": ctx.now.rfc3339(),
        "person": own.person_id(),
        "identity_number": identity,
        "tables": tables,
    });
    let machine = serde_json::to_vec_pretty(&data).map_err(Fault::internal)?;
    let text = readable(&ctx, &organisation, ctx.voice.pick(&person.name), identity.as_deref(), &found);
    let unit = person.unit_path;
    ctx.audit_read("members.own_export", ("person", own.person_id()), &unit, "").await?;
    let bytes = zip(&[("data.json", &machine), ("data.html", text.as_bytes())]);
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"my-data-{}.zip\"", ctx.today())),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

/// One's own identity number, which lies sealed.
async fn identity(ctx: &Ctx, own: &Own) -> Answer<Option<String>> {
    let sealed = registered(ctx, own).await?.and_then(|row| row.identity_sealed);
    let Some(sealed) = sealed else { return Ok(None) };
    let opened = ctx.app.sealer.open(IDENTITY, own.person_id(), &sealed).map_err(Fault::internal)?;
    Ok(Some(opened.as_str().to_owned()))
}
