//! The decision on an application, and on an appeal.

use rawabit_federation::way;
use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use rawabit_statutes::Form;
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};
use serde_json::json;

use super::apply::sponsors;
use super::letters::{Kind, Letter, language, send};
use super::registry::{on_record, open_membership, put_on_record};
use super::{Line, record, unit_of_body};
use crate::IDENTITY;
use crate::model::admission::Obstacle;
use crate::model::{EventKind, Gender, Joining, MemberData, MemberRefused, Stage};
use crate::permissions::DecideAdmission;
use crate::store::entity::application;
use crate::store::mirror::mirror;

/// What a body decided.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Whether it admits.
    pub admit: bool,
    /// On which day.
    pub day: Day,
    /// Why; a refusal says it.
    pub reason: String,
    /// The decision's number.
    pub reference: Option<String>,
    /// The number to give; none: the next one.
    pub number: Option<String>,
}

/// Records the decision of the body that the statutes name: on an application by the unit's own, on an appeal by the one above. Admits into
/// the registry, or refuses; writes the act and the letter. The member's number, if admitted.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], the database.
pub async fn decide(
    app: &App,
    work: &mut Work,
    permit: &Permit<DecideAdmission>,
    people: &Permit<KeepPeople>,
    id: &str,
    version: i64,
    decision: Decision,
) -> Answer<Result<Option<i64>, MemberRefused>> {
    let found = application::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    let row = found.filter(|row| permit.covers(&row.unit_path)).ok_or(Fault::NotFound)?;
    if row.version != version {
        return Err(Fault::Stale);
    }
    let statutes = app.statutes.load_full();
    let rules = &statutes.members.admission;
    let appealed = row.stage() == Stage::Appealed;
    if !row.stage().can_be_decided() && !appealed {
        return Ok(Err(MemberRefused::NotNow));
    }
    let body = if appealed { rules.appeal_to.clone() } else { rules.decided_by.clone() };
    let way = way(work.tx(), &row.unit_path).await?;
    if let Some(deciding) = body.as_deref().and_then(|body| unit_of_body(&statutes, body, &way))
        && !permit.covers(&deciding.path)
    {
        return Ok(Err(MemberRefused::OtherBody));
    }
    let today = work.now().day(app.formats.zone());
    if decision.day > today || decision.day < row.received_day {
        return Ok(Err(MemberRefused::Day("day")));
    }
    let mut admitted = None;
    let stage = if decision.admit {
        let have = sponsors(work, id).await?.iter().filter(|one| one.confirmed_at.is_some()).count();
        if have < rules.sponsors as usize {
            return Ok(Err(Obstacle::Sponsors(rules.sponsors).into()));
        }
        match admit(app, work, people, &row, &decision, body.as_deref()).await? {
            Ok(done) => admitted = Some(done),
            Err(refused) => return Ok(Err(refused)),
        }
        Stage::Admitted
    } else {
        let act = NewAct::new("membership.refused", "application", id, &row.unit_path)
            .fact("day", decision.day.to_string())
            .fact("body", body.clone().unwrap_or_default())
            .private("reason", decision.reason.as_str())
            .cites(rules.article.as_deref().unwrap_or_default(), &statutes.edition.version);
        work.act(act).await?;
        if appealed || rules.appeal_to.is_none() { Stage::Rejected } else { Stage::Refused }
    };
    let mut changed = row.clone().into_active_model();
    changed.state = Set(stage.word().to_owned());
    changed.decided_day = Set(Some(decision.day));
    changed.decision_body = Set(body);
    changed.decision_reason = Set(decision.reason.clone());
    if let Some(done) = &admitted {
        changed.person_id = Set(Some(done.person.clone()));
        changed.membership_id = Set(Some(done.membership.clone()));
    }
    changed.version = Set(version + 1);
    changed.updated_at = Set(work.now());
    changed.update(work.tx()).await?;
    tell(app, work, &row, stage, &decision.reason, admitted.as_ref()).await?;
    let outcome = if decision.admit { "admitted" } else { "refused" };
    work.audit("members.decide", ("application", id), &row.unit_path, outcome).await?;
    Ok(Ok(admitted.map(|done| done.no)))
}

struct Admitted {
    no: i64,
    number: String,
    person: String,
    membership: String,
}

/// Takes an applicant into the registry.
async fn admit(
    app: &App,
    work: &mut Work,
    people: &Permit<KeepPeople>,
    row: &application::Model,
    decision: &Decision,
    body: Option<&str>,
) -> Answer<Result<Admitted, MemberRefused>> {
    let statutes = app.statutes.load_full();
    let unit = rawabit_federation::unit(work.tx(), &row.unit_id).await?.ok_or(Fault::NotFound)?;
    if !unit.is_open_on(decision.day) {
        return Ok(Err(Obstacle::NotJoined.into()));
    }
    let gender: Option<Gender> = row.gender.as_deref().and_then(|gender| gender.parse().ok());
    let identity = match &row.identity_sealed {
        Some(sealed) => {
            let opened = app.sealer.open(IDENTITY, &row.id, sealed).map_err(Fault::internal)?;
            Some(opened.as_str().to_owned())
        }
        None => None,
    };
    let data = MemberData {
        gender,
        profession: row.profession.clone(),
        area: row.area.clone(),
        phone: row.phone.clone(),
        identity,
        number: decision.number.clone(),
    };
    let email = row.confirmed_at.and(row.email.as_deref());
    let names: Vec<String> = row.name.0.values().cloned().collect();
    let known = match &row.person_id {
        Some(id) => Ok(Some(id.clone())),
        None => on_record(work, &app.sealer, &data, email, row.birth_day, &names).await?,
    };
    let person_id = match known {
        Err(refused) => return Ok(Err(refused)),
        Ok(Some(id)) => id,
        Ok(None) => {
            let form = if gender == Some(Gender::Female) { Form::Feminine } else { Form::Masculine };
            let input = PersonInput {
                birth_day: row.birth_day,
                email: row.email.clone(),
                lang: language(row),
                synthetic: row.synthetic,
                ..PersonInput::named(row.unit_path.clone(), row.name.clone(), form)
            };
            match rawabit_people::commands::register(work, people, input).await? {
                Ok(id) => id,
                Err(refused) => return Ok(Err(refused.into())),
            }
        }
    };
    let member =
        match put_on_record(work, &app.sealer, &person_id, &row.unit_path, &data, decision.day).await? {
            Ok(member) => member,
            Err(refused) => return Ok(Err(refused)),
        };
    let joining = Joining { category: row.category.clone(), since: decision.day, joined: decision.day };
    let membership = match open_membership(work, &member, &unit, &joining).await? {
        Ok(membership) => membership,
        Err(refused) => return Ok(Err(refused)),
    };
    let article = statutes.members.admission.article.as_deref().unwrap_or_default();
    let act = NewAct::new("membership.admitted", "membership", &membership.id, &row.unit_path)
        .fact("day", decision.day.to_string())
        .fact("body", body.unwrap_or_default())
        .private("number", member.number.as_str())
        .cites(article, &statutes.edition.version);
    let act = work.act(act).await?;
    record(
        work,
        Line {
            reason: &decision.reason,
            body,
            reference: decision.reference.as_deref(),
            detail: json!({ "application": row.id }),
            act: Some(act),
            ..Line::of(EventKind::Admitted, &membership, decision.day)
        },
    )
    .await?;
    mirror(work.tx(), &person_id, work.now()).await?;
    Ok(Ok(Admitted { no: member.no, number: member.number, person: person_id, membership: membership.id }))
}

/// Tells the applicant.
async fn tell(
    app: &App,
    work: &mut Work,
    row: &application::Model,
    stage: Stage,
    reason: &str,
    admitted: Option<&Admitted>,
) -> Answer<()> {
    let Some(email) = row.email.clone() else { return Ok(()) };
    let kind = match stage {
        Stage::Admitted => Kind::Admitted,
        Stage::Refused => Kind::Refused,
        _ => Kind::Rejected,
    };
    let unit = rawabit_federation::unit(work.tx(), &row.unit_id).await?.ok_or(Fault::NotFound)?;
    // A new link: the one before may lie in an old letter.
    let secret = work.secret();
    let stored =
        application::Entity::find_by_id(row.id.clone()).one(work.tx()).await?.ok_or(Fault::NotFound)?;
    let mut changed = stored.into_active_model();
    changed.token_hash = Set(Some(rawabit_platform::accounts::session::token_hash(&secret)));
    changed.update(work.tx()).await?;
    let lang = language(row);
    let name = app.voice(lang).pick(&row.name).to_owned();
    let letter = Letter {
        to: &email,
        name: &name,
        lang,
        unit: &unit,
        applicant: &name,
        path: format!("/join/mine/{secret}"),
        reason,
        number: admitted.map_or("", |done| done.number.as_str()),
    };
    send(app, work, kind, &row.id, letter).await
}
