//! What addenda dropped: indicators that a programme reported to and reports to no more. What was approved of them stays on record, and is shown
//! here; it enters no total.

use std::collections::HashMap;
use std::fmt::Write as _;

use rawabit_platform::Answer;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _};

use crate::dossier::Dossier;
use crate::model::{ReportState, Series};
use crate::store::indicators::{self, Measured};
use crate::store::negotiations;
use crate::store::reports::value;
use crate::words;

/// An indicator that was dropped.
pub(crate) struct Gone {
    /// The indicator, with the programme's former part in it.
    pub(crate) measured: Measured,
    /// By which addendum, in words.
    pub(crate) by: Message,
}

/// What addenda dropped from a programme.
pub(crate) async fn gone(db: &impl ConnectionTrait, programme_id: &str) -> Answer<Vec<Gone>> {
    let dropped = indicators::dropped(db, programme_id).await?;
    let ids = dropped.iter().filter_map(|one| one.part.dropped_in.as_deref()).collect();
    let rounds = negotiations::some(db, ids).await?;
    let by = |measured: &Measured| match measured.part.dropped_in.as_ref().and_then(|id| rounds.get(id)) {
        Some(round) if round.programme_id == programme_id => {
            Message::new("programmes-dropped-in").with("n", round.number)
        }
        Some(round) => Message::new("programmes-dropped-above").with("n", round.number),
        None => Message::new("programmes-dropped-by"),
    };
    Ok(dropped.into_iter().map(|measured| Gone { by: by(&measured), measured }).collect())
}

/// The same, each with its approved values by period.
pub(crate) async fn approved(db: &impl ConnectionTrait, dossier: &Dossier) -> Answer<Vec<(Gone, Series)>> {
    let gone = gone(db, &dossier.programme.id).await?;
    if gone.is_empty() {
        return Ok(Vec::new());
    }
    let reports: HashMap<&str, i32> = dossier
        .reports
        .iter()
        .filter(|report| report.state() == ReportState::Approved)
        .map(|report| (report.id.as_str(), report.period))
        .collect();
    let said = value::Entity::find()
        .filter(value::Column::ReportId.is_in(reports.keys().copied()))
        .filter(value::Column::IndicatorId.is_in(gone.iter().map(|one| one.measured.indicator.id.as_str())))
        .all(db)
        .await?;
    let mut by_indicator: HashMap<String, Series> = HashMap::new();
    for row in said {
        let (Some(period), Some(found)) = (reports.get(row.report_id.as_str()), row.measure()) else {
            continue;
        };
        by_indicator.entry(row.indicator_id).or_default().insert(*period, found);
    }
    let of = |one: Gone| {
        let series = by_indicator.remove(&one.measured.indicator.id).unwrap_or_default();
        (one, series)
    };
    Ok(gone.into_iter().map(of).collect())
}

/// The same to read; nothing where nothing was dropped.
pub(crate) async fn html(ctx: &Ctx, dossier: &Dossier) -> Answer<Html> {
    let gone = approved(ctx.db(), dossier).await?;
    if gone.is_empty() {
        return Ok(Html::none());
    }
    let mut lines = String::new();
    for (one, series) in &gone {
        let indicator = &one.measured.indicator;
        let mut values = String::new();
        for (number, found) in series {
            let Some(period) = dossier.periods.iter().find(|period| period.number == *number) else {
                continue;
            };
            let _ = write!(
                values,
                "<dt><bdi>{}</bdi></dt><dd><bdi>{}</bdi></dd>",
                esc(&words::period(&ctx.voice, period)),
                esc(&words::measure(&ctx.voice, indicator.kind(), &indicator.levels(), *found))
            );
        }
        let values = if values.is_empty() {
            format!("<p class=\"small\">{}</p>", esc(&ctx.t("programmes-dropped-none")))
        } else {
            format!("<dl class=\"facts\">{values}</dl>")
        };
        let _ = write!(
            lines,
            "<li id=\"indicator-{}\"><div><strong><bdi>{}</bdi></strong> {}<p class=\"small muted\">{}</p>{values}</div></li>",
            esc(&indicator.id),
            esc(ctx.voice.pick(one.measured.title())),
            badge(&ctx.t("programmes-dropped-badge"), "mute"),
            esc(&ctx.msg(&one.by))
        );
    }
    Ok(Html(format!(
        "<section class=\"panel stack-s\" id=\"dropped\"><div class=\"panel-head\"><h2>{}</h2></div><p class=\"small muted\">{}</p><ul class=\"todo\">{lines}</ul></section>",
        esc(&ctx.t("programmes-dropped")),
        esc(&ctx.t("programmes-dropped-hint"))
    )))
}
