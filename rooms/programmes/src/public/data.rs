//! Open data: published programmes as IATI 2.03 activities.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use rawabit_platform::web::made::MadeFile;
use rawabit_platform::web::{App, Ctx, KeepPage};
use rawabit_platform::{Answer, Fault};
use sea_orm::{ConnectionTrait, DbErr};

use super::published;
use crate::commands::VALUES;
use crate::dossier;
use crate::iati::{self, Activity};
use crate::model::ReportState;
use crate::store::{programmes, published as store, reports};

/// Activities of one file. A larger house splits them by programme, which have an address each.
const MOST: u64 = 5_000;

/// `GET /api/v1/iati/activities.xml`
pub(super) async fn all(ctx: Ctx) -> Answer {
    let make = async {
        match export(&ctx.app).await? {
            Some((xml, _)) => Ok(xml),
            None => Err(Fault::NotFound),
        }
    };
    let file = ctx.app.made.file(&ctx.app, "programmes/iati", make).await?;
    let mut keep = super::keep(&ctx, []);
    keep.tags.push(VALUES.to_owned());
    Ok(answer(&ctx, file, keep))
}

/// `GET /api/v1/iati/activities/{id}`
pub(super) async fn one(ctx: Ctx, Path(id): Path<String>) -> Answer {
    published(&ctx, &id).await?;
    let make = async {
        // Read when it is its turn, as a document is.
        let programme = published(&ctx, &id).await?;
        let activity = activity(&ctx.app, programme).await?;
        iati::write(&ctx.app, ctx.now, &[activity]).map_err(Fault::internal)
    };
    let file = ctx.app.made.file(&ctx.app, &format!("programmes/iati/{id}"), make).await?;
    Ok(answer(&ctx, file, super::keep(&ctx, [id.as_str()])))
}

/// The file of a made export; kept as a page where nothing was added to its address.
fn answer(ctx: &Ctx, file: MadeFile, keep: KeepPage) -> Response {
    let headers = [(CONTENT_TYPE, "application/xml; charset=utf-8"), (CACHE_CONTROL, "public, no-cache")];
    let response = (headers, file.bytes).into_response();
    if ctx.query.is_empty() { keep.mark(response) } else { response }
}

/// All published programmes as one file, and how many they are; nothing while there are none.
///
/// # Errors
/// The database does not answer.
pub async fn export(app: &App) -> Answer<Option<(Vec<u8>, usize)>> {
    let db = app.store.read();
    let (rows, _) = store::list(db, MOST, 0).await?;
    let mut activities = Vec::with_capacity(rows.len());
    for row in rows {
        activities.push(activity(app, row).await?);
    }
    if activities.is_empty() {
        return Ok(None);
    }
    let xml = iati::write(app, app.now(), &activities).map_err(Fault::internal)?;
    Ok(Some((xml, activities.len())))
}

async fn activity(app: &App, programme: programmes::Model) -> Answer<Activity> {
    let db = app.store.read();
    let dossier = dossier::read_public(app, db, programme).await?;
    let mut parts = Vec::new();
    for report in dossier.reports.iter().filter(|report| report.state() == ReportState::Approved) {
        let some = reports::part::of_report(db, &report.id).await?;
        parts.extend(some.into_iter().map(|part| (report.period, part)));
    }
    let mut related = Vec::new();
    if let Some(parent) = &dossier.programme.parent_id {
        let ids = store::among(db, std::slice::from_ref(parent)).await?;
        related.extend(ids.into_iter().map(|id| (id, true)));
    }
    let below = store::below(db, &dossier.programme.id).await?;
    related.extend(below.into_iter().map(|row| (row.id, false)));
    let region = region(db, &dossier).await?;
    Ok(Activity { dossier, parts, related, region })
}

/// The region that the unit lies in, if it lies in one.
async fn region(
    db: &impl ConnectionTrait,
    dossier: &dossier::Dossier,
) -> Result<Option<(String, rawabit_platform::Multi)>, DbErr> {
    let Some(code) = dossier.unit().and_then(|unit| unit.area.clone()) else { return Ok(None) };
    let name = rawabit_federation::area_name(db, &code).await?;
    Ok(name.map(|name| (code, name)))
}
