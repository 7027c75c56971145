//! The platform as a room: its own pages, messages, actions and jobs, so that the door treats all alike.

use crate::record;
use crate::web::{Room, Routes};

/// The platform's pages, actions and jobs. Its migrations are [`crate::MIGRATIONS`], before everybody's.
pub const ROOM: Room = Room {
    actions: record::ACTIONS,
    routes,
    office_nav: record::OFFICE_NAV,
    public_nav: record::PUBLIC_NAV,
    ..Room::new("platform", crate::LOCALES)
};

fn routes() -> Routes {
    record::routes()
}
