//! Every text that was handed over, for ever.

use rawabit_platform::{Answer, Multi, UtcMicros};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use sha2::{Digest, Sha256};

use crate::model::{Content, Side, VersionKind};

/// One version, numbered per programme. `content` is kept exactly as it was hashed.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme_version")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub programme_id: String,
    pub negotiation_id: String,
    pub number: i32,
    pub side: String,
    pub kind: String,
    pub content: String,
    pub sha256: String,
    pub note: Multi,
    pub author: String,
    pub at: UtcMicros,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The side that handed it over.
    pub(crate) fn side(&self) -> Side {
        Side::of(&self.side).unwrap_or(Side::Unit)
    }

    /// What it is.
    pub(crate) fn kind(&self) -> VersionKind {
        VersionKind::of(&self.kind).unwrap_or(VersionKind::Submission)
    }

    /// What it says.
    ///
    /// # Errors
    /// What is stored is not a content: our mistake.
    pub(crate) fn content(&self) -> Answer<Content> {
        super::programmes::read_content(&self.content)
    }

    /// Whether the text is still the one that was hashed.
    pub(crate) fn is_sound(&self) -> bool {
        sha256(&self.content) == self.sha256
    }
}

/// The hash that signatures and acts name a text by.
pub(crate) fn sha256(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes()))
}

/// All versions of a programme, in order.
pub(crate) async fn of_programme(db: &impl ConnectionTrait, programme_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::ProgrammeId.eq(programme_id)).order_by_asc(Column::Number).all(db).await
}

/// A version of a programme by its number.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    programme_id: &str,
    number: i32,
) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(Column::ProgrammeId.eq(programme_id))
        .filter(Column::Number.eq(number))
        .one(db)
        .await
}

/// The latest version of a round.
pub(crate) async fn latest(db: &impl ConnectionTrait, negotiation_id: &str) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(Column::NegotiationId.eq(negotiation_id))
        .order_by_desc(Column::Number)
        .one(db)
        .await
}

/// The number of the next version of a programme.
pub(crate) async fn next_number(db: &impl ConnectionTrait, programme_id: &str) -> Result<i32, DbErr> {
    let last = Entity::find()
        .filter(Column::ProgrammeId.eq(programme_id))
        .order_by_desc(Column::Number)
        .one(db)
        .await?;
    Ok(last.map_or(1, |last| last.number + 1))
}
