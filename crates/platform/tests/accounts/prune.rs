//! What guessing leaves behind does not stay.

use rawabit_platform::accounts::entity::{one_time_link, session, sign_in_attempt};
use rawabit_platform::jobs;
use sea_orm::PaginatorTrait as _;

use super::second_step::{ticket, turn_on};
use super::*;

async fn counts(house: &House) -> [u64; 3] {
    let db = house.app.store.read();
    [
        sign_in_attempt::Entity::find().count(db).await.expect("the database"),
        one_time_link::Entity::find().count(db).await.expect("the database"),
        session::Entity::find().count(db).await.expect("the database"),
    ]
}

#[tokio::test]
async fn attempts_tickets_and_old_sessions_go_and_what_still_counts_stays() {
    setup()
        .for_both(async |house| {
            account(house, "souad@example.org", false).await;
            let souad = sign_in(house, "souad@example.org").await;
            turn_on(house, &souad).await;
            ticket(house).await;
            for n in 0..3 {
                try_sign_in(&house.visitor(), &format!("{n}@example.org"), "a wrong password").await;
            }
            assert_eq!(counts(house).await, [4, 1, 1]);
            let prune = async || {
                jobs::enqueue_due(&house.app).await.expect("asked for");
                jobs::run_due_now(&house.app).await.expect("runs");
            };
            prune().await;
            assert_eq!(counts(house).await, [4, 1, 1], "an hour ago still counts");
            house.clock.advance(2 * 24 * 3600);
            prune().await;
            assert_eq!(counts(house).await, [1, 0, 1], "her success is remembered for thirty days");
            house.clock.advance(30 * 24 * 3600);
            prune().await;
            assert_eq!(counts(house).await, [0, 0, 0]);
        })
        .await;
}
