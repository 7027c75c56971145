//! Who decides on a renewal: the offices and bodies that the statutes name, above the branch, and nobody in their own cause.

use rawabit_federation::{Holding, Unit};
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};
use rawabit_statutes::Body;

use crate::dossier::Dossier;
use crate::permissions::JudgeRenewal;

/// The mandates of an office that somebody holds today above a branch, and not in it.
pub(crate) async fn above(
    app: &App,
    work: &Work,
    person: &str,
    office: &str,
    branch: (&str, &UnitPath),
) -> Answer<Vec<Holding>> {
    let today = work.now().day(app.formats.zone());
    let held = rawabit_federation::held_by(work.tx(), person, today).await?;
    let over = |one: &Holding| one.unit_id != branch.0 && branch.1.is_within(&one.unit_path);
    Ok(held.into_iter().filter(|one| one.office == office && over(one)).collect())
}

/// Whether somebody has a part in what is decided: holds an office of the branch, or stands in its election.
pub(super) async fn concerned(app: &App, work: &Work, dossier: &Dossier, person: &str) -> Answer<bool> {
    let today = work.now().day(app.formats.zone());
    let held = rawabit_federation::holders_in(work.tx(), &dossier.unit.id, today).await?;
    if held.iter().any(|one| one.person_id == person) {
        return Ok(true);
    }
    for contest in &dossier.contests {
        let all = rawabit_elections::store::candidacies(work.tx(), &contest.standing.id).await?;
        if all.iter().any(|one| one.person_id == person) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The office that the statutes let confirm results, if the person holds it today above the branch and has no part in it. Where the statutes
/// name none, whoever runs the campaign: the empty word.
pub(super) async fn confirmer(
    app: &App,
    work: &Work,
    dossier: &Dossier,
    permit: &Permit<JudgeRenewal>,
    person: Option<&str>,
) -> Answer<Option<String>> {
    if let Some(person) = person
        && concerned(app, work, dossier, person).await?
    {
        return Ok(None);
    }
    let Some(office) = dossier.rules().and_then(|rules| rules.confirmed_by.clone()) else {
        return Ok(permit.covers(&dossier.campaign.unit_path).then(String::new));
    };
    let Some(person) = person else { return Ok(None) };
    let branch = (dossier.unit.id.as_str(), &dossier.unit.path);
    let held = above(app, work, person, &office, branch).await?;
    Ok((!held.is_empty()).then_some(office))
}

/// In whose name an appeal is decided: of the body that the statutes name, if the person sits in it with a vote or keeps its record, and has
/// no part in the branch. Where they name none, as [`confirmer`] says.
pub(super) async fn appeals(
    app: &App,
    work: &Work,
    dossier: &Dossier,
    permit: &Permit<JudgeRenewal>,
    person: Option<&str>,
) -> Answer<Option<String>> {
    let Some(body) = dossier.appeals_body() else {
        return confirmer(app, work, dossier, permit, person).await;
    };
    let Some(person) = person else { return Ok(None) };
    if concerned(app, work, dossier, person).await? {
        return Ok(None);
    }
    let Some(place) = place(work, body, &dossier.unit).await? else { return Ok(None) };
    let today = work.now().day(app.formats.zone());
    let seats = rawabit_federation::body_members(work.tx(), &dossier.statutes, body, &place, today).await?;
    let sits = seats.iter().any(|one| one.voting && one.person_id.as_deref() == Some(person));
    let held = rawabit_federation::held_by(work.tx(), person, today).await?;
    let keeps = held
        .iter()
        .any(|one| body.secretary.as_ref() == Some(&one.office) && place.path.is_within(&one.unit_path));
    Ok((sits || keeps).then(|| body.id.clone()))
}

/// The unit whose body it is: the nearest at or above a branch whose kind has it.
async fn place(work: &Work, body: &Body, unit: &Unit) -> Answer<Option<Unit>> {
    let way = rawabit_federation::way(work.tx(), &unit.path).await?;
    Ok(way.into_iter().rev().find(|one| body.units.contains(&one.kind)))
}
