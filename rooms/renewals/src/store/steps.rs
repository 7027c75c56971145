//! What became of a record.

use rawabit_platform::UtcMicros;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;

use crate::model::stage::words;

words! {
    /// What happened.
    Kind {
        /// Two persons read the same in minutes on paper.
        Paper = "paper",
        /// The branch handed it over.
        Transmitted = "transmitted",
        /// It was sent back with reasons.
        Returned = "returned",
        /// Somebody contests the result.
        Appealed = "appealed",
        /// The appeal was rejected.
        Rejected = "rejected",
        /// The appeal was upheld.
        Upheld = "upheld",
        /// The branch was dissolved and is not renewed any more.
        Left = "left",
        /// The result is certified.
        Certified = "certified",
    }
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "renewal_step")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub renewal_id: String,
    pub kind: String,
    pub note: String,
    pub office: String,
    pub person_id: Option<String>,
    pub actor: String,
    pub act_idx: Option<i64>,
    pub at: UtcMicros,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The colour that helps the word.
    pub(crate) fn tone(&self) -> &'static str {
        match Kind::of(&self.kind) {
            Some(Kind::Certified) => "ok",
            Some(Kind::Returned | Kind::Upheld) => "warn",
            Some(Kind::Appealed) => "bad",
            _ => "",
        }
    }
}

/// All of a renewal, the earliest first.
pub(crate) async fn of_renewal(db: &impl ConnectionTrait, id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::RenewalId.eq(id))
        .order_by_asc(Column::At)
        .order_by_asc(Column::ActIdx)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// The steps about the present assembly: those after the last appeal that was upheld, since that made everything before it void.
pub(crate) fn present(rows: &[Model]) -> &[Model] {
    let from = rows.iter().rposition(|row| row.kind == Kind::Upheld.name()).map_or(0, |at| at + 1);
    &rows[from..]
}

fn of(rows: &[Model], kind: Kind) -> impl Iterator<Item = &Model> {
    present(rows).iter().filter(move |row| row.kind == kind.name())
}

/// The appeals that wait, the earliest first: they are decided in the order in which they came, and one that is upheld settles them all.
pub(crate) fn undecided(rows: &[Model]) -> Vec<&Model> {
    of(rows, Kind::Appealed).skip(of(rows, Kind::Rejected).count()).collect()
}

/// When the present assembly was entered from paper.
pub(crate) fn entered_from_paper(rows: &[Model]) -> Option<UtcMicros> {
    of(rows, Kind::Paper).last().map(|row| row.at)
}

/// When some renewals were entered from paper last, with the act.
pub(crate) async fn papers(db: &impl ConnectionTrait, renewals: &[String]) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::RenewalId.is_in(renewals.iter().map(String::as_str)))
        .filter(Column::Kind.eq(Kind::Paper.name()))
        .order_by_asc(Column::At)
        .all(db)
        .await
}

/// When the record of the present assembly was handed over for the first time.
pub(crate) fn first_transmitted(rows: &[Model]) -> Option<UtcMicros> {
    of(rows, Kind::Transmitted).next().map(|row| row.at)
}

/// When an appeal was upheld last.
pub(crate) fn upheld_at(rows: &[Model]) -> Option<UtcMicros> {
    rows.iter().rfind(|row| row.kind == Kind::Upheld.name()).map(|row| row.at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn story(kinds: &[Kind]) -> Vec<Model> {
        (1_i64..)
            .zip(kinds)
            .map(|(n, kind)| Model {
                id: n.to_string(),
                renewal_id: "one".into(),
                kind: kind.name().into(),
                note: String::new(),
                office: String::new(),
                person_id: None,
                actor: String::new(),
                act_idx: Some(n),
                at: UtcMicros(n),
            })
            .collect()
    }

    #[test]
    fn appeals_are_decided_one_by_one_and_an_upheld_one_settles_all() {
        use Kind::{Appealed, Rejected, Returned, Transmitted, Upheld};
        let ids = |kinds: &[Kind]| -> Vec<String> {
            undecided(&story(kinds)).into_iter().map(|row| row.id.clone()).collect()
        };
        assert_eq!(ids(&[Transmitted, Appealed, Appealed]), ["2", "3"]);
        assert_eq!(ids(&[Transmitted, Appealed, Appealed, Rejected]), ["3"]);
        assert_eq!(ids(&[Transmitted, Appealed, Rejected, Appealed]), ["4"]);
        assert!(ids(&[Appealed, Appealed, Upheld]).is_empty());
        assert_eq!(ids(&[Appealed, Rejected, Appealed, Upheld, Appealed]), ["5"]);
        let again = story(&[Transmitted, Returned, Transmitted]);
        assert_eq!(first_transmitted(&again), Some(UtcMicros(1)), "sent back is not late");
        let anew = story(&[Transmitted, Appealed, Upheld, Transmitted]);
        assert_eq!((first_transmitted(&anew), upheld_at(&anew)), (Some(UtcMicros(4)), Some(UtcMicros(3))));
    }
}
