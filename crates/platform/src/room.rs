//! The platform as a room: its own pages, messages, actions and jobs, so that the door treats all alike. Each part of the
//! platform brings its own lists; they are joined here.

use crate::permit::ActionInfo;
use crate::web::app::NavItem;
use crate::web::{Room, Routes};
use crate::{accounts, record};

const ACTION_PARTS: &[&[ActionInfo]] = &[accounts::ACTIONS, record::ACTIONS];
const NAV_PARTS: &[&[NavItem]] = &[&accounts::OFFICE_NAV, record::OFFICE_NAV];

const ACTIONS: [ActionInfo; length(ACTION_PARTS)] = join(ACTION_PARTS);
const OFFICE_NAV: [NavItem; length(NAV_PARTS)] = join(NAV_PARTS);

/// The platform's pages, actions and jobs. Its migrations are [`crate::MIGRATIONS`], before everybody's.
pub const ROOM: Room = Room {
    actions: &ACTIONS,
    routes,
    office_nav: &OFFICE_NAV,
    public_nav: record::PUBLIC_NAV,
    ..Room::new("platform", crate::LOCALES)
};

fn routes() -> Routes {
    accounts::routes().merge(record::routes())
}

/// How many items some lists have together.
const fn length<T>(parts: &[&[T]]) -> usize {
    let (mut sum, mut part) = (0, 0);
    while part < parts.len() {
        sum += parts[part].len();
        part += 1;
    }
    sum
}

/// Joins constant lists into one; `N` is their [`length`].
const fn join<T: Copy, const N: usize>(parts: &[&[T]]) -> [T; N] {
    let mut out = [parts[0][0]; N];
    let (mut part, mut at) = (0, 0);
    while part < parts.len() {
        let mut n = 0;
        while n < parts[part].len() {
            out[at] = parts[part][n];
            at += 1;
            n += 1;
        }
        part += 1;
    }
    assert!(at == N, "N is the sum of the lengths");
    out
}
