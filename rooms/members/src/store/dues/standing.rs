//! The account of a membership, and `dues_standing`, which this alone writes: every command that changes something of an account ends
//! with [`refresh`] or [`settle`], in its own transaction.

use std::collections::HashMap;

use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::among;
use rawabit_platform::{Day, editions};
use rawabit_statutes::Statutes;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult as _, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};

use super::accounts::{accounts, went_to};
use super::entity::exemption;
use crate::model::Standing;
use crate::model::dues::{Account, Rates, Reckoning, reckon};
use crate::model::rights::DuesState;
use crate::store::entity::{dues_standing, membership};
use crate::store::index;

/// The rates of every edition of the statutes that this program has worked by, and of the one it works by now.
pub(crate) async fn rates(db: &impl ConnectionTrait, statutes: &Statutes) -> Result<Rates, DbErr> {
    let mut known: Vec<Statutes> =
        editions::all(db).await?.iter().rev().filter_map(editions::entity::Model::statutes).collect();
    known.push(statutes.clone());
    Ok(Rates::of(known.iter().map(|one| (Day(one.edition.in_force), &one.members))))
}

/// All that is known of the dues of a membership.
pub(crate) async fn account(
    db: &impl ConnectionTrait,
    rates: &Rates,
    of: &membership::Model,
    today: Day,
) -> Result<Account, DbErr> {
    let found = accounts(db, rates, std::slice::from_ref(of), today).await?.pop();
    found.ok_or_else(|| DbErr::RecordNotFound(of.id.clone()))
}

/// The exemptions of a membership, the latest first.
pub(crate) async fn exemptions(
    db: &impl ConnectionTrait,
    membership_id: &str,
) -> Result<Vec<exemption::Model>, DbErr> {
    exemption::Entity::find()
        .filter(exemption::Column::MembershipId.eq(membership_id))
        .order_by_desc(exemption::Column::FromDay)
        .order_by_desc(exemption::Column::Id)
        .all(db)
        .await
}

/// Until when an older register said that a membership is paid for.
pub(crate) async fn said_before(
    db: &impl ConnectionTrait,
    membership_id: &str,
) -> Result<Option<Day>, DbErr> {
    let sql = "SELECT paid_until FROM dues_carried WHERE membership_id = ?";
    let row = db.query_one_raw(Dialect::of(db).statement(sql, [membership_id.into()])).await?;
    row.map(|row| row.try_get("", "paid_until")).transpose()
}

/// What a membership owes today.
pub(crate) async fn reckoned(
    db: &impl ConnectionTrait,
    rates: &Rates,
    of: &membership::Model,
    today: Day,
) -> Result<Reckoning, DbErr> {
    Ok(reckon(rates, &account(db, rates, of, today).await?, today))
}

/// Reckons anew and keeps what comes of it for lists, rights and the search.
pub(crate) async fn refresh(
    db: &impl ConnectionTrait,
    rates: &Rates,
    of: &membership::Model,
    today: Day,
) -> Result<Reckoning, DbErr> {
    let reckoning = reckoned(db, rates, of, today).await?;
    settle(db, rates, of, &reckoning, today).await?;
    Ok(reckoning)
}

/// Keeps what a reckoning says, also for the search; and what follows for the unit to which the member went.
pub(crate) async fn settle(
    db: &impl ConnectionTrait,
    rates: &Rates,
    of: &membership::Model,
    reckoning: &Reckoning,
    today: Day,
) -> Result<(), DbErr> {
    write(db, of, reckoning).await?;
    // Each membership was opened by one transfer at most, after the one before it: the way comes to an end.
    let mut next = went_to(db, &of.id).await?;
    while let Some(there) = next {
        write(db, &there, &reckoned(db, rates, &there, today).await?).await?;
        next = went_to(db, &there.id).await?;
    }
    index::write(db, &of.person_id).await
}

/// The table alone, for commands that bring the whole member up to date afterwards. Of two memberships in one unit, one after the other, the one that holds counts.
pub(crate) async fn write(
    db: &impl ConnectionTrait,
    of: &membership::Model,
    reckoning: &Reckoning,
) -> Result<(), DbErr> {
    if of.standing() == Standing::Ended {
        let other = membership::Entity::find()
            .filter(membership::Column::PersonId.eq(of.person_id.as_str()))
            .filter(membership::Column::UnitId.eq(of.unit_id.as_str()))
            .filter(membership::Column::UntilDay.is_null())
            .limit(1)
            .count(db)
            .await?;
        if other > 0 {
            return Ok(());
        }
    }
    let state = reckoning.state();
    let row = dues_standing::ActiveModel {
        person_id: Set(of.person_id.clone()),
        unit_id: Set(of.unit_id.clone()),
        paid_until: Set(state.paid_until),
        exempt: Set(state.exempt),
    };
    let conflict = OnConflict::columns([dues_standing::Column::PersonId, dues_standing::Column::UnitId])
        .update_columns([dues_standing::Column::PaidUntil, dues_standing::Column::Exempt])
        .to_owned();
    dues_standing::Entity::insert(row).on_conflict(conflict).exec_without_returning(db).await?;
    Ok(())
}

/// What is kept of the dues of some memberships.
pub(crate) struct Known(HashMap<(String, String), DuesState>);

impl Known {
    /// Asks for it.
    pub(crate) async fn of(db: &impl ConnectionTrait, of: &[membership::Model]) -> Result<Self, DbErr> {
        let dialect = Dialect::of(db);
        let (condition, value) = among(dialect, "person_id", of.iter().map(|one| one.person_id.clone()));
        let sql = format!("SELECT * FROM dues_standing WHERE {condition}");
        let rows = dues_standing::Model::find_by_statement(dialect.statement(&sql, [value])).all(db).await?;
        let state = |row: &dues_standing::Model| DuesState { paid_until: row.paid_until, exempt: row.exempt };
        Ok(Self(
            rows.into_iter()
                .map(|row| {
                    let state = state(&row);
                    ((row.person_id, row.unit_id), state)
                })
                .collect(),
        ))
    }

    /// Whether it says the same as a reckoning. Where nothing is kept, dues are owed since the day of joining.
    pub(crate) fn says(&self, of: &membership::Model, reckoning: &Reckoning) -> bool {
        let state = reckoning.state();
        match self.0.get(&(of.person_id.clone(), of.unit_id.clone())) {
            Some(known) => *known == state,
            None => !state.exempt && state.paid_until.is_none_or(|until| until <= of.joined),
        }
    }
}
