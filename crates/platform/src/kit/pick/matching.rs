//! Which of the things found is the one that was meant. Pure.

use rawabit_text::{fold, name_key};

use super::Found;

/// What typing a text comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Nothing is called so.
    Nothing,
    /// This one is meant: it was named in full.
    One(Found),
    /// This one may be meant: nothing else is called so among other words. Whoever typed it must say so, since an office
    /// given to somebody else on the strength of three letters stands in the record for ever.
    Perhaps(Found),
    /// Any of these may be meant.
    Several(Vec<Found>),
}

/// Judges what was found for a text. Things known by exactly this code go before things called exactly so, in any spelling
/// and order of names; and those before things that are called so among other words, which are never taken unasked.
pub(super) fn judge(typed: &str, found: Vec<Found>) -> Verdict {
    let (text, key) = (folded(typed), name_key(typed));
    let coded = |one: &Found| one.codes.iter().any(|code| folded(code) == text);
    let named = |one: &Found| {
        one.names.iter().any(|name| folded(name) == text || (!key.is_empty() && name_key(name) == key))
    };
    for exact in [&coded as &dyn Fn(&Found) -> bool, &named] {
        let some: Vec<Found> = found.iter().filter(|one| exact(one)).cloned().collect();
        if !some.is_empty() {
            return of(some, Verdict::One);
        }
    }
    of(found, Verdict::Perhaps)
}

fn of(mut found: Vec<Found>, alone: fn(Found) -> Verdict) -> Verdict {
    match found.len() {
        0 => Verdict::Nothing,
        1 => alone(found.swap_remove(0)),
        _ => Verdict::Several(found),
    }
}

/// Whether each word typed is somewhere in the names or codes of a thing, in any spelling.
pub(super) fn answers(words: &str, one: &Found) -> bool {
    let text = folded(words);
    let all: Vec<String> = one.names.iter().chain(&one.codes).map(|text| folded(text)).collect();
    !text.is_empty() && text.split_whitespace().all(|word| all.iter().any(|name| name.contains(word)))
}

/// Folded, with single blanks.
fn folded(text: &str) -> String {
    fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Multi;

    fn person(id: &str, ar: &str, fr: &str) -> Found {
        Found::new(id, ar).names(&Multi::three(ar, fr, "")).code(format!("{id}@example.org"))
    }

    fn ids(verdict: Verdict) -> Vec<String> {
        match verdict {
            Verdict::Nothing => Vec::new(),
            Verdict::One(one) | Verdict::Perhaps(one) => vec![one.id],
            Verdict::Several(some) => some.into_iter().map(|one| one.id).collect(),
        }
    }

    #[test]
    fn a_whole_name_is_taken_a_part_of_it_is_asked_about_and_none_is_none() {
        assert_eq!(judge("x", vec![]), Verdict::Nothing);
        let amina = person("a", "أمينة العلوي", "Amina El Alaoui");
        for part in ["امينه", "العلو", "Ami"] {
            assert_eq!(judge(part, vec![amina.clone()]), Verdict::Perhaps(amina.clone()), "{part}");
        }
        for whole in ["امينه العلوى", "el alaoui amina", "A@example.org"] {
            assert_eq!(judge(whole, vec![amina.clone()]), Verdict::One(amina.clone()), "{whole}");
        }
    }

    #[test]
    fn an_exact_name_in_any_spelling_and_order_beats_a_longer_one() {
        let both = vec![
            person("a", "أمينة العلوي", "Amina El Alaoui"),
            person("b", "أمينة العلوي الإدريسي", "Amina El Alaoui Idrissi"),
        ];
        for typed in ["أمينة العلوي", "امينه  العلوي", "الْعَلَوِي أمينة", "ELALAOUI Amina", "amina al-alaoui"]
        {
            assert_eq!(ids(judge(typed, both.clone())), ["a"], "{typed}");
        }
        assert_eq!(ids(judge("العلوي", both)), ["a", "b"]);
    }

    #[test]
    fn namesakes_are_told_apart_by_a_code_only() {
        let both = vec![person("a", "محمد التازي", ""), person("b", "محمد التازي", "")];
        assert_eq!(ids(judge("محمد التازي", both.clone())), ["a", "b"]);
        assert_eq!(ids(judge("B@Example.org ", both.clone())), ["b"]);
        assert_eq!(ids(judge("a", both)), ["a"]);
    }

    #[test]
    fn words_answer_in_any_order_and_nothing_answers_to_nothing() {
        let unit = Found::new("league-engineers-04", "فرع الرباط").code("/party/league-engineers/");
        assert!(answers("الرِّباط فرع", &unit) && answers("engineers-04", &unit));
        assert!(!answers("فرع فاس", &unit) && !answers("  ", &unit) && !answers("ّ", &unit));
    }
}
