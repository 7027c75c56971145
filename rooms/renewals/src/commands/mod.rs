//! What can be done with campaigns and renewals. Each function is one use case in one transaction; time is the work's.
//!
//! The way of a branch: [`open_campaign`] → [`supervise`] → [`freeze_roll`] → [`convene_assembly`] → [`open_contests`] → (the room of meetings: second call,
//! attendance, votes, minutes), or [`send_scan`] and [`enter_paper`] → [`judge`] → [`transmit`] → [`send_back`], [`appeal`],
//! [`decide_appeal`], [`certify()`].

mod certify;
mod convene;
mod elect;
mod judge;
mod jury;
mod open;
mod paper;
mod roll;
mod supervise;
mod transmit;

use rawabit_platform::permit::{Action, Permit};
use rawabit_platform::{Answer, Fault, Work};

use crate::store::{campaigns, renewals};

pub use certify::certify;
pub(crate) use convene::convenor;
pub use convene::{AssemblyRefused, NewAssembly, convene_assembly};
pub use elect::{ElectRefused, NewElection, open_contests};
pub use judge::{JudgeRefused, Judgement, judge};
pub use open::{NewCampaign, OpenRefused, open_campaign};
pub use paper::{Entered, PaperRefused, enter_paper, send_scan};
pub use roll::{RollRefused, freeze_roll};
pub use supervise::{PlanRefused, Supervise, SuperviseRefused, plan_day, supervise};
pub use transmit::{ReviewRefused, Word, appeal, decide_appeal, send_back, transmit};

/// What is shown of renewals to everybody.
pub const TAG: &str = "renewals";

/// A renewal that the permit covers, through the transaction, in a campaign that runs. A version that is given must be the stored one.
pub(crate) async fn load<A: Action>(
    work: &Work,
    permit: &Permit<A>,
    id: &str,
    version: Option<i64>,
) -> Answer<(campaigns::Model, renewals::Model)> {
    let found = renewals::find(work.tx(), id).await?;
    let row = found.filter(|row| permit.covers(&row.unit_path)).ok_or(Fault::NotFound)?;
    if version.is_some_and(|version| version != row.version) {
        return Err(Fault::Stale);
    }
    let campaign = campaigns::find(work.tx(), &row.campaign_id).await?.ok_or(Fault::NotFound)?;
    if campaign.state == campaigns::OPEN { Ok((campaign, row)) } else { Err(not_now()) }
}

/// The refusal of what the state of a renewal does not allow.
pub(crate) fn not_now() -> Fault {
    Fault::refused("renewals-refused-state")
}
