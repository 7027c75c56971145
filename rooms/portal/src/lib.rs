//! The public portal: articles in every language of the house, from draft to correction; the front page, the archive,
//! search, feeds, the calendar; and the pages kept ready for visitors.
//!
//! Other rooms hand over drafts ([`draft`]), publish what their own record carries ([`publish`]), ask what was published
//! about a record ([`article_of_source`]), and offer events to the public calendar ([`offer_event`]).

pub mod cache;
pub mod commands;
mod face;
mod jobs;
mod metrics;
pub mod model;
mod office;
pub mod permissions;
mod public;
pub mod store;
pub mod text;

use rawabit_platform::locales;
use rawabit_platform::permit::info;
use rawabit_platform::store::Migration;
use rawabit_platform::web::app::NavItem;
use rawabit_platform::web::{Room, Routes};

pub use commands::{ArticleRefused, Event, NewDraft, drop_event, offer_event};
pub use face::{ArticleRef, article, article_of_source, articles, draft, publish};

/// The schema of this room.
const MIGRATIONS: &[Migration] = &[
    Migration { name: "portal/0001_article", sql: include_str!("migrations/0001_article.sql") },
    Migration { name: "portal/0002_search", sql: include_str!("migrations/0002_search.sql") },
    Migration { name: "portal/0003_title_key", sql: include_str!("migrations/0003_title_key.sql") },
    Migration { name: "portal/0004_reads", sql: include_str!("migrations/0004_reads.sql") },
    Migration { name: "portal/0005_category", sql: include_str!("migrations/0005_category.sql") },
    Migration { name: "portal/0006_withdrawal", sql: include_str!("migrations/0006_withdrawal.sql") },
];

/// The room, for the door.
pub const ROOM: Room = Room {
    migrations: MIGRATIONS,
    actions: permissions::ACTIONS,
    routes,
    office_nav: &[NavItem {
        label: "portal-nav",
        path: "/office/articles",
        icon: "news",
        action: Some(info::<permissions::SeeArticles>()),
    }],
    public_nav: &[
        NavItem { label: "portal-home", path: "/", icon: "home", action: None },
        NavItem { label: "portal-news", path: "/news", icon: "news", action: None },
        NavItem { label: "portal-events", path: "/events", icon: "calendar", action: None },
    ],
    panels: &[office::panel],
    metrics: metrics::METRICS,
    records: &[office::record::RECORD],
    act_links: &[("article", |ctx, ids| Box::pin(public::paths(ctx, ids)))],
    jobs: jobs::JOBS,
    schedule: &[(jobs::DUE, 300)],
    ..Room::new("portal", locales!("portal"))
};

fn routes() -> Routes {
    public::routes().merge(office::routes())
}
