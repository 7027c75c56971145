//! A merge taken back: two records again, each with what was its own. Only while nobody has built on the merged one; and for good when the time
//! is over.

use std::collections::BTreeMap;

use rawabit_people::KeepPeople;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Policy;
use rawabit_platform::personal::{self, Moved};
use rawabit_platform::store::Dialect;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, Set,
};
use serde_json::{Map, Value, json};

use super::CARRIED;
use super::merge::{Before, HARMLESS, within};
use super::record::{Record, record};
use crate::commands::dues::standing_changed;
use crate::commands::{Line, record as write_line};
use crate::model::EventKind;
use crate::model::merge::{MergeRefused, UNDO_DAYS};
use crate::permissions::MergeMembers;
use crate::store::duplicates::entity::{merge, merged_card};
use crate::store::duplicates::merges::State;
use crate::store::me::card;
use crate::store::mirror::{mirror, order};
use crate::store::{memberships, rank};

type Rows = BTreeMap<String, Vec<Map<String, Value>>>;

/// Takes a merge back; the rows of both.
///
/// # Errors
/// [`Fault::NotFound`], the database.
pub async fn undo(
    app: &App,
    work: &mut Work,
    policy: &Policy,
    id: &str,
    reason: &str,
) -> Answer<Result<(i64, i64), MergeRefused>> {
    let scope = policy.scope::<MergeMembers>();
    let found = merge::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    let row = found.filter(|row| scope.contains(&row.unit_path)).ok_or(Fault::NotFound)?;
    if reason.is_empty() {
        return Ok(Err(MergeRefused::Reason));
    }
    if !open(app, work, &row) {
        return Ok(Err(MergeRefused::Over));
    }
    let Some(kept) = record(work.tx(), row.kept_no).await? else {
        return Ok(Err(MergeRefused::ChangedSince));
    };
    if let Err(refused) = within(app, work, &scope, &[&kept]).await? {
        return Ok(Err(refused));
    }
    if let Err(refused) = untouched(app, work, &row, &kept).await? {
        return Ok(Err(refused));
    }
    let mut before: Before = serde_json::from_str(&row.before).map_err(Fault::internal)?;
    if !at_home(work, &mut before).await? {
        return Ok(Err(MergeRefused::UnitGone));
    }
    let moved: Vec<Moved> = serde_json::from_str(&row.moved).map_err(Fault::internal)?;
    let people = policy.scope::<KeepPeople>();
    let persons = [&before.kept, &before.lost];
    let persons: Vec<Map<String, Value>> = persons.iter().flat_map(|rows| rows_of(rows, "person")).collect();
    rawabit_people::unmerge(work, &people, &row.person_id, persons).await?;
    put_back(work, &row, &kept, &before).await?;
    personal::hand_back(work, &moved).await?;
    for person in [&row.person_id, &row.lost_person] {
        for one in memberships::all(work.tx(), person).await? {
            standing_changed(app, work, &one.id).await?;
        }
    }
    let act = written(app, work, &row, reason).await?;
    for person in [&row.person_id, &row.lost_person] {
        mirror(work.tx(), person, work.now()).await?;
    }
    let (unit, number, nos) = (row.unit_path.clone(), row.kept_number.clone(), (row.kept_no, row.lost_no));
    let mut row = row.into_active_model();
    row.state = Set(State::Undone.word().to_owned());
    row.undone_at = Set(Some(work.now()));
    row.undone_by = Set(Some(work.author().label.clone()));
    row.undo_reason = Set(reason.to_owned());
    row.undo_act_idx = Set(Some(act));
    row.before = Set(String::new());
    row.moved = Set(String::new());
    row.update(work.tx()).await?;
    work.audit("members.unmerge", ("member", &number), &unit, id).await?;
    Ok(Ok(nos))
}

/// Whether a merge can still be undone, as far as time goes.
fn open(app: &App, work: &Work, row: &merge::Model) -> bool {
    let zone = app.formats.zone();
    row.state() == State::Done
        && !row.before.is_empty()
        && work.now().day(zone) <= row.done_at.day(zone).plus_days(UNDO_DAYS)
}

/// Whether the merged record is what the merge left: nothing corrected, nothing added.
async fn untouched(
    app: &App,
    work: &Work,
    row: &merge::Model,
    kept: &Record,
) -> Answer<Result<(), MergeRefused>> {
    let then: BTreeMap<String, i64> = serde_json::from_str(&row.after_counts).map_err(Fault::internal)?;
    let now = personal::counts(app, work.tx(), &row.person_id, &HARMLESS).await?;
    let grown = now.into_iter().find(|(table, n)| *n > then.get(table).copied().unwrap_or(0));
    Ok(match grown {
        Some((table, _)) => Err(MergeRefused::BuiltSince(table)),
        None if kept.member.version != row.member_version || kept.person_version != row.person_version => {
            Err(MergeRefused::ChangedSince)
        }
        None => Ok(()),
    })
}

fn rows_of(rows: &Rows, table: &str) -> Vec<Map<String, Value>> {
    rows.get(table).cloned().unwrap_or_default()
}

/// Says in the rows of before where their units are now, if they were moved; false where one is gone.
async fn at_home(work: &Work, before: &mut Before) -> Answer<bool> {
    for rows in [&mut before.kept, &mut before.lost] {
        for row in rows.values_mut().flatten() {
            let Some(path) = row.get("unit_path").and_then(Value::as_str) else { continue };
            let Some(id) = path.split('/').rfind(|step| !step.is_empty()) else { continue };
            let Some(unit) = rawabit_federation::unit(work.tx(), id).await? else { return Ok(false) };
            row.insert("unit_path".to_owned(), unit.path.to_string().into());
        }
    }
    Ok(true)
}

/// Puts the rows of the registry back: those of the one that went first, so that nobody stands twice where they may stand once.
async fn put_back(work: &Work, row: &merge::Model, kept: &Record, before: &Before) -> Answer<()> {
    let db = work.tx();
    let dialect = Dialect::of(db);
    for mut one in rows_of(&before.kept, "member") {
        // The place in lists is the one of now; the mirror finds another where the name asks for it.
        one.insert("rank".to_owned(), kept.member.rank.into());
        one.insert("sort_key".to_owned(), kept.member.sort_key.clone().into());
        one.insert("version".to_owned(), (kept.member.version + 1).into());
        personal::put_back(work, "member", &one).await?;
    }
    let names = rawabit_people::named(db, std::slice::from_ref(&row.lost_person)).await?;
    let named = names.get(&row.lost_person).ok_or(Fault::NotFound)?;
    for mut one in rows_of(&before.lost, "member") {
        one.insert("rank".to_owned(), rank::free(db, &order(named)).await?.into());
        one.insert("sort_key".to_owned(), order(named).into());
        one.insert("version".to_owned(), (kept.member.version + 1).into());
        personal::put_back(work, "member", &one).await?;
    }
    let forget = "DELETE FROM dues_standing WHERE person_id = ?";
    db.execute_raw(dialect.statement(forget, [row.person_id.as_str().into()])).await?;
    for of in [&before.lost, &before.kept].into_iter().flat_map(|side| rows_of(side, "membership")) {
        let (table, column) = CARRIED;
        let sql = format!("DELETE FROM {table} WHERE {column} = ?");
        let id = of.get("id").and_then(Value::as_str).unwrap_or_default();
        db.execute_raw(dialect.statement(&sql, [id.into()])).await?;
    }
    // A card that was issued since is the one that holds: the one before it does not open the door again.
    let card = card::Entity::find_by_id(row.person_id.clone()).one(db).await?;
    let issued = card.map(|card| card.issued_at.0);
    for table in ["membership", "dues_standing", "dues_carried", "member_card"] {
        for side in [&before.lost, &before.kept] {
            for mut one in rows_of(side, table) {
                let then = one.get("issued_at").and_then(Value::as_i64);
                let kept_card = one.get("person_id").and_then(Value::as_str) == Some(row.person_id.as_str());
                if table == "member_card" && kept_card && issued != then {
                    continue;
                }
                if let Some(version) = one.get("version").and_then(Value::as_i64) {
                    one.insert("version".to_owned(), (version + 2).into());
                }
                personal::put_back(work, table, &one).await?;
            }
        }
    }
    merged_card::Entity::delete_many()
        .filter(merged_card::Column::MergeId.eq(row.id.as_str()))
        .exec(db)
        .await?;
    Ok(())
}

/// The act, and a line in the history of both.
async fn written(app: &App, work: &mut Work, row: &merge::Model, reason: &str) -> Answer<i64> {
    let statutes = app.statutes.load_full();
    let act = NewAct::new("membership.merge_undone", "member_merge", &row.id, &row.unit_path)
        .cites(statutes.members.article.as_deref().unwrap_or_default(), &statutes.edition.version);
    let act = work.act(act).await?;
    let place = i64::try_from(act.index).unwrap_or(i64::MAX);
    let day = work.now().day(app.formats.zone());
    for person_id in [&row.person_id, &row.lost_person] {
        let line = Line {
            person_id,
            membership: None,
            unit: &row.unit_path,
            kind: EventKind::Unmerged,
            day,
            reason,
            body: None,
            reference: None,
            detail: json!({ "merge": row.id }),
            act: Some(act),
        };
        write_line(work, line).await?;
    }
    Ok(place)
}

/// Makes merges final whose time for undoing is over: what was kept of the two records goes.
///
/// # Errors
/// The database.
pub async fn settle(app: &App) -> Answer<u64> {
    let zone = app.formats.zone();
    // The day after the last one on which it could be undone.
    let before = app.today().plus_days(-UNDO_DAYS).begins(zone);
    let work = app.begin_system("members").await?;
    let settled = merge::Entity::update_many()
        .col_expr(merge::Column::State, State::Settled.word().into())
        .col_expr(merge::Column::Before, "".into())
        .col_expr(merge::Column::Moved, "".into())
        .filter(merge::Column::State.eq(State::Done.word()))
        .filter(merge::Column::DoneAt.lt(before))
        .exec(work.tx())
        .await?;
    work.commit().await?;
    Ok(settled.rows_affected)
}
