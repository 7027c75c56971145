//! Erasure: asked for by the person, decided, marked, and done. What is left says nothing of anybody: a number, years, a sex and a group
//! for statistics, and acts whose commitments nobody can open any more.

use rawabit_federation::history_of_person;
use rawabit_people::{Own, details};
use rawabit_platform::ledger::{ActRef, NewAct};
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work, mail, personal};
use rawabit_statutes::{Period, TimeUnit};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, Condition, ConnectionTrait, DbErr, EntityTrait as _,
    IntoActiveModel as _, QueryFilter as _, QuerySelect as _, Set,
};

use super::ending::{Ending, close};
use super::retain::rules;
use super::{Line, messages, record};
use crate::model::retention::{Ground, Hold, Rules, is_open, state};
use crate::model::{EndReason, EventKind, TransferStage};
use crate::permissions::KeepPrivacy;
use crate::store::entity::{application, dues_standing, member, member_number, membership, transfer};
use crate::store::index;
use crate::store::me::erasure;
use crate::store::mirror::mirror;

/// What stands against erasing a person today, each with its reason.
///
/// # Errors
/// The database does not answer.
pub async fn holds(
    db: &impl ConnectionTrait,
    rules: &Rules,
    person_id: &str,
    today: Day,
) -> Result<Vec<Hold>, DbErr> {
    let mut holds = Vec::new();
    let mandates = history_of_person(db, person_id).await?;
    if mandates.iter().any(|held| held.until.is_none_or(|until| until > today)) {
        holds.push(Hold::Mandate);
    }
    let applications =
        application::Entity::find().filter(application::Column::PersonId.eq(person_id)).all(db).await?;
    if applications.iter().any(|row| is_open(row.stage())) {
        holds.push(Hold::Application);
    }
    let moving = transfer::Entity::find()
        .filter(transfer::Column::PersonId.eq(person_id))
        .filter(transfer::Column::State.eq(TransferStage::Asked.word()))
        .one(db)
        .await?;
    if moving.is_some() {
        holds.push(Hold::Transfer);
    }
    if let Some(until) = dues_until(db, rules, person_id, today).await? {
        holds.push(Hold::Dues(until));
    }
    Ok(holds)
}

/// Until when open dues of a membership that ended may be claimed, where that is not over.
async fn dues_until(
    db: &impl ConnectionTrait,
    rules: &Rules,
    person_id: &str,
    today: Day,
) -> Result<Option<Day>, DbErr> {
    let standings = dues_standing::Entity::find()
        .filter(dues_standing::Column::PersonId.eq(person_id))
        .filter(dues_standing::Column::Exempt.eq(false))
        .all(db)
        .await?;
    let ended = membership::Entity::find().filter(membership::Column::PersonId.eq(person_id)).all(db).await?;
    let until = ended.iter().filter_map(|row| {
        let end = row.until_day.unwrap_or(today);
        // Without any payment on record the unit keeps no dues of this membership.
        let paid = standings.iter().find(|one| one.unit_id == row.unit_id)?.paid_until?;
        (paid > row.joined && paid < end)
            .then(|| Day(Period::new(rules.dues_months, TimeUnit::Month).after(end.0)))
    });
    Ok(until.max().filter(|until| *until > today))
}

/// The erasure of a person that waits, asked for or marked.
///
/// # Errors
/// The database does not answer.
pub async fn waiting_erasure(
    db: &impl ConnectionTrait,
    person_id: &str,
) -> Result<Option<erasure::Model>, DbErr> {
    erasure::Entity::find()
        .filter(erasure::Column::SubjectKind.eq("person"))
        .filter(erasure::Column::SubjectId.eq(person_id))
        .filter(erasure::Column::State.is_in([state::ASKED, state::MARKED]))
        .one(db)
        .await
}

/// Asks for one's own erasure.
///
/// # Errors
/// [`Fault::NotFound`] without a person; a refusal when one waits already; the database.
pub async fn ask_erasure(work: &mut Work, own: &Own, words: &str) -> Answer<()> {
    let person = details(work.tx(), own.person_id()).await?.ok_or(Fault::NotFound)?;
    if waiting_erasure(work.tx(), own.person_id()).await?.is_some() {
        return Err(Fault::refused("members-refused-erasure-pending"));
    }
    let row = new_erasure(work, ("person", own.person_id()), &person.unit_path, Ground::Request);
    let id = erasure::ActiveModel {
        person_id: Set(Some(own.person_id().to_owned())),
        state: Set(state::ASKED.to_owned()),
        words: Set(words.to_owned()),
        ..row
    }
    .insert(work.tx())
    .await?
    .id;
    Ok(work.audit("members.ask_erasure", ("erasure", &id), &person.unit_path, "").await?)
}

/// A row with nothing decided.
pub(super) fn new_erasure(
    work: &Work,
    subject: (&str, &str),
    unit: &UnitPath,
    ground: Ground,
) -> erasure::ActiveModel {
    erasure::ActiveModel {
        id: Set(work.id()),
        subject_kind: Set(subject.0.to_owned()),
        subject_id: Set(subject.1.to_owned()),
        person_id: Set(None),
        unit_path: Set(unit.clone()),
        ground: Set(ground.word().to_owned()),
        state: Set(state::MARKED.to_owned()),
        words: Set(String::new()),
        asked_at: Set(work.now()),
        decided_at: Set(None),
        office: Set(work.author().office.as_ref().map(ToString::to_string)),
        actor: Set(work.author().label.clone()),
        reason: Set(String::new()),
        due_day: Set(None),
        held: Set(String::new()),
        ended_at: Set(None),
        act_idx: Set(None),
        run_id: Set(None),
        version: Set(1),
    }
}

/// Takes one's own request back, or stays although the time is over: until the day itself.
///
/// # Errors
/// [`Fault::NotFound`] when none waits; the database.
pub async fn take_back_erasure(work: &mut Work, own: &Own) -> Answer<()> {
    let row = waiting_erasure(work.tx(), own.person_id()).await?.ok_or(Fault::NotFound)?;
    let (id, unit) = (row.id.clone(), row.unit_path.clone());
    end_erasure(work, row, state::WITHDRAWN, "").await?;
    Ok(work.audit("members.take_back_erasure", ("erasure", &id), &unit, "").await?)
}

pub(super) async fn end_erasure(
    work: &Work,
    row: erasure::Model,
    state: &str,
    reason: &str,
) -> Result<(), DbErr> {
    let version = row.version;
    let mut row = row.into_active_model();
    row.state = Set(state.to_owned());
    row.reason = Set(reason.to_owned());
    row.ended_at = Set(Some(work.now()));
    row.version = Set(version + 1);
    row.update(work.tx()).await?;
    Ok(())
}

/// Grants a request, which is then marked for its day, or refuses it with a reason.
///
/// # Errors
/// [`Fault::NotFound`] when the permit does not cover the record; [`Fault::Stale`] when it is decided; the database.
pub async fn decide_erasure(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepPrivacy>,
    id: &str,
    granted: bool,
    reason: &str,
) -> Answer<()> {
    let found = erasure::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    let asked = found.filter(|row| permit.covers(&row.unit_path)).ok_or(Fault::NotFound)?;
    if asked.state != state::ASKED {
        return Err(Fault::Stale);
    }
    let (unit, version) = (asked.unit_path.clone(), asked.version);
    let today = work.now().day(app.formats.zone());
    let person = asked.person_id.clone().unwrap_or_default();
    let due = rules(work.tx()).await?.due(today);
    let mut row = asked.into_active_model();
    row.decided_at = Set(Some(work.now()));
    row.office = Set(work.author().office.as_ref().map(ToString::to_string));
    row.actor = Set(work.author().label.clone());
    row.reason = Set(reason.to_owned());
    row.version = Set(version + 1);
    if granted {
        row.state = Set(state::MARKED.to_owned());
        row.due_day = Set(Some(due));
    } else {
        row.state = Set(state::REFUSED.to_owned());
        row.ended_at = Set(Some(work.now()));
    }
    row.update(work.tx()).await?;
    let kind = if granted { "granted" } else { "refused" };
    super::retain::notice(app, work, &person, kind, Some(due), reason).await?;
    Ok(work.audit("members.decide_erasure", ("erasure", id), &unit, kind).await?)
}

/// What an act about the top of the tree says and nothing below: in a small unit, the unit would be a name.
fn top(unit: &UnitPath) -> UnitPath {
    unit.steps().next().map_or_else(UnitPath::root, |first| UnitPath::root().child(first))
}

async fn erased_act(work: &mut Work, row: &erasure::Model) -> Result<ActRef, DbErr> {
    let act = NewAct::new("member.erased", "erasure", &row.id, &top(&row.unit_path))
        .fact("ground", row.ground.as_str());
    work.act(act).await
}

/// Erases what an erasure is about, whose day has come and against which nothing stands. Writes the act.
///
/// # Errors
/// The database.
pub(super) async fn erase(app: &App, work: &mut Work, row: erasure::Model, run: &str) -> Answer<()> {
    match row.person_id.clone().filter(|_| row.subject_kind == "person") {
        Some(person) => erase_person(app, work, &person).await?,
        None => erase_application(work, &row.subject_id).await?,
    }
    let act = erased_act(work, &row).await?;
    let (id, unit, version) = (row.id.clone(), row.unit_path.clone(), row.version);
    let mut row = row.into_active_model();
    row.state = Set(state::DONE.to_owned());
    row.words = Set(String::new());
    row.reason = Set(String::new());
    row.held = Set(String::new());
    row.ended_at = Set(Some(work.now()));
    row.act_idx = Set(Some(i64::try_from(act.index).unwrap_or(i64::MAX)));
    row.run_id = Set(Some(run.to_owned()));
    row.version = Set(version + 1);
    row.update(work.tx()).await?;
    Ok(work.audit("members.erase", ("erasure", &id), &unit, "").await?)
}

/// An application goes as a whole: nothing else points to one that was not admitted.
async fn erase_application(work: &mut Work, id: &str) -> Answer<()> {
    personal::forget_openings(work, &[], &[("application".to_owned(), id.to_owned())]).await?;
    mail::forget_about(work, "application", &[id.to_owned()]).await?;
    let dialect = rawabit_platform::store::Dialect::of(work.tx());
    for sql in
        ["DELETE FROM application_sponsor WHERE application_id = ?", "DELETE FROM application WHERE id = ?"]
    {
        work.tx().execute_raw(dialect.statement(sql, [id.into()])).await?;
    }
    Ok(())
}

/// Wishes to join that came to nothing, before somebody entered the registry another way: theirs is whichever has their identity number, or
/// their address with their day of birth. One that still waits is not over.
async fn erase_earlier_wishes(work: &mut Work, person_id: &str, digest: Option<&str>) -> Answer<()> {
    let Some(person) = details(work.tx(), person_id).await? else { return Ok(()) };
    let mut theirs = Condition::any();
    if let Some(digest) = digest {
        theirs = theirs.add(application::Column::IdentityDigest.eq(digest));
    }
    if let (Some(email), Some(born)) = (&person.email, person.birth_day) {
        let same = Condition::all()
            .add(application::Column::EmailKey.eq(rawabit_text::fold(email)))
            .add(application::Column::BirthDay.eq(born));
        theirs = theirs.add(same);
    }
    if theirs.is_empty() {
        return Ok(());
    }
    let wishes = application::Entity::find()
        .filter(application::Column::PersonId.is_null())
        .filter(theirs)
        .all(work.tx())
        .await?;
    for wish in wishes.iter().filter(|wish| !is_open(wish.stage())) {
        erase_application(work, &wish.id).await?;
    }
    Ok(())
}

/// The records of a person that acts may be about, and the values that acts may have committed to.
async fn traces(work: &Work, person_id: &str) -> Result<(Vec<String>, Vec<(String, String)>), DbErr> {
    let db = work.tx();
    let mut values = vec![person_id.to_owned()];
    let numbers = member_number::Entity::find().filter(member_number::Column::PersonId.eq(person_id));
    values.extend(numbers.all(db).await?.into_iter().map(|row| row.number));
    values.extend(crate::store::duplicates::merges::went_into(db, person_id).await?);
    let accounts = rawabit_platform::accounts::entity::account::Entity::find()
        .filter(rawabit_platform::accounts::entity::account::Column::PersonId.eq(person_id));
    values.extend(accounts.all(db).await?.into_iter().map(|row| row.id));
    let mut records =
        vec![("person".to_owned(), person_id.to_owned()), ("member".to_owned(), person_id.to_owned())];
    records.extend(values.iter().skip(1).map(|value| ("member".to_owned(), value.clone())));
    let of = |kind: &'static str| move |id: String| (kind.to_owned(), id);
    let memberships: Vec<String> = membership::Entity::find()
        .filter(membership::Column::PersonId.eq(person_id))
        .select_only()
        .column(membership::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    records.extend(memberships.into_iter().map(of("membership")));
    let applications: Vec<String> = application::Entity::find()
        .filter(application::Column::PersonId.eq(person_id))
        .select_only()
        .column(application::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    records.extend(applications.into_iter().map(of("application")));
    let transfers: Vec<String> = transfer::Entity::find()
        .filter(transfer::Column::PersonId.eq(person_id))
        .select_only()
        .column(transfer::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    records.extend(transfers.into_iter().map(of("transfer")));
    records.extend(
        history_of_person(db, person_id)
            .await?
            .into_iter()
            .map(|held| ("mandate".to_owned(), held.mandate_id)),
    );
    Ok((values, records))
}

/// Blanks a person everywhere. Memberships that still hold end with it.
async fn erase_person(app: &App, work: &mut Work, person_id: &str) -> Answer<()> {
    let today = work.now().day(app.formats.zone());
    let current = membership::Entity::find()
        .filter(membership::Column::PersonId.eq(person_id))
        .filter(membership::Column::UntilDay.is_null())
        .all(work.tx())
        .await?;
    let ending = Ending { why: EndReason::Erased, day: today, reason: String::new(), reference: None };
    for row in &current {
        close(app, work, row, &ending, None).await?;
    }
    if !current.is_empty() {
        mirror(work.tx(), person_id, work.now()).await?;
    }
    let (values, records) = traces(work, person_id).await?;
    personal::forget_openings(work, &values, &records).await?;
    let row = member::Entity::find().filter(member::Column::PersonId.eq(person_id)).one(work.tx()).await?;
    if let Some(row) = &row {
        index::take_out(work.tx(), row.rank).await?;
    }
    let digest = row.as_ref().and_then(|row| row.identity_digest.as_deref());
    erase_earlier_wishes(work, person_id, digest).await?;
    let files = messages::files_of(app, work.tx(), person_id).await?;
    mail::forget_files(work, files).await?;
    personal::erase(app, work, person_id).await?;
    if let Some(row) = row {
        // What is left: that somebody was erased, on which day.
        let line = Line {
            person_id,
            membership: None,
            unit: &row.unit_path,
            kind: EventKind::Erased,
            day: today,
            reason: "",
            body: None,
            reference: None,
            detail: serde_json::json!({}),
            act: None,
        };
        record(work, line).await?;
    }
    work.touch(rawabit_people::commands::TAG);
    Ok(())
}
