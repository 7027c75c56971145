//! Reminders of what comes next: to the branch first, then to whoever supervises and to headquarters; each once, and again where nobody heard.

use rawabit_members::FreezeRoll;
use rawabit_platform::jobs::{enqueue_due, run_due_now};
use rawabit_renewals::commands;
use rawabit_testkit::House;
use sea_orm::ConnectionTrait as _;

use crate::scene::{at, campaign, open, people, permit, reader, renewal, said, setup, texts};

/// Lets the scheduled jobs of an instant run, and says which mails left since.
async fn mails(house: &House, when: &str) -> Vec<String> {
    house.clock.set(at(when));
    enqueue_due(&house.app).await.expect("asked for");
    run_due_now(&house.app).await.expect("run");
    let since = format!("SELECT recipient || ': ' || subject FROM mail WHERE created_at >= {}", at(when).0);
    let said = texts(house, &since).await;
    let mut said: Vec<String> = said
        .into_iter()
        .map(|mail| mail.replace("@example.org", "").replace(['\u{2068}', '\u{2069}'], ""))
        .collect();
    said.sort();
    said
}

async fn address(house: &House, person: &str, name: &str) {
    let work = house.work().await;
    let sql = format!(
        "UPDATE person SET email = '{name}@example.org', email_key = '{name}@example.org' WHERE id = '{person}'"
    );
    work.tx().execute_unprepared(&sql).await.expect("written");
    work.commit().await.expect("committed");
}

#[tokio::test]
async fn whoever_has_to_do_the_next_thing_hears_first_and_then_those_above() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            open(house, campaign("party")).await.expect("opened");
            let id = renewal(house, "branch-04-421").await;
            // Its assembly is planned for 1 November: with fifteen days of notice, the roll is late from 16 October on.
            assert_eq!(mails(house, "2018-10-08T09:00:00Z").await, Vec::<String>::new());
            // Nobody has an address: it is tried again the next day, and no more often.
            assert_eq!(mails(house, "2018-10-09T08:00:00Z").await, Vec::<String>::new());
            address(house, &cast.members[0], "secretary").await;
            for (person, name) in cast.supervisors.iter().zip(["first", "second"]) {
                address(house, person, name).await;
            }
            address(house, &cast.headquarters, "hoda").await;
            assert_eq!(mails(house, "2018-10-09T20:00:00Z").await, Vec::<String>::new());
            let near = mails(house, "2018-10-10T08:00:00Z").await;
            assert_eq!(near.len(), 1, "{near:?}");
            assert!(near[0].starts_with("secretary: فرع الرباط: حصر لائحة الناخبين"), "{near:?}");
            assert_eq!(mails(house, "2018-10-10T20:00:00Z").await, Vec::<String>::new());
            assert_eq!(mails(house, "2018-10-15T08:00:00Z").await.len(), 1, "the day before");
            let late = mails(house, "2018-10-16T08:00:00Z").await;
            assert_eq!(late, ["secretary: تأخر: فرع الرباط، حصر لائحة الناخبين"]);
            let supervisor =
                texts(house, &format!("SELECT supervisor_id FROM renewal WHERE id = '{id}'")).await.remove(0);
            let name = if supervisor == cast.supervisors[0] { "first" } else { "second" };
            let higher = mails(house, "2018-10-23T08:00:00Z").await;
            let to = |mails: &[String]| -> Vec<String> {
                mails.iter().map(|mail| mail.split(':').next().unwrap_or_default().to_owned()).collect()
            };
            assert_eq!(to(&higher), [name, "secretary"]);
            assert_eq!(to(&mails(house, "2018-10-30T08:00:00Z").await), [name, "hoda", "secretary"]);
            assert_eq!(mails(house, "2018-10-31T08:00:00Z").await, Vec::<String>::new());
            said(
                &reader(house, &cast.members[0])
                    .await
                    .get(&format!("/en/office/renewals/branches/{id}"))
                    .await,
            )
            .has("Reminded on 10 October 2018: the branch")
            .has("Reminded on 30 October 2018: the branch, whoever supervises, headquarters");
            // What comes next is something else then, and its reminders begin again.
            let mut work = house.work().await;
            commands::freeze_roll(&house.app, &mut work, &permit::<FreezeRoll>("/"), &id, None)
                .await
                .expect("works")
                .expect("frozen");
            work.commit().await.expect("committed");
            let next = mails(house, "2018-10-31T12:00:00Z").await;
            assert!(next.iter().any(|mail| mail.contains("استدعاء الجمع العام")), "{next:?}");
            let text = texts(house, "SELECT body FROM mail").await;
            assert!(text.iter().all(|one| one.contains(&format!("/office/renewals/branches/{id}"))));
        })
        .await;
}
