//! A public strategy: its axes, what each year is about, and the programmes that hang on it and are published.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::kit::Html;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault};

use crate::drawn;
use crate::store::strategies::{axis, theme};
use crate::store::{programmes, published, strategies};

#[derive(Template)]
#[template(path = "public/strategy.html")]
struct Show<'a> {
    ctx: &'a Ctx,
    summary: Html,
    axes: Vec<(axis::Model, String)>,
    themes: Vec<theme::Model>,
    programmes: Vec<(String, programmes::Model)>,
}

/// Published programmes shown under a strategy; the list has them all.
const MOST: u64 = 200;

/// `GET /programmes/strategies/{id}`
pub(super) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let found = strategies::find(ctx.db(), &id).await?;
    let strategy = found.filter(strategies::Model::is_open).ok_or(Fault::NotFound)?;
    let axes = strategies::axes(ctx.db(), &id).await?;
    let rows = published::of_strategy(ctx.db(), &id, MOST).await?;
    let body = Show {
        ctx: &ctx,
        summary: drawn::paragraphs(&ctx, &strategy.summary),
        axes: axes
            .into_iter()
            .map(|axis| {
                let kind = ctx.t(&format!("programmes-axis-{}", axis.kind().name()));
                (axis, kind)
            })
            .collect(),
        themes: strategies::themes(ctx.db(), &id).await?,
        programmes: rows.into_iter().map(|row| (ctx.url(&format!("/programmes/{}", row.id)), row)).collect(),
    };
    let lead = ctx.voice.msg(
        &rawabit_platform::lang::Message::new("programmes-period-days")
            .with("from", strategy.starts)
            .with("to", strategy.ends),
    );
    let page = ctx
        .public(ctx.voice.pick(&strategy.title))
        .lead(Html::text(&lead))
        .crumb(ctx.t("programmes-public-title"), "/programmes")
        .body(&body)?;
    Ok(super::keep(&ctx, []).mark(page))
}
