//! Letters to applicants and to those who are to support them, each in the reader's language.

use rawabit_federation::Unit;
use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::mail::NewMail;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Lang, Work};

use crate::store::entity::application;

/// What a letter says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Confirm the address.
    Confirm,
    /// Support somebody.
    Support,
    /// Admitted.
    Admitted,
    /// Refused; an appeal is possible.
    Refused,
    /// Refused for good.
    Rejected,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Support => "support",
            Self::Admitted => "admitted",
            Self::Refused => "refused",
            Self::Rejected => "rejected",
        }
    }
}

/// Who gets it, and what it speaks of.
pub(super) struct Letter<'a> {
    pub(super) to: &'a str,
    pub(super) name: &'a str,
    pub(super) lang: Lang,
    pub(super) unit: &'a Unit,
    /// The applicant, for those who support them.
    pub(super) applicant: &'a str,
    /// The path of the personal link.
    pub(super) path: String,
    /// The reason of a decision.
    pub(super) reason: &'a str,
    /// The membership number, where there is one.
    pub(super) number: &'a str,
}

/// Writes a letter into the work.
pub(super) async fn send(app: &App, work: &mut Work, kind: Kind, id: &str, letter: Letter<'_>) -> Answer<()> {
    let voice: Voice = app.voice(letter.lang).plain();
    let statutes = app.statutes.load_full();
    let say = |part: &str| {
        let message = Message::new(format!("members-mail-{}-{part}", kind.name()))
            .with("name", letter.name.to_owned())
            .with("unit", voice.pick(&letter.unit.name).to_owned())
            .with("organisation", statutes.organisation.name.get(letter.lang).to_owned())
            .with("applicant", letter.applicant.to_owned())
            .with("address", app.absolute(letter.lang, &letter.path))
            .with("reason", if letter.reason.is_empty() { "none" } else { letter.reason }.to_owned())
            .with("number", letter.number.to_owned());
        voice.msg(&message)
    };
    let mail = NewMail {
        to: letter.to.to_owned(),
        to_name: letter.name.to_owned(),
        subject: say("subject"),
        text: say("text"),
        attachment: None,
        about: ("application".to_owned(), id.to_owned()),
    };
    work.mail(mail).await?;
    Ok(())
}

/// The language of an applicant's letters.
pub(super) fn language(row: &application::Model) -> Lang {
    Lang::from_code(&row.lang).unwrap_or(Lang::Ar)
}
