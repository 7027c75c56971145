//! Members and memberships one by one.

use rawabit_platform::permit::{Action, Scope};
use rawabit_platform::store::like_prefix;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Value,
};

use crate::model::search::Reach;

use super::entity::{event, member, member_number, membership, suspension, transfer};

/// A member by row.
///
/// # Errors
/// The database does not answer.
pub async fn member(db: &impl ConnectionTrait, no: i64) -> Result<Option<member::Model>, DbErr> {
    member::Entity::find_by_id(no).one(db).await
}

/// The member that a person is.
///
/// # Errors
/// The database does not answer.
pub async fn of_person(db: &impl ConnectionTrait, person_id: &str) -> Result<Option<member::Model>, DbErr> {
    member::Entity::find().filter(member::Column::PersonId.eq(person_id)).one(db).await
}

/// A membership.
///
/// # Errors
/// The database does not answer.
pub async fn membership(db: &impl ConnectionTrait, id: &str) -> Result<Option<membership::Model>, DbErr> {
    membership::Entity::find_by_id(id.to_owned()).one(db).await
}

/// The condition that the membership `x` lies in one of these parts of the tree, and its values. Without parts it holds of none.
pub(crate) fn within(parts: &[Reach], values: &mut Vec<Value>) -> String {
    if parts.is_empty() {
        return "1 = 0".to_owned();
    }
    let conditions: Vec<&str> = parts
        .iter()
        .map(|part| {
            if part.subtree {
                values.push(like_prefix(part.unit.as_str()).into());
                "x.unit_path LIKE ? ESCAPE '\\'"
            } else {
                values.push(part.unit.as_str().into());
                "x.unit_path = ?"
            }
        })
        .collect();
    conditions.join(" OR ")
}

/// The memberships of some persons that a scope lets through, those that hold first.
///
/// # Errors
/// The database does not answer.
pub async fn in_scope<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    people: &[String],
) -> Result<Vec<membership::Model>, DbErr> {
    let mut found = Vec::new();
    for some in people.chunks(500) {
        let rows = membership::Entity::find()
            .filter(membership::Column::PersonId.is_in(some.iter().cloned()))
            .filter(scope.condition(membership::Column::UnitPath))
            .all(db)
            .await?;
        found.extend(rows);
    }
    found.sort_by(|a, b| (a.standing(), a.since, &a.id).cmp(&(b.standing(), b.since, &b.id)));
    Ok(found)
}

/// Every membership of a person.
///
/// # Errors
/// The database does not answer.
pub async fn all(db: &impl ConnectionTrait, person_id: &str) -> Result<Vec<membership::Model>, DbErr> {
    let query = membership::Entity::find().filter(membership::Column::PersonId.eq(person_id));
    query.order_by_asc(membership::Column::Since).order_by_asc(membership::Column::Id).all(db).await
}

/// A person's history that a scope lets through, the latest first.
///
/// # Errors
/// The database does not answer.
pub async fn history<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    person_id: &str,
) -> Result<Vec<event::Model>, DbErr> {
    event::Entity::find()
        .filter(event::Column::PersonId.eq(person_id))
        .filter(scope.condition(event::Column::UnitPath))
        .order_by_desc(event::Column::Day)
        .order_by_desc(event::Column::Id)
        .limit(200)
        .all(db)
        .await
}

/// A person's numbers, the latest first.
///
/// # Errors
/// The database does not answer.
pub async fn numbers(db: &impl ConnectionTrait, person_id: &str) -> Result<Vec<member_number::Model>, DbErr> {
    let query = member_number::Entity::find().filter(member_number::Column::PersonId.eq(person_id));
    query.order_by_desc(member_number::Column::Since).all(db).await
}

/// The suspensions of some memberships.
///
/// # Errors
/// The database does not answer.
pub async fn suspensions(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<suspension::Model>, DbErr> {
    let query =
        suspension::Entity::find().filter(suspension::Column::MembershipId.is_in(ids.iter().cloned()));
    query.order_by_asc(suspension::Column::FromDay).all(db).await
}

/// A transfer.
///
/// # Errors
/// The database does not answer.
pub async fn transfer(db: &impl ConnectionTrait, id: &str) -> Result<Option<transfer::Model>, DbErr> {
    transfer::Entity::find_by_id(id.to_owned()).one(db).await
}

/// The transfers in a scope, on either side, those that wait first.
///
/// # Errors
/// The database does not answer.
pub async fn transfers<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    limit: u64,
) -> Result<Vec<transfer::Model>, DbErr> {
    let either = sea_orm::Condition::any()
        .add(scope.condition(transfer::Column::FromPath))
        .add(scope.condition(transfer::Column::ToPath));
    let waiting = sea_orm::sea_query::Expr::case(transfer::Column::State.eq("asked"), 0).finally(1);
    transfer::Entity::find()
        .filter(either)
        .order_by_asc(sea_orm::sea_query::Expr::expr(waiting))
        .order_by_desc(transfer::Column::Id)
        .limit(limit)
        .all(db)
        .await
}
