//! Lots on the whole way: the house's part is fixed when the tie is known, the public part afterwards; drawn once.

use rawabit_elections::commands::{self, ElectionRefused};
use rawabit_elections::model::State;
use rawabit_elections::store as kept;
use rawabit_statutes::Polling;
use sea_orm::EntityTrait as _;

use crate::scene::{branch, contest_of, listed, opened, permit, polling, row, under};
use crate::store::{close, enter, sheet};

#[tokio::test]
async fn a_tie_by_lot_waits_for_a_seed_that_is_fixed_once() {
    under(&[("ties = \"older\"", "ties = \"lot\"")])
        .for_both(async |house| {
            let (members, _) = branch(house, 6).await;
            let id = opened(house, contest_of("branch_secretary", Polling::Paper)).await;
            listed(house, &id, &members[..3]).await;
            polling(house, &id).await;
            close(house, &id).await;
            enter(house, &id, "first", sheet(&[2, 2, 1], 0, 1)).await.expect("taken");
            assert_eq!(enter(house, &id, "second", sheet(&[2, 2, 1], 0, 1)).await, Ok(true));
            let contest = row(house, &id).await;
            assert_eq!((contest.state(), commands::result(&contest).among), (State::Lot, vec![1, 2]));
            let acts = rawabit_platform::ledger::acts_about(house.app.store.read(), "contest", &id)
                .await
                .expect("read");
            assert!(
                acts.iter().any(|act| act.kind == "contest.lot_fixed"),
                "the house's part is fixed before the seed is known"
            );
            let mut work = house.work().await;
            let draw = async |work: &mut _, seed: &str, who: &str| {
                commands::draw(&house.app, work, &permit(), &id, seed, who).await.expect("answered")
            };
            assert_eq!(draw(&mut work, "123", "الحاضرون").await, Err(ElectionRefused::Seed));
            assert_eq!(draw(&mut work, "615243", " ").await, Err(ElectionRefused::Reason));
            assert_eq!(draw(&mut work, "٦١٥٢٤٣", "فلان وفلانة").await, Ok(()));
            work.commit().await.expect("committed");
            let contest = row(house, &id).await;
            assert_eq!(contest.state(), State::Provisional);
            // The rule that is told to everybody: the lowest SHA-256(seed:question:line), where nobody has withdrawn the number. The seed is the
            // house's part, whose SHA-256 was published when the tie was known, and the public part.
            use sha2::{Digest as _, Sha256};
            let round =
                kept::vote::round::Entity::find_by_id((id.clone(), 1)).one(house.app.store.read()).await;
            let round = round.expect("read").expect("a round");
            let seed = round.seed.expect("drawn");
            let (part, typed) = seed.split_once('.').expect("two parts");
            assert_eq!(typed, "615243");
            assert_eq!(round.lot_commit, Some(hex::encode(Sha256::digest(part))));
            let lowest = [1, 2].into_iter().min_by_key(|n| Sha256::digest(format!("{seed}:1:{n}")).to_vec());
            assert_eq!(commands::result(&contest).elected, [lowest.expect("one of two")]);
            let mut work = house.work().await;
            assert_eq!(draw(&mut work, "999999", "x").await, Err(ElectionRefused::State), "it is drawn once");
        })
        .await;
}
