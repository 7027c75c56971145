//! Four thousand voters who cast within ten seconds, through the whole service: session, roll, ballot, batch, disk. Each voter has marked the
//! ballot and looked at it again before; what is measured is the answer "recorded". Besides, how long the whole way takes (the page, the
//! look, the cast) at the same pace.
//!
//! `cargo bench --workspace --bench voting` measures on SQLite and, where `RAWABIT_TEST_POSTGRES` names a server, on PostgreSQL; `-- 1000` after
//! it so many voters in a quarter of the time. Ends with 1 when a bound is missed: an error, or more than a second at the 99th percentile.
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]
#![allow(clippy::disallowed_methods, reason = "a bench measures real time and reads its arguments")]

#[path = "../tests/main/scene.rs"]
#[allow(dead_code, reason = "a bench uses a part of the tests' scene")]
mod scene;

use std::sync::Arc;
use std::time::{Duration, Instant};

use rawabit_elections::commands::{self, By, NewCandidacy, NewContest};
use rawabit_elections::store::{electors, vote};
use rawabit_platform::store::Dialect;
use rawabit_statutes::Polling;
use rawabit_testkit::{Client, House, POSTGRES, Reply};
use sea_orm::{EntityTrait as _, PaginatorTrait as _};

use scene::{at, branch, contest_of, opened, permit};

/// Voters, and the time in which they come.
const VOTERS: usize = 4000;
const WITHIN: Duration = Duration::from_secs(10);
/// The answer to 99 of 100.
const BOUND: Duration = Duration::from_secs(1);

/// A contest of that office whose vote is open, with five candidates: candidatures until the first instant, the vote from the second to
/// the third.
async fn booth(house: &House, office: &str, people: &[String], [until, opens, closes]: [&str; 3]) -> String {
    let new = NewContest {
        candidatures_until: at(until),
        opens_at: at(opens),
        closes_at: at(closes),
        ..contest_of(office, Polling::Electronic)
    };
    let id = opened(house, new).await;
    let mut work = house.work().await;
    for person in &people[..5] {
        let new = NewCandidacy { person_id: person.clone(), ..NewCandidacy::default() };
        let by = By::Person(person);
        let one =
            commands::propose(&house.app, &mut work, by, &id, new).await.expect("proposed").expect("lawful");
        commands::decide(&mut work, &permit(), &one, true, "").await.expect("decided").expect("eligible");
    }
    work.commit().await.expect("committed");
    house.clock.set(at(opens));
    let mut work = house.work().await;
    commands::settle(&house.app, &mut work, &permit(), &id).await.expect("settled").expect("lawful");
    commands::open_poll(&house.app, &mut work, &permit(), &id, None).await.expect("opened").expect("lawful");
    work.commit().await.expect("committed");
    id
}

/// A session for each voter.
async fn sessions(house: &House, people: &[String]) -> Arc<Vec<Client>> {
    let mut clients = Vec::with_capacity(people.len());
    for person in people {
        clients.push(house.persona("voter", &[], Some(person)).await);
    }
    Arc::new(clients)
}

fn hidden(page: &Reply, name: &str) -> String {
    let text = page.text();
    let mark = format!("name=\"{name}\" value=\"");
    let rest = &text[text.find(&mark).expect("the field") + mark.len()..];
    rest[..rest.find('"').expect("an end")].to_owned()
}

/// The page of the ballot, marked and looked at again: what is sent to cast it.
async fn marked(voter: &Client, id: &str, n: usize) -> Vec<(&'static str, String)> {
    let page = voter.get(&format!("/me/elections/{id}/vote")).await;
    let place = hidden(&page, "for");
    let choice = (n % 5 + 1).to_string();
    let sent = [("for", place.as_str()), ("choice", choice.as_str())];
    let page = voter.post(&format!("/me/elections/{id}/vote"), &sent).await;
    ["for", "choice", "receipt", "bound"].map(|name| (name, hidden(&page, name))).into_iter().collect()
}

async fn cast(voter: &Client, id: &str, fields: &[(&'static str, String)]) -> u16 {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    voter.post(&format!("/me/elections/{id}/cast"), &fields).await.status
}

/// Says the percentiles; whether the bound was missed.
fn judge(what: &str, mut took: Vec<(Duration, u16)>, bound: Option<Duration>) -> bool {
    took.sort_unstable();
    let wrong = took.iter().filter(|(_, status)| *status != 200).count();
    let at = |share: usize| took[(took.len() - 1) * share / 100].0;
    let missed = wrong > 0 || bound.is_some_and(|bound| at(99) > bound);
    let word = if missed { "MISSED" } else { "ok" };
    let millis = |time: Duration| time.as_secs_f64() * 1000.0;
    println!(
        "{word:>6}  {what:<40} 99% within {:>7.1} ms, half within {:.1}, all of {} within {:.1}; {wrong} errors",
        millis(at(99)),
        millis(at(50)),
        took.len(),
        millis(at(100)),
    );
    missed
}

/// Runs a deed for each voter, evenly over the time; how long each took, and how it was answered.
async fn pace<F, D>(voters: usize, within: Duration, deed: D) -> Vec<(Duration, u16)>
where
    F: Future<Output = u16> + Send + 'static,
    D: Fn(usize) -> F,
{
    let begun = Instant::now();
    let tasks: Vec<_> = (0..voters)
        .map(|n| {
            let due = within.mul_f64(n as f64 / voters as f64);
            let deed = deed(n);
            tokio::spawn(async move {
                tokio::time::sleep(due.saturating_sub(begun.elapsed())).await;
                let started = Instant::now();
                let status = deed.await;
                (started.elapsed(), status)
            })
        })
        .collect();
    let mut took = Vec::with_capacity(voters);
    for task in tasks {
        took.push(task.await.expect("run"));
    }
    println!("        {voters} voters in {:.1} s", begun.elapsed().as_secs_f64());
    took
}

async fn measure(house: &House, voters: usize) -> bool {
    println!("\n{:?}, {voters} voters", Dialect::of(house.app.store.read()));
    let within = WITHIN.mul_f64(voters as f64 / VOTERS as f64);
    let (people, _) = branch(house, voters).await;
    let id = booth(house, "branch_secretary", &people, [scene::UNTIL, scene::OPENS, scene::CLOSES]).await;
    let clients = sessions(house, &people).await;
    let mut ready = Vec::with_capacity(voters);
    for (n, voter) in clients.iter().enumerate() {
        ready.push(marked(voter, &id, n).await);
    }
    let ready = Arc::new(ready);
    let took = pace(voters, within, |n| {
        let (clients, ready, id) = (Arc::clone(&clients), Arc::clone(&ready), id.clone());
        async move { cast(&clients[n], &id, &ready[n]).await }
    })
    .await;
    let mut missed = judge("casting a confidential vote", took, Some(BOUND));
    let db = house.app.store.read();
    let marks = electors::turnout(db, &id, 1).await.expect("read");
    house.clock.set(at(scene::CLOSES));
    let begun = Instant::now();
    commands::close_due(&house.app).await.expect("closed");
    let ballots = vote::ballot::Entity::find().count(db).await.expect("read");
    println!(
        "        {marks} marks, {ballots} ballots; closed and counted in {:.2} s",
        begun.elapsed().as_secs_f64()
    );
    missed |= marks != voters as u64 || ballots != voters as u64;
    missed | whole(house, &people, within).await
}

/// The whole way at the same pace, in a contest of its own, for half of the voters: not bounded, since most of it is reading.
async fn whole(house: &House, people: &[String], within: Duration) -> bool {
    let days = ["2018-10-17T09:00:00Z", "2018-10-22T09:00:00Z", "2018-10-22T17:00:00Z"];
    let id = booth(house, "branch_treasurer", people, days).await;
    let half = people.len() / 2;
    let clients = sessions(house, &people[..half]).await;
    let took = pace(half, within / 2, |n| {
        let (clients, id) = (Arc::clone(&clients), id.clone());
        async move {
            let fields = marked(&clients[n], &id, n).await;
            cast(&clients[n], &id, &fields).await
        }
    })
    .await;
    judge("the page, the look, the cast", took, None)
}

fn main() {
    let voters = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(VOTERS);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let missed = runtime.block_on(async {
        let setup = scene::setup();
        let missed = std::sync::atomic::AtomicBool::new(false);
        let measure = async |house: &House| {
            if measure(house, voters).await {
                missed.store(true, std::sync::atomic::Ordering::SeqCst);
            }
        };
        setup.on_sqlite(measure).await;
        if std::env::var_os(POSTGRES).is_none() {
            println!("PostgreSQL: not measured, {POSTGRES} names no server");
        } else {
            setup.on_postgres(measure).await;
        }
        missed.into_inner()
    });
    std::process::exit(i32::from(missed));
}
