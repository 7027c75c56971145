//! What a content is judged against, and what it says with everything filled in.

use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Lang, metric};
use rawabit_statutes::Statutes;
use sea_orm::ConnectionTrait;

use crate::model::Indicator;
use crate::model::check::{Stretch, Terms};
use crate::model::resolve::Effective;
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
        reported: reported(db, programme).await?,
    })
}

/// The programme's own indicators, as they are in force, of which it or a programme below reported something.
async fn reported(db: &impl ConnectionTrait, programme: &programmes::Model) -> Answer<Vec<Indicator>> {
    let Some(number) = programme.in_force else { return Ok(Vec::new()) };
    let Some(version) = versions::find(db, &programme.id, number).await? else { return Ok(Vec::new()) };
    let known = indicators::reported(db, &programme.id).await?;
    let own = version.content()?.objectives.into_iter().flat_map(|objective| objective.indicators);
    Ok(own.filter(|indicator| known.contains(&indicator.id)).collect())
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
