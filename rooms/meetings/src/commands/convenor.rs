//! Who may convene a body: whoever holds an office that its article names, or acts on the instruction of one; and, where the
//! statutes say so, a share of its members who ask for it in writing.

use rawabit_platform::Day;
use rawabit_statutes::{Body, Statutes};
use sea_orm::{ConnectionTrait, DbErr};

use super::approve::{Signatory, signatories};
use super::{ConveneRefused, Convening};
use crate::store::meetings;

/// An office that may convene a body, and who may act for it on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Convenor {
    /// The office, a key of the statutes.
    pub(crate) office: String,
    /// Its holders and, after them, its deputies; nobody while it is vacant.
    pub(crate) may: Vec<Signatory>,
}

impl Convenor {
    /// By which office a person acts for this one: itself, or a deputy's.
    pub(crate) fn held_by(&self, person: Option<&str>) -> Option<&str> {
        let person = person?;
        self.may.iter().find(|one| one.person_id == person).map(|one| one.by.as_str())
    }
}

/// In whose name convocations leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Calling {
    /// The office that convenes; none where the members' request is the only ground.
    pub(super) office: Option<String>,
    /// The deputy's office by which it is done.
    pub(super) deputy: Option<String>,
    /// Whether somebody else sends them, on that office's instruction.
    pub(super) instructed: bool,
}

/// The offices that convene the body of a meeting on a day, in the order of the statutes; none for an ad-hoc meeting and
/// for a body whose article names nobody.
///
/// An office counts in the meeting's own unit or, where the statutes know none of it there, in the nearest unit above
/// that has it.
pub(crate) async fn convenors(
    db: &impl ConnectionTrait,
    statutes: &Statutes,
    meeting: &meetings::Model,
    day: Day,
) -> Result<Vec<Convenor>, DbErr> {
    let Some(body) = meeting.body.as_deref().and_then(|id| statutes.body(id)) else { return Ok(Vec::new()) };
    let line: Vec<String> =
        meeting.unit_path.0.split('/').filter(|id| !id.is_empty()).rev().map(str::to_owned).collect();
    let units = rawabit_federation::units(db, &line).await?;
    let mut convenors = Vec::new();
    for office in body.convenors().iter().filter_map(|id| statutes.office(id)) {
        let has = |id: &&String| units.get(*id).is_some_and(|unit| office.units.contains(&unit.kind));
        let may = match line.iter().find(has) {
            Some(unit) => signatories(db, statutes, unit, &office.id, day).await?,
            None => Vec::new(),
        };
        convenors.push(Convenor { office: office.id.clone(), may });
    }
    Ok(convenors)
}

/// How many members asked for a meeting in writing, out of how many with a vote on that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) asked: u32,
    pub(super) members: u32,
}

/// Judges a request by the share that the statutes ask for. A seat that votes twice is one member.
pub(super) fn request(
    body: Option<&Body>,
    asked: Option<u32>,
    members: u32,
) -> Result<Option<Request>, ConveneRefused> {
    let Some(asked) = asked else { return Ok(None) };
    let article = body.and_then(|body| body.article.clone()).unwrap_or_default();
    let Some(share) = body.and_then(|body| body.convened_on_request) else {
        return Err(ConveneRefused::NoRequest { article });
    };
    if asked > members {
        return Err(ConveneRefused::RequestTooLarge { asked, members });
    }
    let needed = share.of_ceil(members).max(1);
    if asked < needed {
        return Err(ConveneRefused::RequestTooSmall { asked, needed, members, article });
    }
    Ok(Some(Request { asked, members }))
}

/// Whether the convocations may leave: in the sender's own right, on the instruction of an office that is held, or because the
/// members asked. None where the statutes name no convenor.
pub(super) fn calling(
    convenors: &[Convenor],
    convening: &Convening,
    requested: bool,
    article: &str,
) -> Result<Option<Calling>, ConveneRefused> {
    if convenors.is_empty() {
        return Ok(None);
    }
    let own = |one: &Convenor| {
        let by = one.held_by(convening.person.as_deref())?;
        let deputy = (by != one.office).then(|| by.to_owned());
        Some(Calling { office: Some(one.office.clone()), deputy, instructed: false })
    };
    // Whoever holds one of the offices acts in it rather than as a deputy of another.
    let own: Vec<Calling> = convenors.iter().filter_map(own).collect();
    if let Some(calling) = own.iter().find(|one| one.deputy.is_none()).or(own.first()) {
        return Ok(Some(calling.clone()));
    }
    let said = convening.instructed_by.as_deref();
    match convenors.iter().find(|one| said == Some(one.office.as_str()) && !one.may.is_empty()) {
        Some(one) => Ok(Some(Calling { office: Some(one.office.clone()), deputy: None, instructed: true })),
        None if requested => Ok(Some(Calling { office: None, deputy: None, instructed: false })),
        None if convenors.iter().all(|one| one.may.is_empty()) => {
            Err(ConveneRefused::ConvenorVacant { article: article.to_owned() })
        }
        None => Err(ConveneRefused::Convenor { article: article.to_owned() }),
    }
}
