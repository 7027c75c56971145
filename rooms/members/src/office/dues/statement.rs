//! The statement of a unit, alone or with all below it.

use std::collections::BTreeMap;

use axum::extract::Path;
use rawabit_federation::Unit;
use rawabit_platform::Answer;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, esc};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;

use super::{amount, amount_cell, boxes, page, panel, path, span, statement_lines, tabs, visible};
use crate::model::dues::{Means, Passing, Statement};
use crate::store::dues::book::{Span, Whose, flows};
use crate::store::dues::passing;

/// A statement with what it is made of.
pub(super) struct Reading {
    pub(super) whole: Statement,
    pub(super) units: Vec<(UnitPath, Statement)>,
    pub(super) upward: Vec<(String, Passing)>,
    pub(super) below: Vec<(String, Passing)>,
}

/// Reads the statement of some days.
pub(super) async fn read(ctx: &Ctx, unit: &Unit, span: Span, with_below: bool) -> Answer<Reading> {
    let whose = if with_below { Whose::Below(&unit.path) } else { Whose::Unit(&unit.id) };
    let found = flows(ctx.db(), whose, span).await?;
    let mut units: BTreeMap<UnitPath, Vec<_>> = BTreeMap::new();
    for (_, path, flow) in &found {
        units.entry(path.clone()).or_default().push(*flow);
    }
    Ok(Reading {
        whole: Statement::of(found.into_iter().map(|(.., flow)| flow)),
        units: units.into_iter().map(|(path, flows)| (path, Statement::of(flows))).collect(),
        upward: passing::upward(ctx.db(), &unit.id, span.to).await?,
        below: passing::from_below(ctx.db(), &unit.id, span.to).await?,
    })
}

/// The page.
pub(super) async fn show(ctx: Ctx, Path(unit): Path<String>) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    let span = span(&ctx);
    let with_below = ctx.param("below").is_some_and(|value| !value.is_empty());
    let reading = read(&ctx, &unit, span, with_below).await?;
    let figures: Vec<(&str, Html)> = statement_lines(&reading.whole.total)
        .into_iter()
        .map(|(key, value)| (key, amount(&ctx, value)))
        .collect();
    let mut body = tabs(&ctx, &unit, "/statement").0;
    let checked = if with_below { " checked" } else { "" };
    let more = format!(
        "<div class=\"field\"><label class=\"choice\"><input type=\"checkbox\" name=\"below\" value=\"on\"{checked}><span>{}</span></label></div>",
        esc(&ctx.t("members-dues-statement-below"))
    );
    body.push_str(&super::span_form(&ctx, span, &more).0);
    body.push_str(&boxes(&ctx, &figures).0);
    body.push_str(&panel(&ctx.t("members-dues-statement-means-caption"), &by_means(&ctx, &reading.whole)).0);
    body.push_str(&panel(&ctx.t("members-dues-statement-kinds-caption"), &by_kind(&ctx, &reading.whole)).0);
    if with_below {
        body.push_str(
            &panel(&ctx.t("members-dues-statement-units-caption"), &by_unit(&ctx, &reading).await?).0,
        );
    } else {
        let sum = |rows: &[(String, Passing)], of: fn(&Passing) -> i64| {
            amount(&ctx, rows.iter().map(|(_, passing)| of(passing)).sum())
        };
        let shares = boxes(
            &ctx,
            &[
                ("members-dues-shares-of-payments", sum(&reading.upward, |passing| passing.due)),
                ("members-dues-shares-sent", sum(&reading.upward, |passing| passing.sent)),
                ("members-dues-shares-owed", sum(&reading.upward, Passing::owed)),
                ("members-dues-shares-due", sum(&reading.below, Passing::owed)),
            ],
        );
        body.push_str(&panel(&ctx.t("members-dues-tab-shares"), &shares).0);
    }
    let print: String = ctx
        .app
        .config
        .languages
        .iter()
        .map(|lang| {
            let below = if with_below { "&below=on" } else { "" };
            let rest =
                format!("/statement.pdf?from={}&to={}{below}&lang={}", span.from, span.to, lang.code());
            let key = format!("members-dues-print-{}", lang.code());
            format!(
                "<a href=\"{}\" hx-boost=\"false\">{}</a> ",
                esc(&ctx.url(&path(&unit.id, &rest))),
                esc(&ctx.t(&key))
            )
        })
        .collect();
    body.push_str(&format!("<p class=\"row small\">{print}</p>"));
    page(&ctx, &unit, ctx.t("members-dues-tab-statement")).html(Html(body))
}

fn by_means(ctx: &Ctx, statement: &Statement) -> Html {
    let mut table = Table::new(
        "members-dues-statement-by-means",
        vec![
            Column::new("means"),
            Column::new("opening").number(),
            Column::new("receipts").number(),
            Column::new("from-below").number(),
            Column::new("expenses").number(),
            Column::new("upward").number(),
            Column::new("closing").number(),
        ],
    );
    for means in Means::ALL {
        let Some(figures) = statement.means.get(means) else { continue };
        let mut cells = vec![Cell::text(ctx.t(&format!("members-dues-means-{means}")))];
        cells.extend(statement_lines(figures).into_iter().map(|(_, value)| amount_cell(ctx, value)));
        table.push(cells);
    }
    let n = u64::try_from(statement.means.len()).unwrap_or(0);
    table.total(n).html(ctx, &Query::read(ctx, &[""]))
}

fn by_kind(ctx: &Ctx, statement: &Statement) -> Html {
    let mut table = Table::new(
        "members-dues-statement-by-kind",
        vec![Column::new("kind"), Column::new("amount").number()],
    );
    for (kind, value) in &statement.kinds {
        table.push(vec![Cell::text(ctx.t(&format!("members-dues-entry-{kind}"))), amount_cell(ctx, *value)]);
    }
    let n = u64::try_from(statement.kinds.len()).unwrap_or(0);
    table.total(n).html(ctx, &Query::read(ctx, &[""]))
}

async fn by_unit(ctx: &Ctx, reading: &Reading) -> Answer<Html> {
    let names = ctx.unit_names().await?;
    let mut table = Table::new(
        "members-dues-statement-by-unit",
        vec![
            Column::new("unit"),
            Column::new("opening").number(),
            Column::new("receipts").number(),
            Column::new("from-below").number(),
            Column::new("expenses").number(),
            Column::new("upward").number(),
            Column::new("closing").number(),
        ],
    );
    for (path, statement) in &reading.units {
        let mut cells = vec![Cell::text(names.of(path))];
        cells.extend(statement_lines(&statement.total).into_iter().map(|(_, value)| amount_cell(ctx, value)));
        table.push(cells);
    }
    let n = u64::try_from(reading.units.len()).unwrap_or(0);
    Ok(table.total(n).html(ctx, &Query::read(ctx, &[""])))
}
