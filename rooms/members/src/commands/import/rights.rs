//! Under whose rights and in whose name an import runs: whoever sent for it, also after a crash.

use std::str::FromStr as _;

use rawabit_people::KeepPeople;
use rawabit_platform::Work;
use rawabit_platform::permit::{Action, Grant, Policy, Role, UnitPath};
use rawabit_platform::store::{Author, Office};
use sea_orm::Set;
use serde::{Deserialize, Serialize};

use crate::permissions::KeepMembers;
use crate::store::import::entity::import;

/// The rights of an import, as they are kept.
#[derive(Serialize, Deserialize)]
struct Right {
    role: String,
    unit: String,
    subtree: bool,
}

pub(super) fn grants(policy: &Policy) -> String {
    let needed = |role: &Role| KeepMembers::ROLES.contains(role) || KeepPeople::ROLES.contains(role);
    let all: Vec<Right> = policy
        .grants()
        .iter()
        .filter(|grant| needed(&grant.role))
        .map(|grant| Right {
            role: grant.role.name().to_owned(),
            unit: grant.unit.0.clone(),
            subtree: grant.subtree,
        })
        .collect();
    serde_json::to_string(&all).unwrap_or_else(|_| "[]".to_owned())
}

/// From now on it is run by whoever sent for it: under their rights and in their name.
pub(super) fn run_by(row: &mut import::ActiveModel, work: &Work, policy: &Policy) {
    let author = work.author();
    row.grants = Set(grants(policy));
    row.account_id = Set(author.account_id.clone());
    row.office = Set(author.office.as_ref().map(ToString::to_string));
    row.actor = Set(author.label.clone());
}

/// The rights that an import runs under.
pub(crate) fn policy(import: &import::Model) -> Policy {
    let all: Vec<Right> = serde_json::from_str(&import.grants).unwrap_or_default();
    let grant = |right: Right| {
        let role = Role::from_str(&right.role).ok()?;
        Some(Grant { role, unit: UnitPath(right.unit), subtree: right.subtree })
    };
    Policy::new(all.into_iter().filter_map(grant).collect())
}

/// Who an import's writes are by.
pub(crate) fn author(import: &import::Model) -> Author {
    Author {
        account_id: import.account_id.clone(),
        office: import.office.as_deref().and_then(Office::parse),
        ..Author::system(&import.actor)
    }
}
