//! Letters about an election, each in its reader's language: to candidates, to whoever appealed, to those elected. They are written in the
//! transaction of what they tell; of whoever has no address it is noted that no letter could be written, for the office to tell them otherwise.
//! Voters are many, and written to by a job ([`super::telling`]). No letter says anything of how somebody voted.

use rawabit_federation::Unit;
use rawabit_people::Named;
use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::mail::NewMail;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Lang, Work};
use rawabit_statutes::Form;
use sea_orm::{ActiveModelTrait as _, Set};

use super::late_from;
use crate::model::{AppealState, Law, LetterKind};
use crate::store::entity::{appeal, candidacy, contest};
use crate::store::letter;

/// What all letters about a contest have in common.
pub(super) struct Post<'a> {
    app: &'a App,
    pub(super) row: &'a contest::Model,
    unit: Unit,
}

/// A letter for one reader: what it says besides the greeting and the signature, a paragraph each.
pub(super) struct Letter<'a> {
    pub(super) app: &'a App,
    pub(super) voice: Voice,
    row: &'a contest::Model,
    title: String,
    kind: LetterKind,
}

impl<'a> Post<'a> {
    /// Of a contest.
    pub(super) async fn of(app: &'a App, work: &Work, row: &'a contest::Model) -> Answer<Self> {
        let unit = rawabit_federation::unit(work.tx(), &row.unit_id).await?.ok_or(Fault::NotFound)?;
        Ok(Self { app, row, unit })
    }

    /// A letter in a language.
    fn letter(&self, kind: LetterKind, lang: Lang) -> Letter<'a> {
        let voice = self.app.voice(lang).plain();
        let statutes = self.app.statutes.load();
        let office = statutes.office(&self.row.office);
        let office =
            office.map_or(self.row.office.as_str(), |office| office.title.get(lang, Form::Masculine));
        let title = voice.msg(
            &Message::new("elections-title-of")
                .with("office", office)
                .with("unit", voice.pick(&self.unit.name)),
        );
        Letter { app: self.app, voice, row: self.row, title, kind }
    }

    /// The mail to somebody; none where they have no address.
    pub(super) fn mail(
        &self,
        kind: LetterKind,
        person: Option<&Named>,
        paragraphs: impl FnOnce(&Letter<'_>) -> Vec<String>,
    ) -> Option<NewMail> {
        let person = person?;
        let to = person.email.clone().filter(|email| !email.is_empty())?;
        let letter = self.letter(kind, person.lang);
        let mut text =
            vec![letter.voice.ta("elections-mail-greeting", "name", person.addressed(&letter.voice))];
        text.extend(paragraphs(&letter));
        text.push(self.app.statutes.load().organisation.name.get(person.lang).to_owned());
        Some(NewMail {
            to,
            to_name: person.display(&letter.voice),
            subject: letter.say("subject"),
            text: text.join("\n\n"),
            attachment: None,
            about: ("contest".to_owned(), self.row.id.clone()),
        })
    }

    /// Writes to one person, and notes it.
    async fn send(
        &self,
        work: &mut Work,
        kind: LetterKind,
        person: &str,
        paragraphs: impl FnOnce(&Letter<'_>) -> Vec<String>,
    ) -> Answer<()> {
        let people = rawabit_people::named(work.tx(), &[person.to_owned()]).await?;
        let mail_id = match self.mail(kind, people.get(person), paragraphs) {
            Some(mail) => Some(work.mail(mail).await?),
            None => None,
        };
        letter::entity::ActiveModel {
            id: Set(work.id()),
            contest_id: Set(self.row.id.clone()),
            kind: Set(kind.word().to_owned()),
            round: Set(self.row.round),
            person_id: Set(person.to_owned()),
            mail_id: Set(mail_id),
            written_at: Set(work.now()),
        }
        .insert(work.tx())
        .await?;
        Ok(())
    }
}

impl Letter<'_> {
    /// A message of this kind of letter.
    pub(super) fn say(&self, part: &str) -> String {
        self.with(part, |message| message)
    }

    /// The same, with more to fill in.
    pub(super) fn with(&self, part: &str, more: impl FnOnce(Message) -> Message) -> String {
        let moment = |at| self.voice.moment(at);
        let message = Message::new(format!("elections-mail-{}-{part}", self.kind))
            .with("election", self.title.as_str())
            .with("until", moment(self.row.candidatures_until))
            .with("opens", moment(self.row.opens_at))
            .with("closes", moment(self.row.closes_at));
        self.voice.msg(&more(message))
    }

    /// What to do on one's own page, and its address.
    pub(super) fn page(&self, key: &str, part: &str) -> String {
        let path = format!("/me/elections/{}{part}", self.row.id);
        format!("{}\n{}", self.voice.t(key), self.app.absolute(self.voice.lang(), &path))
    }

    /// Who decides appeals, and until when one may be lodged.
    fn appeal(&self, law: &Law, candidacy: &candidacy::Model) -> String {
        let statutes = self.app.statutes.load();
        let body = law.appeals_to.as_deref().map(|key| {
            statutes
                .body(key)
                .map_or_else(|| key.to_owned(), |body| body.name.get(self.voice.lang()).to_owned())
        });
        let to = match body {
            Some(body) => self.voice.ta("elections-mail-appeals-to", "body", body),
            None => self.voice.t("elections-mail-appeals-above"),
        };
        let before = late_from(self.app, self.row, candidacy)
            .map(|late| self.voice.ta("elections-appeal-before", "at", self.voice.moment(late)));
        let how = self.page("elections-mail-appeal-here", "/appeal?about=candidacy");
        let said: Vec<String> = std::iter::once(to).chain(before).collect();
        format!("{}\n{how}", said.join(" "))
    }
}

/// Asks somebody who was proposed whether they agree to stand.
pub(super) async fn ask_consent(
    app: &App,
    work: &mut Work,
    row: &contest::Model,
    person: &str,
) -> Answer<()> {
    point(app, work, row, person, (LetterKind::Proposed, "elections-mail-answer-here")).await
}

/// Tells a candidate that they stand.
pub(super) async fn tell_accepted(
    app: &App,
    work: &mut Work,
    row: &contest::Model,
    person: &str,
) -> Answer<()> {
    point(app, work, row, person, (LetterKind::Accepted, "elections-mail-page")).await
}

/// A letter that only points to the page of the contest.
async fn point(
    app: &App,
    work: &mut Work,
    row: &contest::Model,
    person: &str,
    (kind, page): (LetterKind, &'static str),
) -> Answer<()> {
    let post = Post::of(app, work, row).await?;
    post.send(work, kind, person, |letter| vec![letter.say("text"), letter.page(page, "")]).await
}

/// Tells a candidate that they were refused: why, and how to appeal.
pub(super) async fn tell_refused(
    app: &App,
    work: &mut Work,
    row: &contest::Model,
    candidacy: &candidacy::Model,
    reason: &str,
) -> Answer<()> {
    let law = row.law()?;
    let post = Post::of(app, work, row).await?;
    post.send(work, LetterKind::Refused, &candidacy.person_id, |letter| {
        let found = candidacy.reasons();
        let mut reasons: Vec<String> =
            found.iter().map(|one| format!("– {}", letter.voice.pick(one))).collect();
        if !reason.is_empty() {
            reasons.push(format!("– {reason}"));
        }
        let why = format!("{}\n{}", letter.say("why"), reasons.join("\n"));
        vec![letter.say("text"), why, letter.appeal(&law, candidacy)]
    })
    .await
}

/// Tells whoever appealed what was decided.
pub(super) async fn tell_ruling(
    app: &App,
    work: &mut Work,
    row: &contest::Model,
    appeal: &appeal::Model,
) -> Answer<()> {
    let upheld = appeal.state == AppealState::Upheld.word();
    let against = if appeal.candidacy_id.is_some() { "candidacy" } else { "result" };
    let part = format!("{}-{against}", if upheld { "upheld" } else { "dismissed" });
    let post = Post::of(app, work, row).await?;
    post.send(work, LetterKind::Appeal, &appeal.person_id, |letter| {
        let why = format!("{} {}", letter.voice.t("elections-appeal-decision"), appeal.decision);
        vec![letter.say(&part), why, letter.page("elections-mail-page", "")]
    })
    .await
}

/// Tells those whom a provisional result elects, and until when they may decline for certain.
pub(super) async fn tell_elected(
    app: &App,
    work: &mut Work,
    row: &contest::Model,
    persons: &[String],
) -> Answer<()> {
    let post = Post::of(app, work, row).await?;
    let zone = app.formats.zone();
    let certain = row.appeals_until.filter(|until| *until > work.now());
    for person in persons {
        post.send(work, LetterKind::Elected, person, |letter| {
            let decline = match certain {
                Some(until) => {
                    let last = letter.voice.weekday(until.day(zone).plus_days(-1));
                    letter.with("decline", |message| message.with("last", last))
                }
                None => letter.say("decline-soon"),
            };
            vec![letter.say("text"), decline, letter.page("elections-mail-page", "")]
        })
        .await?;
    }
    Ok(())
}
