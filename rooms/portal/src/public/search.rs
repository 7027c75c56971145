//! The search page: works on anything that is typed, and shows why each article was found.

use askama::Template;
use rawabit_platform::Answer;
use rawabit_platform::clock::Day;
use rawabit_platform::kit::table::pages;
use rawabit_platform::kit::{Html, esc, params};
use rawabit_platform::lang::{Lang, Message};
use rawabit_platform::web::Ctx;
use rawabit_text::{Query, Segment, highlight, snippet};

use super::view::{against, foreign};
use crate::model::{Kind, href};
use crate::store::{self, Filter, Hit, Search};
use crate::text::plain;

/// Results on a page.
const PER_PAGE: u64 = 10;
/// Characters of the passage shown.
const PASSAGE: usize = 240;
/// Characters of what was typed that are shown again.
const SHOWN: usize = 200;

struct Found {
    href: String,
    title: Html,
    passage: Html,
    attributes: Html,
    dir: Html,
    kind: String,
    day: Day,
}

struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "public/search.html")]
struct Body<'a> {
    ctx: &'a Ctx,
    typed: String,
    asked: bool,
    cut: bool,
    count: String,
    found: Vec<Found>,
    kinds: Vec<Choice>,
    years: Vec<Choice>,
    pages: Html,
}

/// Shows what answers `?q=`.
pub(crate) async fn show(ctx: Ctx) -> Answer {
    let asked = params::parse(&ctx.query);
    let typed: String = asked.text("q").chars().take(SHOWN).collect();
    let query = Query::parse(asked.text("q"));
    let year = asked.text("year").parse::<i16>().ok().filter(|year| (1000..=9998).contains(year));
    let filter = Filter {
        kind: Kind::from_name(asked.text("kind")),
        from: year.and_then(|year| Day::new(year, 1, 1)),
        before: year.and_then(|year| Day::new(year + 1, 1, 1)),
        ..Filter::default()
    };
    let page = asked.text("page").parse::<u64>().unwrap_or(1).clamp(1, 100_000);
    let asked_for = Search {
        lang: ctx.lang(),
        query: &query,
        filter: &filter,
        limit: PER_PAGE,
        offset: (page - 1) * PER_PAGE,
        most: store::MOST,
    };
    let hits = store::search(ctx.db(), &asked_for).await?;
    let count = Message::new(if hits.more { "portal-search-more" } else { "portal-search-count" })
        .with("n", i64::try_from(hits.total).unwrap_or(i64::MAX))
        .with("words", typed.clone());
    let links = asked.but(&[("q", &typed)]);
    let body = Body {
        ctx: &ctx,
        asked: !query.is_empty(),
        cut: query.is_cut(),
        count: ctx.msg(&count),
        found: hits.page.iter().map(|hit| found(&ctx, hit, &query)).collect(),
        kinds: kinds(&ctx, filter.kind),
        years: years(&ctx, year).await?,
        pages: pages(&ctx, &links, page, hits.total, PER_PAGE),
        typed,
    };
    let head = Html("<meta name=\"robots\" content=\"noindex\">".to_owned());
    ctx.public(ctx.t("search")).head(head).body(&body)
}

fn found(ctx: &Ctx, hit: &Hit, query: &Query) -> Found {
    let text = plain(&hit.body);
    let passage = snippet(&text, query, PASSAGE);
    let (before, after) =
        (if passage.cut_before { "… " } else { "" }, if passage.cut_after { " …" } else { "" });
    let kind = Kind::from_name(&hit.kind).unwrap_or(Kind::News);
    let lang = Lang::from_code(&hit.lang).unwrap_or(ctx.lang());
    Found {
        href: ctx.url(&href(&hit.path)),
        title: marked(&highlight(&hit.title, query)),
        passage: Html(format!("{before}{}{after}", marked(&passage.segments))),
        attributes: foreign(ctx, lang),
        dir: against(ctx, lang),
        kind: ctx.t(kind.label_key()),
        day: hit.public_day,
    }
}

fn marked(segments: &[Segment<'_>]) -> Html {
    let piece =
        |one: &Segment<'_>| if one.hit { format!("<mark>{}</mark>", esc(one.text)) } else { esc(one.text) };
    Html(segments.iter().map(piece).collect())
}

fn kinds(ctx: &Ctx, chosen: Option<Kind>) -> Vec<Choice> {
    let option = |kind: &Kind| Choice {
        value: kind.name().to_owned(),
        label: ctx.t(kind.label_key()),
        chosen: chosen == Some(*kind),
    };
    Kind::ALL.iter().map(option).collect()
}

async fn years(ctx: &Ctx, chosen: Option<i16>) -> Answer<Vec<Choice>> {
    let mut years: Vec<i16> = store::months(ctx.db())
        .await?
        .iter()
        .filter_map(store::Months::first)
        .map(|day| day.0.year())
        .collect();
    years.dedup();
    let option = |year: &i16| Choice {
        value: year.to_string(),
        label: year.to_string(),
        chosen: chosen == Some(*year),
    };
    Ok(years.iter().map(option).collect())
}
