//! Steps: recorded by their office or by whoever writes for its side, in order, not in the future.

use rawabit_platform::Fault;
use rawabit_programmes::SeeProgrammes;
use rawabit_programmes::commands::{self, By, StepRefused};

use super::scene::{day, draft, in_force, people, permit, setup, texts, unit};

#[tokio::test]
async fn a_step_is_done_in_its_order_and_on_a_day_that_has_come() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            in_force(house, &cast, &id).await;
            let app = &house.app;
            let see = permit::<SeeProgrammes>();
            let holder = By::Holder { permit: &see, person: &cast.president };
            let mut work = house.work().await;
            let done = async |work: &mut rawabit_platform::Work, by: By<'_>, step: &str, on: &str| {
                commands::finish_step(app, work, by, (&id, step), None, day(on), "").await
            };
            let waits = done(&mut work, holder, "s2", "2018-10-01").await.expect("works");
            assert!(matches!(waits, Err(StepRefused::Waits { .. })), "{waits:?}");
            let future = done(&mut work, holder, "s1", "2018-10-09").await.expect("works");
            assert_eq!(future, Err(StepRefused::Future));
            let early = done(&mut work, holder, "s1", "2017-12-31").await.expect("works");
            assert_eq!(early, Err(StepRefused::Early { from: day("2018-01-01") }));
            let stranger = By::Holder { permit: &see, person: &cast.deputy };
            assert!(matches!(done(&mut work, stranger, "s1", "2018-03-01").await, Err(Fault::NotFound)));
            done(&mut work, holder, "s1", "2018-03-01").await.expect("works").expect("recorded");
            done(&mut work, By::Writer(&unit(&id).speaks(house).await), "s2", "2018-10-08")
                .await
                .expect("works")
                .expect("recorded");
            assert!(
                matches!(done(&mut work, holder, "s2", "2018-10-08").await, Err(Fault::Refused(_))),
                "once"
            );
            work.commit().await.expect("committed");
            assert_eq!(
                texts(house, "SELECT done_on FROM programme_step ORDER BY position").await,
                ["2018-03-01", "2018-10-08"]
            );
            assert_eq!(
                texts(house, "SELECT CAST(steps_done AS TEXT) FROM standing").await,
                ["2"],
                "the cockpit knows"
            );
            let mut work = house.work().await;
            commands::reopen_step(app, &mut work, holder, (&id, "s2"), None, "not yet")
                .await
                .expect("reopened");
            work.commit().await.expect("committed");
            assert_eq!(
                texts(house, "SELECT state || ' ' || note FROM programme_step ORDER BY position").await,
                ["done ", "open not yet"]
            );
            assert_eq!(texts(house, "SELECT CAST(steps_done AS TEXT) FROM standing").await, ["1"]);
        })
        .await;
}
