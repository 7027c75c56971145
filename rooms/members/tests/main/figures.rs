//! Knowing the base: what is counted is exact for persons, what is small is nowhere, and a page, a file, a metric and its records say the same.

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use rawabit_members::commands::figures::count;
use rawabit_members::model::figures::{MIDDLE, Plan, Subject, Told, group_key};
use rawabit_members::store::search::{Filter, From};
use rawabit_members::store::{figures, memberships, search};
use rawabit_members::{SeeMembers, SeeStatistics};
use rawabit_platform::metric::{Counted, Measured, Span, metric};
use rawabit_platform::permit::{Grant, Policy, Role, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_testkit::House;
use sea_orm::{ConnectionTrait as _, EntityTrait as _, Value};

use crate::scene::{ENGINEERS, RABAT, SALE, day, setup, tree};

const REGION: &str = "/party/branch-04/";
const LEAGUE: &str = "/party/league-engineers/";

/// Somebody for the figures: a membership as the mirror keeps it.
struct One<'a> {
    person: String,
    path: &'a str,
    gender: Option<&'a str>,
    born: Option<&'a str>,
    group: Option<&'a str>,
    joined: &'a str,
    until: Option<&'a str>,
}

impl<'a> One<'a> {
    fn new(person: impl Into<String>, path: &'a str) -> Self {
        Self {
            person: person.into(),
            path,
            gender: Some("m"),
            born: Some("1970-05-05"),
            group: Some("executives"),
            joined: "2016-02-01",
            until: None,
        }
    }
}

async fn sql(house: &House, sql: &str, values: Vec<Value>) {
    let work = house.work().await;
    work.tx().execute_raw(Dialect::of(work.tx()).statement(sql, values)).await.expect("written");
    work.commit().await.expect("committed");
}

async fn put(house: &House, ones: impl IntoIterator<Item = One<'_>>) {
    let work = house.work().await;
    let dialect = Dialect::of(work.tx());
    for (n, one) in ones.into_iter().enumerate() {
        let unit = one.path.trim_end_matches('/').rsplit('/').next().expect("a unit");
        let statement = dialect.statement(
            "INSERT INTO membership (id, no, person_id, unit_id, unit_path, state, since, joined, until_day, sort_key, gender, birth_day, \
               profession, synthetic, version, created_at, updated_at) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE, 1, 0, 0)",
            [
                format!("{}-{unit}-{n}-{}", one.person, one.joined).into(),
                one.person.clone().into(),
                unit.into(),
                one.path.into(),
                if one.until.is_some() { "ended" } else { "active" }.into(),
                one.joined.into(),
                one.joined.into(),
                one.until.map(str::to_owned).into(),
                one.person.into(),
                one.gender.map(str::to_owned).into(),
                one.born.map(str::to_owned).into(),
                one.group.map(str::to_owned).into(),
            ],
        );
        work.tx().execute_raw(statement).await.expect("a membership");
    }
    work.commit().await.expect("committed");
}

/// So many persons of a branch, named after a word.
fn some<'a>(word: &'a str, path: &'a str, n: usize) -> impl Iterator<Item = One<'a>> {
    (0..n).map(move |k| One::new(format!("{word}{k:03}"), path))
}

async fn told(house: &House, path: &str) -> Told {
    let db = house.app.store.read();
    let edition = figures::latest(db).await.expect("read").expect("counted");
    let row = figures::figures_of(db, &edition.id, &UnitPath(path.to_owned())).await.expect("read");
    row.expect("a unit").told().expect("figures")
}

async fn counted(house: &House, on: &str) {
    count(&house.app, day(on)).await.expect("counted");
}

fn span(path: &str) -> Span {
    Span { unit: UnitPath(path.to_owned()), from: day("2018-01-01"), to: day("2018-12-31") }
}

async fn measured(house: &House, key: &str, path: &str) -> Option<Measured> {
    metric(&house.app, key).expect("offered").measure(&house.app, &span(path)).await.expect("measured")
}

async fn records(house: &House, policy: Policy, key: &str, path: &str) -> Vec<Counted> {
    let ctx = house.reader(policy);
    metric(&house.app, key).expect("offered").records(&ctx, &span(path), 0, 1000).await.expect("listed")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_in_a_league_and_a_branch_is_one_person_above_them() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            put(house, some("a", RABAT, 30)).await;
            put(house, some("b", SALE, 20)).await;
            put(house, some("c", ENGINEERS, 9)).await;
            // Twelve of Rabat are engineers as well.
            put(house, some("a", ENGINEERS, 12)).await;
            // Gone before the day, not there yet, and resting.
            put(house, [One { until: Some("2018-02-01"), ..One::new("gone", RABAT) }]).await;
            put(house, [One { joined: "2018-11-01", ..One::new("later", RABAT) }]).await;
            put(house, [One::new("rests", RABAT)]).await;
            sql(
                house,
                "INSERT INTO membership_suspension (id, membership_id, from_day, until_day) SELECT 's', id, '2018-09-01', NULL FROM membership WHERE person_id = 'rests'",
                vec![],
            )
            .await;
            counted(house, "2018-10-08").await;
            let members = async |path: &str| told(house, path).await.members();
            assert_eq!(members(RABAT).await, Some(30));
            assert_eq!(members(REGION).await, Some(50));
            assert_eq!(members(LEAGUE).await, Some(21));
            assert_eq!(members("/party/").await, Some(59));
            let found = measured(house, "members.members", "/party/").await;
            assert_eq!(found, Some(Measured { num: 59, den: None }));
            assert_eq!(records(house, Policy::system(), "members.members", "/party/").await.len(), 59);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_small_is_on_no_page_in_no_file_and_behind_no_metric() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            put(house, some("a", RABAT, 37)).await;
            put(house, (0..3).map(|n| One { group: Some("farmers"), ..One::new(format!("f{n}"), RABAT) }))
                .await;
            put(house, some("b", SALE, 40)).await;
            put(house, (0..11).map(|n| One { group: Some("farmers"), ..One::new(format!("g{n}"), SALE) }))
                .await;
            counted(house, "2018-10-08").await;
            let rabat = told(house, RABAT).await;
            assert_eq!(rabat.members(), Some(40));
            assert_eq!(rabat.number(Subject::Professions, &group_key("farmers")), None);
            // Nor can it be reckoned from the region and the other branch.
            assert_eq!(
                told(house, REGION).await.number(Subject::Professions, &group_key("farmers")),
                Some(14)
            );
            assert_eq!(told(house, SALE).await.number(Subject::Professions, &group_key("farmers")), None);
            let client = house.with_role(Role::Secretary, RABAT).await;
            let address = format!("/en/office/members/figures?unit={RABAT}");
            let page = client.get(&address).await;
            page.assert_status(200).assert_has("withheld").assert_has("counts as the middle class");
            assert!(!page.text().contains("profession=farmers"), "no list behind what is withheld");
            assert!(page.text().contains("standing=active"), "a list behind what is told");
            let file = client.get(&format!("{address}&format=csv")).await.text();
            let farmers = file.lines().find(|line| line.starts_with("farmers")).expect("a line");
            assert!(farmers.contains("withheld,withheld"), "{farmers}");
            assert!(file.contains("Members,40"), "{file}");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_branch_of_few_is_withheld_as_a_whole_with_its_metrics_and_records() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            put(house, some("a", RABAT, 4)).await;
            put(house, some("b", SALE, 60)).await;
            put(house, some("c", ENGINEERS, 30)).await;
            counted(house, "2018-10-08").await;
            // The other branch of the region hides it, and so nothing is told of that one either.
            for path in [RABAT, SALE] {
                assert_eq!(told(house, path).await.members(), None, "{path}");
                for key in ["members.members", "members.women", "members.young", "members.dues_paid"] {
                    assert_eq!(measured(house, key, path).await, None, "{key} {path}");
                    assert!(records(house, Policy::system(), key, path).await.is_empty(), "{key} {path}");
                }
            }
            assert_eq!(measured(house, "members.members", REGION).await.map(|one| one.num), Some(64));
            let client = house.with_role(Role::Secretary, RABAT).await;
            for part in ["", "/ages", "/moves", "/dues"] {
                let page = client.get(&format!("/en/office/members/figures{part}?unit={RABAT}")).await;
                page.assert_status(200).assert_has("withheld");
                assert!(!page.text().contains("standing=active"), "{part} opens no list");
            }
            // Whether there is a branch with anybody is no number of people.
            let covered = measured(house, "members.covered", REGION).await.expect("known");
            assert_eq!(covered.num, 2);
            assert!(covered.den.is_some_and(|den| den > 2));
            let map = house.secretariat().await;
            let page = map.get("/en/office/members/figures/coverage?unit=/party/&level=province").await;
            page.assert_status(200).assert_has("no branch");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn shares_ages_dues_and_moves_are_what_the_rows_say() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let women = (0..20).map(|n| One {
                gender: Some("f"),
                born: Some("1990-01-01"),
                ..One::new(format!("w{n:02}"), RABAT)
            });
            put(house, women).await;
            put(house, some("m", RABAT, 30)).await;
            let joined = (0..8).map(|n| One { joined: "2018-03-10", ..One::new(format!("n{n}"), RABAT) });
            put(house, joined).await;
            let left = (0..6).map(|n| One { until: Some("2018-03-20"), ..One::new(format!("l{n}"), RABAT) });
            put(house, left).await;
            // Going from one branch to another is neither joining nor leaving the region.
            let went = (0..7).flat_map(|n| {
                [
                    One { until: Some("2018-05-02"), ..One::new(format!("t{n}"), RABAT) },
                    One { joined: "2018-05-02", ..One::new(format!("t{n}"), SALE) },
                ]
            });
            put(house, went).await;
            for n in 0..20 {
                sql(
                    house,
                    "INSERT INTO dues_standing (person_id, unit_id, paid_until, exempt) VALUES (?, 'branch-04-421', '2019-01-01', FALSE)",
                    vec![format!("w{n:02}").into()],
                )
                .await;
            }
            counted(house, "2018-10-08").await;
            let share = |num, den| Some(Measured { num, den: Some(den) });
            let plain = |num| Some(Measured { num, den: None });
            assert_eq!(measured(house, "members.women", RABAT).await, share(20, 58));
            assert_eq!(measured(house, "members.young", RABAT).await, share(20, 58));
            assert_eq!(measured(house, "members.dues_paid", RABAT).await, share(20, 58));
            assert_eq!(measured(house, "members.joined", RABAT).await, plain(8));
            assert_eq!(measured(house, "members.left", RABAT).await, plain(13));
            assert_eq!(measured(house, "members.left", REGION).await, plain(6));
            assert_eq!(measured(house, "members.joined", SALE).await, plain(7));
            assert_eq!(measured(house, "members.joined", REGION).await, plain(8));
            let hits = |rows: &[Counted]| rows.iter().filter(|row| row.hit).count();
            for (key, of, all) in
                [("members.women", 20, 58), ("members.young", 20, 58), ("members.dues_paid", 20, 58)]
            {
                let rows = records(house, Policy::system(), key, RABAT).await;
                assert_eq!((hits(&rows), rows.len()), (of, all), "{key}");
                assert!(rows[0].hit && !rows[all - 1].hit, "{key}: hits first");
            }
            assert_eq!(records(house, Policy::system(), "members.joined", REGION).await.len(), 8);
            assert_eq!(records(house, Policy::system(), "members.left", REGION).await.len(), 6);
            let told = told(house, RABAT).await;
            assert_eq!(told.number(Subject::Professions, MIDDLE), Some(58));
            let client = house.secretariat().await;
            for part in ["", "/ages", "/moves", "/moves?year=2018", "/coverage", "/dues"] {
                let sign = if part.contains('?') { '&' } else { '?' };
                for lang in ["", "/fr", "/en"] {
                    let address = format!("{lang}/office/members/figures{part}{sign}unit={RABAT}");
                    client.get(&address).await.assert_status(200);
                    let file = client.get(&format!("{address}&format=csv")).await;
                    file.assert_status(200);
                    assert!(file.header("content-type").contains("csv"), "{address}");
                }
            }
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edition_is_of_a_month_and_counting_by_hand_takes_many_changes() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let client = house.secretariat().await;
            rawabit_platform::jobs::enqueue_due(&house.app).await.expect("due");
            rawabit_platform::jobs::run_due_now(&house.app).await.expect("run");
            let db = house.app.store.read();
            assert!(
                figures::latest(db).await.expect("read").is_none(),
                "nobody is counted before there is anybody"
            );
            client.get("/en/office/members/figures").await.assert_has("Nothing has been counted");
            put(house, some("a", RABAT, 30)).await;
            client.post("/office/members/figures/count", &[]).await.assert_status(303);
            rawabit_platform::jobs::run_due_now(&house.app).await.expect("run");
            let first = figures::latest(db).await.expect("read").expect("counted");
            assert_eq!(first.day, house.app.today());
            let plan: Plan = first.plan().expect("a plan");
            assert_eq!(plan.least, 5);
            put(house, some("b", RABAT, 3)).await;
            sql(
                house,
                "UPDATE membership SET updated_at = 9000000000000000 WHERE person_id LIKE 'b%'",
                vec![],
            )
            .await;
            let refused = client.post("/en/office/members/figures/count", &[]).await;
            refused.assert_status(422).assert_has("Too few members");
            // Nobody else may ask.
            house
                .with_role(Role::President, RABAT)
                .await
                .post("/office/members/figures/count", &[])
                .await
                .assert_status(404);
            house
                .with_role(Role::Secretariat, RABAT)
                .await
                .post("/office/members/figures/count", &[])
                .await
                .assert_status(403);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_right_on_a_unit_alone_tells_nothing_of_those_below_it() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            put(house, some("a", RABAT, 30)).await;
            counted(house, "2018-10-08").await;
            let elsewhere = house.with_role(Role::Bureau, SALE).await;
            elsewhere.get(&format!("/office/members/figures?unit={RABAT}")).await.assert_status(404);
            elsewhere.get(&format!("/office/members/figures?unit={REGION}")).await.assert_status(404);
            let bureau = house.with_role(Role::Bureau, RABAT).await;
            let page = bureau.get(&format!("/office/members/figures?unit={RABAT}")).await;
            page.assert_status(200);
            // The bureau sees figures and no members.
            assert!(!page.text().contains("/office/members?unit"), "no list for whoever may not see it");
        })
        .await;
}

/// Rights of chance: roles that see members or not, on a unit or its subtree, or nowhere.
fn rights() -> impl Strategy<Value = Vec<(Role, usize, bool)>> {
    let role = prop::sample::select(Role::ALL.to_vec());
    prop::collection::vec((role, 0..5_usize, any::<bool>()), 0..3)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_scope_finds_nothing_by_any_way_out() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            for n in 0..7 {
                let name = format!("أحمد{n}");
                crate::scene::member(house, RABAT, &name, &format!("Ahmed {n}")).await;
            }
            counted(house, "2018-10-08").await;
            let statutes = house.app.statutes.load_full();
            let people: Vec<String> = rawabit_members::store::entity::membership::Entity::find()
                .all(house.app.store.read())
                .await
                .expect("read")
                .into_iter()
                .map(|one| one.person_id)
                .collect();
            let paths = ["/", "/party/", REGION, RABAT, "/nowhere/"];
            let mut runner = TestRunner::default();
            let strategy = (rights(), "[a-zأ-ي ]{0,6}", 0..6_usize, any::<bool>());
            let cases: Vec<_> =
                (0..40).map(|_| strategy.new_tree(&mut runner).expect("a case").current()).collect();
            for (grants, words, unit, ended) in cases {
                let grants: Vec<Grant> = grants
                    .into_iter()
                    .map(|(role, at, subtree)| Grant { role, unit: UnitPath(paths[at].to_owned()), subtree })
                    .collect();
                let policy = Policy::new(grants);
                let scope = policy.scope::<SeeMembers>();
                let filter = Filter {
                    words,
                    unit: paths.get(unit).map(|path| UnitPath((*path).to_owned())),
                    standings: if ended {
                        rawabit_members::model::Standing::ALL.to_vec()
                    } else {
                        Vec::new()
                    },
                    ..Filter::default()
                };
                let (db, today) = (house.app.store.read(), house.app.today());
                let rules = &statutes.members;
                let page = search::search(db, &scope, &filter, rules, today, From::Start, false)
                    .await
                    .expect("asked");
                let piece = search::piece(db, &scope, &filter, rules, today, None, 100).await.expect("asked");
                let number = search::count(db, &scope, &filter, rules, today).await.expect("asked");
                let held = memberships::in_scope(db, &scope, &people).await.expect("asked");
                let behind = records(house, policy.clone(), "members.members", RABAT).await;
                let areas = records(house, policy.clone(), "members.covered", "/party/").await;
                if scope.is_empty() {
                    assert!(page.rows.is_empty() && page.total == 0 && piece.is_empty() && number == 0);
                    assert!(held.is_empty() && behind.is_empty() && areas.is_empty());
                } else {
                    let sees = scope.contains(&UnitPath(RABAT.to_owned()));
                    assert_eq!(held.len(), if sees { 7 } else { 0 });
                    assert_eq!(behind.len(), held.len());
                    assert!(page.rows.len() <= held.len() && piece.len() <= held.len());
                }
            }
            // And by the pages: whoever has no right has no page.
            let nobody = house.stranger().await;
            for address in [
                "",
                "/figures",
                "/figures/ages",
                "/figures/moves",
                "/figures/coverage",
                "/figures/dues",
                "/export",
            ] {
                nobody.get(&format!("/office/members{address}?unit={RABAT}")).await.assert_status(404);
            }
            assert!(Policy::default().scope::<SeeStatistics>().is_empty());
        })
        .await;
}
