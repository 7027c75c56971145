//! What is wrong with a ballot file, where, in three languages.

use crate::Lang;
use crate::lang::{Case, Noun, count, isolate, number, pick};

/// A mistake and its line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message(Lang::En))]
pub struct Problem {
    /// From 1.
    pub line: usize,
    /// What.
    pub mistake: Mistake,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing in the file.
    Empty,
    /// The first line does not say how many candidates and how many seats.
    Header,
    /// No candidates, or more than 32,767.
    Candidates(String),
    /// No seats.
    Seats,
    /// Not text in UTF-8.
    NotText,
    /// The file ends before the line `0` that closes the ballots.
    CutInBallots,
    /// The file ends before the last candidate's name: so many of so many.
    CutInNames(usize, usize),
    /// A quotation mark is not closed.
    OpenQuote,
    /// A comment or an option in brackets is not closed.
    OpenBracket,
    /// A weight is not a whole number above zero.
    Weight(String),
    /// A weight is below zero.
    NegativeWeight(String),
    /// All weights together are more than 2^64 - 1.
    TooMany,
    /// A preference is no candidate: what stands there, and how many candidates there are.
    NoCandidate(String, usize),
    /// More preferences on a ballot than candidates: how many of each.
    TooManyPreferences(usize, usize),
    /// A ballot names a candidate twice.
    Twice(String),
    /// An option that is not known.
    Option(String),
    /// A row that does not have the columns of the file.
    Columns(String),
    /// Votes that are no whole number.
    NoNumber(String),
    /// A list that stands in the file twice.
    NamedTwice(String),
}

impl Problem {
    /// The sentence, with its line.
    pub fn message(&self, lang: Lang) -> String {
        let line = number(lang, self.line);
        let what = self.mistake.message(lang);
        pick(
            lang,
            format!("السطر {line}: {what}"),
            format!("ligne {line}\u{a0}: {what}"),
            format!("line {line}: {what}"),
        )
    }
}

impl Mistake {
    fn message(&self, lang: Lang) -> String {
        let say = |ar: String, fr: String, en: String| pick(lang, ar, fr, en);
        let plain = |ar: &str, fr: &str, en: &str| pick(lang, ar, fr, en).to_owned();
        let candidates = |n: &usize| count(lang, *n as u64, Noun::Candidate, Case::Oblique);
        match self {
            Self::Empty => plain("الملف فارغ.", "le fichier est vide.", "the file is empty."),
            Self::Header => plain(
                "يجب أن يبدأ الملف بعدد المترشحين ثم عدد المقاعد.",
                "le fichier doit commencer par le nombre de candidats puis le nombre de sièges.",
                "the file must begin with the number of candidates and the number of seats.",
            ),
            Self::Candidates(text) => {
                let text = isolate(text);
                say(
                    format!(
                        "يجب أن يكون عدد المترشحين بين \u{2068}1\u{2069} و\u{2068}32767\u{2069}، والوارد هو {text}."
                    ),
                    format!(
                        "le nombre de candidats doit être compris entre 1 et 32\u{a0}767, et non {text}."
                    ),
                    format!("the number of candidates must be from 1 to 32,767, not {text}."),
                )
            }
            Self::Seats => plain(
                "يجب أن يكون عدد المقاعد واحدا على الأقل.",
                "il faut au moins un siège.",
                "there must be at least one seat.",
            ),
            Self::NotText => plain(
                "هذا السطر ليس نصا بترميز UTF-8.",
                "cette ligne n’est pas du texte UTF-8.",
                "this line is not UTF-8 text.",
            ),
            Self::CutInBallots => plain(
                "ينتهي الملف قبل السطر «\u{2068}0\u{2069}» الذي يختم أوراق التصويت: لقد بُتر.",
                "le fichier s’arrête avant la ligne «\u{a0}0\u{a0}» qui clôt les bulletins\u{a0}: il est tronqué.",
                "the file ends before the line “0” that closes the ballots: it was cut short.",
            ),
            Self::CutInNames(have, want) => {
                let names = count(lang, *have as u64, Noun::Name, Case::Oblique);
                let want = candidates(want);
                say(
                    format!("ينتهي الملف بعد {names} فقط من أسماء {want}: لقد بُتر."),
                    format!("le fichier s’arrête après {names} pour {want}\u{a0}: il est tronqué."),
                    format!("the file ends after {names} for {want}: it was cut short."),
                )
            }
            Self::OpenQuote => plain(
                "علامة اقتباس فُتحت ولم تُغلق.",
                "un guillemet est ouvert et n’est pas fermé.",
                "a quotation mark is opened and not closed.",
            ),
            Self::OpenBracket => plain(
                "قوس أو تعليق فُتح ولم يُغلق.",
                "un crochet ou un commentaire est ouvert et n’est pas fermé.",
                "a bracket or a comment is opened and not closed.",
            ),
            Self::Weight(text) => {
                let text = isolate(text);
                say(
                    format!("يجب أن يكون عدد الأوراق عددا صحيحا موجبا، والوارد هو {text}."),
                    format!("le nombre de bulletins doit être un entier positif, et non {text}."),
                    format!("the number of ballots must be a positive whole number, not {text}."),
                )
            }
            Self::NegativeWeight(text) => {
                let text = isolate(text);
                say(
                    format!("عدد الأوراق سالب: {text}."),
                    format!("le nombre de bulletins est négatif\u{a0}: {text}."),
                    format!("the number of ballots is negative: {text}."),
                )
            }
            Self::TooMany => plain(
                "مجموع الأوراق يتجاوز ما يمكن عده، وهو \u{2068}18446744073709551615\u{2069}.",
                "le total des bulletins dépasse ce qui peut être compté, soit 18446744073709551615.",
                "the ballots together are more than can be counted, which is 18446744073709551615.",
            ),
            Self::NoCandidate(text, of) => {
                let (text, of) = (isolate(text), candidates(of));
                say(
                    format!("التفضيل {text} لا يدل على أي مترشح؛ والملف يعلن عن {of}."),
                    format!(
                        "la préférence {text} ne désigne aucun candidat\u{a0}; le fichier en annonce {of}."
                    ),
                    format!("the preference {text} is no candidate; the file announces {of}."),
                )
            }
            Self::TooManyPreferences(have, of) => {
                let have = count(lang, *have as u64, Noun::Preference, Case::Oblique);
                let of = candidates(of);
                say(
                    format!("تحتوي الورقة على {have}، بينما يعلن الملف عن {of}."),
                    format!("le bulletin porte {have} pour {of}."),
                    format!("the ballot has {have} for {of}."),
                )
            }
            Self::Twice(text) => {
                let text = isolate(text);
                say(
                    format!("تذكر الورقة المترشح {text} مرتين."),
                    format!("le bulletin nomme deux fois le candidat {text}."),
                    format!("the ballot names candidate {text} twice."),
                )
            }
            Self::Option(text) => {
                let text = isolate(text);
                say(
                    format!("خيار غير معروف: {text}."),
                    format!("option inconnue\u{a0}: {text}."),
                    format!("unknown option: {text}."),
                )
            }
            Self::NoNumber(text) => {
                let text = isolate(text);
                say(
                    format!("يجب أن يكون عدد الأصوات عددا صحيحا، والوارد هو {text}."),
                    format!("le nombre de voix doit être un entier, et non {text}."),
                    format!("the number of votes must be a whole number, not {text}."),
                )
            }
            Self::NamedTwice(text) => {
                let text = isolate(text);
                say(
                    format!("وردت {text} مرتين."),
                    format!("{text} figure deux fois."),
                    format!("{text} stands in the file twice."),
                )
            }
            Self::Columns(text) => {
                let text = isolate(text);
                say(
                    format!("هذا الصف ليست له أعمدة الملف المنتظرة: {text}."),
                    format!("cette ligne n’a pas les colonnes attendues\u{a0}: {text}."),
                    format!("this row does not have the columns that are expected: {text}."),
                )
            }
        }
    }
}
