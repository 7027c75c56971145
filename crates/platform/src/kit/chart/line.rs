//! A line of values over periods against its line of targets, with the baseline where both began.
//!
//! Time runs with the script: from right to left in Arabic. Nothing is said by colour alone: values are a full line with dots, targets a
//! dashed one, what is not approved yet a hollow dot; the table with the same figures is one click away.

use std::fmt::Write as _;

use super::scale::Scale;
use crate::kit::html::{Html, esc};
use crate::lang::Voice;

/// A figure and how it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its size, in the caller's whole units: the same for all figures of a chart.
    pub size: i64,
    /// In words and the reader's digits.
    pub text: String,
}

/// A period.
#[derive(Clone, Debug, Default)]
pub struct Mark {
    /// Its short name under the axis.
    pub label: String,
    /// What counts; `None` is unknown, and leaves a gap.
    pub value: Option<Said>,
    /// What was handed in and is not approved yet.
    pub pending: Option<Said>,
    /// What was to be reached.
    pub target: Option<Said>,
    /// Whether today is in it.
    pub now: bool,
}

/// A chart.
pub struct Line<'a> {
    /// A word for the identifiers in it: unique on the page.
    pub id: &'a str,
    /// What is measured.
    pub title: &'a str,
    /// One sentence of what there is to see, for who does not see it.
    pub summary: &'a str,
    /// The periods in order.
    pub marks: &'a [Mark],
    /// Where it stood before the first period.
    pub baseline: Option<Said>,
    /// Says a size of the upright scale.
    pub tick: &'a dyn Fn(i64) -> String,
}

impl std::fmt::Debug for Line<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Line").field("id", &self.id).field("marks", &self.marks).finish_non_exhaustive()
    }
}

const WIDTH: i32 = 400;
const HEIGHT: i32 = 220;
/// Room for the figures of the scale, at the side where time begins.
const SIDE: i32 = 52;
const END: i32 = 14;
const TOP: i32 = 14;
const BOTTOM: i32 = 30;
/// Room that a period's name takes.
const LABEL: i32 = 58;

/// Where things stand.
struct Plane {
    scale: Scale,
    periods: i32,
    rtl: bool,
}

impl Plane {
    /// Time runs from left to right here, and is turned round as a whole for scripts that run the other way.
    fn turned(&self, x: i32) -> i32 {
        if self.rtl { WIDTH - x } else { x }
    }

    fn begin(&self) -> i32 {
        self.turned(SIDE)
    }

    fn slot(&self) -> i32 {
        (WIDTH - SIDE - END) / self.periods.max(1)
    }

    /// The middle of a period.
    fn x(&self, period: usize) -> i32 {
        let period = i32::try_from(period).unwrap_or(i32::MAX);
        self.turned(SIDE + (2 * period + 1) * (WIDTH - SIDE - END) / (2 * self.periods.max(1)))
    }

    fn y(&self, size: i64) -> i32 {
        TOP + self.scale.y(size, HEIGHT - TOP - BOTTOM)
    }
}

/// The chart with its legend and its table.
pub fn line(voice: &Voice, chart: &Line<'_>) -> Html {
    let sizes = |said: &Option<Said>| said.as_ref().map(|said| said.size);
    let all = chart
        .marks
        .iter()
        .flat_map(|mark| [sizes(&mark.value), sizes(&mark.pending), sizes(&mark.target)])
        .chain([sizes(&chart.baseline)])
        .flatten();
    let plane = Plane {
        scale: Scale::of(all),
        periods: i32::try_from(chart.marks.len()).unwrap_or(i32::MAX),
        rtl: voice.dir() == "rtl",
    };
    let mut svg = format!(
        "<svg class=\"chart\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>",
        esc(chart.title),
        esc(chart.summary),
        id = esc(chart.id),
    );
    grid(&plane, chart, &mut svg);
    targets(&plane, chart, &mut svg);
    values(&plane, chart, &mut svg);
    svg.push_str("</svg>");
    Html(format!("<figure class=\"chart-box\">{svg}{}{}</figure>", legend(voice, chart), table(voice, chart)))
}

fn grid(plane: &Plane, chart: &Line<'_>, out: &mut String) {
    if let Some(now) = chart.marks.iter().position(|mark| mark.now) {
        let (middle, slot) = (plane.x(now), plane.slot());
        let _ = write!(
            out,
            "<rect class=\"chart-now\" x=\"{}\" y=\"{TOP}\" width=\"{slot}\" height=\"{}\"/>",
            middle - slot / 2,
            HEIGHT - TOP - BOTTOM
        );
    }
    for tick in plane.scale.ticks() {
        let y = plane.y(tick);
        let class = if tick == 0 { "chart-zero" } else { "chart-grid" };
        let _ = write!(
            out,
            "<line class=\"{class}\" x1=\"{}\" x2=\"{}\" y1=\"{y}\" y2=\"{y}\"/><text class=\"chart-y\" x=\"{}\" y=\"{}\">{}</text>",
            plane.begin(),
            plane.turned(WIDTH - END),
            plane.turned(SIDE - 6),
            y + 4,
            esc(&(chart.tick)(tick))
        );
    }
    // The last period always has its name; of the others as many as fit.
    let every = usize::try_from((LABEL + plane.slot() - 1) / plane.slot().max(1)).unwrap_or(1).max(1);
    let last = chart.marks.len().saturating_sub(1);
    for (n, mark) in chart.marks.iter().enumerate().filter(|(n, _)| (last - n).is_multiple_of(every)) {
        let _ = write!(
            out,
            "<text class=\"chart-x\" x=\"{}\" y=\"{}\">{}</text>",
            plane.x(n),
            HEIGHT - 10,
            esc(&mark.label)
        );
    }
}

/// The dashed line through the targets, from the baseline on; and the baseline's own level.
fn targets(plane: &Plane, chart: &Line<'_>, out: &mut String) {
    let mut points = Vec::new();
    if let Some(base) = &chart.baseline {
        let y = plane.y(base.size);
        points.push((plane.begin(), y));
        let _ = write!(
            out,
            "<line class=\"chart-base\" x1=\"{}\" x2=\"{}\" y1=\"{y}\" y2=\"{y}\"/>",
            plane.begin(),
            plane.turned(WIDTH - END)
        );
    }
    points.extend(chart.marks.iter().enumerate().filter_map(|(n, mark)| {
        let target = mark.target.as_ref()?;
        Some((plane.x(n), plane.y(target.size)))
    }));
    if points.len() > 1 {
        let _ = write!(out, "<path class=\"chart-target\" d=\"{}\"/>", path(&points));
    }
    for (n, mark) in chart.marks.iter().enumerate() {
        let Some(target) = &mark.target else { continue };
        let (x, y) = (plane.x(n), plane.y(target.size));
        let _ = write!(
            out,
            "<rect class=\"chart-goal\" x=\"{}\" y=\"{}\" width=\"7\" height=\"7\"><title>{}: {}</title></rect>",
            x - 3,
            y - 3,
            esc(&mark.label),
            esc(&target.text)
        );
    }
}

fn values(plane: &Plane, chart: &Line<'_>, out: &mut String) {
    let mut run: Vec<(i32, i32)> =
        chart.baseline.iter().map(|base| (plane.begin(), plane.y(base.size))).collect();
    let end = |run: &mut Vec<(i32, i32)>, out: &mut String| {
        if run.len() > 1 {
            let _ = write!(out, "<path class=\"chart-value\" d=\"{}\"/>", path(run));
        }
        run.clear();
    };
    for (n, mark) in chart.marks.iter().enumerate() {
        match &mark.value {
            Some(value) => run.push((plane.x(n), plane.y(value.size))),
            // What is unknown is not zero, and no line is drawn through it.
            None => end(&mut run, out),
        }
    }
    end(&mut run, out);
    for (n, mark) in chart.marks.iter().enumerate() {
        for (said, class) in [(&mark.value, "chart-dot"), (&mark.pending, "chart-pending")] {
            let Some(said) = said else { continue };
            let _ = write!(
                out,
                "<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"4.5\"><title>{}: {}</title></circle>",
                plane.x(n),
                plane.y(said.size),
                esc(&mark.label),
                esc(&said.text)
            );
        }
    }
}

fn path(points: &[(i32, i32)]) -> String {
    let mut out = String::new();
    for (n, (x, y)) in points.iter().enumerate() {
        let _ = write!(out, "{}{x} {y}", if n == 0 { 'M' } else { 'L' });
    }
    out
}

fn legend(voice: &Voice, chart: &Line<'_>) -> Html {
    let has = |some: fn(&Mark) -> bool| chart.marks.iter().any(some);
    let mut out = String::from("<ul class=\"legend-row\" aria-hidden=\"true\">");
    for (shown, class, key) in [
        (has(|mark| mark.value.is_some()), "key-value", "chart-value"),
        (has(|mark| mark.pending.is_some()), "key-pending", "chart-pending"),
        (has(|mark| mark.target.is_some()), "key-target", "chart-target"),
        (chart.baseline.is_some(), "key-base", "chart-baseline"),
    ] {
        if shown {
            let _ = write!(out, "<li><span class=\"key {class}\"></span>{}</li>", esc(&voice.t(key)));
        }
    }
    out.push_str("</ul>");
    Html(out)
}

fn table(voice: &Voice, chart: &Line<'_>) -> Html {
    let pending = chart.marks.iter().any(|mark| mark.pending.is_some());
    let mut heads = vec!["chart-period", "chart-value", "chart-target"];
    if pending {
        heads.insert(2, "chart-pending");
    }
    let heads: String =
        heads.iter().map(|key| format!("<th scope=\"col\">{}</th>", esc(&voice.t(key)))).collect();
    let mut rows = String::new();
    if let Some(base) = &chart.baseline {
        let span = if pending { " colspan=\"2\"" } else { "" };
        let _ = write!(
            rows,
            "<tr><th scope=\"row\">{}</th><td class=\"n\">{}</td><td{span}></td></tr>",
            esc(&voice.t("chart-baseline")),
            figure(&base.text)
        );
    }
    for mark in chart.marks {
        let _ = write!(rows, "<tr><th scope=\"row\"><bdi>{}</bdi></th>", esc(&mark.label));
        let unknown = voice.t("chart-unknown");
        let cell = |said: &Option<Said>, none: &str| {
            let text = said.as_ref().map_or_else(|| esc(none), |said| figure(&said.text).0);
            format!("<td class=\"n\">{text}</td>")
        };
        rows.push_str(&cell(&mark.value, &unknown));
        if pending {
            rows.push_str(&cell(&mark.pending, ""));
        }
        rows.push_str(&cell(&mark.target, ""));
        rows.push_str("</tr>");
    }
    Html(format!(
        "<details class=\"more\"><summary>{}</summary><div class=\"more-body\"><table class=\"table\"><caption class=\"visually-hidden\">{}</caption><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div></details>",
        esc(&voice.t("chart-table")),
        esc(chart.title)
    ))
}

fn figure(text: &str) -> Html {
    Html(format!("<bdi>{}</bdi>", esc(text)))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::format::Formats;
    use crate::lang::{Catalog, Lang, Preference};

    fn voice(lang: Lang) -> Voice {
        let catalog = Catalog::new(&[crate::LOCALES]).expect("messages");
        let formats = Formats::new("MA", jiff::tz::TimeZone::UTC);
        Voice::new(Preference::of_the_house(lang), Arc::new(catalog), Arc::new(formats))
    }

    fn said(size: i64) -> Option<Said> {
        Some(Said { size, text: size.to_string() })
    }

    fn drawn(lang: Lang) -> String {
        let mark =
            |label: &str, value, target| Mark { label: label.into(), value, target, ..Mark::default() };
        let marks = [
            mark("<1>", said(4), said(5)),
            mark("2", None, said(10)),
            Mark { now: true, pending: said(9), ..mark("3", None, None) },
            mark("4", said(12), said(20)),
        ];
        let chart = Line {
            id: "c1",
            title: "Réunions & <visites>",
            summary: "Quatre périodes",
            marks: &marks,
            baseline: said(2),
            tick: &|size| size.to_string(),
        };
        line(&voice(lang), &chart).0
    }

    #[test]
    fn time_runs_with_the_script() {
        let xs = |text: &str| -> Vec<i32> {
            text.split("class=\"chart-dot\" cx=\"")
                .skip(1)
                .map(|rest| rest.split('"').next().and_then(|x| x.parse().ok()).expect("a place"))
                .collect()
        };
        let (ar, fr) = (xs(&drawn(Lang::Ar)), xs(&drawn(Lang::Fr)));
        assert_eq!(fr.len(), 2);
        assert!(fr[0] < fr[1] && ar[0] > ar[1], "{fr:?} {ar:?}");
        for (left, right) in fr.iter().zip(&ar) {
            assert_eq!(left + right, WIDTH);
        }
    }

    #[test]
    fn the_unknown_leaves_a_gap_and_is_called_so() {
        let text = drawn(Lang::Fr);
        // From the baseline to the first value; the last stands alone.
        assert_eq!(text.matches("class=\"chart-value\"").count(), 1);
        assert_eq!(text.matches("class=\"chart-pending\"").count(), 1);
        assert_eq!(
            text.matches(&format!("<td class=\"n\">{}</td>", voice(Lang::Fr).t("chart-unknown"))).count(),
            2
        );
    }

    #[test]
    fn what_somebody_typed_stays_text_and_nothing_is_inline() {
        let text = drawn(Lang::Ar);
        assert!(
            text.contains("&lt;visites&gt;") && !text.contains("<visites>") && text.contains("&lt;1&gt;")
        );
        assert!(!text.contains("style") && !text.contains("⟦"));
    }
}
