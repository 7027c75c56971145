//! Figures drawn by the server: bars and progress against plan, and lines over periods. Always with the number in words beside it.

mod line;
mod scale;

use super::html::{Html, esc};

pub use line::{Line, Mark, Said, line};

/// A bar from 0 to `whole`, with `value_text` in figures, always left to right, with a mark where the plan stands if there is one. Tones: `done`, `ok`, `warn`, `bad`.
pub fn bar(label: &str, value_text: &str, part: i64, whole: i64, plan: Option<i64>, tone: &str) -> Html {
    let scale = |n: i64| if whole <= 0 { 0 } else { (n.clamp(0, whole) * 1000 / whole) as f64 as i64 };
    let width = scale(part);
    let plan = plan.map_or(String::new(), |plan| {
        let x = scale(plan);
        format!("<line class=\"plan\" x1=\"{x}\" x2=\"{x}\" y1=\"0\" y2=\"80\"/>")
    });
    Html(format!(
        "<div class=\"bar-item\"><div class=\"bar-head\"><span>{}</span><bdi dir=\"ltr\">{}</bdi></div><svg class=\"bar\" viewBox=\"0 0 1000 80\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{}: {}\"><rect class=\"{}\" width=\"{width}\" height=\"80\"/>{plan}</svg></div>",
        esc(label),
        esc(value_text),
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
            Some(href) => format!("<a href=\"{}\">{}</a>", esc(href), esc(value)),
            None => esc(value),
        };
        out.push_str(&format!("<div class=\"figure-box\"><dt>{}</dt><dd>{value}</dd></div>", esc(label)));
    }
    out.push_str("</dl>");
    Html(out)
}
