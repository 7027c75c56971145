//! Taking an import back as a whole: what it created goes, what it filled in is taken out again, unless somebody has changed it since;
//! that is told.

use std::collections::{BTreeMap, HashSet};

use rawabit_people::{Unknown, take_back, unfill, untouched};
use rawabit_platform::ledger::NewAct;
use rawabit_platform::personal::{self, Whose};
use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::among;
use rawabit_platform::{Lang, Work};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use super::judge::Filled;
use super::session::Session;
use super::writing::{columns, dues_again, fault};
use crate::model::import::{Note, Reason, Stage, State};
use crate::store::import::entity::row;
use crate::store::import::notes;
use crate::store::mirror::mirror;

/// Rows of a batch.
const BATCH: u64 = 1_000;

/// What an import writes of a person itself, or goes with it.
const OURS: &[&str] = &[
    "person",
    "member",
    "member_number",
    "membership",
    "membership_event",
    "dues_standing",
    "member_import_row",
    "member_read",
];

/// Where a membership is spoken of: what was paid for or decided on is not taken back.
const OF_MEMBERSHIPS: &[&str] = &["dues_payment", "dues_exemption", "dues_category", "bank_line"];

/// Takes an import back from where it stands.
///
/// # Errors
/// The database refuses.
pub(super) async fn undo(session: &mut Session) -> anyhow::Result<()> {
    loop {
        let mark = session.row.mark_row.unwrap_or(0);
        let rows = row::Entity::find()
            .filter(row::Column::ImportId.eq(session.row.id.as_str()))
            .filter(row::Column::Position.lt(mark))
            .order_by_desc(row::Column::Position)
            .limit(BATCH)
            .all(session.app.store.read())
            .await?;
        let Some(last) = rows.last() else { return finish(session).await };
        let mark = last.position;
        let mut work = session.begin().await?;
        let left = batch(session, &mut work, &rows).await?;
        session.row.undone += i64::try_from(rows.len() - left.len())?;
        notes::write(work.tx(), &session.row.id, Stage::Undo, &left, &session.plan, &session.headings)
            .await?;
        session.row.mark_row = Some(mark);
        session.keep(&work).await?;
        work.commit().await?;
    }
}

/// Takes some rows back; the reasons for those that stay.
async fn batch(session: &Session, work: &mut Work, rows: &[row::Model]) -> anyhow::Result<Vec<Note>> {
    let mut left = Vec::new();
    let stays = |row: &row::Model, reason| Note::row(u32::try_from(row.line).unwrap_or(u32::MAX), reason);
    // In the order opposite to that of taking: later rows lean on earlier ones.
    let mut changed: Vec<&row::Model> = Vec::new();
    for one in rows.iter().filter(|row| row.kind == "changed") {
        if !take_out(session, work, one).await? {
            left.push(stays(one, Reason::ChangedSince));
        }
        changed.push(one);
    }
    let joined: Vec<&row::Model> = rows.iter().filter(|row| row.kind == "joined").collect();
    let gone = end_memberships(work, &joined).await?;
    for one in &joined {
        if one.membership_id.as_ref().is_none_or(|id| !gone.contains(id)) {
            left.push(stays(one, Reason::ChangedSince));
        }
    }
    let mut touched: Vec<&str> = changed.iter().chain(&joined).map(|row| row.person_id.as_str()).collect();
    touched.sort_unstable();
    touched.dedup();
    for person in touched {
        mirror(work.tx(), person, work.now()).await?;
    }
    let created: BTreeMap<String, &row::Model> =
        rows.iter().filter(|row| row.kind == "created").map(|row| (row.person_id.clone(), row)).collect();
    let (free, used) = free_to_go(session, work, &created).await?;
    for (id, one) in &created {
        if !free.contains(id) {
            let reason = if used.contains(id) { Reason::InUse } else { Reason::ChangedSince };
            left.push(stays(one, reason));
        }
    }
    let ids: Vec<String> = free.into_iter().collect();
    remove(session, work, &ids).await?;
    left.sort_by_key(|note| note.line);
    Ok(left)
}

#[derive(FromQueryResult)]
struct Id {
    id: String,
}

async fn ids(work: &Work, sql: &str, among_column: &str, ids: &[String]) -> Result<HashSet<String>, DbErr> {
    let dialect = Dialect::of(work.tx());
    let (condition, value) = among(dialect, among_column, ids.iter().cloned());
    let sql = sql.replace("{among}", &condition);
    Ok(Id::find_by_statement(dialect.statement(&sql, [value]))
        .all(work.tx())
        .await?
        .into_iter()
        .map(|row| row.id)
        .collect())
}

/// Which of the created may go, and which of the others somebody speaks of.
async fn free_to_go(
    session: &Session,
    work: &Work,
    created: &BTreeMap<String, &row::Model>,
) -> anyhow::Result<(HashSet<String>, HashSet<String>)> {
    let all: Vec<String> = created.keys().cloned().collect();
    if all.is_empty() {
        return Ok((HashSet::new(), HashSet::new()));
    }
    // One membership and no line of history but this import's; and nobody has touched the person.
    let as_written = format!(
        "SELECT m.person_id AS id FROM member m WHERE {{among}} \
         AND (SELECT COUNT(*) FROM membership s WHERE s.person_id = m.person_id) = 1 \
         AND NOT EXISTS (SELECT 1 FROM membership_event e WHERE e.person_id = m.person_id AND e.detail NOT LIKE '%\"import\":\"{}\"%') \
         AND (SELECT COUNT(*) FROM member_number n WHERE n.person_id = m.person_id) = 1",
        session.row.id
    );
    let mut free = ids(work, &as_written, "m.person_id", &all).await?;
    let people: HashSet<String> = untouched(work.tx(), &session.people, &all).await?.into_iter().collect();
    free.retain(|id| people.contains(id));
    let mut used = HashSet::new();
    // Whoever is spoken of in another table of any room is not taken back.
    for table in personal::tables(&session.app).filter(|one| !OURS.contains(&one.table)) {
        if let Whose::Person(column) = table.whose {
            let sql = format!("SELECT {column} AS id FROM {} WHERE {{among}}", table.table);
            used.extend(ids(work, &sql, column, &all).await?);
        }
    }
    for table in OF_MEMBERSHIPS {
        let sql = format!(
            "SELECT s.person_id AS id FROM {table} d JOIN membership s ON s.id = d.membership_id WHERE {{among}}"
        );
        used.extend(ids(work, &sql, "s.person_id", &all).await?);
    }
    free.retain(|id| !used.contains(id));
    Ok((free, used))
}

#[derive(FromQueryResult)]
struct Rank {
    rank: i64,
}

/// Takes persons out of the registry, with everything that was written of them.
async fn remove(session: &Session, work: &mut Work, ids: &[String]) -> anyhow::Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let dialect = Dialect::of(work.tx());
    let (condition, value) = among(dialect, "person_id", ids.iter().cloned());
    let ranks = format!("SELECT rank FROM member WHERE {condition}");
    let ranks = Rank::find_by_statement(dialect.statement(&ranks, [value.clone()])).all(work.tx()).await?;
    for one in ranks {
        crate::store::index::take_out(work.tx(), one.rank).await?;
    }
    let alike = format!("DELETE FROM member_alike WHERE no IN (SELECT no FROM member WHERE {condition})");
    work.tx().execute_raw(dialect.statement(&alike, [value.clone()])).await?;
    let carried = format!(
        "DELETE FROM dues_carried WHERE membership_id IN (SELECT id FROM membership WHERE {condition})"
    );
    work.tx().execute_raw(dialect.statement(&carried, [value.clone()])).await?;
    for table in ["member_read", "dues_standing", "membership_event", "membership", "member_number", "member"]
    {
        let sql = format!("DELETE FROM {table} WHERE {condition}");
        work.tx().execute_raw(dialect.statement(&sql, [value.clone()])).await?;
    }
    take_back(work, &session.people, ids).await.map_err(fault)
}

/// Takes memberships back that were added to people on record, where nothing has happened to them since; which.
async fn end_memberships(work: &Work, joined: &[&row::Model]) -> anyhow::Result<HashSet<String>> {
    let all: Vec<String> = joined.iter().filter_map(|row| row.membership_id.clone()).collect();
    if all.is_empty() {
        return Ok(HashSet::new());
    }
    let as_written = "SELECT s.id AS id FROM membership s WHERE {among} AND (SELECT COUNT(*) FROM membership_event e WHERE e.membership_id = s.id) = 1 \
         AND NOT EXISTS (SELECT 1 FROM transfer t WHERE t.membership_id = s.id)";
    let spoken_of: String = OF_MEMBERSHIPS
        .iter()
        .map(|table| format!(" AND NOT EXISTS (SELECT 1 FROM {table} d WHERE d.membership_id = s.id)"))
        .collect();
    let free = ids(work, &format!("{as_written}{spoken_of}"), "s.id", &all).await?;
    let dialect = Dialect::of(work.tx());
    let (condition, value) = among(dialect, "id", free.iter().cloned());
    let dues = format!(
        "DELETE FROM dues_standing WHERE EXISTS (SELECT 1 FROM membership s WHERE s.person_id = dues_standing.person_id AND s.unit_id = dues_standing.unit_id AND s.{condition} \
         AND NOT EXISTS (SELECT 1 FROM membership o WHERE o.person_id = s.person_id AND o.unit_id = s.unit_id AND o.id <> s.id))"
    );
    let (of_events, _) = among(dialect, "membership_id", free.iter().cloned());
    for sql in [
        dues,
        format!("DELETE FROM dues_carried WHERE {of_events}"),
        format!("DELETE FROM membership_event WHERE {of_events}"),
        format!("DELETE FROM membership WHERE {condition}"),
    ] {
        work.tx().execute_raw(dialect.statement(&sql, [value.clone()])).await?;
    }
    Ok(free)
}

/// Takes out again what was filled in; whether all of it still stood there.
async fn take_out(session: &Session, work: &mut Work, one: &row::Model) -> anyhow::Result<bool> {
    let filled: Filled = serde_json::from_str(one.filled.as_deref().unwrap_or("{}"))?;
    let dialect = Dialect::of(work.tx());
    let id = one.person_id.as_str();
    let mut whole = true;
    if filled.of_person() {
        let name = filled.name.as_ref().and_then(|(lang, text)| Some((Lang::from_code(lang)?, text.clone())));
        let unknown = Unknown { name, birth_day: filled.birth_day, email: filled.email.clone() };
        whole &= unfill(work, &session.people, id, &unknown).await.map_err(fault)?;
    }
    let mut statements: Vec<(String, Vec<sea_orm::Value>)> = Vec::new();
    for (column, said) in columns(&filled) {
        if let Some(said) = said {
            let sql = format!("UPDATE member SET {column} = NULL WHERE person_id = ? AND {column} = ?");
            statements.push((sql, vec![id.into(), said.as_str().into()]));
        }
    }
    if let Some(digest) = &filled.identity {
        let sql = "UPDATE member SET identity_sealed = NULL, identity_digest = NULL WHERE person_id = ? AND identity_digest = ?";
        statements.push((sql.to_owned(), vec![id.into(), digest.as_str().into()]));
    }
    if let (Some(category), Some(membership)) = (&filled.category, &one.membership_id) {
        let sql =
            "UPDATE membership SET category = NULL, version = version + 1 WHERE id = ? AND category = ?";
        statements.push((sql.to_owned(), vec![membership.as_str().into(), category.as_str().into()]));
    }
    if let (Some(until), Some(membership)) = (filled.paid_until, &one.membership_id) {
        // Where something was paid since, what was paid before it cannot go.
        let sql = "DELETE FROM dues_carried WHERE membership_id = ? AND import_id = ? AND paid_until = ? \
             AND NOT EXISTS (SELECT 1 FROM dues_payment d WHERE d.membership_id = dues_carried.membership_id)";
        let values =
            vec![membership.as_str().into(), session.row.id.as_str().into(), until.to_string().into()];
        statements.push((sql.to_owned(), values));
    }
    for (sql, values) in statements {
        let done = work.tx().execute_raw(dialect.statement(&sql, values)).await?;
        whole &= done.rows_affected() > 0;
    }
    if let (Some(membership), true) =
        (&one.membership_id, filled.paid_until.is_some() || filled.category.is_some())
    {
        dues_again(session, work, std::slice::from_ref(membership)).await?;
    }
    Ok(whole)
}

/// Everything that could be taken back is: the act.
async fn finish(session: &mut Session) -> anyhow::Result<()> {
    session.to(State::Undone, Stage::Undo);
    let mut work = session.begin().await?;
    let statutes = session.app.statutes.load_full();
    let act =
        NewAct::new("membership.import_undone", "member_import", &session.row.id, &session.row.unit_path)
            .fact("undone", session.row.undone)
            .fact("left", session.row.position - session.row.undone)
            .cites(statutes.members.article.as_deref().unwrap_or_default(), &statutes.edition.version);
    let act = work.act(act).await?;
    session.row.undo_act_idx = i64::try_from(act.index).ok();
    session.keep(&work).await?;
    let detail = format!("undone={} left={}", session.row.undone, session.row.position - session.row.undone);
    work.audit("members.import_undone", ("member_import", &session.row.id), &session.row.unit_path, &detail)
        .await?;
    Ok(work.commit().await?)
}
