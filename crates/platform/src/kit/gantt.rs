//! Steps over time: a bar each on an axis of years, with what each waits for and where today is. On a phone, and for who does not see
//! drawings, the same as a list.

use std::fmt::Write as _;

use super::html::{Html, badge, esc, link};
use crate::clock::Day;
use crate::lang::Voice;

/// One step.
#[derive(Clone, Debug)]
pub struct Step {
    /// What is done.
    pub name: String,
    /// Its page or its place on the page, with the language's prefix.
    pub href: Option<String>,
    /// First day.
    pub starts: Day,
    /// Last day.
    pub ends: Day,
    /// Which steps must be done before, by their places in the list.
    pub after: Vec<usize>,
    /// How it stands.
    pub tone: Tone,
    /// How it stands, in a word.
    pub state: String,
    /// Who answers for it, and whatever else a reader has to know.
    pub note: String,
}

/// How a step stands: picks its colour, which the word beside it says too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Done.
    Done,
    /// Past its last day and not done.
    Late,
    /// Going on.
    Now,
    /// To come.
    Ahead,
}

impl Tone {
    fn bar(self) -> &'static str {
        match self {
            Self::Done => "ok",
            Self::Late => "bad",
            Self::Now => "done",
            Self::Ahead => "mute",
        }
    }

    fn badge(self) -> &'static str {
        match self {
            Self::Done => "ok",
            Self::Late => "bad",
            Self::Now => "accent",
            Self::Ahead => "",
        }
    }
}

/// A timeline of steps.
#[derive(Debug)]
pub struct Gantt<'a> {
    /// What the steps belong to.
    pub title: &'a str,
    /// First day of the axis.
    pub from: Day,
    /// Last day of the axis.
    pub to: Day,
    /// Today.
    pub today: Day,
    /// The steps in order.
    pub steps: &'a [Step],
}

const WIDTH: i32 = 760;
const HEAD: i32 = 26;
const ROW: i32 = 44;
/// Of a row: the line of the name, the bar under it.
const NAME: i32 = 16;
const BAR: (i32, i32) = (24, 12);
/// Letters of a name that fit the width.
const FIT: usize = 96;

struct Plane {
    from: Day,
    days: i32,
    rtl: bool,
}

impl Plane {
    fn of(gantt: &Gantt<'_>, rtl: bool) -> Self {
        // Steps outside the axis widen it: what is there is shown.
        let from = gantt.steps.iter().map(|step| step.starts).fold(gantt.from, Ord::min);
        let to = gantt.steps.iter().map(|step| step.ends).fold(gantt.to, Ord::max);
        Self { from, days: (from.days_until(to) + 1).max(1), rtl }
    }

    /// How far along the axis a day begins, before it is turned to the script.
    fn along(&self, day: Day) -> i32 {
        let day = i64::from(self.from.days_until(day).clamp(0, self.days));
        i32::try_from(day * i64::from(WIDTH) / i64::from(self.days)).unwrap_or(WIDTH)
    }

    fn turned(&self, x: i32) -> i32 {
        if self.rtl { WIDTH - x } else { x }
    }

    fn x(&self, day: Day) -> i32 {
        self.turned(self.along(day))
    }
}

fn top(row: usize) -> i32 {
    HEAD + i32::try_from(row).unwrap_or(0) * ROW
}

fn middle(row: usize) -> i32 {
    top(row) + BAR.0 + BAR.1 / 2
}

/// The drawing and the list.
pub fn gantt(voice: &Voice, gantt: &Gantt<'_>) -> Html {
    let list = list(voice, gantt);
    Html(format!(
        "<div class=\"gantt\"><div class=\"only-desk stack-s\">{}<details class=\"more\"><summary>{}</summary><div class=\"more-body\">{list}</div></details></div><div class=\"only-phone\">{list}</div></div>",
        drawing(voice, gantt),
        esc(&voice.t("gantt-list")),
    ))
}

fn drawing(voice: &Voice, gantt: &Gantt<'_>) -> Html {
    let plane = Plane::of(gantt, voice.dir() == "rtl");
    let height = top(gantt.steps.len()) + 6;
    let mut out = format!(
        "<svg class=\"gantt-drawing\" viewBox=\"0 0 {WIDTH} {height}\" role=\"group\" aria-label=\"{}\">",
        esc(gantt.title)
    );
    axis(&plane, height, &mut out);
    today(&plane, voice, gantt.today, height, &mut out);
    for (row, step) in gantt.steps.iter().enumerate() {
        for before in step.after.iter().filter(|before| **before < gantt.steps.len()) {
            arrow(&plane, (*before, &gantt.steps[*before]), (row, step), &mut out);
        }
    }
    for (row, step) in gantt.steps.iter().enumerate() {
        bar(&plane, voice, row, step, &mut out);
    }
    out.push_str("</svg>");
    Html(out)
}

/// A line at each first of January and a lighter one at each quarter; a year is named where it begins, or the axis does.
fn axis(plane: &Plane, height: i32, out: &mut String) {
    let last = plane.from.plus_days(plane.days - 1);
    let first = plane.from.0.year();
    for year in first..=last.0.year() {
        for month in [1, 4, 7, 10] {
            let Some(day) = Day::new(year, month, 1).filter(|day| *day >= plane.from && *day <= last) else {
                continue;
            };
            let class = if month == 1 { "gantt-year" } else { "gantt-quarter" };
            let x = plane.x(day);
            let _ =
                write!(out, "<line class=\"{class}\" x1=\"{x}\" x2=\"{x}\" y1=\"{HEAD}\" y2=\"{height}\"/>");
        }
        let begins = Day::new(year, 1, 1).map_or(plane.from, |day| day.max(plane.from));
        let next = Day::new(year + 1, 1, 1).map_or(last, |day| day.min(last));
        // A sliver of a year has no room for its name.
        if plane.along(next) - plane.along(begins) > 40 {
            let x = plane.turned(plane.along(begins) + 4);
            let _ = write!(out, "<text class=\"gantt-label\" x=\"{x}\" y=\"16\">{year}</text>");
        }
    }
}

fn today(plane: &Plane, voice: &Voice, day: Day, height: i32, out: &mut String) {
    if day < plane.from || day > plane.from.plus_days(plane.days - 1) {
        return;
    }
    let x = plane.x(day);
    let _ = write!(
        out,
        "<line class=\"gantt-today\" x1=\"{x}\" x2=\"{x}\" y1=\"{HEAD}\" y2=\"{height}\"><title>{}</title></line>",
        esc(&format!("{}: {}", voice.t("gantt-today"), voice.day(day)))
    );
}

/// From the end of a step to the beginning of the one that waits for it.
fn arrow(plane: &Plane, before: (usize, &Step), after: (usize, &Step), out: &mut String) {
    let end = plane.along(before.1.ends.plus_days(1));
    let begin = plane.along(after.1.starts);
    let (from, to) = (middle(before.0), middle(after.0));
    let down = if to > from { 1 } else { -1 };
    // Down a little after the end, along above the bar, then onto its beginning.
    let out_x = (end + 5).min(WIDTH - 2);
    let edge = to - down * (BAR.1 / 2 + 4);
    let in_x = (begin + 4).min(WIDTH - 2);
    let x = |along: i32| plane.turned(along);
    let late = if after.1.starts <= before.1.ends { " is-bad" } else { "" };
    let _ = write!(
        out,
        "<path class=\"gantt-arrow{late}\" d=\"M{} {from}H{}V{}H{}V{edge}\"/><path class=\"gantt-tip{late}\" d=\"M{} {}l-3 {d}h6z\"/>",
        x(end),
        x(out_x),
        edge - down * 6,
        x(in_x),
        x(in_x),
        edge + down * 4,
        d = -down * 5
    );
}

fn bar(plane: &Plane, voice: &Voice, row: usize, step: &Step, out: &mut String) {
    let (a, b) = (plane.x(step.starts), plane.x(step.ends.plus_days(1)));
    let y = top(row);
    let shown = if step.name.chars().count() > FIT {
        format!("{}…", step.name.chars().take(FIT - 1).collect::<String>())
    } else {
        step.name.clone()
    };
    let spoken = format!("{} – {} · {}", step.name, step.state, span(voice, step));
    let _ = write!(
        out,
        "<rect class=\"gantt-bar {}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"3\"><title>{}</title></rect>",
        step.tone.bar(),
        a.min(b),
        y + BAR.0,
        (b - a).abs().max(4),
        BAR.1,
        esc(&spoken)
    );
    let name = format!(
        "<text class=\"gantt-name\" x=\"{}\" y=\"{}\">{}</text>",
        plane.turned(2),
        y + NAME,
        esc(&shown)
    );
    let _ = match &step.href {
        Some(href) => write!(out, "<a href=\"{}\" aria-label=\"{}\">{name}</a>", esc(href), esc(&spoken)),
        None => write!(out, "{name}"),
    };
}

fn span(voice: &Voice, step: &Step) -> String {
    format!("{} – {}", voice.day(step.starts), voice.day(step.ends))
}

fn list(voice: &Voice, gantt: &Gantt<'_>) -> Html {
    let mut out = String::from("<ol class=\"gantt-list\">");
    for step in gantt.steps {
        let name = match &step.href {
            Some(href) => link(href, &step.name).0,
            None => format!("<bdi>{}</bdi>", esc(&step.name)),
        };
        let _ = write!(
            out,
            "<li><div class=\"gantt-line\"><strong>{name}</strong>{}</div><p><time datetime=\"{}\">{}</time> – <time datetime=\"{}\">{}</time>",
            badge(&step.state, step.tone.badge()),
            step.starts,
            esc(&voice.day(step.starts)),
            step.ends,
            esc(&voice.day(step.ends))
        );
        if !step.note.is_empty() {
            let _ = write!(out, " · <bdi>{}</bdi>", esc(&step.note));
        }
        out.push_str("</p>");
        let names: Vec<String> = step
            .after
            .iter()
            .filter_map(|before| gantt.steps.get(*before))
            .map(|before| format!("<bdi>{}</bdi>", esc(&before.name)))
            .collect();
        if !names.is_empty() {
            let _ = write!(
                out,
                "<p class=\"small muted\">{} {}</p>",
                esc(&voice.t("gantt-after")),
                names.join(" · ")
            );
        }
        out.push_str("</li>");
    }
    out.push_str("</ol>");
    Html(out)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::format::Formats;
    use crate::lang::{Catalog, Lang, Preference};

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn drawn(lang: Lang) -> String {
        let catalog = Catalog::new(&[crate::LOCALES]).expect("messages");
        let formats = Formats::new("MA", jiff::tz::TimeZone::UTC);
        let voice = Voice::new(Preference::of_the_house(lang), Arc::new(catalog), Arc::new(formats));
        let step = |name: &str, starts: &str, ends: &str, after: &[usize], tone| Step {
            name: name.into(),
            href: None,
            starts: day(starts),
            ends: day(ends),
            after: after.to_vec(),
            tone,
            state: "état".into(),
            note: String::new(),
        };
        let steps = [
            step("un <b>", "2018-01-01", "2018-06-30", &[], Tone::Done),
            step("deux", "2018-07-01", "2018-12-31", &[0], Tone::Late),
            step("trois", "2018-12-01", "2019-12-31", &[1, 9], Tone::Ahead),
        ];
        let all = Gantt {
            title: "étapes",
            from: day("2018-01-01"),
            to: day("2019-12-31"),
            today: day("2019-02-01"),
            steps: &steps,
        };
        gantt(&voice, &all).0
    }

    fn bars(text: &str) -> Vec<(i32, i32)> {
        let number = |text: &str, name: &str| -> i32 {
            let rest = text.split(&format!(" {name}=\"")).nth(1).expect("an attribute");
            rest.split('"').next().and_then(|n| n.parse().ok()).expect("a number")
        };
        text.split("class=\"gantt-bar").skip(1).map(|bar| (number(bar, "x"), number(bar, "width"))).collect()
    }

    #[test]
    fn bars_follow_the_days_and_the_script() {
        let (fr, ar) = (bars(&drawn(Lang::Fr)), bars(&drawn(Lang::Ar)));
        assert_eq!(fr.len(), 3);
        assert_eq!(fr[0].0, 0);
        assert_eq!(fr[1].0, fr[0].0 + fr[0].1, "the second begins where the first ends");
        assert_eq!(fr[2].0 + fr[2].1, WIDTH);
        for (left, right) in fr.iter().zip(&ar) {
            assert_eq!((right.0, right.1), (WIDTH - left.0 - left.1, left.1));
        }
    }

    #[test]
    fn a_step_that_begins_before_what_it_waits_for_is_marked() {
        let text = drawn(Lang::Fr);
        // Two waits that exist; the second one begins in the last month of the step before it.
        assert_eq!(text.matches("class=\"gantt-arrow").count(), 2);
        assert_eq!(text.matches("class=\"gantt-arrow is-bad\"").count(), 1);
        assert_eq!(text.matches("class=\"gantt-today\"").count(), 1);
        assert!(!text.contains("<b>") && !text.contains("style") && !text.contains("⟦"), "{text}");
    }
}
