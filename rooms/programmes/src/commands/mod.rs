//! What can be done with strategies and programmes. Each function is one use case in one transaction; time is the work's.
//!
//! The way of a programme: [`open_programme`] → [`save_item`] and the like → [`hand_over`] → [`comment`], [`hand_over`] (a
//! counter-proposal), [`agree`] → [`sign`] by each office → [`finish_step`], [`save_review`] → [`conclude_review`] of the last account. [`amend`]
//! opens the next round of the same kind.
//!
//! The way of a report: [`save_report`], [`save_parts`], [`add_evidence`] → [`compute`], [`submit_report`] → [`approve_report`] by each office of
//! the statutes, or [`return_report`]. [`reopen_report`] takes an approved one back.

mod agree;
mod amend;
mod approve;
mod audit;
mod calendar;
mod collide;
mod comment;
mod compute;
mod draft;
mod duties;
mod evidence;
mod hand_over;
mod letters;
mod looking;
mod open;
mod parts;
mod periods;
mod post;
mod project;
mod publish;
mod remind;
mod report;
mod review;
mod sheet;
mod sign;
mod standing;
mod step;
mod strategy;
mod strategy_parts;
mod submit;
mod summons;
mod terms;

use rawabit_platform::permit::Action;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};

use crate::model::Side;
use crate::model::life::{Deed, Life};
use crate::sides::Speaker;
use crate::store::{negotiations, programmes, signatures};

pub use agree::{agree, reopen, withdraw};
pub use amend::amend;
pub(crate) use approve::VALUES;
pub use approve::{JudgeRefused, approve_report, reopen_report, return_report};
pub(crate) use audit::outdated_standings;
pub use audit::{Audit, Difference, audit, audit_texts, rebuild_totals, refresh_standings};
pub use calendar::{periods_of, write_calendar};
pub use collide::{Choice, settle_collision};
pub use comment::{NewComment, comment, settle_comment};
pub use compute::{Computed, compute};
pub use draft::{DraftRefused, Saved, discard_draft, move_item, remove_item, save_item};
pub use evidence::{Proof, add_evidence, remove_evidence, withhold_evidence};
pub use hand_over::{HandOverRefused, hand_over};
pub(crate) use letters::report_path;
pub use looking::{StandingAudit, StandingDifference, audit_standings};
pub use open::{NewProgramme, OpenRefused, open_programme};
pub(crate) use open::{default_title, longest};
pub(crate) use parts::categories;
pub use parts::{AGES, GENDERS, OTHER, save_parts};
pub use periods::{PeriodRefused, set_period_state};
pub use publish::publish;
pub(crate) use remind::remind;
pub(crate) use report::{Duty, openers};
pub use report::{ReportInput, ReportRefused, ValueInput, save_report};
pub(crate) use review::last_report_approved;
pub use review::{ReviewRefused, conclude_review, save_review, submit_review};
pub(crate) use sheet::STEM as SHEET_STEM;
pub use sheet::{
    Column, RowKind, RowProblem, SheetImport, SheetRefused, SheetReport, import_for_unit, import_sheet,
    template,
};
pub use sign::{Hand, SignRefused, Signed, sign};
pub(crate) use sign::{Required, holds as may_sign, required};
pub(crate) use standing::{awaits, day_number, owes};
pub use step::{By, StepRefused, finish_step, reopen_step};
pub use strategy::{StrategyInput, StrategyRefused, adopt_strategy, change_strategy, draft_strategy};
pub use strategy_parts::{AxisInput, move_axis, put_axis, put_group, put_theme, remove_axis, remove_group};
pub(crate) use submit::levels;
pub use submit::submit_report;
pub(crate) use terms::{above, effective, overtaken, taken_from, terms};

/// A programme with its latest round.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub(crate) programme: programmes::Model,
    pub(crate) round: negotiations::Model,
    pub(crate) life: Life,
}

impl Table {
    /// Reads it.
    ///
    /// # Errors
    /// [`Fault::NotFound`]; a programme without any round is our mistake.
    pub(crate) async fn read(db: &impl sea_orm::ConnectionTrait, id: &str) -> Answer<Self> {
        let programme = programmes::find(db, id).await?.ok_or(Fault::NotFound)?;
        Self::of(db, programme).await
    }

    /// The same of a programme that was read before.
    ///
    /// # Errors
    /// A programme without any round is our mistake.
    pub(crate) async fn of(db: &impl sea_orm::ConnectionTrait, programme: programmes::Model) -> Answer<Self> {
        let round = negotiations::latest(db, &programme.id).await?;
        let round = round
            .ok_or_else(|| Fault::internal(anyhow::anyhow!("the programme {} has no round", programme.id)))?;
        let life = Life {
            state: programme.state(),
            round: round.state(),
            turn: round.turn(),
            partner: programme.partner_id.is_some(),
            signed: !signatures::of_round(db, &round.id).await?.is_empty(),
        };
        Ok(Self { programme, round, life })
    }

    /// Refuses what may not be done now.
    ///
    /// # Errors
    /// The refusal in words.
    pub(crate) fn allow(&self, side: Side, deed: Deed) -> Answer<()> {
        if self.life.may(side, deed) { Ok(()) } else { Err(not_now()) }
    }
}

/// The programme that somebody speaks in, through the transaction. A version that is given must be the stored one.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`].
pub(crate) async fn load<A: Action>(
    work: &Work,
    speaker: &Speaker<A>,
    version: Option<i32>,
) -> Answer<Table> {
    let table = Table::read(work.tx(), speaker.programme()).await?;
    if !speaker.speaks_in(&table.programme) {
        return Err(Fault::NotFound);
    }
    if version.is_some_and(|version| version != table.programme.version) {
        return Err(Fault::Stale);
    }
    Ok(table)
}

/// Writes down afresh how some programmes are doing.
///
/// # Errors
/// The database refuses.
pub(crate) async fn refresh(app: &App, work: &Work, programmes: &[String]) -> Answer<()> {
    let zone = app.formats.zone();
    standing::refresh(work.tx(), zone, work.now().day(zone), programmes).await
}

/// The refusal of what this state of a programme, or the other side's turn, does not allow.
pub(crate) fn not_now() -> Fault {
    Fault::refused("programmes-refused-state")
}
