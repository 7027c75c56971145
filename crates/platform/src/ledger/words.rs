//! Acts in words. Each kind has a sentence, the message `act-KIND` (dots and underscores of the kind written as
//! hyphens); what the sentence does not say stands below it as a list of facts.
//!
//! Rooms put what facts they have into an act. A sentence may name any of [`MAY_MISS`]; where an act lacks one, the
//! sentence receives the word `none` and chooses its shorter form.

use std::borrow::Cow;

use serde_json::Value;

use crate::clock::{Day, UtcMicros};
use crate::kit::{Html, bdi, code};
use crate::lang::{Arg, Message, Multi};
use crate::web::Ctx;

/// The facts that sentences may name without knowing that the act has them.
pub const MAY_MISS: &[&str] = &[
    "name",
    "from",
    "to",
    "held_on",
    "planned_for",
    "title",
    "office",
    "body",
    "number",
    "day",
    "at",
    "place",
    "reason",
    "person",
    "deputy",
    "present",
    "required",
    "role",
    "version",
    "unit",
];

/// The message of a kind: `meeting.convened_urgent` is told by `act-meeting-convened-urgent`.
fn key(kind: &str) -> String {
    format!("act-{}", kind.replace(['.', '_'], "-"))
}

/// A kind in words, without facts. A kind that no message knows is told by its code.
pub fn kind(ctx: &Ctx, kind: &str) -> String {
    sentence(ctx, kind, &Value::Null)
}

/// What happened, in one sentence.
pub fn sentence(ctx: &Ctx, kind: &str, body: &Value) -> String {
    let key = key(kind);
    if !ctx.voice.has(&key) {
        return kind.to_owned();
    }
    let mut message = Message::new(key);
    for name in MAY_MISS {
        message.args.insert(Cow::Borrowed(name), Arg::Text("none".to_owned()));
    }
    if let Value::Object(facts) = body {
        for (name, value) in facts {
            let said = value_in_words(ctx, name, value);
            if !said.is_empty() {
                message.args.insert(Cow::Owned(name.clone()), Arg::Text(said));
            }
        }
    }
    crate::format::sentence(&ctx.msg(&message))
}

/// The facts of an act, each with its name in words where there are any.
pub fn facts(ctx: &Ctx, body: &Value) -> Vec<(Html, Html)> {
    let Value::Object(facts) = body else { return Vec::new() };
    let named = |name: &str| {
        let key = format!("fact-{}", name.replace('_', "-"));
        if ctx.voice.has(&key) { Html::text(&ctx.t(&key)) } else { code(name) }
    };
    facts
        .iter()
        .filter(|(_, value)| !value.is_null() && value.as_str() != Some(""))
        .map(|(name, value)| (named(name), bdi(&value_in_words(ctx, name, value))))
        .collect()
}

/// A value as its reader would say it: days and instants in words, keys of the statutes by their names, multilingual
/// text in the reader's language.
fn value_in_words(ctx: &Ctx, name: &str, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => ctx.t(if *yes { "record-yes" } else { "record-no" }),
        Value::Number(number) => match number.as_i64() {
            // A year or a version is a name, not an amount: it is not grouped.
            Some(n) if !matches!(name, "year" | "version" | "number" | "term" | "seat") => {
                ctx.voice.number(n)
            }
            _ => number.to_string(),
        },
        Value::String(text) => text_in_words(ctx, name, text),
        Value::Array(values) => {
            let values = values.iter().map(|value| value_in_words(ctx, name, value));
            values.collect::<Vec<_>>().join(ctx.voice.comma())
        }
        Value::Object(parts) => match serde_json::from_value::<Multi>(value.clone()) {
            // Each language of a text has its own fingerprint, and all of them count.
            Ok(multi) if name != "sha256" => ctx.voice.pick(&multi).to_owned(),
            _ => {
                let parts = parts.iter().filter(|(_, part)| !part.is_null() && part.as_str() != Some(""));
                let said = parts
                    .map(|(name, part)| format!("{}: {}", label(ctx, name), value_in_words(ctx, name, part)));
                said.collect::<Vec<_>>().join(" · ")
            }
        },
    }
}

/// What a fact is called, or its code where nobody gave it a name.
fn label(ctx: &Ctx, name: &str) -> String {
    let key = format!("fact-{}", name.replace('_', "-"));
    if ctx.voice.has(&key) { ctx.t(&key) } else { name.to_owned() }
}

fn text_in_words(ctx: &Ctx, name: &str, text: &str) -> String {
    let statutes = ctx.app.statutes.load();
    let lang = ctx.lang();
    let coded = |key: String| ctx.voice.has(&key).then(|| ctx.t(&key));
    let named = match name {
        "office" | "approved_by" | "invoked_by" | "instructed_by" | "convened_by" | "deputy" => {
            statutes.office(text).map(|office| office.title.name(lang).to_owned())
        }
        "body" => statutes.body(text).map(|body| body.name.get(lang).to_owned()),
        "unit_kind" | "kind" => statutes.unit_kind(text).map(|kind| kind.name.get(lang).to_owned()),
        "decision" | "decision_type" | "type" => {
            statutes.decision(text).map(|kind| kind.name.get(lang).to_owned())
        }
        "role" => coded(format!("role-{text}")),
        "langs" | "lang" => coded(format!("lang-{text}")),
        _ => None,
    };
    // A room's own codes: `fact-value-resigned`, or `fact-value-reason-other` where one word has two meanings.
    let named = named
        .or_else(|| coded(format!("fact-value-{}-{}", name.replace('_', "-"), text.replace('_', "-"))))
        .or_else(|| coded(format!("fact-value-{}", text.replace('_', "-"))));
    if let Some(named) = named {
        return named;
    }
    if let Ok(day) = text.parse::<Day>()
        && text.len() == 10
    {
        return ctx.voice.day(day);
    }
    if text.ends_with('Z')
        && let Ok(at) = text.parse::<jiff::Timestamp>()
    {
        return ctx.voice.moment(UtcMicros::from_timestamp(at));
    }
    if text.starts_with('{')
        && let Ok(multi) = text.parse::<Multi>()
    {
        return ctx.voice.pick(&multi).to_owned();
    }
    text.to_owned()
}
