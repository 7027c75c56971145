//! The end of a campaign, the branches that come and go while it runs, and appeals that are lodged in the room of elections.

use rawabit_elections::commands as elections;
use rawabit_federation::NewUnit;
use rawabit_federation::commands::{close_unit, found_unit};
use rawabit_federation::permissions::ShapeTree;
use rawabit_members::FreezeRoll;
use rawabit_platform::{Fault, Multi};
use rawabit_renewals::commands::{self, NewCampaign};
use rawabit_renewals::model::calendar::Calendar;

use crate::certifying::{counted, held, prepared, transmit};
use crate::scene::{at, campaign, day, open, people, permit, reader, renewal, said, setup, texts};

#[tokio::test]
async fn a_campaign_ends_with_a_report_and_only_what_was_begun_goes_on() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, meeting, contests) = prepared(house, &cast).await;
            let campaign = texts(house, "SELECT id FROM campaign").await.remove(0);
            let office = house.secretariat().await;
            let board = format!("/office/renewals/{campaign}");
            said(&office.get(&format!("/en{board}")).await).has("Close the campaign");
            said(&office.get(&format!("/en{board}/close")).await)
                .has("Begun, and may finish")
                .has("Roll to be frozen")
                .has("0 of 2; 2 required");
            office
                .post(&format!("/en{board}/close"), &[("note", ""), ("version", "1")])
                .await
                .assert_status(422);
            let fields = [("note", "قرار اللجنة"), ("version", "1")];
            let closed = office.post(&format!("{board}/close"), &fields).await;
            assert!(closed.location().ends_with("done=renewals-closed"), "{}", closed.text());
            let act = texts(house, "SELECT canonical FROM act WHERE kind = 'campaign.closed'").await;
            for figure in ["\"branches\":6", "\"renewed\":0", "\"running\":1", "\"not_renewed\":5"] {
                assert!(act[0].contains(figure), "{figure} in {act:?}");
            }
            said(&office.get(&format!("/en{board}")).await)
                .has("Report of the campaign")
                .has("قرار اللجنة")
                .lacks("Close the campaign");
            said(&house.visitor().get(&format!("/en/renewals/{campaign}")).await)
                .has("0 of 6 branches renewed, 1 begun, 5 not renewed");
            // Nothing new starts.
            let other = renewal(house, "branch-04-441").await;
            let mut work = house.work().await;
            let roll =
                commands::freeze_roll(&house.app, &mut work, &permit::<FreezeRoll>("/"), &other, None).await;
            assert!(matches!(roll, Err(Fault::Refused(_))), "{roll:?}");
            drop(work);
            said(&office.get(&format!("/en/office/renewals/branches/{other}")).await)
                .has("The campaign was closed before anything was begun here");
            // What was begun finishes.
            held(house, &cast, &meeting, &contests).await;
            for (contest, votes) in contests.iter().zip([&[4, 2][..], &[6], &[5], &[2, 2, 1, 1]]) {
                counted(house, contest, votes).await;
            }
            assert_eq!(transmit(house, &id, &cast.members[0]).await, Ok(1));
            // A new campaign takes the others, and not that one.
            let next = NewCampaign {
                calendar: Calendar {
                    first: day("2018-12-15"),
                    upper: day("2019-05-01"),
                    last: day("2019-09-01"),
                },
                ..crate::scene::campaign("party")
            };
            let next = open(house, next).await.expect("the one before is closed");
            let units =
                texts(house, &format!("SELECT unit_id FROM renewal WHERE campaign_id = '{next}'")).await;
            assert_eq!(units.len(), 5, "{units:?}");
            assert!(!units.contains(&"branch-04-421".to_owned()));
            // Sessions end while the clock leaps.
            let office = house.secretariat().await;
            office.get("/en/office/renewals").await.assert_status(200).assert_has("Renewal 2018");
        })
        .await;
}

#[tokio::test]
async fn a_branch_founded_later_joins_and_a_dissolved_one_leaves_with_its_reason() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let id = open(house, campaign("party")).await.expect("opened");
            let office = house.secretariat().await;
            let page = format!("/office/renewals/{id}/branches");
            said(&office.get(&format!("/en{page}")).await).has("No branch was founded or dissolved");
            house.clock.set(at("2018-12-01T09:00:00Z"));
            let statutes = house.app.statutes.load_full();
            let shape = permit::<ShapeTree>("/");
            let mut work = house.work().await;
            let unit = NewUnit {
                id: "branch-04-281".into(),
                kind: "provincial_branch".into(),
                parent: Some("branch-04".into()),
                name: Multi::three("فرع جديد", "Section nouvelle", "New branch"),
                area: Some("04.281".into()),
                founded: Some(day("2018-11-25")),
            };
            found_unit(&mut work, &shape, &statutes, unit).await.expect("works").expect("founded");
            let version =
                rawabit_federation::unit(work.tx(), "branch-04-441").await.expect("read").expect("there");
            close_unit(&mut work, &shape, &statutes, "branch-04-441", version.version, day("2018-12-01"))
                .await
                .expect("works")
                .expect("closed");
            work.commit().await.expect("committed");
            let office = house.secretariat().await;
            said(&office.get(&format!("/en{page}")).await).has("New branch").has("Branch of Salé");
            let joined = office.post(&page, &[]).await;
            assert!(joined.location().ends_with("done=renewals-joined"), "{}", joined.text());
            let new = renewal(house, "branch-04-281").await;
            let planned =
                texts(house, &format!("SELECT CAST(planned_day AS TEXT) FROM renewal WHERE id = '{new}'"))
                    .await;
            let first: i64 = planned[0].parse().expect("a number");
            assert!(first > 17_866, "after 1 December, with its notice: {first}");
            let gone = renewal(house, "branch-04-441").await;
            let leave = format!("/office/renewals/branches/{gone}/leave");
            let none = office.post(&format!("/en{leave}"), &[("reason", ""), ("version", "1")]).await;
            none.assert_status(422);
            let wrong = format!("/en/office/renewals/branches/{new}/leave");
            let wrong = office.post(&wrong, &[("reason", "?"), ("version", "1")]).await;
            wrong.assert_status(422).assert_has("This branch was not dissolved");
            let left = office.post(&leave, &[("reason", "ضُم إلى فرع الرباط"), ("version", "1")]).await;
            assert!(left.location().ends_with("done=renewals-left"), "{}", left.text());
            said(&office.get(&format!("/en/office/renewals/branches/{gone}")).await)
                .has("This branch left the campaign on 1 December 2018: ضُم إلى فرع الرباط");
            said(&office.get(&format!("/en/office/renewals/{id}")).await)
                .has("0 / 6")
                .has("added 1, left 1")
                .has("New branch")
                .lacks("Branch of Salé");
            let sizes = texts(house, "SELECT CAST(size AS TEXT) FROM campaign").await;
            assert_eq!(sizes, ["6"], "six, one more, one less");
        })
        .await;
}

#[tokio::test]
async fn an_appeal_that_is_lodged_in_elections_is_seen_on_the_board_and_on_the_page() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, meeting, contests) = prepared(house, &cast).await;
            held(house, &cast, &meeting, &contests).await;
            for (contest, votes) in contests.iter().zip([&[4, 2][..], &[6], &[5], &[2, 2, 1, 1]]) {
                counted(house, contest, votes).await;
            }
            let campaign = texts(house, "SELECT id FROM campaign").await.remove(0);
            let board = format!("/en/office/renewals/{campaign}?contested=yes");
            house.secretariat().await.get(&board).await.assert_lacks("Branch of Rabat</a>");
            let mut work = house.work().await;
            elections::lodge(&house.app, &mut work, &cast.members[1], &contests[0], None, "أوراق ملغاة")
                .await
                .expect("works")
                .expect("lodged");
            work.commit().await.expect("committed");
            said(&house.secretariat().await.get(&board).await).has("Branch of Rabat").has("Contested");
            said(
                &reader(house, &cast.members[0])
                    .await
                    .get(&format!("/en/office/renewals/branches/{id}"))
                    .await,
            )
            .has("Contested")
            .has("Decide the appeal that was lodged in the election");
            assert_eq!(transmit(house, &id, &cast.members[0]).await, Ok(1), "the record goes its way");
        })
        .await;
}
