//! How long the registry takes to answer at size: what is typed into the search field, letter by letter; every filter of the list, at the
//! first page and deep in it; for whoever sees a branch, a league, everything. How long it takes to freeze the roll of a league. And how
//! much memory the program takes for it. Whole pages are measured, as a browser asks for them.
//!
//! `cargo bench --workspace --bench registry` puts 1,000,000 members into 2,200 branches of 25 leagues, a tenth of them in one league, on
//! SQLite and, where `RAWABIT_TEST_POSTGRES` names a server, on PostgreSQL; `-- 20000` after it so many. Ends with 1 when a bound is missed.
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]
#![allow(clippy::disallowed_methods, reason = "a bench measures real time and reads its arguments")]

#[path = "organisation/fill.rs"]
mod fill;
mod organisation;

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use rawabit_members::model::consent::Asked;
use rawabit_members::model::message::Way;
use rawabit_members::model::{Entitlement, number, rank};
use rawabit_members::store::messages::{Plan, audience};
use rawabit_members::store::search::{Filter, From};
use rawabit_members::{FreezeRoll, MessageMembers};
use rawabit_platform::permit::{Policy, Role};
use rawabit_platform::store::Dialect;
use rawabit_synthetic::{Generator, Settings, Written};
use rawabit_testkit::{Client, House};
use sea_orm::ConnectionTrait as _;

use fill::Tree;
use organisation::peak;

/// A page of the registry, 95th percentile.
const PAGE: Duration = Duration::from_millis(50);
/// The roll of a league with 100,000 members.
const ROLL: Duration = Duration::from_secs(5);
/// Persons whose names, numbers and telephones are typed.
const TYPED: u64 = 12;
/// Members who are written down with one message in one transaction.
const AT_ONCE: usize = 4_000;
/// How often each page of a list is opened.
const TIMES: usize = 10;

/// What is chosen beside the search field.
const LISTS: [(&str, &str); 26] = [
    ("everybody", ""),
    ("women", "gender=f"),
    ("a profession", "profession=traders"),
    ("an age", "age_from=30&age_to=39"),
    ("an age that hardly anybody has", "age_from=86"),
    ("members for twenty years", "seniority=20"),
    ("members for a year", "seniority=1"),
    ("branch secretaries", "office=branch_secretary"),
    ("dues paid", "dues=paid"),
    ("in arrears", "dues=arrears"),
    ("suspended", "standing=suspended"),
    ("ended", "standing=ended"),
    ("of whatever standing", "standing=all"),
    ("one league", "unit=%2Fparty%2Fleague-00%2F"),
    ("one branch", "unit=%2Fparty%2Fleague-00%2Fleague-00-40%2F"),
    (
        "women of a profession and an age who have paid",
        "gender=f&profession=executives&age_from=25&age_to=35&dues=paid",
    ),
    (
        "women of one league, thirty to thirty-nine, in arrears",
        "unit=%2Fparty%2Fleague-00%2F&gender=f&age_from=30&age_to=39&dues=arrears",
    ),
    (
        "women, thirty to thirty-nine, members for fifteen years, in arrears",
        "gender=f&age_from=30&age_to=39&seniority=15&dues=arrears",
    ),
    (
        "a profession, sixty to sixty-nine, in arrears",
        "profession=traders&age_from=60&age_to=69&dues=arrears",
    ),
    ("a profession, members for thirty years, who have paid", "profession=executives&seniority=30&dues=paid"),
    (
        "women of one league and a profession, suspended",
        "unit=%2Fparty%2Fleague-00%2F&gender=f&profession=traders&standing=suspended",
    ),
    (
        "women called Fatima of a profession, in arrears",
        "q=%D9%81%D8%A7%D8%B7%D9%85%D8%A9&gender=f&profession=executives&dues=arrears",
    ),
    ("men called Mohamed", "q=%D9%85%D8%AD%D9%85%D8%AF&gender=m"),
    ("Fatima, in arrears", "q=%D9%81%D8%A7%D8%B7%D9%85%D8%A9&dues=arrears"),
    ("Mohamed, thirty to thirty-nine", "q=Mohamed&age_from=30&age_to=39"),
    ("A, of one league", "q=A&unit=%2Fparty%2Fleague-00%2F"),
];

fn main() {
    organisation::run(measure);
}

/// Times in the order of their length, and the address that took longest.
#[derive(Default)]
struct Times {
    took: Vec<Duration>,
    longest: Option<(Duration, String)>,
}

impl Times {
    async fn open(&mut self, reader: &Client, address: &str) {
        let begun = Instant::now();
        reader.get(address).await.assert_status(200);
        let took = begun.elapsed();
        self.took.push(took);
        if self.longest.as_ref().is_none_or(|(longest, _)| took > *longest) {
            self.longest = Some((took, address.to_owned()));
        }
    }

    /// Says the percentiles; whether the bound was missed.
    fn judge(mut self, what: &str) -> bool {
        self.took.sort_unstable();
        let at = |share: usize| millis(self.took[(self.took.len() - 1) * share / 100]);
        let missed = self.took[(self.took.len() - 1) * 95 / 100] > PAGE;
        let mut line = format!(
            "{:>6}  {what:<66} {:>8.1} ms, half within {:.1}, all of {} within {:.1}",
            if missed { "MISSED" } else { "ok" },
            at(95),
            at(50),
            self.took.len(),
            at(100)
        );
        if let Some((_, address)) = self.longest.filter(|_| missed) {
            let _ = write!(line, ": {address}");
        }
        println!("{line}");
        missed
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// From here on [`peak`] is that of what follows.
fn forget_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// Whether a bound was missed.
async fn measure(house: &House, members: u64) -> bool {
    let begun = Instant::now();
    let generator = Generator::new(2018, Settings::default());
    let tree = fill::tree(house).await;
    fill::fill(house, &tree, &generator, members).await;
    settle(house).await;
    println!("        put on record in {:.1} s, memory at most {} MB", begun.elapsed().as_secs_f64(), peak());
    forget_peak();
    let readers = [
        ("everything", house.with_role(Role::Secretariat, "/").await),
        ("one league", house.with_role(Role::President, tree.leagues[0].as_str()).await),
        ("one branch", house.with_role(Role::Secretary, tree.branches[40].as_str()).await),
    ];
    let mut missed = false;
    for (who, reader) in &readers {
        // What is read once and kept.
        reader.get("/office/members").await.assert_status(200);
        for (what, texts) in typed(&generator, members) {
            let mut times = Times::default();
            for text in &texts {
                times.open(reader, &format!("/office/members?q={}", encoded(text))).await;
            }
            missed |= times.judge(&format!("{who}: {what}, letter by letter"));
        }
        for (what, asked) in LISTS {
            let mut times = Times::default();
            // Further pages are come to by links, which say whether more answer than are counted.
            let first = reader.get(&format!("/office/members?{asked}")).await;
            let many = first.text().contains("from=A");
            for from in places(members, many) {
                for _ in 0..TIMES {
                    times.open(reader, &format!("/office/members?{asked}{from}")).await;
                }
            }
            missed |= times.judge(&format!("{who}: {what}"));
        }
    }
    println!("        memory for these pages: at most {} MB", peak());
    forget_peak();
    missed |= roll(house, &tree).await;
    println!("        memory for the roll: at most {} MB", peak());
    forget_peak();
    message(house).await;
    println!("        memory for the message: at most {} MB", peak());
    missed
}

/// Who gets a message to everybody: counted, as before sending; asked for once more and kept, as by sending; and written down, piece by piece, each of
/// which holds the one writer.
async fn message(house: &House) {
    let policy = Policy::system();
    let scope = policy.scope::<MessageMembers>();
    let statutes = house.app.statutes.load_full();
    let filter = Filter::default();
    let plan = Plan {
        scope: &scope,
        filter: &filter,
        rules: &statutes.members,
        today: house.app.today(),
        way: Way::Sms,
        each: false,
        consent: Asked::NEVER,
    };
    let begun = Instant::now();
    plan.count(house.app.store.read()).await.expect("counted");
    let counted = begun.elapsed();
    let begun = Instant::now();
    let groups = plan.groups(house.app.store.read()).await.expect("asked");
    let asked = begun.elapsed();
    let begun = Instant::now();
    let work = house.work().await;
    audience::keep(work.tx(), "message", &groups, AT_ONCE).await.expect("kept");
    work.commit().await.expect("committed");
    let kept = begun.elapsed();
    let (all, mut longest) = (Instant::now(), Duration::ZERO);
    let mut rows = 0;
    loop {
        let begun = Instant::now();
        let work = house.work().await;
        let now = work.now();
        let pieces = audience::next(work.tx(), "message", AT_ONCE).await.expect("read");
        if pieces.is_empty() {
            break;
        }
        for piece in pieces {
            audience::write(work.tx(), Way::Sms, &piece, now).await.expect("written");
            rows += piece.members;
        }
        work.commit().await.expect("committed");
        longest = longest.max(begun.elapsed());
    }
    println!(
        "        a message to everybody: counted in {:.0} ms, asked in {:.0} ms, kept in {:.0} ms; {rows} rows written in {:.0} ms, {:.0} ms at once at most",
        millis(counted),
        millis(asked),
        millis(kept),
        millis(all.elapsed()),
        millis(longest)
    );
}

/// What a database does by itself some time after so many rows came in.
async fn settle(house: &House) {
    let db = house.app.store.read();
    if Dialect::of(db) == Dialect::Postgres {
        db.execute_unprepared("VACUUM ANALYZE").await.expect("vacuumed");
    }
}

/// What some persons' names, numbers and telephones are while they are typed.
fn typed(generator: &Generator, members: u64) -> [(&'static str, Vec<String>); 4] {
    let mut all = [
        ("a name in Arabic", Vec::new()),
        ("a name in Latin letters", Vec::new()),
        ("a number", Vec::new()),
        ("a telephone", Vec::new()),
    ];
    let name = |name: Option<Written>| name.map(|name| format!("{} {}", name.given, name.family));
    for n in 0..TYPED {
        let one = generator.member((2 * n + 1) * members / (2 * TYPED));
        let row = i64::try_from(one.number + 1).unwrap_or_default();
        let texts = [name(one.arabic), name(one.latin), Some(number::of_row(row)), one.phone];
        for ((_, all), text) in all.iter_mut().zip(texts) {
            let text = text.unwrap_or_default();
            all.extend(text.char_indices().map(|(at, c)| text[..at + c.len_utf8()].to_owned()));
        }
    }
    all
}

/// The first page, and pages far behind it, forwards and backwards.
fn places(members: u64, many: bool) -> [String; 4] {
    let members = i64::try_from(members).unwrap_or(i64::MAX);
    let link = |from: From| format!("&from={}", from.link(many));
    [
        String::new(),
        link(From::After(members / 2 * rank::STEP)),
        link(From::After(members / 100 * 98 * rank::STEP)),
        link(From::Before(members / 10 * 9 * rank::STEP)),
    ]
}

fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut all, byte| {
        let _ = write!(all, "%{byte:02X}");
        all
    })
}

/// Freezes the roll of the largest league.
async fn roll(house: &House, tree: &Tree) -> bool {
    let path = &tree.leagues[0];
    let unit =
        rawabit_federation::unit_by_path(house.app.store.read(), path).await.expect("read").expect("a unit");
    let permit = Policy::system().permit::<FreezeRoll>(path).expect("the system may");
    let begun = Instant::now();
    let mut work = house.work().await;
    let day = house.app.today();
    let id = rawabit_members::commands::freeze(&house.app, &mut work, &permit, &unit, Entitlement::Vote, day)
        .await
        .expect("works")
        .expect("some are entitled");
    work.commit().await.expect("committed");
    let took = begun.elapsed();
    let roll = rawabit_members::store::rolls::find(house.app.store.read(), &id)
        .await
        .expect("read")
        .expect("a roll");
    let missed = took > ROLL;
    println!(
        "{:>6}  the roll of a league frozen, {} entries: {:.0} ms (at most {:.0})",
        if missed { "MISSED" } else { "ok" },
        roll.size,
        millis(took),
        millis(ROLL)
    );
    missed
}
