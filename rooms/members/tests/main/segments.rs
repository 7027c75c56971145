//! Saved searches: seen by those of the unit, made anew each time, and never a way to more than one may see.

use rawabit_members::commands::export::{Ask, COLUMNS, Format, export};
use rawabit_members::model::Gender;
use rawabit_members::model::message::Way;
use rawabit_members::model::segment::Segment;
use rawabit_members::store::messages::{self, Plan};
use rawabit_members::store::search::{self, Filter, From};
use rawabit_members::{ExportMembers, MessageMembers, SeeMembers};
use rawabit_platform::Lang;
use rawabit_platform::kit::params;
use rawabit_platform::permit::{Grant, Policy, Role, UnitPath};
use rawabit_platform::store::Author;
use rawabit_testkit::House;

use crate::scene::{RABAT, SALE, day, enter, entry, member, setup, tree};

const LIST: &str = "/office/members/segments";

/// The address of the first saved search on a page.
fn first(page: &str) -> String {
    let at = page.find(&format!("{LIST}/0")).expect("a saved search");
    page[at..].split('"').next().unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_search_is_shared_with_the_unit_and_finds_only_what_its_reader_may_see() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            member(house, RABAT, "كريم التازي", "").await;
            let mut young = entry(house, SALE, "ليلى الشرايبي", "").await;
            young.data.gender = Some(Gender::Female);
            enter(house, young).await;
            let top = house.with_role(Role::Secretary, "/party/branch-04/").await;
            top.get("/office/members?gender=m").await.assert_has("/office/members/segments/new?gender=m");
            top.get(&format!("{LIST}/new?gender=f&age_from=18&from=b7"))
                .await
                .assert_status(200)
                .assert_has("18");
            let save = format!("{LIST}/new?age_from=18&standing=zz");
            top.post(&save, &[("unit", "branch-04-441")]).await.assert_status(422);
            top.post(&save, &[("name", "الراشدون"), ("unit", "party")]).await.assert_status(422);
            top.post(&save, &[("name", "الراشدون"), ("unit", "branch-04-421")]).await.assert_status(303);
            let rabat = house.with_role(Role::Secretary, RABAT).await;
            let sale = house.with_role(Role::Secretary, SALE).await;
            let page = rabat.get(LIST).await;
            page.assert_has("الراشدون").assert_has("/office/members?age_from=18");
            sale.get(LIST).await.assert_lacks("الراشدون");
            let one = first(&page.text());
            sale.get(&one).await.assert_status(404);
            sale.post(&format!("{one}/drop"), &[("version", "1")]).await.assert_status(404);
            // The same question, each within what they may see.
            rabat.get("/office/members?age_from=18").await.assert_has("كريم").assert_lacks("ليلى");
            top.get("/office/members?age_from=18").await.assert_has("كريم").assert_has("ليلى");
            rabat.post(&one, &[("name", "من بلغوا 18"), ("version", "1")]).await.assert_status(303);
            rabat.post(&one, &[("name", "غيره"), ("version", "1")]).await.assert_status(422);
            rabat.get(LIST).await.assert_has("من بلغوا 18");
            house.with_role(Role::Auditor, RABAT).await.get(LIST).await.assert_has("من بلغوا 18");
            let auditor = house.with_role(Role::Auditor, RABAT).await;
            auditor.get(&one).await.assert_status(200).assert_lacks("حذف البحث المحفوظ");
            auditor.post(&format!("{one}/drop"), &[("version", "2")]).await.assert_status(404);
            auditor.post(&one, &[("name", "x"), ("version", "2")]).await.assert_status(404);
            house.with_role(Role::Bureau, RABAT).await.get(LIST).await.assert_status(404);
            rabat.post(&format!("{one}/drop"), &[("version", "2")]).await.assert_status(303);
            rabat.get(LIST).await.assert_lacks("من بلغوا 18");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_search_follows_the_day_and_the_unit() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let mut young = entry(house, RABAT, "أمين الراشدي", "").await;
            young.whom = rawabit_members::model::Whom::New(Box::new(crate::scene::person(
                RABAT,
                "أمين الراشدي",
                "",
                "1998-10-20",
            )));
            (young.joining.since, young.joining.joined) = (day("2018-01-01"), day("2018-01-01"));
            enter(house, young).await;
            let segment = Segment::of(&params::parse("age_to=19&unit=/party/branch-04/branch-04-421/"));
            let found = async |segment: &Segment| {
                let scope = Policy::system().scope::<SeeMembers>();
                let filter = messages::filter(segment, house.app.today());
                let statutes = house.app.statutes.load_full();
                let db = house.app.store.read();
                search::count(db, &scope, &filter, &statutes.members, house.app.today())
                    .await
                    .expect("an answer")
            };
            assert_eq!(found(&segment).await, 1, "nineteen until the twentieth");
            house.clock.advance(14 * 86_400);
            assert_eq!(found(&segment).await, 0, "twenty by now");
            let old = Segment::of(&params::parse("unit=/elsewhere/branch-04-421/"));
            let there = messages::asked(house.app.store.read(), &old.to_json())
                .await
                .expect("read")
                .expect("a segment");
            assert_eq!(there.unit.as_deref(), Some(RABAT), "the unit was moved");
            assert_eq!(found(&there).await, 1);
        })
        .await;
}

/// Rows that leave the house as a file.
async fn exported(house: &House, policy: &Policy, filter: &Filter) -> u64 {
    let ask = Ask {
        filter: filter.clone(),
        columns: COLUMNS.to_vec(),
        identities: false,
        reason: String::new(),
        format: Format::Csv,
        lang: Lang::Ar,
    };
    let to = house.folder.join("list.csv");
    export(&house.app, &Author::system("test"), policy, &ask, &to).await.expect("made").expect("taken")
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_scope_finds_nothing_by_any_way() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let mut one = entry(house, RABAT, "كريم التازي", "Karim TAZI").await;
            one.data.phone = Some("+212612345678".into());
            if let rawabit_members::model::Whom::New(person) = &mut one.whom {
                person.email = Some("karim@example.org".into());
            }
            let karim = enter(house, one).await;
            crate::scene::office(house, "branch-04-421", "branch_secretary", &karim.person).await;
            let nobody = [
                Policy::default(),
                // Rights that say nothing here, rights elsewhere, and rights on a unit alone above the member's.
                Policy::new(vec![Grant::subtree(Role::Communication, UnitPath::root())]),
                Policy::new(vec![Grant::subtree(Role::Secretary, UnitPath(SALE.to_owned()))]),
                Policy::new(vec![Grant {
                    role: Role::Secretary,
                    unit: UnitPath("/party/".into()),
                    subtree: false,
                }]),
            ];
            let questions = [
                "",
                "q=karim",
                "q=612345678",
                "standing=all",
                "standing=ended",
                "unit=/party/branch-04/branch-04-421/",
                "gender=m",
                "age_from=18",
                "age_to=90",
                "seniority=1",
                "office=branch_secretary",
                "dues=arrears",
                "dues=paid",
                "q=000001&standing=all&unit=/party/&gender=m&age_from=18&office=branch_secretary",
            ];
            let statutes = house.app.statutes.load_full();
            let (db, rules, today) = (house.app.store.read(), &statutes.members, house.app.today());
            let mut somebody = 0;
            for question in questions {
                let segment = Segment::of(&params::parse(question));
                let stored = messages::asked(db, &segment.to_json()).await.expect("read").expect("a segment");
                let filter = messages::filter(&stored, today);
                let all = Policy::system();
                for policy in nobody.iter().chain([&all]) {
                    let scope = policy.scope::<SeeMembers>();
                    let (writes, takes) = (policy.scope::<MessageMembers>(), policy.scope::<ExportMembers>());
                    let listed = search::search(db, &scope, &filter, rules, today, From::Start, false)
                        .await
                        .expect("list");
                    let counted = search::count(db, &scope, &filter, rules, today).await.expect("count");
                    let piece =
                        search::piece(db, &takes, &filter, rules, today, None, 100).await.expect("piece");
                    let mut reached = 0;
                    for way in Way::ALL {
                        let plan = Plan {
                            scope: &writes,
                            filter: &filter,
                            rules,
                            today,
                            way: *way,
                            each: false,
                            consent: rawabit_members::model::consent::Asked::NEVER,
                        };
                        reached += plan
                            .count(db)
                            .await
                            .expect("recipients")
                            .iter()
                            .map(|one| one.total)
                            .sum::<i64>();
                        reached += plan
                            .groups(db)
                            .await
                            .expect("an audience")
                            .iter()
                            .map(|group| group.total)
                            .sum::<i64>();
                        reached += i64::from(plan.sample(db, "ar").await.expect("read").is_some());
                    }
                    let file = exported(house, policy, &filter).await;
                    let found = (listed.rows.len(), listed.total, counted, piece.len(), reached, file);
                    if policy.is_system() {
                        somebody += usize::from(found.5 > 0);
                    } else {
                        assert_eq!(found, (0, 0, 0, 0, 0, 0), "{question} {policy:?}");
                    }
                }
            }
            assert!(somebody > 8, "the questions find somebody where somebody may be found: {somebody}");
            let segments = messages::segments(db, &Policy::default().scope()).await.expect("read");
            assert!(segments.is_empty());
        })
        .await;
}
