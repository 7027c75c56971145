//! Opening and locking the periods of a reporting calendar.

use rawabit_platform::jobs::NewJob;
use rawabit_platform::lang::Message;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use crate::jobs;
use crate::model::PeriodState;
use crate::permissions::KeepStrategy;
use crate::store::{periods, strategies};

/// Why a period cannot be opened or locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodRefused {
    /// It is open, or locked, already.
    Already,
    /// Its days are yet to come: nobody can account for them.
    ToCome(Day),
}

impl PeriodRefused {
    /// What to tell.
    pub fn message(self) -> Message {
        match self {
            Self::Already => "programmes-refused-period-already".into(),
            Self::ToCome(day) => Message::new("programmes-refused-period-to-come").with("day", day),
        }
    }
}

/// Opens a period for reports, or locks it.
///
/// # Errors
/// A refusal; [`Fault::NotFound`], [`Fault::Stale`], the database.
pub async fn set_period_state(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepStrategy>,
    strategy_id: &str,
    number: i32,
    version: Option<i32>,
    state: PeriodState,
) -> Answer<Result<(), PeriodRefused>> {
    let strategy = strategies::find(work.tx(), strategy_id).await?;
    let strategy = strategy.filter(|one| permit.covers(&one.unit_path)).ok_or(Fault::NotFound)?;
    let period = periods::find(work.tx(), strategy_id, number).await?.ok_or(Fault::NotFound)?;
    if version.is_some_and(|version| version != period.version) {
        return Err(Fault::Stale);
    }
    if period.state() == state {
        return Ok(Err(PeriodRefused::Already));
    }
    if state == PeriodState::Open && period.starts > work.now().day(app.formats.zone()) {
        return Ok(Err(PeriodRefused::ToCome(period.starts)));
    }
    let mut row = period.change();
    row.state = Set(state.name().to_owned());
    row.update(work.tx()).await?;
    let unit = &strategy.unit_path;
    work.audit("programmes.period", ("strategy", strategy_id), unit, &format!("{number} {}", state.name()))
        .await?;
    // Every programme of the strategy owes this period: too many for this transaction.
    let again = NewJob::new(jobs::STANDINGS, &Some(strategy_id));
    work.enqueue(again.unique(format!("{}/{strategy_id}", jobs::STANDINGS))).await?;
    Ok(Ok(()))
}
