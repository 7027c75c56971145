//! What the operator sends by itself: receipts, and answers that ask for no more.

use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault};
use rawabit_sms::{Ended, Event};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};

use super::Ways;
use crate::commands::say_way;
use crate::model::letter::is_stop;
use crate::model::message::{Fate, Way};
use crate::store::entity::member;
use crate::store::messages::delivery;

/// Listens to the gateway for short messages until `stop`; ends at once where there is none.
pub async fn listen(app: App, stop: impl Future<Output = ()> + Send) {
    let Some(gateway) = Ways::of(&app).sms else { return };
    let mut stop = std::pin::pin!(stop);
    loop {
        let next = tokio::select! {
            () = &mut stop => return,
            next = gateway.next() => next,
        };
        let Some(next) = next else { return };
        match heard(&app, &next.event).await {
            Ok(()) => next.done(),
            // Not confirmed: the operator offers it again.
            Err(fault) => tracing::error!(?fault, "what the message centre sent could not be written down"),
        }
    }
}

/// Writes down what came.
///
/// # Errors
/// The database.
pub async fn heard(app: &App, event: &Event) -> Answer<()> {
    match event {
        Event::Receipt { id, ended, words } => receipt(app, id, *ended, words).await,
        Event::Answer { from, text } if is_stop(text) => no_more(app, from).await,
        Event::Answer { .. } => Ok(()),
    }
}

async fn receipt(app: &App, id: &str, ended: Ended, words: &str) -> Answer<()> {
    if ended == Ended::Underway {
        return Ok(());
    }
    let work = app.begin_system("sms").await?;
    let row = delivery::Entity::find()
        .filter(delivery::Column::Remote.eq(id))
        .filter(delivery::Column::Way.eq(Way::Sms.word()))
        .filter(delivery::Column::State.eq(Fate::Sent.word()))
        .one(work.tx())
        .await?;
    let Some(row) = row else { return Ok(()) };
    let mut row = row.into_active_model();
    let fate = if ended == Ended::Delivered { Fate::Delivered } else { Fate::Bounced };
    row.state = Set(fate.word().to_owned());
    if fate == Fate::Bounced {
        row.reason = Set(Some("undelivered".to_owned()));
    }
    row.words = Set(words.to_owned());
    row.at = Set(work.now());
    row.update(work.tx()).await?;
    work.commit().await.map_err(Fault::from)
}

/// Everybody who is reached at a telephone wants no more.
async fn no_more(app: &App, from: &str) -> Answer<()> {
    let digits: String = from.chars().filter(char::is_ascii_digit).collect();
    let mut work = app.begin_system("sms").await?;
    let held =
        member::Entity::find().filter(member::Column::Phone.eq(format!("+{digits}"))).all(work.tx()).await?;
    for row in held {
        say_way(&mut work, &row.person_id, Way::Sms, false).await?;
    }
    work.commit().await.map_err(Fault::from)
}

/// The status of a telephone that the operator does not know, in the words of mail.
pub(super) const NO_TELEPHONE: &str = "5.1.1";

/// Whether an operator's refusal is about the telephone (`ESME_RINVDSTADR`).
pub(super) fn is_of_the_telephone(words: &str) -> bool {
    words.eq_ignore_ascii_case("0x0000000B") || words == "not a telephone"
}
