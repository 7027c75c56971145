//! Moving a unit with everything below it.

use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::store::{Dialect, like_prefix};
use rawabit_platform::{Answer, Fault, Work};
use rawabit_statutes::Statutes;
use sea_orm::{ConnectionTrait as _, DbErr, FromQueryResult};

use super::found::{depth, owned};
use super::place::Place;
use super::{TAG, UnitRefused};
use crate::permissions::ShapeTree;
use crate::store::unit;

/// Tables whose rows say where something happened: history is not rewritten.
const HISTORY: &[&str] = &["act", "audit"];

/// A column that says where something is.
#[derive(FromQueryResult)]
struct Placed {
    name: String,
    place: String,
}

/// Puts a unit under another one, with everything below it. Paths are rewritten in every column whose name ends in `_path`, which is the
/// house's rule for paths of units, in the same transaction, so that rights and scopes follow at once; acts and audit lines keep the place
/// as it was. Writes the act `unit.moved`.
///
/// # Errors
/// [`UnitRefused`]; [`Fault::NotFound`] when either place lies outside the permit, [`Fault::Stale`].
pub async fn move_unit(
    work: &mut Work,
    permit: &Permit<ShapeTree>,
    statutes: &Statutes,
    id: &str,
    version: i64,
    new_parent: &str,
) -> Answer<Result<(), UnitRefused>> {
    let moved = owned(work, permit, id, version).await?;
    let above = unit::locked(work.tx(), new_parent).await?.ok_or(Fault::NotFound)?;
    if !permit.covers(&above.path) {
        return Err(Fault::NotFound);
    }
    if above.path.is_within(&moved.path) {
        return Ok(Err(UnitRefused::UnderItself));
    }
    if above.closed.is_some() {
        return Ok(Err(UnitRefused::ParentClosed));
    }
    if moved.parent.as_deref() == Some(new_parent) {
        return Ok(Ok(()));
    }
    let mut below = unit::subtree(work.tx(), &moved.path).await?;
    below.retain(|one| one.id != id && one.closed.is_none());
    let place =
        Place { id, kind: &moved.kind, area: moved.area.as_deref(), above: Some(&above), below: &below };
    if let Err(refused) = place.is_legal(work, statutes).await? {
        return Ok(Err(refused));
    }
    let to = above.path.child(id);
    rewrite(work, &moved.path, &to).await?;
    let set = Dialect::of(work.tx()).statement(
        "UPDATE unit SET parent_id = ?, version = version + 1 WHERE id = ?",
        [new_parent.into(), id.into()],
    );
    work.tx().execute_raw(set).await?;
    let article = statutes.unit_kind(&moved.kind).and_then(|kind| kind.article.clone()).unwrap_or_default();
    let act = NewAct::new("unit.moved", "unit", id, &to)
        .fact("from", moved.path.as_str())
        .fact("to", to.as_str())
        .cites(&article, &statutes.edition.version);
    work.act(act).await?;
    work.audit("federation.move", ("unit", id), &to, moved.path.as_str()).await?;
    work.touch(TAG);
    Ok(Ok(()))
}

async fn rewrite(work: &Work, from: &UnitPath, to: &UnitPath) -> Result<(), DbErr> {
    let tx = work.tx();
    let dialect = Dialect::of(tx);
    let tail = i32::try_from(from.as_str().len()).unwrap_or(i32::MAX) + 1;
    let shift = depth(to) - depth(from);
    let pattern = like_prefix(from.as_str());
    tx.execute_raw(dialect.statement(
        "UPDATE unit SET path = ? || substr(path, ?), depth = depth + ? WHERE path LIKE ? ESCAPE '\\'",
        [to.as_str().into(), tail.into(), shift.into(), pattern.clone().into()],
    ))
    .await?;
    for Placed { name, place } in placed(work).await? {
        // Names of tables and columns come from the catalogue of our own schema, never from a reader.
        let sql =
            format!("UPDATE {name} SET {place} = ? || substr({place}, ?) WHERE {place} LIKE ? ESCAPE '\\'");
        tx.execute_raw(dialect.statement(&sql, [to.as_str().into(), tail.into(), pattern.clone().into()]))
            .await?;
    }
    Ok(())
}

/// The columns that hold paths of units, those of history left out.
async fn placed(work: &Work) -> Result<Vec<Placed>, DbErr> {
    let dialect = Dialect::of(work.tx());
    let sql = match dialect {
        Dialect::Sqlite => {
            "SELECT m.name AS name, c.name AS place FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name LIKE '%@_path' ESCAPE '@' WHERE m.type = 'table' ORDER BY 1, 2"
        }
        Dialect::Postgres => {
            "SELECT c.table_name::text AS name, c.column_name::text AS place FROM information_schema.columns c JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name WHERE c.column_name LIKE '%@_path' ESCAPE '@' AND c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' ORDER BY 1, 2"
        }
    };
    let rows = Placed::find_by_statement(dialect.statement(sql, [])).all(work.tx()).await?;
    Ok(rows.into_iter().filter(|row| !HISTORY.contains(&row.name.as_str())).collect())
}
