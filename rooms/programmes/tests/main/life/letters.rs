//! Letters of a negotiation: whoever's turn it is is told so, in their own language, and nobody else.

use rawabit_platform::Lang;
use rawabit_platform::lang::Multi;
use rawabit_programmes::commands;
use rawabit_programmes::model::Item;
use rawabit_testkit::House;
use sea_orm::ConnectionTrait as _;

use super::scene::{below, draft, partner, people, setup, step, texts, unit};

/// Whoever writes for the leadership reads French, the deputy English, the league's president Arabic.
async fn tongues(house: &House) {
    for (who, lang) in [("houda%", "fr"), ("hind%", "en"), ("karim%", "ar")] {
        let sql = format!("UPDATE person SET lang = '{lang}' WHERE email LIKE '{who}'");
        house.app.store.read().execute_unprepared(&sql).await.expect("set");
    }
}

/// The letters that left since the last time, in the order of their words: those of one instant have no other.
async fn letters(house: &House, known: &mut Vec<String>) -> Vec<String> {
    let all = texts(house, "SELECT id || ' ' || recipient || ': ' || subject FROM mail").await;
    let new: Vec<String> = all.into_iter().filter(|letter| !known.contains(letter)).collect();
    known.extend(new.iter().cloned());
    let mut new: Vec<String> = new
        .iter()
        .filter_map(|letter| letter.split_once(' '))
        .map(|(_, said)| said.replace("@example.org", ""))
        .collect();
    new.sort();
    new
}

#[tokio::test]
async fn each_turn_is_told_to_the_side_whose_turn_it_is() {
    setup()
        .for_both(async |house| {
            people(house).await;
            tongues(house).await;
            let (id, _) = draft(house).await;
            let mut known = Vec::new();
            assert_eq!(letters(house, &mut known).await, Vec::<String>::new(), "a draft is nobody else's business");

            let note = Multi::three("تفضلوا", "Voici notre projet", "Here it is");
            let mut work = house.work().await;
            commands::hand_over(&house.app, &mut work, &unit(&id).speaks(house).await, None, note, Lang::En)
                .await
                .expect("works")
                .expect("sound");
            work.commit().await.expect("committed");
            let subject = "houda.bennani: Un programme contractuel attend votre réponse\u{a0}: programme of league-engineers";
            assert_eq!(letters(house, &mut known).await, [subject]);
            let text = texts(house, "SELECT body FROM mail").await.remove(0);
            assert!(text.contains("Houda Bennani") && text.contains("league-engineers vous a remis"), "{text}");
            assert!(text.contains("Voici notre projet"), "what they wrote to it: {text}");
            assert!(text.contains(&format!("/fr/office/programmes/{id}/negotiation")), "{text}");

            // The leadership answers otherwise: it is the league's turn.
            let mut work = house.work().await;
            let placed = below("o1", Item::Step(step("s2", "2018-04-01", "2018-09-30", &["s1"])));
            commands::save_item(&house.app, &mut work, &partner(&id).speaks(house).await, placed, None, Lang::En)
                .await
                .expect("works")
                .expect("sound");
            let number = commands::hand_over(&house.app, &mut work, &partner(&id).speaks(house).await, None, Multi::default(), Lang::En)
                .await
                .expect("works")
                .expect("sound");
            work.commit().await.expect("committed");
            let answer = "karim.tazi: اقتراح مضاد ينتظر جوابكم: programme of league-engineers";
            assert_eq!(letters(house, &mut known).await, [answer]);

            // Both agree: those who sign are told, each as what they sign.
            let mut work = house.work().await;
            commands::agree(&house.app, &mut work, &unit(&id).speaks(house).await, number).await.expect("agreed");
            work.commit().await.expect("committed");
            assert_eq!(
                letters(house, &mut known).await,
                [
                    "hind.almithal: A contract programme awaits your signature: programme of league-engineers",
                    "karim.tazi: برنامج تعاقدي ينتظر توقيعكم: programme of league-engineers",
                ]
            );
            let bodies = texts(house, "SELECT body FROM mail WHERE recipient LIKE 'hind%'").await;
            assert!(bodies[0].contains("as Deputy secretary general") && bodies[0].contains(&format!("/en/office/programmes/{id}/sign")), "{bodies:?}");
        })
        .await;
}

#[tokio::test]
async fn what_is_refused_tells_nobody() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let (id, axis) = draft(house).await;
            super::scene::put(house, &id, super::scene::objective("o2", &axis, 10)).await;
            let mut work = house.work().await;
            let refused = commands::hand_over(
                &house.app,
                &mut work,
                &unit(&id).speaks(house).await,
                None,
                Multi::default(),
                Lang::En,
            )
            .await;
            assert!(refused.expect("works").is_err(), "110 is not 100");
            work.commit().await.expect("committed");
            assert_eq!(texts(house, "SELECT subject FROM mail").await, Vec::<String>::new());
        })
        .await;
}
