//! Two series that face each other, a row for each class: an age pyramid, who came and who went. What is not told is a dash, not a bar of no length.

use std::fmt::Write as _;

use super::line::Said;
use crate::kit::html::{Html, esc};
use crate::lang::Voice;

/// A row.
#[derive(Clone, Debug)]
pub struct Pair {
    /// What it is of.
    pub label: String,
    /// The two figures; `None` is not told.
    pub sides: [Option<Said>; 2],
}

/// A chart.
#[derive(Clone, Debug)]
pub struct Facing<'a> {
    /// A word for the identifiers in it: unique on the page.
    pub id: &'a str,
    /// What is shown.
    pub title: &'a str,
    /// One sentence of what there is to see, for who does not see it.
    pub summary: &'a str,
    /// What stands on the two sides: the first where reading begins.
    pub sides: [&'a str; 2],
    /// The rows from the top.
    pub rows: &'a [Pair],
    /// What is said of a figure that is not told.
    pub untold: &'a str,
}

const WIDTH: i32 = 400;
const ROW: i32 = 24;
/// Room for the labels in the middle.
const MIDDLE: i32 = 76;
/// Room for a figure beyond the end of its bar, in the larger letters of a narrow screen, too.
const END: i32 = 66;
const HEAD: i32 = 24;

/// The chart; its table is the caller's, one click away.
pub fn facing(voice: &Voice, chart: &Facing<'_>) -> Html {
    let rows = i32::try_from(chart.rows.len()).unwrap_or(0);
    let height = HEAD + rows * ROW;
    let most =
        chart.rows.iter().flat_map(|row| &row.sides).flatten().map(|said| said.size).max().unwrap_or(0);
    let rtl = voice.dir() == "rtl";
    let mut svg = format!(
        "<svg class=\"chart\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>",
        esc(chart.title),
        esc(chart.summary),
        id = esc(chart.id),
    );
    for (side, name) in chart.sides.iter().enumerate() {
        let left = (side == 0) != rtl;
        let x = if left { (WIDTH - MIDDLE) / 4 } else { WIDTH - (WIDTH - MIDDLE) / 4 };
        let _ = write!(svg, "<text class=\"chart-side\" x=\"{x}\" y=\"15\">{}</text>", esc(name));
    }
    for (n, row) in chart.rows.iter().enumerate() {
        let y = HEAD + i32::try_from(n).unwrap_or(0) * ROW;
        let _ = write!(
            svg,
            "<text class=\"chart-x\" x=\"{}\" y=\"{}\">{}</text>",
            WIDTH / 2,
            y + 16,
            esc(&from_the_left(&row.label))
        );
        for (side, said) in row.sides.iter().enumerate() {
            bar(chart, (side == 0) != rtl, side, said.as_ref(), most, y, &row.label, &mut svg);
        }
    }
    svg.push_str("</svg>");
    Html(format!("<figure class=\"chart-box chart-facing\">{svg}</figure>"))
}

#[expect(clippy::too_many_arguments, reason = "the places of one bar")]
fn bar(
    chart: &Facing<'_>,
    left: bool,
    side: usize,
    said: Option<&Said>,
    most: i64,
    y: i32,
    label: &str,
    out: &mut String,
) {
    let room = (WIDTH - MIDDLE) / 2 - END;
    let long = said.map_or(0, |said| length(said.size, most, room));
    let begin = if left { (WIDTH - MIDDLE) / 2 } else { (WIDTH + MIDDLE) / 2 };
    let text = said.map_or("–", |said| said.text.as_str());
    let spoken = said.map_or(chart.untold, |said| said.text.as_str());
    let (from, at, class) = if left {
        (begin - long, begin - long - 5, "chart-value-start")
    } else {
        (begin, begin + long + 5, "chart-value-end")
    };
    let _ = write!(
        out,
        "<rect class=\"chart-side-{side}\" x=\"{from}\" y=\"{}\" width=\"{long}\" height=\"{}\"><title>{}, {}: {}</title></rect><text class=\"{class}\" x=\"{at}\" y=\"{}\">{}</text>",
        y + 4,
        ROW - 8,
        esc(&from_the_left(label)),
        esc(chart.sides[side]),
        esc(spoken),
        y + 16,
        esc(text)
    );
}

/// A label of figures alone (`30–39`, `≥70`) is read from the left in every language.
fn from_the_left(label: &str) -> String {
    if label.chars().any(char::is_alphabetic) { label.to_owned() } else { format!("\u{2066}{label}\u{2069}") }
}

fn length(size: i64, most: i64, room: i32) -> i32 {
    if most <= 0 || size <= 0 {
        return 0;
    }
    let long = i128::from(size) * i128::from(room) / i128::from(most);
    i32::try_from(long).unwrap_or(room).max(1)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::format::Formats;
    use crate::lang::{Catalog, Lang, Preference};

    fn drawn(lang: Lang) -> String {
        let catalog = Catalog::new(&[crate::LOCALES]).expect("messages");
        let formats = Formats::new("MA", jiff::tz::TimeZone::UTC);
        let voice = Voice::new(Preference::of_the_house(lang), Arc::new(catalog), Arc::new(formats));
        let said = |size: i64| Some(Said { size, text: size.to_string() });
        let rows = [
            Pair { label: "<30".into(), sides: [said(10), said(20)] },
            Pair { label: "30".into(), sides: [None, said(0)] },
        ];
        let chart = Facing {
            id: "p",
            title: "Ages",
            summary: "Two rows",
            sides: ["women", "men"],
            rows: &rows,
            untold: "withheld",
        };
        facing(&voice, &chart).0
    }

    fn x_of(text: &str, class: &str) -> i32 {
        let rest = text.split(&format!("class=\"{class}\" x=\"")).nth(1).expect("a mark");
        rest.split('"').next().and_then(|x| x.parse().ok()).expect("a number")
    }

    #[test]
    fn the_first_side_stands_where_reading_begins() {
        assert!(x_of(&drawn(Lang::En), "chart-side-0") < x_of(&drawn(Lang::En), "chart-side-1"));
        assert!(x_of(&drawn(Lang::Ar), "chart-side-0") > x_of(&drawn(Lang::Ar), "chart-side-1"));
    }

    #[test]
    fn what_is_not_told_is_a_dash_and_nothing_is_a_nought() {
        let text = drawn(Lang::En);
        assert!(text.contains("\u{2066}30\u{2069}, women: withheld") && text.contains(">–</text>"), "{text}");
        assert!(text.contains("\u{2066}30\u{2069}, men: 0") && text.contains(">0</text>"), "{text}");
        assert!(text.contains("&lt;30"), "{text}");
        assert_eq!([length(1, 1000, 100), length(0, 1000, 100), length(5, 0, 100)], [1, 0, 0]);
    }
}
