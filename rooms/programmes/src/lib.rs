//! The room of contract programmes: a league and the leadership negotiate one, sign it, deliver it and account for it. See `README.md`
//! of the room for its plan.

pub mod commands;
mod dossier;
mod drawn;
mod face;
mod goals;
mod history;
mod iati;
mod jobs;
mod links;
pub mod model;
mod names;
mod office;
pub mod permissions;
mod print;
mod proof;
mod public;
mod sides;
mod store;
mod trail;
mod words;

use rawabit_platform::locales;
use rawabit_platform::permit::info;
use rawabit_platform::personal::{Erasing, PersonTable, Whose};
use rawabit_platform::store::Migration;
use rawabit_platform::web::app::{NavItem, OpenData, PublicPages};
use rawabit_platform::web::{Room, Routes};

pub use face::{InForce, IndicatorInForce, StepInForce, in_force};
pub use permissions::{KeepStrategy, Report, SeeProgrammes, WriteProgramme};
pub use public::export as iati_activities;
pub use sides::Speaker;

/// The room as the platform sees it.
pub const ROOM: Room = Room {
    migrations: &[
        Migration { name: "programmes/0001_strategy", sql: include_str!("migrations/0001_strategy.sql") },
        Migration { name: "programmes/0002_programme", sql: include_str!("migrations/0002_programme.sql") },
        Migration { name: "programmes/0003_indicator", sql: include_str!("migrations/0003_indicator.sql") },
        Migration { name: "programmes/0004_dropped", sql: include_str!("migrations/0004_dropped.sql") },
        Migration { name: "programmes/0005_changed", sql: include_str!("migrations/0005_changed.sql") },
        Migration { name: "programmes/0006_above", sql: include_str!("migrations/0006_above.sql") },
        Migration {
            name: "programmes/0007_public_evidence",
            sql: include_str!("migrations/0007_public_evidence.sql"),
        },
        Migration {
            name: "programmes/0008_changed_parts",
            sql: include_str!("migrations/0008_changed_parts.sql"),
        },
    ],
    actions: permissions::ACTIONS,
    routes,
    office_nav: &[NavItem {
        label: "programmes-nav",
        path: "/office/programmes",
        icon: "contract",
        action: Some(info::<SeeProgrammes>()),
    }],
    public_nav: &[NavItem {
        label: "programmes-public-title",
        path: "/programmes",
        icon: "contract",
        action: None,
    }],
    person_data: &[
        PersonTable::kept("programme_comment", "remarks are a part of the negotiation's record"),
        PersonTable::kept("programme_signature", "a signature under a contract stays with the contract"),
        PersonTable {
            table: "report",
            whose: Whose::Person("submitted_by"),
            without: &["text"],
            erasing: Erasing::Kept("who handed a report in decides who may approve it"),
        },
    ],
    jobs: jobs::JOBS,
    schedule: jobs::SCHEDULE,
    panels: &[|ctx| Box::pin(office::behind(ctx)), |ctx| Box::pin(office::waiting(ctx))],
    calendar: &[|ctx, year| Box::pin(office::calendar(ctx, year))],
    open_data: &[OpenData {
        path: "/api/v1/iati/activities.xml",
        label: "programmes-data-iati",
        summary: "Published contract programmes as IATI 2.03 activities, with results, indicators, targets and actuals.",
        media_type: "application/xml",
    }],
    public_pages: &[PublicPages { tag: "programmes", list: |ctx| Box::pin(public::pages(ctx)) }],
    file_readers: &[("report", |ctx, id| Box::pin(office::accounting::may_read(ctx, id)))],
    act_links: &[
        ("report", |ctx, ids| Box::pin(links::of_reports(ctx, ids))),
        ("programme", |ctx, ids| Box::pin(links::of_programmes(ctx, ids))),
        ("strategy", |ctx, ids| Box::pin(links::of_strategies(ctx, ids))),
    ],
    ..Room::new("programmes", locales!("programmes"))
};

fn routes() -> Routes {
    office::life::routes()
        .merge(office::faces::routes())
        .merge(office::accounting::routes())
        .merge(public::routes())
}
