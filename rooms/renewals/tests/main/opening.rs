//! Opening a campaign: who is in it, on which days, supervised by whom; and what is refused.

use rawabit_platform::permit::{Policy, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_renewals::OpenCampaign;
use rawabit_renewals::commands::{self, OpenRefused, Supervise, SuperviseRefused};
use rawabit_renewals::model::calendar::Calendar;
use sea_orm::ConnectionTrait as _;

use crate::scene::{at, campaign, day, open, people, permit, renewal, setup, texts};

#[tokio::test]
async fn a_campaign_has_every_branch_with_its_day_its_region_and_its_supervisor() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let id = open(house, campaign("party")).await.expect("opened");
            let rows =
                texts(house, "SELECT unit_id || ' ' || region || ' ' || area FROM renewal ORDER BY place")
                    .await;
            assert_eq!(
                rows,
                [
                    "branch-04 04 04",
                    "league-engineers-04 04 04",
                    "branch-04-421 04 04.421",
                    "league-engineers-04-421 04 04.421",
                    "branch-04-441 04 04.441",
                    "league-engineers-04-441 04 04.441"
                ]
            );
            // The provincial branches first, the regional ones from May on.
            let planned = texts(house, "SELECT unit_id FROM renewal ORDER BY planned_day, place").await;
            assert_eq!(planned[4..], ["branch-04", "league-engineers-04"]);
            let supervised = texts(house, "SELECT supervisor_id FROM renewal ORDER BY place").await;
            assert_eq!(
                supervised.iter().filter(|one| **one == cast.supervisors[0]).count(),
                3,
                "shared evenly"
            );
            assert_eq!(supervised.iter().filter(|one| **one == cast.supervisors[1]).count(), 3);
            let act = texts(house, "SELECT canonical FROM act WHERE kind = 'campaign.opened'").await;
            assert!(act[0].contains("\"branches\":6") && act[0].contains("\"article\":\"50\""), "{act:?}");
            assert!(!act[0].contains(&cast.supervisors[0]), "no personal data: {act:?}");

            // Somebody else takes over the league.
            let mut work = house.work().await;
            let asked = Supervise {
                within: Some(UnitPath("/party/league-engineers/".into())),
                person: cast.supervisors[1].clone(),
                ..Supervise::default()
            };
            let changed =
                commands::supervise(&house.app, &mut work, &permit::<OpenCampaign>("/"), &id, asked).await;
            assert_eq!(changed.expect("works"), Ok(3));
            let asked = Supervise { person: cast.members[0].clone(), ..Supervise::default() };
            let refused =
                commands::supervise(&house.app, &mut work, &permit::<OpenCampaign>("/"), &id, asked).await;
            assert_eq!(refused.expect("works"), Err(SuperviseRefused::NotInOffice));
            let asked = Supervise { person: cast.supervisors[0].clone(), ..Supervise::default() };
            let refused =
                commands::supervise(&house.app, &mut work, &permit::<OpenCampaign>("/"), &id, asked).await;
            assert_eq!(refused.expect("works"), Err(SuperviseRefused::Everywhere));
        })
        .await;
}

#[tokio::test]
async fn what_the_statutes_or_the_calendar_forbid_is_refused_and_leaves_nothing() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let with = |first: &str, upper: &str, last: &str| {
                let mut new = campaign("party");
                new.calendar = Calendar { first: day(first), upper: day(upper), last: day(last) };
                new
            };
            // 8 October: a roll frozen today, a convocation tomorrow, fifteen days of notice.
            let early = open(house, with("2018-10-23", "2019-05-01", "2019-09-01")).await;
            assert_eq!(early, Err(OpenRefused::Early { from: day("2018-10-24") }));
            let order = open(house, with("2018-11-01", "2018-11-01", "2019-09-01")).await;
            assert_eq!(order, Err(OpenRefused::Order));
            let long = open(house, with("2018-11-01", "2019-05-01", "2019-10-10")).await;
            assert_eq!(long, Err(OpenRefused::Long { latest: day("2019-10-09"), article: "50".into() }));
            assert_eq!(
                open(house, campaign("branch-04")).await,
                Err(OpenRefused::Unit),
                "a branch renews no branches"
            );
            assert_eq!(open(house, campaign("nowhere")).await, Err(OpenRefused::Unit));
            assert_eq!(texts(house, "SELECT id FROM campaign").await, Vec::<String>::new());
            open(house, campaign("league-engineers")).await.expect("opened");
            let twice = open(house, campaign("party")).await;
            assert!(matches!(twice, Err(OpenRefused::Running { .. })), "{twice:?}");
            assert_eq!(texts(house, "SELECT id FROM renewal").await.len(), 3);
        })
        .await;
}

#[tokio::test]
async fn a_day_is_moved_within_the_campaign_by_whoever_runs_it() {
    setup()
        .for_both(async |house| {
            people(house).await;
            open(house, campaign("party")).await.expect("opened");
            let id = renewal(house, "branch-04-421").await;
            let mut work = house.work().await;
            let run = permit::<OpenCampaign>("/");
            let outside =
                commands::plan_day(&mut work, &run, &id, None, day("2019-09-01")).await.expect("works");
            assert!(outside.is_err(), "the first day that is late");
            commands::plan_day(&mut work, &run, &id, Some(1), day("2018-12-01"))
                .await
                .expect("works")
                .expect("moved");
            let stale = commands::plan_day(&mut work, &run, &id, Some(1), day("2018-12-02")).await;
            assert!(matches!(stale, Err(rawabit_platform::Fault::Stale)), "{stale:?}");
            // The permit of another branch covers nothing here.
            let elsewhere = Policy::system()
                .permit::<OpenCampaign>(&UnitPath("/party/league-engineers/".into()))
                .expect("a permit");
            let hidden = commands::plan_day(&mut work, &elsewhere, &id, None, day("2018-12-01")).await;
            assert!(matches!(hidden, Err(rawabit_platform::Fault::NotFound)), "{hidden:?}");
        })
        .await;
}

#[tokio::test]
async fn a_campaign_whose_time_is_over_makes_room_and_a_bureau_keeps_its_term() {
    setup()
        .for_both(async |house| {
            people(house).await;
            open(house, campaign("league-engineers")).await.expect("opened");
            let work = house.work().await;
            // 1 February 2019.
            let sql = "UPDATE renewal SET certified_day = 17928 WHERE unit_id = 'league-engineers-04-421'";
            work.tx().execute_raw(Dialect::of(work.tx()).statement(sql, [])).await.expect("written");
            work.commit().await.expect("committed");
            let mut later = campaign("league-engineers");
            later.calendar =
                Calendar { first: day("2019-10-01"), upper: day("2019-12-01"), last: day("2020-03-01") };
            house.clock.set(at("2019-08-31T09:00:00Z"));
            let early = open(house, later.clone()).await;
            assert!(matches!(early, Err(OpenRefused::Running { .. })), "{early:?}");
            house.clock.set(at("2019-09-01T09:00:00Z"));
            let id = open(house, later).await.expect("opened");
            let sql = format!("SELECT unit_id FROM renewal WHERE campaign_id = '{id}' ORDER BY unit_id");
            assert_eq!(
                texts(house, &sql).await,
                ["league-engineers-04", "league-engineers-04-441"],
                "four years are not over for the third"
            );
        })
        .await;
}
