//! Invitations and links to a new password.

use rawabit_platform::accounts::entity::one_time_link;

use super::*;

const DAY: i64 = 24 * 3600;
const INVITED: &[(&str, &str)] =
    &[("email", "karim@example.org"), ("label", "كتابة رابطة المهندسين"), ("lang", "ar")];

async fn take(house: &House, link: &str) -> Reply {
    house.visitor().post(link, &[("password", PHRASE), ("again", PHRASE)]).await
}

#[tokio::test]
async fn an_invitation_opens_an_account_once() {
    setup()
        .for_both(async |house| {
            account(house, "admin@example.org", true).await;
            let admin = sign_in(house, "admin@example.org").await;
            admin.post("/office/accounts/invite", INVITED).await.assert_status(303);
            admin
                .post("/office/accounts/invite", INVITED)
                .await
                .assert_status(422)
                .assert_has("سبقت دعوة هذا العنوان");
            let taken = [("email", "ADMIN@example.org"), ("label", "x"), ("lang", "ar")];
            admin
                .post("/office/accounts/invite", &taken)
                .await
                .assert_status(422)
                .assert_has("لهذا العنوان حساب آخر");

            let link = mailed(house, "karim@example.org").await;
            let secret = link.rsplit('/').next().expect("a secret");
            let kept = one_time_link::Entity::find().all(house.app.store.read()).await.expect("the database");
            assert!(kept.iter().all(|row| !format!("{row:?}").contains(secret)), "only the hash is kept");

            house.visitor().get(&link).await.assert_status(200).assert_has("كتابة رابطة المهندسين");
            let weak = [("password", "123456789012"), ("again", "123456789012")];
            house.visitor().post(&link, &weak).await.assert_status(422);
            let reply = take(house, &link).await;
            reply.assert_status(303);
            house.visitor().after(&reply).get("/me").await.assert_status(200).assert_has("karim@example.org");
            house.visitor().get(&link).await.assert_status(410).assert_has("سبق استعمال هذا الرابط");
            take(house, &link).await.assert_status(410);
            sign_in(house, "karim@example.org").await;
            assert_eq!(audited(house, "account.invite").await.len(), 1);
            assert_eq!(audited(house, "account.accept_invitation").await.len(), 1);
        })
        .await;
}

#[tokio::test]
async fn an_invitation_ends_after_seven_days_and_can_be_sent_again_or_taken_back() {
    setup()
        .on_sqlite(async |house| {
            account(house, "admin@example.org", true).await;
            let admin = sign_in(house, "admin@example.org").await;
            admin.post("/office/accounts/invite", INVITED).await.assert_status(303);
            let first = mailed(house, "karim@example.org").await;
            let id = one_time_link::Entity::find()
                .one(house.app.store.read())
                .await
                .expect("the database")
                .expect("a link")
                .id;
            house.clock.advance(7 * DAY - 1);
            house.visitor().get(&first).await.assert_status(200);
            house.clock.advance(1);
            house.visitor().get(&first).await.assert_status(410).assert_has("انقضت مدة صلاحية");
            take(house, &first).await.assert_status(410);

            let admin = sign_in(house, "admin@example.org").await;
            admin.get("/office/accounts").await.assert_has("karim@example.org").assert_has("انقضت");
            house.clock.advance(1);
            admin.post(&format!("/office/accounts/invitations/{id}/again"), &[]).await.assert_status(303);
            let second = mailed(house, "karim@example.org").await;
            assert_ne!(first, second);
            house.visitor().get(&first).await.assert_status(410).assert_has("لا نعرف هذا الرابط");
            house.visitor().get(&second).await.assert_status(200);
            admin.post(&format!("/office/accounts/invitations/{id}/withdraw"), &[]).await.assert_status(303);
            take(house, &second).await.assert_status(410);
            admin.post(&format!("/office/accounts/invitations/{id}/again"), &[]).await.assert_status(404);
            // The address is free for another invitation.
            admin.post("/office/accounts/invite", INVITED).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn a_reset_sends_a_link_to_its_holder_and_does_not_pass_the_second_factor() {
    setup()
        .for_both(async |house| {
            account(house, "admin@example.org", true).await;
            let karim = account(house, "karim@example.org", false).await;
            let admin = sign_in(house, "admin@example.org").await;
            let there = sign_in(house, "karim@example.org").await;
            admin
                .post(&format!("/office/accounts/{karim}/reset"), &[])
                .await
                .assert_status(303)
                .assert_lacks("new-password");
            let link = mailed(house, "karim@example.org").await;
            there.get("/me").await.assert_status(200);
            let new = [("password", "بستان في فاس القديمة"), ("again", "بستان في فاس القديمة")];
            let reply = house.visitor().post(&link, &new).await;
            assert_eq!(reply.location(), "/fr/sign-in?done=accounts-password-changed");
            assert_eq!(reply.header("set-cookie"), "", "the link opens no session");
            there.get("/me").await.assert_status(303);
            try_sign_in(&house.visitor(), "karim@example.org", new[0].1).await.assert_status(303);
            house.visitor().post(&link, &new).await.assert_status(410);
        })
        .await;
}

#[tokio::test]
async fn the_first_administrator_says_the_address_behind_the_link() {
    setup()
        .for_both(async |house| {
            let first = async || {
                let mut work = house.work().await;
                let invited = commands::invite_first(&house.app, &mut work, "مسؤول النظام", Lang::Ar).await;
                work.commit().await.expect("committed");
                invited.expect("the database")
            };
            let path = |link: &str| link.trim_start_matches("http://localhost").to_owned();
            let lost = path(&first().await.expect("invited").link);
            let link = path(&first().await.expect("invited").link);
            house.visitor().get(&lost).await.assert_status(410);
            house.visitor().get(&link).await.assert_status(200).assert_has("name=\"email\"");
            // Nothing typed is lost, and the mistake stands at its field.
            let bad = [("email", "nobody"), ("password", PHRASE), ("again", PHRASE)];
            let refused = house.visitor().post(&link, &bad).await;
            refused.assert_status(422).assert_has("value=\"nobody\"").assert_has("id=\"e-email\"");
            let good = [("email", "first@example.org"), ("password", PHRASE), ("again", PHRASE)];
            let reply = house.visitor().post(&link, &good).await;
            reply.assert_status(303);
            let administrator = sign_in(house, "first@example.org").await;
            administrator.get("/office/accounts").await.assert_status(200).assert_has("first@example.org");
            assert_eq!(first().await.expect_err("there is an account"), commands::AccountRefused::NotFirst);
        })
        .await;
}
