//! Commands and queries, on both databases.

use rawabit_people::commands::{correct, register};
use rawabit_people::permissions::{KeepPeople, SeePeople};
use rawabit_people::{PersonInput, PersonRefused, ROOM, called, in_scope, matching, named};
use rawabit_platform::Fault;
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::permit::{Grant, Policy, Role, UnitPath};
use rawabit_statutes::Form;
use rawabit_testkit::{House, Setup, UNITS};

fn person(unit: &str, ar: &str, fr: &str) -> PersonInput {
    PersonInput::named(UnitPath(unit.into()), Multi::three(ar, fr, ""), Form::Feminine)
}

async fn registered(house: &House, input: PersonInput) -> String {
    let mut work = house.work().await;
    let permit = house.system().permit::<KeepPeople>(&input.unit).expect("the system may");
    let id = register(&mut work, &permit, input).await.expect("no fault").expect("not refused");
    work.commit().await.expect("committed");
    id
}

#[tokio::test]
async fn a_person_is_found_in_any_spelling_and_only_in_scope() {
    Setup::new(vec![ROOM])
        .for_both(async |house| {
            let engineer = registered(house, person(UNITS[1], "أمينة العلوي", "Amina EL ALAOUI")).await;
            registered(house, person("/party/league-doctors/", "أمينة بناني", "Amina BENNANI")).await;
            let policy = Policy::new(vec![Grant::subtree(Role::President, UnitPath(UNITS[1].into()))]);
            let db = house.app.store.read();
            let found = async |policy: &Policy, words: &str| -> Vec<String> {
                let under = in_scope(&policy.scope::<SeePeople>());
                let found = matching(db, under, words, 10).await.expect("found");
                found.into_iter().map(|one| one.id).collect()
            };
            for words in ["امينه", "amina", "ELALAOUI", "الْعَلَوِي", "alaoui amina"] {
                assert_eq!(found(&policy, words).await, std::slice::from_ref(&engineer), "{words}");
            }
            for words in ["%", "_", "\\", "'; DROP TABLE person; --", "", "  ", "ّ"] {
                assert!(found(&policy, words).await.is_empty(), "{words}");
            }
            assert!(found(&Policy::default(), "amina").await.is_empty());
        })
        .await;
}

#[tokio::test]
async fn a_mail_address_is_known_whole_and_never_guessed_by_letters() {
    Setup::new(vec![ROOM])
        .for_both(async |house| {
            let mut input = person(UNITS[1], "أمينة العلوي", "Amina EL ALAOUI");
            input.email = Some("Secret.Box@example.org".into());
            let id = registered(house, input).await;
            let db = house.app.store.read();
            let all = || in_scope(&house.system().scope::<SeePeople>());
            assert!(matching(db, all(), "secret", 10).await.expect("asked").is_empty());
            assert!(called(db, all(), "secret.box").await.expect("asked").is_empty());
            for text in ["secret.box@EXAMPLE.org ", id.as_str()] {
                assert_eq!(called(db, all(), text).await.expect("asked").len(), 1, "{text}");
            }
            let nobody = in_scope(&Policy::default().scope::<SeePeople>());
            assert!(called(db, nobody, &id).await.expect("asked").is_empty());
        })
        .await;
}

#[tokio::test]
async fn a_whole_name_is_among_the_first_however_many_share_its_words() {
    Setup::new(vec![ROOM])
        .for_both(async |house| {
            for n in 0..30 {
                let more = ["أحمد", "إدريس", "عمر"][n % 3];
                registered(house, person(UNITS[1], &format!("{more} محمد التازي {n}"), "")).await;
            }
            let meant = registered(house, person(UNITS[1], "محمد التازي", "Mohamed Tazi")).await;
            let all = in_scope(&house.system().scope::<SeePeople>());
            let found = matching(house.app.store.read(), all, "محمد التازي", 5).await.expect("found");
            assert_eq!(found.len(), 5);
            assert_eq!(found[0].id, meant);
        })
        .await;
}

#[tokio::test]
async fn two_people_of_a_unit_do_not_share_an_address() {
    Setup::new(vec![ROOM])
        .for_both(async |house| {
            let mut first = person(UNITS[1], "سعاد", "Souad");
            first.email = Some("Souad@Example.org".into());
            registered(house, first.clone()).await;
            let mut work = house.work().await;
            let permit = house.system().permit::<KeepPeople>(&first.unit).expect("the system may");
            let again = register(&mut work, &permit, first).await.expect("no fault");
            assert_eq!(again, Err(PersonRefused::EmailTaken));
        })
        .await;
}

#[tokio::test]
async fn a_stale_form_changes_nothing() {
    Setup::new(vec![ROOM])
        .for_both(async |house| {
            let input = person(UNITS[1], "سعاد", "Souad");
            let id = registered(house, input.clone()).await;
            let permit = house.system().permit::<KeepPeople>(&input.unit).expect("the system may");
            let mut work = house.work().await;
            correct(&mut work, &permit, &id, 1, person(UNITS[1], "سعاد العمراني", "Souad"))
                .await
                .expect("ok")
                .expect("ok");
            work.commit().await.expect("committed");
            let mut work = house.work().await;
            let late = correct(&mut work, &permit, &id, 1, person(UNITS[1], "غيرها", "Autre")).await;
            assert!(matches!(late, Err(Fault::Stale)));
            drop(work);
            let names = named(house.app.store.read(), std::slice::from_ref(&id)).await.expect("named");
            assert_eq!(names[&id].name.exact(Lang::Ar), Some("سعاد العمراني"));
        })
        .await;
}

#[tokio::test]
async fn a_permit_for_one_unit_does_not_open_another() {
    Setup::new(vec![ROOM])
        .for_both(async |house| {
            let id = registered(house, person("/party/league-doctors/", "أمينة", "Amina")).await;
            let permit =
                house.system().permit::<KeepPeople>(&UnitPath(UNITS[1].into())).expect("the system may");
            let mut work = house.work().await;
            let other = correct(&mut work, &permit, &id, 1, person(UNITS[1], "غيرها", "Autre")).await;
            assert!(matches!(other, Err(Fault::NotFound)));
        })
        .await;
}
