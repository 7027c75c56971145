//! The platform as a room: its own pages, each part an independent function, put together here.

use crate::permit::ActionInfo;
use crate::web::Routes;
use crate::web::app::{NavItem, Room};
use crate::{LOCALES, accounts, ledger, ops, record};

/// Joins constant lists into one, so that every part keeps its own. `N` is the sum of their lengths.
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

const ACTION_PARTS: &[&[ActionInfo]] = &[accounts::ACTIONS, record::ACTIONS, ops::ACTIONS];
const NAV_PARTS: &[&[NavItem]] = &[record::OFFICE_NAV, &accounts::OFFICE_NAV, &ops::NAV];

const fn length<T>(parts: &[&[T]]) -> usize {
    let (mut sum, mut part) = (0, 0);
    while part < parts.len() {
        sum += parts[part].len();
        part += 1;
    }
    sum
}

const ACTIONS: [ActionInfo; length(ACTION_PARTS)] = join(ACTION_PARTS);
const OFFICE_NAV: [NavItem; length(NAV_PARTS)] = join(NAV_PARTS);

fn routes() -> Routes {
    Routes::new().merge(accounts::routes()).merge(record::routes()).merge(ops::routes())
}

/// The platform's own pages as a room. Its migrations are [`crate::MIGRATIONS`], which come before everybody's.
pub const ROOM: Room = Room {
    actions: &ACTIONS,
    routes,
    office_nav: &OFFICE_NAV,
    public_nav: record::PUBLIC_NAV,
    records: &[ledger::cited::RECORD],
    open_records: &[ledger::cited::OPEN],
    ..Room::new("platform", LOCALES)
};
