//! The figures that this room computes, on both databases: each opens onto exactly the records that it counts.

use rawabit_meetings::RecordMeeting;
use rawabit_meetings::commands::{self, Convening, FollowUp, FollowUpKind, NewDecision};
use rawabit_platform::metric::{Counted, Measured, Span, metric};
use rawabit_platform::permit::{Grant, Policy, Role, UnitPath};
use rawabit_platform::{Day, Lang, Multi};
use rawabit_testkit::House;

use crate::scene::{at, convened, opened, people, permit, setup};

fn span(unit: &str, from: &str, to: &str) -> Span {
    let day = |text: &str| -> Day { text.parse().expect("a day") };
    Span { unit: UnitPath(unit.to_owned()), from: day(from), to: day(to) }
}

async fn measured(house: &House, key: &str, span: &Span) -> Measured {
    metric(&house.app, key)
        .expect("offered")
        .measure(&house.app, span)
        .await
        .expect("measured")
        .expect("known")
}

async fn records(house: &House, policy: Policy, key: &str, span: &Span) -> Vec<Counted> {
    let ctx = house.reader(policy);
    metric(&house.app, key).expect("offered").records(&ctx, span, 0, 100).await.expect("listed")
}

async fn close(house: &House, meeting: &str, when: &str) {
    house.clock.set(at(when));
    let mut work = house.work().await;
    let record = permit::<RecordMeeting>("/");
    commands::close(&house.app, &mut work, &record, meeting, None).await.expect("closed");
    work.commit().await.expect("committed");
}

#[tokio::test]
async fn a_meeting_counts_when_it_was_held_and_not_before() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let october = span("/party/", "2018-10-01", "2018-10-31");
            let meeting = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            assert_eq!(measured(house, "meetings.held", &october).await, Measured { num: 0, den: None });
            opened(house, &cast, &meeting).await;
            assert_eq!(measured(house, "meetings.held", &october).await.num, 0, "it goes on");
            close(house, &meeting, "2018-10-08T11:00:00Z").await;
            assert_eq!(measured(house, "meetings.held", &october).await.num, 1);
            let listed = records(house, Policy::system(), "meetings.held", &october).await;
            assert_eq!(listed.len(), 1);
            assert_eq!(listed[0].path.as_deref(), Some(format!("/office/meetings/{meeting}").as_str()));
            assert_eq!(listed[0].day.map(|day| day.to_string()).as_deref(), Some("2018-10-08"));
            for elsewhere in [
                span("/party/", "2018-10-09", "2018-10-31"),
                span("/party/", "2018-09-01", "2018-10-07"),
                span("/party/league-engineers/", "2018-10-01", "2018-10-31"),
            ] {
                assert_eq!(measured(house, "meetings.held", &elsewhere).await.num, 0, "{elsewhere:?}");
                assert!(records(house, Policy::system(), "meetings.held", &elsewhere).await.is_empty());
            }
        })
        .await;
}

async fn decided(house: &House, meeting: &str, deadline: &str) -> String {
    let mut work = house.work().await;
    let new = NewDecision {
        item: None,
        decision_type: None,
        title: Multi::one(Lang::Ar, deadline),
        text: Multi::default(),
        owner_office: "league_president".into(),
        owner_unit: "league-engineers".into(),
        deadline: Some(deadline.parse().expect("a day")),
        public: true,
        vote: None,
    };
    let made = commands::decide(&house.app, &mut work, &permit::<RecordMeeting>("/"), meeting, new)
        .await
        .expect("works")
        .expect("adopted");
    work.commit().await.expect("committed");
    made.id
}

async fn ended(house: &House, id: &str, when: &str, kind: FollowUpKind) {
    house.clock.set(at(when));
    let mut work = house.work().await;
    let entry = FollowUp { kind, text: "لأن".into() };
    commands::follow_up(&mut work, &permit::<RecordMeeting>("/"), id, None, entry)
        .await
        .expect("works")
        .expect("written");
    work.commit().await.expect("committed");
}

#[tokio::test]
async fn a_decision_is_in_time_until_the_last_minute_of_its_day() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let meeting = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            opened(house, &cast, &meeting).await;
            let mut ids = Vec::new();
            for deadline in ["2018-11-10", "2018-11-10", "2018-11-20", "2018-11-30", "2018-12-05"] {
                ids.push(decided(house, &meeting, deadline).await);
            }
            // Casablanca is an hour ahead: the tenth ends at 23:00 UTC.
            ended(house, &ids[0], "2018-11-10T22:59:59Z", FollowUpKind::Done).await;
            ended(house, &ids[1], "2018-11-10T23:00:00Z", FollowUpKind::Done).await;
            ended(house, &ids[2], "2018-11-12T09:00:00Z", FollowUpKind::Dropped).await;
            let november = span("/party/", "2018-11-01", "2018-11-30");
            let key = "meetings.decisions_in_time";
            assert_eq!(measured(house, key, &november).await, Measured { num: 1, den: Some(4) });
            let listed = records(house, Policy::system(), key, &november).await;
            assert_eq!(listed.len(), 4);
            assert_eq!(listed.iter().map(|one| one.hit).collect::<Vec<_>>(), [true, false, false, false]);
            assert_eq!(listed[0].path.as_deref(), Some(format!("/office/decisions/{}", ids[0]).as_str()));
            // A page of them begins with the hits, and the next goes on where it ended.
            let ctx = house.reader(Policy::system());
            let figure = metric(&house.app, key).expect("offered");
            let mut paged = figure.records(&ctx, &november, 0, 3).await.expect("listed");
            paged.extend(figure.records(&ctx, &november, 3, 3).await.expect("listed"));
            assert_eq!(paged, listed);
            // No deadline in the span: a share of nothing.
            let spring = span("/party/", "2019-04-01", "2019-04-30");
            assert_eq!(measured(house, key, &spring).await, Measured { num: 0, den: Some(0) });
            // Who sees another league only, sees none of them, though the figure stays what it is.
            let doctors = UnitPath("/party/league-doctors/".to_owned());
            let other = Policy::new(vec![Grant::subtree(Role::President, doctors)]);
            assert!(records(house, other, key, &november).await.is_empty());
        })
        .await;
}
