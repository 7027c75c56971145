//! What an invitee answers, through the personal link: the link is the right to answer, for that one seat.

use std::collections::HashMap;

use rawabit_platform::lang::Message;
use rawabit_platform::{Answer, Fault, Work};
use rawabit_statutes::Statutes;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};

use crate::model::{Reply, State, representation};
use crate::store::{invitees, meetings};

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyInput {
    /// What.
    pub reply: Reply,
    /// Who comes instead, for [`Reply::Represented`].
    pub by: Option<String>,
    /// A word to the convenor.
    pub note: String,
}

/// Why an answer cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplyRefused {
    /// Nobody was named who comes instead.
    WhoComes,
    /// The person named may not represent.
    Representation(representation::Refused),
}

impl ReplyRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        "by"
    }

    /// What to tell.
    pub fn message(&self) -> Message {
        match self {
            Self::WhoComes => "meetings-refused-who".into(),
            Self::Representation(refused) => representation_message(*refused),
        }
    }
}

/// Why somebody may not represent, as a message.
pub(crate) fn representation_message(refused: representation::Refused) -> Message {
    match refused {
        representation::Refused::Oneself => "meetings-refused-oneself".into(),
        representation::Refused::NotADeputy => "meetings-refused-deputy".into(),
        representation::Refused::TooMany { most } => {
            Message::new("meetings-refused-proxies").with("most", most)
        }
    }
}

/// Answers for one seat.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`] when the link is nobody's; a refusal once the meeting began.
pub async fn reply(
    work: &mut Work,
    statutes: &Statutes,
    secret: &str,
    input: ReplyInput,
) -> Answer<Result<(), ReplyRefused>> {
    let invitee = invitees::by_secret(work.tx(), secret).await?.ok_or(Fault::NotFound)?;
    let meeting = meetings::find(work.tx(), &invitee.meeting_id).await?.ok_or(Fault::NotFound)?;
    if meeting.state() != State::Convened {
        return Err(super::not_now());
    }
    let mut by = None;
    if input.reply == Reply::Represented {
        let Some(person) = input.by.filter(|person| !person.is_empty()) else {
            return Ok(Err(ReplyRefused::WhoComes));
        };
        let all = invitees::of_meeting(work.tx(), &meeting.id).await?;
        let proxies = meeting.body.as_deref().and_then(|id| statutes.body(id)).map_or(0, |body| body.proxies);
        let promised = promised(&all);
        if let Err(refused) = may_represent(&all, &invitee, &person, proxies, &promised) {
            return Ok(Err(ReplyRefused::Representation(refused)));
        }
        by = Some(person);
    }
    let id = invitee.id.clone();
    let mut row = invitee.into_active_model();
    row.reply = Set(input.reply.name().to_owned());
    row.reply_by = Set(by);
    row.reply_note = Set(input.note);
    row.replied_at = Set(Some(work.now()));
    row.update(work.tx()).await?;
    work.audit("meetings.reply", ("invitee", &id), &meeting.unit_path, input.reply.name()).await?;
    Ok(Ok(()))
}

/// By replies: which seats each person promised to represent.
fn promised(all: &[invitees::Model]) -> HashMap<String, Vec<String>> {
    let mut map: HashMap<String, Vec<String>> = HashMap::new();
    for invitee in all.iter().filter(|invitee| invitee.reply() == Reply::Represented) {
        if let Some(by) = &invitee.reply_by {
            map.entry(by.clone()).or_default().push(invitee.id.clone());
        }
    }
    map
}

/// Whether `by` may represent a seat, given the seats each person represents already.
pub(super) fn may_represent(
    all: &[invitees::Model],
    seat: &invitees::Model,
    by: &str,
    proxies: u32,
    already: &HashMap<String, Vec<String>>,
) -> Result<(), representation::Refused> {
    let deputies = seat.deputies();
    let others = already.get(by).map_or(0, |seats| seats.iter().filter(|id| **id != seat.id).count());
    representation::check(&representation::Asked {
        by,
        holder: seat.person_id.as_deref().unwrap_or_default(),
        deputies: &deputies,
        by_is_member: all.iter().any(|other| other.counts() && other.person_id.as_deref() == Some(by)),
        already: u32::try_from(others).unwrap_or(u32::MAX),
        proxies,
    })
}
