//! The account of a membership, and `dues_standing`, which this alone writes: every command that changes something of an account ends
//! with [`refresh`] or [`settle`], in its own transaction.

use rawabit_platform::{Day, editions};
use rawabit_statutes::Statutes;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Set,
};

use super::entity::{category, exemption};
use super::payments;
use crate::model::dues::{Account, Rates, Reckoning, reckon};
use crate::model::{EndReason, Standing};
use crate::store::entity::{dues_standing, membership, suspension};
use crate::store::index;

/// The rates of every edition of the statutes that this program has worked by, and of the one it works by now.
pub(crate) async fn rates(db: &impl ConnectionTrait, statutes: &Statutes) -> Result<Rates, DbErr> {
    let mut known: Vec<Statutes> =
        editions::all(db).await?.iter().rev().filter_map(editions::entity::Model::statutes).collect();
    known.push(statutes.clone());
    Ok(Rates::of(known.iter().map(|one| (Day(one.edition.in_force), &one.members))))
}

/// All that is known of the dues of a membership.
pub(crate) async fn account(db: &impl ConnectionTrait, of: &membership::Model) -> Result<Account, DbErr> {
    let mut categories: Vec<(Day, Option<String>)> = category::Entity::find()
        .filter(category::Column::MembershipId.eq(of.id.as_str()))
        .order_by_asc(category::Column::FromDay)
        .order_by_asc(category::Column::Id)
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.from_day, row.category))
        .collect();
    if categories.is_empty() {
        categories.push((of.joined, of.category.clone()));
    }
    let exempt = exemptions(db, &of.id).await?.into_iter().map(|row| (row.from_day, row.until_day)).collect();
    let rests = suspension::Entity::find()
        .filter(suspension::Column::MembershipId.eq(of.id.as_str()))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.from_day, row.until_day))
        .collect();
    Ok(Account {
        joined: of.joined,
        until: of.until_day,
        carried: carried(db, of).await?,
        categories,
        exempt,
        rests,
        paid: payments::paid(db, &of.id).await?,
    })
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

/// Whoever was transferred is paid for here until the day until which they were there.
async fn carried(db: &impl ConnectionTrait, of: &membership::Model) -> Result<Option<Day>, DbErr> {
    let before = membership::Entity::find()
        .filter(membership::Column::PersonId.eq(of.person_id.as_str()))
        .filter(membership::Column::EndReason.eq(EndReason::Transferred.word()))
        .filter(membership::Column::UntilDay.eq(of.joined))
        .filter(membership::Column::UnitId.ne(of.unit_id.as_str()))
        .one(db)
        .await?;
    let Some(before) = before else { return Ok(None) };
    let standing = dues_standing::Entity::find_by_id((before.person_id, before.unit_id)).one(db).await?;
    Ok(standing.and_then(|standing| standing.paid_until))
}

/// What a membership owes today.
pub(crate) async fn reckoned(
    db: &impl ConnectionTrait,
    rates: &Rates,
    of: &membership::Model,
    today: Day,
) -> Result<Reckoning, DbErr> {
    Ok(reckon(rates, &account(db, of).await?, today))
}

/// Reckons anew and keeps what comes of it for lists, rights and the search.
pub(crate) async fn refresh(
    db: &impl ConnectionTrait,
    rates: &Rates,
    of: &membership::Model,
    today: Day,
) -> Result<Reckoning, DbErr> {
    let reckoning = reckoned(db, rates, of, today).await?;
    settle(db, of, &reckoning).await?;
    Ok(reckoning)
}

/// Keeps what a reckoning says, also for the search.
pub(crate) async fn settle(
    db: &impl ConnectionTrait,
    of: &membership::Model,
    reckoning: &Reckoning,
) -> Result<(), DbErr> {
    write(db, of, reckoning).await?;
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
