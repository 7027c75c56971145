//! Another sealing key: everything is sealed anew, and is found meanwhile and afterwards.

use rawabit_members::store::entity::member;
use rawabit_members::{IDENTITY, reseal};
use rawabit_platform::sealed::Sealer;
use sea_orm::EntityTrait as _;

use crate::cards::{session, whole};
use crate::scene::{RABAT, enter, entry, tree};

#[tokio::test(flavor = "multi_thread")]
async fn identity_numbers_and_cards_are_sealed_with_the_newest_key() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            for n in 0..3 {
                let mut one = entry(house, RABAT, &format!("عضو {n}"), "").await;
                one.data.identity = Some(format!("AB12345{n}"));
                let one = enter(house, one).await;
                session(house, &one.person).await.post("/me/card", &[]).await.assert_status(303);
            }
            assert_eq!(reseal(&house.app).await.expect("sealed"), 0, "nothing is to be done");
            let (old, new) = (Sealer::from_key([9; 32]), Sealer::from_key([10; 32]));
            let both = format!("{}{}", *new.to_secret_text(), *old.to_secret_text());
            let both = Sealer::parse(&both).expect("two keys");
            let rotated = house.changed(|inner| inner.sealer = both.clone());
            assert_eq!(reseal(&rotated.app).await.expect("sealed"), 6);
            assert_eq!(reseal(&rotated.app).await.expect("sealed"), 0, "twice is once");
            let rows = member::Entity::find().all(house.app.store.read()).await.expect("read");
            for row in &rows {
                let sealed = row.identity_sealed.as_deref().expect("sealed");
                assert!(new.is_current(sealed), "the old key can go");
                let text = new.open(IDENTITY, &row.person_id, sealed).expect("opens");
                assert_eq!(
                    row.identity_digest.as_deref(),
                    Some(new.digest(IDENTITY, text.as_str()).as_str())
                );
            }
            let alone = house.changed(|inner| inner.sealer = new.clone());
            let card = rawabit_members::commands::card_token(&alone.app, &rows[0].person_id).await;
            assert!(card.expect("opens").is_some());
            let without = house.changed(|inner| inner.sealer = Sealer::from_key([11; 32]));
            assert!(reseal(&without.app).await.is_err(), "a missing key is told, not passed over");
        })
        .await;
}
