//! Handing one delivery over: the text in the reader's language, filled in, by mail or as a short message.

use std::collections::HashMap;
use std::sync::Arc;

use rawabit_people::Named;
use rawabit_platform::Answer;
use rawabit_platform::lang::{Lang, Message, Multi, Voice};
use rawabit_platform::mail::{Letter, Post, Undelivered};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::App;
use rawabit_sms::{Gateway, NotTaken, Sms};

use super::{Ways, bounces, stop_path};
use crate::commands::{asked_for, said, wants};
use crate::model::Standing;
use crate::model::dsn::{is_of_the_sender, status_in};
use crate::model::letter::{Filling, fill};
use crate::model::message::{Skip, Way};
use crate::store::entity::member;
use crate::store::memberships;
use crate::store::messages::{delivery, is_dead, message};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Handed over.
    Sent {
        /// The other side's words.
        words: String,
        /// What the operator calls it.
        remote: Option<String>,
        /// Into how many parts it was cut.
        parts: usize,
    },
    /// Refused for good.
    Refused(String),
    /// The member is not there any more.
    Gone,
    /// Not for this member any more.
    Skipped(Skip),
    /// Nobody knows.
    Unsure(String),
    /// Not now.
    Later(String),
    /// The way is closed: nothing left this machine.
    Closed,
}

/// A text as one reader gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The language it is in.
    pub lang: Lang,
    /// The subject.
    pub subject: String,
    /// The text, with what mails end with.
    pub body: String,
}

/// Fills a message in for somebody who reads this language. `stop` is the path that says "no more", for mails.
pub(crate) fn render(
    app: &App,
    message: &message::Model,
    reads: Lang,
    with: Filling<'_>,
    stop: Option<&str>,
) -> Rendered {
    let voice = app.voice(reads).plain();
    let lang = message.body.lang_of(voice.preference());
    let said = |text: &Multi| fill(text.exact(lang).unwrap_or_else(|| voice.pick(text)), with);
    let mut body = said(&message.body);
    if let Some(path) = stop {
        let own = app.voice(lang).plain();
        let footer = Message::new("members-letter-footer")
            .with("organisation", app.statutes.load().organisation.name.get(lang).to_owned())
            .with("link", app.absolute(lang, path));
        body = format!("{}\n\n-- \n{}\n", body.trim_end(), own.msg(&footer));
    }
    Rendered { lang, subject: said(&message.subject), body }
}

/// What hands over, with what it has learnt on the way.
pub(super) struct Hand {
    app: App,
    post: Post,
    back: Option<String>,
    sms: Option<Arc<dyn Gateway>>,
    units: HashMap<UnitPath, Multi>,
}

impl Hand {
    pub(super) fn new(app: &App, ways: &Ways) -> anyhow::Result<Self> {
        Ok(Self {
            app: app.clone(),
            post: Post::open(app)?,
            back: ways.back.clone(),
            sms: ways.sms.clone(),
            units: HashMap::new(),
        })
    }

    async fn unit(&mut self, path: &UnitPath, voice: &Voice) -> Answer<String> {
        if !self.units.contains_key(path) {
            let found = rawabit_federation::unit_by_path(self.app.store.read(), path).await?;
            self.units.insert(path.clone(), found.map(|unit| unit.name).unwrap_or_default());
        }
        Ok(self.units.get(path).map(|name| voice.pick(name).to_owned()).unwrap_or_default())
    }

    /// Why a member gets nothing any more: between the moment at which it was asked who gets a message and their turn, days may pass.
    async fn unwanted(
        &self,
        way: Way,
        person: &Named,
        member: &member::Model,
        address: &str,
    ) -> Answer<Option<Skip>> {
        let db = self.app.store.read();
        let (held, none) = match way {
            Way::Mail => (person.email.as_deref(), Skip::NoAddress),
            Way::Sms => (member.phone.as_deref(), Skip::NoPhone),
        };
        match held {
            None => return Ok(Some(none)),
            Some(held) if held != address => return Ok(Some(Skip::Changed)),
            Some(_) => {}
        }
        let all = memberships::all(db, &person.id).await?;
        if all.iter().all(|one| one.standing() == Standing::Ended) {
            return Ok(Some(Skip::Ended));
        }
        let history = said(db, &person.id).await?.remove(way.word()).unwrap_or_default();
        if !wants(&history, asked_for(db, way).await?) {
            return Ok(Some(Skip::OptedOut));
        }
        let dead = match way {
            Way::Mail => is_dead(db, Some(address), None).await?,
            Way::Sms => is_dead(db, None, Some(address)).await?,
        };
        Ok(dead.then_some(Skip::Dead))
    }

    /// Hands one over, if it is still for its reader. A fault tells that nothing has left.
    pub(super) async fn over(&mut self, message: &message::Model, row: &delivery::Model) -> Answer<Outcome> {
        let db = self.app.store.read().clone();
        let people = rawabit_people::named(&db, std::slice::from_ref(&row.person_id)).await?;
        let member = memberships::member(&db, row.no).await?;
        let (Some(person), Some(member), Some(address)) =
            (people.get(&row.person_id), member, row.address.as_deref())
        else {
            return Ok(Outcome::Gone);
        };
        if let Some(why) = self.unwanted(message.way(), person, &member, address).await? {
            return Ok(Outcome::Skipped(why));
        }
        let voice = self.app.voice(person.lang).plain();
        let unit = self.unit(&row.unit_path, &voice).await?;
        let name = person.display(&voice);
        let with = Filling { name: &name, number: &member.number, unit: &unit };
        Ok(match message.way() {
            Way::Mail => self.mail(message, row, person, address, &name, with).await,
            Way::Sms => self.short(message, person, address, with).await,
        })
    }

    async fn mail(
        &self,
        message: &message::Model,
        row: &delivery::Model,
        person: &Named,
        address: &str,
        name: &str,
        with: Filling<'_>,
    ) -> Outcome {
        let path = stop_path(&self.app, Way::Mail, row.no);
        let text = render(&self.app, message, person.lang, with, Some(&path));
        let mark = bounces::mark(&self.app, message.no, row.no);
        let letter = Letter {
            message_id: format!("m{mark}@rawabit"),
            to: address.to_owned(),
            to_name: name.to_owned(),
            subject: text.subject,
            text: text.body,
            at: message.started_at.unwrap_or(row.at),
            back: self.back.as_deref().map(|mailbox| bounces::back(mailbox, &mark)),
            stop: Some(self.app.absolute(text.lang, &path)),
        };
        match self.post.send(&letter).await {
            Ok(words) => Outcome::Sent { words, remote: None, parts: 0 },
            // That is ours to mend, and says nothing of the reader.
            Err(Undelivered::Refused(words)) if is_of_the_sender(&status_in(&words)) => Outcome::Later(words),
            Err(Undelivered::Refused(words)) => Outcome::Refused(words),
            Err(Undelivered::Later(words)) => Outcome::Later(words),
            Err(Undelivered::Unsure(words)) => Outcome::Unsure(words),
        }
    }

    async fn short(
        &self,
        message: &message::Model,
        person: &Named,
        address: &str,
        with: Filling<'_>,
    ) -> Outcome {
        let Some(gateway) = &self.sms else { return Outcome::Closed };
        let text = render(&self.app, message, person.lang, with, None);
        match gateway.send(Sms { to: address.to_owned(), text: text.body }).await {
            Ok(taken) => Outcome::Sent { words: String::new(), remote: Some(taken.id), parts: taken.parts },
            Err(NotTaken::Down) => Outcome::Closed,
            Err(NotTaken::Busy(words)) => Outcome::Later(words),
            Err(NotTaken::Refused(words)) => Outcome::Refused(words),
            Err(NotTaken::Unsure) => Outcome::Unsure(String::new()),
        }
    }
}
