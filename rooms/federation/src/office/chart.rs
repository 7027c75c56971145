//! The organisation chart of the office: a unit, its offices, the units below.

use rawabit_platform::Answer;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::web::Ctx;

use super::{tree, visible};
use crate::chart::Shows;
use crate::model::Unit;
use crate::permissions::SeeFederation;
use crate::store;

/// The chart of `?under=` or of the reader's own tree.
pub(super) async fn chart(ctx: Ctx) -> Answer {
    let scope = ctx.scope::<SeeFederation>();
    let today = ctx.today();
    let tops: Vec<Unit> = match ctx.param("under") {
        Some(id) => vec![visible(&ctx, &id).await?],
        None => {
            let statutes = ctx.app.statutes.load_full();
            let mut roots = store::unit::roots(ctx.db()).await?;
            roots.sort_by_key(|unit| statutes.unit_kinds.iter().position(|kind| kind.id == unit.kind));
            let seen: Vec<Unit> = roots
                .into_iter()
                .filter(|unit| scope.contains(&unit.path) && unit.is_open_on(today))
                .collect();
            match scope.top() {
                // Whoever sees no whole tree begins at the highest unit of their own.
                Some(path) if seen.is_empty() => {
                    store::unit::unit_by_path(ctx.db(), &path).await?.into_iter().collect()
                }
                _ => seen,
            }
        }
    };
    let mut body = tree::tabs(&ctx, false);
    for top in &tops {
        let office = |unit: &Unit| format!("/office/federation/units/{}", unit.id);
        let shows = Shows { unit: &|unit| scope.contains(&unit.path), office: &|_| true, place: &office };
        body.push_str(&crate::chart::html(&ctx, top, shows).await?.0);
    }
    if tops.is_empty() {
        body.push_str(&format!(
            "<div class=\"empty\"><p>{}</p></div>",
            esc(&ctx.t("federation-units-empty"))
        ));
    }
    ctx.office(ctx.t("federation-chart"))
        .lead(Html::text(&ctx.ta("federation-lead", "day", today)))
        .crumb(ctx.t("federation-title"), "/office/federation")
        .html(Html(body))
}
