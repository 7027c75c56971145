//! Where reports, programmes and strategies are read: in the office by whoever sees them there; by everybody else in what both sides
//! published. Nowhere else: a link to what somebody may not know of would tell of it.

use std::collections::HashMap;

use rawabit_platform::Answer;
use rawabit_platform::web::Ctx;

use crate::commands::{levels, report_path};
use crate::model::ReportState;
use crate::office::{accounting, faces, strategies as pages};
use crate::permissions::SeeProgrammes;
use crate::store::{programmes, reports, strategies};

/// The pages of some programmes that this reader may open.
pub(crate) async fn of_programmes(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<(String, String)>> {
    let rows = programmes::some(ctx.db(), &ids).await?;
    let page = |row: programmes::Model| {
        let path = if faces::sees(&ctx, &row) {
            format!("/office/programmes/{}", row.id)
        } else if row.is_public() {
            public(&row.id)
        } else {
            return None;
        };
        Some((row.id, path))
    };
    Ok(rows.into_iter().filter_map(page).collect())
}

/// The pages of some strategies that this reader may open.
pub(crate) async fn of_strategies(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<(String, String)>> {
    let rows = strategies::some(ctx.db(), &ids).await?;
    let office = ctx.policy.anywhere::<SeeProgrammes>();
    let page = |row: strategies::Model| {
        let path = if office && pages::sees(&ctx, &row) {
            pages::path(&row.id, "")
        } else if row.is_open() {
            format!("/programmes/strategies/{}", row.id)
        } else {
            return None;
        };
        Some((row.id, path))
    };
    Ok(rows.into_iter().filter_map(page).collect())
}

/// The pages of some reports that this reader may open: of an approved one, for who does not see it in the office, the page of its
/// programme, which shows it.
pub(crate) async fn of_reports(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<(String, String)>> {
    let rows = reports::some(ctx.db(), &ids).await?;
    let of: Vec<String> = rows.iter().map(|row| row.programme_id.clone()).collect();
    let known: HashMap<String, programmes::Model> =
        programmes::some(ctx.db(), &of).await?.into_iter().map(|one| (one.id.clone(), one)).collect();
    let mut out = Vec::new();
    for row in rows {
        let Some(programme) = known.get(&row.programme_id) else { continue };
        if faces::sees(&ctx, programme) || on_way(&ctx, programme, &row).await? {
            out.push((row.id, report_path(&programme.id, row.period)));
        } else if row.state() == ReportState::Approved && programme.is_public() {
            out.push((row.id, public(&programme.id)));
        }
    }
    Ok(out)
}

/// Whether the reader holds an office on the way of a report that was handed in.
async fn on_way(ctx: &Ctx, programme: &programmes::Model, report: &reports::Model) -> Answer<bool> {
    // Visitors hold none: their pages ask nothing more.
    if report.submitted_at.is_none() || accounting::person(ctx).is_none() {
        return Ok(false);
    }
    let levels = levels(ctx.db(), &ctx.app, programme).await?;
    Ok(!accounting::held(ctx, &levels).await?.is_empty())
}

/// A published programme's page.
fn public(id: &str) -> String {
    format!("/programmes/{id}")
}
