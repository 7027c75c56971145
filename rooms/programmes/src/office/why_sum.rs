//! What a total is made of: what a programme reported itself and what came up from each one right below it. Numerators and denominators
//! are added, never shares.

use std::fmt::Write as _;

use rawabit_platform::Answer;
use rawabit_platform::kit::html::link;
use rawabit_platform::kit::{Html, bdi, esc};
use rawabit_platform::web::Ctx;

use super::faces::sees;
use crate::dossier::Dossier;
use crate::drawn;
use crate::model::{Indicator, Total};
use crate::names::Names;
use crate::store::{indicators, programmes, values};

/// A total with what it is made of.
pub(super) struct Sum {
    /// What is approved, all together; none where nothing is.
    pub(super) total: Option<Total>,
    /// The table of its parts.
    pub(super) table: Html,
}

/// The total of an indicator in a period, where programmes below flow into it.
///
/// # Errors
/// The database does not answer.
pub(super) async fn sum(
    ctx: &Ctx,
    dossier: &Dossier,
    indicator: &Indicator,
    period: i32,
) -> Answer<Option<Sum>> {
    let below = indicators::below(ctx.db(), &dossier.programme.id, &indicator.id).await?;
    if below.is_empty() {
        return Ok(None);
    }
    let ids: Vec<String> = below.into_iter().map(|part| part.programme_id).collect();
    let totals = values::of_period(ctx.db(), &ids, &indicator.id, period).await?;
    let mut rows = programmes::some(ctx.db(), &ids).await?;
    rows.sort_by(|a, b| a.unit_path.as_str().cmp(b.unit_path.as_str()));
    let own = [dossier.programme.unit_id.clone()];
    let names = Names::of(ctx.db(), &ctx.app, rows.iter().map(|row| row.unit_id.clone()).chain(own)).await?;
    let gauge = dossier.gauge(&indicator.id);
    let total = gauge.and_then(|gauge| {
        let kept = gauge.totals.get(&period).copied();
        kept.or_else(|| gauge.own.get(&period).map(|value| Total::of(*value)))
    });
    let mut out = head(ctx);
    let itself = gauge.and_then(|gauge| gauge.own.get(&period)).map(|value| Total::of(*value));
    row(ctx, indicator, &bdi(&names.unit(ctx.lang(), &dossier.programme.unit_id)), itself, &mut out);
    for programme in &rows {
        let unit = names.unit(ctx.lang(), &programme.unit_id);
        // A link that answers 404 tells that there is something.
        let name = if sees(ctx, programme) {
            link(&ctx.url(&format!("/office/programmes/{}#indicator-{}", programme.id, indicator.id)), &unit)
        } else {
            bdi(&unit)
        };
        row(ctx, indicator, &name, totals.get(&programme.id).copied(), &mut out);
    }
    out.push_str("</tbody><tfoot>");
    row(ctx, indicator, &Html(esc(&ctx.t("programmes-sum-total"))), total, &mut out);
    out.push_str("</tfoot></table></div>");
    Ok(Some(Sum { total, table: Html(out) }))
}

fn head(ctx: &Ctx) -> String {
    let mut out = format!(
        "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"{0}\"><table class=\"table\"><caption class=\"visually-hidden\">{0}</caption><thead><tr>",
        esc(&ctx.t("programmes-sum"))
    );
    for (key, class) in [("unit", ""), ("value", " class=\"n\""), ("known", " class=\"n\"")] {
        let _ =
            write!(out, "<th scope=\"col\"{class}>{}</th>", esc(&ctx.t(&format!("programmes-sum-{key}"))));
    }
    out.push_str("</tr></thead><tbody>");
    out
}

/// Who, the value with what it is made of, and of how many programmes it is. What is unknown is called so, which is not zero.
fn row(ctx: &Ctx, indicator: &Indicator, name: &Html, total: Option<Total>, out: &mut String) {
    let value = total.and_then(|total| total.value(indicator.kind));
    let said = value.map_or_else(|| ctx.t("programmes-unknown"), |value| drawn::said(ctx, indicator, value));
    let known = total.map_or(0, |total| total.known);
    let _ = write!(
        out,
        "<tr><th scope=\"row\">{name}</th><td class=\"n\"><bdi>{}</bdi></td><td class=\"n\">{}</td></tr>",
        esc(&said),
        esc(&ctx.voice.number(known.into()))
    );
}
