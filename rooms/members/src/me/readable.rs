//! What somebody takes home, to read: one page of HTML that needs nothing else.

use std::fmt::Write as _;

use rawabit_platform::kit::esc;
use rawabit_platform::lang::Voice;
use rawabit_platform::personal::Found;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Day, Multi, UtcMicros};
use serde_json::{Map, Value};

const STYLE: &str = "body{font:16px/1.6 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;border-block-start:1px solid #ccc;\
    padding-block:.5rem;margin:0}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}";

/// The page.
pub(super) fn readable(
    ctx: &Ctx,
    organisation: &str,
    name: &str,
    identity: Option<&str>,
    found: &[Found],
) -> String {
    let voice = ctx.voice.plain();
    let title = voice.t("members-export-title");
    let mut out = format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{}</title><style>{STYLE}</style><h1>{}</h1><p>{} · {}</p><p>{}</p>",
        voice.lang().code(),
        voice.dir(),
        esc(&title),
        esc(name),
        esc(organisation),
        esc(&voice.moment(ctx.now)),
        esc(&voice.t("members-export-intro")),
    );
    if let Some(identity) = identity {
        let _ = write!(
            out,
            "<dl><dt>{}</dt><dd dir=\"ltr\">{}</dd></dl>",
            esc(&voice.t("members-me-identity")),
            esc(identity)
        );
    }
    for (table, rows) in found {
        let key = format!("personal-{table}");
        let heading = if voice.has(&key) { voice.t(&key) } else { (*table).to_owned() };
        let _ = write!(out, "<h2>{}</h2>", esc(&heading));
        for row in rows {
            record(&voice, row, &mut out);
        }
    }
    out.push_str("</html>\n");
    out
}

fn record(voice: &Voice, row: &Map<String, Value>, out: &mut String) {
    out.push_str("<dl>");
    for (column, value) in row {
        // Empty is not said, and neither are the house's own keys of order and count.
        if matches!(column.as_str(), "version" | "sort_key" | "rank")
            || value.as_str().is_some_and(str::is_empty)
            || value.as_object().is_some_and(Map::is_empty)
        {
            continue;
        }
        let key = format!("personal-column-{column}");
        let label = if voice.has(&key) { voice.t(&key) } else { column.replace('_', " ") };
        let _ =
            write!(out, "<dt>{}</dt><dd><bdi>{}</bdi></dd>", esc(&label), esc(&said(voice, column, value)));
    }
    out.push_str("</dl>");
}

/// A value in words.
fn said(voice: &Voice, column: &str, value: &Value) -> String {
    match value {
        Value::Bool(yes) => voice.t(if *yes { "record-yes" } else { "record-no" }),
        Value::String(text) => {
            if let Ok(day) = text.parse::<Day>()
                && text.len() == 10
            {
                return voice.day(day);
            }
            if let Ok(at) = text.parse::<jiff::Timestamp>()
                && (column == "at" || column.ends_with("_at"))
            {
                return voice.moment(UtcMicros::from_timestamp(at));
            }
            text.clone()
        }
        Value::Object(_) => match serde_json::from_value::<Multi>(value.clone()) {
            Ok(multi) => multi.0.values().cloned().collect::<Vec<_>>().join(" · "),
            Err(_) => value.to_string(),
        },
        other => other.to_string(),
    }
}
