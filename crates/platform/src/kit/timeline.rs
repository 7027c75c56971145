//! What happened, in order.

use std::fmt::Write as _;

use super::html::{Html, esc};

/// One thing that happened or will.
#[derive(Clone, Debug)]
pub struct Event {
    /// When, in the reader's words.
    pub when: String,
    /// The same for machines: `2018-10-08` or RFC 3339.
    pub datetime: String,
    /// What, as markup.
    pub what: Html,
    /// A tone: `ok`, `warn`, `bad`, or nothing.
    pub tone: &'static str,
    /// Whether it lies in the future.
    pub future: bool,
}

/// A timeline.
pub fn timeline(events: &[Event]) -> Html {
    let mut out = String::from("<ol class=\"timeline\">");
    for event in events {
        let tone = if event.tone.is_empty() { String::new() } else { format!(" is-{}", event.tone) };
        let future = if event.future { " is-future" } else { "" };
        let _ = write!(
            out,
            "<li class=\"timeline-item{tone}{future}\"><time datetime=\"{}\">{}</time><div>{}</div></li>",
            esc(&event.datetime),
            esc(&event.when),
            event.what
        );
    }
    out.push_str("</ol>");
    Html(out)
}

/// Where something stands on its way: the steps before, the step now, the steps to come.
pub fn steps(label: &str, names: &[String], now: usize) -> Html {
    let mut out = format!("<ol class=\"steps\" aria-label=\"{}\">", esc(label));
    for (n, name) in names.iter().enumerate() {
        let state = match n.cmp(&now) {
            std::cmp::Ordering::Less => " class=\"is-done\"",
            std::cmp::Ordering::Equal => " class=\"is-now\" aria-current=\"step\"",
            std::cmp::Ordering::Greater => "",
        };
        let _ = write!(out, "<li{state}><span>{}</span></li>", esc(name));
    }
    out.push_str("</ol>");
    Html(out)
}
