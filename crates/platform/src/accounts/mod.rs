//! Accounts: who may sign in. Apart from persons, so that a clerk need not be a member and a member need not sign in.
//!
//! Signing in ([`sign_in`]) takes a password (argon2id, [`password`]) and, where it is set up, a code ([`totp`]); attempts
//! are throttled ([`throttle`]). Accounts begin with an invitation by one-time link ([`link`]). Roles are appointed on a
//! unit's subtree from a day to a day ([`commands`]); what administrators may do with other people's accounts stands in
//! [`manage`], behind a permit.

pub mod commands;
pub mod confirm;
pub mod entity;
mod factor;
mod forgotten;
pub mod link;
pub mod manage;
mod own;
mod pages;
pub mod password;
mod permissions;
mod prune;
pub mod recovery;
pub mod session;
mod sign_in;
mod store;
pub mod throttle;
pub mod totp;

pub use factor::seal_old_secrets;
pub(crate) use forgotten::JOB as FORGOTTEN;
pub(crate) use pages::first as in_the_way;
pub use pages::{AccountPersons, PERSONS, routes};
pub use permissions::{ACTIONS, ManageAccounts};
pub(crate) use prune::prune;
pub use store::{Appointed, appointed};

use crate::permit::info;
use crate::web::app::NavItem;

/// The links of accounts in the office menu.
pub const OFFICE_NAV: [NavItem; 1] = [NavItem {
    label: "accounts-nav",
    path: "/office/accounts",
    icon: "users",
    action: Some(info::<ManageAccounts>()),
}];

/// A sign-in address as addresses are compared: without surrounding blanks and without case.
pub fn email_key(email: &str) -> String {
    email.trim().to_lowercase()
}
