//! What happens to a membership: suspension, transfer, the end.

use rawabit_members::commands::{self, Ending, Suspension};
use rawabit_members::model::{EndReason, MemberRefused, Standing};
use rawabit_members::store::entity::{event, member, transfer};
use rawabit_members::store::memberships;
use rawabit_platform::permit::{Grant, Policy, Role, UnitPath};
use rawabit_testkit::House;
use sea_orm::{EntityTrait as _, QueryOrder as _};

use crate::scene::{RABAT, SALE, day, member, permit, setup, tree, unit};

async fn standing(house: &House, id: &str) -> Standing {
    memberships::membership(house.app.store.read(), id).await.expect("read").expect("there").standing()
}

async fn kinds(house: &House) -> Vec<String> {
    let rows = event::Entity::find()
        .order_by_asc(event::Column::Id)
        .all(house.app.store.read())
        .await
        .expect("read");
    rows.into_iter().map(|row| row.kind).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_body_that_the_statutes_name_suspends_and_time_ends_it() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let one = member(house, RABAT, "كريم التازي", "").await;
            let new = |until: Option<&str>| Suspension {
                from: day("2018-10-08"),
                until: until.map(day),
                reason: "غياب متكرر".into(),
                reference: Some("2018/12".into()),
            };
            let branch = Policy::new(vec![Grant::subtree(Role::Secretary, UnitPath(RABAT.into()))]);
            let own = branch.permit(&UnitPath(RABAT.into())).expect("granted");
            let mut work = house.work().await;
            let refused = commands::suspend(&house.app, &mut work, &own, &one.membership, 1, new(None))
                .await
                .expect("answered");
            assert_eq!(refused, Err(MemberRefused::OtherBody));
            let refused =
                commands::suspend(&house.app, &mut work, &permit("/"), &one.membership, 1, new(None))
                    .await
                    .expect("answered");
            assert_eq!(refused, Err(MemberRefused::TooLong));
            commands::suspend(
                &house.app,
                &mut work,
                &permit("/"),
                &one.membership,
                1,
                new(Some("2018-12-01")),
            )
            .await
            .expect("done")
            .expect("lawful");
            work.commit().await.expect("committed");
            assert_eq!(standing(house, &one.membership).await, Standing::Suspended);
            house.clock.advance(60 * 24 * 3600);
            commands::sweep(&house.app).await.expect("swept");
            assert_eq!(standing(house, &one.membership).await, Standing::Active);
            assert_eq!(kinds(house).await, ["entered", "suspended", "reinstated"]);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transfer_needs_both_units_and_keeps_seniority() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let one = member(house, RABAT, "كريم التازي", "").await;
            let rabat = house.with_role(Role::Secretary, RABAT).await;
            let sale = house.with_role(Role::Secretary, SALE).await;
            let base = format!("/office/members/{}/{}", one.no, one.membership);
            sale.get(&format!("{base}/transfer")).await.assert_status(404);
            let asked = [("to", "branch-04-441"), ("reason", "تغيير السكنى"), ("version", "1")];
            rabat.post(&format!("{base}/transfer"), &asked).await.assert_status(303);
            assert_eq!(standing(house, &one.membership).await, Standing::Active, "not without the other");
            let row =
                transfer::Entity::find().one(house.app.store.read()).await.expect("read").expect("asked");
            rabat
                .post(&format!("/office/members/transfers/{}/consent", row.id), &[("version", "1")])
                .await
                .assert_status(404);
            sale.get("/office/members/transfers").await.assert_status(200).assert_has("كريم التازي");
            sale.post(&format!("/office/members/transfers/{}/consent", row.id), &[("version", "1")])
                .await
                .assert_status(303);
            let all = memberships::all(house.app.store.read(), &one.person).await.expect("read");
            let now: Vec<_> =
                all.iter().map(|row| (row.unit_id.as_str(), row.standing(), row.since.to_string())).collect();
            assert!(now.contains(&("branch-04-421", Standing::Ended, "2015-01-01".into())), "{now:?}");
            assert!(now.contains(&("branch-04-441", Standing::Active, "2015-01-01".into())), "{now:?}");
            let kept = member::Entity::find_by_id(one.no)
                .one(house.app.store.read())
                .await
                .expect("read")
                .expect("there");
            assert_eq!(kept.unit_path.as_str(), SALE, "who has the member keeps the record");
            sale.get(&format!("/office/members/{}", one.no)).await.assert_status(200);
            sale.get("/office/members?q=karim").await.assert_has("كريم التازي");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_ends_all_memberships_and_an_expulsion_needs_its_body() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let one = member(house, RABAT, "كريم التازي", "").await;
            let ending = |why| Ending { why, day: day("2018-10-08"), reason: String::new(), reference: None };
            let branch = Policy::new(vec![Grant::subtree(Role::Secretary, UnitPath(RABAT.into()))]);
            let path = UnitPath(RABAT.into());
            let (keep, decide) =
                (branch.permit(&path).expect("granted"), branch.permit(&path).expect("granted"));
            let mut work = house.work().await;
            let refused = commands::end(
                &house.app,
                &mut work,
                &keep,
                Some(&decide),
                &one.membership,
                1,
                ending(EndReason::Expelled),
            )
            .await
            .expect("answered");
            assert_eq!(refused, Err(MemberRefused::OtherBody));
            let stored = memberships::member(work.tx(), one.no).await.expect("read").expect("there");
            let joining = rawabit_members::model::Joining {
                category: None,
                since: day("2016-01-01"),
                joined: day("2016-01-01"),
            };
            let sale = unit(house, SALE).await;
            let other = commands::open_membership(&work, &stored, &sale, &joining)
                .await
                .expect("opened")
                .expect("lawful");
            commands::end(&house.app, &mut work, &keep, None, &one.membership, 1, ending(EndReason::Died))
                .await
                .expect("done")
                .expect("lawful");
            work.commit().await.expect("committed");
            assert_eq!(standing(house, &one.membership).await, Standing::Ended);
            assert_eq!(standing(house, &other.id).await, Standing::Ended);
            let kept =
                memberships::member(house.app.store.read(), one.no).await.expect("read").expect("there");
            assert_eq!(kept.state, "ended");
        })
        .await;
}
