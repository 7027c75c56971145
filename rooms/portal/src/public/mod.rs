//! Pages, feeds and open data for everyone.

mod article;
mod atom;
mod calendar;
mod events;
mod front;
mod head;
mod ics;
mod linked;
mod news;
mod search;
mod sitemap;
pub(crate) mod view;

use rawabit_platform::web::{Access, Routes};

pub(crate) use article::{body as article_body, figure};

/// The public routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/", Access::Public, front::show)
        .get("/news", Access::Public, news::all)
        .get("/news/{year}", Access::Public, news::year)
        .get("/news/{year}/{month}", Access::Public, news::month)
        .get("/news/{year}/{month}/{slug}", Access::Public, article::show)
        .get("/news/of/{id}", Access::Public, article::by_id)
        .get("/events", Access::Public, events::show)
        .get("/search", Access::Public, search::show)
        .get("/feed.atom", Access::Public, atom::feed)
        .get("/sitemap.xml", Access::Public, sitemap::sitemap)
        .get("/sitemap/{part}", Access::Public, sitemap::part)
        .get("/robots.txt", Access::Public, sitemap::robots)
        .get("/events.ics", Access::Public, calendar::feed)
}
