//! Why a proof file proves nothing, in the reader's words.

use super::BundleError;
use crate::act::ActError;
use crate::checkpoint::CheckpointError;
use crate::note::{KeyError, NoteError};
use crate::tree::ProofError;
use crate::verify::Lang;

/// The three languages of one sentence.
type Three = (String, String, String);

fn three(ar: &str, fr: &str, en: &str) -> Three {
    (ar.to_owned(), fr.to_owned(), en.to_owned())
}

impl BundleError {
    /// What is wrong, as one sentence of plain text.
    pub fn message(&self, lang: Lang) -> String {
        let (ar, fr, en) = match self {
            Self::Malformed(detail) => (
                format!("ليس هذا ملف إثبات: \u{2068}{detail}\u{2069}."),
                format!("Ce n’est pas un fichier de preuve\u{a0}: {detail}."),
                format!("This is not a proof file: {detail}."),
            ),
            Self::Key(error) => key(*error),
            Self::KeyMismatch => three(
                "المفتاح المذكور في الملف ليس المفتاح الموثوق به.",
                "Le fichier nomme une autre clé que celle à laquelle vous vous fiez.",
                "The file names another key than the trusted one.",
            ),
            Self::Checkpoint(error) => checkpoint(*error),
            Self::Act(error) => act(error),
            Self::Proof(error) => proof(*error),
            Self::Opening(name) => (
                format!("القيمة المقدمة لـ\u{2068}{name}\u{2069} ليست القيمة التي التزم بها القيد."),
                format!("La valeur donnée pour «\u{a0}{name}\u{a0}» n’est pas celle que l’acte a scellée."),
                format!("The value given for “{name}” is not the one that the act committed to."),
            ),
        };
        match lang {
            Lang::Ar => ar,
            Lang::Fr => fr,
            Lang::En => en,
        }
    }
}

fn key(error: KeyError) -> Three {
    match error {
        KeyError::Malformed => three(
            "المفتاح غير مقروء؛ يُكتب على شكل \u{2068}name+id+base64\u{2069}.",
            "La clé est illisible\u{a0}; elle s’écrit name+id+base64.",
            "The key cannot be read; it is written name+id+base64.",
        ),
        KeyError::Algorithm => three(
            "المفتاح ليس من نوع \u{2068}Ed25519\u{2069}.",
            "La clé n’est pas une clé Ed25519.",
            "The key is not an Ed25519 key.",
        ),
        KeyError::Id => three(
            "رقم المفتاح لا يطابق اسمه ومحتواه؛ لعله نُسخ خطأ.",
            "Le numéro de la clé ne correspond pas à son nom et à ses octets\u{a0}: sans doute une faute de copie.",
            "The key’s number does not belong to its name and bytes, probably a copying mistake.",
        ),
        KeyError::Point => three(
            "محتوى المفتاح ليس مفتاحا عموميا صالحا.",
            "Les octets de la clé ne forment pas une clé publique valable.",
            "The key’s bytes are not a good public key.",
        ),
    }
}

fn checkpoint(error: CheckpointError) -> Three {
    match error {
        CheckpointError::Malformed => three(
            "نقطة التحقق غير مقروءة.",
            "Le point de contrôle est illisible.",
            "The checkpoint cannot be read.",
        ),
        CheckpointError::Note(NoteError::Malformed | NoteError::Unsignable) => three(
            "نقطة التحقق ليست نصا موقَّعا.",
            "Le point de contrôle n’est pas un texte signé.",
            "The checkpoint is not a signed text.",
        ),
        CheckpointError::Note(NoteError::Unsigned) => three(
            "نقطة التحقق غير موقَّعة بهذا المفتاح.",
            "Le point de contrôle n’est pas signé par cette clé.",
            "The checkpoint is not signed by this key.",
        ),
        CheckpointError::Note(NoteError::BadSignature) => three(
            "توقيع نقطة التحقق غير صحيح.",
            "La signature du point de contrôle est fausse.",
            "The checkpoint’s signature is false.",
        ),
    }
}

fn act(error: &ActError) -> Three {
    (
        format!("القيد غير مقروء: \u{2068}{error}\u{2069}."),
        format!("L’acte est illisible\u{a0}: {error}."),
        format!("The act cannot be read: {error}."),
    )
}

fn proof(error: ProofError) -> Three {
    match error {
        ProofError::OutOfRange => three(
            "القيد غير موجود في السجل: رقمه خارج حجم السجل الموقَّع.",
            "L’acte n’est pas dans le registre\u{a0}: son numéro dépasse la taille signée.",
            "The act is not in the log: its number is beyond the signed size.",
        ),
        ProofError::WrongLength => three(
            "الإثبات ناقص أو زائد: عدد بصماته لا يوافق حجم السجل.",
            "La preuve n’a pas le nombre d’empreintes que demande la taille du registre.",
            "The proof does not have as many fingerprints as the size of the log asks for.",
        ),
        ProofError::WrongRoot => three(
            "القيد غير موجود في السجل بهذه الصيغة: إما غُيِّر وإما لم يُسجَّل قط.",
            "L’acte n’est pas dans le registre sous cette forme\u{a0}: il a été modifié, ou n’y est jamais entré.",
            "The act is not in the log in this form: it was changed, or never entered.",
        ),
    }
}
