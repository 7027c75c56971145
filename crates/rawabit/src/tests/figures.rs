//! A contract programme reports a figure about members that the room of members computes.

use rawabit_members::commands::figures::count;
use rawabit_platform::metric::{Measured, Span, metric};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::Dialect;
use rawabit_programmes::commands::{Computed, compute};
use rawabit_testkit::{House, Setup};
use sea_orm::{ConnectionTrait as _, Value};

use crate::house::rooms;

async fn rows(house: &House, sql: &str, values: Vec<Value>) {
    let work = house.work().await;
    work.tx().execute_raw(Dialect::of(work.tx()).statement(sql, values)).await.expect("written");
    work.commit().await.expect("committed");
}

/// A league with a branch of many and one of few, and a programme for each with one indicator that is computed.
async fn league(house: &House) {
    for (id, path, depth, above, members) in [
        ("party", "/party/", 1, None, 0),
        ("league", "/party/league/", 2, Some("party"), 0),
        ("many", "/party/league/many/", 3, Some("league"), 40),
        ("few", "/party/league/few/", 3, Some("league"), 3),
        ("more", "/party/league/more/", 3, Some("league"), 60),
    ] {
        let values = vec![
            id.into(),
            above.map(str::to_owned).into(),
            path.into(),
            depth.into(),
            r#"{"ar":"وحدة"}"#.into(),
            id.into(),
            id.into(),
        ];
        let sql = "INSERT INTO unit (id, kind, parent_id, path, depth, name, sort_key, search_text, version) VALUES (?, 'league', ?, ?, ?, ?, ?, ?, 1)";
        rows(house, sql, values).await;
        for n in 0..members {
            let sql = "INSERT INTO membership (id, no, person_id, unit_id, unit_path, state, since, joined, sort_key, gender, synthetic, version, \
               created_at, updated_at) VALUES (?, 1, ?, ?, ?, 'active', '2016-01-01', '2016-01-01', '', 'f', TRUE, 1, 0, 0)";
            let person = format!("{id}{n}");
            rows(house, sql, vec![person.clone().into(), person.into(), id.into(), path.into()]).await;
        }
    }
    rows(
        house,
        "INSERT INTO strategy (id, unit_id, unit_path, title, summary, starts, ends, groups, is_public, synthetic, created_at, adopted_at, version) \
         VALUES ('strategy', 'party', '/party/', '{}', '{}', '2018-01-01', '2018-12-31', '[]', FALSE, TRUE, 0, 0, 1)",
        vec![],
    )
    .await;
    rows(
        house,
        "INSERT INTO reporting_period (strategy_id, number, starts, ends, due, state, version) VALUES ('strategy', 1, '2018-10-01', '2018-12-31', '2019-01-15', 'open', 1)",
        vec![],
    )
    .await;
    for (id, unit, path) in [
        ("p-league", "league", "/party/league/"),
        ("p-many", "many", "/party/league/many/"),
        ("p-few", "few", "/party/league/few/"),
    ] {
        rows(
            house,
            "INSERT INTO programme (id, strategy_id, unit_id, unit_path, partner_id, partner_path, title, search_text, starts, ends, state, draft, \
               public_unit, public_partner, synthetic, created_at, signed_at, version) \
             VALUES (?, 'strategy', ?, ?, 'party', '/party/', '{}', '', '2018-01-01', '2018-12-31', 'in_force', '{}', FALSE, FALSE, TRUE, 0, 0, 1)",
            vec![id.into(), unit.into(), path.into()],
        )
        .await;
        for (indicator, kind, metric) in
            [("count", "number", "members.members"), ("women", "percentage", "members.women")]
        {
            rows(
                house,
                "INSERT INTO indicator (id, programme_id, objective_id, position, title, kind, direction, cumulative, metric, measure, scale, dimensions, dropped) \
                 VALUES (?, ?, 'goal', 1, '{}', ?, 'up', FALSE, ?, '{}', '[]', '[]', FALSE)",
                vec![format!("{id}-{indicator}").into(), id.into(), kind.into(), metric.into()],
            )
            .await;
            rows(
                house,
                "INSERT INTO participation (indicator_id, programme_id, objective_id, unit_path, depth, weight, title, dropped) \
                 VALUES (?, ?, 'goal', ?, 0, 20, '{}', FALSE)",
                vec![format!("{id}-{indicator}").into(), id.into(), path.into()],
            )
            .await;
        }
    }
}

/// The values of a programme as a report would say them.
fn said(computed: &Computed) -> String {
    format!("{computed:?}")
}

#[tokio::test(flavor = "multi_thread")]
async fn an_indicator_of_a_programme_is_computed_from_the_members_and_unknown_where_they_are_few() {
    Setup::new(rooms())
        .for_both(async |house| {
            league(house).await;
            count(&house.app, "2018-10-31".parse().expect("a day")).await.expect("counted");
            let span = Span {
                unit: UnitPath("/party/league/".to_owned()),
                from: "2018-10-01".parse().expect("a day"),
                to: "2018-12-31".parse().expect("a day"),
            };
            let women = metric(&house.app, "members.women").expect("offered");
            let measured = women.measure(&house.app, &span).await.expect("measured");
            assert_eq!(measured, Some(Measured { num: 103, den: Some(103) }));
            let league = compute(&house.app, "p-league", 1).await.expect("computed");
            assert!(said(&league).contains("103000000"), "{}", said(&league));
            // The few are hidden among the many, whose programme does not know its figure either.
            for id in ["p-few", "p-many"] {
                let computed = compute(&house.app, id, 1).await.expect("computed");
                assert!(
                    said(&computed).contains("None") && !said(&computed).contains("Some"),
                    "{}",
                    said(&computed)
                );
            }
        })
        .await;
}
