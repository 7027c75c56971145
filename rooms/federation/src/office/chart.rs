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
            let all = store::unit::all_units(ctx.db()).await?;
            let seen: Vec<Unit> =
                all.into_iter().filter(|unit| scope.contains(&unit.path) && unit.is_open_on(today)).collect();
            let top = |unit: &&Unit| !seen.iter().any(|above| unit.parent.as_ref() == Some(&above.id));
            seen.iter().filter(top).cloned().collect()
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
