//! Who got what: of a message, within a reader's scope, a page at a time; and of a member.

use std::collections::BTreeMap;

use rawabit_platform::permit::{Action, Scope};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, FromQueryResult,
    QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::entity::delivery;
use crate::store::search::{From, PER_PAGE};

/// A page of deliveries.
#[derive(Clone, Debug, Default)]
pub struct List {
    /// The rows, in the order of names.
    pub rows: Vec<delivery::Model>,
    /// The page before.
    pub before: Option<i64>,
    /// The page after.
    pub after: Option<i64>,
}

/// The deliveries of a message that a scope lets through, of a state where one is chosen.
///
/// # Errors
/// The database does not answer.
pub async fn deliveries<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    message_id: &str,
    state: Option<&str>,
    from: From,
) -> Result<List, DbErr> {
    let mut find = delivery::Entity::find()
        .filter(delivery::Column::MessageId.eq(message_id))
        .filter(scope.condition(delivery::Column::UnitPath));
    if let Some(state) = state {
        find = find.filter(delivery::Column::State.eq(state));
    }
    let find = match from {
        From::Start => find.order_by_asc(delivery::Column::Place),
        From::After(place) => {
            find.filter(delivery::Column::Place.gt(place)).order_by_asc(delivery::Column::Place)
        }
        From::Before(place) => {
            find.filter(delivery::Column::Place.lt(place)).order_by_desc(delivery::Column::Place)
        }
    };
    let mut rows = find.limit(PER_PAGE + 1).all(db).await?;
    let further = rows.len() as u64 > PER_PAGE;
    rows.truncate(usize::try_from(PER_PAGE).unwrap_or(50));
    let backwards = matches!(from, From::Before(_));
    if backwards {
        rows.reverse();
    }
    let (first, last) = (rows.first().map(|row| row.place), rows.last().map(|row| row.place));
    let (before, after) = match from {
        From::Start => (None, last.filter(|_| further)),
        From::After(_) => (first, last.filter(|_| further)),
        From::Before(_) => (first.filter(|_| further), last),
    };
    Ok(List { rows, before, after })
}

/// How many deliveries there are of each state and reason.
pub type Fates = BTreeMap<(String, String), u64>;

#[derive(FromQueryResult)]
struct Tally {
    state: String,
    reason: Option<String>,
    total: i64,
}

/// How the deliveries of a message stand that a scope lets through. Reasons are told of those who get nothing only.
///
/// # Errors
/// The database does not answer.
pub async fn fates<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    message_id: &str,
) -> Result<Fates, DbErr> {
    let rows: Vec<Tally> = delivery::Entity::find()
        .select_only()
        .column(delivery::Column::State)
        .column(delivery::Column::Reason)
        .column_as(Expr::col(delivery::Column::No).count(), "total")
        .filter(delivery::Column::MessageId.eq(message_id))
        .filter(scope.condition(delivery::Column::UnitPath))
        .group_by(delivery::Column::State)
        .group_by(delivery::Column::Reason)
        .into_model()
        .all(db)
        .await?;
    let mut all = Fates::new();
    for row in rows {
        let reason = row.reason.filter(|_| row.state == "skipped").unwrap_or_default();
        *all.entry((row.state, reason)).or_default() += row.total.unsigned_abs();
    }
    Ok(all)
}

/// What was sent to a person, the latest first, a page at a time.
///
/// # Errors
/// The database does not answer.
pub async fn mine(
    db: &impl ConnectionTrait,
    person_id: &str,
    offset: u64,
    limit: u64,
) -> Result<Vec<delivery::Model>, DbErr> {
    delivery::Entity::find()
        .filter(delivery::Column::PersonId.eq(person_id))
        .filter(delivery::Column::State.is_not_in(["skipped", "cancelled"]))
        .order_by_desc(delivery::Column::At)
        .order_by_desc(delivery::Column::MessageId)
        .offset(offset)
        .limit(limit)
        .all(db)
        .await
}
