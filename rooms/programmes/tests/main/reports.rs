//! What may be reported when, by whom, and what becomes of it.

use rawabit_platform::{Fault, Lang};
use rawabit_programmes::KeepStrategy;
use rawabit_programmes::commands::{
    JudgeRefused, PeriodRefused, ReportInput, ReportRefused, approve_report, compute, reopen_report,
    return_report, save_parts, save_report, set_period_state, submit_report,
};
use rawabit_programmes::model::value::ValueRefused;
use rawabit_programmes::model::{Amount, Dimension, Measure, PeriodState};

use crate::yard::{
    NORTH, SOUTH, approved, at, hand_in, permit, refresh, reporter, rows, says, setup, share, signed_in,
    texts, yard,
};

#[tokio::test]
async fn a_locked_period_takes_no_report_and_says_who_may_open_it() {
    setup()
        .for_both(async |house| {
            yard(house).await;
            let mut work = house.work().await;
            let save = save_report(
                &house.app,
                &mut work,
                &reporter(house, NORTH).await,
                1,
                None,
                ReportInput::default(),
            )
            .await;
            let Ok(Err(refused @ ReportRefused::Locked { .. })) = save else { panic!("{save:?}") };
            let fr = house.app.voice(Lang::Fr).plain();
            let said = fr.msg(&refused.message(&fr));
            assert!(
                said.contains("15 avril 2018") && said.contains("Secrétaire général, Le parti"),
                "{said}"
            );
            let computed = compute(&house.app, NORTH, 1).await.expect("computed");
            let submit =
                submit_report(&house.app, &mut work, &reporter(house, NORTH).await, None, 1, None, &computed)
                    .await;
            assert!(matches!(submit, Ok(Err(ReportRefused::Locked { .. }))), "{submit:?}");
            drop(work);

            let keep = permit::<KeepStrategy>("/party/");
            let mut work = house.work().await;
            let early =
                set_period_state(&house.app, &mut work, &keep, "strategy", 4, None, PeriodState::Open).await;
            assert!(early.expect("works").is_ok(), "October has begun");
            let again =
                set_period_state(&house.app, &mut work, &keep, "strategy", 2, None, PeriodState::Open).await;
            assert_eq!(again.expect("works"), Err(PeriodRefused::Already));
            let stale =
                set_period_state(&house.app, &mut work, &keep, "strategy", 1, Some(9), PeriodState::Open)
                    .await;
            assert!(matches!(stale, Err(Fault::Stale)));
            let league = permit::<KeepStrategy>("/party/league-engineers/");
            let other =
                set_period_state(&house.app, &mut work, &league, "strategy", 1, None, PeriodState::Open)
                    .await;
            assert!(matches!(other, Err(Fault::NotFound)));
            set_period_state(&house.app, &mut work, &keep, "strategy", 1, Some(1), PeriodState::Open)
                .await
                .expect("works")
                .expect("opened");
            work.commit().await.expect("committed");
            hand_in(house, NORTH, 1, says(&[("meetings", 3, 1)])).await;

            house.clock.set(at("2018-09-30T12:00:00Z"));
            rows(house, "UPDATE reporting_period SET state = 'locked' WHERE number = 4", vec![]).await;
            let mut work = house.work().await;
            let early =
                set_period_state(&house.app, &mut work, &keep, "strategy", 4, None, PeriodState::Open).await;
            let first = "2018-10-01".parse().expect("a day");
            assert_eq!(early.expect("works"), Err(PeriodRefused::ToCome(first)));
        })
        .await;
}

#[tokio::test]
async fn values_fit_their_indicators_and_computed_ones_cannot_be_typed() {
    setup()
        .on_sqlite(async |house| {
            yard(house).await;
            for (indicator, value, why) in [
                ("visits", share(9, 1), ValueRefused::Computed),
                ("renewed", share(1, 0), ValueRefused::OfNothing),
                ("charter", share(2, 1), ValueRefused::YesNo),
                ("quality", share(3, 1), ValueRefused::Level),
                ("quality", Measure::number(Amount(500_000)), ValueRefused::Level),
            ] {
                let mut work = house.work().await;
                let mut values = says(&[(indicator, 0, 1)]);
                values[0].value = Some(value);
                let input = ReportInput { text: String::new(), values };
                let saved = save_report(&house.app, &mut work, &reporter(house, NORTH).await, 2, None, input).await;
                assert_eq!(saved.expect("works"), Err(ReportRefused::Value(indicator.to_owned(), why)));
            }
            hand_in(house, NORTH, 2, vec![]).await;
            let visits = "SELECT CAST(num AS TEXT) || ' ' || CAST(computed AS TEXT) FROM report_value WHERE indicator_id = 'visits'";
            assert_eq!(texts(house, visits).await, ["7000000 1"]);
            // Once handed in it is the approvers'.
            let mut work = house.work().await;
            let late = save_report(&house.app, &mut work, &reporter(house, NORTH).await, 2, None, ReportInput::default()).await;
            assert_eq!(late.expect("works"), Err(ReportRefused::HandedIn));
        })
        .await;
}

#[tokio::test]
async fn two_people_at_one_report() {
    setup()
        .on_sqlite(async |house| {
            yard(house).await;
            let save = async |version, n| {
                let mut work = house.work().await;
                let input = ReportInput { text: String::new(), values: says(&[("meetings", n, 1)]) };
                let saved = save_report(
                    &house.app,
                    &mut work,
                    &reporter(house, NORTH).await,
                    2,
                    Some(version),
                    input,
                )
                .await;
                if matches!(saved, Ok(Ok(_))) {
                    work.commit().await.expect("committed");
                }
                saved
            };
            assert_eq!(save(0, 1).await.expect("works"), Ok(1));
            assert!(matches!(save(0, 2).await, Err(Fault::Stale)));
            assert_eq!(save(1, 3).await.expect("works"), Ok(2));
        })
        .await;
}

#[tokio::test]
async fn the_offices_approve_in_their_order_and_nobody_else() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            hand_in(house, NORTH, 2, says(&[("meetings", 4, 1)])).await;
            let approve = async |person: &str| {
                let mut work = house.work().await;
                approve_report(&house.app, &mut work, person, NORTH, 2, None, "").await
            };
            // Whoever wrote it has no part in its approval; the deputy of the secretary general has, but later.
            assert!(matches!(approve(&people.north).await, Err(Fault::NotFound)));
            assert!(matches!(approve(&people.deputy).await, Err(Fault::Denied)));
            // A mandate that ended yesterday approves nothing today.
            rows(
                house,
                "UPDATE mandate SET ended = '2018-10-07', until_day = '2018-10-07' WHERE person_id = ?",
                vec![people.president.clone().into()],
            )
            .await;
            assert!(matches!(approve(&people.president).await, Err(Fault::NotFound)));
            rows(
                house,
                "UPDATE mandate SET ended = NULL, until_day = NULL WHERE person_id = ?",
                vec![people.president.clone().into()],
            )
            .await;
            approved(house, &people, NORTH, 2).await;
            assert_eq!(approve(&people.deputy).await.expect("works"), Err(JudgeRefused::NotWaiting));
            let way = texts(
                house,
                "SELECT verdict || ' ' || office || '@' || unit_id FROM report_step ORDER BY at, id",
            )
            .await;
            assert_eq!(
                way,
                [
                    "submitted @",
                    "approved league_president@league-engineers",
                    "approved headquarters_secretary@party",
                    "approved deputy_secretary_general@party"
                ]
            );
            // Each is told in their language when it is their turn; the branch when it counts.
            let mails =
                texts(house, "SELECT recipient || ': ' || subject FROM mail ORDER BY created_at, id").await;
            assert_eq!(
                mails,
                [
                    "karim.tazi@example.org: تقرير في انتظار مصادقتكم: فرع الرباط",
                    "houda.bennani@example.org: Un rapport attend votre approbation\u{a0}: Section de Rabat",
                    "salem.almithal@example.org: تقرير في انتظار مصادقتكم: فرع الرباط",
                    "laila.chraibi@example.org: Report approved: برنامج league-engineers-04",
                ]
            );
        })
        .await;
}

#[tokio::test]
async fn a_breakdown_may_be_incomplete() {
    setup()
        .on_sqlite(async |house| {
            yard(house).await;
            let save = async |of: (&str, Dimension), parts: &[(String, Measure)]| {
                let mut work = house.work().await;
                let saved =
                    save_parts(&house.app, &mut work, &reporter(house, NORTH).await, 2, None, of, parts)
                        .await;
                if matches!(saved, Ok(Ok(_))) {
                    work.commit().await.expect("committed");
                }
                saved
            };
            let women = [("women".to_owned(), share(3, 1))];
            assert!(save(("meetings", Dimension::Gender), &women).await.expect("works").is_ok());
            let region = [("04".to_owned(), share(1, 2))];
            assert!(save(("renewed", Dimension::Region), &region).await.expect("works").is_ok());
            let nowhere = [("99".to_owned(), share(1, 2))];
            assert!(matches!(save(("renewed", Dimension::Region), &nowhere).await, Err(Fault::NotFound)));
            assert!(matches!(save(("meetings", Dimension::Age), &women).await, Err(Fault::NotFound)));
            let parts = texts(
                house,
                "SELECT indicator_id || ' ' || dimension || ' ' || category FROM report_part ORDER BY 1",
            )
            .await;
            assert_eq!(parts, ["meetings gender women", "renewed region 04"]);
        })
        .await;
}

#[tokio::test]
async fn an_approval_writes_down_how_all_above_are_doing() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            let progress = "SELECT programme_id || ' ' || COALESCE(CAST(progress AS TEXT), '-') || ' ' || CAST(known AS TEXT) || '/' || CAST(indicators AS TEXT) FROM standing ORDER BY 1";
            assert_eq!(texts(house, progress).await, ["prog-league - 0/3", "prog-north - 0/3", "prog-south - 0/3"]);
            hand_in(house, NORTH, 2, says(&[("meetings", 20, 1), ("renewed", 1, 2)])).await;
            approved(house, &people, NORTH, 2).await;
            // Of 40 meetings 20, of 20 visits 7, and half of the share that the whole is to reach: each counts a third.
            assert_eq!(texts(house, progress).await, ["prog-league 450000 3/3", "prog-north 450000 3/3", "prog-south - 0/3"]);
            hand_in(house, SOUTH, 2, says(&[("meetings", 100, 1)])).await;
            approved(house, &people, SOUTH, 2).await;
            assert_eq!(texts(house, progress).await, ["prog-league 733333 3/3", "prog-north 450000 3/3", "prog-south 450000 2/3"]);
            let before = texts(house, "SELECT CAST(plan_to AS TEXT) FROM standing").await;
            refresh(house).await;
            assert_eq!(texts(house, "SELECT CAST(plan_to AS TEXT) FROM standing").await, before);
        })
        .await;
}

#[tokio::test]
async fn whoever_handed_it_in_approves_it_in_none_of_their_offices() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            let submit = async |person: Option<&str>| {
                let computed = compute(&house.app, NORTH, 2).await.expect("computed");
                let mut work = house.work().await;
                submit_report(
                    &house.app,
                    &mut work,
                    &reporter(house, NORTH).await,
                    person,
                    2,
                    None,
                    &computed,
                )
                .await
                .expect("works")
                .expect("handed in");
                work.commit().await.expect("committed");
            };
            let approve = async |person: &str| {
                let mut work = house.work().await;
                let done = approve_report(&house.app, &mut work, person, NORTH, 2, None, "").await;
                if matches!(done, Ok(Ok(_))) {
                    work.commit().await.expect("committed");
                }
                done.expect("works")
            };
            // The last of the way handed it in: it goes up to them, and no further.
            submit(Some(&people.deputy)).await;
            assert_eq!(approve(&people.president).await, Ok(false));
            assert_eq!(approve(&people.headquarters).await, Ok(false));
            assert_eq!(approve(&people.deputy).await, Err(JudgeRefused::Own));
            assert_eq!(texts(house, "SELECT state FROM report").await, ["submitted"]);
            assert_eq!(
                texts(house, "SELECT CAST(node AS TEXT) FROM approved_value").await,
                Vec::<String>::new()
            );
            let mut work = house.work().await;
            return_report(&house.app, &mut work, &people.deputy, NORTH, 2, None, "by another")
                .await
                .expect("works")
                .expect("sent back");
            work.commit().await.expect("committed");
            submit(Some(&people.north)).await;
            for (person, last) in
                [(&people.president, false), (&people.headquarters, false), (&people.deputy, true)]
            {
                assert_eq!(approve(person).await, Ok(last));
            }
        })
        .await;
}

#[tokio::test]
async fn what_was_sent_back_may_be_put_right_in_a_locked_period() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            hand_in(house, NORTH, 2, says(&[("meetings", 4, 1)])).await;
            let mut work = house.work().await;
            return_report(&house.app, &mut work, &people.president, NORTH, 2, None, "أعيدوا العد")
                .await
                .expect("works")
                .expect("returned");
            work.commit().await.expect("committed");
            rows(house, "UPDATE reporting_period SET state = 'locked' WHERE number = 2", vec![]).await;
            refresh(house).await;
            // It is late, and its unit is told so where it looks for what to write.
            let late = "SELECT programme_id FROM standing WHERE next_report_day < 17800 ORDER BY 1";
            assert_eq!(texts(house, late).await, [NORTH]);
            let north = signed_in(house, &people.north).await;
            north.get("/office/reports").await.assert_has("/prog-north/reports/2");
            north
                .get("/office/programmes/prog-north/reports/2")
                .await
                .assert_has("/prog-north/reports/2/edit");
            hand_in(house, NORTH, 2, says(&[("meetings", 5, 1)])).await;
            approved(house, &people, NORTH, 2).await;
        })
        .await;
}

#[tokio::test]
async fn nothing_is_owed_of_the_time_before_the_signature() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            let north = signed_in(house, &people.north).await;
            north.get("/office/reports").await.assert_has("/prog-north/reports/2");
            let signed = at("2018-10-01T09:00:00Z").0;
            rows(house, "UPDATE programme SET signed_at = ? WHERE id = 'prog-north'", vec![signed.into()])
                .await;
            let waits = north.get("/office/reports").await;
            waits.assert_has("/prog-north/reports/3");
            assert!(!waits.text().contains("/prog-north/reports/2"), "it was due in July");
        })
        .await;
}

#[tokio::test]
async fn of_a_closed_programme_nothing_is_approved_or_reopened() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            hand_in(house, NORTH, 2, says(&[("meetings", 4, 1)])).await;
            approved(house, &people, NORTH, 2).await;
            hand_in(house, NORTH, 3, says(&[("meetings", 5, 1)])).await;
            let president = signed_in(house, &people.president).await;
            president.get("/office/reports").await.assert_has("/prog-north/reports/3");
            let totals = "SELECT CAST(num AS TEXT) FROM rollup ORDER BY node, period";
            let before = texts(house, totals).await;
            rows(house, "UPDATE programme SET state = 'closed' WHERE id = 'prog-north'", vec![]).await;
            let mut work = house.work().await;
            let (app, first, last) = (&house.app, &people.president, &people.deputy);
            let approve = approve_report(app, &mut work, first, NORTH, 3, None, "").await;
            assert_eq!(approve.expect("works"), Err(JudgeRefused::Closed));
            let back = return_report(app, &mut work, first, NORTH, 3, None, "خطأ").await;
            assert_eq!(back.expect("works"), Err(JudgeRefused::Closed));
            let reopen = reopen_report(app, &mut work, last, NORTH, 2, None, "خطأ").await;
            assert_eq!(reopen.expect("works"), Err(JudgeRefused::Closed));
            drop(work);
            assert_eq!(texts(house, totals).await, before);
            let waits = president.get("/office/reports").await;
            assert!(!waits.text().contains("/prog-north/reports/3"), "it waits for nobody any more");
        })
        .await;
}

/// A figure that the program counts is counted again when the report is handed in: nobody has to look at it.
#[tokio::test]
async fn a_computed_figure_from_before_an_addendum_holds_no_report_up() {
    setup()
        .on_sqlite(async |house| {
            let people = yard(house).await;
            hand_in(house, NORTH, 2, says(&[("meetings", 4, 1)])).await;
            let mut work = house.work().await;
            return_report(&house.app, &mut work, &people.president, NORTH, 2, None, "أعيدوا العد")
                .await
                .expect("works")
                .expect("returned");
            work.commit().await.expect("committed");
            rows(house, "UPDATE report_value SET changed_in = 'round' WHERE indicator_id = 'visits'", vec![])
                .await;
            hand_in(house, NORTH, 2, says(&[("meetings", 5, 1)])).await;
            let marked = "SELECT indicator_id FROM report_value WHERE changed_in IS NOT NULL";
            assert_eq!(texts(house, marked).await, Vec::<String>::new());
        })
        .await;
}
