//! Warnings and the mails that carry them.

use rawabit_federation::commands::record_interval;
use rawabit_federation::permissions::KeepMandates;
use rawabit_federation::{NewMandate, ROOM};
use rawabit_platform::mail::entity as mail;
use rawabit_platform::permit::UnitPath;
use rawabit_statutes::Form;
use rawabit_testkit::House;
use sea_orm::EntityTrait as _;

use crate::common::{day, open, party, person, setup};

async fn run(house: &House) -> Vec<mail::Model> {
    let job = ROOM.jobs.iter().find(|job| job.name == "federation.warn").expect("the job");
    (job.run)(house.app.clone(), String::new()).await.expect("runs");
    mail::Entity::find().all(house.app.store.read()).await.expect("mails")
}

#[tokio::test]
async fn a_holder_and_the_secretariat_are_warned_once() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            let office = person(house, "ليلى الفاسي", "Leila Fassi", Form::Feminine).await;
            // The term ends on 1 November 2018: within the 90 days of warning on 8 October.
            open(house, NewMandate::new("league-engineers", "league_president", &souad, day("2014-11-01")))
                .await
                .expect("open");
            open(house, NewMandate::new("party", "headquarters_secretary", &office, day("2018-01-01")))
                .await
                .expect("open");
            let first = run(house).await;
            let to = |address: &str| first.iter().filter(|one| one.recipient == address).collect::<Vec<_>>();
            let hers = to("souad.amrani@example.org");
            assert_eq!(hers.len(), 1);
            assert!(
                hers[0].body.contains("رئيسة الرابطة") && hers[0].body.contains("1 نونبر 2018"),
                "{}",
                hers[0].body
            );
            let digest = to("leila.fassi@example.org");
            assert_eq!(digest.len(), 1);
            assert!(digest[0].body.contains("سعاد العمراني"), "{}", digest[0].body);
            assert_eq!(run(house).await.len(), first.len(), "nobody is told twice");
        })
        .await;
}

#[tokio::test]
async fn the_page_names_what_is_late_with_its_article() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            open(house, NewMandate::new("league-engineers", "league_president", &souad, day("2013-01-01")))
                .await
                .expect("open");
            let mut work = house.work().await;
            let permit = house.system().permit::<KeepMandates>(&UnitPath::root()).expect("may");
            record_interval(
                &mut work,
                &permit,
                "league-engineers",
                "league_congress",
                day("2014-05-01"),
                None,
            )
            .await
            .expect("recorded");
            record_interval(
                &mut work,
                &permit,
                "league-engineers",
                "league_congress",
                day("2014-05-01"),
                None,
            )
            .await
            .expect("twice is once");
            work.commit().await.expect("committed");
            let secretariat = house.secretariat().await;
            let page = secretariat.get("/en/office/federation/warnings").await;
            page.assert_status(200)
                .assert_has("1 January 2017")
                .assert_has("1 May 2018")
                .assert_has("national congress of the league")
                .assert_has("article 22 (version 2017)");
            let vacancies =
                secretariat.get("/en/office/federation/vacancies?overdue=yes&office=league_president").await;
            vacancies.assert_status(200).assert_has("league-doctors").assert_lacks("league-engineers\"");
        })
        .await;
}
