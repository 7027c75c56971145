//! What the operator sends by itself: receipts, and answers that ask for no more.

use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault};
use rawabit_sms::{Ended, Event};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};

use super::{Ways, bounces};
use crate::commands::say_way;
use crate::model::letter::is_stop;
use crate::model::message::{Fate, Way};
use crate::model::phone::e164;
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
            Err(Fault::Unavailable) => tracing::debug!("a receipt came before its message was written down"),
            // Not confirmed: the operator offers it again.
            Err(fault) => tracing::error!(?fault, "what the message centre sent could not be written down"),
        }
    }
}

/// Writes down what came.
///
/// # Errors
/// [`Fault::Unavailable`] for a receipt that names no message while one is in hand, whose name may not be written down yet: it is to be offered
/// again; the database.
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
    let mut work = app.begin_system("sms").await?;
    let row = delivery::Entity::find()
        .filter(delivery::Column::Remote.eq(id))
        .filter(delivery::Column::Way.eq(Way::Sms.word()))
        .filter(delivery::Column::State.eq(Fate::Sent.word()))
        .one(work.tx())
        .await?;
    let Some(row) = row else {
        let in_hand = delivery::Entity::find()
            .filter(delivery::Column::Way.eq(Way::Sms.word()))
            .filter(delivery::Column::State.eq(Fate::Sending.word()))
            .one(work.tx())
            .await?;
        return if in_hand.is_some() { Err(Fault::Unavailable) } else { Ok(()) };
    };
    if ended != Ended::Delivered {
        bounces::came_back(&mut work, row, UNDELIVERED, words).await?;
        return work.commit().await.map_err(Fault::from);
    }
    if let Some(address) = &row.address {
        bounces::works(&work, address).await?;
    }
    let mut row = row.into_active_model();
    row.state = Set(Fate::Delivered.word().to_owned());
    row.words = Set(words.to_owned());
    row.at = Set(work.now());
    row.update(work.tx()).await?;
    work.commit().await.map_err(Fault::from)
}

/// Everybody who is reached at a telephone wants no more.
async fn no_more(app: &App, from: &str) -> Answer<()> {
    let digits: String = from.chars().filter(char::is_ascii_digit).collect();
    // Most operators write the country's code without a plus; others write a number as one dials it.
    let dialled = e164(from, &app.statutes.load().members).ok();
    let mut work = app.begin_system("sms").await?;
    let mut held = Vec::new();
    for phone in [Some(format!("+{digits}")), dialled].into_iter().flatten() {
        if held.is_empty() {
            held = member::Entity::find().filter(member::Column::Phone.eq(phone)).all(work.tx()).await?;
        }
    }
    if held.is_empty() {
        tracing::warn!("an answer asks for no more messages, from a telephone that no member has");
    }
    for row in held {
        say_way(&mut work, &row.person_id, Way::Sms, false, None).await?;
    }
    work.commit().await.map_err(Fault::from)
}

/// What stands in place of a status where the operator tells that a message never arrived.
pub(crate) const UNDELIVERED: &str = "undelivered";

/// The status of a telephone that the operator does not know, in the words of mail.
pub(super) const NO_TELEPHONE: &str = "5.1.1";

/// Whether an operator's refusal is about the telephone (`ESME_RINVDSTADR`).
pub(super) fn is_of_the_telephone(words: &str) -> bool {
    words.eq_ignore_ascii_case("0x0000000B") || words == "not a telephone"
}
