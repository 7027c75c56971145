//! The check of a card, the public form of joining, and the pages behind personal links: confirming, supporting, looking after one's own application.

mod card;
mod join;
mod links;
mod stop;

use rawabit_federation::Unit;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::web::{Access, Ctx, Routes};

use crate::model::admission::takings;

/// The routes: open to everybody.
pub(crate) fn routes() -> Routes {
    let all = Access::Public;
    Routes::new()
        .get("/card/{token}", all, card::show)
        .get("/stop/{token}", all, stop::show)
        .post("/stop/{token}", all, stop::say)
        .get("/join/{unit}", all, join::show)
        .post("/join/{unit}", all, join::send)
        .get("/join/confirm/{secret}", all, links::confirm_page)
        .post("/join/confirm/{secret}", all, links::confirm)
        .get("/join/support/{secret}", all, links::support_page)
        .post("/join/support/{secret}", all, links::support)
        .get("/join/mine/{secret}", all, links::mine)
        .post("/join/mine/{secret}/withdraw", all, links::withdraw)
        .post("/join/mine/{secret}/appeal", all, links::appeal)
}

/// What an applicant declares, by the statutes: nothing incompatible, and what the unit asks.
pub(crate) fn declarations(ctx: &Ctx, unit: Option<&Unit>) -> Html {
    let statutes = ctx.app.statutes.load_full();
    let lang = ctx.lang();
    let mut lines: Vec<String> = Vec::new();
    for other in &statutes.members.incompatible_with {
        let said = ctx.ta("members-declares-not", "what", other.get(lang));
        lines.push(format!("<li>{}</li>", esc(&said)));
    }
    for taking in unit.map(|unit| takings(&statutes, unit)).unwrap_or_default() {
        if let Some(condition) = &taking.condition {
            let said = ctx.ta("members-declares", "what", condition.get(lang));
            lines.push(format!("<li>{}</li>", esc(&said)));
        }
        if !taking.professions.is_empty() {
            let groups: Vec<String> =
                taking.professions.iter().map(|id| crate::words::profession(ctx, id)).collect();
            let said = ctx.ta("members-takes-professions", "what", groups.join(ctx.voice.comma()).as_str());
            lines.push(format!("<li>{}</li>", esc(&said)));
        }
    }
    if lines.is_empty() { Html::none() } else { Html(format!("<ul>{}</ul>", lines.join(""))) }
}
