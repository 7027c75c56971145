//! What a content is judged against, and what it says with everything filled in.

use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Lang, metric};
use rawabit_statutes::Statutes;
use sea_orm::ConnectionTrait;

use crate::model::check::{Flaw, Reported, Stretch, Terms, check};
use crate::model::resolve::Effective;
use crate::model::{Above, Content, ReportState};
use crate::store::{indicators, periods, programmes, strategies, versions};

/// The terms of a programme. Messages name other items in `lang`.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn terms(
    app: &App,
    db: &impl ConnectionTrait,
    programme: &programmes::Model,
    lang: Lang,
) -> Answer<Terms> {
    let statutes = app.statutes.load_full();
    let axes = strategies::axes(db, &programme.strategy_id).await?;
    let calendar = periods::of_strategy(db, &programme.strategy_id).await?;
    let stretch = |one: periods::Model| Stretch { number: one.number, starts: one.starts, ends: one.ends };
    let unit_offices = offices(db, &statutes, Some(&programme.unit_id)).await?.unwrap_or_default();
    Ok(Terms {
        preference: app.voice(lang).preference(),
        starts: programme.starts,
        ends: programme.ends,
        axes: axes.into_iter().map(|axis| axis.id).collect(),
        periods: calendar.into_iter().map(stretch).collect(),
        metrics: metric::all(app).map(|one| (one.key().to_owned(), one.is_share())).collect(),
        unit_offices,
        partner_offices: offices(db, &statutes, programme.partner_id.as_deref()).await?,
        above: above(db, programme).await?,
        reported: reported(db, programme, ReportState::ALL).await?,
    })
}

/// The programme's own indicators of which it or a programme below reported something, in reports that stand so.
async fn reported(
    db: &impl ConnectionTrait,
    programme: &programmes::Model,
    states: &[ReportState],
) -> Answer<Vec<Reported>> {
    let found = indicators::reported(db, &programme.id, states).await?;
    Ok(found.iter().map(indicators::Model::as_reported).collect())
}

/// What keeps a text that was agreed on from coming into force by now: as it was judged when it was agreed on, except for values that stand in a
/// report which is not handed in. Those are asked for again where they were typed: nobody holds an addendum up by beginning a report.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn overtaken(
    app: &App,
    db: &impl ConnectionTrait,
    programme: &programmes::Model,
    content: &Content,
    lang: Lang,
) -> Answer<Vec<Flaw>> {
    let handed_in = [ReportState::Submitted, ReportState::Approved];
    let mut terms = terms(app, db, programme, lang).await?;
    terms.reported = reported(db, programme, &handed_in).await?;
    Ok(check(content, &terms))
}

/// The offices of a unit's kind, in order of protocol; none where there is no unit.
async fn offices(
    db: &impl ConnectionTrait,
    statutes: &Statutes,
    unit: Option<&str>,
) -> Answer<Option<Vec<String>>> {
    let Some(unit) = unit else { return Ok(None) };
    let unit = rawabit_federation::unit(db, unit).await?;
    let of = |kind: &str| statutes.offices_of(kind).map(|office| office.id.clone()).collect();
    Ok(unit.map(|unit| of(&unit.kind)))
}

/// The programme above one, as it is in force.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn above(
    db: &impl ConnectionTrait,
    programme: &programmes::Model,
) -> Answer<Option<Effective>> {
    let Some(parent) = &programme.parent_id else { return Ok(None) };
    match programmes::find(db, parent).await? {
        Some(parent) => effective(db, &parent).await,
        None => Ok(None),
    }
}

/// What a programme says today: its version in force, with what it took up filled in from the versions in force of those above. None
/// where nothing is in force.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn effective(
    db: &impl ConnectionTrait,
    programme: &programmes::Model,
) -> Answer<Option<Effective>> {
    let mut way = vec![programme.clone()];
    while let Some(parent) = way.last().and_then(|one| one.parent_id.clone()) {
        let Some(parent) = programmes::find(db, &parent).await? else { break };
        if way.iter().any(|one| one.id == parent.id) {
            return Err(Fault::internal(anyhow::anyhow!("the programme {} stands above itself", parent.id)));
        }
        way.push(parent);
    }
    let mut found: Option<(String, Effective)> = None;
    for one in way.into_iter().rev() {
        let version = match one.in_force {
            Some(number) => versions::find(db, &one.id, number).await?,
            None => None,
        };
        // What is not in force says nothing to those below.
        found = match version {
            None => None,
            Some(version) => {
                let content = version.content()?;
                let effective = match &found {
                    Some((above, effective)) => Effective::below(&content, effective, above),
                    None => Effective::top(&content),
                };
                Some((one.id, effective))
            }
        };
    }
    Ok(found.map(|(_, effective)| effective))
}

/// The versions from which a content takes up today: of the programme above the one in force, of the next one above where that one takes up as
/// well, and so on.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn taken_from(
    db: &impl ConnectionTrait,
    programme: &programmes::Model,
    content: &Content,
) -> Answer<Vec<Above>> {
    let mut out: Vec<Above> = Vec::new();
    let mut next = programme.parent_id.clone().filter(|_| !content.taken.is_empty());
    while let Some(parent) = next {
        let Some(parent) = programmes::find(db, &parent).await? else { break };
        if out.iter().any(|one| one.programme == parent.id) {
            break;
        }
        let version = match parent.in_force {
            Some(number) => versions::find(db, &parent.id, number).await?,
            None => None,
        };
        let Some(version) = version else { break };
        let goes_on = !version.content()?.taken.is_empty();
        next = parent.parent_id.filter(|_| goes_on);
        out.push(Above { programme: parent.id, version: version.number, sha256: version.sha256 });
    }
    Ok(out)
}
