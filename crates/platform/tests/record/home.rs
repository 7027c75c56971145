//! The office home.

use rawabit_platform::web::Room;
use rawabit_platform::{LOCALES, record};
use rawabit_testkit::Setup;

use crate::support::{setup, write};

#[tokio::test]
async fn the_home_greets_and_shows_what_is_near() {
    setup()
        .on_sqlite(async |house| {
            write(house, 1).await;
            let secretariat = house.secretariat().await;
            let page = secretariat.get("/en/office").await;
            page.assert_status(200)
                .assert_lacks("⟦")
                .assert_has("Good morning,")
                .assert_has("Monday, 8 October 2018")
                .assert_has("panel-of-a-room")
                .assert_has("presidents &lt;meet&gt;")
                .assert_has("href=\"/en/office/meetings/m1\"")
                .assert_has("reports due")
                .assert_has("href=\"/en/ledger/acts/0\"");
            for prefix in ["", "/fr"] {
                secretariat.get(&format!("{prefix}/office")).await.assert_status(200).assert_lacks("⟦");
            }
            house.clock.advance(9 * 3600);
            house.secretariat().await.get("/en/office").await.assert_has("Good evening,");
        })
        .await;
}

#[tokio::test]
async fn the_year_marks_its_days() {
    setup()
        .on_sqlite(async |house| {
            let page = house.secretariat().await.get("/en/office").await;
            let text = page.text();
            assert_eq!(text.matches("<table class=\"month").count(), 12);
            assert_eq!(text.matches("class=\"month month-now\"").count(), 1);
            page.assert_has("<a class=\"is-meeting today\" href=\"/en/office/meetings/m1\"");
            // Two things on one day: the one that presses gives the mark, and the mark leads to both.
            page.assert_has("<a class=\"is-deadline\" href=\"#day-2018-10-10\"")
                .assert_has("id=\"day-2018-10-10\"");
            page.assert_has("open day");
            // October 2018 began on a Monday and has 31 days; February 2018 on a Thursday.
            page.assert_has("<caption>October 2018</caption>");
            let february = text
                .split("<caption>February 2018</caption>")
                .nth(1)
                .and_then(|rest| rest.split("<tbody>").nth(1));
            assert!(
                february.is_some_and(|rest| rest.starts_with("<tr><td></td><td></td><td></td><td>1</td>"))
            );
            let next = house.secretariat().await.get("/en/office?year=2019").await;
            next.assert_has("<caption>October 2019</caption>").assert_lacks("month-now");
            // The near days stay those of today, whatever year is looked at.
            next.assert_has("presidents &lt;meet&gt;");
            house
                .secretariat()
                .await
                .get("/en/office?year=99999")
                .await
                .assert_has("<caption>October 2018</caption>");
        })
        .await;
}

#[tokio::test]
async fn the_turn_of_the_year_hides_no_deadline() {
    setup()
        .on_sqlite(async |house| {
            house.clock.advance(84 * 86_400);
            let page = house.secretariat().await.get("/en/office").await;
            page.assert_has("Monday, 31 December 2018").assert_has("year&#39;s end").assert_has("today");
        })
        .await;
}

#[tokio::test]
async fn a_room_that_fails_takes_only_its_own_panel_away() {
    setup()
        .on_sqlite(async |house| {
            let page = house.secretariat().await.get("/en/office?panel=broken").await;
            page.assert_status(200)
                .assert_lacks("panel-of-a-room")
                .assert_has("A part of this page could not be prepared");
            page.assert_has("reports due");
        })
        .await;
}

#[tokio::test]
async fn an_empty_house_says_what_to_do_first() {
    Setup::new(vec![Room {
        actions: record::ACTIONS,
        routes: record::routes,
        ..Room::new("platform", LOCALES)
    }])
    .on_sqlite(async |house| {
        house.visitor().get("/office").await.assert_status(303);
        house
            .administrator()
            .await
            .get("/en/office")
            .await
            .assert_has("Begin by reading through the statutes");
        house.stranger().await.get("/en/office").await.assert_has("once an office is entrusted to you");
    })
    .await;
}
