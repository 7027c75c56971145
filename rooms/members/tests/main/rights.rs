//! Rights: the rule in the database answers as the rule that gives its reasons; rolls are frozen, and their entries can be proven.

use rawabit_members::commands;
use rawabit_members::model::Entitlement;
use rawabit_members::model::rights::{Conditions, entitled};
use rawabit_members::store::entity::{membership, suspension};
use rawabit_members::store::{rights, rolls};
use rawabit_platform::permit::UnitPath;
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};

use crate::scene::{ENGINEERS, RABAT, SALE, day, enter, entry, member, permit, setup, stands, tree, unit};

/// A small source of numbers that repeat.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rule_and_the_database_agree() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let mut dice = Dice(2018);
            let mut people = Vec::new();
            for n in 0..60 {
                let paths = [RABAT, SALE, ENGINEERS];
                let at = paths[usize::try_from(dice.roll(3)).expect("small")];
                let mut one = entry(house, at, &format!("عضو {n}"), "").await;
                let since = day("2018-10-08").plus_days(-i32::try_from(dice.roll(900)).expect("small"));
                one.joining.since = since;
                one.joining.joined =
                    since.plus_days(i32::try_from(dice.roll(40)).expect("small")).min(day("2018-10-08"));
                people.push(enter(house, one).await);
            }
            let work = house.work().await;
            for one in &people {
                let row = membership::Entity::find_by_id(one.membership.clone())
                    .one(work.tx())
                    .await
                    .expect("read")
                    .expect("there");
                let (id, joined, unit_id) = (row.id.clone(), row.joined, row.unit_id.clone());
                if dice.roll(4) == 0 {
                    let mut ended = row.into_active_model();
                    ended.until_day =
                        Set(Some(joined.plus_days(i32::try_from(dice.roll(400)).expect("small"))));
                    ended.update(work.tx()).await.expect("ended");
                }
                if dice.roll(3) == 0 {
                    let from = joined.plus_days(i32::try_from(dice.roll(200)).expect("small"));
                    let until = (dice.roll(2) == 0).then(|| from.plus_days(90));
                    let rest = suspension::ActiveModel {
                        id: Set(work.id()),
                        membership_id: Set(id),
                        from_day: Set(from),
                        until_day: Set(until),
                    };
                    rest.insert(work.tx()).await.expect("rests");
                }
                if dice.roll(3) > 0 {
                    let paid_until = (dice.roll(4) > 0)
                        .then(|| day("2018-01-01").plus_days(i32::try_from(dice.roll(500)).expect("small")));
                    stands(&work, &one.person, &unit_id, paid_until, dice.roll(5) == 0).await;
                }
            }
            work.commit().await.expect("committed");
            let statutes = house.app.statutes.load_full();
            let db = house.app.store.read();
            let mut rules = statutes.members.clone();
            rules.stand.min_age = Some(38);
            let mut some = 0;
            for entitlement in [Entitlement::Vote, Entitlement::Stand] {
                for on in ["2017-06-01", "2018-04-30", "2018-10-08"] {
                    let conditions = Conditions::of(&rules, entitlement, day(on));
                    for path in ["/", "/party/branch-04/", RABAT, ENGINEERS] {
                        let unit = UnitPath(path.to_owned());
                        let by_database = rights::entitled(db, &conditions, &unit).await.expect("an answer");
                        let mut by_rule = Vec::new();
                        for one in &people {
                            let held = rights::held(db, &one.person).await.expect("read");
                            if let Ok(through) = entitled(&conditions, &unit, Some(day("1980-05-05")), &held)
                            {
                                by_rule.push((one.person.clone(), through.unit_id.clone()));
                            }
                        }
                        let mut found: Vec<_> =
                            by_database.into_iter().map(|one| (one.person_id, one.unit_id)).collect();
                        found.sort();
                        by_rule.sort();
                        some += found.len();
                        assert_eq!(found, by_rule, "{entitlement} {on} {path}");
                    }
                }
            }
            assert!(some > 50, "the dice made a case of it: {some}");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_frozen_roll_proves_its_entries() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            for n in 0..5 {
                let one = member(house, RABAT, &format!("عضو {n}"), "").await;
                let work = house.work().await;
                stands(&work, &one.person, "branch-04-421", None, n != 3).await;
                work.commit().await.expect("committed");
            }
            let rabat = unit(house, RABAT).await;
            let mut work = house.work().await;
            let today = day("2018-10-08");
            let permit = permit(RABAT);
            let roll = commands::freeze(&house.app, &mut work, &permit, &rabat, Entitlement::Vote, today)
                .await
                .expect("frozen")
                .expect("somebody");
            work.commit().await.expect("committed");
            let db = house.app.store.read();
            let stored = rolls::find(db, &roll).await.expect("read").expect("a roll");
            assert_eq!(stored.size, 4, "whoever owes dues is not on it");
            let act = rawabit_platform::ledger::act::Entity::find_by_id(stored.act_idx)
                .one(db)
                .await
                .expect("read")
                .expect("the act");
            assert!(
                act.canonical.contains(&hex::encode(&stored.root)) && !act.canonical.contains("000001"),
                "{}",
                act.canonical
            );
            for position in 0..4 {
                let proof = rolls::proof(db, &stored, position).await.expect("read").expect("an entry");
                assert!(proof.is_sound(), "{position}");
            }
            assert!(rolls::proof(db, &stored, 4).await.expect("read").is_none());
            let mut work = house.work().await;
            let late = commands::freeze(
                &house.app,
                &mut work,
                &permit,
                &rabat,
                Entitlement::Vote,
                today.plus_days(1),
            )
            .await
            .expect("answered");
            assert!(late.is_err(), "not for a day to come");
        })
        .await;
}
