//! What is wrong with a line that is not TOML. The parser says it in English; these are the same few mistakes in words of ours.

use serde::Serialize;

use crate::lang::{Lang, say};

/// A mistake of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Syntax {
    /// A text without its second quotation mark, or with an escape that means nothing.
    Text,
    /// A list without its end or a comma.
    List,
    /// Pairs in braces without their end or a comma.
    Braces,
    /// The heading of a table.
    Heading,
    /// Nothing stands after `=`.
    Value,
    /// `=` is missing, or stands twice.
    Equals,
    /// A key of other signs than letters, digits, `-` and `_`.
    Key,
    /// Something behind the value, or a value that is neither text, number, date, `true` nor `false`.
    Stray,
}

impl Syntax {
    /// The mistake that a message of the parser tells of.
    pub(crate) fn of(message: &str) -> Self {
        let any = |words: &[&str]| words.iter().any(|word| message.contains(word));
        if any(&["must be quoted"]) {
            Self::Stray
        } else if any(&["unquoted key"]) {
            Self::Key
        } else if any(&["string", "escape", "quot", "delimiter"]) {
            Self::Text
        } else if any(&["inline table", "key-value pairs"]) {
            Self::Braces
        } else if any(&["array table", "table"]) {
            Self::Heading
        } else if any(&["array"]) {
            Self::List
        } else if any(&["missing value"]) {
            Self::Value
        } else if any(&["`=`", "assignment", "key with no value"]) {
            Self::Equals
        } else if any(&["unexpected key or value", "unexpected content"]) {
            Self::Stray
        } else if any(&["key"]) {
            Self::Key
        } else {
            Self::Stray
        }
    }

    pub(super) fn text(self, lang: Lang) -> String {
        match self {
            Self::Text => say!(lang,
                ar: "النص لم يغلق بعلامة الاقتباس، أو فيه رمز هروب غير معروف",
                fr: "un texte n’est pas fermé par son guillemet, ou contient un échappement inconnu",
                en: "a text is not closed with its quotation mark, or has an escape that means nothing"),
            Self::List => say!(lang,
                ar: "اللائحة لم تغلق بقوس معقوف، أو تنقصها فاصلة",
                fr: "une liste n’est pas fermée par son crochet, ou il y manque une virgule",
                en: "a list is not closed with its bracket, or lacks a comma"),
            Self::Braces => say!(lang,
                ar: "ما بين الحاضنتين يُكتب أزواجا من مفتاح وقيمة، تفصل بينها فواصل",
                fr: "entre accolades s’écrivent des paires de clé et de valeur, séparées par des virgules",
                en: "between braces stand pairs of key and value, with commas between them"),
            Self::Heading => say!(lang,
                ar: "عنوان الجدول لم يغلق بقوس معقوف، أو كُتب خطأ",
                fr: "le titre de la table n’est pas fermé par son crochet, ou il est mal écrit",
                en: "the heading of the table is not closed with its bracket, or badly written"),
            Self::Value => say!(lang,
                ar: "لا قيمة بعد علامة المساواة",
                fr: "il n’y a pas de valeur après le signe égal",
                en: "there is no value after the equals sign"),
            Self::Equals => say!(lang,
                ar: "علامة المساواة ناقصة أو مكررة",
                fr: "le signe égal manque, ou figure deux fois",
                en: "the equals sign is missing, or stands twice"),
            Self::Key => say!(lang,
                ar: "المفتاح يُكتب بحروف لاتينية وأرقام وعارضات لا غير",
                fr: "une clé ne s’écrit qu’en lettres latines, chiffres et traits",
                en: "a key is written in Latin letters, digits and hyphens only"),
            Self::Stray => say!(lang,
                ar: "فيه كلمة في غير موضعها، أو قيمة ليست نصا بين علامتي اقتباس ولا عددا ولا تاريخا ولا true أو false",
                fr: "un mot n’y est pas à sa place, ou la valeur n’est ni un texte entre guillemets, ni un nombre, ni une date, ni true ou false",
                en: "a word is out of place, or the value is neither text in quotes nor a number, a date, true or false"),
        }
    }
}
