//! Replacing a holder before the term is over.

use rawabit_platform::permit::Permit;
use rawabit_platform::{Answer, Day, Fault, Work};
use rawabit_statutes::{Filling, Statutes};

use super::MandateRefused;
use super::end::{end_quietly, owned};
use super::mandate::{open_on_seat, open_quietly, taken_by};
use crate::model::{EndReason, Holding, MandateOrigin, NewMandate, permit_place, vacancy_due};
use crate::permissions::KeepMandates;
use crate::store::{mandate, unit};

/// Who takes a seat for the rest of a term, or until it is filled.
#[derive(Clone, Debug)]
pub struct Substitution {
    /// The mandate that is replaced, still running or already ended.
    pub mandate_id: String,
    /// The [`seat_version`](crate::seat_version) that the form was made from; none for callers that decide on what they have just
    /// read.
    pub version: Option<i64>,
    /// Who takes the seat.
    pub person_id: String,
    /// From when; a running mandate ends on that day.
    pub start: Day,
    /// Why the predecessor left, when the mandate still runs.
    pub reason: EndReason,
    /// Whether the person only stands in: then a holder of one of the deputies' offices of the same unit, until the seat is filled.
    pub interim: bool,
    /// The record it rests on.
    pub source: Option<(String, String)>,
}

/// Puts a substitute on the seat of a mandate. A stand-in must hold one of the offices that the statutes name as deputies, and stands
/// in until the day by which the vacancy must be filled; everybody else serves the rest of the predecessor's term. Writes the acts
/// `mandate.ended` (if it still ran) and `mandate.substituted`.
///
/// # Errors
/// [`MandateRefused`], among others when somebody else has taken the seat meanwhile; [`Fault::NotFound`] and [`Fault::Denied`] as for
/// opening, [`Fault::Stale`] when anything changed on the seat since the form was made.
pub async fn substitute(
    work: &mut Work,
    permit: &Permit<KeepMandates>,
    statutes: &Statutes,
    with: Substitution,
) -> Answer<Result<Holding, MandateRefused>> {
    let held = owned(work, permit, &with.mandate_id).await?;
    let place = unit::unit(work.tx(), &held.unit_id).await?.ok_or(Fault::NotFound)?;
    let Some(office) = statutes.offices_of(&place.kind).find(|office| office.id == held.office) else {
        return Ok(Err(MandateRefused::NoSuchOffice));
    };
    if !permit.covers(&permit_place(office, &place.path)) {
        return Err(Fault::Denied);
    }
    if let Some(version) = with.version
        && version != mandate::seat_version(work.tx(), &held).await?
    {
        return Err(Fault::Stale);
    }
    if with.person_id == held.person_id {
        return Ok(Err(MandateRefused::Oneself));
    }
    if with.start < held.start {
        return Ok(Err(MandateRefused::EndsBeforeStart));
    }
    if with.interim {
        let offices = mandate::held_by(work.tx(), &with.person_id, with.start).await?;
        let deputy =
            offices.iter().any(|one| one.unit_id == held.unit_id && office.deputies.contains(&one.office));
        if !deputy {
            return Ok(Err(MandateRefused::NotADeputy { article: office.article.clone() }));
        }
    }
    // Whoever still sits there leaves: the predecessor, or somebody who stood in for it. A successor does not.
    let mut leaving = open_on_seat(work, &held, with.start).await?;
    leaving.retain(|sitting| sitting.start <= with.start);
    for sitting in &leaving {
        if sitting.mandate_id != held.mandate_id && sitting.origin != MandateOrigin::Acting {
            return Ok(Err(taken_by(work, sitting).await?));
        }
    }
    for sitting in leaving {
        let reason = if sitting.mandate_id == held.mandate_id { with.reason } else { EndReason::Succeeded };
        end_quietly(work, statutes, &sitting, with.start, reason, with.source.clone()).await?;
    }
    let rule = statutes.vacancy_rule(&office.id);
    let rest = held.deadline.filter(|deadline| *deadline > with.start);
    let deadline =
        if with.interim { [vacancy_due(rule, with.start), rest].into_iter().flatten().min() } else { rest };
    let origin = match (with.interim, rule.map(|rule| rule.by)) {
        (true, _) => Some(MandateOrigin::Acting),
        (false, Some(Filling::Appointment)) => Some(MandateOrigin::Appointed),
        (false, Some(Filling::ByElection)) => Some(MandateOrigin::Elected),
        _ => None,
    };
    let new = NewMandate {
        seat: Some(held.seat),
        deadline,
        origin,
        source: with.source,
        predecessor: Some(held.mandate_id.clone()),
        ..NewMandate::new(&held.unit_id, &held.office, &with.person_id, with.start)
    };
    Ok(open_quietly(work, statutes, &place, office, new).await?)
}
