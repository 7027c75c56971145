//! Writing a report: what it is about, whether it may be written now, and its text and values.

use std::collections::HashMap;

use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Multi, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, Set,
};

use super::duties::owes;
use crate::model::value::{ValueRefused, check};
use crate::model::{Measure, PeriodState, ReportState, Side, State};
use crate::names::{Names, offices_that_may};
use crate::permissions::{KeepStrategy, Report};
use crate::sides::Speaker;
use crate::store::indicators::Measured;
use crate::store::{indicators, periods, programmes, reports, strategies};

/// What somebody writes in a report. What is not named stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportInput {
    /// What was done, in words.
    pub text: String,
    /// Values by indicator.
    pub values: Vec<ValueInput>,
}

/// What somebody reports of an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueInput {
    /// The indicator.
    pub indicator: String,
    /// The value; `None` is unknown.
    pub value: Option<Measure>,
    /// A word on it.
    pub note: String,
}

/// Why a report cannot be written, or not so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportRefused {
    /// The programme is not in force.
    NotInForce,
    /// The period lies outside of the contract.
    Outside,
    /// The period takes no reports now.
    Locked {
        /// The day by which its reports are due.
        due: Day,
        /// Who may open it.
        openers: Multi,
    },
    /// It is handed in: only what is returned may be changed.
    HandedIn,
    /// A value of an indicator.
    Value(String, ValueRefused),
    /// Nothing was written.
    Empty,
    /// The statutes name nobody who could approve it.
    NoApprover,
    /// An addendum changed how an indicator is measured after its value was typed.
    Changed {
        /// The indicator's name.
        indicator: Multi,
    },
    /// The same of a breakdown of its value.
    ChangedParts {
        /// The indicator's name.
        indicator: Multi,
    },
}

impl ReportRefused {
    /// The indicator whose field it belongs to.
    pub fn indicator(&self) -> Option<&str> {
        match self {
            Self::Value(indicator, _) => Some(indicator),
            _ => None,
        }
    }

    /// What to tell.
    pub fn message(&self, voice: &Voice) -> Message {
        match self {
            Self::NotInForce => "programmes-refused-not-in-force".into(),
            Self::Outside => "programmes-refused-period-outside".into(),
            Self::Locked { due, openers } => Message::new("programmes-refused-period-locked")
                .with("due", *due)
                .with("who", voice.pick(openers)),
            Self::HandedIn => "programmes-refused-report-handed-in".into(),
            Self::Value(_, refused) => refused.message(),
            Self::Empty => "programmes-refused-report-empty".into(),
            Self::NoApprover => "programmes-refused-report-no-approver".into(),
            Self::Changed { indicator } => {
                Message::new("programmes-refused-report-changed").with("indicator", voice.pick(indicator))
            }
            Self::ChangedParts { indicator } => Message::new("programmes-refused-report-changed-parts")
                .with("indicator", voice.pick(indicator)),
        }
    }
}

/// What a report is about.
#[derive(Clone, Debug)]
pub(crate) struct Duty {
    /// The programme that owes it.
    pub(crate) programme: programmes::Model,
    /// The strategy whose calendar it follows.
    pub(crate) strategy: strategies::Model,
    /// The period it is on.
    pub(crate) period: periods::Model,
    /// The report, if somebody began it.
    pub(crate) report: Option<reports::Model>,
}

impl Duty {
    /// What a programme owes of a period.
    pub(crate) async fn read(db: &impl ConnectionTrait, programme_id: &str, number: i32) -> Answer<Self> {
        let programme = programmes::find(db, programme_id).await?.ok_or(Fault::NotFound)?;
        let strategy = strategies::find(db, &programme.strategy_id).await?.ok_or(Fault::NotFound)?;
        let period = periods::find(db, &programme.strategy_id, number).await?.ok_or(Fault::NotFound)?;
        let report = reports::of_period(db, programme_id, number).await?;
        Ok(Self { programme, strategy, period, report })
    }

    /// The same for somebody who reports for the unit; the version must be the stored one, 0 before there is a report.
    pub(crate) async fn load(
        work: &Work,
        speaker: &Speaker<Report>,
        number: i32,
        version: Option<i32>,
    ) -> Answer<Self> {
        let duty = Self::read(work.tx(), speaker.programme(), number).await?;
        if speaker.side() != Side::Unit || !speaker.speaks_in(&duty.programme) {
            return Err(Fault::NotFound);
        }
        if version.is_some_and(|version| version != duty.version()) {
            return Err(Fault::Stale);
        }
        Ok(duty)
    }

    /// The version of the report; 0 before there is one.
    pub(crate) fn version(&self) -> i32 {
        self.report.as_ref().map_or(0, |report| report.version)
    }

    /// Where the report stands; a draft before there is one.
    pub(crate) fn state(&self) -> ReportState {
        self.report.as_ref().map_or(ReportState::Draft, reports::Model::state)
    }

    /// Whether it may be written now.
    pub(crate) async fn writable(
        &self,
        db: &impl ConnectionTrait,
        app: &App,
    ) -> Answer<Result<(), ReportRefused>> {
        if self.programme.state() != State::InForce {
            return Ok(Err(ReportRefused::NotInForce));
        }
        if matches!(self.state(), ReportState::Submitted | ReportState::Approved) {
            return Ok(Err(ReportRefused::HandedIn));
        }
        if !owes(&self.programme, &self.period, app.formats.zone()) {
            return Ok(Err(ReportRefused::Outside));
        }
        // What was sent back may be put right, whatever became of the period since.
        if self.period.state() == PeriodState::Locked && self.state() != ReportState::Returned {
            let openers = openers(db, app, &self.strategy).await?;
            return Ok(Err(ReportRefused::Locked { due: self.period.due, openers }));
        }
        Ok(Ok(()))
    }

    /// The report about to be changed, begun if nobody has; one version on.
    pub(crate) async fn begin(&self, work: &Work) -> Answer<reports::ActiveModel> {
        if let Some(report) = &self.report {
            let mut row = report.clone().into_active_model();
            row.version = Set(report.version + 1);
            return Ok(row);
        }
        let begun = reports::ActiveModel {
            id: Set(work.id()),
            programme_id: Set(self.programme.id.clone()),
            strategy_id: Set(self.programme.strategy_id.clone()),
            unit_path: Set(self.programme.unit_path.clone()),
            period: Set(self.period.number),
            state: Set(ReportState::Draft.name().to_owned()),
            level: Set(0),
            waits_office: Set(None),
            waits_unit: Set(None),
            text: Set(String::new()),
            author: Set(work.author().label.clone()),
            created_at: Set(work.now()),
            submitted_at: Set(None),
            submitted_by: Set(None),
            approved_at: Set(None),
            act_idx: Set(None),
            version: Set(0),
        };
        let mut row = begun.insert(work.tx()).await?.into_active_model();
        row.version = Set(1);
        Ok(row)
    }
}

/// Who may open a period of a strategy: the offices of its unit.
pub(crate) async fn openers(
    db: &impl ConnectionTrait,
    app: &App,
    strategy: &strategies::Model,
) -> Answer<Multi> {
    let names = Names::of(db, app, [strategy.unit_id.clone()]).await?;
    let Some(unit) = rawabit_federation::unit(db, &strategy.unit_id).await? else {
        return Ok(Multi::default());
    };
    let offices = offices_that_may::<KeepStrategy>(&app.statutes.load(), &unit);
    let offices: Vec<_> = offices.into_iter().map(|office| (office, unit.id.clone())).collect();
    Ok(names.in_all(&offices))
}

/// Writes text and values of a report, and begins it if nobody has. Returns its version.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`], [`Fault::Stale`], the database.
pub async fn save_report(
    app: &App,
    work: &mut Work,
    speaker: &Speaker<Report>,
    period: i32,
    version: Option<i32>,
    input: ReportInput,
) -> Answer<Result<i32, ReportRefused>> {
    let duty = Duty::load(work, speaker, period, version).await?;
    if let Err(refused) = duty.writable(work.tx(), app).await? {
        return Ok(Err(refused));
    }
    let measured = indicators::of_programme(work.tx(), &duty.programme.id).await?;
    let known: HashMap<&str, &Measured> =
        measured.iter().map(|one| (one.indicator.id.as_str(), one)).collect();
    for one in &input.values {
        let measured = known.get(one.indicator.as_str()).ok_or(Fault::NotFound)?;
        let computed = measured.indicator.metric.is_some();
        let levels = measured.indicator.levels().len();
        if let Some(value) = one.value
            && let Err(refused) = check(measured.indicator.kind(), levels, computed, value)
        {
            return Ok(Err(ReportRefused::Value(one.indicator.clone(), refused)));
        }
    }
    let mut row = duty.begin(work).await?;
    row.text = Set(input.text);
    let report = row.update(work.tx()).await?;
    store_values(work, &report.id, &input.values, false).await?;
    let unit = &duty.programme.unit_path;
    work.audit("programmes.report", ("report", &report.id), unit, "saved").await?;
    Ok(Ok(report.version))
}

/// Replaces what a report says of some indicators.
pub(crate) async fn store_values(
    work: &Work,
    report_id: &str,
    values: &[ValueInput],
    computed: bool,
) -> Answer<()> {
    use reports::value::{ActiveModel, Column, Entity};
    Entity::delete_many()
        .filter(Column::ReportId.eq(report_id))
        .filter(Column::IndicatorId.is_in(values.iter().map(|one| one.indicator.as_str())))
        .exec(work.tx())
        .await?;
    let rows: Vec<ActiveModel> = values
        .iter()
        .filter(|one| one.value.is_some() || !one.note.is_empty())
        .map(|one| ActiveModel {
            report_id: Set(report_id.to_owned()),
            indicator_id: Set(one.indicator.clone()),
            num: Set(one.value.map(|value| value.num.0)),
            den: Set(one.value.map(|value| value.den.0)),
            note: Set(one.note.clone()),
            computed: Set(computed),
            changed_in: Set(None),
        })
        .collect();
    for some in rows.chunks(500) {
        Entity::insert_many(some.to_vec()).exec_without_returning(work.tx()).await?;
    }
    Ok(())
}
