//! What was unknown of somebody on record, filled in.

use rawabit_people::{Unknown, fill};
use rawabit_platform::Lang;
use rawabit_platform::Work;
use rawabit_platform::store::Dialect;
use sea_orm::ConnectionTrait as _;
use serde_json::json;

use super::{Tables, fault};
use crate::IDENTITY;
use crate::commands::import::fresh::Fresh;
use crate::commands::import::judge::Filled;
use crate::commands::import::session::Session;
use crate::model::EventKind;
use crate::store::import::known::Person;

/// Fills in what was unknown of somebody on record.
pub(super) async fn fill_in(
    session: &mut Session,
    work: &mut Work,
    tables: &mut Tables,
    person: &Person,
    row: Fresh,
    filled: Filled,
) -> anyhow::Result<()> {
    let id = person.member.person_id.as_str();
    let dialect = Dialect::of(work.tx());
    if filled.of_person() {
        let name = filled.name.as_ref().and_then(|(lang, text)| Some((Lang::from_code(lang)?, text.clone())));
        let unknown = Unknown { name, birth_day: filled.birth_day, email: filled.email.clone() };
        fill(work, &session.people, id, &unknown).await.map_err(fault)?;
    }
    for (column, said) in columns(&filled) {
        let Some(said) = said else { continue };
        let sql = format!("UPDATE member SET {column} = ? WHERE person_id = ? AND {column} IS NULL");
        work.tx().execute_raw(dialect.statement(&sql, [said.as_str().into(), id.into()])).await?;
    }
    if filled.identity.is_some() {
        let text = row.taken.identity.as_deref().unwrap_or_default();
        let sealed = session.app.sealer.seal(work.entropy().as_ref(), IDENTITY, id, text);
        let sql = "UPDATE member SET identity_sealed = ?, identity_digest = ? WHERE person_id = ? AND identity_digest IS NULL";
        let values = [sealed.into(), filled.identity.clone().into(), id.into()];
        work.tx().execute_raw(dialect.statement(sql, values)).await?;
    }
    let place = session.books.place(row.taken.unit).cloned();
    let held = person
        .memberships
        .iter()
        .find(|one| one.until_day.is_none() && place.as_ref().is_some_and(|place| place.id == one.unit_id));
    if let (Some(held), Some(category)) = (held, &filled.category) {
        let sql = "UPDATE membership SET category = ?, version = version + 1, updated_at = ? WHERE id = ? AND category IS NULL";
        let values = [category.as_str().into(), work.now().0.into(), held.id.as_str().into()];
        work.tx().execute_raw(dialect.statement(sql, values)).await?;
    }
    if let (Some(held), Some(until)) = (held, filled.paid_until) {
        tables.carry(&held.id, until);
    }
    if let (Some(held), true) = (held, filled.paid_until.is_some() || filled.category.is_some()) {
        tables.again.push(held.id.clone());
    }
    let fields: Vec<&str> = names(&filled);
    let detail = json!({ "fields": fields, "import": session.row.id });
    let unit = person.member.unit_path.0.clone();
    tables.event(&row, id, None, &unit, EventKind::Corrected, &detail);
    let kept = serde_json::to_string(&filled)?;
    tables.row("changed", &row, id, held.map(|held| held.id.as_str()), Some(kept));
    session.row.position = tables.position;
    Ok(())
}

/// What is filled in into the member's row, by column.
pub(in crate::commands::import) fn columns(filled: &Filled) -> [(&'static str, Option<&String>); 4] {
    [
        ("gender", filled.gender.as_ref()),
        ("profession", filled.profession.as_ref()),
        ("area", filled.area.as_ref()),
        ("phone", filled.phone.as_ref()),
    ]
}

/// Which fields were filled in, as the history names them.
fn names(filled: &Filled) -> Vec<&'static str> {
    let mut names: Vec<&str> =
        columns(filled).into_iter().filter(|(_, said)| said.is_some()).map(|(name, _)| name).collect();
    for (name, there) in [
        ("person", filled.of_person()),
        ("identity", filled.identity.is_some()),
        ("category", filled.category.is_some()),
        ("dues", filled.paid_until.is_some()),
    ] {
        if there {
            names.push(name);
        }
    }
    names
}
