//! Agreeing on one version, taking that back, and giving a round up.

use rawabit_platform::lang::Multi;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Lang, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use super::hand_over::{HandOverRefused, keep, turn};
use super::{load, not_now, summons, terms};
use crate::model::check::check;
use crate::model::life::Deed;
use crate::model::{Round, State, VersionKind};
use crate::permissions::WriteProgramme;
use crate::sides::Speaker;
use crate::store::programmes::write_content;
use crate::store::versions;

/// Agrees to what the other side handed over, version `number`. Nothing may change from then on, and whoever signs is told. Returns the number
/// of the agreed version: the one that is signed.
///
/// # Errors
/// [`Fault::Stale`] when another version is the latest by now; a refusal where the draft was changed since: what was changed is handed over, or
/// taken back; one where what was sound when it was handed over is no longer; a wrong state or turn.
pub async fn agree(
    app: &App,
    work: &mut Work,
    speaker: &Speaker<WriteProgramme>,
    number: i32,
) -> Answer<i32> {
    let (side, id) = (speaker.side(), speaker.programme());
    let table = load(work, speaker, None).await?;
    table.allow(side, Deed::Agree)?;
    let latest = versions::latest(work.tx(), &table.round.id).await?.ok_or_else(not_now)?;
    if latest.number != number {
        return Err(Fault::Stale);
    }
    let content = latest.content()?;
    if table.programme.draft()? != content {
        return Err(Fault::refused("programmes-refused-changed"));
    }
    // Something may have been reported, or changed in the programme above, since it was handed over.
    let flaws = check(&content, &terms(app, work.tx(), &table.programme, Lang::Ar).await?);
    if !flaws.is_empty() {
        return Err(Fault::refused(HandOverRefused::Flaws(flaws).message()));
    }
    let agreed = keep(work, &table, side, VersionKind::Agreed, &content, Multi::default()).await?;
    let unit = table.programme.unit_path.clone();
    summons::to_sign(app, work, &table, side).await?;
    turn(work, table, |round| {
        round.state = Set(Round::Agreed.name().to_owned());
        round.agreed = Set(Some(agreed));
    })
    .await?;
    work.audit("programmes.agree", ("programme", id), &unit, side.name()).await?;
    Ok(agreed)
}

/// Takes the agreement back before anybody has signed: the side that does has the turn.
///
/// # Errors
/// A wrong state, a stale version.
pub async fn reopen(work: &mut Work, speaker: &Speaker<WriteProgramme>, version: Option<i32>) -> Answer<()> {
    let (side, id) = (speaker.side(), speaker.programme());
    let table = load(work, speaker, version).await?;
    table.allow(side, Deed::Reopen)?;
    let (unit, partner) = (table.programme.unit_path.clone(), table.life.partner);
    turn(work, table, |round| {
        // Without a partner there is nobody to negotiate with: it is drafted again.
        let state = if partner { Round::Negotiation } else { Round::Drafting };
        round.state = Set(state.name().to_owned());
        round.turn = Set(side.name().to_owned());
        round.agreed = Set(None);
    })
    .await?;
    work.audit("programmes.reopen", ("programme", id), &unit, side.name()).await?;
    Ok(())
}

/// Gives a round up, with why. A contract that was never signed ends with it; one in force stays as it is.
///
/// # Errors
/// A wrong state, a stale version.
pub async fn withdraw(
    work: &mut Work,
    speaker: &Speaker<WriteProgramme>,
    version: Option<i32>,
    why: &str,
) -> Answer<()> {
    let (side, id) = (speaker.side(), speaker.programme());
    let table = load(work, speaker, version).await?;
    table.allow(side, Deed::Withdraw)?;
    let in_force = match table.programme.in_force {
        Some(number) => versions::find(work.tx(), id, number).await?,
        None => None,
    };
    let now = work.now();
    let unit = table.programme.unit_path.clone();
    let programme = turn(work, table, |round| {
        round.state = Set(Round::Withdrawn.name().to_owned());
        round.ending = Set(why.to_owned());
        round.ended_at = Set(Some(now));
    })
    .await?;
    let mut row = programme.change();
    match in_force {
        Some(version) => row.draft = Set(write_content(&version.content()?)),
        None => row.state = Set(State::Withdrawn.name().to_owned()),
    }
    row.update(work.tx()).await?;
    work.audit("programmes.withdraw", ("programme", id), &unit, side.name()).await?;
    Ok(())
}
