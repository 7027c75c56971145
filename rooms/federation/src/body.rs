//! Who sits in a body on a day.

use std::collections::{HashMap, HashSet};

use rawabit_platform::Day;
use rawabit_statutes::{Body, Statutes, Within};
use sea_orm::sea_query::Condition;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, QueryFilter as _,
    QueryOrder as _,
};

use crate::model::{Holding, Sitting, Unit};
use crate::store::{mandate, unit};

/// Every seat of a body of `unit` on `day`, with its holder or as vacant, in the order of the statutes, then of the tree, then of
/// the seats.
///
/// A person who sits by two offices sits once: by the office that the statutes name first, with a vote if either gives one.
/// Members and delegates (`all = "members"`, `all = "delegates"`) are not offices: the rooms that keep their rolls add them.
///
/// # Errors
/// The database does not answer.
pub async fn body_members(
    db: &impl ConnectionTrait,
    statutes: &Statutes,
    body: &Body,
    unit: &Unit,
    day: Day,
) -> Result<Vec<Sitting>, DbErr> {
    let mut sittings: Vec<Sitting> = Vec::new();
    for rule in &body.members {
        let rawabit_statutes::Sitting::Office { office, within, kind, voting, deputy, weight } = rule else {
            continue;
        };
        let Some(law) = statutes.office(office) else { continue };
        let kinds: Vec<String> = match kind {
            Some(kind) => vec![kind.clone()],
            None => law.units.clone(),
        };
        let places = places(db, unit, *within, &kinds, day).await?;
        let mut wanted = vec![office.clone()];
        if *deputy {
            wanted.extend(law.deputies.iter().cloned());
        }
        let held = held(db, unit, *within, &wanted, day).await?;
        for place in &places {
            let none = Vec::new();
            let of = |office: &str| held.get(&(place.id.clone(), office.to_owned())).unwrap_or(&none);
            let deputies: Vec<String> = wanted[1..]
                .iter()
                .flat_map(|office| of(office).iter().map(|holding| holding.person_id.clone()))
                .collect();
            for seat in 1..=law.seats {
                let holder = of(office).iter().find(|holding| holding.seat == seat);
                sittings.push(Sitting {
                    unit_id: place.id.clone(),
                    unit_path: place.path.clone(),
                    office: office.clone(),
                    seat,
                    person_id: holder.map(|holding| holding.person_id.clone()),
                    voting: *voting,
                    weight: *weight,
                    deputies: deputies
                        .iter()
                        .filter(|person| holder.is_none_or(|holding| holding.person_id != **person))
                        .cloned()
                        .collect(),
                });
            }
        }
    }
    Ok(once_each(sittings))
}

/// The open units in which the office is looked for, in the order of the tree.
async fn places(
    db: &impl ConnectionTrait,
    unit: &Unit,
    within: Within,
    kinds: &[String],
    day: Day,
) -> Result<Vec<Unit>, DbErr> {
    use unit::{Column, Entity};
    let place = match within {
        Within::Own => Column::Id.eq(unit.id.as_str()),
        Within::Parent => match &unit.parent {
            Some(parent) => Column::Id.eq(parent.as_str()),
            None => return Ok(Vec::new()),
        },
        Within::Children => Column::ParentId.eq(unit.id.as_str()),
        Within::Descendants => unit::within(&unit.path).and(Column::Id.ne(unit.id.as_str())),
        Within::Anywhere => Column::Id.is_not_null(),
    };
    let open = Condition::all()
        .add(Condition::any().add(Column::Founded.is_null()).add(Column::Founded.lte(day)))
        .add(Condition::any().add(Column::Closed.is_null()).add(Column::Closed.gt(day)));
    let rows = Entity::find()
        .filter(place)
        .filter(Column::Kind.is_in(kinds.iter().cloned()))
        .filter(open)
        .order_by_asc(Column::Depth)
        .order_by_asc(Column::SortKey)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(Unit::from).collect())
}

/// The holders of the offices, by unit and office, by seat.
async fn held(
    db: &impl ConnectionTrait,
    unit: &Unit,
    within: Within,
    offices: &[String],
    day: Day,
) -> Result<HashMap<(String, String), Vec<Holding>>, DbErr> {
    use mandate::{Column, Entity};
    let mut query =
        Entity::find().filter(Column::Office.is_in(offices.iter().cloned())).filter(mandate::on(day));
    match within {
        Within::Own => query = query.filter(Column::UnitId.eq(unit.id.as_str())),
        Within::Parent => {
            query = query.filter(Column::UnitId.eq(unit.parent.clone().unwrap_or_default()));
        }
        _ => {}
    }
    let mut found: HashMap<(String, String), Vec<Holding>> = HashMap::new();
    for row in query.order_by_asc(Column::Seat).all(db).await? {
        found.entry((row.unit_id.clone(), row.office.clone())).or_default().push(row.into());
    }
    Ok(found)
}

fn once_each(sittings: Vec<Sitting>) -> Vec<Sitting> {
    let votes: HashSet<String> = sittings
        .iter()
        .filter(|sitting| sitting.voting)
        .filter_map(|sitting| sitting.person_id.clone())
        .collect();
    let mut seen = HashSet::new();
    sittings
        .into_iter()
        .filter(|sitting| sitting.person_id.as_ref().is_none_or(|person| seen.insert(person.clone())))
        .map(|sitting| {
            let voting =
                sitting.voting || sitting.person_id.as_ref().is_some_and(|person| votes.contains(person));
            Sitting { voting, ..sitting }
        })
        .collect()
}
