//! Every page says everything in every language, and nothing inline that the security policy would refuse.

use super::*;

#[tokio::test]
async fn pages_have_words_in_three_languages() {
    setup()
        .on_sqlite(async |house| {
            account(house, "admin@example.org", true).await;
            let karim = account(house, "karim@example.org", false).await;
            let admin = sign_in(house, "admin@example.org").await;
            let invited = [("email", "new@example.org"), ("label", "جديد"), ("lang", "en")];
            admin.post("/office/accounts/invite", &invited).await.assert_status(303);
            let appointed = [("role", "auditor"), ("unit", "/"), ("start", "2018-10-08"), ("end", "")];
            admin.post(&format!("/office/accounts/{karim}/appoint"), &appointed).await.assert_status(303);
            let invitation = mailed(house, "new@example.org").await;
            for mail in mail::entity::Entity::find().all(house.app.store.read()).await.expect("the database")
            {
                assert!(
                    !mail.body.contains(['⟦', '\u{2068}']) && !mail.subject.contains('⟦'),
                    "{}",
                    mail.body
                );
            }
            let mut pages = vec![
                "/sign-in".to_owned(),
                "/sign-in/forgotten".to_owned(),
                invitation.trim_start_matches("/en").to_owned(),
                "/invitation/x".to_owned(),
            ];
            let own =
                ["/me", "/me/password", "/me/second-step", "/me/sessions", "/me/confirm", "/me/address"];
            pages.extend(own.map(str::to_owned));
            let office = [
                "",
                "/invite",
                &format!("/{karim}"),
                &format!("/{karim}/edit"),
                &format!("/{karim}/address"),
            ];
            pages.extend(office.map(|path| format!("/office/accounts{path}")));
            for prefix in ["", "/fr", "/en"] {
                for page in &pages {
                    let alone = page.starts_with("/sign-in") || page.starts_with("/invitation");
                    let reader = if alone { house.visitor() } else { admin.clone() };
                    let reply = reader.get(&format!("{prefix}{page}")).await;
                    reply.assert_status(if page == "/invitation/x" { 410 } else { 200 });
                    reply.assert_lacks(" style=").assert_lacks(" onclick");
                    // Round the page stands the house's menu, whose words are other people's.
                    let text = reply.text();
                    let main = &text[text.find("<main").expect("a page")..];
                    assert!(!main.contains('⟦'), "{prefix}{page}: {main}");
                    assert_eq!(reply.header("cache-control"), "private, no-store", "{page}");
                }
            }
        })
        .await;
}
