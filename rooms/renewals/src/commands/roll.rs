//! Freezing the roll of a branch, in the room of members.

use rawabit_members::FreezeRoll;
use rawabit_members::model::{Entitlement, MemberRefused};
use rawabit_platform::lang::Message;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use super::convene::may_convene;
use super::{load, not_now};

/// Why a roll cannot be frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RollRefused {
    /// Nobody is entitled, or as the room of members says.
    Members(MemberRefused),
}

impl RollRefused {
    /// What to tell.
    pub fn message(&self) -> Message {
        match self {
            Self::Members(refused) => refused.message(),
        }
    }
}

/// Freezes who may vote in the assembly, as of today. Until the assembly is convened it may be frozen anew: the later one counts, the
/// earlier one stays in the ledger. Returns the roll.
///
/// # Errors
/// A refusal; `Fault` for a wrong state, a stale version, the database.
pub async fn freeze_roll(
    app: &App,
    work: &mut Work,
    permit: &Permit<FreezeRoll>,
    id: &str,
    version: Option<i64>,
) -> Answer<Result<String, RollRefused>> {
    let (_, row) = load(work, permit, id, version).await?;
    if row.paper_day.is_some() || !may_convene(work, row.meeting_id.as_deref()).await? {
        return Err(not_now());
    }
    let unit = rawabit_federation::unit(work.tx(), &row.unit_id).await?.ok_or(Fault::NotFound)?;
    let today = work.now().day(app.formats.zone());
    let frozen =
        rawabit_members::commands::freeze(app, work, permit, &unit, Entitlement::Vote, today).await?;
    let roll = match frozen {
        Ok(roll) => roll,
        Err(refused) => return Ok(Err(RollRefused::Members(refused))),
    };
    let path = row.unit_path.clone();
    let mut row = row.change();
    row.roll_id = Set(Some(roll.clone()));
    row.update(work.tx()).await?;
    work.audit("renewals.roll", ("renewal", id), &path, &roll).await?;
    Ok(Ok(roll))
}
