//! The second factor and its recovery codes.

use rawabit_platform::accounts::totp;

use super::*;

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let start = text.find(before).unwrap_or_else(|| panic!("no {before:?} in {text}")) + before.len();
    let rest = &text[start..];
    &rest[..rest.find(after).expect("an end")]
}

pub(super) fn code_now(house: &House, secret: &str) -> String {
    totp::code(&totp::decode(secret).expect("a secret"), totp::step(house.app.now()))
}

/// Turns the second factor on; returns the secret and the recovery codes.
pub(super) async fn turn_on(house: &House, client: &Client) -> (String, Vec<String>) {
    let page = client.get("/me/second-step").await.assert_status(200).text();
    let secret = between(&page, "name=\"secret\" value=\"", "\"").to_owned();
    assert!(page.contains("<svg class=\"qr\"") && !page.contains("style="));
    client
        .post("/me/second-step", &[("secret", &secret), ("code", "000000")])
        .await
        .assert_status(422)
        .assert_has(&format!("value=\"{secret}\""));
    let codes =
        client.post("/me/second-step", &[("secret", &secret), ("code", &code_now(house, &secret))]).await;
    codes.assert_status(200);
    let text = codes.text();
    let list = between(&text, "<ul class=\"grid", "</ul>");
    let codes: Vec<String> =
        list.split("<code dir=\"ltr\">").skip(1).map(|part| part[..19].to_owned()).collect();
    assert_eq!(codes.len(), 10);
    (secret, codes)
}

pub(super) async fn ticket(house: &House) -> String {
    let page = try_sign_in(&house.visitor(), "souad@example.org", PHRASE).await;
    page.assert_status(200);
    assert_eq!(page.header("set-cookie"), "", "a password alone opens nothing");
    between(&page.text(), "name=\"ticket\" value=\"", "\"").to_owned()
}

#[tokio::test]
async fn a_code_is_asked_for_and_works_once() {
    setup()
        .for_both(async |house| {
            account(house, "souad@example.org", false).await;
            let souad = sign_in(house, "souad@example.org").await;
            let (secret, _) = turn_on(house, &souad).await;

            let used = code_now(house, &secret);
            let first = ticket(house).await;
            let send = async |ticket: &str, code: &str| {
                house.visitor().post("/sign-in/code", &[("ticket", ticket), ("code", code)]).await
            };
            send(&first, &used).await.assert_status(422);
            house.clock.advance(60);
            let fresh = code_now(house, &secret);
            let reply = send(&first, &fresh).await;
            reply.assert_status(303);
            house.visitor().after(&reply).get("/me").await.assert_status(200);
            // Neither the ticket nor the code is good again.
            send(&first, &fresh).await.assert_status(422).assert_has("name=\"password\"");
            let second = ticket(house).await;
            send(&second, &fresh).await.assert_status(422).assert_has("name=\"code\"");
            house.clock.advance(601);
            send(&second, &code_now(house, &secret)).await.assert_status(422).assert_has("name=\"password\"");
            let outcomes = audited(house, "account.sign_in").await;
            let refused = ("refused".to_owned(), "code".to_owned());
            assert_eq!(outcomes.iter().filter(|line| **line == refused).count(), 2, "{outcomes:?}");
            assert!(outcomes.contains(&("done".to_owned(), "code".to_owned())));
        })
        .await;
}

#[tokio::test]
async fn guessing_codes_has_to_wait() {
    setup()
        .on_sqlite(async |house| {
            account(house, "souad@example.org", false).await;
            let souad = sign_in(house, "souad@example.org").await;
            turn_on(house, &souad).await;
            let ticket = ticket(house).await;
            for n in 0..6 {
                let reply =
                    house.visitor().post("/sign-in/code", &[("ticket", &ticket), ("code", "123456")]).await;
                reply.assert_status(if n < 5 { 422 } else { 429 });
            }
        })
        .await;
}

#[tokio::test]
async fn a_recovery_code_stands_in_once_and_new_ones_replace_the_old() {
    setup()
        .for_both(async |house| {
            account(house, "souad@example.org", false).await;
            let souad = sign_in(house, "souad@example.org").await;
            let (_, codes) = turn_on(house, &souad).await;
            let send = async |code: &str| {
                let ticket = ticket(house).await;
                house.visitor().post("/sign-in/code", &[("ticket", &ticket), ("code", code)]).await
            };
            send(&codes[0].to_lowercase().replace('-', " ")).await.assert_status(303);
            send(&codes[0]).await.assert_status(422);
            souad.get("/me/second-step").await.assert_has("بقيت لديكم \u{2068}9\u{2069} رموز استرجاع.");
            souad.post("/me/second-step/codes", &[]).await.assert_status(200).assert_lacks(&codes[1]);
            send(&codes[1]).await.assert_status(422);
        })
        .await;
}

#[tokio::test]
async fn turning_it_off_takes_the_password() {
    setup()
        .on_sqlite(async |house| {
            account(house, "souad@example.org", false).await;
            let souad = sign_in(house, "souad@example.org").await;
            turn_on(house, &souad).await;
            souad.post("/me/second-step/off", &[("password", "a wrong password")]).await.assert_status(422);
            souad.post("/me/second-step/off", &[("password", PHRASE)]).await.assert_status(303);
            sign_in(house, "souad@example.org").await;
            assert_eq!(audited(house, "account.second_factor_on").await.len(), 1);
            assert_eq!(audited(house, "account.second_factor_off").await.len(), 1);
        })
        .await;
}
