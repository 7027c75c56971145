//! Merges: where an old row leads, and the list of what was done.

use rawabit_platform::permit::{Action, Scope};
use rawabit_platform::store::Dialect;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use super::entity::merge;
use crate::model::words::closed_words;

closed_words! {
    /// Where a merge stands.
    State {
        /// Done; it can be undone.
        Done = "done",
        /// Undone.
        Undone = "undone",
        /// Done for good.
        Settled = "settled",
    }
}

impl merge::Model {
    /// Where it stands.
    pub fn state(&self) -> State {
        self.state.parse().unwrap_or(State::Settled)
    }
}

/// Into whose row the row of a member went, through however many merges.
///
/// # Errors
/// The database does not answer.
pub async fn leads_to(db: &impl ConnectionTrait, no: i64) -> Result<Option<i64>, DbErr> {
    let mut at = no;
    // Each step leads to somebody who stayed when this one went; a hundred of them is a mistake.
    for _ in 0..100 {
        let next = merge::Entity::find()
            .filter(merge::Column::LostNo.eq(at))
            .filter(merge::Column::State.ne(State::Undone.word()))
            .order_by_desc(merge::Column::DoneAt)
            .order_by_desc(merge::Column::Id)
            .one(db)
            .await?;
        match next {
            Some(row) => at = row.kept_no,
            None => break,
        }
    }
    Ok((at != no).then_some(at))
}

/// The merges of a scope, the latest first.
///
/// # Errors
/// The database does not answer.
pub async fn list<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    limit: u64,
) -> Result<Vec<merge::Model>, DbErr> {
    merge::Entity::find()
        .filter(scope.condition(merge::Column::UnitPath))
        .order_by_desc(merge::Column::DoneAt)
        .order_by_desc(merge::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

/// Who went into a person, by their identifiers of before.
///
/// # Errors
/// The database does not answer.
pub async fn went_into(db: &impl ConnectionTrait, person_id: &str) -> Result<Vec<String>, DbErr> {
    merge::Entity::find()
        .filter(merge::Column::PersonId.eq(person_id))
        .filter(merge::Column::State.ne(State::Undone.word()))
        .select_only()
        .column(merge::Column::LostPerson)
        .into_tuple()
        .all(db)
        .await
}

/// The last row that was ever given to a member: also to one who went into another.
///
/// # Errors
/// The database does not answer.
pub async fn last_no(db: &impl ConnectionTrait) -> Result<i64, DbErr> {
    #[derive(FromQueryResult)]
    struct Last {
        no: Option<i64>,
    }
    let mut last = 0;
    for sql in ["SELECT MAX(no) AS no FROM member", "SELECT MAX(lost_no) AS no FROM member_merge"] {
        let found = Last::find_by_statement(Dialect::of(db).statement(sql, [])).one(db).await?;
        last = last.max(found.and_then(|row| row.no).unwrap_or(0));
    }
    Ok(last)
}
