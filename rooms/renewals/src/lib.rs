//! The room of renewals: a campaign re-elects the bureaus of the branches of a league, or of the party, on the way to its congress.
//!
//! What it keeps itself is little: the campaign with its calendar, one row a branch, who supervises it, what somebody judged, and what
//! became of the record once it was handed over. Everything else is read where it is made: the frozen roll in the room of members, the
//! assembly with its quorum, votes and minutes in the room of meetings. So where a branch stands ([`model::Stage`]) is computed and
//! never typed, each point that the statutes ask for ([`model::check`]) opens onto what it rests on, and what is missing is
//! the next thing to do, with who does it ([`model::next`]). Decision 0025 says why.

pub mod commands;
mod dossier;
mod face;
mod jobs;
mod links;
mod metrics;
pub mod model;
mod office;
pub mod permissions;
mod print;
mod public;
mod record;
mod store;
mod tally;

use rawabit_platform::locales;
use rawabit_platform::permit::info;
use rawabit_platform::personal::{Erasing, PersonTable, Whose};
use rawabit_platform::store::Migration;
use rawabit_platform::web::app::{NavItem, PublicPages};
use rawabit_platform::web::{Room, Routes};

pub use face::{Brief, renewal_of, renewed};
pub use permissions::{JudgeRenewal, OpenCampaign, RenewBranch, SeeRenewals};

/// The room as the platform sees it.
pub const ROOM: Room = Room {
    migrations: &[
        Migration { name: "renewals/0001_renewals", sql: include_str!("migrations/0001_renewals.sql") },
        Migration { name: "renewals/0002_paper_votes", sql: include_str!("migrations/0002_paper_votes.sql") },
        Migration { name: "renewals/0003_closing", sql: include_str!("migrations/0003_closing.sql") },
        Migration { name: "renewals/0004_reminders", sql: include_str!("migrations/0004_reminders.sql") },
    ],
    actions: permissions::ACTIONS,
    routes,
    office_nav: &[NavItem {
        label: "renewals-nav",
        path: "/office/renewals",
        icon: "tree",
        action: Some(info::<SeeRenewals>()),
    }],
    public_nav: &[NavItem { label: "renewals-public-title", path: "/renewals", icon: "tree", action: None }],
    person_data: &[
        PersonTable {
            table: "renewal",
            whose: Whose::Person("supervisor_id"),
            without: &["report_items", "scan_account", "left_reason"],
            erasing: Erasing::Kept("who supervised an assembly is a part of its record"),
        },
        PersonTable::kept("renewal_finding", "what somebody judged in an office is a part of the record"),
        PersonTable::kept(
            "renewal_step",
            "who handed a record over, contested or certified it is a part of it",
        ),
        PersonTable {
            table: "renewal_paper",
            whose: Whose::Account("account_id"),
            without: &[],
            erasing: Erasing::Kept("who typed minutes in from paper is a part of the record"),
        },
        PersonTable {
            table: "renewal_paper_vote",
            whose: Whose::Account("account_id"),
            without: &["body", "label"],
            erasing: Erasing::Kept("who typed minutes in from paper is a part of the record"),
        },
    ],
    jobs: jobs::JOBS,
    schedule: jobs::SCHEDULE,
    panels: &[|ctx| Box::pin(office::stuck(ctx))],
    calendar: &[|ctx, year| Box::pin(office::calendar(ctx, year))],
    metrics: metrics::METRICS,
    public_pages: &[PublicPages { tag: commands::TAG, list: |ctx| Box::pin(public::pages(ctx)) }],
    act_links: &[
        ("campaign", |ctx, ids| Box::pin(links::of_campaigns(ctx, ids))),
        ("renewal", |ctx, ids| Box::pin(links::of_renewals(ctx, ids))),
    ],
    ..Room::new("renewals", locales!("renewals"))
};

fn routes() -> Routes {
    office::routes().merge(public::routes())
}
