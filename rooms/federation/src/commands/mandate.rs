//! Opening a mandate.

use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::{Answer, Day, Fault, Work};
use rawabit_statutes::{Office, Reach, Statutes};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, Set,
};

use super::end::end_quietly;
use super::found::names;
use super::{MandateRefused, TAG};
use crate::model::{EndReason, Holding, MandateOrigin, NewMandate, Span, Unit, permit_place, terms_before};
use crate::permissions::KeepMandates;
use crate::store::{mandate, unit};

/// Puts a person on a seat. The statutes decide whether that may be: the seat exists and is free, the term is no longer than theirs,
/// the person has not held it too often and holds nothing that excludes it. Writes the act `mandate.opened`.
///
/// # Errors
/// [`MandateRefused`]; [`Fault::NotFound`] when the unit lies outside the permit, [`Fault::Denied`] when the office gives rights
/// everywhere and the permit was not given everywhere.
pub async fn open_mandate(
    work: &mut Work,
    permit: &Permit<KeepMandates>,
    statutes: &Statutes,
    new: NewMandate,
) -> Answer<Result<Holding, MandateRefused>> {
    // The unit's row is held so that two openings of one seat come one after the other.
    let place = unit::locked(work.tx(), &new.unit_id).await?.ok_or(Fault::NotFound)?;
    if !permit.covers(&place.path) {
        return Err(Fault::NotFound);
    }
    let Some(office) = statutes.offices_of(&place.kind).find(|office| office.id == new.office) else {
        return Ok(Err(MandateRefused::NoSuchOffice));
    };
    if !permit.covers(&permit_place(office, &place.path)) {
        return Err(Fault::Denied);
    }
    open_quietly(work, statutes, &place, office, new).await.map_err(Fault::from)
}

/// The same without a permit, for commands that have checked theirs.
pub(crate) async fn open_quietly(
    work: &mut Work,
    statutes: &Statutes,
    place: &Unit,
    office: &Office,
    new: NewMandate,
) -> Result<Result<Holding, MandateRefused>, DbErr> {
    let origin = new.origin.unwrap_or_else(|| MandateOrigin::of_office(office.origin.as_ref()));
    let latest = statutes.deadline(new.start.0, &office.id).map(Day);
    let deadline = new.deadline.or(latest);
    let until = if statutes.mandates.continues_until_succession { None } else { deadline };
    if let Some(ended) = new.ended {
        if ended < new.start {
            return Ok(Err(MandateRefused::EndsBeforeStart));
        }
        if let Some(latest) = until.filter(|until| ended > *until) {
            return Ok(Err(MandateRefused::TooLong { latest, article: office.article.clone() }));
        }
    }
    let until = new.ended.or(until);
    let span = Span { start: new.start, until };
    if deadline.is_some_and(|deadline| deadline <= new.start) {
        return Ok(Err(MandateRefused::EndsBeforeStart));
    }
    if let (Some(latest), Some(deadline)) = (latest, deadline)
        && deadline > latest
    {
        return Ok(Err(MandateRefused::TooLong { latest, article: office.article.clone() }));
    }
    if !place.is_open_on(new.start) {
        return Ok(Err(MandateRefused::UnitNotOpen));
    }
    let Some(person) =
        rawabit_people::named(work.tx(), std::slice::from_ref(&new.person_id)).await?.remove(&new.person_id)
    else {
        return Ok(Err(MandateRefused::NoSuchPerson));
    };
    let seat = match free_seat(work, office, &new, span).await? {
        Ok(seat) => seat,
        Err(refused) => return Ok(Err(refused)),
    };
    let held = mandate::history_of_person(work.tx(), &new.person_id).await?;
    let term = match judge_person(work.tx(), statutes, place, office, &held, span, origin).await? {
        Ok(counted) => counted,
        Err(refused) => return Ok(Err(refused)),
    };
    let term = match new.term {
        Some(given) if given < term => return Ok(Err(MandateRefused::TermTooSmall { least: term })),
        Some(given) if origin != MandateOrigin::Acting => {
            if let Some(limit) = office.limit.filter(|limit| given > limit.terms) {
                let article = office.article.clone();
                return Ok(Err(MandateRefused::TermLimit { terms: limit.terms, article }));
            }
            given
        }
        _ => term,
    };
    let (source_kind, source_id) = new.source.clone().unzip();
    let row = mandate::ActiveModel {
        id: Set(work.id()),
        unit_id: Set(place.id.clone()),
        unit_path: Set(place.path.clone()),
        office: Set(office.id.clone()),
        seat: Set(i32::try_from(seat).unwrap_or(i32::MAX)),
        person_id: Set(new.person_id.clone()),
        start_day: Set(new.start),
        deadline: Set(deadline),
        ended: Set(None),
        end_reason: Set(None),
        until_day: Set(until),
        term: Set(i32::try_from(term).unwrap_or(i32::MAX)),
        origin: Set(origin.word().to_owned()),
        source_kind: Set(source_kind),
        source_id: Set(source_id),
        predecessor: Set(new.predecessor.clone()),
        version: Set(1),
        created_at: Set(work.now()),
    };
    let holding = Holding::from(row.insert(work.tx()).await?);
    let kind = if holding.predecessor.is_some() { "mandate.substituted" } else { "mandate.opened" };
    let mut act = NewAct::new(kind, "mandate", &holding.mandate_id, &place.path)
        .fact("office", office.id.as_str())
        .fact("unit", place.id.as_str())
        .fact("seat", seat)
        .fact("person", names(&person.name))
        .fact("start", new.start.to_string())
        .fact("deadline", deadline.map(|day| day.to_string()))
        .fact("term", term)
        .fact("origin", origin.word());
    if let Some(predecessor) = &holding.predecessor {
        act = act.fact("predecessor", predecessor.as_str());
    }
    if let Some((kind, id)) = &holding.source {
        act = act.fact("source", serde_json::json!({ "kind": kind, "id": id }));
    }
    let article = office.article.as_deref().unwrap_or_default();
    work.act(act.cites(article, &statutes.edition.version)).await?;
    work.audit("federation.open", ("mandate", &holding.mandate_id), &place.path, &office.id).await?;
    work.touch(TAG);
    let Some(ended) = new.ended else { return Ok(Ok(holding)) };
    let reason =
        new.end_reason.unwrap_or(if deadline == Some(ended) { EndReason::Term } else { EndReason::Other });
    end_quietly(work, statutes, &holding, ended, reason, holding.source.clone()).await?;
    Ok(Ok(mandate::mandate(work.tx(), &holding.mandate_id).await?.unwrap_or(holding)))
}

/// The refusal that names who has a seat.
pub(super) async fn taken_by(work: &Work, rival: &Holding) -> Result<MandateRefused, DbErr> {
    let name = rawabit_people::named(work.tx(), std::slice::from_ref(&rival.person_id)).await?;
    let by = name.get(&rival.person_id).map(|named| named.name.clone()).unwrap_or_default();
    Ok(MandateRefused::SeatTaken { by, since: rival.start })
}

/// The seat asked for, if nobody has it in that time, or the first one that is free.
async fn free_seat(
    work: &Work,
    office: &Office,
    new: &NewMandate,
    span: Span,
) -> Result<Result<u32, MandateRefused>, DbErr> {
    let history = mandate::history_of_seat(work.tx(), &new.unit_id, &office.id, new.seat).await?;
    let rival = |seat: u32| {
        history.iter().find(|one| one.seat == seat && span.meets(Span { start: one.start, until: one.until }))
    };
    if let Some(twice) = history
        .iter()
        .find(|one| one.person_id == new.person_id && span.meets(Span { start: one.start, until: one.until }))
        && new.seat.is_none_or(|seat| seat != twice.seat)
    {
        return Ok(Err(MandateRefused::SameOfficeTwice));
    }
    let Some(seat) = new.seat else {
        let free = (1..=office.seats).find(|seat| rival(*seat).is_none());
        return Ok(free.ok_or(MandateRefused::NoFreeSeat { seats: office.seats }));
    };
    if seat == 0 || seat > office.seats {
        return Ok(Err(MandateRefused::NoSuchSeat { seats: office.seats }));
    }
    let Some(rival) = rival(seat) else { return Ok(Ok(seat)) };
    Ok(Err(taken_by(work, rival).await?))
}

/// Whether the statutes let this person hold the office in that time; the number of the term if they do.
async fn judge_person(
    db: &impl ConnectionTrait,
    statutes: &Statutes,
    place: &Unit,
    office: &Office,
    held: &[Holding],
    span: Span,
    origin: MandateOrigin,
) -> Result<Result<u32, MandateRefused>, DbErr> {
    let same = |one: &&Holding| one.unit_id == place.id && one.office == office.id;
    let spans = |one: &Holding| Span { start: one.start, until: one.until };
    if held.iter().filter(same).any(|one| span.meets(spans(one))) {
        return Ok(Err(MandateRefused::SameOfficeTwice));
    }
    for other in held.iter().filter(|one| span.meets(spans(one))) {
        let Some(rule) = statutes.incompatible(&office.id, &other.office) else { continue };
        let Some(there) = unit::unit(db, &other.unit_id).await? else { continue };
        let reaches = match rule.within {
            Reach::SameUnit => there.id == place.id,
            Reach::SameKind => there.kind == place.kind,
            Reach::Anywhere => true,
        };
        if reaches {
            return Ok(Err(MandateRefused::Incompatible {
                office: other.office.clone(),
                unit: there.name,
                reason: rule.reason.clone(),
                article: rule.article.clone(),
            }));
        }
    }
    if origin == MandateOrigin::Acting {
        return Ok(Ok(0));
    }
    let earlier: Vec<Span> =
        held.iter().filter(same).filter(|one| one.origin != MandateOrigin::Acting).map(spans).collect();
    let before = terms_before(&earlier, span.start, office.limit, office.term);
    if let Some(limit) = office.limit.filter(|limit| before >= limit.terms) {
        return Ok(Err(MandateRefused::TermLimit { terms: limit.terms, article: office.article.clone() }));
    }
    Ok(Ok(before + 1))
}

/// Whether the statutes would let a person take an office of a unit from a day on, whoever has its seats now: not too many terms, nothing
/// that excludes it. A mandate of that same office, which the new one would follow, ends on that day. Asked before somebody stands for it;
/// [`open_mandate`] asks again.
///
/// # Errors
/// The database does not answer.
pub async fn may_take(
    db: &impl ConnectionTrait,
    statutes: &Statutes,
    place: &Unit,
    office: &Office,
    person: &str,
    start: Day,
) -> Result<Result<(), MandateRefused>, DbErr> {
    let mut held = mandate::history_of_person(db, person).await?;
    for one in held.iter_mut().filter(|one| one.unit_id == place.id && one.office == office.id) {
        if one.until.is_none_or(|until| until > start) {
            one.until = Some(start);
        }
    }
    let span = Span { start, until: statutes.deadline(start.0, &office.id).map(Day) };
    let judged = judge_person(db, statutes, place, office, &held, span, MandateOrigin::Elected).await?;
    Ok(judged.map(|_| ()))
}

/// The mandates that hold or begin on a seat after a day: what stands in the way of a successor.
pub(super) async fn open_on_seat(work: &Work, of: &Holding, day: Day) -> Result<Vec<Holding>, DbErr> {
    use sea_orm::sea_query::Condition;
    let rows = mandate::Entity::find()
        .filter(mandate::Column::UnitId.eq(of.unit_id.as_str()))
        .filter(mandate::Column::Office.eq(of.office.as_str()))
        .filter(mandate::Column::Seat.eq(of.seat))
        .filter(
            Condition::any().add(mandate::Column::UntilDay.is_null()).add(mandate::Column::UntilDay.gt(day)),
        )
        .all(work.tx())
        .await?;
    Ok(rows.into_iter().map(Holding::from).collect())
}
