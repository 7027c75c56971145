//! Addenda: the same way again; identifiers stay, what was dropped is marked, what was done stays done.

use rawabit_platform::{Fault, Lang, Multi};
use rawabit_programmes::commands::{self, By, ReportRefused, Saved, SignRefused, Signed};
use rawabit_programmes::model::{Dimension, Indicator, Item};
use rawabit_testkit::House;

use super::scene::{
    agreed, below, day, draft, hand_over, in_force, indicator, league_secretary, partner, people, put, said,
    setup, signs, step, texts, unit, words,
};
use crate::yard::{reporter, rows};

#[tokio::test]
async fn an_addendum_changes_the_rows_and_loses_no_history() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            in_force(house, &cast, &id).await;
            let mut work = house.work().await;
            commands::finish_step(
                &house.app,
                &mut work,
                By::Writer(&unit(&id).speaks(house).await),
                (&id, "s1"),
                None,
                day("2018-04-02"),
                "done",
            )
            .await
            .expect("works")
            .expect("recorded");
            commands::amend(&mut work, &unit(&id).speaks(house).await, None, words("more time"))
                .await
                .expect("opened");
            work.commit().await.expect("committed");
            put(house, &id, below("o1", Item::Step(step("s3", "2018-10-01", "2018-12-20", &["s2"])))).await;
            let mut moved = step("s2", "2018-04-01", "2018-12-01", &["s1"]);
            moved.title = words("assemblies");
            put(house, &id, below("o1", Item::Step(moved))).await;
            let mut work = house.work().await;
            commands::remove_item(&mut work, &unit(&id).speaks(house).await, "i1", None)
                .await
                .expect("removed");
            work.commit().await.expect("committed");
            let mut other = indicator("i2");
            other.weight = 100;
            put(house, &id, below("o1", Item::Indicator(other))).await;
            // Until it is signed, what was signed before holds.
            assert_eq!(texts(house, "SELECT item FROM programme_step ORDER BY position").await, ["s1", "s2"]);
            // s3 now begins before the moved s2 ends: the draft keeps it, and is not handed over.
            let mut work = house.work().await;
            let early = commands::hand_over(
                &house.app,
                &mut work,
                &unit(&id).speaks(house).await,
                None,
                Multi::default(),
                Lang::En,
            )
            .await
            .expect("works");
            assert!(early.is_err());
            drop(work);
            put(house, &id, below("o1", Item::Step(step("s3", "2018-12-01", "2018-12-20", &["s2"])))).await;
            let number = agreed(house, &id).await;
            signs(house, partner(&id), number, "deputy_secretary_general", &cast.deputy)
                .await
                .expect("signs");
            let last = signs(house, unit(&id), number, "league_president", &cast.president).await;
            assert_eq!(last, Ok(Signed::InForce));
            let rows = "SELECT item || ' ' || state || ' ' || ends FROM programme_step ORDER BY position";
            assert_eq!(
                texts(house, rows).await,
                ["s1 done 2018-03-31", "s2 open 2018-12-01", "s3 open 2018-12-20"],
                "what was done stays done"
            );
            assert_eq!(texts(house, "SELECT id FROM indicator WHERE dropped").await, ["i1"]);
            assert_eq!(
                texts(house, "SELECT indicator_id FROM participation WHERE NOT dropped").await,
                ["i2"]
            );
            assert_eq!(texts(house, "SELECT indicator_id FROM target").await, ["i2"]);
            let acts =
                texts(house, "SELECT kind FROM act WHERE subject_kind = 'programme' ORDER BY idx").await;
            assert_eq!(acts[3..], ["programme.signed", "programme.signed", "programme.amended"]);
            let last = texts(house, "SELECT canonical FROM act ORDER BY idx DESC LIMIT 1").await.remove(0);
            assert!(last.contains("\"addendum\":1"), "{last}");
        })
        .await;
}

#[tokio::test]
async fn an_addendum_given_up_leaves_what_was_in_force() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            in_force(house, &cast, &id).await;
            let signed = texts(house, "SELECT draft FROM programme").await;
            let mut work = house.work().await;
            commands::amend(&mut work, &partner(&id).speaks(house).await, None, words("less"))
                .await
                .expect("opened");
            commands::remove_item(&mut work, &unit(&id).speaks(house).await, "s2", None)
                .await
                .expect("removed");
            commands::withdraw(&mut work, &unit(&id).speaks(house).await, None, "not now")
                .await
                .expect("given up");
            work.commit().await.expect("committed");
            assert_eq!(texts(house, "SELECT draft FROM programme").await, signed);
            assert_eq!(texts(house, "SELECT state FROM programme").await, ["in_force"]);
            let mut work = house.work().await;
            assert_eq!(
                commands::amend(&mut work, &unit(&id).speaks(house).await, None, words("again"))
                    .await
                    .expect("opened"),
                2
            );
        })
        .await;
}

#[tokio::test]
async fn what_was_reported_stays_what_it_is() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            in_force(house, &cast, &id).await;
            let mut work = house.work().await;
            commands::amend(&mut work, &unit(&id).speaks(house).await, None, words("better"))
                .await
                .expect("opened");
            work.commit().await.expect("committed");
            let save = async |changed: Indicator| {
                let mut work = house.work().await;
                let placed = below("o1", Item::Indicator(changed));
                commands::save_item(
                    &house.app,
                    &mut work,
                    &unit(&id).speaks(house).await,
                    placed,
                    None,
                    Lang::En,
                )
                .await
                .expect("works")
                .map_err(|refused| refused.0.into_iter().map(|flaw| flaw.field).collect::<Vec<_>>())
            };
            let stock = || Indicator { cumulative: false, ..indicator("i1") };
            assert_eq!(save(stock()).await, Ok(Saved::Kept), "nothing was reported yet");
            reported(house).await;
            assert_eq!(save(stock()).await, Err(vec!["cumulative"]));
            assert_eq!(save(Indicator { title: words("other"), ..indicator("i1") }).await, Ok(Saved::Kept));
        })
        .await;
}

#[tokio::test]
async fn nobody_agrees_to_what_was_overtaken_by_a_report() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            in_force(house, &cast, &id).await;
            let mut work = house.work().await;
            commands::amend(&mut work, &unit(&id).speaks(house).await, None, words("better"))
                .await
                .expect("opened");
            work.commit().await.expect("committed");
            let stock = Indicator { cumulative: false, ..indicator("i1") };
            put(house, &id, below("o1", Item::Indicator(stock))).await;
            let number = hand_over(house, unit(&id)).await;
            reported(house).await;
            let mut work = house.work().await;
            let late =
                commands::agree(&house.app, &mut work, &partner(&id).speaks(house).await, number).await;
            assert!(matches!(late, Err(Fault::Refused(_))), "{late:?}");
        })
        .await;
}

#[tokio::test]
async fn what_was_handed_in_since_the_agreement_is_not_overtaken_and_what_was_only_typed_is_asked_for_again()
{
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            in_force(house, &cast, &id).await;
            let mut work = house.work().await;
            commands::amend(&mut work, &unit(&id).speaks(house).await, None, words("better"))
                .await
                .expect("opened");
            work.commit().await.expect("committed");
            let stock = Indicator { cumulative: false, ..indicator("i1") };
            put(house, &id, below("o1", Item::Indicator(stock))).await;
            let number = agreed(house, &id).await;
            let first = signs(house, unit(&id), number, "league_president", &cast.president).await;
            assert_eq!(first, Ok(Signed::Waiting));
            // The league hands a report in before the leadership signs.
            reported(house).await;
            rows(house, "UPDATE report SET state = 'submitted'", vec![]).await;
            let sign =
                async || signs(house, partner(&id), number, "deputy_secretary_general", &cast.deputy).await;
            assert_eq!(sign().await, Err(SignRefused::Overtaken));
            let secretariat = house.secretariat().await;
            let page = secretariat.get(&format!("/office/programmes/{id}/sign")).await;
            said(&page).assert_status(200).assert_has("id=\"flaws\"").assert_has("فلا يتغير نوعه");
            rows(house, "UPDATE report SET state = 'approved'", vec![]).await;
            assert_eq!(sign().await, Err(SignRefused::Overtaken));
            assert_eq!(texts(house, "SELECT kind FROM act WHERE kind = 'programme.amended'").await, [""; 0]);
            // Sent back, it is the unit's own again: the addendum comes into force, and what was typed stays where it is.
            rows(house, "UPDATE report SET state = 'returned'", vec![]).await;
            assert_eq!(sign().await, Ok(Signed::InForce));
            assert_eq!(texts(house, "SELECT CAST(num AS TEXT) FROM report_value").await, ["4000000"]);
            let league = league_secretary(house).await;
            let report = format!("/office/programmes/{id}/reports/4");
            said(&league.get(&format!("{report}/edit")).await)
                .assert_status(200)
                .assert_has("غيّر ملحق طريقة قياس هذا المؤشر")
                .assert_has("كُتب قبل الملحق")
                .assert_has("value=\"4\"");
            said(&league.get(&report).await).assert_has("تُراجع");
            let submit = async || {
                let computed = commands::compute(&house.app, &id, 4).await.expect("computed");
                let mut work = house.work().await;
                let done = commands::submit_report(
                    &house.app,
                    &mut work,
                    &reporter(house, &id).await,
                    None,
                    4,
                    None,
                    &computed,
                )
                .await
                .expect("works");
                if done.is_ok() {
                    work.commit().await.expect("committed");
                }
                done
            };
            assert_eq!(submit().await, Err(ReportRefused::Changed { indicator: words("i1") }));
            said(&league.post(&format!("{report}/submit"), &[("version", "1")]).await)
                .assert_status(422)
                .assert_has("بعد كتابة قيمته");
            let typed = [("version", "1"), ("text", "done"), ("num.i1", "4")];
            league.post(&format!("{report}/edit"), &typed).await.assert_status(303);
            assert_eq!(submit().await, Ok(()));
        })
        .await;
}

#[tokio::test]
async fn a_breakdown_from_before_an_addendum_is_asked_for_again_too() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            let by_gender =
                |cumulative| Indicator { cumulative, dimensions: vec![Dimension::Gender], ..indicator("i1") };
            put(house, &id, below("o1", Item::Indicator(by_gender(true)))).await;
            in_force(house, &cast, &id).await;
            let mut work = house.work().await;
            commands::amend(&mut work, &unit(&id).speaks(house).await, None, words("better"))
                .await
                .expect("opened");
            work.commit().await.expect("committed");
            put(house, &id, below("o1", Item::Indicator(by_gender(false)))).await;
            let number_of = agreed(house, &id).await;
            reported(house).await;
            rows(house, "UPDATE report SET state = 'returned'", vec![]).await;
            let part = "INSERT INTO report_part (report_id, indicator_id, dimension, category, num, den) \
                        VALUES ('r1', 'i1', 'gender', 'women', 3000000, 1000000)";
            rows(house, part, vec![]).await;
            signs(house, unit(&id), number_of, "league_president", &cast.president).await.expect("signs");
            signs(house, partner(&id), number_of, "deputy_secretary_general", &cast.deputy)
                .await
                .expect("signs");
            let marked = "SELECT category FROM report_part WHERE changed_in IS NOT NULL";
            assert_eq!(texts(house, marked).await, ["women"]);
            // The value alone is not enough.
            let league = league_secretary(house).await;
            let report = format!("/office/programmes/{id}/reports/4");
            said(&league.get(&report).await).assert_has("تُراجع");
            let typed = [("version", "1"), ("text", "done"), ("num.i1", "4")];
            league.post(&format!("{report}/edit"), &typed).await.assert_status(303);
            said(&league.post(&format!("{report}/submit"), &[("version", "2")]).await)
                .assert_status(422)
                .assert_has("بعد كتابة تفصيله");
            let typed = [("version", "2"), ("num.women", "2")];
            league.post(&format!("{report}/parts/i1/gender"), &typed).await.assert_status(303);
            assert_eq!(texts(house, marked).await, Vec::<String>::new());
            league.post(&format!("{report}/submit"), &[("version", "3")]).await.assert_status(303);
        })
        .await;
}

/// A report with a value of the indicator, as its unit began it.
async fn reported(house: &House) {
    let report = "INSERT INTO report (id, programme_id, strategy_id, unit_path, period, state, level, text, author, created_at, version) \
                  SELECT 'r1', id, strategy_id, unit_path, 4, 'draft', 0, '', '', 0, 1 FROM programme";
    rows(house, report, vec![]).await;
    let value = "INSERT INTO report_value (report_id, indicator_id, num, den, note, computed) \
                 VALUES ('r1', 'i1', 4000000, 1000000, '', FALSE)";
    rows(house, value, vec![]).await;
}
