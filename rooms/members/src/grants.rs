//! Rights from membership: whoever is an active member of a unit has the role `member` on it, and loses it with the membership. Nothing
//! is stored.

use std::sync::Arc;

use rawabit_platform::permit::{Grant, Role, UnitPath};
use rawabit_platform::store::Store;
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::web::{GrantSource, Standing};
use rawabit_platform::{Day, Multi};
use rawabit_statutes::Statutes;
use sea_orm::{ColumnTrait as _, Condition, DbErr, EntityTrait as _, QueryFilter as _, QuerySelect as _};

use crate::model::Standing as State;
use crate::store::entity::membership;

/// The rights of members besides those of another source: of mandates.
#[derive(Clone)]
pub struct MemberGrants(Arc<dyn GrantSource>);

impl MemberGrants {
    /// Over another source.
    pub fn over(source: impl GrantSource + 'static) -> Self {
        Self(Arc::new(source))
    }
}

/// The units that a person is an active member of on a day.
async fn units(store: &Store, person_id: &str, day: Day) -> Result<Vec<UnitPath>, DbErr> {
    membership::Entity::find()
        .filter(membership::Column::PersonId.eq(person_id))
        .filter(membership::Column::State.eq(State::Active.word()))
        .filter(membership::Column::Joined.lte(day))
        .filter(
            Condition::any()
                .add(membership::Column::UntilDay.is_null())
                .add(membership::Column::UntilDay.gt(day)),
        )
        .select_only()
        .column(membership::Column::UnitPath)
        .into_tuple()
        .all(store.read())
        .await
}

impl GrantSource for MemberGrants {
    fn standing<'a>(
        &'a self,
        store: &'a Store,
        statutes: &'a Statutes,
        person_id: &'a str,
        day: Day,
    ) -> BoxFuture<'a, Result<Standing, DbErr>> {
        Box::pin(async move {
            let mut standing = self.0.standing(store, statutes, person_id, day).await?;
            let mine = units(store, person_id, day).await?;
            standing.grants.extend(mine.into_iter().map(|unit| Grant {
                role: Role::Member,
                unit,
                subtree: false,
            }));
            Ok(standing)
        })
    }

    fn units<'a>(&'a self, store: &'a Store) -> BoxFuture<'a, Result<Vec<(UnitPath, Multi)>, DbErr>> {
        self.0.units(store)
    }
}
