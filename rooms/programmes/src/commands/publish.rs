//! Agreeing that everybody may read a programme: each side for itself.

use rawabit_platform::{Answer, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use super::evidence::settle_files;
use super::load;
use crate::model::Side;
use crate::model::life::Deed;
use crate::permissions::WriteProgramme;
use crate::sides::Speaker;

/// Agrees, for one side, that everybody may read the programme, or takes that back. It is public while both agree.
///
/// # Errors
/// A wrong state, a stale version.
pub async fn publish(
    work: &mut Work,
    speaker: &Speaker<WriteProgramme>,
    version: Option<i32>,
    yes: bool,
) -> Answer<()> {
    let (side, id) = (speaker.side(), speaker.programme());
    let table = load(work, speaker, version).await?;
    table.allow(side, Deed::Publish)?;
    let unit = table.programme.unit_path.clone();
    let mut row = table.programme.change();
    match side {
        Side::Unit => row.public_unit = Set(yes),
        Side::Partner => row.public_partner = Set(yes),
    }
    let programme = row.update(work.tx()).await?;
    settle_files(work, &programme).await?;
    let what = format!("{}={yes}", side.name());
    work.audit("programmes.publish", ("programme", id), &unit, &what).await?;
    work.touch("programmes");
    Ok(())
}
