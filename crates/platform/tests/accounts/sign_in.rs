//! Signing in with a password, being throttled, signing out.

use rawabit_platform::accounts::throttle;
use rawabit_platform::store::Author;

use super::*;

#[tokio::test]
async fn a_password_opens_a_session_and_signing_out_ends_it() {
    setup()
        .for_both(async |house| {
            account(house, "Souad@Example.org", false).await;
            let visitor = house.visitor();
            let reply = visitor
                .post(
                    "/sign-in?next=%2Fme",
                    &[("email", " souad@example.ORG "), ("password", PHRASE), ("next", "/me/sessions")],
                )
                .await;
            reply.assert_status(303);
            assert_eq!(reply.location(), "/me/sessions");
            let cookie = reply.header("set-cookie");
            assert!(
                cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"),
                "{cookie}"
            );
            let souad = visitor.after(&reply);
            souad.get("/me").await.assert_status(200).assert_has("Souad@Example.org").assert_lacks(PHRASE);
            assert_eq!(souad.get("/sign-in").await.location(), "/office");

            let out = souad.post("/sign-out", &[]).await;
            assert!(out.header("set-cookie").contains("Max-Age=0"));
            souad.get("/me").await.assert_status(303);
            assert_eq!(audited(house, "account.sign_in").await, [("done".to_owned(), "password".to_owned())]);
            assert_eq!(audited(house, "account.sign_out").await.len(), 1);
        })
        .await;
}

#[tokio::test]
async fn a_wrong_password_and_a_missing_account_look_the_same() {
    setup()
        .on_sqlite(async |house| {
            account(house, "souad@example.org", false).await;
            let visitor = house.visitor();
            let wrong = try_sign_in(&visitor, "souad@example.org", "not the password").await;
            let missing = try_sign_in(&visitor, "nobody@example.org", "not the password").await;
            for reply in [&wrong, &missing] {
                reply
                    .assert_status(422)
                    .assert_has("العنوان أو كلمة السر غير صحيح.")
                    .assert_lacks("not the password");
                assert_eq!(reply.header("set-cookie"), "");
            }
            let page = |reply: &Reply, email: &str| reply.text().replace(email, "");
            assert_eq!(page(&wrong, "souad@example.org"), page(&missing, "nobody@example.org"));
            try_sign_in(&visitor, "", "").await.assert_status(422);
        })
        .await;
}

#[tokio::test]
async fn the_way_on_is_never_another_site() {
    setup()
        .on_sqlite(async |house| {
            account(house, "souad@example.org", false).await;
            for next in ["//evil.example/", "https://evil.example", "/\\evil.example", "/sign-out"] {
                let fields = [("email", "souad@example.org"), ("password", PHRASE), ("next", next)];
                let reply = house.visitor().post("/sign-in", &fields).await;
                assert_eq!(reply.location(), "/office", "{next}");
            }
            let asked = house.visitor().get("/fr/me/sessions?x=1").await;
            assert_eq!(asked.location(), "/fr/sign-in?next=%2Fme%2Fsessions%3Fx%3D1");
        })
        .await;
}

#[tokio::test]
async fn guessing_has_to_wait_even_with_the_right_password() {
    setup()
        .for_both(async |house| {
            account(house, "souad@example.org", false).await;
            let visitor = house.visitor();
            for _ in 0..5 {
                try_sign_in(&visitor, "souad@example.org", "a wrong password").await.assert_status(422);
            }
            let held = try_sign_in(&visitor, "SOUAD@example.org", PHRASE).await;
            held.assert_status(429).assert_has("بعد \u{2068}30\u{2069} ثانية");
            assert_eq!(held.header("retry-after"), "30");
            house.clock.advance(29);
            try_sign_in(&visitor, "souad@example.org", PHRASE).await.assert_status(429);
            house.clock.advance(1);
            try_sign_in(&visitor, "souad@example.org", PHRASE).await.assert_status(303);
            // Her success clears her account's failures.
            try_sign_in(&visitor, "souad@example.org", "a wrong password").await.assert_status(422);
        })
        .await;
}

#[tokio::test]
async fn a_stranger_who_guesses_does_not_lock_out_whom_the_address_is_known_of() {
    setup()
        .for_both(async |house| {
            let key = throttle::account_key("souad@example.org");
            let from = async |address: &str| {
                let author = Author { address: address.to_owned(), ..Author::system("test") };
                house.app.store.begin(author).await.expect("a transaction")
            };
            let home = from("10.0.0.1").await;
            let attempt = throttle::admit(&home, &key).await.expect("the database").expect("admitted");
            throttle::succeed(&home, &attempt).await.expect("the database");
            home.commit().await.expect("committed");
            house.clock.advance(60);
            for n in 0..6 {
                let stranger = from("10.9.9.9").await;
                let admitted = throttle::admit(&stranger, &key).await.expect("the database");
                assert_eq!(admitted.is_ok(), n < 5, "attempt {n}");
                stranger.commit().await.expect("committed");
            }
            let elsewhere = from("10.0.0.2").await;
            assert_eq!(throttle::admit(&elsewhere, &key).await.expect("the database"), Err(30));
            drop(elsewhere);
            let home = from("10.0.0.1").await;
            assert!(throttle::admit(&home, &key).await.expect("the database").is_ok());
        })
        .await;
}

#[tokio::test]
async fn an_old_session_does_not_outlive_a_new_one_and_idle_ones_end() {
    setup()
        .on_sqlite(async |house| {
            account(house, "souad@example.org", false).await;
            let first = sign_in(house, "souad@example.org").await;
            let reply = try_sign_in(&first, "souad@example.org", PHRASE).await;
            let second = first.after(&reply);
            first.get("/me").await.assert_status(303);
            second.get("/me").await.assert_status(200);
            house.clock.advance(8 * 3600 + 1);
            second.get("/me").await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn a_session_that_somebody_else_planted_is_not_taken_over() {
    setup()
        .on_sqlite(async |house| {
            account(house, "souad@example.org", false).await;
            let planted = "planted-by-somebody-else-0000000000000000000";
            let body = serde_urlencoded::to_string([("email", "souad@example.org"), ("password", PHRASE)]);
            let request = house
                .visitor()
                .request("POST", "/sign-in")
                .header("content-type", "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "same-origin")
                .header("cookie", format!("rawabit={planted}"))
                .body(body.expect("text").into())
                .expect("a request");
            let reply = house.visitor().send(request).await;
            reply.assert_status(303);
            let cookie = reply.header("set-cookie");
            assert!(cookie.starts_with("rawabit=") && !cookie.contains(planted), "{cookie}");
            for flag in ["HttpOnly", "SameSite=Lax", "Path=/"] {
                assert!(cookie.contains(flag), "{cookie}");
            }
            // Over TLS the browser is told to keep it to this host and to TLS.
            let secure = house.changed(|inner| inner.config.base_url = "https://party.example".to_owned());
            let cookie =
                try_sign_in(&secure.visitor(), "souad@example.org", PHRASE).await.header("set-cookie");
            assert!(cookie.starts_with("__Host-rawabit=") && cookie.contains("; Secure"), "{cookie}");
            assert!(!cookie.contains("Domain"), "{cookie}");
        })
        .await;
}
