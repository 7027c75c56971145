//! Duplicates found by night and while somebody is entered: what is found, what is remembered, who is told what.

use rawabit_members::commands::duplicates::{Looked, apart, look};
use rawabit_members::commands::{self, Entered, Entry};
use rawabit_members::model::MemberData;
use rawabit_members::permissions::MergeMembers;
use rawabit_members::store::duplicates::entity::pair;
use rawabit_platform::audit;
use rawabit_platform::permit::{Policy, Role};
use rawabit_testkit::House;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use crate::scene::{RABAT, SALE, enter, entry, member, permit, person, setup, tree};

/// Somebody about to be entered who was born on another day.
pub(crate) async fn born(house: &House, path: &str, ar: &str, latin: &str, day: &str) -> Entry {
    let mut one = entry(house, path, ar, latin).await;
    let mut who = person(path, ar, latin, "1980-05-05");
    who.birth_day = day.parse().ok();
    one.whom = rawabit_members::model::Whom::New(Box::new(who));
    one
}

async fn pairs(house: &House) -> Vec<(String, i32, String, String)> {
    let mut all: Vec<_> = pair::Entity::find()
        .all(house.app.store.read())
        .await
        .expect("read")
        .into_iter()
        .map(|row| (row.pair, row.strength, row.evidence, row.state))
        .collect();
    all.sort();
    all
}

fn found(pair: &str, strength: i32, evidence: &str, state: &str) -> (String, i32, String, String) {
    (pair.into(), strength, evidence.into(), state.into())
}

async fn looked(house: &House) -> Looked {
    look(&house.app).await.expect("a look")
}

async fn phone(house: &House, one: &Entered, phone: &str) {
    let mut work = house.work().await;
    let row =
        rawabit_members::store::memberships::member(work.tx(), one.no).await.expect("read").expect("one");
    let correction = commands::Correction {
        version: row.version,
        person: None,
        data: MemberData { phone: Some(phone.into()), ..MemberData::default() },
        reason: String::new(),
    };
    let done = commands::correct(&house.app, &mut work, &permit("/"), &permit("/"), one.no, correction).await;
    done.expect("corrected").expect("lawful");
    work.commit().await.expect("committed");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_nightly_look_finds_who_is_there_twice_and_remembers_what_was_judged() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let one = member(house, RABAT, "محمد العلوي", "").await;
            let two = member(house, SALE, "", "EL ALAOUI Mohamed").await;
            let _other = member(house, SALE, "سعاد بناني", "Souad BENNANI").await;
            enter(house, born(house, RABAT, "كريم التازي", "", "1970-03-04").await).await;
            enter(house, born(house, RABAT, "كريم التازي", "", "1970-04-03").await).await;
            house.clock.advance(60);
            let first = looked(house).await;
            assert_eq!((first.found, first.new, first.gone), (2, 2, 0), "{first:?}");
            let named = found("1-2", 80, "name rare-name birth-day", "open");
            let swapped = found("4-5", 70, "name rare-name swapped", "open");
            assert_eq!(pairs(house).await, [named.clone(), swapped.clone()]);
            // Nobody changed: nobody is compared, and nothing is lost.
            house.clock.advance(24 * 3600);
            let second = looked(house).await;
            assert_eq!((second.compared, second.new, second.gone), (0, 0, 0), "{second:?}");
            assert_eq!(pairs(house).await, [named, swapped.clone()]);
            // Judged, it does not come back, even when everybody is looked at again.
            let mut work = house.work().await;
            let scope = Policy::system().scope::<MergeMembers>();
            assert!(apart(&mut work, &scope, 1, 2, "").await.expect("answered").is_err(), "without a reason");
            apart(&mut work, &scope, 1, 2, "أبناء عمومة").await.expect("judged").expect("lawful");
            work.commit().await.expect("committed");
            house.clock.advance(8 * 24 * 3600);
            let whole = looked(house).await;
            assert_eq!((whole.found, whole.new), (2, 0), "{whole:?}");
            let judged = found("1-2", 80, "name rare-name birth-day", "apart");
            assert_eq!(pairs(house).await, [judged, swapped.clone()]);
            // One telephone in both records is more evidence.
            phone(house, &one, "+212612345678").await;
            phone(house, &two, "+212612345678").await;
            house.clock.advance(24 * 3600);
            let again = looked(house).await;
            assert_eq!((again.compared, again.new), (1, 1), "{again:?}");
            let open = found("1-2", 95, "phone name rare-name birth-day", "open");
            assert_eq!(pairs(house).await, [open, swapped]);
            let row =
                pair::Entity::find_by_id("1-2".to_owned()).one(house.app.store.read()).await.expect("read");
            assert_eq!(row.expect("a pair").reason, "أبناء عمومة", "what was judged is told with it");
            // What does not hold any more is none.
            phone(house, &two, "+212699999999").await;
            let mut work = house.work().await;
            let mut input = person(SALE, "", "Omar BENNANI", "1980-05-05");
            input.synthetic = true;
            rawabit_people::commands::correct(&mut work, &permit("/"), &two.person, 1, input)
                .await
                .expect("corrected")
                .expect("lawful");
            rawabit_members::store::mirror::mirror(work.tx(), &two.person, work.now())
                .await
                .expect("mirrored");
            work.commit().await.expect("committed");
            house.clock.advance(24 * 3600);
            let last = looked(house).await;
            assert_eq!(last.gone, 0, "{last:?}");
            let states: Vec<String> = pairs(house).await.into_iter().map(|one| one.3).collect();
            assert_eq!(states, ["apart", "open"], "what was judged outlives what had opened it again");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_office_shares_is_no_sign_and_memory_stays_small() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            for n in 0..15 {
                let ar = format!("محمد العلوي{}", "ا".repeat(n % 2));
                let mut one = born(house, RABAT, &ar, "", &format!("19{}-03-0{}", 50 + n, 1 + n % 9)).await;
                one.data.phone = Some("+212537000000".into());
                enter(house, one).await;
            }
            let looked = looked(house).await;
            // Two spellings, each of few: these are compared, but neither the telephone nor the name says anything.
            assert_eq!(looked.found, 0, "{looked:?}");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_shows_pairs_of_both_whose_records_are_the_officers() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            member(house, RABAT, "محمد العلوي", "").await;
            member(house, RABAT, "", "Mohamed ALAOUI").await;
            member(house, SALE, "محمد العلوي", "").await;
            looked(house).await;
            let list = "/office/members/duplicates";
            let rabat = house.with_role(Role::Secretary, RABAT).await;
            let page = rabat.get(list).await;
            page.assert_status(200).assert_has("/duplicates/1-2").assert_lacks("/1-3").assert_lacks("/2-3");
            page.assert_has("الاسم نفسه، اسم قليل التداول، تاريخ الازدياد نفسه").assert_has("مرجح");
            rabat.get(&format!("{list}/1-2")).await.assert_status(200).assert_has("Mohamed ALAOUI");
            for pair in ["1-3", "2-3", "2-1", "1-9", "x"] {
                rabat.get(&format!("{list}/{pair}")).await.assert_status(404);
                rabat.post(&format!("{list}/{pair}"), &[("number", "low")]).await.assert_status(404);
            }
            rabat.get("/office/members/1").await.assert_has("/duplicates/1-2").assert_lacks("/1-3");
            let party = house.with_role(Role::Secretary, "/party/").await;
            let page = party.get(list).await;
            page.assert_has("/1-2").assert_has("/1-3").assert_has("/2-3");
            party.get(&format!("{list}?unit={SALE}")).await.assert_lacks("/1-2").assert_has("/1-3");
            let why = [("why", "")];
            party.post(&format!("{list}/1-3/apart"), &why).await.assert_status(422);
            let why = [("why", "أبناء عمومة")];
            party.post(&format!("{list}/1-3/apart"), &why).await.assert_status(303);
            party.get(list).await.assert_lacks("duplicates/1-3");
            party.get(&format!("{list}?state=apart")).await.assert_has("duplicates/1-3").assert_lacks("/1-2");
            party.get(&format!("{list}/1-3")).await.assert_has("أبناء عمومة");
            for role in [Role::Treasurer, Role::Auditor, Role::Bureau] {
                house.with_role(role, "/party/").await.get(list).await.assert_status(404);
            }
            for lang in ["/fr", "/en"] {
                party.get(&format!("{lang}{list}")).await.assert_status(200).assert_lacks("⟦");
                party.get(&format!("{lang}{list}/1-2")).await.assert_status(200).assert_lacks("⟦");
            }
        })
        .await;
}

const TYPED: [(&str, &str); 5] = [
    ("unit", "branch-04-421"),
    ("name.ar", "محمد العلوي"),
    ("gender", "m"),
    ("birth_day", "1980-05-05"),
    ("joined", "2018-01-01"),
];

#[tokio::test(flavor = "multi_thread")]
async fn whoever_enters_somebody_on_record_is_asked_and_nothing_typed_is_lost() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            member(house, RABAT, "محمد العلوي", "").await;
            let officer = house.with_role(Role::Secretary, RABAT).await;
            // While typing: those whom the officer sees, and nothing is written.
            let typing = officer.post("/office/members/new/alike", &TYPED).await;
            typing.assert_status(200).assert_has("/office/members/1\"").assert_lacks("<html");
            let asked = officer.post("/office/members/new", &TYPED).await;
            asked.assert_status(422).assert_has("/office/members/1\"").assert_has("name=\"anyway\"");
            asked.assert_has("value=\"محمد العلوي\"").assert_has("value=\"2018-01-01\"");
            let mut anyway = TYPED.to_vec();
            anyway.push(("anyway", "on"));
            // What else is wrong comes back with the answer.
            let mut wrong = anyway.clone();
            wrong.push(("phone", "12"));
            officer.post("/office/members/new", &wrong).await.assert_status(422).assert_has("anyway");
            officer.post("/office/members/new", &anyway).await.assert_status(303);
            officer.get("/office/members/2").await.assert_status(200);
            // Nobody like that: no question.
            let mut other = TYPED.to_vec();
            other[1] = ("name.ar", "سعاد بناني");
            officer.post("/office/members/new", &other).await.assert_status(303);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_record_elsewhere_only_is_said_that_there_is_one_and_that_is_written_down() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            member(house, SALE, "محمد العلوي", "").await;
            let officer = house.with_role(Role::Secretary, RABAT).await;
            let typing = officer.post("/office/members/new/alike", &TYPED).await;
            assert_eq!(typing.text(), "", "not while somebody types");
            let asked = officer.post("/office/members/new", &TYPED).await;
            asked.assert_status(422).assert_has("ليست من وحداتكم").assert_lacks("/office/members/1\"");
            for told in ["فرع سلا", "000001"] {
                asked.assert_lacks(told);
            }
            let lines = audit::Entity::find()
                .filter(audit::Column::Action.eq("members.alike"))
                .all(house.app.store.read())
                .await
                .expect("read");
            assert_eq!(lines.len(), 1);
            assert!(lines[0].subject_id.is_empty() && !lines[0].detail.contains("العلوي"));
            // A name alone is no reason to tell of anybody elsewhere.
            let mut name = TYPED.to_vec();
            name.remove(3);
            officer.post("/office/members/new", &name).await.assert_status(303);
        })
        .await;
}
