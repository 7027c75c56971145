//! Rights from mandates.

use rawabit_platform::permit::{Grant, Role, UnitPath};
use rawabit_platform::store::{Office, Store};
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::web::{Called, GrantSource, Standing};
use rawabit_platform::{Day, Multi};
use rawabit_statutes::{RoleScope, Statutes, Word as _};
use sea_orm::DbErr;

use crate::model::Holding;
use crate::store::mandate::held_by;
use crate::store::unit;

/// The rights that offices give: for each mandate that holds on the day, the roles that the statutes attach to its office. They
/// begin and end with the mandate; nothing is stored.
#[derive(Clone, Copy, Debug, Default)]
pub struct MandateGrants;

impl GrantSource for MandateGrants {
    fn standing<'a>(
        &'a self,
        store: &'a Store,
        statutes: &'a Statutes,
        person_id: &'a str,
        day: Day,
    ) -> BoxFuture<'a, Result<Standing, DbErr>> {
        Box::pin(async move {
            let held = held_by(store.read(), person_id, day).await?;
            let named = rawabit_people::named(store.read(), &[person_id.to_owned()]).await?.remove(person_id);
            let called = named.map(|named| Called { name: named.name, form: named.form });
            let mut standing = Standing { called, ..Standing::default() };
            for holding in &held {
                let given = of_holding(statutes, holding);
                if !given.is_empty() {
                    standing.offices.push(Office::new(&holding.office, &holding.unit_id));
                }
                standing.grants.extend(given);
            }
            Ok(standing)
        })
    }

    fn units<'a>(&'a self, store: &'a Store) -> BoxFuture<'a, Result<Vec<(UnitPath, Multi)>, DbErr>> {
        Box::pin(unit::names(store.read()))
    }
}

/// The rights that one mandate gives.
pub(crate) fn of_holding(statutes: &Statutes, holding: &Holding) -> Vec<Grant> {
    let Some(office) = statutes.office(&holding.office) else { return Vec::new() };
    office
        .roles
        .iter()
        .filter_map(|grant| {
            let role: Role = grant.role.key().parse().ok()?;
            let (unit, subtree) = match grant.scope {
                RoleScope::Unit => (holding.unit_path.clone(), false),
                RoleScope::Subtree => (holding.unit_path.clone(), true),
                RoleScope::Organisation => (UnitPath::root(), true),
            };
            Some(Grant { role, unit, subtree })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use rawabit_statutes::AppRole;

    use super::*;

    #[test]
    fn the_platform_knows_every_role_of_the_statutes() {
        for role in AppRole::ALL {
            assert!(role.key().parse::<Role>().is_ok(), "{role}");
        }
    }
}
