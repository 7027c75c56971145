//! The office home: what is late, what waits, what is due.

use rawabit_platform::permit::Policy;
use rawabit_programmes::ROOM;

use super::scene::{holder, people, running, said, setup};

#[tokio::test]
async fn the_home_shows_who_is_late_and_whose_decision_is_waited_for() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            running(house, &cast).await;
            let president = holder(house, &cast.president).await;
            let page = president.get("/office").await;
            said(&page)
                .assert_status(200)
                .assert_has("برنامج المهندسين")
                .assert_has("تقرير واحد ينتظر قراركم");
            // It is the president's turn, not yet the deputy's.
            let deputy = holder(house, &cast.deputy).await.get("/office").await;
            said(&deputy).assert_status(200).assert_lacks("ينتظر قراركم");
        })
        .await;
}

#[tokio::test]
async fn the_year_knows_when_reports_are_due_and_steps_end() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            let of = async |policy: Policy| {
                let mut all = Vec::new();
                for maker in ROOM.calendar {
                    all.extend(maker(house.reader(policy.clone()), 2018).await.expect("a calendar"));
                }
                all
            };
            let entries = of(Policy::system()).await;
            let days: Vec<String> = entries.iter().map(|entry| entry.day.to_string()).collect();
            // The quarters of 2018 are due fifteen days after their ends, the last one in 2019.
            for due in ["2018-04-15", "2018-07-15", "2018-10-15"] {
                assert!(days.iter().any(|day| day == due), "{due}: {days:?}");
            }
            let step =
                entries.iter().find(|entry| entry.label.contains("عقد الجموع")).expect("the open step");
            assert_eq!(step.day.to_string(), "2018-09-30");
            assert_eq!(step.path.as_deref(), Some(format!("/office/programmes/{}", programme.id).as_str()));
            assert!(of(Policy::default()).await.is_empty(), "nothing for who sees nothing");
        })
        .await;
}
