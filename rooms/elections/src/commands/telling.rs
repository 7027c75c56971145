//! Telling voters that the vote in the application is open. A roll may have many thousands: a job writes to them, a batch a transaction, so that nobody
//! waits for it who votes meanwhile. How far it has come is written with each batch, so that a crash leaves nobody out and nobody gets two.

use rawabit_platform::jobs::{JobKind, NewJob};
use rawabit_platform::lang::Message;
use rawabit_platform::web::App;
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::{Answer, Work};
use rawabit_statutes::{Polling, Secrecy};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, Set};

use super::letters::{Letter, Post};
use crate::model::{LetterKind, State};
use crate::store::entity::contest;
use crate::store::vote::round;
use crate::store::{self, letter};

/// Writes to the voters of a round.
pub const TELL: JobKind = JobKind { name: "elections.tell", run };

/// Letters of one batch: its transaction must be short.
const BATCH: i32 = 200;

/// Has the voters of a round told, in the transaction that opens it. Only who votes in the application needs to know: others are called into a hall.
pub(super) async fn begin(work: &mut Work, row: &contest::Model, number: i32) -> Answer<()> {
    if row.polling() == Polling::Electronic {
        work.enqueue(job(&row.id, number)).await?;
    }
    Ok(())
}

fn job(contest: &str, number: i32) -> NewJob {
    NewJob::new(TELL.name, &(contest, number)).unique(format!("{}/{contest}/{number}", TELL.name))
}

fn run(app: App, payload: String) -> BoxFuture<'static, anyhow::Result<()>> {
    Box::pin(async move {
        let (contest, number): (String, i32) = serde_json::from_str(&payload)?;
        batch(&app, &contest, number).await.map_err(|fault| anyhow::anyhow!("telling voters: {fault:?}"))
    })
}

/// Writes the next letters, and asks for itself again where there are more: behind the mails of this batch, so that what else waits in the queue is
/// never behind all of them. Nobody is told of a vote that is over.
async fn batch(app: &App, contest: &str, number: i32) -> Answer<()> {
    let mut work = app.begin_system("elections.tell").await?;
    let Some(row) = store::contest(work.tx(), contest).await? else { return Ok(()) };
    let open = round::Entity::find_by_id((contest.to_owned(), number)).one(work.tx()).await?;
    let Some(from) = open.as_ref().and_then(|open| open.told) else { return Ok(()) };
    let over = row.round != number || row.state() != State::Polling || work.now() >= row.closes_at;
    if over || i64::from(from) >= row.electors {
        return Ok(());
    }
    let below = from.saturating_add(BATCH);
    let voters = letter::next_voters(work.tx(), contest, from, below).await?;
    let ids: Vec<String> = voters.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(work.tx(), &ids).await?;
    let law = row.law()?;
    let post = Post::of(app, &work, &row).await?;
    let mails: Vec<_> = ids
        .iter()
        .map(|id| {
            post.mail(LetterKind::Vote, people.get(id), |letter| paragraphs(letter, law.secrecy, number))
        })
        .collect();
    let reached: Vec<bool> = mails.iter().map(Option::is_some).collect();
    let mut written = work.mails(mails.into_iter().flatten().collect()).await?.into_iter();
    let rows = ids.iter().zip(reached).map(|(person, reached)| {
        let mail = if reached { written.next() } else { None };
        vec![
            work.id().into(),
            contest.into(),
            LetterKind::Vote.word().into(),
            i64::from(number).into(),
            person.as_str().into(),
            mail.into(),
            work.now().0.into(),
        ]
    });
    letter::LETTERS.insert(work.tx(), rows.collect()).await?;
    let told = round::ActiveModel {
        contest_id: Set(contest.to_owned()),
        round: Set(number),
        told: Set(Some(below)),
        ..Default::default()
    };
    told.update(work.tx()).await?;
    if i64::from(below) < row.electors {
        work.enqueue(job(contest, number)).await?;
    } else {
        work.audit("elections.tell", ("contest", contest), &row.unit_path, &number.to_string()).await?;
    }
    Ok(work.commit().await?)
}

/// What a voter is told: until when, where, and what the secrecy of this vote is.
fn paragraphs(letter: &Letter<'_>, secrecy: Secrecy, number: i32) -> Vec<String> {
    let lead = if number == 1 { letter.say("text") } else { again(letter, number) };
    let secrecy = match secrecy {
        Secrecy::Confidential => "elections-secrecy-confidential-text",
        _ => "elections-secrecy-open-text",
    };
    vec![lead, letter.page("elections-mail-vote-here", ""), letter.voice.t(secrecy), letter.say("elsewhere")]
}

fn again(letter: &Letter<'_>, number: i32) -> String {
    letter.with("again", |message: Message| message.with("round", i64::from(number)))
}
