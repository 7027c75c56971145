//! Writing down for each member what becomes of a message: so many at once, each time in a transaction of its own, so that nobody waits for a
//! million. What is not written yet stands in pieces (`store::messages::audience`), and a piece goes with the deliveries that it became: whenever
//! this stops, it goes on with what is left.

use rawabit_platform::jobs::{JobKind, NewJob};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};

use super::{Ways, out};
use crate::model::message::MessageState;
use crate::store::messages::{audience, message};

/// The job of a message.
pub const PREPARE: JobKind = JobKind {
    name: "members.messages_prepare",
    run: |app, payload| Box::pin(async move { run(&app, &payload).await }),
};

/// Its next run.
pub(super) fn job(id: &str) -> NewJob {
    NewJob::new(PREPARE.name, &id).unique(format!("{}/{id}", PREPARE.name))
}

async fn run(app: &App, payload: &str) -> anyhow::Result<()> {
    let id: String = serde_json::from_str(payload)?;
    let at_once = Ways::of(app).at_once;
    loop {
        let mut work = app.begin_system("messages").await.map_err(out::told)?;
        let more = some(&mut work, &id, at_once).await.map_err(out::told)?;
        work.commit().await?;
        if !more {
            return Ok(());
        }
    }
}

/// Writes the next `most` members down, if the message was not stopped; whether there are more. With the last of them, sending begins.
///
/// # Errors
/// The database refuses.
pub async fn some(work: &mut Work, id: &str, most: usize) -> Answer<bool> {
    let row = message::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    let Some(row) = row.filter(|row| row.state() == MessageState::Preparing) else { return Ok(false) };
    let way = row.way();
    for piece in audience::next(work.tx(), id, most).await? {
        audience::write(work.tx(), way, &piece, work.now()).await?;
    }
    if audience::is_left(work.tx(), id).await? {
        return Ok(true);
    }
    // The version stays: whoever stops it meanwhile has read the same message.
    let mut row = row.into_active_model();
    row.state = Set(MessageState::Sending.word().to_owned());
    row.update(work.tx()).await?;
    work.enqueue(out::job(way)).await?;
    Ok(false)
}
