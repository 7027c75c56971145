//! Counting again, and holding the count against the one that was made: by the pages and files that show it, before a result is certified, and by
//! `rawabit elections audit`.

use std::collections::BTreeMap;

use rawabit_platform::ledger::acts_about;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault};
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::counted::result;
use super::input::{Input, counting};
use super::votes::published;
use crate::model::kept::{self, Compared};
use crate::model::{Counted, State, Verdict};
use crate::store::entity::contest;
use crate::store::vote::round;

impl Input {
    /// The record of a count that was made of this.
    ///
    /// # Errors
    /// It cannot be written.
    pub(crate) fn record(&self, counted: &Counted) -> Answer<String> {
        kept::record(&self.counting(), counted, &self.ids).map_err(Fault::internal)
    }

    /// Holds a count made now against the one that was kept; a count that fails now is another one.
    ///
    /// # Errors
    /// The record cannot be written.
    pub fn compare(&self, counted: Option<&Counted>) -> Answer<Compared> {
        let now = match counted {
            // Nothing is compared with what was not kept.
            Some(counted) if self.round.counted.is_some() => Some(self.record(counted)?),
            _ => None,
        };
        Ok(kept::compare(self.round.counted.as_deref(), now.as_deref()))
    }
}

/// A round whose count does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The contest.
    pub contest: String,
    /// Its round.
    pub round: i32,
    /// What differs.
    pub what: Differs,
}

/// What does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Differs {
    /// Counted again, it comes out otherwise.
    Count(Compared),
    /// The record is not the one whose hash stands in the ledger.
    Ledger,
    /// The ballots are not those whose hash was published.
    Published,
    /// The result is not the one that the count says.
    Result,
}

/// What of the count of a contest does not hold: each round counted again, and held against its record, the ledger, the hash of the published ballots,
/// and the result. Empty is sound.
///
/// # Errors
/// The database.
pub async fn differences(
    app: &App,
    db: &impl ConnectionTrait,
    row: &contest::Model,
) -> Answer<Vec<Difference>> {
    let rounds = round::Entity::find()
        .filter(round::Column::ContestId.eq(row.id.as_str()))
        .order_by_asc(round::Column::Round)
        .all(db)
        .await?;
    let acts = hashes(db, &row.id).await?;
    let mut found = Vec::new();
    for round in rounds.iter().filter(|round| round.closed_at.is_some() && round.is_void().is_none()) {
        let mut note = |what| found.push(Difference { contest: row.id.clone(), round: round.round, what });
        let hash = round.counted.as_deref().map(kept::hash);
        if acts.get(&round.round) != hash.as_ref() {
            note(Differs::Ledger);
        }
        if let Some(known) = &round.published {
            let text = published(db, &row.id, round.round).await?.unwrap_or_else(published_of_nobody);
            if hex::encode(Sha256::digest(text.as_bytes())) != *known {
                note(Differs::Published);
            }
        }
        let input = counting(app, db, row, round.round, app.default_lang()).await?;
        let counted = input.as_ref().and_then(|input| input.count(app, app.default_lang()).ok());
        let compared = match &input {
            Some(input) => input.compare(counted.as_ref())?,
            None => kept::compare(round.counted.as_deref(), None),
        };
        if compared.differs() {
            note(Differs::Count(compared));
        }
        let last = round.round == row.round && row.state().has_result();
        if last && counted.is_none_or(|counted| !agrees(row, &counted.verdict)) {
            note(Differs::Result);
        }
    }
    Ok(found)
}

/// The published file of an urn without a ballot.
fn published_of_nobody() -> String {
    super::votes::published_text("", 0, std::iter::empty())
}

/// Whether a count says what the contest's result says.
pub(crate) fn agrees(row: &contest::Model, verdict: &Verdict) -> bool {
    let Verdict::Decided { elected, .. } = verdict else { return false };
    let kept = result(row);
    let mut known: Vec<u32> = kept.elected.into_iter().chain(kept.declined).collect();
    let mut now = elected.clone();
    known.sort_unstable();
    now.sort_unstable();
    known == now
}

/// The hashes of the counts of a contest as they stand in the ledger, by round: of a round that was counted again with a lot, the latest.
async fn hashes(db: &impl ConnectionTrait, contest: &str) -> Answer<BTreeMap<i32, String>> {
    let mut found = BTreeMap::new();
    for act in acts_about(db, "contest", contest).await?.iter().filter(|act| act.kind == "contest.counted") {
        let body: Value = serde_json::from_str(&act.canonical).map_err(Fault::internal)?;
        let fact = |name: &str| body.get("body").and_then(|facts| facts.get(name));
        let round = fact("round").and_then(Value::as_i64).and_then(|round| i32::try_from(round).ok());
        let hash = fact("count").and_then(Value::as_str);
        // The latest act comes first.
        if let (Some(round), Some(hash)) = (round, hash) {
            found.entry(round).or_insert_with(|| hash.to_owned());
        }
    }
    Ok(found)
}

/// What [`audit`] found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audit {
    /// Contests that were counted again.
    pub compared: usize,
    /// Rounds counted before counts were kept, of which only the result is compared.
    pub unkept: usize,
    /// What does not hold.
    pub differences: Vec<Difference>,
}

/// Counts every result of the house again: for whoever runs it.
///
/// # Errors
/// The database.
pub async fn audit(app: &App) -> Answer<Audit> {
    let db = app.store.read();
    let mut audit = Audit::default();
    let with_result = [State::Provisional, State::Certified].map(State::word);
    let ids = contest::Entity::find()
        .filter(contest::Column::State.is_in(with_result))
        .order_by_asc(contest::Column::CreatedAt)
        .all(db)
        .await?;
    for row in &ids {
        audit.compared += 1;
        audit.differences.extend(differences(app, db, row).await?);
        let unkept = round::Entity::find()
            .filter(round::Column::ContestId.eq(row.id.as_str()))
            .filter(round::Column::ClosedAt.is_not_null())
            .filter(round::Column::Void.is_null())
            .filter(round::Column::Counted.is_null())
            .all(db)
            .await?;
        audit.unkept += unkept.len();
    }
    Ok(audit)
}
