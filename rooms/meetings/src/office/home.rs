//! What the office home shows of this room.

use rawabit_platform::kit::{Html, esc};
use rawabit_platform::web::{CalendarEntry, CalendarKind, Ctx, Panel};
use rawabit_platform::{Answer, Day};

use super::state_badge;
use crate::permissions::SeeMeetings;
use crate::store::{decisions, meetings};

/// Today's meetings.
pub(crate) async fn today(ctx: Ctx) -> Answer<Option<Panel>> {
    let scope = ctx.scope::<SeeMeetings>();
    if scope.is_empty() {
        return Ok(None);
    }
    let from = super::list::begin_of_day(&ctx);
    let rows = meetings::between(ctx.db(), &scope, from, from.plus_seconds(24 * 3600), 10).await?;
    let items: String = rows
        .iter()
        .map(|meeting| {
            format!(
                "<li><div><a href=\"{}\">{}</a><p><bdi dir=\"ltr\">{}</bdi> · {}</p></div>{}</li>",
                esc(&ctx.url(&super::path(meeting, ""))),
                ctx.voice.spoken(&meeting.title),
                esc(&ctx.voice.time(meeting.starts_at)),
                ctx.voice.spoken(&meeting.place),
                state_badge(&ctx, meeting)
            )
        })
        .collect();
    let body = if items.is_empty() {
        Html(format!("<p class=\"muted\">{}</p>", esc(&ctx.t("meetings-today-none"))))
    } else {
        Html(format!("<ul class=\"todo\">{items}</ul>"))
    };
    let more = Some((ctx.t("meetings-title"), "/office/meetings".to_owned()));
    Ok(Some(Panel { title: ctx.t("meetings-today"), body, more, wide: false }))
}

/// Decisions past their deadline: those of the reader's units, and those that an office of theirs answers for.
pub(crate) async fn overdue(ctx: Ctx) -> Answer<Option<Panel>> {
    let (scope, own) = (ctx.scope::<SeeMeetings>(), super::own_offices(&ctx).await?);
    if scope.is_empty() {
        return Ok(None);
    }
    let (rows, total) = decisions::late(ctx.db(), &scope, &own, ctx.today(), 5).await?;
    if rows.is_empty() {
        return Ok(None);
    }
    let items: String = rows
        .iter()
        .map(|decision| {
            let deadline = decision.deadline.map_or_else(String::new, |day| ctx.voice.day(day));
            format!(
                "<li><div><a href=\"{}\">{}</a><p><bdi dir=\"ltr\">{}</bdi> · {}</p></div><span class=\"badge badge-bad\">{}</span></li>",
                esc(&ctx.url(&format!("/office/decisions/{}", decision.id))),
                ctx.voice.spoken(&decision.title),
                decision.cited(),
                esc(&deadline),
                esc(&ctx.t("meetings-decision-late"))
            )
        })
        .collect();
    let title = ctx.tn("meetings-overdue", i64::try_from(total).unwrap_or(i64::MAX));
    let more = Some((ctx.t("meetings-decisions-title"), "/office/decisions".to_owned()));
    Ok(Some(Panel { title, body: Html(format!("<ul class=\"todo\">{items}</ul>")), more, wide: false }))
}

/// Entries of a year's calendar that one page shows of each kind.
const MOST: u64 = 1000;

/// The year's meetings, and the deadlines of the decisions that are not carried out yet.
pub(crate) async fn calendar(ctx: Ctx, year: i16) -> Answer<Vec<CalendarEntry>> {
    let scope = ctx.scope::<SeeMeetings>();
    if scope.is_empty() {
        return Ok(Vec::new());
    }
    let zone = ctx.app.formats.zone();
    let (Some(first), Some(next)) = (Day::new(year, 1, 1), Day::new(year + 1, 1, 1)) else {
        return Ok(Vec::new());
    };
    let (from, to) = (first.begins(zone), next.begins(zone));
    let held = meetings::between(ctx.db(), &scope, from, to, MOST).await?;
    let own = super::own_offices(&ctx).await?;
    let due = decisions::due_between(ctx.db(), &scope, &own, first, next, MOST).await?;
    let meetings = held.into_iter().map(|meeting| CalendarEntry {
        day: meeting.starts_at.day(zone),
        at: Some(meeting.starts_at),
        label: ctx.voice.pick(&meeting.title).to_owned(),
        path: Some(super::path(&meeting, "")),
        kind: CalendarKind::Meeting,
    });
    let deadlines = due.into_iter().filter_map(|decision| {
        let title = ctx.voice.pick(&decision.title);
        Some(CalendarEntry {
            day: decision.deadline?,
            at: None,
            label: ctx.voice.plain().ta("meetings-calendar-due", "title", title),
            path: Some(format!("/office/decisions/{}", decision.id)),
            kind: CalendarKind::Deadline,
        })
    });
    Ok(meetings.chain(deadlines).collect())
}
