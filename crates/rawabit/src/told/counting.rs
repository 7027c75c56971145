//! What the door says about counts and apportionments. What the rule itself says (`rawabit_counting`) keeps its own words.

use std::path::PathBuf;

use rawabit_statutes::Lang;

use super::{iso, pick};

/// Something to say about a count.
#[derive(Debug)]
pub(crate) enum Counting {
    /// No method has this name: what was asked for, and the names there are.
    UnknownMethod(String, Vec<&'static str>),
    /// What is wrong with a file, in the words of the rule.
    File(PathBuf, String),
    /// What `--draw` wants.
    NoDraw(String),
    /// What `--threshold` wants.
    NoShare(String),
    /// How a draw is handed in.
    HandInDraw,
}

impl Counting {
    /// The words.
    pub(crate) fn text(&self, lang: Lang) -> String {
        match self {
            Self::UnknownMethod(text, names) => {
                let (text, names) = (iso(lang, text), iso(lang, names.join(", ")));
                pick(
                    lang,
                    format!("{text}: لا توجد طريقة بهذا الاسم؛ الطرق هي: {names}"),
                    format!("{text}\u{a0}: aucune méthode ne porte ce nom\u{a0}; il y a {names}"),
                    format!("{text}: no method has this name; there are {names}"),
                )
            }
            Self::File(file, what) => format!("{}: {what}", iso(lang, file.display())),
            Self::NoDraw(text) => {
                let text = iso(lang, text);
                pick(
                    lang,
                    format!("{text}: اكتبوا أرقام المترشحين حسب ترتيب القرعة مفصولة بفواصل، كل رقم مرة واحدة، مثل \u{2068}3,1,2\u{2069}"),
                    format!("{text}\u{a0}: écrivez les numéros des candidats dans l’ordre du tirage, séparés par des virgules, chacun une fois, par exemple 3,1,2"),
                    format!("{text}: write the numbers of the candidates in the order of the draw, with commas between, each once, such as 3,1,2"),
                )
            }
            Self::NoShare(text) => {
                let text = iso(lang, text);
                pick(
                    lang,
                    format!("{text}: تكتب العتبة هكذا: \u{2068}5%\u{2069} أو \u{2068}1/20\u{2069} أو \u{2068}0.05\u{2069}"),
                    format!("{text}\u{a0}: un seuil s’écrit 5%, 1/20 ou 0.05"),
                    format!("{text}: a threshold is written 5%, 1/20 or 0.05"),
                )
            }
            Self::HandInDraw => pick(
                lang,
                "أعيدوا الأمر بنتيجة القرعة: \u{2068}--draw 3,1,2\u{2069}، أو ببذرة أُعلن عنها من قبل: \u{2068}--lots SEED\u{2069}".into(),
                "relancez la commande avec le résultat du tirage\u{a0}: --draw 3,1,2, ou avec une graine annoncée d’avance\u{a0}: --lots GRAINE".into(),
                "ask again with the draw that was taken, --draw 3,1,2, or with a seed that was announced before, --lots SEED".into(),
            ),
        }
    }
}
