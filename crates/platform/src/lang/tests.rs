//! Forms and numbers.

use super::catalog::print_written;
use super::*;

/// A message with a word for each of the six forms.
const FORMS: &str = "things = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";

#[test]
fn arabic_chooses_its_form_by_the_last_two_digits() {
    let locales = Locales { room: "test", ar: FORMS, fr: "things = x\n", en: "things = x\n" };
    let formats = Formats::new("MA", jiff::tz::TimeZone::UTC);
    let voice = Voice::new(
        Preference::of_the_house(Lang::Ar),
        Arc::new(Catalog::new(&[locales]).expect("messages")),
        Arc::new(formats),
    );
    let expected = [
        (0, "zero"),
        (1, "one"),
        (2, "two"),
        (3, "few"),
        (10, "few"),
        (11, "many"),
        (99, "many"),
        (100, "other"),
        (101, "other"),
        (102, "other"),
        (103, "few"),
        (110, "few"),
        (111, "many"),
        (139, "many"),
        (199, "many"),
        (200, "other"),
        (1000, "other"),
        (1003, "few"),
        (2018, "many"),
    ];
    for (n, form) in expected {
        assert_eq!(voice.tn("things", n), form, "{n}");
    }
}

#[test]
fn the_operand_is_the_number_itself_elsewhere() {
    for n in [0, 1, 2, 3, 10, 11, 99, 100, 102] {
        assert_eq!(plural_operand(Lang::Ar, n), n, "{n}");
    }
    for (n, operand) in [(103, 3), (110, 10), (111, 11), (199, 99), (200, 200), (202, 202), (-103, -103)] {
        assert_eq!(plural_operand(Lang::Ar, n), operand, "{n}");
    }
    for lang in [Lang::Fr, Lang::En] {
        assert_eq!(plural_operand(lang, 103), 103);
    }
}

#[test]
fn a_number_chooses_its_form_and_is_written_whole() {
    let said = "said = { $n ->\n    [one] one { $n }\n   *[other] { $n } of {$most}, { $n-text }\n }\n";
    let locales = Locales { room: "test", ar: said, fr: said, en: said };
    let formats = Arc::new(Formats::new("EG", jiff::tz::TimeZone::UTC));
    let catalog = Arc::new(Catalog::new(&[locales]).expect("messages"));
    let say = |lang, n: i64| {
        let voice =
            Voice::new(Preference::of_the_house(lang), Arc::clone(&catalog), Arc::clone(&formats)).plain();
        voice.msg(&Message::new("said").with("n", n).with("most", 1003))
    };
    assert_eq!(say(Lang::Ar, 139), "١٣٩ of ١٬٠٠٣, ١٣٩");
    assert_eq!(say(Lang::En, 139), "139 of 1,003, 139");
    assert_eq!(say(Lang::En, 1), "one 1");
}

#[test]
fn only_what_prints_an_argument_is_rewritten() {
    let kept = "# a comment\na = { $n ->\n    [one] { -term } { \"{\" } { $n-text }\n   *[other] { b }\n }\n";
    assert_eq!(print_written(kept), kept);
    assert_eq!(print_written("a = {$x} { $y_1 }{"), "a = { $x-text} { $y_1-text }{");
}
