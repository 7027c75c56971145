//! What is told as an error: the sentence, and below it the causes.

use std::fmt;
use std::io;

use rawabit_statutes::Lang;

use super::{Told, iso, pick};

/// Something told as an error, with what is below it.
#[derive(Debug)]
pub(crate) struct Trouble {
    told: Told,
    cause: Option<anyhow::Error>,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told.text(Lang::En))
    }
}

impl std::error::Error for Trouble {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_ref().map(AsRef::as_ref)
    }
}

impl From<Told> for anyhow::Error {
    fn from(told: Told) -> Self {
        Self::new(Trouble { told, cause: None })
    }
}

/// Says what was being done when something failed.
pub(crate) trait Telling<T> {
    /// The failure below what is told.
    fn telling(self, told: impl FnOnce() -> Told) -> anyhow::Result<T>;
}

impl<T, E: Into<anyhow::Error>> Telling<T> for Result<T, E> {
    fn telling(self, told: impl FnOnce() -> Told) -> anyhow::Result<T> {
        self.map_err(|cause| anyhow::Error::new(Trouble { told: told(), cause: Some(cause.into()) }))
    }
}

/// A failure with its causes, in one line.
pub(crate) fn failure(error: &anyhow::Error, lang: Lang) -> String {
    let said = error.chain().map(|cause| {
        if let Some(trouble) = cause.downcast_ref::<Trouble>() {
            trouble.told.text(lang)
        } else if let Some(error) = cause.downcast_ref::<io::Error>() {
            system(error, lang)
        } else {
            iso(lang, cause)
        }
    });
    said.collect::<Vec<_>>().join(if lang == Lang::Fr { "\u{a0}: " } else { ": " })
}

/// What the system says about a file or an address, in words; what is rare keeps the system's own.
fn system(error: &io::Error, lang: Lang) -> String {
    use io::ErrorKind as Kind;
    let (ar, fr, en) = match error.kind() {
        Kind::NotFound => ("لا وجود له", "il n’existe pas", "it does not exist"),
        Kind::PermissionDenied => ("لا يُسمح بذلك", "l’accès est refusé", "access is denied"),
        Kind::IsADirectory => {
            ("هو مجلد لا ملف", "c’est un dossier, non un fichier", "it is a folder, not a file")
        }
        Kind::NotADirectory => (
            "في مساره ما ليس مجلدا",
            "son chemin ne passe pas par des dossiers",
            "its path does not lead through folders",
        ),
        Kind::AlreadyExists => ("هو موجود من قبل", "il existe déjà", "it exists already"),
        Kind::StorageFull => ("امتلأ القرص", "le disque est plein", "the disk is full"),
        Kind::InvalidData => ("ليس نصا بترميز UTF-8", "ce n’est pas du texte UTF-8", "it is not UTF-8 text"),
        Kind::AddrInUse => (
            "يستعمله برنامج آخر على هذا الجهاز",
            "un autre programme de cette machine l’utilise déjà",
            "another program of this machine uses it already",
        ),
        Kind::AddrNotAvailable => (
            "ليس عنوانا لهذا الجهاز",
            "ce n’est pas une adresse de cette machine",
            "it is no address of this machine",
        ),
        Kind::ConnectionRefused => (
            "لا يجيب أحد في هذا العنوان",
            "personne ne répond à cette adresse",
            "nobody answers at this address",
        ),
        Kind::TimedOut => ("لا جواب في الأجل", "aucune réponse dans le délai", "no answer in time"),
        _ => return iso(lang, error),
    };
    pick(lang, ar.into(), fr.into(), en.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing() -> anyhow::Error {
        let read = std::fs::read_to_string("/nonexist/statutes.toml");
        read.telling(|| Told::Reading("/nonexist/statutes.toml".into())).expect_err("no such file")
    }

    #[test]
    fn a_missing_file_is_told_in_the_language_that_was_asked_for() {
        assert_eq!(failure(&missing(), Lang::En), "reading /nonexist/statutes.toml: it does not exist");
        assert_eq!(
            failure(&missing(), Lang::Fr),
            "lecture de /nonexist/statutes.toml\u{a0}: il n’existe pas"
        );
        let arabic = failure(&missing(), Lang::Ar);
        assert_eq!(arabic, "قراءة الملف \u{2068}/nonexist/statutes.toml\u{2069}: لا وجود له");
    }

    #[test]
    fn what_lies_above_and_below_is_told_too() {
        let error = Err::<(), _>(missing()).telling(|| Told::Database).expect_err("still");
        let said = failure(&error, Lang::Fr);
        assert!(said.starts_with("ouverture de la base") && said.ends_with("il n’existe pas"), "{said}");
        let foreign = anyhow::anyhow!("some cause").context("somewhere");
        assert_eq!(failure(&foreign, Lang::En), "somewhere: some cause");
    }

    #[test]
    fn mistakes_of_statutes_are_told_with_their_lines() {
        let problems = rawabit_statutes::Statutes::parse("[organisation]\nidd = 1\n").expect_err("mistakes");
        let error = anyhow::Error::from(Told::Mistakes("a.toml".into(), problems));
        assert!(failure(&error, Lang::Ar).contains("السطر 2"), "{}", failure(&error, Lang::Ar));
        assert!(failure(&error, Lang::En).contains("line 2"));
    }
}
