//! The secret of the second factor where it lies.

use rawabit_platform::accounts::entity::account as accounts;
use rawabit_platform::accounts::seal_old_secrets;
use rawabit_platform::sealed::{self, Sealer};
use sea_orm::sea_query::Expr;

use super::second_step::{code_now, turn_on};
use super::*;

async fn kept(house: &House, id: &str) -> String {
    let row = accounts::Entity::find_by_id(id).one(house.app.store.read()).await.expect("the database");
    row.and_then(|row| row.totp_secret).expect("a second factor")
}

async fn keep(house: &House, id: &str, text: &str) {
    let done = accounts::Entity::update_many()
        .col_expr(accounts::Column::TotpSecret, Expr::value(text))
        .filter(accounts::Column::Id.eq(id))
        .exec(house.app.store.read())
        .await
        .expect("the database");
    assert_eq!(done.rows_affected, 1);
}

/// The second step of an account with a code of this secret.
async fn second_step(house: &House, email: &str, code: &str) -> Reply {
    let page = try_sign_in(&house.visitor(), email, PHRASE).await.assert_status(200).text();
    let ticket = page.split("name=\"ticket\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let ticket = ticket.expect("a ticket");
    house.visitor().post("/sign-in/code", &[("ticket", ticket), ("code", code)]).await
}

#[tokio::test]
async fn a_secret_lies_sealed_and_opens_for_its_account_only() {
    setup()
        .for_both(async |house| {
            let souad = account(house, "souad@example.org", false).await;
            let karim = account(house, "karim@example.org", false).await;
            let (secret, codes) = turn_on(house, &sign_in(house, "souad@example.org").await).await;
            let sealed = kept(house, &souad).await;
            assert!(sealed.starts_with("sealed:1:") && !sealed.contains(&secret), "{sealed}");
            house.clock.advance(60);
            second_step(house, "souad@example.org", &code_now(house, &secret)).await.assert_status(303);

            // Somebody who can write to the table gives Karim's account the secret they know.
            keep(house, &karim, &sealed).await;
            house.clock.advance(60);
            let reply = second_step(house, "karim@example.org", &code_now(house, &secret)).await;
            reply.assert_status(500);
            assert_eq!(reply.header("set-cookie"), "");
            reply.assert_lacks(&secret).assert_lacks("sealed:1:");
            // A damaged secret still leaves the recovery codes, and nothing else.
            let damaged = format!("{}AAAA", &sealed[..sealed.len() - 4]);
            keep(house, &souad, &damaged).await;
            second_step(house, "souad@example.org", &code_now(house, &secret)).await.assert_status(500);
            second_step(house, "souad@example.org", &codes[0]).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn plain_secrets_are_sealed_at_the_start_and_those_of_a_former_key_anew() {
    setup()
        .for_both(async |house| {
            let souad = account(house, "souad@example.org", false).await;
            let (secret, _) = turn_on(house, &sign_in(house, "souad@example.org").await).await;
            keep(house, &souad, &secret).await;
            assert_eq!(seal_old_secrets(&house.app).await.expect("sealed"), 1);
            assert_eq!(seal_old_secrets(&house.app).await.expect("nothing to do"), 0);
            let first = kept(house, &souad).await;
            assert!(first.starts_with("sealed:1:") && !first.contains(&secret));

            // A new key stands before the old one.
            let new = Sealer::from_key([10; 32]);
            let both = format!("{}{}", *new.to_secret_text(), *house.app.sealer.to_secret_text());
            let turned = house.changed(|inner| inner.sealer = Sealer::parse(&both).expect("two keys"));
            assert_eq!(seal_old_secrets(&turned.app).await.expect("sealed anew"), 1);
            assert!(new.is_current(&kept(house, &souad).await));
            // And then alone.
            let alone = house.changed(|inner| inner.sealer = new);
            house.clock.advance(60);
            second_step(&alone, "souad@example.org", &code_now(house, &secret)).await.assert_status(303);
            assert_eq!(audited(house, "account.seal_secrets").await.len(), 2);
        })
        .await;
}

#[tokio::test]
async fn the_wrong_key_is_told_before_anything_is_sealed_with_it() {
    setup()
        .for_both(async |house| {
            let store = &house.app.store;
            assert!(!sealed::is_marked(store).await.expect("the database"));
            sealed::settle(store, &house.app.sealer).await.expect("a new database");
            assert!(sealed::is_marked(store).await.expect("the database"));
            sealed::settle(store, &house.app.sealer).await.expect("the same key");
            let wrong = Sealer::from_key([11; 32]);
            let told = sealed::settle(store, &wrong).await.expect_err("another key").to_string();
            for key in [house.app.sealer.key_id(), wrong.key_id()] {
                assert!(told.contains(key), "{told}");
            }
            assert!(told.contains("backup"), "{told}");

            // A secret sealed before: the fault names account and key in the log, and the page says nothing of either.
            let souad = account(house, "souad@example.org", false).await;
            let (secret, _) = turn_on(house, &sign_in(house, "souad@example.org").await).await;
            let other = house.changed(|inner| inner.sealer = wrong);
            let fault = seal_old_secrets(&other.app).await.expect_err("it does not open");
            let fault = format!("{fault:?}");
            assert!(fault.contains(&souad) && fault.contains(house.app.sealer.key_id()), "{fault}");
            house.clock.advance(60);
            let reply = second_step(&other, "souad@example.org", &code_now(house, &secret)).await;
            reply.assert_status(500).assert_lacks(&souad).assert_lacks(house.app.sealer.key_id());
        })
        .await;
}
