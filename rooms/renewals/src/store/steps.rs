//! What became of a record.

use rawabit_platform::UtcMicros;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;

use crate::model::stage::words;

words! {
    /// What happened.
    Kind {
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
        .order_by_asc(Column::Id)
        .all(db)
        .await
}
