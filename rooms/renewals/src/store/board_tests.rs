//! The stage and the delay that SQL says are those of the rule, for every combination of signs, on both databases.

use std::collections::BTreeMap;

use rawabit_meetings::model::State;
use rawabit_platform::kit::params;
use rawabit_platform::kit::table::ExportFormat;
use rawabit_testkit::Setup;

use super::*;
use crate::model::{Signs, Sitting};

const TODAY: i64 = 17_812;
const RHYTHM: Rhythm = Rhythm { notice: 15, report: 7, contest: 15 };
/// Morocco's clocks in October 2018.
const AHEAD: i64 = 3600;

fn rooms() -> Vec<rawabit_platform::web::Room> {
    vec![
        rawabit_people::ROOM,
        rawabit_federation::ROOM,
        rawabit_portal::ROOM,
        rawabit_members::ROOM,
        rawabit_meetings::ROOM,
        rawabit_elections::ROOM,
        crate::ROOM,
    ]
}

fn number(value: Option<i64>) -> String {
    value.map_or("NULL".to_owned(), |n| n.to_string())
}

/// Every state of an assembly (or none) on days around today, with and without a roll, and everything that can become of the record.
fn cases() -> Vec<Signs> {
    let mut sittings = vec![None];
    for state in State::ALL {
        for day in [TODAY - 20, TODAY - 1, TODAY, TODAY + 5] {
            sittings.push(Some(Sitting { state: *state, day }));
        }
    }
    let mut cases = Vec::new();
    for sitting in sittings {
        for rolled in [false, true] {
            for planned in [TODAY - 3, TODAY + 15, TODAY + 16, TODAY + 40] {
                cases.push(Signs { planned, rolled, sitting, ..Signs::default() });
            }
        }
        let base = Signs { planned: TODAY - 3, rolled: true, sitting, ..Signs::default() };
        for day in [TODAY - 30, TODAY - 7, TODAY] {
            cases.push(Signs { paper: Some(day), ..base });
            cases.push(Signs { transmitted: Some(day), ..base });
            cases.push(Signs { transmitted: Some(day), returned: Some(day), ..base });
            cases.push(Signs { transmitted: Some(day), appealed: Some(day), ..base });
            cases.push(Signs { transmitted: Some(day), certified: Some(day), ..base });
        }
    }
    cases
}

#[tokio::test]
async fn the_database_says_the_same_as_the_rule() {
    Setup::new(rooms())
        .for_both(async |house| {
            let work = house.work().await;
            let run = async |sql: String| {
                work.tx().execute_unprepared(&sql).await.unwrap_or_else(|error| panic!("{error}: {sql}"));
            };
            run("INSERT INTO campaign (id, unit_id, unit_path, rule, title, article, statutes, first_day, upper_day, last_day, size, state, opened_at, version) VALUES ('c', 'party', '/party/', 'branches', '{}', '50', '2017', '2018-09-01', '2019-05-01', '2019-09-01', 1, 'open', 0, 1)".to_owned()).await;
            let cases = cases();
            for (n, signs) in cases.iter().enumerate() {
                if let Some(sitting) = signs.sitting {
                    // Half past midnight in Morocco, which is the day before in UTC.
                    let starts = sitting.day * 86_400_000_000 - 1_800_000_000;
                    run(format!(
                        "INSERT INTO meeting (id, unit_id, unit_path, body, title, search_text, starts_at, duration, place, video, call_number, call_before, is_public, state, urgent_reason, notice_days, article, sequence, chair_person, created_at, version) VALUES ('m{n}', 'u{n}', '/party/u{n}/', 'branch_assembly', '{{}}', '', {starts}, 60, '{{}}', '', 1, NULL, FALSE, '{}', '{{}}', 15, '30', 0, NULL, 0, 1)",
                        sitting.state.name()
                    ))
                    .await;
                }
                let meeting = if signs.sitting.is_some() { format!("'m{n}'") } else { "NULL".to_owned() };
                let roll = if signs.rolled { "'r'" } else { "NULL" };
                run(format!(
                    "INSERT INTO renewal (id, campaign_id, unit_id, unit_path, kind, area, region, place, planned_day, supervisor_id, roll_id, meeting_id, report_items, paper_day, transmitted_day, returned_day, appealed_day, certified_day, certified_act, version) VALUES ('{n:05}', 'c', 'u{n}', '/party/u{n}/', 'k', '04.1', '04', {n}, {}, NULL, {roll}, {meeting}, '', {}, {}, {}, {}, {}, NULL, 1)",
                    signs.planned,
                    number(signs.paper),
                    number(signs.transmitted),
                    number(signs.returned),
                    number(signs.appealed),
                    number(signs.certified)
                ))
                .await;
            }
            work.commit().await.expect("committed");
            let scope = house.system().scope::<SeeRenewals>();
            let query = Query { sort: "late", descending: false, words: String::new(), page: 1, export: Some(ExportFormat::Csv), params: params::parse("") };
            let now = Now { today: TODAY, ahead: AHEAD, rhythm: RHYTHM };
            let db = house.app.store.read();
            let rows = page(db, &scope, "c", &Cut::default(), &query, now).await.expect("read");
            assert_eq!(rows.len(), cases.len());
            let mut expected: BTreeMap<(Stage, bool), i64> = BTreeMap::new();
            for row in &rows {
                let signs = &cases[row.id.parse::<usize>().expect("a number")];
                let late = signs.late(TODAY, &RHYTHM);
                assert_eq!((row.stage(), row.day, row.late), (signs.stage(TODAY), signs.day(), late), "{signs:?}");
                *expected.entry((row.stage(), late > 0)).or_default() += 1;
            }
            assert!(rows.windows(2).all(|two| two[0].late >= two[1].late), "the longest stuck first");
            let mut counted: BTreeMap<(Stage, bool), i64> = BTreeMap::new();
            for one in counts(db, &scope, "c", &Cut::default(), now).await.expect("read") {
                *counted.entry((one.stage(), one.late > 0)).or_default() += one.n;
            }
            assert_eq!(counted, expected);
            for stage in Stage::ALL {
                assert!(expected.keys().any(|(one, _)| one == stage), "{stage:?} is among the cases");
            }
            let late = Cut { late: true, stage: Some(Stage::Missed), ..Cut::default() };
            let rows = page(db, &scope, "c", &late, &query, now).await.expect("read");
            assert!(!rows.is_empty() && rows.iter().all(|row| row.stage() == Stage::Missed && row.late > 0));
            let reached = curve(db, &scope, "c", &Cut::default()).await.expect("read");
            assert_eq!(reached.iter().map(|one| one.planned).sum::<i64>(), i64::try_from(cases.len()).expect("small"));
            // Somebody who sees one branch sees one, and whoever sees none sees none.
            let one = rawabit_platform::permit::Policy::new(vec![rawabit_platform::permit::Grant::subtree(
                rawabit_platform::permit::Role::President,
                UnitPath("/party/u7/".into()),
            )]);
            let rows = page(db, &one.scope::<SeeRenewals>(), "c", &Cut::default(), &query, now).await.expect("read");
            assert_eq!(rows.iter().map(|row| row.unit_id.as_str()).collect::<Vec<_>>(), ["u7"]);
            let nobody = rawabit_platform::permit::Policy::default().scope::<SeeRenewals>();
            assert!(page(db, &nobody, "c", &Cut::default(), &query, now).await.expect("read").is_empty());
        })
        .await;
}
