//! What is repeated for lists: kept here and nowhere else. Every command that changes a person's data in the registry, or one of their
//! memberships, ends with [`mirror`].

use rawabit_people::{Named, named};
use rawabit_platform::clock::UtcMicros;
use rawabit_platform::lang::Preference;
use rawabit_platform::store::Dialect;
use rawabit_platform::{Day, Lang};
use rawabit_text::{Article, sort_key};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, Set,
};

use super::duplicates::look::{self, NamePiece};
use super::entity::{member, membership};
use super::{import, index, rank};
use crate::model::Standing;
use crate::model::alike::Described;
use crate::model::import::likeness;

/// The order of a person in lists: as everywhere in the house, by the first script the name is written in.
pub fn order(named: &Named) -> String {
    sort_key(named.name.get(Preference::of_the_house(Lang::Ar)), Article::Skip)
}

/// Brings a member's repeated columns, place and row of the index up to the person and the memberships.
///
/// # Errors
/// The database refuses.
pub async fn mirror(db: &impl ConnectionTrait, person_id: &str, now: UtcMicros) -> Result<(), DbErr> {
    let found = member::Entity::find().filter(member::Column::PersonId.eq(person_id)).one(db).await?;
    // Whoever was erased has no place any more, and gets none.
    let Some(stored) = found.filter(|row| row.rank > 0) else { return Ok(()) };
    let Some(person) = named(db, &[person_id.to_owned()]).await?.remove(person_id) else { return Ok(()) };
    let memberships =
        membership::Entity::find().filter(membership::Column::PersonId.eq(person_id)).all(db).await?;
    let (state, since) = standing(&memberships);
    let order = order(&person);
    let place = if order == stored.sort_key {
        stored.rank
    } else {
        index::take_out(db, stored.rank).await?;
        // Out of the way, or making room would place this row as well, and the index would keep it twice.
        let aside = "UPDATE member SET rank = -no WHERE no = ?";
        db.execute_raw(Dialect::of(db).statement(aside, [stored.no.into()])).await?;
        rank::free(db, &order).await?
    };
    let mut row = stored.clone().into_active_model();
    row.sort_key = Set(order.clone());
    row.rank = Set(place);
    row.state = Set(state.word().to_owned());
    row.since = Set(since);
    row.birth_day = Set(person.birth_day);
    row.synthetic = Set(person.synthetic);
    row.updated_at = Set(now);
    row.version = Set(stored.version + 1);
    row.update(db).await?;
    import::alike::keep(db, stored.no, &likeness::of(&person.name, person.birth_day)).await?;
    let keys = Described::named(&person.name).keys();
    let names =
        NamePiece { nos: vec![stored.no], keys: keys.into_iter().map(|key| (key, stored.no)).collect() };
    look::keep_names(db, names).await?;
    look::follow(db, stored.no, &stored.unit_path).await?;
    membership::Entity::update_many()
        .col_expr(membership::Column::SortKey, Expr::value(order))
        .col_expr(membership::Column::Gender, Expr::value(stored.gender.clone()))
        .col_expr(membership::Column::BirthDay, Expr::value(person.birth_day.map(|day| day.to_string())))
        .col_expr(membership::Column::Profession, Expr::value(stored.profession.clone()))
        .col_expr(membership::Column::Synthetic, Expr::value(person.synthetic))
        .filter(membership::Column::PersonId.eq(person_id))
        .exec(db)
        .await?;
    index::write(db, person_id).await
}

/// How a person stands by their memberships, and since when: of those that hold where there are any, else of all.
pub fn standing(memberships: &[membership::Model]) -> (Standing, Option<Day>) {
    let best = memberships.iter().map(membership::Model::standing).min().unwrap_or(Standing::Ended);
    let of = |current: bool| {
        memberships.iter().filter(|one| !current || one.standing().is_current()).map(|one| one.since).min()
    };
    (best, of(true).or_else(|| of(false)))
}
