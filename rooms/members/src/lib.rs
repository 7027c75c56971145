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
//! - **read**: who opened whose record when; its owner sees it.
//! - **search**: the index over names in both scripts, numbers, telephones, filters and scopes ([`model::search`]).

pub mod commands;
mod me;
pub mod model;
mod office;
pub mod permissions;
mod public;
pub mod store;
mod words;

use rawabit_platform::locales;
use rawabit_platform::permit::info;
use rawabit_platform::store::Migration;
use rawabit_platform::web::app::NavItem;
use rawabit_platform::web::{Room, Routes};

pub use office::person_panel;
pub use permissions::{
    DecideAdmission, ExportMembers, FreezeRoll, KeepDues, KeepMembers, KeepPrivacy, MergeMembers,
    MessageMembers, SeeIdentity, SeeMembers, SeeStatistics,
};

/// The purpose under which identity numbers are sealed and digested.
pub const IDENTITY: &str = "members.identity";

/// The room as the door wires it.
pub const ROOM: Room = Room {
    migrations: &[
        Migration { name: "members/0001_members", sql: include_str!("migrations/0001_members.sql") },
        Migration { name: "members/0004_import", sql: include_str!("migrations/0004_import.sql") },
    ],
    actions: permissions::ACTIONS,
    routes,
    office_nav: &[NavItem {
        label: "members-nav",
        path: "/office/members",
        icon: "users",
        action: Some(info::<SeeMembers>()),
    }],
    me_panels: me::PANELS,
    jobs: &[commands::SWEEP, commands::FOLLOW, commands::import::JOB, commands::import::SWEEP],
    schedule: &[
        (commands::SWEEP.name, 60 * 60),
        (commands::FOLLOW.name, 5 * 60),
        (commands::import::SWEEP.name, 24 * 60 * 60),
    ],
    ..Room::new("members", locales!("members"))
};

fn routes() -> Routes {
    office::routes().merge(public::routes()).merge(me::routes())
}
