//! The branches of a campaign of which somebody is to be reminded.

use rawabit_platform::UtcMicros;
use rawabit_platform::store::Dialect;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};

use super::board::{Cut, Now, stage_of, tables};
use super::reminders::UNHEARD;
use crate::model::Stage;
use crate::permissions::SeeRenewals;

/// A branch with what comes next there.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Owed {
    pub(crate) id: String,
    stage: i32,
    pub(crate) due_day: i64,
}

impl Owed {
    /// Where it stands.
    pub(crate) fn stage(&self) -> Stage {
        stage_of(self.stage)
    }
}

/// Those whose next thing is late from a day between two on, and of whom nobody heard this step yet, nor was it tried since today began. Of a
/// campaign that was closed, those on their way.
pub(crate) async fn owed(
    db: &impl ConnectionTrait,
    campaign: (&str, bool),
    now: Now,
    (from, to): (i64, i64),
    (step, today): (&str, UtcMicros),
    most: usize,
) -> Result<Vec<Owed>, DbErr> {
    let scope = rawabit_platform::permit::Policy::system().scope::<SeeRenewals>();
    let (tables, mut values) = tables(&scope, campaign.0, &Cut::default(), now);
    // The names of the stages in the order in which the board numbers them.
    let names: Vec<String> =
        Stage::ALL.iter().enumerate().map(|(n, stage)| format!("WHEN {n} THEN '{}'", stage.name())).collect();
    let begun = if campaign.1 { "(meeting_id IS NOT NULL OR scan_id IS NOT NULL)" } else { "1 = 1" };
    let sql = format!(
        "{tables} SELECT id, stage, due_day FROM stood WHERE due_day >= ? AND due_day <= ? AND {begun} \
           AND NOT EXISTS (SELECT 1 FROM renewal_reminder m WHERE m.renewal_id = stood.id \
             AND m.stage = CASE stood.stage {} END AND m.due = stood.due_day \
             AND (m.step = ? OR (m.step = '{UNHEARD}' AND m.at >= ?))) \
         ORDER BY due_day, id LIMIT ?",
        names.join(" ")
    );
    let limit: Value = i64::try_from(most).unwrap_or(i64::MAX).into();
    values.extend([from.into(), to.into(), step.into(), today.0.into(), limit]);
    Owed::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await
}
