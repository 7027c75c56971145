//! Pages that show a programme and hand it out: overview, why a figure is what it is, documents, files.

use rawabit_platform::permit::info;
use rawabit_platform::web::{Access, Ctx, Routes};
use rawabit_platform::{Answer, Fault};

pub(crate) use super::desk::tabs;
use super::{overview, papers, sheets, why};
use crate::permissions::SeeProgrammes;
use crate::store::programmes;

/// The routes, with who may call them.
pub(crate) fn routes() -> Routes {
    let see = Access::May(info::<SeeProgrammes>());
    Routes::new()
        .get("/office/programmes/{id}", see, overview::show)
        .get("/office/programmes/{id}/metrics/{indicator}/{period}", see, why::show)
        .get("/office/programmes/{id}/contract.pdf", see, papers::contract)
        .get("/office/programmes/{id}/account.pdf", see, papers::account)
        .get("/office/programmes/{id}/programme.xlsx", see, sheets::programme)
}

/// A programme within the reader's sight: of their units, or with one of them as partner; any other does not exist.
pub(crate) async fn visible(ctx: &Ctx, id: &str) -> Answer<programmes::Model> {
    let found = programmes::find(ctx.db(), id).await?.ok_or(Fault::NotFound)?;
    if sees(ctx, &found) { Ok(found) } else { Err(Fault::NotFound) }
}

/// Whether a programme is within the reader's sight.
pub(crate) fn sees(ctx: &Ctx, programme: &programmes::Model) -> bool {
    let scope = ctx.scope::<SeeProgrammes>();
    scope.contains(&programme.unit_path)
        || programme.partner_id.is_some() && scope.contains(&programme.partner_path)
}

/// Whether the reader may read what is written before it is handed over: the partner sees nothing of it.
pub(crate) fn may_read_draft(ctx: &Ctx, programme: &programmes::Model) -> bool {
    crate::sides::sees_draft(&ctx.policy, programme)
}
