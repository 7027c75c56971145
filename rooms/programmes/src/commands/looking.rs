//! Looking again at how every programme is doing, and saying where what is kept for the cockpit differs.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rawabit_platform::Answer;
use rawabit_platform::store::Author;
use rawabit_platform::web::App;
use sea_orm::{EntityTrait as _, QueryOrder as _, QuerySelect as _};

use super::refresh_standings;
use crate::model::State;
use crate::store::{cockpit, programmes, standing as store};

/// How many programmes were looked at again, and what is kept of them otherwise than it comes out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StandingAudit {
    /// Programmes that were compared.
    pub compared: usize,
    /// Programmes that a new day or a change is about to be written down of anyway, and were left out.
    pub awaiting: usize,
    /// What differs.
    pub differences: Vec<StandingDifference>,
}

/// Something that is kept of how a programme is doing, and comes out otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingDifference {
    /// The programme.
    pub programme_id: String,
    /// What of it, as the column is called; of an axis, with its identifier.
    pub what: String,
    /// As it comes out; nothing where nothing is to be kept.
    pub counted: String,
    /// As it is kept; nothing where nothing is kept.
    pub kept: String,
}

/// Programmes on one pass of the audit: others may write between two.
const PASS: usize = 200;

/// Looks at every programme again, and says where what is kept for the cockpit differs. What is written down on the way is given up with its
/// transaction: nothing changes.
///
/// # Errors
/// The database does not answer.
pub async fn audit_standings(app: &App) -> Answer<StandingAudit> {
    let ids: Vec<String> = programmes::Entity::find()
        .select_only()
        .column(programmes::Column::Id)
        .order_by_asc(programmes::Column::Id)
        .into_tuple()
        .all(app.store.read())
        .await?;
    let mut found = StandingAudit::default();
    for some in ids.chunks(PASS) {
        let work = app.store.begin(Author::system(crate::jobs::STANDINGS)).await?;
        let awaiting: HashSet<String> =
            cockpit::outdated(work.tx(), app.today()).await?.into_iter().collect();
        let (awaiting, some): (Vec<_>, Vec<_>) = some.iter().cloned().partition(|id| awaiting.contains(id));
        let kept = said(&store::some(work.tx(), &some).await?);
        refresh_standings(app, &work, &some).await?;
        let counted = said(&store::some(work.tx(), &some).await?);
        drop(work);
        found.awaiting += awaiting.len();
        found.compared += some.len();
        found.differences.extend(differences(&counted, &kept));
    }
    Ok(found)
}

/// What rows say, by programme and name.
type Said = BTreeMap<(String, String), String>;

/// What there is to compare of some rows. The line of the plan and what is owed next move on with the day only while a programme runs.
fn said((rows, axes): &(Vec<store::Model>, Vec<store::axis::Model>)) -> Said {
    let number = |n: Option<i64>| n.map_or_else(|| "unknown".to_owned(), |n| n.to_string());
    let day = |n: Option<i32>| number(n.map(i64::from));
    let runs: HashSet<&str> = rows
        .iter()
        .filter(|row| row.state == State::InForce.name())
        .map(|row| row.programme_id.as_str())
        .collect();
    let mut out = Said::new();
    for row in rows {
        let mut say =
            |what: &str, value: String| out.insert((row.programme_id.clone(), what.to_owned()), value);
        say("strategy_id", row.strategy_id.clone());
        say("unit_path", row.unit_path.as_str().to_owned());
        say("partner_path", row.partner_path.as_str().to_owned());
        say("region", row.region.clone());
        say("state", row.state.clone());
        say("progress", number(row.progress));
        say("indicators", row.indicators.to_string());
        say("known", row.known.to_string());
        say("steps_total", row.steps_total.to_string());
        say("steps_done", row.steps_done.to_string());
        say("next_step_day", day(row.next_step_day));
        say("first_due_day", day(row.first_due_day));
        say("last_approved_day", day(row.last_approved_day));
        say("returned", row.returned.to_string());
        say("waiting", row.waiting.to_string());
        if runs.contains(row.programme_id.as_str()) {
            say("plan_from_day", row.plan_from_day.to_string());
            say("plan_from", row.plan_from.to_string());
            say("plan_to_day", row.plan_to_day.to_string());
            say("plan_to", row.plan_to.to_string());
            say("next_report_day", day(row.next_report_day));
        }
    }
    for row in axes {
        let mut say = |what: &str, value: String| {
            out.insert((row.programme_id.clone(), format!("axis {}: {what}", row.axis_id)), value)
        };
        say("progress", number(row.progress));
        say("weight", row.weight.to_string());
        if runs.contains(row.programme_id.as_str()) {
            say("plan_from", row.plan_from.to_string());
            say("plan_to", row.plan_to.to_string());
        }
    }
    out
}

fn differences(counted: &Said, kept: &Said) -> Vec<StandingDifference> {
    let all: BTreeSet<&(String, String)> = counted.keys().chain(kept.keys()).collect();
    let value = |of: &Said, key: &(String, String)| of.get(key).cloned().unwrap_or_default();
    all.into_iter()
        .filter(|key| counted.get(*key) != kept.get(*key))
        .map(|key| StandingDifference {
            programme_id: key.0.clone(),
            what: key.1.clone(),
            counted: value(counted, key),
            kept: value(kept, key),
        })
        .collect()
}
