//! Convening the assembly of a branch, in the room of meetings: those on the roll are called, the reports and the election stand on the
//! agenda.

use rawabit_meetings::commands::{AgendaInput, ConveneRefused, Convening, NewMeeting, PlanRefused};
use rawabit_meetings::model::{AgendaKind, State};
use rawabit_meetings::{Convene, RecordMeeting};
use rawabit_members::store::rolls;
use rawabit_platform::lang::{Message, Multi};
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Lang, UtcMicros, Work};
use rawabit_statutes::Body;
use sea_orm::{ActiveModelTrait as _, Set};

use super::{load, not_now};
use crate::model::titled;

/// An assembly about to be convened.
#[derive(Clone, Debug)]
pub struct NewAssembly {
    /// When it begins.
    pub starts_at: UtcMicros,
    /// Where.
    pub place: Multi,
    /// In whose name, as the room of meetings asks.
    pub convening: Convening,
}

/// Why it cannot be convened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AssemblyRefused {
    /// The roll is to be frozen first.
    NoRoll,
    /// The statutes name no body that renews.
    NoBody,
    /// As the room of meetings says.
    Plan(PlanRefused),
    /// As the room of meetings says.
    Convene(ConveneRefused),
}

impl AssemblyRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::NoRoll | Self::NoBody => "",
            Self::Plan(PlanRefused::Nowhere) => "place",
            Self::Plan(_) => "",
            Self::Convene(ConveneRefused::Convenor { .. }) => "instructed_by",
            Self::Convene(ConveneRefused::Notice(_)) => "starts",
            Self::Convene(_) => "",
        }
    }

    /// What to tell.
    pub fn message(&self, app: &App) -> Message {
        match self {
            Self::NoRoll => "renewals-refused-no-roll".into(),
            Self::NoBody => "renewals-refused-no-body".into(),
            Self::Plan(refused) => refused.message(),
            Self::Convene(refused) => refused.message(app),
        }
    }
}

/// The office that convenes a body.
pub(crate) fn convenor(body: Option<&Body>) -> Option<&str> {
    body.and_then(|body| body.convenors().first()).map(String::as_str)
}

/// Says a message in every language of the house.
fn in_all(app: &App, message: &Message) -> Multi {
    let mut all = Multi::default();
    for lang in Lang::ALL {
        all.set(lang, &app.voice(lang).plain().msg(message));
    }
    all
}

/// Plans and convenes the assembly in one step. Returns the meeting.
///
/// # Errors
/// A refusal for the form; `Fault` for a wrong state, a stale version, the database.
pub async fn convene_assembly(
    app: &App,
    work: &mut Work,
    permits: (&Permit<Convene>, &Permit<RecordMeeting>),
    id: &str,
    version: Option<i64>,
    new: NewAssembly,
) -> Answer<Result<String, AssemblyRefused>> {
    let (campaign, row) = load(work, permits.0, id, version).await?;
    if row.paper_day.is_some() || !may_convene(work, row.meeting_id.as_deref()).await? {
        return Err(not_now());
    }
    let Some(roll) = &row.roll_id else { return Ok(Err(AssemblyRefused::NoRoll)) };
    let statutes = crate::dossier::law(app, work.tx(), &campaign).await?;
    let rules = campaign.rules(&statutes).ok_or(Fault::NotFound)?;
    let unit = rawabit_federation::unit(work.tx(), &row.unit_id).await?.ok_or(Fault::NotFound)?;
    let body = rules.assembly.as_deref().and_then(|id| statutes.body(id));
    let Some(body) = body.filter(|body| body.units.contains(&unit.kind)) else {
        return Ok(Err(AssemblyRefused::NoBody));
    };
    let people: Vec<String> = rolls::entries(work.tx(), roll, 0, 1_000_000)
        .await?
        .into_iter()
        .map(|entry| entry.person_id)
        .collect();
    let meeting = NewMeeting {
        unit: unit.id.clone(),
        body: Some(body.id.clone()),
        title: title(app, &unit.name),
        starts_at: new.starts_at,
        duration: 180,
        place: new.place,
        video: String::new(),
        public: false,
        people,
        guests: Vec::new(),
    };
    let planned = rawabit_meetings::commands::plan(app, work, permits.0, meeting).await?;
    let meeting = match planned {
        Ok(meeting) => meeting,
        Err(refused) => return Ok(Err(AssemblyRefused::Plan(refused))),
    };
    let presenter = convenor(Some(body)).unwrap_or_default().to_owned();
    let mut items = Vec::new();
    for report in &rules.reports {
        let item = item(titled(report), presenter.clone());
        items.push(rawabit_meetings::commands::add_agenda_item(work, permits.1, &meeting, item).await?);
    }
    let election = item(in_all(app, &"renewals-agenda-election".into()), String::new());
    rawabit_meetings::commands::add_agenda_item(work, permits.1, &meeting, election).await?;
    let convened =
        rawabit_meetings::commands::convene(app, work, permits.0, &meeting, None, new.convening).await?;
    if let Err(refused) = convened {
        return Ok(Err(AssemblyRefused::Convene(refused)));
    }
    let path = row.unit_path.clone();
    let mut row = row.change();
    row.meeting_id = Set(Some(meeting.clone()));
    row.report_items = Set(items.join(" "));
    row.update(work.tx()).await?;
    work.audit("renewals.convene", ("renewal", id), &path, &meeting).await?;
    Ok(Ok(meeting))
}

/// Whether there is no assembly yet, or only one that was called off.
pub(super) async fn may_convene(work: &Work, meeting: Option<&str>) -> Answer<bool> {
    let Some(meeting) = meeting else { return Ok(true) };
    let standing = rawabit_meetings::standing(work.tx(), meeting).await?;
    Ok(standing.is_none_or(|one| one.state == State::Cancelled))
}

fn item(title: Multi, presenter: String) -> AgendaInput {
    AgendaInput {
        parent: None,
        kind: AgendaKind::Organisational,
        title,
        note: Multi::default(),
        minutes: None,
        presenter,
        link: None,
    }
}

/// "Assembly that renews the bureau: Branch of Rabat", each language with the unit's name in it.
fn title(app: &App, unit: &Multi) -> Multi {
    let mut all = Multi::default();
    for lang in Lang::ALL {
        let voice = app.voice(lang).plain();
        let name = voice.pick(unit).to_owned();
        all.set(lang, &voice.ta("renewals-assembly-title", "unit", name));
    }
    all
}
