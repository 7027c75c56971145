//! What addenda dropped: indicators that a programme reported to and reports to no more. What was approved of them stays on record, and is shown
//! here; it enters no total.

use std::fmt::Write as _;

use rawabit_platform::Answer;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::web::Ctx;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use crate::dossier::Dossier;
use crate::model::ReportState;
use crate::store::indicators::{self, Measured};
use crate::store::negotiations;
use crate::store::reports::value;
use crate::words;

/// An indicator that was dropped.
pub(crate) struct Gone {
    /// The indicator, with the programme's former part in it.
    pub(crate) measured: Measured,
    /// By which addendum, in words.
    pub(crate) by: String,
}

/// What addenda dropped from a programme.
pub(crate) async fn gone(ctx: &Ctx, programme_id: &str) -> Answer<Vec<Gone>> {
    let mut out = Vec::new();
    for measured in indicators::dropped(ctx.db(), programme_id).await? {
        let round = match &measured.part.dropped_in {
            Some(round) => negotiations::find(ctx.db(), round).await?,
            None => None,
        };
        let by = match round {
            Some(round) if round.programme_id == programme_id => {
                ctx.ta("programmes-dropped-in", "n", round.number)
            }
            Some(round) => ctx.ta("programmes-dropped-above", "n", round.number),
            None => ctx.t("programmes-dropped-by"),
        };
        out.push(Gone { measured, by });
    }
    Ok(out)
}

/// The same with all values that were approved; nothing where nothing was dropped.
pub(crate) async fn html(ctx: &Ctx, dossier: &Dossier) -> Answer<Html> {
    let gone = gone(ctx, &dossier.programme.id).await?;
    if gone.is_empty() {
        return Ok(Html::none());
    }
    let approved: Vec<_> =
        dossier.reports.iter().filter(|report| report.state() == ReportState::Approved).collect();
    let said = value::Entity::find()
        .filter(value::Column::ReportId.is_in(approved.iter().map(|report| report.id.as_str())))
        .filter(value::Column::IndicatorId.is_in(gone.iter().map(|one| one.measured.indicator.id.as_str())))
        .all(ctx.db())
        .await?;
    let mut lines = String::new();
    for one in &gone {
        let indicator = &one.measured.indicator;
        let mut values = String::new();
        for report in &approved {
            let of = |row: &&value::Model| row.report_id == report.id && row.indicator_id == indicator.id;
            let Some(found) = said.iter().find(of).and_then(value::Model::measure) else { continue };
            let Some(period) = dossier.periods.iter().find(|period| period.number == report.period) else {
                continue;
            };
            let _ = write!(
                values,
                "<dt><bdi>{}</bdi></dt><dd><bdi>{}</bdi></dd>",
                esc(&words::period(&ctx.voice, period)),
                esc(&words::measure(&ctx.voice, indicator.kind(), &indicator.levels(), found))
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
            esc(&one.by)
        );
    }
    Ok(Html(format!(
        "<section class=\"panel stack-s\" id=\"dropped\"><div class=\"panel-head\"><h2>{}</h2></div><p class=\"small muted\">{}</p><ul class=\"todo\">{lines}</ul></section>",
        esc(&ctx.t("programmes-dropped")),
        esc(&ctx.t("programmes-dropped-hint"))
    )))
}
