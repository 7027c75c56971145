//! Opening an addendum: the next round, which begins with what is in force.

use rawabit_platform::lang::Multi;
use rawabit_platform::{Answer, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use super::open::open_round;
use super::{load, not_now};
use crate::model::life::Deed;
use crate::permissions::WriteProgramme;
use crate::sides::Speaker;
use crate::store::programmes::write_content;
use crate::store::versions;

/// Opens an addendum, by either side; the unit then writes it. Returns its number, from 1.
///
/// # Errors
/// A wrong state (one addendum at a time), a stale version.
pub async fn amend(
    work: &mut Work,
    speaker: &Speaker<WriteProgramme>,
    version: Option<i32>,
    reason: Multi,
) -> Answer<i32> {
    let (side, id) = (speaker.side(), speaker.programme());
    let table = load(work, speaker, version).await?;
    table.allow(side, Deed::Amend)?;
    let number = table.round.number + 1;
    let in_force = table.programme.in_force.ok_or_else(not_now)?;
    let signed = versions::find(work.tx(), id, in_force).await?.ok_or_else(not_now)?;
    open_round(work, id, number, reason).await?;
    let unit = table.programme.unit_path.clone();
    let mut row = table.programme.change();
    row.draft = Set(write_content(&signed.content()?));
    row.update(work.tx()).await?;
    work.audit("programmes.amend", ("programme", id), &unit, side.name()).await?;
    Ok(number)
}
