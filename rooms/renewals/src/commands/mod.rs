//! What can be done with campaigns and renewals. Each function is one use case in one transaction; time is the work's.
//!
//! The way of a branch: [`open_campaign`] → [`supervise`] → [`freeze_roll`] → [`convene_assembly`] → [`open_contests`] → (the room of meetings: second call,
//! attendance, votes, minutes), or [`send_scan`], [`enter_paper`] and [`enter_votes`] → [`judge`] → [`transmit`] → [`send_back`], [`appeal`],
//! [`decide_appeal`], [`certify()`].

mod certify;
mod close;
mod convene;
mod elect;
mod join;
mod judge;
mod jury;
mod open;
mod paper;
mod paper_votes;
mod remind;
mod roll;
mod supervise;
mod transmit;

use rawabit_platform::permit::{Action, Permit};
use rawabit_platform::{Answer, Fault, Work};

use crate::store::{campaigns, renewals, steps};

pub use certify::certify;
pub(crate) use close::ending;
pub use close::{CloseRefused, close_campaign};
pub(crate) use convene::convenor;
pub use convene::{AssemblyRefused, NewAssembly, convene_assembly};
pub use elect::{ElectRefused, NewElection, open_contests};
pub use join::{JoinRefused, LeaveRefused, join, leave};
pub(crate) use join::{dissolved, founded};
pub use judge::{JudgeRefused, Judgement, judge};
pub use open::{NewCampaign, OpenRefused, open_campaign};
pub use paper::{Entered, PaperRefused, enter_paper, send_scan};
pub use paper_votes::{EnteredVotes, VotesRefused, enter_votes};
pub(crate) use remind::remind;
pub use roll::{RollRefused, freeze_roll};
pub use supervise::{PlanRefused, Supervise, SuperviseRefused, plan_day, supervise};
pub use transmit::{ReviewRefused, Word, appeal, decide_appeal, send_back, transmit};

/// What is shown of renewals to everybody.
pub const TAG: &str = "renewals";

/// A renewal that the permit covers, through the transaction, in a campaign that runs, or begun before it was closed. A version that is given must be the stored one.
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
    // In a campaign that was closed nothing new starts, and what was begun can finish, also over an appeal that was upheld.
    let goes_on =
        campaign.is_open() || row.has_begun() || !steps::of_renewal(work.tx(), &row.id).await?.is_empty();
    if goes_on && row.left_day.is_none() { Ok((campaign, row)) } else { Err(not_now()) }
}

/// The refusal of what the state of a renewal does not allow.
pub(crate) fn not_now() -> Fault {
    Fault::refused("renewals-refused-state")
}
