//! The leadership's own programme by the example's statutes: one office writes its reports, two others approve them.

use rawabit_federation::NewMandate;
use rawabit_federation::commands::open_mandate;
use rawabit_federation::permissions::KeepMandates;
use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::{Day, Multi};
use rawabit_statutes::Form;
use rawabit_testkit::House;

use crate::yard::{LEAGUE, permit, rows, setup, signed_in, texts, yard};

const OWN: &str = "prog-party";

/// Somebody who holds the office that the example has for it.
async fn officer(house: &House) -> String {
    let statutes = house.app.statutes.load_full();
    let mut work = house.work().await;
    let name = Multi::three("نادية المثال", "Nadia Almithal", "Nadia Almithal");
    let mut person = PersonInput::named(UnitPath("/party/".into()), name, Form::Feminine);
    person.synthetic = true;
    let id = rawabit_people::commands::register(&mut work, &permit::<KeepPeople>("/"), person)
        .await
        .expect("registered")
        .expect("sound");
    let start = Day::new(2017, 11, 1).expect("a day");
    let mandate = NewMandate::new("party", "programme_officer", &id, start);
    open_mandate(&mut work, &permit::<KeepMandates>("/"), &statutes, mandate)
        .await
        .expect("opened")
        .expect("lawful");
    work.commit().await.expect("committed");
    id
}

#[tokio::test]
async fn its_officer_writes_and_headquarters_and_the_deputy_approve() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            rows(
                house,
                "INSERT INTO programme SELECT 'prog-party', strategy_id, 'party', '/party/', NULL, '', NULL, title, search_text, starts, ends, \
                   state, draft, in_force, public_unit, public_partner, synthetic, created_at, signed_at, closed_at, version \
                   FROM programme WHERE id = ?",
                vec![LEAGUE.into()],
            )
            .await;
            let officer = signed_in(house, &officer(house).await).await;
            let headquarters = signed_in(house, &people.headquarters).await;
            let deputy = signed_in(house, &people.deputy).await;
            let at = |part: &str| format!("/office/programmes/{OWN}/reports/2{part}");
            let form = [("version", "0"), ("text", "ما تم إنجازه")];
            officer.post(&at("/edit"), &form).await.assert_status(303);
            officer.post(&at("/submit"), &[("version", "1")]).await.assert_status(303);
            let approve = |version| [("verdict", "approve"), ("note", ""), ("version", version)];
            deputy.post(&at("/judge"), &approve("2")).await.assert_status(403);
            headquarters.post(&at("/judge"), &approve("2")).await.assert_status(303);
            deputy.post(&at("/judge"), &approve("3")).await.assert_status(303);
            let state = texts(house, "SELECT state FROM report WHERE programme_id = 'prog-party'").await;
            assert_eq!(state, ["approved"]);
            // Of a league's reports the office writes nothing.
            officer.get(&format!("/office/programmes/{LEAGUE}/reports/2/edit")).await.assert_status(404);
        })
        .await;
}
