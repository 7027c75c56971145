//! Correcting what the registry keeps of a member.

use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};
use serde_json::json;

use super::enter::known_words;
use super::registry::{by_identity, keep_number, seal};
use super::{Line, record};
use crate::IDENTITY;
use crate::model::{EventKind, MemberData, MemberRefused};
use crate::permissions::KeepMembers;
use crate::store::entity::{member, member_number};
use crate::store::mirror::mirror;

/// What is to stand from now on.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The version of the member's row that the form was made from.
    pub version: i64,
    /// The person's data, with the version of the person; none: they stay.
    pub person: Option<(i64, PersonInput)>,
    /// What the registry keeps. An identity number or a number that is left out stays.
    pub data: MemberData,
    /// Why.
    pub reason: String,
}

/// Corrects a member whom the permit's unit keeps. Another number is given by correcting it; the old one keeps resolving.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], the database.
pub async fn correct(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepMembers>,
    people: &Permit<KeepPeople>,
    no: i64,
    correction: Correction,
) -> Answer<Result<(), MemberRefused>> {
    let found = member::Entity::find_by_id(no).one(work.tx()).await?;
    let stored = found.filter(|row| permit.covers(&row.unit_path)).ok_or(Fault::NotFound)?;
    if stored.version != correction.version {
        return Err(Fault::Stale);
    }
    let statutes = app.statutes.load_full();
    let today = work.now().day(app.formats.zone());
    let data = &correction.data;
    if let Err(refused) = known_words(&statutes, data, None) {
        return Ok(Err(refused));
    }
    let mut changed: Vec<&str> = Vec::new();
    if let Some((version, input)) = correction.person {
        match rawabit_people::commands::correct(work, people, &stored.person_id, version, input).await? {
            Ok(()) => changed.push("person"),
            Err(refused) => return Ok(Err(refused.into())),
        }
    }
    let person_id = stored.person_id.clone();
    let mut row = stored.clone().into_active_model();
    if let Some(identity) = &data.identity {
        let other = by_identity(work, &app.sealer, identity).await?;
        if other.is_some_and(|other| other.no != no) {
            return Ok(Err(MemberRefused::IdentityTaken));
        }
        row.identity_sealed = Set(Some(seal(work, &app.sealer, &person_id, identity)));
        row.identity_digest = Set(Some(app.sealer.digest(IDENTITY, identity)));
        changed.push("identity");
    }
    let renumbered = data.number.clone().filter(|number| *number != stored.number);
    if let Some(number) = &renumbered {
        if !renumber(work, &person_id, number, today).await? {
            return Ok(Err(MemberRefused::NumberTaken));
        }
        row.number = Set(number.clone());
    }
    let gender = data.gender.map(|gender| gender.word().to_owned());
    for (name, differs) in [
        ("gender", gender != stored.gender),
        ("profession", data.profession != stored.profession),
        ("area", data.area != stored.area),
        ("phone", data.phone != stored.phone),
    ] {
        if differs {
            changed.push(name);
        }
    }
    row.gender = Set(gender);
    row.profession = Set(data.profession.clone());
    row.area = Set(data.area.clone());
    row.phone = Set(data.phone.clone());
    row.update(work.tx()).await?;
    let line = |kind, detail| Line {
        person_id: &stored.person_id,
        membership: None,
        unit: &stored.unit_path,
        kind,
        day: today,
        reason: &correction.reason,
        body: None,
        reference: None,
        detail,
        act: None,
    };
    if renumbered.is_some() {
        record(work, line(EventKind::Renumbered, json!({ "from": stored.number }))).await?;
    }
    if !changed.is_empty() {
        // Which fields, not what stood in them: what was wrong is not kept for ever.
        record(work, line(EventKind::Corrected, json!({ "fields": changed }))).await?;
    }
    mirror(work.tx(), &person_id, work.now()).await?;
    let detail = changed.join(",");
    work.audit("members.correct", ("member", &stored.number), &stored.unit_path, &detail).await?;
    Ok(Ok(()))
}

/// Gives a person another number, unless it is somebody else's; an old one of their own may come back.
async fn renumber(work: &Work, person_id: &str, number: &str, day: Day) -> Answer<bool> {
    match member_number::Entity::find_by_id(number.to_owned()).one(work.tx()).await? {
        Some(known) => Ok(known.person_id == person_id),
        None => {
            keep_number(work, number, person_id, day).await?;
            Ok(true)
        }
    }
}
