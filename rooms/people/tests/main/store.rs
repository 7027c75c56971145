//! Commands and queries, on both databases.

use rawabit_people::commands::{correct, register};
use rawabit_people::permissions::{KeepPeople, SeePeople};
use rawabit_people::{PersonInput, PersonRefused, ROOM, choices, named};
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
            let voice = house.app.voice(Lang::Fr);
            for words in ["امينه", "amina", "ELALAOUI", "الْعَلَوِي", "alaoui amina"] {
                let found = choices(house.app.store.read(), &voice, &policy.scope::<SeePeople>(), words, 10)
                    .await
                    .expect("found");
                let ids: Vec<&str> = found.iter().map(|choice| choice.value.as_str()).collect();
                assert_eq!(ids, [engineer.as_str()], "{words}");
            }
            for words in ["%", "_", "\\", "'; DROP TABLE person; --"] {
                let found =
                    choices(house.app.store.read(), &voice, &policy.scope::<SeePeople>(), words, 10).await;
                assert!(found.is_ok(), "{words}");
            }
            let nobody = Policy::default();
            let found =
                choices(house.app.store.read(), &voice, &nobody.scope::<SeePeople>(), "amina", 10).await;
            assert_eq!(found.expect("found").len(), 0);
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
            assert_eq!(names[&id].name.get(Lang::Ar), "سعاد العمراني");
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
