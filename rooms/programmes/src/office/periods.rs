//! The reporting calendar of a strategy: which periods take reports.

use axum::extract::Path;
use rawabit_platform::kit::params::Params;
use rawabit_platform::kit::{Cell, Column, Html, Query, Sent, Table, esc, html};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::strategies::visible;
use crate::commands::set_period_state;
use crate::model::PeriodState;
use crate::names::days;
use crate::permissions::KeepStrategy;
use crate::store::{inbox, periods};
use crate::words;

/// `GET /office/strategies/{id}/periods`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let strategy = visible(&ctx, &id).await?;
    let may = ctx.may::<KeepStrategy>(&strategy.unit_path);
    let counts = inbox::by_period(ctx.db(), &id).await?;
    let calendar = periods::of_strategy(ctx.db(), &id).await?;
    let mut table = Table::new(
        "programmes-periods",
        vec![
            Column::new("period"),
            Column::new("days"),
            Column::new("due"),
            Column::new("state"),
            Column::new("submitted").number(),
            Column::new("approved").number(),
            Column::new("change").actions(),
        ],
    )
    .total(u64::try_from(calendar.len()).unwrap_or(0));
    for period in &calendar {
        let open = period.state() == PeriodState::Open;
        let (word, tone) =
            if open { ("programmes-period-open", "ok") } else { ("programmes-period-locked", "mute") };
        let count = |state: &str| {
            let of = |(number, known, _): &&(i32, String, i64)| *number == period.number && known == state;
            counts.iter().find(of).map_or(0, |(_, _, n)| *n)
        };
        table.push(vec![
            Cell::text(words::period(&ctx.voice, period)),
            Cell::text(days(&ctx.voice, period.starts, period.ends)),
            Cell::whole(ctx.voice.day(period.due)),
            Cell::both(html::badge(&ctx.t(word), tone), ctx.t(word)),
            Cell::ltr(ctx.voice.number(count("submitted"))),
            Cell::ltr(ctx.voice.number(count("approved"))),
            Cell::both(if may { button(&ctx, period) } else { Html::none() }, ""),
        ]);
    }
    let query = Query::read(&ctx, &["period"]);
    ctx.office(ctx.t("programmes-periods"))
        .crumb(ctx.t("programmes-cockpit-strategies"), "/office/strategies")
        .crumb(ctx.voice.pick(&strategy.title), &format!("/office/strategies/{id}"))
        .lead(Html::text(&ctx.t("programmes-periods-lead")))
        .html(table.html(&ctx, &query))
}

/// Opens what is locked and has begun, locks what is open.
fn button(ctx: &Ctx, period: &periods::Model) -> Html {
    let open = period.state() == PeriodState::Open;
    if !open && period.starts > ctx.today() {
        return Html::none();
    }
    let (state, label) = if open {
        (PeriodState::Locked, "programmes-period-lock")
    } else {
        (PeriodState::Open, "programmes-period-unlock")
    };
    let path = format!("/office/strategies/{}/periods/{}", period.strategy_id, period.number);
    Html(format!(
        "<form method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"version\" value=\"{}\"><input type=\"hidden\" name=\"state\" value=\"{}\"><button class=\"btn btn-small\" type=\"submit\">{}</button></form>",
        esc(&ctx.url(&path)),
        period.version,
        state.name(),
        esc(&ctx.t(label))
    ))
}

/// `POST /office/strategies/{id}/periods/{number}`
pub(crate) async fn set(ctx: Ctx, Path((id, number)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let strategy = visible(&ctx, &id).await?;
    let permit = ctx.permit::<KeepStrategy>(&strategy.unit_path)?;
    let number = number.parse().map_err(|_| Fault::NotFound)?;
    let state = PeriodState::of(sent.text("state")).ok_or(Fault::NotFound)?;
    let mut work = ctx.begin().await?;
    match set_period_state(&ctx.app, &mut work, &permit, &id, number, seen(&sent), state).await? {
        Ok(()) => {
            work.commit().await?;
            let done = format!("programmes-period-{}", state.name());
            Ok(Redirect::done(&ctx, &format!("/office/strategies/{id}/periods"), &done))
        }
        Err(refused) => Err(Fault::refused(refused.message())),
    }
}

/// The version that the button was made from.
fn seen(sent: &Params) -> Option<i32> {
    Some(sent.text("version").parse().unwrap_or(0))
}
