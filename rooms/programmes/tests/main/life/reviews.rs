//! Yearly reviews, and closing with a final account.

use rawabit_platform::{Fault, Multi};
use rawabit_programmes::commands::{self, ReviewRefused};

use super::scene::{Seat, at, draft, in_force, partner, people, setup, texts, unit, words};

#[tokio::test]
async fn a_year_is_reviewed_by_both_and_the_end_needs_its_last_report_or_a_reason() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            in_force(house, &cast, &id).await;
            let app = &house.app;
            let mut work = house.work().await;
            let never = commands::save_review(
                app,
                &mut work,
                &unit(&id).speaks(house).await,
                2019,
                None,
                words("good"),
            )
            .await
            .expect("works");
            assert_eq!(never, Err(ReviewRefused::Year));
            let empty = commands::save_review(
                app,
                &mut work,
                &unit(&id).speaks(house).await,
                2018,
                None,
                Multi::default(),
            )
            .await
            .expect("works");
            assert_eq!(empty, Err(ReviewRefused::Empty));
            commands::save_review(app, &mut work, &unit(&id).speaks(house).await, 2018, None, words("good"))
                .await
                .expect("works")
                .expect("kept");
            // The partner has its say once it is handed over, and the unit none of its own on it.
            let conclude = async |work: &mut rawabit_platform::Work, seat: Seat<'_>, year, reason: &str| {
                commands::conclude_review(
                    app,
                    work,
                    &seat.speaks(house).await,
                    (year, None),
                    words("well done"),
                    reason,
                )
                .await
            };
            assert!(matches!(conclude(&mut work, partner(&id), 2018, "").await, Err(Fault::Refused(_))));
            commands::submit_review(&mut work, &unit(&id).speaks(house).await, 2018, None)
                .await
                .expect("handed over");
            assert!(matches!(conclude(&mut work, unit(&id), 2018, "").await, Err(Fault::Refused(_))));
            conclude(&mut work, partner(&id), 2018, "").await.expect("works").expect("concluded");
            work.commit().await.expect("committed");
            let mut work = house.work().await;
            commands::save_review(
                app,
                &mut work,
                &unit(&id).speaks(house).await,
                0,
                None,
                words("all of it"),
            )
            .await
            .expect("works")
            .expect("kept");
            commands::submit_review(&mut work, &unit(&id).speaks(house).await, 0, None)
                .await
                .expect("handed over");
            let early = conclude(&mut work, partner(&id), 0, "").await.expect("works");
            assert_eq!(early, Err(ReviewRefused::NotOver));
            work.commit().await.expect("committed");
            house.clock.set(at("2019-02-01T09:00:00Z"));
            let mut work = house.work().await;
            let unreported = conclude(&mut work, partner(&id), 0, " ").await.expect("works");
            assert_eq!(unreported, Err(ReviewRefused::NoReport));
            conclude(&mut work, partner(&id), 0, "the bureau was renewed")
                .await
                .expect("works")
                .expect("closed");
            work.commit().await.expect("committed");
            assert_eq!(texts(house, "SELECT state FROM programme").await, ["closed"]);
            let acts =
                texts(house, "SELECT kind FROM act WHERE subject_kind = 'programme' ORDER BY idx").await;
            assert_eq!(acts[acts.len() - 2..], ["programme.reviewed", "programme.closed"]);
            let last = texts(house, "SELECT canonical FROM act ORDER BY idx DESC LIMIT 1").await.remove(0);
            assert!(
                last.contains("\"with_reason\":true") && !last.contains("renewed"),
                "the reason is only committed to: {last}"
            );
            let mut work = house.work().await;
            let after =
                commands::amend(&mut work, &unit(&id).speaks(house).await, None, Multi::default()).await;
            assert!(matches!(after, Err(Fault::Refused(_))), "nothing changes after the end");
        })
        .await;
}

#[tokio::test]
async fn a_programme_is_not_closed_over_an_addendum() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            in_force(house, &cast, &id).await;
            let app = &house.app;
            let mut work = house.work().await;
            commands::save_review(app, &mut work, &unit(&id).speaks(house).await, 0, None, words("all"))
                .await
                .expect("works")
                .expect("kept");
            commands::submit_review(&mut work, &unit(&id).speaks(house).await, 0, None)
                .await
                .expect("handed over");
            commands::amend(&mut work, &unit(&id).speaks(house).await, None, words("more"))
                .await
                .expect("opened");
            let refused = commands::conclude_review(
                app,
                &mut work,
                &partner(&id).speaks(house).await,
                (0, None),
                words("x"),
                "because",
            )
            .await
            .expect("works");
            assert_eq!(refused, Err(ReviewRefused::Negotiating));
        })
        .await;
}
