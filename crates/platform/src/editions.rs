//! The editions of the statutes. The file that an installation works by may change from one start to the next: each change
//! is an act, and the text stays in the database, so that an act of long ago and the rule that it cites can be read together.

use rawabit_statutes::Statutes;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _,
    QueryOrder as _, Set,
};
use sha2::{Digest as _, Sha256};

use crate::clock::Day;
use crate::ledger::NewAct;
use crate::permit::UnitPath;
use crate::web::App;

/// The table.
pub mod entity {
    use sea_orm::entity::prelude::*;

    use crate::clock::UtcMicros;

    /// One edition.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "statutes_edition")]
    pub struct Model {
        /// The act `statutes.adopted` that recorded it.
        #[sea_orm(primary_key, auto_increment = false)]
        pub act_idx: i64,
        /// SHA-256 of the text, in hexadecimal digits.
        pub sha256: String,
        /// What acts cite: `2017`.
        pub version: String,
        /// The day of adoption, `2017-10-01`.
        pub adopted: String,
        /// The day from which it holds.
        pub in_force: String,
        /// When this program began to work by it.
        pub recorded_at: UtcMicros,
        /// The file.
        pub text: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Why an edition is not worked by.
#[derive(Debug, thiserror::Error)]
pub enum AdoptError {
    /// Its day has not come.
    #[error(
        "edition {version} of the statutes is in force from {in_force} and today is {today}; keep the edition before it until then"
    )]
    NotYet {
        /// Which edition.
        version: String,
        /// Its day.
        in_force: Day,
        /// The organisation's day.
        today: Day,
    },
    /// The database refuses.
    #[error(transparent)]
    Database(#[from] DbErr),
}

/// What kept pages that show editions are marked with.
pub const TAG: &str = "statutes";

/// Records the edition that the program works by (`text` is what `app.statutes` was read from), unless it is the one that
/// was recorded last. Returns whether it was new.
///
/// # Errors
/// An edition of the future, or the database does not answer.
pub async fn adopt(app: &App, text: &str) -> Result<bool, AdoptError> {
    let sha256 = hex::encode(Sha256::digest(text.as_bytes()));
    let is_last = |last: Option<entity::Model>| last.is_some_and(|last| last.sha256 == sha256);
    if is_last(latest(app.store.read()).await?) {
        return Ok(false);
    }
    let statutes = app.statutes.load_full();
    let edition = &statutes.edition;
    let (adopted, in_force) = (Day(edition.adopted), Day(edition.in_force));
    let today = app.now().day(app.formats.zone());
    if in_force > today {
        return Err(AdoptError::NotYet { version: edition.version.clone(), in_force, today });
    }
    let mut work = app.store.begin(crate::store::Author::system("statutes")).await?;
    // Another node may have started with the same file.
    if is_last(latest(work.tx()).await?) {
        return Ok(false);
    }
    let act = NewAct::new("statutes.adopted", "statutes", &edition.version, &UnitPath::root())
        .fact("version", edition.version.as_str())
        .fact("adopted", adopted.to_string())
        .fact("in_force", in_force.to_string())
        .fact("sha256", sha256.as_str());
    let act = work.act(act).await?;
    entity::ActiveModel {
        act_idx: Set(i64::try_from(act.index).unwrap_or(i64::MAX)),
        sha256: Set(sha256.clone()),
        version: Set(edition.version.clone()),
        adopted: Set(adopted.to_string()),
        in_force: Set(in_force.to_string()),
        recorded_at: Set(work.now()),
        text: Set(text.to_owned()),
    }
    .insert(work.tx())
    .await?;
    work.touch(TAG);
    work.commit().await?;
    Ok(true)
}

async fn latest(db: &impl ConnectionTrait) -> Result<Option<entity::Model>, DbErr> {
    entity::Entity::find().order_by_desc(entity::Column::ActIdx).one(db).await
}

/// The edition of that version (the last text recorded under it).
///
/// # Errors
/// The database does not answer.
pub async fn of_version(db: &impl ConnectionTrait, version: &str) -> Result<Option<entity::Model>, DbErr> {
    entity::Entity::find()
        .filter(entity::Column::Version.eq(version))
        .order_by_desc(entity::Column::ActIdx)
        .one(db)
        .await
}

/// All editions, newest first.
///
/// # Errors
/// The database does not answer.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<entity::Model>, DbErr> {
    entity::Entity::find().order_by_desc(entity::Column::ActIdx).all(db).await
}

impl entity::Model {
    /// Its rules; nothing where this program reads statutes otherwise than the one that recorded them.
    pub fn statutes(&self) -> Option<Statutes> {
        Statutes::parse(&self.text).ok()
    }
}
