//! Signing: by whoever holds the office on the day, one act each, and what the last signature does.

use rawabit_platform::{Fault, Multi};
use rawabit_programmes::commands::{self, SignRefused, Signed};
use rawabit_programmes::model::Move;

use super::scene::{
    agreed, at, day, draft, ended, in_force, partner, people, rows, setup, signs, texts, unit,
};

#[tokio::test]
async fn each_signature_is_an_act_and_the_last_puts_the_text_in_force() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            let number = agreed(house, &id).await;
            let signed = signs(house, unit(&id), number, "league_president", &cast.president).await;
            assert_eq!(signed, Ok(Signed::Waiting));
            let twice = signs(house, unit(&id), number, "league_president", &cast.president).await;
            assert_eq!(twice, Err(SignRefused::Already));
            assert_eq!(texts(house, "SELECT state FROM programme").await, ["preparing"]);
            let last = signs(house, partner(&id), number, "deputy_secretary_general", &cast.deputy).await;
            assert_eq!(last, Ok(Signed::InForce));
            assert_eq!(texts(house, "SELECT state FROM programme").await, ["in_force"]);
            let acts =
                texts(house, "SELECT kind FROM act WHERE subject_kind = 'programme' ORDER BY idx").await;
            assert_eq!(acts, ["programme.signed", "programme.signed", "programme.in_force"]);
            // The acts name the text by its hash, which is that of the stored words.
            let hash = texts(house, "SELECT sha256 FROM programme_version ORDER BY number DESC LIMIT 1")
                .await
                .remove(0);
            let title = texts(house, "SELECT title FROM programme").await.remove(0);
            for act in texts(house, "SELECT canonical FROM act WHERE subject_kind = 'programme'").await {
                assert!(act.contains(&hash) && act.contains("\"article\":\"60\""), "{act}");
                assert!(
                    !act.contains(&cast.president) && !act.contains("Karim"),
                    "no person in the open: {act}"
                );
                // Nobody said that visitors may know of it yet.
                assert!(
                    title.len() > 4 && !act.contains(title.trim_matches(['{', '}'])),
                    "no title in the open: {act}"
                );
            }
            let rows = texts(house, "SELECT item FROM programme_step ORDER BY position").await;
            assert_eq!(rows, ["s1", "s2"]);
            assert_eq!(
                texts(house, "SELECT indicator_id || ' ' || objective_id FROM participation").await,
                ["i1 o1"]
            );
            assert_eq!(texts(house, "SELECT CAST(num AS TEXT) FROM target").await, ["10000000"]);
            // The head of the record is signed, and proves them.
            let notes = texts(house, "SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1").await;
            assert!(notes[0].contains("rawabit.test/ledger"));
        })
        .await;
}

#[tokio::test]
async fn a_mandate_that_ended_yesterday_signs_nothing() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            let number = agreed(house, &id).await;
            ended(house, "league-engineers", "league_president", "2018-10-08").await;
            // On the day on which it no longer holds, too: the last day was yesterday.
            house.clock.set(at("2018-10-08T09:00:00Z"));
            let refused = signs(house, unit(&id), number, "league_president", &cast.president).await;
            assert_eq!(refused, Err(SignRefused::Ended { day: day("2018-10-08") }));
            assert_eq!(texts(house, "SELECT office FROM programme_signature").await, [""; 0]);
            let message = refused.expect_err("refused").message();
            assert_eq!(message.key, "programmes-refused-mandate-ended");
        })
        .await;
}

#[tokio::test]
async fn only_the_offices_that_the_statutes_name_sign() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            let number = agreed(house, &id).await;
            for (seat, office, person, refused) in [
                (unit(&id), "league_treasurer", &cast.president, SignRefused::NotNamed),
                (partner(&id), "league_president", &cast.president, SignRefused::NotNamed),
                (unit(&id), "league_president", &cast.deputy, SignRefused::NotHeld),
                (partner(&id), "deputy_secretary_general", &cast.headquarters, SignRefused::NotHeld),
            ] {
                assert_eq!(signs(house, seat, number, office, person).await, Err(refused), "{office}");
            }
            // Another text than the agreed one.
            let mut work = house.work().await;
            let hand =
                commands::Hand { number: 1, office: "league_president", person: Some(&cast.president) };
            let stale = commands::sign(&house.app, &mut work, &unit(&id).speaks(house).await, hand).await;
            assert!(matches!(stale, Err(Fault::Stale)));
        })
        .await;
}

#[tokio::test]
async fn a_text_changed_behind_our_back_is_not_signed() {
    use sea_orm::ConnectionTrait as _;
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            let number = agreed(house, &id).await;
            let forged =
                "UPDATE programme_version SET content = REPLACE(content, 'o1', 'ox') WHERE number = 2";
            house.app.store.read().execute_unprepared(forged).await.expect("forged");
            let mut work = house.work().await;
            let hand = commands::Hand { number, office: "league_president", person: Some(&cast.president) };
            let refused = commands::sign(&house.app, &mut work, &unit(&id).speaks(house).await, hand).await;
            assert!(matches!(refused, Err(Fault::Internal(_))));
        })
        .await;
}

#[tokio::test]
async fn nothing_is_written_in_what_is_in_force_and_both_sides_publish() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            in_force(house, &cast, &id).await;
            let mut work = house.work().await;
            let late = commands::move_item(&mut work, &unit(&id).speaks(house).await, "s1", Move::Down).await;
            assert!(matches!(late, Err(Fault::Refused(_))));
            let gone = commands::withdraw(&mut work, &unit(&id).speaks(house).await, None, "no").await;
            assert!(matches!(gone, Err(Fault::Refused(_))), "what is in force is closed, never given up");
            commands::publish(&mut work, &unit(&id).speaks(house).await, None, true).await.expect("agreed");
            work.commit().await.expect("committed");
            let public = "SELECT CASE WHEN public_unit THEN 'unit' ELSE '' END || CASE WHEN public_partner THEN 'partner' ELSE '' END FROM programme";
            assert_eq!(texts(house, public).await, ["unit"]);
            let mut work = house.work().await;
            let reason = Multi::default();
            commands::amend(&mut work, &partner(&id).speaks(house).await, None, reason).await.expect("an addendum");
            let second = commands::amend(&mut work, &unit(&id).speaks(house).await, None, Multi::default()).await;
            assert!(matches!(second, Err(Fault::Refused(_))), "one at a time");
        })
        .await;
}

#[tokio::test]
async fn nobody_signs_for_both_sides() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            let number = agreed(house, &id).await;
            // The league's president comes to hold the other side's office as well.
            rows(
                house,
                &format!(
                    "UPDATE mandate SET person_id = '{}' WHERE office = 'deputy_secretary_general'",
                    cast.president
                ),
            )
            .await;
            let signed = signs(house, unit(&id), number, "league_president", &cast.president).await;
            assert_eq!(signed, Ok(Signed::Waiting));
            let both = signs(house, partner(&id), number, "deputy_secretary_general", &cast.president).await;
            assert_eq!(both, Err(SignRefused::BothSides));
            assert_eq!(both.expect_err("refused").message().key, "programmes-refused-both-sides");
            assert_eq!(texts(house, "SELECT state FROM programme").await, ["preparing"]);
        })
        .await;
}
