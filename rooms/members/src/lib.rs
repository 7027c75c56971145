//! The room of members: who belongs to what, since when, in what standing, and who was entitled to vote on which day.
//!
//! The nouns, each a table (decision 0015 says why):
//! - **member**: a person (room `people`) in the registry, once, with number, telephone, profession, sealed identity number; what lists
//!   filter and sort by is repeated here and kept by one function, [`store::mirror`].
//! - **membership**: a person in a unit, from a day to a day: active, suspended or ended; several a person.
//! - **event**: the history of both, dated, with its reason, deciding body, act and author.
//! - **application**: a wish to join, until it is decided; whoever is refused never enters the registry. **sponsor** supports one.
//! - **transfer**: from unit to unit with the consent of both.
//! - **roll**, **roll entry**: an electoral roll frozen on a day, committed to in the ledger.
//! - **dues standing**: what the rules of dues say of a membership, for the rules of rights ([`model::rights`]).
//! - **payment**, **exemption**, **cash entry**, **closed period**, **remittance**, **bank line**: dues and the books of units
//!   (decision 0016; [`model::dues`], [`commands::dues`]).
//! - **read**: who opened whose record when; its owner sees it.
//! - **card**, **consent**, **correction request**, **erasure**, **retention run**: the person's own page and privacy.
//! - **pair**: two records that are likely one person's; **merge**: two that became one (decision 0019; [`model::alike`],
//!   [`model::merge`], [`commands::duplicates`]).
//! - **edition**, **figure**: what is told of the members in figures, counted at once for the whole tree ([`model::suppress`]).
//! - **segment**, **message**, **template**, **delivery**, **bounce**: saved searches, messages to members, who got what, and what came back
//!   (decision 0022; [`commands::messages`]).
//! - **search**: the index over names in both scripts, numbers, telephones, filters and scopes ([`model::search`]).

pub mod commands;
mod coverage;
mod grants;
mod me;
mod metrics;
pub mod model;
mod office;
pub mod permissions;
mod personal;
mod public;
pub mod store;
mod words;

use rawabit_platform::locales;
use rawabit_platform::permit::info;
use rawabit_platform::store::Migration;
use rawabit_platform::web::app::NavItem;
use rawabit_platform::web::{Room, Routes};

pub use commands::messages::{Ways, listen};
pub use commands::{consenting, reseal};
pub use grants::MemberGrants;
pub use office::{person_panel, persons_went_out};
pub use permissions::{
    DecideAdmission, ExportMembers, FreezeRoll, KeepDues, KeepMembers, KeepPrivacy, MergeMembers,
    MessageMembers, SeeIdentity, SeeMembers, SeeStatistics,
};

/// The purpose under which identity numbers are sealed and digested.
pub const IDENTITY: &str = "members.identity";

/// Seconds between two runs of what comes once a day.
const NIGHTLY: i64 = 24 * 60 * 60;

/// The room as the door wires it.
pub const ROOM: Room = Room {
    migrations: &[
        Migration { name: "members/0001_members", sql: include_str!("migrations/0001_members.sql") },
        Migration { name: "members/0002_dues", sql: include_str!("migrations/0002_dues.sql") },
        Migration { name: "members/0003_me", sql: include_str!("migrations/0003_me.sql") },
        Migration { name: "members/0004_import", sql: include_str!("migrations/0004_import.sql") },
        Migration {
            name: "members/0005_dues_carried",
            sql: include_str!("migrations/0005_dues_carried.sql"),
        },
        Migration { name: "members/0006_duplicates", sql: include_str!("migrations/0006_duplicates.sql") },
        Migration { name: "members/0007_statistics", sql: include_str!("migrations/0007_statistics.sql") },
        Migration { name: "members/0008_messages", sql: include_str!("migrations/0008_messages.sql") },
        Migration { name: "members/0009_index", sql: include_str!("migrations/0009_index.sql") },
        Migration { name: "members/0010_audience", sql: include_str!("migrations/0010_audience.sql") },
        Migration { name: "members/0011_stop_link", sql: include_str!("migrations/0011_stop_link.sql") },
        Migration {
            name: "members/0012_former_addresses",
            sql: include_str!("migrations/0012_former_addresses.sql"),
        },
        Migration { name: "members/0013_years", sql: include_str!("migrations/0013_years.sql") },
        Migration { name: "members/0014_place", sql: include_str!("migrations/0014_place.sql") },
    ],
    actions: permissions::ACTIONS,
    routes,
    office_nav: &[
        NavItem {
            label: "members-nav",
            path: "/office/members",
            icon: "users",
            action: Some(info::<SeeMembers>()),
        },
        NavItem {
            label: "members-figures-nav",
            path: "/office/members/figures",
            icon: "chart",
            action: Some(info::<SeeStatistics>()),
        },
        NavItem {
            label: "members-messages",
            path: "/office/members/messages",
            icon: "mail",
            action: Some(info::<MessageMembers>()),
        },
        NavItem {
            label: "members-dues-nav",
            path: "/office/dues",
            icon: "contract",
            action: Some(info::<SeeMembers>()),
        },
        NavItem {
            label: "members-corrections-nav",
            path: "/office/members/corrections",
            icon: "edit",
            action: Some(info::<KeepMembers>()),
        },
        NavItem {
            label: "members-duplicates-nav",
            path: "/office/members/duplicates",
            icon: "users",
            action: Some(info::<MergeMembers>()),
        },
        NavItem {
            label: "members-privacy",
            path: "/office/members/privacy",
            icon: "lock",
            action: Some(info::<KeepPrivacy>()),
        },
    ],
    act_links: &[
        ("cash_period", |ctx, ids| Box::pin(office::dues::closed_periods(ctx, ids))),
        ("member_merge", |ctx, ids| Box::pin(office::merges_seen(ctx, ids))),
    ],
    me_panels: me::PANELS,
    person_data: personal::PERSON_DATA,
    jobs: &[
        commands::SWEEP,
        commands::FOLLOW,
        commands::RETENTION,
        commands::RESEAL,
        commands::dues::EDITION,
        commands::import::JOB,
        commands::import::SWEEP,
        commands::duplicates::JOB,
        commands::figures::JOB,
        commands::messages::JOB,
        commands::messages::PREPARE,
        commands::messages::SWEEP,
    ],
    schedule: &[
        (commands::SWEEP.name, 60 * 60),
        (commands::FOLLOW.name, 5 * 60),
        (commands::dues::EDITION.name, 60 * 60),
        (commands::RETENTION.name, NIGHTLY),
        (commands::RESEAL.name, NIGHTLY),
        (commands::import::SWEEP.name, NIGHTLY),
        (commands::duplicates::JOB.name, NIGHTLY),
        (commands::figures::JOB.name, NIGHTLY),
        (commands::messages::SWEEP.name, 5 * 60),
    ],
    metrics: metrics::METRICS,
    ..Room::new("members", locales!("members"))
};

fn routes() -> Routes {
    office::routes().merge(public::routes()).merge(me::routes())
}
