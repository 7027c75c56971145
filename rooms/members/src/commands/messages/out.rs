//! The job that hands messages over, one after the other and never faster than the pace of the way.
//!
//! Each delivery is taken in hand in a transaction of its own before it is tried, and what came of it is written after. So a crash between the two
//! leaves it "in hand"; after a while it becomes *unsure* and is never tried again: **at most once**. Where the other side said "not now", nothing was
//! handed over and it waits for its next turn. The pace is kept by the same column: whoever was taken in hand within the last minute counts, on all
//! nodes together, since there is one writer at a time.

use std::time::Duration;

use rawabit_platform::clock::UtcMicros;
use rawabit_platform::jobs::{JobKind, NewJob, delay};
use rawabit_platform::store::Dialect;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, IntoActiveModel as _,
    PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};
use serde::{Deserialize, Serialize};

use super::listen::{NO_TELEPHONE, is_of_the_telephone};
use super::{Ways, bounces, hand, prepare};
use crate::model::dsn::{is_of_the_address, status_in};
use crate::model::message::{Fate, MessageState, Way};
use crate::store::messages::{delivery, message};

/// Seconds over which the pace is measured.
const MINUTE: i64 = 60;
/// Seconds after which whatever is still in hand was left by somebody who is gone.
const LEFT: i64 = 15 * 60;
/// How often a delivery is tried: as long as other mails, over twelve hours.
const ATTEMPTS: i32 = 8;
/// Seconds until the next look where the way is closed.
const CLOSED: i64 = 30;
/// How long one run of the job hands over: a run ends well within its hour, whatever the pace and however slow the other side.
const RUN: Duration = Duration::from_secs(10 * 60);
/// So many one after the other that were put off: that is the way's fault and not theirs, and the way rests for a minute.
const PUT_OFF: u32 = 20;

/// The job of a way.
pub const JOB: JobKind = JobKind {
    name: "members.messages",
    run: |app, payload| Box::pin(async move { run(&app, &payload).await }),
};

/// Looks after what was left lying: whatever a crash left in hand, and ways and messages whose job was lost.
pub const SWEEP: JobKind =
    JobKind { name: "members.messages_sweep", run: |app, _| Box::pin(async move { sweep(&app).await }) };

#[derive(Serialize, Deserialize)]
struct Payload {
    way: String,
}

/// The next run for a way.
pub(super) fn job(way: Way) -> NewJob {
    NewJob::new(JOB.name, &Payload { way: way.word().to_owned() }).unique(format!("{}/{way}", JOB.name))
}

pub(super) fn told(fault: rawabit_platform::Fault) -> anyhow::Error {
    match fault {
        rawabit_platform::Fault::Internal(error) => error,
        other => anyhow::anyhow!("{other:?}"),
    }
}

async fn run(app: &App, payload: &str) -> anyhow::Result<()> {
    let payload: Payload = serde_json::from_str(payload)?;
    let Ok(way) = payload.way.parse::<Way>() else { return Ok(()) };
    let ways = Ways::of(app);
    if way == Way::Sms && ways.sms.is_none() {
        // Nothing is lost: the sweep looks again, in case one is set up.
        return Ok(());
    }
    let mut hand = hand::Hand::new(app, &ways)?;
    let until = tokio::time::Instant::now() + RUN;
    let mut put_off = 0;
    while tokio::time::Instant::now() < until {
        match turn(app, way, &ways, &mut hand).await.map_err(told)? {
            Turn::More => put_off = 0,
            Turn::PutOff => put_off += 1,
            // What is put off for hours does not keep a message waiting that is sent meanwhile.
            Turn::Later(at) => {
                let at = at.min(app.now().plus_seconds(MINUTE));
                return again(app, way, at).await.map_err(told);
            }
            Turn::Nothing => return Ok(()),
        }
        if put_off >= PUT_OFF {
            tracing::warn!(%way, "messages are put off one after the other: the way rests for a minute");
            return again(app, way, app.now().plus_seconds(MINUTE)).await.map_err(told);
        }
    }
    again(app, way, app.now()).await.map_err(told)
}

async fn again(app: &App, way: Way, at: UtcMicros) -> Answer<()> {
    let mut work = app.begin_system("messages").await?;
    work.enqueue(job(way).at(at)).await?;
    Ok(work.commit().await?)
}

/// What is to be done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    More,
    PutOff,
    Later(UtcMicros),
    Nothing,
}

async fn turn(app: &App, way: Way, ways: &Ways, hand: &mut hand::Hand) -> Answer<Turn> {
    let (message, row) = match claim(app, way, ways).await? {
        Ok(taken) => taken,
        Err(turn) => return Ok(turn),
    };
    let outcome = match hand.over(&message, &row).await {
        Ok(outcome) => outcome,
        Err(fault) => {
            // Nothing has left: it is given back, and not left in hand.
            note(app, &row, hand::Outcome::Closed).await?;
            return Err(fault);
        }
    };
    let next = match outcome {
        hand::Outcome::Closed => Turn::Later(app.now().plus_seconds(CLOSED)),
        hand::Outcome::Later(_) => Turn::PutOff,
        _ => Turn::More,
    };
    note(app, &row, outcome).await?;
    Ok(next)
}

/// Takes the next in hand, if the pace leaves one; else what is to be done. One at a time: a crash leaves one that nobody knows of.
async fn claim(app: &App, way: Way, ways: &Ways) -> Answer<Result<(message::Model, delivery::Model), Turn>> {
    let work = app.begin_system("messages").await?;
    let now = work.now();
    let pace = u64::from(match way {
        Way::Mail => ways.mails_a_minute,
        Way::Sms => ways.sms_a_minute,
    })
    .max(1);
    let lately = delivery::Entity::find()
        .filter(delivery::Column::Way.eq(way.word()))
        .filter(delivery::Column::TriedAt.gt(now.plus_seconds(-MINUTE)));
    let free = pace.saturating_sub(lately.clone().count(work.tx()).await?);
    if free == 0 {
        let oldest: Option<Option<i64>> = lately
            .select_only()
            .column_as(delivery::Column::TriedAt.min(), "at")
            .into_tuple()
            .one(work.tx())
            .await?;
        let at = oldest.flatten().map_or(now, UtcMicros).plus_seconds(MINUTE);
        return Ok(Err(Turn::Later(UtcMicros(at.0 + 1))));
    }
    let underway = message::Entity::find()
        .filter(message::Column::State.eq(MessageState::Sending.word()))
        .filter(message::Column::Way.eq(way.word()))
        .order_by_asc(message::Column::No)
        .all(work.tx())
        .await?;
    let mut soonest: Option<UtcMicros> = None;
    for one in underway {
        let due = delivery::Entity::find()
            .filter(delivery::Column::MessageId.eq(one.id.as_str()))
            .filter(delivery::Column::State.eq(Fate::Queued.word()))
            .filter(delivery::Column::NextAt.lte(now))
            .order_by_asc(delivery::Column::Place)
            .one(work.tx())
            .await?;
        let Some(row) = due else {
            match open(&work, &one.id).await? {
                (0, _) => end(&work, one).await?,
                (_, at) => soonest = [soonest, at].into_iter().flatten().min(),
            }
            continue;
        };
        let attempts = row.attempts + 1;
        let mut taken = row.into_active_model();
        taken.state = Set(Fate::Sending.word().to_owned());
        taken.tried_at = Set(Some(now));
        taken.attempts = Set(attempts);
        taken.at = Set(now);
        let taken = taken.update(work.tx()).await?;
        work.commit().await?;
        return Ok(Ok((one, taken)));
    }
    work.commit().await?;
    Ok(Err(soonest.map_or(Turn::Nothing, Turn::Later)))
}

/// How many deliveries of a message are not decided, and when the next of them is due.
async fn open(work: &Work, id: &str) -> Answer<(i64, Option<UtcMicros>)> {
    use sea_orm::ExprTrait as _;
    let found: Option<(i64, Option<i64>)> = delivery::Entity::find()
        .select_only()
        .column_as(Expr::col(delivery::Column::No).count(), "n")
        .column_as(Expr::cust("MIN(CASE WHEN state = 'queued' THEN next_at END)"), "at")
        .filter(delivery::Column::MessageId.eq(id))
        .filter(delivery::Column::State.is_in([Fate::Queued.word(), Fate::Sending.word()]))
        .into_tuple()
        .one(work.tx())
        .await?;
    let (n, at) = found.unwrap_or_default();
    // Whatever is in another's hand has no time of its own: whoever has it looks again, or the sweep does.
    Ok((n, at.map(UtcMicros)))
}

async fn end(work: &Work, row: message::Model) -> Answer<()> {
    let version = row.version;
    let mut row = row.into_active_model();
    row.state = Set(MessageState::Done.word().to_owned());
    row.ended_at = Set(Some(work.now()));
    row.version = Set(version + 1);
    row.update(work.tx()).await?;
    Ok(())
}

/// Writes down what came of it.
async fn note(app: &App, row: &delivery::Model, outcome: hand::Outcome) -> Answer<()> {
    use hand::Outcome;
    let mut work = app.begin_system("messages").await?;
    let row = delivery::Entity::find_by_id((row.message_id.clone(), row.no)).one(work.tx()).await?;
    // What came back before this was written stays as it is.
    let Some(row) = row.filter(|row| matches!(row.fate(), Fate::Sending | Fate::Unsure)) else {
        return Ok(());
    };
    let underway = message::Entity::find_by_id(row.message_id.clone()).one(work.tx()).await?;
    let underway = underway.is_some_and(|message| message.state() == MessageState::Sending);
    // Stopped while it was in hand: it is not tried again.
    let waits = if underway { Fate::Queued } else { Fate::Cancelled };
    let (now, attempts) = (work.now(), row.attempts);
    let mut changed = row.clone().into_active_model();
    changed.at = Set(now);
    let mut fate = |fate: Fate, reason: Option<String>, words: String| {
        changed.state = Set(fate.word().to_owned());
        changed.reason = Set(reason);
        changed.words = Set(words.chars().filter(|c| !c.is_control()).take(300).collect());
    };
    match outcome {
        Outcome::Sent { words, remote, parts } => {
            fate(Fate::Sent, None, words);
            changed.remote = Set(remote);
            changed.parts = Set(i32::try_from(parts).unwrap_or(0));
        }
        Outcome::Refused(words) => {
            let status = match row.way.parse() {
                Ok(Way::Sms) if is_of_the_telephone(&words) => NO_TELEPHONE.to_owned(),
                Ok(Way::Sms) => "5.0.0".to_owned(),
                _ => status_in(&words),
            };
            if is_of_the_address(&status) {
                let words: String = words.chars().filter(|c| !c.is_control()).take(300).collect();
                bounces::came_back(&mut work, row, &status, &words).await?;
                return Ok(work.commit().await?);
            }
            fate(Fate::Failed, Some(status), words);
        }
        Outcome::Gone => fate(Fate::Failed, Some("gone".to_owned()), String::new()),
        Outcome::Skipped(why) => {
            // Nothing left this machine, and nothing will.
            fate(Fate::Skipped, Some(why.word().to_owned()), String::new());
            changed.address = Set(None);
            changed.attempts = Set(attempts - 1);
            changed.tried_at = Set(None);
        }
        Outcome::Unsure(words) => fate(Fate::Unsure, None, words),
        Outcome::Later(words) if attempts >= ATTEMPTS => {
            fate(Fate::Failed, Some("attempts".to_owned()), words)
        }
        Outcome::Later(words) => {
            fate(waits, None, words);
            changed.next_at = Set(now.plus_seconds(delay(attempts)));
        }
        Outcome::Closed => {
            // Nothing left this machine: it was no attempt.
            fate(waits, None, String::new());
            changed.attempts = Set(attempts - 1);
            changed.tried_at = Set(None);
            changed.next_at = Set(now.plus_seconds(CLOSED));
        }
    }
    changed.update(work.tx()).await?;
    Ok(work.commit().await?)
}

async fn sweep(app: &App) -> anyhow::Result<()> {
    let mut work = app.begin_system("messages").await.map_err(told)?;
    let now = work.now();
    let left = delivery::Entity::update_many()
        .col_expr(delivery::Column::State, Expr::value(Fate::Unsure.word()))
        .col_expr(delivery::Column::Reason, Expr::value("left"))
        .col_expr(delivery::Column::At, Expr::value(now.0))
        .filter(delivery::Column::State.eq(Fate::Sending.word()))
        .filter(delivery::Column::TriedAt.lt(now.plus_seconds(-LEFT)))
        .exec(work.tx())
        .await?
        .rows_affected;
    if left > 0 {
        tracing::warn!(left, "messages that a crash left in hand are unsure: they are not sent again");
    }
    let waiting = message::Entity::find()
        .filter(message::Column::State.eq(MessageState::Preparing.word()))
        .all(work.tx())
        .await?;
    for one in waiting {
        work.enqueue(prepare::job(&one.id)).await?;
    }
    for way in Way::ALL {
        let sql =
            format!("SELECT 1 AS one FROM member_message WHERE state = 'sending' AND way = '{way}' LIMIT 1");
        let open = work.tx().query_one_raw(Dialect::of(work.tx()).statement(&sql, [])).await?;
        if open.is_some() {
            work.enqueue(job(*way)).await?;
        }
    }
    work.commit().await?;
    Ok(())
}
