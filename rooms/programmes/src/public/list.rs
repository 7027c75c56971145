//! All published programmes, with how far each has come.

use std::collections::HashMap;

use askama::Template;
use rawabit_platform::Answer;
use rawabit_platform::kit::table::{PER_PAGE, pages};
use rawabit_platform::kit::{Html, esc, params};
use rawabit_platform::web::Ctx;

use crate::drawn;
use crate::model::State;
use crate::store::{programmes, published, strategies};

struct Card {
    href: String,
    title: String,
    unit: String,
    period: (rawabit_platform::Day, rawabit_platform::Day),
    state: String,
    synthetic: bool,
    bar: Html,
}

#[derive(Template)]
#[template(path = "public/programmes.html")]
struct List<'a> {
    ctx: &'a Ctx,
    strategies: Vec<(String, strategies::Model)>,
    cards: Vec<Card>,
    pages: Html,
    has_data: bool,
}

/// `GET /programmes`
pub(super) async fn list(ctx: Ctx) -> Answer {
    let asked = params::parse(&ctx.query);
    let page = asked.text("page").parse::<u64>().unwrap_or(1).clamp(1, 100_000);
    let (rows, total) = published::list(ctx.db(), PER_PAGE, (page - 1) * PER_PAGE).await?;
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    let standings = published::standings(ctx.db(), &ids).await?;
    let standings: HashMap<_, _> = standings.into_iter().map(|row| (row.programme_id.clone(), row)).collect();
    let units: Vec<String> = rows.iter().map(|row| row.unit_id.clone()).collect();
    let units = rawabit_federation::units(ctx.db(), &units).await?;
    let today = ctx.today();
    let card = |row: &programmes::Model| {
        let standing = standings.get(&row.id);
        let bar = standing.and_then(|standing| {
            let plan = (row.state() == State::InForce).then(|| standing.plan_on(today));
            Some(drawn::progress(&ctx, &ctx.t("programmes-progress"), standing.progress?, plan))
        });
        Card {
            href: ctx.url(&format!("/programmes/{}", row.id)),
            title: ctx.voice.pick(&row.title).to_owned(),
            unit: units
                .get(&row.unit_id)
                .map_or_else(String::new, |unit| ctx.voice.pick(&unit.name).to_owned()),
            period: (row.starts, row.ends),
            state: ctx.t(&format!("programmes-state-{}", row.state().name().replace('_', "-"))),
            synthetic: row.synthetic,
            bar: bar.unwrap_or_else(|| {
                Html(format!("<p class=\"small muted\">{}</p>", esc(&ctx.t("programmes-progress-unknown"))))
            }),
        }
    };
    let strategies = published::strategies(ctx.db()).await?;
    let body = List {
        ctx: &ctx,
        strategies: strategies
            .into_iter()
            .map(|one| (ctx.url(&format!("/programmes/strategies/{}", one.id)), one))
            .collect(),
        cards: rows.iter().map(card).collect(),
        pages: pages(&ctx, &asked, page, total, PER_PAGE),
        has_data: total > 0,
    };
    let page = ctx
        .public(ctx.t("programmes-public-title"))
        .lead(Html::text(&ctx.t("programmes-public-lead")))
        .body(&body)?;
    Ok(super::keep(&ctx, ids.iter().map(String::as_str)).mark(page))
}
