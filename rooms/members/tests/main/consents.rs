//! Consents: purposes are data, each answer is dated with the version of its text.

use rawabit_members::consenting;
use rawabit_platform::permit::Role;

use crate::cards::{session, whole};
use crate::scene::{RABAT, member, tree};

const NEW: &str = "/office/members/privacy/consents/new";

#[tokio::test(flavor = "multi_thread")]
async fn a_consent_holds_for_the_text_it_was_given_to_until_it_is_withdrawn() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let amina = member(house, RABAT, "أمينة العلوي", "Amina EL ALAOUI").await;
            let own = session(house, &amina.person).await;
            let people = vec![amina.person.clone()];
            let holds =
                async || !consenting(house.app.store.read(), "news", &people).await.expect("read").is_empty();
            own.get("/me/consents").await.assert_status(200).assert_has("لا تُطلب منكم أي موافقة");
            let privacy = house.secretariat().await;
            let text =
                |body: &'static str| [("purpose", "news"), ("title.ar", "أخبار المنظمة"), ("body.ar", body)];
            house.with_role(Role::Secretary, RABAT).await.post(NEW, &text("x")).await.assert_status(404);
            privacy
                .post(NEW, &[("purpose", "News!"), ("title.ar", "x"), ("body.ar", "y")])
                .await
                .assert_status(422);
            privacy.post(NEW, &text("نرسل إليكم الأخبار")).await.assert_status(303);
            privacy.post(NEW, &text("نرسل إليكم الأخبار")).await.assert_status(422);
            let say = |version: &'static str, given: &'static str| {
                [("purpose", "news"), ("version", version), ("given", given)]
            };
            house.clock.advance(60);
            own.post("/me/consents", &say("1", "yes")).await.assert_status(303);
            assert!(holds().await);
            privacy.post(NEW, &text("نرسل إليكم الأخبار والدعوات")).await.assert_status(303);
            assert!(!holds().await, "the new text was never consented to");
            own.get("/me/consents").await.assert_has("ممنوحة لنص سابق");
            house.clock.advance(60);
            own.post("/me/consents", &say("1", "yes")).await.assert_status(409);
            house.clock.advance(60);
            own.post("/me/consents", &say("2", "yes")).await.assert_status(303);
            assert!(holds().await);
            house.clock.advance(60);
            own.post("/me/consents", &say("1", "")).await.assert_status(303);
            assert!(!holds().await);
            own.get("/me/consents").await.assert_has("مسحوبة").assert_has("سُحبت في");
            house.clock.advance(60);
            own.post("/me/consents", &[("purpose", "other"), ("given", "yes")]).await.assert_status(404);
            house.clock.advance(60);
            own.post("/me/consents", &say("2", "yes")).await.assert_status(303);
            privacy.post("/office/members/privacy/consents/news/retire", &[]).await.assert_status(303);
            assert!(!holds().await, "a purpose that is asked for no more");
        })
        .await;
}
