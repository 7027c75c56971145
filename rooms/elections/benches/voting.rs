//! Four thousand voters who cast within ten seconds, through the whole service: session, roll, ballot, batch, disk. Each voter has marked the
//! ballot and looked at it again before; what is measured is the answer "recorded". Besides, how long the whole way takes (the page, the
//! look, the cast) at the same pace.
//!
//! `cargo bench --workspace --bench voting` measures on SQLite and, where `RAWABIT_TEST_POSTGRES` names a server, on PostgreSQL; `-- 1000` after
//! it so many voters in a quarter of the time. Ends with 1 when a bound is missed: an error, or more than a second at the 99th percentile.
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]
#![allow(clippy::disallowed_methods, reason = "a bench measures real time and reads its arguments")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use rawabit_elections::commands::{self, By, NewCandidacy, NewContest};
use rawabit_elections::store::{electors, vote};
use rawabit_elections::{Casting, ROOM};
use rawabit_federation::NewUnit;
use rawabit_federation::commands::{found_unit, load_areas};
use rawabit_federation::permissions::ShapeTree;
use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::permit::{Action, Permit, Policy, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_platform::{Multi, UtcMicros};
use rawabit_statutes::{Form, Polling};
use rawabit_testkit::{Client, House, POSTGRES, Reply, Setup};
use sea_orm::{EntityTrait as _, PaginatorTrait as _};

const AREAS: &str = include_str!("../../../examples/areas/areas.csv");
const TILES: &str = include_str!("../../../examples/areas/tiles.csv");

/// Voters, and the time in which they come.
const VOTERS: usize = 4000;
const WITHIN: Duration = Duration::from_secs(10);
/// The answer to 99 of 100.
const BOUND: Duration = Duration::from_secs(1);

fn permit<A: Action>() -> Permit<A> {
    Policy::system().permit::<A>(&UnitPath::root()).expect("the system may")
}

fn at(text: &str) -> UtcMicros {
    UtcMicros::from_timestamp(text.parse().expect("an instant"))
}

/// A contest whose vote is open, and its voters with a session each.
async fn booth(house: &House, voters: usize) -> (String, Vec<Client>) {
    let statutes = house.app.statutes.load_full();
    let mut work = house.work().await;
    load_areas(&mut work, AREAS, TILES).await.expect("areas");
    for (id, kind, parent, area) in [
        ("party", "party", None, None),
        ("branch-04", "regional_branch", Some("party"), Some("04")),
        ("branch-04-421", "provincial_branch", Some("branch-04"), Some("04.421")),
    ] {
        let unit = NewUnit {
            id: id.into(),
            kind: kind.into(),
            parent: parent.map(str::to_owned),
            name: Multi::three(id, id, id),
            area: area.map(str::to_owned),
            founded: None,
        };
        found_unit(&mut work, &permit::<ShapeTree>(), &statutes, unit)
            .await
            .expect("founded")
            .expect("lawful");
    }
    let mut people = Vec::with_capacity(voters);
    for n in 0..voters {
        let name = Multi::three(format!("ناخب {n}"), format!("Électeur {n}"), "");
        let mut person =
            PersonInput::named(UnitPath("/party/branch-04/branch-04-421/".into()), name, Form::Masculine);
        person.synthetic = true;
        let registered = rawabit_people::commands::register(&mut work, &permit::<KeepPeople>(), person).await;
        people.push(registered.expect("registered").expect("sound"));
    }
    let new = NewContest {
        unit_id: "branch-04-421".into(),
        office: "branch_secretary".into(),
        seats: None,
        polling: Polling::Electronic,
        candidatures_until: at("2018-10-10T09:00:00Z"),
        opens_at: at("2018-10-15T09:00:00Z"),
        closes_at: at("2018-10-15T17:00:00Z"),
        electors: people.iter().map(|person| (person.clone(), 1)).collect(),
    };
    let id = commands::open(&house.app, &mut work, &permit(), &permit(), new)
        .await
        .expect("opened")
        .expect("lawful");
    for person in &people[..5] {
        let new = NewCandidacy { person_id: person.clone(), ..NewCandidacy::default() };
        let by = By::Person(person);
        let one =
            commands::propose(&house.app, &mut work, by, &id, new).await.expect("proposed").expect("lawful");
        commands::decide(&house.app, &mut work, &permit(), &one, true, "")
            .await
            .expect("decided")
            .expect("eligible");
    }
    work.commit().await.expect("committed");
    house.clock.set(at("2018-10-15T09:00:00Z"));
    let mut work = house.work().await;
    commands::settle(&house.app, &mut work, &permit(), &id).await.expect("settled").expect("lawful");
    commands::open_poll(&house.app, &mut work, &permit(), &id, None).await.expect("opened").expect("lawful");
    work.commit().await.expect("committed");
    let mut clients = Vec::with_capacity(voters);
    for person in &people {
        clients.push(house.persona("voter", &[], Some(person)).await);
    }
    (id, clients)
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
    let (id, clients) = booth(house, voters).await;
    let clients = Arc::new(clients);
    let half = voters / 2;
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
    house.clock.set(at("2018-10-15T17:00:00Z"));
    let begun = Instant::now();
    commands::close_due(&house.app).await.expect("closed");
    let ballots = vote::ballot::Entity::find().count(db).await.expect("read");
    println!(
        "        {marks} marks, {ballots} ballots; closed and counted in {:.2} s",
        begun.elapsed().as_secs_f64()
    );
    missed |= marks != voters as u64 || ballots != voters as u64;
    missed | whole(house, half).await
}

/// The whole way at the same pace, in a contest of its own: not bounded, since most of it is reading.
async fn whole(house: &House, voters: usize) -> bool {
    house.clock.set(at("2018-10-15T09:00:00Z"));
    let mut work = house.work().await;
    let people: Vec<String> = electors::page(work.tx(), &first(house).await, 0, voters as u64)
        .await
        .expect("read")
        .into_iter()
        .map(|one| one.person_id)
        .collect();
    let new = NewContest {
        unit_id: "branch-04-421".into(),
        office: "branch_treasurer".into(),
        seats: None,
        polling: Polling::Electronic,
        candidatures_until: at("2018-10-17T09:00:00Z"),
        opens_at: at("2018-10-22T09:00:00Z"),
        closes_at: at("2018-10-22T17:00:00Z"),
        electors: people.iter().map(|person| (person.clone(), 1)).collect(),
    };
    let id = commands::open(&house.app, &mut work, &permit(), &permit(), new)
        .await
        .expect("opened")
        .expect("lawful");
    for person in &people[..5] {
        let new = NewCandidacy { person_id: person.clone(), ..NewCandidacy::default() };
        let by = By::Person(person);
        let one =
            commands::propose(&house.app, &mut work, by, &id, new).await.expect("proposed").expect("lawful");
        commands::decide(&house.app, &mut work, &permit(), &one, true, "")
            .await
            .expect("decided")
            .expect("eligible");
    }
    work.commit().await.expect("committed");
    house.clock.set(at("2018-10-22T09:00:00Z"));
    let mut work = house.work().await;
    commands::settle(&house.app, &mut work, &permit(), &id).await.expect("settled").expect("lawful");
    commands::open_poll(&house.app, &mut work, &permit(), &id, None).await.expect("opened").expect("lawful");
    work.commit().await.expect("committed");
    let mut clients = Vec::with_capacity(voters);
    for person in &people {
        clients.push(house.persona("voter", &[], Some(person)).await);
    }
    let clients = Arc::new(clients);
    let within = WITHIN.mul_f64(voters as f64 / VOTERS as f64);
    let took = pace(voters, within, |n| {
        let (clients, id) = (Arc::clone(&clients), id.clone());
        async move {
            let fields = marked(&clients[n], &id, n).await;
            cast(&clients[n], &id, &fields).await
        }
    })
    .await;
    judge("the page, the look, the cast", took, None)
}

/// The first contest.
async fn first(house: &House) -> String {
    let found = rawabit_elections::store::entity::contest::Entity::find().one(house.app.store.read()).await;
    found.expect("read").expect("a contest").id
}

fn main() {
    let voters = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(VOTERS);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let missed = runtime.block_on(async {
        let setup = Setup::new(vec![
            rawabit_people::ROOM,
            rawabit_federation::ROOM,
            rawabit_portal::ROOM,
            rawabit_members::ROOM,
            ROOM,
            rawabit_platform::room::ROOM,
        ])
        .grants(Arc::new(rawabit_members::MemberGrants::over(rawabit_federation::MandateGrants)))
        .shelf(Casting::default());
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
