//! The archive: all news, a year, a month; by kind, by category and by unit.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::clock::Day;
use rawabit_platform::kit::table::pages;
use rawabit_platform::kit::{Html, esc, params};
use rawabit_platform::web::{About, Ctx};
use rawabit_platform::{Answer, Fault};

use super::atom::query;
use super::view::{Card, category_asked, keep_list};
use crate::model::{Kind, month_path, parse_month};
use crate::store::{self, Filter, entity::category};

/// Stories on a page.
const PER_PAGE: u64 = 20;

struct Chip {
    label: String,
    href: String,
    current: bool,
}

struct Month {
    label: String,
    href: String,
    total: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "public/news.html")]
struct Body<'a> {
    ctx: &'a Ctx,
    chips: Vec<Chip>,
    categories: Vec<Chip>,
    cards: Vec<Card>,
    pages: Html,
    months: Vec<Month>,
}

/// All news.
pub(crate) async fn all(ctx: Ctx) -> Answer {
    list(&ctx, Filter::default(), None, ctx.t("portal-news")).await
}

/// The news of a year.
pub(crate) async fn year(ctx: Ctx, Path(year): Path<String>) -> Answer {
    let first = parse_month(&year, "01").ok_or(Fault::NotFound)?;
    let before = Day::new(first.0.year() + 1, 1, 1).ok_or(Fault::NotFound)?;
    let filter = Filter { from: Some(first), before: Some(before), ..Filter::default() };
    list(&ctx, filter, None, ctx.ta("portal-news-year", "year", year)).await
}

/// The news of a month.
pub(crate) async fn month(ctx: Ctx, Path((year, month)): Path<(String, String)>) -> Answer {
    let first = parse_month(&year, &month).ok_or(Fault::NotFound)?;
    let title = ctx.ta("portal-news-month", "month", ctx.voice.month(first));
    list(&ctx, Filter::default().month(first), Some(first), title).await
}

async fn list(ctx: &Ctx, mut filter: Filter, month: Option<Day>, title: String) -> Answer {
    let asked = params::parse(&ctx.query);
    filter.kind = Kind::from_name(asked.text("kind"));
    let mut unit_name = None;
    if !asked.text("unit").is_empty() {
        let unit = rawabit_federation::unit(ctx.db(), asked.text("unit")).await?.ok_or(Fault::NotFound)?;
        unit_name = Some(ctx.voice.pick(&unit.name).to_owned());
        filter.unit = Some(unit.id);
    }
    let category = category_asked(ctx, asked.text("category")).await?;
    filter.category = category.as_ref().map(|one| one.id.clone());
    let name = category.as_ref().map(|one| ctx.voice.pick(&one.name).to_owned());
    let page = asked.text("page").parse::<u64>().unwrap_or(1).clamp(1, 100_000);
    let total = store::count(ctx.db(), ctx.lang(), &filter).await?;
    let stories = store::stories(ctx.db(), ctx.lang(), &filter, PER_PAGE, (page - 1) * PER_PAGE).await?;
    if stories.is_empty() && page > 1 {
        return Err(Fault::NotFound);
    }
    let body = Body {
        ctx,
        chips: chips(ctx, &filter, category.as_ref()),
        categories: categories(ctx, &filter, category.as_ref()).await?,
        cards: Card::all(ctx, &stories),
        pages: pages(ctx, &asked, page, total, PER_PAGE),
        months: months(ctx, month).await?,
    };
    let lead = unit_name
        .as_ref()
        .map_or_else(|| Html::text(&ctx.t("portal-news-lead")), |name| rawabit_platform::kit::bdi(name));
    // The category is the heading; of a year or a month it stands before it.
    let whole = filter.from.is_none();
    let title = match name {
        Some(name) if whole => name,
        Some(name) => format!("{name} · {title}"),
        None => title,
    };
    let plain = ctx.voice.plain();
    let description = match (&category, &unit_name) {
        (Some(category), _) => {
            plain.ta("portal-category-description", "name", plain.pick(&category.name).to_owned())
        }
        (None, Some(unit)) => plain.ta("portal-unit-description", "name", unit.as_str()),
        (None, None) => plain.t("portal-news-lead"),
    };
    let mut shown = ctx.public(title).lead(lead).about(About::described(description));
    if let Some(category) = category.as_ref().filter(|_| whole) {
        // Its own page for search engines, in each language, as the sitemap says.
        shown = shown.crumb(ctx.t("portal-news"), "/news").own_query(query(None, None, Some(&category.slug)));
    }
    let slug = category.as_ref().map(|one| one.slug.as_str());
    let narrowed = query(filter.kind, filter.unit.as_deref(), slug);
    if !narrowed.is_empty() {
        let feed = ctx.url(&format!("/feed.atom{narrowed}"));
        shown = shown.head(Html(format!(
            "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{}\">",
            esc(&feed)
        )));
    }
    let shown = if month.is_some() { shown.crumb(ctx.t("portal-news"), "/news") } else { shown };
    Ok(keep_list().mark(shown.body(&body)?))
}

/// Links to each kind, on the same path.
fn chips(ctx: &Ctx, filter: &Filter, category: Option<&category::Model>) -> Vec<Chip> {
    let slug = category.map(|one| one.slug.as_str());
    let href = |kind| format!("{}{}", ctx.url(&ctx.path), query(kind, filter.unit.as_deref(), slug));
    let everything = Chip { label: ctx.t("filter-all"), href: href(None), current: filter.kind.is_none() };
    let kinds = Kind::ALL.iter().map(|kind| Chip {
        label: ctx.t(kind.label_key()),
        href: href(Some(*kind)),
        current: filter.kind == Some(*kind),
    });
    std::iter::once(everything).chain(kinds).collect()
}

/// Links to each category that has something to read, on the same path; nothing where none has.
async fn categories(ctx: &Ctx, filter: &Filter, category: Option<&category::Model>) -> Answer<Vec<Chip>> {
    let href = |slug: Option<&str>| {
        format!("{}{}", ctx.url(&ctx.path), query(filter.kind, filter.unit.as_deref(), slug))
    };
    let open = store::public_categories(ctx.db()).await?;
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let everything = Chip { label: ctx.t("filter-all"), href: href(None), current: category.is_none() };
    let each = open.iter().map(|one| Chip {
        label: ctx.voice.pick(&one.name).to_owned(),
        href: href(Some(&one.slug)),
        current: category.is_some_and(|chosen| chosen.id == one.id),
    });
    Ok(std::iter::once(everything).chain(each).collect())
}

async fn months(ctx: &Ctx, current: Option<Day>) -> Answer<Vec<Month>> {
    let known = store::months(ctx.db()).await?;
    let month = |row: &store::Months| {
        let first = row.first()?;
        Some(Month {
            label: ctx.voice.month(first),
            href: ctx.url(&month_path(first)),
            total: ctx.voice.number(row.total),
            current: current == Some(first),
        })
    };
    Ok(known.iter().filter_map(month).collect())
}
