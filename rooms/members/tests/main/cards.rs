//! The card: issued, scanned by strangers, renewed, printed.

use std::sync::Arc;

use rawabit_documents::Documents;
use rawabit_members::MemberGrants;
use rawabit_members::commands::{self, Ending};
use rawabit_members::model::EndReason;
use rawabit_members::model::card::MOST_A_MINUTE;
use rawabit_members::store::entity::membership;
use rawabit_members::store::me::card;
use rawabit_testkit::{Client, House, Setup};
use sea_orm::EntityTrait as _;

use crate::scene::{RABAT, day, member, permit, setup, tree};

/// The house with a typesetter, and rights from memberships.
pub(crate) fn whole() -> Setup {
    setup()
        .shelf(Arc::new(Documents::new()))
        .grants(Arc::new(MemberGrants::over(rawabit_federation::MandateGrants)))
}

/// The session of a person without any appointment.
pub(crate) async fn session(house: &House, person: &str) -> Client {
    house.persona("member", &[], Some(person)).await
}

/// The token of somebody's card, as the house reads it.
async fn token(house: &House, person: &str) -> String {
    commands::card_token(&house.app, person).await.expect("read").expect("a card").0
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_who_scans_a_card_learns_valid_or_not_and_nothing_else() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let amina = member(house, RABAT, "أمينة العلوي", "Amina EL ALAOUI").await;
            let own = session(house, &amina.person).await;
            own.get("/me/card").await.assert_status(200).assert_has("لم تُصدَر بطاقتكم بعد");
            own.post("/me/card", &[]).await.assert_status(303);
            let page = own.get("/me/card").await;
            page.assert_status(200).assert_has("<svg").assert_has("000001").assert_has("فرع الرباط");
            let first = token(house, &amina.person).await;
            let stranger = house.visitor();
            let scanned = stranger.get(&format!("/card/{first}")).await;
            scanned.assert_status(200).assert_has("بطاقة صالحة").assert_has("10:00");
            for told in ["أمينة", "Amina", "000001", "الرباط", &amina.person] {
                scanned.assert_lacks(told);
            }
            assert_eq!(scanned.header("cache-control"), "private, no-store");
            stranger.get(&format!("/fr/card/{first}")).await.assert_has("Carte valable");
            stranger.get(&format!("/en/card/{first}")).await.assert_has("Valid card");
            // What nobody has, what was renewed, and who is no member any more: one answer.
            own.post("/me/card", &[]).await.assert_status(303);
            let renewed = stranger.get(&format!("/card/{first}")).await;
            renewed.assert_status(200).assert_has("بطاقة غير صالحة");
            let unknown = stranger.get(&format!("/card/{}", "A".repeat(43))).await;
            let short = stranger.get("/card/x").await;
            let second = token(house, &amina.person).await;
            stranger.get(&format!("/card/{second}")).await.assert_has("بطاقة صالحة");
            end(house, &amina.membership).await;
            let ended = stranger.get(&format!("/card/{second}")).await;
            ended.assert_status(200).assert_has("بطاقة غير صالحة");
            let same = |text: String, token: &str| text.replace(token, "");
            assert_eq!(same(renewed.text(), &first), same(unknown.text(), &"A".repeat(43)));
            assert_eq!(same(renewed.text(), &first), same(ended.text(), &second));
            assert_eq!(short.status, 200);
            // The database holds nothing that a copy of it could show at a door.
            let row = card::Entity::find().one(house.app.store.read()).await.expect("read").expect("a row");
            assert!(row.token_hash != second && !row.token_sealed.contains(&second));
        })
        .await;
}

async fn end(house: &House, membership: &str) {
    let row = membership::Entity::find_by_id(membership.to_owned())
        .one(house.app.store.read())
        .await
        .expect("read")
        .expect("a membership");
    let ending =
        Ending { why: EndReason::Resigned, day: day("2018-10-08"), reason: String::new(), reference: None };
    let mut work = house.work().await;
    commands::end(&house.app, &mut work, &permit("/"), None, membership, row.version, ending)
        .await
        .expect("ended")
        .expect("lawful");
    work.commit().await.expect("committed");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_tries_many_codes_has_to_wait() {
    whole()
        .on_sqlite(async |house| {
            tree(house).await;
            let stranger = house.visitor();
            for _ in 0..MOST_A_MINUTE {
                stranger.get("/card/nothing").await.assert_status(200);
            }
            let late = stranger.get("/card/nothing").await;
            late.assert_status(429);
            assert!(!late.header("retry-after").is_empty());
            house.clock.advance(61);
            stranger.get("/card/nothing").await.assert_status(200);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_card_is_printed_in_three_languages() {
    whole()
        .on_sqlite(async |house| {
            tree(house).await;
            let amina = member(house, RABAT, "أمينة العلوي", "Amina EL ALAOUI").await;
            let own = session(house, &amina.person).await;
            own.get("/me/card/card.pdf").await.assert_status(404);
            own.post("/me/card", &[]).await.assert_status(303);
            for prefix in ["", "/fr", "/en"] {
                let pdf = own.get(&format!("{prefix}/me/card/card.pdf")).await;
                assert_eq!(pdf.status, 200, "{prefix}");
                assert!(pdf.bytes.starts_with(b"%PDF"), "{prefix}");
            }
            house.stranger().await.get("/me/card").await.assert_status(404);
            house.visitor().get("/me/card").await.assert_status(303);
        })
        .await;
}
