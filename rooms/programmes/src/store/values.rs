//! Approved values, and the totals that follow from them.
//!
//! A programme's total of an indicator and a period is its row in `rollup` if something flowed into it from below, and its own
//! approved value otherwise. Nothing but this file reads or writes that.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rawabit_platform::store::Dialect;
use rawabit_platform::{Answer, Fault};
use sea_orm::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

use crate::model::{Amount, Measure, Series, TO_DATE, Total, differences, to_date};

/// One approved value.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "approved_value")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub indicator_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub programme_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub period: i32,
    pub num: i64,
    pub den: i64,
    pub report_id: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The value.
    pub(crate) fn measure(&self) -> Measure {
        Measure { num: Amount(self.num), den: Amount(self.den) }
    }
}

/// What came up from below.
pub(crate) mod rollup {
    use sea_orm::entity::prelude::*;

    /// The total of a programme into which others flow.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "rollup")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub programme_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub indicator_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub period: i32,
        pub num: i64,
        pub den: i64,
        pub known: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// The sum.
        pub(crate) fn total(&self) -> crate::model::Total {
            crate::model::Total { num: self.num, den: self.den, known: self.known }
        }
    }
}

/// A programme, an indicator, a period ([`TO_DATE`] for the total to date).
pub(crate) type Key = (String, String, i32);

/// Values on a statement, so that neither database's bound on them is met.
const ROWS: usize = 500;

/// Values of some programmes of their own, by programme and indicator.
pub(crate) async fn own(
    db: &impl ConnectionTrait,
    programmes: &[String],
    indicators: Option<&[String]>,
) -> Result<HashMap<(String, String), Series>, DbErr> {
    let mut found: HashMap<(String, String), Series> = HashMap::new();
    for some in programmes.chunks(ROWS) {
        let mut query = Entity::find().filter(Column::ProgrammeId.is_in(some.iter().map(String::as_str)));
        if let Some(indicators) = indicators {
            query = query.filter(Column::IndicatorId.is_in(indicators.iter().map(String::as_str)));
        }
        for row in query.all(db).await? {
            let value = row.measure();
            found.entry((row.programme_id, row.indicator_id)).or_default().insert(row.period, value);
        }
    }
    Ok(found)
}

/// Every total of one programme, by indicator and period. `cumulative` says of each indicator whether its periods add up.
pub(crate) async fn totals(
    db: &impl ConnectionTrait,
    programme_id: &str,
    cumulative: &HashMap<String, bool>,
) -> Answer<HashMap<(String, i32), Total>> {
    let mut found = HashMap::new();
    for ((_, indicator), series) in own(db, &[programme_id.to_owned()], None).await? {
        let adds_up = cumulative.get(&indicator).copied().unwrap_or(false);
        found.insert((indicator.clone(), TO_DATE), to_date(adds_up, &series).ok_or_else(does_not_fit)?);
        for (period, value) in series {
            found.insert((indicator.clone(), period), Total::of(value));
        }
    }
    let rows = rollup::Entity::find().filter(rollup::Column::ProgrammeId.eq(programme_id)).all(db).await?;
    for row in rows {
        let total = row.total();
        found.insert((row.indicator_id, row.period), total);
    }
    Ok(found)
}

/// The totals to date of some programmes, by programme and indicator.
pub(crate) async fn totals_to_date(
    db: &impl ConnectionTrait,
    programmes: &[String],
    cumulative: &HashMap<String, bool>,
) -> Answer<HashMap<(String, String), Total>> {
    let mut found = HashMap::new();
    for ((programme, indicator), series) in own(db, programmes, None).await? {
        let adds_up = cumulative.get(&indicator).copied().unwrap_or(false);
        found.insert((programme, indicator), to_date(adds_up, &series).ok_or_else(does_not_fit)?);
    }
    for some in programmes.chunks(ROWS) {
        let rows = rollup::Entity::find()
            .filter(rollup::Column::ProgrammeId.is_in(some.iter().map(String::as_str)))
            .filter(rollup::Column::Period.eq(TO_DATE))
            .all(db)
            .await?;
        for row in rows {
            let total = row.total();
            found.insert((row.programme_id, row.indicator_id), total);
        }
    }
    Ok(found)
}

/// Sums are bounded where values are typed; a total that does not fit is our mistake.
fn does_not_fit() -> Fault {
    Fault::internal(anyhow::anyhow!("a total does not fit"))
}

/// The programmes above one, by indicator: those into which its values flow.
pub(crate) async fn above(
    db: &impl ConnectionTrait,
    programme_id: &str,
) -> Result<HashMap<String, Vec<String>>, DbErr> {
    let statement = Dialect::of(db).statement(
        "WITH RECURSIVE up (indicator_id, programme_id) AS ( \
           SELECT indicator_id, parent_id FROM participation WHERE programme_id = ? AND parent_id IS NOT NULL \
           UNION \
           SELECT p.indicator_id, p.parent_id FROM up \
             JOIN participation p ON p.indicator_id = up.indicator_id AND p.programme_id = up.programme_id \
             WHERE p.parent_id IS NOT NULL) \
         SELECT indicator_id, programme_id FROM up",
        [programme_id.into()],
    );
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    for row in db.query_all_raw(statement).await? {
        let indicator: String = row.try_get("", "indicator_id")?;
        found.entry(indicator).or_default().push(row.try_get("", "programme_id")?);
    }
    Ok(found)
}

/// Sets what a programme reported of its own for a period, indicator by indicator (`None`: nothing, or no longer), and carries the
/// difference to every programme above. Returns the programmes whose totals changed, its own included.
pub(crate) async fn set_period(
    tx: &impl ConnectionTrait,
    programme_id: &str,
    period: i32,
    report_id: &str,
    said: &[(String, bool, Option<Measure>)],
) -> Answer<BTreeSet<String>> {
    let indicators: Vec<String> = said.iter().map(|(indicator, ..)| indicator.clone()).collect();
    let before = own(tx, &[programme_id.to_owned()], Some(&indicators)).await?;
    let mut changes: BTreeMap<(String, i32), Total> = BTreeMap::new();
    let mut adds_up = HashMap::new();
    for (indicator, cumulative, value) in said {
        let before = before.get(&(programme_id.to_owned(), indicator.clone())).cloned().unwrap_or_default();
        let mut after = before.clone();
        match value {
            Some(value) => after.insert(period, *value),
            None => after.remove(&period),
        };
        for (period, change) in differences(*cumulative, &before, &after).ok_or_else(does_not_fit)? {
            changes.insert((indicator.clone(), period), change);
        }
        adds_up.insert(indicator.clone(), *cumulative);
    }
    store_own(tx, programme_id, period, report_id, said).await?;
    carry(tx, programme_id, &adds_up, &changes).await
}

async fn store_own(
    tx: &impl ConnectionTrait,
    programme_id: &str,
    period: i32,
    report_id: &str,
    said: &[(String, bool, Option<Measure>)],
) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::ProgrammeId.eq(programme_id))
        .filter(Column::Period.eq(period))
        .filter(Column::IndicatorId.is_in(said.iter().map(|(indicator, ..)| indicator.as_str())))
        .exec(tx)
        .await?;
    let rows: Vec<ActiveModel> = said
        .iter()
        .filter_map(|(indicator, _, value)| Some((indicator, (*value)?)))
        .map(|(indicator, value)| ActiveModel {
            indicator_id: Set(indicator.clone()),
            programme_id: Set(programme_id.to_owned()),
            period: Set(period),
            num: Set(value.num.0),
            den: Set(value.den.0),
            report_id: Set(report_id.to_owned()),
        })
        .collect();
    for some in rows.chunks(ROWS) {
        Entity::insert_many(some.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Adds changes to the totals of a programme and of those above it; its own values are stored already.
async fn carry(
    tx: &impl ConnectionTrait,
    programme_id: &str,
    adds_up: &HashMap<String, bool>,
    changes: &BTreeMap<(String, i32), Total>,
) -> Answer<BTreeSet<String>> {
    let above = above(tx, programme_id).await?;
    let mut touched = BTreeSet::from([programme_id.to_owned()]);
    touched.extend(above.values().flatten().cloned());
    let programmes: Vec<String> = touched.iter().cloned().collect();
    let indicators: Vec<String> = adds_up.keys().cloned().collect();
    let rows = rollup::Entity::find()
        .filter(rollup::Column::ProgrammeId.is_in(programmes.iter().map(String::as_str)))
        .filter(rollup::Column::IndicatorId.is_in(indicators.iter().map(String::as_str)))
        .all(tx)
        .await?;
    let kept: HashMap<Key, Total> = rows
        .into_iter()
        .map(|row| {
            let total = row.total();
            ((row.programme_id, row.indicator_id, row.period), total)
        })
        .collect();
    let own = own(tx, &programmes, Some(&indicators)).await?;
    let nothing = Series::new();
    let mut sums: Vec<(Key, Total)> = Vec::new();
    for ((indicator, period), change) in changes {
        // Its own total follows from its own values unless something flowed into it.
        let itself = (programme_id.to_owned(), indicator.clone(), *period);
        if let Some(total) = kept.get(&itself) {
            sums.push((itself, total.checked_add(*change).ok_or_else(does_not_fit)?));
        }
        for programme in above.get(indicator).into_iter().flatten() {
            let key = (programme.clone(), indicator.clone(), *period);
            let before = match kept.get(&key) {
                Some(total) => *total,
                None => {
                    let series = own.get(&(programme.clone(), indicator.clone())).unwrap_or(&nothing);
                    let cumulative = adds_up.get(indicator).copied().unwrap_or(false);
                    let at = |value: &Measure| Total::of(*value);
                    match *period {
                        TO_DATE => to_date(cumulative, series).ok_or_else(does_not_fit)?,
                        period => series.get(&period).map_or(Total::NONE, at),
                    }
                }
            };
            sums.push((key, before.checked_add(*change).ok_or_else(does_not_fit)?));
        }
    }
    store_sums(tx, sums).await?;
    Ok(touched)
}

async fn store_sums(tx: &impl ConnectionTrait, sums: Vec<(Key, Total)>) -> Result<(), DbErr> {
    let (gone, rest): (Vec<_>, Vec<_>) = sums.into_iter().partition(|(_, total)| total.known <= 0);
    for ((programme, indicator, period), _) in gone {
        rollup::Entity::delete_by_id((programme, indicator, period)).exec(tx).await?;
    }
    let rows: Vec<rollup::ActiveModel> = rest
        .into_iter()
        .map(|((programme, indicator, period), total)| rollup::ActiveModel {
            programme_id: Set(programme),
            indicator_id: Set(indicator),
            period: Set(period),
            num: Set(total.num),
            den: Set(total.den),
            known: Set(total.known),
        })
        .collect();
    let key = [rollup::Column::ProgrammeId, rollup::Column::IndicatorId, rollup::Column::Period];
    for some in rows.chunks(ROWS) {
        let meet = OnConflict::columns(key)
            .update_columns([rollup::Column::Num, rollup::Column::Den, rollup::Column::Known])
            .to_owned();
        rollup::Entity::insert_many(some.to_vec()).on_conflict(meet).exec_without_returning(tx).await?;
    }
    Ok(())
}
