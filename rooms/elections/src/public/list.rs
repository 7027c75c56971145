//! All results, the latest first.

use rawabit_platform::Answer;
use rawabit_platform::kit::table::{PER_PAGE, pages};
use rawabit_platform::kit::{Html, esc, params};
use rawabit_platform::web::Ctx;

use crate::{shown, store};

/// `GET /elections`
pub(super) async fn list(ctx: Ctx) -> Answer {
    let asked = params::parse(&ctx.query);
    let page = asked.text("page").parse::<u64>().unwrap_or(1).clamp(1, 100_000);
    let (rows, total) = store::public(ctx.db(), (page - 1) * PER_PAGE, PER_PAGE).await?;
    let names = ctx.unit_names().await?;
    let mut lines = String::new();
    for row in &rows {
        let title = shown::titled(&ctx, row, &names);
        let day = row.settled_at.map_or_else(Html::none, |at| shown::moment(&ctx, at));
        lines.push_str(&format!(
            "<li><div><a href=\"{}\">{}</a><p>{day}</p></div>{}</li>",
            esc(&ctx.url(&format!("/elections/{}", row.id))),
            esc(&title),
            shown::state_badge(&ctx, row.state())
        ));
    }
    let body = if lines.is_empty() {
        shown::empty(&ctx, "elections-public-empty")
    } else {
        Html(format!("<ul class=\"todo\">{lines}</ul>{}", pages(&ctx, &asked, page, total, PER_PAGE)))
    };
    let shown = ctx
        .public(ctx.t("elections-public-title"))
        .lead(Html::text(&ctx.t("elections-public-lead")))
        .html(body)?;
    Ok(super::keep(rows.into_iter().map(|row| row.id)).mark(shown))
}
