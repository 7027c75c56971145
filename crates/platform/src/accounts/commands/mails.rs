//! The mails of accounts. Their texts are messages `accounts-mail-KIND-subject` and `accounts-mail-KIND-text`.

use crate::fault::Answer;
use crate::lang::{Lang, Message};
use crate::mail::NewMail;
use crate::store::Work;
use crate::web::App;

/// A mail about an account.
#[derive(Debug)]
pub(in crate::accounts) struct Letter<'a> {
    /// `invitation`, `password`, `address`, `address-warning`.
    pub(in crate::accounts) kind: &'a str,
    /// The address.
    pub(in crate::accounts) to: &'a str,
    /// The account's name.
    pub(in crate::accounts) label: &'a str,
    /// In which language.
    pub(in crate::accounts) lang: Lang,
    /// The link in it.
    pub(in crate::accounts) link: &'a str,
    /// The one-time link it carries: whoever shows mails to others must not show the text of these.
    pub(in crate::accounts) about: &'a str,
}

/// Writes a mail, to be sent after the commit.
pub(in crate::accounts) async fn write(app: &App, work: &mut Work, letter: Letter<'_>) -> Answer<()> {
    let voice = app.voice(letter.lang).plain();
    let organisation = app.statutes.load().organisation.name.get(letter.lang).to_owned();
    let say = |part: &str| {
        let message = Message::new(format!("accounts-mail-{}-{part}", letter.kind))
            .with("organisation", organisation.as_str())
            .with("label", letter.label)
            .with("link", letter.link);
        voice.msg(&message)
    };
    let mail = NewMail {
        to: letter.to.to_owned(),
        to_name: letter.label.to_owned(),
        subject: say("subject"),
        text: say("text"),
        attachment: None,
        about: ("one_time_link".to_owned(), letter.about.to_owned()),
    };
    work.mail(mail).await?;
    Ok(())
}
