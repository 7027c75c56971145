//! Letters to invitees, each in the invitee's language with a calendar entry.

use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::mail::{NewMail, sender};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Lang, Work};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};

use crate::cast::Cast;
use crate::model::calendar::{Entry, Method, Participant};
use crate::store::{agenda, invitees, meetings};
use crate::words;

/// What a letter says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Come.
    Invitation,
    /// Come on another day.
    Moved,
    /// Come to a further call.
    NextCall,
    /// Put off, the day will follow.
    Postponed,
    /// Called off.
    Cancelled,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Moved => "moved",
            Self::NextCall => "call",
            Self::Postponed => "postponed",
            Self::Cancelled => "cancelled",
        }
    }

    fn method(self) -> Method {
        match self {
            Self::Postponed | Self::Cancelled => Method::Cancel,
            _ => Method::Request,
        }
    }
}

/// Writes a letter to everybody who has an address, and notes the mail with the invitee: the proof of sending.
pub(super) async fn send(
    app: &App,
    work: &mut Work,
    meeting: &meetings::Model,
    invited: &[invitees::Model],
    kind: Kind,
) -> Answer<()> {
    let units = [meeting.unit_id.clone()];
    let cast = Cast::of(work.tx(), app, invited, &[], &units).await?;
    let items = agenda::numbered(&agenda::of_meeting(work.tx(), &meeting.id).await?);
    for invitee in invited {
        let known = invitee.person_id.as_deref().and_then(|id| cast.person(id));
        let email =
            known.and_then(|person| person.email.clone()).unwrap_or_else(|| invitee.guest_email.clone());
        if email.is_empty() {
            continue;
        }
        let secret = invitees::new_link(work, &invitee.id).await?;
        let lang = Lang::from_code(&invitee.lang).unwrap_or(app.default_lang());
        let voice = app.voice(lang).plain();
        let name = cast.name(&voice, invitee);
        let address = app.absolute(lang, &format!("/meetings/reply/{secret}"));
        let letter = Letter { app, voice: &voice, meeting, cast: &cast, items: &items, address: &address };
        let entry = letter.entry(kind, &name, &email, work.now());
        let method = if kind.method() == Method::Cancel { "CANCEL" } else { "REQUEST" };
        let mail = NewMail {
            to: email,
            subject: letter.say(&format!("meetings-mail-{}-subject", kind.name()), &name),
            text: letter.text(kind, &name),
            to_name: name,
            attachment: Some((
                "invitation.ics".to_owned(),
                format!("text/calendar; method={method}; charset=utf-8"),
                entry.to_ics(),
            )),
            about: ("meeting".to_owned(), meeting.id.clone()),
        };
        let mail_id = work.mail(mail).await?;
        let mut row = invitee.clone().into_active_model();
        row.mail_id = Set(Some(mail_id));
        row.update(work.tx()).await?;
    }
    Ok(())
}

/// The calendar entry of one invitee, for their reply page.
pub(crate) async fn entry_for(
    app: &App,
    lang: Lang,
    meeting: &meetings::Model,
    invitee: &invitees::Model,
    secret: &str,
) -> Answer<Entry> {
    let db = app.store.read();
    let cast =
        Cast::of(db, app, std::slice::from_ref(invitee), &[], std::slice::from_ref(&meeting.unit_id)).await?;
    let items = agenda::numbered(&agenda::of_meeting(db, &meeting.id).await?);
    let voice = app.voice(lang).plain();
    let address = app.absolute(lang, &format!("/meetings/reply/{secret}"));
    let name = cast.name(&voice, invitee);
    let known =
        invitee.person_id.as_deref().and_then(|id| cast.person(id)).and_then(|person| person.email.clone());
    let email = known.unwrap_or_else(|| invitee.guest_email.clone());
    let letter = Letter { app, voice: &voice, meeting, cast: &cast, items: &items, address: &address };
    let off = matches!(meeting.state(), crate::model::State::Cancelled | crate::model::State::Postponed);
    let kind = if off { Kind::Cancelled } else { Kind::Invitation };
    Ok(letter.entry(kind, &name, &email, meeting.convened_at.unwrap_or(meeting.created_at)))
}

struct Letter<'a> {
    app: &'a App,
    voice: &'a Voice,
    meeting: &'a meetings::Model,
    cast: &'a Cast,
    items: &'a [(String, agenda::Model)],
    address: &'a str,
}

impl Letter<'_> {
    fn say(&self, key: &str, name: &str) -> String {
        let meeting = self.meeting;
        let article = if meeting.article.is_empty() { "—" } else { &meeting.article };
        self.voice.msg(
            &Message::new(key.to_owned())
                .with("name", name)
                .with("title", self.voice.pick(&meeting.title))
                .with("unit", self.cast.unit(self.voice.lang(), &meeting.unit_id))
                .with("day", self.voice.weekday(self.voice.day_of(meeting.starts_at)))
                .with("time", self.voice.time(meeting.starts_at))
                .with("article", article)
                .with("call", meeting.call_number)
                .with("reason", self.voice.pick(&meeting.urgent_reason)),
        )
    }

    fn text(&self, kind: Kind, name: &str) -> String {
        let mut parts = vec![
            self.say("meetings-mail-greeting", name),
            self.say(&format!("meetings-mail-{}-text", kind.name()), name),
        ];
        if kind == Kind::Cancelled && !self.meeting.cancel_reason.is_empty() {
            let reason = self.voice.pick(&self.meeting.cancel_reason);
            parts.push(self.voice.ta("meetings-mail-cancelled-why", "reason", reason));
        }
        if kind.method() == Method::Request {
            parts.extend(words::request(self.voice, &self.cast.statutes, self.meeting));
            if self.meeting.is_urgent() {
                parts.push(self.say("meetings-mail-urgent", name));
            }
            parts.push(self.where_text());
            if !self.items.is_empty() {
                parts.push(format!("{}\n{}", self.voice.t("meetings-mail-agenda"), self.agenda_text()));
            }
            parts.push(format!("{}\n{}", self.voice.t("meetings-mail-reply"), self.address));
            if !self.meeting.article.is_empty() {
                parts.push(self.say("meetings-mail-article", name));
            }
        }
        parts.push(self.signature());
        parts.join("\n\n")
    }

    fn where_text(&self) -> String {
        let mut lines = Vec::new();
        if !self.meeting.place.is_empty() {
            lines.push(self.voice.ta("meetings-mail-place", "place", self.voice.pick(&self.meeting.place)));
        }
        if !self.meeting.video.is_empty() {
            lines.push(self.voice.ta("meetings-mail-video", "address", self.meeting.video.as_str()));
        }
        lines.join("\n")
    }

    fn agenda_text(&self) -> String {
        let line =
            |(number, item): &(String, agenda::Model)| format!("{number}. {}", self.voice.pick(&item.title));
        self.items.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    fn signature(&self) -> String {
        let organisation = self.cast.statutes.organisation.name.get(self.voice.lang()).to_owned();
        match self.cast.convenor(self.voice.lang(), self.meeting) {
            Some(office) => format!("{office}\n{organisation}"),
            None => organisation,
        }
    }

    fn entry(&self, kind: Kind, name: &str, email: &str, now: rawabit_platform::UtcMicros) -> Entry {
        let meeting = self.meeting;
        let place = self.voice.pick(&meeting.place);
        Entry {
            method: kind.method(),
            uid: format!("{}@{}", meeting.id, sender(self.app).rsplit('@').next().unwrap_or("rawabit")),
            sequence: meeting.sequence.unsigned_abs(),
            stamp: now,
            start: meeting.starts_at,
            end: meeting.ends_at(),
            summary: self.voice.pick(&meeting.title).to_owned(),
            description: self.agenda_text(),
            location: if place.is_empty() { meeting.video.clone() } else { place.to_owned() },
            url: self.address.to_owned(),
            organizer: Participant {
                name: self.cast.statutes.organisation.name.get(self.voice.lang()).to_owned(),
                email: sender(self.app),
            },
            attendee: Participant { name: name.to_owned(), email: email.to_owned() },
        }
    }
}
