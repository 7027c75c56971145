//! Every text that was handed over, for ever.

use rawabit_platform::{Answer, Fault, Multi, UtcMicros};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use sha2::{Digest, Sha256};

use crate::model::{Above, Content, Side, VersionKind};

/// One version, numbered per programme. `content` and `above` are kept exactly as they were hashed.
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
    /// JSON, the versions above from which it takes up; none where it takes nothing up.
    pub above: Option<String>,
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

    /// The versions above from which it takes up, the nearest first.
    ///
    /// # Errors
    /// What is stored is no such list: our mistake.
    pub(crate) fn above(&self) -> Answer<Vec<Above>> {
        match &self.above {
            Some(above) => serde_json::from_str(above).map_err(Fault::internal),
            None => Ok(Vec::new()),
        }
    }

    /// Whether the text, and what it says it takes up from, are still what was hashed.
    pub(crate) fn is_sound(&self) -> bool {
        fingerprint(&self.content, self.above.as_deref()) == self.sha256
    }
}

/// The hash that signatures and acts name a text by: of the stored content, and, where it takes something up, of a line feed and the stored list of
/// the versions from which it does. Neither has a line feed of its own.
pub(crate) fn fingerprint(content: &str, above: Option<&str>) -> String {
    let mut hash = Sha256::new();
    hash.update(content.as_bytes());
    if let Some(above) = above {
        hash.update(b"\n");
        hash.update(above.as_bytes());
    }
    hex::encode(hash.finalize())
}

/// Whether a version is what was hashed, and so are the versions from which it takes up.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn is_sound(db: &impl ConnectionTrait, version: &Model) -> Answer<bool> {
    if !version.is_sound() {
        return Ok(false);
    }
    for one in version.above()? {
        let found = find(db, &one.programme, one.version).await?;
        if !found.is_some_and(|found| found.is_sound() && found.sha256 == one.sha256) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The versions that were agreed on, up to a number, after one of them by identifier.
pub(crate) async fn agreed_after(
    db: &impl ConnectionTrait,
    id: &str,
    most: u64,
) -> Result<Vec<Model>, DbErr> {
    use sea_orm::QuerySelect as _;
    Entity::find()
        .filter(Column::Kind.eq(VersionKind::Agreed.name()))
        .filter(Column::Id.gt(id))
        .order_by_asc(Column::Id)
        .limit(most)
        .all(db)
        .await
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_of_the_text_and_of_what_it_takes_up_from() {
        let (text, above) = ("{}", r#"[{"programme":"league","version":2,"sha256":"ab"}]"#);
        let plain = hex::encode(Sha256::digest(b"{}"));
        assert_eq!(fingerprint(text, None), plain, "what was hashed before stays sound");
        let both = fingerprint(text, Some(above));
        let other = above.replace("\"version\":2", "\"version\":3");
        assert_ne!(both, plain);
        assert_ne!(both, fingerprint(text, Some(&other)));
        assert_eq!(both, hex::encode(Sha256::digest(format!("{text}\n{above}").as_bytes())));
    }
}
