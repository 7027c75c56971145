//! The pages of campaigns: opening one by its form, the board, the supervisors, the public page.

use rawabit_platform::metric::{Measured, Span, metric};
use rawabit_platform::permit::{Role, UnitPath};

use crate::scene::{campaign, day, open, people, said, setup};

#[tokio::test]
async fn headquarters_opens_a_campaign_by_its_form_and_sees_its_board() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let headquarters = house.secretariat().await;
            headquarters.get("/en/office/renewals").await.assert_has("There is no campaign");
            let form = headquarters.get("/en/office/renewals/new").await;
            form.assert_status(200)
                .assert_has("2018-11-07")
                .assert_has("renewal of regional and provincial branches");
            let fields = |first: &'static str| {
                [
                    ("unit", "party"),
                    ("unit.q", "party"),
                    ("unit.for", "party"),
                    ("rule", "branches"),
                    ("title.ar", "تجديد 2018"),
                    ("title.en", "Renewal 2018"),
                    ("first", first),
                    ("upper", "2019-05-01"),
                    ("last", "2019-09-01"),
                    ("share", "yes"),
                ]
            };
            let early = headquarters.post("/en/office/renewals/new", &fields("2018-10-10")).await;
            early
                .assert_status(422)
                .assert_has("No assembly can be convened in time before")
                .assert_has("Renewal 2018");
            let opened = headquarters.post("/en/office/renewals/new", &fields("2018-11-01")).await;
            let board = opened.location();
            assert!(
                board.contains("/office/renewals/") && board.ends_with("done=renewals-opened"),
                "{}",
                opened.text()
            );
            let board = board.split('?').next().expect("a path").to_owned();
            let page = headquarters.get(&board).await;
            said(&page)
                .has("Branch of Rabat")
                .has("Roll to be frozen")
                .has("Progress against the plan")
                .has("tilemap")
                .has("0 / 6")
                // Of the party's own branches two thirds: two of two, and one of one.
                .has("0 of 2; 2 required (article 50)");
            headquarters
                .get(&format!("{board}?map=province&kind=provincial_branch"))
                .await
                .assert_has("Branch of Salé")
                .assert_lacks("Engineers of Rabat");
            headquarters
                .get(&format!("{board}?league=league-engineers"))
                .await
                .assert_has("Engineers of Rabat")
                .assert_lacks("Branch of Rabat");
            headquarters.get(&format!("{board}?stage=certified")).await.assert_has("Nothing");
            headquarters
                .get(&format!("{board}?format=csv"))
                .await
                .assert_status(200)
                .assert_has("Branch of Rabat");
            headquarters.get("/en/office/renewals").await.assert_has("Renewal 2018");
            headquarters.get("/en/office").await.assert_status(200);

            let people = format!("{board}/supervisors");
            headquarters.get(&people).await.assert_status(200).assert_has("مشرف أول");
            let moved = headquarters
                .post(&people, &[("person", cast.supervisors[1].as_str()), ("region", "04")])
                .await;
            assert!(moved.location().ends_with("done=renewals-supervised"), "{}", moved.text());
            let rows = crate::scene::texts(house, "SELECT DISTINCT supervisor_id FROM renewal").await;
            assert_eq!(rows, [cast.supervisors[1].clone()]);

            let public = house.visitor();
            public.get("/en/renewals").await.assert_status(200).assert_has("Renewal 2018");
            let id = board.rsplit('/').next().expect("an id");
            public
                .get(&format!("/en/renewals/{id}"))
                .await
                .assert_status(200)
                .assert_has("No renewal is certified yet")
                .assert_has("League of engineers");
            public.get(&format!("/en/renewals/{id}?league=league-engineers")).await.assert_status(200);
        })
        .await;
}

#[tokio::test]
async fn the_longest_stuck_stand_on_the_office_home_of_whoever_sees_them() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            open(house, campaign("party")).await.expect("opened");
            let president = house.with_role(Role::President, "/party/league-engineers/").await;
            president.get("/en/office").await.assert_has("No branch is late");
            house.clock.set(crate::scene::at("2018-12-20T09:00:00Z"));
            let president = house.with_role(Role::President, "/party/league-engineers/").await;
            said(&president.get("/en/office").await)
                .has("Engineers of Rabat")
                .has("days late")
                .lacks("Branch of Rabat");
        })
        .await;
}

#[tokio::test]
async fn programmes_read_how_many_branches_are_renewed() {
    setup()
        .for_both(async |house| {
            people(house).await;
            open(house, campaign("league-engineers")).await.expect("opened");
            let figure = metric(&house.app, "renewals.branches_renewed").expect("there");
            let span = Span {
                unit: UnitPath("/party/league-engineers/".into()),
                from: day("2018-10-01"),
                to: day("2019-08-31"),
            };
            let measured = figure.measure(&house.app, &span).await.expect("counted");
            assert_eq!(measured, Some(Measured { num: 0, den: Some(3) }));
            let ctx = house.reader(house.system());
            let records = figure.records(&ctx, &span, 0, 10).await.expect("read");
            assert_eq!(records.len(), 3);
            assert!(records.iter().all(|one| !one.hit && one.path.is_some()));
            let nowhere = Span { unit: UnitPath("/party/branch-04/".into()), ..span };
            assert_eq!(
                figure.measure(&house.app, &nowhere).await.expect("counted"),
                Some(Measured { num: 0, den: Some(0) })
            );
        })
        .await;
}
