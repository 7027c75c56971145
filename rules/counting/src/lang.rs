//! The three languages, and how each counts its nouns.

use std::fmt::Display;

/// A language of messages and transcripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// Arabic.
    Ar,
    /// French.
    Fr,
    /// English.
    En,
}

/// One of the three sentences.
pub(crate) fn pick<T>(lang: Lang, ar: T, fr: T, en: T) -> T {
    match lang {
        Lang::Ar => ar,
        Lang::Fr => fr,
        Lang::En => en,
    }
}

/// A name or a code of either direction, between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, so that it does not turn
/// the sentence round (Unicode UAX #9 §2.4).
pub(crate) fn isolate(text: impl Display) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// A number: isolated inside Arabic, where signs and fractions would be reordered.
pub(crate) fn number(lang: Lang, n: impl Display) -> String {
    match lang {
        Lang::Ar => isolate(n),
        Lang::Fr | Lang::En => n.to_string(),
    }
}

/// A noun that is counted here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Noun {
    Vote,
    Seat,
    Ballot,
    Candidate,
    Preference,
    Name,
}

/// Arabic: one, two (nominative), two (oblique), three to ten, eleven to ninety-nine, a hundred and fractions.
struct Arabic(&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

impl Noun {
    fn arabic(self) -> Arabic {
        match self {
            Self::Vote => Arabic("صوت واحد", "صوتان", "صوتين", "أصوات", "صوتا", "صوت"),
            Self::Seat => Arabic("مقعد واحد", "مقعدان", "مقعدين", "مقاعد", "مقعدا", "مقعد"),
            Self::Ballot => Arabic(
                "ورقة تصويت واحدة",
                "ورقتا تصويت",
                "ورقتي تصويت",
                "أوراق تصويت",
                "ورقة تصويت",
                "ورقة تصويت",
            ),
            Self::Candidate => Arabic("مترشح واحد", "مترشحان", "مترشحين اثنين", "مترشحين", "مترشحا", "مترشح"),
            Self::Preference => Arabic("تفضيل واحد", "تفضيلان", "تفضيلين", "تفضيلات", "تفضيلا", "تفضيل"),
            Self::Name => Arabic("اسم واحد", "اسمان", "اسمين", "أسماء", "اسما", "اسم"),
        }
    }

    /// Singular and plural.
    fn french(self) -> (&'static str, &'static str) {
        match self {
            Self::Vote => ("voix", "voix"),
            Self::Seat => ("siège", "sièges"),
            Self::Ballot => ("bulletin", "bulletins"),
            Self::Candidate => ("candidat", "candidats"),
            Self::Preference => ("préférence", "préférences"),
            Self::Name => ("nom", "noms"),
        }
    }

    fn english(self) -> (&'static str, &'static str) {
        match self {
            Self::Vote => ("vote", "votes"),
            Self::Seat => ("seat", "seats"),
            Self::Ballot => ("ballot", "ballots"),
            Self::Candidate => ("candidate", "candidates"),
            Self::Preference => ("preference", "preferences"),
            Self::Name => ("name", "names"),
        }
    }
}

/// Whether an Arabic dual is a subject or follows a verb or a preposition; the other numbers look the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    Nominative,
    Oblique,
}

/// « 3 أصوات », « 12 صوتا », « 1 voix », « 1.5 votes »: a number as it is written, with its noun.
///
/// `whole` is the number where it is a whole one; a fraction takes the form of a hundred in Arabic and the plural from two on
/// in French (Unicode CLDR 48, plural rules of ar, fr and en).
pub(crate) fn counted(lang: Lang, shown: &str, whole: Option<u64>, noun: Noun, case: Case) -> String {
    match lang {
        Lang::Ar => {
            let Arabic(one, two, two_oblique, few, many, hundred) = noun.arabic();
            match whole.map(|n| (n, n % 100)) {
                Some((1, _)) => one.to_owned(),
                Some((2, _)) => if case == Case::Nominative { two } else { two_oblique }.to_owned(),
                Some((_, 3..=10)) => format!("{} {few}", isolate(shown)),
                Some((_, 11..=99)) => format!("{} {many}", isolate(shown)),
                _ => format!("{} {hundred}", isolate(shown)),
            }
        }
        Lang::Fr => {
            let (one, many) = noun.french();
            let below_two =
                whole.map_or_else(|| shown.starts_with("0.") || shown.starts_with("1."), |n| n < 2);
            format!("{}\u{a0}{}", shown.replace('.', ","), if below_two { one } else { many })
        }
        Lang::En => {
            let (one, many) = noun.english();
            format!("{shown} {}", if whole == Some(1) && !shown.contains('.') { one } else { many })
        }
    }
}

/// A whole number with its noun.
pub(crate) fn count(lang: Lang, n: u64, noun: Noun, case: Case) -> String {
    counted(lang, &n.to_string(), Some(n), noun, case)
}

/// An amount with its noun.
pub(crate) fn amount(lang: Lang, n: &crate::Amount, noun: Noun, case: Case) -> String {
    counted(lang, &n.to_string(), n.as_whole(), noun, case)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_has_six_forms() {
        let said = |n| count(Lang::Ar, n, Noun::Vote, Case::Nominative);
        assert_eq!(said(0), "\u{2068}0\u{2069} صوت");
        assert_eq!(said(1), "صوت واحد");
        assert_eq!(said(2), "صوتان");
        assert_eq!(said(7), "\u{2068}7\u{2069} أصوات");
        assert_eq!(said(12), "\u{2068}12\u{2069} صوتا");
        assert_eq!(said(100), "\u{2068}100\u{2069} صوت");
        assert_eq!(said(103), "\u{2068}103\u{2069} أصوات");
        assert_eq!(count(Lang::Ar, 2, Noun::Ballot, Case::Oblique), "ورقتي تصويت");
    }

    #[test]
    fn fractions_have_their_form_too() {
        assert_eq!(counted(Lang::Fr, "1.50000", None, Noun::Seat, Case::Oblique), "1,50000\u{a0}siège");
        assert_eq!(counted(Lang::Fr, "2.5", None, Noun::Seat, Case::Oblique), "2,5\u{a0}sièges");
        assert_eq!(counted(Lang::En, "1.00000", Some(1), Noun::Vote, Case::Oblique), "1.00000 votes");
    }
}
