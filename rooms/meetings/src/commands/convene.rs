//! Convening: the convocations leave, and the ledger says with how much notice.

use rawabit_platform::lang::Message;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Multi, UtcMicros, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use super::convenor::{calling, convenors, request};
use super::{invite, load, mails, not_now};
use crate::cast::in_all;
use crate::model::roll::{self, LaterSeats};
use crate::model::{State, Verdict, notice};
use crate::permissions::Convene;
use crate::store::{agenda, invitees, meetings};

/// What is said when the convocations leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Convening {
    /// Why it cannot wait, when only the urgent notice is kept.
    pub urgent_reason: Multi,
    /// The office that invokes urgency, where the statutes name some.
    pub invoked_by: Option<String>,
    /// The person who convenes; none for an account without a person, which convenes on an instruction only.
    pub person: Option<String>,
    /// The office on whose instruction, where that person holds none of those that convene this body.
    pub instructed_by: Option<String>,
    /// How many members asked for the meeting in writing, where the statutes let a share of them do so.
    pub requested_by: Option<u32>,
}

/// Why the convocations may not leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConveneRefused {
    /// The statutes forbid it.
    Notice(Verdict),
    /// Short notice without a reason.
    ReasonMissing(Verdict),
    /// Short notice, invoked by none of the offices that may.
    InvokedBy,
    /// By its article the body is convened by others, and it is not said on whose instruction.
    Convenor {
        /// The article of the body.
        article: String,
    },
    /// Nobody holds an office that may convene the body, nor may anybody stand in.
    ConvenorVacant {
        /// The article of the body.
        article: String,
    },
    /// The statutes let no share of the members ask for a meeting of this body.
    NoRequest {
        /// The article of the body.
        article: String,
    },
    /// More are said to have asked than there are members.
    RequestTooLarge {
        /// How many asked.
        asked: u32,
        /// Members with a vote on that day.
        members: u32,
    },
    /// Fewer asked than the statutes want.
    RequestTooSmall {
        /// How many asked.
        asked: u32,
        /// How many are needed.
        needed: u32,
        /// Members with a vote on that day.
        members: u32,
        /// The article of the body.
        article: String,
    },
    /// There is nobody to call.
    Nobody,
    /// Members or delegates vote in this body, and their roll is not kept here yet.
    Later(LaterSeats),
}

impl ConveneRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Notice(_) | Self::Nobody | Self::Later(_) | Self::ConvenorVacant { .. } => "starts",
            Self::ReasonMissing(_) => "urgent_reason",
            Self::InvokedBy => "invoked_by",
            Self::Convenor { .. } => "instructed_by",
            Self::NoRequest { .. } | Self::RequestTooLarge { .. } | Self::RequestTooSmall { .. } => {
                "requested_by"
            }
        }
    }

    /// What to tell.
    pub fn message(&self, app: &App) -> Message {
        match self {
            Self::Notice(verdict) => verdict_message(app, verdict),
            Self::ReasonMissing(verdict) => {
                Message::new("meetings-refused-reason").with("article", dashed(verdict.article()))
            }
            Self::InvokedBy => "meetings-refused-invoked".into(),
            Self::Convenor { article } => {
                Message::new("meetings-refused-convenor").with("article", dashed(article))
            }
            Self::ConvenorVacant { article } => {
                Message::new("meetings-refused-convenor-vacant").with("article", dashed(article))
            }
            Self::NoRequest { article } => {
                Message::new("meetings-refused-no-request").with("article", dashed(article))
            }
            Self::RequestTooLarge { asked, members } => {
                Message::new("meetings-refused-request-large").with("asked", *asked).with("members", *members)
            }
            Self::RequestTooSmall { asked, needed, members, article } => {
                Message::new("meetings-refused-request-small")
                    .with("asked", *asked)
                    .with("needed", *needed)
                    .with("members", *members)
                    .with("article", dashed(article))
            }
            Self::Nobody => "meetings-refused-empty".into(),
            Self::Later(seats) => seats.key().into(),
        }
    }
}

fn dashed(article: &str) -> String {
    match article {
        "" => "—".to_owned(),
        article => article.to_owned(),
    }
}

/// A verdict as a message: what the statutes say of the notice.
pub(crate) fn verdict_message(app: &App, verdict: &Verdict) -> Message {
    let article = dashed(verdict.article());
    match verdict {
        Verdict::Free { days } => Message::new("meetings-notice-free").with("n", *days),
        Verdict::Ordinary { days, .. } => {
            Message::new("meetings-notice-ordinary").with("n", *days).with("article", article)
        }
        Verdict::Urgent { days, latest, .. } => Message::new("meetings-notice-urgent")
            .with("n", *days)
            .with("article", article)
            .with("latest", Day(*latest)),
        Verdict::TooLate { days, latest, earliest, .. } => Message::new("meetings-notice-late")
            .with("n", *days)
            .with("article", article)
            .with("latest", Day(*latest))
            .with("earliest", Day(*earliest)),
        Verdict::CallTooEarly { earliest, .. } => Message::new("meetings-notice-call")
            .with("article", article)
            .with("earliest", Day(earliest.date()))
            .with("time", earliest.time().strftime("%H:%M").to_string()),
        Verdict::Past => {
            let _ = app;
            "meetings-notice-past".into()
        }
    }
}

/// What the statutes would say if the convocations left at this instant.
pub(crate) fn verdict_now(app: &App, meeting: &meetings::Model, now: UtcMicros) -> Verdict {
    verdict_for(app, meeting, meeting.starts_at, meeting.call(), meeting.call_before, now)
}

/// The same for another day or call.
pub(super) fn verdict_for(
    app: &App,
    meeting: &meetings::Model,
    held: UtcMicros,
    call: u8,
    before: Option<UtcMicros>,
    now: UtcMicros,
) -> Verdict {
    let statutes = app.statutes.load();
    let zone = app.formats.zone();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let civil = |at: UtcMicros| at.zoned(zone).datetime();
    notice::judge(body, call, before.map(civil), civil(now), civil(held))
}

/// Sends the convocations of a draft: checks the notice and who convenes, computes the invitees of the day again, writes the mails and
/// the act `meeting.convened` or `meeting.convened_urgent`.
///
/// # Errors
/// A refusal for the form; `Fault` for a wrong state, a stale version, the database.
pub async fn convene(
    app: &App,
    work: &mut Work,
    permit: &Permit<Convene>,
    id: &str,
    version: Option<i32>,
    convening: Convening,
) -> Answer<Result<(), ConveneRefused>> {
    let meeting = load(work, permit, id, version).await?;
    if meeting.state() != State::Draft {
        return Err(not_now());
    }
    // Calling a few office-holders only would be no convocation of the body, and their quorum no quorum of it: where all members
    // sit, a room that keeps their roll must have handed it in.
    let statutes = app.statutes.load_full();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    if let Some(seats) = body.and_then(roll::later_seats)
        && invite::on_roll(work, &meeting).await?.is_empty()
    {
        return Ok(Err(ConveneRefused::Later(seats)));
    }
    let verdict = verdict_now(app, &meeting, work.now());
    if let Err(refused) = lawful(&verdict, &convening) {
        return Ok(Err(refused));
    }
    invite::refresh(app, work, &meeting).await?;
    send(app, work, meeting, verdict, &convening, mails::Kind::Invitation).await
}

/// Whether a verdict lets the convocations leave, with what was said.
pub(super) fn lawful(verdict: &Verdict, convening: &Convening) -> Result<(), ConveneRefused> {
    match verdict {
        Verdict::Urgent { by, .. } => {
            if convening.urgent_reason.is_empty() {
                return Err(ConveneRefused::ReasonMissing(verdict.clone()));
            }
            let named = convening.invoked_by.as_ref().is_some_and(|office| by.contains(office));
            if !by.is_empty() && !named {
                return Err(ConveneRefused::InvokedBy);
            }
            Ok(())
        }
        verdict if verdict.is_lawful() => Ok(()),
        verdict => Err(ConveneRefused::Notice(verdict.clone())),
    }
}

/// Writes mails, row, act and public event of a meeting whose verdict is lawful, once it is sure who convenes.
pub(super) async fn send(
    app: &App,
    work: &mut Work,
    meeting: meetings::Model,
    verdict: Verdict,
    convening: &Convening,
    kind: mails::Kind,
) -> Answer<Result<(), ConveneRefused>> {
    let invited = invitees::of_meeting(work.tx(), &meeting.id).await?;
    let called = invited.iter().filter(|invitee| !invitee.is_vacant()).count();
    if called == 0 {
        return Ok(Err(ConveneRefused::Nobody));
    }
    let statutes = app.statutes.load_full();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let body_article = body.and_then(|body| body.article.clone()).unwrap_or_default();
    let today = work.now().day(app.formats.zone());
    let may = convenors(work.tx(), &statutes, &meeting, today).await?;
    let members = invitees::roll(&invited).members;
    let requested = match request(body, convening.requested_by, members) {
        Ok(requested) => requested,
        Err(refused) => return Ok(Err(refused)),
    };
    // What was asked for once stays asked for when it is moved or called again.
    let stands = requested.is_some() || meeting.request().is_some();
    let calling = match calling(&may, convening, stands, &body_article) {
        Ok(calling) => calling,
        Err(refused) => return Ok(Err(refused)),
    };
    let urgent = matches!(verdict, Verdict::Urgent { .. });
    let sequence = meeting.sequence;
    let again = kind != mails::Kind::Invitation;
    let mut row = meeting.change();
    row.state = Set(State::Convened.name().to_owned());
    row.urgent_reason = Set(if urgent { convening.urgent_reason.clone() } else { Multi::default() });
    row.notice_days = Set(verdict.days().and_then(|days| i32::try_from(days).ok()));
    row.article = Set(verdict.article().to_owned());
    row.convened_at = Set(Some(work.now()));
    row.convened_by = Set(calling.as_ref().and_then(|calling| calling.office.clone()).unwrap_or_default());
    if let Some(request) = requested {
        row.asked = Set(i32::try_from(request.asked).ok());
        row.asked_of = Set(i32::try_from(request.members).ok());
    }
    row.sequence = Set(if again { sequence + 1 } else { sequence });
    let meeting = row.update(work.tx()).await?;
    agenda::told(work.tx(), &meeting.id).await?;
    mails::send(app, work, &meeting, &invited, kind).await?;
    let held = meeting.starts_at.day(app.formats.zone());
    let name = if urgent { "meeting.convened_urgent" } else { "meeting.convened" };
    let mut act = NewAct::new(name, "meeting", &meeting.id, &meeting.unit_path)
        .fact("unit", meeting.unit_id.as_str())
        .fact("body", meeting.body.clone().unwrap_or_default())
        .fact("held_on", held.to_string())
        .fact("call", meeting.call_number)
        .fact("notice_days", verdict.days().unwrap_or(0))
        .fact("invitees", called)
        .private("title", serde_json::to_value(&meeting.title).unwrap_or_default())
        .cites(verdict.article(), &statutes.edition.version);
    if let Some((office, instructed)) =
        calling.as_ref().and_then(|calling| Some((calling.office.as_deref()?, calling.instructed)))
    {
        act = act.fact(if instructed { "instructed_by" } else { "convened_by" }, office);
    }
    if let Some((asked, members)) = meeting.request() {
        act = act
            .fact("requested_by", asked)
            .fact("requested_of", members)
            .cites(&body_article, &statutes.edition.version);
    }
    if let Some(deputy) = calling.as_ref().and_then(|calling| calling.deputy.as_deref()) {
        act = act.fact("deputy", deputy);
    }
    if urgent {
        act = act
            .fact("invoked_by", convening.invoked_by.clone().unwrap_or_default())
            .private("reason", serde_json::to_value(&meeting.urgent_reason).unwrap_or_default());
    }
    work.act(act).await?;
    work.audit("meetings.convene", ("meeting", &meeting.id), &meeting.unit_path, name).await?;
    offer(app, work, &meeting, false).await?;
    Ok(Ok(()))
}

/// Tells the public calendar about a public meeting, or that it is off.
pub(super) async fn offer(app: &App, work: &mut Work, meeting: &meetings::Model, off: bool) -> Answer<()> {
    if !meeting.is_public {
        return Ok(());
    }
    let place = if meeting.place.is_empty() {
        in_all(app, |voice| voice.t("meetings-by-video"))
    } else {
        meeting.place.clone()
    };
    crate::public_event::offer(work, meeting, place, off).await
}
