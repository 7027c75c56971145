//! The text of a message to members: a few placeholders in braces, and nothing else that is understood.

use rawabit_platform::lang::{Lang, Message, Multi};

/// What may stand in braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The reader's name.
    Name,
    /// Their membership number.
    Number,
    /// The unit in which they are a member.
    Unit,
}

/// The words for each, in the three languages: who writes Arabic writes Arabic in the braces.
const SLOTS: [(Slot, [&str; 3]); 3] = [
    (Slot::Name, ["الاسم", "nom", "name"]),
    (Slot::Number, ["الرقم", "numéro", "number"]),
    (Slot::Unit, ["الوحدة", "structure", "unit"]),
];

/// The placeholders of a language, for the hint at the field.
pub fn slots(lang: Lang) -> [String; 3] {
    let at = match lang {
        Lang::Ar => 0,
        Lang::Fr => 1,
        Lang::En => 2,
    };
    SLOTS.map(|(_, words)| format!("{{{}}}", words[at]))
}

fn slot(word: &str) -> Option<Slot> {
    let word = word.trim().to_lowercase();
    let plain = if word == "numero" { "numéro" } else { word.as_str() };
    SLOTS.iter().find(|(_, words)| words.contains(&plain)).map(|(slot, _)| *slot)
}

/// Why a text cannot be filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Something in braces that is no placeholder.
    Unknown(String),
    /// A brace without its other one.
    Brace,
}

impl Wrong {
    /// What to tell.
    pub fn message(&self, lang: Lang) -> Message {
        let known = slots(lang).join(" ");
        match self {
            Self::Unknown(word) => Message::new("members-letter-unknown-slot")
                .with("word", format!("{{{word}}}"))
                .with("known", known),
            Self::Brace => Message::new("members-letter-brace").with("known", known),
        }
    }
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece<'a> {
    Text(&'a str),
    Slot(Slot),
}

fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Wrong> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, after) = rest.split_at(at);
        all.push(Piece::Text(before));
        let inner = after.strip_prefix('{').ok_or(Wrong::Brace)?;
        let end = inner.find(['{', '}']).ok_or(Wrong::Brace)?;
        let (word, close) = inner.split_at(end);
        rest = close.strip_prefix('}').ok_or(Wrong::Brace)?;
        let found = slot(word).ok_or_else(|| Wrong::Unknown(word.chars().take(40).collect()))?;
        all.push(Piece::Slot(found));
    }
    all.push(Piece::Text(rest));
    Ok(all)
}

/// Whether a text can be filled.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn check(text: &Multi) -> Result<(), Wrong> {
    text.0.values().try_for_each(|one| pieces(one).map(|_| ()))
}

/// Whether a text names its reader, in any language: then each gets one of their own, even where several share an address.
pub fn names_its_reader(text: &Multi) -> bool {
    text.0.values().any(|one| {
        pieces(one)
            .is_ok_and(|all| all.iter().any(|piece| matches!(piece, Piece::Slot(Slot::Name | Slot::Number))))
    })
}

/// Whether something is filled in at all: then the length is another for each.
pub fn has_slots(text: &Multi) -> bool {
    text.0.values().any(|one| one.contains('{'))
}

/// What is filled in.
#[derive(Clone, Copy, Debug)]
pub struct Filling<'a> {
    /// The reader's name.
    pub name: &'a str,
    /// Their number.
    pub number: &'a str,
    /// Their unit.
    pub unit: &'a str,
}

/// The text for one reader. What is filled in is text, whatever it looks like; a text that cannot be filled stays as it is.
pub fn fill(text: &str, with: Filling<'_>) -> String {
    let Ok(all) = pieces(text) else { return text.to_owned() };
    all.into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => text,
            Piece::Slot(Slot::Name) => with.name,
            Piece::Slot(Slot::Number) => with.number,
            Piece::Slot(Slot::Unit) => with.unit,
        })
        .collect()
}

/// The languages in which one of two texts is missing: a subject without a body, or the other way round.
pub fn halves(subject: &Multi, body: &Multi) -> Vec<Lang> {
    Lang::ALL
        .into_iter()
        .filter(|lang| subject.exact(*lang).is_some() != body.exact(*lang).is_some())
        .collect()
}

/// Whether an answer to a short message asks for no more of them.
pub fn is_stop(text: &str) -> bool {
    const WORDS: [&str; 9] =
        ["stop", "arret", "arreter", "unsubscribe", "ايقاف", "توقف", "توقيف", "قف", "الغاء"];
    let plain = rawabit_text::fold(text);
    plain
        .split(|c: char| !c.is_alphanumeric())
        .find(|word| !word.is_empty())
        .is_some_and(|word| WORDS.iter().any(|known| rawabit_text::fold(known) == word))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WITH: Filling<'static> =
        Filling { name: "سعاد {number}", number: "12-045", unit: "فرع الرباط" };

    #[test]
    fn placeholders_are_known_in_each_language() {
        for text in ["{name}/{number}/{unit}", "{nom}/{numero}/{structure}", "{ الاسم }/{الرقم}/{الوحدة}"]
        {
            assert_eq!(fill(text, WITH), "سعاد {number}/12-045/فرع الرباط", "{text}");
        }
        assert!(names_its_reader(&Multi::one(Lang::Ar, "السيد {الاسم}")));
        assert!(!names_its_reader(&Multi::one(Lang::Ar, "أعضاء {الوحدة}")));
    }

    #[test]
    fn what_is_wrong_is_named() {
        let wrong = |text: &str| check(&Multi::one(Lang::Fr, text)).expect_err("wrong");
        assert_eq!(wrong("Bonjour {prenom}"), Wrong::Unknown("prenom".into()));
        for text in ["{name", "name}", "{{name}}", "{}}", "}{"] {
            assert!(matches!(wrong(text), Wrong::Brace | Wrong::Unknown(_)), "{text}");
        }
    }

    #[test]
    fn a_language_needs_both_halves() {
        let subject = Multi::three("دعوة", "Invitation", "");
        let body = Multi::three("نص", "", "text");
        assert_eq!(halves(&subject, &body), [Lang::Fr, Lang::En]);
    }

    #[test]
    fn stop_is_understood_in_each_language() {
        for text in
            ["STOP", " stop svp", "STOP.", "«Stop»", "stop!", "- STOP", "Arrêt", "إيقاف", "توقّف", "قف"]
        {
            assert!(is_stop(text), "{text}");
        }
        assert!(!is_stop("merci") && !is_stop("") && !is_stop("please do not stop"));
    }

    proptest! {
        #[test]
        fn filling_never_panics_and_keeps_what_it_does_not_know(text in "[a-z{}اسم ]{0,40}") {
            let filled = fill(&text, WITH);
            if check(&Multi::one(Lang::En, text.clone())).is_err() || !text.contains('{') {
                prop_assert_eq!(filled, text);
            }
        }
    }
}
