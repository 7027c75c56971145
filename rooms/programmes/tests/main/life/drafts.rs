//! Drafting: rules at the field, two people at once, handing over.

use rawabit_platform::{Fault, Lang, Multi};
use rawabit_programmes::commands::{self, Choice, DraftRefused, HandOverRefused, NewComment, Saved};
use rawabit_programmes::model::{Item, Move, Placed, State};

use super::scene::{
    agreed, below, draft, hand_over, indicator, objective, partner, people, put, setup, step, texts, unit,
    words,
};

/// What a saving says.
async fn save(
    house: &rawabit_testkit::House,
    id: &str,
    placed: Placed,
    base: Option<&str>,
) -> Result<Saved, DraftRefused> {
    let mut work = house.work().await;
    let saved =
        commands::save_item(&house.app, &mut work, &unit(id).speaks(house).await, placed, base, Lang::En)
            .await
            .expect("works");
    if saved.is_ok() {
        work.commit().await.expect("committed");
    }
    saved
}

#[tokio::test]
async fn what_breaks_a_rule_is_told_at_its_field_and_the_draft_is_kept() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let (id, _) = draft(house).await;
            let before = texts(house, "SELECT draft FROM programme").await;
            let outside = step("s3", "2017-12-01", "2018-02-01", &[]);
            let early = step("s3", "2018-02-01", "2018-04-01", &["s1"]);
            let mut late = indicator("i2");
            late.targets[0].period = 9;
            for (item, field, key) in [
                (Item::Step(outside), "starts", "programmes-flaw-outside"),
                (Item::Step(early), "starts", "programmes-flaw-too-early"),
                (Item::Indicator(late), "targets", "programmes-flaw-period"),
            ] {
                let DraftRefused(flaws) = save(house, &id, below("o1", item), None).await.expect_err(key);
                assert!(flaws.iter().any(|flaw| flaw.field == field && flaw.message.key == key), "{flaws:?}");
            }
            assert_eq!(texts(house, "SELECT draft FROM programme").await, before);
        })
        .await;
}

#[tokio::test]
async fn weights_that_do_not_add_up_are_saved_and_not_handed_over() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let (id, axis) = draft(house).await;
            put(house, &id, objective("o2", &axis, 10)).await;
            let mut work = house.work().await;
            let refused = commands::hand_over(
                &house.app,
                &mut work,
                &unit(&id).speaks(house).await,
                None,
                Multi::default(),
                Lang::En,
            )
            .await
            .expect("works")
            .expect_err("110 is not 100");
            let HandOverRefused::Flaws(flaws) = refused else { panic!("{refused:?}") };
            assert_eq!(flaws.len(), 1);
            assert_eq!(flaws[0].message.key, "programmes-flaw-weights");
            drop(work);
            let mut work = house.work().await;
            commands::remove_item(&mut work, &unit(&id).speaks(house).await, "o2", None)
                .await
                .expect("removed");
            work.commit().await.expect("committed");
            assert_eq!(hand_over(house, unit(&id)).await, 1);
        })
        .await;
}

#[tokio::test]
async fn two_people_who_save_one_item_lose_nothing() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let (id, axis) = draft(house).await;
            let placed = objective("o1", &axis, 100);
            let base = placed.item.digest();
            let named = |name: &str| {
                let mut placed = placed.clone();
                if let Item::Objective(one) = &mut placed.item {
                    one.title = words(name);
                }
                placed
            };
            assert_eq!(save(house, &id, named("first"), Some(&base)).await, Ok(Saved::Kept));
            let second = save(house, &id, named("second"), Some(&base)).await.expect("kept aside");
            let Saved::Collided(collision) = second else { panic!("{second:?}") };
            let text = texts(house, "SELECT draft FROM programme").await.remove(0);
            assert!(text.contains("first") && !text.contains("second"), "the first saving stands: {text}");
            assert!(text.contains("\"s2\""), "what hangs below stays");
            // What both began with is kept beside the two.
            let kept = "SELECT began || mine FROM programme_collision";
            let kept = texts(house, kept).await.remove(0);
            assert!(kept.contains("\"o1\"") && kept.contains("second") && !kept.contains("first"), "{kept}");
            let began: Placed =
                serde_json::from_str(&texts(house, "SELECT began FROM programme_collision").await[0])
                    .expect("an item");
            assert_eq!(began, placed);
            // Nothing is handed over before somebody chose.
            let mut work = house.work().await;
            let refused = commands::hand_over(
                &house.app,
                &mut work,
                &unit(&id).speaks(house).await,
                None,
                Multi::default(),
                Lang::En,
            )
            .await
            .expect("works");
            assert_eq!(refused, Err(HandOverRefused::Collisions(1)));
            drop(work);
            // Whoever chooses must have seen what stands now.
            let mut work = house.work().await;
            let blind = commands::settle_collision(
                &mut work,
                &unit(&id).speaks(house).await,
                &collision,
                &base,
                Choice::Aside,
            )
            .await;
            assert!(matches!(blind, Err(Fault::Stale)), "{blind:?}");
            drop(work);
            let shown = named("first").item.digest();
            let mut work = house.work().await;
            commands::settle_collision(
                &mut work,
                &unit(&id).speaks(house).await,
                &collision,
                &shown,
                Choice::Aside,
            )
            .await
            .expect("settled");
            work.commit().await.expect("committed");
            let text = texts(house, "SELECT draft FROM programme").await.remove(0);
            assert!(text.contains("second") && !text.contains("first"));
            // Both stay on record.
            assert_eq!(
                texts(house, "SELECT item FROM programme_collision WHERE settled_at IS NOT NULL").await,
                ["o1"]
            );
            hand_over(house, unit(&id)).await;
        })
        .await;
}

#[tokio::test]
async fn an_item_that_somebody_removed_meanwhile_collides_too() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let (id, _) = draft(house).await;
            let mut late = step("s2", "2018-04-01", "2018-07-31", &["s1"]);
            let base = Item::Step(step("s2", "2018-04-01", "2018-06-30", &["s1"])).digest();
            late.title = words("moved");
            let mut work = house.work().await;
            commands::remove_item(&mut work, &unit(&id).speaks(house).await, "s2", Some(&base))
                .await
                .expect("removed");
            work.commit().await.expect("committed");
            let saved =
                save(house, &id, below("o1", Item::Step(late)), Some(&base)).await.expect("kept aside");
            let Saved::Collided(collision) = saved else { panic!("{saved:?}") };
            let began: Placed =
                serde_json::from_str(&texts(house, "SELECT began FROM programme_collision").await[0])
                    .expect("an item");
            assert_eq!(began.item.digest(), base, "what was removed is what it began with");
            let mut work = house.work().await;
            commands::settle_collision(
                &mut work,
                &unit(&id).speaks(house).await,
                &collision,
                "",
                Choice::Aside,
            )
            .await
            .expect("settled");
            work.commit().await.expect("committed");
            assert!(texts(house, "SELECT draft FROM programme").await[0].contains("moved"));
        })
        .await;
}

#[tokio::test]
async fn the_sides_take_turns_and_every_version_is_kept() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let (id, axis) = draft(house).await;
            // Before anything is handed over, the partner has no say.
            let mut work = house.work().await;
            let early = commands::save_item(&house.app, &mut work, &partner(&id).speaks(house).await, objective("o1", &axis, 90), None, Lang::En).await;
            assert!(matches!(early, Err(Fault::Refused(_))), "{early:?}");
            drop(work);
            let first = hand_over(house, unit(&id)).await;
            // Now it is the partner's turn, and the unit cannot write.
            let mut work = house.work().await;
            let late = commands::move_item(&mut work, &unit(&id).speaks(house).await, "s1", Move::Down).await;
            assert!(matches!(late, Err(Fault::Refused(_))));
            // Both may remark, at a paragraph that there is.
            let remark = |item: &str, para| NewComment { number: first, item: item.into(), para, body: "why?".into(), person: None };
            commands::comment(&mut work, &partner(&id).speaks(house).await, remark("o1", 1)).await.expect("second paragraph");
            let answer = commands::comment(&mut work, &unit(&id).speaks(house).await, remark("s1", 0)).await.expect("a step");
            for (item, para) in [("o1", 2), ("nowhere", 0), ("s1", 1)] {
                let none = commands::comment(&mut work, &unit(&id).speaks(house).await, remark(item, para)).await;
                assert!(matches!(none, Err(Fault::NotFound)), "{item} {para}");
            }
            commands::settle_comment(&mut work, &partner(&id).speaks(house).await, &answer).await.expect("settled");
            // An answer that changes nothing is an agreement, not a counter-proposal.
            let same = commands::hand_over(&house.app, &mut work, &partner(&id).speaks(house).await, None, Multi::default(), Lang::En)
                .await
                .expect("works");
            assert_eq!(same, Err(HandOverRefused::Same));
            work.commit().await.expect("committed");
            let mut work = house.work().await;
            let placed = below("o1", Item::Step(step("s2", "2018-04-01", "2018-09-30", &["s1"])));
            commands::save_item(&house.app, &mut work, &partner(&id).speaks(house).await, placed, None, Lang::En)
                .await
                .expect("works")
                .expect("sound");
            // Whoever changed the draft has not agreed to what was handed over.
            let changed = commands::agree(&house.app, &mut work, &partner(&id).speaks(house).await, first).await;
            assert!(matches!(&changed, Err(Fault::Refused(message)) if message.key == "programmes-refused-changed"));
            work.commit().await.expect("committed");
            let second = hand_over(house, partner(&id)).await;
            assert_eq!((first, second), (1, 2));
            let mut work = house.work().await;
            let old = commands::agree(&house.app, &mut work, &unit(&id).speaks(house).await, first).await;
            assert!(matches!(old, Err(Fault::Stale)), "only the latest can be agreed to: {old:?}");
            commands::agree(&house.app, &mut work, &unit(&id).speaks(house).await, second).await.expect("agreed");
            work.commit().await.expect("committed");
            let versions = texts(house, "SELECT kind || ' ' || side FROM programme_version ORDER BY number").await;
            assert_eq!(versions, ["submission unit", "counter partner", "agreed unit"]);
            let hashes = texts(house, "SELECT sha256 FROM programme_version ORDER BY number").await;
            assert!(hashes[0] != hashes[1] && hashes[1] == hashes[2], "the agreed text is the one handed over last");
        })
        .await;
}

#[tokio::test]
async fn an_agreement_is_taken_back_and_a_draft_given_up() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let (id, _) = draft(house).await;
            agreed(house, &id).await;
            let mut work = house.work().await;
            commands::reopen(&mut work, &partner(&id).speaks(house).await, None).await.expect("reopened");
            commands::move_item(&mut work, &partner(&id).speaks(house).await, "s1", Move::Down)
                .await
                .expect("the partner has the turn");
            commands::discard_draft(&mut work, &partner(&id).speaks(house).await, None)
                .await
                .expect("discarded");
            commands::withdraw(&mut work, &partner(&id).speaks(house).await, None, "no money")
                .await
                .expect("given up");
            work.commit().await.expect("committed");
            assert_eq!(texts(house, "SELECT state FROM programme").await, [State::Withdrawn.name()]);
            assert_eq!(texts(house, "SELECT ending FROM negotiation").await, ["no money"]);
            let mut work = house.work().await;
            let again = commands::withdraw(&mut work, &unit(&id).speaks(house).await, None, "again").await;
            assert!(matches!(again, Err(Fault::Refused(_))));
        })
        .await;
}

#[tokio::test]
async fn a_form_says_neither_where_an_item_stands_nor_that_one_was_there() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let (id, axis) = draft(house).await;
            put(house, &id, objective("o2", &axis, 1)).await;
            let save = async |placed, base: Option<&str>| {
                let mut work = house.work().await;
                let saved = commands::save_item(
                    &house.app,
                    &mut work,
                    &unit(&id).speaks(house).await,
                    placed,
                    base,
                    Lang::En,
                )
                .await;
                if matches!(saved, Ok(Ok(_))) {
                    work.commit().await.expect("committed");
                }
                saved
            };
            // The step stays where it is, and is there once.
            let moved = below("o2", Item::Step(step("s1", "2018-01-10", "2018-03-30", &[])));
            assert!(matches!(save(moved, None).await, Ok(Ok(Saved::Kept))));
            let text = texts(house, "SELECT draft FROM programme").await.remove(0);
            assert_eq!(text.matches("\"id\":\"s1\"").count(), 1, "{text}");
            let invented = below("o1", Item::Step(step("made-up", "2018-01-10", "2018-03-31", &[])));
            assert!(matches!(save(invented, Some("no digest")).await, Err(Fault::NotFound)));
            let other = below("o1", Item::Indicator(indicator("s1")));
            assert!(matches!(save(other, None).await, Err(Fault::NotFound)));
            assert_eq!(texts(house, "SELECT id FROM programme_collision").await, Vec::<String>::new());
        })
        .await;
}
