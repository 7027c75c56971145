//! Reminders before and after the day a report is due, to the unit first and higher with every week; each once, each in its reader's
//! language.

use rawabit_platform::jobs::{enqueue_due, run_due_now};
use rawabit_programmes::commands::return_report;
use rawabit_testkit::House;

use crate::yard::{LEAGUE, NORTH, SOUTH, approved, at, hand_in, rows, says, setup, texts, yard};

/// Lets the scheduled jobs of an instant run, and says which mails left since.
async fn mails(house: &House, when: &str) -> Vec<String> {
    house.clock.set(at(when));
    enqueue_due(&house.app).await.expect("asked for");
    run_due_now(&house.app).await.expect("run");
    let since = format!("SELECT recipient || ': ' || subject FROM mail WHERE created_at >= {}", at(when).0);
    let said = texts(house, &since).await;
    let mut said: Vec<String> = said.into_iter().map(|mail| mail.replace("@example.org", "")).collect();
    said.sort();
    said
}

#[tokio::test]
async fn the_unit_is_reminded_first_and_then_those_above() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            rows(house, "UPDATE reporting_period SET state = 'locked' WHERE number = 2", vec![]).await;
            // The third quarter is due on 15 October; the league and the north hand in.
            assert_eq!(mails(house, "2018-10-07T08:00:00Z").await, Vec::<String>::new());
            hand_in(house, NORTH, 3, says(&[("meetings", 1, 1)])).await;
            approved(house, &people, NORTH, 3).await;
            let week = mails(house, "2018-10-08T08:00:00Z").await;
            assert_eq!(
                week,
                [
                    "driss.el.fassi: Rapport à remettre le 15 octobre 2018\u{a0}: برنامج league-engineers-09",
                    "karim.tazi: تقرير مستحق في 15 أكتوبر 2018: برنامج league-engineers",
                ]
            );
            assert_eq!(mails(house, "2018-10-08T20:00:00Z").await, Vec::<String>::new());
            assert_eq!(mails(house, "2018-10-14T08:00:00Z").await.len(), 2);
            hand_in(house, LEAGUE, 3, says(&[("meetings", 1, 1)])).await;
            let after = mails(house, "2018-10-16T08:00:00Z").await;
            assert_eq!(after, ["driss.el.fassi: Rapport en retard\u{a0}: برنامج league-engineers-09"]);
            let higher = mails(house, "2018-10-23T08:00:00Z").await;
            assert!(
                higher.contains(
                    &"driss.el.fassi: Rapport en retard\u{a0}: برنامج league-engineers-09".to_owned()
                ),
                "{higher:#?}"
            );
            assert!(higher.contains(&"karim.tazi: تقرير متأخر: فرع سوس".to_owned()), "{higher:#?}");
            let highest = mails(house, "2018-10-30T08:00:00Z").await;
            assert!(
                highest.contains(&"houda.bennani: Rapport en retard de Section du Souss".to_owned()),
                "{highest:#?}"
            );
            let noted = texts(
                house,
                &format!(
                    "SELECT step FROM programme_reminder WHERE subject = 'report/{SOUTH}/3' ORDER BY at"
                ),
            )
            .await;
            assert_eq!(noted, ["before-7", "before-1", "after-1", "after-8", "after-15"]);
        })
        .await;
}

#[tokio::test]
async fn whoever_lets_a_report_wait_is_reminded_and_then_the_next() {
    setup()
        .on_sqlite(async |house| {
            yard(house).await;
            rows(house, "UPDATE reporting_period SET state = 'locked' WHERE number = 3", vec![]).await;
            house.clock.set(at("2018-10-01T08:00:00Z"));
            hand_in(house, NORTH, 2, says(&[("meetings", 1, 1)])).await;
            rows(house, "UPDATE reporting_period SET state = 'locked' WHERE number = 2", vec![]).await;
            assert_eq!(mails(house, "2018-10-03T08:00:00Z").await, Vec::<String>::new());
            let first = mails(house, "2018-10-04T08:00:00Z").await;
            assert_eq!(first, ["karim.tazi: لا يزال في انتظار مصادقتكم: تقرير فرع الرباط"]);
            assert_eq!(mails(house, "2018-10-05T08:00:00Z").await, Vec::<String>::new());
            let next = mails(house, "2018-10-09T08:00:00Z").await;
            assert_eq!(
                next,
                [
                    "houda.bennani: Un rapport est retenu\u{a0}: Section de Rabat",
                    "karim.tazi: لا يزال في انتظار مصادقتكم: تقرير فرع الرباط",
                ]
            );
        })
        .await;
}

#[tokio::test]
async fn of_a_locked_period_only_those_are_reminded_whose_report_was_sent_back() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            hand_in(house, NORTH, 3, says(&[("meetings", 1, 1)])).await;
            let mut work = house.work().await;
            return_report(&house.app, &mut work, &people.president, NORTH, 3, None, "أعيدوا العد")
                .await
                .expect("works")
                .expect("returned");
            work.commit().await.expect("committed");
            rows(house, "UPDATE reporting_period SET state = 'locked'", vec![]).await;
            let said = mails(house, "2018-10-14T08:00:00Z").await;
            assert_eq!(said.len(), 1, "{said:#?}");
            assert!(said[0].starts_with("laila.chraibi: "), "{said:#?}");
        })
        .await;
}
