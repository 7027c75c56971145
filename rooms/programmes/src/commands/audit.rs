//! Counting everything again.

use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};

use super::standing;
use crate::store::cockpit;
use crate::store::recount;
pub use crate::store::recount::{Audit, Difference};

/// Counts every total again from the approved reports, by another way than the totals are made, and says what differs. Reads only.
///
/// # Errors
/// The database does not answer.
pub async fn audit(app: &App) -> Answer<Audit> {
    Ok(recount::audit(app.store.read()).await?)
}

/// Makes every total afresh from the approved values: after a repair, and in the benchmarks.
///
/// # Errors
/// The database does not answer.
pub async fn rebuild_totals(work: &Work) -> Answer<()> {
    Ok(recount::rebuild(work.tx()).await?)
}

/// Writes down afresh how some programmes are doing: after steps, signatures and endings; approvals do it themselves.
///
/// # Errors
/// The database does not answer.
pub async fn refresh_standings(app: &App, work: &Work, programme_ids: &[String]) -> Answer<()> {
    let today = work.now().day(app.formats.zone());
    standing::refresh(work.tx(), app.formats.zone(), today, programme_ids).await
}

/// The programmes of a strategy; without one, those of which today says something new.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn outdated_standings(app: &App, strategy: Option<&str>) -> Answer<Vec<String>> {
    Ok(match strategy {
        Some(strategy) => cockpit::all_ids(app.store.read(), strategy).await?,
        None => cockpit::outdated(app.store.read(), app.today()).await?,
    })
}
