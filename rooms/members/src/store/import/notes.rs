//! Reasons, as they are kept and read again.

use rawabit_platform::store::bulk::Held;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use super::entity::note;
use super::write::NOTES;
use crate::model::import::{Note, Plan, Stage};

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
    let (mut line, mut n) = (0, 0);
    for one in notes {
        n = if one.line == line { n + 1 } else { 0 };
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
