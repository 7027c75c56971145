//! Reading is written down: who opened whose record, for its owner; and who tried to open one that is not theirs to see.

use std::collections::BTreeSet;

use rawabit_platform::audit::Line;
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::store::{Dialect, bulk};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault, UtcMicros, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, FromQueryResult, QueryFilter as _, Set,
};

use crate::IDENTITY;
use crate::model::ReadKind;
use crate::permissions::SeeIdentity;
use crate::store::entity::{member, read};

/// An instant to the minute.
fn minute(at: UtcMicros) -> UtcMicros {
    UtcMicros(at.0 - at.0.rem_euclid(60_000_000))
}

/// Writes down that the reader opened something of a person's record, unless it is their own. Twice within a minute is once. With the line of
/// the audit, in one small transaction; where it cannot be written, nothing may be shown.
///
/// # Errors
/// The database refuses.
pub async fn note_read(
    ctx: &Ctx,
    person_id: &str,
    number: &str,
    what: ReadKind,
    unit: &UnitPath,
) -> Answer<()> {
    let Some(viewer) = &ctx.viewer else { return Ok(()) };
    if viewer.person_id.as_deref() == Some(person_id) {
        return Ok(());
    }
    let work = ctx.begin().await?;
    let at = minute(work.now());
    let seen = read::Entity::find()
        .filter(read::Column::PersonId.eq(person_id))
        .filter(read::Column::At.eq(at))
        .filter(read::Column::What.eq(what.word()))
        .filter(read::Column::AccountId.eq(viewer.account_id.as_str()))
        .one(work.tx())
        .await?;
    if seen.is_none() {
        row(&work, person_id, at, what, unit).insert(work.tx()).await?;
    }
    work.audit("members.read", ("member", number), unit, what.word()).await?;
    Ok(work.commit().await?)
}

/// The same for many at once, in a work of the caller's: a file, a letter. The audit line is the caller's.
///
/// # Errors
/// The database refuses.
pub async fn note_reads(
    work: &Work,
    people: &[(String, UnitPath)],
    what: ReadKind,
) -> Result<(), sea_orm::DbErr> {
    let at = minute(work.now());
    for some in people.chunks(500) {
        let rows = some.iter().map(|(person_id, unit)| row(work, person_id, at, what, unit));
        read::Entity::insert_many(rows).exec_without_returning(work.tx()).await?;
    }
    Ok(())
}

/// A member and the unit that keeps the record.
#[derive(FromQueryResult)]
struct Held {
    person_id: String,
    unit_path: UnitPath,
}

/// Members whose reads are written in one work.
const AT_ONCE: usize = 5_000;

/// Writes down that these persons were in a list that the reader takes out of the house, before it goes; whoever is no member has no record here.
/// Nothing of the reader's own.
///
/// # Errors
/// The database refuses: then nothing may go.
pub async fn note_export(ctx: &Ctx, persons: &[String]) -> Answer<()> {
    let own = ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.as_ref());
    let others: BTreeSet<&String> = persons.iter().filter(|id| Some(*id) != own).collect();
    let others: Vec<&String> = others.into_iter().collect();
    for some in others.chunks(AT_ONCE) {
        let work = ctx.app.store.begin(ctx.author()).await?;
        let ids = some.iter().map(|id| (*id).clone());
        let dialect = Dialect::of(work.tx());
        let (among, value) = bulk::among(dialect, "person_id", ids);
        let sql = format!("SELECT person_id, unit_path FROM member WHERE {among}");
        let known = Held::find_by_statement(dialect.statement(&sql, [value])).all(work.tx()).await?;
        let known: Vec<_> = known.into_iter().map(|one| (one.person_id, one.unit_path)).collect();
        note_reads(&work, &known, ReadKind::Export).await?;
        work.commit().await?;
    }
    Ok(())
}

fn row(work: &Work, person_id: &str, at: UtcMicros, what: ReadKind, unit: &UnitPath) -> read::ActiveModel {
    read::ActiveModel {
        id: Set(work.id()),
        person_id: Set(person_id.to_owned()),
        at: Set(at),
        what: Set(what.word().to_owned()),
        account_id: Set(work.author().account_id.clone()),
        office: Set(work.author().office.as_ref().map(ToString::to_string)),
        actor: Set(work.author().label.clone()),
        unit_path: Set(unit.clone()),
    }
}

/// Writes into the audit that somebody tried to open a member's record that they may not see, or one that does not exist: a number is
/// guessed one by one.
///
/// # Errors
/// The database refuses.
pub async fn refused_read(ctx: &Ctx, typed: &str, unit: Option<&UnitPath>) -> Answer<()> {
    let work = ctx.begin().await?;
    let subject: String = typed.chars().take(40).collect();
    let root = UnitPath::root();
    let detail = if unit.is_some() { "out_of_scope" } else { "unknown" };
    Line::of(work.author(), "members.read", ("member", &subject), unit.unwrap_or(&root), detail)
        .refused()
        .into_row(work.id(), work.now())
        .insert(work.tx())
        .await?;
    Ok(work.commit().await?)
}

/// The identity number of a member in clear. Reading it is written down for the member first.
///
/// # Errors
/// [`Fault::NotFound`], the database, a seal that does not open.
pub async fn identity(ctx: &Ctx, permit: &Permit<SeeIdentity>, no: i64) -> Answer<Option<String>> {
    let found = member::Entity::find_by_id(no).one(ctx.db()).await?;
    let row = found.filter(|row| permit.covers(&row.unit_path)).ok_or(Fault::NotFound)?;
    let Some(sealed) = &row.identity_sealed else { return Ok(None) };
    note_read(ctx, &row.person_id, &row.number, ReadKind::Identity, &row.unit_path).await?;
    let opened = ctx.app.sealer.open(IDENTITY, &row.person_id, sealed).map_err(Fault::internal)?;
    Ok(Some(opened.as_str().to_owned()))
}
