use proptest::prelude::*;

use super::super::samples::{day, objective, sound, step, words};
use super::*;

#[test]
fn what_is_got_can_be_put_back_and_changes_nothing() {
    let content = sound();
    let mut again = content.clone();
    for placed in content.items() {
        assert_eq!(content.get(placed.item.id()).as_ref(), Some(&placed));
        again.put(placed).expect("its place is there");
    }
    assert_eq!(again, content);
    assert_eq!(content.items().len(), 8);
    assert_eq!(content.get("nowhere"), None);
}

#[test]
fn an_objective_keeps_what_hangs_below_when_its_words_change() {
    let mut content = sound();
    let mut head = objective("a", 55);
    head.title = words("another name");
    content.put(Placed { below: None, item: Item::Objective(head) }).expect("put");
    assert_eq!((content.objectives[0].weight, content.objectives[0].steps.len()), (55, 2));
}

#[test]
fn what_another_text_lacks_or_says_otherwise_is_named() {
    let (old, mut new) = (sound(), sound());
    assert_eq!(old.lost_in(&new), vec![]);
    new.remove("a1").expect("it is there");
    new.preamble = words("another");
    let lost: Vec<String> = old.lost_in(&new).iter().map(|placed| placed.item.id().to_owned()).collect();
    // The step that waited for the removed one no longer says so.
    assert_eq!(lost, ["", "a1", "a2"]);
}

#[test]
fn removing_an_item_frees_what_waited_for_it() {
    let mut content = sound();
    content.remove("a1").expect("it is there");
    assert!(content.objectives[0].steps[0].after.is_empty());
    assert_eq!(content.remove("a1"), Err(Gone));
    assert_eq!(content.remove(""), Err(Gone), "the preamble stays");
    content.remove("a").expect("it is there");
    assert_eq!(content.items().len(), 2);
    let orphan = Placed { below: Some("a".into()), item: Item::Step(step("x", day(1, 1), day(1, 2), &[])) };
    assert_eq!(content.put(orphan), Err(Gone));
}

#[test]
fn items_move_within_their_list_and_stay_at_its_end() {
    let mut content = sound();
    content.shift("a2", Move::Up).expect("moved");
    assert_eq!(content.objectives[0].steps[0].id, "a2");
    content.shift("a2", Move::Up).expect("stays");
    assert_eq!(content.objectives[0].steps[0].id, "a2");
    content.shift("a", Move::Down).expect("moved");
    assert_eq!(content.objectives[1].id, "a");
    assert_eq!(content.shift("nowhere", Move::Up), Err(Gone));
}

#[test]
fn a_text_falls_into_paragraphs() {
    assert_eq!(paragraphs("a\nb\n\n \nc\n"), ["a\nb", "c"]);
    assert!(paragraphs(" \n\n").is_empty());
}

proptest! {
    #[test]
    fn two_items_have_one_digest_only_when_they_are_the_same(a in 1u8..100, b in 1u8..100, name in "[a-z]{1,8}") {
        let one = Item::Objective(objective(&name, a));
        let other = Item::Objective(objective(&name, b));
        prop_assert_eq!(one.digest() == other.digest(), a == b);
        let json = serde_json::to_string(&one).expect("plain data");
        prop_assert_eq!(serde_json::from_str::<Item>(&json).expect("reads"), one);
    }
}
