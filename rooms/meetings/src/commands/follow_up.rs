//! What becomes of a decision: entries until it is closed, and reminders to whoever holds the owner's office then.

use rawabit_platform::lang::Message;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::mail::NewMail;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};

use crate::cast::Cast;
use crate::model::{DecisionState, state};
use crate::permissions::RecordMeeting;
use crate::store::decisions::{self, note, reminder};

/// What kind of entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowUpKind {
    /// It goes on.
    Progress,
    /// It is carried out.
    Done,
    /// It is given up.
    Dropped,
}

impl FollowUpKind {
    /// The name that is stored.
    pub fn name(self) -> &'static str {
        match self {
            Self::Progress => "progress",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// The kind of a name.
    pub fn of(name: &str) -> Option<Self> {
        [Self::Progress, Self::Done, Self::Dropped].into_iter().find(|kind| kind.name() == name)
    }
}

/// An entry about to be written.
#[derive(Clone, Debug)]
pub struct FollowUp {
    /// What kind.
    pub kind: FollowUpKind,
    /// What happened.
    pub text: String,
}

/// Why an entry cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowUpRefused {
    /// The decision is closed.
    Closed,
    /// Giving up needs a reason.
    Reason,
}

impl FollowUpRefused {
    /// What to tell, at the field `text`.
    pub fn message(self) -> Message {
        match self {
            Self::Closed => "meetings-refused-closed",
            Self::Reason => "meetings-refused-drop-reason",
        }
        .into()
    }
}

/// Writes an entry; `Done` and `Dropped` close the decision.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`], [`Fault::Stale`], the database.
pub async fn follow_up(
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    id: &str,
    version: Option<i32>,
    entry: FollowUp,
) -> Answer<Result<(), FollowUpRefused>> {
    let decision = decisions::find(work.tx(), id).await?;
    let decision = decision.filter(|decision| permit.covers(&decision.unit_path)).ok_or(Fault::NotFound)?;
    if version.is_some_and(|version| version != decision.version) {
        return Err(Fault::Stale);
    }
    if decision.state() != DecisionState::Open {
        return Ok(Err(FollowUpRefused::Closed));
    }
    if entry.kind == FollowUpKind::Dropped && entry.text.trim().is_empty() {
        return Ok(Err(FollowUpRefused::Reason));
    }
    write_note(work, id, entry.kind.name(), &entry.text).await?;
    let unit = decision.unit_path.clone();
    if entry.kind != FollowUpKind::Progress {
        let act = NewAct::new("decision.closed", "decision", id, &unit)
            .fact("number", decision.cited())
            .fact("outcome", entry.kind.name());
        work.act(act).await?;
        let version = decision.version;
        let mut row = decision.into_active_model();
        row.state = Set(entry.kind.name().to_owned());
        row.ended_at = Set(Some(work.now()));
        row.version = Set(version + 1);
        row.update(work.tx()).await?;
    }
    work.audit("meetings.follow_up", ("decision", id), &unit, entry.kind.name()).await?;
    Ok(Ok(()))
}

/// Writes how a decision goes on, by somebody who holds the office that answers for it: the mandate is the right, as the
/// reminder that they got is theirs. Closing stays with whoever keeps the record.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`] when they hold no such office today; the database.
pub async fn report_progress(
    app: &App,
    work: &mut Work,
    person: &str,
    id: &str,
    text: &str,
) -> Answer<Result<(), FollowUpRefused>> {
    let decision = decisions::find(work.tx(), id).await?.ok_or(Fault::NotFound)?;
    let today = work.now().day(app.formats.zone());
    let held = rawabit_federation::holders(work.tx(), &decision.owner_unit, &decision.owner_office, today);
    if !held.await?.iter().any(|holding| holding.person_id == person) {
        return Err(Fault::NotFound);
    }
    if decision.state() != DecisionState::Open {
        return Ok(Err(FollowUpRefused::Closed));
    }
    let kind = FollowUpKind::Progress.name();
    write_note(work, id, kind, text).await?;
    work.audit("meetings.follow_up", ("decision", id), &decision.unit_path, kind).await?;
    Ok(Ok(()))
}

async fn write_note(work: &Work, decision_id: &str, kind: &str, text: &str) -> Answer<()> {
    note::ActiveModel {
        id: Set(work.id()),
        decision_id: Set(decision_id.to_owned()),
        at: Set(work.now()),
        author: Set(work.author().label.clone()),
        kind: Set(kind.to_owned()),
        text: Set(text.to_owned()),
    }
    .insert(work.tx())
    .await?;
    Ok(())
}

/// Reminds the present holders of the owners' offices of what is near its deadline or past it: each step once. Returns
/// how many decisions somebody was reminded of.
pub(crate) async fn remind(app: &App, work: &mut Work) -> Answer<usize> {
    let today = work.now().day(app.formats.zone());
    let mut reminded = 0;
    for decision in decisions::near_deadline(work.tx(), today).await? {
        let Some(deadline) = decision.deadline else { continue };
        let Some(step) = state::reminder_due(deadline.days_until(today)) else { continue };
        if reminder::Entity::find_by_id((decision.id.clone(), step.to_owned()))
            .one(work.tx())
            .await?
            .is_some()
        {
            continue;
        }
        let row = reminder::ActiveModel {
            decision_id: Set(decision.id.clone()),
            step: Set(step.to_owned()),
            at: Set(work.now()),
        };
        let once = OnConflict::columns([reminder::Column::DecisionId, reminder::Column::Step])
            .do_nothing()
            .to_owned();
        reminder::Entity::insert(row).on_conflict(once).exec_without_returning(work.tx()).await?;
        if send(app, work, &decision, today).await? > 0 {
            write_note(work, &decision.id, "reminder", step).await?;
            reminded += 1;
        }
    }
    Ok(reminded)
}

async fn send(
    app: &App,
    work: &mut Work,
    decision: &decisions::Model,
    today: rawabit_platform::Day,
) -> Answer<usize> {
    let held =
        rawabit_federation::holders(work.tx(), &decision.owner_unit, &decision.owner_office, today).await?;
    let people: Vec<String> = held.into_iter().map(|holding| holding.person_id).collect();
    let cast = Cast::of(work.tx(), app, &[], &people, std::slice::from_ref(&decision.owner_unit)).await?;
    let mut sent = 0;
    for id in &people {
        let Some(person) = cast.person(id) else { continue };
        let Some(email) = person.email.clone() else { continue };
        let voice = app.voice(person.lang).plain();
        let late = decision.is_late(today);
        let key = |end: &str| format!("meetings-mail-{}-{end}", if late { "overdue" } else { "due" });
        let say = |key: String| {
            voice.msg(
                &Message::new(key)
                    .with("name", person.display(&voice))
                    .with("number", decision.cited())
                    .with("title", voice.pick(&decision.title))
                    .with("deadline", decision.deadline.unwrap_or(today))
                    .with(
                        "address",
                        app.absolute(person.lang, &format!("/office/decisions/{}", decision.id)),
                    ),
            )
        };
        let mail = NewMail {
            to: email,
            to_name: person.display(&voice),
            subject: say(key("subject")),
            text: say(key("text")),
            attachment: None,
            about: ("decision".to_owned(), decision.id.clone()),
        };
        work.mail(mail).await?;
        sent += 1;
    }
    Ok(sent)
}
