//! Strategies: drafted, adopted, their calendar and parts, and what holds on to them.

use rawabit_platform::{Fault, Multi};
use rawabit_programmes::KeepStrategy;
use rawabit_programmes::commands::{
    self, AxisInput, NewProgramme, OpenRefused, StrategyInput, StrategyRefused,
};
use rawabit_programmes::model::{AxisKind, Move};
use rawabit_testkit::House;

use super::scene::{day, draft, in_force, opened, people, permit, setup, strategy, texts, words};
use crate::yard::rows;

fn input(starts: &str, ends: &str) -> StrategyInput {
    StrategyInput {
        unit: "party".into(),
        title: words("2017–2021"),
        summary: Multi::default(),
        starts: day(starts),
        ends: day(ends),
        public: true,
        synthetic: true,
    }
}

async fn axis(house: &House, id: &str, name: &str) -> String {
    let mut work = house.work().await;
    let axis = AxisInput { kind: AxisKind::Political, name: words(name), note: Multi::default() };
    let id = commands::put_axis(&house.app, &mut work, &permit::<KeepStrategy>(), id, None, axis)
        .await
        .expect("works")
        .expect("sound");
    work.commit().await.expect("committed");
    id
}

#[tokio::test]
async fn a_strategy_is_adopted_with_its_axes_and_has_the_calendar_of_the_statutes() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let (app, keep) = (&house.app, permit::<KeepStrategy>());
            let mut work = house.work().await;
            let refused = commands::draft_strategy(app, &mut work, &keep, input("2018-01-01", "2017-01-01"))
                .await
                .expect("works");
            assert_eq!(refused, Err(StrategyRefused::Ends));
            let id = commands::draft_strategy(app, &mut work, &keep, input("2017-10-08", "2018-12-31"))
                .await
                .expect("works")
                .expect("sound");
            let bare = commands::adopt_strategy(app, &mut work, &keep, &id, None).await.expect("works");
            assert_eq!(bare, Err(StrategyRefused::NoAxis));
            work.commit().await.expect("committed");
            let periods = texts(
                house,
                "SELECT starts || ' ' || ends || ' ' || due FROM reporting_period ORDER BY number",
            )
            .await;
            assert_eq!(periods[0], "2017-10-08 2018-01-07 2018-01-22");
            assert_eq!(periods.last().map(String::as_str), Some("2018-10-08 2018-12-31 2019-01-15"));
            let (first, second) = (axis(house, &id, "political").await, axis(house, &id, "social").await);
            let mut work = house.work().await;
            commands::move_axis(app, &mut work, &keep, &id, &second, Move::Up).await.expect("moved");
            let other =
                commands::put_theme(app, &mut work, &keep, &id, 2030, words("never")).await.expect("works");
            assert_eq!(other, Err(StrategyRefused::Year { from: 2017, to: 2018 }));
            commands::put_theme(app, &mut work, &keep, &id, 2018, words("organisation"))
                .await
                .expect("works")
                .expect("kept");
            commands::put_group(app, &mut work, &keep, &id, "teachers", words("teachers"))
                .await
                .expect("works")
                .expect("kept");
            let twice = commands::put_group(app, &mut work, &keep, &id, "teachers", words("again"))
                .await
                .expect("works");
            assert_eq!(twice, Err(StrategyRefused::GroupTwice));
            let odd = commands::put_group(app, &mut work, &keep, &id, "The Teachers", words("odd"))
                .await
                .expect("works");
            assert_eq!(odd, Err(StrategyRefused::GroupKey));
            commands::adopt_strategy(app, &mut work, &keep, &id, None)
                .await
                .expect("works")
                .expect("adopted");
            let again = commands::adopt_strategy(app, &mut work, &keep, &id, None).await;
            assert!(matches!(again, Err(Fault::Refused(_))));
            work.commit().await.expect("committed");
            assert_eq!(
                texts(house, "SELECT id FROM strategy_axis ORDER BY position").await,
                [second, first.clone()]
            );
            let act =
                texts(house, "SELECT canonical FROM act WHERE kind = 'strategy.adopted'").await.remove(0);
            assert!(act.contains("social") && act.contains("organisation"), "{act}");
            // From now on a change is an act, too.
            let mut work = house.work().await;
            commands::remove_axis(app, &mut work, &keep, &id, &first).await.expect("works").expect("free");
            work.commit().await.expect("committed");
            assert_eq!(texts(house, "SELECT kind FROM act WHERE kind = 'strategy.amended'").await.len(), 1);
        })
        .await;
}

#[tokio::test]
async fn programmes_hold_on_to_the_strategy() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (id, axis) = draft(house).await;
            in_force(house, &cast, &id).await;
            let (app, keep) = (&house.app, permit::<KeepStrategy>());
            let strategy = texts(house, "SELECT id FROM strategy").await.remove(0);
            let mut work = house.work().await;
            let used = commands::remove_axis(app, &mut work, &keep, &strategy, &axis).await.expect("works");
            assert_eq!(used, Err(StrategyRefused::AxisInUse));
            let short = commands::change_strategy(
                app,
                &mut work,
                &keep,
                &strategy,
                None,
                input("2018-01-01", "2018-06-30"),
            )
            .await
            .expect("works");
            assert!(matches!(short, Err(StrategyRefused::Outside { .. })), "{short:?}");
            commands::change_strategy(
                app,
                &mut work,
                &keep,
                &strategy,
                None,
                input("2018-01-01", "2019-12-31"),
            )
            .await
            .expect("works")
            .expect("nothing is reported yet");
            work.commit().await.expect("committed");
            assert_eq!(
                texts(house, "SELECT ends FROM reporting_period ORDER BY number DESC LIMIT 1").await,
                ["2019-12-31"]
            );
        })
        .await;
}

#[tokio::test]
async fn who_may_have_a_programme_and_for_how_long_the_statutes_say() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let (strategy, _) = strategy(house).await;
            let refused = async |unit: &str, starts: &str, ends: &str| {
                let mut work = house.work().await;
                let new = NewProgramme {
                    strategy: strategy.clone(),
                    unit: unit.into(),
                    title: words("p"),
                    starts: day(starts),
                    ends: day(ends),
                    synthetic: true,
                };
                let answer = commands::open_programme(&house.app, &mut work, &permit(), new).await;
                answer.map(|answer| answer.expect_err("refused"))
            };
            let outside = refused("league-engineers", "2017-01-01", "2018-12-31").await.expect("works");
            assert!(matches!(outside, OpenRefused::OutsideStrategy { .. }));
            let backwards = refused("league-engineers", "2018-12-31", "2018-01-01").await.expect("works");
            assert_eq!(backwards, OpenRefused::Ends);
            assert!(matches!(refused("nowhere", "2018-01-01", "2018-12-31").await, Err(Fault::NotFound)));
            opened(house, &strategy, "league-engineers").await;
            let another = refused("league-engineers", "2018-06-01", "2019-06-01").await.expect("works");
            assert!(matches!(another, OpenRefused::Another { .. }));
            // The leadership's own has no partner.
            opened(house, &strategy, "party").await;
            let partners =
                texts(house, "SELECT COALESCE(partner_id, 'none') FROM programme ORDER BY unit_path").await;
            assert_eq!(partners, ["none", "party"]);
        })
        .await;
}

#[tokio::test]
async fn a_programme_hangs_on_a_strategy_of_its_unit_or_of_one_above() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let mut work = house.work().await;
            let (app, keep) = (&house.app, permit::<KeepStrategy>());
            let doctors =
                StrategyInput { unit: "league-doctors".into(), ..input("2018-01-01", "2018-12-31") };
            let id = commands::draft_strategy(app, &mut work, &keep, doctors)
                .await
                .expect("works")
                .expect("sound");
            work.commit().await.expect("committed");
            axis(house, &id, "their own").await;
            let mut work = house.work().await;
            commands::adopt_strategy(app, &mut work, &keep, &id, None)
                .await
                .expect("works")
                .expect("adopted");
            let open = async |work: &mut rawabit_platform::Work, unit: &str| {
                let new = NewProgramme {
                    strategy: id.clone(),
                    unit: unit.into(),
                    title: words("programme"),
                    starts: day("2018-01-01"),
                    ends: day("2018-12-31"),
                    synthetic: true,
                };
                commands::open_programme(app, work, &permit(), new).await
            };
            for other in ["league-engineers", "party"] {
                let opened = open(&mut work, other).await;
                assert!(matches!(opened, Err(Fault::NotFound)), "{other}: {opened:?}");
            }
            open(&mut work, "league-doctors").await.expect("works").expect("lawful");
        })
        .await;
}

#[tokio::test]
async fn periods_that_programmes_follow_stay_as_they_are() {
    setup()
        .for_both(async |house| {
            people(house).await;
            draft(house).await;
            let strategy = texts(house, "SELECT id FROM strategy").await.remove(0);
            // One is open, and the statutes gave more time when it was written.
            let sql = "UPDATE reporting_period SET state = 'open', due = '2018-05-30' WHERE number = 1";
            rows(house, sql, vec![]).await;
            let calendar = async || {
                let sql = "SELECT starts || ' ' || ends || ' ' || due || ' ' || state FROM reporting_period ORDER BY number";
                texts(house, sql).await
            };
            let before = calendar().await;
            assert_eq!(before[0], "2018-01-01 2018-03-31 2018-05-30 open");
            let change = async |starts: &str, ends: &str| {
                let mut work = house.work().await;
                let keep = permit::<KeepStrategy>();
                let answer =
                    commands::change_strategy(&house.app, &mut work, &keep, &strategy, None, input(starts, ends))
                        .await
                        .expect("works");
                if answer.is_ok() {
                    work.commit().await.expect("committed");
                }
                answer
            };
            // A word of the title is no reason to write the calendar anew.
            assert_eq!(change("2018-01-01", "2020-12-31").await, Ok(()));
            assert_eq!(texts(house, "SELECT title FROM strategy").await, [title()]);
            assert_eq!(calendar().await, before);
            // A quarter earlier, every target would be one of another quarter.
            assert_eq!(change("2017-10-01", "2020-12-31").await, Err(StrategyRefused::Calendar));
            assert_eq!(calendar().await, before);
            assert_eq!(change("2018-01-01", "2021-03-31").await, Ok(()));
            let longer = calendar().await;
            assert_eq!(longer[..before.len()], before[..]);
            assert_eq!(longer.len(), before.len() + 1);
        })
        .await;
}

fn title() -> String {
    serde_json::to_string(&words("2017–2021")).expect("plain data")
}
