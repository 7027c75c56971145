//! The office home: what today needs, the panels that rooms offer, the year.

use askama::Template;
use futures_util::future::join_all;

use crate::clock::Day;
use crate::fault::Answer;
use crate::kit::html::badge;
use crate::kit::year::{day_anchor, year};
use crate::kit::{Html, bdi, esc, html};
use crate::ledger;
use crate::web::{CalendarEntry, CalendarKind, Ctx, Panel};

/// How many days ahead the home looks.
const AHEAD: i32 = 14;
/// How many lines what is due shows.
const LINES: usize = 8;

#[derive(Template)]
#[template(path = "home/show.html")]
struct Show<'a> {
    ctx: &'a Ctx,
    due: Vec<Due>,
    broken: usize,
    panels: Vec<Panel>,
    year: String,
    calendar: Html,
    days: Vec<(String, String, Vec<Html>)>,
    previous: String,
    next: String,
    admin: bool,
    works: bool,
}

struct Due {
    label: Html,
    when: String,
    badge: Html,
}

/// `GET /office`
pub(crate) async fn show(ctx: Ctx) -> Answer {
    ctx.signed_in()?;
    let today = ctx.today();
    let shown =
        ctx.param("year").and_then(|year| year.parse().ok()).filter(|year| (1900..=2200).contains(year));
    let shown: i16 = shown.unwrap_or(today.0.year());
    let (panels, mut broken) = panels(&ctx).await;
    let (entries, broken_days) = calendar(&ctx, shown).await;
    broken += broken_days;
    let near = if shown == today.0.year() && today.plus_days(AHEAD).0.year() == shown {
        entries.clone()
    } else {
        near(&ctx, today).await
    };
    let page = Show {
        ctx: &ctx,
        due: due(&ctx, today, &near),
        broken,
        panels,
        year: shown.to_string(),
        calendar: year(&ctx, shown, &entries),
        days: crowded(&ctx, &entries),
        previous: format!("?year={}#year", shown - 1),
        next: format!("?year={}#year", shown + 1),
        works: works(&ctx) || !entries.is_empty(),
        admin: ctx.policy.grants().iter().any(|grant| grant.role == crate::permit::Role::Administrator),
    };
    let title = ctx.ta(greeting(&ctx), "name", ctx.called());
    ctx.office(title).lead(Html::text(&ctx.voice.weekday(today))).body(&page)
}

/// Whether any room beside the platform has pages for this reader: else there are no days of theirs to show, and no advice
/// to give that they could follow.
fn works(ctx: &Ctx) -> bool {
    ctx.app.rooms.iter().filter(|room| room.name != crate::room::ROOM.name).any(|room| {
        room.office_nav.iter().any(|item| item.action.is_none_or(|action| ctx.policy.anywhere_info(&action)))
    })
}

/// The greeting of the hour, where the organisation is.
fn greeting(ctx: &Ctx) -> &'static str {
    match ctx.now.zoned(ctx.app.formats.zone()).hour() {
        4..=11 => "home-morning",
        12..=17 => "home-afternoon",
        _ => "home-evening",
    }
}

/// The panels of all rooms and how many could not be made. A room stands after those it knows, so the last of them has
/// what is nearest to the day's work: its panels come first. A room that fails takes away its
/// own panel only.
async fn panels(ctx: &Ctx) -> (Vec<Panel>, usize) {
    let asked = ctx.app.rooms.iter().rev().flat_map(|room| room.panels).map(|panel| panel(ctx.clone()));
    let (mut made, mut broken) = (Vec::new(), 0);
    for answer in join_all(asked).await {
        match answer {
            Ok(panel) => made.extend(panel),
            Err(fault) => {
                tracing::error!(?fault, "a panel of the office home");
                broken += 1;
            }
        }
    }
    match record(ctx).await {
        Ok(panel) => made.extend(panel),
        Err(fault) => {
            tracing::error!(?fault, "the record's panel of the office home");
            broken += 1;
        }
    }
    // Short panels before long ones fill two columns evenly; the first keeps its place.
    if let Some(rest) = made.get_mut(1..) {
        rest.sort_by_key(|panel: &Panel| panel.body.0.len());
    }
    (made, broken)
}

/// The latest acts.
async fn record(ctx: &Ctx) -> Answer<Option<Panel>> {
    let latest = ledger::pages::latest(ctx, 5).await?;
    if latest.is_empty() {
        return Ok(None);
    }
    let lines = latest.into_iter().map(|(words, href, when)| {
        Html(format!("<li><div>{}<p>{}</p></div></li>", html::link(&href, &words), esc(&when)))
    });
    Ok(Some(Panel {
        title: ctx.t("ledger-title"),
        body: Html(format!("<ul class=\"todo\">{}</ul>", html::join(lines, ""))),
        more: Some((ctx.t("ledger-all"), "/ledger".to_owned())),
        wide: false,
    }))
}

/// What the rooms have in a year, in order of days.
async fn calendar(ctx: &Ctx, year: i16) -> (Vec<CalendarEntry>, usize) {
    let asked = ctx.app.rooms.iter().flat_map(|room| room.calendar).map(|days| days(ctx.clone(), year));
    let (mut entries, mut broken) = (Vec::new(), 0);
    for answer in join_all(asked).await {
        match answer {
            Ok(days) => entries.extend(days),
            Err(fault) => {
                tracing::error!(?fault, "the days of a room");
                broken += 1;
            }
        }
    }
    entries.sort_by(|a: &CalendarEntry, b| (a.day, a.kind, &a.label).cmp(&(b.day, b.kind, &b.label)));
    (entries, broken)
}

/// The days from today on, over the turn of the year.
async fn near(ctx: &Ctx, today: Day) -> Vec<CalendarEntry> {
    let end = today.plus_days(AHEAD);
    let mut entries = calendar(ctx, today.0.year()).await.0;
    if end.0.year() != today.0.year() {
        entries.extend(calendar(ctx, end.0.year()).await.0);
    }
    entries
}

/// What the reader may know of that comes from a day on, in order, within a year; at most `limit`.
pub async fn coming(ctx: &Ctx, from: Day, limit: usize) -> Vec<CalendarEntry> {
    let mut entries = calendar(ctx, from.0.year()).await.0;
    entries.extend(calendar(ctx, from.0.year() + 1).await.0);
    let end = from.plus_days(365);
    entries.retain(|entry| entry.day >= from && entry.day <= end);
    entries.truncate(limit);
    entries
}

/// What is due today and in the next days.
fn due(ctx: &Ctx, today: Day, entries: &[CalendarEntry]) -> Vec<Due> {
    entries
        .iter()
        .filter(|entry| entry.day >= today && entry.day <= today.plus_days(AHEAD))
        .take(LINES)
        .map(|entry| {
            let days = today.days_until(entry.day);
            let tone = match (entry.kind, days) {
                (CalendarKind::Deadline, ..=3) => "bad",
                (CalendarKind::Deadline, _) => "warn",
                (_, 0) => "accent",
                _ => "",
            };
            let key = if days == 0 { ctx.t("home-today") } else { ctx.tn("home-in-days", days) };
            Due { label: labelled(ctx, entry), when: ctx.voice.weekday(entry.day), badge: badge(&key, tone) }
        })
        .collect()
}

fn labelled(ctx: &Ctx, entry: &CalendarEntry) -> Html {
    match &entry.path {
        Some(path) => Html(format!("<a href=\"{}\">{}</a>", esc(&ctx.url(path)), bdi(&entry.label))),
        None => bdi(&entry.label),
    }
}

/// The days whose mark in the calendar cannot lead to one page: those with several entries, or one without a page.
fn crowded(ctx: &Ctx, entries: &[CalendarEntry]) -> Vec<(String, String, Vec<Html>)> {
    entries
        .chunk_by(|a, b| a.day == b.day)
        .filter(|day| day.len() > 1 || day.iter().any(|entry| entry.path.is_none()))
        .filter_map(|day| {
            let first = day.first()?;
            let lines = day.iter().map(|entry| labelled(ctx, entry)).collect();
            Some((day_anchor(first.day), ctx.voice.day(first.day), lines))
        })
        .collect()
}
