//! Letters to whoever holds one of some offices today, each in its reader's language.

use std::collections::HashSet;

use rawabit_people::Named;
use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::mail::NewMail;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};

use crate::names::addressed;

/// Who was written to about one thing already: whoever holds two of the offices that hear of it gets one letter.
pub(crate) type Told = HashSet<String>;

/// Writes a letter about a record to whoever holds one of some offices today, has an address, and was not `told`. `stem` begins its messages, which
/// `fill` gives what they say. Returns how many hear of it so, or did already.
pub(super) async fn send(
    app: &App,
    work: &mut Work,
    to: &[(String, String)],
    stem: &str,
    about: (&str, &str),
    told: &mut Told,
    fill: impl Fn(Message, &Voice, &Named) -> Message,
) -> Answer<usize> {
    let today = work.now().day(app.formats.zone());
    let people = addressed(work.tx(), to, today).await?;
    for person in &people {
        if !told.insert(person.id.clone()) {
            continue;
        }
        let voice = app.voice(person.lang).plain();
        let say = |part: &str| {
            let message = Message::new(format!("{stem}-{part}")).with("name", person.display(&voice));
            voice.msg(&fill(message, &voice, person))
        };
        let mail = NewMail {
            to: person.email.clone().unwrap_or_default(),
            to_name: person.display(&voice),
            subject: say("subject"),
            text: say("text"),
            attachment: None,
            about: (about.0.to_owned(), about.1.to_owned()),
        };
        work.mail(mail).await?;
    }
    Ok(people.len())
}
