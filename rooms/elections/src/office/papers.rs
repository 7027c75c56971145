//! Papers of a vote as PDF: the ballot paper, the tally sheet.

use axum::extract::Path;
use axum::response::Response;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Lang};

use super::visible;
use crate::print;

fn lang(ctx: &Ctx) -> Lang {
    ctx.param("lang").and_then(|code| Lang::from_code(&code)).unwrap_or(ctx.lang())
}

/// `GET …/ballot.pdf?lang=`: two ballot papers a sheet, to be cut.
pub(crate) async fn ballot(ctx: Ctx, Path(id): Path<String>) -> Answer<Response> {
    let row = visible(&ctx, &id).await?;
    let sheet = print::ballot(&ctx, &row, lang(&ctx)).await?;
    rawabit_press::answer(&ctx.app, sheet, "ballot").await
}

/// `GET …/sheet.pdf?lang=`
pub(crate) async fn sheet(ctx: Ctx, Path(id): Path<String>) -> Answer<Response> {
    let row = visible(&ctx, &id).await?;
    let sheet = print::sheet(&ctx, &row, lang(&ctx)).await?;
    rawabit_press::answer(&ctx.app, sheet, "tally-sheet").await
}
