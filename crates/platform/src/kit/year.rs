//! A year at a glance: twelve small months, a mark on each day that holds something.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::html::{Html, esc};
use crate::clock::Day;
use crate::lang::Lang;
use crate::web::{CalendarEntry, CalendarKind, Ctx};

/// Days of the week from Monday: one letter to show, the name to say.
fn weekdays(lang: Lang) -> [(&'static str, &'static str); 7] {
    match lang {
        Lang::Ar => [
            ("ن", "الاثنين"),
            ("ث", "الثلاثاء"),
            ("ر", "الأربعاء"),
            ("خ", "الخميس"),
            ("ج", "الجمعة"),
            ("س", "السبت"),
            ("ح", "الأحد"),
        ],
        Lang::Fr => [
            ("L", "lundi"),
            ("M", "mardi"),
            ("M", "mercredi"),
            ("J", "jeudi"),
            ("V", "vendredi"),
            ("S", "samedi"),
            ("D", "dimanche"),
        ],
        Lang::En => [
            ("M", "Monday"),
            ("T", "Tuesday"),
            ("W", "Wednesday"),
            ("T", "Thursday"),
            ("F", "Friday"),
            ("S", "Saturday"),
            ("S", "Sunday"),
        ],
    }
}

fn class(kind: CalendarKind) -> &'static str {
    match kind {
        CalendarKind::Deadline => "is-deadline",
        CalendarKind::Meeting => "is-meeting",
        CalendarKind::Event => "is-event",
    }
}

/// The year `year`. A day with one thing leads to its page; a day with several to the list's anchor `day-2018-10-08`,
/// which the caller shows below ([`day_anchor`]).
pub fn year(ctx: &Ctx, year: i16, entries: &[CalendarEntry]) -> Html {
    let mut by_day: BTreeMap<Day, Vec<&CalendarEntry>> = BTreeMap::new();
    for entry in entries {
        by_day.entry(entry.day).or_default().push(entry);
    }
    let label = ctx.ta("home-year-label", "year", year.to_string());
    let mut out =
        format!("<div class=\"year\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">", esc(&label));
    for number in 1..=12 {
        if let Some(first) = Day::new(year, number, 1) {
            month(ctx, first, &by_day, &mut out);
        }
    }
    out.push_str("</div>");
    Html(out)
}

/// The anchor of a day in a list.
pub fn day_anchor(day: Day) -> String {
    format!("day-{day}")
}

fn month(ctx: &Ctx, first: Day, by_day: &BTreeMap<Day, Vec<&CalendarEntry>>, out: &mut String) {
    let today = ctx.today();
    let now = today.0.first_of_month() == first.0;
    let name = ctx.voice.month(first);
    let _ = write!(
        out,
        "<table class=\"month{}\"><caption>{}</caption><thead><tr>",
        if now { " month-now" } else { "" },
        esc(&name)
    );
    for (letter, name) in weekdays(ctx.lang()) {
        let _ = write!(out, "<th scope=\"col\"><abbr title=\"{name}\">{letter}</abbr></th>");
    }
    out.push_str("</tr></thead><tbody><tr>");
    let lead = i32::from(first.0.weekday().to_monday_zero_offset());
    for _ in 0..lead {
        out.push_str("<td></td>");
    }
    let days = i32::from(first.0.days_in_month());
    for n in 0..days {
        if n > 0 && (lead + n) % 7 == 0 {
            out.push_str("</tr><tr>");
        }
        let day = first.plus_days(n);
        out.push_str("<td>");
        cell(ctx, day, day == today, by_day.get(&day).map_or(&[], Vec::as_slice), out);
        out.push_str("</td>");
    }
    for _ in 0..(7 - (lead + days) % 7) % 7 {
        out.push_str("<td></td>");
    }
    out.push_str("</tr></tbody></table>");
}

fn cell(ctx: &Ctx, day: Day, today: bool, entries: &[&CalendarEntry], out: &mut String) {
    let number = day.0.day();
    let today_class = if today { " today" } else { "" };
    // What presses most gives its mark.
    let Some(first) = entries.iter().min_by_key(|entry| entry.kind) else {
        let _ = if today {
            write!(out, "<span class=\"today\" aria-current=\"date\">{number}</span>")
        } else {
            write!(out, "{number}")
        };
        return;
    };
    let labels: Vec<&str> = entries.iter().map(|entry| entry.label.as_str()).collect();
    let said = format!("{}: {}", ctx.voice.day(day), labels.join(" · "));
    let href = match (&first.path, entries.len()) {
        (Some(path), 1) => ctx.url(path),
        _ => format!("#{}", day_anchor(day)),
    };
    let _ = write!(
        out,
        "<a class=\"{}{today_class}\" href=\"{}\" title=\"{2}\" aria-label=\"{2}\">{number}</a>",
        class(first.kind),
        esc(&href),
        esc(&said)
    );
}
