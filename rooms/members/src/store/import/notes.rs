//! Reasons, as they are kept and read again.

use rawabit_platform::clock::UtcMicros;
use rawabit_platform::store::bulk::Held;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _,
};

use super::entity::{import, note};
use super::write::NOTES;
use crate::model::import::{Note, Plan, Stage};

/// Where the reasons of a line begin that are told when an import is taken back: nobody has so many before.
const TAKEN_BACK: i64 = 1_000;

/// Writes reasons; those of one line stand side by side.
///
/// # Errors
/// The database refuses.
pub async fn write(
    db: &impl ConnectionTrait,
    import: &str,
    stage: Stage,
    notes: &[Note],
    plan: &Plan,
    headings: &[String],
) -> Result<(), DbErr> {
    let mut rows = Vec::with_capacity(notes.len());
    // What is said when an import is taken back stands beside what was said when it was taken.
    let first = if stage == Stage::Undo { TAKEN_BACK } else { 0 };
    let (mut line, mut n) = (0, first);
    for one in notes {
        n = if one.line == line { n + 1 } else { first };
        line = one.line;
        let heading =
            one.field.and_then(|field| headings.get(plan.column_of(field)?)).cloned().unwrap_or_default();
        rows.push(vec![
            import.into(),
            Held::Int(i64::from(one.line)),
            Held::Int(n),
            stage.key().into(),
            heading.into(),
            one.reason.code().into(),
            one.args().to_string().into(),
        ]);
    }
    NOTES.insert(db, rows).await
}

/// Forgets the reasons of an import, of one stage or of all.
///
/// # Errors
/// The database refuses.
pub async fn forget(db: &impl ConnectionTrait, import: &str, stage: Option<Stage>) -> Result<(), DbErr> {
    let mut which = note::Entity::delete_many().filter(note::Column::ImportId.eq(import));
    if let Some(stage) = stage {
        which = which.filter(note::Column::Stage.eq(stage.key()));
    }
    which.exec(db).await?;
    Ok(())
}

/// Forgets the reasons of all imports that ended before an instant.
///
/// # Errors
/// The database refuses.
pub async fn forget_before(db: &impl ConnectionTrait, at: UtcMicros) -> Result<(), DbErr> {
    let ended = import::Entity::find()
        .select_only()
        .column(import::Column::Id)
        .filter(import::Column::FinishedAt.lt(at))
        .into_query();
    note::Entity::delete_many().filter(note::Column::ImportId.in_subquery(ended)).exec(db).await?;
    Ok(())
}

/// Some of the reasons, in the order of the file, after a line.
///
/// # Errors
/// The database does not answer.
pub async fn some(
    db: &impl ConnectionTrait,
    import: &str,
    after: Option<i64>,
    limit: u64,
) -> Result<Vec<note::Model>, DbErr> {
    let mut which = note::Entity::find().filter(note::Column::ImportId.eq(import));
    if let Some(line) = after {
        which = which.filter(note::Column::Line.gt(line));
    }
    which.order_by_asc(note::Column::Line).order_by_asc(note::Column::N).limit(limit).all(db).await
}

/// How many there are.
///
/// # Errors
/// The database does not answer.
pub async fn count(db: &impl ConnectionTrait, import: &str) -> Result<u64, DbErr> {
    note::Entity::find().filter(note::Column::ImportId.eq(import)).count(db).await
}
