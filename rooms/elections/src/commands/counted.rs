//! From the votes of a round to what becomes of the contest: a result, a lot, another round.

use rawabit_platform::ledger::NewAct;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use rawabit_statutes::Polling;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use serde::{Deserialize, Serialize};

use super::cast::standing;
use super::input::{counting, spoken};
use super::{change, letters, lot};
use crate::model::kept;
use crate::model::{Law, Replaced, State, Verdict, Void};
use crate::store;
use crate::store::entity::contest;
use crate::store::vote::round;

/// What is kept of a result.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContestResult {
    /// Numbers of those elected, in order.
    pub elected: Vec<u32>,
    /// Of another round or a lot: who takes part.
    #[serde(default)]
    pub among: Vec<u32>,
    /// Who gave way to whom for a quota.
    #[serde(default)]
    pub replaced: Vec<Replaced>,
    /// Seats without anybody.
    #[serde(default)]
    pub vacant: usize,
    /// Who was elected and will not take the seat.
    #[serde(default)]
    pub declined: Vec<u32>,
}

/// The result of a contest as far as there is one.
pub fn result(row: &contest::Model) -> ContestResult {
    row.result.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

/// Counts the present round, and takes the contest to where the count says.
pub(crate) async fn count_now(app: &App, work: &mut Work, row: &contest::Model) -> Answer<()> {
    let lang = app.default_lang();
    let Some(input) = counting(app, work.tx(), row, row.round, lang).await? else { return Ok(()) };
    let by_sheet = matches!(row.polling(), Polling::Hands | Polling::Paper);
    let call = input.round.call;
    let least = input.law.quorum.as_ref().map_or(0, |quorum| quorum.required(row.electors, call));
    if by_sheet && input.electorate.present < least {
        let mut void = input.round.clone().into_active_model();
        void.void = Set(Some(Void::Quorum.word().to_owned()));
        void.update(work.tx()).await?;
        let act = NewAct::new("contest.counted", "contest", &row.id, &row.unit_path)
            .fact("unit", row.unit_id.as_str())
            .fact("office", row.office.as_str())
            .fact("round", row.round)
            .fact("outcome", Void::Quorum.word())
            .cites(&row.article, &row.statutes);
        work.act(act).await?;
        return hold_again(work, row, &input.round, Void::Quorum).await;
    }
    let counted = match input.count(app, lang) {
        Ok(counted) => counted,
        Err(fault) => return super::certify::void(work, row, &fault.message(spoken(lang))).await,
    };
    let (state, result) = match counted.verdict.clone() {
        Verdict::Decided { elected, replaced, vacant } => {
            (State::Provisional, ContestResult { elected, replaced, vacant, ..ContestResult::default() })
        }
        Verdict::NeedsLot(among, _) => {
            lot::fix(app, work, row, &input.round).await?;
            (State::Lot, ContestResult { among, ..ContestResult::default() })
        }
        Verdict::Again { elected, among } => {
            (State::Again, ContestResult { elected, among, ..ContestResult::default() })
        }
    };
    let record = input.record(&counted)?;
    let expressed = input.counting().election().ballots.total();
    let act = NewAct::new("contest.counted", "contest", &row.id, &row.unit_path)
        .fact("unit", row.unit_id.as_str())
        .fact("office", row.office.as_str())
        .fact("round", row.round)
        .fact("outcome", state.word())
        .fact("votes", u64::try_from(expressed).unwrap_or(u64::MAX))
        .fact("elected", i64::try_from(result.elected.len()).unwrap_or(i64::MAX))
        .fact("count", kept::hash(&record))
        .cites(&row.article, &row.statutes);
    work.act(act).await?;
    work.audit("elections.count", ("contest", &row.id), &row.unit_path, state.word()).await?;
    // What is written of the round elsewhere, the house's part of a lot among it, stays.
    let kept = round::ActiveModel {
        contest_id: Set(row.id.clone()),
        round: Set(row.round),
        counted: Set(Some(record)),
        ..Default::default()
    };
    kept.update(work.tx()).await?;
    let (now, zone) = (work.now(), app.formats.zone().clone());
    // The day on which the result is known does not count.
    let until = Law::period(input.law.appeals_within.as_ref())
        .map(|within| rawabit_platform::Day(within.after(now.day(&zone).0)).plus_days(1).begins(&zone));
    let text = serde_json::to_string(&result).map_err(Fault::internal)?;
    let row = change(work, row, |row| {
        row.state = Set(state.word().to_owned());
        row.result = Set(Some(text));
        if state == State::Provisional {
            row.settled_at = Set(Some(now));
            row.appeals_until = Set(Some(until.unwrap_or(now)));
        }
    })
    .await?;
    if state == State::Provisional {
        let all = store::candidacies(work.tx(), &row.id).await?;
        let person = |number: &u32| {
            let found = all.iter().find(|one| one.number.map(i32::unsigned_abs) == Some(*number));
            found.map(|one| one.person_id.clone())
        };
        let persons: Vec<String> = result.elected.iter().filter_map(person).collect();
        letters::tell_elected(app, work, &row, &persons).await?;
    }
    Ok(())
}

/// A vote that counts for nothing is held again, with the same candidates.
pub(crate) async fn hold_again(
    work: &mut Work,
    row: &contest::Model,
    round: &round::Model,
    void: Void,
) -> Answer<()> {
    let elected = serde_json::from_str(&round.elected).map_err(Fault::internal)?;
    let result = ContestResult { elected, among: standing(round)?, ..ContestResult::default() };
    let text = serde_json::to_string(&result).map_err(Fault::internal)?;
    work.audit("elections.count", ("contest", &row.id), &row.unit_path, void.word()).await?;
    change(work, row, |row| {
        row.state = Set(State::Again.word().to_owned());
        row.result = Set(Some(text));
    })
    .await?;
    Ok(())
}
