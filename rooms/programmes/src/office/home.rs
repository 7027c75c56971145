//! What the office home shows of this room: programmes that are late or at risk, reports that wait for the reader, and days of the year.

use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, Query, bdi, esc};
use rawabit_platform::web::{CalendarEntry, CalendarKind, Ctx, Panel};
use rawabit_platform::{Answer, Day};

use crate::model::Tone;
use crate::permissions::SeeProgrammes;
use crate::store::cockpit::{self, Cut};
use crate::store::{agenda, periods, programmes};
use crate::words;

/// Lines of each part.
const FEW: usize = 5;

/// Entries of a year's calendar that one page shows of each kind.
const MOST: u64 = 1000;

/// Late, silent and at-risk programmes, the worst first.
pub(crate) async fn behind(ctx: Ctx) -> Answer<Option<Panel>> {
    let scope = ctx.scope::<SeeProgrammes>();
    if scope.is_empty() {
        return Ok(None);
    }
    let today = agenda::epoch(ctx.today());
    let counts = cockpit::counts(ctx.db(), &scope, &Cut::default(), today).await?;
    if counts.is_empty() {
        return Ok(None);
    }
    let rows = cockpit::page(ctx.db(), &scope, &Cut::default(), &first_page(), today).await?;
    let rows: Vec<_> = rows
        .into_iter()
        .filter(|row| matches!(row.tone(), Tone::Late | Tone::Silent | Tone::AtRisk))
        .take(FEW)
        .collect();
    let ids: Vec<String> = rows.iter().map(|row| row.programme_id.clone()).collect();
    let named = cockpit::named(ctx.db(), &ids).await?;
    let units = ctx.unit_names().await?;
    let line = |row: &cockpit::Row| {
        let title =
            named.iter().find(|one| one.id == row.programme_id).map_or("", |one| ctx.voice.pick(&one.title));
        let tone = row.tone();
        let colour = if tone == Tone::AtRisk { "warn" } else { "bad" };
        let progress = row.progress.map_or_else(|| ctx.t("programmes-unknown"), |done| ctx.voice.share(done));
        let said = words::of_plan(&ctx.voice, progress, row.plan);
        format!(
            "<li><div><a href=\"{}\">{}</a><p>{} · <bdi>{}</bdi></p></div>{}</li>",
            esc(&ctx.url(&format!("/office/programmes/{}", row.programme_id))),
            bdi(title),
            bdi(&units.of(&row.unit_path)),
            esc(&said),
            badge(&ctx.t(&format!("programmes-tone-{}", tone.name().replace('_', "-"))), colour)
        )
    };
    let body = if rows.is_empty() {
        Html(format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-panel-well"))))
    } else {
        Html(format!("<ul class=\"todo\">{}</ul>", rows.iter().map(line).collect::<String>()))
    };
    let more = Some((ctx.t("programmes-panel-more"), "/office/programmes".to_owned()));
    Ok(Some(Panel { title: ctx.t("programmes-panel"), body, more, wide: false }))
}

/// The order of the cockpit, from its beginning.
fn first_page() -> Query {
    Query {
        sort: "",
        descending: false,
        words: String::new(),
        page: 1,
        export: None,
        params: rawabit_platform::kit::params::parse(""),
    }
}

/// Reports that wait for an office that the reader holds.
pub(crate) async fn waiting(ctx: Ctx) -> Answer<Option<Panel>> {
    let Some(person) = ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.as_deref()) else {
        return Ok(None);
    };
    let held = rawabit_federation::held_by(ctx.db(), person, ctx.today()).await?;
    let own: Vec<(String, String)> = held.into_iter().map(|one| (one.unit_id, one.office)).collect();
    let (rows, total) = agenda::waiting(ctx.db(), &own, FEW as u64).await?;
    if rows.is_empty() {
        return Ok(None);
    }
    let ids: Vec<String> = rows.iter().map(|row| row.programme_id.clone()).collect();
    let titles = programmes::some(ctx.db(), &ids).await?;
    let mut lines = String::new();
    for row in &rows {
        let title =
            titles.iter().find(|one| one.id == row.programme_id).map_or("", |one| ctx.voice.pick(&one.title));
        let period = periods::find(ctx.db(), &row.strategy_id, row.period).await?;
        let name = period.map_or_else(String::new, |period| words::period(&ctx.voice, &period));
        let since = row.submitted_at.map_or_else(String::new, |at| ctx.voice.moment(at));
        lines.push_str(&format!(
            "<li><div><a href=\"{}\">{}</a><p>{} · {}</p></div></li>",
            esc(&ctx.url(&format!("/office/programmes/{}/reports/{}", row.programme_id, row.period))),
            bdi(title),
            esc(&name),
            esc(&since)
        ));
    }
    let title = ctx.tn("programmes-panel-waiting", i64::try_from(total).unwrap_or(i64::MAX));
    Ok(Some(Panel { title, body: Html(format!("<ul class=\"todo\">{lines}</ul>")), more: None, wide: false }))
}

/// The year's last days for reports, one entry a period whatever the number of programmes, and the last days of open steps.
pub(crate) async fn calendar(ctx: Ctx, year: i16) -> Answer<Vec<CalendarEntry>> {
    let scope = ctx.scope::<SeeProgrammes>();
    let (Some(first), Some(last)) = (Day::new(year, 1, 1), Day::new(year, 12, 31)) else {
        return Ok(Vec::new());
    };
    if scope.is_empty() {
        return Ok(Vec::new());
    }
    let voice = ctx.voice.plain();
    let mut entries = Vec::new();
    for period in agenda::reports_due(ctx.db(), &scope, first, last).await? {
        let name = words::period(&voice, &period);
        entries.push(CalendarEntry {
            day: period.due,
            at: None,
            label: voice.ta("programmes-calendar-report", "period", name),
            path: Some("/office/programmes".to_owned()),
            kind: CalendarKind::Deadline,
        });
    }
    for step in agenda::steps_due(ctx.db(), &scope, first, last, MOST).await? {
        entries.push(CalendarEntry {
            day: step.ends,
            at: None,
            label: voice.ta("programmes-calendar-step", "step", voice.pick(&step.title)),
            path: Some(format!("/office/programmes/{}", step.programme_id)),
            kind: CalendarKind::Deadline,
        });
    }
    Ok(entries)
}
