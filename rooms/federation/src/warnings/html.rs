//! Warnings as markup, for the page and the panel.

use std::collections::HashMap;

use rawabit_people::Named;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::web::Ctx;
use rawabit_statutes::Statutes;

use super::Warning;
use crate::model::Unit;

/// A list of warnings as markup.
pub(crate) fn html(
    ctx: &Ctx,
    statutes: &Statutes,
    warnings: &[Warning],
    units: &HashMap<String, Unit>,
    people: &HashMap<String, Named>,
) -> Html {
    let today = ctx.today();
    let mut out = String::from("<ul class=\"todo\">");
    for warning in warnings {
        let name = units.get(&warning.unit_id).map(|unit| unit.name.clone()).unwrap_or_default();
        let text = ctx.msg(&warning.message(statutes, &ctx.voice, &name, people));
        let href = ctx.url(&format!("/office/federation/units/{}", warning.unit_id));
        let ground = warning
            .article(statutes)
            .map(|article| statutes.cite(&article).text(ctx.lang()))
            .map_or_else(String::new, |text| format!("<p class=\"muted small\">{}</p>", esc(&text)));
        let state = if warning.is_late(today) {
            badge(&ctx.t("federation-late"), "bad")
        } else {
            badge(&ctx.tn("federation-days-left", i64::from(today.days_until(warning.due))), "warn")
        };
        out.push_str(&format!(
            "<li><div><a href=\"{}\">{}</a>{ground}</div>{state}</li>",
            esc(&href),
            esc(&text)
        ));
    }
    out.push_str("</ul>");
    Html(out)
}
