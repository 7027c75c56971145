//! Another day, a further call, or none: the invitees are told each time.

use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Multi, UtcMicros, Work};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, QueryFilter as _, Set};

use super::convene::{lawful, offer, send, verdict_for};
use super::{ConveneRefused, Convening, invite, load, mails, not_now};
use crate::model::{Attendance, Quorum, Reply, State};
use crate::permissions::Convene;
use crate::store::{invitees, meetings};

/// Puts a convened meeting off: to another day, whose notice is checked like a first one, or without a day.
///
/// # Errors
/// A refusal for the form; `Fault` for a wrong state, a stale version, the database.
pub async fn postpone(
    app: &App,
    work: &mut Work,
    permit: &Permit<Convene>,
    id: &str,
    version: Option<i32>,
    to: Option<UtcMicros>,
    convening: Convening,
) -> Answer<Result<(), ConveneRefused>> {
    let meeting = load(work, permit, id, version).await?;
    if !matches!(meeting.state(), State::Convened | State::Postponed) {
        return Err(not_now());
    }
    let Some(to) = to else {
        return without_day(app, work, meeting).await.map(Ok);
    };
    let (call, before) = (meeting.call(), meeting.call_before);
    let verdict = verdict_for(app, &meeting, to, call, before, work.now());
    if let Err(refused) = lawful(&verdict, &convening) {
        return Ok(Err(refused));
    }
    let from = meeting.starts_at;
    let meeting = moved(work, meeting, to, call, before).await?;
    // Who is invited follows from the mandates of the new day.
    invite::refresh(app, work, &meeting).await?;
    let act = NewAct::new("meeting.postponed", "meeting", &meeting.id, &meeting.unit_path)
        .fact("from", from.day(app.formats.zone()).to_string())
        .fact("to", to.day(app.formats.zone()).to_string());
    work.act(act).await?;
    send(app, work, meeting, verdict, &convening, mails::Kind::Moved).await
}

async fn without_day(app: &App, work: &mut Work, meeting: meetings::Model) -> Answer<()> {
    if meeting.state() != State::Convened {
        return Err(not_now());
    }
    let invited = invitees::of_meeting(work.tx(), &meeting.id).await?;
    let sequence = meeting.sequence;
    let mut row = meeting.change();
    row.state = Set(State::Postponed.name().to_owned());
    row.sequence = Set(sequence + 1);
    let meeting = row.update(work.tx()).await?;
    mails::send(app, work, &meeting, &invited, mails::Kind::Postponed).await?;
    let from = meeting.starts_at.day(app.formats.zone());
    work.act(
        NewAct::new("meeting.postponed", "meeting", &meeting.id, &meeting.unit_path)
            .fact("from", from.to_string()),
    )
    .await?;
    work.audit("meetings.postpone", ("meeting", &meeting.id), &meeting.unit_path, "").await?;
    offer(app, work, &meeting, true).await
}

/// Records that the quorum was not reached and convenes the next call, after the delay that the statutes ask for.
///
/// # Errors
/// As [`postpone`]; a refusal when the quorum is reached, since there is then nothing to call again for.
pub async fn next_call(
    app: &App,
    work: &mut Work,
    permit: &Permit<Convene>,
    id: &str,
    version: Option<i32>,
    to: UtcMicros,
    convening: Convening,
) -> Answer<Result<(), ConveneRefused>> {
    let meeting = load(work, permit, id, version).await?;
    if meeting.state() != State::Convened || meeting.starts_at > work.now() {
        return Err(not_now());
    }
    let statutes = app.statutes.load_full();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let roll = invitees::roll(&invitees::of_meeting(work.tx(), id).await?);
    let quorum = Quorum::of(body, meeting.call(), &roll);
    if quorum.reached {
        return Err(rawabit_platform::Fault::refused("meetings-refused-reached"));
    }
    let (call, before) = (meeting.call() + 1, Some(meeting.starts_at));
    let verdict = verdict_for(app, &meeting, to, call, before, work.now());
    if let Err(refused) = lawful(&verdict, &convening) {
        return Ok(Err(refused));
    }
    work.act(super::opening::quorum_act(&meeting, &quorum, &statutes.edition.version)).await?;
    let meeting = moved(work, meeting, to, call, before).await?;
    invite::refresh(app, work, &meeting).await?;
    send(app, work, meeting, verdict, &convening, mails::Kind::NextCall).await
}

/// The meeting on its new day; replies and attendance of the old one no longer count.
async fn moved(
    work: &Work,
    meeting: meetings::Model,
    to: UtcMicros,
    call: u8,
    before: Option<UtcMicros>,
) -> Answer<meetings::Model> {
    invitees::Entity::update_many()
        .col_expr(invitees::Column::Reply, Expr::value(Reply::None.name()))
        .col_expr(invitees::Column::ReplyBy, Expr::value(Option::<String>::None))
        .col_expr(invitees::Column::Attendance, Expr::value(Attendance::Unknown.name()))
        .col_expr(invitees::Column::RepresentedBy, Expr::value(Option::<String>::None))
        .col_expr(invitees::Column::ArrivedAt, Expr::value(Option::<i64>::None))
        .filter(invitees::Column::MeetingId.eq(meeting.id.as_str()))
        .exec(work.tx())
        .await?;
    let mut row = meeting.change();
    row.starts_at = Set(to);
    row.call_number = Set(call.into());
    row.call_before = Set(before);
    Ok(row.update(work.tx()).await?)
}

/// Calls a meeting off. A draft vanishes from the calendar without anybody being told.
///
/// # Errors
/// `Fault` for a wrong state, a stale version, the database.
pub async fn cancel(
    app: &App,
    work: &mut Work,
    permit: &Permit<Convene>,
    id: &str,
    version: Option<i32>,
    reason: Multi,
) -> Answer<()> {
    let meeting = load(work, permit, id, version).await?;
    if !meeting.state().is_coming() {
        return Err(not_now());
    }
    let told = meeting.state() != State::Draft;
    let sequence = meeting.sequence;
    let mut row = meeting.change();
    row.state = Set(State::Cancelled.name().to_owned());
    row.sequence = Set(sequence + 1);
    row.cancel_reason = Set(reason.clone());
    let meeting = row.update(work.tx()).await?;
    if told {
        let invited = invitees::of_meeting(work.tx(), id).await?;
        mails::send(app, work, &meeting, &invited, mails::Kind::Cancelled).await?;
        let held = meeting.starts_at.day(app.formats.zone());
        let act = NewAct::new("meeting.cancelled", "meeting", id, &meeting.unit_path)
            .fact("planned_for", held.to_string())
            .private("reason", serde_json::to_value(&reason).unwrap_or_default());
        work.act(act).await?;
        offer(app, work, &meeting, true).await?;
    }
    work.audit("meetings.cancel", ("meeting", id), &meeting.unit_path, "").await?;
    Ok(())
}
