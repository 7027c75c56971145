//! What falls due.

use rawabit_platform::Answer;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::web::Ctx;

use super::tree;
use crate::permissions::SeeFederation;
use crate::store::list::deadlines_count;
use crate::store::unit;
use crate::warnings::{self, About, Telling, Warning};

/// Warnings of each sort that a page spells out.
const EACH: u64 = 100;

/// Whether a warning is of a sort.
type Sort = fn(&About) -> bool;

fn is_overrun(about: &About) -> bool {
    matches!(about, About::Overrun(_) | About::Overruns(_))
}

fn is_ending(about: &About) -> bool {
    matches!(about, About::Deadline(_) | About::Deadlines(_))
}

/// The warnings in the reader's scope, by sort, the most urgent first.
pub(super) async fn list(ctx: Ctx) -> Answer {
    let statutes = ctx.app.statutes.load_full();
    let today = ctx.today();
    let scope = ctx.scope::<SeeFederation>();
    let all = warnings::all(ctx.db(), &scope, &statutes, today, EACH, Telling::ByUnit).await?;
    let people = rawabit_people::named(ctx.db(), &warnings::persons(&all)).await?;
    let units = unit::units(ctx.db(), &warnings::units_of(&all)).await?;
    let overrun = deadlines_count(ctx.db(), &scope, None, today, today).await?;
    let mut body = tree::tabs(&ctx, false);
    if all.is_empty() {
        body.push_str(&format!(
            "<div class=\"empty\">{}<p>{}</p></div>",
            rawabit_platform::kit::icon("done"),
            esc(&ctx.t("federation-warnings-empty"))
        ));
    }
    let horizon = warnings::horizon(&statutes, today);
    let soon = deadlines_count(ctx.db(), &scope, Some(today), horizon, today).await?;
    for (count, word, is) in [(overrun, "overrun", is_overrun as Sort), (soon, "soon", is_ending)] {
        let told: i64 = all.iter().filter(|one| is(&one.about)).map(Warning::weight).sum();
        if i64::try_from(count).unwrap_or(i64::MAX) > told {
            let href = ctx.url(&format!("/office/federation/on?deadline={word}"));
            let text = ctx.tn(&format!("federation-{word}-count"), i64::try_from(count).unwrap_or(i64::MAX));
            body.push_str(&format!("<p><a href=\"{}\">{}</a></p>", esc(&href), esc(&text)));
        }
    }
    let sorts: [(&str, Sort); 5] = [
        ("federation-warnings-interval", |about| matches!(about, About::Interval { .. })),
        ("federation-warnings-meeting", |about| matches!(about, About::Meeting { .. })),
        ("federation-warnings-overrun", is_overrun),
        ("federation-warnings-deadline", is_ending),
        ("federation-warnings-vacancy", |about| matches!(about, About::Vacancy { .. })),
    ];
    for (key, belongs) in sorts {
        let some: Vec<Warning> = all.iter().filter(|one| belongs(&one.about)).cloned().collect();
        if some.is_empty() {
            continue;
        }
        body.push_str(&format!(
            "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2><span class=\"count\">{}</span></div>{}</section>",
            esc(&ctx.t(key)),
            ctx.voice.number(some.iter().map(Warning::weight).sum()),
            warnings::html(&ctx, &statutes, &some, &units, &people)
        ));
    }
    ctx.office(ctx.t("federation-warnings"))
        .lead(Html::text(&ctx.ta("federation-lead", "day", today)))
        .crumb(ctx.t("federation-title"), "/office/federation")
        .html(Html(body))
}
