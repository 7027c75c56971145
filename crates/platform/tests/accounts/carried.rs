//! What was typed when the session had ended: it comes along through signing in, and is sent only by whoever then says so.

use super::*;

/// The hidden fields of the last form of a page, as a browser would send them.
fn hidden(page: &Reply) -> Vec<(String, String)> {
    let text = page.text();
    let form = text.rsplit("<form").next().expect("a form");
    let value = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!("{name}=\""))?;
        let raw = rest.split('"').next()?;
        Some(
            raw.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"),
        )
    };
    form.split("<input")
        .skip(1)
        .filter(|tag| tag.contains("type=\"hidden\""))
        .filter_map(|tag| Some((value(tag, "name")?, value(tag, "value")?)))
        .collect()
}

/// Where that form goes.
fn action(page: &Reply) -> String {
    let text = page.text();
    let form = text.rsplit("<form").next().expect("a form");
    form.split("action=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

async fn send(client: &Client, page: &Reply, more: &[(&str, &str)]) -> Reply {
    let carried = hidden(page);
    let mut fields: Vec<(&str, &str)> =
        carried.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.extend(more);
    // A form that names no address is sent to the one of its page.
    let to = Some(action(page)).filter(|to| !to.is_empty()).unwrap_or_else(|| "/fr/sign-in".to_owned());
    client.post(&to, &fields).await
}

const TYPED: &str = "سعاد \"الأولى\" <نص>\nسطر ثان & غيره";

#[tokio::test]
async fn a_form_sent_after_the_session_ended_is_sent_again_after_signing_in() {
    setup()
        .for_both(async |house| {
            account(house, "admin@example.org", true).await;
            let admin = sign_in(house, "admin@example.org").await;
            house.clock.advance(9 * 3600);
            let invite = [("email", "new@example.org"), ("label", TYPED), ("lang", "fr"), ("password", "x")];
            let asked = admin.post("/fr/office/accounts/invite?from=here", &invite).await;
            asked
                .assert_status(401)
                .assert_has("action=\"/fr/sign-in\"")
                .assert_has("name=\"keep.label\" value=\"سعاد &quot;الأولى&quot;")
                .assert_lacks("keep.password")
                .assert_lacks("class=\"error-summary\"");
            assert_eq!(asked.header("cache-control"), "private, no-store");
            // A wrong password costs nothing of it.
            let wrong = send(&admin, &asked, &[("email", "admin@example.org"), ("password", "no")]).await;
            wrong.assert_status(422).assert_has("name=\"keep.label\"");
            let inside = send(&admin, &wrong, &[("email", "admin@example.org"), ("password", PHRASE)]).await;
            inside
                .assert_status(200)
                .assert_has("حساب admin@example.org")
                .assert_has("/fr/office/accounts/invite?from=here")
                .assert_has("new@example.org")
                .assert_lacks("keep.");
            let admin = admin.after(&inside);
            // Nothing is sent before the button is pressed.
            admin.get("/office/accounts").await.assert_lacks("new@example.org");
            assert_eq!(action(&inside), "/fr/office/accounts/invite?from=here");
            send(&admin, &inside, &[]).await.assert_status(303);
            admin.get("/office/accounts").await.assert_has("new@example.org").assert_has("&lt;نص&gt;");
        })
        .await;
}

#[tokio::test]
async fn another_person_who_signs_in_is_named_and_checked() {
    setup()
        .on_sqlite(async |house| {
            account(house, "souad@example.org", false).await;
            let asked =
                house.visitor().post("/office/accounts/invite", &[("email", "new@example.org")]).await;
            let fields = [("email", "souad@example.org"), ("password", PHRASE)];
            let inside = send(&house.visitor(), &asked, &fields).await;
            inside.assert_status(200).assert_has("حساب souad@example.org");
            let souad = house.visitor().after(&inside);
            send(&souad, &inside, &[]).await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn the_second_step_carries_it_too() {
    setup()
        .on_sqlite(async |house| {
            account(house, "souad@example.org", false).await;
            let souad = sign_in(house, "souad@example.org").await;
            let (secret, _) = second_step::turn_on(house, &souad).await;
            house.clock.advance(60);
            let asked = house.visitor().post("/me", &[("lang", "fr")]).await;
            asked.assert_status(401);
            let fields = [("email", "souad@example.org"), ("password", PHRASE)];
            let code = send(&house.visitor(), &asked, &fields).await;
            code.assert_has("action=\"/sign-in/code\"").assert_has("name=\"keep.lang\" value=\"fr\"");
            let inside =
                send(&house.visitor(), &code, &[("code", &second_step::code_now(house, &secret))]).await;
            inside.assert_status(200);
            send(&house.visitor().after(&inside), &inside, &[]).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn typing_the_password_again_costs_nothing_typed() {
    setup()
        .on_sqlite(async |house| {
            account(house, "admin@example.org", true).await;
            let admin = sign_in(house, "admin@example.org").await;
            house.clock.advance(2 * 3600);
            let invite = [("email", "new@example.org"), ("label", "حساب جديد"), ("lang", "fr")];
            let asked = admin.post("/office/accounts/invite", &invite).await;
            asked.assert_status(401).assert_has("action=\"/me/confirm\"").assert_has("keep.label");
            let confirmed = send(&admin, &asked, &[("password", PHRASE)]).await;
            confirmed.assert_status(200).assert_has("حساب جديد");
            send(&admin, &confirmed, &[]).await.assert_status(303);
            admin.get("/office/accounts").await.assert_has("new@example.org");
        })
        .await;
}

#[tokio::test]
async fn passwords_and_codes_are_never_given_back() {
    setup()
        .on_sqlite(async |house| {
            account(house, "souad@example.org", false).await;
            for (path, field) in [
                ("/me/password", "current"),
                ("/me/second-step", "secret"),
                ("/me/second-step/off", "password"),
                ("/me/confirm", "password"),
                ("/me/address/a-secret-of-a-link", "x"),
            ] {
                let reply = house.visitor().post(path, &[(field, "do not tell anybody")]).await;
                reply.assert_status(303).assert_lacks("do not tell anybody");
                assert!(reply.location().starts_with("/sign-in?next="), "{path}: {}", reply.location());
            }
        })
        .await;
}

#[tokio::test]
async fn what_is_too_long_to_be_kept_is_told_and_what_is_too_long_for_a_form_is_413() {
    setup()
        .on_sqlite(async |house| {
            account(house, "admin@example.org", true).await;
            let long = "ب".repeat(900_000);
            let lost = house.visitor().post("/office/accounts/invite", &[("label", &long)]).await;
            lost.assert_status(422).assert_has("أكبر من أن يُحفظ هنا").assert_lacks("keep.");
            let admin = sign_in(house, "admin@example.org").await;
            let refused = admin.post("/office/accounts/invite", &[("label", &long)]).await;
            refused.assert_status(413).assert_has("ما أرسلتموه أكبر من الحد المسموح به");
        })
        .await;
}
