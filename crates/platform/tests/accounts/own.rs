//! One's own account: password, sessions, address, typing the password again.

use super::*;

const NEW: &str = "ورد الجوري في مراكش";

#[tokio::test]
async fn a_new_password_ends_the_other_sessions_and_changes_the_cookie() {
    setup()
        .for_both(async |house| {
            account(house, "souad@example.org", false).await;
            let here = sign_in(house, "souad@example.org").await;
            let there = sign_in(house, "souad@example.org").await;
            let send = async |current: &str, new: &str, again: &str| {
                here.post("/me/password", &[("current", current), ("password", new), ("again", again)]).await
            };
            send(PHRASE, "short", "short").await.assert_status(422).assert_has("كلمة السر قصيرة");
            send(PHRASE, "motdepasse123", "motdepasse123")
                .await
                .assert_status(422)
                .assert_lacks("motdepasse123");
            send(PHRASE, NEW, "something else").await.assert_status(422).assert_has("الكتابتان مختلفتان");
            send("a wrong password", NEW, NEW).await.assert_status(422);
            there.get("/me").await.assert_status(200);
            let reply = send(PHRASE, NEW, NEW).await;
            reply.assert_status(303);
            there.get("/me").await.assert_status(303);
            here.get("/me").await.assert_status(303);
            here.after(&reply)
                .get("/me/password?done=accounts-password-changed")
                .await
                .assert_has("تغيرت كلمة السر");
            try_sign_in(&house.visitor(), "souad@example.org", PHRASE).await.assert_status(422);
            try_sign_in(&house.visitor(), "souad@example.org", NEW).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn sessions_are_listed_and_ended_and_nobody_ends_anothers() {
    setup()
        .for_both(async |house| {
            account(house, "souad@example.org", false).await;
            account(house, "karim@example.org", false).await;
            let souad = sign_in(house, "souad@example.org").await;
            let phone = sign_in(house, "souad@example.org").await;
            let tablet = sign_in(house, "souad@example.org").await;
            let karim = sign_in(house, "karim@example.org").await;
            let page = souad.get("/me/sessions").await.text();
            assert_eq!(page.matches("/end\"").count(), 3, "two to end, and all others at once");
            let start = page.find("/me/sessions/").expect("a form");
            let path = page[start..].split('"').find(|part| part.len() > 40).expect("its address").to_owned();
            karim.post(&path, &[]).await.assert_status(404);
            souad.post(&path, &[]).await.assert_status(303);
            let left = [phone.get("/me").await.status, tablet.get("/me").await.status];
            assert_eq!(left.iter().filter(|status| **status == 200).count(), 1);
            souad.post("/me/sessions/others/end", &[]).await.assert_status(303);
            phone.get("/me").await.assert_status(303);
            tablet.get("/me").await.assert_status(303);
            souad.get("/me").await.assert_status(200);
            karim.get("/me").await.assert_status(200);
        })
        .await;
}

#[tokio::test]
async fn what_is_grave_asks_for_the_password_again_and_comes_back() {
    setup()
        .on_sqlite(async |house| {
            account(house, "souad@example.org", false).await;
            let souad = sign_in(house, "souad@example.org").await;
            souad.get("/me/address").await.assert_status(200);
            house.clock.advance(20 * 60);
            assert_eq!(souad.get("/me/address").await.location(), "/me/confirm?next=%2Fme%2Faddress");
            let request = souad.request("POST", "/me/second-step/codes");
            let request = request
                .header("sec-fetch-site", "same-origin")
                .header("referer", "http://localhost/fr/me/second-step?x=1")
                .body(axum::body::Body::empty())
                .expect("a request");
            assert_eq!(
                souad.send(request).await.location(),
                "/me/confirm?next=%2Ffr%2Fme%2Fsecond%2Dstep%3Fx%3D1"
            );
            let wrong = [("password", "a wrong password"), ("next", "/me/address")];
            souad.post("/me/confirm", &wrong).await.assert_status(422);
            souad.get("/me/address").await.assert_status(303);
            house.clock.advance(1);
            let right = souad.post("/me/confirm", &[("password", PHRASE), ("next", "/me/address")]).await;
            assert_eq!(right.location(), "/me/address");
            souad.get("/me/address").await.assert_status(200);
            let outcomes: Vec<String> =
                audited(house, "account.confirm").await.into_iter().map(|line| line.0).collect();
            assert_eq!(outcomes, ["refused", "done"]);
        })
        .await;
}

#[tokio::test]
async fn an_address_changes_only_by_its_own_link_from_inside() {
    setup()
        .for_both(async |house| {
            account(house, "souad@example.org", false).await;
            account(house, "karim@example.org", false).await;
            let souad = sign_in(house, "souad@example.org").await;
            let karim = sign_in(house, "karim@example.org").await;
            souad.post("/me/address", &[("email", "karim@example.org")]).await.assert_status(422);
            souad.post("/me/address", &[("email", "souad@new.example")]).await.assert_status(303);
            let link = mailed(house, "souad@new.example").await;
            assert!(link.starts_with("/fr/me/address/"), "in the account's language: {link}");
            mailed(house, "souad@example.org").await;
            house.visitor().get(&link).await.assert_status(303);
            karim.get(&link).await.assert_status(409);
            karim.post(&link, &[]).await.assert_status(409);
            souad.get(&link).await.assert_status(200);
            try_sign_in(&house.visitor(), "souad@new.example", PHRASE).await.assert_status(422);
            souad.post(&link, &[]).await.assert_status(303);
            try_sign_in(&house.visitor(), "souad@new.example", PHRASE).await.assert_status(303);
            try_sign_in(&house.visitor(), "souad@example.org", PHRASE).await.assert_status(422);
            souad.post(&link, &[]).await.assert_status(410);
        })
        .await;
}
