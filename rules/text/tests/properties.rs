//! What must hold for any text at all.

use proptest::prelude::*;
use rawabit_text::*;

/// Text as an attacker or a scanner would send it, and text as people write it.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآٱؤئةىگݣپڤ ًٌٍَُِّْٰـ،؟٠-٩ ]{0,80}",
        "[\u{FB50}-\u{FDFF}\u{FE70}-\u{FEFF}\u{200B}-\u{200F}\u{2066}-\u{2069} ]{0,30}",
        "[a-zA-ZÀ-ÿŒœßı'’ -]{0,80}",
        "[\"%*:()'/\\.#&|<>!-]{0,40}",
        "(و|ف)?(ب|ل|ك)?(ال)?(جهوية|لجنة|الله|حق|مؤتمر) ?",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn folding_twice_is_folding_once(text in any_text()) {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once.clone());
        prop_assert_eq!(tokens(&once), tokens(&text));
    }

    #[test]
    fn an_index_text_is_plain_words(text in any_text()) {
        let index = index_text(&text);
        prop_assert!(index.chars().all(|c| c.is_alphanumeric() || c == ' '));
        prop_assert!(!index.contains("  ") && index.trim() == index);
        for word in index.split(' ').filter(|word| !word.is_empty()) {
            prop_assert_eq!(tokens(word), vec![word.to_owned()]);
        }
    }

    #[test]
    fn every_text_is_found_by_each_of_its_own_words(text in any_text()) {
        for word in tokens(&text) {
            prop_assert!(Query::parse(&word).matches(&text));
            let twice = [word.as_str(), word.as_str()].join(" ");
            prop_assert!(Query::parse(&twice).matches(&text));
        }
    }

    #[test]
    fn a_query_is_only_ever_words_in_quotes(text in any_text()) {
        let query = Query::parse(&text);
        prop_assert_eq!(query.is_empty(), query.to_fts5().is_none());
        prop_assert_eq!(query.is_empty(), query.to_tsquery().is_none());
        let fts: Vec<String> = query.to_fts5().unwrap_or_default().split('"').step_by(2).map(str::to_owned).collect();
        for between in fts {
            prop_assert!(["", "(", ")", " OR ", " AND ", ") AND ", ") AND (", " AND (", " *", " *)", " * OR "]
                .contains(&between.as_str()), "{:?}", between);
        }
    }

    #[test]
    fn segments_put_together_are_the_text(text in any_text(), words in any_text()) {
        for typed in [words.as_str(), text.as_str()] {
            let query = Query::parse(typed);
            let segments = highlight(&text, &query);
            prop_assert_eq!(segments.iter().map(|s| s.text).collect::<String>(), text.clone());
            prop_assert!(segments.iter().all(|s| !s.text.is_empty()));
            if query.matches(&text) {
                prop_assert!(segments.iter().any(|s| s.hit));
            }
        }
    }

    #[test]
    fn a_snippet_is_a_part_of_the_text(text in any_text(), words in any_text(), room in 0usize..100) {
        let cut = snippet(&text, &Query::parse(&words), room);
        let shown: String = cut.segments.iter().map(|s| s.text).collect();
        prop_assert!(text.contains(&shown));
        prop_assert_eq!(cut.cut_before || cut.cut_after, shown.len() < text.len());
    }

    #[test]
    fn a_slug_is_a_safe_address(text in any_text()) {
        let made = slug(&text);
        prop_assert!(!made.is_empty() && made.chars().count() <= 80);
        prop_assert!(made.chars().all(|c| c.is_alphanumeric() || c == '-'));
        prop_assert!(!made.starts_with('-') && !made.ends_with('-') && !made.contains("--"));
        prop_assert_eq!(slug(&made), made);
    }

    #[test]
    fn a_sort_key_is_hexadecimal_and_follows_folding(text in any_text()) {
        for article in [Article::Keep, Article::Skip] {
            let key = sort_key(&text, article);
            prop_assert!(key.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f')));
            // Marks and capitals only ever add to the key of the plain words: they decide after everything else.
            let plain = sort_key(&tokens(&text).join(" "), article);
            prop_assert!(key.starts_with(&plain), "{} of {:?}, plain {}", key, text, plain);
        }
    }

    #[test]
    fn a_text_comes_before_itself_with_another_word(text in any_text(), more in any_text()) {
        // Only the first 64 letters decide; a longer text may stand beside its continuation.
        if tokens(&text).concat().chars().count() < 64 && !tokens(&more).is_empty() {
            let longer = format!("{text} {more}");
            for article in [Article::Keep, Article::Skip] {
                prop_assert!(sort_key(&text, article) < sort_key(&longer, article), "{:?} {:?}", text, more);
            }
        }
    }

    #[test]
    fn numbers_come_by_value_whatever_their_digits(one: u64, other: u64, before in "[ا-ي]{0,9}") {
        let key = |n: u64, digits: fn(char) -> char| {
            let n: String = n.to_string().chars().map(digits).collect();
            sort_key(&format!("{before} {n}"), Article::Keep)
        };
        let eastern = |c: char| char::from_u32(u32::from(c) - u32::from('0') + 0x660).unwrap_or(c);
        prop_assert_eq!(key(one, |c| c).cmp(&key(other, eastern)), one.cmp(&other));
    }

    #[test]
    fn names_digits_and_stems_take_anything(text in any_text()) {
        prop_assert_eq!(name_key(&fold(&text)), name_key(&text));
        prop_assert!(initials(&text).chars().count() <= 8);
        prop_assert!(!to_western_digits(&text).contains(['٣', '۳']));
        for word in tokens(&text) {
            prop_assert!(word.ends_with(stem(&word)) && !stem(&word).is_empty());
        }
    }

    #[test]
    fn what_is_typed_into_fields_is_read_or_refused(text in any_text(), digits in "[0-9٠-٩/. +eE:,غشتماي-]{0,24}") {
        let plan = PhonePlan { country: "212", trunk: "0", digits: (9, 9) };
        for typed in [&text, &digits] {
            if let Ok(day) = read_date(typed, 2026) {
                prop_assert_eq!(read_date(&day.to_string(), 2026), Ok(day));
            }
            if let Ok(phone) = read_phone(typed, plan) {
                prop_assert!(phone.len() <= 16 && phone[1..].bytes().all(|b| b.is_ascii_digit()));
                prop_assert_eq!(read_phone(&phone, plan), Ok(phone.clone()));
            }
            if let Ok(number) = identity_number(typed) {
                prop_assert_eq!(identity_number(&number), Ok(number.clone()));
            }
        }
    }

    #[test]
    fn a_day_is_read_in_every_writing(days in -100_000i32..50_000) {
        let day = YearMonthDay::from_unix_days(days).expect("a day");
        let YearMonthDay { year, month, day: of_month } = day;
        for typed in [format!("{of_month}/{month}/{year}"), format!("{year}{month:02}{of_month:02}"), day.to_string()] {
            prop_assert_eq!(read_date(&typed, 2026), Ok(day), "{}", typed);
        }
        if days > -25_000 {
            prop_assert_eq!(excel_date(f64::from(days + 25_569), ExcelEpoch::Y1900), Ok(day));
        }
    }
}
