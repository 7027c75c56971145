//! The room of elections: seats of an office are filled by a vote, by hands, by roll call, on paper or in the application, under the article
//! of the statutes that was in force. Electing somebody creates the mandate; nobody types it.
//!
//! - **contest**: the seats of one office of a unit, with the article as it was, the frozen roll and the calendar ([`commands::open`]).
//! - **candidacy**, **list**: by oneself, by nomination, on a list; judged by the statutes with reasons ([`commands::propose`]).
//! - **round**: one vote. **mark**: that somebody has voted. **ballot**: what was voted, apart from it (decision 0024). **sheet**: what a
//!   teller counted; two must agree.
//! - **lot**: drawn from a seed that was fixed in public. **appeal**, **certification**: by the organ that the statutes name.
//!
//! All counting is `rawabit-counting`'s ([`model::count`]). What other rooms ask is in [`face`].

pub mod commands;
pub mod face;
mod jobs;
mod lots;
mod me;
pub mod model;
mod office;
mod outcome;
pub mod permissions;
mod personal;
mod print;
mod public;
mod shown;
pub mod store;

use rawabit_platform::locales;
use rawabit_platform::permit::info;
use rawabit_platform::store::Migration;
use rawabit_platform::web::app::{NavItem, PublicPages};
use rawabit_platform::web::{Room, Routes};

pub use commands::Casting;
pub use permissions::{CertifyResult, ConductElections, CountVotes, SeeElections};

/// The room as the door wires it. The door also puts a [`Casting`] on the shelf.
pub const ROOM: Room = Room {
    migrations: &[
        Migration { name: "elections/0001_contest", sql: include_str!("migrations/0001_contest.sql") },
        Migration { name: "elections/0002_held_for", sql: include_str!("migrations/0002_held_for.sql") },
        Migration { name: "elections/0003_letter", sql: include_str!("migrations/0003_letter.sql") },
        Migration { name: "elections/0004_counted", sql: include_str!("migrations/0004_counted.sql") },
        Migration { name: "elections/0005_held_on", sql: include_str!("migrations/0005_held_on.sql") },
    ],
    actions: permissions::ACTIONS,
    routes,
    office_nav: &[NavItem {
        label: "elections-nav",
        path: "/office/elections",
        icon: "vote",
        action: Some(info::<SeeElections>()),
    }],
    public_nav: &[NavItem {
        label: "elections-public-title",
        path: "/elections",
        icon: "vote",
        action: None,
    }],
    jobs: &[jobs::CLOCK, commands::SHRED, commands::TELL],
    schedule: &[(jobs::CLOCK.name, 60)],
    me_panels: &[|ctx| Box::pin(me::panel(ctx))],
    calendar: &[|ctx, year| Box::pin(office::calendar(ctx, year))],
    person_data: personal::PERSON_DATA,
    act_links: &[("contest", |ctx, ids| Box::pin(public::paths(ctx, ids)))],
    public_pages: &[PublicPages { tag: commands::TAG, list: |ctx| Box::pin(public::pages(ctx)) }],
    ..Room::new("elections", locales!("elections"))
};

fn routes() -> Routes {
    office::routes().merge(me::routes()).merge(public::routes())
}
