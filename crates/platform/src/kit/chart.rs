//! Figures drawn by the server: bars and progress against plan, lines over periods, and two series that face each other. Always with the number in words beside it.

mod facing;
mod line;
mod scale;

use super::html::{Html, bdi, esc, ltr};

pub use facing::{Facing, Pair, facing};
pub use line::{Line, Mark, Said, line};

/// A bar from 0 to `whole`, with `value_text` beside it, with a mark where the plan stands if there is one. Tones: `done`, `ok`, `warn`, `bad`.
pub fn bar(label: &str, value_text: &str, part: i64, whole: i64, plan: Option<i64>, tone: &str) -> Html {
    let scale = |n: i64| if whole <= 0 { 0 } else { (n.clamp(0, whole) * 1000 / whole) as f64 as i64 };
    let width = scale(part);
    let plan = plan.map_or(String::new(), |plan| {
        let x = scale(plan);
        format!("<line class=\"plan\" x1=\"{x}\" x2=\"{x}\" y1=\"0\" y2=\"80\"/>")
    });
    Html(format!(
        "<div class=\"bar-item\"><div class=\"bar-head\"><span>{}</span>{}</div><svg class=\"bar\" viewBox=\"0 0 1000 80\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{}: {}\"><rect class=\"{}\" width=\"{width}\" height=\"80\"/>{plan}</svg></div>",
        esc(label),
        figure(value_text),
        esc(label),
        esc(value_text),
        esc(tone)
    ))
}

/// A list of big figures with what they count.
pub fn figures(items: &[(String, String, Option<String>)]) -> Html {
    let mut out = String::from("<dl class=\"figures\">");
    for (label, value, href) in items {
        let value = match href {
            Some(href) => format!("<a href=\"{}\">{}</a>", esc(href), figure(value)),
            None => figure(value).0,
        };
        out.push_str(&format!("<div class=\"figure-box\"><dt>{}</dt><dd>{value}</dd></div>", esc(label)));
    }
    out.push_str("</dl>");
    Html(out)
}

/// Figures alone (`3 / 12`) are read from the left in every language; what has words in it in the direction of its words.
fn figure(text: &str) -> Html {
    if text.chars().any(char::is_alphabetic) { bdi(text) } else { ltr(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_from_the_left_and_words_in_their_own_direction() {
        let words = bar(
            "التقدم",
            "\u{2068}40%\u{2069} مقابل \u{2068}60%\u{2069} حسب المخطط",
            40,
            100,
            Some(60),
            "ok",
        )
        .0;
        assert!(words.contains("<bdi>\u{2068}40%\u{2069} مقابل"), "{words}");
        assert!(!words.contains("dir=\"ltr\""), "{words}");
        let alone = bar("التقدم", "40%", 40, 100, None, "ok").0;
        assert!(alone.contains("<bdi dir=\"ltr\">40%</bdi>"), "{alone}");
        let of = |value: &str, href: Option<&str>| {
            figures(&[("المراحل".to_owned(), value.to_owned(), href.map(str::to_owned))]).0
        };
        assert!(of("3 / 12", None).contains("<dd><bdi dir=\"ltr\">3 / 12</bdi></dd>"));
        assert!(of("3 / 12", Some("#a")).contains("<a href=\"#a\"><bdi dir=\"ltr\">3 / 12</bdi></a>"));
        assert!(of("غير معروف", None).contains("<dd><bdi>غير معروف</bdi></dd>"));
    }
}
