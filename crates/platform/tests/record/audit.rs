//! The audit's pages: who may see them, what they find, and that taking them away leaves a line.

use rawabit_platform::audit;
use rawabit_platform::permit::{Role, UnitPath};
use rawabit_testkit::{House, UNITS};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use crate::support::setup;

/// Lines in the league, in its branch, and at the top.
async fn lines(house: &House) {
    for (n, unit) in UNITS.iter().enumerate() {
        house.clock.advance(86_400);
        let work = house.work().await;
        let path = UnitPath((*unit).to_owned());
        work.audit("people.register", ("person", &format!("p{n}")), &path, "").await.expect("a line");
        work.audit("meetings.convene", ("meeting", &format!("=m{n}")), &path, "in person")
            .await
            .expect("a line");
        work.commit().await.expect("committed");
    }
}

#[tokio::test]
async fn only_administrators_and_auditors_read_the_audit() {
    setup()
        .on_sqlite(async |house| {
            house.visitor().get("/office/audit").await.assert_status(303);
            house.stranger().await.get("/office/audit").await.assert_status(404);
            house.secretariat().await.get("/office/audit/export").await.assert_status(404);
            for prefix in ["", "/fr", "/en"] {
                let page = house.administrator().await.get(&format!("{prefix}/office/audit")).await;
                page.assert_status(200).assert_lacks("⟦");
            }
            house.with_role(Role::Auditor, "/").await.get("/office/audit").await.assert_status(200);
        })
        .await;
}

#[tokio::test]
async fn an_auditor_of_a_unit_sees_its_lines_and_no_others() {
    setup()
        .for_both(async |house| {
            lines(house).await;
            let auditor = house.with_role(Role::Auditor, UNITS[1]).await;
            for path in ["/en/office/audit", "/en/office/audit/export"] {
                auditor
                    .get(path)
                    .await
                    .assert_status(200)
                    .assert_lacks("p0")
                    .assert_has("p1")
                    .assert_has("p2");
            }
        })
        .await;
}

#[tokio::test]
async fn lines_are_found_by_action_actor_subject_and_period() {
    setup()
        .for_both(async |house| {
            lines(house).await;
            let admin = house.administrator().await;
            let has = async |query: &str, rows: usize| {
                let page = admin.get(&format!("/en/office/audit{query}")).await;
                assert_eq!(
                    page.assert_status(200).text().matches("<th scope=\"row\">").count(),
                    rows,
                    "{query}"
                );
            };
            has("?action=people.register", 3).await;
            has("?action=meetings", 3).await;
            has("?action=meet", 0).await;
            has("?actor=test", 6).await;
            has("?actor=nobody", 0).await;
            has("?subject=p1", 1).await;
            has("?subject=person", 3).await;
            has("?subject=person+p1", 1).await;
            has("?outcome=refused", 0).await;
            has("?from=2018-10-10&until=2018-10-10", 2).await;
            has("?q=p2", 1).await;
            has("?q=%25", 0).await;
        })
        .await;
}

#[tokio::test]
async fn taking_the_audit_away_leaves_a_line_that_names_nobody() {
    setup()
        .for_both(async |house| {
            lines(house).await;
            let admin = house.administrator().await;
            let file = admin.get("/office/audit/export?action=meetings&actor=test").await;
            assert_eq!(file.assert_status(200).header("cache-control"), "private, no-store");
            let text = file.text();
            let rows: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
            assert_eq!(rows.len(), 4, "{text}");
            assert!(rows[0].starts_with("at,actor,account,action"));
            assert!(
                rows[1].contains(",'=m0,") && rows[3].contains(",'=m2,"),
                "oldest first, formulas disarmed: {text}"
            );
            let taken = audit::Entity::find()
                .filter(audit::Column::Action.eq("audit.export"))
                .all(house.app.store.read())
                .await
                .expect("query");
            assert_eq!(taken.len(), 1);
            assert_eq!(taken[0].detail, "action,actor");
            admin.get("/office/audit").await.assert_has("audit.export");
        })
        .await;
}

#[tokio::test]
async fn a_long_audit_comes_whole_and_in_order() {
    setup()
        .for_both(async |house| {
            let work = house.work().await;
            for n in 0..2300 {
                let subject = format!("s{n:04}");
                work.audit("things.count", ("thing", &subject), &UnitPath::root(), "").await.expect("a line");
            }
            work.commit().await.expect("committed");
            let file = house.administrator().await.get("/office/audit/export?action=things.count").await;
            let text = file.assert_status(200).text();
            let mut found: Vec<&str> = text
                .lines()
                .skip(1)
                .filter_map(|line| line.split(',').find(|cell| cell.starts_with('s') && cell.len() == 5))
                .collect();
            assert_eq!(text.matches("at,actor").count(), 1);
            assert_eq!(found.len(), 2300);
            found.sort_unstable();
            found.dedup();
            assert_eq!(found.len(), 2300, "no line twice");
        })
        .await;
}
