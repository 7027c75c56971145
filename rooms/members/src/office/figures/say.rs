//! How figures are said: told ones as numbers that lead to the list behind them, others as withheld.

use rawabit_platform::kit::chart::Said;
use rawabit_platform::kit::{Cell, Html, Query, Table, esc};
use rawabit_platform::web::Ctx;

/// The word for what is not told.
pub(super) fn withheld(ctx: &Ctx) -> String {
    ctx.t("members-figures-withheld")
}

/// A figure as text.
pub(super) fn text(ctx: &Ctx, number: Option<i64>) -> String {
    number.map_or_else(|| withheld(ctx), |n| ctx.voice.number(n))
}

/// A figure for a chart.
pub(super) fn said(ctx: &Ctx, number: Option<i64>) -> Option<Said> {
    number.map(|size| Said { size, text: ctx.voice.number(size) })
}

/// A figure with the list behind it. What is withheld leads nowhere.
pub(super) fn cell(ctx: &Ctx, number: Option<i64>, list: Option<String>) -> Cell {
    let Some(n) = number else {
        let word = withheld(ctx);
        return Cell::both(Html(format!("<span class=\"muted\">{}</span>", esc(&word))), word);
    };
    let shown = ctx.voice.number(n);
    match list.filter(|_| n > 0) {
        Some(href) => {
            let why = esc(&ctx.t("members-figures-why"));
            let html = format!(
                "<a href=\"{}\" title=\"{why}\"><bdi dir=\"ltr\">{}</bdi></a>",
                esc(&href),
                esc(&shown)
            );
            Cell::both(Html(html), shown)
        }
        None => Cell::ltr(shown),
    }
}

/// A share as text; of what is withheld none is told.
pub(super) fn share(ctx: &Ctx, part: Option<i64>, whole: Option<i64>) -> String {
    match part.zip(whole) {
        Some((part, whole)) if whole > 0 => {
            let millionths = i128::from(part) * 1_000_000 / i128::from(whole);
            ctx.voice.share(i64::try_from(millionths).unwrap_or(0))
        }
        Some(_) => "–".to_owned(),
        None => withheld(ctx),
    }
}

/// A figure with its share, as text; of nothing there are no shares.
pub(super) fn with_share(ctx: &Ctx, part: Option<i64>, whole: Option<i64>) -> String {
    match part.zip(whole) {
        Some((_, whole)) if whole > 0 => {
            format!("{} · {}", text(ctx, part), share(ctx, part, Some(whole)))
        }
        _ => text(ctx, part),
    }
}

/// The table behind a drawing, one click away.
pub(super) fn behind(ctx: &Ctx, query: &Query, table: &Table) -> String {
    format!(
        "<details class=\"more\"><summary>{}</summary><div class=\"more-body\">{}</div></details>",
        esc(&ctx.t("chart-table")),
        table.html(ctx, query)
    )
}

/// A part of a page.
pub(super) fn panel(title: &str, body: &str) -> String {
    format!(
        "<section class=\"panel stack-s\"><div class=\"panel-head\"><h2>{}</h2></div>{body}</section>",
        esc(title)
    )
}
