//! Settling a collision: somebody chooses which of two savings of one item stands.

use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};

use super::draft::write;
use super::load;
use crate::model::Placed;
use crate::model::life::Deed;
use crate::permissions::WriteProgramme;
use crate::sides::Speaker;
use crate::store::collisions;

/// Which of the two stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// What the draft has.
    Stored,
    /// What was kept aside.
    Aside,
}

/// Settles a collision. What is not chosen stays on record.
///
/// # Errors
/// [`Fault::NotFound`]; [`Fault::Stale`] when `shown`, the digest of the stored item that was looked at, is no longer the stored one; a wrong
/// state or turn.
pub async fn settle_collision(
    work: &mut Work,
    speaker: &Speaker<WriteProgramme>,
    collision: &str,
    shown: &str,
    choice: Choice,
) -> Answer<()> {
    let (side, id) = (speaker.side(), speaker.programme());
    let table = load(work, speaker, None).await?;
    table.allow(side, Deed::Edit)?;
    let row = collisions::find(work.tx(), id, collision).await?.filter(|row| row.settled_at.is_none());
    let row = row.ok_or(Fault::NotFound)?;
    let mut content = table.programme.draft()?;
    let stored = content.get(&row.item).map(|placed| placed.item.digest()).unwrap_or_default();
    if stored != shown {
        return Err(Fault::Stale);
    }
    if choice == Choice::Aside {
        let placed: Placed = serde_json::from_str(&row.mine).map_err(Fault::internal)?;
        content.put(placed).map_err(|_| Fault::refused("programmes-refused-objective-gone"))?;
    }
    let mut settled = row.into_active_model();
    settled.settled_at = Set(Some(work.now()));
    settled.update(work.tx()).await?;
    let what = if choice == Choice::Aside { "settle_aside" } else { "settle_stored" };
    write(work, table, &content, what).await
}
