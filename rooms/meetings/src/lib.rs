//! The room of meetings: a body of the statutes, or an ad-hoc circle, is called together, held, recorded and told of.
//!
//! Invitees follow from the mandates of the day of the meeting, the notice, the quorum and the majorities from the
//! statutes. Every step that matters in law is an act. The record is written once: minutes, register of decisions and the
//! communiqué come from the same rows. [`commands`] are usable without a request (with permits of `Policy::system()`).

mod cast;
pub mod commands;
mod face;
mod jobs;
mod metrics;
mod mine;
pub mod model;
mod office;
pub mod permissions;
mod print;
mod public;
mod public_event;
mod store;
mod words;

use rawabit_platform::locales;
use rawabit_platform::permit::info;
use rawabit_platform::store::Migration;
use rawabit_platform::web::app::NavItem;
use rawabit_platform::web::{Room, Routes};

pub use face::{Invitee, STANDING_SQL, Standing, Taken, agenda_of, invitees, standing, votes_taken};
pub use permissions::{ApproveMinutes, Convene, RecordMeeting, SeeMeetings};

/// The room as the platform sees it.
pub const ROOM: Room = Room {
    migrations: &[
        Migration { name: "meetings/0001_meeting", sql: include_str!("migrations/0001_meeting.sql") },
        Migration { name: "meetings/0002_holding", sql: include_str!("migrations/0002_holding.sql") },
        Migration { name: "meetings/0003_convenor", sql: include_str!("migrations/0003_convenor.sql") },
        Migration { name: "meetings/0004_corrections", sql: include_str!("migrations/0004_corrections.sql") },
        Migration { name: "meetings/0005_request", sql: include_str!("migrations/0005_request.sql") },
    ],
    actions: permissions::ACTIONS,
    routes,
    office_nav: &[
        NavItem {
            label: "meetings-nav",
            path: "/office/meetings",
            icon: "users",
            action: Some(info::<SeeMeetings>()),
        },
        NavItem {
            label: "meetings-decisions-nav",
            path: "/office/decisions",
            icon: "gavel",
            action: Some(info::<SeeMeetings>()),
        },
    ],
    jobs: jobs::JOBS,
    schedule: &[(jobs::REMIND, 3600)],
    me_panels: &[|ctx| Box::pin(mine::panel(ctx))],
    person_data: mine::PERSON_DATA,
    panels: &[|ctx| Box::pin(office::today(ctx)), |ctx| Box::pin(office::overdue(ctx))],
    calendar: &[|ctx, year| Box::pin(office::calendar(ctx, year))],
    metrics: metrics::METRICS,
    records: &[office::records::MEETING, office::records::DECISION],
    open_records: &[
        ("meeting", |ctx, ids| Box::pin(public::paths::open_meetings(ctx, ids))),
        ("decision", |ctx, ids| Box::pin(public::paths::open_decisions(ctx, ids))),
    ],
    act_links: &[
        ("meeting", |ctx, ids| Box::pin(public::paths::of_meetings(ctx, ids))),
        ("decision", |ctx, ids| Box::pin(public::paths::of_decisions(ctx, ids))),
    ],
    ..Room::new("meetings", locales!("meetings"))
};

fn routes() -> Routes {
    office::routes().merge(public::routes())
}
