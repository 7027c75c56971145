//! The cockpit: the worst word first, then those furthest behind; cut by league, region, axis and word; told to nobody who may not know.

use rawabit_platform::permit::Role;
use rawabit_testkit::Reply;

use crate::report_pages::said;
use crate::yard::{LEAGUE, NORTH, SOUTH, approved, hand_in, refresh, rows, says, setup, signed_in, yard};

/// The programmes of a page in their order.
fn order(reply: &Reply) -> Vec<&'static str> {
    let text = reply.text();
    let mut found: Vec<(usize, &'static str)> = [LEAGUE, NORTH, SOUTH]
        .into_iter()
        .filter_map(|id| Some((text.find(&format!("/office/programmes/{id}\""))?, id)))
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, id)| id).collect()
}

#[tokio::test]
async fn the_late_and_the_silent_come_first() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            let secretariat = house.secretariat().await;
            // The report of the second quarter was due in July; nothing was ever approved: all are silent.
            said(&secretariat.get("/office/programmes?tone=silent").await).assert_status(200).assert_has("بلا تقارير");
            hand_in(house, NORTH, 2, says(&[("meetings", 40, 1), ("renewed", 1, 1)])).await;
            approved(house, &people, NORTH, 2).await;
            hand_in(house, SOUTH, 2, says(&[("meetings", 1, 1)])).await;
            approved(house, &people, SOUTH, 2).await;
            let page = secretariat.get("/office/programmes").await;
            said(&page).assert_status(200);
            // The league is silent; the south is far behind the plan of October, the north well before it.
            assert_eq!(order(&page), [LEAGUE, SOUTH, NORTH]);
            for (asked, found) in [
                ("tone=silent", vec![LEAGUE]),
                ("tone=at_risk", vec![SOUTH]),
                ("tone=on_track", vec![NORTH]),
                ("tone=late", vec![]),
                ("region=04", vec![NORTH]),
                ("region=99", vec![]),
                ("league=league-engineers", vec![LEAGUE, SOUTH, NORTH]),
                ("league=league-nothing", vec![]),
                ("axis=axis", vec![LEAGUE, SOUTH, NORTH]),
                ("axis=axis&tone=at_risk", vec![SOUTH]),
                ("state=closed", vec![]),
                ("state=in_force", vec![LEAGUE, SOUTH, NORTH]),
                ("q=09", vec![SOUTH]),
                ("sort=-progress", vec![LEAGUE, NORTH, SOUTH]),
                ("sort=unit", vec![LEAGUE, NORTH, SOUTH]),
                ("sort=lag&page=2", vec![]),
            ] {
                let page = secretariat.get(&format!("/office/programmes?{asked}")).await;
                assert_eq!(order(&page), found, "{asked}");
            }
            // A step past its day is late, whatever the progress.
            rows(
                house,
                "INSERT INTO programme_step (id, programme_id, objective_id, item, taken_from, position, kind, title, starts, ends, after_items, side, office, \
                   office_unit, state, done_on, note, dropped, version) \
                 VALUES ('step', ?, 'prog-north-goal', 'step', NULL, 1, 'organisational', '{}', '2018-01-01', '2018-10-07', '[]', 'unit', 'branch_secretary', \
                   'league-engineers-04', 'open', NULL, '', ?, 1)",
                vec![NORTH.into(), false.into()],
            )
            .await;
            refresh(house).await;
            assert_eq!(order(&secretariat.get("/office/programmes").await), [NORTH, LEAGUE, SOUTH]);
        })
        .await;
}

#[tokio::test]
async fn everybody_sees_what_is_theirs() {
    setup()
        .on_sqlite(async |house| {
            let people = yard(house).await;
            for (person, seen) in [
                (&people.deputy, vec![LEAGUE, NORTH, SOUTH]),
                (&people.headquarters, vec![LEAGUE, NORTH, SOUTH]),
                (&people.president, vec![LEAGUE, NORTH, SOUTH]),
                (&people.north, vec![NORTH]),
                (&people.south, vec![SOUTH]),
            ] {
                let reader = signed_in(house, person).await;
                let page = reader.get("/office/programmes?sort=unit").await;
                said(&page).assert_status(200);
                assert_eq!(order(&page), seen, "{person}");
                // The numbers at the top and the file say no more than the list.
                page.assert_has(&format!(
                    "<dd><a href=\"?sort=unit&amp;tone=silent\"><bdi dir=\"ltr\">{}</bdi></a></dd>",
                    seen.len()
                ));
                let file = reader.get("/office/programmes?format=csv").await;
                assert_eq!(file.text().trim().lines().count(), seen.len() + 1, "{person}");
            }
            house.visitor().get("/office/programmes").await.assert_status(303);
            house.stranger().await.get("/office/programmes").await.assert_status(404);
            house.with_role(Role::Member, "/").await.get("/office/programmes").await.assert_status(404);
            for lang in ["/fr", "/en"] {
                let page = house.secretariat().await.get(&format!("{lang}/office/programmes")).await;
                said(&page).assert_status(200);
            }
        })
        .await;
}

#[tokio::test]
async fn a_league_is_found_wherever_it_hangs() {
    setup()
        .for_both(async |house| {
            yard(house).await;
            let between = "INSERT INTO unit (id, kind, parent_id, path, depth, name, sort_key, search_text, version) \
                           VALUES ('between', 'regional_branch', 'party', '/party/between/', 2, '{}', '', '', 1)";
            rows(house, between, vec![]).await;
            let place = "UPDATE unit SET parent_id = 'between', path = '/party/between/league-engineers/', depth = 3 WHERE id = 'league-engineers'";
            rows(house, place, vec![]).await;
            let page = house.secretariat().await.get("/office/programmes").await;
            said(&page).assert_status(200).assert_has("<option value=\"league-engineers\"");
        })
        .await;
}

#[tokio::test]
async fn no_strategy_is_named_that_the_reader_does_not_see() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            // The party's next one is a draft, already meant to be public; another league's is its own.
            for (id, unit, path, public, adopted) in [
                ("draft", "party", "/party/", true, None),
                ("foreign", "league-doctors", "/party/league-doctors/", false, Some(0i64)),
                ("open", "league-doctors", "/party/league-doctors/", true, Some(0)),
            ] {
                rows(
                    house,
                    "INSERT INTO strategy (id, unit_id, unit_path, title, summary, starts, ends, groups, is_public, synthetic, created_at, adopted_at, version) \
                     VALUES (?, ?, ?, ?, '{}', '2018-01-01', '2018-12-31', '[]', ?, ?, 0, ?, 1)",
                    vec![
                        id.into(),
                        unit.into(),
                        path.into(),
                        format!("{{\"ar\":\"strategy-{id}\"}}").into(),
                        public.into(),
                        true.into(),
                        adopted.into(),
                    ],
                )
                .await;
                rows(
                    house,
                    "INSERT INTO strategy_axis (id, strategy_id, position, kind, name, note) VALUES (?, ?, 1, 'political', ?, '{}')",
                    vec![format!("axis-{id}").into(), id.into(), format!("{{\"ar\":\"axis-of-{id}\"}}").into()],
                )
                .await;
            }
            let bureau = house.with_role(Role::Bureau, "/party/league-engineers/league-engineers-04/").await;
            let north = signed_in(house, &people.north).await;
            for reader in [&bureau, &north] {
                for page in ["/office/programmes", "/office/programmes/all", "/office/strategies"] {
                    said(&reader.get(page).await)
                        .assert_status(200)
                        .assert_lacks("strategy-draft")
                        .assert_lacks("strategy-foreign")
                        .assert_lacks("axis-of-draft")
                        .assert_lacks("axis-of-foreign")
                        .assert_has("strategy-open");
                }
                for hidden in ["draft", "foreign"] {
                    for part in ["", "/periods"] {
                        reader.get(&format!("/office/strategies/{hidden}{part}")).await.assert_status(404);
                    }
                }
                reader.get("/office/strategies/strategy/periods").await.assert_status(200);
                reader.get("/office/strategies/open/periods").await.assert_status(200);
            }
            // A programme hangs on a strategy of one's own or from above.
            said(&north.get("/office/programmes/new").await)
                .assert_status(200)
                .assert_has("استراتيجية 2018")
                .assert_lacks("strategy-draft")
                .assert_lacks("strategy-foreign")
                .assert_lacks("strategy-open");
            let secretariat = house.secretariat().await;
            said(&secretariat.get("/office/programmes").await)
                .assert_has("strategy-draft")
                .assert_has("axis-of-foreign");
        })
        .await;
}

/// Who neither writes nor approves a report has no page of them, and the cockpit does not lead there.
#[tokio::test]
async fn only_who_has_reports_to_see_to_is_led_to_them() {
    setup()
        .on_sqlite(async |house| {
            yard(house).await;
            let auditor = house.with_role(Role::Auditor, "/").await;
            said(&auditor.get("/office/programmes").await).assert_status(200).assert_lacks("/office/reports");
            auditor.get("/office/reports").await.assert_status(404);
            let secretariat = house.secretariat().await;
            said(&secretariat.get("/office/programmes").await).assert_has("/office/reports");
            secretariat.get("/office/reports").await.assert_status(200);
        })
        .await;
}
