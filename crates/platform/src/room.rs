//! The platform as a room: its own pages, messages, actions and jobs, so that the door treats all alike.

use crate::permit::ActionInfo;
use crate::web::app::NavItem;
use crate::web::{Room, Routes};
use crate::{ops, record};

/// Lists of constants as one: each part of the platform brings its own.
macro_rules! joined {
    ($kind:ty; $($part:expr),+ $(,)?) => {{
        const PARTS: &[&[$kind]] = &[$(&$part),+];
        const LENGTH: usize = {
            let (mut length, mut part) = (0, 0);
            while part < PARTS.len() {
                length += PARTS[part].len();
                part += 1;
            }
            length
        };
        const ALL: [$kind; LENGTH] = {
            let mut all = [PARTS[0][0]; LENGTH];
            let (mut at, mut part) = (0, 0);
            while part < PARTS.len() {
                let mut n = 0;
                while n < PARTS[part].len() {
                    all[at] = PARTS[part][n];
                    at += 1;
                    n += 1;
                }
                part += 1;
            }
            all
        };
        &ALL
    }};
}

/// The platform's pages, actions and jobs. Its migrations are [`crate::MIGRATIONS`], before everybody's; its jobs the worker
/// knows by itself.
pub const ROOM: Room = Room {
    actions: joined!(ActionInfo; *record::ACTIONS, *ops::ACTIONS),
    routes,
    office_nav: joined!(NavItem; *record::OFFICE_NAV, ops::NAV),
    public_nav: record::PUBLIC_NAV,
    ..Room::new("platform", crate::LOCALES)
};

fn routes() -> Routes {
    record::routes().merge(ops::routes())
}
