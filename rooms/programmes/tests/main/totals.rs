//! Totals: carried up by the difference, the same in any order, the same as counted again; nothing is averaged.

use rawabit_platform::store::Dialect;
use rawabit_programmes::commands::{
    approve_report, audit, audit_standings, rebuild_totals, reopen_report, return_report,
};
use rawabit_testkit::House;
use sea_orm::ConnectionTrait as _;

use crate::yard::{LEAGUE, NORTH, People, SOUTH, approved, at, hand_in, rows, says, setup, texts, yard};

/// Every total that is kept, in words.
async fn kept(house: &House) -> Vec<String> {
    let sql = "SELECT n.programme_id || ' ' || n.indicator_id || ' ' || CAST(r.period AS TEXT) || ' ' || CAST(r.num AS TEXT) || '/' \
                 || CAST(r.den AS TEXT) || ' ' || CAST(r.known AS TEXT) \
               FROM rollup r JOIN value_node n ON n.node = r.node ORDER BY n.programme_id, n.indicator_id, r.period";
    texts(house, sql).await
}

async fn sound(house: &House) {
    let found = audit(&house.app).await.expect("counted");
    assert_eq!(found.differences, vec![], "of {}", found.compared);
}

async fn total(house: &House, programme: &str, indicator: &str, period: i32) -> Option<(i64, i64, i32)> {
    let db = house.app.store.read();
    let sql = "SELECT r.num, r.den, r.known FROM rollup r JOIN value_node n ON n.node = r.node \
                WHERE n.programme_id = ? AND n.indicator_id = ? AND r.period = ?";
    let statement = Dialect::of(db).statement(sql, [programme.into(), indicator.into(), period.into()]);
    let row = db.query_one_raw(statement).await.expect("read")?;
    let get = |n: usize| row.try_get_by_index::<i64>(n).expect("a sum") / 1_000_000;
    Some((get(0), get(1), row.try_get_by_index(2).expect("a count")))
}

#[tokio::test]
async fn values_flow_up_when_the_last_office_has_approved() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            hand_in(house, NORTH, 2, says(&[("meetings", 4, 1), ("renewed", 1, 2), ("charter", 1, 1)])).await;
            assert_eq!(kept(house).await, Vec::<String>::new());
            approved(house, &people, NORTH, 2).await;
            hand_in(house, SOUTH, 2, says(&[("meetings", 6, 1), ("renewed", 90, 90), ("charter", 0, 1)]))
                .await;
            approved(house, &people, SOUTH, 2).await;
            hand_in(house, LEAGUE, 2, says(&[("meetings", 1, 1)])).await;
            approved(house, &people, LEAGUE, 2).await;
            assert_eq!(total(house, LEAGUE, "meetings", 2).await, Some((11, 3, 3)));
            // 91 of 92, not three quarters; unknown of the league itself is not zero.
            assert_eq!(total(house, LEAGUE, "renewed", 2).await, Some((91, 92, 2)));
            assert_eq!(total(house, LEAGUE, "charter", 2).await, Some((1, 2, 2)));
            // Each branch reports its own seven visits; the league's own part is none, and nothing is counted twice.
            assert_eq!(total(house, LEAGUE, "visits", 2).await, Some((14, 3, 3)));
            // Into a branch nothing flows: its total is what it reported, and no row is kept of it.
            assert_eq!(total(house, NORTH, "meetings", 2).await, None);
            sound(house).await;
        })
        .await;
}

#[tokio::test]
async fn to_date_is_the_latest_of_each_or_the_sum() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            for (programme, period, meetings, renewed) in
                [(SOUTH, 3, 5, 20), (NORTH, 3, 2, 7), (NORTH, 2, 4, 1), (SOUTH, 2, 6, 3)]
            {
                hand_in(
                    house,
                    programme,
                    period,
                    says(&[("meetings", meetings, 1), ("renewed", renewed, 30)]),
                )
                .await;
                approved(house, &people, programme, period).await;
                sound(house).await;
            }
            assert_eq!(total(house, LEAGUE, "meetings", 0).await.map(|(num, ..)| num), Some(17));
            // What a branch said of an earlier period, approved later, does not replace what it said last.
            assert_eq!(total(house, LEAGUE, "renewed", 0).await, Some((27, 60, 2)));
        })
        .await;
}

#[tokio::test]
async fn a_returned_report_changes_no_total_and_a_reopened_one_goes_back() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            hand_in(house, NORTH, 2, says(&[("meetings", 4, 1)])).await;
            approved(house, &people, NORTH, 2).await;
            let before = kept(house).await;
            hand_in(house, SOUTH, 2, says(&[("meetings", 9, 1)])).await;
            let mut work = house.work().await;
            let refused = return_report(&house.app, &mut work, &people.president, SOUTH, 2, None, " ").await;
            assert!(refused.expect("works").is_err(), "a return needs a note");
            return_report(&house.app, &mut work, &people.president, SOUTH, 2, None, "أعيدوا العد")
                .await
                .expect("works")
                .expect("returned");
            work.commit().await.expect("committed");
            assert_eq!(kept(house).await, before);
            sound(house).await;

            hand_in(house, SOUTH, 2, says(&[("meetings", 6, 1)])).await;
            approved(house, &people, SOUTH, 2).await;
            assert_eq!(total(house, LEAGUE, "meetings", 2).await, Some((10, 2, 2)));
            // Only the office that approved it last may reopen it, and says why.
            let mut work = house.work().await;
            let other = reopen_report(&house.app, &mut work, &people.president, SOUTH, 2, None, "خطأ").await;
            assert!(matches!(other, Err(rawabit_platform::Fault::NotFound)));
            reopen_report(&house.app, &mut work, &people.deputy, SOUTH, 2, None, "خطأ في العد")
                .await
                .expect("works")
                .expect("reopened");
            work.commit().await.expect("committed");
            assert_eq!(kept(house).await, before);
            sound(house).await;
            let acts = texts(house, "SELECT kind FROM act WHERE subject_kind = 'report' ORDER BY idx").await;
            assert_eq!(acts, ["report.approved", "report.approved", "report.reopened"]);
        })
        .await;
}

/// Reports of everybody on both open periods, with some values unknown.
fn all() -> Vec<(&'static str, i32, Vec<rawabit_programmes::commands::ValueInput>)> {
    let mut list = Vec::new();
    for (n, (programme, period)) in
        [(LEAGUE, 2), (LEAGUE, 3), (NORTH, 2), (NORTH, 3), (SOUTH, 2), (SOUTH, 3)].into_iter().enumerate()
    {
        let n = i64::try_from(n).expect("few");
        let mut values = says(&[("meetings", n * 3 - 4, 1), ("renewed", n, 7 - n), ("quality", n % 3, 1)]);
        // Who does not know leaves the field empty.
        values.remove(usize::try_from(n % 3).expect("small"));
        list.push((programme, period, values));
    }
    list
}

async fn in_order(house: &House, people: &People, order: &[usize]) {
    let reports = all();
    for n in order {
        approved(house, people, reports[*n].0, reports[*n].1).await;
    }
}

async fn again(house: &House, people: &People, order: &[usize]) {
    let reports = all();
    for n in order {
        let (programme, period, values) = reports[*n].clone();
        let mut work = house.work().await;
        reopen_report(&house.app, &mut work, &people.deputy, programme, period, None, "من جديد")
            .await
            .expect("works")
            .expect("reopened");
        work.commit().await.expect("committed");
        hand_in(house, programme, period, values).await;
    }
}

#[tokio::test]
async fn any_order_of_approvals_gives_the_same_totals() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            for (programme, period, values) in all() {
                hand_in(house, programme, period, values).await;
            }
            in_order(house, &people, &[0, 1, 2, 3, 4, 5]).await;
            sound(house).await;
            let first = kept(house).await;
            assert_eq!(first.len(), 12, "four indicators, two periods and the total to date: {first:#?}");
            for order in [[5, 4, 3, 2, 1, 0], [3, 5, 0, 4, 1, 2], [2, 0, 4, 5, 1, 3]] {
                again(house, &people, &order).await;
                assert_eq!(
                    kept(house).await,
                    Vec::<String>::new(),
                    "nothing counts while nothing is approved"
                );
                in_order(house, &people, &order).await;
                sound(house).await;
                let totals = texts(house, "SELECT CAST(SUM(num) AS TEXT) FROM rollup WHERE period = 0").await;
                assert_eq!(sums(&kept(house).await), sums(&first), "{order:?} {totals:?}");
            }
        })
        .await;
}

/// Rows that say no more than a programme's own value may be there or not: what counts are the totals of the league.
fn sums(rows: &[String]) -> Vec<&String> {
    rows.iter().filter(|row| row.starts_with(LEAGUE)).collect()
}

#[tokio::test]
async fn made_afresh_they_are_the_same_and_the_audit_finds_what_was_bent() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            for (programme, period, values) in all() {
                hand_in(house, programme, period, values).await;
            }
            in_order(house, &people, &[4, 2, 0, 1, 3, 5]).await;
            let carried = kept(house).await;
            let work = house.work().await;
            rebuild_totals(&work).await.expect("made afresh");
            work.commit().await.expect("committed");
            let afresh = kept(house).await;
            sound(house).await;
            for row in &carried {
                assert!(afresh.contains(row), "{row} is carried and not made afresh: {afresh:#?}");
            }
            house.clock.set(at("2018-10-09T09:00:00Z"));
            rows(house, "UPDATE rollup SET num = num + 1 WHERE period = 2 AND node = (SELECT node FROM value_node WHERE programme_id = ? AND indicator_id = 'meetings')", vec![LEAGUE.into()]).await;
            rows(house, "DELETE FROM approved_value WHERE period = 3 AND node = (SELECT node FROM value_node WHERE programme_id = ? AND indicator_id = 'renewed')", vec![SOUTH.into()]).await;
            let found = audit(&house.app).await.expect("counted").differences;
            let said: Vec<String> =
                found.iter().map(|one| format!("{} {} {}", one.programme_id, one.indicator_id, one.period)).collect();
            assert_eq!(said, ["prog-league meetings 2", "prog-south renewed 0", "prog-south renewed 3"]);
            assert_eq!(found[0].kept.num - found[0].counted.num, 1);
        })
        .await;
}

#[tokio::test]
async fn a_total_that_does_not_fit_is_refused_in_words() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            hand_in(house, NORTH, 2, says(&[("meetings", 4, 1)])).await;
            approved(house, &people, NORTH, 2).await;
            let most = i64::MAX - 1_000_000;
            rows(house, "UPDATE rollup SET num = ? WHERE num > 0", vec![most.into()]).await;
            hand_in(house, SOUTH, 2, says(&[("meetings", 9, 1)])).await;
            let [first, second, last] = people.approvers();
            let mut work = house.work().await;
            for person in [first, second] {
                let passed = approve_report(&house.app, &mut work, person, SOUTH, 2, None, "").await;
                assert_eq!(passed.expect("works"), Ok(false));
            }
            let much = approve_report(&house.app, &mut work, last, SOUTH, 2, None, "").await;
            assert!(matches!(much, Err(rawabit_platform::Fault::Refused(_))), "{much:?}");
        })
        .await;
}

#[tokio::test]
async fn the_audit_finds_a_standing_that_was_bent_and_changes_nothing() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            hand_in(house, NORTH, 2, says(&[("meetings", 4, 1)])).await;
            approved(house, &people, NORTH, 2).await;
            let look = async || audit_standings(&house.app).await.expect("looked at");
            let found = look().await;
            assert_eq!((found.compared, found.awaiting, found.differences), (3, 0, vec![]));
            rows(house, "UPDATE standing SET steps_done = 7 WHERE programme_id = ?", vec![NORTH.into()])
                .await;
            rows(house, "UPDATE standing_axis SET weight = 9 WHERE programme_id = ?", vec![SOUTH.into()])
                .await;
            rows(house, "DELETE FROM standing_axis WHERE programme_id = ?", vec![LEAGUE.into()]).await;
            let bent =
                "SELECT programme_id || ' ' || CAST(steps_done AS TEXT) FROM standing ORDER BY programme_id";
            let kept = texts(house, bent).await;
            let said: Vec<String> = look()
                .await
                .differences
                .iter()
                .map(|one| format!("{} {}: {} / {}", one.programme_id, one.what, one.counted, one.kept))
                .filter(|line| line.contains("steps_done") || line.contains("weight"))
                .collect();
            assert_eq!(
                said,
                [
                    "prog-league axis axis: weight: 100 / ",
                    "prog-north steps_done: 0 / 7",
                    "prog-south axis axis: weight: 100 / 9",
                ]
            );
            assert_eq!(texts(house, bent).await, kept, "it only looks");
            // What the hourly job is about to write down anyway is no difference.
            house.clock.set(at("2019-02-01T09:00:00Z"));
            let found = look().await;
            assert_eq!((found.compared, found.awaiting, found.differences), (0, 3, vec![]));
        })
        .await;
}

/// What the migration does that writes down which round dropped an indicator, to rows from before it.
#[tokio::test]
async fn after_the_totals_of_what_was_dropped_are_made_afresh_no_standing_tells_of_the_old_ones() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            hand_in(house, NORTH, 2, says(&[("meetings", 4, 1)])).await;
            approved(house, &people, NORTH, 2).await;
            rows(
                house,
                "UPDATE participation SET dropped = TRUE WHERE programme_id = ? AND indicator_id = 'meetings'",
                vec![NORTH.into()],
            )
            .await;
            let step = include_str!("../../src/migrations/0004_dropped.sql");
            let (_, rest) = step.split_once("ADD COLUMN dropped_in TEXT;").expect("the column comes first");
            house.app.store.read().execute_unprepared(rest).await.expect("migrated");
            sound(house).await;
            let found = audit_standings(&house.app).await.expect("looked at");
            assert_eq!((found.awaiting, found.differences), (2, vec![]), "the job writes them again");
        })
        .await;
}
