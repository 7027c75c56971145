//! What stands in a report since before an addendum: under its field it is told what it was, so that nothing typed is lost.

use std::collections::HashMap;

use rawabit_platform::Answer;
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;

use crate::history;
use crate::model::{Measure, ONE};
use crate::store::indicators::Measured;
use crate::store::reports::value;
use crate::words;

/// A value by its numbers alone, whatever it was of.
pub(super) fn plain(ctx: &Ctx, value: Measure) -> String {
    if value.den.0 == ONE {
        ctx.voice.decimal(value.num.0)
    } else {
        format!("{} / {}", ctx.voice.decimal(value.num.0), ctx.voice.decimal(value.den.0))
    }
}

/// Whether a value has to be looked at again since an addendum changed how its indicator is measured. One that is counted is counted again
/// when the report is handed in.
pub(super) fn to_review(of: &Measured, said: &value::Model) -> bool {
    of.indicator.metric.is_none() && said.changed_in.is_some()
}

/// What was typed before an addendum changed how its indicator is measured.
pub(super) fn outdated(
    measured: &[Measured],
    said: &HashMap<String, value::Model>,
) -> HashMap<String, Measure> {
    let before = |one: &Measured| {
        let row = said.get(&one.indicator.id).filter(|row| to_review(one, row))?;
        Some((one.indicator.id.clone(), row.measure()?))
    };
    measured.iter().filter_map(before).collect()
}

/// What was typed of indicators that an addendum dropped: it stays, and counts nowhere.
pub(super) async fn gone(ctx: &Ctx, id: &str, said: &HashMap<String, value::Model>) -> Answer<Vec<String>> {
    let gone = history::gone(ctx.db(), id).await?.into_iter().filter_map(|one| {
        let indicator = &one.measured.indicator;
        let value = said.get(&indicator.id)?.measure()?;
        let value = words::measure(&ctx.voice, indicator.kind(), &indicator.levels(), value);
        let message = Message::new("programmes-report-gone")
            .with("indicator", ctx.voice.pick(one.measured.title()))
            .with("by", ctx.msg(&one.by))
            .with("value", value);
        Some(ctx.msg(&message))
    });
    Ok(gone.collect())
}
