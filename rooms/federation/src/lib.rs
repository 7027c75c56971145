//! The federation: the tree of units, the areas they are tied to, their seats, and who holds which seat from when to when.
//!
//! Everything legitimate hangs here: a right in the application ends with the mandate that gave it ([`MandateGrants`]), a
//! meeting's invitees are computed from the mandates of the day ([`body_members`]), a public page names the holder of today.
//! The statutes say which kinds of units stand under which, which offices a unit has, how long a mandate lasts and what it
//! excludes; this room refuses what they forbid and cites the article.
//!
//! A mandate's `deadline`, `ended` and `until` are the *first day on which it no longer holds*, so that one mandate ends and the
//! next begins on the same day.

mod body;
mod chart;
pub mod commands;
mod grants;
pub mod import;
mod metrics;
mod model;
mod office;
pub mod permissions;
mod pick;
mod public;
mod store;
mod warnings;
mod words;

use rawabit_platform::jobs::JobKind;
use rawabit_platform::locales;
use rawabit_platform::permit::info;
use rawabit_platform::store::Migration;
use rawabit_platform::web::app::NavItem;
use rawabit_platform::web::{Room, Routes};

pub use body::body_members;
pub use grants::MandateGrants;
pub use model::{
    Area, EndReason, Holding, MandateOrigin, NewMandate, NewUnit, Sitting, Span, Unit, is_unit_id,
};
pub use office::panel::of_person as person_panel;
pub use pick::{Holders, Units};
pub use public::{pages as public_pages, presence};
pub use store::area::{area, area_name, areas};
pub use store::mandate::{
    HOLDERS_SQL, held_by, history_of_person, history_of_seat, holders, holders_in, holders_of, mandate,
    seat_version,
};
pub use store::unit::{
    WAYS_SQL, all_units, children, of_kinds, roots, subtree, unit, unit_by_path, units, way,
};

use permissions::SeeFederation;

/// The room as the door wires it.
pub const ROOM: Room = Room {
    migrations: &[
        Migration { name: "federation/0001_federation", sql: include_str!("migrations/0001_federation.sql") },
        Migration { name: "federation/0002_path_order", sql: include_str!("migrations/0002_path_order.sql") },
        Migration { name: "federation/0003_held", sql: include_str!("migrations/0003_held.sql") },
    ],
    actions: permissions::ACTIONS,
    routes,
    office_nav: &[NavItem {
        label: "federation-nav",
        path: "/office/federation",
        icon: "tree",
        action: Some(info::<SeeFederation>()),
    }],
    public_nav: &[NavItem {
        label: "federation-organisation",
        path: "/organisation",
        icon: "tree",
        action: None,
    }],
    jobs: &[JobKind { name: warnings::JOB, run: warnings::run }],
    panels: &[office::panel::due],
    metrics: metrics::METRICS,
    records: &[pick::RECORD],
    schedule: &[(warnings::JOB, 24 * 60 * 60)],
    person_data: &[rawabit_platform::personal::PersonTable::kept(
        "mandate",
        "who held an office, and when, is the organisation's public history; the holder's name goes with the person",
    )],
    act_links: &[("unit", |ctx, ids| Box::pin(public::paths(ctx, ids)))],
    ..Room::new("federation", locales!("federation"))
};

fn routes() -> Routes {
    office::routes().merge(public::routes())
}
